//! Traits whose implementors are all known.

use crate::facts::exports::Exported;
use crate::facts::layout::is_workspace_module;
use crate::index::Index;
use crate::index::def::TraitId;
use crate::index::ty::{Bounds, TyArena, TyKind};

/// By [`TraitId`]: how many types implement it, where all of them are known.
#[derive(Debug)]
pub(super) struct Closed(Vec<Option<u32>>);

impl Closed {
    /// Counts the impls of each trait of the workspace that other crates cannot name. Those in test code do not count.
    pub(super) fn new(index: &Index, exported: &Exported) -> Self {
        let is_own = |at: usize, module| is_workspace_module(index, module) && !exported.has_trait(TraitId(at as u32));
        let own = index.traits.iter().enumerate().map(|(at, it)| is_own(at, it.module).then_some(0u32));
        let mut counts: Vec<Option<u32>> = own.collect();
        for imp in &index.impls {
            let Some(slot) = imp.trait_ref.and_then(|it| counts.get_mut(it.trait_id.at())) else { continue };
            let is_test = index.mods.get(imp.module.at()).is_some_and(|it| it.is_test);
            let count = slot.take();
            *slot = match index.tys.kind(TyArena::none(), imp.self_ty) {
                TyKind::Param(_) | TyKind::Unknown | TyKind::Proj(..) | TyKind::Opaque(..) => None,
                _ if is_test => count,
                _ => count.map(|it| it + 1),
            };
        }
        Self(counts)
    }

    /// Of the first trait of a `dyn`; nothing where that is not closed.
    pub(super) fn count(&self, index: &Index, bounds: Bounds) -> Option<u32> {
        let first = index.tys.bounds(TyArena::none(), bounds).first()?;
        *self.0.get(first.trait_id.at())?
    }
}
