//! A function that boxes its result for callers who do not need the box.

use crate::facts::Facts;
use crate::facts::function::Member;
use crate::facts::written::{Position, WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "unnecessary_box_returns",
    summary: "a function returns a box that none of its callers keeps",
    why: "\
A `Box<T>` in the place of a `T` of known size is an allocation for each call. What is small can be returned itself, and whoever \
needs a box can make one.

Good code has it because a constructor was written like those of other languages, or because one of several callers keeps the \
result in a box.

Unlike Clippy's rule of the same name this one asks that all callers in the workspace drop the box: where one of them keeps it, it \
is needed somewhere. The limit is Clippy's: 128 bytes.",
    example: Example {
        before: "\
struct Point {
    x: u64,
    y: u64,
}

fn middle(x: u64, y: u64) -> Box<Point> {
    Box::new(Point { x: x / 2, y: y / 2 })
}

pub fn distance(x: u64, y: u64) -> u64 {
    let point = middle(x, y);
    point.x + point.y
}
",
        after: "\
struct Point {
    x: u64,
    y: u64,
}

fn middle(x: u64, y: u64) -> Point {
    Point { x: x / 2, y: y / 2 }
}

pub fn distance(x: u64, y: u64) -> u64 {
    let point = middle(x, y);
    point.x + point.y
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("unnecessary_box_returns"),
    asks: Asks::Written(nobody_keeps_box),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 128, says: "Bytes up to which a result needs no box." };

fn nobody_keeps_box(facts: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let ("Box", content) = written.boxed()? else { return None };
    let is_result = fact.position == Position::Result && fact.written.place == written.place && !fact.exported;
    let size = content.size.filter(|size| is_result && content.sized && *size <= THRESHOLD.of(facts))?;
    let function = facts.function_around(written.place)?;
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    let named_for_it = function.name.contains("box");
    let dropped = function.callers.iter().all(|it| it.fate.kind == FateKind::Local) && !function.callers.is_empty();
    if !is_free || named_for_it || !dropped {
        return None;
    }
    let message = format!("`{}` boxes a value of {size} bytes, and no caller keeps the box", function.name);
    let mut finding = Finding::at(written.place, message)
        .note("cost: one allocation for each call")
        .help(format!("return `{}`", content.text));
    for caller in function.callers.iter().take(2) {
        finding = finding.label(caller.place, "the box is dropped here");
    }
    Some(finding)
}
