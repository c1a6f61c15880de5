//! Byte spans, and the way from bytes to the lines and columns that people and tools count.

use std::fmt;

/// Half-open range of bytes in one file's text, counted from the text's first byte (a BOM or a shebang counts too).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` up to, not including, `end`.
    #[must_use]
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies within.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// As a range to slice text with.
    #[must_use]
    pub fn as_range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text that the span covers; empty where the span does not fit the text.
    #[must_use]
    pub fn text(self, source: &str) -> &str {
        source.get(self.as_range()).unwrap_or_default()
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}..{}", self.start, self.end)
    }
}

/// A file of the run, by its place in the run's list of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A span and the file it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub span: Span,
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// Byte offset of each line's first byte; sorted, the first is 0.
    starts: Vec<u32>,
    /// Places within long lines, sorted, and how many columns of the line lie before each.
    waymarks: Vec<(u32, u32)>,
}

/// The highest bit of each of eight bytes that is a line break, all at once.
fn line_breaks(word: u64) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // 0 where there is one; the sum below carries into the highest bit of all others, and never into the next byte.
    let other = word ^ 0x0a0a_0a0a_0a0a_0a0a;
    !(((other & LOW) + LOW) | other | LOW)
}

/// A place as people count: from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: u32,
    /// Column in Unicode scalar values, from 1.
    pub column: u32,
}

impl LineIndex {
    /// Finds the line starts of `text`. A line ends with `\n`, so `\r\n` needs no care.
    #[must_use]
    pub fn new(text: &str) -> Self {
        // Lines are seldom shorter.
        let mut starts = Vec::with_capacity(text.len() / 32 + 1);
        starts.push(0);
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        for (at, &word) in words.iter().enumerate() {
            let mut breaks = line_breaks(u64::from_le_bytes(word));
            while breaks != 0 {
                starts.push(at as u32 * 8 + breaks.trailing_zeros() / 8 + 1);
                breaks &= breaks - 1;
            }
        }
        let rest = rest.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        starts.extend(rest.map(|(at, _)| words.len() as u32 * 8 + at as u32 + 1));
        let waymarks = waymarks(&starts, text);
        Self { starts, waymarks }
    }

    /// The line that holds byte `offset`, from 0.
    #[must_use]
    pub fn line(&self, offset: u32) -> usize {
        self.starts.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The number of lines; a text that ends with a line break has an empty last one.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of line `line` (from 0) with its line break, or nothing where there is no such line.
    #[must_use]
    pub fn line_span(&self, line: usize, text: &str) -> Option<Span> {
        let start = *self.starts.get(line)?;
        let end = self.starts.get(line + 1).copied().unwrap_or(text.len() as u32);
        Some(Span { start, end })
    }

    /// Line and column (in Unicode scalar values) of byte `offset` of `text`.
    #[must_use]
    pub fn line_column(&self, offset: u32, text: &str) -> LineColumn {
        let line = self.line(offset);
        let start = self.starts[line];
        let passed = self.waymarks.partition_point(|it| it.0 <= offset);
        let nearest = passed.checked_sub(1).map(|at| self.waymarks[at]).filter(|it| it.0 > start);
        let (from, columns) = nearest.unwrap_or((start, 0));
        let before = text.get(from as usize..offset as usize).unwrap_or_default();
        LineColumn { line: line as u32 + 1, column: columns + columns_of(before) + 1 }
    }
}

/// How many columns a part of a line has.
fn columns_of(text: &str) -> u32 {
    // A byte order mark is no column.
    text.chars().filter(|&it| it != '\u{feff}').count() as u32
}

/// So many bytes of a line are gone through for a column.
const STRIDE: usize = 1 << 12;

/// Places within lines that are longer than [`STRIDE`], and how many columns of the line lie before each.
fn waymarks(starts: &[u32], text: &str) -> Vec<(u32, u32)> {
    let mut out = Vec::new();
    let ends = starts.iter().skip(1).map(|&it| it as usize).chain([text.len()]);
    for (start, end) in starts.iter().map(|&it| it as usize).zip(ends) {
        let (mut at, mut columns) = (start, 0);
        while end - at > STRIDE {
            let Some(next) = (at + 1..=at + STRIDE).rev().find(|&it| text.is_char_boundary(it)) else { break };
            columns += columns_of(&text[at..next]);
            at = next;
            out.push((at as u32, columns));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{LineIndex, columns_of};

    #[test]
    fn columns_of_long_lines_are_those_of_short_ones() {
        let text = format!("\u{feff}a{}\nshort ä\n{}\n{}", "ä€x".repeat(10_000), "b".repeat(9_000), "€".repeat(5_000));
        let lines = LineIndex::new(&text);
        assert!(lines.waymarks.len() > 10, "the long lines have some");
        let mut start = 0;
        for (at, char) in text.char_indices().filter(|(at, _)| at % 7 == 0 || at % 4_096 < 9) {
            start = text[start..at].rfind('\n').map_or(start, |it| start + it + 1);
            let found = lines.line_column(at as u32, &text);
            assert_eq!(found.column, columns_of(&text[start..at]) + 1, "{char} at {at}");
        }
    }
}
