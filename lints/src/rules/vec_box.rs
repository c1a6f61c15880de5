//! A `Vec` of boxes whose content has a size of its own.

use crate::facts::Facts;
use crate::facts::written::{WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "vec_box",
    summary: "a `Vec` holds boxes of values that it could hold itself",
    why: "\
A `Vec` is on the heap already. A box in it adds an allocation and a pointer for each element, and walking over the elements \
follows each of these pointers to another place.

Good code has it where the elements were `dyn` once, or because a type that contains itself needs a box: behind a `Vec` it \
does not, since a `Vec` has a fixed size whatever its elements are.

Ignore the advice where others keep pointers to the elements while the `Vec` grows, and where large elements are often moved \
about: values of 4,096 bytes and more are not reported. Unlike Clippy's rule of the same name this one knows no allocators.",
    example: Example {
        before: "\
struct Node {
    children: Vec<Box<Node>>,
}

impl Node {
    fn add(&mut self) {
        self.children.push(Box::new(Node { children: Vec::new() }));
    }
}

pub fn count(nodes: usize) -> usize {
    let mut root = Node { children: Vec::with_capacity(8) };
    for _ in 0..nodes {
        root.add();
    }
    root.children.len()
}
",
        after: "\
struct Node {
    children: Vec<Node>,
}

impl Node {
    fn add(&mut self) {
        self.children.push(Node { children: Vec::new() });
    }
}

pub fn count(nodes: usize) -> usize {
    let mut root = Node { children: Vec::with_capacity(8) };
    for _ in 0..nodes {
        root.add();
    }
    root.children.len()
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("vec_box"),
    asks: Asks::Written(boxes_in_vec),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 4096, says: "Bytes from which on an element is worth a box." };

fn boxes_in_vec(facts: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let element = written.args.first().filter(|_| written.std() == Some("Vec") && !fact.exported)?;
    let ("Box", content) = element.boxed()? else { return None };
    let size = content.size.filter(|size| content.sized && *size < THRESHOLD.of(facts))?;
    let bytes = if size == 1 { "byte" } else { "bytes" };
    let finding =
        Finding::at(written.place, format!("each element of this `Vec` is in a box, a value of {size} {bytes}"))
            .note("cost: one allocation and one pointer for each element")
            .help(format!("hold the values themselves: `Vec<{}>`", content.text));
    Some(finding)
}
