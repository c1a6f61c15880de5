//! Which macros a text calls, as far as it takes to know whether another definition would change its meaning.

use allocheck_lints::name::Name;
use allocheck_lints::syntax::expand::Macros;

/// Whether a text holds definitions.
pub(super) fn defines(text: &str) -> bool {
    text.contains("macro_rules!") || text.contains("macro_rules !")
}

/// Whether `text` calls a macro that the two tables define differently. May say yes because of a comment or a string.
pub(super) fn differ_for(text: &str, before: &Macros, after: &Macros) -> bool {
    called(text).any(|name| {
        let name = Name::new(name);
        match (before.get(name), after.get(name)) {
            (Some(before), Some(after)) => before.line != after.line || before.text != after.text,
            (before, after) => before.is_some() != after.is_some(),
        }
    })
}

/// The identifiers that stand before a `!` which no `=` follows.
fn called(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('!').filter_map(|(at, _)| {
        let before = text[..at].trim_end();
        if text[at + 1..].starts_with('=') {
            return None;
        }
        let is_word = |it: char| it == '_' || it.is_alphanumeric();
        let start = before.char_indices().rev().take_while(|(_, it)| is_word(*it)).last()?.0;
        Some(&before[start..])
    })
}

#[cfg(test)]
mod tests {
    use super::called;

    #[test]
    fn names_before_a_bang() {
        let text = "fn f() { a::b!(x); if !c && d != e { vec ! [] } }";
        assert_eq!(called(text).collect::<Vec<_>>(), ["b", "if", "vec"]);
    }
}
