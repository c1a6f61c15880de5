//! A `char` that gets a `String` of its own where the `char` itself will do.

use crate::facts::evidence::ShownClass;
use crate::facts::step::{StepFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "char_to_string",
    summary: "a `char` gets a `String` of its own where the `char` itself would do",
    why: "\
`out.push_str(&c.to_string())` asks for a `String` to hold one character, copies it and frees it: `push` takes the `char`. What \
looks for text (`contains`, `split`, `find`, `replace`) takes a `char` as its pattern as well, and is faster with it.

Good code has it because text methods seem to want text.

There is seldom a reason to ignore the advice.",
    example: Example {
        before: "\
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        out.push_str(&c.to_string());
    }
}
",
        after: "\
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        out.push(c);
    }
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own], lent_as_text),
};

fn lent_as_text(facts: &Facts, site: &Site) -> Verdict {
    let shown = site.shown.as_ref().filter(|it| it.class == ShownClass::Char && it.derefs == 0)?;
    let (lent, rest) = site.into.split_first()?;
    let is_view = lent.kind == StepKind::Lent || lent.callee.is("String::as_str");
    let step = rest.first().filter(|it| is_view && it.kind == StepKind::Given && it.param > 0)?;
    if site.from_macro || step.from_macro {
        return None;
    }
    let c = if shown.ty == "char" && site.from.first().is_some_and(|it| it.ty.starts_with('&')) {
        format!("*{}", shown.text)
    } else {
        shown.text.clone()
    };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, "this `char` gets a `String` of its own, only to be lent")
        .note(format!("cost: one allocation per {per}"));
    let is_lost = facts.is_commented(lent.whole);
    let applicability = if is_lost { Applicability::Review } else { Applicability::Safe };
    if appends(step) {
        let fix = Fix::replace(applicability, step.place, "push").and(lent.whole.span, c.as_str());
        return Some(finding.help(format!("append it as it is: `push({c})`")).fix(fix));
    }
    let is_pattern = step.asks.iter().any(|it| it == "Pattern") && !step.takes.starts_with('&');
    is_pattern.then(|| {
        finding.help(format!("a `char` is a pattern too: give it `{c}`")).fix(Fix::replace(
            applicability,
            lent.whole,
            c,
        ))
    })
}

fn appends(step: &StepFact) -> bool {
    step.callee.is("String::push_str")
}
