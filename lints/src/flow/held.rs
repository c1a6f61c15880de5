//! Which of its arguments a type holds itself, and which only behind a reference or a count.

use crate::index::Index;
use crate::index::def::{Effects, KrateKind, ParamId, TypeDef};
use crate::index::ty::{TyArena, TyId, TyKind};

/// The arguments of a type by their places, one bit each: those that its clone may copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held(u64);

impl Held {
    /// What is not known to be held elsewhere is held here.
    pub(super) const ALL: Self = Self(u64::MAX);
    pub(super) const NONE: Self = Self(0);

    /// The argument is held.
    pub(super) fn has(self, place: usize) -> bool {
        u32::try_from(place).ok().and_then(|place| self.0.checked_shr(place)).is_none_or(|bits| bits & 1 == 1)
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn only(place: usize) -> Self {
        u32::try_from(place).ok().and_then(|place| 1u64.checked_shl(place)).map_or(Self::ALL, Self)
    }
}

/// How deep a field's type is looked into.
const DEPTH: u32 = 12;

/// Which arguments the types hold, by [`crate::index::def::TypeId`].
#[derive(Debug)]
pub(super) struct Holding {
    /// What they may hold: `struct Shared<T>(Arc<T>)` holds a count, and no `T`. Of types that are read from sources all fields
    /// are there; stubs leave out some, so these may hold all that they are given.
    pub(super) perhaps: Vec<Held>,
    /// What a field is seen to hold.
    pub(super) surely: Vec<Held>,
}

/// Looks at the fields of all types.
pub(super) fn of_types(index: &Index) -> Holding {
    let has_all_fields = |def: &TypeDef| {
        let module = index.mods.get(def.module.at());
        let krate = module.and_then(|module| index.krates.get(module.krate.at()));
        krate.is_some_and(|krate| matches!(krate.kind, KrateKind::Workspace | KrateKind::Dependency))
    };
    let phantom = index.lookup().lang.phantom_data;
    let is_nothing = |at: usize| phantom.is_some_and(|it| it.at() == at);
    let start = |(at, def): (usize, &TypeDef)| {
        if has_all_fields(def) || is_nothing(at) { Held::NONE } else { Held::ALL }
    };
    let perhaps = || settled(index, Held::ALL, index.types.iter().enumerate().map(start).collect());
    let surely = || settled(index, Held::NONE, vec![Held::NONE; index.types.len()]);
    let (perhaps, surely) = rayon::join(perhaps, surely);
    Holding { perhaps, surely }
}

/// `unknown`: what a field holds whose type is not known.
fn settled(index: &Index, unknown: Held, mut held: Vec<Held>) -> Vec<Held> {
    // A type that holds another is settled after it; a chain that is longer than this is absurd.
    for round in 0..16 {
        let mut changed = false;
        for (at, def) in index.types.iter().enumerate().filter(|(_, def)| !def.generics.params.is_empty()) {
            let fields = def.variants.iter().flat_map(|variant| &variant.fields);
            let look = Look { index, held: &held, params: &def.generics.params, unknown };
            let start = if round == 15 { unknown.with(held[at]) } else { held[at] };
            let now = fields.fold(start, |all, field| all.with(look.within(field.ty, DEPTH)));
            changed |= std::mem::replace(&mut held[at], now) != now;
        }
        if !changed {
            break;
        }
    }
    held
}

/// What a declaration is read with.
#[derive(Clone, Copy)]
struct Look<'a> {
    index: &'a Index,
    held: &'a [Held],
    params: &'a [ParamId],
    unknown: Held,
}

impl Look<'_> {
    fn within(self, ty: TyId, depth: u32) -> Held {
        let Self { index, held, params, unknown } = self;
        if depth == 0 {
            return unknown;
        }
        let of = |ty: TyId| self.within(ty, depth - 1);
        let none = TyArena::none();
        match index.tys.kind(none, ty) {
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Ref(..)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_) => Held::NONE,
            TyKind::Param(param) => params.iter().position(|it| *it == param).map_or(unknown, Held::only),
            // What a pointer leads to may be owned all the same.
            TyKind::Ptr(..) if unknown == Held::NONE => Held::NONE,
            TyKind::Ptr(_, inner) => of(inner),
            TyKind::Slice(item) | TyKind::Array(item, _) => of(item),
            TyKind::Tuple(items) => {
                index.tys.list(none, items).iter().fold(Held::NONE, |all, &item| all.with(of(item)))
            }
            TyKind::Adt(id, args) => {
                let is_counted = index.types.get(id.at()).is_some_and(|it| it.effects.has(Effects::COUNTED));
                let inner = held.get(id.at()).copied().filter(|_| !is_counted);
                let args = index.tys.list(none, args).iter().enumerate();
                let Some(inner) = inner else { return Held::NONE };
                args.filter(|(place, _)| inner.has(*place)).fold(Held::NONE, |all, (_, &arg)| all.with(of(arg)))
            }
            TyKind::Unknown
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_)
            | TyKind::Var(..) => unknown,
        }
    }
}
