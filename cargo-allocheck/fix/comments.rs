//! Comments inside of replaced code: what would lose one is to be read first.

use allocheck_lints::finding::{Applicability, Edit, Finding};
use allocheck_lints::syntax::comments::comments;

use crate::load::SourceFile;

/// Makes an offer of each fix that would lose a comment.
pub(crate) fn keep(files: &[SourceFile], findings: &mut [Finding]) {
    for fix in findings.iter_mut().filter_map(|finding| finding.fix.as_mut()) {
        let loses = |edit: &Edit| {
            let file = files.get(edit.place.file.0 as usize);
            file.is_some_and(|file| loses_comment(file, edit, &fix.edits))
        };
        if fix.applicability == Applicability::Safe && fix.edits.iter().any(loses) {
            fix.applicability = Applicability::Review;
        }
    }
}

fn loses_comment(file: &SourceFile, edit: &Edit, all: &[Edit]) -> bool {
    let span = edit.place.span;
    let replaced = file.text.get(span.as_range()).unwrap_or_default();
    if !replaced.contains("//") && !replaced.contains("/*") {
        return false;
    }
    // Only the whole text tells a comment from a string.
    let inside = comments(&file.text).filter(|it| it.start < span.end && span.start < it.end);
    let mut texts = inside.map(|it| it.text(&file.text).trim_end());
    texts.any(|comment| !all.iter().any(|edit| edit.text.contains(comment)))
}
