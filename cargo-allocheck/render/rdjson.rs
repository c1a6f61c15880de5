//! What reviewdog reads.

use std::borrow::Cow;
use std::io::{self, Write};

use allocheck_lints::finding::Level;
use allocheck_lints::text::Place;
use serde::Serialize;

use crate::problem::Gravity;
use crate::render::Told;
use crate::render::region::{Unit, first_line, region};

#[derive(Serialize)]
struct Report<'a> {
    source: Source,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    message: Cow<'a, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'a>>,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Code>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: Cow<'a, str>,
    range: Range,
}

#[derive(Serialize)]
struct Range {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

#[derive(Serialize)]
struct Code {
    value: &'static str,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

/// Writes the report. A fix of several edits is left out: reviewdog offers each suggestion on its own.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let problems = told.problems.iter().map(|problem| Diagnostic {
        message: match problem.label.is_empty() {
            true => Cow::Borrowed(&*problem.message),
            false => Cow::Owned(format!("{}: {}", problem.message, problem.label)),
        },
        location: problem.place.and_then(|place| location(told, place)),
        severity: match problem.gravity {
            Gravity::Note => "INFO",
            Gravity::Error => "ERROR",
        },
        code: None,
        suggestions: Vec::new(),
    });
    let findings = told.findings.iter().map(|finding| Diagnostic {
        message: match &finding.help {
            Some(help) => Cow::Owned(format!("{}\n{help}", finding.message)),
            None => Cow::Borrowed(&*finding.message),
        },
        location: location(told, finding.place),
        severity: match finding.level {
            Level::Allow | Level::Note => "INFO",
            Level::Warn => "WARNING",
            Level::Deny => "ERROR",
        },
        code: Some(Code { value: finding.rule }),
        suggestions: finding
            .fix
            .iter()
            .filter(|fix| fix.import.is_none())
            .filter_map(|fix| match &fix.edits[..] {
                [edit] => {
                    Some(Suggestion { range: range(region(&told.page, edit.place, Unit::Utf8)?), text: &edit.text })
                }
                _ => None,
            })
            .collect(),
    });
    let report = Report { source: Source { name: "allocheck" }, diagnostics: problems.chain(findings).collect() };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn location<'a>(told: &Told<'a>, place: Place) -> Option<Location<'a>> {
    let found = first_line(&told.page, place, Unit::Utf8)?;
    Some(Location { path: told.path_in_repository(place), range: range(found) })
}

fn range(found: crate::render::region::Region) -> Range {
    Range {
        start: Position { line: found.start_line, column: found.start_column },
        end: Position { line: found.end_line, column: found.end_column },
    }
}
