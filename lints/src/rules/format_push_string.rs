//! A text is formatted into a `String` of its own, only to be appended to another.

use crate::facts::format::FormatFact;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
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

Ignore the advice where the line runs once.",
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
    asks: Asks::Sites(&[SiteKind::Format], appended_at_once),
};

fn appended_at_once(facts: &Facts, site: &Site) -> Verdict {
    let format = site.format.as_ref().filter(|it| it.known)?;
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
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this `format!` makes a `String` only to be appended to another")
        .label(append.place, "copied from it here")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("`write!({}, …)` formats into its place", facts.text(to.place)));
    if !append.from_macro && !mentions(facts, format, facts.text(to.place)) {
        finding.fix = fix(facts, site, append, rest.first().map(|it| it.kind).filter(|_| appends));
    }
    Some(finding)
}

/// A value that is shown may lead to the buffer itself: it cannot be borrowed while it is written to.
fn mentions(facts: &Facts, format: &FormatFact, buffer: &str) -> bool {
    let mut path = buffer.trim_start_matches(['*', '&', '(']).split(['.', '[', '(']);
    let root = path.next().unwrap_or_default();
    let field = path.next();
    format.shows.iter().any(|show| {
        let text = facts.text(show.place);
        let is_word = |it: char| it.is_alphanumeric() || it == '_';
        text.match_indices(root).any(|(at, _)| {
            let rest = &text[at + root.len()..];
            let is_whole = !text[..at].ends_with(is_word) && !rest.starts_with(is_word);
            let other = rest.strip_prefix('.').map(|it| it.split(|it| !is_word(it)).next().unwrap_or_default());
            let is_other_field = match (field, other) {
                (Some(field), Some(other)) => field != other && !rest[1 + other.len()..].starts_with(['(', ':']),
                (Some(_) | None, _) => false,
            };
            is_whole && !is_other_field
        })
    })
}

/// `then`: what is done with the result of what appends, where that is `()`; writing gives a `Result`.
fn fix(facts: &Facts, site: &Site, append: &StepFact, then: Option<StepKind>) -> Option<Fix> {
    let buffer = facts.text(append.args.first()?.place).trim_start_matches('*');
    let (before, after) = match then {
        Some(StepKind::Dropped) => ("let _ = ", ")"),
        Some(StepKind::Tail) => ("let _ = ", ");"),
        Some(StepKind::Branch | StepKind::Closure) => ("{ let _ = ", "); }"),
        Some(_) => return None,
        None => ("", ")"),
    };
    let source = facts.text(site.whole);
    let open = source.find(['(', '[', '{'])? as u32 + 1;
    let (whole, start) = (append.whole, site.whole.span.start + open);
    let head = Place { span: Span::new(whole.span.start, start), ..whole };
    let tail = Place { span: Span::new(site.whole.span.end - 1, whole.span.end), ..whole };
    let is_lost = facts.is_commented(head) || facts.is_commented(tail);
    let applicability = if is_lost { Applicability::Review } else { Applicability::Safe };
    let import = then.map(|_| "std::fmt::Write as _");
    let fix = Fix::replace(applicability, head, format!("{before}write!({buffer}, ")).and(tail.span, after);
    Some(Fix { import, ..fix })
}
