//! A stable sort of values that cannot be told apart when they are equal.

use crate::facts::primitives::{element, is_primitive};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "stable_sort_primitive",
    summary: "a stable sort of primitive values asks for memory that an unstable one does not need",
    why: "\
`sort` keeps equal elements in their order, and asks the heap for room of up to half the list to do so. Equal numbers cannot be told \
apart: `sort_unstable` sorts them in place, and is faster as well.

Good code has it because `sort` is the shorter name.

Ignore the advice for lists that are mostly sorted, on which the stable sort is the faster one. Short lists, of about 20 elements, \
are sorted without further memory by both.",
    example: Example {
        before: "\
pub fn sort(ids: &mut [u64]) {
    ids.sort();
}
",
        after: "\
pub fn sort(ids: &mut [u64]) {
    ids.sort_unstable();
}
",
    },
    group: Group::Copies,
    level: Level::Allow,
    clippy: Some("stable_sort_primitive"),
    asks: Asks::Sites(&[SiteKind::Build], sorted_stably),
};

fn sorted_stably(_: &Facts, site: &Site) -> Verdict {
    let list = site.from.first().filter(|_| site.callee.is("slice::sort") && !site.from_macro)?;
    let element = element(&list.ty).filter(|it| is_primitive(it))?;
    Some(
        Finding::at(site.place, format!("equal values of `{element}` cannot be told apart, and are kept in order"))
            .note("cost: one allocation of up to half the list")
            .help("sort in place")
            .fix(Fix::replace(Applicability::Safe, site.place, "sort_unstable")),
    )
}
