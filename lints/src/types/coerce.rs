//! Where a value of one type may stand for another: references, slices, `dyn`, function pointers, never.

use crate::index::ty::{TyId, TyKind};
use crate::types::infer::Ctx;

impl Ctx<'_> {
    /// A value of type `from` is used where `to` is wanted. Learns what that says about both.
    pub(super) fn coerce(&mut self, from: TyId, to: TyId) {
        let (from, to) = (self.table.shallow(from), self.table.shallow(to));
        if from == to {
            return;
        }
        match (self.kind(from), self.kind(to)) {
            (TyKind::Unknown, _) => self.table.lose(to),
            (_, TyKind::Unknown) => self.table.lose(from),
            (TyKind::Never, _) | (_, TyKind::Never) => {}
            (TyKind::Var(..), _) | (_, TyKind::Var(..)) => {
                self.table.unify(from, to);
            }
            (TyKind::Ref(_, inner), TyKind::Ref(_, outer)) => self.coerce_behind(inner, outer),
            (TyKind::Ref(_, inner) | TyKind::Ptr(_, inner), TyKind::Ptr(_, outer)) => {
                if !self.table.try_unify(inner, outer) {
                    self.unsize(inner, outer);
                }
            }
            (TyKind::Adt(a, left), TyKind::Adt(b, right)) if a == b && left.len > 0 => {
                let (inner, outer) = (self.table.item(left, 0), self.table.item(right, 0));
                let (inner, outer) = (self.table.shallow(inner), self.table.shallow(outer));
                if self.is_pointer(a) && self.unsizes(inner, outer) {
                    self.unsize(inner, outer);
                } else {
                    self.table.unify(from, to);
                }
            }
            (TyKind::Closure(..) | TyKind::FnDef(..) | TyKind::Ctor(..), TyKind::FnPtr(sig)) => {
                self.coerce_callable(from, sig);
            }
            _ => {
                self.table.unify(from, to);
            }
        }
    }

    /// The type that a value has after it was coerced: the wanted one where that is known.
    pub(super) fn coerced(&mut self, from: TyId, to: TyId) -> TyId {
        self.coerce(from, to);
        if self.table.shallow(from) == TyId::NEVER { from } else { to }
    }

    /// `&inner` where `&outer` is wanted.
    fn coerce_behind(&mut self, inner: TyId, outer: TyId) {
        let (inner, outer) = (self.table.shallow(inner), self.table.shallow(outer));
        if matches!(self.kind(inner), TyKind::Var(..)) && matches!(self.kind(outer), TyKind::Dyn(_)) {
            // It becomes a `dyn`; what it is before that stays open.
            return;
        }
        if matches!(self.kind(inner), TyKind::Var(..)) || matches!(self.kind(outer), TyKind::Var(..)) {
            self.table.unify(inner, outer);
            return;
        }
        if self.unsizes(inner, outer) {
            self.unsize(inner, outer);
            return;
        }
        let mut steps = self.autoderef(inner);
        let mut first = true;
        while let Some(ty) = self.next_step(&mut steps) {
            if self.head(self.kind(ty)) == self.head(self.kind(outer)) || first {
                let fits = self.table.try_unify(ty, outer);
                if fits {
                    return;
                }
            }
            if !first && self.unsizes(ty, outer) {
                self.unsize(ty, outer);
                return;
            }
            first = false;
        }
        // Nothing fits as a whole; what can be learned of the parts still holds.
        if self.head(self.kind(inner)) == self.head(self.kind(outer)) {
            self.table.unify(inner, outer);
        }
    }

    /// Whether the one may become the other behind a pointer.
    fn unsizes(&mut self, inner: TyId, outer: TyId) -> bool {
        match (self.kind(inner), self.kind(outer)) {
            (TyKind::Array(..), TyKind::Slice(_)) => true,
            (TyKind::Dyn(a), TyKind::Dyn(b)) => {
                let first = |bounds| self.table.arena.bounds(self.table.base, bounds).first().map(|it| it.trait_id);
                first(a) != first(b)
            }
            (TyKind::Var(..) | TyKind::Unknown, _) => false,
            (_, TyKind::Dyn(_)) => true,
            _ => false,
        }
    }

    fn unsize(&mut self, inner: TyId, outer: TyId) {
        match (self.kind(inner), self.kind(outer)) {
            (TyKind::Array(left, _), TyKind::Slice(right)) => {
                self.table.unify(left, right);
            }
            // What the trait's bindings say holds of the value: `Box<dyn Fn(A) -> B>` of a closure.
            (_, TyKind::Dyn(_)) => {
                for bound in self.object_bounds(outer) {
                    self.oblige_bound(inner, bound, 0);
                }
            }
            _ => {}
        }
    }

    fn is_pointer(&self, id: crate::index::def::TypeId) -> bool {
        let lang = self.lang;
        [lang.box_, lang.rc, lang.arc, lang.pin].contains(&Some(id))
    }

    /// A closure or function item where a function pointer is wanted.
    fn coerce_callable(&mut self, from: TyId, sig: crate::index::ty::Tys) {
        let Some((params, result)) = self.callable(from, 0) else { return };
        let sig = self.table.list(sig).to_vec();
        let Some((&wanted, rest)) = sig.split_last() else { return };
        let rest = self.tuple(rest);
        self.table.unify(params, rest);
        self.table.unify(result, wanted);
    }

    /// The one type of two branches.
    pub(super) fn join(&mut self, left: TyId, right: TyId) -> TyId {
        let (left, right) = (self.table.shallow(left), self.table.shallow(right));
        if left == right || right == TyId::NEVER {
            return left;
        }
        if left == TyId::NEVER {
            return right;
        }
        match (self.kind(left), self.kind(right)) {
            (TyKind::Unknown, _) => right,
            (_, TyKind::Unknown) => left,
            // Functions of one signature become pointers to it.
            (
                TyKind::FnDef(..) | TyKind::Closure(..) | TyKind::Ctor(..),
                TyKind::FnDef(..) | TyKind::Closure(..) | TyKind::Ctor(..),
            ) => match self.callable(left, 0) {
                Some((params, result)) => {
                    let mut sig = match self.kind(params) {
                        TyKind::Tuple(params) => self.table.list(params).to_vec(),
                        _ => return left,
                    };
                    sig.push(result);
                    let sig = self.table.add_list(&sig);
                    self.coerce_callable(right, sig);
                    self.table.add(TyKind::FnPtr(sig))
                }
                None => left,
            },
            (TyKind::Ref(_, inner), TyKind::Ref(_, outer)) => {
                if !self.table.try_unify(left, right) {
                    // The one that the other dereferences to: `&String` and `&str` are a `&str`.
                    let before = self.table.snapshot();
                    if self.reaches(inner, outer) {
                        return right;
                    }
                    self.table.rollback(before);
                    self.coerce_behind(outer, inner);
                }
                left
            }
            _ => {
                self.coerce(right, left);
                left
            }
        }
    }

    fn reaches(&mut self, inner: TyId, outer: TyId) -> bool {
        if self.unsizes(inner, outer) {
            return true;
        }
        let mut steps = self.autoderef(inner);
        while let Some(ty) = self.next_step(&mut steps) {
            if self.table.try_unify(ty, outer) {
                return true;
            }
        }
        false
    }
}
