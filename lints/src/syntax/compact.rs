//! The text that the parser is given: without comments, definitions of macros, long lists of literals and rows of constants,
//! blanks drawn together; and the way back.
//!
//! The parser reads a text character by character, and makes three tokens and an attribute of each line of documentation,
//! of which nobody asks more than where it begins. What it makes of a text is many times as large: a long text is given to
//! it in pieces of whole items, so that each is still at hand when it is lowered.

use crate::syntax::constants;
use crate::syntax::expand::closing;
use crate::syntax::rows;
use crate::syntax::skim::{comment_len, quoted_len, skip_blank, word_len};

/// A piece has so many bytes at least, if that is left.
pub(super) const PIECE: usize = 12 << 10;

/// What items begin with, as far as it cannot follow a closing brace within one.
const ITEMS: [&str; 17] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
    "#",
];

/// A piece of a text as the parser is given it.
pub(super) struct Compact {
    /// What is left of it. Begins with a blank.
    pub(super) code: String,
    /// The byte of the text at which the next piece begins; the text's length where there is none.
    pub(super) end: usize,
    /// Where things lie in the text.
    pub(super) origins: Origins,
}

/// The way from a [`Compact`] text back to the whole one.
pub(super) struct Origins {
    /// The byte in the whole text of each character.
    bytes: Vec<u32>,
    /// The character at which each line begins.
    lines: Vec<u32>,
    /// Where a token begins that documentation stands before, and where that begins. Sorted.
    docs: Vec<(u32, u32)>,
}

impl Origins {
    /// The byte of the character in a line (from 1) and column (from 0); nothing behind the last one.
    pub(super) fn start(&self, line: usize, column: usize) -> Option<u32> {
        let first = self.lines.get(line.saturating_sub(1))?;
        self.bytes.get(*first as usize + column).copied()
    }

    /// The byte of the character before the one in a line and column; nothing where there is none.
    pub(super) fn before(&self, line: usize, column: usize) -> Option<u32> {
        let first = self.lines.get(line.saturating_sub(1))?;
        self.bytes.get((*first as usize + column).checked_sub(1)?).copied()
    }

    /// Where the documentation before the token at `start` begins, or the token where there is none.
    pub(super) fn with_docs(&self, start: u32) -> u32 {
        let found = self.docs.binary_search_by_key(&start, |(token, _)| *token);
        found.ok().and_then(|at| self.docs.get(at)).map_or(start, |(_, docs)| *docs)
    }
}

/// What a byte begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Blank,
    Word,
    /// A comment, perhaps.
    Slash,
    /// A string or character, perhaps.
    Quote,
    Bang,
    Open,
    Close,
    Other,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut at = 0;
    while at < 256 {
        classes[at] = match at as u8 {
            b' ' | 0x09..=0x0d => Class::Blank,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => Class::Word,
            b'/' => Class::Slash,
            b'"' | b'\'' => Class::Quote,
            b'!' => Class::Bang,
            b'(' | b'[' | b'{' => Class::Open,
            b')' | b']' | b'}' => Class::Close,
            _ => Class::Other,
        };
        at += 1;
    }
    classes
};

/// How much of the head of a macro call was just read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Head {
    Nothing,
    /// `name`: the bytes of the word.
    Word(usize, usize),
    /// `name !`.
    Bang(usize, usize),
    /// `name ! name`, as definitions have it.
    Named(usize, usize),
}

/// Makes a piece of at least so many bytes ready for the parser; it begins at the byte `from` of `text`.
pub(super) fn compact(text: &str, from: usize, piece: usize) -> Compact {
    let room = (text.len() - from).min(piece.saturating_mul(2));
    let origins = Origins { bytes: Vec::with_capacity(room), lines: vec![0], docs: Vec::new() };
    let compact = Compact { code: String::with_capacity(room), end: text.len(), origins };
    let mut writer = Writer { text, from, compact };
    writer.blank(from);
    let end = read(&mut writer, from, piece);
    writer.copy(end);
    let Compact { code, mut origins, .. } = writer.compact;
    if code.contains('\n') {
        let breaks = code.chars().enumerate().filter(|(_, it)| *it == '\n');
        origins.lines.extend(breaks.map(|(at, _)| at as u32 + 1));
    }
    Compact { code, end, origins }
}

/// A compact text on its way.
struct Writer<'t> {
    text: &'t str,
    /// What lies before this byte is written or left out.
    from: usize,
    compact: Compact,
}

impl Writer<'_> {
    /// Writes what lies before `to`.
    fn copy(&mut self, to: usize) {
        let part = self.text.get(self.from..to).unwrap_or_default();
        let start = self.from as u32;
        self.compact.code.push_str(part);
        let bytes = &mut self.compact.origins.bytes;
        if part.is_ascii() {
            bytes.extend(start..start + part.len() as u32);
        } else {
            bytes.extend(part.char_indices().map(|(at, _)| start + at as u32));
        }
        self.from = to;
    }

    /// Writes one blank for what is left out from `at` on.
    fn blank(&mut self, at: usize) {
        self.compact.code.push(' ');
        self.compact.origins.bytes.push(at as u32);
    }

    /// How many bytes are written where all before `at` is.
    fn written(&self, at: usize) -> usize {
        self.compact.code.len() + at - self.from
    }

    /// Leaves out the blanks and comments from `start` to `end`.
    fn gap(&mut self, start: usize, end: usize) {
        self.copy(start);
        self.from = end;
        // Nothing joins a bracket or a blank, so that none is needed beside these.
        let parts = |byte: &u8| matches!(CLASSES[*byte as usize], Class::Open | Class::Close | Class::Blank);
        let is_parted =
            self.compact.code.as_bytes().last().is_some_and(parts) || self.text.as_bytes().get(end).is_some_and(parts);
        if !is_parted {
            self.blank(start);
        }
    }
}

/// Reads on from the byte `from` until there is a piece of so many bytes, and says where it ends.
fn read(writer: &mut Writer<'_>, from: usize, piece: usize) -> usize {
    let text = writer.text;
    let bytes = text.as_bytes();
    let mut at = constants(writer, from);
    let mut head = Head::Nothing;
    let mut depth = 0_u32;
    // How many brackets are open around the macro call that is being read. Its documentation is part of its tokens.
    let mut call: Option<u32> = None;
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        match CLASSES[byte as usize] {
            Class::Blank => {
                // Most blanks stand alone, and stay.
                let next = bytes.get(at + 1).map(|it| CLASSES[*it as usize]);
                if byte == b' ' && !matches!(next, Some(Class::Blank | Class::Slash)) {
                    at += 1;
                } else {
                    at = blanks(writer, at, call.is_some());
                }
            }
            Class::Slash => match comment(rest) {
                Some(_) => at = blanks(writer, at, call.is_some()),
                None => (at, head) = (at + 1, Head::Nothing),
            },
            Class::Word => {
                let end = at + word_len(rest);
                head = match head {
                    Head::Bang(start, end) => Head::Named(start, end),
                    Head::Nothing | Head::Word(..) | Head::Named(..) => Head::Word(at, end),
                };
                at = end;
            }
            Class::Quote => (at, head) = (at + quoted_len(rest).unwrap_or(1), Head::Nothing),
            Class::Bang => {
                head = match head {
                    Head::Word(start, end) => Head::Bang(start, end),
                    Head::Nothing | Head::Bang(..) | Head::Named(..) => Head::Nothing,
                };
                at += 1;
            }
            Class::Open => {
                let open = at;
                at += 1;
                match head {
                    Head::Nothing if byte == b'[' && call.is_none() => {
                        if let Some(close) = rows::end(text, open) {
                            writer.copy(at);
                            (writer.from, at) = (close, close);
                        }
                    }
                    Head::Nothing | Head::Word(..) => {}
                    Head::Bang(..) => call = call.or(Some(depth)),
                    Head::Named(start, end) => {
                        let defines = call.is_none() && text.get(start..end) == Some("macro_rules");
                        call = call.or(Some(depth));
                        // What it defines is read elsewhere.
                        if defines && let Some(close) = closing(text, open) {
                            writer.copy(at);
                            (writer.from, at) = (close, close);
                        }
                    }
                }
                depth += 1;
                head = Head::Nothing;
            }
            Class::Close => {
                depth = depth.saturating_sub(1);
                if call == Some(depth) {
                    call = None;
                }
                (at, head) = (at + 1, Head::Nothing);
                let is_end = depth == 0 && byte == b'}' && writer.written(at) >= piece;
                if is_end && text.get(at..).is_some_and(begins_item) {
                    return at;
                }
            }
            Class::Other => {
                (at, head) = (at + 1, Head::Nothing);
                if depth == 0 && byte == b';' {
                    if writer.written(at) >= piece {
                        return at;
                    }
                    at = constants(writer, at);
                }
            }
        }
    }
    text.len()
}

/// Leaves out the constants that stand between items at the byte `at`, and says where they end.
fn constants(writer: &mut Writer<'_>, at: usize) -> usize {
    let Some(end) = constants::run(writer.text, at) else { return at };
    writer.copy(at);
    let Compact { code, origins, .. } = &mut writer.compact;
    let known = code.len();
    code.extend([" ", constants::MARK, "!{}"]);
    origins.bytes.extend(std::iter::repeat_n(at as u32, code.len() - known));
    writer.from = end;
    end
}

/// A comment at the start documents what follows it.
pub(super) fn is_doc(rest: &[u8]) -> bool {
    match rest {
        [b'/', b'/', b'/', more, ..] => *more != b'/',
        [b'/', b'/', b'/'] => true,
        [b'/', b'*', b'*', more, ..] => !matches!(more, b'*' | b'/'),
        _ => false,
    }
}

/// Whether an item begins behind blanks and comments, and none goes on.
fn begins_item(rest: &str) -> bool {
    let rest = skip_blank(rest);
    let word = rest.get(..word_len(rest.as_bytes()).max(1));
    word.is_some_and(|it| ITEMS.contains(&it))
}

/// The length of a comment at the start. One that is never closed is none: the parser says so.
fn comment(rest: &[u8]) -> Option<usize> {
    let len = comment_len(rest)?;
    let count = |wanted: &[u8; 2]| rest.windows(2).filter(|it| it == wanted).count();
    let is_closed = len < rest.len() || rest.starts_with(b"//") || count(b"/*") <= count(b"*/");
    is_closed.then_some(len)
}

/// Leaves out blanks and comments from `start` on, and says where they end; documentation within a macro call stays.
fn blanks(writer: &mut Writer<'_>, start: usize, in_call: bool) -> usize {
    let bytes = writer.text.as_bytes();
    let mut at = start;
    let mut docs = None;
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at..];
        match CLASSES[*byte as usize] {
            Class::Blank => at += 1,
            Class::Slash => {
                let Some(len) = comment(rest) else { break };
                let is_inner = matches!(rest, [_, _, b'!', ..]);
                let is_outer = is_doc(rest);
                if in_call && (is_inner || is_outer) {
                    writer.gap(start, at);
                    // With the end of the line, which ends the comment.
                    return (at + len + 1).min(bytes.len());
                }
                if is_outer && docs.is_none() {
                    docs = Some(at);
                }
                at += len;
            }
            Class::Word | Class::Quote | Class::Bang | Class::Open | Class::Close | Class::Other => break,
        }
    }
    writer.gap(start, at);
    if let Some(docs) = docs {
        writer.compact.origins.docs.push((at as u32, docs as u32));
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{PIECE, compact};

    #[test]
    fn what_is_left() {
        let cases = [
            ("fn f() {\n    a  +  b // c\n}\n", " fn f() {a + b}"),
            ("a / b /* c /* d */ */ / e", " a / b / e"),
            ("/// x\nstruct S;\n", " struct S; "),
            ("m! {\n    /// x\n    struct S; // y\n}", " m! {/// x\nstruct S;}"),
            ("macro_rules! m { () => { 1 }; }\nm!()", " macro_rules! m {}m!()"),
            ("\"a  // b\" r#\"  \"#", " \"a  // b\" r#\"  \"#"),
            ("a /* b", " a /* b"),
            ("'\"'  '\\'' 'a", " '\"' '\\'' 'a"),
        ];
        for (text, wanted) in cases {
            assert_eq!(compact(text, 0, PIECE).code, wanted, "{text}");
        }
    }

    #[test]
    fn pieces_are_whole_items() {
        let cases: [(&str, &[&str]); 6] = [
            ("use a;use b;", &[" use a;", " use b;"]),
            ("fn f() { a; }\n// c\nfn g() {}", &[" fn f() { a; }", " fn g() {}"]),
            ("#[a]struct S {}#[b]enum E {}", &[" #[a]struct S {}", " #[b]enum E {}"]),
            ("const A: T = S {} + if a {} else {};", &[" const A: T = S {} + if a {} else {};"]),
            ("impl T for S<{ 1 }> where S: T {}", &[" impl T for S<{ 1 }> where S: T {}"]),
            ("use é;\"\n\";fn f", &[" use é;", " \"\n\";", " fn f"]),
        ];
        for (text, wanted) in cases {
            let (mut from, mut pieces) = (0, Vec::new());
            while from < text.len() {
                let compact = compact(text, from, 1);
                from = compact.end;
                pieces.push(compact.code);
            }
            assert_eq!(pieces, wanted, "{text}");
        }
    }

    #[test]
    fn the_way_back_from_a_later_piece() {
        let text = "use é;\"\n\";fn f";
        let second = compact(text, text.find('"').expect("it is there"), 1);
        assert_eq!(second.end, text.find("fn f").expect("it is there"));
        assert_eq!(second.origins.start(1, 1), text.find("\"\n").map(|it| it as u32));
        assert_eq!(second.origins.start(2, 0), text.find("\";fn").map(|it| it as u32));
    }

    #[test]
    fn the_way_back() {
        let text = "#!x\n/// é\n#[a]\nfn f() -> &str {\n    // ü\n    \"é\n\" }\n/** b */ /* c */ fn g() {}";
        let compact = compact(text, 4, PIECE);
        let origins = &compact.origins;
        assert_eq!(compact.code, " #[a]fn f() -> &str {\"é\n\" }fn g() {}");
        assert_eq!(origins.start(1, 1), text.find("#[a]").map(|it| it as u32));
        assert_eq!(origins.start(1, 5), text.find("fn f").map(|it| it as u32));
        assert_eq!(origins.start(1, 21), text.find("\"é").map(|it| it as u32));
        assert_eq!(origins.before(1, 23), text.find("é\n\"").map(|it| it as u32));
        // `g`, in the second line.
        assert_eq!(origins.start(2, 6), text.find("g()").map(|it| it as u32));
        assert_eq!(origins.before(2, 7), text.find("g()").map(|it| it as u32));
        let docs = |token: &str| text.find(token).map(|it| &text[origins.with_docs(it as u32) as usize..]);
        assert!(docs("#[a]").is_some_and(|it| it.starts_with("/// é")));
        assert!(docs("fn g").is_some_and(|it| it.starts_with("/** b")));
        assert!(docs("fn f").is_some_and(|it| it.starts_with("fn f")));
    }
}
