//! All elements of a `Vec` that are moved to another one by one.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "extend_with_drain",
    summary: "all elements of a `Vec` are moved to another one by one",
    why: "\
`all.extend(some.drain(..))` moves the elements through an iterator. `all.append(&mut some)` moves them in one piece, and leaves `some` empty with its room as well. The cure saves work and no allocation.

Good code has it because `extend` is the method that everybody knows.

There is seldom a reason to ignore the advice.",
    example: Example {
        before: "\
pub fn merge(all: &mut Vec<String>, some: &mut Vec<String>) {
    all.extend(some.drain(..));
}
",
        after: "\
pub fn merge(all: &mut Vec<String>, some: &mut Vec<String>) {
    all.append(some);
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("extend_with_drain"),
    asks: Asks::Sites(&[SiteKind::Other], moved_one_by_one),
};

fn moved_one_by_one(facts: &Facts, site: &Site) -> Verdict {
    let step = site.into.first().filter(|it| it.kind == StepKind::Given && it.callee.is("Extend::extend"))?;
    let (from, to) = (site.from.first()?, step.args.first()?);
    let bare = |ty: &str| ty.strip_prefix("&mut ").unwrap_or(ty).to_owned();
    let is_whole = site.callee.is("Vec::drain") && site.args.iter().all(|it| it.all);
    let is_alike = bare(&from.ty) == bare(&to.ty) && bare(&to.ty).starts_with("Vec<");
    if !is_whole || !is_alike || step.param != 1 || site.from_macro || step.from_macro {
        return None;
    }
    let text = facts.text(from.whole);
    let lent = if from.ty.starts_with("&mut ") { text.to_owned() } else { format!("&mut {text}") };
    let applicability = if facts.is_commented(site.whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, "all elements are moved one by one")
        .label(step.place, "appends them to another `Vec`")
        .note("cost: the work of the iterator; the allocation is the same")
        .help(format!("`append({lent})` moves them in one piece"))
        .fix(Fix::replace(applicability, step.place, "append").and(site.whole.span, lent));
    Some(finding)
}
