//! A value is made on the heap for the case that there is none, whether it is needed or not.

use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "or_fun_call",
    summary: "a value is made on the heap for the case that there is none, whether it is needed or not",
    why: "\
`name.unwrap_or(format!(…))` makes the text before it looks whether it is needed, and frees it where it is not. The sibling \
that takes a closure, `unwrap_or_else(|| format!(…))`, makes it in that case alone.

Good code has it because the short form reads well, and is right for numbers and for values that are there already. An empty \
`String` or `Vec` asks for no memory and is not reported.

Ignore the advice where the value is nearly always missing. Entries of maps outside of loops, and those whose key is a literal or the \
loop's own item, are less sure findings, as are copies of constants (`\"none\".to_owned()`), what `Display` and `Debug` show, and what is made beside a wait. Unlike Clippy's rule of the same name this one speaks of what asks for memory alone, and not of what `and` is given.",
    example: Example {
        before: "\
fn title(name: Option<String>, id: u32) -> String {
    name.unwrap_or(format!(\"untitled {id}\"))
}
",
        after: "\
fn title(name: Option<String>, id: u32) -> String {
    name.unwrap_or_else(|| format!(\"untitled {id}\"))
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: Some("or_fun_call"),
    asks: Asks::Sites(SiteKind::MAKING, made_in_any_case),
};

/// What uses up a buffer, and at most makes it fit.
const FITTING: [&str; 3] = ["Vec::into_boxed_slice", "String::into_boxed_str", "PathBuf::into_boxed_path"];

fn made_in_any_case(facts: &Facts, site: &Site) -> Verdict {
    let at = unneeded_at(facts, site)?;
    let step = site.into.get(at)?;
    let lazy = step.lazy?;
    let argument = at.checked_sub(1).and_then(|before| site.into.get(before)).map_or(site.whole, |outer| outer.whole);
    // One closure takes all of them.
    let is_same =
        |it: &Site| unneeded_at(facts, it).and_then(|at| it.into.get(at)).is_some_and(|it| it.place == step.place);
    if facts.sites_within(argument).any(|it| it.place < site.place && is_same(it)) {
        return None;
    }
    let name = step.callee.name;
    let unneeded = if lazy == "then" { "the condition is false" } else { "there is a value" };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let mut finding = Finding::at(site.place, "this is made whether it is needed or not")
        .label(step.place, format!("`{name}` has no use for it where {unneeded}"))
        .note(format!("cost: one allocation per {per} where {unneeded}"))
        .help(format!("`{lazy}` takes a closure that makes it where it is needed"));
    finding.fix = fix(facts, (site, argument), step, lazy);
    let lent = site.into.get(at + 1).and_then(|next| as_lent(facts, site, step, next));
    // What an impl of `Display` or `Debug` shows is seldom what a program spends its time with.
    let is_shown = facts.is_in_display(site) && site.into.iter().skip(at).any(|it| it.kind == StepKind::Formatted);
    let is_vacant = step.callee.container == "Entry" && (step.vacant || site.loops.is_empty());
    let is_fixed = site.whole == argument && facts.copies_constant(site) && lent.is_none() && lazy != "ok_or_else";
    let is_lost = facts.waits_beside(site) || site.loops.last().is_some_and(|it| it.awaits);
    let finding = lent.unwrap_or(finding);
    Some(if is_shown || is_vacant || is_fixed || is_lost { finding.at_most(Confidence::Medium) } else { finding })
}

/// What takes the value and mostly has no use for it, among the steps that the value goes on to.
fn unneeded_at(facts: &Facts, site: &Site) -> Option<usize> {
    let within = |it: &&StepFact| matches!(it.kind, StepKind::Given | StepKind::Received | StepKind::Element);
    let at = site.into.iter().take_while(within).position(|it| it.lazy.is_some())?;
    let step = site.into.get(at)?;
    // `expect(&format!(…))` and `context(format!(…))` have rules of their own.
    let is_other = step.takes == "&str" || step.callee.container == "Context" || site.from_macro || step.from_macro;
    // A closure cannot leave the function as `?` does, nor may it leave out what else a call does; and a copy that may only
    // raise a count costs nothing.
    let stays = step.leaves || site.acts || site.copied.as_ref().is_some_and(|it| !it.deep);
    let is_made = site.sure && !facts.is_of_nothing(site, step) && !site.callee.is_any(&FITTING);
    let is_outermost = || !site.into.iter().take(at).any(|it| facts.site_that_is(it.whole).is_some());
    (!is_other && !stays && is_made && is_outermost()).then_some(at)
}

/// `name.clone().unwrap_or("none".to_string())`, only shown: both could be lent.
fn as_lent(facts: &Facts, site: &Site, step: &StepFact, next: &StepFact) -> Option<Finding> {
    let is_looked_at = matches!(next.kind, StepKind::Formatted | StepKind::Lent) && step.callee.is("Option::unwrap_or");
    let literal = site.from.first().filter(|it| is_looked_at && it.kind == StepKind::Literal && it.ty == "&str")?;
    let copy = facts.site_that_is(step.args.first()?.place).filter(|it| it.ty == "Option<String>")?;
    let copied = copy.copied.as_ref().filter(|it| it.postfix && it.same_type && it.lendable)?;
    let (text, source) = (facts.text(literal.whole), &copied.short);
    let finding = Finding::at(site.place, "this is made only to be looked at, as is the copy before it")
        .label(copy.place, "copies the text that is there")
        .note("cost: two allocations where one text is looked at")
        .help(format!("lend both: `{source}.as_deref().unwrap_or({text})`"));
    let fix = Fix::replace(Applicability::Review, copy.place, "as_deref").and(site.whole.span, text);
    Some(if next.kind == StepKind::Formatted { finding.fix(fix) } else { finding })
}

fn fix(facts: &Facts, (site, argument): (&Site, Place), step: &StepFact, lazy: &str) -> Option<Fix> {
    let source = facts.text(argument);
    // The error comes as an argument where there is one.
    let is_result = step.args.first().is_some_and(|it| it.ty.starts_with("Result<")) && step.callee.name != "ok_or";
    let head = if is_result { "|_| " } else { "|| " };
    // `|| f()` says no more than `f`.
    if !is_result && site.whole == argument && site.bare_call {
        let end = Span::new(argument.span.end - 2, argument.span.end);
        return Some(Fix::replace(Applicability::Review, step.place, lazy).and(end, ""));
    }
    let is_pure = site.whole == argument
        && site.args.iter().all(|it| it.plain)
        && site.from.iter().all(|it| !matches!(it.kind, StepKind::Received | StepKind::Given))
        && site.kind != SiteKind::Call
        && !source.contains("self");
    let applicability = if is_pure { Applicability::Safe } else { Applicability::Review };
    let start = Span::new(argument.span.start, argument.span.start);
    Some(Fix::replace(applicability, step.place, lazy).and(start, head))
}
