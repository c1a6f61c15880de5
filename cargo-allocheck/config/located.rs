//! An error with its place: file, line, and a caret below what is meant.

use std::ops::Range;

/// `message`, with the line of `text` (the file `name`) that it is about.
pub(super) fn located(name: &str, text: &str, span: Option<Range<usize>>, message: &str) -> String {
    let Some(span) = span else { return format!("failed to read {name}: {message}") };
    let start = floor(text, span.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    let number = text[..start].matches('\n').count() + 1;
    let column = text[line_start..start].chars().count() + 1;
    let end = floor(text, span.end).clamp(start, line_start + line.len().max(start - line_start));
    let carets = "^".repeat(text[start..end].chars().count().max(1));
    // A tab is as wide as the terminal says, below as above.
    let blank: String = text[line_start..start].chars().map(|it| if it == '\t' { '\t' } else { ' ' }).collect();
    let gutter = " ".repeat(number.ilog10() as usize + 1);
    format!(
        "failed to read {name}: {message}\n{gutter}--> {name}:{number}:{column}\n{gutter} |\n{number} | {line}\n{gutter} | {blank}{carets}"
    )
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
