//! A slice that is copied element by element.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "iter_cloned_collect",
    summary: "a slice is copied element by element",
    why: "\
`list.iter().cloned().collect::<Vec<_>>()` is `list.to_vec()`, which says so, and copies numbers and other plain values in one piece. The cure saves work and no allocation. A copy that is only lent to a call is not needed at all.

Good code has it where a `map` or a `filter` stood between the two once.

There is seldom a reason to ignore the advice.",
    example: Example {
        before: "\
pub fn copy(numbers: &[u32]) -> Vec<u32> {
    numbers.iter().copied().collect()
}
",
        after: "\
pub fn copy(numbers: &[u32]) -> Vec<u32> {
    numbers.to_vec()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("iter_cloned_collect"),
    asks: Asks::Sites(&[SiteKind::Collect], copied_one_by_one),
};

fn copied_one_by_one(facts: &Facts, site: &Site) -> Verdict {
    let [copies, iter, slice, ..] = &site.from[..] else { return None };
    let is_each = copies.callee.is_any(&["Iterator::cloned", "Iterator::copied"]) && iter.callee.is("slice::iter");
    // `Cloned<Iter<T>>` to `Vec<T>`, and to no list that is made of `T` in a way of its own.
    let element = site.ty.strip_prefix("Vec<").and_then(|it| it.strip_suffix('>'))?;
    let is_same = iter.ty.strip_prefix("Iter<").and_then(|it| it.strip_suffix('>')) == Some(element);
    if !is_each || !is_same || site.from_macro || iter.from_macro {
        return None;
    }
    // A call that takes a slice can be lent the one that is there.
    if let [lent, given, ..] = &site.into[..]
        && lent.kind == StepKind::Lent
        && matches!(given.kind, StepKind::Given | StepKind::Received)
        && given.takes.starts_with("&[")
        && site.undisturbed
    {
        let text = facts.text(slice.whole);
        let finding = Finding::at(site.place, "a slice is copied, only to be lent")
            .label(copies.place, "copies one at a time")
            .note("cost: the allocation of one copy")
            .help(format!("lend `{text}` itself, in the place of a copy of it"));
        return Some(finding);
    }
    let start = slice.whole.span.end;
    let gone = Place { span: Span::new(start, site.whole.span.end), ..site.whole };
    let applicability = if facts.is_commented(gone) { Applicability::Review } else { Applicability::Safe };
    // `Vec::from_iter(slice.iter().cloned())`
    let is_around = site.whole.span.start < slice.whole.span.start;
    let whole = || Fix::replace(Applicability::Review, site.whole, format!("{}.to_vec()", facts.text(slice.whole)));
    let fix = if is_around { whole() } else { Fix::replace(applicability, gone, ".to_vec()") };
    let finding = Finding::at(site.place, "a slice is copied element by element")
        .label(copies.place, "copies one at a time")
        .note("cost: the work of the iterator; the allocation is the same")
        .help("`to_vec()` copies all of it at once")
        .fix(fix);
    Some(finding)
}
