//! The closing line.

use std::time::Duration;

use allocheck_lints::finding::{Finding, Level};

use crate::load::SourceFile;
use crate::problem::{Gravity, Problem};
use crate::render::{count, grouped};

/// `3 warnings in 2 of 41 files, 18,204 lines, 0.04 s`.
pub(crate) fn line(files: &[SourceFile], findings: &[Finding], problems: &[Problem], took: Duration) -> String {
    let of_level = |level| findings.iter().filter(|finding| finding.level == level).count();
    let mut places: Vec<_> = findings.iter().map(|finding| finding.place.file).collect();
    places.sort_unstable();
    places.dedup();
    let counts =
        [(of_level(Level::Deny), "error"), (of_level(Level::Warn), "warning"), (of_level(Level::Note), "note")];
    let counts: Vec<String> =
        counts.iter().filter(|(number, _)| *number > 0).map(|(number, noun)| count(*number, noun)).collect();
    let selected = || files.iter().filter(|file| file.selected);
    let lines: usize = selected().map(|file| file.text.lines().count()).sum();
    let found = if counts.is_empty() { "nothing to report".to_owned() } else { counts.join(", ") };
    let share = if counts.is_empty() { String::new() } else { format!("{} of ", grouped(places.len())) };
    let failed = problems.iter().filter(|problem| problem.gravity == Gravity::Error).count();
    let failed = if failed > 0 { format!("; {} above", count(failed, "problem")) } else { String::new() };
    format!(
        "{found} in {share}{}, {}, {:.2} s{failed}",
        count(selected().count(), "file"),
        count(lines, "line"),
        took.as_secs_f64()
    )
}
