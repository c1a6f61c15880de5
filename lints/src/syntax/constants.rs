//! Constants that are numbers, many in a row, read without the parser: bindings to C have them by the thousand.

use crate::name::Name;
use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::ExprKind;
use crate::syntax::compact::is_doc;
use crate::syntax::item::{Attrs, Item, ItemId, ItemKind, ValueItem, Vis};
use crate::syntax::lower::Lowering;
use crate::syntax::path::{TypeRef, TypeRefKind};
use crate::syntax::rows::number;
use crate::syntax::skim::{comment_len, word_len};
use crate::text::Span;

/// The macro that stands in the parser's text for the constants which begin there.
pub(super) const MARK: &str = "__allocheck_constants";

/// Fewer are left to the parser.
const MANY: usize = 4;

/// `/// …` `pub const NAME: u32 = 1;`, by its bytes.
struct Constant {
    whole: Span,
    is_public: bool,
    name: Span,
    ty: Span,
    value: Span,
}

/// Where the constants end that stand between the items before and behind the byte `at`, if they are many.
pub(super) fn run(text: &str, at: usize) -> Option<usize> {
    let ends = std::iter::successors(Some(at), |at| Some(constant(text, *at)?.whole.end as usize));
    let (count, end) = ends.enumerate().last()?;
    (count >= MANY).then_some(end)
}

/// The constant behind the byte `at`, where it is one of the plainest.
fn constant(text: &str, at: usize) -> Option<Constant> {
    let bytes = text.as_bytes();
    let (mut at, mut docs) = (at, None);
    loop {
        let rest = bytes.get(at..)?;
        if let Some(len) = comment_len(rest) {
            docs = docs.or_else(|| is_doc(rest).then_some(at));
            at += len;
        } else if rest.first()?.is_ascii_whitespace() {
            at += 1;
        } else {
            break;
        }
    }
    let first = at;
    let mut reader = Reader { text, at };
    let mut word = reader.word()?;
    let is_public = word.text(text) == "pub";
    if is_public {
        word = reader.word()?;
    }
    if word.text(text) != "const" {
        return None;
    }
    let name = reader.word().filter(|it| is_constant(it.text(text)))?;
    reader.byte(b':')?;
    let ty = reader.word().filter(|it| is_type(it.text(text)))?;
    reader.byte(b'=')?;
    let value = number(text, reader.at)?;
    reader.at = value.end as usize;
    reader.byte(b';')?;
    let whole = Span { start: docs.unwrap_or(first) as u32, end: reader.at as u32 };
    Some(Constant { whole, is_public, name, ty, value })
}

/// `NAME`, and no keyword.
fn is_constant(word: &str) -> bool {
    word != "Self" && word.trim_start_matches('_').starts_with(|it: char| it.is_ascii_uppercase())
}

/// `u32`, `usize`, `c_int`, and no keyword: these have neither digits nor `_`.
fn is_type(word: &str) -> bool {
    let is_marked = |it: char| it == '_' || it.is_ascii_digit();
    word == "usize"
        || word == "isize"
        || word.starts_with(|it: char| it.is_ascii_alphabetic()) && word.contains(is_marked)
}

/// A text that is read word by word.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    /// The next word.
    fn word(&mut self) -> Option<Span> {
        let rest = self.rest()?;
        let len = word_len(rest);
        let span = Span { start: self.at as u32, end: (self.at + len) as u32 };
        self.at += len;
        (len > 0).then_some(span)
    }

    /// Goes behind this byte, which must be next.
    fn byte(&mut self, wanted: u8) -> Option<()> {
        let found = *self.rest()?.first()?;
        self.at += 1;
        (found == wanted).then_some(())
    }

    /// What stands behind blanks.
    fn rest(&mut self) -> Option<&[u8]> {
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += rest.iter().take_while(|it| it.is_ascii_whitespace()).count();
        self.text.as_bytes().get(self.at..)
    }
}

impl Lowering<'_> {
    /// The constants that [`run`] found at this byte; false where there are none.
    pub(super) fn constants(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, at: u32) -> bool {
        let text = self.source.text();
        let mut end = at as usize;
        while let Some(constant) = constant(text, end) {
            end = constant.whole.end as usize;
            let id = self.add_item(Item {
                name: Name::new(constant.name.text(text)),
                name_span: constant.name,
                span: constant.whole,
                parent,
                vis: if constant.is_public { Vis::Public } else { Vis::Private },
                attrs: Attrs::default().into(),
                kind: ItemKind::Missing,
                from_macro: false,
            });
            let path = self.single(Name::new(constant.ty.text(text)), constant.ty);
            let ty = TypeRef { span: path.span, kind: TypeRefKind::Path(path) };
            let mut lowering = BodyLowering::new(self, id);
            let value = lowering.row(constant.value);
            let root = value.unwrap_or_else(|| lowering.add(constant.value, ExprKind::Missing));
            let body = lowering.finish(root);
            let body = Some(self.add_body(body));
            self.set_kind(id, ItemKind::Const(Box::new(ValueItem { ty, body, mutable: false, lazy: false })));
            out.push(id);
        }
        end > at as usize
    }
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn numbers_in_a_row() {
        let row =
            "\npub const A: u32 = 1;\n/// b\nconst B_1 : c_int=-0x2; // c\nconst _C: usize = 3u8;const D: i8\n= 4;";
        assert_eq!(run(&format!("{row} struct S;"), 0), Some(row.len()));
        let others = [
            "pub(crate) const E: u32 = 5;",
            "#[e] const E: u32 = 5;",
            "const E: u32 = 5 + 1;",
            "const E: u32 = F;",
            "const E: bool = true;",
            "const E: f32 = 5.0;",
            "const E: a::b_c = 5;",
            "const fn: u32 = 5;",
            "const E: dyn = 5;",
            "static E: u32 = 5;",
        ];
        for other in others {
            assert_eq!(run(&format!("{row}{other}"), 0), Some(row.len()), "{other}");
            assert_eq!(run(&format!("{other}{row}"), 0), None, "{other}");
        }
    }
}
