//! An empty buffer that is given room in the next statement.

use crate::facts::evidence::MadeHow;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "reserve_after_initialization",
    summary: "an empty `Vec` is given room in the next statement, which `with_capacity` does at once",
    why: "\
`Vec::new()` and `reserve(n)` say in two steps what `Vec::with_capacity(n)` says in one. No memory is saved; the reader sees at \
once that the room is known.

Good code has it where the length was found out later.

Ignore the advice where the two belong to different thoughts. Unlike Clippy's rule of the same name this one speaks only where \
the buffer is filled afterwards, and not of buffers that are assigned.",
    example: Example {
        before: "\
fn doubled(numbers: &[u32]) -> Vec<u32> {
    let mut doubled = Vec::new();
    doubled.reserve(numbers.len());
    for number in numbers {
        doubled.push(number * 2);
    }
    doubled
}
",
        after: "\
fn doubled(numbers: &[u32]) -> Vec<u32> {
    let mut doubled = Vec::with_capacity(numbers.len());
    for number in numbers {
        doubled.push(number * 2);
    }
    doubled
}
",
    },
    group: Group::Growth,
    level: Level::Allow,
    clippy: Some("reserve_after_initialization"),
    asks: Asks::Sites(&[SiteKind::Grow], given_room),
};

fn given_room(_: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| grown.made == MadeHow::Empty && !site.from_macro)?;
    let then = grown.then.as_ref().filter(|then| then.callee.is_any(&["Vec::reserve", "Vec::reserve_exact"]))?;
    let [room] = &then.args[..] else { return None };
    let finding =
        Finding::at(grown.constructor, format!("`{}` is made without room, and given it at once", grown.holder))
            .note("cost: none, but two steps for one")
            .help("say it at once: `with_capacity`");
    if !then.plain {
        return Some(finding);
    }
    let made = format!("{};", grown.with_room(room));
    Some(finding.fix(Fix::replace(Applicability::Safe, then.whole, made)))
}
