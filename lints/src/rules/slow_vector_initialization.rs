//! A `Vec` of zeros that is made in two steps.

use crate::facts::evidence::{GrowFact, MadeHow, ThenFact};
use crate::facts::step::LiteralFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "slow_vector_initialization",
    summary: "a `Vec` of zeros is made in two steps, where `vec![0; n]` takes memory that is zero already",
    why: "\
`with_capacity(n)` and then `resize(n, 0)` ask for memory and write zeros to all of it. `vec![0; n]` asks the allocator for \
zeroed memory: large pieces come so from the system, and nothing is written. The number of allocations is the same.

Good code has it because the two steps are what other languages do.

Ignore the advice where the value is not zero. Unlike Clippy's rule of the same name this one does not speak of buffers that are \
assigned, nor of `extend(repeat(0).take(n))`, nor of a length that is asked of `capacity`.",
    example: Example {
        before: "\
fn counters(count: usize) -> Vec<u32> {
    let mut counters = Vec::with_capacity(count);
    counters.resize(count, 0);
    counters
}
",
        after: "\
fn counters(count: usize) -> Vec<u32> {
    let counters = vec![0; count];
    counters
}
",
    },
    group: Group::Growth,
    level: Level::Allow,
    clippy: Some("slow_vector_initialization"),
    asks: Asks::Sites(&[SiteKind::Grow], zeroed_in_two_steps),
};

fn zeroed_in_two_steps(_: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| grown.head == "Vec" && !site.from_macro)?;
    let then = grown.then.as_ref().filter(|then| then.callee.is("Vec::resize"))?;
    let [length, value] = &then.args[..] else { return None };
    // `then` is the first growth, so its arguments are those of the site.
    let zero = site.args.get(1).and_then(|it| it.literal.as_ref())?;
    let is_zero = matches!(zero, LiteralFact::Int(0) | LiteralFact::Byte(0) | LiteralFact::Bool(false));
    if !is_zero || !is_as_long(grown, then, length) {
        return None;
    }
    let finding = Finding::at(grown.constructor, format!("`{}` is filled with zeros in two steps", grown.holder))
        .label(site.place, "writes all of it")
        .note("cost: one pass over the memory, no allocation")
        .help("`vec![0; n]` takes memory that is zero already");
    if !then.plain {
        return Some(finding);
    }
    let fix = Fix::replace(Applicability::Safe, then.whole, format!("vec![{value}; {length}];"));
    Some(finding.fix(if then.changed_later { fix } else { fix.and(then.mutable.span, "") }))
}

/// The room that was asked for is the length.
fn is_as_long(grown: &GrowFact, then: &ThenFact, length: &str) -> bool {
    match grown.made {
        MadeHow::Empty => true,
        MadeHow::Capacity => then.made_with.as_deref() == Some(length),
        MadeHow::Filled => false,
    }
}
