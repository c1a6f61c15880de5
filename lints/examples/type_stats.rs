//! Prints how much the inference knows about the crates in the folders that are given.
//!
//!     cargo run --example type_stats -- ~/.cargo/registry/src/*/walkdir-2.5.0
//!
//! `--locals` prints each local variable with its type instead, `--with FOLDER` adds a dependency.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use allocheck_lints::index::build::build;
use allocheck_lints::index::def::{Index, KrateKind, TargetKind};
use allocheck_lints::index::input::{FileInput, KrateInput, ModTarget};
use allocheck_lints::name::Name;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::body::LocalId;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::item::{File, ItemId, ItemKind};
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::text::{FileId, LineIndex};
use allocheck_lints::types::infer::infer;
use allocheck_lints::types::show::show;
use allocheck_lints::types::stats::{bodies, stats};

fn main() {
    let mut folders = Vec::new();
    let mut locals = false;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--locals" => locals = true,
            "--with" => folders.extend(args.next().map(|it| (PathBuf::from(it), KrateKind::Dependency))),
            _ => folders.push((PathBuf::from(arg), KrateKind::Workspace)),
        }
    }
    let mut krates: Vec<KrateInput> = Vec::new();
    let mut next = 0;
    for (folder, kind) in &folders {
        krates.extend(read(folder, *kind, &mut next));
    }
    let names: Vec<Name> = krates.iter().map(|it| it.name).collect();
    for (at, krate) in krates.iter_mut().enumerate() {
        let others = names.iter().enumerate().filter(|(other, _)| *other != at);
        krate.dependencies = others.map(|(other, name)| (*name, other)).collect();
    }
    let index = build(&krates);
    if locals {
        print_locals(&index);
        return;
    }
    let start = Instant::now();
    let found = stats(&index);
    let took = start.elapsed();
    for cause in found.causes.iter().take(40) {
        let text = index.texts.get(&cause.place.file).map_or("", |it| it.as_ref());
        let line = LineIndex::new(text).line(cause.place.span.start) + 1;
        let path = index.paths.get(&cause.place.file).map_or("", |it| it.as_ref());
        println!("{:6} {:60} {path}:{line}", cause.times, cause.text);
    }
    let share = |known: usize, all: usize| known as f64 * 100.0 / all.max(1) as f64;
    println!(
        "receivers {}/{} {:.1} %, results {}/{} {:.1} %, {} expressions in {took:?}",
        found.known_receivers,
        found.receivers,
        share(found.known_receivers, found.receivers),
        found.known_results,
        found.results,
        share(found.known_results, found.results),
        found.exprs,
    );
}

/// The crate in a folder, from its `src/lib.rs` or `src/main.rs`.
fn read(folder: &Path, kind: KrateKind, next: &mut u32) -> Option<KrateInput> {
    let roots = ["src/lib.rs", "src/main.rs", "lib.rs"];
    let root = roots.iter().map(|it| folder.join(it)).find(|it| it.is_file())?;
    let name = folder.file_name()?.to_string_lossy().into_owned();
    let version =
        name.match_indices('-').map(|it| it.0).find(|&at| name[at + 1..].starts_with(|it: char| it.is_ascii_digit()));
    let name = name[..version.unwrap_or(name.len())].replace('-', "_");
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    let edition = match manifest.lines().find_map(|line| line.strip_prefix("edition = ")) {
        Some("\"2024\"") => Edition::E2024,
        Some("\"2021\"") => Edition::E2021,
        Some("\"2018\"") => Edition::E2018,
        _ => Edition::E2015,
    };
    let mut sources = Vec::new();
    gather(folder, &mut sources);
    let mut macros = Macros::default();
    for text in &sources {
        macros.gather(text);
    }
    let mut tree = Tree { edition, macros, files: Vec::new(), known: HashMap::new(), next };
    tree.file(&root, true);
    Some(KrateInput {
        name: Name::new(&name),
        package: name,
        kind,
        target: TargetKind::Lib,
        edition,
        dependencies: Vec::new(),
        features: None,
        files: tree.files.into_iter().flatten().collect(),
    })
}

fn gather(folder: &Path, out: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(folder.join("src")).or_else(|_| std::fs::read_dir(folder)) else { return };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, out);
        } else if path.extension().is_some_and(|it| it == "rs") {
            out.extend(std::fs::read_to_string(&path));
        }
    }
}

/// The module tree of one crate while it is read.
struct Tree<'a> {
    edition: Edition,
    macros: Macros,
    files: Vec<Option<FileInput>>,
    known: HashMap<PathBuf, usize>,
    next: &'a mut u32,
}

impl Tree<'_> {
    fn file(&mut self, path: &Path, is_root: bool) -> Option<usize> {
        if let Some(&at) = self.known.get(path) {
            return Some(at);
        }
        let text = std::fs::read_to_string(path).ok()?;
        let file = match lower(&text, self.edition, &self.macros) {
            Ok(file) => Arc::new(file),
            Err(error) => {
                eprintln!("{}: {}", path.display(), error.message);
                return None;
            }
        };
        let at = self.files.len();
        self.known.insert(path.to_path_buf(), at);
        self.files.push(None);
        let id = FileId(*self.next);
        *self.next += 1;
        let stem = path.file_stem()?.to_string_lossy().into_owned();
        let parent = path.parent()?;
        let below = if is_root || stem == "mod" { parent.to_path_buf() } else { parent.join(stem) };
        let mut modules = Vec::new();
        self.modules(&file, &file.top, parent, &below, &mut modules);
        self.files[at] =
            Some(FileInput { id, file, text: Arc::from(text), path: Arc::from(path.to_string_lossy()), modules });
        Some(at)
    }

    fn modules(
        &mut self,
        file: &File,
        items: &[ItemId],
        parent: &Path,
        below: &Path,
        out: &mut Vec<(ItemId, ModTarget)>,
    ) {
        for &id in items {
            let item = file.item(id);
            match &item.kind {
                ItemKind::Module(items) => {
                    let inner = below.join(item.name.as_str());
                    self.modules(file, items, &inner, &inner, out);
                }
                ItemKind::ModuleFile { paths } => {
                    let name = item.name.as_str();
                    let usual = [below.join(format!("{name}.rs")), below.join(name).join("mod.rs")];
                    let written = paths.iter().map(|it| parent.join(it.as_ref()));
                    let found = written.chain(usual).find(|it| it.is_file());
                    let target = found.and_then(|it| self.file(&it, false));
                    out.push((id, target.map_or(ModTarget::Missing, ModTarget::Own)));
                }
                _ => {}
            }
        }
    }
}

fn print_locals(index: &Index) {
    for (owner, body) in bodies(index) {
        let types = infer(index, owner);
        let (Some(text), Some(path)) = (index.texts.get(&owner.file), index.paths.get(&owner.file)) else { continue };
        let lines = LineIndex::new(text);
        for (at, local) in body.locals.iter().enumerate() {
            let place = lines.line_column(local.span.start, text);
            let ty = show(index, &types.tys, types.local(LocalId(at as u32)));
            println!("{path}:{}:{} {} {ty}", place.line, place.column, local.name);
        }
    }
}
