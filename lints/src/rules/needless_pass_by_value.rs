//! A parameter that is taken by value and only looked at, so that callers copy for it.

use crate::facts::function::{CallerFact, FnFact, Member, ParamFact};
use crate::facts::lending;
use crate::facts::{Facts, Site};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "needless_pass_by_value",
    summary: "a function takes a value that it only looks at, and callers copy for it",
    why: "\
What a function takes by value, its callers must give away: who wants to keep it makes a copy for the call, and the function frees that at its end. What is only compared, shown or lent can be borrowed, and the copies are gone.

Good code has it where the value was stored once and is not any more.

Ignore the advice where the function is about to keep the value. Unlike Clippy's rule of the same name this one speaks only where a caller makes a copy for the call.",
    example: Example {
        before: "\
fn width(name: String, factor: usize) -> usize {
    name.len() * factor
}

pub fn total(names: &[String]) -> usize {
    names.iter().map(|name| width(name.clone(), 2)).sum()
}
",
        after: "\
fn width(name: &str, factor: usize) -> usize {
    name.len() * factor
}

pub fn total(names: &[String]) -> usize {
    names.iter().map(|name| width(name, 2)).sum()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("needless_pass_by_value"),
    asks: Asks::Params(only_looked_at),
};

fn only_looked_at(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    // A future that is awaited at once may borrow; one that is kept or spawned may not.
    let is_kept = function.is_async && !function.callers.iter().all(|it| it.awaited);
    if !is_free || function.exported || is_kept || function.from_macro || !param.owns || param.mutable {
        return None;
    }
    let is_read = !param.uses.is_empty() && param.uses.iter().all(|it| it.kind.only_looks());
    if !is_read || param.fate.kind != FateKind::Local || param.is_self() {
        return None;
    }
    // It is kept after all, or part of it, as a copy that a move would do for.
    let is_source = |site: &Site| {
        let copied = site.copied.as_ref().filter(|it| it.movable);
        copied.is_some_and(|it| param.uses.iter().any(|used| it.source.span.contains(used.place.span)))
    };
    if facts.sites_in(function).any(is_source) {
        return None;
    }
    let at = function.params.iter().position(|it| it.place == param.place)?;
    let callers = function.callers.iter().filter(|it| !it.test);
    let copies: Vec<&Site> = callers.filter_map(|caller| copied_for(facts, caller, at)).collect();
    if copies.is_empty() {
        return None;
    }
    let calls = function.callers.iter().filter(|it| !it.test).count();
    let mut finding = Finding::at(param.type_place, format!("`{}` takes a value that it only looks at", function.name))
        .primary(format!("`{}` could be borrowed", param.name))
        .note("cost: the allocations of a copy for each such call")
        .help(format!("take `{}`, and give it what is copied now", borrowed(&param.ty)));
    for site in copies.iter().take(3) {
        finding = finding.label(site.place, "copied for this call");
    }
    // All calls would have to change for the sake of a few.
    if copies.len() * 2 < calls {
        finding = finding.at_most(Confidence::Medium);
    }
    // Who copies it again has to hand on what is owned.
    let is_copied = |site: &Site| {
        let source = site.copied.as_ref().map(|it| it.source);
        source.is_some_and(|source| param.uses.iter().any(|used| used.place == source))
    };
    if facts.sites_in(function).any(is_copied) {
        finding = finding.at_most(Confidence::Medium);
    }
    Some(finding)
}

/// The copy that a caller makes for the call alone.
fn copied_for<'a>(facts: &'a Facts, caller: &CallerFact, at: usize) -> Option<&'a Site> {
    let site = facts.site_that_is(*caller.args.get(at)?)?;
    let copied = site.copied.as_ref()?;
    // `number.to_string()` makes the text, which has to be made for a `&str` too.
    if !copied.same_type && lending::copied(facts, site).is_none() {
        return None;
    }
    (copied.lendable && !copied.movable && copied.deep && !site.from_macro).then_some(site)
}

fn borrowed(ty: &str) -> String {
    let element = ty.strip_prefix("Vec<").and_then(|rest| rest.strip_suffix('>'));
    match (ty, element) {
        ("String", _) => "&str".to_owned(),
        ("PathBuf", _) => "&Path".to_owned(),
        (_, Some(element)) => format!("&[{element}]"),
        (_, None) => format!("&{ty}"),
    }
}
