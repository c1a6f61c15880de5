//! All that is known of a check, as one JSON value: our own form, which `docs/report.schema.json` describes.

use std::collections::BTreeMap;
use std::io::{self, Write};

use allocheck_lints::finding::{Applicability, Finding};
use allocheck_lints::text::Place;
use serde::Serialize;
use serde_json::Value;

use crate::problem::ProblemKind;
use crate::render::contracts::BuildEntry;
use crate::render::fingerprint::fingerprints;
use crate::render::profile::Profile;
use crate::render::region::{Region, Unit, region};
use crate::render::{Told, confidence_name, gravity_name, level_name};

/// Grows when a reader of the form before it would be wrong about this one.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    files: usize,
    findings: Vec<Entry<'a>>,
    problems: Vec<ProblemEntry<'a>>,
    /// Where profiles were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Profile<'a>>,
    /// Where the optimised build was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    build: Option<BuildEntry<'a>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'static str,
    level: &'static str,
    confidence: &'static str,
    heat: f32,
    message: &'a str,
    at: At<'a>,
    label: &'a str,
    evidence: Vec<Evidence<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
    fix: Option<Fix<'a>>,
    fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    witnesses: Option<BTreeMap<&'a str, &'a Value>>,
}

/// Columns count Unicode scalar values, bytes start at 0.
#[derive(Serialize)]
struct At<'a> {
    path: &'a str,
    #[serde(flatten)]
    region: Region,
    bytes: [u32; 2],
}

#[derive(Serialize)]
struct Evidence<'a> {
    at: At<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct Fix<'a> {
    safe: bool,
    import: Option<&'static str>,
    edits: Vec<Edit<'a>>,
}

#[derive(Serialize)]
struct Edit<'a> {
    at: At<'a>,
    text: &'a str,
}

#[derive(Serialize)]
struct ProblemEntry<'a> {
    kind: &'static str,
    level: &'static str,
    message: &'a str,
    at: Option<At<'a>>,
    label: &'a str,
    help: Option<&'a str>,
}

/// Writes the report.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let prints = fingerprints(&told.page, told.findings.iter());
    let findings = told.findings.iter().zip(prints).filter_map(|(finding, print)| entry(told, finding, print));
    let problems = told.problems.iter().map(|problem| ProblemEntry {
        kind: match problem.kind {
            ProblemKind::Syntax => "syntax",
            ProblemKind::Read => "read",
            ProblemKind::Module => "module",
            ProblemKind::Directive => "directive",
            ProblemKind::Internal => "internal",
        },
        level: gravity_name(problem.gravity),
        message: &problem.message,
        at: problem.place.and_then(|place| at(told, place)),
        label: &problem.label,
        help: problem.help.as_deref(),
    });
    let report = Report {
        version: VERSION,
        tool: Tool { name: "cargo-allocheck", version: env!("CARGO_PKG_VERSION") },
        files: told.page.files.iter().filter(|file| file.selected).count(),
        findings: findings.collect(),
        problems: problems.collect(),
        profile: told.profiled.map(|it| Profile::of(&told.page, it)),
        build: told.verified.map(|it| BuildEntry::of(&told.page, it)),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn entry<'a>(told: &Told<'a>, finding: &'a Finding, fingerprint: String) -> Option<Entry<'a>> {
    let evidence =
        finding.labels.iter().filter_map(|label| Some(Evidence { at: at(told, label.place)?, text: &label.text }));
    let fix = finding.fix.as_ref().map(|fix| Fix {
        safe: fix.applicability == Applicability::Safe,
        import: fix.import,
        edits: fix.edits.iter().filter_map(|edit| Some(Edit { at: at(told, edit.place)?, text: &edit.text })).collect(),
    });
    Some(Entry {
        rule: finding.rule,
        level: level_name(finding.level),
        confidence: confidence_name(finding.confidence),
        heat: finding.heat,
        message: &finding.message,
        at: at(told, finding.place)?,
        label: &finding.label,
        evidence: evidence.collect(),
        notes: &finding.notes,
        help: finding.help.as_deref(),
        fix,
        fingerprint,
        witnesses: told.witnesses.facts(finding.place),
    })
}

fn at<'a>(told: &Told<'a>, place: Place) -> Option<At<'a>> {
    let file = told.page.file(place)?;
    let (_, range) = told.page.range(place)?;
    Some(At {
        path: &file.path,
        region: region(&told.page, place, Unit::Char)?,
        bytes: [range.start as u32, range.end as u32],
    })
}
