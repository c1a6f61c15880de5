//! A boxed value that never leaves the function.

use crate::facts::evidence::{BoxKind, UseKind};
use crate::facts::function::{FnFact, Member, ParamFact};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "boxed_local",
    summary: "a value is boxed although it never leaves the function",
    why: "\
A box that is made and dropped in one function is an allocation for a value that could have lain on the stack. A parameter \
`Box<T>` that is only looked at makes each caller allocate.

Good code has it where the value was handed on once, or was larger.

Ignore the advice where callers have the box anyway. As with Clippy values of more than 200 bytes are not reported. Unlike \
Clippy's rule of the same name this one looks at locals too, and is less sure about parameters whose callers do not make a box \
for the call. Methods of traits, and parameters that are not used, are left alone.",
    example: Example {
        before: "\
struct Point {
    x: u64,
    y: u64,
}

pub fn distance(x: u64, y: u64) -> u64 {
    let point = Box::new(Point { x, y });
    point.x + point.y
}
",
        after: "\
struct Point {
    x: u64,
    y: u64,
}

pub fn distance(x: u64, y: u64) -> u64 {
    let point = Point { x, y };
    point.x + point.y
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("boxed_local"),
    asks: Asks::SitesAndParams(&[SiteKind::Box], never_leaves, only_looked_at),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 200, says: "Bytes up to which a local value belongs on the stack." };

fn never_leaves(facts: &Facts, site: &Site) -> Verdict {
    let boxed = site.boxed.as_ref().filter(|it| it.kind == BoxKind::Box && !it.raw && it.unsized_to.is_none())?;
    let size = boxed.size.filter(|size| *size <= THRESHOLD.of(facts) && boxed.transparent)?;
    let is_moved = site.uses.iter().any(|it| matches!(it.kind, UseKind::Moved | UseKind::Assigned | UseKind::Unknown));
    if site.fate.kind != FateKind::Local || is_moved || site.from_macro {
        return None;
    }
    let content = boxed.argument?;
    let mut finding =
        Finding::at(site.place, format!("a value of {size} bytes is boxed, and never leaves the function"))
            .note(format!("cost: one allocation of {size} bytes"))
            .help("do without the box");
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    let applicability = match facts.has_comment(site.whole, content) {
        false => Applicability::Safe,
        true => Applicability::Review,
    };
    Some(finding.fix(Fix::unwrap(applicability, site.whole, content.span)))
}

fn only_looked_at(facts: &Facts, function: &FnFact, param: &ParamFact) -> Verdict {
    let boxed = param.boxed.as_ref().filter(|it| it.transparent)?;
    let size = boxed.size.filter(|size| *size <= THRESHOLD.of(facts))?;
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    if !is_free || function.is_extern || function.from_macro || param.fate.kind != FateKind::Local {
        return None;
    }
    let mut finding =
        Finding::at(param.type_place, format!("`{}` must come in a box, and is only looked at", param.name))
            .note(format!("cost: one allocation of {size} bytes for callers that have no box"))
            .help(format!("take `{}` itself, or a reference to it", boxed.content));
    let at = function.params.iter().position(|it| it.place == param.place)?;
    let made: Vec<&Site> = function
        .callers
        .iter()
        .filter_map(|caller| facts.site_that_is(*caller.args.get(at)?).filter(|site| site.boxed.is_some()))
        .collect();
    for site in made.iter().take(3) {
        finding = finding.label(site.place, "boxed for this call");
    }
    if made.is_empty() || function.exported {
        finding = finding.at_most(Confidence::Medium);
    }
    Some(finding)
}
