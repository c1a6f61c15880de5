//! Owned copies that are made only to be put together.

use crate::facts::lending::is_postfix;
use crate::facts::step::{ArgFact, LiteralFact, StepKind};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "concat_to_format",
    summary: "texts are copied one by one only to be put together",
    why: "\
`[a.to_string(), b.to_string()].concat()` makes a `String` of each part, copies all of them to a new one, and frees them. One \
`format!` writes the parts where they belong.

Good code has it because all elements of an array must be of one type, and `to_string` makes them so.

Where all parts are texts that can be borrowed, `[a, b].concat()` asks for memory once and is faster than `format!`. With `join` \
nothing is reported where the separator is no literal.",
    example: Example {
        before: "\
pub fn key(user: u32, name: &str) -> String {
    [user.to_string(), name.to_string()].join(\"/\")
}
",
        after: "\
pub fn key(user: u32, name: &str) -> String {
    format!(\"{user}/{name}\")
}
",
    },
    group: Group::Text,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Build], put_together),
};

/// What puts the elements of a list together.
const JOINS: [&str; 3] = ["slice::concat", "slice::join", "Join::join"];

fn put_together(facts: &Facts, site: &Site) -> Verdict {
    let list = site.from.first().filter(|it| it.kind == StepKind::Element && !it.from_macro && !site.from_macro)?;
    if !site.callee.is_any(&JOINS) || !site.head.is("String") {
        return None;
    }
    let separator = match &site.args[..] {
        [] => "",
        [ArgFact { literal: Some(LiteralFact::Str(text)), .. }] => text,
        _ => return None,
    };
    let copies: Vec<&Site> = list.args.iter().filter_map(|it| copy(facts, it)).collect();
    let first = copies.first()?;
    let holes: Option<Vec<Hole<'_>>> = list.args.iter().map(|it| hole(facts, it)).collect();
    let mut finding = Finding::at(site.place, "this puts together what was copied only for that")
        .label(first.place, "copied here")
        .note(match copies.len() {
            1 => "cost: one allocation for a copy".to_owned(),
            count => format!("cost: {count} allocations for copies"),
        })
        .help("one `format!` writes all of it into one `String`");
    let is_plain = |text: &str| !text.contains(['{', '}', '\\', '"', '\n']);
    if let Some(holes) = holes.filter(|_| !facts.is_commented(site.whole) && is_plain(separator)) {
        let places: Vec<String> = holes
            .iter()
            .map(|it| match it {
                Hole::Text(text) => (*text).to_owned(),
                Hole::Value(value) if is_name(value) => format!("{{{value}}}"),
                Hole::Value(_) => "{}".to_owned(),
            })
            .collect();
        let values = holes.iter().filter_map(|it| match it {
            Hole::Value(value) if !is_name(value) => Some(format!(", {value}")),
            Hole::Value(_) | Hole::Text(_) => None,
        });
        let text = format!("format!(\"{}\"{})", places.join(separator), values.collect::<String>());
        finding = finding.fix(Fix::replace(Applicability::Review, site.whole, text));
    }
    Some(finding)
}

/// The copy that an element is.
fn copy<'a>(facts: &'a Facts, element: &ArgFact) -> Option<&'a Site> {
    let site = facts.site_that_is(element.place)?;
    let is_copy = matches!(site.kind, SiteKind::Own | SiteKind::Clone | SiteKind::Format);
    (is_copy && site.head.is("String") && !site.from_macro).then_some(site)
}

/// A part of the format string.
enum Hole<'a> {
    /// Text as it is.
    Text(&'a str),
    /// What a `{}` shows.
    Value(&'a str),
}

/// What stands in the place of the element.
fn hole<'a>(facts: &'a Facts, element: &ArgFact) -> Option<Hole<'a>> {
    let Some(site) = copy(facts, element) else { return Some(Hole::Value(facts.text(element.place))) };
    let from = site.from.first().filter(|_| site.kind != SiteKind::Format)?;
    let text = facts.text(from.whole);
    let literal = text.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    match literal {
        Some(literal) if !literal.contains(['{', '}']) => Some(Hole::Text(literal)),
        Some(_) | None => (is_postfix(text) && !text.contains('\n')).then_some(Hole::Value(text)),
    }
}

fn is_name(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
        && !text.starts_with(|it: char| it.is_numeric())
}
