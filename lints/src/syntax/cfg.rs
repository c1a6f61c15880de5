//! Whether the text inside a `#[cfg(…)]` holds for a plain build on Linux.
//!
//! Of the project both sides of a `cfg` are read; this only decides which of two items of one name is meant. Of its
//! dependencies those items alone are read that a build holds.

/// Nesting beyond this is not looked into.
const DEPTH: u32 = 32;

/// Evaluates the text between the parentheses of `cfg(…)`. What is not understood holds; so do all features where it is
/// not known which are on.
pub(crate) fn holds(text: &str, features: Option<&[Box<str>]>) -> bool {
    let mut rest = text;
    predicate(&mut rest, features, 0).unwrap_or(true)
}

fn predicate(rest: &mut &str, features: Option<&[Box<str>]>, depth: u32) -> Option<bool> {
    if depth > DEPTH {
        return None;
    }
    let word = word(rest)?;
    if eat(rest, '(') {
        let all = list(rest, features, depth)?;
        return match word {
            "not" => all.first().map(|it| !it),
            "any" => Some(all.contains(&true)),
            "all" => Some(!all.contains(&false)),
            _ => None,
        };
    }
    if eat(rest, '=') {
        return Some(pair(word, string(rest)?, features));
    }
    Some(matches!(word, "unix" | "debug_assertions" | "target_has_atomic" | "panic" | "overflow_checks" | "true"))
}

fn list(rest: &mut &str, features: Option<&[Box<str>]>, depth: u32) -> Option<Vec<bool>> {
    let mut all = Vec::new();
    while !eat(rest, ')') {
        all.push(predicate(rest, features, depth + 1)?);
        if !eat(rest, ',') {
            return eat(rest, ')').then_some(all);
        }
    }
    Some(all)
}

fn pair(key: &str, value: &str, features: Option<&[Box<str>]>) -> bool {
    match key {
        "feature" => features.is_none_or(|on| on.iter().any(|it| **it == *value)),
        "target_os" => value == "linux",
        "target_family" => value == "unix",
        "target_arch" => value == "x86_64",
        "target_pointer_width" => value == "64",
        "target_endian" => value == "little",
        "target_env" => value == "gnu",
        "target_vendor" => value == "unknown",
        "target_feature" => matches!(value, "sse" | "sse2"),
        "panic" => value == "unwind",
        _ => true,
    }
}

fn word<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let text = rest.trim_start();
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    *rest = after;
    (!word.is_empty()).then_some(word)
}

fn string<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let text = rest.trim_start().strip_prefix('"')?;
    let (value, after) = text.split_once('"')?;
    *rest = after;
    Some(value)
}

fn eat(rest: &mut &str, mark: char) -> bool {
    let Some(after) = rest.trim_start().strip_prefix(mark) else { return false };
    *rest = after;
    true
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn evaluates_for_linux() {
        let cases = [
            ("unix", true),
            ("windows", false),
            ("test", false),
            ("not(test)", true),
            ("not ( windows )", true),
            ("target_os = \"linux\"", true),
            ("any(target_os = \"macos\", target_os = \"ios\")", false),
            ("all(unix, not(target_os = \"macos\"))", true),
            ("feature = \"std\"", true),
            ("not(feature = \"std\")", false),
            ("loom", false),
            ("all()", true),
            ("any()", false),
            ("any(windows, unix,)", true),
            ("all(unix", true),
            ("§", true),
        ];
        for (text, expected) in cases {
            assert_eq!(holds(text, None), expected, "{text}");
        }
    }

    #[test]
    fn features_are_those_that_are_on() {
        let on = [Box::from("std")];
        assert!(holds("feature = \"std\"", Some(&on)));
        assert!(!holds("feature = \"alloc\"", Some(&on)));
        assert!(holds("all(unix, not(feature = \"alloc\"))", Some(&on)));
        assert!(!holds("feature = \"std\"", Some(&[])));
    }
}
