//! The characters of a text in a list, only to be counted, gone over or compared.

use crate::facts::listed::ListUseKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "chars_collect",
    summary: "the characters of a text are collected into a list that is only counted, gone over or compared",
    why: "\
A `Vec<char>` takes four bytes per character, and asks for more while it grows, since a text does not know how many it has. \
To go over the characters from either end, to count or to compare them, the text itself is enough: `chars()` costs nothing.

Good code has it because a list of characters is what other languages call a string.

A list that is indexed is not reported: a text cannot do that.",
    example: Example {
        before: "\
fn is_palindrome(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.iter().eq(chars.iter().rev())
}
",
        after: "\
fn is_palindrome(text: &str) -> bool {
    text.chars().eq(text.chars().rev())
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Collect], only_looked_at),
};

fn only_looked_at(_: &Facts, site: &Site) -> Verdict {
    let listed = site.listed.as_ref().filter(|it| it.lasting && site.ty == "Vec<char>")?;
    let is_of_text = site.from.first().is_some_and(|it| it.callee.is("str::chars"));
    // What is used once is what `needless_collect` looks for.
    if !is_of_text || site.collected.as_ref().is_some_and(|it| it.streaming) || listed.uses.is_empty() {
        return None;
    }
    let is_sequential = |kind: ListUseKind| match kind {
        ListUseKind::Counted | ListUseKind::Walked => true,
        ListUseKind::Item(at) => at == 0,
        ListUseKind::Compared | ListUseKind::Joined | ListUseKind::Other => false,
    };
    if !listed.uses.iter().all(|it| is_sequential(it.kind)) {
        return None;
    }
    let mut finding = Finding::at(site.place, "these characters are collected only to be gone over")
        .note("cost: four bytes per character, and the list's growth")
        .help("ask the text itself: `chars()`, `chars().rev()`, `chars().count()`");
    for it in listed.uses.iter().take(3).filter(|it| it.place != site.place) {
        let text = match it.kind {
            ListUseKind::Counted => "counted here",
            ListUseKind::Item(_) => "the first is looked at here",
            ListUseKind::Walked | ListUseKind::Compared | ListUseKind::Joined | ListUseKind::Other => "gone over here",
        };
        finding = finding.label(it.place, text);
    }
    Some(finding)
}
