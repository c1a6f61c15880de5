//! A copy, outside of loops, that is only looked at.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "clone_only_borrowed",
    summary: "a value is copied only to be looked at",
    why: "\
A deep copy asks the heap for all that the value owns. Where the copy is only compared, shown or lent, and the original stays as it is for so long, a borrow does the same.

Good code has it where a borrow stood in the way once, or where a value was kept and is not any more.

Ignore the advice where the copy ends a borrow that the tool does not see.",
    example: Example {
        before: "\
pub fn greet(user: &(u32, String)) -> usize {
    let name = user.1.clone();
    assert!(name.len() > 1);
    name.len()
}
",
        after: "\
pub fn greet(user: &(u32, String)) -> usize {
    let name = &user.1;
    assert!(name.len() > 1);
    name.len()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], only_looked_at),
};

fn only_looked_at(facts: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.only_read && it.lendable && it.deep)?;
    let is_of_another = site.from_macro || !site.loops.is_empty() || facts.is_copied_on(site);
    if is_of_another || !(copied.same_type || copied.of_option) {
        return None;
    }
    let done = site.uses.last().map_or("read", |it| it.kind.done());
    let mut finding = Finding::at(site.place, format!("this copy of `{}` is only {done}", copied.short))
        .note("cost: the allocations of one copy")
        .help(copied.instead());
    // What looks for an `Option<T>` takes no `Option<&T>`.
    if copied.of_option && site.into.first().is_some_and(|it| it.kind == StepKind::Lent) {
        finding = finding.at_most(Confidence::Medium);
    }
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    finding.fix = copied.lent.as_ref().map(|lent| {
        let fix = Fix::replace(Applicability::Review, lent.place, lent.text.clone());
        lent.also.iter().fold(fix, |fix, sign| fix.and(sign.span, ""))
    });
    Some(finding)
}
