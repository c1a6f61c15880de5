//! A large array in a constant.

use crate::facts::Facts;
use crate::facts::arrays::{ArrayFact, ArrayUse};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "large_const_arrays",
    summary: "a constant holds a large array, which each use copies",
    why: "\
A constant stands for its value: each place that names it may get a copy of the whole array, on its stack. A static is there once, \
and is used where it lies.

Good code has it because `const` is the first thing that one learns for tables.

Ignore the advice where the constant is only used in other constants, which cannot always name a static. Costs no allocation. The limit \
is Clippy's: 16 KiB. Unlike there arrays within a struct are not found.",
    example: Example {
        before: "\
const TABLE: [u32; 10_000] = [7; 10_000];

pub fn entry(at: usize) -> u32 {
    TABLE[at % 10_000]
}
",
        after: "\
static TABLE: [u32; 10_000] = [7; 10_000];

pub fn entry(at: usize) -> u32 {
    TABLE[at % 10_000]
}
",
    },
    group: Group::Layout,
    level: Level::Allow,
    clippy: Some("large_const_arrays"),
    asks: Asks::Arrays(in_constant),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 16 * 1024, says: "Bytes that a constant array may have." };

fn in_constant(facts: &Facts, array: &ArrayFact) -> Verdict {
    if array.used != ArrayUse::Const || array.size <= THRESHOLD.of(facts) || array.from_macro {
        return None;
    }
    Some(
        Finding::at(
            array.place,
            format!("`{}` stands for {} bytes wherever it is named", facts.text(array.place), array.size),
        )
        .note(format!("cost: {} bytes to copy for each use", array.size))
        .help("make it a `static`"),
    )
}
