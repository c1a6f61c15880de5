//! A text is formatted into a `String` of its own, only to be appended to another.

use crate::facts::appended::Appended;
use crate::facts::format::mentions;
use crate::facts::step::StepKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "format_push_string",
    summary: "a text is formatted into a `String` of its own, only to be appended to another",
    why: "\
`out.push_str(&format!(…))` makes a `String`, copies it to the end of another and frees it. `write!` formats right into the \
place where the text is to stand.

Good code has it because `format!` needs no trait in scope and no answer to what happens when writing fails. Writing to a \
`String` never does.

Where `std::fmt::Write` is not in scope, it is a less sure finding: it costs an import and a `let _ =`. Unlike Clippy's rule of the same name this one speaks once for all that one function appends to one `String`.",
    example: Example {
        before: "\
use std::fmt::Write as _;

fn labels(ids: &[u32], out: &mut String) {
    for id in ids {
        out.push_str(&format!(\"#{id} \"));
    }
}
",
        after: "\
use std::fmt::Write as _;

fn labels(ids: &[u32], out: &mut String) {
    for id in ids {
        let _ = write!(out, \"#{id} \");
    }
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("format_push_string"),
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own], appended_at_once),
};

/// So many others are pointed at.
const SHOWN: usize = 3;

fn appended_at_once(facts: &Facts, site: &Site) -> Verdict {
    let appended = facts.appended(site).filter(|it| !facts.is_all_of(it))?;
    let others = facts.appended_beside(site, appended).filter(|(it, _)| it.place != site.place);
    let others: Vec<_> = others.filter(|(_, to)| to.alone == appended.alone && !facts.is_all_of(to)).collect();
    // One of them speaks for all: the hottest, the first of those.
    let own = (rank(site, &appended), std::cmp::Reverse(site.place));
    if others.iter().any(|(it, to)| (rank(it, to), std::cmp::Reverse(it.place)) > own) {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding =
        Finding::at(site.place, format!("this `{}` makes a `String` only to be appended to another", appended.what))
            .label(appended.step.place, "copied from it here")
            .note(format!("cost: one allocation per {per}"))
            .help(format!("`write!({}, …)` formats into its place", facts.text(appended.to.place)))
            .at_most(confidence(site, &appended));
    for (other, _) in others.iter().take(SHOWN) {
        finding = finding.label(other.place, "and another here");
    }
    if others.len() > SHOWN {
        finding = finding.note(format!("so does this function at {} other places", others.len()));
    }
    let fixes = std::iter::once((site, appended)).chain(others).filter_map(|(it, to)| fix(facts, it, &to));
    finding.fix = fixes.reduce(Fix::with);
    Some(finding)
}

fn rank(site: &Site, appended: &Appended<'_>) -> (bool, Confidence, u32) {
    // Heat is a share of one: in millionths it has an order.
    (site.heat.kind != HeatKind::Cold, confidence(site, appended), (site.heat.score * 1e6) as u32)
}

fn confidence(site: &Site, appended: &Appended<'_>) -> Confidence {
    // Once, and on some ways only: two lines of the reader's for one allocation.
    let is_seldom = site.loops.is_empty() && site.conditional;
    if appended.framed || is_seldom || appended.needs_trait(site) { Confidence::Medium } else { Confidence::High }
}

fn fix(facts: &Facts, site: &Site, appended: &Appended<'_>) -> Option<Fix> {
    let (first, inside) = appended.shown;
    let mut shows = site
        .format
        .iter()
        .flat_map(|it| it.shows.iter().map(|show| show.place))
        .chain(site.shown.as_ref().filter(|_| site.format.is_none()).map(|it| it.place));
    let to = appended.to.place;
    if appended.step.from_macro || shows.any(|it| mentions(facts.text(it), facts.text(to))) {
        return None;
    }
    let (before, after) = match appended.then {
        Some(StepKind::Dropped) => ("let _ = ", ")"),
        Some(StepKind::Tail) => ("let _ = ", ");"),
        Some(StepKind::Branch | StepKind::Closure) => ("{ let _ = ", "); }"),
        Some(_) => return None,
        None => ("", ")"),
    };
    let whole = appended.step.whole;
    let head = Place { span: Span::new(whole.span.start, inside.span.start), ..whole };
    let tail = Place { span: Span::new(inside.span.end, whole.span.end), ..whole };
    let is_lost = facts.is_commented(head) || facts.is_commented(tail);
    let applicability = if is_lost || !first.is_empty() { Applicability::Review } else { Applicability::Safe };
    let fix = Fix::replace(applicability, head, format!("{before}write!({}, {first}", facts.buffer(appended)));
    Some(Fix { import: appended.then.and_then(|_| facts.writing_import(site)), ..fix.and(tail.span, after) })
}
