//! The tool in the place of the compiler: cargo calls it for the workspace's own crates, and it calls the compiler with lines
//! and full names, which change no code.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Set where cargo was started by us.
pub(super) const VARIABLE: &str = "CARGO_ALLOCHECK_WRAPPER";

/// What is added: the last of several words for one option counts, so this overrules the profile.
const FLAGS: &[&str] =
    &["-Cdebuginfo=line-tables-only", "-Cstrip=none", "-Csplit-debuginfo=off", "-Csymbol-mangling-version=v0"];

/// Calls the compiler, if that is what this process was started for.
#[must_use]
pub fn wrap() -> Option<ExitCode> {
    std::env::var_os(VARIABLE)?;
    let mut words = std::env::args_os().skip(1);
    let compiler = words.next()?;
    // Cargo's first word is the compiler's path; whoever inherits the variable and asks for something else is served as usual.
    let is_compiler = Path::new(&compiler).file_stem().is_some_and(|it| it.to_string_lossy().contains("rustc"));
    if !is_compiler {
        return None;
    }
    let words: Vec<OsString> = words.collect();
    note_lto(&words);
    Some(call(Command::new(&compiler).args(with_flags(words))))
}

#[cfg(unix)]
fn call(command: &mut Command) -> ExitCode {
    use std::os::unix::process::CommandExt as _;
    failed(&command.exec())
}

#[cfg(not(unix))]
fn call(command: &mut Command) -> ExitCode {
    match command.status() {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => failed(&error),
    }
}

fn failed(error: &std::io::Error) -> ExitCode {
    use std::io::Write as _;
    drop(writeln!(std::io::stderr(), "error: failed to run the compiler: {error}"));
    ExitCode::FAILURE
}

/// The compiler's words with ours, unless it compiles what runs in the build itself.
fn with_flags(mut words: Vec<OsString>) -> Vec<OsString> {
    let follows = |first: &str, is_meant: &dyn Fn(&OsStr) -> bool| {
        words.windows(2).any(|pair| pair[0] == first && is_meant(&pair[1]))
    };
    let is_script = follows("--crate-name", &|name| {
        let name = name.to_string_lossy();
        name.starts_with("build_script_") || name == "___"
    });
    let is_macro = follows("--crate-type", &|kind| kind == "proc-macro");
    let compiles = words.iter().any(|word| word == "--crate-name");
    if compiles && !is_script && !is_macro {
        words.extend(FLAGS.iter().map(OsString::from));
    }
    words
}

/// The file beside what was built that tells what cargo asked for.
fn lto_file(folder: &Path) -> PathBuf {
    folder.join("allocheck-lto")
}

/// Writes down what of LTO cargo asks for when it makes a program: it does not say so anywhere else.
fn note_lto(words: &[OsString]) {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let value = |name: &str| words.windows(2).find(|pair| pair[0] == name).map(|pair| &*pair[1]);
    let (Some(folder), Some("bin" | "cdylib" | "lib")) = (value("--out-dir"), value("--crate-type")) else { return };
    let asked = words.iter().find_map(|word| match &**word {
        "lto" | "-Clto" => Some("fat"),
        other => other.strip_prefix("-Clto=").or_else(|| other.strip_prefix("lto=")),
    });
    // What was built stands in `deps` of the profile's folder.
    if let (Some(asked), Some(folder)) = (asked, Path::new(folder).parent()) {
        drop(fs::write(lto_file(folder), asked));
    }
}

/// What of LTO was asked for when something was last built in a profile's folder.
pub(super) fn lto(folder: &Path) -> Option<String> {
    fs::read_to_string(lto_file(folder)).ok()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use crate::evidence::wrapper::with_flags;

    fn flags(line: &str) -> usize {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let before = words.len();
        with_flags(words).len() - before
    }

    #[test]
    fn only_what_runs_in_programs_gets_lines() {
        assert!(flags("--crate-name app --crate-type bin src/main.rs") > 0);
        assert_eq!(flags("--crate-name build_script_build --crate-type bin build.rs"), 0);
        assert_eq!(flags("--crate-name derive --crate-type proc-macro src/lib.rs"), 0);
        assert_eq!(flags("--crate-name ___ --print=file-names"), 0);
        assert_eq!(flags("-vV"), 0);
    }
}
