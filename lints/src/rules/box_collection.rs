//! A box around a collection.

use crate::facts::Facts;
use crate::facts::written::{Position, WrittenFact, WrittenType};
use crate::finding::{Confidence, Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "box_collection",
    summary: "a box holds a collection, whose content is on the heap already",
    why: "\
A collection is a few words that point to the heap. A box around it puts these words on the heap as well: one more allocation \
for each value, and one more pointer to follow at each access.

Good code has it where a type was large before it became a collection, or where every field of a kind is boxed by habit.

Ignore the advice where the box keeps a seldom used field small. In `Option<Box<…>>` and in the variants of enums that is \
what boxes are mostly for, so there the rule is less sure than Clippy's of the same name.",
    example: Example {
        before: "\
struct Page {
    lines: Box<Vec<String>>,
}

pub fn count(lines: usize) -> usize {
    let mut count = 0;
    for _ in 0..lines {
        let page = Page { lines: Box::new(Vec::new()) };
        count += page.lines.capacity() + 1;
    }
    count
}
",
        after: "\
struct Page {
    lines: Vec<String>,
}

pub fn count(lines: usize) -> usize {
    let mut count = 0;
    for _ in 0..lines {
        let page = Page { lines: Vec::new() };
        count += page.lines.capacity() + 1;
    }
    count
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("box_collection"),
    asks: Asks::Written(collection_in_box),
};

/// Std's own, which all hold their elements on the heap.
const COLLECTIONS: [&str; 9] =
    ["Vec", "String", "HashMap", "HashSet", "VecDeque", "LinkedList", "BTreeMap", "BTreeSet", "BinaryHeap"];

fn collection_in_box(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let ("Box", content) = written.boxed().filter(|_| !fact.exported)? else { return None };
    let collection = content.std().filter(|name| COLLECTIONS.contains(name))?;
    let mut finding =
        Finding::at(written.place, format!("this box holds a `{collection}`, which is on the heap already"))
            .note("cost: one allocation for each value")
            .help(format!("use `{}`", content.text));
    let is_part = fact.written.place != written.place;
    if fact.position == Position::VariantField || is_part {
        finding = finding.at_most(Confidence::Medium).note("careful: the box may be there to keep what holds it small");
    }
    Some(finding)
}
