//! Rust files where there is no manifest.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The Rust files at or below `start`, those first that look most like a crate's root. Links are not followed; hidden
/// folders and cargo's `target` are left out.
pub(crate) fn rust_files(start: &Path) -> Vec<PathBuf> {
    walk(start, |_| true)
}

/// The same without the folders of other packages.
pub(crate) fn package_files(start: &Path) -> Vec<PathBuf> {
    walk(start, |folder| !folder.join("Cargo.toml").is_file())
}

fn walk(start: &Path, is_wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let walk = WalkDir::new(start).sort_by_file_name().into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        let is_folder = entry.file_type().is_dir();
        let is_left_out = name.starts_with('.') || (is_folder && (name == "target" || !is_wanted(entry.path())));
        entry.depth() == 0 || !is_left_out
    });
    let mut files: Vec<PathBuf> = walk
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_type().is_dir())
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort_by_cached_key(|path| {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let rank = match &*stem {
            "lib" => 4_u8,
            "main" => 3,
            "mod" => 2,
            _ => 1,
        };
        // A file that names another lies above it, or is the `mod.rs` beside it.
        (Reverse(rank >= 3), path.components().count(), Reverse(rank), path.clone())
    });
    files
}
