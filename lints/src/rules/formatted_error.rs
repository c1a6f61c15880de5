//! Texts are formatted for errors that are part of the usual way.

use crate::facts::function::{CallerFact, FnFact, Member};
use crate::facts::{Facts, HeatKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "formatted_error",
    summary: "a function in a hot place formats a text for errors after which its callers go on",
    why: "\
To format a text for an error costs an allocation and the work of `std::fmt` each time the function fails. Where its callers go on \
after an error, with another value or with the next element, failing is part of the usual way, and so is that cost. An enum that \
says what went wrong costs nothing, and can be formatted where it is shown.

Good code has it because a text is the shortest way to an error that people can read.

Ignore the advice where the function seldom fails. Where all callers throw the error away, `discarded_error_text` says so instead.",
    example: Example {
        before: "\
fn hour(text: &str) -> Result<u8, String> {
    match text.parse::<u8>() {
        Ok(hour) if hour < 24 => Ok(hour),
        _ => Err(format!(\"no hour: {text}\")),
    }
}

pub fn hours(words: &[&str]) -> (u32, usize) {
    let (mut sum, mut wrong) = (0, 0);
    for word in words {
        match hour(word) {
            Ok(hour) => sum += u32::from(hour),
            Err(error) => wrong += usize::from(!error.is_empty()),
        }
    }
    (sum, wrong)
}
",
        after: "\
struct NoHour;

fn hour(text: &str) -> Result<u8, NoHour> {
    match text.parse::<u8>() {
        Ok(hour) if hour < 24 => Ok(hour),
        _ => Err(NoHour),
    }
}

pub fn hours(words: &[&str]) -> (u32, usize) {
    let (mut sum, mut wrong) = (0, 0);
    for word in words {
        match hour(word) {
            Ok(hour) => sum += u32::from(hour),
            Err(NoHour) => wrong += 1,
        }
    }
    (sum, wrong)
}
",
    },
    group: Group::Eager,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Functions(text_for_usual_errors),
};

fn text_for_usual_errors(facts: &Facts, function: &FnFact) -> Verdict {
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.is_extern;
    if !is_free || function.used_as_value || function.from_macro || function.heat.kind != HeatKind::Hot {
        return None;
    }
    let callers: Vec<&CallerFact> = function.callers.iter().filter(|it| !it.test).collect();
    let is_discarded = callers.iter().all(|it| it.discards) && !function.exported && !function.recursive;
    if callers.is_empty() || is_discarded || callers.iter().any(|it| !it.recovers) {
        return None;
    }
    let text = facts.sites_in(function).find(|it| it.is_error_text())?;
    let again = callers.iter().find(|it| it.in_loop)?;
    let mut finding = Finding::at(text.place, format!("this text is made each time that `{}` fails", function.name))
        .label(again.place, "called in a loop, which goes on after an error")
        .note("cost: one allocation and the work of `std::fmt` each time it fails")
        .help("return an enum that says what went wrong, and format it where it is shown");
    for caller in callers.iter().filter(|it| it.place != again.place).take(2) {
        finding = finding.label(caller.place, "this caller goes on after an error too");
    }
    Some(finding)
}
