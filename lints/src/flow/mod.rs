//! Body and types in; what becomes of values, and how often code runs, out.
//!
//! Loops and iterator closures, uses of each binding (moved, borrowed, mutated), branches and early exits, the [`Fate`] of
//! each value, and a summary of each function: what it does to its parameters, whether and where it allocates.

pub mod tree;

pub mod heap;

pub mod cold;

pub mod locals;

pub mod frames;

pub mod uses;

pub mod fate;

pub mod later;

mod causes;
mod choices;

mod conditions;

mod last_round;

pub mod borrows;

mod given;

mod held;
mod sync;

mod named;
mod presumed;

use std::borrow::Cow;

use crate::flow::cold::Ends;
use crate::flow::frames::Contexts;
use crate::flow::heap::{Known, World};
use crate::flow::locals::Locals;
use crate::flow::tree::Tree;
use crate::flow::uses::Use;
use crate::index::def::FnId;
use crate::syntax::body::{Body, ExprId};
use crate::text::Place;
use crate::types::BodyTypes;

/// What becomes of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// In a word.
    pub kind: FateKind,
    /// In words: "dropped at the end of each round", "stored in `self.index`", "returned".
    pub reason: Cow<'static, str>,
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

/// A body, looked through.
#[derive(Debug)]
pub struct Flow<'a> {
    /// The index, and what is known of its types.
    pub world: &'a World<'a>,
    /// The body.
    pub body: &'a Body,
    /// Its types.
    pub types: &'a BodyTypes,
    /// It is a function's, not a constant's or static's.
    pub is_fn: bool,
    /// Parents.
    pub tree: Tree,
    /// How branches end.
    pub ends: Ends,
    /// How often each expression runs.
    pub contexts: Contexts,
    /// Its locals.
    pub locals: Locals,
    /// What is done where locals are named, in the order of [`Locals::all_named`].
    used: Vec<Use>,
}

/// Looks through a body.
#[must_use]
pub fn trace<'a>(world: &'a World<'a>, body: &'a Body, types: &'a BodyTypes, is_fn: bool) -> Flow<'a> {
    let tree = Tree::new(body);
    let ends = Ends::new(world, body, types, &tree);
    let locals = Locals::new(body, &tree);
    let contexts = Contexts::new(world, body, types, (&tree, &ends, &locals));
    let mut flow = Flow { world, body, types, is_fn, tree, ends, contexts, locals, used: Vec::new() };
    flow.used = flow.locals.all_named().iter().map(|&named| flow.use_at(named)).collect();
    flow
}

impl Flow<'_> {
    /// The function that the call at `call` leads to.
    #[must_use]
    pub fn called(&self, call: ExprId) -> Option<FnId> {
        self.world.called(self.body, self.types, call)
    }

    /// Whether the value of an expression owns heap memory.
    #[must_use]
    pub fn owns(&self, expr: ExprId) -> Known {
        self.world.heap(&self.types.tys, self.types.expr(expr)).owns
    }
}
