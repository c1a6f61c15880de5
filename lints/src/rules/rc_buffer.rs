//! An `Rc` or `Arc` around a growing buffer.

use crate::facts::Facts;
use crate::facts::written::{WrittenFact, WrittenType};
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "rc_buffer",
    summary: "an `Rc` or `Arc` holds a buffer that can no longer grow",
    why: "\
What is shared cannot grow. `Rc<String>` leads to the `String` and that to the text: two allocations, and two pointers to follow. \
`Rc<str>` is one allocation with count and text together.

Good code has it because a `String` or `Vec` is what there is when the sharing begins.

Ignore the advice where the buffer is taken out again (`Rc::try_unwrap`, `Rc::make_mut`), and where it is large: `Rc<str>` \
is made by copying.",
    example: Example {
        before: "\
use std::rc::Rc;

struct Token {
    text: Rc<String>,
}

pub fn share(times: usize) -> usize {
    let mut length = 0;
    for _ in 0..times {
        let token = Token { text: Rc::new(String::from(\"name\")) };
        length += token.text.len();
    }
    length
}
",
        after: "\
use std::rc::Rc;

struct Token {
    text: Rc<str>,
}

pub fn share(times: usize) -> usize {
    let mut length = 0;
    for _ in 0..times {
        let token = Token { text: Rc::from(\"name\") };
        length += token.text.len();
    }
    length
}
",
    },
    group: Group::Boxing,
    level: Level::Allow,
    clippy: Some("rc_buffer"),
    asks: Asks::Written(shared_buffer),
};

fn shared_buffer(_: &Facts, fact: &WrittenFact, written: &WrittenType) -> Verdict {
    let (outer @ ("Rc" | "Arc"), content) = written.boxed().filter(|_| !fact.exported)? else { return None };
    let instead = match content.std()? {
        "String" => String::from("str"),
        "PathBuf" => String::from("Path"),
        "OsString" => String::from("OsStr"),
        "Vec" => format!("[{}]", content.args.first()?.text),
        _ => return None,
    };
    let message = format!("this `{outer}` shares a `{}`, which cannot grow while it is shared", content.text);
    Some(
        Finding::at(written.place, message)
            .note("cost: two allocations for each value instead of one")
            .help(format!("use `{outer}<{instead}>`")),
    )
}
