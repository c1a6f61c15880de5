//! One package: its sources in, its stub out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use allocheck_lints::facts::summary::{outline, summarise};
use allocheck_lints::index::def::TargetKind;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::name::Name;

use crate::dependencies::resolve::Outside;
use crate::load::load;
use crate::project::{Package, Project, Target};

/// Larger packages are read without bodies: what makes them large are declarations.
const LARGEST: usize = 3 << 20;

/// The sources of a package.
pub(super) struct Source {
    krate: KrateInput,
}

impl Source {
    /// Its texts.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.krate.files.iter().map(|file| &*file.text)
    }
}

/// Reads and lowers the library of a package: what a build holds of it.
pub(super) fn read(package: &Outside) -> Option<Source> {
    let mut project = Project {
        root: package.folder.clone(),
        packages: vec![Package {
            id: String::new(),
            name: package.name.clone(),
            version: package.version.clone(),
            manifest: None,
            folder: package.folder.clone(),
            features: Some(Arc::clone(&package.features)),
            is_default: true,
            is_beside: false,
            is_closed: false,
            oldest_rust: None,
            clippy_off: Vec::new(),
            selected: true,
        }],
        targets: vec![Target {
            package: 0,
            name: package.krate.clone(),
            kind: TargetKind::Lib,
            kinds: Vec::new(),
            crate_types: Vec::new(),
            edition: Some(package.edition),
            root: package.root.canonicalize().ok()?,
            dependencies: Vec::new(),
            wanted: true,
            selected: false,
        }],
        built_only: true,
        ..Project::default()
    };
    let loaded = catch_unwind(AssertUnwindSafe(|| load(&mut project))).ok()?;
    Some(Source { krate: loaded.krates.into_iter().next()? })
}

/// Describes a package; `others` are the crates that it may name, and `places` says where each package's is among them,
/// counted from 1.
pub(super) fn describe(
    source: &Source,
    package: &Outside,
    others: Vec<KrateInput>,
    places: &[Option<usize>],
) -> Option<String> {
    let mut krate = source.krate.clone();
    let uses = package.uses.iter();
    krate.dependencies = uses.filter_map(|it| Some((Name::new(&it.name), places[it.package]?))).collect();
    let size: usize = source.texts().map(str::len).sum();
    let krates: Vec<KrateInput> = std::iter::once(krate).chain(others).collect();
    let work = || if size > LARGEST { outline(&krates, 0) } else { summarise(&krates, 0) };
    catch_unwind(AssertUnwindSafe(work)).ok()
}
