//! To look at a project leaves it as it was.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_allocheck::exit::Exit;
use cargo_allocheck::options::Environment;

/// A copy of a fixture that may be written to.
fn copy(name: &str, purpose: &str) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects").join(name);
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("untouched-{purpose}"));
    drop(fs::remove_dir_all(&to));
    for (path, bytes) in files(&from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("it lies below")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }
    to
}

/// All files below a folder, by relative path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("it can be listed").map(|it| it.expect("it can be listed").path()));
        } else {
            let bytes = fs::read(&path).expect("it can be read");
            found.insert(path.strip_prefix(folder).expect("it was found below").to_path_buf(), bytes);
        }
    }
    found
}

/// Lists the sites of a project, and holds that its dependency is known and its files are the same afterwards.
fn look(folder: &Path) {
    let before = files(folder);
    let line = ["cargo-allocheck", "sites", "--manifest-path", "app/Cargo.toml", "--offline", "-q"];
    let environment = Environment { cargo: std::env::var_os("CARGO").map(PathBuf::from), ..Environment::default() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cargo_allocheck::run(line.map(OsString::from), folder, &environment, &mut out, &mut err);
    assert_eq!((exit, String::from_utf8_lossy(&err).as_ref()), (Exit::Clean, ""));
    assert!(String::from_utf8_lossy(&out).contains("leaf::letters"), "the dependency is known");
    let after = files(folder);
    assert!(before == after, "{:?} became {:?}", before.keys(), after.keys());
}

#[test]
fn no_lock_file_is_left_where_there_was_none() {
    let folder = copy("dependency.in", "none");
    fs::remove_file(folder.join("app/Cargo.lock")).expect("the fixture has one");
    look(&folder);
}

#[test]
fn a_lock_file_that_is_out_of_date_stays_so() {
    let folder = copy("dependency.in", "stale");
    fs::write(folder.join("app/Cargo.lock"), "version = 4\n").expect("it can be written");
    look(&folder);
}
