//! A `LinkedList`.

use crate::facts::Facts;
use crate::facts::written::{WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "linkedlist",
    summary: "a `LinkedList` allocates for each of its elements",
    why: "\
A `LinkedList` asks the heap for a node for each element, and walking over it waits for memory at each step. A `Vec` or a \
`VecDeque` holds many elements in one allocation, and adds to either end as fast.

Good code has it because other languages teach it first.

Ignore the advice where whole lists are appended to one another or split, again and again, and are long. Unlike Clippy's rule of the same name this one does not look at type aliases.",
    example: Example {
        before: "\
use std::collections::LinkedList;

struct Queue {
    waiting: LinkedList<u32>,
}

pub fn fill(count: u32) -> usize {
    let mut queue = Queue { waiting: LinkedList::new() };
    for id in 0..count {
        queue.waiting.push_back(id);
    }
    queue.waiting.len()
}
",
        after: "\
use std::collections::VecDeque;

struct Queue {
    waiting: VecDeque<u32>,
}

pub fn fill(count: u32) -> usize {
    let mut queue = Queue { waiting: VecDeque::with_capacity(count as usize) };
    for id in 0..count {
        queue.waiting.push_back(id);
    }
    queue.waiting.len()
}
",
    },
    group: Group::Boxing,
    level: Level::Allow,
    clippy: Some("linkedlist"),
    asks: Asks::Written(is_linked),
};

fn is_linked(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let element = written.args.first().filter(|_| written.std() == Some("LinkedList") && !fact.exported)?;
    Some(
        Finding::at(written.place, "this list has a node on the heap for each element")
            .note("cost: one allocation for each element")
            .help(format!("use `VecDeque<{0}>` or `Vec<{0}>`", element.text)),
    )
}
