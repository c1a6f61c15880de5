//! An `Rc` or `Arc` of a value that is copied as easily.

use crate::facts::Facts;
use crate::facts::written::{Form, WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "arc_of_small",
    summary: "an `Rc` or `Arc` shares a value that is smaller than the pointer to it",
    why: "\
An `Rc` of a number is a pointer to an allocation of 24 bytes, two counts and the number. The number itself is no larger than \
the pointer, and is copied without touching a count.

Good code has it where the value was larger once, or where all fields of a type are shared by habit.

Ignore the advice where the count itself is what is wanted. Types with a `Cell`, a lock or an atomic inside are not reported, \
and neither are raw pointers and values without bytes, which are shared to be told apart or counted.",
    example: Example {
        before: "\
use std::sync::Arc;

#[derive(Clone)]
struct Settings {
    retries: Arc<u32>,
}

pub fn sum(times: u32) -> u32 {
    let mut sum = 0;
    for retries in 0..times {
        let settings = Settings { retries: Arc::new(retries) };
        sum += *settings.clone().retries;
    }
    sum
}
",
        after: "\
#[derive(Clone)]
struct Settings {
    retries: u32,
}

pub fn sum(times: u32) -> u32 {
    let mut sum = 0;
    for retries in 0..times {
        let settings = Settings { retries: retries };
        sum += settings.clone().retries;
    }
    sum
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Written(shares_small),
};

/// The bytes of a pointer.
const POINTER: u64 = 8;

fn shares_small(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let (outer @ ("Rc" | "Arc"), content) = written.boxed().filter(|_| !fact.exported)? else { return None };
    let size = content.size.filter(|size| (1..=POINTER).contains(size))?;
    // A reference in a box is another rule's matter, and a raw pointer may be shared to know when the last owner goes.
    if !content.copy || matches!(content.form, Form::Ptr | Form::Ref { .. }) {
        return None;
    }
    let bytes = if size == 1 { "1 byte".to_owned() } else { format!("{size} bytes") };
    Some(
        Finding::at(written.place, format!("this `{outer}` shares a value of {bytes}, which is copied as easily"))
            .note("cost: one allocation for each value, and a count to change for each copy")
            .help(format!("use `{}`", content.text)),
    )
}
