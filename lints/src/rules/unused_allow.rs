//! An `allow` that silences nothing.

use crate::facts::Facts;
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{AllowUse, Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "unused_allow",
    summary: "a comment silences a rule that has nothing to say there",
    why: "\
A comment that silences a rule says: here is something, and it is meant. When the code changes and the comment stays, it misleads \
readers, and will hide the next finding of that rule.

Good code has it because nothing fails when the reason for the comment goes.

A rule counts as having something to say even where it is too unsure to be shown, or is switched off. Costs no memory.",
    example: Example {
        before: "\
pub fn length(text: &str) -> usize {
    // allocheck: allow(box_in_loop) -- one round
    text.len()
}
",
        after: "\
pub fn length(text: &str) -> usize {
    text.len()
}
",
    },
    group: Group::Contract,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Allows(silences_nothing),
};

fn silences_nothing(_: &Facts, about: &AllowUse<'_>) -> Verdict {
    if about.used || !about.known {
        return None;
    }
    let rule = &about.allow.rule;
    let message = match about.allow.expected {
        true => format!("`{rule}` was expected to speak here, and has nothing to say"),
        false => format!("`{rule}` is silenced here, and has nothing to say"),
    };
    let finding = Finding::at(about.allow.name, message).help("remove it");
    Some(match about.allow.removal {
        Some(place) => finding.fix(Fix::replace(Applicability::Safe, place, "")),
        None => finding,
    })
}
