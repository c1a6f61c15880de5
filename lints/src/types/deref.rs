//! Dereferences: built-in ones, and those through `Deref`.

use crate::index::ty::{TyFlags, TyId, TyKind, VarKind};
use crate::types::infer::Ctx;
use crate::types::project::Projected;

/// How many dereferences are followed.
const STEPS: u8 = 10;

/// A walk from a type through its dereferences.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    next: Option<TyId>,
    /// How many dereferences led to the type given last.
    pub(super) derefs: u8,
    /// How many of them were through `Deref`.
    pub(super) overloaded: u8,
    started: bool,
    last_overloaded: bool,
}

impl Ctx<'_> {
    /// The walk that begins at a type itself.
    pub(super) fn autoderef(&mut self, ty: TyId) -> Steps {
        Steps { next: Some(ty), derefs: 0, overloaded: 0, started: false, last_overloaded: false }
    }

    /// The next type of the walk.
    pub(super) fn next_step(&mut self, steps: &mut Steps) -> Option<TyId> {
        let ty = self.table.shallow(steps.next?);
        if !steps.started {
            steps.started = true;
            return Some(ty);
        }
        if steps.derefs >= STEPS {
            return None;
        }
        let (inner, overloaded) = self.deref_once(ty)?;
        steps.derefs += 1;
        steps.overloaded += u8::from(overloaded);
        steps.last_overloaded = overloaded;
        steps.next = Some(inner);
        Some(inner)
    }

    /// What a type dereferences to, and whether that is through `Deref`.
    pub(super) fn deref_once(&mut self, ty: TyId) -> Option<(TyId, bool)> {
        match self.kind(ty) {
            TyKind::Ref(_, inner) => Some((self.table.shallow(inner), false)),
            TyKind::Adt(..) | TyKind::Param(_) | TyKind::Proj(..) | TyKind::Opaque(..) | TyKind::Dyn(_) => {
                let trait_id = self.lang.deref?;
                if let TyKind::Adt(id, args) = self.kind(ty)
                    && Some(id) == self.lang.box_
                {
                    return Some((self.table.shallow(self.table.item(args, 0)), true));
                }
                let list = self.table.add_list(&[ty]);
                match self.project(trait_id, self.words.target, list, 0) {
                    Projected::Known(target) => {
                        let target = self.table.shallow(target);
                        (target != TyId::UNKNOWN).then_some((target, true))
                    }
                    Projected::Maybe => None,
                }
            }
            _ => None,
        }
    }

    /// `*x`.
    pub(super) fn deref(&mut self, ty: TyId) -> TyId {
        match self.kind(ty) {
            TyKind::Ptr(_, inner) => inner,
            _ => self.deref_once(ty).map_or(TyId::UNKNOWN, |it| it.0),
        }
    }

    /// Looks at what is pending again where the type is still a variable.
    pub(super) fn settle_if_open(&mut self, ty: TyId) {
        if matches!(self.kind(ty), TyKind::Var(_, VarKind::Any)) || self.table.flags(ty).has(TyFlags::VAR) {
            self.settle();
        }
    }
}
