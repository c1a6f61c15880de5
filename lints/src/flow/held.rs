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
    const NONE: Self = Self(0);

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

/// By [`crate::index::def::TypeId`]: `struct Shared<T>(Arc<T>)` holds a count, and no `T`. Of the types of the workspace all
/// fields are there; stubs leave out some, so these hold all that they are given.
pub(super) fn of_types(index: &Index) -> Vec<Held> {
    let is_own = |def: &TypeDef| {
        let module = index.mods.get(def.module.at());
        let krate = module.and_then(|module| index.krates.get(module.krate.at()));
        krate.is_some_and(|krate| krate.kind == KrateKind::Workspace)
    };
    let start = |def: &TypeDef| if is_own(def) { Held::NONE } else { Held::ALL };
    let mut held: Vec<Held> = index.types.iter().map(start).collect();
    // A type that holds another is settled after it; a chain that is longer than this is absurd.
    for round in 0..16 {
        let mut changed = false;
        for (at, def) in index.types.iter().enumerate().filter(|(_, def)| !def.generics.params.is_empty()) {
            let fields = def.variants.iter().flat_map(|variant| &variant.fields);
            let params = &def.generics.params;
            let start = if round == 15 { Held::ALL } else { held[at] };
            let now = fields.fold(start, |all, field| all.with(within(index, &held, (params, DEPTH), field.ty)));
            changed |= std::mem::replace(&mut held[at], now) != now;
        }
        if !changed {
            break;
        }
    }
    held
}

fn within(index: &Index, held: &[Held], (params, depth): (&[ParamId], u32), ty: TyId) -> Held {
    if depth == 0 {
        return Held::ALL;
    }
    let of = |ty: TyId| within(index, held, (params, depth - 1), ty);
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
        TyKind::Param(param) => params.iter().position(|it| *it == param).map_or(Held::ALL, Held::only),
        // What a pointer leads to may be owned all the same.
        TyKind::Ptr(_, inner) => of(inner),
        TyKind::Slice(item) | TyKind::Array(item, _) => of(item),
        TyKind::Tuple(items) => index.tys.list(none, items).iter().fold(Held::NONE, |all, &item| all.with(of(item))),
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
        | TyKind::Var(..) => Held::ALL,
    }
}
