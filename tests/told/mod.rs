//! The command, run within the test that asks it: what it says, and a folder to write to.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_allocheck::exit::Exit;
use cargo_allocheck::options::Environment;

/// A folder of its own for what a test writes.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("the target folder can be written to");
    folder
}

/// Exit, standard output, error stream.
pub fn run(folder: &Path, options: &[&str]) -> (Exit, String, String) {
    let line = ["cargo-allocheck", "allocheck"].iter().chain(options).map(OsString::from);
    let environment = Environment { cargo: std::env::var_os("CARGO").map(PathBuf::from), ..Environment::default() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cargo_allocheck::run(line, folder, &environment, &mut out, &mut err);
    let [out, err] = [out, err].map(|text| String::from_utf8(text).expect("reports are UTF-8"));
    (exit, out, err)
}
