//! What occurs in a type, told by its parts, and how many these are.

use crate::index::ty::{TyArena, TyFlags, TyId, TyKind, Tys};

/// A type of more parts than this is unknown: `type Twice<T> = (T, T)` makes a million of them in a line, and whoever looks at a type
/// looks at all of them.
pub(crate) const MOST_PARTS: u32 = 1 << 12;

/// What a type is made of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Occurs {
    pub(super) flags: TyFlags,
    /// How many nodes, one that occurs twice counted twice.
    parts: u32,
}

impl Occurs {
    /// Of a node that is made of nothing.
    pub(super) fn plain(flags: TyFlags) -> Self {
        Self { flags, parts: 1 }
    }

    fn with(self, other: Self) -> Self {
        Self { flags: self.flags.with(other.flags), parts: self.parts.saturating_add(other.parts) }
    }
}

impl TyArena {
    /// What occurs in a node of this kind, whose parts are there. Nothing for one of too many parts.
    pub(super) fn occurs_in(&self, base: &Self, kind: TyKind) -> Option<Occurs> {
        let one = |ty: TyId| self.occurs(base, ty);
        let list = |tys: Tys| self.list(base, tys).iter().fold(Occurs::default(), |all, &ty| all.with(one(ty)));
        let (own, within) = match kind {
            TyKind::Unknown => (TyFlags::UNKNOWN, Occurs::default()),
            TyKind::Param(_) => (TyFlags::PARAM, Occurs::default()),
            TyKind::Var(..) => (TyFlags::VAR, Occurs::default()),
            TyKind::Proj(_, _, tys) => (TyFlags::PROJ, list(tys)),
            TyKind::Never | TyKind::Bool | TyKind::Char | TyKind::Str | TyKind::Num(_) | TyKind::Const(_) => {
                <(TyFlags, Occurs)>::default()
            }
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Future(ty) => {
                (TyFlags::default(), one(ty))
            }
            TyKind::Array(ty, len) => (TyFlags::default(), one(ty).with(one(len))),
            TyKind::Adt(_, tys)
            | TyKind::Tuple(tys)
            | TyKind::FnPtr(tys)
            | TyKind::FnDef(_, tys)
            | TyKind::Ctor(_, _, tys)
            | TyKind::Closure(_, tys)
            | TyKind::Opaque(_, _, tys) => (TyFlags::default(), list(tys)),
            TyKind::Dyn(bounds) => {
                let all = self.bounds(base, bounds).iter().fold(Occurs::default(), |all, bound| {
                    let bindings = self.bindings(base, bound.bindings).iter();
                    bindings.fold(all.with(list(bound.args)), |all, &(_, ty)| all.with(one(ty)))
                });
                (TyFlags::default(), all)
            }
        };
        let all = Occurs::plain(own).with(within);
        (all.parts <= MOST_PARTS).then_some(all)
    }
}
