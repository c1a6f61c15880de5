//! A function makes a `String` that all its callers append to another.

use crate::facts::evidence::UseKind;
use crate::facts::function::{CallerFact, FnFact, Member};
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "temporary_then_append",
    summary: "a function makes a `String` that all its callers append to another",
    why: "\
A function that gives back a new `String` asks for memory in each call. Where all its callers copy the text to the end of another \
and drop it, it could write there itself: `fn cell(out: &mut String, …)`.

Good code has it because a function that returns its result is easier to read and to test than one that fills a buffer.

A function that other crates can call, or that is given by name, is not reported. Where nothing is known to repeat it the \
finding is less sure.",
    example: Example {
        before: "\
fn cell(out: &str, width: usize) -> String {
    format!(\"| {out:width$} \")
}

pub fn table(cells: &[&str]) -> String {
    let mut out = String::with_capacity(100);
    for text in cells {
        out.push_str(&cell(text, 8));
    }
    out
}
",
        after: "\
use std::fmt::Write as _;

fn cell(out: &mut String, text: &str, width: usize) {
    let _ = write!(out, \"| {text:width$} \");
}

pub fn table(cells: &[&str]) -> String {
    let mut out = String::with_capacity(100);
    for text in cells {
        cell(&mut out, text, 8);
    }
    out
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Functions(appended_by_all),
};

/// More callers than so many are not changed for one text.
const MANY: usize = 4;

fn appended_by_all(facts: &Facts, function: &FnFact) -> Verdict {
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.is_extern;
    if !is_free || function.returns != "String" || function.exported || function.used_as_value || function.from_macro {
        return None;
    }
    let is_append = |it: &CallerFact| matches!(&it.uses[..], [only] if only.kind == UseKind::Appended);
    let callers = &function.callers;
    // What is appended to a text that is empty yet could as well be that text.
    let begins = |it: &CallerFact| it.uses.iter().any(|used| used.begins);
    let is_used = callers.iter().any(|it| !it.test);
    if !is_used || !callers.iter().all(|it| is_append(it) && !begins(it)) || !is_written_here(facts, function) {
        return None;
    }
    let mut finding = Finding::at(function.place, format!("all that call `{}` append what it makes", function.name))
        .note("cost: one allocation per call")
        .help("take the `String` that it is appended to as `&mut String`, and write there");
    for caller in callers.iter().take(3) {
        finding = finding.label(caller.place, "appended to another here");
    }
    // All of them are to be changed.
    let is_hot = function.heat.kind == HeatKind::Hot && callers.len() <= MANY;
    Some(if is_hot { finding } else { finding.at_most(Confidence::Medium) })
}

/// The text is put together in the function itself, so that it could be put together elsewhere.
fn is_written_here(facts: &Facts, function: &FnFact) -> bool {
    let is_result = |it: &&Site| it.fate.kind == FateKind::Returned && it.ty == "String" && it.kind != SiteKind::Other;
    let results: Vec<&Site> = facts.sites_in(function).filter(is_result).collect();
    let is_put_together = |it: &Site| matches!(it.kind, SiteKind::Format | SiteKind::Grow);
    // `"-".to_string()`, not what another call has made.
    let is_copy = |it: &Site| {
        let from = it.from.first().map(|it| it.kind);
        it.kind == SiteKind::Own && matches!(from, Some(StepKind::Literal | StepKind::Local | StepKind::Path))
    };
    // `if out.is_empty()`, `out.pop()`: with the text of others before it, the answer is another.
    let is_looked_at = |it: &Site| {
        it.grown.as_ref().is_some_and(|grown| {
            let changes = grown.uses.iter().filter(|it| it.kind == UseKind::LentMut).count();
            grown.uses.iter().any(|it| it.kind.only_looks()) || changes > grown.pushes.len()
        })
    };
    let is_written = |it: &Site| is_put_together(it) || it.kind == SiteKind::Make || is_copy(it);
    results.iter().any(|it| is_put_together(it)) && results.iter().all(|it| is_written(it) && !is_looked_at(it))
}
