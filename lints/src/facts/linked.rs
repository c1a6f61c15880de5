//! Which crates can be part of one program: what a crate calls through a trait is not in a program that is linked without it.

use rustc_hash::FxHashSet as HashSet;

use crate::index::Index;
use crate::index::def::{KrateId, KrateKind, TargetKind};

/// By [`KrateId`]: all that a program is linked from. Nothing for libraries, which anything may be linked with.
#[derive(Debug)]
pub(super) struct Linked(Vec<Option<HashSet<KrateId>>>);

impl Linked {
    /// Follows what the programs of the workspace lean on.
    pub(super) fn new(index: &Index) -> Self {
        let is_program = |at: usize| {
            index.krates.get(at).is_some_and(|it| it.kind == KrateKind::Workspace && it.target != TargetKind::Lib)
        };
        let parts = |at: usize| is_program(at).then(|| parts(index, KrateId(at as u32)));
        Self((0..index.krates.len()).map(parts).collect())
    }

    /// Some program may hold both.
    pub(super) fn meet(&self, one: KrateId, other: KrateId) -> bool {
        let parts = |of: KrateId| self.0.get(of.at()).and_then(|it| it.as_ref());
        match (parts(one), parts(other)) {
            (Some(parts), _) if parts.contains(&other) => true,
            (_, Some(parts)) => parts.contains(&one),
            (Some(_), None) => false,
            (None, None) => true,
        }
    }
}

fn parts(index: &Index, program: KrateId) -> HashSet<KrateId> {
    let mut out = HashSet::from_iter([program]);
    let mut open = vec![program];
    while let Some(krate) = open.pop().and_then(|it| index.krates.get(it.at())) {
        for root in krate.externs.values() {
            let Some(found) = index.mods.get(root.at()).map(|it| it.krate) else { continue };
            if out.insert(found) {
                open.push(found);
            }
        }
    }
    out
}
