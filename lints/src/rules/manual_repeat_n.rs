//! A value that is repeated without end, and then cut.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "manual_repeat_n",
    summary: "a value is repeated without end and then cut, which takes one copy more",
    why: "\
`repeat(value).take(n)` copies the value for each of `n` items and frees it at the end. `repeat_n(value, n)` copies it once less: the last item is the value itself. It also knows its length, so that a `collect` asks for room once.

Good code has it because `repeat_n` came with Rust 1.82. Packages whose `rust-version` is older are left alone.

Of values that own no heap memory this is reported with low confidence: there only the words differ.",
    example: Example {
        before: "\
pub fn lines(line: String, count: usize) -> Vec<String> {
    std::iter::repeat(line).take(count).collect()
}
",
        after: "\
pub fn lines(line: String, count: usize) -> Vec<String> {
    std::iter::repeat_n(line, count).collect()
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("manual_repeat_n"),
    asks: Asks::Sites(&[SiteKind::Other], repeated_and_cut),
};

fn repeated_and_cut(facts: &Facts, site: &Site) -> Verdict {
    let take = site.into.first().filter(|it| site.callee.is("iter::repeat") && it.callee.is("Iterator::take"))?;
    let ([value], [count]) = (&site.args[..], &take.args[..]) else { return None };
    // `match` and `if` may have iterators of the other type beside it.
    let is_free =
        |it: &StepFact| matches!(it.kind, StepKind::Received | StepKind::Iterated | StepKind::Given | StepKind::Bound);
    // One text of many is what `str::repeat` makes.
    let is_used = site.into.get(1).is_some_and(|it| is_free(it) && !it.head.is("String"));
    if site.from_macro || take.from_macro || !is_used || !facts.has_rust(site.place, 82) {
        return None;
    }
    let finding = Finding::at(site.place, "a value is repeated without end, and then cut")
        .label(take.place, "frees the value that was copied from")
        .help(format!("`repeat_n({}, {})`", facts.text(value.place), facts.text(count.place)));
    let path = facts.text(site.place);
    let is_plain = !facts.is_commented(take.whole) && path.ends_with("repeat");
    let finding = match value.owns {
        true => finding.note("cost: the allocations of one copy"),
        false => finding.note("cost: no allocation").at_most(Confidence::Low),
    };
    if !is_plain {
        return Some(finding);
    }
    let behind = Span::new(value.place.span.end, take.whole.span.end);
    let place = Place { span: behind, ..site.place };
    let mut fix = Fix::replace(Applicability::Review, site.place, format!("{path}_n"))
        .and(place.span, format!(", {})", facts.text(count.place)));
    if path == "repeat" {
        fix.import = Some(facts.of_std(site.place, "std::iter::repeat_n", "core::iter::repeat_n"));
    }
    Some(finding.fix(fix))
}
