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

use crate::load::ahead::likely;
use crate::load::macros;
use crate::load::read::{ReadError, read};
use crate::load::tree::reached_or_loose;
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
    packages: Packages,
    by_path: HashMap<PathBuf, usize>,
    by_role: HashMap<(usize, Home), usize>,
    /// The features that are on, where items are left out whose `cfg` does not hold.
    built: Option<Arc<[Box<str>]>>,
    /// Texts that stand in for those on the disk.
    unsaved: BTreeMap<PathBuf, Arc<str>>,
}

/// The packages by their folders.
#[derive(Debug, Default)]
struct Packages(HashMap<PathBuf, u32>);

impl Packages {
    fn new(project: &Project) -> Self {
        Self(project.packages.iter().enumerate().map(|(at, it)| (it.folder.clone(), at as u32)).collect())
    }

    /// A number for the package that a file lies in: the innermost folder around it.
    fn of(&self, path: &Path) -> u32 {
        path.ancestors().find_map(|folder| self.0.get(folder)).copied().unwrap_or_default()
    }
}

/// A file.
#[derive(Debug)]
pub(super) struct WaveFile {
    /// Without links.
    pub(super) path: PathBuf,
    /// As said; nothing where nobody says.
    pub(super) edition: Option<Edition>,
    /// Whether it is to be lowered: somebody names it, or is likely to.
    wanted: bool,
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
    /// Whether these are found.
    resolved: bool,
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
            files.push(WaveFile { path: path.clone(), edition, wanted: false, text, lowered: None });
            next
        })
    }

    fn add_node(&mut self, file: usize, home: Home) -> usize {
        let Self { files, nodes, by_role, .. } = self;
        files[file].wanted = true;
        let next = nodes.len();
        *by_role.entry((file, home)).or_insert_with_key(|(file, home)| {
            nodes.push(Node { file: *file, home: home.clone(), modules: Vec::new(), resolved: false });
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
        let of_texts = texts.iter().map(|(path, text)| defined(packages.of(path), text));
        self.table = Macros::of_all(std::iter::once(known).chain(of_texts).collect());
        self.unsaved.extend(texts);
    }

    /// Reads, lowers and follows until nothing is left to do.
    fn complete(&mut self) {
        while self.lower_fresh() | self.resolve_modules() {}
    }

    /// Lowers the files that are wanted and not lowered yet, the largest first so that no thread is left alone with one at
    /// the end; says whether there were any.
    fn lower_fresh(&mut self) -> bool {
        let Self { files, table, packages, built, .. } = self;
        let is_fresh = |it: &&mut WaveFile| it.wanted && it.lowered.is_none() && !matches!(it.text, Some(Err(_)));
        let mut fresh: Vec<&mut WaveFile> = files.iter_mut().filter(is_fresh).collect();
        let any = !fresh.is_empty();
        fresh.sort_by_key(|file| std::cmp::Reverse(file.plain_text().map_or(0, |text| text.len())));
        fresh.into_par_iter().with_max_len(1).for_each(|file| {
            let text = file.text.get_or_insert_with(|| read(&file.path));
            if let Ok(text) = text {
                let macros = Seen { macros: table, package: packages.of(&file.path) };
                file.lowered = Some(lower_as(text, file.edition, macros, built.as_deref()));
            }
        });
        any
    }

    /// Finds the modules that the nodes of lowered files name; says whether there were any such nodes left.
    fn resolve_modules(&mut self) -> bool {
        let is_open = |at: &usize| !self.nodes[*at].resolved && self.files[self.nodes[*at].file].lowered.is_some();
        let open: Vec<usize> = (0..self.nodes.len()).filter(is_open).collect();
        let named_by = |&at: &usize| {
            let node = &self.nodes[at];
            let file = &self.files[node.file];
            let code = file.file().zip(file.plain_text());
            code.map(|(code, text)| named((code, text), &node.home, &self.by_path)).unwrap_or_default()
        };
        let named: Vec<Vec<Named>> = open.par_iter().map(named_by).collect();
        for (&at, named) in open.iter().zip(named) {
            let edition = self.files[self.nodes[at].file].edition;
            let mut modules = Vec::with_capacity(named.len());
            for (item, candidates) in named {
                let mut found = Vec::with_capacity(candidates.len());
                for (path, home) in candidates {
                    let file = self.add_file(path, edition);
                    found.push(self.add_node(file, home));
                }
                modules.push((item, found));
            }
            self.nodes[at].modules = modules;
            self.nodes[at].resolved = true;
        }
        !open.is_empty()
    }

    /// Forgets what hangs on the lowered form of some files, so that it is made again, for those at least that are reached.
    fn forget(&mut self, stale: &[usize], reached: &[bool]) {
        for &file in stale {
            self.files[file].lowered = None;
            self.files[file].wanted = reached[file];
        }
        for node in &mut self.nodes {
            node.resolved &= self.files[node.file].lowered.is_some();
        }
    }
}

/// An out-of-line module, and the files there are for it: path without links, and home.
type Named = (ItemId, Vec<(PathBuf, Home)>);

/// The modules that a file names out of line. No link leads to where one of the `known` files lies, unless it is one itself.
fn named((file, text): (&File, &str), home: &Home, known: &HashMap<PathBuf, usize>) -> Vec<Named> {
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
            let there = candidates.filter_map(|it| {
                // A link that leads nowhere counts as there: reading it says what is wrong.
                let is_link = it.path.symlink_metadata().ok()?.is_symlink();
                let is_plain = !is_link && known.contains_key(&it.path);
                Some((if is_plain { it.path } else { canonical(&it.path) }, it.home))
            });
            let mut found: Vec<_> = there.collect();
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
    let packages = Packages::new(project);
    let mut waves = Waves { unsaved: project.unsaved.clone(), packages, ..Waves::default() };
    for target in &project.targets {
        let root = target.wanted.then(|| {
            let file = waves.add_file(target.root.clone(), target.edition);
            waves.add_node(file, Home::root(&target.root))
        });
        waves.roots.push(root);
    }
    for loose in &project.loose {
        let file = waves.add_file(loose.path.clone(), None);
        waves.files[file].wanted = true;
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
        let likely = likely(&waves);
        for (file, likely) in waves.files.iter_mut().zip(&likely) {
            file.wanted |= likely;
        }
        let wanted: Vec<bool> = waves.files.iter().map(|it| it.wanted).collect();
        defining = definitions(&waves, &wanted);
        waves.table = gather(&waves, &defining);
    }
    let read = started.elapsed();
    waves.complete();
    let mut relowered = 0;
    for _ in 0..ROUNDS {
        let reached = reached_or_loose(project, &waves);
        let now = definitions(&waves, &reached);
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
        relowered += stale.iter().filter(|at| reached[**at]).count();
        waves.table = exact;
        waves.forget(&stale, &reached);
        waves.complete();
    }
    Lowered { waves, read, relowered, started }
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
        let package = || waves.packages.of(&file.path);
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
