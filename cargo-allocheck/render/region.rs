//! Lines and columns in the units that the readers of reports count in.

use allocheck_lints::text::{Place, Span};
use serde::Serialize;

use crate::load::SourceFile;
use crate::render::Styled;

/// What a column counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Bytes of UTF-8.
    Utf8,
    /// Code units of UTF-16.
    Utf16,
    /// Unicode scalar values.
    Char,
}

/// A place in lines and columns, from 1; the end is the first column behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Region {
    pub(crate) start_line: u32,
    pub(crate) start_column: u32,
    pub(crate) end_line: u32,
    pub(crate) end_column: u32,
}

/// The region of a place; nothing for places that no text has.
pub(crate) fn region(page: &Styled<'_>, place: Place, unit: Unit) -> Option<Region> {
    let file = page.file(place)?;
    let (_, range) = page.range(place)?;
    let (start_line, start_column) = position(file, range.start, unit);
    let (end_line, end_column) = position(file, range.end, unit);
    Some(Region { start_line, start_column, end_line, end_column })
}

/// The part of a place on its first line.
pub(crate) fn first_line(page: &Styled<'_>, place: Place, unit: Unit) -> Option<Region> {
    let file = page.file(place)?;
    let line = file.lines.line_span(file.lines.line(place.span.start), &file.text)?;
    let text = line.text(&file.text).trim_end_matches(['\n', '\r']);
    let end = place.span.end.min(line.start + text.len() as u32).max(place.span.start);
    region(page, Place { span: Span::new(place.span.start, end), ..place }, unit)
}

fn position(file: &SourceFile, at: usize, unit: Unit) -> (u32, u32) {
    let line = file.lines.line(at as u32);
    let start = file.lines.line_span(line, &file.text).map_or(at, |span| span.start as usize);
    let before = file.text.get(start..at).unwrap_or_default();
    // A byte order mark is no column.
    let before = before.trim_start_matches('\u{feff}');
    let column = match unit {
        Unit::Utf8 => before.len(),
        Unit::Utf16 => before.encode_utf16().count(),
        Unit::Char => before.chars().count(),
    };
    (line as u32 + 1, column as u32 + 1)
}
