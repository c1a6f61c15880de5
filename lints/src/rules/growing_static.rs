//! A static collection that is only ever added to.

use crate::facts::statics::StaticFact;
use crate::facts::{Facts, HeatKind};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "growing_static",
    summary: "a static collection is only ever added to",
    why: "\
What is added to a static lives as long as the program. A cache that nothing is ever taken out of holds all keys that were ever \
asked for: a server that is asked for new ones each day grows until it is stopped.

Good code has it because a map behind a lock is the shortest cache, and because the day on which it is full comes late.

Ignore the advice where there are only so many different keys, as of an interner of the names in a program that ends. Keys that are \
enums without fields, `bool` or `&'static str` are not reported.",
    example: Example {
        before: "\
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

static LENGTHS: LazyLock<Mutex<HashMap<String, usize>>> = LazyLock::new(|| Mutex::new(HashMap::new()));

pub fn length(path: &str) -> usize {
    let mut lengths = LENGTHS.lock().unwrap();
    if let Some(length) = lengths.get(path) {
        return *length;
    }
    lengths.insert(path.to_owned(), path.len());
    path.len()
}
",
        after: "\
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

static LENGTHS: LazyLock<Mutex<HashMap<String, usize>>> = LazyLock::new(|| Mutex::new(HashMap::new()));

const MOST: usize = 1000;

pub fn length(path: &str) -> usize {
    let mut lengths = LENGTHS.lock().unwrap();
    if let Some(length) = lengths.get(path) {
        return *length;
    }
    if lengths.len() >= MOST {
        lengths.clear();
    }
    lengths.insert(path.to_owned(), path.len());
    path.len()
}
",
    },
    group: Group::Retention,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Statics(only_added_to),
};

fn only_added_to(facts: &Facts, fact: &StaticFact) -> Verdict {
    let is_cold =
        |function: usize| facts.functions.get(function).is_none_or(|it| it.test || it.heat.kind == HeatKind::Cold);
    let mut adds = fact.adds.iter().filter(|(_, function)| function.is_some_and(|it| !is_cold(it)));
    let (add, _) = adds.next().filter(|_| !fact.bounded)?;
    Some(
        Finding::at(fact.place, format!("`{}` only ever grows", fact.name))
            .primary(format!("a `{}` that lives as long as the program", fact.ty))
            .label(*add, "added to here, and nothing is ever taken out")
            .note("cost: memory for all that was ever added")
            .help("bound it: drop the oldest, or clear it when it is full"),
    )
}
