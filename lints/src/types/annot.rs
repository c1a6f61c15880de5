//! Types as a body writes them: annotations, casts, arguments of paths. `_`, and what is left out, become variables.

use crate::index::consts;
use crate::index::def::{GenericsDef, TraitId, TypeNs, ValueNs};
use crate::index::resolve::{self, ValuePath};
use crate::index::ty::{Bounds, TraitBound, TyId, TyKind, Tys};
use crate::name::Name;
use crate::syntax::path::{Bound, ConstRef, GenericArg, GenericArgs, Path, Segment, TypeRef, TypeRefKind};
use crate::types::infer::Ctx;
use crate::types::select::Select;

/// What stands for arguments that are not written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// The parameter's default where it has one, as in types.
    Default,
    /// A variable, as in expressions.
    Infer,
}

impl Ctx<'_> {
    /// The type that a type reference means here.
    pub(super) fn annotate(&mut self, ty: &TypeRef) -> TyId {
        match &ty.kind {
            TypeRefKind::Path(path) => self.annotate_path(path),
            TypeRefKind::Ref { mutable, inner, .. } => {
                let inner = self.annotate(inner);
                self.table.add(TyKind::Ref(*mutable, inner))
            }
            TypeRefKind::Ptr { mutable, inner } => {
                let inner = self.annotate(inner);
                self.table.add(TyKind::Ptr(*mutable, inner))
            }
            TypeRefKind::Slice(inner) => {
                let inner = self.annotate(inner);
                self.table.add(TyKind::Slice(inner))
            }
            TypeRefKind::Array(inner, len) => {
                let inner = self.annotate(inner);
                let len = self.annotate_const(len);
                self.table.add(TyKind::Array(inner, len))
            }
            TypeRefKind::Tuple(parts) => {
                let parts: Vec<TyId> = parts.iter().map(|part| self.annotate(part)).collect();
                self.tuple(&parts)
            }
            TypeRefKind::Never => TyId::NEVER,
            TypeRefKind::Infer => self.fresh(),
            TypeRefKind::FnPtr { params, ret, .. } => {
                let mut sig: Vec<TyId> = params.iter().map(|param| self.annotate(param)).collect();
                sig.push(self.annotate(ret));
                let sig = self.table.add_list(&sig);
                self.table.add(TyKind::FnPtr(sig))
            }
            TypeRefKind::Dyn(bounds) => {
                let bounds = self.annotate_bounds(bounds);
                self.table.add(TyKind::Dyn(bounds))
            }
            TypeRefKind::Impl(_) | TypeRefKind::Missing => TyId::UNKNOWN,
        }
    }

    /// A constant in a type.
    pub(super) fn annotate_const(&mut self, value: &ConstRef) -> TyId {
        match value {
            ConstRef::Int(value) => {
                let value = u64::try_from(*value).ok();
                value.map_or(TyId::UNKNOWN, |value| self.table.add(TyKind::Const(value)))
            }
            ConstRef::Path(path) => match resolve::value_path(self.index, self.scope(), path) {
                Some(ValuePath::Value(ValueNs::ConstParam(param))) => self.table.add(TyKind::Param(param)),
                Some(found) => {
                    let value = consts::of_path(self.index, found, path);
                    value.map_or(TyId::UNKNOWN, |value| self.table.add(TyKind::Const(value)))
                }
                None => TyId::UNKNOWN,
            },
            ConstRef::Infer => self.fresh(),
            ConstRef::Other => TyId::UNKNOWN,
        }
    }

    fn annotate_path(&mut self, path: &Path) -> TyId {
        if let Some((own, count)) = &path.qself {
            let own = self.annotate(own);
            return self.qualified_type(path, own, *count);
        }
        let Some(found) = resolve::type_path(self.index, self.scope(), path) else { return TyId::UNKNOWN };
        let Some(at) = path.segments.len().checked_sub(found.rest + 1) else { return TyId::UNKNOWN };
        let (head, rest) = path.segments.split_at(at + 1);
        let Some(segment) = head.last() else { return TyId::UNKNOWN };
        let mut ty = self.ns_type(found.ns, segment, Missing::Default);
        for segment in rest {
            ty = self.assoc_type(ty, found.ns, segment.name);
        }
        ty
    }

    /// `<own as Trait>::Name`, `<own>::Name`.
    fn qualified_type(&mut self, path: &Path, own: TyId, count: usize) -> TyId {
        let Some(last) = path.segments.last() else { return TyId::UNKNOWN };
        if count == 0 {
            return self.assoc_type(own, TypeNs::Builtin(own), last.name);
        }
        let Some(trait_id) = self.qualified_trait(path) else { return TyId::UNKNOWN };
        let Some(segment) = path.segments.get(count - 1) else { return TyId::UNKNOWN };
        let list = self.trait_list(trait_id, own, segment.args.as_deref());
        let (trait_id, list) = self.trait_with_type(trait_id, list, last.name);
        let proj = self.table.add(TyKind::Proj(trait_id, last.name, list));
        self.normalize(proj)
    }

    /// The trait of `<T as Trait>::name`.
    pub(super) fn qualified_trait(&mut self, path: &Path) -> Option<TraitId> {
        match resolve::type_path(self.index, self.scope(), path)?.ns {
            TypeNs::Trait(trait_id) => Some(trait_id),
            _ => None,
        }
    }

    /// What a name in the type namespace is as a type, with the arguments that the segment has.
    pub(super) fn ns_type(&mut self, ns: TypeNs, segment: &Segment, missing: Missing) -> TyId {
        let args = segment.args.as_deref();
        match ns {
            TypeNs::Type(id) => {
                let args = self.generic_args(&self.index.types[id.at()].generics, args, missing);
                self.table.add(TyKind::Adt(id, args))
            }
            TypeNs::Variant(id, _) => {
                let args = self.generic_args(&self.index.types[id.at()].generics, args, Missing::Infer);
                self.table.add(TyKind::Adt(id, args))
            }
            TypeNs::Alias(id) => {
                let alias = &self.index.aliases[id.at()];
                let args = self.generic_args(&alias.generics, args, missing);
                self.instantiate(alias.ty, &alias.generics.params, args)
            }
            TypeNs::Builtin(ty) => ty,
            TypeNs::Param(param) => self.table.add(TyKind::Param(param)),
            TypeNs::SelfImpl(id) => self.index.impls[id.at()].self_ty,
            TypeNs::Trait(trait_id) => {
                let list = self.trait_list(trait_id, TyId::UNKNOWN, args);
                let args = self.table.list(list)[1..].to_vec();
                let args = self.table.add_list(&args);
                let bound = TraitBound { trait_id, args, bindings: (0, 0) };
                let bounds = self.table.arena.add_bounds(self.table.base, &[bound]);
                self.table.add(TyKind::Dyn(bounds))
            }
            TypeNs::Module(_) => TyId::UNKNOWN,
        }
    }

    /// The associated type with this name of a type, whichever trait it is of.
    pub(super) fn assoc_type(&mut self, own: TyId, ns: TypeNs, name: Name) -> TyId {
        // `Self::Item` in an impl is what that impl says.
        if let TypeNs::SelfImpl(id) = ns
            && own == self.index.impls[id.at()].self_ty
            && let Some(&(_, ty)) = self.index.impls[id.at()].types.iter().find(|it| it.0 == name)
        {
            return self.normalize(ty);
        }
        let lookup = self.lookup;
        let mut found = None;
        for &trait_id in lookup.trait_types(name) {
            let count = self.index.traits[trait_id.at()].generics.params.len().saturating_sub(1);
            let args = self.fresh_args(count);
            let list = self.with_self(own, args);
            if matches!(self.select(trait_id, list, 0), Select::Yes(_)) {
                if found.is_some() {
                    return TyId::UNKNOWN;
                }
                found = Some((trait_id, list));
            }
        }
        let Some((trait_id, list)) = found else { return TyId::UNKNOWN };
        let proj = self.table.add(TyKind::Proj(trait_id, name, list));
        self.normalize(proj)
    }

    /// The arguments of a type, function or alias, those that are written first.
    pub(super) fn generic_args(
        &mut self,
        generics: &GenericsDef,
        written: Option<&GenericArgs>,
        missing: Missing,
    ) -> Tys {
        self.args_behind(generics, &[], written, missing)
    }

    /// The arguments behind those of the impl or trait around.
    pub(super) fn args_behind(
        &mut self,
        generics: &GenericsDef,
        parent: &[TyId],
        written: Option<&GenericArgs>,
        missing: Missing,
    ) -> Tys {
        if generics.params.is_empty() {
            return Tys::default();
        }
        let mut out: Vec<TyId> = parent.to_vec();
        let written = written.map_or(&[][..], |it| it.args.as_slice());
        let mut given = written.iter();
        for at in out.len()..generics.params.len() {
            let ty = match given.next() {
                Some(GenericArg::Type(ty)) => self.annotate(ty),
                Some(GenericArg::Const(value)) => self.annotate_const(value),
                None => {
                    let default = self.index.params[generics.params[at].at()].default;
                    match default {
                        Some(default) if missing == Missing::Default || !written.is_empty() => {
                            let known = self.table.add_list(&out);
                            self.instantiate(default, &generics.params[..at], known)
                        }
                        _ => self.fresh(),
                    }
                }
            };
            out.push(ty);
        }
        self.table.add_list(&out)
    }

    /// The arguments of a function of an impl or trait, whose own arguments are known.
    pub(super) fn args_of_member(&mut self, generics: &GenericsDef, parent: Tys, written: Option<&GenericArgs>) -> Tys {
        // Most functions have no parameters of their own.
        if parent.len as usize == generics.params.len() {
            return parent;
        }
        let parent = self.table.list(parent).to_vec();
        self.args_behind(generics, &parent, written, Missing::Infer)
    }

    /// `own` and the arguments of a trait.
    pub(super) fn trait_list(&mut self, trait_id: TraitId, own: TyId, written: Option<&GenericArgs>) -> Tys {
        let generics = &self.index.traits[trait_id.at()].generics;
        self.args_behind(generics, &[own], written, Missing::Default)
    }

    /// Bounds as `dyn` has them.
    pub(super) fn annotate_bounds(&mut self, bounds: &[Bound]) -> Bounds {
        let mut out = Vec::new();
        for bound in bounds.iter().filter(|it| !it.maybe) {
            let found = resolve::type_path(self.index, self.scope(), &bound.path);
            let Some(TypeNs::Trait(trait_id)) = found.map(|it| it.ns) else { continue };
            let written = bound.path.segments.last().and_then(|it| it.args.as_deref());
            let list = self.trait_list(trait_id, TyId::UNKNOWN, written);
            let args = self.table.list(list)[1..].to_vec();
            let args = self.table.add_list(&args);
            let bindings = written.map_or(&[][..], |it| it.bindings.as_slice());
            let bindings: Vec<(Name, TyId)> = bindings.iter().map(|(name, ty)| (*name, self.annotate(ty))).collect();
            let bindings = self.table.arena.add_bindings(self.table.base, &bindings);
            out.push(TraitBound { trait_id, args, bindings });
        }
        self.table.arena.add_bounds(self.table.base, &out)
    }
}
