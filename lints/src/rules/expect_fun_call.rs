//! A message for a failure is formatted whether it fails or not.

use crate::facts::format::SinkKind;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "expect_fun_call",
    summary: "the message of an `expect` is formatted whether it fails or not",
    why: "\
`expect(&format!(…))` formats its message before it looks whether there is a value, and frees it again where there is one: \
nearly always.

Good code has it because `expect` takes a text, and the text should say which one was missing. `panic!` formats as well, and \
only when it is reached.

Ignore the advice where the line runs once. Unlike Clippy's rule of the same name this one speaks of messages that ask for memory alone.",
    example: Example {
        before: "\
fn column(names: &[&str], name: &str) -> usize {
    names.iter().position(|it| *it == name).expect(&format!(\"no column {name}\"))
}
",
        after: "\
fn column(names: &[&str], name: &str) -> usize {
    names.iter().position(|it| *it == name).unwrap_or_else(|| panic!(\"no column {name}\"))
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: Some("expect_fun_call"),
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own, SiteKind::Build, SiteKind::Call], made_in_any_case),
};

fn made_in_any_case(facts: &Facts, site: &Site) -> Verdict {
    let format = site.format.as_ref().filter(|it| it.sink == SinkKind::String && it.known);
    if format.is_none() && site.kind == SiteKind::Format {
        return None;
    }
    let part = site.into.first().filter(|it| it.kind == StepKind::Indexed);
    let [lent, step, ..] = &site.into[usize::from(part.is_some())..] else { return None };
    let is_view = lent.kind == StepKind::Lent || lent.callee.is_any(&["String::as_str", "AsRef::as_ref"]);
    let lazy = step.lazy.filter(|_| is_view && step.takes == "&str")?;
    if site.from_macro || step.from_macro {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this message is made whether it is needed or not")
        .label(step.place, "has no use for it where there is a value")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("`{lazy}` with a `panic!` formats where it fails"));
    finding.fix =
        format.filter(|_| part.is_none()).and_then(|format| fix(facts, site, (lent, step), (lazy, format.string)));
    Some(finding)
}

fn fix(facts: &Facts, site: &Site, (lent, step): (&StepFact, &StepFact), (lazy, string): (&str, Place)) -> Option<Fix> {
    if facts.is_commented(lent.whole) || facts.text(site.whole).contains('?') {
        return None;
    }
    let whole = lent.whole.span;
    let is_result = step.args.first()?.ty.starts_with("Result<");
    let head = if is_result { "|error| panic!" } else { "|| panic!" };
    let open = facts.text(site.whole).find('!')? as u32 + 1;
    let opened = Span::new(whole.start, site.whole.span.start + open);
    let mut fix = Fix::replace(Applicability::Safe, step.place, lazy).and(opened, head);
    if site.whole.span.end < whole.end {
        fix = fix.and(Span::new(site.whole.span.end, whole.end), "");
    }
    if !is_result {
        return Some(fix);
    }
    // `expect` shows the error behind the message. A name in it may be the one that the closure is to take.
    if facts.text(site.whole).contains("error") {
        return None;
    }
    let literal = facts.text(string);
    let end = literal.strip_prefix('"')?.strip_suffix('"').map(|_| string.span.end - 1)?;
    Some(fix.and(Span::new(end, end), ": {error:?}"))
}
