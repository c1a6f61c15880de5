//! Associated types by the bounds of what they belong to.

use crate::index::def::{Index, TraitId};
use crate::index::subst::{Args, subst_bound};
use crate::index::ty::{TraitBound, TyArena, TyId, TyKind};
use crate::name::Name;

/// Supertraits beyond so many steps are not looked at.
const DEPTH: usize = 16;

/// `ty::Name`: the first bound on `ty` in `scopes`, or on the associated type that it is, whose trait has such a type.
pub(super) fn assoc_type(
    index: &Index,
    arena: &mut TyArena,
    base: &TyArena,
    scopes: &[&[(TyId, TraitBound)]],
    ty: TyId,
    name: Name,
) -> Option<TyId> {
    for (_, bound) in scopes.iter().copied().flatten().filter(|(subject, _)| *subject == ty) {
        let found = assoc_of(index, arena, base, *bound, ty, name);
        if found.is_some() {
            return found;
        }
    }
    // `T::Item::Name`, where the trait says `type Item: Other`.
    let TyKind::Proj(trait_id, of, args) = arena.kind(base, ty) else { return None };
    let def = &index.traits[trait_id.at()];
    let bounds = &def.types.iter().find(|it| it.name == of)?.bounds;
    let args = arena.list(base, args).to_vec();
    bounds.iter().find_map(|&bound| {
        let bound = subst_bound(arena, base, bound, Args { params: &def.generics.params, args: &args });
        assoc_of(index, arena, base, bound, ty, name)
    })
}

/// The associated type of that name that `subject: bound` gives, by the bound itself or by a supertrait.
pub(super) fn assoc_of(
    index: &Index,
    arena: &mut TyArena,
    base: &TyArena,
    bound: TraitBound,
    subject: TyId,
    name: Name,
) -> Option<TyId> {
    search(index, arena, base, bound, subject, name, &mut Vec::new())
}

fn search(
    index: &Index,
    arena: &mut TyArena,
    base: &TyArena,
    bound: TraitBound,
    subject: TyId,
    name: Name,
    visited: &mut Vec<TraitId>,
) -> Option<TyId> {
    if visited.len() > DEPTH || visited.contains(&bound.trait_id) {
        return None;
    }
    visited.push(bound.trait_id);
    if let Some(&(_, ty)) = arena.bindings(base, bound.bindings).iter().find(|(it, _)| *it == name) {
        return Some(ty);
    }
    let def = &index.traits[bound.trait_id.at()];
    let mut args = vec![subject];
    args.extend_from_slice(arena.list(base, bound.args));
    if def.types.iter().any(|it| it.name == name) {
        let args = arena.add_list(base, &args);
        return Some(arena.add(base, TyKind::Proj(bound.trait_id, name, args)));
    }
    def.supers.iter().find_map(|&parent| {
        let parent = subst_bound(arena, base, parent, Args { params: &def.generics.params, args: &args });
        search(index, arena, base, parent, subject, name, visited)
    })
}
