//! A copy that is made only to be copied into a shared one.

use crate::facts::copy::SourceKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::{Place, Span};

pub(super) static RULE: Rule = Rule {
    name: "owned_to_boxed",
    summary: "text or a list is copied only to be copied again, into an `Rc` or `Arc`",
    why: "\
An `Rc<str>` keeps its counts beside the text, so the buffer of a `String` cannot become one: `Arc::from(text.to_string())` copies twice, and frees the first copy. `Arc::from(text)` copies once.

Good code has it because `to_string` comes by itself where something owned is wanted.

There is no reason to keep it.",
    example: Example {
        before: "\
use std::sync::Arc;

pub fn share(name: &str) -> Arc<str> {
    Arc::from(name.to_string())
}
",
        after: "\
use std::sync::Arc;

pub fn share(name: &str) -> Arc<str> {
    Arc::from(name)
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Clone, SiteKind::Own], copied_twice),
};

fn copied_twice(_: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref()?;
    let taker = site.into.first().filter(|it| it.callee.is_any(&["From::from", "Into::into"]))?;
    let is_shared = ["Arc<str>", "Rc<str>", "Arc<[", "Rc<["].iter().any(|head| taker.ty.starts_with(head));
    if !is_shared || site.from_macro || taker.from_macro || copied.kind == SourceKind::Made || copied.movable {
        return None;
    }
    let source = copied.source_ty.as_str();
    let known = ["&str", "&String", "&[", "&Vec<", "String", "Vec<"].iter().any(|head| source.starts_with(head));
    let mut finding = Finding::at(site.place, format!("`{}` is copied twice on its way", copied.short))
        .label(taker.place, "copies again, and the first copy is dropped")
        .note("cost: one allocation and one copy more than needed")
        .help("give it the text or the slice itself");
    if !known {
        return None;
    }
    if copied.postfix && (source == "&str" || source.starts_with("&[")) && taker.kind == StepKind::Given {
        let rest = Span::new(copied.source.span.end, site.whole.span.end);
        finding = finding.fix(Fix::replace(Applicability::Safe, Place { span: rest, ..site.whole }, ""));
    }
    Some(finding)
}
