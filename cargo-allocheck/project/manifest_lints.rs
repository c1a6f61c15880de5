//! Clippy's lints that manifests switch off: `[lints.clippy]`, and `[workspace.lints.clippy]` for those who lean on it
//! (<https://doc.rust-lang.org/cargo/reference/manifest.html#the-lints-section>).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// What manifests of packages and of their workspace say of lints.
#[derive(Deserialize)]
struct Manifest {
    lints: Option<Lints>,
    workspace: Option<Workspace>,
}

#[derive(Deserialize)]
struct Workspace {
    lints: Option<Lints>,
}

#[derive(Deserialize)]
struct Lints {
    #[serde(default)]
    workspace: bool,
    #[serde(default)]
    clippy: BTreeMap<String, Said>,
}

/// `"allow"`, or a table with a priority beside it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Level(String),
    Table { level: String },
}

/// Lints of the workspace, read once.
#[derive(Default)]
pub(super) struct OfWorkspace(Option<Vec<String>>);

impl OfWorkspace {
    /// The names of Clippy's lints that the package with this manifest switches off, in the order of the alphabet. None where
    /// the manifest cannot be read: cargo has something to say of that.
    pub(super) fn allowed(&mut self, manifest: &Path, root: &Path) -> Vec<String> {
        let Some(lints) = read(manifest).and_then(|it| it.lints) else { return Vec::new() };
        if !lints.workspace {
            return off(lints);
        }
        let read_root = || {
            let workspace = read(&root.join("Cargo.toml")).and_then(|it| it.workspace);
            workspace.and_then(|it| it.lints).map(off).unwrap_or_default()
        };
        self.0.get_or_insert_with(read_root).to_owned()
    }
}

fn read(manifest: &Path) -> Option<Manifest> {
    toml::from_str(&fs::read_to_string(manifest).ok()?).ok()
}

fn off(lints: Lints) -> Vec<String> {
    let is_off = |said: &Said| matches!(said, Said::Level(level) | Said::Table { level } if level == "allow");
    lints.clippy.into_iter().filter(|(_, said)| is_off(said)).map(|(name, _)| name.replace('-', "_")).collect()
}
