//! A file that a build has made in, what is known of its code out: of an executable itself, of a library each object within.

use std::fs::File;
use std::io::Read as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use anyhow::Context as _;
use object::read::archive::ArchiveFile;
use rustc_hash::FxHashMap as HashMap;

use crate::evidence::decode::{Code, decode};
use crate::evidence::image;
use crate::evidence::lines::{At, Lines, Origin, OwnFiles};

/// Larger files are refused: they are read whole.
const LARGEST: u64 = 4 << 30;

/// What is known of the code of one object file or executable.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// Functions and calls.
    pub(super) code: Code,
    /// Where calls come from, each origin once.
    pub(super) origins: Vec<Origin>,
    /// For each function's calls, the places in that list; [`NOWHERE`] where no own line is known. Empty where the object is not
    /// the workspace's.
    pub(super) origin_of: Vec<Vec<u32>>,
    /// Own places with instructions. Sorted.
    pub(super) places: Vec<At>,
    /// An executable: all names in it mean its own functions, and nothing else's names do.
    pub(super) linked: bool,
}

/// No origin.
pub(super) const NOWHERE: u32 = u32::MAX;

/// What was in a file.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// What could be read.
    pub(super) objects: Vec<Object>,
    /// Objects that hold no machine code, because that is made when programs are linked.
    pub(super) bitcode: usize,
    /// Why something could not be read.
    pub(super) unread: Vec<String>,
}

/// Whose code it is, and so what is asked of it.
#[derive(Clone, Copy)]
pub(super) enum Whose<'a> {
    /// The workspace's: the files, and the folders in which its compilers ran.
    Own(&'a [&'a Path], &'a [&'a Path]),
    /// Another's: its calls alone.
    Foreign,
}

/// Reads a library or an executable.
///
/// # Errors
/// Where the file cannot be read at all.
pub(super) fn read(path: &Path, whose: Whose<'_>) -> anyhow::Result<Contents> {
    let said = || format!("failed to read {}", path.display());
    let mut file = File::open(path).with_context(said)?;
    let size = file.metadata().with_context(said)?.len();
    anyhow::ensure!(size <= LARGEST, "failed to read {}: {size} bytes are too many", path.display());
    let mut bytes = Vec::with_capacity(size as usize);
    file.read_to_end(&mut bytes).with_context(said)?;
    Ok(contents(&bytes, whose))
}

/// What is in the bytes of a library or an executable.
pub(super) fn contents(bytes: &[u8], whose: Whose<'_>) -> Contents {
    let mut contents = Contents::default();
    if !bytes.starts_with(b"!<arch>\n") {
        match guarded(bytes, whose, true) {
            Ok(object) => contents.objects.push(object),
            Err(reason) => contents.unread.push(reason),
        }
        return contents;
    }
    let archive = match ArchiveFile::parse(bytes) {
        Ok(archive) => archive,
        Err(error) => {
            contents.unread.push(error.to_string());
            return contents;
        }
    };
    for member in archive.members() {
        let Ok(member) = member else {
            contents.unread.push("a member is cut".to_owned());
            break;
        };
        let name = String::from_utf8_lossy(member.name());
        if !name.ends_with(".o") {
            continue;
        }
        let Ok(data) = member.data(bytes) else {
            contents.unread.push(format!("{name} is cut"));
            continue;
        };
        if data.starts_with(b"BC\xC0\xDE") {
            contents.bitcode += 1;
            continue;
        }
        match guarded(data, whose, false) {
            Ok(object) => contents.objects.push(object),
            Err(reason) => contents.unread.push(format!("{name}: {reason}")),
        }
    }
    contents
}

/// Files are made by others, and read by others' libraries.
fn guarded(data: &[u8], whose: Whose<'_>, linked: bool) -> Result<Object, String> {
    let read = catch_unwind(AssertUnwindSafe(|| object(data, whose, linked)));
    read.unwrap_or_else(|_| Err("internal error, please report".to_owned()))
}

fn object(data: &[u8], whose: Whose<'_>, linked: bool) -> Result<Object, String> {
    let image = image::read(data, matches!(whose, Whose::Own(..)))?;
    let mut object = Object { code: decode(&image), linked, ..Object::default() };
    let Whose::Own(files, folders) = whose else { return Ok(object) };
    let is_own = |folder: &str| folders.iter().any(|it| Path::new(folder).starts_with(it));
    let Some(lines) = Lines::new(&image.debug, &is_own) else { return Ok(object) };
    let mut files = OwnFiles::new(files.iter().copied());
    let mut known: HashMap<Origin, u32> = HashMap::default();
    for function in &object.code.functions {
        let of_call = |at: u64| {
            let Some(origin) = lines.origin(&mut files, at) else { return NOWHERE };
            let next = object.origins.len() as u32;
            *known.entry(origin).or_insert_with_key(|origin| {
                object.origins.push(origin.clone());
                next
            })
        };
        object.origin_of.push(function.calls.iter().map(|call| call.at).map(of_call).collect());
    }
    lines.places(&mut files, &is_own, &mut object.places);
    Ok(object)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::time::{Duration, Instant};
    use std::{env, fs};

    use crate::evidence::object::{Whose, contents, object};

    const SOURCE: &str = "
        pub fn made(x: u32) -> String { format!(\"{x}\") }
        pub fn grown(x: &mut Vec<u32>) { x.push(1); }
        pub fn shown(x: &dyn std::fmt::Display, out: &mut String) { use std::fmt::Write; write!(out, \"{x}\").unwrap(); }
    ";

    /// A library and the source that it was made of.
    fn library() -> (Vec<u8>, PathBuf) {
        let folder = env::temp_dir().join(format!("cargo-allocheck-object-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("it can be made");
        let folder = folder.canonicalize().expect("it is there");
        fs::write(folder.join("own.rs"), SOURCE).expect("it can be written");
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let words =
            ["--crate-type=rlib", "-O", "-Cdebuginfo=line-tables-only", "-Csymbol-mangling-version=v0", "own.rs"];
        let made = Command::new(rustc).args(words).current_dir(&folder).status().expect("rustc runs");
        assert!(made.success());
        (fs::read(folder.join("libown.rlib")).expect("it was made"), folder)
    }

    #[test]
    fn what_is_broken_is_said_to_be_and_no_more() {
        let (whole, folder) = library();
        let source = folder.join("own.rs");
        let (files, folders): ([&Path; 1], [&Path; 1]) = ([&source], [&folder]);
        let own = Whose::Own(&files, &folders);
        let honest = contents(&whole, own);
        assert!(honest.unread.is_empty(), "{:?}", honest.unread);
        assert!(honest.objects.iter().any(|it| !it.places.is_empty() && !it.origins.is_empty()));
        // A number of seconds to search for longer than a test should.
        let seconds = env::var("ALLOCHECK_FUZZ_SECONDS").ok().and_then(|it| it.parse().ok());
        let limit = Duration::from_secs(seconds.unwrap_or(3));
        let started = Instant::now();
        let mut state =
            env::var("ALLOCHECK_FUZZ_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(0x9E37_79B9_7F4A_7C15_u64);
        let mut next = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let mut count = 0;
        while started.elapsed() < limit {
            let mut bytes = whole.clone();
            for _ in 0..1 + next() % 24 {
                let at = next() as usize % bytes.len();
                bytes[at] = match next() % 4 {
                    0 => 0,
                    1 => 0xFF,
                    2 => bytes[at] ^ (1 << (next() % 8)),
                    _ => next() as u8,
                };
            }
            if next() % 8 == 0 {
                bytes.truncate(next() as usize % bytes.len());
            }
            let read = contents(&bytes, own);
            assert!(!read.unread.iter().any(|it| it.contains("internal error")), "a panic at the {count}th try");
            count += 1;
        }
        assert!(object(b"\x7fELF", own, true).is_err());
        assert!(count > 3, "{count} tries");
        println!("{count} tries");
        fs::remove_dir_all(folder).expect("it is ours");
    }
}
