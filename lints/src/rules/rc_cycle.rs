//! Types whose values own each other through counts.

use crate::facts::Facts;
use crate::facts::types::TypeFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "rc_cycle",
    summary: "values own each other through counts, and are never dropped",
    why: "\
A parent that owns its children through `Rc` and is owned by them in turn is never dropped: each holds the count of the other above \
zero. The memory of both, and of all that they own, is lost.

Good code has it because `Rc<RefCell<…>>` is the first way to a graph, and because nothing fails.

One of the two directions can be `Weak`: mostly the one that leads back, from child to parent. Ignore the advice where the cycle is \
broken by hand before the last owner goes.",
    example: Example {
        before: "\
use std::cell::RefCell;
use std::rc::Rc;

pub struct Node {
    parent: RefCell<Option<Rc<Node>>>,
    children: RefCell<Vec<Rc<Node>>>,
}

pub fn adopt(parent: &Rc<Node>, child: &Rc<Node>) {
    *child.parent.borrow_mut() = Some(Rc::clone(parent));
    parent.children.borrow_mut().push(Rc::clone(child));
}
",
        after: "\
use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Node {
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

pub fn adopt(parent: &Rc<Node>, child: &Rc<Node>) {
    *child.parent.borrow_mut() = Rc::downgrade(parent);
    parent.children.borrow_mut().push(Rc::clone(child));
}
",
    },
    group: Group::Retention,
    level: Level::Allow,
    clippy: None,
    asks: Asks::Types(owns_itself),
};

fn owns_itself(_: &Facts, fact: &TypeFact) -> Verdict {
    let cycle = fact.cycle.as_deref().filter(|_| !fact.from_macro)?;
    let message = if cycle.through == fact.name {
        format!("values of `{}` own each other through counts", fact.name)
    } else {
        format!("`{}` and `{}` own each other through counts", fact.name, cycle.through)
    };
    Some(
        Finding::at(fact.place, message)
            .label(cycle.there.1, format!("owns each `{}`", cycle.through))
            .label(cycle.back.1, "and is owned in turn")
            .note("cost: all that is linked so is never dropped")
            .help(format!("make `{}` a `Weak`", cycle.back.0)),
    )
}
