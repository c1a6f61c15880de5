//! Stubs of published packages, kept across runs: a published version never changes.
//!
//! A file's name tells all that its text depends on, and its first line whether the rest is whole. What does not fit is
//! ignored and replaced. Files appear under their names only when they are complete, so runs do not disturb one another.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use xxhash_rust::xxh3::{Xxh3Default, xxh3_64};

/// To be raised whenever the same sources would be described differently.
const FORMAT: &str = "7";

/// Files that were begun in this process.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// The stub of a package, if there is a whole one.
pub(super) fn get(folder: &Path, name: &str) -> Option<String> {
    let kept = fs::read_to_string(folder.join(name)).ok()?;
    let (first, text) = kept.split_once('\n')?;
    (first == head(text)).then(|| text.to_owned())
}

/// Keeps the stub of a package.
///
/// # Errors
/// Where the folder cannot be written to.
pub(super) fn put(folder: &Path, name: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let unfinished = folder.join(format!(".{}-{count}.tmp", std::process::id()));
    let written = write(&unfinished, text).and_then(|()| fs::rename(&unfinished, folder.join(name)));
    if written.is_err() {
        // What cannot be removed either is small, and its name is used again.
        drop(fs::remove_file(&unfinished));
    }
    written
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(head(text).as_bytes())?;
    file.write_all(b"\n")?;
    file.write_all(text.as_bytes())
}

fn head(text: &str) -> String {
    format!("// cargo-allocheck, format {FORMAT}, {} bytes, {:016x}", text.len(), xxh3_64(text.as_bytes()))
}

/// The file for a package of this name and version; `origin` is where it came from and what it leans on.
pub(super) fn file_name(name: &str, version: &str, origin: &[&str]) -> String {
    let mut hash = Xxh3Default::new();
    let own = [FORMAT, env!("CARGO_PKG_VERSION"), name, version];
    let stubs = allocheck_lints::stubs::SOURCES.iter().flat_map(|(name, text)| [*name, *text]);
    for part in own.into_iter().chain(stubs).chain(origin.iter().copied()) {
        hash.update(part.as_bytes());
        // What ends where must not be lost.
        hash.update(&[0xFF]);
    }
    format!("{name}-{version}-{:016x}.rs", hash.digest())
}

/// The checksums that a `Cargo.lock` states: name, version, checksum.
pub(super) fn checksums(lock: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    lock.split("[[package]]").skip(1).filter_map(|block| {
        let value = |key: &str| {
            let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
            line.and_then(|line| line.strip_suffix('"'))
        };
        Some((value("name")?, value("version")?, value("checksum")?))
    })
}

/// The folder for what is kept, by the rules of the platform.
pub(crate) fn folder(variable: &dyn Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    if let Some(own) = variable("CARGO_ALLOCHECK_CACHE") {
        return Some(own);
    }
    let of_user = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Caches"))
    } else {
        let stated = variable("XDG_CACHE_HOME").filter(|path| path.is_absolute());
        stated.or_else(|| variable("HOME").map(|home| home.join(".cache")))
    };
    of_user.map(|folder| folder.join("cargo-allocheck"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    #[cfg(target_os = "linux")]
    use std::io::ErrorKind;
    #[cfg(target_os = "linux")]
    use std::os::unix::fs::symlink;
    use std::path::{Path, PathBuf};
    #[cfg(target_os = "linux")]
    use std::sync::atomic::Ordering;

    #[cfg(target_os = "linux")]
    use super::COUNT;
    use super::{FORMAT, checksums, file_name, folder, get, put};

    fn empty_folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("cargo-allocheck-test-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        folder
    }

    fn files(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("the folder is there");
        entries.map(|it| it.expect("it can be listed").file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_is_kept_comes_back() {
        let folder = empty_folder("kept");
        assert_eq!(get(&folder, "a.rs"), None);
        put(&folder, "a.rs", "pub struct A;\n").expect("it can be written");
        assert_eq!(get(&folder, "a.rs").as_deref(), Some("pub struct A;\n"));
        assert_eq!(files(&folder), ["a.rs"]);
        fs::remove_dir_all(&folder).expect("it is ours");
    }

    #[test]
    fn what_is_cut_changed_or_foreign_is_ignored_and_replaced() {
        let folder = empty_folder("broken");
        put(&folder, "a.rs", "pub struct A;\n").expect("it can be written");
        let whole = fs::read_to_string(folder.join("a.rs")).expect("it is there");
        let broken = [
            whole[..whole.len() - 3].to_owned(),
            whole.replace("struct A", "struct B"),
            whole.replace(&format!("format {FORMAT}"), "format 0"),
            "something else".to_owned(),
            String::new(),
        ];
        for text in broken {
            fs::write(folder.join("a.rs"), &text).expect("it can be written");
            assert_eq!(get(&folder, "a.rs"), None, "{text:?}");
            put(&folder, "a.rs", "pub struct A;\n").expect("it can be written");
            assert_eq!(get(&folder, "a.rs").as_deref(), Some("pub struct A;\n"));
        }
        fs::remove_dir_all(&folder).expect("it is ours");
    }

    #[test]
    fn two_at_once_do_no_harm() {
        let folder = empty_folder("twice");
        let text = "pub struct A;\n".repeat(10_000);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        put(&folder, "a.rs", &text).expect("it can be written");
                        assert_eq!(get(&folder, "a.rs").map(|it| it.len()), Some(text.len()));
                    }
                });
            }
        });
        assert_eq!(files(&folder), ["a.rs"]);
        fs::remove_dir_all(&folder).expect("it is ours");
    }

    #[test]
    fn a_folder_that_cannot_be_is_an_error_and_no_more() {
        let folder = empty_folder("file");
        fs::write(&folder, "a file where the folder should be").expect("it can be written");
        assert!(put(&folder, "a.rs", "").is_err());
        assert_eq!(get(&folder, "a.rs"), None);
        fs::remove_file(&folder).expect("it is ours");
    }

    /// `/dev/full` is written to as if it was a file on a full disk.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_an_error_and_no_more() {
        let folder = empty_folder("full");
        put(&folder, "a.rs", "pub struct A;\n").expect("it can be written");
        // Whatever else is written in this process meanwhile, the next file has one of these names.
        let next = COUNT.load(Ordering::Relaxed);
        let unfinished = |at: u32| folder.join(format!(".{}-{at}.tmp", std::process::id()));
        (next..next + 1_000).map(unfinished).for_each(|it| symlink("/dev/full", it).expect("it can be made"));
        for name in ["a.rs", "b.rs"] {
            let error = put(&folder, name, "pub struct B;\n").expect_err("nothing fits");
            assert_eq!(error.kind(), ErrorKind::StorageFull, "{error}");
        }
        assert_eq!(get(&folder, "a.rs").as_deref(), Some("pub struct A;\n"), "what was whole stays whole");
        assert_eq!(get(&folder, "b.rs"), None);
        assert_eq!(files(&folder).len(), 1_000 - 2 + 1, "what was begun is removed");
        fs::remove_dir_all(&folder).expect("it is ours");
    }

    #[test]
    fn names_tell_all_that_matters() {
        let name = file_name("a", "1.0.0", &["registry", "abc"]);
        assert!(name.starts_with("a-1.0.0-") && name.ends_with(".rs"), "{name}");
        assert_eq!(name, file_name("a", "1.0.0", &["registry", "abc"]));
        assert_ne!(name, file_name("a", "1.0.0", &["registry", "abd"]));
        assert_ne!(name, file_name("a", "1.0.1", &["registry", "abc"]));
    }

    #[test]
    fn checksums_of_a_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"log\"\n\
                    version = \"0.4.1\"\nsource = \"registry\"\nchecksum = \"0af\"\n";
        assert_eq!(checksums(lock).collect::<Vec<_>>(), [("log", "0.4.1", "0af")]);
    }

    #[test]
    fn the_folder_can_be_chosen() {
        let chosen = |name: &str| (name == "CARGO_ALLOCHECK_CACHE").then(|| PathBuf::from("x"));
        assert_eq!(folder(&chosen), Some(PathBuf::from("x")));
        assert_eq!(folder(&|_| None), None);
    }
}
