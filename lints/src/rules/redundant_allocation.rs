//! A box, `Rc` or `Arc` around another pointer.

use crate::facts::Facts;
use crate::facts::written::{Form, WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "redundant_allocation",
    summary: "a box holds nothing but another pointer",
    why: "\
What is in a `Box`, an `Rc` or a reference lies somewhere else already. Another pointer around it allocates room for the first \
pointer, and each access follows two of them.

Good code has it where a type alias hides the inner pointer, or where a value that was boxed became shared.

Ignore the advice where the inner pointer is replaced through the outer one while others look on. A box around `dyn` or a \
slice takes two words, and a pointer to it one: such are not reported. Unlike Clippy's rule of the same name this one is silent where the content is a parameter of a function, which might have no size.",
    example: Example {
        before: "\
use std::rc::Rc;

struct Shared {
    name: Rc<Box<[u64; 4]>>,
}

pub fn shared(names: u64) -> u64 {
    let mut sum = 0;
    for name in 0..names {
        let shared = Shared { name: Rc::new(Box::new([name; 4])) };
        sum += shared.name[0];
    }
    sum
}
",
        after: "\
use std::rc::Rc;

struct Shared {
    name: Rc<[u64; 4]>,
}

pub fn shared(names: u64) -> u64 {
    let mut sum = 0;
    for name in 0..names {
        let shared = Shared { name: Rc::new([name; 4]) };
        sum += shared.name[0];
    }
    sum
}
",
    },
    group: Group::Boxing,
    level: Level::Warn,
    clippy: Some("redundant_allocation"),
    asks: Asks::Written(pointer_in_box),
};

fn pointer_in_box(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let (outer, content) = written.boxed().filter(|_| !fact.exported)?;
    let at = |message| Finding::at(written.place, message).note("cost: one allocation for each value");
    if matches!(content.form, Form::Ref { .. }) {
        let message = format!("this `{outer}` holds nothing but a reference");
        return Some(at(message).help(format!("use `{}`", content.text)));
    }
    let (inner, value) = content.boxed().filter(|(_, value)| value.sized)?;
    let finding = at(format!("this `{outer}` holds nothing but a `{inner}`"));
    let value = &value.text;
    Some(match inner == outer {
        true => finding.help(format!("use `{}`", content.text)),
        false => finding.help(format!("use `{outer}<{value}>` or `{inner}<{value}>`")),
    })
}
