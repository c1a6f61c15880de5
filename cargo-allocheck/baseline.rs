//! Findings that are known and not reported again: a file that survives moved lines, and shrinks.
//!
//! A finding is known by its rule, its file and the words of its line; equal ones are counted, so a copy is new.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use allocheck_lints::finding::Finding;
use anyhow::{Context as _, bail};
use serde::{Deserialize, Serialize};

use crate::project::Project;
use crate::render::Styled;
use crate::render::fingerprint::hash;

/// The file's usual name, at the project's root.
const NAME: &str = "allocheck-baseline.json";

/// Grows when a reader of the form before it would be wrong about this one.
const VERSION: u32 = 1;

/// What is typed about the baseline of a check.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "What is known or unchanged")]
pub(crate) struct BaselineArgs {
    /// Do not report what this file knows [default: allocheck-baseline.json at the root, where there is one]
    #[arg(long, value_name = "PATH")]
    pub(crate) baseline: Option<PathBuf>,
    /// Report what the baseline knows too
    #[arg(long, conflicts_with = "baseline")]
    pub(crate) no_baseline: bool,
    /// Report only what is on lines that differ from this revision, or what has its cause there
    #[arg(long, value_name = "REVISION")]
    pub(crate) since: Option<String>,
    /// Report only what is on staged lines, or what has its cause there; the staged text counts
    #[arg(long, conflicts_with = "since")]
    pub(crate) staged: bool,
}

/// How `baseline` writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Writing {
    /// Leave out of the file what is gone.
    pub(crate) update: bool,
    /// Overwrite it, or let it grow.
    pub(crate) force: bool,
}

/// Findings by file, by rule and fingerprint, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Baseline {
    version: u32,
    findings: BTreeMap<String, BTreeMap<String, usize>>,
}

/// What an older or newer file surely has.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

/// Where the baseline is: as typed, as configured, or by its usual name.
pub(crate) fn path(project: &Project, typed: Option<&Path>, configured: Option<&Path>, folder: &Path) -> PathBuf {
    match (typed, configured) {
        (Some(typed), _) => folder.join(typed),
        (None, Some(configured)) => configured.to_path_buf(),
        (None, None) => project.root.join(NAME),
    }
}

/// Reads a baseline.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn read(path: &Path) -> anyhow::Result<Baseline> {
    let shown = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("failed to read the baseline {shown}"))?;
    let marks = ["<<<<<<< ", "=======", ">>>>>>> "];
    if let Some(line) = text.lines().position(|line| marks.iter().any(|mark| line.starts_with(mark))) {
        let line = line + 1;
        bail!(
            "failed to read the baseline {shown}: line {line} is a mark of a merge conflict; keep the lines of both sides"
        );
    }
    let Versioned { version } =
        serde_json::from_str(&text).with_context(|| format!("failed to read the baseline {shown}"))?;
    if version > VERSION {
        bail!(
            "failed to read the baseline {shown}: its form {version} is of a newer cargo-allocheck, and this one knows form {VERSION}"
        );
    }
    serde_json::from_str(&text).with_context(|| format!("failed to read the baseline {shown}"))
}

/// What these findings are known by.
pub(crate) fn of(page: &Styled<'_>, findings: &[Finding]) -> Baseline {
    let mut baseline = Baseline { version: VERSION, findings: BTreeMap::new() };
    for finding in findings {
        if let Some((path, key)) = key(page, finding) {
            let counts = match baseline.findings.get_mut(path) {
                Some(counts) => counts,
                None => baseline.findings.entry(path.to_owned()).or_default(),
            };
            *counts.entry(key).or_default() += 1;
        }
    }
    baseline
}

fn key<'a>(page: &Styled<'a>, finding: &Finding) -> Option<(&'a str, String)> {
    let file = page.file(finding.place)?;
    let span = file.lines.line_span(file.lines.line(finding.place.span.start), &file.text)?;
    let words: String = span.text(&file.text).split_whitespace().collect();
    let hash = hash([finding.rule, &file.path, &words]);
    Some((&file.path, format!("{} {}", finding.rule, &hash[..16])))
}

impl Baseline {
    /// How many findings it knows.
    pub(crate) fn count(&self) -> usize {
        self.findings.values().flat_map(BTreeMap::values).sum()
    }

    /// Leaves only the findings that are not known, and says what is known and gone: file, rule, how many. Files that are
    /// not reported on are not spoken of.
    pub(crate) fn retain_new(&self, page: &Styled<'_>, findings: &mut Vec<Finding>) -> Vec<(String, String, usize)> {
        let mut left = self.findings.clone();
        findings.retain(|finding| {
            let Some((path, key)) = key(page, finding) else { return true };
            let known = left.get_mut(path).and_then(|keys| keys.get_mut(&key)).filter(|count| **count > 0);
            known.map(|count| *count -= 1).is_none()
        });
        let was_looked_at = |path: &str| !page.files.iter().any(|file| *file.path == *path && !file.selected);
        let mut gone: BTreeMap<(String, String), usize> = BTreeMap::new();
        for (path, keys) in left.into_iter().filter(|(path, _)| was_looked_at(path)) {
            for (key, count) in keys.into_iter().filter(|(_, count)| *count > 0) {
                let rule = key.split(' ').next().unwrap_or_default();
                *gone.entry((path.clone(), rule.to_owned())).or_default() += count;
            }
        }
        gone.into_iter().map(|((path, rule), count)| (path, rule, count)).collect()
    }

    /// What both know.
    fn shrunk(&self, now: &Self) -> Self {
        let mut findings = BTreeMap::new();
        for (path, keys) in &self.findings {
            let now = now.findings.get(path);
            let kept = keys.iter().filter_map(|(key, count)| Some((key.clone(), *now?.get(key)?.min(count))));
            let kept: BTreeMap<String, usize> = kept.collect();
            if !kept.is_empty() {
                findings.insert(path.clone(), kept);
            }
        }
        Self { version: VERSION, findings }
    }
}

/// Writes what is known now; says how many findings that are, and how many it was before.
///
/// # Errors
/// Where the file is there and that was not expected, or cannot be read or written.
pub(crate) fn write(path: &Path, now: Baseline, writing: Writing) -> anyhow::Result<(usize, usize)> {
    let shown = path.display();
    let is_there = path.exists();
    if is_there && !writing.update && !writing.force {
        bail!(
            "failed to write the baseline {shown}: it is there already; --update leaves out what is gone, --force makes it anew"
        );
    }
    // To be made anew, it need not be read.
    let before = if is_there && writing.update { read(path)? } else { Baseline::default() };
    let known = before.count();
    let baseline = if writing.update && is_there && !writing.force { before.shrunk(&now) } else { now };
    let text =
        serde_json::to_string_pretty(&baseline).with_context(|| format!("failed to write the baseline {shown}"))?;
    fs::write(path, text + "\n").with_context(|| format!("failed to write the baseline {shown}"))?;
    Ok((baseline.count(), known))
}
