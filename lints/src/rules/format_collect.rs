//! A `String` per item, only to be put together to one.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "format_collect",
    summary: "each item is formatted into a `String` of its own, and these are put together to one",
    why: "\
`.map(|it| format!(…)).collect::<String>()` asks for a `String` per item, copies it to the end of the result and frees it. A loop, \
or a `fold`, with `write!` formats right into the result.

Good code has it because the chain reads well, and because `write!` gives a `Result` that must be dealt with. Writing to a \
`String` never fails.

Ignore the advice where there are a few items only. Where nothing is known to repeat the function, and where each item asks for memory \
of its own anyway, the finding is less sure.",
    example: Example {
        before: "\
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!(\"{byte:02x}\")).collect()
}

pub fn all(keys: &[&[u8]]) -> Vec<String> {
    keys.iter().map(|key| hex(key)).collect()
}
",
        after: "\
use std::fmt::Write as _;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
        let _ = write!(out, \"{byte:02x}\");
        out
    })
}

pub fn all(keys: &[&[u8]]) -> Vec<String> {
    keys.iter().map(|key| hex(key)).collect()
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("format_collect"),
    asks: Asks::Sites(&[SiteKind::Format], collected_to_text),
};

fn collected_to_text(facts: &Facts, site: &Site) -> Verdict {
    let mut steps = site.into.iter().skip_while(|it| it.kind == StepKind::Tail);
    steps.next().filter(|it| it.kind == StepKind::Closure)?;
    steps.next().filter(|it| it.callee.is("Iterator::map"))?;
    let collect = steps.next().filter(|it| it.callee.is("Iterator::collect") && it.ty == "String")?;
    if site.from_macro || collect.from_macro || site.callee.name != "format" {
        return None;
    }
    let per = site.loops.last().map_or("item", |around| &around.per);
    let finding = Finding::at(site.place, "this `format!` makes a `String` per item only to be put together to one")
        .label(collect.place, "copied to the end of one `String` here")
        .note(format!("cost: one allocation per {per}"))
        .help("fold into one `String` with `write!`");
    // What runs now and then reads best as it stands; beside what else is asked for per item, one more is little.
    let is_little = site.loops.last().is_some_and(|around| facts.asks_each_round(site, around));
    Some(if is_little || !facts.is_repeated_beyond(site, 1) { finding.at_most(Confidence::Medium) } else { finding })
}
