//! A parameter `Box<dyn Trait>` that is only called or borrowed.

use crate::facts::evidence::{BoxKind, UseKind};
use crate::facts::function::{Callable, DynFact, FnFact, ParamFact};
use crate::facts::{Facts, Site};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "dyn_box_parameter",
    summary: "a function asks for a `Box<dyn Trait>` that it only calls or borrows",
    why: "\
A parameter `Box<dyn Trait>` makes each caller put the value on the heap, and the function drops it at its end. What is only \
called or borrowed can be lent: `&dyn Trait` costs no allocation and no more code, `impl Trait` costs no dynamic call \
either.

Good code has it where a callback was stored once and is not any more, or because `dyn` was first met as `Box<dyn …>`.

Ignore the advice where all callers have the box anyway, and in signatures that are promised to others.",
    example: Example {
        before: "\
fn count_if(values: &[u32], wanted: Box<dyn Fn(u32) -> bool>) -> usize {
    let mut count = 0;
    for value in values {
        if wanted(*value) {
            count += 1;
        }
    }
    count
}

pub fn count(limit: u32) -> usize {
    count_if(&[1, 2, 3], Box::new(move |value| value < limit))
}
",
        after: "\
fn count_if(values: &[u32], wanted: impl Fn(u32) -> bool) -> usize {
    let mut count = 0;
    for value in values {
        if wanted(*value) {
            count += 1;
        }
    }
    count
}

pub fn count(limit: u32) -> usize {
    count_if(&[1, 2, 3], move |value| value < limit)
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Params(only_borrowed),
};

fn only_borrowed(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let boxed = param.boxed_dyn.as_ref().filter(|boxed| boxed.kind == BoxKind::Box)?;
    if !function.is_free() || function.from_macro || !param.is_only_borrowed() {
        return None;
    }
    let is_called = param.uses.iter().all(|it| it.kind == UseKind::Called);
    let done = if is_called { "called" } else { "borrowed" };
    let mut finding = Finding::at(boxed.place, format!("`{}` must come in a box, and is only {done}", param.name))
        .primary("each caller has to box it")
        .help(format!("take `{}`", instead(boxed, param)));
    let at = function.params.iter().position(|it| it.place == param.place)?;
    let boxes: Vec<Option<&Site>> = function.callers.iter().map(|caller| facts.boxed_for(caller, at)).collect();
    // Who boxes whatever callers choose spares each of their types a copy of this function's code.
    let is_erased = boxes.iter().flatten().any(|site| site.boxed.as_ref().is_some_and(|it| it.generic));
    // A future that is kept or spawned may need to own it.
    let is_held = function.is_async && !function.callers.iter().all(|it| it.awaited);
    if is_held || is_erased || !boxes.is_empty() && boxes.iter().all(Option::is_none) {
        finding = finding.at_most(Confidence::Medium);
    }
    for site in boxes.iter().flatten().take(3) {
        finding = finding.label(site.place, "boxed for this call");
    }
    if function.exported {
        finding = finding.note("careful: other crates may call this function").at_most(Confidence::Medium);
    }
    finding.fix = fix(boxed, &boxes).filter(|_| is_called && boxed.callable.is_some() && !function.exported);
    Some(finding)
}

/// What could be asked for.
fn instead(boxed: &DynFact, param: &ParamFact) -> String {
    let bounds = &boxed.bounds;
    let is_changed = param.mutable || param.uses.iter().any(|it| it.kind == UseKind::LentMut);
    match boxed.callable {
        Some(Callable::FnOnce) => format!("impl {bounds}"),
        Some(Callable::FnMut) => format!("impl {bounds}` or `&mut dyn {}", boxed.name),
        Some(Callable::Fn) => format!("impl {bounds}` or `&dyn {}", boxed.name),
        None if is_changed => format!("&mut dyn {bounds}` or `impl {bounds}"),
        None => format!("&dyn {bounds}` or `impl {bounds}"),
    }
}

/// The signature, and all its callers: nothing where one of them has its box from elsewhere.
fn fix(boxed: &DynFact, boxes: &[Option<&Site>]) -> Option<Fix> {
    let mut fix = Fix::replace(Applicability::Review, boxed.place, format!("impl {}", boxed.bounds));
    for site in boxes {
        let site = site.filter(|site| site.place.file == boxed.place.file && !site.from_macro)?;
        let (whole, content) = (site.whole.span, site.boxed.as_ref()?.argument?.span);
        fix = fix.and(Span::new(whole.start, content.start), "").and(Span::new(content.end, whole.end), "");
    }
    Some(fix)
}
