//! A waker that is copied only to be woken.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "waker_clone_wake",
    summary: "a waker is copied only to be woken",
    why: "\
`wake` uses the waker up, `wake_by_ref` does not: the copy that is made for `wake` is one more call through the waker's table, and \
an allocation with executors whose wakers own memory.

Good code has it because `wake` is the method that comes to mind.

It is seldom wrong.",
    example: Example {
        before: "\
use std::task::Context;

pub fn again(cx: &mut Context<'_>) {
    cx.waker().clone().wake();
}
",
        after: "\
use std::task::Context;

pub fn again(cx: &mut Context<'_>) {
    cx.waker().wake_by_ref();
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("waker_clone_wake"),
    asks: Asks::Sites(&[SiteKind::Other], copied_to_be_woken),
};

fn copied_to_be_woken(_: &Facts, site: &Site) -> Verdict {
    let step = site.from.first().filter(|_| site.callee.is("Waker::wake") && !site.from_macro)?;
    let is_copy = step.kind == StepKind::Received && step.callee.is("Clone::clone");
    if !is_copy || step.from_macro {
        return None;
    }
    let from = step.place.span.start;
    let finding = Finding::at(site.place, "this waker is copied only to be woken")
        .label(step.place, "copied here")
        .note("cost: one copy of the waker")
        .help("`wake_by_ref` wakes it where it is");
    Some(finding.fix(Fix::replace(
        Applicability::Safe,
        Place { span: Span::new(from, site.whole.span.end), ..site.whole },
        "wake_by_ref()",
    )))
}
