//! A body and the index in, a type for each expression, pattern and local out.
//!
//! What cannot be worked out is [`TyId::UNKNOWN`]; nothing is guessed.

pub mod infer;

mod words;

mod table;

pub mod memory;

mod fold;

mod select;

mod circles;

mod effort;

mod builtin;

mod project;

mod obligations;

mod annot;

mod paths;

mod exprs;

mod control;

mod patterns;

mod deref;

mod coerce;

mod calls;

mod methods;

mod closures;

mod operators;

mod macros;

pub mod show;

pub mod stats;

pub mod spell;

pub mod annotate;

use crate::index::def::{FnId, ImplId, TraitId, TypeId, ValueId};
use crate::index::ty::{TyArena, TyId, Tys};
use crate::syntax::body::{ExprId, LocalId, PatId};

/// The types of one body. All ids are to be read with [`BodyTypes::tys`] over the index's arena; no variables are left.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    /// Laid over [`crate::index::Index::tys`].
    pub tys: TyArena,
    /// By [`ExprId`], before adjustments (auto-ref, auto-deref, coercions).
    pub exprs: Vec<TyId>,
    /// By [`PatId`].
    pub pats: Vec<TyId>,
    /// By [`LocalId`].
    pub locals: Vec<TyId>,
    /// Sorted; see [`BodyTypes::is_doubtful`].
    doubtful: Vec<LocalId>,
    /// What calls, method calls, paths to functions, operators and indexing lead to, sorted by expression.
    pub callees: Vec<(ExprId, Callee)>,
    /// By [`ExprId`]: the place in `callees`, `u32::MAX` for none.
    callee_at: Vec<u32>,
    /// How receivers of method calls (by the receiver's expression) were adjusted, sorted. Those that were passed as they are, are not listed.
    pub adjustments: Vec<(ExprId, Adjustment)>,
}

/// What a call leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Callee {
    /// What is called.
    pub kind: CalleeKind,
    /// Arguments for the function's parameters (container's first), as far as known.
    pub args: Tys,
    /// The impl that a trait's function was found in, where the receiver's type decides it.
    pub in_impl: Option<ImplId>,
}

/// The things that can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalleeKind {
    /// A function: of an impl where that is known, else of the trait.
    Fn(FnId),
    /// A tuple struct (`u32::MAX`) or tuple variant.
    Ctor(TypeId, u32),
    /// A closure value, function pointer or `dyn Fn`.
    Value,
    /// A derived implementation of a trait of std (`Clone`, `Debug`, `Default`, `PartialEq`, …) for a type of the run.
    Derived(TraitId, TypeId),
    /// A constant or static, as a path.
    Const(ValueId),
}

/// What happens to a receiver before the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// How many dereferences, overloaded ones (`Box`, `Rc`, `String`) among them.
    pub derefs: u8,
    /// How many of them go through `Deref` of a type (the value itself stays where it is).
    pub overloaded: u8,
    /// Borrowed afterwards: `Some(mutable)`.
    pub borrow: Option<bool>,
    /// The type after the dereferences, before the borrow.
    pub ty: TyId,
}

impl BodyTypes {
    /// `callees` and `adjustments` are sorted by expression, of which each occurs once.
    fn new(
        (tys, exprs): (TyArena, Vec<TyId>),
        (pats, locals, doubtful): (Vec<TyId>, Vec<TyId>, Vec<LocalId>),
        callees: Vec<(ExprId, Callee)>,
        adjustments: Vec<(ExprId, Adjustment)>,
    ) -> Self {
        let mut callee_at = vec![u32::MAX; exprs.len()];
        for (at, (expr, _)) in callees.iter().enumerate() {
            if let Some(slot) = callee_at.get_mut(expr.at()) {
                *slot = at as u32;
            }
        }
        Self { tys, exprs, pats, locals, doubtful, callees, callee_at, adjustments }
    }

    /// The type of an expression.
    #[must_use]
    pub fn expr(&self, id: ExprId) -> TyId {
        self.exprs.get(id.at()).copied().unwrap_or(TyId::UNKNOWN)
    }

    /// The type of a pattern.
    #[must_use]
    pub fn pat(&self, id: PatId) -> TyId {
        self.pats.get(id.at()).copied().unwrap_or(TyId::UNKNOWN)
    }

    /// The type of a local.
    #[must_use]
    pub fn local(&self, id: LocalId) -> TyId {
        self.locals.get(id.at()).copied().unwrap_or(TyId::UNKNOWN)
    }

    /// Whether a local may be a reference to what [`BodyTypes::local`] gives, as well as that itself: its type is known by
    /// patterns alone, which look through references, or such a pattern binds it.
    #[must_use]
    pub fn is_doubtful(&self, id: LocalId) -> bool {
        self.doubtful.binary_search(&id).is_ok()
    }

    /// What the call at this expression leads to, where known.
    #[must_use]
    pub fn callee(&self, id: ExprId) -> Option<&Callee> {
        let at = *self.callee_at.get(id.at())?;
        Some(&self.callees.get(at as usize)?.1)
    }

    /// How the receiver at this expression is adjusted.
    #[must_use]
    pub fn adjustment(&self, id: ExprId) -> Option<&Adjustment> {
        let at = self.adjustments.binary_search_by_key(&id, |(expr, _)| *expr).ok()?;
        Some(&self.adjustments[at].1)
    }
}
