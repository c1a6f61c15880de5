//! Which functions other crates can call.

use crate::index::Index;
use crate::index::def::{Container, FnDef, ModId, TargetKind, TypeId, TypeNs, ValueNs};
use crate::index::ty::TyKind;
use crate::syntax::item::{AttrFlags, Vis};

/// By [`crate::index::def::FnId`]: other crates can name it, or call it on a value. A free function is exported where a way
/// of public names leads to it from the root of a library; a method already where it and its type are `pub`, since a
/// value of a type that cannot be named can still be handed out.
#[must_use]
pub fn exported(index: &Index) -> Vec<bool> {
    let mut out = vec![false; index.fns.len()];
    let mut seen = vec![false; index.mods.len()];
    let libraries = index.krates.iter().filter(|krate| krate.target == TargetKind::Lib);
    let mut waiting: Vec<ModId> = libraries.map(|krate| krate.root).collect();
    while let Some(id) = waiting.pop() {
        let (Some(module), Some(slot)) = (index.mods.get(id.at()), seen.get_mut(id.at())) else { continue };
        if std::mem::replace(slot, true) {
            continue;
        }
        for binding in module.types.values().filter(|it| it.vis == Vis::Public) {
            if let TypeNs::Module(inner) = binding.ns {
                waiting.push(inner);
            }
        }
        for binding in module.values.values().filter(|it| it.vis == Vis::Public) {
            if let ValueNs::Fn(func) = binding.ns
                && let Some(slot) = out.get_mut(func.at())
            {
                *slot = true;
            }
        }
    }
    for (slot, def) in out.iter_mut().zip(&index.fns) {
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
        Container::Trait(_) => true,
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
