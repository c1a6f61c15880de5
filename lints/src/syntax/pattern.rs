//! Patterns.

use crate::name::Name;
use crate::syntax::body::{ExprId, LocalId, PatId};
use crate::syntax::path::Path;
use crate::text::Span;

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pat {
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub kind: PatKind,
}

/// What a pattern is.
#[derive(Clone, Debug)]
pub enum PatKind {
    /// Could not be lowered (a macro, a range of paths).
    Missing,
    /// `_`.
    Wild,
    /// `..` in a tuple or slice.
    Rest,
    /// `x`, `ref mut x`, `x @ p`. An identifier that begins with a capital letter is a `Path`.
    Bind {
        /// The variable.
        local: LocalId,
        /// `ref`.
        by_ref: bool,
        /// `mut` (with `by_ref`: `ref mut`).
        mutable: bool,
        /// `p`.
        sub: Option<PatId>,
    },
    /// `None`, `Kind::A`, `CONST`.
    Path(Box<Path>),
    /// A literal expression.
    Literal(ExprId),
    /// `a..=b`.
    Range,
    /// `(a, b)`.
    Tuple(Box<[PatId]>),
    /// `S(a, b)`.
    TupleStruct(Box<Path>, Box<[PatId]>),
    /// `S { a: p, .. }`.
    Struct(Box<Path>, Box<[(Name, PatId)]>),
    /// `[a, .., b]`.
    Slice(Box<[PatId]>),
    /// `&p`, `&mut p`.
    Ref {
        /// `&mut`.
        mutable: bool,
        /// `p`.
        inner: PatId,
    },
    /// `a | b`.
    Or(Box<[PatId]>),
}
