//! A reference to a `Copy` value that is no larger than a reference.

use crate::facts::Facts;
use crate::facts::function::{FnFact, Member, ParamFact};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "trivially_copy_pass_by_ref",
    summary: "a function takes a reference to a value that is no larger than a reference",
    why: "\
A reference to a small `Copy` value is as large as the value, and must be followed to get at it. Passed by value, it stays in a \
register.

Good code has it because parameters are references by habit, or because a type was larger once.

Ignore the advice where the address itself matters. Costs no allocation, only a load. As with Clippy, functions that other \
crates call and those whose result borrows from the parameter are not reported. Methods that a trait only declares, and references to numbers, are not looked at.",
    example: Example {
        before: "\
#[derive(Clone, Copy)]
struct Id(u32);

fn next(id: &Id) -> u32 {
    id.0 + 1
}

pub fn after(id: u32) -> u32 {
    next(&Id(id))
}
",
        after: "\
#[derive(Clone, Copy)]
struct Id(u32);

fn next(id: Id) -> u32 {
    id.0 + 1
}

pub fn after(id: u32) -> u32 {
    next(Id(id))
}
",
    },
    group: Group::Layout,
    level: Level::Allow,
    clippy: Some("trivially_copy_pass_by_ref"),
    asks: Asks::Params(small_behind_reference),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 8, says: "Bytes up to which a copy is better than a reference." };

fn small_behind_reference(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let size = param.lent.filter(|size| *size <= THRESHOLD.of(facts))?;
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    // With a lifetime it is tied to something: most often to the result.
    let written = facts.text(param.type_place);
    let is_tied = written.contains('\'') || function.borrows;
    if !is_free || function.exported || function.is_extern || function.from_macro || is_tied {
        return None;
    }
    let bytes = if size == 1 { "1 byte".to_owned() } else { format!("{size} bytes") };
    let instead = if param.is_self() { "self" } else { written.trim_start_matches('&').trim_start() };
    Some(
        Finding::at(param.type_place, format!("`{}` is a reference to a `Copy` value of {bytes}", param.name))
            .note("cost: one pointer to follow")
            .help(format!("take `{instead}`")),
    )
}
