//! Files to [`Index`].

use std::sync::{Arc, LazyLock};

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::FxHashMap as HashMap;

use crate::index::collect::{Collected, collect};
use crate::index::def::{FileInput, Index, KrateInput, KrateKind, TargetKind};
use crate::index::{imports, known, krates, signatures};
use crate::name::Name;
use crate::stubs;
use crate::syntax::Edition;
use crate::syntax::item::File;
use crate::syntax::lower::lower_stub;
use crate::text::FileId;

/// Std.
static STD: LazyLock<Vec<KrateInput>> = LazyLock::new(|| stub_krates(stubs::SOURCES, 0));

/// Reads what is known of std, which [`build`] does otherwise. It takes longer than a small project, and needs none of
/// it. To be done before [`build`] is called on the same threads: they would wait for what they do themselves.
pub fn read_std() {
    LazyLock::force(&STD);
}

/// Builds the index over all crates of the run. The stubs are added by this function, before the others.
#[must_use]
pub fn build(krates: &[KrateInput]) -> Index {
    let stubs = named_stubs(krates);
    let inputs: Vec<&KrateInput> = STD.iter().chain(&stubs).chain(krates).collect();
    let Collected { mut index, imports } = collect(&inputs);
    krates::find_preludes(&mut index);
    imports::resolve(&mut index, &imports);
    let files = inputs.iter().flat_map(|it| &it.files).map(|it| (it.id, &*it.file));
    let files: HashMap<FileId, &File> = files.collect();
    signatures::lower(&mut index, &files);
    known::fill(&mut index);
    index
}

/// Reads the stubs of the crates whose names occur in the code of the run, and of those that they name in turn.
fn named_stubs(run: &[KrateInput]) -> Vec<KrateInput> {
    let mut left: Vec<(&str, &str)> = stubs::CRATES.to_vec();
    let mut krates = Vec::new();
    loop {
        let (named, rest): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|(name, _)| is_named(name, run.iter().chain(&krates)));
        if named.is_empty() {
            return krates;
        }
        krates.extend(stub_krates(&named, stubs::SOURCES.len() + krates.len()));
        left = rest;
    }
}

/// Whether code names this crate. What std's own text says too may have been met there alone.
fn is_named<'a>(name: &str, code: impl Iterator<Item = &'a KrateInput>) -> bool {
    let in_std = || stubs::SOURCES.iter().any(|(_, text)| text.contains(name));
    Name::is_met(name) && (!in_std() || code.flat_map(|it| &it.files).any(|file| file.text.contains(name)))
}

/// Reads stubs, of which `before` were read already. All texts of one name are files of one crate, whose tops are all
/// its root.
fn stub_krates(sources: &[(&str, &str)], before: usize) -> Vec<KrateInput> {
    let files: Vec<File> = sources.par_iter().map(|(_, text)| lower_stub(text).unwrap_or_default()).collect();
    let mut krates: Vec<KrateInput> = Vec::new();
    for (at, (&(name, text), file)) in sources.iter().zip(files).enumerate() {
        let input = FileInput {
            id: FileId(u32::MAX - 1 - (before + at) as u32),
            file: Arc::new(file),
            text: Arc::from(text),
            path: Arc::from(name),
            modules: Vec::new(),
        };
        if let Some(krate) = krates.iter_mut().find(|it| it.name == name) {
            krate.files.push(input);
            continue;
        }
        krates.push(KrateInput {
            name: Name::new(name),
            package: String::from(name),
            kind: if name == "std" { KrateKind::Std } else { KrateKind::Stub },
            target: TargetKind::Lib,
            edition: Edition::E2021,
            dependencies: Vec::new(),
            features: None,
            files: vec![input],
        });
    }
    krates
}
