//! A `String` per item and a list of them, only to be joined.

use crate::facts::evidence::ShownClass;
use crate::facts::listed::ListUseKind;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Place;

pub(super) static RULE: Rule = Rule {
    name: "collect_join",
    summary: "each item gets a `String` of its own, and these a list, only to be joined to one text",
    why: "\
`.map(|it| it.to_string()).collect::<Vec<_>>().join(\", \")` asks for a `String` per item, for the list that holds them, and for the \
result, to which all of them are copied before they are freed. `write!` puts each item where it is to stand.

Good code has it because std has no `join` for iterators, and the chain reads well.

Where the texts are there already, `join` takes them as they are. Otherwise the cure is short with `join` and `format_with` of the crate \
itertools alone: the finding is less sure where its trait is not in scope, where nothing is known to repeat the code, and where \
the result is only printed.",
    example: Example {
        before: "\
fn path(parts: &[&str]) -> String {
    parts.iter().map(|it| it.to_string()).collect::<Vec<_>>().join(\"/\")
}
",
        after: "\
fn path(parts: &[&str]) -> String {
    parts.join(\"/\")
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own], made_to_be_joined),
};

fn made_to_be_joined(facts: &Facts, site: &Site) -> Verdict {
    let mut steps = site.into.iter().skip_while(|it| it.kind == StepKind::Tail);
    let mut map = steps.next()?;
    let closure = Some(map).filter(|it| it.kind == StepKind::Closure);
    if closure.is_some() {
        map = steps.next()?;
    }
    let collect = steps.next().filter(|_| map.callee.is("Iterator::map") && map.kind == StepKind::Given)?;
    let made = facts.site_that_is(collect.whole).filter(|it| it.kind == SiteKind::Collect && it.ty == "Vec<String>")?;
    let joined = joined(made)?;
    if site.from_macro || made.from_macro || made.test {
        return None;
    }
    let bare = closure.and_then(|it| bare(facts, site, made, it));
    let help = match bare {
        Some(Bare::Listed) => "`join` the list that is there: it takes texts that are lent as well",
        Some(Bare::Items) => "`collect` the items as they are: `join` takes texts that are lent as well",
        None if site.scope.joins => "`join` of itertools writes each item into one `String`",
        None => "`write!` each item into one `String`",
    };
    let mut finding = Finding::at(site.place, "this `String` is made per item only to be joined with the others")
        .label(joined, "copied to one text here")
        .note("cost: one allocation per item, and the list that holds them")
        .help(help);
    if let Some(around) = made.loops.last() {
        finding = finding.label(around.place, format!("once per {}", around.per));
    }
    // A type that has nothing but `ToString` cannot be written.
    let is_known = site.shown.as_ref().is_none_or(|it| site.kind != SiteKind::Own || it.class != ShownClass::Unknown);
    let is_hot = made.heat.kind == HeatKind::Hot && !made.loops.is_empty();
    let is_short = bare.is_some() || is_hot && is_known && site.scope.joins;
    let is_printed = facts.site_at(joined).is_some_and(|it| it.printed);
    Some(if is_short && !is_printed { finding } else { finding.at_most(Confidence::Medium) })
}

/// Texts that `join` would take in the place of their copies.
#[derive(Clone, Copy)]
enum Bare {
    /// The items of a list, all of them.
    Listed,
    /// Those of another iterator.
    Items,
}

/// `|it| it.to_string()`, where `it` is a text that lives on its own.
fn bare(facts: &Facts, site: &Site, made: &Site, closure: &StepFact) -> Option<Bare> {
    let item = site.from.first().filter(|it| site.kind == SiteKind::Own && it.kind == StepKind::Local)?;
    let (name, body) = facts.text(closure.whole).strip_prefix('|')?.split_once('|')?;
    let is_all = name.trim() == facts.text(item.whole) && body.trim() == facts.text(site.whole);
    let lists = made.from.get(1).filter(|it| is_all && it.callee.is("slice::iter") && it.kind == StepKind::Received);
    match (item.ty.as_str(), lists) {
        ("&&str" | "&String", Some(_)) => Some(Bare::Listed),
        ("&str" | "String", _) if is_all => Some(Bare::Items),
        _ => None,
    }
}

/// What joins the list, where nothing else is done with it.
fn joined(made: &Site) -> Option<Place> {
    match &made.listed.as_ref()?.uses[..] {
        [only] if only.kind == ListUseKind::Joined => Some(only.place),
        _ => None,
    }
}
