//! Scopes of names, and what a name means in one of them.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{AdtKind, Index, KrateId, ModId, TraitId, TypeId, TypeNs, ValueNs};
use crate::name::Name;
use crate::syntax::item::Vis;
use crate::text::FileId;

/// A scope.
#[derive(Clone, Debug)]
pub struct Mod {
    /// Its name; a block's is `_`.
    pub name: Name,
    /// The crate.
    pub krate: KrateId,
    /// The scope around it. Paths go on looking there only from blocks.
    pub parent: Option<ModId>,
    /// A block's scope: names not found here are looked up in `parent`.
    pub is_block: bool,
    /// Test code: below `#[cfg(test)]`, or a target that is test code altogether.
    pub is_test: bool,
    /// Its `cfg` and those around it hold, as far as that is known.
    pub enabled: bool,
    /// The file that holds its items.
    pub file: FileId,
    /// Names of types, traits, modules; imports resolved.
    pub types: HashMap<Name, Binding<TypeNs>>,
    /// Names of functions, constants, constructors; imports resolved.
    pub values: HashMap<Name, Binding<ValueNs>>,
    /// Traits that are in scope (by name, by glob or `as _`), sorted; those of the prelude are not listed.
    pub traits: Vec<TraitId>,
    /// Names that are imported from what cannot be read, sorted. They hide what globs and the prelude bring.
    pub(super) unread: Vec<Name>,
}

/// What a name means in a scope, and how it came there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding<N> {
    /// The meaning.
    pub ns: N,
    /// Who may see the name.
    pub vis: Vis,
    /// How strong it is.
    pub(super) rank: Rank,
    /// The import that made it; [`ITEM`] where an item is declared here.
    pub(super) by: u32,
}

/// Enums of this many variants have them in a table.
pub(super) const MANY_VARIANTS: usize = 64;

/// The maker of names that are declared, not imported.
pub(super) const ITEM: u32 = u32::MAX;

/// How strong a name is: a stronger one, which is less, shadows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Declared or imported by name.
    Explicit,
    /// The same below a `cfg` that does not hold.
    Disabled,
    /// By a glob.
    Glob,
    /// By a glob below a `cfg` that does not hold.
    DisabledGlob,
}

impl Rank {
    /// Of an item or an import by name.
    pub(super) fn explicit(enabled: bool) -> Self {
        if enabled { Self::Explicit } else { Self::Disabled }
    }

    /// Of what a glob brings.
    pub(super) fn glob(enabled: bool) -> Self {
        if enabled { Self::Glob } else { Self::DisabledGlob }
    }
}

/// Adds a name to a table unless a stronger or earlier one is there. Says whether the table changed.
pub(super) fn bind<N: Copy + PartialEq>(
    table: &mut HashMap<Name, Binding<N>>,
    name: Name,
    binding: Binding<N>,
) -> bool {
    match table.entry(name) {
        std::collections::hash_map::Entry::Vacant(entry) => {
            entry.insert(binding);
            true
        }
        std::collections::hash_map::Entry::Occupied(mut entry) => {
            let old = *entry.get();
            // An import may mean something else once more names are known.
            let is_same_import = old.by == binding.by && old.by != ITEM && old.ns != binding.ns;
            let replaces = binding.rank < old.rank || (binding.rank == old.rank && is_same_import);
            if replaces {
                entry.insert(binding);
            }
            replaces
        }
    }
}

impl Mod {
    /// The name means something here that nobody can read.
    pub(super) fn hides(&self, name: Name) -> bool {
        !self.unread.is_empty() && self.unread.binary_search(&name).is_ok()
    }
}

impl Index {
    /// Whether the trait's methods can be called from that scope: it is named, imported or in the prelude there.
    #[must_use]
    pub fn is_in_scope(&self, module: ModId, trait_id: TraitId) -> bool {
        let mut scope = Some(module);
        while let Some(id) = scope {
            let module = &self.mods[id.at()];
            if module.traits.binary_search(&trait_id).is_ok() {
                return true;
            }
            scope = module.parent.filter(|_| module.is_block);
        }
        let KrateId(krate) = self.mods[module.at()].krate;
        let prelude = &self.krates[krate as usize].prelude;
        prelude.iter().any(|it| self.mods[it.at()].traits.binary_search(&trait_id).is_ok())
    }

    /// The place of the variant of that name, where the type is an enum.
    #[must_use]
    pub fn variant(&self, type_id: TypeId, name: Name) -> Option<u32> {
        let def = &self.types[type_id.at()];
        if def.kind != AdtKind::Enum {
            return None;
        }
        if def.variants.len() >= MANY_VARIANTS {
            return self.many_variants.get(&(type_id, name)).copied();
        }
        def.variants.iter().position(|it| it.name == name).map(|it| it as u32)
    }

    /// Whether the type has `#[derive(Trait)]`, which counts as an impl that asks the same of each type parameter.
    #[must_use]
    pub fn derives(&self, type_id: TypeId, trait_id: TraitId) -> bool {
        self.types[type_id.at()].derives.contains(&self.traits[trait_id.at()].name)
    }
}
