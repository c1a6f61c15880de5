//! What is known of whole files: who wrote them, and what they can lean on.

use crate::index::Index;
use crate::index::def::ModId;
use crate::syntax::item::AttrFlags;
use crate::text::FileId;

/// Files that a program wrote, as they say themselves. Sorted.
pub(super) fn generated(index: &Index) -> Vec<FileId> {
    let files = index.files.iter().filter(|(_, it)| it.attrs.flags.has(AttrFlags::GENERATED));
    let mut out: Vec<FileId> = files.map(|(id, _)| *id).collect();
    out.sort();
    out
}

/// The files of crates that say how old a Rust may be that builds them, with its minor version. Sorted.
pub(super) fn oldest_rust(index: &Index) -> Vec<(FileId, u64)> {
    let of = |module: &ModId| {
        let krate = index.mods.get(module.at()).and_then(|it| index.krates.get(it.krate.at()));
        krate.and_then(|it| it.oldest_rust)
    };
    let files = index.file_mod.iter().filter_map(|(file, module)| of(module).map(|oldest| (*file, oldest)));
    let mut out: Vec<(FileId, u64)> = files.collect();
    out.sort_unstable();
    out
}

/// The files of crates whose root says `#![no_std]`, perhaps under a condition.
pub(super) fn without_std(index: &Index) -> Vec<FileId> {
    let says = |file: &FileId| index.files.get(file).is_some_and(|it| it.attrs.flags.has(AttrFlags::NO_STD));
    let roots: Vec<ModId> = index.file_mod.iter().filter(|(file, _)| says(file)).map(|(_, module)| *module).collect();
    let root = |module: &ModId| {
        let krate = index.mods.get(module.at()).and_then(|it| index.krates.get(it.krate.at()));
        krate.map(|it| it.root)
    };
    let is_without = |module: &ModId| root(module).is_some_and(|it| roots.contains(&it));
    let mut out: Vec<FileId> = index.file_mod.iter().filter(|(_, it)| is_without(it)).map(|(file, _)| *file).collect();
    out.sort();
    out
}
