//! A `Cow` that is made owned only to be looked at.

use crate::facts::evidence::{UseFact, UseKind};
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "cow_made_owned",
    summary: "a `Cow` is made owned only to be looked at",
    why: "\
A `Cow` is there to save a copy: where nothing had to be changed it borrows. `into_owned` and `to_string` make that copy after \
all. What is only shown, compared or searched can be looked at through the `Cow`, which leads to `&str` as a `String` does.

Good code has it because the `Cow` was met as an obstacle: `String::from_utf8_lossy` and `to_string_lossy` return one, and the \
first thing at hand is a `String`.

Ignore the advice where a `String` is about to be needed.",
    example: Example {
        before: "\
pub fn is_text(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).into_owned();
    !text.contains('\\u{FFFD}') && !text.is_empty()
}
",
        after: "\
pub fn is_text(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    !text.contains('\\u{FFFD}') && !text.is_empty()
}
",
    },
    group: Group::Copies,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Own, SiteKind::Clone], only_looked_at),
};

fn only_looked_at(facts: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.only_read && it.lendable)?;
    let content = copied.source_ty.trim_start_matches('&').strip_prefix("Cow<")?.strip_suffix('>')?;
    // `to_string` of a `Cow` of something else shows it.
    let is_owned = FORMS.contains(&(content, &*site.ty)) || (content.starts_with('[') && site.ty.starts_with("Vec<"));
    if !is_owned || site.from_macro {
        return None;
    }
    let done = site.uses.last().map_or("read", |it| it.kind.done());
    let mut finding = Finding::at(site.place, format!("this `Cow` is made owned, and then only {done}"))
        .note("cost: one allocation where the `Cow` borrows")
        .help("look at it through the `Cow`");
    if let Some(at) = site.fate.at {
        finding = finding.label(at, site.fate.reason.clone());
    }
    let is_bound = site.into.first().is_some_and(|it| it.kind == StepKind::Bound);
    let is_simple =
        copied.holder.is_some() && is_bound && !names_type(facts, site) && copied.source_ty.starts_with("Cow");
    let is_alike = site.uses.iter().all(|it| takes_both(facts, it)) && !facts.has_comment(site.whole, copied.source);
    finding.fix = (is_simple && is_alike).then(|| {
        let rest = Span::new(copied.source.span.end, site.whole.span.end);
        Fix::replace(Applicability::Review, crate::text::Place { span: rest, ..site.whole }, "")
    });
    Some(finding)
}

/// What is borrowed, and what it is made of it.
const FORMS: [(&str, &str); 4] = [("str", "String"), ("Path", "PathBuf"), ("OsStr", "OsString"), ("CStr", "CString")];

/// What a `Cow` leads to; `as_str` takes a `&String`.
const BORROWED: [&str; 5] = ["&str", "&[", "&Path", "&OsStr", "&CStr"];

/// `let text: String = …`.
fn names_type(facts: &Facts, site: &Site) -> bool {
    let before = facts.before(site.whole);
    before.rsplit("let ").next().is_none_or(|pattern| pattern.contains(':'))
}

/// The use means the same of a `Cow`: a method of what it leads to, or a format macro.
fn takes_both(facts: &Facts, used: &UseFact) -> bool {
    let before = facts.before(used.place);
    let is_lent = before.trim_end().ends_with('&');
    let is_of_content = BORROWED.iter().any(|ty| used.param.starts_with(ty));
    match used.kind {
        UseKind::Formatted => true,
        UseKind::Lent | UseKind::Iterated => !is_lent && is_of_content,
        UseKind::Compared
        | UseKind::LentMut
        | UseKind::Appended
        | UseKind::Called
        | UseKind::Read
        | UseKind::Written
        | UseKind::Assigned
        | UseKind::Moved
        | UseKind::Copied
        | UseKind::Captured
        | UseKind::CapturedMove
        | UseKind::Borrowed
        | UseKind::Unknown => false,
    }
}
