//! A text is appended character by character.

use crate::facts::lending::is_postfix;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "string_extend_chars",
    summary: "a text is appended character by character",
    why: "\
`out.extend(text.chars())` takes the text apart and pushes its characters one by one; the room that it asks for at first is that for \
a quarter of the bytes, since a character may have four. `out.push_str(text)` asks for what is needed and copies all bytes at once.

Good code has it because `extend` takes anything.",
    example: Example {
        before: "\
fn quoted(text: &str) -> String {
    let mut out = String::from(\"'\");
    out.extend(text.chars());
    out
}
",
        after: "\
fn quoted(text: &str) -> String {
    let mut out = String::from(\"'\");
    out.push_str(text);
    out
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("string_extend_chars"),
    asks: Asks::Sites(&[SiteKind::Grow], extended_by_chars),
};

fn extended_by_chars(facts: &Facts, site: &Site) -> Verdict {
    let extended = site.extended.as_ref().filter(|it| it.callee.is("str::chars") && !site.from_macro)?;
    let source = facts.text(extended.source);
    let text = match &*extended.ty {
        "&str" | "&String" => source.to_owned(),
        _ if is_postfix(source) => format!("&{source}"),
        _ => format!("&({source})"),
    };
    let span = Span::new(site.place.span.start, site.whole.span.end);
    let whole = Place { span, ..site.place };
    let applicability = if facts.is_commented(whole) { Applicability::Review } else { Applicability::Safe };
    let text = format!("push_str({text})");
    let finding = Finding::at(site.place, "this text is appended character by character")
        .note("cost: the growth of the `String`")
        .help(format!("`{text}` copies all of it at once"))
        .fix(Fix::replace(applicability, whole, text));
    Some(finding)
}
