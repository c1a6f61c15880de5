//! A large array on the stack.

use crate::facts::Facts;
use crate::facts::arrays::{ArrayFact, ArrayUse};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "large_stack_arrays",
    summary: "a large array lies on the stack",
    why: "\
The stack of a thread is 2 MiB, or as much as someone else decided. A large array takes its part of it at once, and a few calls \
deeper the program ends without a word.

Good code has it because a buffer was enlarged step by step, or was written for the main thread, whose stack is larger.

Ignore the advice where the depth of calls is known. Costs no allocation: the cure is one. As with Clippy arrays over 16 KiB \
are found, but those below 256 KiB, an eighth of a thread's stack, with less confidence. Arrays that a macro makes are not looked at, nor such as no memory could hold.",
    example: Example {
        before: "\
pub fn sum(value: u8) -> u64 {
    let table = [value; 500_000];
    table.iter().map(|it| u64::from(*it)).sum()
}
",
        after: "\
pub fn sum(value: u8) -> u64 {
    let table = vec![value; 500_000];
    table.iter().map(|it| u64::from(*it)).sum()
}
",
    },
    group: Group::Layout,
    level: Level::Warn,
    clippy: Some("large_stack_arrays"),
    asks: Asks::Arrays(on_stack),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 16 * 1024, says: "Bytes that an array on the stack may have." };

/// An eighth of the stack that a thread has where nobody asks for another size.
const HUGE: u64 = 256 * 1024;

fn on_stack(facts: &Facts, array: &ArrayFact) -> Verdict {
    if array.used != ArrayUse::Stack || array.size <= THRESHOLD.of(facts) || array.from_macro {
        return None;
    }
    let mut finding = Finding::at(array.place, format!("an array of {} bytes lies on the stack", array.size))
        .note(format!("cost: {} bytes of the stack in each call", array.size))
        .help("put it on the heap: a `vec!`, or a buffer that the caller lends");
    if array.size < HUGE {
        finding = finding.at_most(Confidence::Medium);
    }
    Some(finding)
}
