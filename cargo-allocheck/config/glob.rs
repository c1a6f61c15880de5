//! Patterns for paths.

/// A pattern: `*` and `?` stand for characters of one part of a path, `**` for any number of parts. A pattern for a folder
/// means all that is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Glob {
    /// As written.
    pub(crate) text: String,
}

impl Glob {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.trim_start_matches("./").trim_end_matches('/').to_owned() }
    }

    /// Whether a path relative to the pattern's folder, with `/`, is meant.
    pub(crate) fn matches(&self, path: &str) -> bool {
        let pattern: Vec<&str> = self.text.split('/').collect();
        let path: Vec<&str> = path.split('/').collect();
        parts(&pattern, &path)
    }
}

fn parts(pattern: &[&str], path: &[&str]) -> bool {
    match pattern.split_first() {
        // What lies below is meant too.
        None => true,
        Some((&"**", rest)) => {
            (0..=path.len()).any(|at| parts(rest, &path[at..]) && (at < path.len() || rest.is_empty()))
        }
        Some((first, rest)) => {
            path.split_first().is_some_and(|(part, below)| part_is(first, part) && parts(rest, below))
        }
    }
}

/// Whether `text` is of the form `pattern`, in which `*` stands for any text and `?` for any character.
pub(crate) fn part_is(pattern: &str, text: &str) -> bool {
    let mut rest = pattern.chars();
    match rest.next() {
        None => text.is_empty(),
        Some('*') => {
            text.char_indices().any(|(at, _)| part_is(rest.as_str(), &text[at..])) || part_is(rest.as_str(), "")
        }
        Some(first) => {
            let mut chars = text.chars();
            chars.next().is_some_and(|it| first == '?' || it == first) && part_is(rest.as_str(), chars.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[test]
    fn patterns_mean_what_they_look_like() {
        let cases = [
            ("src/*.rs", "src/lib.rs", true),
            ("src/*.rs", "src/a/b.rs", false),
            ("src", "src/a/b.rs", true),
            ("src/", "src/a/b.rs", true),
            ("./src/a", "src/a/b.rs", true),
            ("src/a", "src/ab/c.rs", false),
            ("**/generated", "a/b/generated/c.rs", true),
            ("**/*.gen.rs", "x.gen.rs", true),
            ("**/*.gen.rs", "a/x.rs", false),
            ("a/**/z.rs", "a/z.rs", true),
            ("a/**/z.rs", "a/b/c/z.rs", true),
            ("a/**", "a/b.rs", true),
            ("?.rs", "a.rs", true),
            ("?.rs", "ab.rs", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(Glob::new(pattern).matches(path), expected, "{pattern} {path}");
        }
    }
}
