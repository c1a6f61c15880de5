//! A collection that is copied whole to go over its elements.

use crate::facts::step::StepFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "clone_into_iter",
    summary: "a whole collection is copied only to go over its elements",
    why: "\
`list.clone().into_iter()` and `for x in list.clone()` copy the collection and all its elements, and free the collection's buffer after the walk. `list.iter().cloned()` makes the same elements one by one, and asks for no buffer; `list.iter()` asks for nothing.

Good code has it because the loop needs owned elements, and because `clone` is the first way there.

Ignore the advice where the collection changes during the walk in a way that the tool does not see.",
    example: Example {
        before: "\
pub fn longest(names: &Vec<String>) -> Option<String> {
    names.clone().into_iter().max_by_key(|name| name.len())
}
",
        after: "\
pub fn longest(names: &Vec<String>) -> Option<String> {
    names.iter().cloned().max_by_key(|name| name.len())
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], copied_to_walk),
};

fn copied_to_walk(_: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.lendable && it.deep && it.same_type)?;
    let walked = copied.walked?;
    if site.from_macro || copied.over_await || !is_list(&site.ty) || collects_in_place(site) {
        return None;
    }
    let short = &copied.short;
    let mut finding = Finding::at(site.place, format!("all of `{short}` is copied only to go over its elements"))
        .label(walked, "used up here, element by element")
        .note("cost: a buffer for all elements")
        .help(format!("go over `{short}.iter()`, with `.cloned()` (or `.copied()`) where the elements must be owned"));
    let is_call = walked.span.start >= site.whole.span.end;
    if copied.postfix && is_call {
        let place = Place { span: Span::new(site.place.span.start, walked.span.end), ..site.whole };
        let applicability = Applicability::Review;
        finding = finding.fix(Fix::replace(applicability, place, "iter().cloned"));
    }
    Some(finding)
}

/// `collect` from a `Vec` to a `Vec` uses the copy's buffer again, mostly.
fn collects_in_place(site: &Site) -> bool {
    let collects = |it: &StepFact| it.callee.is("Iterator::collect") && it.ty.starts_with("Vec<");
    site.ty.starts_with("Vec<") && site.into.iter().any(collects)
}

/// A collection whose `iter` hands out references to what its `into_iter` hands out.
fn is_list(ty: &str) -> bool {
    ["Vec<", "VecDeque<", "HashSet<", "BTreeSet<", "BinaryHeap<", "LinkedList<"].iter().any(|head| ty.starts_with(head))
}
