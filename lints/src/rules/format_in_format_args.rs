//! A text is formatted only to be shown by another format macro.

use crate::facts::format::{FormatFact, PieceFact};
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "format_in_format_args",
    summary: "a text is formatted into a `String` of its own, only to be shown by another format macro",
    why: "\
`println!(\"{}\", format!(…))` makes a `String`, copies it to where the outer macro writes, and frees it. The outer format \
string can hold the inner one.

Good code has it where a message was built first and shown later, and the two have met.

Ignore the advice where the inner text stands there for its own sake, as an example. Unlike Clippy's rule of the same name this one knows the macros of std, `log` and `tracing`, not those of the program.",
    example: Example {
        before: "\
fn show(name: &str, id: u32) {
    println!(\"found {}.\", format!(\"{name} at #{}\", id + 1));
}
",
        after: "\
fn show(name: &str, id: u32) {
    println!(\"found {name} at #{}.\", id + 1);
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("format_in_format_args"),
    asks: Asks::Sites(&[SiteKind::Format], shown_at_once),
};

fn shown_at_once(facts: &Facts, site: &Site) -> Verdict {
    let inner = site.format.as_ref()?;
    let mut steps = site.into.iter().filter(|it| it.kind != StepKind::Lent);
    let step = steps.next().filter(|it| it.kind == StepKind::Formatted)?;
    let outer = step.format.as_ref()?;
    let at = step.param as usize;
    let (plain, _) = outer.only_hole(at)?;
    if !plain || site.from_macro || step.from_macro || site.callee.name != "format" {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let name = step.callee.name;
    let mut finding = Finding::at(site.place, format!("this `format!` makes a `String` only to be shown by `{name}!`"))
        .label(step.place, "shown by this")
        .note(format!("cost: one allocation per {per}"))
        .help("write the inner string into the outer one");
    finding.fix = fix(facts, site, (inner, outer), at);
    Some(finding)
}

/// The inner string in the place that shows it, the inner values in the place of the inner macro.
fn fix(facts: &Facts, site: &Site, (inner, outer): (&FormatFact, &FormatFact), at: usize) -> Option<Fix> {
    let is_simple = |it: &FormatFact| it.known && is_in_order(facts, it);
    if !is_simple(inner) || !is_simple(outer) || facts.is_commented(site.whole) {
        return None;
    }
    let (_, hole) = outer.only_hole(at)?;
    let text = facts.text(inner.string).strip_prefix('"')?.strip_suffix('"')?;
    let fix = Fix::replace(Applicability::Safe, hole, text);
    let values: Vec<&str> = inner.shows.iter().filter(|it| !it.inline).map(|it| facts.text(it.place)).collect();
    let shown = outer.shows.get(at)?.place;
    let span = if values.is_empty() {
        // The comma before it goes as well.
        let before = facts.before(shown).trim_end();
        let comma = before.strip_suffix(',')?.len() as u32;
        Span::new(comma, shown.span.end)
    } else {
        shown.span
    };
    Some(fix.and(span, values.join(", ")))
}

/// A plain literal without escapes, whose places are `{}` or `{name}` and take the values in their order.
fn is_in_order(facts: &Facts, format: &FormatFact) -> bool {
    let source = facts.text(format.string);
    let mut next = 0;
    let is_next = |piece: &PieceFact| match piece {
        PieceFact::Text(_) => true,
        PieceFact::Hole { shows, place, .. } => match format.shows.get(*shows) {
            Some(show) if show.inline => true,
            Some(show) => {
                let inside = facts.text(*place).strip_prefix('{').unwrap_or_default();
                let is_counted = inside.starts_with(['}', ':']) && !inside.contains(['$', '*']);
                let is_next = *shows == next && !show.named;
                next = shows + 1;
                is_counted && is_next
            }
            None => false,
        },
    };
    source.starts_with('"') && !source.contains('\\') && format.pieces.iter().all(is_next)
}
