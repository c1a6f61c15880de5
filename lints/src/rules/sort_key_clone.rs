//! A key that is copied for each comparison.

use crate::facts::copy::SourceKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind, lending};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "sort_key_clone",
    summary: "a key is copied for each comparison",
    why: "\
`sort_by_key` calls its closure twice per comparison, and each call makes a copy of the key: more copies than there are elements. `sort_by(|a, b| a.key.cmp(&b.key))` compares the keys where they are.

Good code has it because a key may not borrow from the element, and `clone` is the first way out.

Ignore the advice where the list has a few elements.",
    example: Example {
        before: "\
pub fn sort(rows: &mut [(u32, String)]) {
    rows.sort_unstable_by_key(|row| row.1.clone());
}
",
        after: "\
pub fn sort(rows: &mut [(u32, String)]) {
    rows.sort_unstable_by(|a, b| a.1.cmp(&b.1));
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], copied_per_comparison),
};

/// What calls its closure for each comparison, and what to call instead.
const BY_KEY: [(&str, &str); 6] = [
    ("slice::sort_by_key", "sort_by"),
    ("slice::sort_unstable_by_key", "sort_unstable_by"),
    ("slice::binary_search_by_key", "binary_search_by"),
    ("Iterator::max_by_key", "max_by"),
    ("Iterator::min_by_key", "min_by"),
    ("VecDeque::binary_search_by_key", "binary_search_by"),
];

fn copied_per_comparison(facts: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.deep && it.kind != SourceKind::Made)?;
    let mut steps = site.into.iter().skip_while(|it| it.kind == StepKind::Element);
    steps.next().filter(|it| it.kind == StepKind::Closure)?;
    let taker = steps.next()?;
    let (_, instead) = BY_KEY.iter().find(|(path, _)| taker.callee.is(path))?;
    // What `to_string` writes out is in another order than what it is written from.
    let is_copy = copied.same_type || lending::copied(facts, site).is_some();
    if site.from_macro || !is_copy {
        return None;
    }
    Some(
        Finding::at(site.place, format!("`{}` is copied for each comparison", copied.short))
            .label(taker.place, "asks for the key again and again")
            .note("cost: the allocations of one copy per key asked for")
            .help(format!("compare the keys where they are: `{instead}(|a, b| a.….cmp(&b.…))`")),
    )
}
