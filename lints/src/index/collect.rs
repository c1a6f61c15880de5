//! What the files declare: an id for each item, scopes, and the names that stand in them before imports are looked at.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{
    AdtKind, AliasDef, AliasId, Container, Effects, FieldDef, FnId, GenericsDef, ImplDef, ImplId, Index, ItemRef,
    ModId, ParamDef, ParamId, TraitDef, TraitId, TypeDef, TypeId, TypeNs, ValueId, ValueNs, VariantDef,
};
use crate::index::input::KrateInput;
use crate::index::module_tree::{NONE, Source, is_enabled};
use crate::index::resolve::builtin_type;
use crate::index::scope::{Binding, ITEM, MANY_VARIANTS, Rank, bind};
use crate::index::ty::{TyArena, TyId};
use crate::index::{krates, module_tree};
use crate::name::Name;
use crate::syntax::cfg;
use crate::syntax::item::{Attrs, Field, Import, Item, ItemId, ItemKind, Shape, Vis};
use crate::syntax::path::{GenericParam, GenericParamKind, Generics, TypeRef, TypeRefKind};
use crate::text::Place;

/// What the index is built of, as far as declarations go.
pub(super) struct Collected<'a> {
    /// Definitions without types.
    pub(super) index: Index,
    /// All imports by name and by glob, in source order.
    pub(super) imports: Vec<ImportUse<'a>>,
    /// The files, with what each item declares.
    pub(super) sources: Vec<Source<'a>>,
}

/// An import and where it stands.
pub(super) struct ImportUse<'a> {
    /// Its scope.
    pub(super) module: ModId,
    /// What is written.
    pub(super) import: &'a Import,
    /// Whether its `cfg` holds.
    pub(super) enabled: bool,
    /// Who may see what it brings.
    pub(super) vis: Vis,
}

/// Collects the declarations of all crates, without the definitions of functions, values and members. The scopes of files come first, crate by crate.
pub(super) fn collect<'a>(inputs: &[&'a KrateInput]) -> Collected<'a> {
    let mut index = Index { tys: TyArena::frozen(), ..Index::default() };
    let (mut sources, roots) = module_tree::grow(&mut index, inputs);
    krates::name(&mut index, inputs, &roots);
    make_room(&mut index, &sources);
    let mut imports = Vec::new();
    for source in &mut sources {
        declare(&mut index, &mut imports, source);
    }
    bind_free(&mut index, &sources);
    Collected { index, imports, sources }
}

/// Definitions are large, and there are many: lists that grow would be copied again and again.
fn make_room(index: &mut Index, sources: &[Source<'_>]) {
    let (mut types, mut impls, mut fns, mut values) = (0, 0, 0, 0);
    for item in sources.iter().flat_map(|it| &it.file.items) {
        match item.kind {
            ItemKind::Struct(_) | ItemKind::Enum(_) => types += 1,
            ItemKind::Impl(_) => impls += 1,
            ItemKind::Fn(_) => fns += 1,
            ItemKind::Const(_) | ItemKind::Static(_) => values += 1,
            _ => {}
        }
    }
    index.types.reserve_exact(types);
    index.impls.reserve_exact(impls);
    index.fns.reserve_exact(fns);
    index.fn_of.reserve(fns);
    index.values.reserve_exact(values);
    index.value_of.reserve(values);
}

/// Declares all items that are no functions or values, and binds the names of these.
fn declare<'a>(index: &mut Index, imports: &mut Vec<ImportUse<'a>>, source: &mut Source<'a>) {
    for (at, item) in source.file.items.iter().enumerate() {
        let here = Here { item: ItemRef { file: source.id, item: ItemId(at as u32) }, module: source.scopes[at] };
        let enabled = source.enabled[at];
        let is_member = item.parent.and_then(|it| source.file.items.get(it.0 as usize)).is_some_and(is_container);
        let own_enabled = is_enabled(&item.attrs, source.features);
        let mut add = Adder { index, module: here.module, name: item.name, vis: item.vis, enabled: own_enabled };
        match &item.kind {
            ItemKind::Module(_) | ItemKind::ModuleFile { .. } => {
                if source.opens[at] != NONE {
                    add.ty(TypeNs::Module(ModId(source.opens[at])));
                }
            }
            ItemKind::Use(leaves) => {
                imports.extend(leaves.iter().map(|import| ImportUse {
                    module: here.module,
                    import,
                    enabled: own_enabled,
                    vis: item.vis,
                }));
            }
            ItemKind::ExternCrate(krate) => {
                if let Some(root) = krates::extern_crate(add.index, here.module, *krate, item.name) {
                    add.ty(TypeNs::Module(root));
                }
            }
            ItemKind::Struct(strukt) => {
                let id = TypeId(add.index.types.len() as u32);
                add.ty(TypeNs::Type(id));
                if strukt.shape != Shape::Named {
                    add.value(ValueNs::Struct(id));
                }
                let kind = if strukt.is_union { AdtKind::Union } else { AdtKind::Struct };
                let variant = VariantDef {
                    name: item.name,
                    span: item.span,
                    fields: fields(&strukt.fields),
                    shape: strukt.shape,
                };
                source.defs[at] = id.0;
                add_type(index, &strukt.generics, item, here, kind, vec![variant]);
            }
            ItemKind::Enum(enumeration) => {
                let id = TypeId(add.index.types.len() as u32);
                add.ty(TypeNs::Type(id));
                let variants = enumeration.variants.iter().map(|it| VariantDef {
                    name: it.name,
                    span: it.span,
                    fields: fields(&it.fields),
                    shape: it.shape,
                });
                let variants: Vec<VariantDef> = variants.collect();
                source.defs[at] = id.0;
                if variants.len() >= MANY_VARIANTS {
                    let places = variants.iter().enumerate().rev();
                    index.many_variants.extend(places.map(|(place, it)| ((id, it.name), place as u32)));
                }
                add_type(index, &enumeration.generics, item, here, AdtKind::Enum, variants);
            }
            ItemKind::Trait(traet) => {
                let id = TraitId(add.index.traits.len() as u32);
                add.ty(TypeNs::Trait(id));
                source.defs[at] = id.0;
                let own = Name::new("Self");
                let self_param = new_param(&mut index.params, own, None);
                let mut generics = generics(&mut index.params, &traet.generics, Vec::new());
                generics.params.insert(0, self_param);
                index.traits.push(TraitDef {
                    name: item.name,
                    item: here.item,
                    module: here.module,
                    vis: item.vis,
                    generics,
                    supers: Vec::new(),
                    fns: HashMap::default(),
                    types: Vec::new(),
                    consts: HashMap::default(),
                    effects: effects(&item.attrs),
                });
            }
            ItemKind::Impl(implementation) => {
                source.defs[at] = index.impls.len() as u32;
                let generics = generics(&mut index.params, &implementation.generics, Vec::new());
                index.impls.push(ImplDef {
                    item: here.item,
                    module: here.module,
                    generics,
                    self_ty: TyId::UNKNOWN,
                    of_trait: implementation.trait_.is_some(),
                    trait_ref: None,
                    enabled,
                    fns: HashMap::default(),
                    types: Vec::new(),
                    consts: HashMap::default(),
                });
            }
            ItemKind::TypeAlias(alias) if !is_member => {
                let id = AliasId(add.index.aliases.len() as u32);
                add.ty(TypeNs::Alias(id));
                source.defs[at] = id.0;
                let generics = generics(&mut index.params, &alias.generics, Vec::new());
                index.aliases.push(AliasDef {
                    name: item.name,
                    item: here.item,
                    module: here.module,
                    generics,
                    ty: TyId::UNKNOWN,
                });
            }
            ItemKind::Fn(_)
            | ItemKind::Const(_)
            | ItemKind::Static(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::Block(_)
            | ItemKind::MacroRules
            | ItemKind::Missing => {}
        }
    }
}

/// Where an item stands.
#[derive(Clone, Copy)]
struct Here {
    item: ItemRef,
    module: ModId,
}

/// Binds a name in a scope.
struct Adder<'a> {
    index: &'a mut Index,
    module: ModId,
    name: Name,
    vis: Vis,
    enabled: bool,
}

impl Adder<'_> {
    fn ty(&mut self, ns: TypeNs) {
        let module = &mut self.index.mods[self.module.at()];
        if let TypeNs::Trait(id) = ns {
            module.traits.push(id);
        }
        let binding = Binding { ns, vis: self.vis, rank: Rank::explicit(self.enabled), by: ITEM };
        bind(&mut module.types, self.name, binding);
    }

    fn value(&mut self, ns: ValueNs) {
        let module = &mut self.index.mods[self.module.at()];
        let binding = Binding { ns, vis: self.vis, rank: Rank::explicit(self.enabled), by: ITEM };
        bind(&mut module.values, self.name, binding);
    }
}

fn is_container(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Impl(_) | ItemKind::Trait(_))
}

fn add_type(index: &mut Index, written: &Generics, item: &Item, here: Here, kind: AdtKind, variants: Vec<VariantDef>) {
    let generics = generics(&mut index.params, written, Vec::new());
    index.types.push(TypeDef {
        name: item.name,
        item: here.item,
        module: here.module,
        place: Place { file: here.item.file, span: item.name_span },
        vis: item.vis,
        generics,
        variants,
        kind,
        repr: item.attrs.repr,
        derives: item.attrs.derives.to_vec(),
        effects: effects(&item.attrs),
    });
}

fn fields(fields: &[Field]) -> Vec<FieldDef> {
    let fields = fields.iter().map(|it| FieldDef { name: it.name, ty: TyId::UNKNOWN, span: it.span, vis: it.vis });
    fields.collect()
}

/// Parameters for what is written, behind those of the container; bounds come later.
pub(super) fn generics(all: &mut Vec<ParamDef>, written: &Generics, container: Vec<ParamId>) -> GenericsDef {
    let parent_count = container.len();
    let mut params = container;
    for param in own_params(written) {
        match param.kind {
            GenericParamKind::Lifetime => {}
            GenericParamKind::Type(_) => params.push(new_param(all, param.name, None)),
            GenericParamKind::Const(ref ty) => params.push(new_param(all, param.name, Some(ty))),
        }
    }
    GenericsDef { parent_count, params, bounds: Vec::new() }
}

/// The parameters for types and constants that are written, without those below a `cfg` that does not hold. Features
/// do not matter here: hardly any parameter depends on one.
pub(super) fn own_params(written: &Generics) -> impl Iterator<Item = &GenericParam> {
    let there = written.params.iter().filter(|it| it.kind != GenericParamKind::Lifetime);
    there.filter(|it| it.cfg.as_deref().is_none_or(|it| cfg::holds(it, None)))
}

/// A parameter, with its type where it is a constant: that is always a primitive.
fn new_param(all: &mut Vec<ParamDef>, name: Name, constant: Option<&TypeRef>) -> ParamId {
    let id = ParamId(all.len() as u32);
    let const_ty = match constant.map(|it| &it.kind) {
        Some(TypeRefKind::Path(path)) => path.segments.last().and_then(|it| builtin_type(it.name)),
        _ => None,
    };
    let const_ty = const_ty.unwrap_or(TyId::UNKNOWN);
    all.push(ParamDef { name, default: None, is_const: constant.is_some(), const_ty });
    id
}

/// Binds the names of functions, constants and statics that are no members. Their definitions are made later, in the same
/// order.
fn bind_free(index: &mut Index, sources: &[Source<'_>]) {
    let (mut fns, mut values) = (0, 0);
    for source in sources {
        for (at, item) in source.file.items.iter().enumerate() {
            let (ns, count) = match &item.kind {
                ItemKind::Fn(_) => (ValueNs::Fn(FnId(fns)), &mut fns),
                ItemKind::Const(_) | ItemKind::Static(_) => (ValueNs::Value(ValueId(values)), &mut values),
                _ => continue,
            };
            *count += 1;
            if let Container::Module(module) = container(source, at, item)
                && item.name != "_"
            {
                let enabled = is_enabled(&item.attrs, source.features);
                Adder { index, module, name: item.name, vis: item.vis, enabled }.value(ns);
            }
        }
    }
}

/// What an item is a member of, once impls and traits are declared.
pub(super) fn container(source: &Source<'_>, at: usize, item: &Item) -> Container {
    let parent = item.parent.filter(|it| (it.0 as usize) < source.file.items.len()).map(|it| it.0 as usize);
    match parent.map(|it| (&source.file.items[it].kind, source.defs[it])) {
        Some((ItemKind::Impl(_), def)) if def != NONE => Container::Impl(ImplId(def)),
        Some((ItemKind::Trait(_), def)) if def != NONE => Container::Trait(TraitId(def)),
        _ => Container::Module(source.scopes[at]),
    }
}

pub(super) fn effects(attrs: &Attrs) -> Effects {
    words(&attrs.effects)
}

pub(super) fn words(words: &[(Name, Option<Box<str>>)]) -> Effects {
    let known = words.iter().filter_map(|(word, _)| Effects::from_word(word.as_str()));
    known.fold(Effects::default(), Effects::with)
}
