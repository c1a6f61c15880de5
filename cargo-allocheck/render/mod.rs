//! Findings, sites, layouts and rules in, text out.
//!
//! A renderer sees what is to be said, and the texts that it is said about; it never asks why.

pub(crate) mod count;

pub(crate) mod human;

pub(crate) mod diff;

pub(crate) mod short;

pub(crate) mod json;

pub(crate) mod sites;

pub(crate) mod stats;

pub(crate) mod layout;

pub(crate) mod rule;

pub(crate) mod summary;

use allocheck_lints::finding::Level;
use allocheck_lints::text::{LineColumn, Place, Span};
use codespan_reporting::files::{Error, Files};

use crate::load::SourceFile;

/// The texts, and how to write about them.
pub(crate) struct Styled<'a> {
    /// By [`allocheck_lints::text::FileId`].
    pub(crate) files: &'a [SourceFile],
    /// With colours.
    pub(crate) color: bool,
}

impl<'a> Styled<'a> {
    /// The file of a place; nothing for places in stubs.
    pub(crate) fn file(&self, place: Place) -> Option<&'a SourceFile> {
        self.files.get(place.file.0 as usize)
    }

    /// Path, line and column of a place.
    pub(crate) fn locate(&self, place: Place) -> Option<(&'a str, LineColumn)> {
        let file = self.file(place)?;
        Some((&file.path, file.lines.line_column(place.span.start, &file.text)))
    }

    /// The bytes of a place, moved so that they fit the text.
    pub(crate) fn range(&self, place: Place) -> Option<(usize, std::ops::Range<usize>)> {
        let file = self.file(place)?;
        let Span { start, end } = place.span;
        let [start, end] = [start, end.max(start)].map(|at| {
            let mut at = (at as usize).min(file.text.len());
            while !file.text.is_char_boundary(at) {
                at -= 1;
            }
            at
        });
        Some((place.file.0 as usize, start..end))
    }
}

/// What codespan asks of a text; ids are [`allocheck_lints::text::FileId`]s.
impl<'a> Files<'a> for Styled<'_> {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        self.files.get(id).map(|file| &*file.path).ok_or(Error::FileMissing)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        self.files.get(id).map(|file| &*file.text).ok_or(Error::FileMissing)
    }

    fn line_index(&'a self, id: usize, byte: usize) -> Result<usize, Error> {
        let file = self.files.get(id).ok_or(Error::FileMissing)?;
        Ok(file.lines.line(u32::try_from(byte).unwrap_or(u32::MAX)))
    }

    fn column_number(&'a self, id: usize, _line: usize, byte: usize) -> Result<usize, Error> {
        let file = self.files.get(id).ok_or(Error::FileMissing)?;
        Ok(file.lines.line_column(u32::try_from(byte).unwrap_or(u32::MAX), &file.text).column as usize)
    }

    fn line_range(&'a self, id: usize, line: usize) -> Result<std::ops::Range<usize>, Error> {
        let file = self.files.get(id).ok_or(Error::FileMissing)?;
        let max = file.lines.line_count();
        file.lines.line_span(line, &file.text).map(Span::as_range).ok_or(Error::LineTooLarge { given: line, max })
    }
}

/// A level as compilers call it.
pub(crate) fn level_name(level: Level) -> &'static str {
    match level {
        Level::Allow | Level::Note => "note",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}
