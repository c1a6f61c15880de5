//! A `repr(C)` struct whose fields take less room in another order.

use crate::facts::Facts;
use crate::facts::types::{Chunk, Reliance, Reorder, TypeFact};
use crate::finding::{Applicability, Confidence, Edit, Finding, Fix, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "padded_struct",
    summary: "a `repr(C)` struct is padded although its fields fit closer in another order",
    why: "\
`repr(C)` keeps the fields in the order in which they are written. A small field before a large one leaves a gap, and \
each value carries it: in every element of a `Vec`, in every message, in every cache line.

It happens where fields are added over time, or where they are sorted by meaning. The compiler reorders the fields of \
all other structs by itself, so those are never reported.

Ignore the advice where the order is agreed upon with someone else: a header file, a file format, a device.",
    example: Example {
        before: "\
#[repr(C)]
struct Header {
    kind: u8,
    length: u64,
    flags: u32,
}
",
        after: "\
#[repr(C)]
struct Header {
    length: u64,
    flags: u32,
    kind: u8,
}
",
    },
    group: Group::Layout,
    level: Level::Warn,
    clippy: None,
    asks: Asks::Types(fits_closer),
};

fn fits_closer(_: &Facts, fact: &TypeFact) -> Verdict {
    let reorder = fact.reorder.as_ref()?;
    let saved = reorder.before.size - reorder.after.size;
    let message = format!("`{}` takes {saved} bytes that its fields do not need in another order", fact.name);
    let sizes = format!(
        "{} bytes, {} of them padding; {} in the order below",
        reorder.before.size, reorder.padding_before, reorder.after.size
    );
    let names: Vec<String> = reorder.names.iter().map(|name| format!("`{name}`")).collect();
    let mut finding = Finding::at(fact.place, message)
        .primary(sizes)
        .note(format!("cost: {saved} bytes in each value"))
        .help(format!("put the fields in this order: {}", names.join(", ")));
    for reliance in &reorder.relied_on {
        finding = warn(finding, reliance).at_most(Confidence::Medium);
    }
    // A derive that follows the fields would do something else, and nothing would fail to compile.
    if reorder.relied_on.iter().any(|it| matches!(it, Reliance::Derive(_))) {
        return Some(finding);
    }
    match &reorder.chunks {
        Some(chunks) => Some(finding.fix(moves(reorder, chunks))),
        None if reorder.positional => {
            Some(finding.note("careful: the fields are named by their places, so all uses change with them"))
        }
        None => Some(finding),
    }
}

fn warn(finding: Finding, reliance: &Reliance) -> Finding {
    match reliance {
        Reliance::Bytes(derive) => {
            finding.note(format!("careful: `{derive}` lets others read it as bytes in this order"))
        }
        Reliance::Derive(derive) => finding.note(format!("careful: `{derive}` goes through the fields in this order")),
        Reliance::Foreign(name, place) => {
            finding.label(*place, format!("`{name}` hands it to other languages, which know it in this order"))
        }
        Reliance::Measured(place) => finding.label(*place, "this counts on the present order"),
        Reliance::Named => finding.note("careful: its name seems to come from another language, and its order with it"),
        Reliance::Exported => {
            finding.note("careful: other crates see all its fields, as of what mirrors a foreign type")
        }
        Reliance::Pointed(place) => finding.label(*place, "who follows this pointer may know the present order"),
    }
}

/// Each place where a field stands gets the text of the field that belongs there; blank lines stay.
fn moves(reorder: &Reorder, chunks: &[Chunk]) -> Fix {
    let moved = reorder.order.iter().zip(chunks).filter_map(|(&from, to)| {
        let text = &chunks.get(from)?.text;
        (*text != to.text).then(|| Edit { place: to.place, text: text.to_string() })
    });
    Fix { applicability: Applicability::Review, edits: moved.collect(), import: None }
}
