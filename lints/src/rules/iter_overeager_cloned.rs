//! Elements that are copied before most of them are thrown away.

use crate::facts::step::{LiteralFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "iter_overeager_cloned",
    summary: "elements are copied before it is known which of them are wanted",
    why: "\
`cloned()` makes a deep copy of each element that passes. What stands behind it, `filter`, `last`, `nth` or `skip`, then throws most of the copies away. Behind it, `cloned()` copies only what is left.

Good code has it because the closure of `filter` has one `&` less so.

Ignore the advice where nearly all elements are wanted; of `skip(1)` and its like the finding is less sure. Unlike Clippy's rule of the same name this one says nothing of `next` and `take`, which copy no more than is wanted, leaves closures that only look to `redundant_iter_cloned`, and speaks of `count` too.",
    example: Example {
        before: "\
pub fn last(names: &[String]) -> Option<String> {
    names.iter().cloned().last()
}
",
        after: "\
pub fn last(names: &[String]) -> Option<String> {
    names.iter().last().cloned()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("iter_overeager_cloned"),
    asks: Asks::Sites(&[SiteKind::Clone], copied_too_early),
};

fn copied_too_early(_: &Facts, site: &Site) -> Verdict {
    let next = site.into.first().filter(|it| it.kind == StepKind::Received)?;
    let receiver = site.from.first().filter(|_| !site.from_macro)?;
    let is_each = site.callee.is("Iterator::cloned") && !next.from_macro;
    let moves = next.callee.is_any(&["Iterator::last", "Iterator::nth", "Iterator::skip", "Iterator::step_by"]);
    let filters = next.callee.is_any(&["Iterator::filter", "Iterator::find", "Iterator::skip_while"]);
    let counts = next.callee.is("Iterator::count");
    if !is_each || !(moves || filters || counts) {
        return None;
    }
    let name = next.callee.name;
    let skipped = next.args.first().filter(|_| next.callee.is("Iterator::skip")).and_then(|it| match it.literal {
        Some(LiteralFact::Int(count)) => Some(count),
        _ => None,
    });
    let thrown = if skipped.is_some() { "some" } else { "most" };
    let mut finding = Finding::at(site.place, format!("each element is copied before `{name}` throws {thrown} away"))
        .label(next.place, "only some of them are wanted")
        .note(match skipped {
            Some(1) => "cost: the allocations of a copy of the first element".to_owned(),
            Some(count) => format!("cost: the allocations of a copy of each of the first {count} elements"),
            None => "cost: the allocations of one copy per element".to_owned(),
        })
        .help(if counts {
            "leave `cloned()` out".to_owned()
        } else {
            format!("copy behind it: `.{name}(…).cloned()`")
        });
    // Nearly all elements may be wanted.
    if !site.sure || skipped.is_some() {
        finding = finding.at_most(Confidence::Medium);
    }
    if moves || counts {
        let gone = Place { span: Span::new(receiver.whole.span.end, site.whole.span.end), ..site.whole };
        let end = next.whole.span.end;
        let fix = Fix::replace(Applicability::Safe, gone, "");
        finding = finding.fix(if counts { fix } else { fix.and(Span::new(end, end), ".cloned()") });
    }
    Some(finding)
}
