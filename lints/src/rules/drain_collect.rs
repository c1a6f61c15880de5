//! All elements of a collection that are moved to a new buffer.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "drain_collect",
    summary: "a whole collection is drained into a new one",
    why: "\
`list.drain(..).collect()` asks for a new buffer, moves all elements there and leaves the old buffer empty. `mem::take` gives the old buffer away as it is, and leaves a list that has none.

Good code has it because `drain` says what is meant.

Ignore the advice where the old buffer is filled again at once: then one of the two must be asked for. Of a field, and of a variable that is used again, the finding is less sure.",
    example: Example {
        before: "\
pub fn take(names: &mut Vec<String>) -> Vec<String> {
    names.drain(..).collect()
}
",
        after: "\
pub fn take(names: &mut Vec<String>) -> Vec<String> {
    std::mem::take(names)
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("drain_collect"),
    asks: Asks::Sites(&[SiteKind::Collect], moved_to_a_new_buffer),
};

/// What empties its collection.
const DRAINS: [&str; 6] =
    ["Vec::drain", "VecDeque::drain", "String::drain", "HashMap::drain", "HashSet::drain", "BinaryHeap::drain"];

fn moved_to_a_new_buffer(facts: &Facts, site: &Site) -> Verdict {
    let drain = site.from.first().filter(|it| it.callee.is_any(&DRAINS))?;
    let drained = site.from.get(1)?;
    let is_whole = drain.args.iter().all(|arg| arg.all);
    let head = |ty: &str| ty.trim_start_matches("&mut ").split('<').next().unwrap_or_default().to_owned();
    let is_place = matches!(drained.kind, StepKind::Local | StepKind::Field);
    if site.from_macro || !is_whole || !is_place || head(&drained.ty) != drain.callee.container {
        return None;
    }
    if drained.ty.trim_start_matches("&mut ") != site.ty {
        return None;
    }
    let is_reference = drained.ty.starts_with('&');
    let mut finding = Finding::at(site.place, "all elements move to a new buffer")
        .label(drain.place, "leaves the old buffer empty")
        .note(match drained.kind {
            _ if !is_reference && !site.spent => {
                "cost: a copy of all elements, and one allocation unless the old buffer is filled again"
            }
            StepKind::Field => "cost: a copy of all elements, and one allocation unless the old buffer is filled again",
            _ => "cost: one allocation, and a copy of all elements",
        })
        .help("take the buffer itself: `std::mem::take(…)`");
    // What is kept is filled again as a rule, and has its room for that.
    if drained.kind == StepKind::Field || !is_reference && !site.spent {
        finding = finding.at_most(Confidence::Medium);
    }
    if is_reference && drained.kind == StepKind::Local {
        let before = Place { span: Span::new(site.whole.span.start, drained.whole.span.start), ..site.whole };
        let behind = Span::new(drained.whole.span.end, site.whole.span.end);
        let take = facts.of_std(before, "std::mem::take(", "core::mem::take(");
        finding = finding.fix(Fix::replace(Applicability::Review, before, take).and(behind, ")"));
    }
    Some(finding)
}
