//! A `String` per item and a list of them, only to be joined.

use crate::facts::evidence::ShownClass;
use crate::facts::listed::ListUseKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    name: "collect_join",
    summary: "each item gets a `String` of its own, and these a list, only to be joined to one text",
    why: "\
`.map(|it| it.to_string()).collect::<Vec<_>>().join(\", \")` asks for a `String` per item, for the list that holds them, and for the \
result, to which all of them are copied before they are freed. `write!` puts each item where it is to stand.

Good code has it because std has no `join` for iterators, and the chain reads well.

In code that nothing is known to repeat the finding is less sure: ignore it where there are a few items.",
    example: Example {
        before: "\
fn rows(table: &[Vec<u32>], out: &mut String) {
    for row in table {
        out.push_str(&row.iter().map(|cell| cell.to_string()).collect::<Vec<_>>().join(\",\"));
        out.push('\\n');
    }
}
",
        after: "\
use std::fmt::Write as _;

fn rows(table: &[Vec<u32>], out: &mut String) {
    for row in table {
        for (at, cell) in row.iter().enumerate() {
            let comma = if at == 0 { \"\" } else { \",\" };
            let _ = write!(out, \"{comma}{cell}\");
        }
        out.push('\\n');
    }
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own], made_to_be_joined),
};

fn made_to_be_joined(facts: &Facts, site: &Site) -> Verdict {
    let mut steps = site.into.iter().skip_while(|it| it.kind == StepKind::Tail);
    let mut map = steps.next()?;
    if map.kind == StepKind::Closure {
        map = steps.next()?;
    }
    let collect = steps.next().filter(|_| map.callee.is("Iterator::map") && map.kind == StepKind::Given)?;
    let made = facts.site_that_is(collect.whole).filter(|it| it.kind == SiteKind::Collect && it.ty == "Vec<String>")?;
    let joined = joined(made)?;
    if site.from_macro || made.from_macro || made.test {
        return None;
    }
    let shown = site.shown.as_ref().filter(|_| site.kind == SiteKind::Own);
    let is_copy = shown.is_some_and(|it| it.ty == "str" || it.ty == "String");
    let help = if is_copy {
        "join the texts themselves, without copies of them, where they live long enough"
    } else {
        "`write!` each item into one `String`"
    };
    let mut finding = Finding::at(site.place, "this `String` is made per item only to be joined with the others")
        .label(joined, "copied to one text here")
        .note("cost: one allocation per item, and the list that holds them")
        .help(help);
    if let Some(around) = made.loops.last() {
        finding = finding.label(around.place, format!("once per {}", around.per));
    }
    // A type that has nothing but `ToString` cannot be written.
    let is_known = shown.is_none_or(|it| it.class != ShownClass::Unknown);
    let is_hot = made.heat.kind == HeatKind::Hot && !made.loops.is_empty();
    Some(if is_hot && is_known { finding } else { finding.at_most(Confidence::Medium) })
}

/// What joins the list, where nothing else is done with it.
fn joined(made: &Site) -> Option<Place> {
    match &made.listed.as_ref()?.uses[..] {
        [only] if only.kind == ListUseKind::Joined => Some(only.place),
        _ => None,
    }
}
