//! A path is written out into a `String` only to be looked at.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "lossy_to_owned",
    summary: "a path is written out into a `String` only to be looked at",
    why: "\
`path.display().to_string()` writes the path into a new `String`, piece by piece, through `std::fmt`. `path.to_string_lossy()` gives the \
same text as a `Cow`: the path itself where all of it is valid, which it mostly is, and a mended copy else. A `Cow` can be shown, \
compared and lent as a `&str` as well.

Good code has it because `display` is what shows a path, and `String` is what one knows.

A text that is kept, returned or moved on is not reported; of a `Cow` that is made a `String`, `cow_made_owned` speaks.",
    example: Example {
        before: "\
use std::path::Path;

fn is_hidden(path: &Path) -> bool {
    path.display().to_string().starts_with('.')
}
",
        after: "\
use std::path::Path;

fn is_hidden(path: &Path) -> bool {
    path.to_string_lossy().starts_with('.')
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own], only_looked_at),
};

fn only_looked_at(facts: &Facts, site: &Site) -> Verdict {
    let from = site.from.first().filter(|_| site.ty == "String" && !site.from_macro)?;
    let is_shown = from.callee.is_any(&["Path::display", "OsStr::display"]);
    let is_lendable = site.copied.as_ref().is_some_and(|it| it.lendable);
    if !is_shown || !is_lendable || !site.as_text || site.fate.kind != FateKind::Local {
        return None;
    }
    if site.from.iter().any(|it| it.from_macro) {
        return None;
    }
    let last = site.uses.last()?;
    let mut finding = Finding::at(site.place, format!("this `String` is made only to be {}", last.kind.done()))
        .label(from.place, "writes the text out")
        .note("cost: one allocation, and the work of `std::fmt`")
        .help("`to_string_lossy()` gives the same text, mostly without a copy");
    if last.place != site.place {
        finding = finding.label(last.place, format!("only {} here", last.kind.done()));
    }
    finding.fix = fix(facts, site, from);
    Some(finding)
}

/// `path.display().to_string()` to `path.to_string_lossy()`, where it is used at once.
fn fix(facts: &Facts, site: &Site, from: &StepFact) -> Option<Fix> {
    let first = site.into.first().filter(|it| matches!(it.kind, StepKind::Received | StepKind::Lent))?;
    let is_postfix = site.whole.span.start == from.whole.span.start;
    let is_taken = first.kind == StepKind::Received || site.into.get(1).is_some_and(|it| it.takes == "&str");
    if !is_postfix || !is_taken || facts.has_comment(site.whole, from.whole) {
        return None;
    }
    let place = Place { span: Span::new(from.place.span.start, site.whole.span.end), ..site.whole };
    Some(Fix::replace(Applicability::Review, place, "to_string_lossy()"))
}
