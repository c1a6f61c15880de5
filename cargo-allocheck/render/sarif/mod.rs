//! A check in, SARIF 2.1.0 out, in the words that GitHub's code scanning reads.
//!
//! The primary region is one line, so that a finding is shown in a review whenever that line was changed; the evidence lies
//! in related locations, which the message links to. What baselines and directives hide is not here, since GitHub takes no
//! notice of `suppressions`, unless it was asked for.

mod model;

pub(crate) mod change;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use allocheck_lints::finding::{self, Applicability};
use allocheck_lints::finding::{Finding, Level};
use allocheck_lints::page::{family, page};
use allocheck_lints::rule::Rule;
use allocheck_lints::text::{FileId, Place};
use rustc_hash::FxHashMap as HashMap;

use crate::problem::Gravity;
use crate::profile::words::Share;
use crate::render::contracts::BuildEntry;
use crate::render::count::Count;
use crate::render::fingerprint::fingerprints;
use crate::render::line_hash::line_hashes;
use crate::render::region::{Unit, first_line, region};
use crate::render::sarif::model::{
    Artifact, Automation, Base, Bases, Change, Configuration, Descriptor, Driver, Fingerprints, Fix, Help, Inserted,
    Invocation, Label, Location, Log, Message, Notification, Physical, Replacement, ResultProperties, RuleProperties,
    Run, RunProperties, Suppression, Tool,
};
use crate::render::{Told, confidence_name, level_name, uri};

/// GitHub refuses a file with more results.
const MOST_RESULTS: usize = 25_000;

/// GitHub shows as many places of a result.
const MOST_PLACES: usize = 100;

/// GitHub takes as many characters of a description.
const LONGEST: usize = 1024;

/// What paths are relative to.
const ROOT: &str = "%SRCROOT%";

/// Writes the log.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let mut chosen = told.by_weight();
    let too_many = chosen.len().saturating_sub(MOST_RESULTS);
    chosen.truncate(MOST_RESULTS);
    chosen.sort_by_key(|finding| finding.place);
    let mut notifications: Vec<Notification<'_>> = told.problems.iter().map(|it| problem(told, it)).collect();
    if too_many > 0 {
        let text = format!("{} left out: GitHub reads {MOST_RESULTS} at most", Count(too_many, "finding"));
        notifications.push(Notification {
            level: "warning",
            message: Message { text: text.into() },
            locations: Vec::new(),
        });
    }
    let mut lines = LineHashes::default();
    let mut results = results(told, &mut lines, &chosen, false);
    let room = MOST_RESULTS - results.len();
    let silenced: Vec<&Finding> = told.silenced.iter().take(room).collect();
    results.extend(self::results(told, &mut lines, &silenced, true));
    let run = Run {
        tool: tool(told.rules.iter().map(|rule| descriptor(rule)).collect()),
        column_kind: "utf16CodeUnits",
        original_uri_base_ids: bases(),
        automation_details: told.sarif_category.map(automation),
        invocations: [Invocation {
            execution_successful: told.problems.iter().all(|problem| problem.gravity != Gravity::Error),
            tool_execution_notifications: notifications,
        }],
        results,
        properties: told.verified.map(|it| RunProperties { build: BuildEntry::of(&told.page, it) }),
    };
    log(out, run)
}

/// Writes a log of one run.
fn log(out: &mut dyn Write, run: Run<'_>) -> io::Result<()> {
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn tool(rules: Vec<Descriptor>) -> Tool {
    Tool { driver: Driver { name: "cargo-allocheck", semantic_version: env!("CARGO_PKG_VERSION"), rules } }
}

fn bases() -> Bases {
    Bases { root: Base { description: Message { text: "The folder of the repository.".into() } } }
}

fn automation(name: &str) -> Automation {
    Automation { id: format!("{name}/") }
}

fn problem<'a>(told: &Told<'a>, problem: &'a crate::problem::Problem) -> Notification<'a> {
    let text = if problem.label.is_empty() {
        Cow::Borrowed(&*problem.message)
    } else {
        Cow::Owned(format!("{}: {}", problem.message, problem.label))
    };
    Notification {
        level: match problem.gravity {
            Gravity::Note => "note",
            Gravity::Error => "error",
        },
        message: Message { text: escaped(&text).into() },
        locations: problem.place.and_then(|place| location(told, place)).into_iter().collect(),
    }
}

fn descriptor(rule: &Rule) -> Descriptor {
    let (group, _) = family(rule.group).split_once(' ').unwrap_or_default();
    let first = rule.why.trim().split("\n\n").next().unwrap_or_default();
    Descriptor {
        id: rule.name,
        short_description: Message { text: shortened(rule.summary) },
        full_description: Message { text: shortened(first) },
        help: Help { text: rule.why.trim().to_owned(), markdown: page(rule) },
        default_configuration: Configuration { level: sarif_level(rule.level) },
        properties: RuleProperties {
            tags: ["performance", "allocation", group],
            precision: "high",
            severity: match rule.level {
                Level::Allow | Level::Note => "recommendation",
                Level::Warn => "warning",
                Level::Deny => "error",
            },
        },
    }
}

fn sarif_level(level: Level) -> &'static str {
    match level {
        Level::Allow => "none",
        Level::Note | Level::Warn | Level::Deny => level_name(level),
    }
}

fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(text.chars().take(LONGEST - 1).chain(['…']).collect()),
    }
}

/// The hashes of the lines of files with findings, each file's made once.
#[derive(Default)]
struct LineHashes(HashMap<FileId, Vec<String>>);

impl LineHashes {
    fn of(&mut self, told: &Told<'_>, place: Place, line: u32) -> String {
        let text = told.page.file(place).map_or("", |file| &file.text);
        let hashes = self.0.entry(place.file).or_insert_with(|| line_hashes(text.trim_start_matches('\u{feff}')));
        hashes.get(line as usize - 1).cloned().unwrap_or_default()
    }
}

fn results<'a>(
    told: &Told<'a>,
    lines: &mut LineHashes,
    findings: &[&'a Finding],
    is_silenced: bool,
) -> Vec<model::Finding<'a>> {
    let prints = fingerprints(&told.page, findings.iter().copied());
    let made = findings.iter().zip(prints).filter_map(|(&finding, own)| {
        let primary = location(told, finding.place)?;
        let line = primary.physical_location.region.map_or(1, |region| region.start_line);
        let labels = finding.labels.iter().take(MOST_PLACES).enumerate();
        let related: Vec<Location<'_>> = labels
            .filter_map(|(at, label)| {
                let place = location(told, label.place)?;
                Some(Location { id: Some(at + 1), message: Some(Label { text: &label.text }), ..place })
            })
            .collect();
        Some(model::Finding {
            rule_id: finding.rule,
            rule_index: told.rules.iter().position(|rule| rule.name == finding.rule),
            level: sarif_level(finding.level),
            message: Message { text: message(told, finding, &related).into() },
            locations: [primary],
            related_locations: related,
            partial_fingerprints: Fingerprints { line: Some(lines.of(told, finding.place, line)), own },
            fixes: finding.fix.iter().filter_map(|it| fix(told, finding, it)).collect(),
            suppressions: is_silenced.then_some(Suppression { kind: "inSource" }).into_iter().collect(),
            rank: rank(told, finding),
            properties: ResultProperties {
                confidence: Some(confidence_name(finding.confidence)),
                witnesses: told.witnesses.facts(finding.place),
                change: None,
            },
        })
    });
    made.collect()
}

/// From 0 to 100: the part of a profiled run's blocks that are asked for there, or of its bytes where blocks are not counted;
/// or how hot the code looks.
fn rank(told: &Told<'_>, finding: &Finding) -> f32 {
    let measured = told.profiled.and_then(|it| Some(Share::of(&it.measured.get(&finding.place)?.numbers, &it.all)));
    match measured {
        Some(Share(part)) => (part * 100.0).min(100.0) as f32,
        None => (finding.heat * 100.0).round(),
    }
}

/// `what it is. [once per element of ids](1), line 13. Help.`: GitHub shows the first sentence where there is no room.
fn message(told: &Told<'_>, finding: &Finding, related: &[Location<'_>]) -> String {
    let mut text = escaped(&finding.message);
    text.push('.');
    for location in related {
        let (Some(id), Some(label)) = (location.id, &location.message) else { continue };
        let label = if label.text.is_empty() { "here" } else { label.text };
        // Writing into a string cannot fail.
        let _ = write!(text, " [{}]({id})", escaped(label));
        let line = finding.labels.get(id - 1).and_then(|label| told.page.locate(label.place));
        if let Some((_, at)) = line {
            let _ = write!(text, ", line {}.", at.line);
        }
    }
    for note in finding.notes.iter().chain(&finding.help) {
        let _ = write!(text, " {}.", escaped(note));
    }
    text
}

/// Brackets are links in a message unless they are escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        if matches!(it, '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(it);
    }
    out
}

fn location<'a>(told: &Told<'_>, place: Place) -> Option<Location<'a>> {
    let region = first_line(&told.page, place, Unit::Utf16)?;
    Some(Location {
        id: None,
        physical_location: Physical { artifact_location: artifact(told, place), region: Some(region) },
        message: None,
    })
}

fn artifact(told: &Told<'_>, place: Place) -> Artifact {
    Artifact { uri: uri::encode(&told.path_in_repository(place)), uri_base_id: ROOT }
}

fn fix<'a>(told: &Told<'_>, finding: &'a Finding, fix: &'a finding::Fix) -> Option<Fix<'a>> {
    let mut text = finding.help.as_deref().unwrap_or("write it so").to_owned();
    if let Some(import) = fix.import {
        let _ = write!(text, " (with `use {import};`)");
    }
    if fix.applicability == Applicability::Review {
        text.push_str(" (read it first)");
    }
    let mut changes: Vec<Change<'a>> = Vec::new();
    for edits in fix.edits.chunk_by(|a, b| a.place.file == b.place.file) {
        let replacements = edits.iter().filter_map(|edit| {
            let deleted_region = region(&told.page, edit.place, Unit::Utf16)?;
            Some(Replacement { deleted_region, inserted_content: Inserted { text: &edit.text } })
        });
        let first = edits.first()?;
        changes.push(Change { artifact_location: artifact(told, first.place), replacements: replacements.collect() });
    }
    (!changes.is_empty())
        .then(|| Fix { description: Message { text: escaped(&text).into() }, artifact_changes: changes })
}
