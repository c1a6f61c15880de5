//! Prints the types that could be written at the `let x = …;` of a package's library, one object of JSON a line.
//!
//!     cargo run --example annotations -- FOLDER [--all-features]
//!
//! `path` is absolute; `at` is the byte where `: type` goes; `statement` and `item` are spans in bytes around it; `type`
//! is null where it is unknown or has no name. `tests/against_rustc.py` asks the compiler whether they are right.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use allocheck_lints::index::build::build;
use allocheck_lints::index::def::{Krate, KrateId, TargetKind};
use allocheck_lints::text::FileId;
use allocheck_lints::types::annotate::unwritten;
use anyhow::Context as _;
use cargo_allocheck::analyse::pool;
use cargo_allocheck::load::load;
use cargo_allocheck::project::{Project, metadata};
use cargo_metadata::MetadataCommand;

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().context("failed to find a folder among the arguments")?;
    let folder = Path::new(&folder).canonicalize().with_context(|| format!("failed to find {folder}"))?;
    let mut project = project(&folder, args.collect())?;
    let pool = pool(None)?;
    let loaded = pool.install(|| load(&mut project));
    let index = pool.install(|| build(&loaded.krates));
    let root = project.targets.iter().find(|it| it.kind == TargetKind::Lib && it.root.starts_with(&folder));
    let root = &root.context("failed to find a library in the folder")?.root;
    let is_wanted = |krate: &&Krate| {
        let FileId(file) = index.mods[krate.root.at()].file;
        loaded.files.get(file as usize).is_some_and(|it| it.absolute == *root)
    };
    let krate = index.krates.iter().position(|it| is_wanted(&it)).context("failed to read the library")?;
    let found = pool.install(|| unwritten(&index, KrateId(krate as u32)));
    let mut out = std::io::stdout().lock();
    for it in found {
        let FileId(file) = it.file;
        let file = &loaded.files[file as usize];
        let line = serde_json::json!({
            "path": file.absolute,
            "line": file.lines.line(it.at),
            "at": it.at,
            "name": it.name.as_str(),
            "statement": [it.statement.start, it.statement.end],
            "item": [it.item.start, it.item.end],
            "type": it.ty,
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// The package in the folder with all that it depends on.
fn project(folder: &Path, flags: Vec<String>) -> anyhow::Result<Project> {
    let told = Command::new("rustc").arg("-vV").output().context("failed to run rustc")?;
    let told = String::from_utf8(told.stdout)?;
    let host =
        told.lines().find_map(|line| line.strip_prefix("host: ")).context("failed to learn of rustc its host")?;
    let mut options = flags;
    options.push(format!("--filter-platform={host}"));
    let mut command = MetadataCommand::new();
    command.manifest_path(folder.join("Cargo.toml")).current_dir(folder).other_options(options);
    let mut project = Project::default();
    metadata::add(&mut project, &command.exec().context("failed to ask cargo for the dependencies")?);
    project.want_libraries();
    Ok(project)
}
