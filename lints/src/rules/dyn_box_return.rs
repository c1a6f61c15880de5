//! A function that returns `Box<dyn Trait>` with one concrete type on all paths.

use crate::facts::Facts;
use crate::facts::evidence::BoxKind;
use crate::facts::function::{FnFact, Member, PathFact, ReturnFact};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "dyn_box_return",
    summary: "a function returns a `Box<dyn Trait>` that always holds the same type",
    why: "\
A boxed return value costs an allocation per call, and all that is done with it is a dynamic call: a boxed iterator cannot be \
inlined into the loop that runs it. Where all paths return one type, `impl Trait` says the same and costs neither; a boxed \
future is what an `async fn` is without the box.

Good code has it because it is older than `impl Trait`, or because there were two types once.

Ignore the advice where more types are about to follow.",
    example: Example {
        before: "\
fn evens(values: &[u32]) -> Box<dyn Iterator<Item = &u32> + '_> {
    Box::new(values.iter().filter(|value| **value % 2 == 0))
}

pub fn total(values: &[u32]) -> u32 {
    evens(values).sum()
}
",
        after: "\
fn evens(values: &[u32]) -> impl Iterator<Item = &u32> + '_ {
    values.iter().filter(|value| **value % 2 == 0)
}

pub fn total(values: &[u32]) -> u32 {
    evens(values).sum()
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Functions(always_one_type),
};

fn always_one_type(_: &Facts, function: &FnFact) -> Verdict {
    let returned = function.boxed_return.as_ref().filter(|it| it.complete && it.kept.is_empty())?;
    let is_free = matches!(function.member, Member::Free | Member::Inherent) && !function.used_as_value;
    if !is_free || function.exported || function.recursive || function.from_macro {
        return None;
    }
    let (first, rest) = returned.paths.split_first()?;
    let ty = first.ty.as_ref()?;
    if rest.iter().any(|path| path.ty.as_ref() != Some(ty)) || returned.paths.iter().any(|path| path.content.is_none())
    {
        return None;
    }
    // The proposed type would have to name the lifetime of what it holds on to.
    let names_lifetime = returned.boxed.bounds.replace("'static", "").contains('\'');
    if !names_lifetime && returned.paths.iter().any(|path| path.captures) {
        return None;
    }
    let is_kept = |kind| matches!(kind, FateKind::Stored | FateKind::Returned);
    if function.callers.iter().any(|caller| is_kept(caller.fate.kind)) {
        return None;
    }
    let mut finding =
        Finding::at(returned.boxed.place, format!("`{}` boxes the one type that it returns", function.name))
            .primary("a box for each call")
            .note("cost: one allocation per call, and dynamic calls on what is returned")
            .help(instead(returned, first));
    for path in &returned.paths {
        finding = finding.label(path.place, format!("always {}", named(ty)));
    }
    for caller in function.callers.iter().filter(|caller| caller.in_loop).take(2) {
        finding = finding.label(caller.place, "called in a loop");
    }
    if function.callers.iter().any(|caller| caller.fate.kind == FateKind::Unknown) {
        finding = finding.at_most(Confidence::Medium);
    }
    Some(finding.fix(unboxed(returned)))
}

fn instead(returned: &ReturnFact, first: &PathFact) -> String {
    if returned.boxed.kind == BoxKind::PinBox && first.is_async_block {
        return String::from("make it an `async fn`");
    }
    format!("return `impl {}`", returned.boxed.bounds)
}

fn named(ty: &str) -> String {
    if ty.contains("closure") { String::from("this closure") } else { format!("`{ty}`") }
}

fn unboxed(returned: &ReturnFact) -> Fix {
    let fix = Fix::replace(Applicability::Review, returned.boxed.place, format!("impl {}", returned.boxed.bounds));
    returned.paths.iter().filter_map(|path| Some((path.place.span, path.content?.span))).fold(
        fix,
        |fix, (whole, content)| {
            fix.and(Span::new(whole.start, content.start), "").and(Span::new(content.end, whole.end), "")
        },
    )
}
