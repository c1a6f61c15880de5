//! What other crates can name: functions, types, constants and statics.

use crate::index::Index;
use crate::index::def::{Container, FnDef, FnId, ModId, TargetKind, TraitId, TypeId, TypeNs, ValueId, ValueNs};
use crate::index::ty::TyKind;
use crate::syntax::item::{AttrFlags, Vis};

/// What other crates can name, by the ids of the index.
#[derive(Debug)]
pub struct Exported {
    /// By [`crate::index::def::FnId`]: other crates can name it, or call it on a value. A free function is exported where a
    /// way of public names leads to it from the root of a library; a method already where it and its type are `pub`,
    /// since a value of a type that cannot be named can still be handed out.
    fns: Vec<bool>,
    /// By [`TypeId`]: a way of public names leads to it from the root of a library.
    types: Vec<bool>,
    /// By [`ValueId`]: likewise.
    values: Vec<bool>,
    /// By [`TraitId`]: likewise.
    traits: Vec<bool>,
}

impl Exported {
    /// Other crates can call this function.
    #[must_use]
    pub fn has_fn(&self, id: FnId) -> bool {
        self.fns.get(id.at()).copied().unwrap_or_default()
    }

    /// Other crates can name this type.
    #[must_use]
    pub fn has_type(&self, id: TypeId) -> bool {
        self.types.get(id.at()).copied().unwrap_or_default()
    }

    /// Other crates can name this trait.
    #[must_use]
    pub fn has_trait(&self, id: TraitId) -> bool {
        self.traits.get(id.at()).copied().unwrap_or_default()
    }

    /// Other crates can name this constant or static.
    #[must_use]
    pub fn has_value(&self, id: ValueId) -> bool {
        self.values.get(id.at()).copied().unwrap_or_default()
    }
}

/// Follows the public names of all libraries.
#[must_use]
pub fn exported(index: &Index) -> Exported {
    let mut out = Exported {
        fns: vec![false; index.fns.len()],
        types: vec![false; index.types.len()],
        values: vec![false; index.values.len()],
        traits: vec![false; index.traits.len()],
    };
    let mark = |flags: &mut Vec<bool>, at: usize| {
        if let Some(flag) = flags.get_mut(at) {
            *flag = true;
        }
    };
    let mut seen = vec![false; index.mods.len()];
    let libraries = index.krates.iter().filter(|krate| krate.target == TargetKind::Lib);
    let mut waiting: Vec<ModId> = libraries.map(|krate| krate.root).collect();
    while let Some(id) = waiting.pop() {
        let (Some(module), Some(slot)) = (index.mods.get(id.at()), seen.get_mut(id.at())) else { continue };
        if std::mem::replace(slot, true) {
            continue;
        }
        for binding in module.types.values().filter(|it| it.vis == Vis::Public) {
            match binding.ns {
                TypeNs::Module(inner) => waiting.push(inner),
                TypeNs::Type(id) => mark(&mut out.types, id.at()),
                TypeNs::Alias(id) => {
                    if let Some(ty) = index.aliases.get(id.at()).map(|it| it.ty)
                        && let TyKind::Adt(id, _) = index.tys.kind(&index.tys, ty)
                    {
                        mark(&mut out.types, id.at());
                    }
                }
                TypeNs::Trait(id) => mark(&mut out.traits, id.at()),
                TypeNs::Builtin(_) | TypeNs::Param(_) | TypeNs::SelfImpl(_) | TypeNs::Variant(..) => {}
            }
        }
        for binding in module.values.values().filter(|it| it.vis == Vis::Public) {
            match binding.ns {
                ValueNs::Fn(id) => mark(&mut out.fns, id.at()),
                ValueNs::Value(id) => mark(&mut out.values, id.at()),
                ValueNs::Struct(_) | ValueNs::Variant(..) | ValueNs::ConstParam(_) => {}
            }
        }
    }
    for (slot, def) in out.fns.iter_mut().zip(&index.fns) {
        *slot |= is_method_of_others(index, def) || is_linked(index, def);
    }
    out
}

fn is_method_of_others(index: &Index, def: &FnDef) -> bool {
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    if krate.is_none_or(|krate| krate.target != TargetKind::Lib) {
        return false;
    }
    match def.container {
        Container::Module(_) | Container::Extern(_) => false,
        Container::Trait(id) => index.traits.get(id.at()).is_none_or(|it| it.vis == Vis::Public),
        Container::Impl(id) => {
            let Some(found) = index.impls.get(id.at()) else { return true };
            let is_public = |ty: TypeId| index.types.get(ty.at()).is_none_or(|it| it.vis == Vis::Public);
            match index.tys.kind(&index.tys, found.self_ty) {
                _ if found.trait_ref.is_some() => true,
                TyKind::Adt(ty, _) => def.vis == Vis::Public && is_public(ty),
                _ => def.vis == Vis::Public,
            }
        }
    }
}

/// `#[no_mangle]` and its like.
fn is_linked(index: &Index, def: &FnDef) -> bool {
    let file = index.files.get(&def.item.file);
    file.is_some_and(|file| file.item(def.item.item).attrs.flags.has(AttrFlags::EXPORTED))
}
