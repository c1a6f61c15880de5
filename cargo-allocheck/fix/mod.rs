//! Findings in, changed texts out: fixes are applied in rounds, until nothing changes.
//!
//! All rounds are made in memory, over texts that stand in for those on the disk; only what is left in the end is shown
//! or written. Each text is parsed again before it counts: a fix that breaks its file is left out.

pub(crate) mod args;

pub(crate) mod vcs;

pub(crate) mod comments;

pub(crate) mod allow;

mod import;

mod write;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use allocheck_lints::finding::{Applicability, Edit, Fix, apply};
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::text::FileId;
use similar::TextDiff;

use crate::analyse::Analysis;
use crate::project::Project;

/// How often fixes may make room for others.
const ROUNDS: usize = 5;

/// What became of the texts.
#[derive(Debug, Default)]
pub(crate) struct Fixed {
    /// By file: its text before and after.
    texts: BTreeMap<PathBuf, (Arc<str>, Arc<str>)>,
    /// How many fixes were applied.
    pub(crate) applied: usize,
}

impl Fixed {
    /// How many files change.
    pub(crate) fn files(&self) -> usize {
        self.texts.len()
    }

    /// Writes what changes as a patch, paths relative to the project's root.
    pub(crate) fn show(&self, out: &mut dyn Write, project: &Project) -> io::Result<()> {
        for (path, (before, after)) in &self.texts {
            let shown = project.display(path);
            let diff = TextDiff::from_lines(&**before, &**after);
            write!(out, "{}", diff.unified_diff().header(&format!("a/{shown}"), &format!("b/{shown}")))?;
        }
        Ok(())
    }

    /// Writes what changes to the disk.
    ///
    /// # Errors
    /// Where a file has changed meanwhile, or cannot be written. Those before it are written.
    pub(crate) fn store(&self) -> anyhow::Result<()> {
        self.texts.iter().try_for_each(|(path, (before, after))| write::replace(path, before, after))
    }
}

/// Applies the fixes up to `upto`, and those of what is found then, by asking `again` what that is.
pub(crate) fn rounds(
    project: &mut Project,
    mut analysis: Analysis,
    upto: Applicability,
    again: &mut dyn FnMut(&mut Project) -> Analysis,
) -> (Analysis, Fixed) {
    let mut fixed = Fixed::default();
    for _ in 0..ROUNDS {
        let (texts, applied) = round(project, &analysis, upto);
        if texts.is_empty() {
            break;
        }
        fixed.applied += applied;
        for (file, after) in texts {
            let file = &analysis.files[file];
            let before = || (Arc::clone(&file.text), Arc::clone(&file.text));
            fixed.texts.entry(file.absolute.clone()).or_insert_with(before).1 = Arc::clone(&after);
            project.unsaved.insert(file.absolute.clone(), after);
        }
        analysis = again(project);
    }
    fixed.texts.retain(|_, (before, after)| before != after);
    (analysis, fixed)
}

/// The texts that one round changes, by file, and how many fixes that are.
fn round(project: &Project, analysis: &Analysis, upto: Applicability) -> (BTreeMap<usize, Arc<str>>, usize) {
    let is_ours = |fix: &&Fix| {
        let inside = |edit: &Edit| analysis.files.get(edit.place.file.0 as usize).is_some_and(|file| file.selected);
        fix.applicability <= upto && fix.edits.iter().all(inside)
    };
    let wanted: Vec<&Fix> = analysis.judged.findings.iter().filter_map(|it| it.fix.as_ref()).filter(is_ours).collect();
    let chosen = apply::choose(&wanted);
    let chosen: Vec<&Fix> = wanted.into_iter().zip(chosen).filter(|(_, it)| *it).map(|(fix, _)| fix).collect();
    if chosen.is_empty() {
        return (BTreeMap::new(), 0);
    }
    if let Some(texts) = made(project, analysis, &chosen) {
        return (texts, chosen.len());
    }
    // One of them breaks a file: those that do not are found one by one.
    let mut kept: Vec<&Fix> = Vec::new();
    let mut texts = BTreeMap::new();
    for fix in chosen {
        kept.push(fix);
        match made(project, analysis, &kept) {
            Some(found) => texts = found,
            None => drop(kept.pop()),
        }
    }
    (texts, kept.len())
}

/// The texts with these fixes; nothing where one of them is no Rust any more.
fn made(project: &Project, analysis: &Analysis, fixes: &[&Fix]) -> Option<BTreeMap<usize, Arc<str>>> {
    let mut edits: BTreeMap<usize, Vec<Edit>> = BTreeMap::new();
    for fix in fixes {
        for edit in fix.edits.iter().chain(&imported(project, analysis, fix)) {
            let at = edit.place.file.0 as usize;
            let text = with_line_ends(&edit.text, &analysis.files[at].text);
            edits.entry(at).or_default().push(Edit { text, place: edit.place });
        }
    }
    let mut texts = BTreeMap::new();
    for (at, edits) in edits {
        let file = &analysis.files[at];
        let edits: Vec<&Edit> = edits.iter().collect();
        let after = apply::write(&file.text, FileId(at as u32), &edits);
        let edition = project.targets.get(file.target).and_then(|it| it.edition).unwrap_or(Edition::E2024);
        lower(&after, edition, &Macros::default()).ok()?;
        texts.insert(at, Arc::from(after));
    }
    Some(texts)
}

/// The edit for what a fix needs in scope.
pub(crate) fn imported(project: &Project, analysis: &Analysis, fix: &Fix) -> Option<Edit> {
    let place = fix.edits.first()?.place;
    let file = analysis.files.get(place.file.0 as usize)?;
    let root = &project.targets.get(file.target)?.root;
    let root = analysis.files.iter().find(|it| it.absolute == *root).and_then(|it| it.lowered.as_deref());
    let lowered = file.lowered.as_deref()?;
    import::import(fix.import?, (place.file, lowered, &file.text), root.unwrap_or(lowered), place.span.start)
}

/// The text with the line ends of the file that it goes to.
pub(crate) fn with_line_ends(text: &str, file: &str) -> String {
    let is_crlf = file.find('\n').is_some_and(|at| file[..at].ends_with('\r'));
    if is_crlf && text.contains('\n') { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text.to_owned() }
}
