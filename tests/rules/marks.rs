//! `//~ rule_name` at the end of a line: a finding of that rule has its primary place there. Several are separated by
//! commas. `//~ rule_name medium` (or `low`): a finding that is reported only to those who ask for less sure ones.
//! `//~v rule_name` stands on a line of its own, above that of the finding: where a comment would be in the way of a fix.

use std::fmt::Write as _;

use allocheck_lints::finding::{Confidence, Finding};
use allocheck_lints::text::LineIndex;

/// One expectation: line (from 0), rule, confidence.
pub type Mark = (usize, String, Confidence);

/// The marks of a text, sorted.
pub fn read(text: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (line, source) in text.lines().enumerate() {
        let Some((_, list)) = source.split_once("//~") else { continue };
        let (line, list) = list.strip_prefix('v').map_or((line, list), |list| (line + 1, list));
        for mark in list.split(',') {
            let mut words = mark.split_whitespace();
            let Some(rule) = words.next() else { continue };
            let confidence = match words.next() {
                Some("medium") => Confidence::Medium,
                Some("low") => Confidence::Low,
                _ => Confidence::High,
            };
            marks.push((line, rule.to_owned(), confidence));
        }
    }
    marks.sort();
    marks
}

/// What differs between the marks and the findings (made with the lowest confidence), for people; empty where nothing
/// does. Less sure findings that nobody marked are no difference.
pub fn differences(name: &str, text: &str, findings: &[Finding]) -> String {
    let lines = LineIndex::new(text);
    let mut found: Vec<Mark> =
        findings.iter().map(|it| (lines.line(it.place.span.start), it.rule.to_owned(), it.confidence)).collect();
    found.sort();
    let mut out = String::new();
    let mut report = |what: &str, mark: &Mark| {
        let source = text.lines().nth(mark.0).unwrap_or_default().trim();
        let confidence = if mark.2 == Confidence::High { String::new() } else { format!(" ({:?})", mark.2) };
        let _ = writeln!(out, "{what} {}{confidence} at {name}:{}: {source}", mark.1, mark.0 + 1);
    };
    for mark in read(text) {
        match found.iter().position(|it| *it == mark) {
            Some(at) => drop(found.remove(at)),
            None => report("missing   ", &mark),
        }
    }
    for mark in found.iter().filter(|mark| mark.2 == Confidence::High) {
        report("unexpected", mark);
    }
    out
}
