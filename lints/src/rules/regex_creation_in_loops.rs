//! A regular expression, or another compiled thing, that is made of the same text again and again.

use crate::facts::step::{ArgFact, StepFact, StepKind};
use crate::facts::{Facts, HeatKind, Site, SiteKind};
use crate::finding::{Confidence, Finding, Level};
use crate::flow::FateKind;
use crate::rule::{Asks, Example, Group, Rule, Verdict};

pub(super) static RULE: Rule = Rule {
    name: "regex_creation_in_loops",
    summary: "a regular expression is compiled from the same text again and again",
    why: "\
To compile a regular expression costs thousands of allocations and more time than to search with it many times. The same holds \
for globs, selectors and descriptions of formats. What is made of a constant text can be made once: before the loop, or in a \
`static` behind `LazyLock`.

Good code has it because the pattern is best read where it is used.

Ignore the advice where the code runs a few times only. What is kept or handed on is left to those who ask for less sure \
findings: who keeps a pattern means to make it once for many searches. Unlike Clippy's rule of the same name this one also \
looks at functions that are called in a loop, and at more than the crate `regex`.",
    example: Example {
        before: "\
// needs: regex
fn count(lines: &[String]) -> usize {
    let mut count = 0;
    for line in lines {
        let word = regex::Regex::new(\"[a-z]+\").unwrap();
        count += usize::from(word.is_match(line));
    }
    count
}
",
        after: "\
// needs: regex
fn count(lines: &[String]) -> usize {
    let mut count = 0;
    let word = regex::Regex::new(\"[a-z]+\").unwrap();
    for line in lines {
        count += usize::from(word.is_match(line));
    }
    count
}
",
    },
    group: Group::Reuse,
    level: Level::Warn,
    clippy: Some("regex_creation_in_loops"),
    asks: Asks::Sites(&[SiteKind::Build, SiteKind::Call, SiteKind::Collect, SiteKind::Make], compiled_again),
};

/// What costs as much, in crates whose stubs do not say it.
const COMPILE: [(&str, &str); 10] = [
    ("aho_corasick", "AhoCorasick::new"),
    ("fancy_regex", "Regex::new"),
    ("glob", "Pattern::new"),
    ("globset", "Glob::new"),
    ("handlebars", "Template::compile"),
    ("jsonpath_rust", "JsonPath::try_from"),
    ("onig", "Regex::new"),
    ("regex_lite", "Regex::new"),
    ("scraper", "Selector::parse"),
    ("time", "format_description::parse"),
];

fn compiled_again(facts: &Facts, site: &Site) -> Verdict {
    let compiles = site.compiles || COMPILE.iter().any(|(krate, path)| site.callee.is_of(krate, path));
    if !compiles || site.heat.kind != HeatKind::Hot || site.from_macro || !is_constant(site) {
        return None;
    }
    // A process that is started beside it takes longer by far.
    if facts.waits_beside(site) {
        return None;
    }
    let mut finding = Finding::at(site.place, "this is compiled from the same text again and again");
    if site.fate.kind != FateKind::Local {
        finding = finding.at_most(Confidence::Medium);
    }
    let lazy = if facts.has_rust(site.place, 80) { "LazyLock" } else { "OnceLock" };
    Some(match site.loops.last() {
        Some(around) => finding
            .label(around.place, format!("once per {}", around.per))
            .help(format!("make it once, before the loop, or in a `static` behind `{lazy}`")),
        None => finding.primary("once per call").help(format!("make it once, in a `static` behind `{lazy}`")),
    })
}

/// All that it is made of are literals.
fn is_constant(site: &Site) -> bool {
    let literal = |arg: &ArgFact| arg.literal.is_some();
    let of_literals = |step: &StepFact| match step.kind {
        StepKind::Received | StepKind::Given => step.args.iter().all(literal),
        StepKind::Literal | StepKind::LentMut | StepKind::Lent => true,
        _ => false,
    };
    site.args.iter().all(literal)
        && site.from.iter().all(of_literals)
        && !(site.args.is_empty() && site.from.is_empty())
}
