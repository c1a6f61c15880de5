//! Types with arguments put in the place of parameters.

use crate::index::def::ParamId;
use crate::index::ty::{TraitBound, TyArena, TyFlags, TyId, TyKind, Tys};
use crate::name::Name;

/// The most nodes that one substitution visits; aliases that double at each step would have no end.
const NODES: u32 = 20_000;

/// What stands for which parameter: `args[i]` for `params[i]`. Parameters that are not listed stay.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a> {
    /// The parameters.
    pub params: &'a [ParamId],
    /// As many types, or fewer: the rest is unknown.
    pub args: &'a [TyId],
}

/// `ty` with the parameters replaced.
pub fn subst(arena: &mut TyArena, base: &TyArena, ty: TyId, args: Args<'_>) -> TyId {
    Walk { arena, base, args, left: NODES }.ty(ty)
}

/// `bound` with the parameters replaced.
pub fn subst_bound(arena: &mut TyArena, base: &TyArena, bound: TraitBound, args: Args<'_>) -> TraitBound {
    Walk { arena, base, args, left: NODES }.bound(bound)
}

struct Walk<'a> {
    arena: &'a mut TyArena,
    base: &'a TyArena,
    args: Args<'a>,
    left: u32,
}

impl Walk<'_> {
    fn ty(&mut self, ty: TyId) -> TyId {
        if !self.arena.flags(self.base, ty).has(TyFlags::PARAM) {
            return ty;
        }
        let Some(left) = self.left.checked_sub(1) else { return TyId::UNKNOWN };
        self.left = left;
        let kind = match self.arena.kind(self.base, ty) {
            TyKind::Param(param) => {
                let Some(at) = self.args.params.iter().position(|&it| it == param) else { return ty };
                return self.args.args.get(at).copied().unwrap_or(TyId::UNKNOWN);
            }
            TyKind::Adt(id, tys) => TyKind::Adt(id, self.list(tys)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(mutable, self.ty(inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(mutable, self.ty(inner)),
            TyKind::Slice(inner) => TyKind::Slice(self.ty(inner)),
            TyKind::Array(inner, len) => TyKind::Array(self.ty(inner), self.ty(len)),
            TyKind::Tuple(tys) => TyKind::Tuple(self.list(tys)),
            TyKind::Proj(id, name, tys) => TyKind::Proj(id, name, self.list(tys)),
            TyKind::Dyn(bounds) => {
                let mut all: Vec<TraitBound> = self.arena.bounds(self.base, bounds).to_vec();
                for bound in &mut all {
                    *bound = self.bound(*bound);
                }
                TyKind::Dyn(self.arena.add_bounds(self.base, &all))
            }
            TyKind::Opaque(bounds, func, tys) => TyKind::Opaque(bounds, func, self.list(tys)),
            TyKind::FnPtr(tys) => TyKind::FnPtr(self.list(tys)),
            TyKind::FnDef(func, tys) => TyKind::FnDef(func, self.list(tys)),
            TyKind::Ctor(id, variant, tys) => TyKind::Ctor(id, variant, self.list(tys)),
            TyKind::Closure(expr, tys) => TyKind::Closure(expr, self.list(tys)),
            TyKind::Future(inner) => TyKind::Future(self.ty(inner)),
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Var(..) => return ty,
        };
        self.arena.add(self.base, kind)
    }

    fn list(&mut self, tys: Tys) -> Tys {
        let mut all: Vec<TyId> = self.arena.list(self.base, tys).to_vec();
        for ty in &mut all {
            *ty = self.ty(*ty);
        }
        self.arena.add_list(self.base, &all)
    }

    fn bound(&mut self, bound: TraitBound) -> TraitBound {
        let args = self.list(bound.args);
        let mut bindings: Vec<(Name, TyId)> = self.arena.bindings(self.base, bound.bindings).to_vec();
        for (_, ty) in &mut bindings {
            *ty = self.ty(*ty);
        }
        let bindings = self.arena.add_bindings(self.base, &bindings);
        TraitBound { trait_id: bound.trait_id, args, bindings }
    }
}
