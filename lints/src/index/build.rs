//! Files to [`Index`].

use std::sync::{Arc, LazyLock, OnceLock};

use rayon::prelude::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rustc_hash::FxHashMap as HashMap;

use crate::index::collect::{Collected, collect};
use crate::index::def::{Index, KrateKind, TargetKind};
use crate::index::input::{FileInput, KrateInput};
use crate::index::members::Members;
use crate::index::{imports, known, krates, signatures};
use crate::name::Name;
use crate::stubs;
use crate::syntax::Edition;
use crate::syntax::item::File;
use crate::syntax::lower::lower_stub;
use crate::text::FileId;

/// Std.
static STD: LazyLock<Vec<KrateInput>> = LazyLock::new(|| {
    let files: Vec<Arc<File>> = stubs::SOURCES.par_iter().map(|(_, text)| read(text)).collect();
    stub_krates(stubs::SOURCES.iter().copied().zip(files), 0)
});

/// The other crates, each read when it is first named. An index is built for each dependency, too, and most name the same.
static CRATES: [OnceLock<Arc<File>>; stubs::CRATES.len()] = [const { OnceLock::new() }; stubs::CRATES.len()];

/// To look for a name in as many bytes costs less than to enter a stub that nobody names.
const SMALL: usize = 1 << 20;

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
    let Collected { mut index, imports, sources } = collect(&inputs);
    krates::find_preludes(&mut index);
    // What names mean does not depend on what functions and members are.
    let mut members = Members::take(&mut index);
    rayon::join(|| imports::resolve(&mut index, &imports), || members.define(&sources));
    members.give(&mut index);
    let files = inputs.iter().flat_map(|it| &it.files).map(|it| (it.id, &*it.file));
    let files: HashMap<FileId, &File> = files.collect();
    signatures::lower(&mut index, &files);
    known::fill(&mut index);
    index
}

/// The stubs of the crates whose names occur in the code of the run, and of those that they name in turn.
fn named_stubs(run: &[KrateInput]) -> Vec<KrateInput> {
    let size: usize = run.iter().flat_map(|it| &it.files).map(|file| file.text.len()).sum();
    let mut left: Vec<usize> = (0..stubs::CRATES.len()).collect();
    let mut krates = Vec::new();
    loop {
        let is_named = |at: &usize| is_named(stubs::CRATES[*at].0, size <= SMALL, run.iter().chain(&krates));
        let (named, rest): (Vec<_>, Vec<_>) = left.into_iter().partition(is_named);
        if named.is_empty() {
            return krates;
        }
        let read = |at: usize| (stubs::CRATES[at], Arc::clone(CRATES[at].get_or_init(|| read(stubs::CRATES[at].1))));
        let files: Vec<_> = named.into_par_iter().map(read).collect();
        krates.extend(stub_krates(files, stubs::SOURCES.len() + krates.len()));
        left = rest;
    }
}

/// Whether code names this crate. What std's own text says too may have been met there alone, and what is met anywhere
/// in the process need not be met in a `small` run.
fn is_named<'a>(name: &str, small: bool, code: impl Iterator<Item = &'a KrateInput>) -> bool {
    let in_std = || stubs::SOURCES.iter().any(|(_, text)| text.contains(name));
    let is_written = || code.flat_map(|it| &it.files).any(|file| file.text.contains(name));
    Name::is_met(name) && (!(small || in_std()) || is_written())
}

fn read(stub: &str) -> Arc<File> {
    Arc::new(lower_stub(stub).unwrap_or_default())
}

/// Crates of stubs, of which there are `before` files already. All texts of one name are files of one crate, whose tops
/// are all its root.
fn stub_krates(
    files: impl IntoIterator<Item = ((&'static str, &'static str), Arc<File>)>,
    before: usize,
) -> Vec<KrateInput> {
    let mut krates: Vec<KrateInput> = Vec::new();
    for (at, ((name, text), file)) in files.into_iter().enumerate() {
        let input = FileInput {
            id: FileId(u32::MAX - 1 - (before + at) as u32),
            file,
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
