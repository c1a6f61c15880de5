//! The closing line.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::time::Duration;

use allocheck_lints::finding::{Finding, Level};
use allocheck_lints::text::FileId;

use crate::load::SourceFile;
use crate::problem::{Gravity, Problem};
use crate::render::count::{Count, Grouped};

/// Writes `3 warnings in 2 of 41 files, 18,204 lines, 0.04 s`.
pub(crate) fn write(
    out: &mut dyn Write,
    files: &[SourceFile],
    findings: &[Finding],
    problems: &[Problem],
    took: Duration,
) -> io::Result<()> {
    let levels = [(Level::Deny, "error"), (Level::Warn, "warning"), (Level::Note, "note")];
    let mut separator = "";
    for (level, noun) in levels {
        let number = findings.iter().filter(|finding| finding.level == level).count();
        if number > 0 {
            write!(out, "{separator}{}", Count(number, noun))?;
            separator = ", ";
        }
    }
    if findings.is_empty() {
        write!(out, "nothing to report in ")?;
    } else {
        let places = findings.iter().map(|it| it.place.file).collect::<BTreeSet<FileId>>().len();
        write!(out, " in {} of ", Grouped(places))?;
    }
    let selected = || files.iter().filter(|file| file.selected);
    let lines: usize = selected().map(|file| file.text.lines().count()).sum();
    let (files, lines) = (Count(selected().count(), "file"), Count(lines, "line"));
    write!(out, "{files}, {lines}, {:.2} s", took.as_secs_f64())?;
    let failed = problems.iter().filter(|problem| problem.gravity == Gravity::Error).count();
    if failed > 0 {
        write!(out, "; {} above", Count(failed, "problem"))?;
    }
    writeln!(out)
}
