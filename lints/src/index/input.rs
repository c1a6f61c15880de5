//! What the index is built from: crates with their lowered files.

use std::sync::Arc;

use crate::index::def::{KrateKind, TargetKind};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::item::{File, ItemId};
use crate::text::FileId;

/// One crate as the index is given it.
#[derive(Clone, Debug)]
pub struct KrateInput {
    /// As code names it: `serde_json`.
    pub name: Name,
    /// The package, for messages.
    pub package: String,
    /// What it is to the run.
    pub kind: KrateKind,
    /// What kind of target.
    pub target: TargetKind,
    /// Its edition.
    pub edition: Edition,
    /// The names by which its code knows other crates, and their places in the list of crates. std need not be named.
    pub dependencies: Vec<(Name, usize)>,
    /// The features that are on; nothing where that is not known, which counts as all.
    pub features: Option<Arc<[Box<str>]>>,
    /// Its files; the first is the root.
    pub files: Vec<FileInput>,
}

impl KrateInput {
    /// A library of the workspace that is this one file, leans on nothing and has no features.
    #[must_use]
    pub fn of_file(edition: Edition, file: Arc<File>, text: &str) -> Self {
        let file = FileInput {
            id: FileId(0),
            file,
            text: Arc::from(text),
            path: Arc::from("src/lib.rs"),
            modules: Vec::new(),
        };
        Self {
            name: Name::new("own"),
            package: String::from("own"),
            kind: KrateKind::Workspace,
            target: TargetKind::Lib,
            edition,
            dependencies: Vec::new(),
            features: None,
            files: vec![file],
        }
    }
}

/// One file of a crate.
#[derive(Clone, Debug)]
pub struct FileInput {
    /// Which.
    pub id: FileId,
    /// Lowered.
    pub file: Arc<File>,
    /// Its text, for what labels and fixes quote.
    pub text: Arc<str>,
    /// How people call it: relative to the workspace, with `/`.
    pub path: Arc<str>,
    /// The modules that this file's out-of-line `mod` items name: item to index in the crate's list of files. A file that
    /// another crate of the run has already brought is not listed again: it is named by [`ModTarget::Other`].
    pub modules: Vec<(ItemId, ModTarget)>,
}

/// What an out-of-line `mod` leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModTarget {
    /// The file at this place in the crate's list.
    Own(usize),
    /// A file that belongs to another crate: its place in the list of crates, and in that crate's list of files.
    Other(usize, usize),
    /// No file was found.
    Missing,
}
