//! A loop that only pushes, where `extend` would ask for room once.

use crate::facts::evidence::LoopKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "push_loop",
    summary: "a loop only pushes what `extend` would take at once",
    why: "\
`extend` asks the iterator how many items there are, makes room for all of them once, and then writes them without looking \
for room again. A loop of `push` grows the buffer step by step.

Good code has it because a loop is what comes to mind first, and because more was done in it once.

Ignore the advice where the buffer is known to have room, and where the loop reads better. Loops that push something else \
than the items, or copies of them, are reported with less confidence.",
    example: Example {
        before: "\
fn append(all: &mut Vec<String>, words: &[String]) {
    for word in words {
        all.push(word.clone());
    }
}
",
        after: "\
fn append(all: &mut Vec<String>, words: &[String]) {
    all.extend(words.iter().cloned());
}
",
    },
    group: Group::Growth,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], only_pushes),
};

/// Fewer elements than this fit where one allocation makes room.
const FEW: u64 = 5;

fn only_pushes(_: &Facts, site: &Site) -> Verdict {
    let pushed = site.pushed.as_deref().filter(|it| !it.tangled && !it.roomy && !it.constant)?;
    if pushed.coerced || pushed.ambiguous || pushed.again {
        return None;
    }
    let around = site.loops.last().filter(|around| around.kind == LoopKind::For && !site.from_macro)?;
    if around.tries || around.awaits || around.returns || around.breaks || around.continues || site.size == Some(0) {
        return None;
    }
    let length = around.length.as_ref().filter(|length| !length.at_most)?;
    // A heap must be put in order for each element, and the ends of a deque are two.
    let is_appended = site.callee.is_any(&["Vec::push", "VecDeque::push_back"]);
    if !is_appended || length.constant.is_some_and(|count| count < FEW) {
        return None;
    }
    let buffer = &pushed.buffer;
    let mut finding = Finding::at(around.place, format!("all that this loop does is to push into `{buffer}`"))
        .label(site.place, "grows here, step by step")
        .help(format!("`{buffer}.extend(…)` makes room once"));
    // What makes a new value of each item is often a loop over few, and reads as well as a chain.
    if !pushed.as_it_is {
        finding = finding.at_most(Confidence::Medium);
    }
    let extended = pushed.extended.as_ref().filter(|_| !pushed.comments);
    Some(match extended {
        Some(items) => {
            let text = format!("{buffer}.extend({items});");
            finding.fix(Fix::replace(Applicability::Review, pushed.whole, text))
        }
        None => finding,
    })
}
