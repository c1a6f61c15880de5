//! A `vec!` that is only used as an array could be.

use crate::facts::viewed::ArrayUse;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "useless_vec",
    summary: "a `vec!` is only used as an array could be",
    why: "\
`vec![…]` asks for heap memory, fills it and frees it. A list of fixed length that is only lent as a slice, indexed or gone over can lie on the stack: `[…]`.

Good code has it because `vec!` is what one writes for a list, and because elements were pushed to it once.

There is seldom a reason to ignore the advice. As with Clippy up to 200 bytes are meant. `vec![]` asks for no memory and is not reported, unlike by Clippy's rule of the same name.",
    example: Example {
        before: "\
pub fn has_unit(text: &str) -> bool {
    let units = vec![\"px\", \"em\", \"pt\"];
    units.iter().any(|unit| text.ends_with(unit))
}
",
        after: "\
pub fn has_unit(text: &str) -> bool {
    let units = [\"px\", \"em\", \"pt\"];
    units.iter().any(|unit| text.ends_with(unit))
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("useless_vec"),
    asks: Asks::Sites(&[SiteKind::Make], array_would_do),
};

/// What is larger may be kept off the stack.
const SMALL: u64 = 200;

fn array_would_do(facts: &Facts, site: &Site) -> Verdict {
    let list = site.list.as_deref().filter(|_| !site.from_macro)?;
    let array = list.array.as_ref().filter(|it| it.bytes <= SMALL && it.bytes > 0)?;
    let how = match array.used {
        ArrayUse::Lent => "is only lent as a slice",
        ArrayUse::Held => "is only used as a slice",
        ArrayUse::Walked => "is only gone over",
    };
    let per = site.loops.last().map_or("call", |around| &around.per);
    let (count, elements) = (array.count, if array.count == 1 { "element" } else { "elements" });
    let finding = Finding::at(site.place, format!("this list of {count} {elements} {how}"))
        .note(format!("cost: one allocation of {} bytes per {per}", array.bytes))
        .help("an array does: `[…]`");
    let Some(prefix) = list.prefix else { return Some(finding) };
    let applicability = if facts.has_comment(prefix, prefix) { Applicability::Review } else { Applicability::Safe };
    Some(finding.fix(Fix::replace(applicability, prefix, "")))
}
