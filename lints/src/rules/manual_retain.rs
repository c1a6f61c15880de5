//! A collection that is filtered into a new one, which takes its place.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "manual_retain",
    summary: "a collection is filtered into a new one, which takes its place",
    why: "\
`x = x.into_iter().filter(…).collect()` builds a collection for what is left, hashes or sorts all of it again, and with `iter().cloned()` copies each element; then the old one is freed. `x.retain(…)` throws out in place.

Good code has it because the chain is how a new collection is made, and `retain` is seldom met.

A `Vec` that is `into_iter`ed is filtered in its own buffer: there the cure saves no allocation. As with Clippy nothing is said of maps whose pairs are not taken apart. Unlike there chains are meant too whose closure must be written anew for `retain`.",
    example: Example {
        before: "\
pub fn drop_empty(names: &mut Vec<String>) {
    *names = names.iter().filter(|name| !name.is_empty()).cloned().collect();
}
",
        after: "\
pub fn drop_empty(names: &mut Vec<String>) {
    names.retain(|name| !name.is_empty());
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("manual_retain"),
    asks: Asks::Sites(&[SiteKind::Collect], filtered_into_itself),
};

/// What can `retain`.
const COLLECTIONS: [&str; 8] =
    ["Vec", "VecDeque", "String", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "BinaryHeap"];

/// What goes over all that is in one of these.
const WALKS: [&str; 10] = [
    "IntoIterator::into_iter",
    "slice::iter",
    "str::chars",
    "VecDeque::iter",
    "HashMap::iter",
    "HashSet::iter",
    "BTreeMap::iter",
    "BTreeSet::iter",
    "BinaryHeap::iter",
    "Vec::iter",
];

fn filtered_into_itself(facts: &Facts, site: &Site) -> Verdict {
    let assigned = site.into.first().filter(|it| it.kind == StepKind::Assigned && !site.from_macro)?;
    let copies = site.from.first()?.callee.is_any(&["Iterator::cloned", "Iterator::copied"]);
    let [filter, iter, rest @ ..] = site.from.get(usize::from(copies)..)? else { return None };
    let owner = rest.first()?;
    let is_chain = filter.callee.is("Iterator::filter") && iter.callee.is_any(&WALKS);
    let bare = |ty: &'_ str| ty.trim_start_matches("&mut ").to_owned();
    let head = site.head.name;
    if !is_chain || bare(&owner.ty) != site.ty || !site.head.is_any(&COLLECTIONS) {
        return None;
    }
    let text = facts.text(assigned.whole);
    let target = text.split_once('=')?.0.trim().trim_start_matches('*');
    // `collect::<Vec<i64>>()` may make another type of it.
    let is_itself = target == facts.text(owner.whole) && facts.text(site.whole).ends_with("collect()");
    let pair = filter.args.first().is_some_and(|it| it.closure && facts.text(it.place).starts_with("|("));
    let is_map = site.head.is_any(&["HashMap", "BTreeMap"]);
    if !is_itself || is_map && !pair {
        return None;
    }
    let in_place = site.head.is("Vec") && iter.callee.is("IntoIterator::into_iter");
    let cost = if in_place { "a walk that moves each element; no allocation" } else { "a second collection each time" };
    let finding = Finding::at(site.place, format!("`{target}` is filtered into a new `{head}` that takes its place"))
        .label(owner.place, "is gone over whole")
        .label(filter.place, "throws out what is not wanted")
        .note(format!("cost: {cost}"))
        .help(format!("throw out in place: `{target}.retain(…)`"));
    Some(match fix(facts, (site, target), (filter, iter), assigned) {
        Some(fix) if !is_map => finding.fix(fix),
        Some(_) | None => finding,
    })
}

/// The closure of `filter` fits as it stands where the iterator hands out the elements themselves.
fn fix(
    facts: &Facts,
    (site, target): (&Site, &str),
    (filter, iter): (&StepFact, &StepFact),
    assigned: &StepFact,
) -> Option<Fix> {
    let argument =
        filter.args.first().filter(|_| iter.callee.is("IntoIterator::into_iter") && filter.args.len() == 1)?;
    if facts.has_comment(assigned.whole, argument.place) {
        return None;
    }
    let (from, to) = (assigned.whole.span.start, argument.place.span.start);
    let before = Place { span: Span::new(from, to), ..assigned.whole };
    let behind = Span::new(argument.place.span.end, site.whole.span.end);
    Some(Fix::replace(Applicability::Review, before, format!("{target}.retain(")).and(behind, ")"))
}
