//! A text of one character is appended as a text.

use crate::facts::step::LiteralFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "single_char_add_str",
    summary: "a text of one character is appended as a text",
    why: "\
`push_str(\"x\")` copies a slice whose length is one; `push('x')` writes the character. It says what is meant, and asks for no less \
memory.

Good code has it where the text was longer once.

Of a character that is made a text first, `char_to_string` tells.",
    example: Example {
        before: "\
fn close(out: &mut String) {
    out.push_str(\")\");
}
",
        after: "\
fn close(out: &mut String) {
    out.push(')');
}
",
    },
    group: Group::Text,
    level: Level::Allow,
    clippy: Some("single_char_add_str"),
    asks: Asks::Sites(&[SiteKind::Grow], one_character),
};

fn one_character(facts: &Facts, site: &Site) -> Verdict {
    let is_insert = site.callee.is("String::insert_str");
    if !is_insert && !site.callee.is("String::push_str") || site.from_macro {
        return None;
    }
    let added = site.args.last()?;
    let Some(LiteralFact::Str(text)) = &added.literal else { return None };
    let mut characters = text.chars();
    let (Some(character), None) = (characters.next(), characters.next()) else { return None };
    let name = Place { span: Span::new(site.place.span.start, added.place.span.start), ..site.place };
    let before = facts.text(name).replacen("_str", "", 1);
    let applicability = if facts.is_commented(name) { Applicability::Review } else { Applicability::Safe };
    let whole = Place { span: Span::new(site.place.span.start, added.place.span.end), ..site.place };
    let finding = Finding::at(site.place, "this text is a single character")
        .note("cost: a copy of one byte by its length; no allocation")
        .help(format!("`{}({character:?})` writes the character", if is_insert { "insert" } else { "push" }))
        .fix(Fix::replace(applicability, whole, format!("{before}{character:?}")));
    Some(finding)
}
