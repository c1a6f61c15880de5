//! A large `Copy` type that is passed by value.

use crate::facts::function::{FnFact, ParamFact};
use crate::facts::{Facts, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "large_types_passed_by_value",
    summary: "a function takes a large `Copy` value, which each call copies",
    why: "\
A value that is `Copy` is copied for each call, all of its bytes. A reference is one word.

Good code has it because the type was small when it became `Copy`, or because numbers and points are passed by value and the \
matrix follows them.

Ignore the advice where the function changes its own copy. Costs no allocation. As with Clippy up to 256 bytes are allowed, and \
functions that other crates call, or that are `#[inline(always)]`, are not reported. Methods that a trait only declares are not looked at.",
    example: Example {
        before: "\
#[derive(Clone, Copy)]
struct Table {
    rows: [u64; 40],
}

fn sum(table: Table) -> u64 {
    table.rows.iter().sum()
}

pub fn total(value: u64) -> u64 {
    let table = Table { rows: [value; 40] };
    sum(table)
}
",
        after: "\
#[derive(Clone, Copy)]
struct Table {
    rows: [u64; 40],
}

fn sum(table: &Table) -> u64 {
    table.rows.iter().sum()
}

pub fn total(value: u64) -> u64 {
    let table = Table { rows: [value; 40] };
    sum(&table)
}
",
    },
    group: Group::Layout,
    level: Level::Warn,
    clippy: Some("large_types_passed_by_value"),
    asks: Asks::Params(copied_whole),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 256, says: "Bytes up to which a copy is as good as a reference." };

fn copied_whole(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let size = param.copied.filter(|size| *size > THRESHOLD.of(facts) && !param.mutable)?;
    let is_self = param.is_self() || facts.text(param.type_place) == "Self";
    if function.inlined
        || !function.is_free()
        || function.exported
        || function.is_extern
        || function.from_macro
        || is_self
        || param.name == "_"
    {
        return None;
    }
    // What is kept is copied in any case.
    if param.kept {
        return None;
    }
    // A copy on the stack is nothing beside a call that asks for memory.
    let asks = facts.sites_in(function).any(|site| SiteKind::MAKING.contains(&site.kind) && !site.conditional);
    let is_seen = !asks && param.fate.kind == FateKind::Local;
    Some(
        Finding::at(param.type_place, format!("each call copies `{}`, {size} bytes", param.name))
            .note(format!("cost: {size} bytes for each call"))
            .help(format!("take `&{}`", facts.text(param.type_place)))
            .at_most(if is_seen { Confidence::High } else { Confidence::Medium }),
    )
}
