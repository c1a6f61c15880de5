//! A `Result` whose error is large.

use crate::facts::Facts;
use crate::facts::function::FnFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Threshold, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "result_large_err",
    summary: "a function returns a `Result` that is as large as its error",
    why: "\
A `Result` takes the room of its larger side. With a large error each call that goes well moves the error's bytes about as \
well, through every `?` on its way up.

Good code has it because errors collect context: source, path, position. Each is small, and the sum is not.

Ignore the advice where failing is common and must not allocate. Costs no allocation. The limit is that of Clippy, 128 bytes; \
unlike Clippy's rule this one speaks once for each error type, at the first function that returns it. Closures, errors whose size hangs on a parameter, and functions whose results are as large where all goes well, are not looked at.",
    example: Example {
        before: "\
pub struct ParseError {
    context: [u64; 20],
}

pub fn parse(text: &str) -> Result<u32, ParseError> {
    text.parse().map_err(|_| ParseError { context: [0; 20] })
}

pub fn first(error: &ParseError) -> u64 {
    error.context[0]
}
",
        after: "\
pub struct ParseError {
    context: [u64; 20],
}

pub fn parse(text: &str) -> Result<u32, Box<ParseError>> {
    text.parse().map_err(|_| Box::new(ParseError { context: [0; 20] }))
}

pub fn first(error: &ParseError) -> u64 {
    error.context[0]
}
",
    },
    group: Group::Layout,
    level: Level::Warn,
    clippy: Some("result_large_err"),
    asks: Asks::Functions(error_is_large),
};

pub(super) static THRESHOLD: Threshold =
    Threshold { rule: RULE.name, default: 128, says: "Bytes from which on an error is large." };

fn error_is_large(facts: &Facts, function: &FnFact) -> Verdict {
    let error = function.error.as_ref().filter(|error| error.size >= THRESHOLD.of(facts))?;
    let mut finding = Finding::at(error.place, format!("this `Result` is as large as its error, {} bytes", error.size))
        .note(format!("cost: {} bytes to move at each call that goes well", error.size))
        .help(format!("put what is large in `{0}` into a box, or return `Box<{0}>`", error.ty));
    if let Some(place) = error.declared {
        finding = finding.label(place, format!("{} bytes", error.size));
    }
    if error.functions > 1 {
        finding = finding.note(format!("{} functions return it", error.functions));
    }
    Some(finding)
}
