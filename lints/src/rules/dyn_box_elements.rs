//! A collection of boxes around a trait that only a few types implement.

use crate::facts::Facts;
use crate::facts::written::{Form, Position, WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "dyn_box_elements",
    summary: "a collection holds boxes around a trait that only a few types implement",
    why: "\
`Vec<Box<dyn Shape>>` is an allocation for each element, and a call through a table for each method. Where the types that implement \
the trait are all known, an enum of them holds the elements side by side, and its methods can be inlined.

Good code has it because a trait leaves open who implements it.

Only traits are reported that other crates cannot implement, with two to eight types that do. Ignore the advice where one of the types \
is much larger than the others: each element of the enum has the size of the largest.",
    example: Example {
        before: "\
trait Shape {
    fn area(&self) -> u64;
}

struct Square(u64);

struct Circle(u64);

impl Shape for Square {
    fn area(&self) -> u64 {
        self.0 * self.0
    }
}

impl Shape for Circle {
    fn area(&self) -> u64 {
        self.0 * self.0 * 3
    }
}

pub struct Picture {
    shapes: Vec<Box<dyn Shape>>,
}

impl Picture {
    pub fn of_squares(count: u64) -> Self {
        Self { shapes: (0..count).map(|it| Box::new(Square(it)) as Box<dyn Shape>).collect() }
    }

    pub fn area(&self) -> u64 {
        self.shapes.iter().map(|it| it.area()).sum()
    }
}
",
        after: "\
enum Shape {
    Square(u64),
    Circle(u64),
}

impl Shape {
    fn area(&self) -> u64 {
        match self {
            Self::Square(side) => side * side,
            Self::Circle(radius) => radius * radius * 3,
        }
    }
}

pub struct Picture {
    shapes: Vec<Shape>,
}

impl Picture {
    pub fn of_squares(count: u64) -> Self {
        Self { shapes: (0..count).map(Shape::Square).collect() }
    }

    pub fn area(&self) -> u64 {
        self.shapes.iter().map(|it| it.area()).sum()
    }
}
",
    },
    group: Group::Boxing,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Written(few_implement),
};

/// Collections whose elements lie side by side.
const COLLECTIONS: [&str; 6] = ["Vec", "VecDeque", "HashMap", "BTreeMap", "BinaryHeap", "LinkedList"];

/// An enum of more variants is not easily overlooked.
const MOST: u32 = 8;

fn few_implement(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let collection = written.std().filter(|name| COLLECTIONS.contains(name))?;
    let is_kept = matches!(fact.position, Position::Field | Position::VariantField | Position::Static);
    let element = written.args.iter().find_map(|arg| arg.boxed().filter(|(name, _)| *name == "Box"))?.1;
    let Form::Dyn { any: false, .. } = element.form else { return None };
    let count = element.implementors.filter(|count| (2..=MOST).contains(count) && is_kept && !fact.exported)?;
    let message = format!("this `{collection}` holds boxes around `{}`, which {count} types implement", element.text);
    Some(Finding::at(written.place, message).note("cost: one allocation for each element").help("make an enum of them"))
}
