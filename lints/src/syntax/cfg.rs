//! Whether the text inside a `#[cfg(…)]` holds: for a plain build on Linux, or as far as somebody knows.
//!
//! Of the project both sides of a `cfg` are read; this only decides which of two items of one name is meant. Of its
//! dependencies those items alone are read that a build holds.

/// Nesting beyond this is not looked into.
const DEPTH: u32 = 32;

/// Knows whether a word, or a word that has a value, is set: nothing where that is not known.
type Knows<'a> = dyn Fn(&str, Option<&str>) -> Option<bool> + 'a;

/// The text is not understood.
struct Garbled;

/// Evaluates the text between the parentheses of `cfg(…)`. What is not understood holds; so do all features where it is
/// not known which are on.
pub(crate) fn holds(text: &str, features: Option<&[Box<str>]>) -> bool {
    let knows = |word: &str, value: Option<&str>| {
        Some(match value {
            Some(value) => pair(word, value, features),
            None => {
                matches!(word, "unix" | "debug_assertions" | "target_has_atomic" | "panic" | "overflow_checks" | "true")
            }
        })
    };
    evaluate(text, &knows).unwrap_or(true)
}

/// Evaluates the text between the parentheses of `cfg(…)` with what somebody knows of each word, and of each word that has
/// a value. Nothing where that is too little, or the text is not understood.
#[must_use]
pub fn evaluate(text: &str, knows: &Knows<'_>) -> Option<bool> {
    let mut rest = text;
    predicate(&mut rest, knows, 0).unwrap_or(None)
}

/// Evaluates the text between the parentheses of `cfg(…)`: only builds hold it that are made to test or to debug.
#[must_use]
pub fn is_of_debug_builds(text: &str) -> bool {
    let knows = |word: &str, _: Option<&str>| matches!(word, "debug_assertions" | "test").then_some(false);
    evaluate(text, &knows) == Some(false)
}

/// Evaluates the text between the parentheses of `cfg(…)`: tests are what it is for, those of other crates too, which ask
/// for it by a feature or a flag: `any(test, feature = "test_utils")`.
#[must_use]
pub(super) fn is_of_tests(text: &str) -> bool {
    let lent = |word: &str, value: Option<&str>| match value {
        Some(value) => word == "feature" && is_of_test_words(value),
        None => is_of_test_words(word),
    };
    let for_none = |word: &str, value: Option<&str>| (word == "test" || lent(word, value)).then_some(false);
    let for_own = |word: &str, value: Option<&str>| (word != "test" && lent(word, value)).then_some(false);
    evaluate(text, &for_none) == Some(false) && evaluate(text, &for_own) != Some(false)
}

/// A name with a word that is about tests: `test-util`, `mocks`, `fuzzing`.
fn is_of_test_words(name: &str) -> bool {
    const WORDS: [&str; 13] = [
        "test",
        "tests",
        "testing",
        "testkit",
        "mock",
        "mocks",
        "mocking",
        "fuzz",
        "fuzzing",
        "bench",
        "benches",
        "benchmark",
        "benchmarks",
    ];
    name.split(['-', '_']).any(|part| WORDS.contains(&part))
}

fn predicate(rest: &mut &str, knows: &Knows<'_>, depth: u32) -> Result<Option<bool>, Garbled> {
    if depth > DEPTH {
        return Err(Garbled);
    }
    let word = word(rest).ok_or(Garbled)?;
    if eat(rest, '(') {
        let all = list(rest, knows, depth)?;
        return match word {
            "not" => all.first().map(|it| it.map(|it| !it)).ok_or(Garbled),
            "any" => Ok(one(&all, true)),
            "all" => Ok(one(&all, false)),
            _ => Err(Garbled),
        };
    }
    let value = if eat(rest, '=') { Some(string(rest).ok_or(Garbled)?) } else { None };
    Ok(knows(word, value))
}

/// `wanted`, if one of the values is that; the opposite, if none of them can be.
fn one(all: &[Option<bool>], wanted: bool) -> Option<bool> {
    if all.contains(&Some(wanted)) {
        return Some(wanted);
    }
    (!all.contains(&None)).then_some(!wanted)
}

fn list(rest: &mut &str, knows: &Knows<'_>, depth: u32) -> Result<Vec<Option<bool>>, Garbled> {
    let mut all = Vec::new();
    while !eat(rest, ')') {
        all.push(predicate(rest, knows, depth + 1)?);
        if !eat(rest, ',') {
            return if eat(rest, ')') { Ok(all) } else { Err(Garbled) };
        }
    }
    Ok(all)
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
    use super::{evaluate, holds, is_of_debug_builds, is_of_tests};

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

    #[test]
    fn debug_builds() {
        for text in ["debug_assertions", "any(test, debug_assertions)", "all(unix, test)", "not(not(test))"] {
            assert!(is_of_debug_builds(text), "{text}");
        }
        for text in ["not(debug_assertions)", "any(test, feature = \"check\")", "unix", "not(test)", "all()"] {
            assert!(!is_of_debug_builds(text), "{text}");
        }
    }

    #[test]
    fn for_tests() {
        for text in [
            "test",
            "any(test, feature = \"test_utils\")",
            "any(feature = \"mocks\", feature = \"bench-only\", test)",
            "any(test, fuzzing)",
            "all(unix, any(test, feature = \"testing\"))",
            "any(all(test, feature = \"std\"), feature = \"mock\")",
        ] {
            assert!(is_of_tests(text), "{text}");
        }
        for text in [
            "not(test)",
            "any(test, feature = \"std\")",
            "any(test, feature = \"attest\")",
            "any(test, unix)",
            "any(test, not(feature = \"mock\"))",
            "any(test, debug_assertions)",
            "feature = \"test_utils\"",
            "unix",
        ] {
            assert!(!is_of_tests(text), "{text}");
        }
    }

    #[test]
    fn what_nobody_knows_stays_open() {
        let knows = |word: &str, value: Option<&str>| match (word, value) {
            ("unix", None) => Some(true),
            ("windows", None) => Some(false),
            _ => None,
        };
        let cases = [
            ("unix", Some(true)),
            ("not(unix)", Some(false)),
            ("loom", None),
            ("not(loom)", None),
            ("all(unix, loom)", None),
            ("all(windows, loom)", Some(false)),
            ("any(unix, loom)", Some(true)),
            ("any(windows, loom)", None),
            ("feature = \"std\"", None),
            ("all(windows", None),
        ];
        for (text, expected) in cases {
            assert_eq!(evaluate(text, &knows), expected, "{text}");
        }
    }
}
