//! Which types of the workspace lie in collections, many of them side by side.

use crate::facts::directive::is_workspace_file;
use crate::index::Index;
use crate::index::def::{Effects, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};

/// How deep types are looked into.
const DEPTH: u32 = 8;

/// By [`TypeId`]: a field, a parameter, a result or a static of the workspace is a collection or slice of it, or of what
/// holds it by value. What only bodies collect is not seen.
#[must_use]
pub fn collected(index: &Index) -> Vec<bool> {
    let own = |file| is_workspace_file(index, file);
    let mut look = Look { index, found: vec![false; index.types.len()], waiting: Vec::new() };
    for def in index.types.iter().filter(|it| own(it.item.file)) {
        def.variants.iter().flat_map(|it| &it.fields).for_each(|it| look.ty(it.ty, false, DEPTH));
    }
    for def in index.fns.iter().filter(|it| own(it.item.file)) {
        def.params.iter().chain([&def.ret]).for_each(|ty| look.ty(*ty, false, DEPTH));
    }
    for def in index.values.iter().filter(|it| own(it.item.file)) {
        look.ty(def.ty, false, DEPTH);
    }
    while let Some(id) = look.waiting.pop() {
        let Some(def) = index.types.get(id.at()) else { continue };
        def.variants.iter().flat_map(|it| &it.fields).for_each(|it| look.ty(it.ty, true, DEPTH));
    }
    look.found
}

struct Look<'a> {
    index: &'a Index,
    found: Vec<bool>,
    waiting: Vec<TypeId>,
}

impl Look<'_> {
    /// `many`: values of the type lie side by side.
    fn ty(&mut self, ty: TyId, many: bool, depth: u32) {
        let index = self.index;
        let Some(depth) = depth.checked_sub(1) else { return };
        match index.tys.kind(TyArena::none(), ty) {
            TyKind::Slice(item) | TyKind::Array(item, _) => self.ty(item, true, depth),
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => self.ty(inner, false, depth),
            TyKind::Tuple(list) => {
                index.tys.list(TyArena::none(), list).iter().for_each(|&it| self.ty(it, many, depth));
            }
            TyKind::Adt(id, args) => {
                let Some(def) = index.types.get(id.at()) else { return };
                let lang = &index.lookup().lang;
                // A box holds one value, elsewhere; what is shared lies alone too.
                let alone = [lang.box_, lang.rc, lang.arc].contains(&Some(id));
                let heap = def.effects.has_any(Effects::HEAP.with(Effects::BUFFER));
                let inner = !alone && (many || heap);
                index.tys.list(TyArena::none(), args).iter().for_each(|&it| self.ty(it, inner, depth));
                if many
                    && let Some(slot) = self.found.get_mut(id.at())
                    && !std::mem::replace(slot, true)
                {
                    self.waiting.push(id);
                }
            }
            _ => {}
        }
    }
}
