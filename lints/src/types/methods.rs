//! Method calls: the receiver's dereferences, the candidates at each, and the call of the one that fits.

use crate::index::def::{Container, FnId, ImplId, TraitId};
use crate::index::lookup::{Head, Method, SelfBy};
use crate::index::ty::{Num, TyId, TyKind, VarKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::path::GenericArgs;
use crate::types::Adjustment;
use crate::types::infer::Ctx;
use crate::types::select::Select;

/// A method that was found, and for what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pick {
    method: Method,
    home: PickHome,
    /// What `Self` is.
    own: TyId,
}

#[derive(Clone, Copy, Debug)]
enum PickHome {
    Impl(ImplId),
    Trait(TraitId),
}

/// What a receiver could be as `self`, for one way to adjust it.
struct Shapes {
    list: [(SelfBy, TyId); 3],
    len: usize,
}

impl Shapes {
    fn as_slice(&self) -> &[(SelfBy, TyId)] {
        &self.list[..self.len]
    }
}

impl<'a> Ctx<'a> {
    /// A chain of method calls, from its innermost receiver outwards, without recursion.
    pub(super) fn method_chain(&mut self, id: ExprId, expected: TyId) -> TyId {
        let body = self.body;
        let around = self.chains.len();
        let mut at = id;
        while let ExprKind::MethodCall { receiver, .. } = &body.expr(at).kind {
            self.chains.push(at);
            at = *receiver;
        }
        let mut ty = self.infer(at, TyId::UNKNOWN);
        while self.chains.len() > around
            && let Some(call) = self.chains.pop()
        {
            let hope = if call == id { expected } else { TyId::UNKNOWN };
            ty = self.method_call(call, ty, hope);
            ty = self.table.shallow(ty);
            self.exprs[call.at()] = ty;
        }
        ty
    }

    fn method_call(&mut self, id: ExprId, receiver_ty: TyId, expected: TyId) -> TyId {
        let body = self.body;
        let ExprKind::MethodCall { receiver, method, generics, args, .. } = &body.expr(id).kind else {
            return TyId::UNKNOWN;
        };
        self.settle_if_open(receiver_ty);
        let receiver_ty = self.table.shallow(receiver_ty);
        let found = if self.is_unknown(receiver_ty) { None } else { self.probe(receiver_ty, *method) };
        let Some((pick, adjustment)) = found else {
            // A field that can be called is not a method: `(self.f)(x)` is written for it.
            self.table.lose(receiver_ty);
            self.infer_lost(*args);
            return TyId::UNKNOWN;
        };
        if adjustment.derefs > 0 || adjustment.borrow.is_some() {
            self.adjustments.push((*receiver, adjustment));
        }
        if let (PickHome::Impl(_), TyKind::Var(_, kind @ (VarKind::Int | VarKind::Float))) =
            (pick.home, self.kind(adjustment.ty))
        {
            self.infer_lost(*args);
            return self.of_open_number(pick.method.fn_id, kind, adjustment.ty);
        }
        let ty = self.pick_item(id, pick, generics.as_deref());
        let Some((params, result)) = self.callable(ty, 0) else { return TyId::UNKNOWN };
        let TyKind::Tuple(params) = self.kind(params) else { return TyId::UNKNOWN };
        // What `Self` says of the impl's parameters is said by the receiver.
        let own = self.table.item(params, 0);
        let adjusted = match adjustment.borrow {
            Some(mutable) => self.table.add(TyKind::Ref(mutable, adjustment.ty)),
            None => adjustment.ty,
        };
        self.table.unify(own, adjusted);
        self.settle_if_open(result);
        self.arguments((params, 1), result, *args, expected);
        result
    }

    /// What a method of a number gives whose type is open. The compiler knows it by other means, or it would not accept
    /// the call; `func` is the method of the type that open numbers have in the end.
    fn of_open_number(&mut self, func: FnId, kind: VarKind, number: TyId) -> TyId {
        self.table.lose(number);
        let def = &self.index.fns[func.at()];
        let (usual, other) = if kind == VarKind::Float { (Num::F64, Num::F32) } else { (Num::I32, Num::I64) };
        if def.ret == TyId::num(usual) {
            return number;
        }
        let twin = self.lookup.inherent(Head::Num(other), def.name).first();
        match twin.map(|it| self.index.fns[it.fn_id.at()].ret) {
            Some(ret) if ret == def.ret => ret,
            _ => TyId::UNKNOWN,
        }
    }

    /// The function item of a found method; its impl's parameters are known by `Self`.
    fn pick_item(&mut self, id: ExprId, pick: Pick, generics: Option<&GenericArgs>) -> TyId {
        let func = pick.method.fn_id;
        match pick.home {
            PickHome::Impl(impl_id) => {
                let parent = self.match_inherent(impl_id, pick.own).unwrap_or_default();
                let args = self.args_of_member(&self.index.fns[func.at()].generics, parent, generics);
                self.fn_item(id, func, args)
            }
            PickHome::Trait(trait_id) => {
                let count = self.index.traits[trait_id.at()].generics.params.len().saturating_sub(1);
                let args = self.fresh_args(count);
                let list = self.with_self(pick.own, args);
                self.trait_fn(id, trait_id, func, list, generics)
            }
        }
    }

    /// Looks for a method along the dereferences of a receiver.
    fn probe(&mut self, receiver: TyId, name: Name) -> Option<(Pick, Adjustment)> {
        if !self.is_lasting(receiver) {
            return self.probe_anew(receiver, name);
        }
        let key = (self.module, self.own_trait, receiver, name);
        let kept = self.memory.probed.get(&key).copied();
        let found = match self.affordable(kept) {
            Some(known) => known,
            None => {
                let before = self.table.effort.get();
                let (found, holds) = self.apart(|cx| match cx.probe_anew(receiver, name) {
                    None => Some(None),
                    Some((pick, adjustment)) => {
                        let pick = Pick { own: cx.closed(pick.own)?, ..pick };
                        Some(Some((pick, Adjustment { ty: cx.closed(adjustment.ty)?, ..adjustment })))
                    }
                });
                if holds {
                    self.memory.probed.insert(key, (found, self.table.effort.get().since(before)));
                }
                found
            }
        };
        found.unwrap_or_else(|| self.probe_anew(receiver, name))
    }

    fn probe_anew(&mut self, receiver: TyId, name: Name) -> Option<(Pick, Adjustment)> {
        self.only_in_scope = true;
        let found = self.probe_steps(receiver, name);
        self.only_in_scope = false;
        // A trait that a macro or an unknown crate brings into scope is better than none.
        found.or_else(|| self.probe_steps(receiver, name))
    }

    fn probe_steps(&mut self, receiver: TyId, name: Name) -> Option<(Pick, Adjustment)> {
        let mut steps = self.autoderef(receiver);
        let mut last = receiver;
        while let Some(ty) = self.next_step(&mut steps) {
            // Nothing can be told of `&_` either.
            if self.is_unknown(self.peeled(ty)) {
                return None;
            }
            let (derefs, overloaded) = (steps.derefs, steps.overloaded);
            if let Some((pick, borrow)) = self.probe_step(ty, name) {
                return Some((pick, Adjustment { derefs, overloaded, borrow, ty }));
            }
            last = ty;
        }
        // Arrays become slices only when nothing else fits.
        if let TyKind::Array(inner, _) = self.kind(last) {
            let ty = self.table.add(TyKind::Slice(inner));
            if let Some((pick, borrow)) = self.probe_step(ty, name) {
                return Some((pick, Adjustment { derefs: steps.derefs, overloaded: steps.overloaded, borrow, ty }));
            }
        }
        None
    }

    /// Looks for a method of one type: by value, by `&`, by `&mut`.
    fn probe_step(&mut self, ty: TyId, name: Name) -> Option<(Pick, Option<bool>)> {
        let shapes = self.by_value_shapes(ty);
        if let Some(pick) = self.probe_shapes(shapes.as_slice(), name) {
            return Some((pick, None));
        }
        for mutable in [false, true] {
            let reference = self.table.add(TyKind::Ref(mutable, ty));
            let by = if mutable { SelfBy::RefMut } else { SelfBy::Ref };
            if let Some(pick) = self.probe_shapes(&[(by, ty), (SelfBy::Value, reference)], name) {
                return Some((pick, Some(mutable)));
            }
        }
        None
    }

    fn by_value_shapes(&mut self, ty: TyId) -> Shapes {
        let mut shapes = Shapes { list: [(SelfBy::Value, ty); 3], len: 1 };
        match self.kind(ty) {
            TyKind::Ref(mutable, inner) => {
                shapes.list[1] = (if mutable { SelfBy::RefMut } else { SelfBy::Ref }, inner);
                shapes.len = 2;
            }
            // `self: Box<Self>`, `self: Pin<&mut Self>`.
            TyKind::Adt(id, args) if args.len > 0 => {
                let lang = self.lang;
                let inner = self.table.item(args, 0);
                if [lang.box_, lang.rc, lang.arc].contains(&Some(id)) {
                    shapes.list[1] = (SelfBy::Typed, inner);
                    shapes.len = 2;
                } else if lang.pin == Some(id)
                    && let Some((target, _)) = self.deref_once(inner)
                {
                    shapes.list[1] = (SelfBy::Typed, target);
                    shapes.len = 2;
                }
            }
            _ => {}
        }
        shapes
    }

    fn probe_shapes(&mut self, shapes: &[(SelfBy, TyId)], name: Name) -> Option<Pick> {
        for &(by, own) in shapes {
            if let Some(pick) = self.probe_inherent(by, own, name) {
                return Some(pick);
            }
        }
        for &(by, own) in shapes {
            if let Some(pick) = self.probe_traits(by, own, name) {
                return Some(pick);
            }
        }
        None
    }

    fn probe_inherent(&mut self, by: SelfBy, own: TyId, name: Name) -> Option<Pick> {
        let own = self.table.shallow(own);
        let kind = self.kind(own);
        let (lookup, index) = (self.lookup, self.index);
        if self.has_head(kind) {
            for &method in lookup.inherent(self.head(kind), name) {
                if method.self_by != by || matches!(kind, TyKind::Var(..)) && by == SelfBy::None {
                    continue;
                }
                let Container::Impl(impl_id) = index.fns[method.fn_id.at()].container else { continue };
                if self.fits_inherent(impl_id, own, method) {
                    return Some(Pick { method, home: PickHome::Impl(impl_id), own });
                }
            }
        }
        // The methods of a parameter's bounds, and those of a `dyn`'s traits, count as its own.
        match kind {
            TyKind::Param(_) => {
                let mut found = None;
                for at in 0..self.env.len() {
                    let (ty, bound) = self.env[at];
                    if found.is_none() && self.is_same(ty, own) {
                        found = self.in_trait(bound.trait_id, by, own, name);
                    }
                }
                found
            }
            TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Proj(..) => {
                let bounds = self.object_bounds(own);
                bounds.into_iter().find_map(|bound| self.in_trait(bound.trait_id, by, own, name))
            }
            _ => None,
        }
    }

    fn fits_inherent(&mut self, impl_id: ImplId, own: TyId, method: Method) -> bool {
        let before = self.table.snapshot();
        self.table.trials += 1;
        let fits = match self.match_inherent(impl_id, own) {
            Some(args) => {
                let def = &self.index.impls[impl_id.at()];
                // `impl Wrapper<Rc<T>>` and its like: with several impls for one head the bounds decide.
                def.generics.bounds.is_empty() || self.wheres_hold(impl_id, args, 0) != Some(false)
            }
            None => false,
        };
        let _ = method;
        self.table.trials -= 1;
        self.table.rollback(before);
        fits
    }

    fn in_trait(&self, trait_id: TraitId, by: SelfBy, own: TyId, name: Name) -> Option<Pick> {
        let lookup = self.lookup;
        let found = lookup.trait_fns(name).iter().find(|it| it.0 == trait_id && it.1.self_by == by)?;
        Some(Pick { method: found.1, home: PickHome::Trait(trait_id), own })
    }

    fn probe_traits(&mut self, by: SelfBy, own: TyId, name: Name) -> Option<Pick> {
        let lookup = self.lookup;
        let mut found: Vec<TraitId> = Vec::new();
        for &(trait_id, method) in lookup.trait_fns(name) {
            if method.self_by == by
                && (!self.only_in_scope || self.is_visible(trait_id))
                && self.may_have(trait_id, own)
            {
                found.push(trait_id);
            }
        }
        let trait_id = self.only_trait(&found)?;
        self.in_trait(trait_id, by, own, name)
    }

    /// Whether a type implements a trait, whatever the trait's arguments.
    fn may_have(&mut self, trait_id: TraitId, own: TyId) -> bool {
        let before = self.table.snapshot();
        self.table.trials += 1;
        let count = self.index.traits[trait_id.at()].generics.params.len().saturating_sub(1);
        let args = self.fresh_args(count);
        let list = self.with_self(own, args);
        let answer = self.select(trait_id, list, 0);
        self.table.trials -= 1;
        self.table.rollback(before);
        match answer {
            Select::Yes(_) => true,
            Select::Maybe => !self.is_unknown(own),
            Select::No => false,
        }
    }
}
