//! A `Vec` with room that is cloned many times: clones have no room.

use crate::facts::step::StepKind;
use crate::facts::viewed::ListKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "repeat_vec_with_capacity",
    summary: "a `Vec` with room is cloned many times, and only the last keeps the room",
    why: "\
`vec![Vec::with_capacity(n); m]` clones its value, and the clone of an empty `Vec` is empty and has no room. Only the last of \
the `m` has it, as that is the original; `iter::repeat` gives clones alone.

Good code has it because the line reads as if it did what is meant.

Ignore the advice never: either the room is wanted for all, or for none.",
    example: Example {
        before: "\
fn fill(columns: usize, rows: usize) -> Vec<Vec<usize>> {
    let mut table = vec![Vec::with_capacity(rows); columns];
    for row in 0..rows {
        for column in &mut table {
            column.push(row);
        }
    }
    table
}
",
        after: "\
fn fill(columns: usize, rows: usize) -> Vec<Vec<usize>> {
    let mut table = (0..columns).map(|_| Vec::with_capacity(rows)).collect::<Vec<_>>();
    for row in 0..rows {
        for column in &mut table {
            column.push(row);
        }
    }
    table
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: Some("repeat_vec_with_capacity"),
    asks: Asks::Sites(&[SiteKind::Make], cloned_with_room),
};

fn cloned_with_room(facts: &Facts, site: &Site) -> Verdict {
    if site.from_macro {
        return None;
    }
    match site.list.as_deref() {
        Some(list) if list.kind == ListKind::Repeat => {
            let (value, length) = list.repeated.as_ref()?;
            let made = facts.site_that_is(list.value?).filter(|made| has_room(made))?;
            let several = format!("(0..{length}).map(|_| {value}).collect::<Vec<_>>()");
            let finding = Finding::at(site.place, "only the last of these has the room that is asked for")
                .label(made.place, "cloned for all others, without its room")
                .help("make each on its own");
            Some(finding.fix(Fix::replace(Applicability::Safe, site.whole, several)))
        }
        Some(_) => None,
        None => {
            let step = site.into.first().filter(|step| step.kind == StepKind::Given && has_room(site))?;
            if !step.callee.is("iter::repeat") || step.from_macro {
                return None;
            }
            Some(
                Finding::at(step.place, "none of these has the room that is asked for")
                    .label(site.place, "cloned without its room")
                    .help("make each on its own: `repeat_with(|| …)`"),
            )
        }
    }
}

fn has_room(site: &Site) -> bool {
    let is_zero = site.args.first().is_none_or(|arg| arg.literal == Some(crate::facts::step::LiteralFact::Int(0)));
    site.callee.is("Vec::with_capacity") && !is_zero && !site.from_macro
}
