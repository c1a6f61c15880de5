//! Copies of types in which something is replaced: parameters by arguments, variables by what they stand for.

use crate::index::def::ParamId;
use crate::index::ty::{Bounds, TraitBound, TyFlags, TyId, TyKind, Tys};
use crate::types::infer::Ctx;

/// How deep a type is copied; what lies deeper becomes unknown.
const DEPTH: u32 = 64;

/// How many types of a list are copied without asking the heap.
const SHORT: usize = 8;

impl Ctx<'_> {
    /// The type with each of its parts replaced by what `f` makes of it.
    pub(super) fn rebuild(&mut self, ty: TyId, f: &mut dyn FnMut(&mut Self, TyId) -> TyId) -> TyId {
        if self.fold_depth > DEPTH || !self.table.look() {
            return TyId::UNKNOWN;
        }
        self.fold_depth += 1;
        let ty = self.table.shallow(ty);
        let before = self.kind(ty);
        let kind = match before {
            TyKind::Adt(id, tys) => TyKind::Adt(id, self.rebuild_list(tys, f)),
            TyKind::Ref(mutable, inner) => TyKind::Ref(mutable, f(self, inner)),
            TyKind::Ptr(mutable, inner) => TyKind::Ptr(mutable, f(self, inner)),
            TyKind::Slice(inner) => TyKind::Slice(f(self, inner)),
            TyKind::Array(inner, len) => TyKind::Array(f(self, inner), f(self, len)),
            TyKind::Tuple(tys) => TyKind::Tuple(self.rebuild_list(tys, f)),
            TyKind::Proj(trait_id, name, tys) => TyKind::Proj(trait_id, name, self.rebuild_list(tys, f)),
            TyKind::Dyn(bounds) => TyKind::Dyn(self.rebuild_bounds(bounds, f)),
            TyKind::Opaque(bounds, func, tys) => TyKind::Opaque(bounds, func, self.rebuild_list(tys, f)),
            TyKind::FnPtr(tys) => TyKind::FnPtr(self.rebuild_list(tys, f)),
            TyKind::FnDef(func, tys) => TyKind::FnDef(func, self.rebuild_list(tys, f)),
            TyKind::Ctor(id, variant, tys) => TyKind::Ctor(id, variant, self.rebuild_list(tys, f)),
            TyKind::Closure(expr, tys) => TyKind::Closure(expr, self.rebuild_list(tys, f)),
            TyKind::Future(inner) => TyKind::Future(f(self, inner)),
            kind @ (TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Param(_)
            | TyKind::Var(..)) => kind,
        };
        self.fold_depth -= 1;
        if kind == before { ty } else { self.table.add(kind) }
    }

    /// The list with each of its types replaced.
    pub(super) fn rebuild_list(&mut self, tys: Tys, f: &mut dyn FnMut(&mut Self, TyId) -> TyId) -> Tys {
        let len = tys.len as usize;
        let mut same = true;
        let mut next = |cx: &mut Self, at: usize| {
            let ty = cx.table.item(tys, at);
            let out = f(cx, ty);
            same &= out == ty;
            out
        };
        if len <= SHORT {
            let mut out = [TyId::UNKNOWN; SHORT];
            for (at, slot) in out.iter_mut().enumerate().take(len) {
                *slot = next(self, at);
            }
            return if same { tys } else { self.table.add_list(&out[..len]) };
        }
        let out: Vec<TyId> = (0..len).map(|at| next(self, at)).collect();
        if same { tys } else { self.table.add_list(&out) }
    }

    fn rebuild_bounds(&mut self, bounds: Bounds, f: &mut dyn FnMut(&mut Self, TyId) -> TyId) -> Bounds {
        let list = self.table.arena.bounds(self.table.base, bounds).to_vec();
        let out: Vec<TraitBound> = list.into_iter().map(|bound| self.rebuild_bound(bound, f)).collect();
        self.table.arena.add_bounds(self.table.base, &out)
    }

    /// The bound with each of its types replaced.
    pub(super) fn rebuild_bound(
        &mut self,
        bound: TraitBound,
        f: &mut dyn FnMut(&mut Self, TyId) -> TyId,
    ) -> TraitBound {
        let args = self.rebuild_list(bound.args, f);
        if bound.bindings.1 == 0 {
            return TraitBound { trait_id: bound.trait_id, args, bindings: (0, 0) };
        }
        let mut bindings = self.table.arena.bindings(self.table.base, bound.bindings).to_vec();
        for (_, ty) in &mut bindings {
            *ty = f(self, *ty);
        }
        let bindings = self.table.arena.add_bindings(self.table.base, &bindings);
        TraitBound { trait_id: bound.trait_id, args, bindings }
    }

    /// The type with arguments in the place of parameters. Projections in it are not followed yet.
    pub(super) fn subst(&mut self, ty: TyId, params: &[ParamId], args: Tys) -> TyId {
        if params.is_empty() || !self.table.flags(ty).has(TyFlags::PARAM) {
            return ty;
        }
        if let TyKind::Param(param) = self.kind(ty) {
            return match params.iter().position(|&it| it == param) {
                Some(at) if at < args.len as usize => self.table.item(args, at),
                Some(_) => TyId::UNKNOWN,
                None => ty,
            };
        }
        self.rebuild(ty, &mut |cx, it| cx.subst(it, params, args))
    }

    /// [`Ctx::subst`], with projections followed.
    pub(super) fn instantiate(&mut self, ty: TyId, params: &[ParamId], args: Tys) -> TyId {
        let ty = self.subst(ty, params, args);
        self.normalize(ty)
    }

    /// The bound with arguments in the place of parameters.
    pub(super) fn subst_bound(&mut self, bound: TraitBound, params: &[ParamId], args: Tys) -> TraitBound {
        self.rebuild_bound(bound, &mut |cx, it| cx.subst(it, params, args))
    }

    /// The type with all variables followed; those that stand for nothing become unknown.
    pub(super) fn resolved(&mut self, ty: TyId) -> TyId {
        if !self.table.flags(ty).has(TyFlags::VAR) {
            return ty;
        }
        let ty = self.table.shallow(ty);
        if let TyKind::Var(..) = self.kind(ty) {
            return TyId::UNKNOWN;
        }
        if !self.table.flags(ty).has(TyFlags::VAR) {
            return ty;
        }
        if let Some(&known) = self.finished.get(&ty) {
            return known;
        }
        let out = self.rebuild(ty, &mut |cx, it| cx.resolved(it));
        self.finished.insert(ty, out);
        out
    }

    /// The list with all variables followed.
    pub(super) fn resolved_list(&mut self, tys: Tys) -> Tys {
        self.rebuild_list(tys, &mut |cx, it| cx.resolved(it))
    }

    /// A list with one more type before it.
    pub(super) fn with_self(&mut self, own: TyId, args: Tys) -> Tys {
        let args = self.table.list(args);
        let len = args.len();
        if len < SHORT {
            let mut out = [own; SHORT];
            out[1..=len].copy_from_slice(args);
            return self.table.add_list(&out[..=len]);
        }
        let mut out = Vec::with_capacity(len + 1);
        out.push(own);
        out.extend_from_slice(args);
        self.table.add_list(&out)
    }

    /// As many fresh variables as there are parameters.
    pub(super) fn fresh_args(&mut self, count: usize) -> Tys {
        self.list_of(count, |cx, _| cx.fresh())
    }

    /// A list of so many types, made in their order.
    pub(super) fn list_of(&mut self, len: usize, mut make: impl FnMut(&mut Self, usize) -> TyId) -> Tys {
        if len <= SHORT {
            let mut out = [TyId::UNKNOWN; SHORT];
            for (at, slot) in out.iter_mut().enumerate().take(len) {
                *slot = make(self, at);
            }
            return self.table.add_list(&out[..len]);
        }
        let out: Vec<TyId> = (0..len).map(|at| make(self, at)).collect();
        self.table.add_list(&out)
    }
}
