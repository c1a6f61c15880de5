//! Types of an arena that was laid over another, put into that one.

use crate::index::def::ParamId;
use crate::index::ty::{Bounds, TraitBound, TyArena, TyId, TyKind, Tys};

/// What the types of an arena became in the one that it lay over.
pub(super) struct Graft<'a> {
    into: &'a mut TyArena,
    from: &'a TyArena,
    /// How many nodes `into` had when `from` was laid over it.
    below: usize,
    /// Parameters from the first on are so many places further back.
    moved: (ParamId, u32),
    nodes: Vec<TyId>,
}

impl<'a> Graft<'a> {
    /// Puts all nodes of `from` into the arena that it was laid over when that had `below` nodes, with the parameters from
    /// the first on so many places further back.
    pub(super) fn new(into: &'a mut TyArena, from: &'a TyArena, below: usize, moved: (ParamId, u32)) -> Self {
        let mut graft = Self { into, from, below, moved, nodes: Vec::with_capacity(from.len()) };
        // What a node is made of stands before it.
        for kind in from.kinds() {
            let kind = graft.kind(kind);
            let ty = graft.into.add(TyArena::none(), kind);
            graft.nodes.push(ty);
        }
        graft
    }

    /// What the type became.
    pub(super) fn ty(&self, ty: TyId) -> TyId {
        match ty.at().checked_sub(self.below) {
            Some(own) => self.nodes.get(own).copied().unwrap_or(TyId::UNKNOWN),
            None => ty,
        }
    }

    /// What the parameter became.
    pub(super) fn param(&self, param: ParamId) -> ParamId {
        let (first, by) = self.moved;
        if param < first { param } else { ParamId(param.0 + by) }
    }

    /// What the bound became.
    pub(super) fn bound(&mut self, bound: TraitBound) -> TraitBound {
        let args = self.list(bound.args);
        let bindings = self.from.bindings(self.into, bound.bindings).iter().map(|&(name, ty)| (name, self.ty(ty)));
        let bindings: Vec<_> = bindings.collect();
        let bindings = self.into.add_bindings(TyArena::none(), &bindings);
        TraitBound { trait_id: bound.trait_id, args, bindings }
    }

    fn list(&mut self, tys: Tys) -> Tys {
        let list: Vec<TyId> = self.from.list(self.into, tys).iter().map(|&ty| self.ty(ty)).collect();
        self.into.add_list(TyArena::none(), &list)
    }

    fn bounds(&mut self, bounds: Bounds) -> Bounds {
        let bounds = self.from.bounds(self.into, bounds).to_vec();
        let bounds: Vec<TraitBound> = bounds.into_iter().map(|bound| self.bound(bound)).collect();
        self.into.add_bounds(TyArena::none(), &bounds)
    }

    fn kind(&mut self, kind: TyKind) -> TyKind {
        match kind {
            TyKind::Adt(id, tys) => TyKind::Adt(id, self.list(tys)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(mutable, self.ty(inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(mutable, self.ty(inner)),
            TyKind::Slice(inner) => TyKind::Slice(self.ty(inner)),
            TyKind::Array(inner, len) => TyKind::Array(self.ty(inner), self.ty(len)),
            TyKind::Tuple(tys) => TyKind::Tuple(self.list(tys)),
            TyKind::Param(param) => TyKind::Param(self.param(param)),
            TyKind::Proj(trait_id, name, tys) => TyKind::Proj(trait_id, name, self.list(tys)),
            TyKind::Dyn(bounds) => TyKind::Dyn(self.bounds(bounds)),
            TyKind::Opaque(bounds, func, tys) => TyKind::Opaque(self.bounds(bounds), func, self.list(tys)),
            TyKind::FnPtr(tys) => TyKind::FnPtr(self.list(tys)),
            TyKind::FnDef(func, tys) => TyKind::FnDef(func, self.list(tys)),
            TyKind::Ctor(id, variant, tys) => TyKind::Ctor(id, variant, self.list(tys)),
            TyKind::Closure(expr, tys) => TyKind::Closure(expr, self.list(tys)),
            TyKind::Future(inner) => TyKind::Future(self.ty(inner)),
            kind @ (TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Var(..)) => kind,
        }
    }
}
