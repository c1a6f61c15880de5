//! A buffer that is made, filled and dropped in each round of a loop.

use crate::facts::evidence::{GrowFact, LoopFact, LoopKind, MadeHow};
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Applicability, Confidence, Finding, Fix, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "buffer_in_loop",
    summary: "a buffer is made, filled and dropped in each round of a loop",
    why: "\
A `String`, `Vec` or `HashMap` that is filled asks the allocator for memory, often several times until it is large enough, and \
gives it back at its end. In a loop all of that happens in each round, although the next round needs the same again. A buffer \
that is declared before the loop, and cleared at the start of each round, keeps its room: after a few rounds it asks for \
nothing more.

Good code has it because a variable is best declared where it is used, and because `clear` is easily forgotten.

Ignore the advice where the loop has few rounds, and where one of many rounds needs so much that the room should not be kept.",
    example: Example {
        before: "\
fn longest(rows: &[Vec<u32>]) -> usize {
    let mut longest = 0;
    for row in rows {
        let mut line = String::new();
        for cell in row {
            line.push_str(if *cell > 9 { \"many \" } else { \"few \" });
        }
        longest = longest.max(line.len());
    }
    longest
}
",
        after: "\
fn longest(rows: &[Vec<u32>]) -> usize {
    let mut longest = 0;
    let mut line = String::new();
    for row in rows {
        line.clear();
        for cell in row {
            line.push_str(if *cell > 9 { \"many \" } else { \"few \" });
        }
        longest = longest.max(line.len());
    }
    longest
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], made_per_round),
};

/// Types that keep their room when they are cleared.
const KEEP: [&str; 9] =
    ["Vec", "String", "VecDeque", "BinaryHeap", "HashMap", "HashSet", "IndexMap", "IndexSet", "BytesMut"];

/// Fewer rounds are not worth a variable before the loop.
const FEW: u64 = 4;

fn made_per_round(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref()?;
    let around = loop_around(site, grown)?;
    if site.from_macro || grown.fate.kind != FateKind::Local || !KEEP.contains(&&*grown.head) || grown.lends {
        return None;
    }
    if grown.made == MadeHow::Filled || grown.uses.iter().any(|it| it.kind.lets_go()) {
        return None;
    }
    if around.is_shorter_than(FEW) {
        return None;
    }
    let push = grown.pushes.first()?;
    let mut finding = Finding::at(grown.constructor, format!("`{}` is made anew in each round", grown.holder))
        .label(around.place, format!("once per {}", around.per))
        .label(push.place, if grown.made == MadeHow::Capacity { "filled here" } else { "asks for memory here" })
        .note(format!("cost: one allocation or more per {}", around.per))
        .help(format!("declare `{0}` before the loop, and `{0}.clear()` it in each round", grown.holder));
    if let Some(at) = grown.fate.at {
        finding = finding.label(at, grown.fate.reason.clone());
    }
    // One that is made or filled in some rounds only costs as little as these are many.
    let is_filled = grown.pushes.iter().any(|push| !push.conditional && !push.after_exit);
    // Where each element asks for memory as well, one buffer for all of them is little.
    let is_lost = grown.around.as_ref().is_some_and(|filling| facts.asks_each_round(site, filling));
    // A decoder takes its room with it: `split`, `freeze`.
    let is_shared = &*grown.head == "BytesMut";
    // One of many.
    let is_one_of_many = around.awaits || facts.asking_beside(site, around, grown.constructor) > 1;
    if is_shared || grown.seldom || !is_filled || is_lost || is_one_of_many || around.waits {
        finding = finding.at_most(Confidence::Medium);
    }
    finding.fix = grown.hoist.as_ref().map(|hoist| {
        Fix::replace(Applicability::Review, hoist.before, hoist.text.clone())
            .and(hoist.declaration.span, hoist.cleared.clone())
    });
    Some(finding)
}

/// The loop that makes the buffer anew; a closure that is called per item has no place before it.
fn loop_around<'a>(site: &'a Site, grown: &GrowFact) -> Option<&'a LoopFact> {
    let made = grown.constructor.span;
    let around = site.loops.iter().rfind(|it| it.whole.span.contains(made))?;
    (around.kind != LoopKind::PerItem).then_some(around)
}
