//! Format strings, as `std::fmt` describes them.

use std::ops::Range;

/// A part of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Text, `{{` read as `{`.
    Text(Box<str>),
    /// `{…}`.
    Place {
        /// What it shows.
        arg: ArgRef,
        /// Behind the flags: empty, `?`, `x`, …
        form: Box<str>,
        /// No width, precision, fill, sign or flag.
        plain: bool,
        /// Bytes of the decoded text, braces included.
        range: Range<usize>,
    },
    /// An argument that is a width or a precision.
    Count(ArgRef),
}

/// How a format string names an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ArgRef {
    /// By place, counted from 0 (also the implicit place of `{}`).
    Position(u32),
    /// By name: bytes of the decoded text.
    Name(Range<usize>),
}

/// Takes the decoded text of a format string apart; nothing where it is no valid one.
pub(super) fn parse(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut next = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['{', '}']) {
        plain.push_str(&text[at..at + found]);
        at += found;
        let brace = &text[at..at + 1];
        if text[at + 1..].starts_with(brace) {
            plain.push_str(brace);
            at += 2;
            continue;
        }
        if brace == "}" {
            return None;
        }
        if !plain.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut plain).into_boxed_str()));
        }
        let end = at + text[at..].find('}')? + 1;
        // `{:}>5}`: the first closing brace is the fill.
        let end = if text[at..end].ends_with(":}") && text[end..].starts_with(['<', '^', '>']) {
            end + text[end..].find('}')? + 1
        } else {
            end
        };
        place(text, at..end, &mut next, &mut parts)?;
        at = end;
    }
    plain.push_str(&text[at..]);
    if !plain.is_empty() {
        parts.push(Part::Text(plain.into_boxed_str()));
    }
    Some(parts)
}

/// Where the decoded text of a macro that nobody understands may name locals: in the places of a format string. Macros of
/// others write more than that, as in `{files...}` and `{row.name}`: of these it is the first word within each brace.
pub(super) fn named(text: &str) -> Vec<Range<usize>> {
    let Some(parts) = parse(text) else {
        let opened = text.match_indices('{').map(|(at, _)| at + 1);
        return opened.filter_map(|at| first_word(text, at)).collect();
    };
    let names = parts.into_iter().filter_map(|part| match part {
        Part::Place { arg: ArgRef::Name(range), .. } | Part::Count(ArgRef::Name(range)) => Some(range),
        Part::Place { .. } | Part::Count(_) | Part::Text(_) => None,
    });
    names.collect()
}

/// The word that stands at this byte, or behind blanks there.
fn first_word(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = text[at..].trim_start();
    let start = text.len() - rest.len();
    let len = rest.find(|it: char| it != '_' && !it.is_alphanumeric()).unwrap_or(rest.len());
    (len > 0).then_some(start..start + len)
}

/// One `{…}`; `next` is the place that the next `{}` shows.
fn place(text: &str, range: Range<usize>, next: &mut u32, parts: &mut Vec<Part>) -> Option<()> {
    let inside = range.start + 1..range.end - 1;
    let (name, spec) = match text[inside.clone()].find(':') {
        Some(colon) => (inside.start..inside.start + colon, inside.start + colon + 1..inside.end),
        None => (inside.clone(), inside.end..inside.end),
    };
    let name = trim(text, name);
    let spec = text[spec.clone()].trim_end().len() + spec.start;
    let spec_start = text[inside.clone()].find(':').map_or(spec, |colon| inside.start + colon + 1);
    let mut reader = Reader { text, at: spec_start, end: spec.max(spec_start) };
    let plain = !reader.flags();
    let width = reader.count();
    let mut precision = None;
    if reader.eat('.') {
        precision = Some(if reader.eat('*') { Count::Star } else { reader.count() });
    }
    let form = &text[reader.at..reader.end];
    if !form.chars().all(|it| it.is_alphanumeric() || it == '?' || it == '_') {
        return None;
    }
    // `{:.*}` takes its precision from the place before the value.
    if matches!(precision, Some(Count::Star)) {
        parts.push(Part::Count(ArgRef::Position(*next)));
        *next += 1;
    }
    let arg = if name.is_empty() {
        *next += 1;
        ArgRef::Position(*next - 1)
    } else {
        arg_ref(text, name)?
    };
    let plain = plain && matches!(width, Count::None) && precision.is_none();
    for count in [Some(width), precision].into_iter().flatten() {
        if let Count::Arg(range) = count {
            parts.push(Part::Count(arg_ref(text, range)?));
        }
    }
    parts.push(Part::Place { arg, form: form.into(), plain, range });
    Some(())
}

fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    start..start + part.trim().len()
}

fn arg_ref(text: &str, range: Range<usize>) -> Option<ArgRef> {
    let word = &text[range.clone()];
    if word.bytes().all(|it| it.is_ascii_digit()) {
        return word.parse().ok().map(ArgRef::Position);
    }
    let is_name =
        word.chars().enumerate().all(|(at, it)| it == '_' || it.is_alphabetic() || (at > 0 && it.is_alphanumeric()));
    is_name.then_some(ArgRef::Name(range))
}

enum Count {
    None,
    Number,
    Star,
    Arg(Range<usize>),
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..self.end]
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.rest().starts_with(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// `[[fill]align][sign]['#']['0']`: whether any stands there.
    fn flags(&mut self) -> bool {
        let start = self.at;
        let mut chars = self.rest().chars();
        let first = chars.next();
        if let (Some(fill), Some('<' | '^' | '>')) = (first, chars.next()) {
            self.at += fill.len_utf8() + 1;
        } else if matches!(first, Some('<' | '^' | '>')) {
            self.at += 1;
        }
        let _ = self.eat('+') || self.eat('-');
        self.eat('#');
        // `0` is a flag, unless it is `0$`: the width is the first argument.
        if self.rest().starts_with('0') && !self.rest().starts_with("0$") {
            self.at += 1;
        }
        self.at > start
    }

    /// A number, or an argument followed by `$`.
    fn count(&mut self) -> Count {
        let rest = self.rest();
        let word = rest.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(rest.len());
        if word > 0 && rest[word..].starts_with('$') {
            let range = self.at..self.at + word;
            self.at += word + 1;
            return Count::Arg(range);
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        if digits > 0 { Count::Number } else { Count::None }
    }
}

/// A string literal's text, and the way from its bytes to those of the source.
pub(super) struct Decoded {
    pub(super) text: String,
    /// Where the first byte of the text stands, counted from the literal's first byte.
    start: u32,
    /// Offset of each byte of the text from the literal's first byte; empty where there are no escapes.
    offsets: Vec<u32>,
}

impl Decoded {
    /// Reads a literal as it stands in the source, quotes included; nothing where it is no string literal.
    pub(super) fn new(source: &str) -> Option<Self> {
        let hashes = source.strip_prefix('r').map(|it| it.bytes().take_while(|it| *it == b'#').count());
        let start = hashes.map_or(1, |it| it + 2);
        let end = source.len().checked_sub(1 + hashes.unwrap_or(0))?;
        let inside = source.get(start..end)?;
        if source.as_bytes().get(start - 1) != Some(&b'"') {
            return None;
        }
        if hashes.is_some() || !inside.contains(['\\', '\r']) {
            return Some(Self { text: inside.to_owned(), start: start as u32, offsets: Vec::new() });
        }
        let mut decoded = Self { text: String::with_capacity(inside.len()), start: start as u32, offsets: Vec::new() };
        let mut rest = inside;
        while let Some(first) = rest.chars().next() {
            let at = (end - rest.len()) as u32;
            let (read, len) = if first == '\\' { escape(rest)? } else { (Some(first), first.len_utf8()) };
            if let Some(read) = read {
                decoded.text.push(read);
                decoded.offsets.resize(decoded.text.len(), at);
            }
            rest = rest.get(len..)?;
        }
        decoded.offsets.push(end as u32);
        Some(decoded)
    }

    /// Where byte `at` of the text stands in the source, counted from the literal's first byte.
    pub(super) fn offset(&self, at: usize) -> u32 {
        self.offsets.get(at).copied().unwrap_or(self.start + at as u32)
    }
}

/// The character that an escape stands for (nothing for a line that goes on), and its length in the source.
fn escape(text: &str) -> Option<(Option<char>, usize)> {
    let kind = text[1..].chars().next()?;
    let read = match kind {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        '\\' | '\'' | '"' => kind,
        'x' => {
            let code = u8::from_str_radix(text.get(2..4)?, 16).ok()?;
            return Some((Some(char::from(code)), 4));
        }
        'u' => {
            let close = text.find('}')?;
            let digits = text.get(3..close)?.replace('_', "");
            let code = u32::from_str_radix(&digits, 16).ok()?;
            return Some((char::from_u32(code), close + 1));
        }
        '\n' | '\r' => {
            let behind = text[1..].trim_start_matches([' ', '\t', '\n', '\r']);
            return Some((None, text.len() - behind.len()));
        }
        _ => return None,
    };
    Some((Some(read), 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Some(parts) = parse(text) else { return "invalid".to_owned() };
        let name = |arg: &ArgRef| match arg {
            ArgRef::Position(at) => at.to_string(),
            ArgRef::Name(range) => text[range.clone()].to_owned(),
        };
        let parts = parts.iter().map(|part| match part {
            Part::Text(text) => format!("{text:?}"),
            Part::Count(arg) => format!("count {}", name(arg)),
            Part::Place { arg, form, plain, range } => {
                let kind = if *plain { "" } else { " dressed" };
                format!("{}:{form}{kind} at {}", name(arg), &text[range.clone()])
            }
        });
        parts.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn places() {
        let cases = [
            ("plain", r#""plain""#),
            ("{}", "0: at {}"),
            ("a{{b}}", r#""a{b}""#),
            ("{} and {}", r#"0: at {}, " and ", 1: at {}"#),
            ("{x} {y:?}", r#"x: at {x}, " ", y:? at {y:?}"#),
            ("{1}{}{0}{}", "1: at {1}, 0: at {}, 0: at {0}, 1: at {}"),
            ("{:5}", "0: dressed at {:5}"),
            ("{:>1$}", "count 1, 0: dressed at {:>1$}"),
            ("{0:>1$}", "count 1, 0: dressed at {0:>1$}"),
            ("{:.*}", "count 0, 1: dressed at {:.*}"),
            ("{:w$.p$}", "count w, count p, 0: dressed at {:w$.p$}"),
            ("{:#?}", "0:? dressed at {:#?}"),
            ("{:02x}", "0:x dressed at {:02x}"),
            ("{:x?}", "0:x? at {:x?}"),
            ("{:-^30}", "0: dressed at {:-^30}"),
            ("{:}>5}", "0: dressed at {:}>5}"),
            ("{:é<3}", "0: dressed at {:é<3}"),
            ("{ x }", "x: at { x }"),
            ("{:? }", "0:? at {:? }"),
            ("{:+.3e}", "0:e dressed at {:+.3e}"),
            ("{", "invalid"),
            ("}", "invalid"),
            ("{a b}", "invalid"),
        ];
        for (text, wanted) in cases {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn names() {
        let shown = |text: &str| named(text).into_iter().map(|it| text[it].to_owned()).collect::<Vec<_>>().join(" ");
        let cases = [
            ("{a} {{b}} {c:?} {:d$} {}", "a c d"),
            ("run {files...} --to {place}", "files place"),
            ("{ row.name } {}", "row"),
            ("{row[0]", "row"),
            ("{...} }", ""),
        ];
        for (text, wanted) in cases {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn escapes_keep_their_place() {
        let source = "\"a\\n{x}\\u{e9}{y}\\\n   {z}\"";
        let decoded = Decoded::new(source).expect("a string literal");
        assert_eq!(decoded.text, "a\n{x}é{y}{z}");
        for name in ["{x}", "{y}", "{z}"] {
            let at = decoded.text.find(name).expect("it is there");
            let start = decoded.offset(at) as usize;
            let end = decoded.offset(at + name.len()) as usize;
            assert!(source[start..end].starts_with(name), "{name} at {start}..{end}");
        }
        let raw = "r##\"a{x}\"##";
        let decoded = Decoded::new(raw).expect("a raw string literal");
        assert_eq!(&raw[decoded.offset(1) as usize..decoded.offset(4) as usize], "{x}");
    }
}
