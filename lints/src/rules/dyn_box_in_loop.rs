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

Ignore the advice for futures that are boxed to keep the surrounding future small, where rounds are few.",
    example: Example {
        before: "\
use std::fmt::Display;

fn width(values: &[u64]) -> usize {
    let mut width = 0;
    for value in values {
        let shown: Box<dyn Display> = Box::new(*value);
        width += format!(\"<{shown}>\").len();
    }
    width
}
",
        after: "\
use std::fmt::Display;

fn width(values: &[u64]) -> usize {
    let mut width = 0;
    for value in values {
        let shown: &dyn Display = value;
        width += format!(\"<{shown}>\").len();
    }
    width
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
    let message = match waste {
        Waste::Object => "this trait object is boxed only to be dropped in the same round",
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
            Waste::Object if is_called_once(boxed) => "take `impl FnOnce(…)` where it is called: no box is needed then",
            Waste::Object => "lend it: `&dyn Trait` or `&mut dyn Trait` to a value that lives for the round",
            Waste::Future => "await it without the box",
        });
    // Who boxes a future by hand mostly keeps the one around it small.
    // Where the round waits, or the box is one of a list, as of choices, the callee is there for more than this loop.
    if waste == Waste::Future || around.waits || around.awaits || boxed.kept_in.is_some() {
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
    Future,
}

fn waste(boxed: &BoxFact) -> Option<Waste> {
    match (boxed.kind, boxed.awaited) {
        (BoxKind::PinBox, true) => Some(Waste::Future),
        (BoxKind::Box | BoxKind::PinBox, _) => {
            boxed.unsized_to.as_ref().filter(|ty| ty.starts_with("dyn ")).map(|_| Waste::Object)
        }
        (BoxKind::Rc | BoxKind::Arc, _) => None,
    }
}

/// Such a closure cannot be called behind a reference.
fn is_called_once(boxed: &BoxFact) -> bool {
    boxed.unsized_to.as_ref().is_some_and(|ty| ty.starts_with("dyn FnOnce"))
}

/// A future that awaits itself must be boxed, or it would have no size.
fn can_recurse(facts: &Facts, site: &Site) -> bool {
    site.function.and_then(|at| facts.functions.get(at)).is_none_or(|function| function.recursive)
}
