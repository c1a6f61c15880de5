//! For programs: cargo's messages around rustc's diagnostics, one on each line.

use std::fmt::Write as _;
use std::io::{self, Write};

use allocheck_lints::finding::{Applicability, Finding};
use allocheck_lints::text::Place;
use serde::Serialize;

use crate::load::SourceFile;
use crate::problem::{Gravity, Problem};
use crate::project::Project;
use crate::render::{Styled, Told, confidence_name, human, level_name};

/// What `cargo check --message-format=json` writes for a warning.
#[derive(Serialize)]
struct Message<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: String,
    target: Target<'a>,
    message: Diagnostic<'a>,
}

#[derive(Serialize)]
struct Target<'a> {
    kind: &'a [String],
    crate_types: &'a [String],
    name: &'a str,
    src_path: String,
    edition: &'static str,
    doc: bool,
    doctest: bool,
    test: bool,
}

#[derive(Serialize)]
struct Diagnostic<'a> {
    #[serde(rename = "$message_type")]
    message_type: &'static str,
    message: &'a str,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: Vec<Child<'a>>,
    rendered: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    allocheck: Option<Extra>,
}

/// What we know beyond rustc's words.
#[derive(Serialize)]
struct Extra {
    confidence: &'static str,
    heat: f32,
}

#[derive(Serialize)]
struct Code {
    code: String,
    explanation: Option<&'static str>,
}

#[derive(Serialize)]
struct Child<'a> {
    message: String,
    code: Option<Code>,
    level: &'static str,
    spans: Vec<Span<'a>>,
    children: [(); 0],
    rendered: Option<String>,
}

#[derive(Serialize)]
struct Span<'a> {
    file_name: &'a str,
    byte_start: usize,
    byte_end: usize,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line<'a>>,
    label: Option<&'a str>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    highlight_start: usize,
    highlight_end: usize,
}

/// Writes a check: a line for each problem and finding.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let Told { project, page, .. } = told;
    told.problems.iter().try_for_each(|it| problem(out, project, page, it))?;
    told.findings.iter().try_for_each(|it| finding(out, project, page, it))
}

/// Writes a finding.
fn finding(out: &mut dyn Write, project: &Project, page: &Styled<'_>, finding: &Finding) -> io::Result<()> {
    let Some(file) = page.file(finding.place) else { return Ok(()) };
    let primary = span(page, finding.place, true, Some(&finding.label));
    let others = finding.labels.iter().filter_map(|label| span(page, label.place, false, Some(&label.text)));
    let notes = finding.notes.iter().map(|note| child("note", note.clone(), Vec::new()));
    let fix = finding.fix.as_ref();
    let spans = fix.into_iter().flat_map(|fix| {
        let applicability = match fix.applicability {
            Applicability::Safe if fix.import.is_none() => "MachineApplicable",
            Applicability::Safe | Applicability::Review => "MaybeIncorrect",
        };
        fix.edits.iter().filter_map(move |edit| {
            let span = span(page, edit.place, true, None)?;
            Some(Span {
                suggested_replacement: Some(&edit.text),
                suggestion_applicability: Some(applicability),
                ..span
            })
        })
    });
    let spans: Vec<Span<'_>> = spans.collect();
    let mut help = finding.help.clone().or_else(|| fix.map(|_| "write it so".to_owned()));
    if let (Some(help), Some(import)) = (&mut help, fix.and_then(|fix| fix.import)) {
        let _ = write!(help, " (with `use {import};`)");
    }
    let help = help.map(|help| child("help", help, spans));
    let diagnostic = Diagnostic {
        message_type: "diagnostic",
        message: &finding.message,
        code: Some(Code { code: format!("allocheck::{}", finding.rule), explanation: None }),
        level: level_name(finding.level),
        spans: primary.into_iter().chain(others).collect(),
        children: notes.chain(help).collect(),
        rendered: human::plain_finding(page, finding),
        allocheck: Some(Extra { confidence: confidence_name(finding.confidence), heat: finding.heat }),
    };
    write_message(out, project, Some(file), diagnostic)
}

/// Writes a problem.
fn problem(out: &mut dyn Write, project: &Project, page: &Styled<'_>, problem: &Problem) -> io::Result<()> {
    let diagnostic = Diagnostic {
        message_type: "diagnostic",
        message: &problem.message,
        code: None,
        level: match problem.gravity {
            Gravity::Note => "note",
            Gravity::Error => "error",
        },
        spans: problem.place.and_then(|place| span(page, place, true, Some(&problem.label))).into_iter().collect(),
        children: problem.help.iter().map(|help| child("help", help.clone(), Vec::new())).collect(),
        rendered: human::plain_problem(page, problem),
        allocheck: None,
    };
    write_message(out, project, problem.place.and_then(|place| page.file(place)), diagnostic)
}

fn write_message(
    out: &mut dyn Write,
    project: &Project,
    file: Option<&SourceFile>,
    message: Diagnostic<'_>,
) -> io::Result<()> {
    // What has no place is said of the first target.
    let target = file.and_then(|file| project.targets.get(file.target)).or(project.targets.first());
    let Some(target) = target else {
        serde_json::to_writer(&mut *out, &message)?;
        return writeln!(out);
    };
    let package = &project.packages[target.package];
    let edition = target.edition.map_or("2024", |edition| match edition {
        allocheck_lints::syntax::Edition::E2015 => "2015",
        allocheck_lints::syntax::Edition::E2018 => "2018",
        allocheck_lints::syntax::Edition::E2021 => "2021",
        allocheck_lints::syntax::Edition::E2024 => "2024",
    });
    let message = Message {
        reason: "compiler-message",
        package_id: &package.id,
        manifest_path: package.manifest.as_deref().unwrap_or(&package.folder).to_string_lossy().into_owned(),
        target: Target {
            kind: &target.kinds,
            crate_types: &target.crate_types,
            name: &target.name,
            src_path: target.root.to_string_lossy().into_owned(),
            edition,
            doc: true,
            doctest: false,
            test: true,
        },
        message,
    };
    serde_json::to_writer(&mut *out, &message)?;
    writeln!(out)
}

fn child<'a>(level: &'static str, message: String, spans: Vec<Span<'a>>) -> Child<'a> {
    Child { message, code: None, level, spans, children: [], rendered: None }
}

fn span<'a>(page: &Styled<'a>, place: Place, is_primary: bool, label: Option<&'a str>) -> Option<Span<'a>> {
    let file = page.file(place)?;
    let (_, range) = page.range(place)?;
    let start = file.lines.line_column(range.start as u32, &file.text);
    let end = file.lines.line_column(range.end as u32, &file.text);
    let lines = (start.line..=end.line).filter_map(|line| {
        let span = file.lines.line_span(line as usize - 1, &file.text)?;
        let text = span.text(&file.text).trim_end_matches(['\n', '\r']);
        let text = text.trim_start_matches('\u{feff}');
        let highlight_start = if line == start.line { start.column as usize } else { 1 };
        let highlight_end = if line == end.line { end.column as usize } else { text.chars().count() + 1 };
        Some(Line { text, highlight_start, highlight_end })
    });
    Some(Span {
        file_name: &file.path,
        byte_start: range.start,
        byte_end: range.end,
        line_start: start.line,
        line_end: end.line,
        column_start: start.column,
        column_end: end.column,
        is_primary,
        text: lines.collect(),
        label: label.filter(|label| !label.is_empty()),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    })
}
