//! What went wrong with the project's files: said like findings, at a place where there is one.

use allocheck_lints::text::Place;

/// Something that could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub gravity: Gravity,
    /// Which.
    pub kind: ProblemKind,
    /// Where, if it can be shown.
    pub place: Option<Place>,
    /// One lower-case clause: `failed to read src/a.rs: …`.
    pub message: String,
    /// What is said right at the place; may be empty.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Worth knowing.
    Note,
    /// Part of the work could not be done.
    Error,
}

/// What kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A file is no Rust text.
    Syntax,
    /// A file cannot be read.
    Read,
    /// A module has no file.
    Module,
    /// A directive is misspelled.
    Directive,
    /// The tool itself failed.
    Internal,
}
