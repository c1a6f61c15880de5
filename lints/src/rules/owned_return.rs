//! A function that copies what it returns for callers who only look at it.

use crate::facts::Facts;
use crate::facts::function::{CallerFact, FnFact, Member};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "owned_return",
    summary: "a function copies what it returns for callers who only look at it",
    why: "\
A getter that returns `self.name.clone()` makes a copy for each call. Where all callers compare it, show it or search in it, a `&str` \
does the same for nothing. The same holds of a function that names things: what is written in the program lives as long as the \
program, and `&'static str` leads to it.

Good code has it because an owned result needs no lifetime, and because callers kept it once.

Only functions are reported whose calls are all known: none that other crates can call, none of a trait, none that is given by name. \
Ignore the advice where a caller is about to keep the result.",
    example: Example {
        before: "\
pub struct User {
    name: String,
}

impl User {
    fn name(&self) -> String {
        self.name.clone()
    }
}

pub fn longest(users: &[User]) -> usize {
    let mut longest = 0;
    for user in users {
        longest = longest.max(user.name().len());
    }
    longest
}
",
        after: "\
pub struct User {
    name: String,
}

impl User {
    fn name(&self) -> &str {
        &self.name
    }
}

pub fn longest(users: &[User]) -> usize {
    let mut longest = 0;
    for user in users {
        longest = longest.max(user.name().len());
    }
    longest
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Functions(only_looked_at),
};

fn only_looked_at(_: &Facts, function: &FnFact) -> Verdict {
    let returned = function.lent_return.as_ref()?;
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    if !is_free || function.exported || function.is_async || function.from_macro {
        return None;
    }
    let looks = |caller: &CallerFact| {
        let is_read = !caller.uses.is_empty() && caller.uses.iter().all(|it| it.kind.only_looks());
        is_read && !caller.branched && caller.fate.kind == FateKind::Local && (caller.lendable || returned.literal)
    };
    let is_called = function.callers.iter().any(|it| !it.test);
    if !is_called || !function.callers.iter().all(looks) {
        return None;
    }
    let message = format!("`{}` copies what it returns, and all its callers only look at it", function.name);
    let mut finding = Finding::at(returned.place, message)
        .note("cost: the allocations of one copy for each call")
        .help(format!("return `{}`", returned.ty));
    if let Some(copy) = returned.copies.first() {
        finding = finding.label(*copy, "copied here");
    }
    for caller in function.callers.iter().filter(|it| !it.test).take(3) {
        let done = caller.uses.last().map_or("read", |it| it.kind.done());
        finding = finding.label(caller.place, format!("only {done} here"));
    }
    Some(finding)
}
