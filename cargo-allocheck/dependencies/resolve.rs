//! What cargo says of the packages that a workspace leans on.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocheck_lints::index::def::TargetKind;
use allocheck_lints::syntax::Edition;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use crate::dependencies::cache;
use crate::project::Workspace;
use crate::project::metadata::{edition, library_of, serves};

/// The packages outside of the workspace, and who leans on them.
#[derive(Debug, Default)]
pub(super) struct Resolved {
    /// Those that are libraries, and no proc macros.
    pub(super) packages: Vec<Outside>,
    /// By id of a member: what its targets may name, and of which kinds the dependency is.
    members: HashMap<String, Vec<(Use, Vec<DependencyKind>)>>,
}

/// A package outside of the workspace.
#[derive(Debug)]
pub(super) struct Outside {
    /// Its name.
    pub(super) name: String,
    /// Its version.
    pub(super) version: String,
    /// As its own code knows it.
    pub(super) krate: String,
    /// The edition of its library.
    pub(super) edition: Edition,
    /// The library's first file.
    pub(super) root: PathBuf,
    /// Its folder.
    pub(super) folder: PathBuf,
    /// The features that are on.
    pub(super) features: Arc<[Box<str>]>,
    /// The file in which its stub is kept; nothing where the sources may change.
    pub(super) kept: Option<String>,
    /// What its library may name.
    pub(super) uses: Vec<Use>,
}

/// A name for a package.
#[derive(Clone, Debug)]
pub(super) struct Use {
    /// As code writes it.
    pub(super) name: String,
    /// Index into [`Resolved::packages`].
    pub(super) package: usize,
}

impl Resolved {
    /// What a target of a member may name.
    pub(super) fn uses_of(&self, id: &str, target: TargetKind) -> Vec<Use> {
        let is_plain = matches!(target, TargetKind::Lib | TargetKind::Bin);
        let wanted =
            |kind: &DependencyKind| serves(*kind, target) && !(is_plain && *kind == DependencyKind::Development);
        let all = self.members.get(id).into_iter().flatten();
        all.filter(|(_, kinds)| kinds.iter().any(wanted)).map(|(it, _)| it.clone()).collect()
    }
}

/// The platform whose packages are looked at: the one for which the index decides what a `cfg` means.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// Asks cargo, first without the network and with the lock file as it is.
pub(super) fn resolve(cargo: &Path, workspace: &Workspace, flags: &[String]) -> Result<Resolved, String> {
    let given = |flag: &str| flags.iter().any(|it| it == flag);
    let manifest = &workspace.manifest;
    let mut answer = ask(cargo, manifest, flags, &["--offline", "--locked"]);
    if answer.is_ok() || given("--frozen") || (given("--offline") && given("--locked")) {
        return answer.map(|it| sort(&it));
    }
    // Cargo would write what it resolves into the project; to look at a project must not change it.
    let kept = (!given("--locked")).then(|| Untouched::keep(&workspace.root));
    if !given("--locked") {
        answer = ask(cargo, manifest, flags, &["--offline"]);
    }
    if answer.is_err() && !given("--offline") {
        answer = ask(cargo, manifest, flags, &[]);
    }
    let resolved = answer.map(|it| sort(&it));
    drop(kept);
    resolved
}

/// A lock file that is put back as it was, or taken away where there was none, when this is dropped.
struct Untouched {
    path: PathBuf,
    before: Option<Vec<u8>>,
}

impl Untouched {
    fn keep(root: &Path) -> Self {
        let path = root.join("Cargo.lock");
        let before = std::fs::read(&path).ok();
        Self { path, before }
    }
}

impl Drop for Untouched {
    fn drop(&mut self) {
        let now = std::fs::read(&self.path).ok();
        let done = match &self.before {
            _ if now == self.before => Ok(()),
            Some(before) => std::fs::write(&self.path, before),
            None => std::fs::remove_file(&self.path),
        };
        // Where cargo could write and we cannot, there is nobody to tell.
        drop(done);
    }
}

/// Asks cargo, with `more` flags beside those that were typed.
fn ask(cargo: &Path, manifest: &Path, flags: &[String], more: &[&str]) -> Result<Metadata, String> {
    let mut command = MetadataCommand::new();
    command.cargo_path(cargo).manifest_path(manifest);
    if let Some(folder) = manifest.parent().filter(|folder| folder.is_dir()) {
        command.current_dir(folder);
    }
    let more = more.iter().map(|it| (*it).to_owned()).filter(|it| !flags.contains(it));
    let platform = ["--filter-platform", PLATFORM].map(str::to_owned);
    command.other_options(flags.iter().cloned().chain(platform).chain(more).collect::<Vec<String>>());
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => {
            stderr.trim().trim_start_matches("error: ").lines().next().unwrap_or_default().to_owned()
        }
        other => other.to_string(),
    })
}

fn sort(metadata: &Metadata) -> Resolved {
    let mut resolved = Resolved::default();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut sources: Vec<Option<String>> = Vec::new();
    for package in &metadata.packages {
        if metadata.workspace_members.contains(&package.id) {
            continue;
        }
        let Some(library) = library_of(package) else { continue };
        places.insert(&package.id.repr, resolved.packages.len());
        let manifest = package.manifest_path.as_std_path();
        resolved.packages.push(Outside {
            name: package.name.to_string(),
            version: package.version.to_string(),
            krate: library.name.replace('-', "_"),
            edition: edition(library.edition),
            root: library.src_path.as_std_path().to_path_buf(),
            folder: manifest.parent().unwrap_or(manifest).to_path_buf(),
            features: Arc::default(),
            kept: None,
            uses: Vec::new(),
        });
        sources.push(package.source.as_ref().map(ToString::to_string));
    }
    for node in metadata.resolve.iter().flat_map(|it| &it.nodes) {
        let uses = node.deps.iter().filter_map(|dep| {
            let package = *places.get(dep.pkg.repr.as_str())?;
            let kinds: Vec<DependencyKind> = dep.dep_kinds.iter().map(|it| it.kind).collect();
            Some((Use { name: dep.name.clone(), package }, kinds))
        });
        match places.get(node.id.repr.as_str()) {
            Some(&at) => {
                let normal = uses.filter(|(_, kinds)| kinds.contains(&DependencyKind::Normal));
                resolved.packages[at].uses = normal.map(|(it, _)| it).collect();
                resolved.packages[at].features = node.features.iter().map(|it| Box::from(it.as_str())).collect();
            }
            None => {
                let uses = uses.collect();
                resolved.members.insert(node.id.repr.clone(), uses);
            }
        }
    }
    let lock = std::fs::read_to_string(metadata.workspace_root.as_std_path().join("Cargo.lock")).unwrap_or_default();
    name_kept(&mut resolved.packages, &sources, &lock);
    resolved
}

/// Names the files in which stubs are kept. A stub depends on its package and on all that this leans on.
fn name_kept(packages: &mut [Outside], sources: &[Option<String>], lock: &str) {
    let sums: HashMap<(&str, &str), &str> =
        cache::checksums(lock).map(|(name, version, sum)| ((name, version), sum)).collect();
    let mut settled = vec![false; packages.len()];
    // A package is settled after those that it leans on; there are no circles among libraries.
    loop {
        let mut changed = false;
        for at in 0..packages.len() {
            let package = &packages[at];
            if settled[at] || package.uses.iter().any(|it| !settled[it.package]) {
                continue;
            }
            (settled[at], changed) = (true, true);
            let mut below: Vec<Option<&str>> =
                package.uses.iter().map(|it| packages[it.package].kept.as_deref()).collect();
            below.sort_unstable();
            let Some(below) = below.into_iter().collect::<Option<Vec<&str>>>() else { continue };
            let Some(source) = sources[at].as_deref() else { continue };
            let sum = sums.get(&(package.name.as_str(), package.version.as_str())).copied().unwrap_or_default();
            let features = package.features.iter().map(|it| &**it);
            let origin: Vec<&str> = [source, sum].into_iter().chain(features).chain([""]).chain(below).collect();
            packages[at].kept = Some(cache::file_name(&package.name, &package.version, &origin));
        }
        if !changed {
            return;
        }
    }
}
