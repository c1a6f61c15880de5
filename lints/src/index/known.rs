//! The items of std that the language itself leans on, found in the stubs by `#[lang = "…"]`.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{FnId, Index, ItemRef, KrateKind, ModId, TraitId, TypeId};
use crate::name::Name;

/// Language items by the word in the stub's `#[lang = "word"]`: `vec`, `string`, `box`, `option`, `iterator`, `deref`, …
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Types.
    pub types: HashMap<&'static str, TypeId>,
    /// Traits.
    pub traits: HashMap<&'static str, TraitId>,
    /// Functions.
    pub fns: HashMap<&'static str, FnId>,
}

impl Known {
    /// The type with this word.
    #[must_use]
    pub fn ty(&self, word: &str) -> Option<TypeId> {
        self.types.get(word).copied()
    }

    /// The trait with this word.
    #[must_use]
    pub fn traet(&self, word: &str) -> Option<TraitId> {
        self.traits.get(word).copied()
    }
}

/// Fills [`Index::known`] from the stubs.
pub(super) fn fill(index: &mut Index) {
    let mut known = Known::default();
    for (at, def) in index.types.iter().enumerate() {
        known.types.extend(word(index, def.module, def.item).map(|it| (it, TypeId(at as u32))));
    }
    for (at, def) in index.traits.iter().enumerate() {
        known.traits.extend(word(index, def.module, def.item).map(|it| (it, TraitId(at as u32))));
    }
    for (at, def) in index.fns.iter().enumerate() {
        known.fns.extend(word(index, def.module, def.item).map(|it| (it, FnId(at as u32))));
    }
    index.known = known;
}

fn word(index: &Index, module: ModId, item: ItemRef) -> Option<&'static str> {
    let krate = &index.krates[index.mods[module.at()].krate.0 as usize];
    if !matches!(krate.kind, KrateKind::Std | KrateKind::Stub) {
        return None;
    }
    let item = index.files.get(&item.file)?.item(item.item);
    let (_, word) = item.attrs.effects.iter().find(|(name, _)| *name == "lang")?;
    word.as_deref().map(|it| Name::new(it).as_str())
}
