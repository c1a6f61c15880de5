//! A layout as rows, to be drawn: what lies in each byte, eight bytes to a word.

use crate::facts::layout::Layout;

/// Bytes to a word.
pub const WORD: u64 = 8;

/// What lies in a byte of a row's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Something that another row shows, or nothing at all: beyond the end.
    Other,
    /// This row's field or tag.
    Used,
    /// A gap.
    Padding,
}

/// A field, a tag, or a gap before the first of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Bytes from the start of the type.
    pub offset: u64,
    /// The field's name; `tag` for what tells variants apart; empty for a gap.
    pub name: String,
    /// The field's type, as people write it; empty for tags and gaps.
    pub ty: String,
    /// Bytes.
    pub size: u64,
    /// Bytes behind it that nothing uses, up to the next field or the end.
    pub padding: u64,
}

impl Row {
    /// How many words the row and its padding touch; at least one.
    #[must_use]
    pub fn word_count(&self) -> u64 {
        let first = self.offset / WORD;
        let end = self.offset + self.size + self.padding;
        end.div_ceil(WORD).saturating_sub(first).max(1)
    }

    /// The bytes of one of the row's words, from 0. The first word begins at the multiple of eight at or before the offset.
    #[must_use]
    pub fn word(&self, at: u64) -> [Cell; 8] {
        let start = (self.offset / WORD + at) * WORD;
        std::array::from_fn(|byte| {
            let byte = start + byte as u64;
            if byte < self.offset || byte >= self.offset + self.size + self.padding {
                Cell::Other
            } else if byte < self.offset + self.size {
                Cell::Used
            } else {
                Cell::Padding
            }
        })
    }
}

/// The rows of a layout, in the order of memory. The fields of a union overlap: then each is shown up to the end.
#[must_use]
pub fn rows(layout: &Layout) -> Vec<Row> {
    let mut rows: Vec<Row> = layout
        .fields
        .iter()
        .map(|slot| Row {
            offset: slot.offset,
            name: slot.name.clone(),
            ty: slot.ty.clone(),
            size: slot.size.size,
            padding: 0,
        })
        .collect();
    if let Some((offset, size)) = layout.tag {
        rows.push(Row { offset, name: String::from("tag"), ty: String::new(), size, padding: 0 });
    }
    // Fields without a size come before what else begins there.
    rows.sort_by_key(|row| (row.offset, row.size));
    if let Some(gap) = rows.first().map(|row| row.offset).filter(|offset| *offset > 0) {
        rows.insert(0, Row { offset: 0, name: String::new(), ty: String::new(), size: 0, padding: gap });
    }
    let mut next = layout.size.size;
    for row in rows.iter_mut().rev().filter(|row| row.size > 0 || row.padding > 0) {
        let end = if layout.overlaps { layout.size.size } else { next };
        row.padding = end.saturating_sub(row.offset + row.size);
        next = row.offset;
    }
    rows
}
