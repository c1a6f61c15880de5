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

/// The end of the name of the file beside a program that tells what cargo asked for when it was made.
const NOTE: &str = ".allocheck-lto";

/// Writes down what of LTO cargo asks for when it makes a program: it does not say so anywhere else.
fn note_lto(words: &[OsString]) {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    let value = |name: &str| words.windows(2).find(|pair| pair[0] == name).map(|pair| &*pair[1]);
    let is_program = value("--crate-type") == Some("bin") || words.iter().any(|word| word == "--test");
    let (Some(folder), Some(name), true) = (value("--out-dir"), value("--crate-name"), is_program) else { return };
    let codegen = |option: &str| {
        words.iter().find_map(|word| {
            let word = word.strip_prefix("-C").unwrap_or(word);
            word.strip_prefix(option)?.strip_prefix('=')
        })
    };
    let is_plain = words.iter().any(|word| matches!(&**word, "lto" | "-Clto"));
    let asked = codegen("lto").or(is_plain.then_some("fat")).unwrap_or_default();
    let extra = codegen("extra-filename").unwrap_or_default();
    drop(fs::write(Path::new(folder).join(format!("{name}{extra}{NOTE}")), asked));
}

/// What of LTO was asked for when a program was made; nothing where that is not known, or crates are optimised one by one.
pub(super) fn lto(program: &Path) -> Option<String> {
    let asked = fs::read_to_string(with_note(program)).ok().or_else(|| {
        // Cargo links the program that it has made to a shorter name, one folder above.
        let made = fs::metadata(program).ok()?;
        let is_same = |path: &Path| {
            let other = fs::metadata(path).ok();
            other.is_some_and(|it| it.len() == made.len() && it.modified().ok() == made.modified().ok())
        };
        let entries = fs::read_dir(program.parent()?.join("deps")).ok()?;
        let found = entries.flatten().map(|entry| entry.path()).find(|path| {
            let name = path.to_string_lossy();
            name.strip_suffix(NOTE).is_some_and(|program| is_same(Path::new(program)))
        });
        fs::read_to_string(found?).ok()
    });
    asked.filter(|asked| !asked.is_empty())
}

fn with_note(program: &Path) -> PathBuf {
    let mut name = program.as_os_str().to_owned();
    name.push(NOTE);
    PathBuf::from(name)
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
