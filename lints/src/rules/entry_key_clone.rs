//! A key that is copied for `entry`, also where it is there already.

use crate::facts::copy::SourceKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "entry_key_clone",
    summary: "a key is copied for `entry` in each round, also where it is there already",
    why: "\
`entry` takes the key by value. Where most keys are in the map already, each copy is made only to be dropped. To look first, with `get_mut(&key)`, and to insert only where nothing was found copies each key once.

Good code has it because `entry` is the short way, and looks once.

Ignore the advice where most keys are new, or where hashing them costs more than the copy.",
    example: Example {
        before: "\
use std::collections::HashMap;

pub fn count(words: &[&str]) -> HashMap<String, usize> {
    let mut counts = HashMap::with_capacity(words.len());
    for word in words {
        *counts.entry(word.to_string()).or_insert(0) += 1;
    }
    counts
}
",
        after: "\
use std::collections::HashMap;

pub fn count(words: &[&str]) -> HashMap<String, usize> {
    let mut counts = HashMap::with_capacity(words.len());
    for word in words {
        match counts.get_mut(*word) {
            Some(count) => *count += 1,
            None => {
                counts.insert(word.to_string(), 1);
            }
        }
    }
    counts
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], copied_for_entry),
};

fn copied_for_entry(_: &Facts, site: &Site) -> Verdict {
    let around = site.loops.last()?;
    let copied = site.copied.as_ref().filter(|it| it.deep && !it.movable && it.kind != SourceKind::Made)?;
    let taker = site.into.first().filter(|it| it.kind == StepKind::Given && it.param == 1)?;
    let is_map = taker.callee.is_any(&["HashMap::entry", "BTreeMap::entry"])
        || taker.callee.is_of("indexmap", "IndexMap::entry")
        || taker.callee.is_of("hashbrown", "HashMap::entry");
    // What is only asked for, or set whether it is there or not, is no counting.
    let fills = site.into.get(1).is_some_and(|it| it.callee.container == "Entry" && it.callee.name.starts_with("or_"));
    if !is_map || !fills || site.from_macro || site.heat.kind != HeatKind::Hot {
        return None;
    }
    // What is counted is met again; of lists and the like most keys may be new.
    let counts = site.into.iter().any(|it| it.kind == StepKind::Dereferenced);
    Some(
        Finding::at(site.place, format!("`{}` is copied although the map may have it", copied.short))
            .label(taker.place, "takes the key, and drops it where it is there already")
            .label(around.place, format!("once per {}", around.per))
            .note("cost: the allocations of one copy for each key that is met again")
            .help("look with `get_mut` first, and copy the key only where nothing is found")
            .at_most(if counts { Confidence::High } else { Confidence::Medium }),
    )
}
