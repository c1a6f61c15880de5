//! Which macros a text calls, as far as it takes to know whether another definition would change its meaning.

use std::collections::HashSet;

use allocheck_lints::name::Name;
use allocheck_lints::syntax::expand::Macros;

/// Whether a text holds definitions.
pub(super) fn defines(text: &str) -> bool {
    text.contains("macro_rules!") || text.contains("macro_rules !")
}

/// The macros that the two tables define differently.
pub(super) fn differing(before: &Macros, after: &Macros) -> HashSet<&'static str> {
    let differs = |name: &Name| match (before.get(*name), after.get(*name)) {
        (Some(before), Some(after)) => before.line != after.line || before.text != after.text,
        (before, after) => before.is_some() != after.is_some(),
    };
    before.names().chain(after.names()).filter(differs).map(Name::as_str).collect()
}

/// Whether `text` calls one of these macros. May say yes because of a comment or a string.
pub(super) fn calls_one(text: &str, names: &HashSet<&str>) -> bool {
    !names.is_empty() && called(text).any(|name| names.contains(name))
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
