//! A function that promised not to allocate, and does.

use crate::facts::Facts;
use crate::facts::promises::PromiseFact;
use crate::finding::{Finding, Level};
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "alloc_in_no_alloc",
    summary: "a function that is marked `no_alloc` asks for heap memory",
    why: "\
`// allocheck: no_alloc` above a function is a promise: in interrupt handlers, audio callbacks and inner loops an allocation \
costs time that nobody planned for, or is not possible at all.

The promise breaks where a function further down begins to allocate, and nothing at the call shows it. So all that the function \
calls in the workspace is followed, at any depth, and the whole way is shown.

Left out is what runs before a panic, and what stands under `// allocheck: trusted -- why`. What is only known when the program \
runs, such as a call through a pointer, is not seen.",
    example: Example {
        before: "\
// allocheck: no_alloc
pub fn mix(samples: &[i32]) -> i32 {
    let doubled: Vec<i32> = samples.iter().map(|it| it * 2).collect();
    doubled.iter().sum()
}
",
        after: "\
// allocheck: no_alloc
pub fn mix(samples: &[i32]) -> i32 {
    samples.iter().map(|it| it * 2).sum()
}
",
    },
    group: Group::Contract,
    level: Level::Deny,
    clippy: None,
    asks: Asks::Promises(is_broken),
};

fn is_broken(_: &Facts, promise: &PromiseFact) -> Verdict {
    let message = match promise.path.is_empty() {
        true => format!("`{}` promised not to allocate, and `{}` does", promise.function, promise.what),
        false => format!("`{}` promised not to allocate, and a function that it calls does", promise.function),
    };
    let mut finding = Finding::at(promise.place, message).label(promise.declared, "promised here");
    if !promise.path.is_empty() {
        let names: Vec<String> = promise.path.iter().map(|(name, _)| format!("`{name}`")).collect();
        for ((_, place), called) in promise.path.iter().skip(1).zip(names.iter().skip(1)) {
            finding = finding.label(*place, format!("calls {called}"));
        }
        finding = finding.label(promise.site, format!("`{}` asks for memory", promise.what)).note(format!(
            "way: {} to `{}`",
            names.join(", "),
            promise.what
        ));
    }
    Some(finding.help("take it out, or mark the call `// allocheck: trusted -- why`"))
}
