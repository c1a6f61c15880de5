//! A number, bool or char that gets a `String` of its own in a hot place, only to be looked at.

use crate::facts::evidence::{ShownClass, ShownFact, UseFact, UseKind};
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "format_int",
    summary: "a number is written into a `String` of its own in a hot place, only to be looked at",
    why: "\
`n.to_string()` and `format!(\"{n}\")` ask for a new `String` each time. Where its text is only appended, compared or lent, \
it is gone a moment later; a number has at most 39 digits and fits on the stack.

Good code has it because `push_str` takes text and numbers are none, and `to_string` is the shortest way there.

A number or `bool` that is lent or compared, or appended where `std::fmt::Write` is not in scope, is a less sure finding: the cure \
takes more lines. For floats, which are not reported, there is the crate `ryu`.",
    example: Example {
        before: "\
use std::fmt::Write as _;

fn join(ids: &[u32], out: &mut String) {
    for id in ids {
        out.push_str(&id.to_string());
    }
}
",
        after: "\
use std::fmt::Write as _;

fn join(ids: &[u32], out: &mut String) {
    for id in ids {
        let _ = write!(out, \"{id}\");
    }
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own], shown_in_hot_place),
};

fn shown_in_hot_place(facts: &Facts, site: &Site) -> Verdict {
    let is_hot = site.heat.kind == HeatKind::Hot && site.fate.kind == FateKind::Local && !site.from_macro;
    let shown = site.shown.as_ref().filter(|it| it.plain && it.alone && !it.chained && is_hot)?;
    let kind = shown.class.small()?;
    // Moved into a list or a struct, or unified with other branches: it must be a `String` there.
    let is_kept = |it: &UseFact| it.kind == UseKind::Moved && it.param != "String";
    let is_changed = |it: &UseFact| matches!(it.kind, UseKind::LentMut | UseKind::Written | UseKind::Assigned);
    let is_free = !shown.one_of_several && !site.uses.iter().any(is_changed);
    let last = site.uses.last().filter(|it| !is_kept(it) && is_free)?;
    let per = site.loops.last().map_or("call", |around| &around.per);
    let done = last.kind.done();
    let mut finding = Finding::at(site.place, format!("this {kind} gets a `String` of its own, only to be {done}"))
        .note(format!("cost: one allocation per {per}"))
        .help(help(shown, last.kind))
        .at_most(confidence(site, shown, last.kind));
    if let Some(around) = site.loops.last() {
        finding = finding.label(around.place, format!("once per {per}"));
    }
    if let Some(at) = site.fate.at.filter(|at| *at != site.place) {
        finding = finding.label(at, site.fate.reason.clone());
    }
    Some(Finding { fix: fix(facts, site, shown), ..finding })
}

fn confidence(site: &Site, shown: &ShownFact, last: UseKind) -> Confidence {
    let writes = ["Write::write_str", "Write::write_all", "Formatter::write_str"];
    let is_seldom = site.loops.is_empty() && (site.conditional || last != UseKind::Appended);
    // A number that is lent is mostly on its way to a screen, a file name or an error, and what takes it asks for a text; a
    // literal could be a text's as well.
    let is_char = shown.class == ShownClass::Char;
    let pays = if is_char { shown.as_text.is_none() } else { shown.appended.is_some() && site.scope.writes };
    let is_sure = pays && !is_seldom || site.into.iter().any(|it| it.callee.is_any(&writes));
    if is_sure { Confidence::High } else { Confidence::Medium }
}

/// `out.push_str(&id.to_string())` to `let _ = write!(out, "{id}")`.
fn fix(facts: &Facts, site: &Site, shown: &ShownFact) -> Option<Fix> {
    let appended = shown.appended.as_ref().filter(|_| shown.class != ShownClass::Char)?;
    let (buffer, text) = (&appended.buffer, &shown.text);
    let is_name = text.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
    let shown = if is_name { format!("\"{{{text}}}\"") } else { format!("\"{{}}\", {text}") };
    let fix = Fix::replace(Applicability::Review, appended.place, format!("let _ = write!({buffer}, {shown})"));
    Some(Fix { import: facts.writing_import(site), ..fix })
}

fn help(shown: &ShownFact, last: UseKind) -> String {
    let text = &shown.text;
    match (shown.class, last) {
        (ShownClass::Char, UseKind::Appended) if shown.appended.is_some() => {
            format!("append it: `push({text})`")
        }
        (ShownClass::Char, UseKind::Formatted) => format!("show `{text}` itself"),
        (ShownClass::Char, _) => match &shown.as_text {
            Some(literal) => format!("the text `{literal}` is there already"),
            None => format!("`{}.encode_utf8(&mut [0; 4])` is a `&mut str` on the stack", as_receiver(text)),
        },
        (ShownClass::Bool, _) => format!("`if {text} {{ \"true\" }} else {{ \"false\" }}` needs no memory"),
        (_, UseKind::Formatted) => format!("show `{text}` itself"),
        (_, UseKind::Appended) => format!(
            "write it there: `write!({}, \"{{}}\", {text})`; faster still is `itoa::Buffer`, on the stack",
            shown.appended.as_ref().map_or("…", |appended| &appended.buffer)
        ),
        _ => format!(
            "`itoa::Buffer::new().format({text})` is on the stack; or `write!` it into a `String` that is cleared and used again"
        ),
    }
}

/// `c as char` and `*c` need parentheses before a method.
fn as_receiver(text: &str) -> String {
    let is_one = !text.starts_with(['*', '&', '-', '!']) && !text.contains(" as ");
    if is_one { text.to_owned() } else { format!("({text})") }
}
