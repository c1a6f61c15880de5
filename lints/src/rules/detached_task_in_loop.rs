//! Tasks that nobody waits for.

use crate::facts::evidence::LoopKind;
use crate::facts::step::StepKind;
use crate::facts::{Facts, Site, SiteKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "detached_task_in_loop",
    summary: "a task is started per element of a loop, and its handle is dropped",
    why: "\
Each task or thread holds its stack or its future until it ends. Where a loop starts one per element and drops the handle, nothing \
bounds how many there are at a time, and nobody learns that one failed.

Good code has it because `spawn` is how work is put in the background, and a handle can be ignored.

A `JoinSet` keeps the tasks together, a semaphore bounds them. Ignore the advice where the elements are few. Loops that wait for \
something in each round, or run a fixed number of times, are not reported, and neither are those that accept connections, nor tasks that end by sending what they have made.",
    example: Example {
        before: "\
pub fn send_all(letters: Vec<String>) -> usize {
    let count = letters.len();
    for letter in letters {
        std::thread::spawn(move || drop(letter));
    }
    count
}
",
        after: "\
pub fn send_all(letters: Vec<String>) -> usize {
    let count = letters.len();
    std::thread::scope(|scope| {
        for letter in letters {
            scope.spawn(move || drop(letter));
        }
    });
    count
}
",
    },
    group: Group::Retention,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Sites(&[SiteKind::Make], detached),
};

fn detached(_: &Facts, site: &Site) -> Verdict {
    let spawns = site.outlives && !site.reported && site.ty.starts_with("JoinHandle<");
    let around = site.loops.last().filter(|_| spawns && !site.conditional && !site.from_macro)?;
    let is_dropped = site.into.first().is_some_and(|step| step.kind == StepKind::Dropped);
    // Over a list: as many tasks as it has elements. A range is a number of workers that someone chose, and a `loop` waits.
    let is_list = matches!(around.kind, LoopKind::For | LoopKind::PerItem)
        && around.per.starts_with("element")
        && around.length.as_ref().is_some_and(|it| it.constant.is_none());
    if !is_dropped || !is_list || around.awaits || around.breaks {
        return None;
    }
    Some(
        Finding::at(site.place, "a task is started, and nobody waits for it")
            .primary("its handle is dropped")
            .label(around.place, format!("once per {}", around.per))
            .note(format!("cost: one task per {}, all at the same time", around.per))
            .help("keep the handles and wait for them, in a scope or a `JoinSet`"),
    )
}
