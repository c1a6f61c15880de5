//! A comment that names no rule.

use crate::facts::Facts;
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{AllowUse, Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "unknown_rule",
    summary: "a comment silences a rule that there is not",
    why: "\
A comment that silences a rule does nothing when the rule's name is mistyped: the finding stays, and the reader wonders why. Where \
the finding is gone by itself, nobody notices.

Good code has it because names of rules are long, and are written by hand.

There is nothing to ignore: the name is wrong. Costs no memory.",
    example: Example {
        before: "\
pub fn boxes(values: &[u64]) -> u64 {
    // allocheck: allow(slow_code) -- for later
    values.iter().sum()
}
",
        after: "\
pub fn boxes(values: &[u64]) -> u64 {
    values.iter().sum()
}
",
    },
    group: Group::Contract,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Allows(names_nothing),
};

fn names_nothing(_: &Facts, about: &AllowUse<'_>) -> Verdict {
    if about.known {
        return None;
    }
    let finding = Finding::at(about.allow.name, format!("there is no rule `{}`", about.allow.rule));
    Some(match about.nearest {
        Some(near) => finding.help(format!("`{near}` may be meant")).fix(Fix::replace(
            Applicability::Safe,
            about.allow.name,
            near,
        )),
        None => finding.help("`cargo allocheck rules` lists the rules"),
    })
}
