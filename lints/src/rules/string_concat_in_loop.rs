//! A text that is copied whole in each round to put something behind it.

use crate::facts::format::{FormatFact, PieceFact};
use crate::facts::regrown::RegrownFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "string_concat_in_loop",
    summary: "a text is copied whole in each round to put something behind it",
    why: "\
`text = format!(\"{text}{word}\")` makes a new `String`, copies all that is there, and frees the old one. In a loop each round copies \
what all rounds before it wrote: for a thousand words half a million words are copied. `write!` and `push_str` put the new part \
behind the old one.

Good code has it because `format!` shows at a glance what comes out.

Ignore the advice where the loop runs a few times only.",
    example: Example {
        before: "\
fn sentence(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        text = format!(\"{text}{word} \");
    }
    text
}
",
        after: "\
use std::fmt::Write as _;

fn sentence(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        let _ = write!(text, \"{word} \");
    }
    text
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own, SiteKind::Clone], longer_in_each_round),
};

fn longer_in_each_round(facts: &Facts, site: &Site) -> Verdict {
    let regrown = site.regrown.as_ref().filter(|it| it.carried && !site.from_macro)?;
    let around = site.loops.last()?;
    let target = &regrown.target;
    let mut finding =
        Finding::at(site.place, format!("all of `{target}` is copied in each round to put something behind it"))
            .label(around.place, format!("once per {}", around.per))
            .note(format!("cost: one allocation per {}, and a copy of all that was written before", around.per));
    finding = match &site.format {
        Some(format) => {
            let mut finding = finding.help(format!("`write!({target}, …)` puts the new part behind it"));
            finding.fix = fix(facts, site, (regrown, format));
            finding
        }
        None => finding.help(format!("`{target} += …` puts the new part behind it")),
    };
    Some(finding)
}

/// `text = format!("{text}{word}")` to `let _ = write!(text, "{word}")`.
fn fix(facts: &Facts, site: &Site, (regrown, format): (&RegrownFact, &FormatFact)) -> Option<Fix> {
    if !regrown.statement || regrown.tangled || facts.is_commented(regrown.whole) {
        return None;
    }
    let hole = format.pieces.iter().find_map(|piece| match piece {
        PieceFact::Hole { shows, place, .. } => Some((*shows, *place)),
        PieceFact::Text(_) => None,
    });
    let (shows, hole) = hole?;
    let (string, shown) = (format.string, format.shows.get(shows)?);
    format.only_hole(shows)?;
    if hole.span.start != string.span.start + 1 || !facts.text(string).starts_with('"') {
        return None;
    }
    let target = regrown.target.trim_start_matches('*');
    let head = Span::new(regrown.whole.span.start, hole.span.end);
    let fix = Fix::replace(
        Applicability::Review,
        Place { span: head, ..regrown.whole },
        format!("let _ = write!({target}, \""),
    );
    let fix = if shown.inline { fix } else { fix.and(argument(facts, format, (shows, hole))?, "") };
    Some(Fix { import: facts.writing_import(site), ..fix })
}

/// The first argument and what stands between it and the next, where `{}` takes it.
fn argument(facts: &Facts, format: &FormatFact, (shows, hole): (usize, Place)) -> Option<Span> {
    let is_counted = |piece: &PieceFact| match piece {
        PieceFact::Hole { place, .. } => {
            let inside = facts.text(*place).trim_start_matches('{');
            inside.starts_with(|it: char| it.is_ascii_digit()) || inside.contains(['$', '*'])
        }
        PieceFact::Text(_) => false,
    };
    let shown = format.shows.get(shows)?;
    let next = format.shows.get(shows + 1).filter(|it| !it.inline && !it.named)?;
    let is_first = shows == 0 && !shown.named && facts.text(hole) == "{}";
    let is_plain = is_first && !format.pieces.iter().any(is_counted);
    is_plain.then(|| Span::new(shown.place.span.start, next.place.span.start))
}
