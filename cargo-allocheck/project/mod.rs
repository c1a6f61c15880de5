//! The disk in, a list of targets out: what there is to read, and which of it is to be reported on.
//!
//! With a manifest, cargo says what belongs to the project; without one, folders are searched. Sources are not opened
//! here.

pub mod metadata;

mod beside;

mod manifest_lints;

pub(crate) mod discover;

pub(crate) mod select;

pub(crate) mod features;

pub(crate) mod walk;

pub(crate) mod modules;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocheck_lints::index::def::TargetKind;
use allocheck_lints::index::marks::Marks;
use allocheck_lints::syntax::Edition;

use crate::config::glob::Glob;
use crate::dependencies::Answers;

/// What there is to read.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// Paths are shown relative to it.
    pub root: PathBuf,
    /// In the order of the output of `cargo metadata`.
    pub packages: Vec<Package>,
    /// A package's library comes before its other targets.
    pub targets: Vec<Target>,
    /// Files that become crates of their own unless a target reaches them; the most root-like first.
    pub loose: Vec<Loose>,
    /// Report in these files and folders alone; empty for everywhere. Without links.
    pub only: Vec<PathBuf>,
    /// How to find what the packages lean on.
    pub dependencies: Dependencies,
    /// Texts that stand in for those on the disk.
    pub unsaved: BTreeMap<PathBuf, Arc<str>>,
    /// Items whose `cfg` does not hold are left out, and modules among them are not read.
    pub(crate) built_only: bool,
    /// What is not reported on: patterns, each with the folder that they start at.
    pub(crate) excluded: Vec<(PathBuf, Vec<Glob>)>,
    /// Leave out what is excluded even where it is named.
    pub(crate) force_exclude: bool,
    /// Files that describe crates.
    pub(crate) stubs: Vec<PathBuf>,
    /// Functions that are said to run often or seldom.
    pub(crate) marks: Marks,
    /// Numbers that rules hold facts against, by the names of rules.
    pub(crate) thresholds: BTreeMap<String, u64>,
}

/// How to find what the packages of a project lean on.
#[derive(Clone, Debug, Default)]
pub struct Dependencies {
    /// Cargo's executable.
    pub cargo: PathBuf,
    /// `--offline`, `--locked`, `--frozen` and features, as typed.
    pub flags: Vec<String>,
    /// The workspaces whose packages lean on others; empty where that is not to be looked at.
    pub workspaces: Vec<Workspace>,
    /// The folder in which stubs are kept across runs, where there is one.
    pub cache: Option<PathBuf>,
    /// Someone watches how far they are read.
    pub watched: bool,
    /// What cargo said of them.
    pub(crate) answers: Answers,
}

/// A workspace that cargo knows.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The manifest that led to it.
    pub manifest: PathBuf,
    /// Its folder, in which `Cargo.lock` lies.
    pub root: PathBuf,
}

/// A package, or a folder without a manifest.
#[derive(Clone, Debug)]
pub struct Package {
    /// As cargo writes it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its version; empty without a manifest.
    pub version: String,
    /// Its manifest, where it has one.
    pub manifest: Option<PathBuf>,
    /// Its folder.
    pub folder: PathBuf,
    /// The features that are on; nothing where that is not known.
    pub features: Option<Arc<[Box<str>]>>,
    /// Belongs to the workspace's default members.
    pub is_default: bool,
    /// Serves the others, and runs when they are built, tested or shown alone.
    pub is_beside: bool,
    /// The workspace's own programs alone use it: cargo would not publish it.
    pub is_closed: bool,
    /// The oldest Rust that it asks for: the 82 of 1.82.
    pub oldest_rust: Option<u64>,
    /// Clippy's lints that its manifest switches off.
    pub clippy_off: Vec<String>,
    /// Is reported on.
    pub selected: bool,
}

/// A crate to be.
#[derive(Clone, Debug)]
pub struct Target {
    /// Index into [`Project::packages`].
    pub package: usize,
    /// As the manifest has it.
    pub name: String,
    /// What kind.
    pub kind: TargetKind,
    /// What cargo writes as its kinds: `lib`, `proc-macro`, `bin`.
    pub kinds: Vec<String>,
    /// What cargo writes as its crate types.
    pub crate_types: Vec<String>,
    /// Its edition; nothing where that is not said anywhere.
    pub edition: Option<Edition>,
    /// Its first file.
    pub root: PathBuf,
    /// By what name its code knows other targets, and their index in [`Project::targets`].
    pub dependencies: Vec<(String, usize)>,
    /// Is read.
    pub wanted: bool,
    /// Is reported on.
    pub selected: bool,
}

/// A file that no target is known to reach.
#[derive(Clone, Debug)]
pub struct Loose {
    /// Where it is.
    pub path: PathBuf,
    /// Index into [`Project::packages`].
    pub package: usize,
}

impl Project {
    /// Asks for the libraries of all packages, and to have them reported on.
    pub fn want_libraries(&mut self) {
        for target in self.targets.iter_mut().filter(|target| target.kind == TargetKind::Lib) {
            target.wanted = true;
            target.selected = true;
        }
    }

    /// The folder of the repository: the nearest at or above the root that holds `.git`, else the root itself.
    #[must_use]
    pub fn repository(&self) -> PathBuf {
        let above = self.root.ancestors().find(|folder| folder.join(".git").exists());
        above.unwrap_or(&self.root).to_path_buf()
    }

    /// Whether a file is excluded from the report. Who names a file means it, unless that is to be overruled.
    pub(crate) fn is_excluded(&self, path: &Path) -> bool {
        if !self.force_exclude && self.only.iter().any(|it| it == path) {
            return false;
        }
        self.excluded.iter().any(|(folder, globs)| {
            path.strip_prefix(folder).is_ok_and(|path| {
                let path = self.display(path);
                globs.iter().any(|glob| glob.matches(&path))
            })
        })
    }

    /// How people call a file: relative to the root where it lies below it, with `/`.
    #[must_use]
    pub fn display(&self, path: &Path) -> String {
        let shown = path.strip_prefix(&self.root).unwrap_or(path);
        let mut out = String::with_capacity(shown.as_os_str().len());
        for part in shown.components() {
            if !out.is_empty() && !out.ends_with('/') {
                out.push('/');
            }
            out.push_str(&part.as_os_str().to_string_lossy().replace('\\', "/"));
        }
        out
    }
}
