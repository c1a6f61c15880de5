//! Elements that are copied one by one only to be looked at.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "redundant_iter_cloned",
    summary: "elements of an iterator are copied one by one only to be looked at",
    why: "\
`cloned()` makes a deep copy of each element. Where the closure or the loop behind it only compares, shows or measures them, references do, and nothing is copied.

Good code has it where the elements were kept once, or to have one `&` less in a closure.

Ignore the advice where the copy is free: then `copied()` says so. Closures that return closures or futures are left alone, since these may hold what they were made in.",
    example: Example {
        before: "\
pub fn total(names: &[String]) -> usize {
    names.iter().cloned().map(|name| name.len()).sum()
}
",
        after: "\
pub fn total(names: &[String]) -> usize {
    names.iter().map(|name| name.len()).sum()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("redundant_iter_cloned"),
    asks: Asks::Sites(&[SiteKind::Clone], looked_at_one_by_one),
};

fn looked_at_one_by_one(_: &Facts, site: &Site) -> Verdict {
    let each = site.each.as_ref().filter(|it| it.only_read)?;
    if site.from_macro {
        return None;
    }
    let by = if each.is_loop { "this loop only looks at them" } else { "this only looks at them" };
    let mut finding = Finding::at(site.place, "each element is copied only to be looked at")
        .label(each.by, by)
        .note("cost: the allocations of one copy per element")
        .help("leave `cloned()` out, and look at references");
    if each.alike {
        let span = Span::new(each.receiver.span.end, site.whole.span.end);
        finding = finding.fix(Fix::replace(Applicability::Safe, Place { span, ..site.whole }, ""));
    }
    Some(finding)
}
