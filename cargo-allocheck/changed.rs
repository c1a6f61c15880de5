//! What differs from a revision, by asking git: the lines that are new or changed.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use allocheck_lints::finding::Finding;
use allocheck_lints::text::Place;

use crate::load::SourceFile;
use crate::project::metadata::canonical;

/// The changed lines of each file, counted from 1.
#[derive(Debug, Default)]
pub(crate) struct Changed(BTreeMap<PathBuf, Vec<RangeInclusive<usize>>>);

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Against<'a> {
    /// The working folder with where it left a revision.
    Revision(&'a str),
    /// What is staged with the last commit.
    Head,
}

/// Asks git, in the folder `root`.
///
/// # Errors
/// Where there is no repository, or no such revision.
pub(crate) fn changed(root: &Path, against: Against<'_>) -> Result<Changed, String> {
    let top = git(root, &["rev-parse", "--show-toplevel"])
        .map_err(|said| format!("failed to find a git repository around {}: {said}", root.display()))?;
    let top = canonical(Path::new(top.trim_end()));
    let diff = ["-c", "core.quotePath=false", "diff", "--unified=0", "--no-color", "--no-ext-diff", "--find-renames"];
    let prefixes = ["--src-prefix=a/", "--dst-prefix=b/"];
    let mut line: Vec<&str> = diff.into_iter().chain(prefixes).collect();
    let mut found = Changed::default();
    match against {
        Against::Head => line.push("--cached"),
        Against::Revision(revision) => {
            let commit = format!("{revision}^{{commit}}");
            git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
                .map_err(|_| format!("failed to find the revision `{revision}`{}", shallow_hint(&top)))?;
            line.extend(["--merge-base", revision]);
            let new = git(&top, &["ls-files", "--others", "--exclude-standard", "-z"])
                .map_err(|said| format!("failed to list new files: {said}"))?;
            for path in new.split('\0').filter(|path| path.ends_with(".rs")) {
                found.0.insert(top.join(path), vec![1..=usize::MAX]);
            }
        }
    }
    line.extend(["--", "*.rs"]);
    let text = git(&top, &line).map_err(|said| match against {
        Against::Revision(revision) if said.contains("merge base") => format!(
            "failed to compare with `{revision}`: there is no common ancestor; in a shallow clone, fetch more of its history \
             (git fetch --unshallow)"
        ),
        Against::Revision(revision) => format!("failed to compare with `{revision}`: {said}"),
        Against::Head => format!("failed to find what is staged: {said}"),
    })?;
    read_diff(&text, &top, &mut found);
    Ok(found)
}

/// What to do where the history is cut off: many CI services fetch a single commit.
fn shallow_hint(top: &Path) -> &'static str {
    match git(top, &["rev-parse", "--is-shallow-repository"]) {
        Ok(said) if said.trim_end() == "true" => {
            "; this clone is shallow: fetch more of its history (git fetch --unshallow)"
        }
        _ => "",
    }
}

/// The staged texts of files that differ from them in the working folder.
///
/// # Errors
/// Where git cannot tell.
pub(crate) fn staged_texts(root: &Path) -> Result<BTreeMap<PathBuf, Arc<str>>, String> {
    let top = git(root, &["rev-parse", "--show-toplevel"])
        .map_err(|said| format!("failed to find a git repository around {}: {said}", root.display()))?;
    let top = canonical(Path::new(top.trim_end()));
    let said = |said| format!("failed to find what is staged: {said}");
    let differing = git(&top, &["diff", "--name-only", "--diff-filter=M", "-z", "--", "*.rs"]).map_err(said)?;
    let mut texts = BTreeMap::new();
    for path in differing.split('\0').filter(|path| !path.is_empty()) {
        let text = git(&top, &["show", &format!(":{path}")]).map_err(said)?;
        texts.insert(canonical(&top.join(path)), Arc::from(text));
    }
    Ok(texts)
}

impl Changed {
    /// Keeps the findings that are on a changed line, or whose evidence is.
    pub(crate) fn retain(&self, files: &[SourceFile], findings: &mut Vec<Finding>) {
        findings.retain(|finding| {
            let places = std::iter::once(finding.place).chain(finding.labels.iter().map(|label| label.place));
            places.into_iter().any(|place| self.touches(files, place))
        });
    }

    fn touches(&self, files: &[SourceFile], place: Place) -> bool {
        let Some(file) = files.get(place.file.0 as usize) else { return false };
        let Some(ranges) = self.0.get(&file.absolute) else { return false };
        let first = file.lines.line(place.span.start) + 1;
        let last = file.lines.line(place.span.end) + 1;
        ranges.iter().any(|range| *range.start() <= last && first <= *range.end())
    }
}

/// `+++ b/path`, and below it `@@ -1,2 +3,4 @@`.
fn read_diff(text: &str, top: &Path, found: &mut Changed) {
    let mut path: Option<PathBuf> = None;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("+++ ") {
            let named = rest.trim_end_matches('\t').strip_prefix("b/");
            path = named.map(|named| canonical(&top.join(named)));
        } else if let (Some(rest), Some(path)) = (line.strip_prefix("@@ "), &path) {
            found.0.entry(path.clone()).or_default().extend(lines_of(rest));
        }
    }
}

fn lines_of(hunk: &str) -> Option<RangeInclusive<usize>> {
    let added = hunk.split(' ').find_map(|part| part.strip_prefix('+'))?;
    let (start, count) = added.split_once(',').unwrap_or((added, "1"));
    let (start, count): (usize, usize) = (start.parse().ok()?, count.parse().ok()?);
    (count > 0).then(|| start..=start + count - 1)
}

/// What git answers; what it says where it fails.
fn git(folder: &Path, line: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(line).current_dir(folder).output();
    let output = output.map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned())
}
