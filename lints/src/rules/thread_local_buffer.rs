//! A function called in loops that makes the same buffer for each call.

use crate::facts::evidence::MadeHow;
use crate::facts::function::CallerFact;
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "thread_local_buffer",
    summary: "a function called in several loops makes and drops a buffer for each call",
    why: "\
A buffer that a function fills for its own use asks for memory with each call, and gives it back at the end. Where the function is \
called in loops the next call needs the same again. A buffer that the callers pass on as `&mut Vec<T>`, or one that is kept for the \
thread (`thread_local!`) or in the struct, keeps its room.

Good code has it because a function that takes what it needs and nothing else is easy to call.

Ignore the advice where the calls are few, or the buffer is small and the signature matters more.",
    example: Example {
        before: "\
fn has_twice(word: &str) -> bool {
    let mut seen: Vec<char> = Vec::new();
    for letter in word.chars() {
        if seen.contains(&letter) {
            return true;
        }
        seen.push(letter);
    }
    false
}

pub fn count(words: &[&str], others: &[&str]) -> usize {
    let mut count = 0;
    for word in words {
        count += usize::from(has_twice(word));
    }
    for word in others {
        count += usize::from(has_twice(word));
    }
    count
}
",
        after: "\
fn has_twice(word: &str, seen: &mut Vec<char>) -> bool {
    seen.clear();
    for letter in word.chars() {
        if seen.contains(&letter) {
            return true;
        }
        seen.push(letter);
    }
    false
}

pub fn count(words: &[&str], others: &[&str]) -> usize {
    let mut count = 0;
    let mut seen = Vec::new();
    for word in words {
        count += usize::from(has_twice(word, &mut seen));
    }
    for word in others {
        count += usize::from(has_twice(word, &mut seen));
    }
    count
}
",
    },
    group: Group::Reuse,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Grow], made_per_call),
};

/// Types that keep their room when they are cleared.
const KEEP: [&str; 6] = ["Vec", "String", "VecDeque", "BinaryHeap", "HashMap", "HashSet"];

fn made_per_call(facts: &Facts, site: &Site) -> Verdict {
    let grown = site.grown.as_deref()?;
    let function = facts.functions.get(site.function?)?;
    let is_scratch = grown.fate.kind == FateKind::Local
        && grown.made != MadeHow::Filled
        && !grown.lends
        && !grown.seldom
        && KEEP.contains(&&*grown.head)
        && !grown.uses.iter().any(|it| it.kind.lets_go());
    let in_loop = site.loops.iter().any(|it| it.whole.span.contains(grown.constructor.span));
    if !is_scratch || in_loop || site.from_macro || function.recursive || function.is_async {
        return None;
    }
    let is_looping = |caller: &&CallerFact| caller.in_loop && !caller.test;
    let callers: Vec<&CallerFact> = function.callers.iter().filter(is_looping).collect();
    let [first, second, ..] = callers[..] else { return None };
    if function.heat.kind != HeatKind::Hot {
        return None;
    }
    let push = grown.pushes.first()?;
    let message = format!("`{}` is made, filled and dropped in each call of `{}`", grown.holder, function.name);
    Some(
        Finding::at(grown.constructor, message)
            .label(push.place, "asks for memory here")
            .label(first.place, "called in a loop")
            .label(second.place, "and in another")
            .note("cost: one allocation or more for each call")
            .help(format!("let callers pass `{0}` on as `&mut {1}`, or keep it for the thread", grown.holder, site.ty)),
    )
}
