//! What the whole analysis costs, measured against parsing the same files with syn alone: in one process, with one
//! allocator, on as many threads.
//!
//! The code is that of all packages in our own dependency tree, each looked at as if it belonged to a workspace. Then our
//! own workspace is looked at over these packages as its dependencies: read for the first time, and kept from before.
//! `cargo bench` runs it; `cargo bench -- --threads 1` and `--rounds 10` change how.

use std::collections::HashSet;
use std::fs;
use std::hint::black_box;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use allocheck_lints::index::def::{Index, ItemRef, KrateKind};
use allocheck_lints::judge::Options;
use allocheck_lints::types::infer::infer_with;
use allocheck_lints::types::memory::Memory;
use anyhow::Context as _;
use cargo_allocheck::analyse::{Analysis, analyse, pool};
use cargo_allocheck::load::SourceFile;
use cargo_allocheck::output::Format;
use cargo_allocheck::project::{Project, Workspace, metadata};
use cargo_allocheck::report;
use cargo_metadata::MetadataCommand;
use mimalloc::MiMalloc;
use rayon::ThreadPool;
use rayon::prelude::*;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> anyhow::Result<()> {
    let threads = argument("--threads");
    let rounds = argument("--rounds").map_or(5, NonZeroUsize::get);
    let pool = pool(threads)?;
    let project = own_tree()?;
    let mut phases: Vec<(&str, Duration)> = Vec::new();
    let (mut whole, mut syn) = (Duration::MAX, Duration::MAX);
    let mut peak = None;
    let mut last = None;
    for _ in 0..rounds {
        drop(last.take());
        let mut project = project.clone();
        let started = Instant::now();
        let mut analysis = pool.install(|| analyse(&mut project, &|_, _| Options::default()));
        let told = Instant::now();
        let mut sink = Vec::new();
        report::write_all(&mut sink, &project, &analysis, Format::Human)?;
        black_box(&sink);
        analysis.timings.push(("render", told.elapsed()));
        whole = whole.min(started.elapsed());
        peak = peak.or_else(peak_memory);
        keep_least(&mut phases, &analysis.timings);
        // By turns, so that what else the machine does weighs on both.
        let paths: Vec<&Path> = analysis.files.iter().map(|file| &*file.absolute).collect();
        syn = syn.min(time(|| pool.install(|| parse_all(&paths))));
        last = Some(analysis);
    }
    let analysis = last.context("no round was asked for")?;
    let leaning = leaning(&pool, &project, &analysis)?;
    let types = (0..rounds).map(|_| time(|| pool.install(|| infer_all(&analysis.index)))).min().unwrap_or_default();
    print(&analysis, &phases, whole, syn, types, peak);
    leaning.print();
    Ok(())
}

/// What our own workspace costs over its dependencies.
struct Leaning {
    /// Packages whose sources are read.
    packages: usize,
    /// The bytes of these and of the workspace.
    bytes: usize,
    uncached: Duration,
    cached: Duration,
    /// To parse what is read without the cache.
    syn: Duration,
}

impl Leaning {
    fn print(&self) {
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        println!();
        println!("packages   {:>12}, which our own workspace names", self.packages);
        println!("bytes      {:>12}", self.bytes);
        println!("uncached   {:>9.1} ms", ms(self.uncached));
        println!("cached     {:>9.1} ms", ms(self.cached));
        println!("syn alone  {:>9.1} ms, of all that is read without the cache", ms(self.syn));
        println!("ratio      {:>12.2} without the cache", self.uncached.as_secs_f64() / self.syn.as_secs_f64());
        println!("ratio      {:>12.2} with it", self.cached.as_secs_f64() / self.syn.as_secs_f64());
    }
}

/// Looks at our own workspace; `tree` are the packages it may read, looked at before.
fn leaning(pool: &ThreadPool, tree: &Project, looked_at: &Analysis) -> anyhow::Result<Leaning> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("throughput-cache");
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let cargo = PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let flags = vec!["--offline".to_owned(), "--locked".to_owned()];
    let metadata = metadata::read(&cargo, &manifest, &flags);
    let metadata = metadata.ok().context("failed to ask cargo for our workspace")?;
    // Cargo resolves the dependencies of each project once: of another one, again.
    let run = || {
        let mut project = Project::default();
        metadata::add(&mut project, &metadata);
        project.want_libraries();
        let root = project.root.clone();
        let to = &mut project.dependencies;
        to.workspaces.push(Workspace { manifest: manifest.clone(), root });
        to.cargo.clone_from(&cargo);
        to.flags.clone_from(&flags);
        to.cache = Some(folder.clone());
        let started = Instant::now();
        let analysis = pool.install(|| analyse(&mut project, &|_, _| Options::default()));
        (started.elapsed(), analysis)
    };
    drop(fs::remove_dir_all(&folder));
    let (uncached, analysis) = run();
    let (cached, _) = run();
    let krates = analysis.index.krates.iter().filter(|it| it.kind == KrateKind::Dependency);
    let packages: HashSet<&str> = krates.map(|it| it.package.as_str()).collect();
    let is_read = |file: &&SourceFile| packages.contains(&*tree.packages[tree.targets[file.target].package].name);
    let outside = looked_at.files.iter().filter(is_read);
    let read: Vec<&SourceFile> = outside.chain(&analysis.files).collect();
    let paths: Vec<&Path> = read.iter().map(|file| &*file.absolute).collect();
    let syn = (0..3).map(|_| time(|| pool.install(|| parse_all(&paths)))).min().unwrap_or_default();
    let bytes = read.iter().map(|file| file.text.len()).sum();
    Ok(Leaning { packages: packages.len(), bytes, uncached, cached, syn })
}

fn print(
    analysis: &Analysis,
    phases: &[(&str, Duration)],
    whole: Duration,
    syn: Duration,
    types: Duration,
    peak: Option<usize>,
) {
    let lines: usize = analysis.files.iter().map(|file| file.lines.line_count()).sum();
    let bytes: usize = analysis.files.iter().map(|file| file.text.len()).sum();
    let failed = analysis.files.iter().filter(|file| file.lowered.is_none()).count();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!("files      {:>12}, of which {failed} could not be read", analysis.files.len());
    println!("relowered  {:>12}", analysis.relowered);
    println!("lines      {lines:>12}");
    println!("bytes      {bytes:>12}");
    println!("findings   {:>12}", analysis.judged.findings.len());
    println!("sites      {:>12}", analysis.facts.sites.len());
    for (phase, took) in phases {
        println!("{phase:<10} {:>9.1} ms", ms(*took));
    }
    println!("whole      {:>9.1} ms", ms(whole));
    println!("syn alone  {:>9.1} ms", ms(syn));
    println!("types only {:>9.1} ms, a part of the facts", ms(types));
    println!("ratio      {:>12.2}", whole.as_secs_f64() / syn.as_secs_f64());
    println!("lines/s    {:>12.0}", lines as f64 / whole.as_secs_f64());
    if let Some(peak) = peak {
        println!(
            "peak       {:>8.1} MiB, {:.1} bytes for each of source",
            peak as f64 / 1024.0,
            (peak << 10) as f64 / bytes as f64
        );
    }
}

/// All packages that we are built from, as if they were a workspace.
fn own_tree() -> anyhow::Result<Project> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let mut command = MetadataCommand::new();
    // What other systems need is not there.
    let platform = format!("--filter-platform={}", host()?);
    command.manifest_path(manifest).other_options(vec!["--offline".to_owned(), "--locked".to_owned(), platform]);
    let mut project = Project::default();
    metadata::add(&mut project, &command.exec().context("failed to ask cargo for our dependencies")?);
    project.want_libraries();
    Ok(project)
}

/// The triple of this machine.
fn host() -> anyhow::Result<String> {
    let told = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("-vV").output()?;
    let told = String::from_utf8(told.stdout)?;
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("failed to read what `rustc -vV` says")
}

/// Reads and parses, and drops the trees at once.
fn parse_all(paths: &[&Path]) {
    paths.par_iter().with_max_len(1).for_each(|path| {
        if let Ok(text) = fs::read_to_string(path) {
            drop(black_box(syn::parse_file(&text)));
        }
        // Otherwise the texts of all files would be kept for their spans.
        proc_macro2::extra::invalidate_current_thread_spans();
    });
}

fn infer_all(index: &Index) {
    let owners: Vec<ItemRef> = index.fns.iter().filter(|func| func.has_body).map(|func| func.item).collect();
    let of_owner = |memory: &mut Memory, owner: &ItemRef| {
        let types = black_box(infer_with(index, memory, *owner));
        memory.keep(types);
    };
    owners.par_iter().for_each_init(Memory::default, of_owner);
}

fn time(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn keep_least(least: &mut Vec<(&'static str, Duration)>, round: &[(&'static str, Duration)]) {
    for (phase, took) in round {
        match least.iter_mut().find(|(name, _)| name == phase) {
            Some((_, best)) => *best = (*best).min(*took),
            None => least.push((phase, *took)),
        }
    }
}

/// The most memory that this process ever held, in KiB.
fn peak_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse().ok())
}

fn argument(name: &str) -> Option<NonZeroUsize> {
    let mut arguments = std::env::args().skip_while(|it| it != name);
    arguments.nth(1)?.parse().ok()
}
