//! What the engine adds to rules: order, levels, confidence, test code.

use allocheck_lints::facts::Facts;
use allocheck_lints::facts::types::TypeFact;
use allocheck_lints::finding::{Confidence, Finding, Level};
use allocheck_lints::judge::{Options, judge};
use allocheck_lints::rule::{Asks, Example, Group, Rule, Verdict};

use crate::krate;

const TEXT: &str = "struct One;\nstruct Two;\n#[cfg(test)]\nmod tests {\n    struct Three;\n}\n";

static ONE: Rule = rule("one", Level::Warn, about_one);
static ALL: Rule = rule("all", Level::Warn, about_all);
static STRICT: Rule = rule("strict", Level::Allow, about_all);

const fn rule(name: &'static str, level: Level, judge: fn(&Facts, &TypeFact) -> Verdict) -> Rule {
    Rule {
        name,
        summary: "",
        why: "",
        example: Example { before: "", after: "" },
        group: Group::Layout,
        level,
        clippy: None,
        asks: Asks::Types(judge),
    }
}

fn about_one(_: &Facts, fact: &TypeFact) -> Verdict {
    (fact.name == "One").then(|| Finding::at(fact.place, "one").at_most(Confidence::Medium))
}

fn about_all(_: &Facts, fact: &TypeFact) -> Verdict {
    Some(Finding::at(fact.place, "any"))
}

/// Rule and text under each finding.
fn check(rules: &[&'static Rule], options: &Options) -> Vec<(&'static str, &'static str)> {
    let facts = krate::gather(TEXT).expect("the text parses");
    let judged = judge(&facts, rules, options);
    judged.findings.iter().map(|it| (it.rule, it.place.span.text(TEXT))).collect()
}

#[test]
fn the_first_rule_speaks_for_a_place() {
    let medium = Options { confidence: Confidence::Medium, ..Options::default() };
    assert_eq!(check(&[&ONE, &ALL], &medium), [("one", "One"), ("all", "Two")]);
    assert_eq!(check(&[&ALL, &ONE], &medium), [("all", "One"), ("all", "Two")]);
}

#[test]
fn what_is_not_sure_enough_does_not_speak_and_does_not_stop_others() {
    assert_eq!(check(&[&ONE, &ALL], &Options::default()), [("all", "One"), ("all", "Two")]);
}

#[test]
fn levels_switch_rules_on_and_off_and_the_last_word_counts() {
    let with = |levels: &[(&str, Level)]| Options {
        levels: levels.iter().map(|(name, level)| ((*name).to_owned(), *level)).collect(),
        ..Options::default()
    };
    assert_eq!(check(&[&STRICT], &Options::default()), []);
    assert_eq!(check(&[&STRICT], &with(&[("strict", Level::Note)])), [("strict", "One"), ("strict", "Two")]);
    assert_eq!(check(&[&ALL], &with(&[("all", Level::Deny), ("all", Level::Allow)])), []);
    let facts = krate::gather(TEXT).expect("the text parses");
    let denied = judge(&facts, &[&ALL], &with(&[("all", Level::Allow), ("all", Level::Deny)]));
    assert!(denied.findings.len() == 2 && denied.findings.iter().all(|it| it.level == Level::Deny));
}

#[test]
fn test_code_is_left_out_unless_asked_for() {
    let tests = Options { tests: true, ..Options::default() };
    assert_eq!(check(&[&ALL], &tests), [("all", "One"), ("all", "Two"), ("all", "Three")]);
}
