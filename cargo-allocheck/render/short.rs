//! One line for each finding: `path:line:column: level[rule]: message`.

use std::io::{self, Write};

use allocheck_lints::finding::Finding;
use allocheck_lints::text::Place;

use crate::problem::{Gravity, Problem};
use crate::render::{Styled, level_name};

/// Writes a finding.
pub(crate) fn finding(out: &mut dyn Write, page: &Styled<'_>, finding: &Finding) -> io::Result<()> {
    place(out, page, Some(finding.place))?;
    writeln!(out, "{}[{}]: {}", level_name(finding.level), finding.rule, finding.message)
}

/// Writes a problem.
pub(crate) fn problem(out: &mut dyn Write, page: &Styled<'_>, problem: &Problem) -> io::Result<()> {
    place(out, page, problem.place)?;
    let level = match problem.gravity {
        Gravity::Note => "note",
        Gravity::Error => "error",
    };
    write!(out, "{level}: {}", problem.message)?;
    if problem.label.is_empty() { writeln!(out) } else { writeln!(out, ": {}", problem.label) }
}

fn place(out: &mut dyn Write, page: &Styled<'_>, place: Option<Place>) -> io::Result<()> {
    match place.and_then(|place| page.locate(place)) {
        Some((path, at)) => write!(out, "{path}:{}:{}: ", at.line, at.column),
        None => Ok(()),
    }
}
