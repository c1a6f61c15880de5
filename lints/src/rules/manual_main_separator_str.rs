//! The separator of paths gets a `String` of its own.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "manual_main_separator_str",
    summary: "the separator of paths gets a `String` of its own, where the same text stands in std",
    why: "\
`MAIN_SEPARATOR.to_string()` asks for memory for one character. `std::path::MAIN_SEPARATOR_STR` is the same as a `&'static str`.

Good code has it because `MAIN_SEPARATOR` is a `char`, and because `MAIN_SEPARATOR_STR` came with Rust 1.68.

There is no reason to ignore the advice where the program need not be built by an older compiler.",
    example: Example {
        before: "\
use std::path::Path;

pub fn is_root(path: &Path) -> bool {
    path == Path::new(&std::path::MAIN_SEPARATOR.to_string())
}
",
        after: "\
use std::path::Path;

pub fn is_root(path: &Path) -> bool {
    path == Path::new(std::path::MAIN_SEPARATOR_STR)
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("manual_main_separator_str"),
    asks: Asks::Sites(&[SiteKind::Own], made_of_separator),
};

fn made_of_separator(facts: &Facts, site: &Site) -> Verdict {
    let constant = site.from.first().filter(|it| it.kind == StepKind::Path && it.callee.is("path::MAIN_SEPARATOR"))?;
    let lent = site.into.first().filter(|it| it.kind == StepKind::Lent);
    let given = site.into.get(1).filter(|it| it.kind == StepKind::Given && lent.is_some());
    let is_text = site.as_text || given.is_some_and(takes_text);
    if site.from_macro || !is_text {
        return None;
    }
    let written = facts.text(constant.whole);
    // Where the constant is imported, its sibling is not.
    let text = match written.ends_with("::MAIN_SEPARATOR") {
        true => format!("{written}_STR"),
        false => "std::path::MAIN_SEPARATOR_STR".to_owned(),
    };
    let finding = Finding::at(site.place, "the separator gets a `String` of its own, only to be lent")
        .note("cost: one allocation")
        .help(format!("`{text}` is the same text, and stands in the program"));
    // `&MAIN_SEPARATOR.to_string()`, given to a function: what is a reference itself takes its place.
    let lent = lent.filter(|it| given.is_some() && !facts.is_commented(it.whole));
    Some(match lent {
        Some(lent) => finding.fix(Fix::replace(Applicability::Safe, lent.whole, text)),
        None => finding,
    })
}

/// What is given a reference to a `String` takes any other text.
fn takes_text(given: &StepFact) -> bool {
    let is_any = |it: &String| it.starts_with("AsRef<") || it.starts_with("Pattern");
    given.takes == "&str" || given.callee.krate == "std" && !given.asks.is_empty() && given.asks.iter().all(is_any)
}
