//! Signatures: bounds, fields, parameters and results of all definitions, lowered into the frozen arena.

use rustc_hash::FxHashMap as HashMap;

use crate::index::chunks::lowered;
use crate::index::collect::own_params;
use crate::index::def::{AliasId, ImplId, Index, ItemRef, ParamDef, ParamId, TraitId, TypeId, TypeNs, ValueId};
use crate::index::functions;
use crate::index::lower_type::{Fill, ImplTrait, Lower};
use crate::index::resolve::Scope;
use crate::index::ty::{TraitBound, TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::item::{Field, File, ImplItem, Item, ItemKind};
use crate::syntax::path::{GenericParamKind, Generics, TypeRef};
use crate::text::FileId;

/// Aliases that lead to aliases beyond this stay unknown.
const ALIASES: u32 = 64;

type BoundList = Vec<(TyId, TraitBound)>;

/// Lowers all signatures of an index whose names are resolved.
pub(super) fn lower(index: &mut Index, files: &HashMap<FileId, &File>) {
    let ready = vec![false; index.aliases.len()];
    let arena = std::mem::take(&mut index.tys);
    let mut work = Work { files, base: TyArena::none(), arena, params: Vec::new(), ready };
    imply_self(index, &mut work);
    for at in 0..index.traits.len() {
        supertraits(index, &mut work, TraitId(at as u32));
    }
    defaults(index, &mut work);
    for at in 0..index.aliases.len() {
        alias(index, &mut work, AliasId(at as u32), ALIASES);
    }
    // A default may name an alias, and an alias leave out what has a default.
    defaults(index, &mut work);
    for at in 0..index.traits.len() {
        trait_bounds(index, &mut work, TraitId(at as u32));
    }
    types(index, &mut work);
    impl_heads(index, &mut work);
    impl_types(index, &mut work);
    functions::lower(index, &mut work);
    values(index, &mut work);
    index.tys = work.arena;
}

/// What lowering writes to beside the definitions.
pub(super) struct Work<'a> {
    pub(super) files: &'a HashMap<FileId, &'a File>,
    pub(super) base: &'a TyArena,
    pub(super) arena: TyArena,
    /// Parameters that were made for `impl Trait`; their ids follow those of the index.
    pub(super) params: Vec<ParamDef>,
    /// Aliases that are lowered, or given up.
    pub(super) ready: Vec<bool>,
}

impl<'a> Work<'a> {
    pub(super) fn item(&self, item: ItemRef) -> Option<&'a Item> {
        self.files.get(&item.file)?.items.get(item.item.0 as usize)
    }
}

/// What a lowering met beside its result.
pub(super) struct Met {
    pub(super) bounds: BoundList,
    pending: Vec<AliasId>,
    missed: bool,
}

/// Lowers something in a scope in which `known` bounds hold, too.
pub(super) fn with<R>(
    index: &Index,
    work: &mut Work<'_>,
    scope: Scope<'_>,
    known: &[(TyId, TraitBound)],
    impl_trait: ImplTrait,
    lower: impl FnOnce(&mut Lower<'_>) -> R,
) -> (R, Met) {
    let mut context = Lower {
        index,
        base: work.base,
        arena: &mut work.arena,
        scope,
        known,
        bounds: Vec::new(),
        params: std::mem::take(&mut work.params),
        impl_trait,
        fill: Fill::Default,
        pending: Vec::new(),
        ready: Some(&work.ready),
        missed: false,
        on_infer: &mut |_| TyId::UNKNOWN,
        depth: 0,
    };
    let result = lower(&mut context);
    work.params = context.params;
    let met = Met { bounds: context.bounds, pending: context.pending, missed: context.missed };
    (result, met)
}

fn ty_in(index: &Index, work: &mut Work<'_>, scope: Scope<'_>, ty: &TypeRef) -> TyId {
    with(index, work, scope, &[], ImplTrait::Unknown, |lower| lower.ty(ty)).0
}

/// In a trait, `Self` is known to be bound by it.
fn imply_self(index: &mut Index, work: &mut Work<'_>) {
    for (at, def) in index.traits.iter_mut().enumerate() {
        let params = def.generics.params.iter();
        let params: Vec<TyId> = params.map(|&it| work.arena.add(TyArena::none(), TyKind::Param(it))).collect();
        let Some((&subject, own)) = params.split_first() else { continue };
        let args = work.arena.add_list(TyArena::none(), own);
        def.generics.bounds.push((subject, TraitBound { trait_id: TraitId(at as u32), args, bindings: (0, 0) }));
    }
}

fn trait_scope(index: &Index, id: TraitId) -> Scope<'_> {
    let def = &index.traits[id.at()];
    let self_ns = def.generics.params.first().map(|&it| TypeNs::Param(it));
    Scope { module: def.module, generics: &def.generics, self_ns }
}

fn supertraits(index: &mut Index, work: &mut Work<'_>, id: TraitId) {
    let Some(ItemKind::Trait(written)) = work.item(index.traits[id.at()].item).map(|it| &it.kind) else { return };
    let Some(&subject) = index.traits[id.at()].generics.params.first() else { return };
    let subject = work.arena.add(TyArena::none(), TyKind::Param(subject));
    let scope = trait_scope(index, id);
    let ((), met) = with(index, work, scope, &[], ImplTrait::Unknown, |lower| {
        lower.bounds_of(subject, &written.supers);
        // `trait A where Self: B` says the same.
        for clause in &written.generics.wheres {
            if lower.ty(&clause.ty) == subject {
                lower.bounds_of(subject, &clause.bounds);
            }
        }
    });
    index.traits[id.at()].supers = met.bounds.into_iter().filter(|it| it.0 == subject).map(|it| it.1).collect();
}

/// Bounds of a trait's parameters and associated types.
fn trait_bounds(index: &mut Index, work: &mut Work<'_>, id: TraitId) {
    let item = index.traits[id.at()].item;
    let Some(ItemKind::Trait(written)) = work.item(item).map(|it| &it.kind) else { return };
    let bounds = bounds(index, work, trait_scope(index, id), &written.generics);
    let own = index.traits[id.at()].generics.bounds.first().copied();
    index.traits[id.at()].generics.bounds = own.into_iter().chain(bounds).collect();
    let params = index.traits[id.at()].generics.params.iter();
    let params: Vec<TyId> = params.map(|&it| work.arena.add(TyArena::none(), TyKind::Param(it))).collect();
    if params.is_empty() {
        return;
    }
    let params = work.arena.add_list(TyArena::none(), &params);
    for &member in &written.members {
        let Some(member) = work.item(ItemRef { file: item.file, item: member }) else { continue };
        let ItemKind::TypeAlias(alias) = &member.kind else { continue };
        let subject = work.arena.add(TyArena::none(), TyKind::Proj(id, member.name, params));
        let (default, met) = with(index, work, trait_scope(index, id), &[], ImplTrait::Unknown, |lower| {
            lower.bounds_of(subject, &alias.bounds);
            alias.ty.as_ref().map(|it| lower.ty(it))
        });
        let def = &mut index.traits[id.at()];
        if let Some(assoc) = def.types.iter_mut().find(|it| it.name == member.name) {
            assoc.default = default;
            assoc.bounds = met.bounds.iter().filter(|it| it.0 == subject).map(|it| it.1).collect();
        }
        // `type A: Iterator<Item: Clone>` speaks of more than `A`.
        def.generics.bounds.extend(met.bounds.into_iter().filter(|it| it.0 != subject));
    }
}

/// The bounds that are written; those of the container are not among them.
pub(super) fn bounds(index: &Index, work: &mut Work<'_>, scope: Scope<'_>, written: &Generics) -> BoundList {
    if written.wheres.is_empty() {
        return Vec::new();
    }
    let mut known = BoundList::new();
    loop {
        let is_first = known.is_empty();
        let ((), met) = with(index, work, scope, &known, ImplTrait::Unknown, |lower| {
            for clause in &written.wheres {
                let subject = lower.ty(&clause.ty);
                lower.bounds_of(subject, &clause.bounds);
            }
        });
        known = met.bounds;
        // `A: Sum<B::Item>, B: Iterator`: the second time all bounds are known.
        if !met.missed || !is_first {
            return known;
        }
        if known.is_empty() {
            return known;
        }
    }
}

/// Default arguments of types, traits and aliases.
fn defaults(index: &mut Index, work: &mut Work<'_>) {
    let types = (0..index.types.len()).map(|it| Owner::Type(TypeId(it as u32)));
    let traits = (0..index.traits.len()).map(|it| Owner::Trait(TraitId(it as u32)));
    let aliases = (0..index.aliases.len()).map(|it| Owner::Alias(AliasId(it as u32)));
    for owner in types.chain(traits).chain(aliases) {
        let Some((scope, item)) = owner.scope(index) else { continue };
        let Some(written) = work.item(item).and_then(|it| generics_of(&it.kind)) else { continue };
        let mut found: Vec<(ParamId, TyId)> = Vec::new();
        let of_self = usize::from(matches!(owner, Owner::Trait(_)));
        for (param, &id) in own_params(written).zip(&scope.generics.params[of_self..]) {
            if let GenericParamKind::Type(Some(default)) = &param.kind {
                found.push((id, ty_in(index, work, scope, default)));
            }
        }
        for (id, ty) in found {
            index.params[id.at()].default = Some(ty);
        }
    }
}

#[derive(Clone, Copy)]
enum Owner {
    Type(TypeId),
    Trait(TraitId),
    Alias(AliasId),
}

impl Owner {
    /// Its scope and item, where it has parameters.
    fn scope(self, index: &Index) -> Option<(Scope<'_>, ItemRef)> {
        let (scope, item) = match self {
            Self::Type(id) => (type_scope(index, id), index.types[id.at()].item),
            Self::Trait(id) => (trait_scope(index, id), index.traits[id.at()].item),
            Self::Alias(id) => (alias_scope(index, id), index.aliases[id.at()].item),
        };
        (!scope.generics.params.is_empty()).then_some((scope, item))
    }
}

fn generics_of(kind: &ItemKind) -> Option<&Generics> {
    match kind {
        ItemKind::Struct(it) => Some(&it.generics),
        ItemKind::Enum(it) => Some(&it.generics),
        ItemKind::Trait(it) => Some(&it.generics),
        ItemKind::TypeAlias(it) => Some(&it.generics),
        ItemKind::Impl(it) => Some(&it.generics),
        ItemKind::Fn(it) => Some(&it.generics),
        ItemKind::Module(_)
        | ItemKind::ModuleFile { .. }
        | ItemKind::Block(_)
        | ItemKind::Use(_)
        | ItemKind::ExternCrate(_)
        | ItemKind::Const(_)
        | ItemKind::Static(_)
        | ItemKind::MacroRules
        | ItemKind::Missing => None,
    }
}

fn alias_scope(index: &Index, id: AliasId) -> Scope<'_> {
    let def = &index.aliases[id.at()];
    Scope { module: def.module, generics: &def.generics, self_ns: None }
}

fn alias(index: &mut Index, work: &mut Work<'_>, id: AliasId, left: u32) {
    if work.ready[id.at()] {
        return;
    }
    let item = work.item(index.aliases[id.at()].item).map(|it| &it.kind);
    let Some(ItemKind::TypeAlias(written)) = item else {
        work.ready[id.at()] = true;
        return;
    };
    let bounds = bounds(index, work, alias_scope(index, id), &written.generics);
    index.aliases[id.at()].generics.bounds = bounds;
    let Some(ty) = &written.ty else {
        work.ready[id.at()] = true;
        return;
    };
    let (lowered, met) = with(index, work, alias_scope(index, id), &[], ImplTrait::Unknown, |lower| lower.ty(ty));
    // Ready and unknown for now, so that a circle ends.
    work.ready[id.at()] = true;
    index.aliases[id.at()].ty = if met.pending.is_empty() { lowered } else { TyId::UNKNOWN };
    if left > 0 && !met.pending.is_empty() {
        for other in met.pending {
            alias(index, work, other, left - 1);
        }
        let again = ty_in(index, work, alias_scope(index, id), ty);
        index.aliases[id.at()].ty = again;
    }
}

fn type_scope(index: &Index, id: TypeId) -> Scope<'_> {
    let def = &index.types[id.at()];
    Scope { module: def.module, generics: &def.generics, self_ns: Some(TypeNs::Type(id)) }
}

/// The bounds of structs and enums, and the types of their fields.
fn types(index: &mut Index, work: &mut Work<'_>) {
    let all = lowered(index, work, index.types.len(), |work, at| bounds_of_type(index, work, TypeId(at as u32)));
    for (def, bounds) in index.types.iter_mut().zip(all) {
        def.generics.bounds = bounds;
    }
    let all = lowered(index, work, index.types.len(), |work, at| field_types(index, work, TypeId(at as u32)));
    for (def, variants) in index.types.iter_mut().zip(all) {
        for (variant, fields) in def.variants.iter_mut().zip(variants) {
            for (field, ty) in variant.fields.iter_mut().zip(fields) {
                field.ty = ty;
            }
        }
    }
}

fn bounds_of_type(index: &Index, work: &mut Work<'_>, id: TypeId) -> BoundList {
    let written = work.item(index.types[id.at()].item).and_then(|it| generics_of(&it.kind));
    written.map_or_else(Vec::new, |written| bounds(index, work, type_scope(index, id), written))
}

/// By variant.
fn field_types(index: &Index, work: &mut Work<'_>, id: TypeId) -> Vec<Vec<TyId>> {
    let Some(item) = work.item(index.types[id.at()].item) else { return Vec::new() };
    let mut of_variant = |fields: &[Field]| {
        let lower_all = |lower: &mut Lower<'_>| fields.iter().map(|it| lower.ty(&it.ty)).collect();
        with(index, work, type_scope(index, id), &[], ImplTrait::Unknown, lower_all).0
    };
    match &item.kind {
        ItemKind::Struct(written) => vec![of_variant(&written.fields)],
        ItemKind::Enum(written) => written.variants.iter().map(|it| of_variant(&it.fields)).collect(),
        _ => Vec::new(),
    }
}

fn impl_scope(index: &Index, id: ImplId) -> Scope<'_> {
    let def = &index.impls[id.at()];
    Scope { module: def.module, generics: &def.generics, self_ns: Some(TypeNs::SelfImpl(id)) }
}

/// What impls are for, their bounds and their traits.
fn impl_heads(index: &mut Index, work: &mut Work<'_>) {
    let count = index.impls.len();
    let subjects = lowered(index, work, count, |work, at| subject(index, work, ImplId(at as u32)));
    let mut missed = Vec::new();
    for (at, (self_ty, is_missed)) in subjects.into_iter().enumerate() {
        index.impls[at].self_ty = self_ty;
        missed.extend(is_missed.then_some(ImplId(at as u32)));
    }
    let all = lowered(index, work, count, |work, at| bounds_of_impl(index, work, ImplId(at as u32)));
    for (def, bounds) in index.impls.iter_mut().zip(all) {
        def.generics.bounds = bounds;
    }
    // `impl<I: Iterator> Trait for Wrap<I::Item>`: the bounds are known only by now.
    for id in missed {
        index.impls[id.at()].self_ty = subject(index, work, id).0;
    }
    let traits = lowered(index, work, count, |work, at| trait_of_impl(index, work, ImplId(at as u32)));
    for (def, trait_ref) in index.impls.iter_mut().zip(traits) {
        def.trait_ref = trait_ref;
    }
}

fn impl_of<'a>(index: &Index, work: &Work<'a>, id: ImplId) -> Option<&'a ImplItem> {
    match &work.item(index.impls[id.at()].item)?.kind {
        ItemKind::Impl(written) => Some(written),
        _ => None,
    }
}

/// What it is for, and whether something of that could not be found.
fn subject(index: &Index, work: &mut Work<'_>, id: ImplId) -> (TyId, bool) {
    let Some(written) = impl_of(index, work, id) else { return (TyId::UNKNOWN, false) };
    let scope = impl_scope(index, id);
    let (ty, met) = with(index, work, scope, &[], ImplTrait::Unknown, |lower| lower.ty(&written.self_ty));
    (ty, met.missed)
}

fn bounds_of_impl(index: &Index, work: &mut Work<'_>, id: ImplId) -> BoundList {
    let written = impl_of(index, work, id);
    written.map_or_else(Vec::new, |it| bounds(index, work, impl_scope(index, id), &it.generics))
}

fn trait_of_impl(index: &Index, work: &mut Work<'_>, id: ImplId) -> Option<TraitBound> {
    let Some((path, false)) = &impl_of(index, work, id)?.trait_ else { return None };
    let self_ty = index.impls[id.at()].self_ty;
    with(index, work, impl_scope(index, id), &[], ImplTrait::Unknown, |it| it.trait_bound(path, Some(self_ty))).0
}

/// The associated types of impls. Those of one may name one another.
fn impl_types(index: &mut Index, work: &mut Work<'_>) {
    let is_only = |index: &Index, at: usize| index.impls[at].types.len() == 1;
    let only = lowered(index, work, index.impls.len(), |work, at| {
        let id = ImplId(at as u32);
        // Below a `cfg` each it may be written twice.
        let written = is_only(index, at).then(|| aliases_of(index, work, id).last()).flatten();
        written.map(|(_, ty)| ty_in(index, work, impl_scope(index, id), ty))
    });
    for (def, ty) in index.impls.iter_mut().zip(only) {
        if let (Some((_, slot)), Some(ty)) = (def.types.first_mut(), ty) {
            *slot = ty;
        }
    }
    for at in 0..index.impls.len() {
        if index.impls[at].types.len() < 2 {
            continue;
        }
        let id = ImplId(at as u32);
        for (name, ty) in aliases_of(index, work, id) {
            let ty = ty_in(index, work, impl_scope(index, id), ty);
            if let Some(entry) = index.impls[at].types.iter_mut().find(|it| it.0 == name) {
                entry.1 = ty;
            }
        }
    }
}

/// The associated types that an impl writes.
fn aliases_of<'a>(index: &Index, work: &Work<'a>, id: ImplId) -> impl Iterator<Item = (Name, &'a TypeRef)> + use<'a> {
    let (file, files) = (index.impls[id.at()].item.file, work.files);
    let members = impl_of(index, work, id).map_or(&[][..], |it| &it.members);
    members.iter().filter_map(move |&member| {
        let member = files.get(&file)?.items.get(member.0 as usize)?;
        let ItemKind::TypeAlias(alias) = &member.kind else { return None };
        Some((member.name, alias.ty.as_ref()?))
    })
}

fn values(index: &mut Index, work: &mut Work<'_>) {
    let types = lowered(index, work, index.values.len(), |work, at| {
        let item = work.item(index.values[at].item).map(|it| &it.kind);
        let Some(ItemKind::Const(written) | ItemKind::Static(written)) = item else { return TyId::UNKNOWN };
        ty_in(index, work, Scope::of_value(index, ValueId(at as u32)), &written.ty)
    });
    for (def, ty) in index.values.iter_mut().zip(types) {
        def.ty = ty;
    }
}
