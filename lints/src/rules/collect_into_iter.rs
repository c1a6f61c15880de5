//! A list that is collected only to be gone over in the same chain.

use crate::facts::copy::CollectUse;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "collect_into_iter",
    summary: "items are collected into a list only to be gone over at once",
    why: "\
`collect` asks for a buffer, and again while it grows; the walk over it then does what the iterator would have done as it is. Without the detour each item is made when it is used.

Good code has it where a sort or a second walk stood in between once.

Ignore the advice where making the items and using them must not take turns.",
    example: Example {
        before: "\
pub fn total(lines: &[&str]) -> usize {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().into_iter().map(str::len).sum()
}
",
        after: "\
pub fn total(lines: &[&str]) -> usize {
    lines.iter().map(|line| line.trim()).map(str::len).sum()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Collect], gone_over_at_once),
};

fn gone_over_at_once(_: &Facts, site: &Site) -> Verdict {
    let collected = site.collected.as_ref().filter(|it| it.adjacent && it.streaming)?;
    let (label, removed) = match collected.used {
        CollectUse::IntoIter => ("used up here, item by item", Some(collected.whole.span.end)),
        CollectUse::Loop => ("used up by this loop", Some(site.whole.span.end)),
        CollectUse::Iter | CollectUse::LoopByReference => ("gone over here", None),
        CollectUse::Len | CollectUse::IsEmpty | CollectUse::Contains | CollectUse::Given => return None,
    };
    let mut finding = Finding::at(site.place, "this list is made only to be gone over once")
        .label(collected.by, label)
        .note("cost: the list's buffer, and its growth")
        .help("use the items as they are made, without `collect`");
    if let Some(end) = removed {
        let span = Span::new(collected.receiver.span.end, end);
        finding = finding.fix(Fix::replace(Applicability::Review, Place { span, ..site.whole }, ""));
    }
    Some(finding)
}
