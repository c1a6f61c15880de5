//! The context of an error is made whether there is an error or not.

use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};
use crate::text::Span;

pub(super) static RULE: Rule = Rule {
    name: "eager_context",
    summary: "the context of an error is made whether there is an error or not",
    why: "\
`read(path).context(format!(…))` formats the words for an error before it looks whether there is one, and frees them again \
where all went well. `with_context` takes a closure and formats in the case of an error alone.

Good code has it because `context` is right for a text that stands in the source, which asks for no memory.

Ignore the advice where the line runs once.",
    example: Example {
        before: "\
// needs: anyhow
use anyhow::{Context, Result};

pub fn read(path: &str) -> Result<String> {
    std::fs::read_to_string(path).context(format!(\"cannot read {path}\"))
}
",
        after: "\
// needs: anyhow
use anyhow::{Context, Result};

pub fn read(path: &str) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!(\"cannot read {path}\"))
}
",
    },
    group: Group::Eager,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Format, SiteKind::Own, SiteKind::Clone], made_in_any_case),
};

fn made_in_any_case(facts: &Facts, site: &Site) -> Verdict {
    let step = site.into.first().filter(|it| it.kind == StepKind::Given && it.callee.container == "Context")?;
    let lazy = step.lazy?;
    if site.from_macro || step.from_macro || site.kind == SiteKind::Own && site.from.is_empty() {
        return None;
    }
    let per = site.loops.last().map_or("call", |around| &around.per);
    let finding = Finding::at(site.place, "this context is made whether there is an error or not")
        .label(step.place, "has no use for it where all went well")
        .note(format!("cost: one allocation per {per}"))
        .help(format!("`{lazy}` takes a closure that makes it for an error"));
    let start = Span::new(site.whole.span.start, site.whole.span.start);
    let is_pure = site.args.iter().all(|it| it.plain) && !facts.text(site.whole).contains('?');
    let applicability = if is_pure { Applicability::Safe } else { Applicability::Review };
    Some(finding.fix(Fix::replace(applicability, step.place, lazy).and(start, "|| ")))
}
