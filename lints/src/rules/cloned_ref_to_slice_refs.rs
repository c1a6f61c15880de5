//! A value that is copied to be lent as a slice of one.

use crate::facts::copy::SourceKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "cloned_ref_to_slice_refs",
    summary: "a value is copied to be lent as a slice of one",
    why: "\
`&[name.clone()]` makes a deep copy only to have something that can stand in an array. `std::slice::from_ref(&name)` is a slice of one element that is the value itself.

Good code has it because `from_ref` is seldom met.

Ignore the advice where the callee must not see the very same value. Unlike Clippy's rule of the same name this one speaks of values that own heap memory alone, and of what is not behind a reference only where the slice is given to a call.",
    example: Example {
        before: "\
fn total(names: &[String]) -> usize {
    names.iter().map(String::len).sum()
}

pub fn width(name: &String) -> usize {
    total(&[name.clone()])
}
",
        after: "\
fn total(names: &[String]) -> usize {
    names.iter().map(String::len).sum()
}

pub fn width(name: &String) -> usize {
    total(std::slice::from_ref(name))
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("cloned_ref_to_slice_refs"),
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], copied_into_slice),
};

fn copied_into_slice(facts: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.same_type && it.deep && it.postfix && !it.of_option)?;
    let [array, lent, ..] = &site.into[..] else { return None };
    let inner = facts.text(array.whole).strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    let is_one = inner.is_some_and(|it| it.trim().trim_end_matches(',') == facts.text(site.whole));
    let is_slice = array.kind == StepKind::Element && lent.kind == StepKind::Lent && is_one;
    // The array that is given to a call goes with the statement; what a shared reference leads to stays as it is.
    let is_given = site.into.get(2).is_some_and(|it| it.kind == StepKind::Given);
    let is_lasting = copied.by_reference && copied.kind == SourceKind::Borrowed;
    let is_lendable = is_lasting || is_given && (copied.lendable || site.undisturbed);
    if !is_slice || site.from_macro || lent.from_macro || !is_lendable {
        return None;
    }
    let source = match copied.source_ty.starts_with("&&") || copied.source_ty.starts_with("&mut") {
        true => return None,
        false if copied.by_reference => copied.text.clone(),
        false => format!("&{}", copied.text),
    };
    let path = facts.of_std(lent.whole, "std::slice::from_ref", "core::slice::from_ref");
    let applicability = if facts.is_commented(lent.whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, format!("`{}` is copied to be lent as a slice of one", copied.short))
        .note("cost: the allocations of one copy")
        .help(format!("lend the value itself: `{path}({source})`"))
        .fix(Fix::replace(applicability, lent.whole, format!("{path}({source})")));
    Some(finding)
}
