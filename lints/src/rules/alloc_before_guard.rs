//! A value that is made before an early exit that has no use for it.

use crate::facts::evidence::Extent;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "alloc_before_guard",
    summary: "a value is made on the heap before an early exit that has no use for it",
    why: "\
What is made before `if done { return; }` is made for nothing each time the guard holds: memory is asked for, filled and freed. \
Behind the guard it is made only where it is needed.

Good code has it because variables gather at the top, and because guards are added later, above the code that they guard and \
below the declarations.

Ignore the advice where the guard nearly never holds: only those that end a round (`continue`) are taken to hold in the course of \
things. All other exits, those for errors or of a `_ =>` arm, guards behind another one, what nothing is known to repeat, and packages that are not to be \
published are shown only to those who ask for less sure findings.",
    example: Example {
        before: "\
pub fn active(users: &[(bool, String)]) -> Vec<String> {
    let mut names = Vec::with_capacity(users.len());
    for (active, name) in users {
        let shown = name.to_uppercase();
        if !active {
            continue;
        }
        names.push(shown);
    }
    names
}
",
        after: "\
pub fn active(users: &[(bool, String)]) -> Vec<String> {
    let mut names = Vec::with_capacity(users.len());
    for (active, name) in users {
        if !active {
            continue;
        }
        let shown = name.to_uppercase();
        names.push(shown);
    }
    names
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(SiteKind::MAKING_HERE, made_too_early),
};

fn made_too_early(facts: &Facts, site: &Site) -> Verdict {
    let premature = site.premature.as_deref()?;
    let is_shallow = site.kind == SiteKind::Clone && !site.copied.as_ref().is_some_and(|it| it.deep);
    // Room for as many as there are is no room where the guard holds because there are none.
    let counted = site.args.first().and_then(|it| facts.text(it.place).strip_suffix(".len()"));
    let is_counted = counted.is_some_and(|it| facts.asks_if_empty(premature.guards, it));
    if site.from_macro || is_shallow || is_counted || facts.is_empty_text(site) {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding =
        Finding::at(site.place, format!("`{}` is made before it is known to be needed", premature.holder))
            .label(premature.exit, "leaves without it")
            .note(format!("cost: its allocations for each {per} that ends there"))
            .help("make it behind the guard");
    // What is not to be published is a tool of the house, as a rule.
    let is_closed = site.function.and_then(|at| facts.functions.get(at)).is_some_and(|it| it.closed);
    // What an earlier guard lets through is what is meant, as a rule.
    let is_few = site.loops.last().is_some_and(|around| around.extent == Extent::Few);
    if !premature.skips || site.heat.kind != HeatKind::Hot || is_closed || is_few || site.after_exit {
        finding = finding.at_most(Confidence::Medium);
    }
    if premature.branched {
        return Some(finding.help("make it in the branch that uses it").at_most(Confidence::Medium));
    }
    finding.fix = premature
        .moved
        .as_ref()
        .map(|moved| Fix::replace(Applicability::Review, moved.lines, "").and(moved.behind.span, moved.text.clone()));
    Some(finding)
}
