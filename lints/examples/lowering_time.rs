//! How long lowering takes beside parsing alone: `cargo run --release --example lowering_time -- FOLDER…`.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

/// As often is each measured; the least counts.
const ROUNDS: usize = 5;

fn main() {
    let mut files = Vec::new();
    for folder in std::env::args_os().skip(1) {
        walk(Path::new(&folder), &mut files);
    }
    let texts: Vec<String> = files.iter().filter_map(|it| std::fs::read_to_string(it).ok()).collect();
    let texts: Vec<&String> = texts.iter().filter(|it| parse(it)).collect();
    let lines: usize = texts.iter().map(|it| it.lines().count()).sum();
    println!("{} files, {lines} lines", texts.len());
    let macros = Macros::default();
    let (mut parsing, mut lowering) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        parsing = parsing.min(timed(|| texts.iter().all(|it| parse(it))));
        lowering = lowering.min(timed(|| texts.iter().all(|it| lower(it, Edition::E2021, &macros).is_ok())));
    }
    let ratio = lowering.as_secs_f64() / parsing.as_secs_f64();
    println!("parsing {parsing:.1?}, parsing and lowering {lowering:.1?}: {ratio:.2} times");
}

fn timed(run: impl Fn() -> bool) -> Duration {
    let start = Instant::now();
    std::hint::black_box(run());
    start.elapsed()
}

fn parse(text: &str) -> bool {
    let parsed = syn::parse_file(text).is_ok();
    proc_macro2::extra::invalidate_current_thread_spans();
    parsed
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if entry.file_type().is_ok_and(|it| it.is_dir()) {
            walk(&path, out);
        } else if path.extension().is_some_and(|it| it == "rs") {
            out.push(path);
        }
    }
}
