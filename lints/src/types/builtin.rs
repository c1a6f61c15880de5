//! What the compiler itself implements: markers, the traits of primitive and composed types, derives, and calling.

use crate::index::def::TraitId;
use crate::index::ty::{TraitBound, TyId, TyKind, VarKind};
use crate::types::infer::Ctx;
use crate::types::select::Select;

impl Ctx<'_> {
    /// `Fn`, `FnMut`, `FnOnce` and their async twins.
    pub(super) fn is_callable_trait(&self, trait_id: TraitId) -> bool {
        let lang = self.lang;
        let it = Some(trait_id);
        it == lang.fn_
            || it == lang.fn_mut
            || it == lang.fn_once
            || it == lang.async_fn
            || it == lang.async_fn_mut
            || it == lang.async_fn_once
    }

    /// Traits that say nothing about functions and types, and that are taken to hold.
    pub(super) fn is_marker(&self, trait_id: TraitId) -> bool {
        let lang = self.lang;
        let it = Some(trait_id);
        it == lang.sized || it == lang.send || it == lang.sync || it == lang.unpin
    }

    /// What can be called gives a tuple of its parameters, and its result.
    pub(super) fn callable(&mut self, own: TyId, depth: u32) -> Option<(TyId, TyId)> {
        match self.kind(own) {
            TyKind::Closure(_, sig) | TyKind::FnPtr(sig) => {
                let count = (sig.len as usize).checked_sub(1)?;
                let result = self.table.item(sig, count);
                let params = self.list_of(count, |cx, at| cx.table.item(sig, at));
                Some((self.table.add(TyKind::Tuple(params)), result))
            }
            TyKind::FnDef(func, args) => {
                let def = &self.index.fns[func.at()];
                let known = &def.generics.params;
                let params = self.list_of(def.params.len(), |cx, at| cx.instantiate(def.params[at], known, args));
                let result = self.instantiate(def.ret, known, args);
                Some((self.table.add(TyKind::Tuple(params)), result))
            }
            TyKind::Ctor(id, variant, args) => {
                let def = &self.index.types[id.at()];
                let at = if variant == u32::MAX { 0 } else { variant as usize };
                let fields = &def.variants.get(at)?.fields;
                let known = &def.generics.params;
                let params = self.list_of(fields.len(), |cx, at| cx.instantiate(fields[at].ty, known, args));
                let params = self.table.add(TyKind::Tuple(params));
                let result = self.table.add(TyKind::Adt(id, args));
                Some((params, result))
            }
            TyKind::Ref(_, inner) if depth < 8 => self.callable(inner, depth + 1),
            TyKind::Adt(id, args)
                if (Some(id) == self.lang.box_ || Some(id) == self.lang.rc || Some(id) == self.lang.arc)
                    && depth < 8 =>
            {
                let inner = self.table.item(args, 0);
                self.callable(inner, depth + 1)
            }
            TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Proj(..) => {
                let bounds = self.object_bounds(own);
                let bound = bounds.into_iter().find(|it| self.is_callable_trait(it.trait_id))?;
                self.call_signature(bound)
            }
            TyKind::Param(_) => {
                let at = (0..self.env.len()).find(|&at| {
                    let (ty, bound) = self.env[at];
                    self.is_callable_trait(bound.trait_id) && self.is_same(ty, own)
                })?;
                self.call_signature(self.env[at].1)
            }
            _ => None,
        }
    }

    /// `Fn(A) -> B` as parameters and result.
    fn call_signature(&mut self, bound: TraitBound) -> Option<(TyId, TyId)> {
        if bound.args.len == 0 {
            return None;
        }
        let params = self.table.item(bound.args, 0);
        let params = self.normalize(params);
        let output = self.words.output;
        let bindings = self.table.arena.bindings(self.table.base, bound.bindings);
        let result = bindings.iter().find(|(name, _)| *name == output).map_or(TyId::UNIT, |it| it.1);
        let result = self.normalize(result);
        let lang = self.lang;
        let is_async = [lang.async_fn, lang.async_fn_mut, lang.async_fn_once].contains(&Some(bound.trait_id));
        let result = if is_async { self.table.add(TyKind::Future(result)) } else { result };
        Some((params, result))
    }

    /// Traits that primitive types have, that composed ones inherit from their parts, and that are derived.
    pub(super) fn is_builtin(&mut self, trait_id: TraitId, kind: TyKind, depth: u32) -> bool {
        let lang = self.lang;
        let it = Some(trait_id);
        let copies = it == lang.clone || it == lang.copy;
        let compares = it == lang.eq || it == lang.ord || it == lang.partial_eq || it == lang.partial_ord;
        let usual = copies || compares || it == lang.hash || it == lang.debug;
        let numbers = usual || it == lang.default || it == lang.display;
        if self.is_arithmetic(trait_id) {
            return self.is_arithmetic_type(kind);
        }
        match kind {
            TyKind::Num(_) | TyKind::Bool | TyKind::Char | TyKind::Var(_, VarKind::Int | VarKind::Float) => numbers,
            TyKind::Str => compares || it == lang.hash || it == lang.debug || it == lang.display,
            TyKind::Ref(mutable, inner) => {
                copies && !mutable || !copies && usual && self.has_builtin(trait_id, inner, depth)
            }
            TyKind::Ptr(..) => usual,
            TyKind::FnPtr(_) | TyKind::FnDef(..) | TyKind::Ctor(..) => usual,
            TyKind::Closure(..) => copies,
            TyKind::Tuple(tys) => {
                (usual || it == lang.default)
                    && (0..tys.len as usize).all(|at| {
                        let part = self.table.item(tys, at);
                        self.has_builtin(trait_id, part, depth)
                    })
            }
            TyKind::Array(inner, _) => (usual || it == lang.default) && self.has_builtin(trait_id, inner, depth),
            TyKind::Slice(inner) => usual && !copies && self.has_builtin(trait_id, inner, depth),
            TyKind::Adt(id, _) => {
                let name = self.index.traits[trait_id.at()].name;
                self.index.types[id.at()].derives.contains(&name)
            }
            _ => false,
        }
    }

    /// The traits of operators, all of which numbers have.
    pub(super) fn is_arithmetic(&self, trait_id: TraitId) -> bool {
        let lang = self.lang;
        [
            [lang.add, lang.sub, lang.mul, lang.div, lang.rem],
            [lang.bit_and, lang.bit_or, lang.bit_xor, lang.shl, lang.shr],
            [lang.add_assign, lang.sub_assign, lang.mul_assign, lang.div_assign, lang.rem_assign],
            [lang.bit_and_assign, lang.bit_or_assign, lang.bit_xor_assign, lang.shl_assign, lang.shr_assign],
            [lang.neg, lang.not, None, None, None],
        ]
        .iter()
        .any(|some| some.contains(&Some(trait_id)))
    }

    /// Numbers and references to them.
    fn is_arithmetic_type(&self, kind: TyKind) -> bool {
        match kind {
            TyKind::Num(_) | TyKind::Bool | TyKind::Var(_, VarKind::Int | VarKind::Float) => true,
            TyKind::Ref(_, inner) => self.is_arithmetic_type(self.kind(inner)),
            _ => false,
        }
    }

    fn has_builtin(&mut self, trait_id: TraitId, part: TyId, depth: u32) -> bool {
        let list = self.table.add_list(&[part]);
        !matches!(self.select(trait_id, list, depth + 1), Select::No)
    }

    /// A tuple of these.
    pub(super) fn tuple(&mut self, parts: &[TyId]) -> TyId {
        let parts = self.table.add_list(parts);
        self.table.add(TyKind::Tuple(parts))
    }
}
