//! Which crates a text names.

use std::collections::HashSet;

use rayon::prelude::*;

/// The names that stand somewhere in some texts, be it in comments.
pub(super) struct Named<'a>(HashSet<&'a str>);

impl<'a> Named<'a> {
    /// Looks for `names` in `texts`.
    pub(super) fn among<'t>(texts: impl Iterator<Item = &'t str>, names: impl Iterator<Item = &'a str>) -> Self {
        let wanted: HashSet<&str> = names.collect();
        let texts: Vec<&str> = texts.collect();
        let found: Vec<HashSet<&str>> = texts.par_iter().map(|text| find(text, &wanted)).collect();
        Self(found.into_iter().flatten().collect())
    }

    /// Whether it does.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

fn find<'a>(text: &str, wanted: &HashSet<&'a str>) -> HashSet<&'a str> {
    let is_word = |it: u8| it == b'_' || it.is_ascii_alphanumeric();
    let bytes = text.as_bytes();
    let mut found = HashSet::new();
    let mut at = 0;
    while at < bytes.len() && found.len() < wanted.len() {
        if !is_word(bytes[at]) {
            at += 1;
            continue;
        }
        let len = bytes[at..].iter().take_while(|it| is_word(**it)).count();
        if let Some(name) = text.get(at..at + len).and_then(|word| wanted.get(word)) {
            found.insert(*name);
        }
        at += len;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Named;

    #[test]
    fn whole_words_alone() {
        let text = "use serde_json::Value;\nfn f() { log::info!(\"é\") }";
        let named = Named::among([text].into_iter(), ["serde", "serde_json", "log", "info2"].into_iter());
        let found = ["serde", "serde_json", "log", "info2"].map(|it| named.has(it));
        assert_eq!(found, [false, true, true, false]);
    }
}
