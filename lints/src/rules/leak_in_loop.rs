//! Memory that is given away in a loop.

use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "leak_in_loop",
    summary: "memory is leaked in each round of a loop",
    why: "\
`Box::leak`, `String::leak` and `mem::forget` give memory away for the rest of the program. Once, for a table that is needed to the \
end, that is fine. In a loop, or in a function that a loop calls, the program grows until it is ended.

Good code has it because a `&'static str` was asked for, and leaking is the shortest way to one.

Ignore the advice where the loop runs once over a list of fixed length. What stands under a condition is not reported, as what \
fills a table of names does. Costs memory that never comes back, in the same number of allocations.",
    example: Example {
        before: "\
pub fn names(count: usize) -> Vec<&'static str> {
    let mut names = Vec::with_capacity(count);
    for id in 0..count {
        names.push(&*Box::leak(Box::new([b'a' + id as u8])));
    }
    names.iter().map(|name| if name[0] == b'a' { \"first\" } else { \"other\" }).collect()
}
",
        after: "\
pub fn names(count: usize) -> Vec<&'static str> {
    let mut names = Vec::with_capacity(count);
    for id in 0..count {
        names.push([b'a' + id as u8]);
    }
    names.iter().map(|name| if name[0] == b'a' { \"first\" } else { \"other\" }).collect()
}
",
    },
    group: Group::Retention,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Other], leaked_per_round),
};

/// They give memory away for good.
const LEAKS: [&str; 6] = ["Box::leak", "String::leak", "Vec::leak", "OsString::leak", "PathBuf::leak", "mem::forget"];

/// What `mem::forget` is told to forget that has memory of its own.
const OWNERS: [&str; 7] = ["Box<", "Vec<", "String", "HashMap<", "BTreeMap<", "VecDeque<", "PathBuf"];

fn leaked_per_round(_: &Facts, site: &Site) -> Verdict {
    if !site.callee.is_any(&LEAKS) || site.conditional || site.after_exit || site.from_macro {
        return None;
    }
    let owns = |ty: &str| OWNERS.iter().any(|it| ty.starts_with(it));
    if site.callee.is("mem::forget") && (site.pointed || !site.args.first().is_some_and(|it| owns(&it.ty))) {
        return None;
    }
    let finding = Finding::at(site.place, format!("`{}` gives memory away for good", site.what));
    if let Some(around) = site.loops.last() {
        let finding = finding
            .label(around.place, format!("once per {}", around.per))
            .note(format!("cost: memory that never comes back, per {}", around.per));
        // Of a list that is written down so much is leaked as it has.
        let is_counted = around.length.as_ref().is_some_and(|it| it.constant.is_some());
        let sure = if is_counted { Confidence::Medium } else { Confidence::High };
        let finding = finding.at_most(sure);
        return Some(finding.help("keep the values in a place that outlives their users, or in an arena"));
    }
    (site.heat.kind == HeatKind::Hot).then(|| {
        finding
            .note("cost: memory that never comes back, for each call")
            .help("keep the values in a place that outlives their users, or in an arena")
            .at_most(Confidence::Medium)
    })
}
