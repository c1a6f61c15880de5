//! What occurs in a type, told by its parts.

use crate::index::ty::{TyArena, TyFlags, TyKind, Tys};

impl TyArena {
    /// What occurs in a node of this kind, whose parts are there.
    pub(super) fn flags_of(&self, base: &Self, kind: TyKind) -> TyFlags {
        let of_list =
            |tys: Tys| self.list(base, tys).iter().fold(TyFlags::default(), |all, &ty| all.with(self.flags(base, ty)));
        match kind {
            TyKind::Unknown => TyFlags::UNKNOWN,
            TyKind::Param(_) => TyFlags::PARAM,
            TyKind::Var(..) => TyFlags::VAR,
            TyKind::Proj(_, _, tys) => of_list(tys).with(TyFlags::PROJ),
            TyKind::Never | TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Num(_) | TyKind::Const(_) => {
                TyFlags::default()
            }
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Future(ty) => self.flags(base, ty),
            TyKind::Array(ty, len) => self.flags(base, ty).with(self.flags(base, len)),
            TyKind::Adt(_, tys)
            | TyKind::Tuple(tys)
            | TyKind::FnPtr(tys)
            | TyKind::FnDef(_, tys)
            | TyKind::Ctor(_, _, tys)
            | TyKind::Closure(_, tys)
            | TyKind::Opaque(_, _, tys) => of_list(tys),
            TyKind::Dyn(bounds) => self.bounds(base, bounds).iter().fold(TyFlags::default(), |all, bound| {
                let bindings = self.bindings(base, bound.bindings).iter();
                let all = bindings.fold(all, |all, &(_, ty)| all.with(self.flags(base, ty)));
                all.with(of_list(bound.args))
            }),
        }
    }
}
