//! A list that grows or shrinks at its front, in a loop.

use crate::facts::evidence::LoopKind;
use crate::facts::step::LiteralFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "front_insertion",
    summary: "elements are inserted or removed at the front of a `Vec` or `String` in a loop",
    why: "\
`insert(0, x)` and `remove(0)` move all other elements by one place: for 10,000 elements, 50 million moves in all. A \
`VecDeque` grows and shrinks at both ends; elements that are only inserted can be pushed, and turned round once at the end.

Good code has it because the order in which the elements come is the wrong one, and because it does not matter for ten of them.

Ignore the advice where the list is known to be short. What is inserted into a list that was not made here, or not empty \
before, and what a `while` or `loop` does, which mostly follows a short chain, is reported with less confidence.",
    example: Example {
        before: "\
fn newest_first(ids: &[u64]) -> Vec<u64> {
    let mut out = Vec::with_capacity(ids.len());
    for id in ids {
        out.insert(0, *id);
    }
    out
}
",
        after: "\
fn newest_first(ids: &[u64]) -> Vec<u64> {
    let mut out = Vec::with_capacity(ids.len());
    for id in ids {
        out.push(*id);
    }
    out.reverse();
    out
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow, SiteKind::Other], at_front),
};

/// So few elements are moved in no time.
const FEW: u64 = 64;

fn at_front(_: &Facts, site: &Site) -> Verdict {
    let inserts = site.callee.is_any(&["Vec::insert", "String::insert", "String::insert_str"]);
    let removes = site.callee.is_any(&["Vec::remove", "String::remove"]);
    let is_first = site.args.first().is_some_and(|arg| arg.literal == Some(LiteralFact::Int(0)));
    let around = site.loops.last().filter(|_| (inserts || removes) && is_first && site.carried && !site.from_macro)?;
    if around.is_shorter_than(FEW) {
        return None;
    }
    // What is there before the loop would be turned round as well.
    let is_own = site.grown.is_some();
    let (done, help) = match inserts {
        true if !is_own => {
            ("inserted", "put the new ones together first, and in front at once: `splice(0..0, …)`, or `insert_str`")
        }
        true => ("inserted", "push, and `reverse` once at the end; or keep it in a `VecDeque`"),
        false => ("removed", "a `VecDeque` has `pop_front`; a list that is only read can be gone over by an iterator"),
    };
    // A text is short where one is put in front of it, and has no `reverse`.
    let is_text = site.callee.is_any(&["String::insert", "String::insert_str", "String::remove"]);
    let mut finding = Finding::at(site.place, format!("this moves all elements, as it is {done} at the front"))
        .label(around.place, format!("once per {}", around.per))
        .note("cost: as many moves as there are elements, each time")
        .help(help);
    // `while history.len() > LIMIT { history.remove(0); }` runs once or not at all; a walk along a chain, or until something
    // comes, is short as a rule.
    let is_walk = matches!(around.kind, LoopKind::While | LoopKind::Loop);
    if is_text || is_walk || around.waits || (inserts && !is_own) || site.limited || site.conditional || site.after_exit
    {
        finding = finding.at_most(Confidence::Medium);
    }
    Some(finding)
}
