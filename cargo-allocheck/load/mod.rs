//! A project in, lowered files in crates out.
//!
//! Files are read and lowered in parallel, in waves down the module trees: what a wave's files name is the next wave.
//! Then each file is given to the first crate that reaches it. Nothing is judged here.

mod read;

mod ahead;

mod wave;

mod macros;

mod tree;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::File;
use allocheck_lints::text::LineIndex;

use crate::problem::Problem;
use crate::project::{Loose, Project};

/// All that was read.
#[derive(Debug, Default)]
pub struct Loaded {
    /// By [`allocheck_lints::text::FileId`], sorted by path.
    pub files: Vec<SourceFile>,
    /// The crates, libraries before the other targets of their package.
    pub krates: Vec<KrateInput>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// What it took.
    pub cost: Cost,
}

/// What loading took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// Reading, before anything was parsed.
    pub read: Duration,
    /// Parsing and lowering, and reading what was found on the way.
    pub lower: Duration,
    /// Files that were lowered a second time, because of a macro that was found late.
    pub relowered: usize,
}

/// A file of the run.
#[derive(Debug)]
pub struct SourceFile {
    /// As people call it.
    pub path: Arc<str>,
    /// Without links.
    pub absolute: PathBuf,
    /// Its text; with replacement characters where it is not UTF-8.
    pub text: Arc<str>,
    /// Its lines.
    pub lines: LineIndex,
    /// Nothing where it could not be lowered.
    pub lowered: Option<Arc<File>>,
    /// The target that it belongs to: index into [`Project::targets`].
    pub target: usize,
    /// To be reported on.
    pub selected: bool,
}

impl SourceFile {
    /// Its path seen from a folder, with `/`; as people call it where it does not lie there.
    pub(crate) fn path_from(&self, folder: &Path) -> String {
        match self.absolute.strip_prefix(folder) {
            Ok(path) => path.to_string_lossy().replace('\\', "/"),
            Err(_) => self.path.to_string(),
        }
    }
}

/// Reads and lowers all wanted targets of the project, and what else it names. Loose files that are not reached become
/// targets of their own, and are added to the project. To be called on a pool whose threads have large stacks.
#[must_use]
pub fn load(project: &mut Project) -> Loaded {
    let wave::Lowered { mut waves, read, relowered, started } = wave::lower_all(project);
    adopt_loose(project, &mut waves);
    let mut loaded = tree::assign(project, &waves);
    loaded.cost = Cost { read, lower: started.elapsed().saturating_sub(read), relowered };
    loaded
}

/// Makes targets of the loose files that no other target reaches.
fn adopt_loose(project: &mut Project, waves: &mut wave::Waves) {
    let mut reached = tree::reached(project, waves);
    for Loose { path, package } in std::mem::take(&mut project.loose) {
        let Some(file) = waves.file(&path) else { continue };
        if reached[file] {
            continue;
        }
        let target = wave::loose_target(path, package);
        let node = waves.guess(&target.root);
        project.targets.push(target);
        waves.roots.push(Some(node));
        tree::mark(waves, node, &mut reached);
    }
}
