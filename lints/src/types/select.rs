//! Whether a type implements a trait, and by what.

use std::mem::discriminant;

use crate::index::def::{ImplId, TraitId};
use crate::index::lookup::{Head, head_of};
use crate::index::ty::{Bounds, Num, TraitBound, TyFlags, TyId, TyKind, Tys, VarKind};
use crate::types::effort::Effort;
use crate::types::infer::Ctx;
use crate::types::obligations::DEPTH;

/// With more supertraits than this, a bound is taken to have no further ones: `trait A<T>: A<(T, T)> + A<[T; 1]>` has no end of them.
const MOST_SUPERS: usize = 256;

/// An answer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Select {
    /// It does not.
    No,
    /// Not to be told yet.
    Maybe,
    /// It does.
    Yes(Source),
}

/// By what a type implements a trait.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// An impl, with the arguments of its parameters.
    Impl(ImplId, Tys),
    /// A bound of a parameter, or of a `dyn` or `impl` type.
    Bound(TraitBound),
    /// It can be called: a tuple of its parameters, and its result.
    Callable { params: TyId, result: TyId },
    /// The compiler, or a derive.
    Builtin,
}

/// What the bounds of the owner say of a type and a trait.
enum InEnv {
    None,
    One(TraitBound),
    /// Bounds that differ in their arguments; nothing decides between them.
    Many,
}

impl Ctx<'_> {
    /// Looks for what makes `list[0]` implement the trait with the arguments `list[1..]`. Arguments that a single
    /// candidate decides are unified with it.
    pub(super) fn select(&mut self, trait_id: TraitId, list: Tys, depth: u32) -> Select {
        if !self.lasts(list) {
            return self.select_anew(trait_id, list, depth);
        }
        let key = (trait_id, list);
        let kept = self.memory.selected.get(&key).copied();
        let found = match self.affordable(kept) {
            Some(known) => known,
            None => {
                let before = self.table.effort.get();
                let (found, holds) = self.apart(|cx| {
                    let found = cx.select_anew(trait_id, list, depth);
                    cx.lasting_select(found)
                });
                if holds {
                    self.memory.selected.insert(key, (found, self.table.effort.get().since(before)));
                }
                found
            }
        };
        found.unwrap_or_else(|| self.select_anew(trait_id, list, depth))
    }

    fn select_anew(&mut self, trait_id: TraitId, list: Tys, depth: u32) -> Select {
        self.table.count(Effort::ask);
        if depth > DEPTH || self.is_spent() {
            self.cuts += 1;
            return Select::Maybe;
        }
        let own = self.table.shallow(self.table.item(list, 0));
        let kind = self.kind(own);
        match kind {
            TyKind::Unknown | TyKind::Var(_, VarKind::Any) => return Select::Maybe,
            TyKind::Never => return Select::Yes(Source::Builtin),
            _ => {}
        }
        match self.in_env(trait_id, own, list) {
            InEnv::One(found) => return Select::Yes(Source::Bound(found)),
            InEnv::Many => return Select::Maybe,
            InEnv::None => {}
        }
        match kind {
            TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Proj(..) => {
                if let Some(found) = self.in_object(trait_id, own) {
                    return Select::Yes(Source::Bound(found));
                }
            }
            _ => {}
        }
        if self.is_callable_trait(trait_id) {
            if let Some((params, result)) = self.callable(own, depth) {
                return Select::Yes(Source::Callable { params, result });
            }
            return Select::No;
        }
        if Some(trait_id) == self.lang.future && matches!(kind, TyKind::Future(_)) || self.is_marker(trait_id) {
            return Select::Yes(Source::Builtin);
        }
        let head = self.head(kind);
        let found = match depth {
            0 => self.select_impl(trait_id, head, list, depth),
            _ => {
                let ask = |cx: &mut Self| cx.select_impl(trait_id, head, list, depth);
                self.ask_once((trait_id, list), ask).unwrap_or(Select::Maybe)
            }
        };
        if matches!(found, Select::No) && self.is_builtin(trait_id, kind, depth) {
            return Select::Yes(Source::Builtin);
        }
        found
    }

    /// An answer in which no variable is left.
    fn lasting_select(&mut self, found: Select) -> Option<Select> {
        Some(match found {
            Select::No | Select::Maybe | Select::Yes(Source::Builtin) => found,
            Select::Yes(Source::Impl(impl_id, args)) => Select::Yes(Source::Impl(impl_id, self.closed_list(args)?)),
            Select::Yes(Source::Callable { params, result }) => {
                Select::Yes(Source::Callable { params: self.closed(params)?, result: self.closed(result)? })
            }
            Select::Yes(Source::Bound(bound)) => {
                let args = self.closed_list(bound.args)?;
                let bindings = self.table.arena.bindings(self.table.base, bound.bindings);
                if bindings.iter().any(|it| self.table.flags(it.1).has(TyFlags::VAR)) {
                    return None;
                }
                Select::Yes(Source::Bound(TraitBound { args, ..bound }))
            }
        })
    }

    /// What the impls of a trait are filed under for this kind.
    pub(super) fn head(&self, kind: TyKind) -> Head {
        let first = |bounds: Bounds| {
            let bounds = self.table.arena.bounds(self.table.base, bounds);
            bounds.first().map_or(Head::Other, |it| Head::Dyn(it.trait_id))
        };
        match kind {
            TyKind::Var(_, VarKind::Int) => Head::Num(Num::I32),
            TyKind::Var(_, VarKind::Float) => Head::Num(Num::F64),
            TyKind::Param(_) | TyKind::Proj(..) => Head::Other,
            kind => head_of(kind, first),
        }
    }

    fn select_impl(&mut self, trait_id: TraitId, head: Head, list: Tys, depth: u32) -> Select {
        let lookup = self.lookup;
        let exact = lookup.trait_impls(trait_id, head);
        let blanket = lookup.trait_impls(trait_id, Head::Any);
        if matches!(self.kind(self.table.item(list, 0)), TyKind::Var(_, VarKind::Int)) {
            // An open integer is decided where one integer alone has the trait.
            let mut of_integers = Num::ALL
                .into_iter()
                .filter(|it| !it.is_float())
                .flat_map(|it| lookup.trait_impls(trait_id, Head::Num(it)));
            match (of_integers.next(), of_integers.next()) {
                (Some(&only), None) if blanket.is_empty() => {
                    return match self.match_impl(only, list) {
                        Some(args) => Select::Yes(Source::Impl(only, args)),
                        None => Select::No,
                    };
                }
                (Some(_), _) => return Select::Maybe,
                (None, _) => {}
            }
        }
        let many = exact.len() + blanket.len() > 1;
        let mut fitting = exact.iter().chain(blanket).filter(|it| self.may_match(**it, list));
        match (fitting.next(), fitting.next()) {
            (None, _) => return Select::No,
            (Some(&only), None) => return self.select_only(only, list, many, depth),
            (Some(_), Some(_)) => {}
        }
        let mut found: Option<ImplId> = None;
        let mut unsure = false;
        for &impl_id in exact.iter().chain(blanket) {
            if !self.may_match(impl_id, list) {
                continue;
            }
            let before = self.table.snapshot();
            self.table.trials += 1;
            let fits = match self.match_impl(impl_id, list) {
                None => Some(false),
                Some(args) => self.wheres_hold(impl_id, args, depth),
            };
            self.table.trials -= 1;
            self.table.rollback(before);
            match fits {
                Some(false) => {}
                Some(true) | None if found.is_some() => return Select::Maybe,
                Some(true) => found = Some(impl_id),
                None => {
                    found = Some(impl_id);
                    unsure = true;
                }
            }
        }
        let Some(impl_id) = found else { return Select::No };
        if unsure && self.table.flags(self.table.item(list, 0)).has(TyFlags::VAR) && many {
            return Select::Maybe;
        }
        match self.match_impl(impl_id, list) {
            Some(args) => Select::Yes(Source::Impl(impl_id, args)),
            None => Select::No,
        }
    }

    /// The answer of the only impl that may be for a type, which is one of `many` or not.
    fn select_only(&mut self, impl_id: ImplId, list: Tys, many: bool, depth: u32) -> Select {
        let before = self.table.snapshot();
        self.table.trials += 1;
        let spared = self.table.spared;
        let args = self.match_impl(impl_id, list);
        let is_whole = spared == self.table.spared && !self.has_projection(impl_id);
        let matched = self.table.snapshot();
        let fits = match args {
            None => Some(false),
            Some(args) => self.wheres_hold(impl_id, args, depth),
        };
        self.table.trials -= 1;
        let unsure = fits.is_none() && self.table.flags(self.table.item(list, 0)).has(TyFlags::VAR) && many;
        if let (true, Some(args), false) = (is_whole, args, unsure || fits == Some(false)) {
            // All that is learned where it is no trial has been learned.
            self.table.rollback(matched);
            return Select::Yes(Source::Impl(impl_id, args));
        }
        self.table.rollback(before);
        if fits == Some(false) {
            return Select::No;
        }
        if unsure {
            return Select::Maybe;
        }
        match self.match_impl(impl_id, list) {
            Some(args) => Select::Yes(Source::Impl(impl_id, args)),
            None => Select::No,
        }
    }

    /// An impl's head names an associated type.
    fn has_projection(&self, impl_id: ImplId) -> bool {
        let def = &self.index.impls[impl_id.at()];
        let args = def.trait_ref.map_or(&[][..], |it| self.table.list(it.args));
        args.iter().chain([&def.self_ty]).any(|&it| self.table.flags(it).has(TyFlags::PROJ))
    }

    /// Whether an impl's head may be that of a type and a trait's arguments, by what is written alone: most impls of a trait
    /// such as `From` are for other types.
    fn may_match(&self, impl_id: ImplId, list: Tys) -> bool {
        let def = &self.index.impls[impl_id.at()];
        let Some(bound) = def.trait_ref.as_ref() else { return false };
        let args = self.table.list(bound.args);
        let given = self.table.list(list);
        let args_may =
            args.iter().zip(given.get(1..).unwrap_or_default()).all(|(&left, &right)| self.may_be(left, right));
        args_may && given.first().is_none_or(|&own| self.may_be(def.self_ty, own))
    }

    /// Whether a type that is written with parameters may be this one.
    fn may_be(&self, written: TyId, ty: TyId) -> bool {
        match (self.kind(written), self.kind(ty)) {
            (TyKind::Ref(a, left), TyKind::Ref(b, right)) => a == b && self.may_be(left, right),
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) => a == b,
            (TyKind::Num(a), TyKind::Num(b)) => a == b,
            (left, right) => is_open(left) || is_open(right) || discriminant(&left) == discriminant(&right),
        }
    }

    /// Unifies an impl's head with a type and a trait's arguments.
    pub(super) fn match_impl(&mut self, impl_id: ImplId, list: Tys) -> Option<Tys> {
        let def = &self.index.impls[impl_id.at()];
        let bound = def.trait_ref.as_ref()?;
        let args = self.fresh_args(def.generics.params.len());
        let own = self.instantiate(def.self_ty, &def.generics.params, args);
        if !self.table.unify(own, self.table.item(list, 0)) {
            return None;
        }
        for at in 0..bound.args.len as usize {
            let arg = self.table.item(bound.args, at);
            let arg = self.instantiate(arg, &def.generics.params, args);
            if at + 1 < list.len as usize && !self.table.unify(arg, self.table.item(list, at + 1)) {
                return None;
            }
        }
        Some(args)
    }

    /// Whether the bounds of an impl hold: nothing where that is open.
    pub(super) fn wheres_hold(&mut self, impl_id: ImplId, args: Tys, depth: u32) -> Option<bool> {
        let def = &self.index.impls[impl_id.at()];
        let mut all = Some(true);
        for &(ty, bound) in &def.generics.bounds {
            if self.is_marker(bound.trait_id) {
                continue;
            }
            let own = self.instantiate(ty, &def.generics.params, args);
            let bound = self.subst_bound(bound, &def.generics.params, args);
            let list = self.with_self(own, bound.args);
            match self.select(bound.trait_id, list, depth + 1) {
                Select::No => return Some(false),
                Select::Maybe => all = None,
                Select::Yes(_) => {}
            }
        }
        all
    }

    /// A bound of the owner on exactly this type.
    fn in_env(&mut self, trait_id: TraitId, own: TyId, list: Tys) -> InEnv {
        let mut found: Option<TraitBound> = None;
        for at in 0..self.env.len() {
            let (ty, bound) = self.env[at];
            if bound.trait_id != trait_id || !self.is_same(ty, own) {
                continue;
            }
            let before = self.table.snapshot();
            let fits = (0..bound.args.len as usize).all(|at| {
                at + 1 >= list.len as usize
                    || self.table.unify(self.table.item(bound.args, at), self.table.item(list, at + 1))
            });
            self.table.rollback(before);
            if !fits {
                continue;
            }
            match found {
                None => found = Some(bound),
                // `T: Eq + PartialEq` says one thing twice. One that tells its associated types says more.
                Some(known) if self.is_same_args(known, bound) => {
                    if known.bindings.1 == 0 {
                        found = Some(bound);
                    }
                }
                Some(_) => return InEnv::Many,
            }
        }
        found.map_or(InEnv::None, InEnv::One)
    }

    fn is_same_args(&mut self, left: TraitBound, right: TraitBound) -> bool {
        left.args == right.args
            || (0..left.args.len.min(right.args.len) as usize).all(|at| {
                let (left, right) = (self.table.item(left.args, at), self.table.item(right.args, at));
                self.is_same(left, right) || self.kind(left) == TyKind::Unknown || self.kind(right) == TyKind::Unknown
            })
    }

    /// Whether two types are one, without learning anything.
    pub(super) fn is_same(&mut self, left: TyId, right: TyId) -> bool {
        let (left, right) = (self.table.shallow(left), self.table.shallow(right));
        if left == right {
            return true;
        }
        if discriminant(&self.kind(left)) != discriminant(&self.kind(right)) {
            return false;
        }
        if matches!(self.kind(left), TyKind::Param(_)) {
            return false;
        }
        let before = self.table.snapshot();
        let same = self.table.unify(left, right);
        let learned = self.table.snapshot().differs(before);
        self.table.rollback(before);
        same && !learned
    }

    /// The bounds that a `dyn`, `impl` or projected type has of its own, supertraits included.
    pub(super) fn object_bounds(&mut self, own: TyId) -> Vec<TraitBound> {
        let mut out: Vec<(TyId, TraitBound)> = Vec::new();
        match self.kind(own) {
            TyKind::Dyn(bounds) => {
                for bound in self.table.arena.bounds(self.table.base, bounds).to_vec() {
                    self.elaborate(own, bound, (0, MOST_SUPERS), &mut out);
                }
            }
            TyKind::Opaque(bounds, func, args) => {
                let params = &self.index.fns[func.at()].generics.params;
                for bound in self.table.arena.bounds(self.table.base, bounds).to_vec() {
                    let bound = self.subst_bound(bound, params, args);
                    self.elaborate(own, bound, (0, MOST_SUPERS), &mut out);
                }
            }
            TyKind::Proj(trait_id, name, list) => {
                let def = &self.index.traits[trait_id.at()];
                if let Some(assoc) = def.types.iter().find(|it| it.name == name) {
                    for &bound in &assoc.bounds {
                        let bound = self.subst_bound(bound, &def.generics.params, list);
                        self.elaborate(own, bound, (0, MOST_SUPERS), &mut out);
                    }
                }
            }
            _ => {}
        }
        out.into_iter().map(|(_, bound)| bound).collect()
    }

    fn in_object(&mut self, trait_id: TraitId, own: TyId) -> Option<TraitBound> {
        self.object_bounds(own).into_iter().find(|it| it.trait_id == trait_id)
    }

    /// Adds a bound of the owner, with all that it implies.
    pub(super) fn assume(&mut self, own: TyId, bound: TraitBound, depth: u32) {
        let mut out = std::mem::take(&mut self.env);
        let most = out.len() + MOST_SUPERS;
        self.elaborate(own, bound, (depth, most), &mut out);
        self.env = out;
    }

    /// A bound and its supertraits, as long as there are not too many. `T: DoubleEndedIterator<Item = u8>` says the same of `Iterator`.
    fn elaborate(
        &mut self,
        own: TyId,
        bound: TraitBound,
        (depth, most): (u32, usize),
        out: &mut Vec<(TyId, TraitBound)>,
    ) {
        let known = out.iter().any(|&(ty, it)| {
            ty == own && it.trait_id == bound.trait_id && it.args == bound.args && it.bindings == bound.bindings
        });
        if known || depth > DEPTH || out.len() >= most {
            return;
        }
        out.push((own, bound));
        let def = &self.index.traits[bound.trait_id.at()];
        if def.supers.is_empty() {
            return;
        }
        let list = self.with_self(own, bound.args);
        for &super_bound in &def.supers {
            let mut super_bound = self.subst_bound(super_bound, &def.generics.params, list);
            if bound.bindings.1 > 0 {
                let mut bindings = self.table.arena.bindings(self.table.base, super_bound.bindings).to_vec();
                bindings.extend_from_slice(self.table.arena.bindings(self.table.base, bound.bindings));
                super_bound.bindings = self.table.arena.add_bindings(self.table.base, &bindings);
            }
            self.elaborate(own, super_bound, (depth + 1, most), out);
        }
    }
}

/// What stands there may turn out to be of another kind.
fn is_open(kind: TyKind) -> bool {
    matches!(kind, TyKind::Unknown | TyKind::Never | TyKind::Param(_) | TyKind::Proj(..) | TyKind::Var(..))
}
