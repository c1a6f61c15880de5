//! A text is written anew in a hot place, though it seldom holds what is replaced.

use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "replace_without_check",
    summary: "a text is replaced in, in a hot place, only to be looked at",
    why: "\
`text.replace(a, b)` makes a new `String` even where there is nothing to replace. Where that is the usual case and the result is only \
looked at, a `Cow` lends the text itself, and holds a new one only where something was found.

Good code has it because `replace` is short, and always right.

Ignore the advice where most texts hold the pattern.",
    example: Example {
        before: "\
fn count(lines: &[&str]) -> usize {
    let mut total = 0;
    for line in lines {
        total += line.replace(\"\\r\\n\", \"\\n\").len();
    }
    total
}
",
        after: "\
use std::borrow::Cow;

fn count(lines: &[&str]) -> usize {
    let mut total = 0;
    for line in lines {
        total += plain(line).len();
    }
    total
}

fn plain(line: &str) -> Cow<'_, str> {
    if line.contains('\\r') { Cow::Owned(line.replace(\"\\r\\n\", \"\\n\")) } else { Cow::Borrowed(line) }
}
",
    },
    group: Group::Text,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Build], replaced_and_looked_at),
};

const REPLACES: [&str; 2] = ["str::replace", "str::replacen"];

fn replaced_and_looked_at(_: &Facts, site: &Site) -> Verdict {
    let is_replace = site.callee.is_any(&REPLACES);
    let neighbours = [site.from.first(), site.into.first()];
    let is_chain = neighbours.iter().any(|it| it.is_none_or(|it| it.callee.is_any(&REPLACES)));
    if !is_replace || is_chain || site.from_macro || !site.as_text {
        return None;
    }
    if site.heat.kind != HeatKind::Hot || site.fate.kind != FateKind::Local {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this text is written anew although nothing may be there to replace")
        .note(format!("cost: one allocation per {per}"))
        .help("look first, and lend the text itself where there is nothing: `Cow<str>`");
    if let Some(around) = site.loops.last() {
        finding = finding.label(around.place, format!("once per {per}"));
    }
    Some(finding)
}
