//! Signatures of functions: the most by far, and none depends on another. So many are lowered by many threads.

use rayon::prelude::{IndexedParallelIterator, ParallelIterator, ParallelSliceMut};

use crate::index::chunks::CHUNK;
use crate::index::def::{Container, FnDef, FnId, Index, ParamDef, ParamId};
use crate::index::graft::Graft;
use crate::index::lower_type::{ImplTrait, Lower};
use crate::index::resolve::Scope;
use crate::index::signatures::{Work, bounds, with};
use crate::index::ty::{TraitBound, TyArena, TyId, TyKind};
use crate::syntax::item::{AttrFlags, FnItem, ItemKind, SelfKind};

/// Lowers the signatures of all functions of an index that is complete but for them.
pub(super) fn lower(index: &mut Index, work: &mut Work<'_>) {
    let mut fns = std::mem::take(&mut index.fns);
    let (common, first) = (&*index, ParamId(index.params.len() as u32));
    let below = work.arena.len();
    let of_chunk = |(chunk, defs): (usize, &mut [FnDef])| {
        let mut work = work.chunk();
        for (at, def) in defs.iter_mut().enumerate() {
            signature(common, &mut work, FnId((chunk * CHUNK + at) as u32), def);
        }
        (work.arena, work.params)
    };
    let chunks: Vec<(TyArena, Vec<ParamDef>)> = fns.par_chunks_mut(CHUNK).enumerate().map(of_chunk).collect();
    for (defs, (arena, params)) in fns.chunks_mut(CHUNK).zip(chunks) {
        let moved = (first, index.params.len() as u32 - first.0);
        let mut graft = Graft::new(&mut work.arena, &arena, below, moved);
        defs.iter_mut().for_each(|def| settle(index, &mut graft, def));
        index.params.extend(params);
    }
    index.fns = fns;
}

/// Says in the types of the index what was said in those of a chunk.
fn settle(index: &Index, graft: &mut Graft<'_>, def: &mut FnDef) {
    let of_container = outer(index, def).len();
    for (ty, bound) in def.generics.bounds.iter_mut().skip(of_container) {
        (*ty, *bound) = (graft.ty(*ty), graft.bound(*bound));
    }
    for param in &mut def.generics.params {
        *param = graft.param(*param);
    }
    for ty in def.params.iter_mut().chain([&mut def.ret]) {
        *ty = graft.ty(*ty);
    }
}

/// The bounds of what a function is part of.
fn outer<'a>(index: &'a Index, def: &FnDef) -> &'a [(TyId, TraitBound)] {
    match def.container {
        Container::Impl(it) => &index.impls[it.at()].generics.bounds,
        Container::Trait(it) => &index.traits[it.at()].generics.bounds,
        Container::Module(_) | Container::Extern(_) => &[],
    }
}

fn signature(index: &Index, work: &mut Work<'_>, id: FnId, def: &mut FnDef) {
    let Some(item) = work.item(def.item) else { return };
    let ItemKind::Fn(written) = &item.kind else { return };
    def.generics.bounds = outer(index, def).to_vec();
    let own = bounds(index, work, Scope::of_def(index, def), &written.generics);
    def.generics.bounds.extend(own);

    let made = work.params.len();
    let (params, met) = with(index, work, Scope::of_def(index, def), &[], ImplTrait::Param, |lower| {
        let mut params = Vec::with_capacity(written.params.len() + 1);
        params.extend(self_param(index, lower, def.container, written));
        params.extend(written.params.iter().map(|it| lower.ty(&it.ty)));
        params
    });
    let first = index.params.len();
    def.params = params;
    // Nobody can name these, so that the result is lowered without them.
    let anonymous = (made..work.params.len()).map(|at| ParamId((first + at) as u32));
    def.generics.bounds.extend(met.bounds);

    let base = work.base;
    let ret = match &written.ret {
        None => TyId::UNIT,
        // What the attribute's macro makes of it.
        Some(_) if item.attrs.flags.has(AttrFlags::RETURNS) => TyId::UNKNOWN,
        Some(ret) => {
            let params = def.generics.params.iter().copied().chain(anonymous.clone());
            let params: Vec<TyId> = params.map(|it| work.arena.add(base, TyKind::Param(it))).collect();
            let opaque = ImplTrait::Opaque(id, work.arena.add_list(base, &params));
            with(index, work, Scope::of_def(index, def), &[], opaque, |lower| lower.ty(ret)).0
        }
    };
    def.generics.params.extend(anonymous);
    def.ret = if written.is_async { work.arena.add(base, TyKind::Future(ret)) } else { ret };
}

/// The type of `self`, by how it is taken.
fn self_param(index: &Index, lower: &mut Lower<'_>, container: Container, written: &FnItem) -> Option<TyId> {
    let self_param = written.self_param.as_ref()?;
    let own = match container {
        Container::Impl(it) => index.impls[it.at()].self_ty,
        Container::Trait(it) => {
            let param = *index.traits[it.at()].generics.params.first()?;
            lower.arena.add(lower.base, TyKind::Param(param))
        }
        Container::Module(_) | Container::Extern(_) => TyId::UNKNOWN,
    };
    Some(match &self_param.kind {
        SelfKind::Value => own,
        SelfKind::Ref => lower.arena.add(lower.base, TyKind::Ref(false, own)),
        SelfKind::RefMut => lower.arena.add(lower.base, TyKind::Ref(true, own)),
        SelfKind::Typed(ty) => lower.ty(ty),
    })
}
