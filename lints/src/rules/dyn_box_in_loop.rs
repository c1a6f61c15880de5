//! A box for a trait object, or for a future, in each round that nothing keeps.

use crate::facts::evidence::{BoxFact, BoxKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "dyn_box_in_loop",
    summary: "a trait object or future is boxed in each round although nothing keeps it",
    why: "\
A `Box<dyn Trait>` is needed to keep values of different types in one place. Where the box is only used within the \
round, a reference does the same without the allocator: `&dyn Trait` for a borrowed object, `&mut dyn Iterator` for either of \
two iterators, a plain variable for a closure. An `async` block can be awaited where it stands.

Good code has it because `Box<dyn Trait>` is the type that works everywhere, and because `if` and `match` must have one \
type in all arms.

Reported by default is the box that is made for a call of a function of the workspace which does nothing but call or borrow \
it, where all its callers make one: with another parameter none of them has to. Left to those who ask for less sure findings: \
boxes in a variable, in one of several branches or in a list, and futures that are boxed to keep the one around them small.",
    example: Example {
        before: "\
pub fn change(value: &mut u64, by: Box<dyn FnOnce(u64) -> u64 + '_>) {
    *value = by(*value);
}

pub fn raise(values: &mut [u64], step: u64) {
    for value in values {
        change(value, Box::new(|it| it + step));
    }
}
",
        after: "\
pub fn change(value: &mut u64, by: impl FnOnce(u64) -> u64) {
    *value = by(*value);
}

pub fn raise(values: &mut [u64], step: u64) {
    for value in values {
        change(value, |it| it + step);
    }
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Box], boxed_per_round),
};

fn boxed_per_round(facts: &Facts, site: &Site) -> Verdict {
    let around = site.loops.last()?;
    let boxed = site.boxed.as_ref()?;
    let ends_here = site.fate.kind == FateKind::Local || boxed.dropped_by_callee;
    let is_dropped = ends_here && !boxed.raw && !site.from_macro;
    let waste = waste(boxed).filter(|_| is_dropped)?;
    if waste == Waste::Future && can_recurse(facts, site) {
        return None;
    }
    // One `match` is one story.
    if boxed.among.is_some_and(|among| facts.sites_within(among).any(|other| is_told(site, boxed, other))) {
        return None;
    }
    let message = match waste {
        Waste::Object | Waste::Once => "this trait object is boxed only to be dropped in the same round",
        Waste::Future => "this future is boxed only to be awaited in the same round",
    };
    let per = &around.per;
    let mut finding = Finding::at(site.place, message)
        .label(around.place, format!("once per {per}"))
        .note(match boxed.size.filter(|size| *size > 0) {
            Some(size) => format!("cost: one allocation of {size} bytes per {per}"),
            None => format!("cost: one allocation per {per}"),
        })
        .help(match waste {
            Waste::Once => "take `impl FnOnce(…)` where it is called: no box is needed then",
            Waste::Object => "lend it: `&dyn Trait` or `&mut dyn Trait` to a value that lives for the round",
            Waste::Future => "await it without the box",
        });
    // Who boxes a future by hand mostly keeps the one around it small.
    if waste == Waste::Future || around.waits || around.awaits || !facts.is_made_for_call(boxed) {
        finding = finding.at_most(Confidence::Medium);
    }
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    Some(finding)
}

#[derive(Clone, Copy, PartialEq)]
enum Waste {
    Object,
    /// A closure that cannot be called behind a reference.
    Once,
    Future,
}

fn waste(boxed: &BoxFact) -> Option<Waste> {
    match (boxed.kind, boxed.awaited, boxed.unsized_to.as_deref()) {
        (BoxKind::PinBox, true, _) => Some(Waste::Future),
        (BoxKind::Box | BoxKind::PinBox, _, Some(ty)) if ty.starts_with("dyn FnOnce") => Some(Waste::Once),
        (BoxKind::Box | BoxKind::PinBox, _, Some(ty)) if ty.starts_with("dyn ") => Some(Waste::Object),
        (BoxKind::Box | BoxKind::PinBox | BoxKind::Rc | BoxKind::Arc, ..) => None,
    }
}

/// Another branch of the same `if` or `match` has been told of.
fn is_told(site: &Site, boxed: &BoxFact, other: &Site) -> bool {
    let is_alike = |it: &BoxFact| it.among == boxed.among && waste(it) == waste(boxed) && !it.raw;
    let is_before = other.place < site.place && !other.from_macro && other.heat.kind == site.heat.kind;
    is_before && other.boxed.as_ref().is_some_and(|it| is_alike(it))
}

/// A future that awaits itself must be boxed, or it would have no size.
fn can_recurse(facts: &Facts, site: &Site) -> bool {
    site.function.and_then(|at| facts.functions.get(at)).is_none_or(|function| function.recursive)
}
