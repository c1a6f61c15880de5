//! A copy that replaces a value whose buffer could take it.

use crate::facts::evidence::LoopKind;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "assigning_clones",
    summary: "a copy is assigned to a value whose buffer could take it",
    why: "\
`a = b.clone()` asks for a new buffer, copies into it and frees the one that `a` had. `a.clone_from(&b)` copies into the buffer that is there, where it is large enough.

Good code has it because assignment is how values are replaced, and `clone_from` is seldom met.

Ignore the advice where the old buffer is much too large for what is copied. Left to those who ask for less sure findings: what no `for` loop around it repeats. Unlike Clippy's rule of the same name this one speaks of code that runs often, and of `String`, `Vec` and other buffers of std that are cloned, not of `to_owned`.",
    example: Example {
        before: "\
pub fn last_long(names: &[String], limit: usize) -> String {
    let mut last = String::with_capacity(64);
    for name in names {
        if name.len() > limit {
            last = name.clone();
        }
    }
    last
}
",
        after: "\
pub fn last_long(names: &[String], limit: usize) -> String {
    let mut last = String::with_capacity(64);
    for name in names {
        if name.len() > limit {
            last.clone_from(name);
        }
    }
    last
}
",
    },
    group: Group::Copies,
    level: Level::Warn,
    clippy: Some("assigning_clones"),
    asks: Asks::Sites(&[SiteKind::Clone], replaces_a_buffer),
};

fn replaces_a_buffer(_: &Facts, site: &Site) -> Verdict {
    let copied = site.copied.as_ref().filter(|it| it.same_type && it.deep && it.postfix)?;
    let assigned = copied.assigned.as_ref()?;
    let is_reused = site.head.is_any(&["String", "Vec", "PathBuf", "OsString", "VecDeque"]);
    if site.from_macro || site.heat.kind != HeatKind::Hot || !is_reused {
        return None;
    }
    let (target, text) = (&assigned.target, &copied.text);
    let target = if assigned.deref { format!("({target})") } else { target.clone() };
    let argument = if copied.by_reference { text.clone() } else { format!("&{text}") };
    let written = format!("{target}.clone_from({argument})");
    let mut finding = Finding::at(site.place, format!("a new buffer takes the place of the one that `{target}` has"))
        .primary("asks for a new one each time")
        .help(format!("copy into it: `{target}.clone_from(…)`"))
        .note("cost: one allocation each time, which the old buffer could spare");
    // Of what another function repeats, or a loop that goes on until something happens, nobody knows what was there before.
    let is_over_items = site.loops.last().is_some_and(|it| matches!(it.kind, LoopKind::For | LoopKind::PerItem));
    if !is_over_items {
        finding = finding.at_most(Confidence::Medium);
    }
    if let Some(around) = site.loops.last() {
        finding = finding.label(around.place, format!("once per {}", around.per));
    }
    let is_short = !text.contains('\n') && !written.contains("//");
    let applicability = if is_short { Applicability::Safe } else { Applicability::Review };
    Some(finding.fix(Fix::replace(applicability, assigned.place, written)))
}
