//! What must hold of types that are not known yet: kept in a list, and looked at again when something was learned.

use crate::index::def::{GenericsDef, TraitId};
use crate::index::ty::{TraitBound, TyId, TyKind, Tys};
use crate::name::Name;
use crate::types::infer::Ctx;
use crate::types::project::Projected;
use crate::types::select::{Select, Source};

/// How deep one obligation may lead to another.
pub(super) const DEPTH: u32 = 16;

/// How often the list is gone through before the rest is left for later.
const ROUNDS: u32 = 12;

/// Something that must hold. The first of a list is the type that it is said of, the rest are the trait's arguments.
#[derive(Clone, Copy)]
pub(super) enum Obligation {
    /// The type implements the trait.
    Bound { trait_id: TraitId, list: Tys, depth: u32 },
    /// `<list as Trait>::name` is `out`.
    Project { trait_id: TraitId, name: Name, list: Tys, out: TyId, depth: u32 },
    /// `list[0] + list[1]` is `out`, or the same with another operator that is no shift.
    Operator { trait_id: TraitId, list: Tys, out: TyId },
}

impl Obligation {
    fn list(self) -> Tys {
        let (Self::Bound { list, .. } | Self::Project { list, .. } | Self::Operator { list, .. }) = self;
        list
    }
}

/// What waits.
#[derive(Clone, Copy)]
pub(super) struct Pending {
    pub(super) obligation: Obligation,
    /// What its list was known to be when it was looked at last.
    tried: Tys,
}

impl Ctx<'_> {
    /// Keeps an obligation for later.
    pub(super) fn pend(&mut self, obligation: Obligation) {
        self.pending.push(Pending { obligation, tried: Tys::default() });
    }

    /// Takes on the bounds of an item with these arguments.
    pub(super) fn oblige(&mut self, generics: &GenericsDef, args: Tys, depth: u32) {
        for &(ty, bound) in &generics.bounds {
            if !self.teaches(bound) {
                continue;
            }
            let own = self.subst(ty, &generics.params, args);
            let bound = self.subst_bound(bound, &generics.params, args);
            let own = self.normalize(own);
            self.oblige_bound(own, bound, depth);
        }
    }

    /// A bound without arguments and bindings teaches nothing about any type.
    fn teaches(&self, bound: TraitBound) -> bool {
        bound.args.len > 0 || bound.bindings.1 > 0
    }

    /// Takes on one bound of a type, with what its bindings say.
    pub(super) fn oblige_bound(&mut self, own: TyId, bound: TraitBound, depth: u32) {
        if depth > DEPTH {
            return;
        }
        let args = self.rebuild_list(bound.args, &mut |cx, it| cx.normalize(it));
        let list = self.with_self(own, args);
        if bound.args.len > 0 {
            self.add_obligation(Obligation::Bound { trait_id: bound.trait_id, list, depth });
        }
        for at in 0..bound.bindings.1 {
            let (name, ty) = self.table.arena.bindings(self.table.base, bound.bindings)[at as usize];
            let out = self.normalize(ty);
            let (trait_id, list) = self.trait_with_type(bound.trait_id, list, name);
            self.add_obligation(Obligation::Project { trait_id, name, list, out, depth });
        }
    }

    fn add_obligation(&mut self, obligation: Obligation) {
        if !self.attempt(obligation) {
            self.pend(obligation);
        }
    }

    /// Keeps a projection whose type is not known yet; the variable that stands for it.
    pub(super) fn project_later(&mut self, trait_id: TraitId, name: Name, list: Tys, depth: u32) -> TyId {
        let out = self.fresh();
        self.pend(Obligation::Project { trait_id, name, list, out, depth });
        out
    }

    /// Goes through what is pending, as long as that teaches something.
    pub(super) fn settle(&mut self) {
        if self.table.trials > 0 || self.is_spent() {
            return;
        }
        for _ in 0..ROUNDS {
            if self.settled == self.table.learned || self.pending.is_empty() {
                break;
            }
            self.settled = self.table.learned;
            let pending = std::mem::take(&mut self.pending);
            let mut kept = Vec::new();
            for Pending { obligation, tried } in pending {
                if !self.may_move(obligation) {
                    kept.push(Pending { obligation, tried });
                    continue;
                }
                // The same question has the same answer.
                let list = self.rebuild_list(obligation.list(), &mut |cx, it| cx.outline(it));
                if list == tried || !self.attempt(obligation) {
                    kept.push(Pending { obligation, tried: list });
                }
            }
            // What came up meanwhile stands behind what was there.
            kept.append(&mut self.pending);
            self.pending = kept;
        }
    }

    /// At the end, what is still pending might have decided the numbers in it, were all else known.
    pub(super) fn lose_pending(&mut self) {
        for at in 0..self.pending.len() {
            let (list, out) = match self.pending[at].obligation {
                Obligation::Bound { list, .. } => (list, None),
                Obligation::Project { list, out, .. } | Obligation::Operator { list, out, .. } => (list, Some(out)),
            };
            let parts = self.table.list(list).to_vec();
            if parts.iter().any(|&it| self.is_open_var(it)) {
                for part in parts.into_iter().chain(out) {
                    self.table.lose(part);
                }
            }
        }
    }

    /// Cheap: whether the type that the obligation speaks of is known at all.
    fn may_move(&self, obligation: Obligation) -> bool {
        let list = obligation.list();
        !matches!(self.kind(self.table.item(list, 0)), TyKind::Var(..)) || list.len > 1
    }

    /// True where nothing is left to do about it.
    fn attempt(&mut self, obligation: Obligation) -> bool {
        match obligation {
            Obligation::Bound { trait_id, list, depth } => match self.select(trait_id, list, depth) {
                Select::Maybe => false,
                Select::No => true,
                Select::Yes(source) => {
                    self.confirm(source, list, depth);
                    true
                }
            },
            Obligation::Operator { trait_id, list, out } => self.operate(trait_id, list, out),
            Obligation::Project { trait_id, name, list, out, depth } => {
                match self.project(trait_id, name, list, depth) {
                    Projected::Known(TyId::UNKNOWN) => {
                        self.table.give_up(out);
                        true
                    }
                    Projected::Known(ty) => {
                        self.table.unify(out, ty);
                        true
                    }
                    Projected::Maybe => false,
                }
            }
        }
    }

    /// Keeps an operator whose left side is not known yet; the variable that stands for its result.
    pub(super) fn operate_later(&mut self, trait_id: TraitId, left: TyId, right: TyId) -> TyId {
        let out = self.fresh();
        let list = self.table.add_list(&[left, right]);
        self.pend(Obligation::Operator { trait_id, list, out });
        out
    }

    fn operate(&mut self, trait_id: TraitId, list: Tys, out: TyId) -> bool {
        let (left, right) = (self.peeled(self.table.item(list, 0)), self.peeled(self.table.item(list, 1)));
        if self.is_open_var(left) {
            return false;
        }
        if self.is_scalar(left) && (self.is_scalar(right) || self.is_open_var(right)) {
            if self.is_scalar(right) {
                self.table.unify(left, right);
            }
            self.table.unify(out, left);
            return true;
        }
        match self.project(trait_id, self.words.output, list, 0) {
            Projected::Known(TyId::UNKNOWN) => self.table.give_up(out),
            Projected::Known(ty) => {
                self.table.unify(out, ty);
            }
            Projected::Maybe => return false,
        }
        true
    }

    /// Draws the conclusions from how a bound is met.
    pub(super) fn confirm(&mut self, source: Source, list: Tys, depth: u32) {
        match source {
            Source::Impl(impl_id, args) => {
                let def = &self.index.impls[impl_id.at()];
                self.oblige(&def.generics, args, depth + 1);
            }
            Source::Bound(bound) => {
                let own = self.table.list(list)[1..].to_vec();
                for (at, ty) in own.into_iter().enumerate() {
                    let other = self.table.item(bound.args, at);
                    self.table.unify(ty, other);
                }
            }
            Source::Callable { params, .. } => {
                let tuple = self.table.item(list, 1);
                self.table.unify(tuple, params);
            }
            Source::Builtin => {}
        }
    }
}
