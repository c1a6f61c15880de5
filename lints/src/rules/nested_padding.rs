//! Structs within structs whose padding nobody can use.

use crate::facts::Facts;
use crate::facts::types::TypeFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "nested_padding",
    summary: "structs within a struct carry padding that it cannot use",
    why: "\
A struct is as large as a multiple of its alignment: the bytes behind its last field belong to it, and what holds it can put nothing \
there. The compiler reorders the fields of one struct, and not across two. Several small structs with a number and a flag, side by \
side in a larger one, carry seven bytes each for nothing.

Good code has it because values that belong together are grouped.

What the outer struct would take with all fields its own is shown from 16 bytes on. Ignore the advice where there are few such values \
and the grouping tells more.",
    example: Example {
        before: "\
struct Axis {
    length: u64,
    reversed: bool,
}

pub struct Frame {
    x: Axis,
    y: Axis,
    z: Axis,
}
",
        after: "\
pub struct Frame {
    x: u64,
    y: u64,
    z: u64,
    x_reversed: bool,
    y_reversed: bool,
    z_reversed: bool,
}
",
    },
    group: Group::Layout,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Types(carries_padding),
};

/// Less is not worth a change.
const WORTH: u64 = 16;

fn carries_padding(_: &Facts, fact: &TypeFact) -> Verdict {
    let nested = fact.nested.as_deref().filter(|_| !fact.from_macro)?;
    let saved = nested.size.size.checked_sub(nested.flat.size).filter(|saved| *saved >= WORTH)?;
    let names: Vec<String> = nested.fields.iter().map(|(name, bytes)| format!("`{name}` ({bytes})")).collect();
    Some(
        Finding::at(fact.place, format!("`{}` holds structs whose padding takes {saved} bytes", fact.name))
            .primary(format!("{} bytes, {} with all fields its own", nested.size.size, nested.flat.size))
            .note(format!("cost: {saved} bytes in each value; padding in {}", names.join(", ")))
            .help("keep the small fields of all of them together, in the outer struct"),
    )
}
