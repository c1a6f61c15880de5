//! A type whose only task is to be a waker that does nothing.

use crate::facts::Facts;
use crate::facts::function::FnFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "manual_noop_waker",
    summary: "a type implements `Wake` and does nothing",
    why: "\
A waker made of an `Arc` asks for memory each time one is made. `Waker::noop()` is a constant of std that does nothing either.

Good code has it because `Waker::noop` is there only since Rust 1.85. Packages whose `rust-version` is older are left alone.

Ignore the advice where the crate is built with older compilers, and where the type is about to do something.",
    example: Example {
        before: "\
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

struct Nothing;

impl Wake for Nothing {
    fn wake(self: Arc<Self>) {}
}

pub fn with_context(run: impl FnOnce(&mut Context<'_>)) {
    let waker = Waker::from(Arc::new(Nothing));
    run(&mut Context::from_waker(&waker));
}
",
        after: "\
use std::task::{Context, Waker};

pub fn with_context(run: impl FnOnce(&mut Context<'_>)) {
    run(&mut Context::from_waker(Waker::noop()));
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("manual_noop_waker"),
    asks: Asks::Functions(wakes_nobody),
};

fn wakes_nobody(facts: &Facts, function: &FnFact) -> Verdict {
    if !function.path.is("Wake::wake") || !function.empty || function.from_macro {
        return None;
    }
    let is_other = |it: &&FnFact| it.path.is("Wake::wake_by_ref") && it.implementor == function.implementor;
    if facts.functions.iter().find(is_other).is_some_and(|other| !other.empty) {
        return None;
    }
    let header = function.header.filter(|it| facts.has_rust(*it, 85))?;
    Some(
        Finding::at(header, format!("`{}` is a waker that does nothing", function.implementor))
            .label(function.place, "wakes nobody")
            .note("cost: one allocation for each such waker")
            .help("use `Waker::noop()`"),
    )
}
