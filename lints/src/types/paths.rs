//! Paths that name values: functions, constructors, constants, and what is associated with types and traits.

use crate::index::def::{FnId, TraitId, TypeId, TypeNs, ValueId, ValueNs};
use crate::index::lookup::Head;
use crate::index::resolve::{self, ValuePath};
use crate::index::ty::{TyId, TyKind, Tys};
use crate::name::Name;
use crate::syntax::body::ExprId;
use crate::syntax::item::Shape;
use crate::syntax::path::{GenericArgs, Path, Segment};
use crate::types::annot::Missing;
use crate::types::infer::Ctx;
use crate::types::obligations::Obligation;
use crate::types::select::Select;
use crate::types::{Callee, CalleeKind};

/// A struct or variant that a path names, with the arguments of its type.
#[derive(Clone, Copy)]
pub(super) struct VariantRef {
    pub(super) id: TypeId,
    /// `u32::MAX` for a struct.
    pub(super) variant: u32,
    pub(super) args: Tys,
}

impl<'a> Ctx<'a> {
    /// The type of a path that stands as an expression.
    pub(super) fn path_expr(&mut self, id: ExprId, path: &'a Path) -> TyId {
        let Some(last) = path.segments.last() else { return TyId::UNKNOWN };
        if let Some((own, count)) = &path.qself {
            let own = self.annotate(own);
            if *count == 0 {
                return self.assoc_value(id, own, last);
            }
            let Some(trait_id) = self.qualified_trait(path) else { return TyId::UNKNOWN };
            let written = path.segments.get(count - 1).and_then(|it| it.args.as_deref());
            let list = self.trait_list_infer(trait_id, own, written);
            return self.trait_member(id, trait_id, list, last);
        }
        if let Some(found) = self.self_constructor(path) {
            return self.constructor(id, found);
        }
        match resolve::value_path(self.index, self.scope(), path) {
            Some(ValuePath::Value(ValueNs::Fn(func))) => {
                let args =
                    self.args_behind(&self.index.fns[func.at()].generics, &[], last.args.as_deref(), Missing::Infer);
                self.fn_item(id, func, args)
            }
            Some(ValuePath::Value(ValueNs::Value(value))) => self.constant(id, value, Tys::default(), &[]),
            Some(ValuePath::Value(ValueNs::Struct(_) | ValueNs::Variant(..))) => match self.variant_of(path) {
                Some(found) => self.constructor(id, found),
                None => TyId::UNKNOWN,
            },
            Some(ValuePath::Value(ValueNs::ConstParam(param))) => self.index.params[param.at()].const_ty,
            Some(ValuePath::Assoc(ns)) => {
                let Some(segment) = path.segments.len().checked_sub(2).and_then(|at| path.segments.get(at)) else {
                    return TyId::UNKNOWN;
                };
                if path.segments.len() > 2
                    && resolve::type_path(self.index, self.scope(), path).is_some_and(|it| it.rest > 1)
                {
                    return self.deep_path(id, path, last);
                }
                if let TypeNs::Trait(trait_id) = ns {
                    let own = self.fresh();
                    let list = self.trait_list_infer(trait_id, own, segment.args.as_deref());
                    return self.trait_member(id, trait_id, list, last);
                }
                let own = self.ns_type(ns, segment, Missing::Infer);
                self.assoc_value(id, own, last)
            }
            None => self.deep_path(id, path, last),
        }
    }

    /// `Self::Item::new`, `T::Assoc::f`: more than one segment behind a type.
    fn deep_path(&mut self, id: ExprId, path: &'a Path, last: &'a Segment) -> TyId {
        let Some(found) = resolve::type_path(self.index, self.scope(), path) else { return TyId::UNKNOWN };
        let Some(at) = path.segments.len().checked_sub(found.rest + 1) else { return TyId::UNKNOWN };
        if found.rest < 2 {
            return TyId::UNKNOWN;
        }
        let mut own = self.ns_type(found.ns, &path.segments[at], Missing::Infer);
        for segment in &path.segments[at + 1..path.segments.len() - 1] {
            own = self.assoc_type(own, found.ns, segment.name);
        }
        self.assoc_value(id, own, last)
    }

    /// `Self(…)` and `Self` as a value.
    fn self_constructor(&mut self, path: &Path) -> Option<VariantRef> {
        let [only] = path.segments.as_slice() else { return None };
        if only.name != self.words.own_type {
            return None;
        }
        let TyKind::Adt(id, args) = self.kind(self.self_ty) else { return None };
        Some(VariantRef { id, variant: u32::MAX, args })
    }

    fn trait_list_infer(&mut self, trait_id: TraitId, own: TyId, written: Option<&GenericArgs>) -> Tys {
        let generics = &self.index.traits[trait_id.at()].generics;
        self.args_behind(generics, &[own], written, Missing::Infer)
    }

    /// A function item, with all that its bounds say taken on.
    pub(super) fn fn_item(&mut self, id: ExprId, func: FnId, args: Tys) -> TyId {
        let generics = &self.index.fns[func.at()].generics;
        self.callees.push((id, Callee { kind: CalleeKind::Fn(func), args, in_impl: None }));
        self.oblige(generics, args, 0);
        self.table.add(TyKind::FnDef(func, args))
    }

    /// The constructor that a struct or variant is as a value.
    pub(super) fn constructor(&mut self, id: ExprId, found: VariantRef) -> TyId {
        let def = &self.index.types[found.id.at()];
        let at = if found.variant == u32::MAX { 0 } else { found.variant as usize };
        match def.variants.get(at).map(|it| it.shape) {
            Some(Shape::Tuple) => {
                let kind = CalleeKind::Ctor(found.id, found.variant);
                self.callees.push((id, Callee { kind, args: found.args, in_impl: None }));
                self.table.add(TyKind::Ctor(found.id, found.variant, found.args))
            }
            Some(Shape::Unit | Shape::Named) => self.table.add(TyKind::Adt(found.id, found.args)),
            None => TyId::UNKNOWN,
        }
    }

    fn constant(&mut self, id: ExprId, value: ValueId, args: Tys, params: &[crate::index::def::ParamId]) -> TyId {
        self.callees.push((id, Callee { kind: CalleeKind::Const(value), args, in_impl: None }));
        self.instantiate(self.index.values[value.at()].ty, params, args)
    }

    /// `own::name` where nothing says which trait.
    fn assoc_value(&mut self, id: ExprId, own: TyId, segment: &'a Segment) -> TyId {
        let own = self.table.shallow(own);
        let kind = self.kind(own);
        if let TyKind::Adt(type_id, args) = kind
            && let Some(variant) = self.variant_named(type_id, segment.name)
        {
            return self.constructor(id, VariantRef { id: type_id, variant, args });
        }
        let written = segment.args.as_deref();
        let (lookup, index) = (self.lookup, self.index);
        let head = self.head(kind);
        for method in lookup.inherent(head, segment.name) {
            let def = &index.fns[method.fn_id.at()];
            let crate::index::def::Container::Impl(impl_id) = def.container else { continue };
            let before = self.table.snapshot();
            if let Some(parent) = self.match_inherent(impl_id, own) {
                let args = self.args_of_member(&def.generics, parent, written);
                return self.fn_item(id, method.fn_id, args);
            }
            self.table.rollback(before);
        }
        for &value in lookup.inherent_values(head, segment.name) {
            let Some(impl_id) = lookup.impl_of_value(value) else { continue };
            let before = self.table.snapshot();
            if let Some(args) = self.match_inherent(impl_id, own) {
                return self.constant(id, value, args, &index.impls[impl_id.at()].generics.params);
            }
            self.table.rollback(before);
        }
        let traits = lookup.trait_fns(segment.name).iter().map(|it| it.0);
        let traits = traits.chain(lookup.trait_values(segment.name).iter().map(|it| it.0));
        match self.implemented(own, traits) {
            Some((trait_id, list)) => self.trait_member(id, trait_id, list, segment),
            None => TyId::UNKNOWN,
        }
    }

    /// The one of these traits that the type implements; those in scope come first.
    fn implemented(&mut self, own: TyId, traits: impl Iterator<Item = TraitId>) -> Option<(TraitId, Tys)> {
        let mut found: Vec<TraitId> = Vec::new();
        for trait_id in traits {
            let before = self.table.snapshot();
            self.table.trials += 1;
            let count = self.index.traits[trait_id.at()].generics.params.len().saturating_sub(1);
            let args = self.fresh_args(count);
            let list = self.with_self(own, args);
            let answer = self.select(trait_id, list, 0);
            self.table.trials -= 1;
            self.table.rollback(before);
            match answer {
                Select::No => {}
                Select::Maybe if self.is_unknown(own) => {}
                Select::Maybe | Select::Yes(_) => found.push(trait_id),
            }
        }
        let trait_id = self.only_trait(&found)?;
        let count = self.index.traits[trait_id.at()].generics.params.len().saturating_sub(1);
        let args = self.fresh_args(count);
        Some((trait_id, self.with_self(own, args)))
    }

    /// Of several traits the one that is in scope.
    pub(super) fn only_trait(&self, found: &[TraitId]) -> Option<TraitId> {
        match found {
            [] => None,
            [only] => Some(*only),
            many => {
                let mut visible = many.iter().filter(|&&it| self.is_visible(it));
                match (visible.next(), visible.next()) {
                    (Some(only), None) => Some(*only),
                    _ => None,
                }
            }
        }
    }

    /// Whether the functions of a trait can be called here as methods.
    pub(super) fn is_visible(&self, trait_id: TraitId) -> bool {
        self.own_trait == Some(trait_id) || self.index.is_in_scope(self.module, trait_id)
    }

    /// The arguments with which an inherent impl is for this type.
    pub(super) fn match_inherent(&mut self, impl_id: crate::index::def::ImplId, own: TyId) -> Option<Tys> {
        let def = &self.index.impls[impl_id.at()];
        let args = self.fresh_args(def.generics.params.len());
        let ty = self.instantiate(def.self_ty, &def.generics.params, args);
        self.table.unify(ty, own).then_some(args)
    }

    /// `Trait::name` for a type and arguments of the trait.
    fn trait_member(&mut self, id: ExprId, trait_id: TraitId, list: Tys, segment: &'a Segment) -> TyId {
        let def = &self.index.traits[trait_id.at()];
        if let Some(&func) = def.fns.get(&segment.name) {
            return self.trait_fn(id, trait_id, func, list, segment.args.as_deref());
        }
        if let Some(&value) = def.consts.get(&segment.name) {
            return self.constant(id, value, list, &def.generics.params);
        }
        for at in 0..def.supers.len() {
            let bound = self.subst_bound(def.supers[at], &def.generics.params, list);
            let own = self.table.item(list, 0);
            let list = self.with_self(own, bound.args);
            let parent = &self.index.traits[bound.trait_id.at()];
            if parent.fns.contains_key(&segment.name) || parent.consts.contains_key(&segment.name) {
                return self.trait_member(id, bound.trait_id, list, segment);
            }
        }
        TyId::UNKNOWN
    }

    /// A trait's function for a type and arguments of the trait.
    pub(super) fn trait_fn(
        &mut self,
        id: ExprId,
        trait_id: TraitId,
        func: FnId,
        list: Tys,
        written: Option<&GenericArgs>,
    ) -> TyId {
        let args = self.args_of_member(&self.index.fns[func.at()].generics, list, written);
        let ty = self.fn_item(id, func, args);
        if list.len > 1 {
            self.pend(Obligation::Bound { trait_id, list, depth: 0 });
            self.settled = u32::MAX;
        }
        ty
    }

    /// The variant of an enum with this name.
    pub(super) fn variant_named(&self, id: TypeId, name: Name) -> Option<u32> {
        self.index.variant(id, name)
    }

    /// The struct or variant that a path names in a literal or pattern, with fresh arguments where none are written.
    pub(super) fn variant_of(&mut self, path: &Path) -> Option<VariantRef> {
        if let Some(found) = self.self_constructor(path) {
            return Some(found);
        }
        let last = path.segments.last()?;
        let before = path.segments.len().checked_sub(2).and_then(|at| path.segments.get(at));
        let own_args = |cx: &mut Self, id: TypeId, written: Option<&GenericArgs>| {
            cx.generic_args(&cx.index.types[id.at()].generics, written, Missing::Infer)
        };
        let of_variant = |cx: &mut Self, id: TypeId, variant: u32| {
            let written = last.args.as_deref().or_else(|| before.and_then(|it| it.args.as_deref()));
            VariantRef { id, variant, args: own_args(cx, id, written) }
        };
        match resolve::value_path(self.index, self.scope(), path) {
            Some(ValuePath::Value(ValueNs::Struct(id))) => {
                return Some(VariantRef { id, variant: u32::MAX, args: own_args(self, id, last.args.as_deref()) });
            }
            Some(ValuePath::Value(ValueNs::Variant(id, variant))) => return Some(of_variant(self, id, variant)),
            Some(ValuePath::Assoc(ns)) => {
                let own = self.ns_type(ns, before?, Missing::Infer);
                if let TyKind::Adt(id, args) = self.kind(own)
                    && let Some(variant) = self.variant_named(id, last.name)
                {
                    return Some(VariantRef { id, variant, args });
                }
            }
            Some(ValuePath::Value(_)) | None => {}
        }
        let found = resolve::type_path(self.index, self.scope(), path)?;
        match (found.ns, found.rest) {
            (TypeNs::Variant(id, variant), 0) => Some(of_variant(self, id, variant)),
            (ns, 0) => {
                let own = self.ns_type(ns, last, Missing::Infer);
                let TyKind::Adt(id, args) = self.kind(own) else { return None };
                Some(VariantRef { id, variant: u32::MAX, args })
            }
            (ns, 1) => {
                let own = self.ns_type(ns, before?, Missing::Infer);
                if let TyKind::Adt(id, args) = self.kind(own)
                    && let Some(variant) = self.variant_named(id, last.name)
                {
                    return Some(VariantRef { id, variant, args });
                }
                let own = self.assoc_type(own, ns, last.name);
                let TyKind::Adt(id, args) = self.kind(own) else { return None };
                Some(VariantRef { id, variant: u32::MAX, args })
            }
            _ => None,
        }
    }

    /// Whether the head of a type is one that inherent functions can be filed under.
    pub(super) fn has_head(&self, kind: TyKind) -> bool {
        self.head(kind) != Head::Other
    }
}
