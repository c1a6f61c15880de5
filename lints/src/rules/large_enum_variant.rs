//! An enum with one variant that is much larger than the others.

use crate::facts::Facts;
use crate::facts::types::TypeFact;
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "large_enum_variant",
    summary: "all values of an enum are as large as one of its variants",
    why: "\
An enum takes the room of its largest variant. Where one is much larger than all others, each small value carries its bytes \
along: in every element of a `Vec`, in every move.

Good code has it because a variant grows field by field, and nothing shows the size of the whole.

Ignore the advice where most values are of the large variant: a box there is one more allocation for each of them. Costs no \
allocation. A difference of 200 bytes is allowed, as by Clippy. Unlike Clippy's rule \
this one is less sure about enums that no declaration holds in a collection, and about those that other crates can name, which a box would \
break; it says nothing of those with parameters, and reads one within the call of a macro like any other.",
    example: Example {
        before: "\
enum Event {
    Key(u32),
    Snapshot([u64; 64]),
}

struct Queue {
    events: Vec<Event>,
}

pub fn count(key: u32) -> usize {
    let queue = Queue { events: vec![Event::Snapshot([0; 64]), Event::Key(key)] };
    queue.events.len()
}
",
        after: "\
enum Event {
    Key(u32),
    Snapshot(Box<[u64; 64]>),
}

struct Queue {
    events: Vec<Event>,
}

pub fn count(key: u32) -> usize {
    let queue = Queue { events: vec![Event::Snapshot(Box::new([0; 64])), Event::Key(key)] };
    queue.events.len()
}
",
    },
    group: Group::Layout,
    level: Level::Warn,
    clippy: Some("large_enum_variant"),
    asks: Asks::Types(one_is_large),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 200, says: "Bytes that the largest variant may have more than the next." };

fn one_is_large(facts: &Facts, fact: &TypeFact) -> Verdict {
    let largest =
        fact.largest.as_ref().filter(|it| it.size - it.next_size > THRESHOLD.of(facts) && !fact.from_macro)?;
    let mut finding = Finding::at(
        largest.place,
        format!("all values of `{}` are as large as those of `{}`, {} bytes", fact.name, largest.name, largest.size),
    )
    .primary(format!("{} bytes", largest.size))
    .label(fact.place, "each of its values takes this room")
    .label(largest.next_place, format!("the next largest: {} bytes", largest.next_size))
    .note(format!("cost: {} bytes in each value of the other variants", largest.size - largest.next_size));
    if !fact.collected || fact.exported || fact.command_line {
        finding = finding.at_most(Confidence::Medium);
    }
    if largest.copy {
        return Some(
            finding.note("careful: with a box in it, the type can no longer be `Copy`").at_most(Confidence::Medium),
        );
    }
    let &(place, size) = largest.fields.first()?;
    if size < 16 {
        return Some(finding.help("put the fields of this variant into a struct in a box"));
    }
    Some(finding.help(format!("put `{}` into a box: it takes {size} bytes", facts.text(place))))
}
