//! What was found out in one body and holds in all: the types that were met, and what the index answers about those of
//! which a body has nothing to add.
//!
//! An answer is looked for apart from the body that asks ([`Ctx::apart`]), so that it is the same whether it was known
//! already or not.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{ModId, TraitId};
use crate::index::ty::{TyArena, TyFlags, TyId, TyKind, Tys};
use crate::name::Name;
use crate::types::effort::Effort;
use crate::types::infer::Ctx;
use crate::types::methods::Pick;
use crate::types::select::Select;
use crate::types::{Adjustment, BodyTypes};

/// With more types than this, looking for one costs more than to make it anew.
const LIMIT: usize = 1 << 13;

/// Tables with more room than this are not used again.
const ROOM: usize = 1 << 10;

/// Projections that were followed.
pub(super) type Projected = HashMap<(TraitId, Name, Tys), TyId>;

/// The scope of a method call, the trait around it, the receiver's type and the method's name.
pub(super) type Receiver = (ModId, Option<TraitId>, TyId, Name);

/// The method that is called, and what happens to the receiver before.
pub(super) type Probed = Option<(Pick, Adjustment)>;

/// What was learned from the bodies of one index, to be handed from one to the next on a thread.
#[derive(Debug, Default)]
pub struct Memory {
    arena: Option<TyArena>,
    /// Those of [`Ctx`], empty: their room is used again.
    tables: (Projected, HashMap<TyId, TyId>),
    /// `None` where the answer leaves something to the one who asks; and what it took.
    pub(super) selected: HashMap<(TraitId, Tys), (Option<Select>, Effort)>,
    pub(super) projected: HashMap<(TraitId, Name, Tys), (Option<TyId>, Effort)>,
    pub(super) probed: HashMap<Receiver, (Option<Probed>, Effort)>,
}

impl Memory {
    /// Takes the types of a body back when nobody looks at them any more.
    pub fn keep(&mut self, types: BodyTypes) {
        // What has no body has no arena either.
        if !types.tys.is_empty() && types.tys.len() < LIMIT {
            self.arena = Some(types.tys);
        }
    }

    /// Tables for the next body.
    pub(super) fn tables(&mut self) -> (Projected, HashMap<TyId, TyId>) {
        std::mem::take(&mut self.tables)
    }

    /// Takes the tables of a body back.
    pub(super) fn keep_tables(&mut self, mut projected: Projected, mut finished: HashMap<TyId, TyId>) {
        // To empty a large table takes as long as to fill a small one.
        if projected.capacity().max(finished.capacity()) < ROOM {
            projected.clear();
            finished.clear();
            self.tables = (projected, finished);
        }
    }

    /// The arena for the next body.
    pub(super) fn arena(&mut self, base: &TyArena) -> TyArena {
        self.arena.take().unwrap_or_else(|| {
            self.selected.clear();
            self.projected.clear();
            self.probed.clear();
            TyArena::over(base)
        })
    }
}

/// For which types an answer of the index does not depend on the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reliance {
    /// For none: a bound of the owner speaks of a type that may be met anywhere.
    Nothing,
    /// For those in which none of these occurs.
    Without(TyFlags),
}

impl Ctx<'_> {
    /// What the owner's bounds leave to rely on.
    pub(super) fn reliance(&self) -> Reliance {
        let open = TyFlags::VAR.with(TyFlags::PROJ).with(TyFlags::UNKNOWN);
        if self.env.is_empty() {
            return Reliance::Without(open);
        }
        let is_plain = |ty: TyId| matches!(self.kind(ty), TyKind::Param(_) | TyKind::Proj(..));
        match self.env.iter().all(|it| is_plain(it.0)) {
            true => Reliance::Without(open.with(TyFlags::PARAM)),
            false => Reliance::Nothing,
        }
    }

    /// What the index says of this type holds for all bodies.
    pub(super) fn is_lasting(&self, ty: TyId) -> bool {
        match self.reliance {
            Reliance::Nothing => false,
            Reliance::Without(flags) => !self.table.flags(ty).has(flags),
        }
    }

    /// [`Ctx::is_lasting`] for each of a list.
    pub(super) fn lasts(&self, list: Tys) -> bool {
        match self.reliance {
            Reliance::Nothing => false,
            Reliance::Without(flags) => !self.table.list(list).iter().any(|&ty| self.table.flags(ty).has(flags)),
        }
    }

    /// Looks for an answer without leaving a trace. It is the second that says whether it holds elsewhere too: a search that was
    /// broken off may go further from somewhere else.
    pub(super) fn apart<T>(&mut self, ask: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let (before, pending, cuts) = (self.table.snapshot(), self.pending.len(), self.cuts);
        self.table.trials += 1;
        let out = ask(self);
        self.table.trials -= 1;
        self.table.rollback(before);
        self.pending.truncate(pending);
        (out, self.cuts == cuts && !self.is_spent())
    }

    /// The type with what its variables stand for, if all of them stand for something.
    pub(super) fn closed(&mut self, ty: TyId) -> Option<TyId> {
        let ty = self.outline(ty);
        (!self.table.flags(ty).has(TyFlags::VAR)).then_some(ty)
    }

    /// [`Ctx::closed`] for each of a list.
    pub(super) fn closed_list(&mut self, list: Tys) -> Option<Tys> {
        let list = self.rebuild_list(list, &mut |cx, it| cx.outline(it));
        (!self.table.list(list).iter().any(|&it| self.table.flags(it).has(TyFlags::VAR))).then_some(list)
    }
}
