//! What a path means in a scope.

use crate::index::def::{GenericsDef, Index, ModId, TypeNs, ValueNs};
use crate::syntax::path::Path;

/// What surrounds the place where a path stands.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The innermost module or block.
    pub module: ModId,
    /// The generic parameters in scope, by name in [`Index::params`].
    pub generics: &'a GenericsDef,
    /// What `Self` is.
    pub self_ns: Option<TypeNs>,
}

/// How far a path led: what its first segments mean, and how many segments are left over (associated items: `Vec::new`
/// leaves one, `T::Item` leaves one).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved<N> {
    /// The meaning of the first `segments.len() - rest` segments.
    pub ns: N,
    /// Segments left over.
    pub rest: usize,
}

/// Resolves a path where a type is wanted. A `qself` is not looked at: the caller does.
#[must_use]
pub fn type_path(index: &Index, scope: Scope<'_>, path: &Path) -> Option<Resolved<TypeNs>> {
    let _ = (index, scope, path);
    None
}

/// Resolves a path where a value is wanted, as far as a value or else as far as a type that the rest is associated with.
#[must_use]
pub fn value_path(index: &Index, scope: Scope<'_>, path: &Path) -> Option<ValuePath> {
    let _ = (index, scope, path);
    None
}

/// What a value path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuePath {
    /// All the way to a value.
    Value(ValueNs),
    /// To a type or trait, with the last segment left over: an associated function or constant.
    Assoc(TypeNs),
}
