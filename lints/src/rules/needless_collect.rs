//! A list that is collected only to be counted, searched or gone over once.

use crate::facts::copy::CollectUse;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "needless_collect",
    summary: "items are collected into a list that is only counted, searched or gone over once",
    why: "\
`collect` asks for a buffer, and again while it grows. To count the items, to see whether there is one or to look for one among them needs none of it: `count()`, `next().is_none()` and `any(…)` ask the iterator itself. Good code has it where the list was used twice once.

Ignore the advice where making the items has effects that must come before what follows. Where functions other than std's make them, and what uses the list may leave early or waits, this is a less sure finding.

Unlike Clippy's rule of the same name this one knows the collections of std alone, is silent where what is collected is changed meanwhile, lies outside of the program (`read_dir`) or is a list that is used up, and asks about no element by its number; what is gone over in the same chain is left to `collect_into_iter`.",
    example: Example {
        before: "\
pub fn words(text: &str) -> usize {
    let words = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>();
    words.len()
}
",
        after: "\
pub fn words(text: &str) -> usize {
    text.split(' ').filter(|word| !word.is_empty()).count()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("needless_collect"),
    asks: Asks::Sites(&[SiteKind::Collect], used_once),
};

fn used_once(facts: &Facts, site: &Site) -> Verdict {
    let collected = site.collected.as_ref().filter(|it| it.streaming)?;
    let (done, instead, written) = match collected.used {
        CollectUse::Len => ("counted", "count the items themselves: `count()`", Some("count()")),
        CollectUse::IsEmpty => {
            ("asked for a first item", "ask the iterator: `next().is_none()`", Some("next().is_none()"))
        }
        CollectUse::Contains => ("searched", "search the iterator: `any(|it| it == …)`", None),
        CollectUse::Given => ("handed on to what takes any items", "hand on the iterator itself", None),
        CollectUse::IntoIter | CollectUse::Loop | CollectUse::Iter | CollectUse::LoopByReference => {
            ("gone over once", "go over the iterator itself", None)
        }
    };
    if collected.adjacent && done == "gone over once" {
        return None;
    }
    // The list that is made of it asks for nothing then.
    if collected.used == CollectUse::IntoIter && facts.is_taken_over(site, collected.by) {
        return None;
    }
    if collected.used == CollectUse::Given && facts.is_collected_by_callee(collected.by) {
        return None;
    }
    let mut finding = Finding::at(site.place, format!("this collection is made only to be {done}"))
        .label(collected.by, "here")
        .note("cost: the list's buffer, and its growth")
        .help(instead);
    if collected.early {
        finding = finding.at_most(Confidence::Medium);
    }
    if let Some(written) = written.filter(|_| collected.adjacent) {
        let span = Span::new(site.place.span.start, collected.whole.span.end);
        finding = finding.fix(Fix::replace(Applicability::Review, Place { span, ..site.whole }, written));
    }
    Some(finding)
}
