//! A `Vec` that is made only to be appended to another buffer.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::viewed::{ListFact, ListKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "extend_with_vec",
    summary: "a `vec![…]` is made only to be appended, where an array does",
    why: "\
`extend(vec![a, b])` asks for a place on the heap, writes the elements there, copies them to the end of the buffer and frees \
the place again. `extend([a, b])` writes them from the stack.

Good code has it because `vec![…]` is the literal for lists, and because arrays could not be iterated by value before edition \
2021.

Ignore the advice where the elements together are too large for the stack.",
    example: Example {
        before: "\
fn frame(bytes: &mut Vec<u8>, kind: u8) {
    bytes.extend(vec![0, kind, 0]);
}
",
        after: "\
fn frame(bytes: &mut Vec<u8>, kind: u8) {
    bytes.extend([0, kind, 0]);
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Make], appended_at_once),
};

fn appended_at_once(_: &Facts, site: &Site) -> Verdict {
    let list = site.list.as_deref().filter(|_| !site.from_macro)?;
    let (step, is_lent) = match &site.into[..] {
        [lent, step, ..] if matches!(lent.kind, StepKind::Lent | StepKind::LentMut) => (step, true),
        [step, ..] => (step, false),
        [] => return None,
    };
    let is_argument = step.kind == StepKind::Given && step.param == 1 && !step.from_macro;
    let takes = match is_lent {
        true => ["Vec::extend_from_slice", "Vec::append", "VecDeque::append", "Vec::extend_from_slice"],
        false => ["Extend::extend", "Vec::extend", "VecDeque::extend", "HashMap::extend"],
    };
    if !is_argument || !step.callee.is_any(&takes) || is_lent && list.fitted {
        return None;
    }
    let finding = Finding::at(site.place, "this `Vec` is made only to be appended and freed")
        .label(step.place, "copied from there by this")
        .note("cost: one allocation for each time");
    Some(match list.kind {
        ListKind::List => array(finding, list, step),
        ListKind::Repeat => repeated(finding, list),
    })
}

fn array(finding: Finding, list: &ListFact, step: &StepFact) -> Finding {
    let finding = finding.help("an array does: `[…]`");
    // `append` needs a `Vec` to empty.
    if step.callee.is_any(&["Vec::append", "VecDeque::append"]) {
        return finding.help("an array does: `extend([…])`");
    }
    match list.prefix {
        Some(prefix) => finding.fix(Fix::replace(Applicability::Safe, prefix, "")),
        None => finding,
    }
}

fn repeated(finding: Finding, list: &ListFact) -> Finding {
    match &list.repeated {
        Some((value, length)) => finding.help(format!(
            "`resize(… + {length}, {value})` needs no second buffer, nor does `extend(repeat_n({value}, {length}))`"
        )),
        None => finding.help("`resize` needs no second buffer"),
    }
}
