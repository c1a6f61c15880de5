//! A text is written anew in a hot place, though it seldom holds what is replaced.

use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "replace_without_check",
    summary: "a text is replaced in, in a hot place, only to be looked at, or again and again",
    why: "\
`text.replace(a, b)` makes a new `String` even where there is nothing to replace. Where that is the usual case and the result is only \
looked at, a `Cow` lends the text itself, and holds a new one only where something was found. A text that becomes its own heir in each \
round of a loop over patterns (`text = text.replace(..)`) is written anew as often as there are patterns, be they there or not.

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
    if !is_replace || is_chain || site.from_macro || site.heat.kind != HeatKind::Hot {
        return None;
    }
    let is_own_heir = !site.conditional && site.regrown.as_ref().is_some_and(|it| it.carried);
    let help = if is_own_heir {
        "look first (`contains`), or push what each character becomes into one `String`"
    } else if site.as_text && site.fate.kind == FateKind::Local {
        "look first, and lend the text itself where there is nothing: `Cow<str>`"
    } else {
        return None;
    };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this text is written anew although nothing may be there to replace")
        .note(format!("cost: one allocation per {per}"))
        .help(help);
    if let Some(around) = site.loops.last() {
        finding = finding.label(around.place, format!("once per {per}"));
    }
    Some(finding)
}
