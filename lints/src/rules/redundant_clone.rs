//! A copy of a value that nobody uses again.

use crate::facts::copy::SourceKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "redundant_clone",
    summary: "a value is copied and then never used again",
    why: "\
A clone of the last use of a value is a move with a detour: the heap is asked for the copy, and a moment later the original is freed. What is not used again can be given away as it is.

Good code has it because a later use was there once, or because `clone` made the compiler content while the code was written.

Ignore the advice where the original must be dropped at its place: its destructor does something, or it holds a lot of memory that the copy would not. Unlike Clippy's rule of the same name this one speaks of values that own heap memory alone, and also of what Clippy leaves to `unnecessary_to_owned`.",
    example: Example {
        before: "\
pub fn entry(name: String, tags: &[&str]) -> (String, usize) {
    let count = tags.len() + name.len();
    (name.clone(), count)
}
",
        after: "\
pub fn entry(name: String, tags: &[&str]) -> (String, usize) {
    let count = tags.len() + name.len();
    (name, count)
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("redundant_clone"),
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], never_used_again),
};

fn never_used_again(_: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.movable && it.same_type && it.deep)?;
    if site.from_macro {
        return None;
    }
    let short = &copied.short;
    let message = match copied.kind {
        SourceKind::Made => format!("this copies the result of `{short}`, which nobody else holds"),
        SourceKind::Owned | SourceKind::Part => format!("this copies `{short}`, which is not used again"),
        SourceKind::Borrowed | SourceKind::Static | SourceKind::Unknown => return None,
    };
    let mut finding = Finding::at(site.place, message)
        .label(copied.source, "this could be given away as it is")
        .note("cost: the allocations of one copy")
        .help(format!("move it: `{short}` without `{}`", site.what));
    if let Some(statement) = copied.rebound {
        finding = finding.fix(Fix::replace(Applicability::Safe, statement, ""));
        finding.help = Some(format!("without this statement `{short}` is the same"));
    } else if let Some(field) = copied.field {
        finding = finding.fix(Fix::replace(Applicability::Safe, field, short.clone()));
    } else if copied.postfix {
        let rest = Span::new(copied.source.span.end, site.whole.span.end);
        finding = finding.fix(Fix::replace(Applicability::Safe, Place { span: rest, ..site.whole }, ""));
    }
    Some(finding)
}
