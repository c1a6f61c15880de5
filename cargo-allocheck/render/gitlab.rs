//! GitLab's code quality report.

use std::io::{self, Write};

use allocheck_lints::finding::Level;
use serde::Serialize;

use crate::problem::Gravity;
use crate::render::Told;
use crate::render::fingerprint::{fingerprints, hash};

#[derive(Serialize)]
struct Entry<'a> {
    description: &'a str,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: std::borrow::Cow<'a, str>,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

/// Writes the report. Problems without a place have no entry: GitLab has none to show them at.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let located = |place| {
        let (_, at) = told.page.locate(place)?;
        Some(Location { path: told.path_in_repository(place), lines: Lines { begin: at.line } })
    };
    let problems = told.problems.iter().filter_map(|problem| {
        let location = located(problem.place?)?;
        Some(Entry {
            description: &problem.message,
            check_name: "unreadable",
            fingerprint: hash([&*location.path, &problem.message, &problem.label]),
            severity: match problem.gravity {
                Gravity::Note => "info",
                Gravity::Error => "critical",
            },
            location,
        })
    });
    let findings = told.findings.iter().zip(fingerprints(&told.page, told.findings.iter())).filter_map(
        |(finding, fingerprint)| {
            Some(Entry {
                description: &finding.message,
                check_name: finding.rule,
                fingerprint,
                severity: match finding.level {
                    Level::Allow | Level::Note => "info",
                    Level::Warn => "minor",
                    Level::Deny => "major",
                },
                location: located(finding.place)?,
            })
        },
    );
    let entries: Vec<Entry<'_>> = problems.chain(findings).collect();
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    writeln!(out)
}
