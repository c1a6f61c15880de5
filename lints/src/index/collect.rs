//! What the files declare: a place for each item in the table of its kind. Names are bound beside that, in `binding`.

use rustc_hash::FxHashMap as HashMap;

use crate::index::binding::{ImportUse, Scopes};
use crate::index::def::{
    AdtKind, AliasDef, Effects, FieldDef, GenericsDef, ImplDef, Index, ItemRef, ModId, ParamDef, ParamId, TraitDef,
    TypeDef, TypeId, VariantDef,
};
use crate::index::input::KrateInput;
use crate::index::module_tree::Source;
use crate::index::resolve::builtin_type;
use crate::index::scope::MANY_VARIANTS;
use crate::index::ty::{TyArena, TyId};
use crate::index::{krates, module_tree};
use crate::name::Name;
use crate::syntax::cfg;
use crate::syntax::item::{Attrs, Field, Item, ItemId, ItemKind};
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

/// Collects the declarations of all crates, without the definitions of functions, values and members. The scopes of files
/// come first, crate by crate.
pub(super) fn collect<'a>(inputs: &[&'a KrateInput]) -> Collected<'a> {
    let mut index = Index { tys: TyArena::frozen(), ..Index::default() };
    let (mut sources, roots) = module_tree::grow(&mut index, inputs);
    krates::name(&mut index, inputs, &roots);
    make_room(&mut index, &sources);
    let mut defs: Vec<Vec<u32>> = sources.iter_mut().map(|source| std::mem::take(&mut source.defs)).collect();
    // Names lie in the scopes of crates, what they mean in tables.
    let mut scopes = Scopes::take(&mut index);
    let declare_all = || {
        for (source, defs) in sources.iter().zip(&mut defs) {
            declare(&mut index, source, defs);
        }
    };
    let (imports, ()) = rayon::join(|| scopes.bind(&sources), declare_all);
    scopes.give(&mut index);
    for (source, defs) in sources.iter_mut().zip(defs) {
        source.defs = defs;
    }
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

/// Declares all items that are no functions or values, with the place of each in its table.
fn declare(index: &mut Index, source: &Source<'_>, defs: &mut [u32]) {
    for (at, item) in source.file.items.iter().enumerate() {
        let here = Here { item: ItemRef { file: source.id, item: ItemId(at as u32) }, module: source.scopes[at] };
        match &item.kind {
            ItemKind::Struct(strukt) => {
                defs[at] = index.types.len() as u32;
                let kind = if strukt.is_union { AdtKind::Union } else { AdtKind::Struct };
                let variant = VariantDef {
                    name: item.name,
                    span: item.span,
                    fields: fields(&strukt.fields),
                    shape: strukt.shape,
                };
                add_type(index, &strukt.generics, item, here, kind, vec![variant]);
            }
            ItemKind::Enum(enumeration) => {
                let id = TypeId(index.types.len() as u32);
                defs[at] = id.0;
                let variants = enumeration.variants.iter().map(|it| VariantDef {
                    name: it.name,
                    span: it.span,
                    fields: fields(&it.fields),
                    shape: it.shape,
                });
                let variants: Vec<VariantDef> = variants.collect();
                if variants.len() >= MANY_VARIANTS {
                    let places = variants.iter().enumerate().rev();
                    index.many_variants.extend(places.map(|(place, it)| ((id, it.name), place as u32)));
                }
                add_type(index, &enumeration.generics, item, here, AdtKind::Enum, variants);
            }
            ItemKind::Trait(traet) => {
                defs[at] = index.traits.len() as u32;
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
                defs[at] = index.impls.len() as u32;
                let generics = generics(&mut index.params, &implementation.generics, Vec::new());
                index.impls.push(ImplDef {
                    item: here.item,
                    module: here.module,
                    generics,
                    self_ty: TyId::UNKNOWN,
                    of_trait: implementation.trait_.is_some(),
                    trait_ref: None,
                    enabled: source.enabled[at],
                    fns: HashMap::default(),
                    types: Vec::new(),
                    consts: HashMap::default(),
                });
            }
            ItemKind::TypeAlias(alias) if !is_member(source, item) => {
                defs[at] = index.aliases.len() as u32;
                let generics = generics(&mut index.params, &alias.generics, Vec::new());
                index.aliases.push(AliasDef {
                    name: item.name,
                    item: here.item,
                    module: here.module,
                    generics,
                    ty: TyId::UNKNOWN,
                });
            }
            ItemKind::Module(_)
            | ItemKind::ModuleFile { .. }
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::Fn(_)
            | ItemKind::Const(_)
            | ItemKind::Static(_)
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

/// Whether an item is a member of an impl or trait.
pub(super) fn is_member(source: &Source<'_>, item: &Item) -> bool {
    let around = item.parent.and_then(|it| source.file.items.get(it.0 as usize));
    around.is_some_and(|it| matches!(it.kind, ItemKind::Impl(_) | ItemKind::Trait(_)))
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

pub(super) fn effects(attrs: &Attrs) -> Effects {
    words(&attrs.effects)
}

pub(super) fn words(words: &[(Name, Option<Box<str>>)]) -> Effects {
    let known = words.iter().filter_map(|(word, _)| Effects::from_word(word.as_str()));
    known.fold(Effects::default(), Effects::with)
}
