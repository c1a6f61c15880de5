//! Heat and fate of every site in `fixtures/flow`, as the carets below each line say.
//!
//! A mark names the place by its carets, then says kind, heat and fate, and the reasons of both:
//!
//! ```text
//!     out.push(format!("{x}"));
//! //           ^^^^^^ Format hot stored: per element of `xs`; pushed into `out`, which is returned
//! ```
//!
//! Where a file's name ends in `ranked`, a mark ends with the site's place in the order of heat; sites that are equally hot share
//! one.
//!
//! A site without a mark is a mistake, and so is a mark without a site. `SNAPSHOTS=overwrite cargo test` writes the marks
//! anew: to be read before they are kept.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use allocheck_lints::facts::{self, HeatKind, Site, SiteKind};
use allocheck_lints::flow::FateKind;
use allocheck_lints::index::build::build;
use allocheck_lints::index::def::TargetKind;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::text::LineIndex;

#[test]
fn marks_hold() {
    let mut wrong = String::new();
    let mut count = 0;
    for path in fixtures() {
        let text = std::fs::read_to_string(&path).expect("a fixture can be read");
        let code = without_marks(&text);
        let marked = with_marks(&code, &sites(&path, &code), is_ranked(&path));
        count += marked.lines().filter(|line| is_mark(line)).count();
        if marked == text {
            continue;
        }
        if std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite") {
            std::fs::write(&path, marked).expect("a fixture can be written");
            continue;
        }
        for (number, (is, said)) in marked.lines().zip(text.lines()).enumerate() {
            if is != said {
                let line = number + 1;
                let _ = writeln!(wrong, "{}:{line}\n  says {said}\n  is   {is}", path.display());
                break;
            }
        }
        let (is, said) = (marked.lines().count(), text.lines().count());
        let _ = writeln!(wrong, "{}: {said} lines, and should have {is}", path.display());
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count > 250, "only {count} marks were found");
}

#[test]
fn fixtures_compile() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for path in fixtures() {
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc)
            .args(["--edition", "2024", "--crate-name", "fixture", "--emit", "metadata", "-A", "warnings"])
            .args(["--crate-type", if is_program(&path) { "bin" } else { "lib" }])
            .arg("--out-dir")
            .arg(folder)
            .arg(&path)
            .output()
            .expect("rustc can be started");
        assert!(output.status.success(), "{}\n{}", path.display(), String::from_utf8_lossy(&output.stderr));
    }
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/flow");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|it| it == "rs"));
    paths.sort();
    paths
}

/// `main_*.rs` is a program, all others are libraries.
fn is_program(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("main_"))
}

/// The numbers of the sites are marked as well.
fn is_ranked(path: &Path) -> bool {
    path.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("ranked"))
}

fn is_mark(line: &str) -> bool {
    line.starts_with("// ") && line.trim_start_matches(['/', ' ']).starts_with('^')
}

fn without_marks(text: &str) -> String {
    text.lines().filter(|line| !is_mark(line)).flat_map(|line| [line, "\n"]).collect()
}

fn sites(path: &Path, text: &str) -> Vec<Site> {
    let mut macros = Macros::default();
    macros.gather(text);
    let file = lower(text, Edition::E2024, &macros).expect("a fixture parses");
    let mut krate = KrateInput::of_file(Edition::E2024, Arc::new(file), text);
    if is_program(path) {
        krate.target = TargetKind::Bin;
    }
    let mut sites = facts::gather(&build(&[krate])).sites;
    sites.retain(|site| site.kind != SiteKind::Other);
    sites
}

/// The text with a mark for each site below its line.
fn with_marks(code: &str, sites: &[Site], is_ranked: bool) -> String {
    let lines = LineIndex::new(code);
    let mut out = String::new();
    for (number, line) in code.lines().enumerate() {
        out.push_str(line);
        out.push('\n');
        for site in sites {
            let start = lines.line_column(site.place.span.start, code);
            if start.line as usize != number + 1 {
                continue;
            }
            let carets = site.place.span.text(code).chars().count().max(1);
            let indent = (start.column as usize - 1).saturating_sub(2);
            let _ = write!(out, "//{}{} {}", " ".repeat(indent), "^".repeat(carets), words(site));
            let hotter = sites.iter().filter(|it| it.heat.score > site.heat.score).count();
            let rank = if is_ranked { format!("; rank {}", hotter + 1) } else { String::new() };
            out.push_str(&rank);
            out.push('\n');
        }
    }
    out
}

fn words(site: &Site) -> String {
    let heat = match site.heat.kind {
        HeatKind::Cold => "cold",
        HeatKind::Plain => "plain",
        HeatKind::Hot => "hot",
    };
    let fate = match site.fate.kind {
        FateKind::Local => "local",
        FateKind::Returned => "returned",
        FateKind::Stored => "stored",
        FateKind::Passed => "passed",
        FateKind::Unknown => "unknown",
    };
    let reasons: Vec<&str> = site.heat.reasons.iter().map(|(reason, _)| &**reason).collect();
    let because = if reasons.is_empty() { String::new() } else { format!("{}; ", reasons.join(", ")) };
    format!("{:?} {heat} {fate}: {because}{}", site.kind, site.fate.reason)
}
