//! Types as they are written to types with meaning.

use crate::index::bounds::{assoc_of, assoc_type};
use crate::index::consts;
use crate::index::def::{AliasId, FnId, Index, ParamDef, ParamId, TraitId, TypeId, TypeNs, ValueNs};
use crate::index::resolve::{Names, Resolved, Scope, ValuePath, types, value_path};
use crate::index::subst::{Args, subst};
use crate::index::ty::{Bounds, TraitBound, TyArena, TyId, TyKind, Tys};
use crate::name::Name;
use crate::syntax::path::{Bound, ConstRef, GenericArg, GenericArgs, Path, Segment, TypeRef, TypeRefKind};

/// Types nested deeper than this are not looked into.
const DEPTH: u32 = 128;

/// Lowers a type that stands in a body into the arena laid over the index's. What is to be inferred (`_`, arguments that
/// are left out) is asked from `on_infer`.
pub fn lower_type(
    index: &Index,
    scope: Scope<'_>,
    ty: &TypeRef,
    arena: &mut TyArena,
    mut on_infer: impl FnMut(&mut TyArena) -> TyId,
) -> TyId {
    Lower::in_body(index, scope, arena, &mut on_infer).ty(ty)
}

/// What all but the last segment of a path stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefix {
    /// A type: `Vec::<u8>::new`, `<[u8]>::len`, `T::Item::new`.
    Type(TyId),
    /// A trait of a type: `<T as Default>::default`, `Default::default` (of a type to be inferred).
    Trait(TyId, TraitBound),
}

/// What all but the last segment of a path stand for, in a body. Nothing where they are no type: a module, a variant.
pub fn lower_prefix(
    index: &Index,
    scope: Scope<'_>,
    path: &Path,
    arena: &mut TyArena,
    mut on_infer: impl FnMut(&mut TyArena) -> TyId,
) -> Option<Prefix> {
    let mut lower = Lower::in_body(index, scope, arena, &mut on_infer);
    lower.fill = Fill::Infer;
    lower.prefix(path)
}

/// The type that a path to a struct or variant makes (`Self { .. }`, `Kind::A { .. }`, `Some`), with the variant's place.
pub fn lower_ctor(
    index: &Index,
    scope: Scope<'_>,
    path: &Path,
    arena: &mut TyArena,
    mut on_infer: impl FnMut(&mut TyArena) -> TyId,
) -> Option<(TyId, Option<u32>)> {
    let mut lower = Lower::in_body(index, scope, arena, &mut on_infer);
    lower.fill = Fill::Infer;
    lower.ctor(path)
}

/// What `args` say for `params`; the rest is asked from `on_infer`.
pub fn lower_args(
    index: &Index,
    scope: Scope<'_>,
    params: &[ParamId],
    args: Option<&GenericArgs>,
    arena: &mut TyArena,
    mut on_infer: impl FnMut(&mut TyArena) -> TyId,
) -> Vec<TyId> {
    let mut lower = Lower::in_body(index, scope, arena, &mut on_infer);
    lower.fill = Fill::Infer;
    let mut all = Vec::with_capacity(params.len());
    lower.args(params, args, &mut all);
    all
}

/// What `impl Trait` becomes.
#[derive(Clone, Copy)]
pub(super) enum ImplTrait {
    /// A parameter of its own, in the parameters of a function.
    Param,
    /// A type known by its bounds, in the result of the function, whose parameters are listed.
    Opaque(FnId, Tys),
    /// Nothing that is understood.
    Unknown,
}

/// What stands for an argument that is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// The parameter's default, or else what is to be inferred.
    Default,
    /// What is to be inferred.
    Infer,
}

/// The lowering of one signature, or of a type in a body.
pub(super) struct Lower<'a> {
    pub(super) index: &'a Index,
    pub(super) base: &'a TyArena,
    pub(super) arena: &'a mut TyArena,
    pub(super) scope: Scope<'a>,
    /// Bounds that are known beside those in the scope.
    pub(super) known: &'a [(TyId, TraitBound)],
    /// Bounds that were met: those of `impl Trait` parameters, and of `Trait<Name: Bound>`.
    pub(super) bounds: Vec<(TyId, TraitBound)>,
    /// Parameters that were made for `impl Trait`; their ids follow those of the index.
    pub(super) params: Vec<ParamDef>,
    pub(super) impl_trait: ImplTrait,
    pub(super) fill: Fill,
    /// Aliases that were met before their time.
    pub(super) pending: Vec<AliasId>,
    /// For each alias whether it may be used; nothing where all may.
    pub(super) ready: Option<&'a [bool]>,
    /// A `T::Name` was not found.
    pub(super) missed: bool,
    pub(super) on_infer: &'a mut dyn FnMut(&mut TyArena) -> TyId,
    pub(super) depth: u32,
}

impl<'a> Lower<'a> {
    fn in_body(
        index: &'a Index,
        scope: Scope<'a>,
        arena: &'a mut TyArena,
        on_infer: &'a mut dyn FnMut(&mut TyArena) -> TyId,
    ) -> Self {
        Self {
            index,
            base: &index.tys,
            arena,
            scope,
            known: &[],
            bounds: Vec::new(),
            params: Vec::new(),
            impl_trait: ImplTrait::Unknown,
            fill: Fill::Default,
            pending: Vec::new(),
            ready: None,
            missed: false,
            on_infer,
            depth: 0,
        }
    }

    /// Lowers a type.
    pub(super) fn ty(&mut self, ty: &TypeRef) -> TyId {
        if self.depth > DEPTH {
            return TyId::UNKNOWN;
        }
        self.depth += 1;
        // `fn f(x: Vec<_>)`: only the outermost path of an expression leaves arguments out.
        let fill = std::mem::replace(&mut self.fill, Fill::Default);
        let lowered = self.inner(ty);
        self.fill = fill;
        self.depth -= 1;
        lowered
    }

    fn inner(&mut self, ty: &TypeRef) -> TyId {
        let kind = match &ty.kind {
            TypeRefKind::Path(path) => return self.path(path),
            TypeRefKind::Ref { mutable, inner, .. } => TyKind::Ref(*mutable, self.ty(inner)),
            TypeRefKind::Ptr { mutable, inner } => TyKind::Ptr(*mutable, self.ty(inner)),
            TypeRefKind::Slice(inner) => TyKind::Slice(self.ty(inner)),
            TypeRefKind::Array(inner, len) => {
                let inner = self.ty(inner);
                TyKind::Array(inner, self.constant(len))
            }
            TypeRefKind::Tuple(fields) => TyKind::Tuple(self.list(fields.iter())),
            TypeRefKind::Never => return TyId::NEVER,
            TypeRefKind::Infer => return (self.on_infer)(self.arena),
            TypeRefKind::FnPtr { params, ret, .. } => {
                TyKind::FnPtr(self.list(params.iter().chain(std::iter::once(&**ret))))
            }
            TypeRefKind::Dyn(bounds) => TyKind::Dyn(self.bound_list(bounds)),
            TypeRefKind::Impl(bounds) => return self.impl_trait(bounds),
            TypeRefKind::Missing => return TyId::UNKNOWN,
        };
        self.arena.add(self.base, kind)
    }

    fn list<'t>(&mut self, types: impl Iterator<Item = &'t TypeRef>) -> Tys {
        let types: Vec<TyId> = types.map(|it| self.ty(it)).collect();
        self.arena.add_list(self.base, &types)
    }

    fn bound_list(&mut self, bounds: &[Bound]) -> Bounds {
        let mut all = Vec::with_capacity(bounds.len());
        for bound in bounds.iter().filter(|it| !it.maybe) {
            all.extend(self.trait_bound(&bound.path, None));
        }
        self.arena.add_bounds(self.base, &all)
    }

    fn impl_trait(&mut self, bounds: &[Bound]) -> TyId {
        match self.impl_trait {
            ImplTrait::Param => {
                let id = ParamId((self.index.params.len() + self.params.len()) as u32);
                self.params.push(ParamDef {
                    name: Name::new("impl Trait"),
                    default: None,
                    is_const: false,
                    const_ty: TyId::UNKNOWN,
                });
                let ty = self.arena.add(self.base, TyKind::Param(id));
                self.bounds_of(ty, bounds);
                ty
            }
            ImplTrait::Opaque(func, params) => {
                let bounds = self.bound_list(bounds);
                self.arena.add(self.base, TyKind::Opaque(bounds, func, params))
            }
            ImplTrait::Unknown => TyId::UNKNOWN,
        }
    }

    /// Notes `ty: bounds`.
    pub(super) fn bounds_of(&mut self, ty: TyId, bounds: &[Bound]) {
        for bound in bounds.iter().filter(|it| !it.maybe) {
            if let Some(bound) = self.trait_bound(&bound.path, Some(ty)) {
                self.bounds.push((ty, bound));
            }
        }
    }

    /// The bound that a path to a trait stands for; `subject` is what it is said of.
    pub(super) fn trait_bound(&mut self, path: &Path, subject: Option<TyId>) -> Option<TraitBound> {
        self.trait_of(path, path.segments.len(), subject)
    }

    /// The bound that the first `len` segments stand for.
    fn trait_of(&mut self, path: &Path, len: usize, subject: Option<TyId>) -> Option<TraitBound> {
        let resolved = self.resolve(path, len)?;
        let TypeNs::Trait(trait_id) = resolved.ns else { return None };
        if resolved.rest > 0 {
            return None;
        }
        Some(self.bound_to(trait_id, path.segments.get(len.checked_sub(1)?)?, subject))
    }

    fn resolve(&self, path: &Path, len: usize) -> Option<Resolved<TypeNs>> {
        let len = len.min(path.segments.len());
        types(self.index, self.scope, Names { global: path.global, len, at: |at: usize| path.segments[at].name })
    }

    fn bound_to(&mut self, trait_id: TraitId, segment: &Segment, subject: Option<TyId>) -> TraitBound {
        let index = self.index;
        let written = segment.args.as_deref();
        // The trait's `Self` takes part in defaults: `Add<Rhs = Self>`.
        let mut args = vec![subject.unwrap_or(TyId::UNKNOWN)];
        self.args(&index.traits[trait_id.at()].generics.params, written, &mut args);
        let of_self = self.arena.add_list(self.base, &args);
        let args = self.arena.add_list(self.base, &args[1..]);
        let mut bindings = Vec::new();
        for (name, ty) in written.iter().flat_map(|it| &it.bindings) {
            bindings.push((*name, self.ty(ty)));
        }
        for (name, bounds) in written.iter().flat_map(|it| &it.constraints) {
            if subject.is_some() {
                let of = self.arena.add(self.base, TyKind::Proj(trait_id, *name, of_self));
                self.bounds_of(of, bounds);
            }
        }
        let bindings = self.arena.add_bindings(self.base, &bindings);
        TraitBound { trait_id, args, bindings }
    }

    /// Appends what the written arguments and defaults say for `params` that follow those already in `out`.
    pub(super) fn args(&mut self, params: &[ParamId], written: Option<&GenericArgs>, out: &mut Vec<TyId>) {
        let fill = std::mem::replace(&mut self.fill, Fill::Default);
        let first = out.len();
        for at in first..params.len() {
            let def = &self.index.params[params[at].at()];
            let ty = match (written.and_then(|it| it.args.get(at - first)), def.default) {
                (Some(GenericArg::Type(ty)), _) if def.is_const => self.constant_type(ty),
                (Some(GenericArg::Type(ty)), _) => self.ty(ty),
                (Some(GenericArg::Const(constant)), _) => self.constant(constant),
                (None, Some(default)) if fill == Fill::Default => {
                    subst(self.arena, self.base, default, Args { params: &params[..at], args: out })
                }
                (None, _) => (self.on_infer)(self.arena),
            };
            out.push(ty);
        }
        self.fill = fill;
    }

    fn path(&mut self, path: &Path) -> TyId {
        match self.leading(path, path.segments.len()) {
            Some(Prefix::Type(ty)) => ty,
            Some(Prefix::Trait(_, bound)) => {
                // A bare trait, as edition 2015 allows it.
                let bounds = self.arena.add_bounds(self.base, &[bound]);
                self.arena.add(self.base, TyKind::Dyn(bounds))
            }
            None => TyId::UNKNOWN,
        }
    }

    fn prefix(&mut self, path: &Path) -> Option<Prefix> {
        self.leading(path, path.segments.len().checked_sub(1)?)
    }

    /// What the first `len` segments of a path stand for.
    fn leading(&mut self, path: &Path, len: usize) -> Option<Prefix> {
        if let Some((qself, of_trait)) = &path.qself {
            return self.qualified(qself, *of_trait, path, len);
        }
        let resolved = self.resolve(path, len)?;
        let used = len - resolved.rest;
        let segment = &path.segments[used.checked_sub(1)?];
        let mut ty = match resolved.ns {
            TypeNs::Trait(id) => {
                if resolved.rest > 0 {
                    return None;
                }
                let subject = (self.fill == Fill::Infer).then(|| (self.on_infer)(self.arena));
                let bound = self.bound_to(id, segment, subject);
                return Some(Prefix::Trait(subject.unwrap_or(TyId::UNKNOWN), bound));
            }
            TypeNs::Type(id) => self.adt(id, segment),
            TypeNs::Alias(id) => self.alias(id, segment),
            TypeNs::Builtin(ty) => ty,
            TypeNs::Param(id) => self.arena.add(self.base, TyKind::Param(id)),
            TypeNs::SelfImpl(id) => self.index.impls[id.at()].self_ty,
            TypeNs::Module(_) | TypeNs::Variant(..) => return None,
        };
        for (at, segment) in path.segments[used..len].iter().enumerate() {
            let of_impl = (at == 0).then_some(resolved.ns);
            ty = self.assoc(ty, of_impl, segment.name);
        }
        Some(Prefix::Type(ty))
    }

    /// `<T>::A::B` and `<T as Trait>::A::B`.
    fn qualified(&mut self, qself: &TypeRef, of_trait: usize, path: &Path, len: usize) -> Option<Prefix> {
        let subject = self.ty(qself);
        if of_trait == 0 {
            let ns = self.scope.self_ns.filter(|_| is_self(qself));
            let mut ty = subject;
            for (at, segment) in path.segments.iter().take(len).enumerate() {
                ty = self.assoc(ty, ns.filter(|_| at == 0), segment.name);
            }
            return Some(Prefix::Type(ty));
        }
        let bound = self.trait_of(path, of_trait, Some(subject))?;
        let Some(name) = path.segments.get(of_trait).filter(|_| len > of_trait) else {
            return Some(Prefix::Trait(subject, bound));
        };
        let mut args = vec![subject];
        args.extend_from_slice(self.arena.list(self.base, bound.args));
        let args = self.arena.add_list(self.base, &args);
        let mut ty = self.arena.add(self.base, TyKind::Proj(bound.trait_id, name.name, args));
        for segment in &path.segments[of_trait + 1..len] {
            ty = self.assoc(ty, None, segment.name);
        }
        Some(Prefix::Type(ty))
    }

    /// `T::Name`.
    fn assoc(&mut self, ty: TyId, ns: Option<TypeNs>, name: Name) -> TyId {
        if let Some(TypeNs::SelfImpl(id)) = ns {
            let def = &self.index.impls[id.at()];
            if let Some(&(_, own)) = def.types.iter().find(|(it, _)| *it == name)
                && own != TyId::UNKNOWN
            {
                return own;
            }
            // Of the impl's own trait, or a supertrait of it.
            if let Some(bound) = def.trait_ref
                && let Some(found) = assoc_of(self.index, self.arena, self.base, bound, def.self_ty, name)
            {
                return found;
            }
        }
        let scopes = [self.scope.generics.bounds.as_slice(), self.known, self.bounds.as_slice()];
        let found = assoc_type(self.index, self.arena, self.base, &scopes, ty, name);
        self.missed |= found.is_none();
        found.unwrap_or(TyId::UNKNOWN)
    }

    fn adt(&mut self, id: TypeId, segment: &Segment) -> TyId {
        let index = self.index;
        let params = &index.types[id.at()].generics.params;
        let mut args = Vec::with_capacity(params.len());
        if segment.name == "Self" {
            args.extend(params.iter().map(|&it| self.arena.add(self.base, TyKind::Param(it))));
        } else {
            self.args(params, segment.args.as_deref(), &mut args);
        }
        let args = self.arena.add_list(self.base, &args);
        self.arena.add(self.base, TyKind::Adt(id, args))
    }

    fn alias(&mut self, id: AliasId, segment: &Segment) -> TyId {
        if self.ready.is_some_and(|it| !it[id.at()]) {
            self.pending.push(id);
            return TyId::UNKNOWN;
        }
        let index = self.index;
        let def = &index.aliases[id.at()];
        if def.generics.params.is_empty() {
            return def.ty;
        }
        let mut args = Vec::with_capacity(def.generics.params.len());
        self.args(&def.generics.params, segment.args.as_deref(), &mut args);
        subst(self.arena, self.base, def.ty, Args { params: &def.generics.params, args: &args })
    }

    fn ctor(&mut self, path: &Path) -> Option<(TyId, Option<u32>)> {
        let resolved = self.resolve(path, path.segments.len())?;
        if resolved.rest > 0 {
            return None;
        }
        let TypeNs::Variant(id, at) = resolved.ns else {
            let Prefix::Type(ty) = self.leading(path, path.segments.len())? else { return None };
            return Some((ty, None));
        };
        // `Some::<u8>`, `Option::<u8>::Some`, `Self::Variant`, `Alias::Variant`.
        let (last, prefix) = path.segments.split_last()?;
        let of_enum = (!prefix.is_empty()).then(|| self.leading(path, prefix.len())).flatten();
        let ty = match of_enum {
            Some(Prefix::Type(ty)) if last.args.is_none() => ty,
            _ => self.adt(id, last),
        };
        Some((ty, Some(at)))
    }

    fn constant(&mut self, constant: &ConstRef) -> TyId {
        match constant {
            ConstRef::Int(value) => self.integer(u64::try_from(*value).ok()),
            ConstRef::Path(path) => self.constant_path(path),
            ConstRef::Infer => (self.on_infer)(self.arena),
            ConstRef::Other => TyId::UNKNOWN,
        }
    }

    /// A const argument that looks like a type: `Buffer<N>`.
    fn constant_type(&mut self, ty: &TypeRef) -> TyId {
        match &ty.kind {
            TypeRefKind::Path(path) => self.constant_path(path),
            TypeRefKind::Infer => (self.on_infer)(self.arena),
            _ => TyId::UNKNOWN,
        }
    }

    fn constant_path(&mut self, path: &Path) -> TyId {
        match value_path(self.index, self.scope, path) {
            Some(ValuePath::Value(ValueNs::ConstParam(id))) => self.arena.add(self.base, TyKind::Param(id)),
            Some(found) => {
                let value = consts::of_path(self.index, found, path);
                self.integer(value)
            }
            None => TyId::UNKNOWN,
        }
    }

    fn integer(&mut self, value: Option<u64>) -> TyId {
        value.map_or(TyId::UNKNOWN, |it| self.arena.add(self.base, TyKind::Const(it)))
    }
}

/// `Self`, as a type is written.
fn is_self(ty: &TypeRef) -> bool {
    matches!(&ty.kind, TypeRefKind::Path(path) if path.segments.len() == 1 && path.segments[0].name == "Self")
}
