//! Findings and problems with the source they speak of.

use std::io::{self, Write};

use allocheck_lints::finding::{Applicability, Finding, Level};
use codespan_reporting::diagnostic::{Diagnostic, Label, Severity};
use codespan_reporting::term::termcolor::{Ansi, NoColor};
use codespan_reporting::term::{Config, Styles, StylesWriter, emit_to_write_style};

use crate::problem::{Gravity, Problem};
use crate::render::{Styled, diff};

/// Writes a finding.
pub(crate) fn finding(out: &mut dyn Write, page: &Styled<'_>, finding: &Finding) -> io::Result<()> {
    emit(out, page, &finding_diagnostic(page, finding))
}

/// Writes a problem.
pub(crate) fn problem(out: &mut dyn Write, page: &Styled<'_>, problem: &Problem) -> io::Result<()> {
    emit(out, page, &problem_diagnostic(page, problem))
}

/// A finding as plain text, for programs that show it to people.
pub(crate) fn plain_finding(page: &Styled<'_>, finding: &Finding) -> String {
    plain(page, &finding_diagnostic(page, finding))
}

/// A problem as plain text.
pub(crate) fn plain_problem(page: &Styled<'_>, problem: &Problem) -> String {
    plain(page, &problem_diagnostic(page, problem))
}

fn plain(page: &Styled<'_>, diagnostic: &Diagnostic<usize>) -> String {
    let mut out = Vec::new();
    // Writing to memory cannot fail.
    drop(emit(&mut out, &Styled { files: page.files, color: false }, diagnostic));
    String::from_utf8_lossy(&out).into_owned()
}

fn finding_diagnostic(page: &Styled<'_>, finding: &Finding) -> Diagnostic<usize> {
    let severity = match finding.level {
        Level::Allow | Level::Note => Severity::Note,
        Level::Warn => Severity::Warning,
        Level::Deny => Severity::Error,
    };
    let primary =
        page.range(finding.place).map(|(file, range)| Label::primary(file, range).with_message(&finding.label));
    let others = finding.labels.iter().filter_map(|label| {
        let (file, range) = page.range(label.place)?;
        Some(Label::secondary(file, range).with_message(&label.text))
    });
    let mut notes = finding.notes.clone();
    let fix = finding.fix.as_ref().map(|fix| (fix, diff::fix(page, fix))).filter(|(_, lines)| !lines.is_empty());
    let help = finding.help.as_deref().or(fix.as_ref().map(|_| "write it so"));
    if let Some(help) = help {
        let mut note = format!("help: {help}");
        if let Some((fix, lines)) = &fix {
            if fix.applicability == Applicability::Review {
                note.push_str(" (read it first)");
            }
            for line in lines {
                note.push_str("\n    ");
                note.push_str(line);
            }
        }
        notes.push(note);
    }
    Diagnostic::new(severity)
        .with_code(finding.rule)
        .with_message(&finding.message)
        .with_labels(primary.into_iter().chain(others).collect())
        .with_notes(notes)
}

fn problem_diagnostic(page: &Styled<'_>, problem: &Problem) -> Diagnostic<usize> {
    let severity = match problem.gravity {
        Gravity::Note => Severity::Note,
        Gravity::Error => Severity::Error,
    };
    let place = problem.place.and_then(|place| page.range(place));
    let label = place.map(|(file, range)| Label::primary(file, range).with_message(&problem.label));
    let help = problem.help.iter().map(|help| format!("help: {help}"));
    Diagnostic::new(severity)
        .with_message(&problem.message)
        .with_labels(label.into_iter().collect())
        .with_notes(help.collect())
}

fn emit(out: &mut dyn Write, page: &Styled<'_>, diagnostic: &Diagnostic<usize>) -> io::Result<()> {
    let config = Config { start_context_lines: 1, end_context_lines: 1, ..Config::default() };
    let styles = Styles::default();
    let result = if page.color {
        emit_to_write_style(&mut StylesWriter::new(Ansi::new(out), &styles), &config, page, diagnostic)
    } else {
        emit_to_write_style(&mut StylesWriter::new(NoColor::new(out), &styles), &config, page, diagnostic)
    };
    result.map_err(|error| match error {
        codespan_reporting::files::Error::Io(error) => error,
        other => io::Error::other(other.to_string()),
    })
}
