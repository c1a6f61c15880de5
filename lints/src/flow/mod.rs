//! Body and types in; what becomes of values, and how often code runs, out.
//!
//! Loops and iterator closures, uses of each binding (moved, borrowed, mutated), branches and early exits, the [`Fate`] of
//! each value, and a summary of each function: what it does to its parameters, whether and where it allocates.

pub mod tree;

use crate::text::Place;

/// What becomes of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// In a word.
    pub kind: FateKind,
    /// In words: "dropped at the end of each round", "stored in `self.index`", "returned".
    pub reason: String,
    /// Where that happens.
    pub at: Option<Place>,
}

/// What becomes of a value, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FateKind {
    /// Dropped where it was made, only ever borrowed.
    Local,
    /// Leaves with the function's result.
    Returned,
    /// Kept in a field, collection, static, or captured by something that outlives the function.
    Stored,
    /// Moved into a callee that cannot be seen through.
    Passed,
    /// Not worked out.
    Unknown,
}
