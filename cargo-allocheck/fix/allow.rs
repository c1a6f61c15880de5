//! A directive for each finding, for who wants to begin with a clean slate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Arc;

use allocheck_lints::finding::Finding;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

use crate::fix::{Fixed, with_line_ends};
use crate::load::SourceFile;
use crate::project::Project;

/// Writes `// allocheck: allow(rule) -- reason` above the line of each finding.
pub(crate) fn allow(project: &Project, files: &[SourceFile], findings: &[Finding], reason: &str) -> Fixed {
    // By file, by the start of the line: the rules.
    let mut lines: BTreeMap<usize, BTreeMap<usize, BTreeSet<&str>>> = BTreeMap::new();
    for finding in findings {
        let at = finding.place.file.0 as usize;
        let Some(file) = files.get(at).filter(|file| file.selected) else { continue };
        let line = file.lines.line_span(file.lines.line(finding.place.span.start), &file.text);
        let Some(line) = line else { continue };
        lines.entry(at).or_default().entry(line.start as usize).or_default().insert(finding.rule);
    }
    let mut fixed = Fixed::default();
    for (at, lines) in lines {
        let file = &files[at];
        let mut after = String::with_capacity(file.text.len() + 64 * lines.len());
        let mut done = 0;
        for (start, rules) in &lines {
            // What stands before the first line's code, such as a byte order mark, stays there.
            let start = if *start == 0 && file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { *start };
            let line = &file.text[start..];
            let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
            let rules: Vec<&str> = rules.iter().copied().collect();
            let mut comment = format!("{indent}// allocheck: allow({})", rules.join(", "));
            if !reason.is_empty() {
                let _ = write!(comment, " -- {reason}");
            }
            comment.push('\n');
            after.push_str(&file.text[done..start]);
            after.push_str(&with_line_ends(&comment, &file.text));
            done = start;
        }
        after.push_str(&file.text[done..]);
        let edition = project.targets.get(file.target).and_then(|it| it.edition).unwrap_or(Edition::E2024);
        if lower(&after, edition, &Macros::default()).is_ok() {
            fixed.applied += lines.values().map(BTreeSet::len).sum::<usize>();
            fixed.texts.insert(file.absolute.clone(), (Arc::clone(&file.text), Arc::from(after)));
        }
    }
    fixed
}
