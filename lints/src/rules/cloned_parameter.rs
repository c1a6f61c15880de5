//! A function that always copies what it is lent, for callers who could give it away.

use crate::facts::function::{CallerFact, FnFact, Member};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "cloned_parameter",
    summary: "a function always copies what it is lent, and callers could give it away",
    why: "\
A function that takes `&str` and begins with `to_string` needs a `String`. Callers who have one that they need no longer must lend \
it, and see it copied and freed. Taken by value it would move; who wants to keep it copies it for the call.

Good code has it because parameters are borrowed by habit.

Only functions are reported whose calls are all known, and most of whose callers have no further use for what they lend.",
    example: Example {
        before: "\
pub struct Names(Vec<String>);

impl Names {
    fn add(&mut self, name: &str) {
        self.0.push(name.to_string());
    }
}

pub fn numbered(count: usize) -> Names {
    let mut names = Names(Vec::with_capacity(count));
    for number in 0..count {
        names.add(&format!(\"name {number}\"));
    }
    names
}
",
        after: "\
pub struct Names(Vec<String>);

impl Names {
    fn add(&mut self, name: String) {
        self.0.push(name);
    }
}

pub fn numbered(count: usize) -> Names {
    let mut names = Names(Vec::with_capacity(count));
    for number in 0..count {
        names.add(format!(\"name {number}\"));
    }
    names
}
",
    },
    group: Group::Copies,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], always_copied),
};

fn always_copied(facts: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.deep)?;
    let function: &FnFact = facts.functions.get(site.function?)?;
    let at = function.params.iter().position(|it| it.name == copied.text && !it.is_self())?;
    let param = function.params.get(at)?;
    let is_only = param.uses.len() == 1 && param.ty.starts_with('&') && !param.ty.starts_with("&mut ");
    if !is_only || site.conditional || site.after_exit || !site.loops.is_empty() || site.from_macro {
        return None;
    }
    let is_kept = matches!(site.fate.kind, FateKind::Stored | FateKind::Returned | FateKind::Passed);
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    if !is_kept || !is_free || function.exported || function.from_macro {
        return None;
    }
    let spares = |caller: &&CallerFact| !caller.test && caller.spare.get(at).copied().unwrap_or_default();
    let given: Vec<&CallerFact> = function.callers.iter().filter(spares).collect();
    let callers = function.callers.iter().filter(|it| !it.test).count();
    let first = given.first().filter(|_| given.len() * 2 > callers)?;
    let argument = first.args.get(at)?;
    let finding = Finding::at(site.place, format!("`{}` is always copied, and could be given", param.name))
        .label(*argument, "not needed any more after this call")
        .note(format!("cost: the allocations of one copy for each call of `{}` that could give it away", function.name))
        .help(format!("take `{}`", site.ty));
    Some(finding.label(param.type_place, "lent"))
}
