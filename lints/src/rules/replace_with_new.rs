//! A buffer that is thrown away for a new one, which is filled again.

use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "replace_with_new",
    summary: "a buffer is replaced by a new one that is filled again, instead of being cleared",
    why: "\
`text = String::new()` frees the memory of `text`, and filling it again asks for the same. `text.clear()` leaves an empty text \
as well, and keeps the room.

Good code has it because \"a new text\" is what the author thinks of, and because it is right where the old one was moved away.

Ignore the advice where one round of many needs so much that the room should not be kept.",
    example: Example {
        before: "\
fn longest(text: &str) -> usize {
    let mut longest = 0;
    let mut word = String::new();
    for c in text.chars() {
        if c == ' ' {
            longest = longest.max(word.len());
            word = String::new();
        } else {
            word.push(c);
        }
    }
    longest.max(word.len())
}
",
        after: "\
fn longest(text: &str) -> usize {
    let mut longest = 0;
    let mut word = String::new();
    for c in text.chars() {
        if c == ' ' {
            longest = longest.max(word.len());
            word.clear();
        } else {
            word.push(c);
        }
    }
    longest.max(word.len())
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], renewed_in_loop),
};

fn renewed_in_loop(_: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref().filter(|grown| !grown.handed_on && !site.from_macro)?;
    let around = grown.around.as_ref()?;
    let push = grown.pushes.iter().find(|push| push.inside)?;
    let renewed: Vec<_> = grown.renewed.iter().filter(|it| around.whole.span.contains(it.span)).collect();
    let (first, rest) = renewed.split_first()?;
    let holder = &grown.holder;
    let mut finding = Finding::at(**first, format!("`{holder}` is given a new buffer although it has one"))
        .primary("its memory is freed here")
        .label(push.place, "and asked for again here")
        .label(around.place, format!("once per {}", around.per))
        .help(format!("`{holder}.clear()` keeps the room"));
    let mut fix = Fix::replace(Applicability::Safe, **first, format!("{holder}.clear()"));
    for again in rest {
        finding = finding.label(**again, "here too");
        fix = fix.and(again.span, format!("{holder}.clear()"));
    }
    Some(finding.fix(fix))
}
