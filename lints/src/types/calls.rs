//! Calls of what an expression names or holds, and the arguments of all calls.

use crate::index::def::KrateKind;
use crate::index::ty::{TyFlags, TyId, TyKind, Tys};
use crate::syntax::body::{ExprId, ExprKind, Exprs};
use crate::types::infer::Ctx;
use crate::types::select::{Select, Source};
use crate::types::{Callee, CalleeKind};

impl<'a> Ctx<'a> {
    /// `f(a, b)`.
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: Exprs, expected: TyId) -> TyId {
        let ty = self.infer(callee, TyId::UNKNOWN);
        self.settle_if_open(ty);
        let mut steps = self.autoderef(ty);
        while let Some(ty) = self.next_step(&mut steps) {
            let Some((params, result)) = self.callable(ty, 0) else { continue };
            // What a path names is known at the path; the call leads to the same.
            let known = match self.kind(ty) {
                TyKind::FnDef(func, args) => Some(Callee { kind: CalleeKind::Fn(func), args, in_impl: None }),
                TyKind::Ctor(of, variant, args) => {
                    Some(Callee { kind: CalleeKind::Ctor(of, variant), args, in_impl: None })
                }
                _ => None,
            };
            let value = Callee { kind: CalleeKind::Value, args: Tys::default(), in_impl: None };
            self.callees.push((id, known.unwrap_or(value)));
            let params = match self.kind(params) {
                TyKind::Tuple(params) => params,
                _ => Tys::default(),
            };
            self.arguments((params, 0), result, args, expected);
            return result;
        }
        // A variable with a pending bound: `F: Fn(A) -> B` of a closure that was not seen yet.
        if let Some((params, result)) = self.pending_signature(ty) {
            let params = match self.kind(params) {
                TyKind::Tuple(params) => params,
                _ => Tys::default(),
            };
            self.arguments((params, 0), result, args, expected);
            return result;
        }
        self.infer_lost(args);
        TyId::UNKNOWN
    }

    /// Walks arguments against parameters, of which some are given otherwise: closures after all others, so that what
    /// they are given is known.
    pub(super) fn arguments(&mut self, (params, given): (Tys, usize), result: TyId, args: Exprs, expected: TyId) {
        let body = self.body;
        let args = body.list(args);
        let hopes = self.hopes((params, given), result, expected);
        let is_closure = |arg: ExprId| matches!(body.expr(arg).kind, ExprKind::Closure(_));
        let closures = args.iter().filter(|&&arg| is_closure(arg)).count();
        for late in [false, true] {
            if late && closures == 0 {
                break;
            }
            if late {
                self.settle();
            }
            for (at, &arg) in args.iter().enumerate() {
                if is_closure(arg) != late {
                    continue;
                }
                let param = self.table.item(params, given + at);
                let hope = hopes.map_or(param, |hopes| self.table.item(hopes, at));
                // What a bound says of a closure is nearer than what the result is wanted as.
                let hope =
                    if self.is_unknown(hope) || late && self.pending_signature(param).is_some() { param } else { hope };
                let ty = self.infer(arg, hope);
                self.coerce(ty, param);
                if late {
                    self.settle();
                }
            }
        }
        self.settle();
    }

    /// What parameters would be if the result were the expected type. Nothing is learned from that yet: the result may
    /// still be coerced.
    fn hopes(&mut self, (params, given): (Tys, usize), result: TyId, expected: TyId) -> Option<Tys> {
        let count = (params.len as usize).saturating_sub(given);
        if count == 0
            || self.is_unknown(expected)
            || !self.table.flags(result).has(TyFlags::VAR)
            || matches!(self.kind(result), TyKind::Var(..)) && self.is_sized_by_pointer(expected)
        {
            return None;
        }
        let before = self.table.snapshot();
        let fits = self.table.unify(result, expected);
        let hopes = fits.then(|| {
            self.list_of(count, |cx, at| {
                let param = cx.table.item(params, given + at);
                cx.outline(param)
            })
        });
        self.table.rollback(before);
        hopes
    }

    /// `&[T]`, `&dyn T`: what is given may be something else that becomes it.
    fn is_sized_by_pointer(&self, ty: TyId) -> bool {
        match self.kind(ty) {
            TyKind::Ref(_, inner) => matches!(self.kind(inner), TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Str),
            _ => false,
        }
    }

    /// A type with what its variables stand for, so that it outlives a trial.
    pub(super) fn outline(&mut self, ty: TyId) -> TyId {
        if !self.table.flags(ty).has(TyFlags::VAR) {
            return ty;
        }
        let ty = self.table.shallow(ty);
        match self.kind(ty) {
            TyKind::Var(..) => ty,
            _ => self.rebuild(ty, &mut |cx, it| cx.outline(it)),
        }
    }

    /// At the end: arguments without variables, and the impl's own function in the place of the trait's.
    pub(super) fn settle_callee(&mut self, callee: &mut Callee) {
        callee.args = self.resolved_list(callee.args);
        let CalleeKind::Fn(func) = callee.kind else { return };
        let def = &self.index.fns[func.at()];
        let crate::index::def::Container::Trait(trait_id) = def.container else {
            if let crate::index::def::Container::Impl(impl_id) = def.container {
                callee.in_impl = Some(impl_id);
            }
            return;
        };
        let count = self.index.traits[trait_id.at()].generics.params.len();
        let known = if callee.args.len as usize >= count { callee.args } else { Tys::default() };
        let Some(&own) = self.table.list(known).first().filter(|_| count > 0) else { return };
        let list = self.list_of(count, |cx, at| cx.table.item(known, at));
        match self.select(trait_id, list, 0) {
            Select::Yes(Source::Impl(impl_id, args)) => {
                let own_fn = self.index.impls[impl_id.at()].fns.get(&def.name).copied();
                callee.in_impl = Some(impl_id);
                if let Some(own_fn) = own_fn {
                    callee.args = self.impl_args(args, callee.args, count);
                    callee.kind = CalleeKind::Fn(own_fn);
                }
            }
            // What a macro of another crate derives does what it likes: of that no more is known than what the trait says.
            Select::Yes(Source::Builtin) => {
                let module = self.index.traits[trait_id.at()].module;
                let krate = self.index.mods[module.at()].krate;
                let is_std = self.index.krates[krate.at()].kind == KrateKind::Std;
                if let TyKind::Adt(id, _) = self.kind(own)
                    && is_std
                {
                    callee.kind = CalleeKind::Derived(trait_id, id);
                }
            }
            Select::Yes(Source::Bound(_) | Source::Callable { .. }) | Select::No | Select::Maybe => {}
        }
    }

    /// The arguments of an impl's function: those of the impl, then the function's own.
    fn impl_args(&mut self, args: Tys, whole: Tys, count: usize) -> Tys {
        let args = self.resolved_list(args);
        if whole.len as usize <= count {
            return args;
        }
        let mut out = self.table.list(args).to_vec();
        out.extend_from_slice(self.table.list(whole).get(count..).unwrap_or_default());
        self.table.add_list(&out)
    }
}
