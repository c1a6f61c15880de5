//! A large array that is boxed.

use crate::facts::Facts;
use crate::facts::arrays::{ArrayFact, ArrayUse};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "box_large_array",
    summary: "a large array is built on the stack to be moved into a box",
    why: "\
`Box::new([0; N])` makes the array first and moves it to the heap then. Without optimisation, and now and then with it, the array \
lies on the stack in between: a copy of all its bytes, and an overflow where the stack is too small.

Good code has it because it reads as if the array were made on the heap.

A `vec![0; N]` is made where it stays, and zeros come from the system for free. Where the type must be \
`Box<[T; N]>`, which is reported with less confidence, ignore the advice if the array is no larger than the stack allows. Costs bytes that are copied, not an allocation. Arrays up to 16 KiB \
are not reported.",
    example: Example {
        before: "\
pub fn zeros() -> Box<[u8]> {
    Box::new([0; 65536])
}
",
        after: "\
pub fn zeros() -> Box<[u8]> {
    vec![0; 65536].into_boxed_slice()
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Arrays(boxed_array),
};

pub(super) static THRESHOLD: Threshold = Threshold {
    rule: RULE.name,
    default: 16 * 1024,
    says: "Bytes of an array that may pass over the stack into its box.",
};

fn boxed_array(facts: &Facts, array: &ArrayFact) -> Verdict {
    if array.used != ArrayUse::Boxed || array.size <= THRESHOLD.of(facts) || array.from_macro {
        return None;
    }
    let finding = Finding::at(array.place, format!("an array of {} bytes is built on the stack first", array.size))
        .note(format!("cost: {} bytes on the stack, and as many to copy", array.size));
    let text = facts.text(array.place);
    Some(match array.repeated {
        true if array.fixed => finding
            .help(format!(
                "`vec!{text}` is made on the heap; as a boxed slice it is of another type, which the place must allow"
            ))
            .at_most(Confidence::Medium),
        true => finding.help(format!("make it on the heap: `vec!{text}.into_boxed_slice()`")),
        // Its elements are listed, and must be built somewhere.
        false => finding.help("make a `vec!` of its elements").at_most(Confidence::Medium),
    })
}
