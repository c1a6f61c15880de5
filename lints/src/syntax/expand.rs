//! `macro_rules!`: definitions as text, found before files are lowered.

use crate::name::Name;
use crate::syntax::skim::{comment_len, is_word, quoted_len, skip_blank, word_len};

/// What a definition begins with.
const KEYWORD: &str = "macro_rules!";

/// The `macro_rules!` of a run, gathered before files are lowered.
#[derive(Clone, Debug, Default)]
pub struct Macros {
    /// Sorted by name.
    definitions: Vec<(Name, Definition)>,
}

/// One definition.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The tokens between the outer braces, as they stand in the source.
    pub text: Box<str>,
    /// The line of the first of them, from 1.
    pub line: u32,
    /// The byte of the first of them in its file.
    pub start: u32,
    /// The byte up to which the name means this within its file: the end of the block or module around it.
    pub scope_end: u32,
    /// The package that it belongs to.
    pub package: u32,
}

/// The macros of a run, as the files of one package see them.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// All of them.
    pub macros: &'a Macros,
    /// A number for the package.
    pub package: u32,
}

impl<'a> From<&'a Macros> for Seen<'a> {
    /// All is of one package.
    fn from(macros: &'a Macros) -> Self {
        Self { macros, package: 0 }
    }
}

impl Seen<'_> {
    /// Whether a definition of this name reaches a file with this text that has none itself: one of its own package, or of
    /// another that the file may import.
    #[must_use]
    pub fn reaches(&self, name: Name, text: &str) -> bool {
        let known = self.macros.definitions_of(name);
        known.iter().any(|(_, it)| it.package == self.package) || !known.is_empty() && imports(text, name.as_str())
    }
}

/// A `use` in the text names this, or all that another place has. May say yes because of a comment.
fn imports(text: &str, name: &str) -> bool {
    let mut uses = text.split("use ").skip(1).filter_map(|it| it.split_once(';'));
    let is_of_word = |it: char| it == '_' || it.is_alphanumeric();
    uses.any(|(named, _)| named.contains('*') || named.split(|it| !is_of_word(it)).any(|it| it == name))
}

impl Macros {
    /// The only definition of this name; nothing where there is none, or several that differ.
    #[must_use]
    pub fn get(&self, name: Name) -> Option<&Definition> {
        let start = self.definitions.partition_point(|(it, _)| *it < name);
        let mut named = self.definitions[start..].iter().take_while(|(it, _)| *it == name).map(|(_, it)| it);
        let first = named.next()?;
        named.all(|it| it.text == first.text).then_some(first)
    }

    /// All definitions of this name.
    #[must_use]
    pub fn definitions_of(&self, name: Name) -> &[(Name, Definition)] {
        let start = self.definitions.partition_point(|(it, _)| *it < name);
        let end = self.definitions.partition_point(|(it, _)| *it <= name);
        &self.definitions[start..end]
    }

    /// What all these tables define, that of the earlier before that of the later.
    #[must_use]
    pub fn of_all(tables: Vec<Self>) -> Self {
        let mut definitions: Vec<_> = tables.into_iter().flat_map(|it| it.definitions).collect();
        definitions.sort_by_key(|(name, _)| *name);
        Self { definitions }
    }

    /// The names that are defined.
    pub fn names(&self) -> impl Iterator<Item = Name> {
        self.definitions.chunk_by(|(a, _), (b, _)| a == b).map(|named| named[0].0)
    }

    /// Whether there is any definition of this name.
    #[must_use]
    pub fn defines(&self, name: Name) -> bool {
        self.definitions.binary_search_by(|(it, _)| it.cmp(&name)).is_ok()
    }

    /// Adds the definitions found in the text of a file of a run of one package.
    pub fn gather(&mut self, text: &str) {
        self.gather_of(0, text);
    }

    /// Adds the definitions found in the text of a file of this package. Cheap where the text does not hold `macro_rules!`.
    pub fn gather_of(&mut self, package: u32, text: &str) {
        if !text.contains(KEYWORD) {
            return;
        }
        let known = self.definitions.len();
        let bytes = text.as_bytes();
        let lasts = text.contains("macro_use");
        // Of each open brace, how many definitions stood before it.
        let mut open = Vec::new();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            let rest = &bytes[at..];
            match byte {
                b'/' => at += comment_len(rest).unwrap_or(1),
                b'"' | b'\'' => at += quoted_len(rest).unwrap_or(1),
                b'm' if rest.starts_with(KEYWORD.as_bytes()) => {
                    at += KEYWORD.len();
                    if let Some((name, definition)) = definition(text, at) {
                        at = definition.start as usize + definition.text.len();
                        at += text[at..].find(['}', ')', ']']).map_or(0, |it| it + 1);
                        self.definitions.push((name, Definition { package, ..definition }));
                    }
                }
                b'{' => {
                    open.push(self.definitions.len());
                    at += 1;
                }
                b'}' => {
                    for (_, definition) in self.definitions.iter_mut().skip(open.pop().unwrap_or(usize::MAX)) {
                        if !lasts {
                            definition.scope_end = definition.scope_end.min(at as u32);
                        }
                    }
                    at += 1;
                }
                _ if is_word(*byte) => at += word_len(rest),
                _ => at += 1,
            }
        }
        if self.definitions.len() > known {
            self.definitions.sort_by_key(|(name, _)| *name);
        }
    }
}

/// The definition whose name begins at or behind `at`.
fn definition(text: &str, at: usize) -> Option<(Name, Definition)> {
    let named = skip_blank(text.get(at..)?);
    let len = named.find(|it: char| !it.is_alphanumeric() && it != '_')?;
    let (name, rest) = named.split_at(len);
    let rest = skip_blank(rest);
    let open = text.len() - rest.len();
    if name.is_empty() || !rest.starts_with(['{', '(', '[']) {
        return None;
    }
    let close = closing(text, open)?;
    let inside = text.get(open + 1..close)?;
    let inside = inside.trim();
    let start = inside.as_ptr().addr() - text.as_ptr().addr();
    let line = text.bytes().take(start).filter(|it| *it == b'\n').count() as u32 + 1;
    let (start, scope_end) = (start as u32, text.len() as u32);
    Some((Name::new(name), Definition { text: inside.into(), line, start, scope_end, package: 0 }))
}

/// The byte of the bracket that closes the one at `open`.
pub(super) fn closing(text: &str, open: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = open;
    while let Some(byte) = bytes.get(at) {
        let rest = &bytes[at..];
        if let Some(len) = comment_len(rest).or_else(|| quoted_len(rest)) {
            at += len;
            continue;
        }
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
        at += if is_word(*byte) { word_len(rest) } else { 1 };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_found() {
        let mut macros = Macros::default();
        macros.gather("// macro_rules! no { () => {} }\n\nmacro_rules! yes {\n  // }\n  () => { \"}\" }\n}\n");
        let yes = macros.get(Name::new("yes")).expect("it is defined");
        assert_eq!((&*yes.text, yes.line), ("// }\n  () => { \"}\" }", 4));
        assert!(!macros.defines(Name::new("no")));
        macros.gather("macro_rules! yes(() => { 1 });");
        assert!(macros.get(Name::new("yes")).is_none(), "two that differ");
        assert!(macros.defines(Name::new("yes")));
    }

    #[test]
    fn a_definition_ends_with_the_block_around_it() {
        let text = "mod a { macro_rules! inner { () => {} } fn f() {} }\nmacro_rules! outer { () => {} }\nfn g() {}\n";
        let mut macros = Macros::default();
        macros.gather(text);
        let end = |name: &str| macros.get(Name::new(name)).expect("it is defined").scope_end as usize;
        assert_eq!(&text[end("inner")..=end("inner")], "}");
        assert_eq!(end("inner"), text.find("}\nmacro").expect("the module ends"));
        assert_eq!(end("outer"), text.len());
    }

    #[test]
    fn definitions_reach_their_package_and_what_imports_them() {
        let mut macros = Macros::default();
        macros.gather_of(1, "macro_rules! write { () => {} }");
        let reaches = |package, text| Seen { macros: &macros, package }.reaches(Name::new("write"), text);
        assert!(reaches(1, "fn f() { write!() }"));
        assert!(!reaches(2, "use std::fmt::Write;\nfn f() { write!() }"));
        assert!(reaches(2, "use layout::{\n    format,\n    write,\n};\nfn f() { write!() }"));
        assert!(reaches(2, "use layout::prelude::*;\nfn f() { write!() }"));
    }
}
