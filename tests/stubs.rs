//! Holds the stubs of std against the compiler: each signature becomes a generic function that calls the real one, and
//! rustc says whether the two agree.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use allocheck_lints::stubs::SOURCES;

#[path = "stubs/program.rs"]
mod program;
#[path = "stubs/scan.rs"]
mod scan;

/// The release whose std the stubs describe. An older compiler lacks some of it, so it is not asked.
const RELEASE: u32 = 95;

#[test]
fn signatures_of_std_are_true() {
    let std: Vec<&str> = SOURCES.iter().filter(|(name, _)| *name == "std").map(|(_, text)| *text).collect();
    if let Some(errors) = errors("std", &std) {
        assert!(errors.is_empty(), "not as the compiler has it:\n{errors}");
    }
}

#[test]
fn a_false_signature_is_found() {
    for false_ in [
        "impl<T> Vec<T> { fn len(&self) -> u32; }",
        "impl<T> Vec<T> { fn push(&self, value: T); }",
        "impl<T> Vec<T> { fn size(&self) -> usize; }",
        "impl<T> Copy for Vec<T> {}",
        "impl<T> IntoIterator for Vec<T> { type Item = &'static T; }",
    ] {
        if let Some(errors) = errors("false", &[&format!("pub mod vec {{ {false_} }}")]) {
            assert!(errors.contains("error"), "{false_} passes");
        }
    }
}

/// What the compiler says against these texts of std; nothing where it is older than they are.
fn errors(name: &str, texts: &[&str]) -> Option<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(&rustc).arg("--version").output().expect("rustc runs");
    let minor = String::from_utf8_lossy(&version.stdout).split('.').nth(1).and_then(|n| n.parse().ok()).unwrap_or(0);
    if minor < RELEASE {
        return None;
    }
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = dir.join(format!("stubs_{name}.rs"));
    fs::write(&file, program::write(texts.iter().copied())).expect("the target folder can be written");
    let output = Command::new(rustc)
        // Some traits that signatures name are not stable themselves: `Pattern`, `Step`, `Fn<Args>`.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["--edition=2024", "--emit=metadata", "--error-format=short", "--cap-lints=allow", "--out-dir"])
        .args([&dir, &file])
        .output()
        .expect("rustc runs");
    Some(if output.status.success() { String::new() } else { String::from_utf8_lossy(&output.stderr).into_owned() })
}
