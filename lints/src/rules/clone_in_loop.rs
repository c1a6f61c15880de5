//! A copy in each round that is only looked at.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "clone_in_loop",
    summary: "a value is copied in each round of a loop only to be looked at",
    why: "\
A deep copy asks the heap for all that the value owns, and gives it back at the end of the round. What is only compared, shown or lent can be borrowed: the loop then asks for nothing.

Good code has it where a borrow stood in the way once, or where a value was kept and is not any more.

Ignore the advice where the copy ends a borrow that the tool does not see.",
    example: Example {
        before: "\
pub fn longest(names: &[String]) -> usize {
    let mut longest = 0;
    for name in names {
        let text = name.clone();
        if text.len() > longest {
            longest = text.len();
        }
    }
    longest
}
",
        after: "\
pub fn longest(names: &[String]) -> usize {
    let mut longest = 0;
    for name in names {
        let text = name;
        if text.len() > longest {
            longest = text.len();
        }
    }
    longest
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], looked_at_per_round),
};

fn looked_at_per_round(facts: &Facts, site: &Site) -> Verdict {
    let around = site.loops.last()?;
    let copied = site.copied.as_ref().filter(|it| it.only_read && it.lendable && it.deep)?;
    if site.from_macro || !(copied.same_type || copied.of_option) || facts.is_copied_on(site) {
        return None;
    }
    let per = &around.per;
    let done = site.uses.last().map_or("read", |it| it.kind.done());
    let mut finding = Finding::at(site.place, format!("this copy of `{}` is only {done}", copied.short))
        .label(around.place, format!("once per {per}"))
        .note(format!("cost: the allocations of one copy per {per}"))
        .help(copied.instead());
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    finding.fix = copied.lent.as_ref().map(|lent| {
        let fix = Fix::replace(Applicability::Review, lent.place, lent.text.clone());
        lent.also.iter().fold(fix, |fix, sign| fix.and(sign.span, ""))
    });
    Some(finding)
}
