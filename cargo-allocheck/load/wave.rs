//! Reading and lowering in waves down the module trees.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use allocheck_lints::index::def::TargetKind;
use allocheck_lints::syntax::expand::{Macros, Seen};
use allocheck_lints::syntax::item::{Item, ItemId, ItemKind};
use allocheck_lints::syntax::lower::{lower, lower_built};
use allocheck_lints::syntax::{Edition, File, SyntaxError};
use allocheck_lints::text::Span;
use rayon::prelude::*;

use crate::load::macros;
use crate::load::read::{ReadError, read};
use crate::project::metadata::canonical;
use crate::project::modules::{Home, Inline, Written};
use crate::project::walk::package_files;
use crate::project::{Project, Target};

/// The edition where nobody says which it is. All are parsed alike, so there is no use in trying.
pub(super) const UNSAID: Edition = Edition::E2024;

/// How often the table of macros may turn out to have been incomplete.
const ROUNDS: usize = 3;

/// The files that were found, and how they name one another.
#[derive(Debug, Default)]
pub(super) struct Waves {
    /// In the order of discovery.
    pub(super) files: Vec<WaveFile>,
    /// A file in its role as a module. A file has several where it is reached in several ways.
    pub(super) nodes: Vec<Node>,
    /// The root node of each target; nothing for targets that are not wanted.
    pub(super) roots: Vec<Option<usize>>,
    /// The macros whose calls are followed.
    table: Macros,
    /// The folders of the packages.
    packages: Vec<PathBuf>,
    by_path: HashMap<PathBuf, usize>,
    by_role: HashMap<(usize, Home), usize>,
    /// The features that are on, where items are left out whose `cfg` does not hold.
    built: Option<Arc<[Box<str>]>>,
    /// Texts that stand in for those on the disk.
    unsaved: BTreeMap<PathBuf, Arc<str>>,
    /// Nodes before this one have their modules.
    resolved: usize,
}

/// A file.
#[derive(Debug)]
pub(super) struct WaveFile {
    /// Without links.
    pub(super) path: PathBuf,
    /// As said; nothing where nobody says.
    pub(super) edition: Option<Edition>,
    /// Its text; nothing before it was read.
    pub(super) text: Option<Result<Arc<str>, ReadError>>,
    /// Lowered; nothing before, or where there is no text.
    pub(super) lowered: Option<Result<Arc<File>, LowerError>>,
}

/// Why a text was not lowered.
#[derive(Debug)]
pub(super) enum LowerError {
    /// It is no Rust.
    Syntax(SyntaxError),
    /// It made us fail.
    Internal,
}

/// A file in its role as a module.
#[derive(Debug)]
pub(super) struct Node {
    /// Index into [`Waves::files`].
    pub(super) file: usize,
    /// Where its modules are looked for.
    home: Home,
    /// Its out-of-line modules, and the nodes that they may be.
    pub(super) modules: Vec<(ItemId, Vec<usize>)>,
}

/// All waves, and what they took.
pub(super) struct Lowered {
    pub(super) waves: Waves,
    pub(super) read: Duration,
    pub(super) relowered: usize,
    pub(super) started: Instant,
}

impl WaveFile {
    /// The lowered file, where all went well.
    pub(super) fn file(&self) -> Option<&Arc<File>> {
        self.lowered.as_ref()?.as_ref().ok()
    }

    /// Its text, where it is UTF-8.
    pub(super) fn plain_text(&self) -> Option<&Arc<str>> {
        self.text.as_ref()?.as_ref().ok()
    }
}

impl Waves {
    /// The file with this path.
    pub(super) fn file(&self, path: &Path) -> Option<usize> {
        self.by_path.get(path).copied()
    }

    fn add_file(&mut self, path: PathBuf, edition: Option<Edition>) -> usize {
        let Self { files, by_path, unsaved, .. } = self;
        let next = files.len();
        *by_path.entry(path).or_insert_with_key(|path| {
            let text = unsaved.get(path).map(|text| Ok(Arc::clone(text)));
            files.push(WaveFile { path: path.clone(), edition, text, lowered: None });
            next
        })
    }

    fn add_node(&mut self, file: usize, home: Home) -> usize {
        let Self { nodes, by_role, .. } = self;
        let next = nodes.len();
        *by_role.entry((file, home)).or_insert_with_key(|(file, home)| {
            nodes.push(Node { file: *file, home: home.clone(), modules: Vec::new() });
            next
        })
    }

    /// The node of a loose file, its modules found among the files that are there.
    pub(super) fn guess(&mut self, path: &Path) -> usize {
        let file = self.add_file(path.to_path_buf(), None);
        let node = self.add_node(file, Home::guess(path));
        self.complete();
        node
    }

    /// Reads files that may turn out to be modules, and gathers their macros; which of them are lowered is found out later.
    fn read_ahead(&mut self, paths: Vec<PathBuf>) {
        let text = |path: PathBuf| read(&path).ok().map(|text| (path, text));
        let texts: BTreeMap<PathBuf, Arc<str>> = paths.into_par_iter().filter_map(text).collect();
        let known = std::mem::take(&mut self.table);
        let packages = &self.packages;
        let of_texts = texts.iter().map(|(path, text)| defined(package_of(packages, path), text));
        self.table = Macros::of_all(std::iter::once(known).chain(of_texts).collect());
        self.unsaved.extend(texts);
    }

    /// Reads, lowers and follows until nothing is left to do.
    fn complete(&mut self) {
        loop {
            self.lower_fresh();
            if !self.resolve_modules() {
                return;
            }
        }
    }

    /// Lowers the files that are not yet, the largest first so that no thread is left alone with one at the end.
    fn lower_fresh(&mut self) {
        let Self { files, table, packages, built, .. } = self;
        let mut fresh: Vec<&mut WaveFile> = files.iter_mut().filter(|file| file.lowered.is_none()).collect();
        fresh.retain(|file| !matches!(file.text, Some(Err(_))));
        fresh.sort_by_key(|file| std::cmp::Reverse(file.plain_text().map_or(0, |text| text.len())));
        fresh.into_par_iter().with_max_len(1).for_each(|file| {
            let text = file.text.get_or_insert_with(|| read(&file.path));
            if let Ok(text) = text {
                let macros = Seen { macros: table, package: package_of(packages, &file.path) };
                file.lowered = Some(lower_as(text, file.edition, macros, built.as_deref()));
            }
        });
    }

    /// Finds the modules that the new nodes name; says whether files came up that are not lowered.
    fn resolve_modules(&mut self) -> bool {
        let known = self.files.len();
        while self.resolved < self.nodes.len() {
            let at = self.resolved;
            let node = &self.nodes[at];
            let Some(file) = self.files[node.file].file().map(Arc::clone) else {
                if self.files.len() > known {
                    // This one waits for the files that have come up.
                    return true;
                }
                self.resolved += 1;
                continue;
            };
            let edition = self.files[node.file].edition;
            let text = self.files[node.file].plain_text().map(Arc::clone).unwrap_or_default();
            let mut modules = Vec::new();
            for (item, candidates) in named(&file, &text, &node.home) {
                let mut found = Vec::with_capacity(candidates.len());
                for (path, home) in candidates {
                    let file = self.add_file(path, edition);
                    found.push(self.add_node(file, home));
                }
                modules.push((item, found));
            }
            self.nodes[at].modules = modules;
            self.resolved += 1;
        }
        self.files.len() > known
    }

    /// Forgets what hangs on the lowered form of some files, so that it is made again.
    fn forget(&mut self, stale: &[usize]) {
        for &file in stale {
            self.files[file].lowered = None;
        }
        self.resolved = 0;
    }
}

/// The modules that a file names out of line, and the files there are for each: path without links, and home.
fn named(file: &File, text: &str, home: &Home) -> Vec<(ItemId, Vec<(PathBuf, Home)>)> {
    let modules = file.items.iter().enumerate().filter_map(|(at, item)| match &item.kind {
        ItemKind::ModuleFile { paths } => Some((ItemId(at as u32), item, paths)),
        _ => None,
    });
    modules
        .map(|(id, item, paths)| {
            let mut around = Vec::new();
            let mut parent = item.parent;
            while let Some(outer) = parent.map(|id| file.item(id)) {
                if matches!(outer.kind, ItemKind::Module(_)) {
                    around.push(inline(outer, text));
                }
                parent = outer.parent;
            }
            around.reverse();
            let written = Written {
                name: item.name.as_str(),
                around: &around,
                paths,
                conditional: item.span.text(text).contains("cfg_attr"),
            };
            let candidates = home.candidates(written).into_iter();
            // A link that leads nowhere counts as there: reading it says what is wrong.
            let there = candidates.filter(|it| it.path.symlink_metadata().is_ok());
            let mut found: Vec<_> = there.map(|it| (canonical(&it.path), it.home)).collect();
            if !written.conditional {
                found.truncate(1);
            }
            (id, found)
        })
        .collect()
}

/// The folder that an inline module stands for. Its `#[path]` is so rare that it is read from the text.
fn inline<'a>(item: &'a Item, text: &'a str) -> Inline<'a> {
    let before = Span { start: item.span.start, end: item.name_span.start };
    let written = before.text(text).split_once("#[path").and_then(|(_, rest)| rest.split('"').nth(1));
    written.map_or(Inline::Name(item.name.as_str()), Inline::Path)
}

/// Lowers a text; a panic becomes an error.
fn lower_as(
    text: &str,
    edition: Option<Edition>,
    macros: Seen<'_>,
    built: Option<&[Box<str>]>,
) -> Result<Arc<File>, LowerError> {
    let edition = edition.unwrap_or(UNSAID);
    let work = || match built {
        Some(features) => lower_built(text, edition, macros, features),
        None => lower(text, edition, macros),
    };
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(file)) => Ok(Arc::new(file)),
        Ok(Err(error)) => Err(LowerError::Syntax(error)),
        Err(_) => Err(LowerError::Internal),
    }
}

/// Reads and lowers the wanted targets and the loose files.
pub(super) fn lower_all(project: &Project) -> Lowered {
    let started = Instant::now();
    let packages = project.packages.iter().map(|it| it.folder.clone()).collect();
    let mut waves = Waves { unsaved: project.unsaved.clone(), packages, ..Waves::default() };
    for target in &project.targets {
        let root = target.wanted.then(|| {
            let file = waves.add_file(target.root.clone(), target.edition);
            waves.add_node(file, Home::root(&target.root))
        });
        waves.roots.push(root);
    }
    for loose in &project.loose {
        waves.add_file(loose.path.clone(), None);
    }
    // Nearly all files of a source folder are in the module tree. To read them all at once tells of the macros before
    // anything is lowered, and saves waves.
    let mut folders: Vec<(&Path, Option<Edition>)> = project
        .targets
        .iter()
        .filter(|target| target.wanted && matches!(target.kind, TargetKind::Lib | TargetKind::Bin))
        .filter_map(|target| Some((target.root.parent()?, target.edition)))
        .filter(|(folder, _)| project.packages.iter().all(|package| package.folder != *folder))
        .collect();
    folders.dedup_by_key(|(folder, _)| *folder);
    let found: Vec<(Vec<PathBuf>, Option<Edition>)> =
        folders.into_par_iter().map(|(folder, edition)| (package_files(folder), edition)).collect();
    let mut defining = Vec::new();
    if project.built_only {
        waves.built = project.packages.first().and_then(|it| it.features.clone());
        let found: Vec<PathBuf> = found.into_iter().flat_map(|(paths, _)| paths).collect();
        waves.read_ahead(found);
    } else {
        for (paths, edition) in found {
            for path in paths {
                waves.add_file(path, edition);
            }
        }
        waves.files.par_iter_mut().for_each(|file| {
            file.text.get_or_insert_with(|| read(&file.path));
        });
        let all: Vec<bool> = vec![true; waves.files.len()];
        defining = definitions(&waves, &all);
        waves.table = gather(&waves, &defining);
    }
    let read = started.elapsed();
    waves.complete();
    let mut relowered = 0;
    for _ in 0..ROUNDS {
        let now = definitions(&waves, &crate::load::tree::reached_or_loose(project, &waves));
        if now == defining {
            break;
        }
        defining = now;
        let exact = gather(&waves, &defining);
        let differing = macros::differing(&waves.table, &exact);
        let stale: Vec<usize> = (0..waves.files.len())
            .into_par_iter()
            .filter(|&at| {
                let file = &waves.files[at];
                file.plain_text().is_some_and(|text| macros::calls_one(text, &differing))
            })
            .collect();
        relowered += stale.len();
        waves.table = exact;
        waves.forget(&stale);
        waves.complete();
    }
    Lowered { waves, read, relowered, started }
}

/// A number for the package that a file lies in: the innermost folder around it.
fn package_of(folders: &[PathBuf], path: &Path) -> u32 {
    let around = folders.iter().enumerate().filter(|(_, folder)| path.starts_with(folder));
    around.max_by_key(|(_, folder)| folder.as_os_str().len()).map_or(0, |(at, _)| at as u32)
}

/// The files of the run that define macros, sorted by path.
fn definitions(waves: &Waves, among: &[bool]) -> Vec<usize> {
    let mut defining: Vec<usize> = (0..waves.files.len())
        .into_par_iter()
        .filter(|&at| among[at] && waves.files[at].plain_text().is_some_and(|text| macros::defines(text)))
        .collect();
    defining.sort_by_key(|&at| &waves.files[at].path);
    defining
}

fn gather(waves: &Waves, defining: &[usize]) -> Macros {
    let of_file = |&at: &usize| {
        let file = &waves.files[at];
        let package = || package_of(&waves.packages, &file.path);
        file.plain_text().map(|text| defined(package(), text)).unwrap_or_default()
    };
    Macros::of_all(defining.par_iter().map(of_file).collect())
}

/// What the text of a file of a package defines.
fn defined(package: u32, text: &str) -> Macros {
    let mut macros = Macros::default();
    macros.gather_of(package, text);
    macros
}

/// The target that a loose file becomes the root of.
pub(super) fn loose_target(path: PathBuf, package: usize) -> Target {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy());
    let (kind, word) = match (&*stem, folder.as_deref()) {
        (_, Some("tests")) => (TargetKind::Test, "test"),
        (_, Some("benches")) => (TargetKind::Bench, "bench"),
        (_, Some("examples")) => (TargetKind::Example, "example"),
        ("main", _) => (TargetKind::Bin, "bin"),
        ("build", _) => (TargetKind::Build, "custom-build"),
        _ => (TargetKind::Lib, "lib"),
    };
    Target {
        package,
        name: stem,
        kind,
        kinds: vec![word.to_owned()],
        crate_types: vec![if kind == TargetKind::Lib { "lib" } else { "bin" }.to_owned()],
        edition: None,
        root: path,
        dependencies: Vec::new(),
        wanted: true,
        selected: true,
    }
}
