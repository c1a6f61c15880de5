//! Who owns which file: the first crate that reaches it.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use allocheck_lints::index::def::KrateKind;
use allocheck_lints::index::input::{FileInput, KrateInput, ModTarget};
use allocheck_lints::name::Name;
use allocheck_lints::syntax::item::ItemId;
use allocheck_lints::text::{FileId, LineIndex, Place};
use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use crate::load::read::ReadError;
use crate::load::wave::{LowerError, UNSAID, WaveFile, Waves};
use crate::load::{Loaded, SourceFile};
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::project::Project;

/// By file: whether a target reaches it.
pub(super) fn reached(project: &Project, waves: &Waves) -> Vec<bool> {
    let mut reached = vec![false; waves.files.len()];
    for root in waves.roots.iter().take(project.targets.len()).flatten() {
        mark(waves, *root, &mut reached);
    }
    reached
}

/// By file: whether it will be part of the run.
pub(super) fn reached_or_loose(project: &Project, waves: &Waves) -> Vec<bool> {
    let mut reached = reached(project, waves);
    for file in project.loose.iter().filter_map(|loose| waves.file(&loose.path)) {
        reached[file] = true;
    }
    reached
}

/// Marks the files that `node` leads to.
pub(super) fn mark(waves: &Waves, node: usize, reached: &mut Vec<bool>) {
    reached.resize(waves.files.len(), false);
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        let node = &waves.nodes[node];
        if !std::mem::replace(&mut reached[node.file], true) {
            open.extend(node.modules.iter().flat_map(|(_, nodes)| nodes));
        }
    }
}

/// A file's place in the run.
#[derive(Clone, Copy)]
struct Owned {
    target: usize,
    node: usize,
    /// The `mod` that names it: a file, and the item in it.
    named_at: Option<(usize, ItemId)>,
}

/// Gives each file to the first crate that reaches it, and describes the crates to the index.
pub(super) fn assign(project: &Project, waves: &Waves) -> Loaded {
    let (owners, orders) = own(project, waves);
    let mut by_path: Vec<(usize, Owned, Arc<str>)> = owners
        .iter()
        .enumerate()
        .filter_map(|(file, owned)| {
            let path = project.display(&waves.files[file].path);
            owned.map(|owned| (file, owned, Arc::from(path)))
        })
        .collect();
    by_path.sort_by(|(.., a), (.., b)| a.cmp(b));
    let mut ids = vec![FileId(u32::MAX); waves.files.len()];
    for (id, (file, ..)) in by_path.iter().enumerate() {
        ids[*file] = FileId(id as u32);
    }
    let mut loaded = Loaded::default();
    // To count the lines of a large project takes its time.
    let sources: Vec<SourceFile> = by_path
        .par_iter()
        .map(|(file, owned, path)| source_file(project, &waves.files[*file], *owned, Arc::clone(path)))
        .collect();
    for ((file, owned, _), source) in by_path.into_iter().zip(sources) {
        problems(&waves.files[file], owned, &source, &ids, waves, &mut loaded.problems);
        loaded.files.push(source);
    }
    missing_modules(waves, &owners, &ids, &mut loaded);
    loaded.krates = krates(project, waves, &owners, &orders, &ids, &loaded.files);
    loaded
}

/// The owner of each file, and for each target its files in the order in which they were reached.
fn own(project: &Project, waves: &Waves) -> (Vec<Option<Owned>>, Vec<Vec<usize>>) {
    let mut owners: Vec<Option<Owned>> = vec![None; waves.files.len()];
    let mut orders = vec![Vec::new(); project.targets.len()];
    for (target, root) in waves.roots.iter().enumerate() {
        let Some(node) = *root else { continue };
        let mut open = VecDeque::from([Owned { target, node, named_at: None }]);
        while let Some(owned) = open.pop_front() {
            let node = &waves.nodes[owned.node];
            if owners[node.file].is_some() {
                continue;
            }
            owners[node.file] = Some(owned);
            orders[target].push(node.file);
            for (item, nodes) in &node.modules {
                let named_at = Some((node.file, *item));
                open.extend(nodes.iter().map(|&node| Owned { target, node, named_at }));
            }
        }
    }
    (owners, orders)
}

fn source_file(project: &Project, file: &WaveFile, owned: Owned, path: Arc<str>) -> SourceFile {
    let text = match &file.text {
        Some(Ok(text) | Err(ReadError::Encoding { text, .. })) => Arc::clone(text),
        Some(Err(ReadError::Io(_))) | None => Arc::from(""),
    };
    let is_named = |path: &Path| project.only.is_empty() || project.only.iter().any(|it| path.starts_with(it));
    SourceFile {
        lines: LineIndex::new(&text),
        text,
        lowered: file.file().map(Arc::clone),
        target: owned.target,
        selected: project.targets[owned.target].selected && is_named(&file.path) && !project.is_excluded(&file.path),
        path,
        absolute: file.path.clone(),
    }
}

/// Says what is wrong with one file.
fn problems(file: &WaveFile, owned: Owned, source: &SourceFile, ids: &[FileId], waves: &Waves, out: &mut Vec<Problem>) {
    let here = |span| Some(Place { file: ids[waves.nodes[owned.node].file], span });
    let path = &source.path;
    let (kind, place, message, label) = match (&file.text, &file.lowered) {
        (Some(Err(ReadError::Io(error))), _) => {
            let named = owned.named_at.and_then(|(file, item)| {
                let span = waves.files[file].file()?.item(item).name_span;
                Some(Place { file: ids[file], span })
            });
            let label = if named.is_some() { "the file of this module" } else { "" };
            (ProblemKind::Read, named, format!("failed to read {path}: {error}"), label.to_owned())
        }
        (Some(Err(ReadError::Encoding { at, byte, .. })), _) => {
            let label = format!("the byte 0x{byte:02X} does not belong here");
            (ProblemKind::Syntax, here(*at), format!("failed to read {path}: it is not UTF-8"), label)
        }
        (_, Some(Err(LowerError::Syntax(error)))) => {
            (ProblemKind::Syntax, here(error.span), format!("failed to parse {path}"), error.message.clone())
        }
        (_, Some(Err(LowerError::Internal))) => (
            ProblemKind::Internal,
            None,
            format!("failed to analyse {path}: internal error, please report"),
            String::new(),
        ),
        (_, Some(Ok(_)) | None) => return,
    };
    let gravity = if source.selected { Gravity::Error } else { Gravity::Note };
    out.push(Problem { gravity, kind, place, message, label, help: None });
}

/// Says which modules have no file.
fn missing_modules(waves: &Waves, owners: &[Option<Owned>], ids: &[FileId], loaded: &mut Loaded) {
    for owned in owners.iter().flatten() {
        let node = &waves.nodes[owned.node];
        let Some(file) = waves.files[node.file].file() else { continue };
        let source = &loaded.files[ids[node.file].0 as usize];
        for (item, _) in node.modules.iter().filter(|(_, nodes)| nodes.is_empty()) {
            let item = file.item(*item);
            let outer = std::iter::successors(Some(item), |item| item.parent.map(|id| file.item(id)));
            // A condition may say that there need not be one.
            let conditional = item.from_macro || outer.into_iter().any(|item| item.attrs.cfg.is_some());
            let gravity = if source.selected && !conditional { Gravity::Error } else { Gravity::Note };
            loaded.problems.push(Problem {
                gravity,
                kind: ProblemKind::Module,
                place: Some(Place { file: ids[node.file], span: item.name_span }),
                message: format!("failed to find the file of module `{}`", item.name),
                label: "this module is left out".to_owned(),
                help: None,
            });
        }
    }
    loaded.problems.sort_by(|a, b| (a.place, a.kind, &a.message).cmp(&(b.place, b.kind, &b.message)));
}

/// The crates whose root could be lowered. Files that could not be are no part of them.
fn krates(
    project: &Project,
    waves: &Waves,
    owners: &[Option<Owned>],
    orders: &[Vec<usize>],
    ids: &[FileId],
    sources: &[SourceFile],
) -> Vec<KrateInput> {
    let mut krate_of: Vec<Option<usize>> = vec![None; orders.len()];
    let mut spots: Vec<Option<(usize, usize)>> = vec![None; owners.len()];
    let mut count = 0;
    for (target, order) in orders.iter().enumerate() {
        if order.first().is_none_or(|root| waves.files[*root].file().is_none()) {
            continue;
        }
        krate_of[target] = Some(count);
        let lowered = order.iter().filter(|file| waves.files[**file].file().is_some());
        for (at, file) in lowered.enumerate() {
            spots[*file] = Some((count, at));
        }
        count += 1;
    }
    let mut krates = Vec::with_capacity(count);
    for (target, order) in orders.iter().enumerate() {
        let Some(krate) = krate_of[target] else { continue };
        let module = |node: &usize| match spots[waves.nodes[*node].file] {
            Some((owner, at)) if owner == krate => ModTarget::Own(at),
            Some((owner, at)) => ModTarget::Other(owner, at),
            None => ModTarget::Missing,
        };
        let files = order.iter().filter_map(|&file| {
            let lowered = waves.files[file].file()?;
            let source = &sources[ids[file].0 as usize];
            let node = &waves.nodes[owners[file]?.node];
            let modules = node.modules.iter().flat_map(|(item, nodes)| {
                let missing = nodes.is_empty().then_some((*item, ModTarget::Missing));
                nodes.iter().map(|node| (*item, module(node))).chain(missing)
            });
            Some(FileInput {
                id: ids[file],
                file: Arc::clone(lowered),
                text: Arc::clone(&source.text),
                path: Arc::clone(&source.path),
                modules: modules.collect(),
            })
        });
        let files: Vec<FileInput> = files.collect();
        let target = &project.targets[target];
        let root_edition = order.first().and_then(|root| waves.files[*root].edition);
        krates.push(KrateInput {
            name: Name::new(&target.name.replace('-', "_")),
            package: project.packages[target.package].name.clone(),
            kind: KrateKind::Workspace,
            target: target.kind,
            edition: root_edition.unwrap_or(UNSAID),
            dependencies: target
                .dependencies
                .iter()
                .filter_map(|(name, target)| Some((Name::new(name), krate_of[*target]?)))
                .collect(),
            features: project.packages[target.package].features.clone(),
            files,
        });
    }
    krates
}
