//! Which types are `Sync`, as far as their declarations tell.

use crate::flow::heap::World;
use crate::index::def::{KrateKind, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};

/// How deep a type is looked into; what lies deeper is not known.
const DEPTH: u32 = 8;

/// What std has that is changed, or counted, through a shared reference without care for other threads.
const OF_ONE_THREAD: [&str; 7] = ["cell", "ref_cell", "unsafe_cell", "once_cell", "lazy_cell", "rc", "rc_weak"];

/// What a look into types has come through.
struct Search {
    /// The types that it is within.
    open: Vec<TypeId>,
    /// How much deeper it may go.
    depth: u32,
}

impl World<'_> {
    /// References to a value of this type can be sent to other threads for sure. What its traits would have to say is not
    /// known to be so: a type parameter, `dyn`.
    #[must_use]
    pub fn is_sync(&self, tys: &TyArena, ty: TyId) -> bool {
        self.sync_within(tys, ty, &mut Search { open: Vec::new(), depth: DEPTH })
    }

    fn sync_within(&self, tys: &TyArena, ty: TyId, search: &mut Search) -> bool {
        if search.depth == 0 {
            return false;
        }
        search.depth -= 1;
        let base = &self.index.tys;
        let is_sync = match tys.kind(base, ty) {
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_) => true,
            TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                self.sync_within(tys, inner, search)
            }
            TyKind::Tuple(items) => tys.list(base, items).iter().all(|&it| self.sync_within(tys, it, search)),
            TyKind::Adt(id, args) => {
                let mut args = tys.list(base, args).iter();
                args.all(|&it| self.sync_within(tys, it, search)) && self.sync_declared(id, search)
            }
            // What stands in its place was looked at where the declared type is named.
            TyKind::Param(_) => !search.open.is_empty(),
            TyKind::Ptr(..)
            | TyKind::Unknown
            | TyKind::Var(..)
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_) => false,
        };
        search.depth += 1;
        is_sync
    }

    /// Where its arguments are.
    fn sync_declared(&self, id: TypeId, search: &mut Search) -> bool {
        let Some(def) = self.index.types.get(id.at()) else { return false };
        match self.krate_kind(def.module) {
            Some(KrateKind::Std) => !OF_ONE_THREAD.iter().any(|word| self.index.known.types.get(*word) == Some(&id)),
            // A type that holds itself is what the rest of it is.
            Some(KrateKind::Workspace | KrateKind::Dependency) if search.open.contains(&id) => true,
            Some(KrateKind::Workspace | KrateKind::Dependency) => {
                search.open.push(id);
                let mut fields = def.variants.iter().flat_map(|variant| &variant.fields);
                let are_sync = fields.all(|field| self.sync_within(&self.index.tys, field.ty, search));
                search.open.pop();
                are_sync
            }
            Some(KrateKind::Stub) | None => false,
        }
    }
}
