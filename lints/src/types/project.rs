//! Associated types: `<T as Trait>::Name` followed to the type that it is.

use crate::index::def::TraitId;
use crate::index::ty::{TyFlags, TyId, TyKind, Tys, VarKind};
use crate::name::Name;
use crate::types::infer::Ctx;
use crate::types::obligations::DEPTH;
use crate::types::select::{Select, Source};

/// Where a projection led.
#[derive(Clone, Copy)]
pub(super) enum Projected {
    /// To a type; to the projection itself where nothing more is known of a parameter's.
    Known(TyId),
    /// Nowhere yet.
    Maybe,
}

impl Ctx<'_> {
    /// The type with all projections in it followed; those that cannot be yet are variables, and kept in mind.
    pub(super) fn normalize(&mut self, ty: TyId) -> TyId {
        self.normalize_at(ty, 0)
    }

    pub(super) fn normalize_at(&mut self, ty: TyId, depth: u32) -> TyId {
        if !self.table.flags(ty).has(TyFlags::PROJ) {
            return ty;
        }
        let TyKind::Proj(trait_id, name, list) = self.kind(ty) else {
            return self.rebuild(ty, &mut |cx, it| cx.normalize_at(it, depth));
        };
        let list = self.rebuild_list(list, &mut |cx, it| cx.normalize_at(it, depth));
        if let Some(&known) = self.projected.get(&(trait_id, name, list)) {
            return known;
        }
        match self.project(trait_id, name, list, depth) {
            Projected::Known(ty) => {
                if self.table.trials == 0 {
                    self.projected.insert((trait_id, name, list), ty);
                }
                ty
            }
            // Within a trial nothing is kept in mind: the variable is as good as unknown.
            Projected::Maybe if self.table.trials > 0 => self.fresh(),
            Projected::Maybe => self.project_later(trait_id, name, list, depth),
        }
    }

    /// Follows `<list[0] as Trait<list[1..]>>::name`.
    pub(super) fn project(&mut self, trait_id: TraitId, name: Name, list: Tys, depth: u32) -> Projected {
        if !self.lasts(list) {
            return self.project_anew(trait_id, name, list, depth);
        }
        let key = (trait_id, name, list);
        let kept = self.memory.projected.get(&key).copied();
        let found = match self.affordable(kept) {
            Some(known) => known,
            None => {
                let before = self.table.effort.get();
                let (found, holds) = self.apart(|cx| match cx.project_anew(trait_id, name, list, depth) {
                    Projected::Known(ty) => cx.closed(ty),
                    Projected::Maybe => None,
                });
                if holds {
                    self.memory.projected.insert(key, (found, self.table.effort.get().since(before)));
                }
                found
            }
        };
        match found {
            Some(ty) => Projected::Known(ty),
            None => self.project_anew(trait_id, name, list, depth),
        }
    }

    fn project_anew(&mut self, trait_id: TraitId, name: Name, list: Tys, depth: u32) -> Projected {
        let own = self.table.shallow(self.table.item(list, 0));
        let kind = self.kind(own);
        match kind {
            TyKind::Unknown | TyKind::Never => return Projected::Known(TyId::UNKNOWN),
            TyKind::Var(_, VarKind::Any) => return Projected::Maybe,
            TyKind::Future(inner) if Some(trait_id) == self.lang.future || Some(trait_id) == self.lang.into_future => {
                return Projected::Known(inner);
            }
            _ => {}
        }
        if depth > DEPTH {
            self.cuts += 1;
            return Projected::Known(TyId::UNKNOWN);
        }
        match self.select(trait_id, list, depth) {
            Select::Maybe => Projected::Maybe,
            Select::No => Projected::Known(TyId::UNKNOWN),
            Select::Yes(Source::Callable { params, result }) => {
                let tuple = self.table.item(list, 1);
                self.table.unify(tuple, params);
                if self.is_async_callable(trait_id)
                    && let TyKind::Future(inner) = self.kind(result)
                {
                    return Projected::Known(inner);
                }
                Projected::Known(result)
            }
            Select::Yes(Source::Bound(bound)) => {
                self.confirm(Source::Bound(bound), list, depth);
                let bindings = self.table.arena.bindings(self.table.base, bound.bindings);
                if let Some(&(_, ty)) = bindings.iter().find(|it| it.0 == name) {
                    // `T: Iterator<Item = <T as Iterator>::Item>` says nothing.
                    let itself = TyKind::Proj(trait_id, name, list);
                    if self.table.arena.kind(self.table.base, ty) == itself {
                        return Projected::Known(ty);
                    }
                    return Projected::Known(self.normalize_at(ty, depth + 1));
                }
                if matches!(kind, TyKind::Dyn(_)) {
                    return Projected::Known(TyId::UNKNOWN);
                }
                Projected::Known(self.table.add(TyKind::Proj(trait_id, name, list)))
            }
            Select::Yes(Source::Impl(impl_id, args)) => {
                let def = &self.index.impls[impl_id.at()];
                // The bounds of the impl say what those of its parameters are that its head does not name.
                self.oblige(&def.generics, args, depth + 1);
                if let Some(&(_, ty)) = def.types.iter().find(|it| it.0 == name) {
                    let ty = self.subst(ty, &def.generics.params, args);
                    return Projected::Known(self.normalize_at(ty, depth + 1));
                }
                Projected::Known(self.default_type(trait_id, name, list, depth))
            }
            // `u8 + u8` is a `u8`, and so is `&u8 + u8`.
            Select::Yes(Source::Builtin) if self.is_arithmetic(trait_id) => Projected::Known(self.peeled(own)),
            Select::Yes(Source::Builtin) => Projected::Known(TyId::UNKNOWN),
        }
    }

    fn is_async_callable(&self, trait_id: TraitId) -> bool {
        let lang = self.lang;
        [lang.async_fn, lang.async_fn_mut, lang.async_fn_once].contains(&Some(trait_id))
    }

    fn default_type(&mut self, trait_id: TraitId, name: Name, list: Tys, depth: u32) -> TyId {
        let def = &self.index.traits[trait_id.at()];
        let default = def.types.iter().find(|it| it.name == name).and_then(|it| it.default);
        let Some(default) = default else { return TyId::UNKNOWN };
        let ty = self.subst(default, &def.generics.params, list);
        self.normalize_at(ty, depth + 1)
    }

    /// The trait among this one and its supertraits that has the associated type, with its arguments.
    pub(super) fn trait_with_type(&mut self, trait_id: TraitId, list: Tys, name: Name) -> (TraitId, Tys) {
        let found = self.super_with_type(trait_id, list, name, 0);
        found.unwrap_or((trait_id, list))
    }

    fn super_with_type(&mut self, trait_id: TraitId, list: Tys, name: Name, depth: u32) -> Option<(TraitId, Tys)> {
        let def = &self.index.traits[trait_id.at()];
        if def.types.iter().any(|it| it.name == name) || depth > DEPTH {
            return Some((trait_id, list));
        }
        // `Output` of `Fn` and `FnMut` is that of `FnOnce`; all of them can be asked.
        if self.is_callable_trait(trait_id) {
            return Some((trait_id, list));
        }
        let own = self.table.item(list, 0);
        def.supers.iter().find_map(|&bound| {
            let bound = self.subst_bound(bound, &def.generics.params, list);
            let list = self.with_self(own, bound.args);
            let found = self.super_with_type(bound.trait_id, list, name, depth + 1)?;
            self.index.traits[found.0.at()].types.iter().any(|it| it.name == name).then_some(found)
        })
    }

    /// `<own as Trait>::name` for a trait without arguments.
    pub(super) fn project_of(&mut self, trait_id: Option<TraitId>, name: Name, own: TyId) -> TyId {
        let Some(trait_id) = trait_id else { return TyId::UNKNOWN };
        let list = self.table.add_list(&[own]);
        let proj = self.table.add(TyKind::Proj(trait_id, name, list));
        self.normalize(proj)
    }
}
