//! Places of the workspace as people name them, for reasons in words.

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::FxHashMap as HashMap;

use crate::index::Index;
use crate::index::def::KrateKind;
use crate::text::{FileId, LineIndex, Place};

/// The lines of the workspace's files: a reason is made for each function that is called in a loop, and to count the lines
/// before each would take longer than all else that is said of it.
pub struct Lines<'a> {
    index: &'a Index,
    files: HashMap<FileId, LineIndex>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of each file once.
    #[must_use]
    pub fn new(index: &'a Index) -> Self {
        let is_own = |file: &FileId| {
            let module = index.file_mod.get(file).and_then(|it| index.mods.get(it.at()));
            module.and_then(|it| index.krates.get(it.krate.at())).is_some_and(|it| it.kind == KrateKind::Workspace)
        };
        let texts: Vec<_> = index.texts.iter().filter(|(file, _)| is_own(file)).collect();
        let files = texts.par_iter().map(|(file, text)| (**file, LineIndex::new(text))).collect();
        Self { index, files }
    }

    /// `src/server.rs:88`.
    #[must_use]
    pub fn name(&self, place: Place) -> String {
        let path = self.index.paths.get(&place.file).map_or("", |path| path);
        let line = self.files.get(&place.file).map_or(0, |lines| lines.line(place.span.start));
        format!("{path}:{}", line + 1)
    }
}
