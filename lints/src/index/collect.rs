//! What the files declare: an id for each item, scopes, and the names that stand in them before imports are looked at.

use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use crate::index::cfg;
use crate::index::def::{
    AdtKind, AliasDef, AliasId, AssocType, Container, Effects, FieldDef, FnDef, FnId, GenericsDef, ImplDef, ImplId,
    Index, ItemRef, KrateId, KrateInput, KrateKind, ModId, ModTarget, ParamDef, ParamId, TargetKind, TraitDef, TraitId,
    TypeDef, TypeId, TypeNs, ValueDef, ValueId, ValueNs, VariantDef,
};
use crate::index::krates;
use crate::index::scope::{Binding, ITEM, Mod, Rank, bind};
use crate::index::ty::{TyArena, TyId};
use crate::name::Name;
use crate::syntax::item::{AttrFlags, Attrs, Field, File, Import, Item, ItemId, ItemKind, Shape, Vis};
use crate::syntax::path::{GenericParamKind, Generics};
use crate::text::{FileId, Place};

/// No definition.
const NONE: u32 = u32::MAX;

/// What the index is built of, as far as declarations go.
pub(super) struct Collected<'a> {
    /// Definitions without types.
    pub(super) index: Index,
    /// All imports by name and by glob, in source order.
    pub(super) imports: Vec<ImportUse<'a>>,
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

/// A file under work.
struct Source<'a> {
    id: FileId,
    krate: KrateId,
    file: &'a File,
    links: &'a [(ItemId, ModTarget)],
    /// The scope that each module or block item opens.
    opens: Vec<u32>,
    /// The scope that each item stands in.
    scopes: Vec<ModId>,
    /// The definition of each item, an index into the table for its kind.
    defs: Vec<u32>,
    /// Whether the `cfg` of each item holds, those around it included.
    enabled: Vec<bool>,
}

/// Collects the declarations of all crates. The scopes of files come first, crate by crate.
pub(super) fn collect<'a>(inputs: &[&'a KrateInput]) -> Collected<'a> {
    let mut index = Index { tys: TyArena::frozen(), ..Index::default() };
    let mut first_files = Vec::with_capacity(inputs.len());
    for (at, krate) in inputs.iter().enumerate() {
        first_files.push(index.mods.len() as u32);
        for (place, input) in krate.files.iter().enumerate() {
            // The tops of all files of a stub crate are its root.
            if place == 0 || !is_stub(krate) {
                let module = new_mod(Name::new(""), KrateId(at as u32), input.id);
                index.mods.push(Mod { is_test: input.file.attrs.flags.has(AttrFlags::TEST), ..module });
            }
            index.file_mod.insert(input.id, ModId(index.mods.len() as u32 - 1));
            index.files.insert(input.id, Arc::clone(&input.file));
            index.texts.insert(input.id, Arc::clone(&input.text));
            index.paths.insert(input.id, Arc::clone(&input.path));
        }
        if krate.files.is_empty() {
            // A crate without files still has a root.
            index.mods.push(new_mod(krate.name, KrateId(at as u32), FileId(u32::MAX)));
        }
    }
    let mut sources: Vec<Source<'a>> = Vec::new();
    for (at, krate) in inputs.iter().enumerate() {
        let root = first_files[at];
        index.mods[root as usize].name = krate.name;
        index.mods[root as usize].is_test |= krate.target == TargetKind::Test;
        sources.extend(krate.files.iter().map(|input| Source {
            id: input.id,
            krate: KrateId(at as u32),
            file: &input.file,
            links: &input.modules,
            opens: vec![NONE; input.file.items.len()],
            scopes: Vec::new(),
            defs: vec![NONE; input.file.items.len()],
            enabled: Vec::new(),
        }));
    }
    let mut stub_mods: HashMap<(ModId, Name), ModId> = HashMap::default();
    for source in &mut sources {
        if is_stub(inputs[source.krate.0 as usize]) {
            merge_scopes(&mut index, source, &mut stub_mods);
        }
        open_scopes(&mut index, source);
        place_items(&mut index, source);
    }
    let roots: Vec<ModId> = first_files.iter().map(|&it| ModId(it)).collect();
    for source in &mut sources {
        link_files(&mut index, inputs, &first_files, source);
    }
    settle_scopes(&mut index, &roots);
    krates::name(&mut index, inputs, &roots);
    let mut collected = Collected { index, imports: Vec::new() };
    for source in &mut sources {
        declare(&mut collected, source);
    }
    for source in &sources {
        declare_members(&mut collected, source);
    }
    collected
}

fn is_stub(krate: &KrateInput) -> bool {
    matches!(krate.kind, KrateKind::Std | KrateKind::Stub)
}

fn new_mod(name: Name, krate: KrateId, file: FileId) -> Mod {
    Mod {
        name,
        krate,
        parent: None,
        is_block: false,
        is_test: false,
        file,
        types: HashMap::default(),
        values: HashMap::default(),
        traits: Vec::new(),
    }
}

/// Gives inline modules and blocks their scopes.
fn open_scopes(index: &mut Index, source: &mut Source<'_>) {
    for (at, item) in source.file.items.iter().enumerate() {
        if matches!(item.kind, ItemKind::Block(_) | ItemKind::Module(_)) && source.opens[at] == NONE {
            open(index, source, ItemId(at as u32), item);
        }
    }
}

fn open(index: &mut Index, source: &mut Source<'_>, id: ItemId, item: &Item) -> ModId {
    let scope = ModId(index.mods.len() as u32);
    let module = new_mod(item.name, source.krate, source.id);
    let is_block = matches!(item.kind, ItemKind::Block(_));
    index.mods.push(Mod { is_block, is_test: item.attrs.flags.has(AttrFlags::TEST), ..module });
    index.mod_of.insert(ItemRef { file: source.id, item: id }, scope);
    source.opens[id.0 as usize] = scope.0;
    scope
}

/// In stubs, all modules of one name in one module are one.
fn merge_scopes(index: &mut Index, source: &mut Source<'_>, known: &mut HashMap<(ModId, Name), ModId>) {
    let file = source.file;
    let mut left: Vec<(ModId, &[ItemId])> = vec![(index.file_mod[&source.id], &file.top)];
    while let Some((around, items)) = left.pop() {
        for &id in items {
            let Some(item) = file.items.get(id.0 as usize) else { continue };
            let ItemKind::Module(members) = &item.kind else { continue };
            let scope = match known.get(&(around, item.name)) {
                Some(&scope) => {
                    source.opens[id.0 as usize] = scope.0;
                    index.mod_of.insert(ItemRef { file: source.id, item: id }, scope);
                    scope
                }
                None => open(index, source, id, item),
            };
            known.insert((around, item.name), scope);
            left.push((scope, members));
        }
    }
}

/// Finds the scope of each item.
fn place_items(index: &mut Index, source: &mut Source<'_>) {
    let top = index.file_mod[&source.id];
    source.scopes.reserve(source.file.items.len());
    source.enabled.reserve(source.file.items.len());
    for item in &source.file.items {
        let (mut scope, mut enabled) = (top, is_enabled(&item.attrs));
        let mut parent = item.parent;
        let mut is_open = true;
        while let Some(around) = parent {
            let Some(outer) = source.file.items.get(around.0 as usize) else { break };
            let opens = source.opens[around.0 as usize];
            if is_open && opens != NONE {
                scope = ModId(opens);
                is_open = false;
            }
            enabled &= is_enabled(&outer.attrs);
            parent = outer.parent.filter(|it| it.0 != around.0);
        }
        source.scopes.push(scope);
        source.enabled.push(enabled);
    }
    for (at, &opens) in source.opens.iter().enumerate() {
        if opens != NONE {
            index.mods[opens as usize].parent = Some(source.scopes[at]);
            // What a test function declares in its body is test code.
            let flags = test_around(source.file, source.file.items[at].parent);
            index.mods[opens as usize].is_test |= flags;
        }
    }
}

/// Whether something between an item and the scope around it is test code.
fn test_around(file: &File, parent: Option<ItemId>) -> bool {
    let Some(item) = parent.and_then(|it| file.items.get(it.0 as usize)) else { return false };
    item.attrs.flags.has(AttrFlags::TEST)
}

fn is_enabled(attrs: &Attrs) -> bool {
    attrs.cfg.as_deref().is_none_or(cfg::holds)
}

/// Binds `mod x;` to the scope of its file.
fn link_files(index: &mut Index, inputs: &[&KrateInput], first_files: &[u32], source: &mut Source<'_>) {
    // What crates say of one another does not count the stubs before them.
    let stubs = inputs.iter().take_while(|it| is_stub(it)).count();
    for (at, item) in source.file.items.iter().enumerate() {
        if !matches!(item.kind, ItemKind::ModuleFile { .. }) {
            continue;
        }
        let id = ItemId(at as u32);
        let Some(&(_, target)) = source.links.iter().find(|(it, _)| *it == id) else { continue };
        let (krate, file) = match target {
            ModTarget::Own(file) => (source.krate.0 as usize, file),
            ModTarget::Other(krate, file) => (krate + stubs, file),
            ModTarget::Missing => continue,
        };
        if inputs.get(krate).is_none_or(|it| file >= it.files.len()) {
            continue;
        }
        let child = ModId(first_files[krate] + file as u32);
        source.opens[at] = child.0;
        index.mod_of.insert(ItemRef { file: source.id, item: id }, child);
        let scope = source.scopes[at];
        let is_root = file == 0;
        if is_root || index.mods[child.at()].parent.is_some() || is_below(index, scope, child) {
            continue;
        }
        let module = &mut index.mods[child.at()];
        module.parent = Some(scope);
        module.name = item.name;
        module.is_test |= item.attrs.flags.has(AttrFlags::TEST);
    }
}

/// Whether `inner` is `outer` or lies in it.
fn is_below(index: &Index, inner: ModId, outer: ModId) -> bool {
    let mut scope = Some(inner);
    while let Some(id) = scope {
        if id == outer {
            return true;
        }
        scope = index.mods[id.at()].parent;
    }
    false
}

/// Files that no `mod` leads to lie below their root, and all that lies in test code is test code.
fn settle_scopes(index: &mut Index, roots: &[ModId]) {
    for at in 0..index.mods.len() {
        let module = &index.mods[at];
        let root = roots[module.krate.0 as usize];
        if module.parent.is_none() && ModId(at as u32) != root {
            index.mods[at].parent = Some(root);
        }
    }
    for at in 0..index.mods.len() {
        let mut scope = index.mods[at].parent;
        while let Some(id) = scope {
            let around = &index.mods[id.at()];
            if around.is_test {
                index.mods[at].is_test = true;
                break;
            }
            scope = around.parent;
        }
    }
}

/// Declares all items that are no functions or values, and binds the names of these.
fn declare<'a>(collected: &mut Collected<'a>, source: &mut Source<'a>) {
    for (at, item) in source.file.items.iter().enumerate() {
        let here = Here { item: ItemRef { file: source.id, item: ItemId(at as u32) }, module: source.scopes[at] };
        let enabled = source.enabled[at];
        let is_member = item.parent.and_then(|it| source.file.items.get(it.0 as usize)).is_some_and(is_container);
        let index = &mut collected.index;
        let own_enabled = is_enabled(&item.attrs);
        let mut add = Adder { index, module: here.module, name: item.name, vis: item.vis, enabled: own_enabled };
        match &item.kind {
            ItemKind::Module(_) | ItemKind::ModuleFile { .. } => {
                if source.opens[at] != NONE {
                    add.ty(TypeNs::Module(ModId(source.opens[at])));
                }
            }
            ItemKind::Use(leaves) => {
                collected.imports.extend(leaves.iter().map(|import| ImportUse {
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
                let variants = variants.collect();
                source.defs[at] = id.0;
                add_type(index, &enumeration.generics, item, here, AdtKind::Enum, variants);
            }
            ItemKind::Trait(traet) => {
                let id = TraitId(add.index.traits.len() as u32);
                add.ty(TypeNs::Trait(id));
                source.defs[at] = id.0;
                let own = Name::new("Self");
                let self_param = new_param(index, own, false);
                let mut generics = generics(index, &traet.generics, &GenericsDef::default());
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
                let generics = generics(index, &implementation.generics, &GenericsDef::default());
                index.impls.push(ImplDef {
                    item: here.item,
                    module: here.module,
                    generics,
                    self_ty: TyId::UNKNOWN,
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
                let generics = generics(index, &alias.generics, &GenericsDef::default());
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
    let generics = generics(index, written, &GenericsDef::default());
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
fn generics(index: &mut Index, written: &Generics, container: &GenericsDef) -> GenericsDef {
    let mut params = container.params.to_vec();
    for param in &written.params {
        match param.kind {
            GenericParamKind::Lifetime => {}
            GenericParamKind::Type(_) => params.push(new_param(index, param.name, false)),
            GenericParamKind::Const(_) => params.push(new_param(index, param.name, true)),
        }
    }
    GenericsDef { parent_count: container.params.len(), params, bounds: Vec::new() }
}

fn new_param(index: &mut Index, name: Name, is_const: bool) -> ParamId {
    let id = ParamId(index.params.len() as u32);
    index.params.push(ParamDef { name, default: None, is_const });
    id
}

/// Declares functions, constants, statics and associated types, and binds the free ones.
fn declare_members(collected: &mut Collected<'_>, source: &Source<'_>) {
    let index = &mut collected.index;
    for (at, item) in source.file.items.iter().enumerate() {
        let here = Here { item: ItemRef { file: source.id, item: ItemId(at as u32) }, module: source.scopes[at] };
        let parent = item.parent.filter(|it| (it.0 as usize) < source.file.items.len()).map(|it| it.0 as usize);
        let container = match parent.map(|it| (&source.file.items[it].kind, source.defs[it])) {
            Some((ItemKind::Impl(_), def)) if def != NONE => Container::Impl(ImplId(def)),
            Some((ItemKind::Trait(_), def)) if def != NONE => Container::Trait(TraitId(def)),
            _ => Container::Module(here.module),
        };
        match &item.kind {
            ItemKind::Fn(func) => {
                let container = match container {
                    Container::Module(module) if func.is_extern && func.body.is_none() => Container::Extern(module),
                    other => other,
                };
                let id = FnId(index.fns.len() as u32);
                let none = GenericsDef::default();
                let outer = match container {
                    Container::Impl(it) => &index.impls[it.at()].generics,
                    Container::Trait(it) => &index.traits[it.at()].generics,
                    Container::Module(_) | Container::Extern(_) => &none,
                };
                let outer = GenericsDef { params: outer.params.to_vec(), ..GenericsDef::default() };
                let generics = generics(index, &func.generics, &outer);
                let mut said = effects(&item.attrs);
                if item.attrs.flags.has(AttrFlags::COLD) {
                    said = said.with(Effects::COLD);
                }
                let of_self = func.self_param.iter().map(|it| words(&it.effects));
                index.fns.push(FnDef {
                    name: item.name,
                    item: here.item,
                    place: Place { file: source.id, span: item.name_span },
                    container,
                    module: here.module,
                    vis: item.vis,
                    generics,
                    params: Vec::new(),
                    has_self: func.self_param.is_some(),
                    ret: TyId::UNKNOWN,
                    has_body: func.body.is_some(),
                    is_test: is_test(index, source, at),
                    is_async: func.is_async,
                    effects: said,
                    param_effects: of_self.chain(func.params.iter().map(|it| words(&it.effects))).collect(),
                });
                index.fn_of.insert(here.item, id);
                member(index, container, item, ValueNs::Fn(id));
            }
            ItemKind::Const(value) | ItemKind::Static(value) => {
                let id = ValueId(index.values.len() as u32);
                index.values.push(ValueDef {
                    name: item.name,
                    item: here.item,
                    module: here.module,
                    container,
                    ty: TyId::UNKNOWN,
                    is_static: matches!(item.kind, ItemKind::Static(_)),
                    lazy: value.lazy,
                    is_test: is_test(index, source, at),
                });
                index.value_of.insert(here.item, id);
                member(index, container, item, ValueNs::Value(id));
            }
            ItemKind::TypeAlias(_) => match container {
                Container::Impl(it) => {
                    let types = &mut index.impls[it.at()].types;
                    if !types.iter().any(|(name, _)| *name == item.name) {
                        types.push((item.name, TyId::UNKNOWN));
                    }
                }
                Container::Trait(it) => {
                    index.traits[it.at()].types.push(AssocType { name: item.name, bounds: Vec::new(), default: None })
                }
                Container::Module(_) | Container::Extern(_) => {}
            },
            ItemKind::Module(_)
            | ItemKind::ModuleFile { .. }
            | ItemKind::Block(_)
            | ItemKind::Use(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::Struct(_)
            | ItemKind::Enum(_)
            | ItemKind::Trait(_)
            | ItemKind::Impl(_)
            | ItemKind::MacroRules
            | ItemKind::Missing => {}
        }
    }
}

fn is_test(index: &Index, source: &Source<'_>, at: usize) -> bool {
    let item = &source.file.items[at];
    let own = item.attrs.flags.has(AttrFlags::TEST);
    own || index.mods[source.scopes[at].at()].is_test || test_around(source.file, item.parent)
}

/// Names a function or value in what it is part of.
fn member(index: &mut Index, container: Container, item: &Item, ns: ValueNs) {
    let enabled = is_enabled(&item.attrs);
    let (fns, consts) = match container {
        Container::Impl(it) => {
            let def = &mut index.impls[it.at()];
            (&mut def.fns, &mut def.consts)
        }
        Container::Trait(it) => {
            let def = &mut index.traits[it.at()];
            (&mut def.fns, &mut def.consts)
        }
        Container::Module(module) | Container::Extern(module) => {
            if item.name != "_" {
                Adder { index, module, name: item.name, vis: item.vis, enabled }.value(ns);
            }
            return;
        }
    };
    match ns {
        ValueNs::Fn(id) if enabled => drop(fns.insert(item.name, id)),
        ValueNs::Fn(id) => drop(fns.entry(item.name).or_insert(id)),
        ValueNs::Value(id) => drop(consts.entry(item.name).or_insert(id)),
        ValueNs::Struct(_) | ValueNs::Variant(..) | ValueNs::ConstParam(_) => {}
    }
}

fn effects(attrs: &Attrs) -> Effects {
    words(&attrs.effects)
}

fn words(words: &[(Name, Option<Box<str>>)]) -> Effects {
    let known = words.iter().filter_map(|(word, _)| Effects::from_word(word.as_str()));
    known.fold(Effects::default(), Effects::with)
}
