//! A collection that is filled and never looked at.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "collection_is_never_read",
    summary: "a collection is filled and never looked at",
    why: "\
A collection that is only ever pushed to costs its memory, and the copies that are made for it, for nothing.

Good code has it after a change: what read the collection is gone, and what fills it is still there.

Unlike Clippy's rule of the same name this one speaks only of collections that are made in the function and grow there, whose \
elements can be dropped without anyone noticing: a list of locks, files or shared values may be there to keep them, and so may one \
of texts that a pointer leads to. An `Option` is no collection here, and a `LinkedList` is left to `linkedlist`. A `String` is looked at that begins empty.",
    example: Example {
        before: "\
pub fn total(orders: &[(u32, u32)]) -> u32 {
    let mut seen = Vec::new();
    let mut total = 0;
    for (id, price) in orders {
        seen.push(*id);
        total += price;
    }
    total
}
",
        after: "\
pub fn total(orders: &[(u32, u32)]) -> u32 {
    let mut total = 0;
    for (_, price) in orders {
        total += price;
    }
    total
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("collection_is_never_read"),
    asks: Asks::Sites(&[SiteKind::Grow], never_read),
};

fn never_read(_: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|_| site.unread && !site.from_macro)?;
    // A list of `()` asks for nothing.
    if grown.element_size == Some(0) {
        return None;
    }
    let mut finding = Finding::at(grown.constructor, format!("`{}` is filled, and nobody looks at it", grown.holder))
        .note("cost: all memory that it asks for, and what is copied into it")
        .help(format!("leave `{}` out", grown.holder));
    for push in grown.pushes.iter().take(2) {
        finding = finding.label(push.place, "filled here");
    }
    Some(finding)
}
