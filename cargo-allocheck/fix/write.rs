//! A changed text to the disk: whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail};

/// Replaces the text of a file, which was `before` when it was read. Its permissions stay.
///
/// # Errors
/// Where it has changed meanwhile or cannot be written; then it is as it was.
pub(crate) fn replace(path: &Path, before: &str, after: &str) -> anyhow::Result<()> {
    let failed = || format!("failed to write {}", path.display());
    let now = fs::read(path).with_context(failed)?;
    if now != before.as_bytes() {
        bail!("failed to write {}: it has changed since it was read", path.display());
    }
    let permissions = fs::metadata(path).with_context(failed)?.permissions();
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let unfinished = folder.join(format!(".{name}.{}.allocheck", std::process::id()));
    let written = write(&unfinished, after)
        .and_then(|()| fs::set_permissions(&unfinished, permissions))
        .and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        // What cannot be removed either was most likely never made.
        drop(fs::remove_file(&unfinished));
    }
    written.with_context(failed)
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
