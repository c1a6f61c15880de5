//! A text is repeated piece by piece.

use crate::facts::step::{LiteralFact, StepFact};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "manual_str_repeat",
    summary: "a text is repeated piece by piece by an iterator",
    why: "\
`repeat(text).take(n).collect::<String>()` pushes the text n times, and the `String` asks for more memory each time it is full. \
`text.repeat(n)` knows the length, asks once, and copies in ever larger pieces.

Good code has it because `iter::repeat` is the more general tool.

Of a single `char` the iterator tells how many there are: the cure saves its work, and no allocation. A `Cow` is left to Clippy.",
    example: Example {
        before: "\
use std::iter::repeat;

fn rule(width: usize) -> String {
    repeat(\"=-\").take(width).collect()
}
",
        after: "\
use std::iter::repeat;

fn rule(width: usize) -> String {
    \"=-\".repeat(width)
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("manual_str_repeat"),
    asks: Asks::Sites(&[SiteKind::Collect], repeated),
};

fn repeated(facts: &Facts, site: &Site) -> Verdict {
    let first = site.from.first().filter(|_| site.ty == "String" && !site.from_macro)?;
    let repeat = if first.callee.is("Iterator::take") { site.from.get(1)? } else { first };
    let count = first.args.last().filter(|it| it.ty == "usize" || matches!(it.literal, Some(LiteralFact::Int(_))))?;
    let is_repeat = repeat.callee.is("iter::repeat") && first.callee.is("Iterator::take");
    if !is_repeat && !repeat.callee.is("iter::repeat_n") || first.from_macro || repeat.from_macro {
        return None;
    }
    let of = site.from.iter().skip_while(|it| it.whole != repeat.whole).nth(1).filter(|it| !it.from_macro)?;
    let text = format!("{}.repeat({})", receiver(facts, of)?, facts.text(count.place));
    let is_char = of.ty == "char";
    let cost = if is_char {
        "cost: the work of an iterator; the allocation is the same"
    } else {
        "cost: the growth of the `String`"
    };
    let applicability = if facts.is_commented(site.whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, "this text is put together piece by piece")
        .label(repeat.place, "the same one each time")
        .note(cost)
        .help(format!("`{text}` asks for its room at once"))
        .fix(Fix::replace(applicability, site.whole, text));
    Some(finding)
}

/// What `repeat` can be called on.
fn receiver(facts: &Facts, of: &StepFact) -> Option<String> {
    let text = facts.text(of.whole);
    let is_name = |it: &str| it.bytes().all(|it| it == b'_' || it == b'.' || it.is_ascii_alphanumeric());
    match &*of.ty {
        "char" if text.starts_with('\'') => match text.trim_matches('\'') {
            "\"" => Some("\"\\\"\"".to_owned()),
            "" | "\\" => Some("\"'\"".to_owned()),
            inner => Some(format!("\"{inner}\"")),
        },
        "&str" | "String" | "Box<str>" | "Cow<str>" if is_name(text) || text.starts_with('"') => Some(text.to_owned()),
        "&str" if text.starts_with('*') => Some(format!("({text})")),
        _ => None,
    }
}
