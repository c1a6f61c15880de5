//! A box for each round that is gone at its end, or that a list of plain values would do without.

use crate::facts::evidence::{BoxFact, BoxKind, LoopFact, UseFact, UseKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "box_in_loop",
    summary: "a value is boxed in each round although it needs no box",
    why: "\
Each `Box::new`, `Rc::new` or `Arc::new` asks the allocator for a few bytes, and each drop gives them back. In a loop this \
is often more work than what is done with the value. Where the boxes are kept in a list, the elements lie scattered over the \
heap as well, and going through them waits for memory.

Good code has it where a type was recursive or dynamic once and is not any more, where a value was large, or where \
the author comes from a language in which all objects are boxed.

Ignore the advice where the address must not change while the list grows.",
    example: Example {
        before: "\
fn total(points: &[(f64, f64)]) -> f64 {
    let mut total = 0.0;
    for point in points {
        let scaled = Box::new((point.0 * 2.0, point.1));
        total += scaled.0 + scaled.1;
    }
    total
}
",
        after: "\
fn total(points: &[(f64, f64)]) -> f64 {
    let mut total = 0.0;
    for point in points {
        let scaled = (point.0 * 2.0, point.1);
        total += scaled.0 + scaled.1;
    }
    total
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Box], boxed_per_round),
};

/// Larger values may be boxed to keep them off the stack, or to move them cheaply; as Clippy's `vec_box` has it.
const LARGE: u64 = 4096;

fn boxed_per_round(_: &Facts, site: &Site) -> Verdict {
    let around = site.loops.last()?;
    let boxed = site.boxed.as_ref()?;
    let is_needed = boxed.recursive || boxed.raw || boxed.unsized_to.is_some() || boxed.kind == BoxKind::PinBox;
    if is_needed || site.from_macro {
        return None;
    }
    match site.fate.kind {
        // Something asks for a box: a method by its `self`, a function, the field of an enum.
        FateKind::Local if site.uses.iter().any(|it| it.kind == UseKind::Moved) => None,
        FateKind::Local if is_shared(site, boxed) => None,
        FateKind::Local => Some(dropped(site, boxed, around)),
        FateKind::Stored => listed(site, boxed, around),
        FateKind::Returned | FateKind::Passed | FateKind::Unknown => None,
    }
}

/// Counted once more, or lent as `&Arc<T>` to what may do so.
fn is_shared(site: &Site, boxed: &BoxFact) -> bool {
    let content = format!("&{}", boxed.content);
    let lends_itself = |it: &UseFact| it.kind == UseKind::Lent && it.param != content;
    matches!(boxed.kind, BoxKind::Rc | BoxKind::Arc) && !boxed.transparent && site.uses.iter().any(lends_itself)
}

fn dropped(site: &Site, boxed: &BoxFact, around: &LoopFact) -> Finding {
    let mut finding = found(site, boxed, around, "this value is boxed only to be dropped in the same round");
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    if boxed.size.is_some_and(|size| size > LARGE) {
        return finding.help("make it once, before the loop, and change it in each round");
    }
    finding = finding.help("do without the box");
    let Some(content) = boxed.argument.filter(|_| boxed.transparent) else { return finding };
    finding.fix(Fix::unwrap(Applicability::Review, site.whole, content.span))
}

/// A `Vec<Box<T>>` of small `T`.
fn listed(site: &Site, boxed: &BoxFact, around: &LoopFact) -> Verdict {
    let size = boxed.size?;
    let list = boxed.kept_in.as_ref()?;
    if boxed.kind != BoxKind::Box || size > LARGE || *list != format!("Vec<Box<{}>>", boxed.content) {
        return None;
    }
    let content = &boxed.content;
    Some(
        found(site, boxed, around, "each element of this list is boxed on its own")
            .primary(format!("kept in a `{list}`"))
            .help(format!("keep the values themselves, in a `Vec<{content}>`")),
    )
}

fn found(site: &Site, boxed: &BoxFact, around: &LoopFact, message: &str) -> Finding {
    let per = &around.per;
    let finding = Finding::at(site.place, message).label(around.place, format!("once per {per}"));
    match boxed.size {
        Some(size) => finding.note(format!("cost: one allocation of {} bytes per {per}", size + counts(boxed.kind))),
        None => finding.note(format!("cost: one allocation per {per}")),
    }
}

/// `Rc` and `Arc` keep two counts beside the value.
fn counts(kind: BoxKind) -> u64 {
    match kind {
        BoxKind::Box | BoxKind::PinBox => 0,
        BoxKind::Rc | BoxKind::Arc => 16,
    }
}
