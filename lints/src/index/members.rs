//! Definitions of functions, constants, statics and associated types: the most by far, and imports need none of them.

use rustc_hash::FxHashMap as HashMap;

use crate::index::collect::{effects, generics, words};
use crate::index::def::{
    AssocType, Container, Effects, FnDef, FnId, ImplDef, ImplId, Index, ItemRef, ModId, ParamDef, TraitDef, TraitId,
    ValueDef, ValueId, ValueNs,
};
use crate::index::module_tree::{NONE, Source, is_enabled, test_around};
use crate::index::ty::TyId;
use crate::name::Name;
use crate::syntax::item::{AttrFlags, Item, ItemId, ItemKind};
use crate::text::Place;

/// The tables of an index that are filled beside its names.
#[derive(Default)]
pub(super) struct Members {
    traits: Vec<TraitDef>,
    impls: Vec<ImplDef>,
    fns: Vec<FnDef>,
    values: Vec<ValueDef>,
    params: Vec<ParamDef>,
    fn_of: HashMap<ItemRef, FnId>,
    value_of: HashMap<ItemRef, ValueId>,
    /// By [`ModId`]: test code.
    tests: Vec<bool>,
    /// By [`ModId`]: its `cfg` and those around it hold.
    enabled: Vec<bool>,
}

impl Members {
    /// Takes the tables out of an index.
    pub(super) fn take(index: &mut Index) -> Self {
        Self {
            traits: std::mem::take(&mut index.traits),
            impls: std::mem::take(&mut index.impls),
            fns: std::mem::take(&mut index.fns),
            values: std::mem::take(&mut index.values),
            params: std::mem::take(&mut index.params),
            fn_of: std::mem::take(&mut index.fn_of),
            value_of: std::mem::take(&mut index.value_of),
            tests: index.mods.iter().map(|it| it.is_test).collect(),
            enabled: index.mods.iter().map(|it| it.enabled).collect(),
        }
    }

    /// Puts them back.
    pub(super) fn give(self, index: &mut Index) {
        let Self { traits, impls, fns, values, params, fn_of, value_of, tests: _, enabled: _ } = self;
        (index.traits, index.impls, index.fns, index.values) = (traits, impls, fns, values);
        (index.params, index.fn_of, index.value_of) = (params, fn_of, value_of);
    }

    /// Defines what the files declare, in their order.
    pub(super) fn define(&mut self, sources: &[Source<'_>]) {
        for source in sources {
            for (at, item) in source.file.items.iter().enumerate() {
                self.member(source, at, item);
            }
        }
    }

    fn member(&mut self, source: &Source<'_>, at: usize, item: &Item) {
        let (here, module) = (ItemRef { file: source.id, item: ItemId(at as u32) }, source.scopes[at]);
        match &item.kind {
            ItemKind::Fn(func) => {
                let container = match container(source, at, item) {
                    Container::Module(module) if func.is_extern && func.body.is_none() => Container::Extern(module),
                    other => other,
                };
                let id = FnId(self.fns.len() as u32);
                let outer = match container {
                    Container::Impl(it) => self.impls[it.at()].generics.params.to_vec(),
                    Container::Trait(it) => self.traits[it.at()].generics.params.to_vec(),
                    Container::Module(_) | Container::Extern(_) => Vec::new(),
                };
                let generics = generics(&mut self.params, &func.generics, outer);
                let mut said = effects(&item.attrs);
                if item.attrs.flags.has(AttrFlags::COLD) {
                    said = said.with(Effects::COLD);
                }
                let of_self = func.self_param.iter().map(|it| words(&it.effects));
                self.fns.push(FnDef {
                    name: item.name,
                    item: here,
                    place: Place { file: source.id, span: item.name_span },
                    container,
                    module,
                    vis: item.vis,
                    generics,
                    params: Vec::new(),
                    has_self: func.self_param.is_some(),
                    ret: TyId::UNKNOWN,
                    has_body: func.body.is_some(),
                    is_test: self.is_test(source, item, module),
                    enabled: source.enabled[at] && self.enabled[module.at()],
                    is_async: func.is_async,
                    effects: said,
                    param_effects: of_self.chain(func.params.iter().map(|it| words(&it.effects))).collect(),
                });
                self.fn_of.insert(here, id);
                self.name(container, (item.name, is_enabled(&item.attrs, source.features)), ValueNs::Fn(id));
            }
            ItemKind::Const(value) | ItemKind::Static(value) => {
                let container = container(source, at, item);
                let id = ValueId(self.values.len() as u32);
                self.values.push(ValueDef {
                    name: item.name,
                    item: here,
                    module,
                    container,
                    ty: TyId::UNKNOWN,
                    is_static: matches!(item.kind, ItemKind::Static(_)),
                    lazy: value.lazy,
                    is_test: self.is_test(source, item, module),
                });
                self.value_of.insert(here, id);
                self.name(container, (item.name, is_enabled(&item.attrs, source.features)), ValueNs::Value(id));
            }
            ItemKind::TypeAlias(_) => match container(source, at, item) {
                Container::Impl(it) => {
                    let types = &mut self.impls[it.at()].types;
                    if !types.iter().any(|(name, _)| *name == item.name) {
                        types.push((item.name, TyId::UNKNOWN));
                    }
                }
                Container::Trait(it) => {
                    self.traits[it.at()].types.push(AssocType { name: item.name, bounds: Vec::new(), default: None })
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

    fn is_test(&self, source: &Source<'_>, item: &Item, module: ModId) -> bool {
        item.attrs.flags.has(AttrFlags::TEST) || self.tests[module.at()] || test_around(source.file, item.parent)
    }

    /// Names a function or value in the impl or trait that it is part of; the `cfg` of what is disabled does not hold.
    fn name(&mut self, container: Container, (name, enabled): (Name, bool), ns: ValueNs) {
        let (fns, consts) = match container {
            Container::Impl(it) => {
                let def = &mut self.impls[it.at()];
                (&mut def.fns, &mut def.consts)
            }
            Container::Trait(it) => {
                let def = &mut self.traits[it.at()];
                (&mut def.fns, &mut def.consts)
            }
            Container::Module(_) | Container::Extern(_) => return,
        };
        match ns {
            ValueNs::Fn(id) if enabled => drop(fns.insert(name, id)),
            ValueNs::Fn(id) => drop(fns.entry(name).or_insert(id)),
            ValueNs::Value(id) => drop(consts.entry(name).or_insert(id)),
            ValueNs::Struct(_) | ValueNs::Variant(..) | ValueNs::ConstParam(_) => {}
        }
    }
}

/// What an item is a member of, once impls and traits are declared.
fn container(source: &Source<'_>, at: usize, item: &Item) -> Container {
    let parent = item.parent.filter(|it| (it.0 as usize) < source.file.items.len()).map(|it| it.0 as usize);
    match parent.map(|it| (&source.file.items[it].kind, source.defs[it])) {
        Some((ItemKind::Impl(_), def)) if def != NONE => Container::Impl(ImplId(def)),
        Some((ItemKind::Trait(_), def)) if def != NONE => Container::Trait(TraitId(def)),
        _ => Container::Module(source.scopes[at]),
    }
}
