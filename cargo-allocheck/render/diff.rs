//! A fix as the lines that go and the lines that come.

use allocheck_lints::finding::{Edit, Fix};
use similar::{ChangeTag, TextDiff};

use crate::render::Styled;

/// The lines of a fix, each with `- `, `+ ` or two spaces before it, as far left as they go.
pub(crate) fn fix(page: &Styled<'_>, fix: &Fix) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(import) = fix.import {
        lines.push(format!("+ use {import};"));
    }
    let mut edits = &fix.edits[..];
    while let Some(first) = edits.first() {
        let same_file = edits.iter().take_while(|edit| edit.place.file == first.place.file).count();
        let (here, rest) = edits.split_at(same_file);
        hunks(page, here, &mut lines);
        edits = rest;
    }
    lines
}

/// Adds the changed lines of one file, with what lies between changes that are near each other.
fn hunks(page: &Styled<'_>, edits: &[Edit], lines: &mut Vec<String>) {
    let Some(file) = edits.first().and_then(|edit| page.file(edit.place)) else { return };
    let mut start = 0;
    while start < edits.len() {
        let mut last = file.lines.line(edits[start].place.span.end);
        let first = file.lines.line(edits[start].place.span.start);
        let mut end = start + 1;
        while end < edits.len() && file.lines.line(edits[end].place.span.start) <= last + 2 {
            last = last.max(file.lines.line(edits[end].place.span.end));
            end += 1;
        }
        let (Some(from), Some(to)) = (file.lines.line_span(first, &file.text), file.lines.line_span(last, &file.text))
        else {
            return;
        };
        let before = from.join(to);
        let Some(after) = apply(&file.text, before.as_range(), &edits[start..end]) else { return };
        show(before.text(&file.text), &after, lines);
        start = end;
    }
}

/// The part of `text` in `range` with the edits made; nothing where they do not fit.
fn apply(text: &str, range: std::ops::Range<usize>, edits: &[Edit]) -> Option<String> {
    let mut out = String::with_capacity(range.len() + edits.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut at = range.start;
    for edit in edits {
        out.push_str(text.get(at..edit.place.span.start as usize)?);
        out.push_str(&edit.text);
        at = edit.place.span.end as usize;
    }
    out.push_str(text.get(at..range.end)?);
    Some(out)
}

fn show(before: &str, after: &str, lines: &mut Vec<String>) {
    let [before, after] = [before, after].map(|text| text.trim_start_matches('\u{feff}'));
    let all = || before.lines().chain(after.lines()).filter(|line| !line.trim().is_empty());
    let indent = all().map(|line| line.len() - line.trim_start_matches([' ', '\t']).len()).min().unwrap_or(0);
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        let sign = match change.tag() {
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
            ChangeTag::Equal => ' ',
        };
        let line = change.value().trim_end();
        lines.push(format!("{sign} {}", line.get(indent..).unwrap_or_default()));
    }
}
