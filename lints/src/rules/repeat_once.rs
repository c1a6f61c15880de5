//! Something is repeated once.

use crate::facts::lending::is_postfix;
use crate::facts::step::LiteralFact;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "repeat_once",
    summary: "something is repeated once, which is a copy of it",
    why: "\
`text.repeat(1)` is a copy of the text, made on a longer way; perhaps the text itself would do.

Good code has it where the number was another one once.

The cure saves the work of `repeat`; the allocation is the same.",
    example: Example {
        before: "\
fn line(dash: &str) -> String {
    dash.repeat(1)
}
",
        after: "\
fn line(dash: &str) -> String {
    dash.to_string()
}
",
    },
    group: Group::Text,
    level: Level::Warn,
    clippy: Some("repeat_once"),
    asks: Asks::Sites(&[SiteKind::Make, SiteKind::Build], repeated_once),
};

fn repeated_once(facts: &Facts, site: &Site) -> Verdict {
    let is_slice = site.callee.is("slice::repeat");
    if !is_slice && !site.callee.is("str::repeat") || site.from_macro {
        return None;
    }
    let [count] = &site.args[..] else { return None };
    let from = site.from.first().filter(|it| count.literal == Some(LiteralFact::Int(1)) && !it.from_macro)?;
    let source = facts.text(from.whole);
    let method = if is_slice { "to_vec" } else { "to_string" };
    let text = if is_postfix(source) { format!("{source}.{method}()") } else { format!("({source}).{method}()") };
    let applicability = if facts.is_commented(site.whole) { Applicability::Review } else { Applicability::Safe };
    let finding = Finding::at(site.place, "this is repeated once")
        .note("cost: the work of `repeat`; the allocation is the same")
        .help(format!("`{text}` says what it is, a copy"))
        .fix(Fix::replace(applicability, site.whole, text));
    Some(finding)
}
