//! A function formats texts for errors that nobody looks at.

use crate::facts::function::{CallerFact, FnFact, Member};
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "discarded_error_text",
    summary: "a function formats a text for its error, and all its callers throw the error away",
    why: "\
A text that is formatted for an error costs memory and time each time the function fails. Where all callers ask only whether it \
failed (`.ok()`, `is_ok()`, `if let Ok(x)`), nobody reads it; where failing is the usual way, as in a parser that tries one form after \
the other, it is most of the work. `Option`, or an error without a text, says the same.

Good code has it because errors should tell what went wrong.

Where nothing is known to repeat the function, where the first failure ends the loop that calls it, and where the text is a copy of a \
literal, the finding is less sure. Ignore the advice where a caller that shows the error \
is to come.",
    example: Example {
        before: "\
fn hour(text: &str) -> Result<u8, String> {
    let hour: u8 = text.parse().unwrap_or(99);
    if hour < 24 { Ok(hour) } else { Err(format!(\"no hour: {text}\")) }
}

pub fn hours(words: &[&str]) -> Vec<u8> {
    words.iter().filter_map(|word| hour(word).ok()).collect()
}
",
        after: "\
fn hour(text: &str) -> Option<u8> {
    let hour: u8 = text.parse().unwrap_or(99);
    if hour < 24 { Some(hour) } else { None }
}

pub fn hours(words: &[&str]) -> Vec<u8> {
    words.iter().filter_map(|word| hour(word)).collect()
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Functions(text_for_nobody),
};

fn text_for_nobody(facts: &Facts, function: &FnFact) -> Verdict {
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.is_extern;
    if !is_free || function.exported || function.used_as_value || function.from_macro || function.recursive {
        return None;
    }
    let callers: Vec<&CallerFact> = function.callers.iter().filter(|it| !it.test).collect();
    if callers.is_empty() || callers.iter().any(|it| !it.discards) {
        return None;
    }
    let texts = || facts.sites_in(function).filter(|it| it.is_error_text());
    let worked_out = texts().find(|it| !is_literal(it));
    let text = worked_out.or_else(|| texts().next())?;
    let mut finding = Finding::at(function.place, format!("all that call `{}` throw its error away", function.name))
        .label(text.place, "its text is made here")
        .note("cost: one allocation and the work of `std::fmt` each time it fails")
        .help("return an `Option`, or an error without a text");
    for caller in callers.iter().take(3) {
        finding = finding.label(caller.place, "the error is thrown away here");
    }
    // Where no caller tries again and again, and where the first failure ends it, failing is seldom the usual way.
    let is_tried = function.heat.kind == HeatKind::Hot && callers.iter().any(|it| it.in_loop && !it.ends_loop);
    Some(if is_tried && worked_out.is_some() { finding } else { finding.at_most(Confidence::Medium) })
}

/// `"not a number".to_owned()`, with nothing added to it.
fn is_literal(text: &Site) -> bool {
    let is_copy = text.from.first().is_some_and(|it| it.kind == StepKind::Literal);
    let shows = text.format.as_ref().is_some_and(|it| !it.shows.is_empty());
    !shows && (is_copy || text.format.is_some()) && text.into.first().is_none_or(|it| it.kind != StepKind::Operand)
}
