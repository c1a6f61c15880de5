//! Atomics and locks that get in each other's way.

use crate::facts::Facts;
use crate::facts::types::TypeFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "false_sharing",
    summary: "two atomics or locks that different functions write to lie in one cache line",
    why: "\
Processors move memory between their caches in lines of 64 bytes. Where one thread writes to an atomic and another thread to its \
neighbour, the line goes back and forth between them with each write, though they have nothing to do with each other. Each on a \
line of its own is written at full speed.

Good code has it because a struct is where such things are declared together.

Reported are structs of at most 64 bytes that lie in an `Arc` or a static, where functions write to the one or to the other, and \
none to both. Ignore the advice where they are seldom written, or by one thread. It costs memory, and saves none.",
    example: Example {
        before: "\
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[derive(Default)]
pub struct Ring {
    head: AtomicUsize,
    tail: AtomicUsize,
}

impl Ring {
    pub fn shared() -> Arc<Self> {
        Arc::default()
    }

    pub fn pushed(&self) {
        self.tail.fetch_add(1, Ordering::Release);
    }

    pub fn popped(&self) {
        self.head.fetch_add(1, Ordering::Release);
    }
}
",
        after: "\
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[derive(Default)]
#[repr(align(64))]
struct Line(AtomicUsize);

#[derive(Default)]
pub struct Ring {
    head: Line,
    tail: Line,
}

impl Ring {
    pub fn shared() -> Arc<Self> {
        Arc::default()
    }

    pub fn pushed(&self) {
        self.tail.0.fetch_add(1, Ordering::Release);
    }

    pub fn popped(&self) {
        self.head.0.fetch_add(1, Ordering::Release);
    }
}
",
    },
    group: Group::Layout,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Types(in_one_line),
};

fn in_one_line(_: &Facts, fact: &TypeFact) -> Verdict {
    let sharing = fact.sharing.as_deref().filter(|_| !fact.test && !fact.from_macro)?;
    let (first, second) = (sharing.first, sharing.second);
    let message =
        format!("`{}` and `{}` lie in one cache line, and are written one without the other", first.0, second.0);
    Some(
        Finding::at(fact.place, message)
            .label(first.1, format!("writes to `{}` alone", first.0))
            .label(second.1, format!("writes to `{}` alone", second.0))
            .note(format!(
                "cost: the struct has {} bytes; its line goes from thread to thread with each write",
                sharing.size
            ))
            .help("put one of them in a struct of its own with `#[repr(align(64))]`, or in a `CachePadded`"),
    )
}
