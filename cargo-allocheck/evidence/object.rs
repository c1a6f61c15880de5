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
    /// Own places whose calls were inlined, and a place of what was inlined there. Sorted.
    pub(super) inlined: Vec<(At, At)>,
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

impl Contents {
    /// There is code of another platform.
    pub(super) fn is_foreign(&self) -> bool {
        self.unread.iter().any(|reason| reason.ends_with(image::OTHER_PLATFORM))
    }
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
    lines.places(&mut files, &is_own, (&mut object.places, &mut object.inlined));
    Ok(object)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use object::read::archive::ArchiveFile;
    use object::read::{File, Object as _, ObjectSection as _};

    use crate::evidence::graph::Graph;
    use crate::evidence::object::{Whose, contents};
    use crate::evidence::survey::survey;
    use crate::fuzz::{Random, Subject, hold};

    /// Reads all that `verify` reads, and says how much of what there was.
    fn surveyed(bytes: &[u8]) -> String {
        let source = Path::new("/own/own.rs");
        let contents = contents(bytes, Whose::Own(&[source], &[Path::new("/own")]));
        let unread = contents.unread.join(", ");
        assert!(!unread.contains("internal error"), "{unread}");
        let objects = contents.objects;
        let places: usize = objects.iter().map(|it| it.places.len()).sum();
        let origins: usize = objects.iter().map(|it| it.origins.len()).sum();
        let functions: usize = objects.iter().map(|it| it.code.functions.len()).sum();
        let calls: usize = objects.iter().flat_map(|it| &it.code.functions).map(|it| it.calls.len()).sum();
        let graph = Graph::new(objects);
        let survey = survey(&graph, &BTreeSet::from(["own".to_owned()]));
        let (surviving, merged) = (survey.surviving.len(), survey.merged.len());
        format!("{places} {origins} {functions} {calls} {surviving} {merged} {unread}")
    }

    /// Changes bytes of one section: code and symbols are most of a file, and the least of what is read.
    fn reshape(random: &mut Random, bytes: &[u8]) -> Option<Vec<u8>> {
        let members = match ArchiveFile::parse(bytes) {
            Ok(archive) => archive.members().filter_map(|it| Some(it.ok()?.file_range())).collect(),
            Err(_) => vec![(0, bytes.len() as u64)],
        };
        let (start, size) = *members.get(random.below(members.len()))?;
        let member = bytes.get(start as usize..)?.get(..size as usize)?;
        let file = File::parse(member).ok()?;
        let ranges: Vec<(u64, u64)> = file.sections().filter_map(|it| it.file_range()).collect();
        let (from, length) = *ranges.get(random.below(ranges.len()))?;
        let mut changed = bytes.to_vec();
        let section = changed.get_mut(start.checked_add(from)? as usize..)?.get_mut(..length as usize)?;
        for _ in 0..=random.below(4) {
            let at = random.below(section.len());
            let width = 1 << random.below(4);
            let number = random.number().to_le_bytes();
            section.iter_mut().skip(at).zip(&number[..width]).for_each(|(old, new)| *old = *new);
        }
        Some(changed)
    }

    #[test]
    fn what_is_broken_is_said_to_be_and_no_more() {
        hold(&Subject { name: "objects", read: &surveyed, reshape });
    }

    #[test]
    fn the_corpus_is_understood_where_it_is_whole() {
        for name in ["library.rlib", "program"] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile/objects").join(name);
            let bytes = std::fs::read(path).expect("it is there");
            let source = Path::new("/own/own.rs");
            let contents = contents(&bytes, Whose::Own(&[source], &[Path::new("/own")]));
            assert!(contents.unread.is_empty(), "{name}: {:?}", contents.unread);
            assert!(contents.objects.iter().any(|it| !it.places.is_empty() && !it.origins.is_empty()), "{name}");
        }
    }
}
