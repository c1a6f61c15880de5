//! Lowering by many threads: what does not depend on another is lowered in chunks, each into an arena of its own.

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::index::def::{Index, ParamId};
use crate::index::graft::Graft;
use crate::index::signatures::Work;
use crate::index::ty::{TraitBound, TyArena, TyId};

/// As many share one arena over that of the index, whatever the number of threads: the order of types is that of chunks.
pub(super) const CHUNK: usize = 4096;

impl<'a> Work<'a> {
    /// The work of one chunk, over what is done.
    pub(super) fn chunk(&self) -> Work<'_> {
        let (arena, ready) = (TyArena::over(&self.arena), self.ready.clone());
        Work { files: self.files, base: &self.arena, arena, params: Vec::new(), ready }
    }
}

/// What `of` lowers of each of `count` definitions, none of which depends on another or makes parameters.
pub(super) fn lowered<R: Grafted + Send>(
    index: &Index,
    work: &mut Work<'_>,
    count: usize,
    of: impl Fn(&mut Work<'_>, usize) -> R + Sync,
) -> Vec<R> {
    let of_chunk = |first: usize| {
        let mut work = work.chunk();
        let found: Vec<R> = (first..count.min(first + CHUNK)).map(|at| of(&mut work, at)).collect();
        (work.arena, found)
    };
    let chunks: Vec<(TyArena, Vec<R>)> =
        (0..count).step_by(CHUNK).collect::<Vec<_>>().into_par_iter().map(of_chunk).collect();
    let below = work.arena.len();
    let first = ParamId(index.params.len() as u32);
    let mut all = Vec::with_capacity(count);
    for (arena, mut found) in chunks {
        let mut graft = Graft::new(&mut work.arena, &arena, below, (first, 0));
        found.iter_mut().for_each(|it| it.graft(&mut graft));
        all.append(&mut found);
    }
    all
}

/// What is made of types of a chunk.
pub(super) trait Grafted {
    /// Says the same in the types of the index.
    fn graft(&mut self, graft: &mut Graft<'_>);
}

impl Grafted for TyId {
    fn graft(&mut self, graft: &mut Graft<'_>) {
        *self = graft.ty(*self);
    }
}

impl Grafted for TraitBound {
    fn graft(&mut self, graft: &mut Graft<'_>) {
        *self = graft.bound(*self);
    }
}

impl Grafted for bool {
    fn graft(&mut self, _: &mut Graft<'_>) {}
}

impl<T: Grafted> Grafted for Option<T> {
    fn graft(&mut self, graft: &mut Graft<'_>) {
        self.iter_mut().for_each(|it| it.graft(graft));
    }
}

impl<T: Grafted> Grafted for Vec<T> {
    fn graft(&mut self, graft: &mut Graft<'_>) {
        self.iter_mut().for_each(|it| it.graft(graft));
    }
}

impl<A: Grafted, B: Grafted> Grafted for (A, B) {
    fn graft(&mut self, graft: &mut Graft<'_>) {
        self.0.graft(graft);
        self.1.graft(graft);
    }
}
