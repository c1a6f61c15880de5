//! A crate of one file: analysed, and compiled.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use allocheck_lints::facts::{self, Facts};
use allocheck_lints::finding::{Finding, Level};
use allocheck_lints::index::build::build;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::judge::{Judged, Options, judge};
use allocheck_lints::rules;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::item::File;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::text::FileId;

/// The file of every such crate.
pub const FILE: FileId = FileId(0);

/// `// edition: 2018` in the first line, else 2024.
pub fn edition(text: &str) -> (Edition, &'static str) {
    match text.lines().next().and_then(|line| line.strip_prefix("// edition: ")).map(str::trim) {
        Some("2015") => (Edition::E2015, "2015"),
        Some("2018") => (Edition::E2018, "2018"),
        Some("2021") => (Edition::E2021, "2021"),
        Some(_) | None => (Edition::E2024, "2024"),
    }
}

/// The lowered file.
pub fn read(text: &str) -> Result<Arc<File>, String> {
    let mut macros = Macros::default();
    macros.gather(text);
    lower(text, edition(text).0, &macros).map(Arc::new).map_err(|error| format!("cannot parse: {}", error.message))
}

/// The facts of a library that has this text alone.
pub fn gather(text: &str) -> Result<Facts, String> {
    let krate = KrateInput::of_file(edition(text).0, read(text)?, text);
    Ok(facts::gather(&build(&[krate])))
}

/// What all rules say, those of the strict profile too.
pub fn findings(text: &str, options: Options) -> Result<Vec<Finding>, String> {
    let strict = rules::all().iter().filter(|rule| rule.level == Level::Allow);
    let levels = strict.map(|rule| (rule.name.to_owned(), Level::Warn)).collect();
    let Judged { findings, .. } = judge(&gather(text)?, rules::all(), &Options { levels, ..options });
    Ok(findings)
}

/// Compiles the text as a library: the compiler's words where it does not like it. Texts that say `// needs: crate` in a
/// line of their own cannot be compiled alone.
pub fn compile(name: &str, text: &str) -> Result<(), String> {
    if text.lines().any(|line| line.starts_with("// needs: ")) {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let source = folder.join(format!("{name}.rs"));
    std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&source, text)).map_err(|error| error.to_string())?;
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args(["--edition", edition(text).1, "--crate-type", "lib", "--crate-name", "fixture", "--emit", "metadata"])
        .args(["--cap-lints", "allow", "-o"])
        .arg(folder.join(format!("{name}.rmeta")))
        .arg(&source)
        .output()
        .map_err(|error| format!("run rustc: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
