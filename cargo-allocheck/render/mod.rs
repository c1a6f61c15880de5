//! Findings, sites, layouts and rules in, text out.
//!
//! A renderer sees what is to be said, and the texts that it is said about; it never asks why.

pub(crate) mod count;

pub(crate) mod human;

pub(crate) mod diff;

pub(crate) mod short;

pub(crate) mod json;

pub(crate) mod full;

pub(crate) mod sarif;

mod line_hash;

pub(crate) mod fingerprint;

pub(crate) mod region;

pub(crate) mod uri;

pub(crate) mod github;

pub(crate) mod gitlab;

pub(crate) mod junit;

pub(crate) mod rdjson;

pub(crate) mod markdown;

pub(crate) mod html;

pub(crate) mod sites;

pub(crate) mod verify;

pub(crate) mod contracts;

pub(crate) mod stats;

pub(crate) mod layout;

pub(crate) mod rule;

pub(crate) mod statistics;

pub(crate) mod summary;

pub(crate) mod profile;

pub(crate) mod change;

use std::borrow::Cow;
use std::path::Path;

use allocheck_lints::facts::Site;
use allocheck_lints::finding::{Confidence, Finding, Level};
use allocheck_lints::index::def::Index;
use allocheck_lints::rule::Rule;
use allocheck_lints::text::{LineColumn, Place, Span};
use codespan_reporting::files::{Error, Files};

use crate::evidence::verify::Verified;
use crate::evidence::witness::Witnesses;
use crate::load::SourceFile;
use crate::problem::{Gravity, Problem};
use crate::profile::told::Profiled;
use crate::project::Project;

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

/// All that there is to say of a check.
pub(crate) struct Told<'a> {
    /// The texts.
    pub(crate) page: Styled<'a>,
    /// What was looked at.
    pub(crate) project: &'a Project,
    /// Sorted by place.
    pub(crate) findings: &'a [Finding],
    /// What directives silence, where that is to be told.
    pub(crate) silenced: &'a [Finding],
    /// What could not be done.
    pub(crate) problems: &'a [Problem],
    /// All rules.
    pub(crate) rules: &'a [&'static Rule],
    /// The inventory of the files that are reported on.
    pub(crate) sites: Vec<&'a Site>,
    /// For the layouts of types.
    pub(crate) index: &'a Index,
    /// What others say of places.
    pub(crate) witnesses: &'a Witnesses,
    /// What profiles say of the run.
    pub(crate) profiled: Option<&'a Profiled>,
    /// What the optimised build says, where that was asked.
    pub(crate) verified: Option<&'a Verified>,
    /// How much is known of types, where that was asked.
    pub(crate) stats: Option<stats::Known<'a>>,
    /// Services that read a report know files by their path from here.
    pub(crate) repository: &'a Path,
    /// What is said of the run in SARIF.
    pub(crate) sarif_category: Option<&'a str>,
}

impl<'a> Told<'a> {
    /// The path of a place's file from the repository's folder, with `/`.
    pub(crate) fn path_in_repository(&self, place: Place) -> Cow<'a, str> {
        let Some(file) = self.page.file(place) else { return Cow::Borrowed("") };
        match self.project.root.strip_prefix(self.repository) {
            Ok(between) if between.as_os_str().is_empty() => Cow::Borrowed(&file.path),
            _ => Cow::Owned(file.path_from(self.repository)),
        }
    }

    /// The findings, the gravest first and of these what a profile measured most, or the hottest: for readers who take only so many.
    pub(crate) fn by_weight(&self) -> Vec<&'a Finding> {
        let mut findings: Vec<&Finding> = self.findings.iter().collect();
        let measured = |it: &Finding| {
            let measured = self.profiled?.measured.get(&it.place)?;
            Some((measured.numbers.blocks, measured.numbers.bytes))
        };
        findings.sort_by(|a, b| {
            let gravest = b.level.cmp(&a.level).then_with(|| measured(b).cmp(&measured(a)));
            gravest.then(b.heat.total_cmp(&a.heat)).then(a.place.cmp(&b.place))
        });
        findings
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

/// A problem's gravity as compilers call it.
pub(crate) fn gravity_name(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Note => "note",
        Gravity::Error => "error",
    }
}

/// How sure, in a word.
pub(crate) fn confidence_name(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}
