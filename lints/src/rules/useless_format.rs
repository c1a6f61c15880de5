//! `format!` of a text as it stands.

use crate::facts::evidence::ShownClass;
use crate::facts::format::{FormatFact, PieceFact, ShowFact, SinkKind};
use crate::facts::lending::is_postfix;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "useless_format",
    summary: "`format!` is asked to copy a text as it stands",
    why: "\
`format!(\"{}\", name)` of a string does what `to_string` does, on a longer way: through the machinery of `std::fmt`, which \
writes in pieces. The cure saves that work and no allocation, but of a `String` that nobody uses afterwards: it is that text. A text without places, `format!(\"text\")`, std copies at once: \
where it is only looked at or shown, the literal itself saves the allocation; elsewhere `to_string` says the same in plainer \
words, and the finding is less sure.

Good code has it where a format string has lost its other parts.

Ignore the advice where the line stands among others of the same shape and is never hot.",
    example: Example {
        before: "\
fn label(name: &str) -> String {
    format!(\"{name}\")
}
",
        after: "\
fn label(name: &str) -> String {
    name.to_string()
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("useless_format"),
    asks: Asks::Sites(&[SiteKind::Format], copies_text),
};

fn copies_text(facts: &Facts, site: &Site) -> Verdict {
    let format = site.format.as_ref().filter(|it| it.sink == SinkKind::String && it.known)?;
    if site.from_macro || site.into.first().is_some_and(|it| matches!(it.kind, StepKind::Lent | StepKind::Formatted)) {
        return None;
    }
    let Some(text) = format.only_text().and_then(|_| literal(facts, format)) else {
        let show = only(format)?;
        let applicability = if facts.is_commented(site.whole) { Applicability::Review } else { Applicability::Safe };
        let finding = Finding::at(site.place, "this `format!` copies a text as it stands");
        if show.spent && show.ty == "String" {
            let source = facts.text(show.place);
            let text = if is_postfix(source) { source.to_owned() } else { format!("({source})") };
            let finding = finding
                .note("cost: one allocation, and the work of `std::fmt`")
                .help(format!("`{text}` is that text already, and nobody uses it afterwards"));
            return Some(finding.fix(Fix::replace(applicability, site.whole, text)));
        }
        let text = shown(facts, show)?;
        let finding = finding
            .note("cost: the work of `std::fmt`; the allocation is the same")
            .help(format!("`{text}` copies it at once"));
        return Some(finding.fix(Fix::replace(applicability, site.whole, text)));
    };
    let finding = Finding::at(site.place, "this `format!` copies a text that never changes");
    // What other branches make must be of the same type.
    if site.as_text && site.into.iter().all(|it| it.kind != StepKind::Branch) {
        let finding = finding.note("cost: one allocation").help(format!("`{text}` is all that is needed"));
        return Some(finding.fix(Fix::replace(Applicability::Review, site.whole, text)));
    }
    let applicability = if facts.is_commented(site.whole) { Applicability::Review } else { Applicability::Safe };
    let finding = finding
        .note("cost: none: a text without places is copied at once")
        .help(format!("`{text}.to_string()` says it in plainer words"))
        .fix(Fix::replace(applicability, site.whole, format!("{text}.to_string()")));
    Some(finding.at_most(Confidence::Medium))
}

/// The only thing shown, plainly and with nothing around it.
fn only(format: &FormatFact) -> Option<&ShowFact> {
    let is_empty = |piece: &PieceFact| matches!(piece, PieceFact::Text(text) if text.is_empty());
    let mut pieces = format.pieces.iter().filter(|piece| !is_empty(piece));
    let (Some(PieceFact::Hole { shows, plain: true, .. }), None) = (pieces.next(), pieces.next()) else { return None };
    format.shows.get(*shows).filter(|show| format.shows.len() == 1 && show.class == ShownClass::Str)
}

fn literal(facts: &Facts, format: &FormatFact) -> Option<String> {
    let source = facts.text(format.string);
    let is_literal = source.ends_with(['"', '#']) && format.shows.is_empty();
    is_literal.then(|| source.replace("{{", "{").replace("}}", "}"))
}

fn shown(facts: &Facts, show: &ShowFact) -> Option<String> {
    let source = facts.text(show.place);
    let bare = source.trim_start_matches('&');
    Some(if is_postfix(bare) { format!("{bare}.to_string()") } else { format!("({source}).to_string()") })
}
