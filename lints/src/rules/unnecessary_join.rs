//! A list of `String`s that are put together to one with nothing between them.

use crate::facts::listed::ListUseKind;
use crate::facts::step::{LiteralFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "unnecessary_join",
    summary: "texts are collected into a list that is joined with nothing between them",
    why: "\
`.collect::<Vec<String>>().join(\"\")` makes a list of all texts before it puts them together. `collect::<String>()` puts them \
together as they come, and frees each at once: it needs no list, whose items take 24 bytes each.

Good code has it where there was something between the texts once.

Not more is promised than that: a list whose length is known, and `join`, which counts the bytes first, may ask the heap less \
often than a `String` that grows.",
    example: Example {
        before: "\
fn shout(words: &[&str]) -> String {
    words.iter().map(|word| word.to_uppercase()).collect::<Vec<String>>().join(\"\")
}
",
        after: "\
fn shout(words: &[&str]) -> String {
    words.iter().map(|word| word.to_uppercase()).collect::<String>()
}
",
    },
    group: Group::Text,
    level: Level::Allow,
    clippy: Some("unnecessary_join"),
    asks: Asks::Sites(&[SiteKind::Collect], joined_with_nothing),
};

fn joined_with_nothing(facts: &Facts, site: &Site) -> Verdict {
    let listed = site.listed.as_ref().filter(|it| it.holder.is_none() && site.ty == "Vec<String>")?;
    listed.uses.first().filter(|it| it.kind == ListUseKind::Joined)?;
    let join = site.into.first().filter(|it| it.kind == StepKind::Received && !it.from_macro && !site.from_macro)?;
    let is_empty = |it: &LiteralFact| matches!(it, LiteralFact::Str(text) if text.is_empty());
    if !join.callee.is("slice::concat") && !join.args.iter().any(|it| it.literal.as_ref().is_some_and(is_empty)) {
        return None;
    }
    let whole = Place { span: Span::new(site.place.span.start, join.whole.span.end), ..site.place };
    let mut finding = Finding::at(site.place, "these texts are listed only to be put together to one")
        .label(join.place, "nothing stands between them")
        .note("cost: the list, 24 bytes per text")
        .help("`collect::<String>()` puts them together as they come");
    if !facts.is_commented(whole) {
        finding = finding.fix(Fix::replace(Applicability::Review, whole, "collect::<String>()"));
    }
    Some(finding)
}
