//! A text is formatted into a `String` of its own, only to be appended to another.

use crate::facts::evidence::ShownClass;
use crate::facts::format::mentions;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
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

Ignore the advice where the line runs once. Unlike Clippy's rule of the same name this one speaks once where both branches of an `if` are formatted.",
    example: Example {
        before: "\
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

/// What gathers bytes before they go anywhere. Another writer may take each write for a unit, as a packet or a call of the
/// system, and `write!` writes piece by piece.
const GATHER: [&str; 6] = ["BufWriter", "Cursor", "LineWriter", "Stdout", "StdoutLock", "Vec"];

fn appended_at_once(facts: &Facts, site: &Site) -> Verdict {
    let (what, inside, first) = written(facts, site)?;
    let (lent, rest) = site.into.split_first()?;
    let is_view = lent.callee.is_any(&["String::as_str", "String::as_bytes", "str::as_bytes"]);
    let (append, rest) = rest.split_first().filter(|_| lent.kind == StepKind::Lent || is_view)?;
    let to = append.args.first()?;
    let is_text = to.ty.trim_start_matches('&').trim_start_matches("mut ") == "String";
    let writes = append.callee.is_any(&["Write::write_str", "Write::write_all"]);
    let appends = append.callee.is("String::push_str") || append.kind == StepKind::AddedTo && is_text;
    if !writes && !appends || append.param == 0 && append.kind != StepKind::AddedTo || site.from_macro {
        return None;
    }
    let head = to.ty.trim_start_matches('&').trim_start_matches("mut ").split('<').next().unwrap_or_default();
    let is_framed = append.callee.is("Write::write_all") && !GATHER.contains(&head);
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, format!("this `{what}` makes a `String` only to be appended to another"))
        .label(append.place, "copied from it here")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("`write!({}, …)` formats into its place", facts.text(to.place)));
    // Once, and on some ways only: two lines of the reader's for one allocation.
    if is_framed || site.loops.is_empty() && site.conditional {
        finding = finding.at_most(Confidence::Medium);
    }
    let shows = site.format.iter().flat_map(|it| it.shows.iter().map(|show| show.place));
    let shows = shows.chain(site.shown.as_ref().filter(|_| site.format.is_none()).map(|it| it.place));
    if !append.from_macro && !shows.into_iter().any(|it| mentions(facts.text(it), facts.text(to.place))) {
        let then = rest.first().map(|it| it.kind).filter(|_| appends);
        finding.fix = fix(facts, append, (inside, first), then);
    }
    Some(finding)
}

/// The macro or method, what `write!` is to be given of it, and the words before that.
fn written(facts: &Facts, site: &Site) -> Option<(&'static str, Place, &'static str)> {
    if site.kind == SiteKind::Format {
        site.format.as_ref().filter(|it| it.known)?;
        let open = facts.text(site.whole).find(['(', '[', '{'])? as u32 + 1;
        let span = Span::new(site.whole.span.start + open, site.whole.span.end - 1);
        return Some(("format!", Place { span, ..site.whole }, ""));
    }
    // Numbers and text have rules of their own.
    let shown = site.shown.as_ref().filter(|it| matches!(it.class, ShownClass::Other | ShownClass::Float))?;
    site.callee.is("ToString::to_string").then_some(("to_string", shown.place, "\"{}\", "))
}

/// `then`: what is done with the result of what appends, where that is `()`; writing gives a `Result`.
fn fix(facts: &Facts, append: &StepFact, (inside, first): (Place, &str), then: Option<StepKind>) -> Option<Fix> {
    let buffer = facts.text(append.args.first()?.place).trim_start_matches('*');
    let (before, after) = match then {
        Some(StepKind::Dropped) => ("let _ = ", ")"),
        Some(StepKind::Tail) => ("let _ = ", ");"),
        Some(StepKind::Branch | StepKind::Closure) => ("{ let _ = ", "); }"),
        Some(_) => return None,
        None => ("", ")"),
    };
    let whole = append.whole;
    let head = Place { span: Span::new(whole.span.start, inside.span.start), ..whole };
    let tail = Place { span: Span::new(inside.span.end, whole.span.end), ..whole };
    let is_lost = facts.is_commented(head) || facts.is_commented(tail);
    let applicability = if is_lost || !first.is_empty() { Applicability::Review } else { Applicability::Safe };
    let import = then.map(|_| facts.writing_trait(append.whole));
    let fix = Fix::replace(applicability, head, format!("{before}write!({buffer}, {first}")).and(tail.span, after);
    Some(Fix { import, ..fix })
}
