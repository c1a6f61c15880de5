//! A loop that pushes the same value in each round.

use crate::facts::evidence::LoopKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "same_item_push",
    summary: "a loop pushes the same value in each round",
    why: "\
`resize` makes room once and writes all copies at once, as does `vec![value; n]` for a new `Vec`. A loop of `push` grows the \
buffer step by step.

Good code has it because the value differed once.

Ignore the advice where the loop reads better. A constant in a variable is found as well; a loop that does anything else is not.",
    example: Example {
        before: "\
fn pad(line: &mut Vec<char>, count: usize) {
    for _ in 0..count {
        line.push(' ');
    }
}
",
        after: "\
fn pad(line: &mut Vec<char>, count: usize) {
    line.resize(line.len() + count, ' ');
}
",
    },
    group: Group::Growth,
    level: Level::Allow,
    clippy: Some("same_item_push"),
    asks: Asks::Sites(&[SiteKind::Grow], pushes_the_same),
};

fn pushes_the_same(_: &Facts, site: &Site) -> Verdict {
    let pushed = site.pushed.as_deref().filter(|it| it.constant && site.callee.is("Vec::push") && !site.from_macro)?;
    let around = site.loops.last().filter(|around| around.kind == LoopKind::For)?;
    let (buffer, value) = (&pushed.buffer, &pushed.argument);
    let length = around.length.as_ref().map_or("n", |length| &length.text);
    Some(
        Finding::at(around.place, format!("this loop pushes `{value}` into `{buffer}` in each round"))
            .label(site.place, "grows here, step by step")
            .help(format!(
                "`{buffer}.resize({buffer}.len() + {length}, {value})`; for a new `Vec`, `vec![{value}; {length}]`"
            )),
    )
}
