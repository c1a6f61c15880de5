//! Directives that do nothing, or nothing that anyone understands.

use allocheck_lints::facts::Facts;
use allocheck_lints::facts::directive::Allow;
use allocheck_lints::finding::{Finding, Level};
use allocheck_lints::judge::means;
use allocheck_lints::nearest::nearest;
use allocheck_lints::rules;
use allocheck_lints::text::{FileId, Place};

use crate::load::SourceFile;
use crate::problem::{Gravity, Problem, ProblemKind};

/// Words that are no names of rules.
const WORDS: &[&str] = &["allow", "expect", "hot", "cold", "no_alloc", "trusted"];

/// What a run knows and wishes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// Dependencies were looked at. Without them, what a directive silences may not have been seen.
    pub(crate) dependencies: bool,
    /// A directive is to say why.
    pub(crate) needs_reason: bool,
}

/// What there is to say of directives beside what rules say of them: as findings of their own, sorted by place.
pub(crate) fn judged(facts: &Facts, files: &[SourceFile], known: Known) -> Vec<Finding> {
    let is_selected = |allow: &Allow| files.get(allow.place.file.0 as usize).is_some_and(|file| file.selected);
    let silent = |allow: &&Allow| known.needs_reason && allow.reason.is_none() && is_selected(allow);
    let found = facts.allows.iter().filter(silent).filter(|allow| is_known(&allow.rule)).map(|allow| {
        let message = format!("`{}` is silenced without a reason", allow.rule);
        of("missing_reason", Finding::at(allow.place, message).help("say why behind `--`"))
    });
    found.collect()
}

fn of(rule: &'static str, finding: Finding) -> Finding {
    Finding { rule, level: Level::Warn, ..finding }
}

fn is_known(rule: &str) -> bool {
    rule.starts_with("clippy::") || rules::all().iter().any(|it| means(rule, it.name, it.group.name()))
}

/// What is misspelled: directives that are none, and rules that are none.
pub(crate) fn problems(facts: &Facts, files: &[SourceFile]) -> Vec<Problem> {
    let mut found = Vec::new();
    let selected = |place: Place| files.get(place.file.0 as usize).is_some_and(|file| file.selected);
    for allow in facts.allows.iter().filter(|allow| selected(allow.place) && !is_known(&allow.rule)) {
        let near = nearest(&allow.rule, rules::all().iter().map(|it| it.name));
        found.push(problem(allow.place, format!("failed to find a rule named `{}`", allow.rule), near));
    }
    for (at, file) in files.iter().enumerate().filter(|(_, file)| file.selected) {
        for directive in file.lowered.iter().flat_map(|it| &it.directives) {
            let word = directive.text.split(['(', ' ', '-']).next().unwrap_or_default();
            if WORDS.contains(&word) {
                continue;
            }
            let place = Place { file: FileId(at as u32), span: directive.span };
            let near = nearest(word, WORDS.iter().copied());
            found.push(problem(place, format!("failed to understand the directive `{word}`"), near));
        }
    }
    found
}

fn problem(place: Place, message: String, near: Option<&str>) -> Problem {
    Problem {
        gravity: Gravity::Error,
        kind: ProblemKind::Directive,
        place: Some(place),
        message,
        label: String::new(),
        help: near.map(|near| format!("the nearest is `{near}`")),
    }
}
