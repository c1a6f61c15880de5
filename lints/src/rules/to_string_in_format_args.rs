//! `to_string` of what a format macro shows anyway.

use crate::facts::evidence::ShownClass;
use crate::facts::lending::is_postfix;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "to_string_in_format_args",
    summary: "a value is made a `String` although the format macro that shows it can show it as it is",
    why: "\
`println!(\"{}\", id.to_string())` writes the value into a `String`, copies that to where the macro writes, and frees it. The \
macro calls the same `Display` by itself.

Good code has it where the argument was a `&str` parameter before, or in languages where formatting takes text alone.

With a width or a precision the two differ, since the value's own `Display` decides what it makes of them: that is not \
reported.",
    example: Example {
        before: "\
fn label(id: u32) -> String {
    format!(\"#{}\", id.to_string())
}
",
        after: "\
fn label(id: u32) -> String {
    format!(\"#{}\", id)
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("to_string_in_format_args"),
    asks: Asks::Sites(&[SiteKind::Own], shown_at_once),
};

fn shown_at_once(facts: &Facts, site: &Site) -> Verdict {
    // What is known to be `ToString` alone cannot be shown itself.
    let shown = site.shown.as_ref().filter(|it| it.class != ShownClass::Unknown)?;
    if !site.callee.is("ToString::to_string") {
        return None;
    }
    let mut steps = site.into.iter().filter(|it| it.kind != StepKind::Lent);
    let step = steps.next().filter(|it| it.kind == StepKind::Formatted)?;
    let format = step.format.as_ref()?;
    let (plain, _) = format.only_hole(step.param as usize)?;
    if !plain || site.from_macro || step.from_macro {
        return None;
    }
    // What its own `Deref` leads to may be a `str`: only a reference to it can be shown.
    let stars = if shown.derefs == 0 { String::new() } else { format!("&{}", "*".repeat(usize::from(shown.derefs))) };
    let is_whole = is_postfix(&shown.text) || stars.is_empty();
    let text = if is_whole { format!("{stars}{}", shown.text) } else { format!("{stars}({})", shown.text) };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let name = step.callee.name;
    let whole = format.shows.get(step.param as usize)?.place;
    let applicability = if facts.is_commented(whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, format!("this `String` is made only to be shown by `{name}!`"))
        .label(step.place, "shows the value itself as well")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("give it `{text}`"))
        .fix(Fix::replace(applicability, whole, text));
    Some(finding)
}
