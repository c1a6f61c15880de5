//! The last verification, kept beside what was built, for runs that do not build.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use allocheck_lints::text::{FileId, Place, Span};
use anyhow::Context as _;
use rustc_hash::FxHashMap as HashMap;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::evidence::compiled::Absent;
use crate::evidence::contract::Promise;
use crate::evidence::lines::{ANY_FILE, At};
use crate::evidence::survey::{Survey, Surviving};
use crate::load::SourceFile;

/// Grows when what was kept before would be misread.
const FORMAT: u32 = 5;

/// How the workspace was built.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Build {
    /// Cargo's profile.
    pub(crate) profile: String,
    /// As the compiler was told: `off`, `thin`, `fat`; nothing where crates are compiled one by one with the usual care.
    pub(crate) lto: Option<String>,
    /// The target triple.
    pub(crate) target: String,
}

/// What a verification has found out.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// How it was built.
    pub(super) build: Build,
    /// What is known of the places.
    pub(super) survey: Survey,
    /// What is said of promises, by the places of the functions' names. Sorted.
    pub(super) promises: Vec<(Place, Promise)>,
}

/// A verification as a file.
#[derive(Serialize, Deserialize)]
struct Record {
    format: u32,
    build: Build,
    /// Path from the workspace's folder, and a hash of the text.
    files: Vec<(String, String)>,
    /// The folder of the workspace.
    root: PathBuf,
    surviving: Vec<([u32; 3], Surviving)>,
    leading: Vec<[u32; 3]>,
    code: Vec<[u32; 3]>,
    pointers: Vec<[u32; 3]>,
    once: Vec<[u32; 3]>,
    merged: Vec<(u32, String)>,
    shared: Vec<String>,
    /// The bytes, and whether that is certain.
    absent: Vec<(Bytes, bool)>,
    promises: Vec<(Bytes, Kept)>,
}

/// File, first byte, and one past the last.
type Bytes = (u32, u32, u32);

/// What was said of a promise.
#[derive(Serialize, Deserialize)]
enum Kept {
    Proven,
    Violated(Bytes, Vec<String>),
    Open(Vec<String>),
    NoCode,
}

fn hash(text: &str) -> String {
    format!("{:016x}", xxh3_64(text.as_bytes()))
}

fn plain(at: &At) -> [u32; 3] {
    [at.file, at.line, at.column]
}

fn bytes(place: Place) -> Bytes {
    (place.file.0, place.span.start, place.span.end)
}

/// Where it is kept.
pub(super) fn path(target_folder: &Path) -> PathBuf {
    target_folder.join("verification.json")
}

/// Keeps what is known of these files.
///
/// # Errors
/// Where it cannot be written.
pub(super) fn keep(path: &Path, root: &Path, known: &Known, files: &[SourceFile]) -> anyhow::Result<()> {
    let Known { build, survey, promises } = known;
    let promises = promises.iter().map(|(name, promise)| {
        let kept = match promise {
            Promise::Proven => Kept::Proven,
            Promise::Violated(from, through) => Kept::Violated(bytes(*from), through.clone()),
            Promise::Open(open) => Kept::Open(open.clone()),
            Promise::NoCode => Kept::NoCode,
        };
        (bytes(*name), kept)
    });
    let absent = survey.absent.iter().map(|it| ((it.file, it.span.start, it.span.end), it.certain));
    let record = Record {
        format: FORMAT,
        build: build.clone(),
        files: files.iter().map(|file| (file.path.to_string(), hash(&file.text))).collect(),
        root: root.to_path_buf(),
        surviving: survey.surviving.iter().map(|(at, it)| (plain(at), it.clone())).collect(),
        leading: survey.leading.iter().map(plain).collect(),
        code: survey.code.iter().map(plain).collect(),
        pointers: survey.pointers.iter().map(plain).collect(),
        once: survey.once.iter().map(plain).collect(),
        merged: survey.merged.iter().cloned().collect(),
        shared: survey.shared.iter().cloned().collect(),
        absent: absent.collect(),
        promises: promises.collect(),
    };
    let text = serde_json::to_string(&record).context("failed to write the verification")?;
    fs::write(path, text).with_context(|| format!("failed to write {}", path.display()))
}

/// What was kept of these files.
///
/// # Errors
/// Where nothing was kept, or of other files.
pub(super) fn kept(path: &Path, root: &Path, files: &[SourceFile]) -> Result<Known, String> {
    const HINT: &str = "run `cargo allocheck verify`";
    let text = fs::read_to_string(path).map_err(|_| format!("failed to find a verification: {HINT}"))?;
    let record: Record =
        serde_json::from_str(&text).map_err(|_| format!("failed to understand the last verification: {HINT}"))?;
    if record.format != FORMAT || record.root != root {
        return Err(format!("failed to use the last verification, which is another version's: {HINT}"));
    }
    let now: BTreeMap<&str, (u32, String)> =
        (0..).zip(files).map(|(at, file)| (&*file.path, (at, hash(&file.text)))).collect();
    let mut moved: HashMap<u32, u32> = HashMap::default();
    for (at, (path, hash)) in (0..).zip(&record.files) {
        match now.get(path.as_str()) {
            Some((to, same)) if same == hash => {
                moved.insert(at, *to);
            }
            Some(_) => return Err(format!("failed to use the last verification: {path} has changed; {HINT}")),
            None => {}
        }
    }
    if let Some((at, file)) = (0..).zip(files).find(|(at, _)| !moved.values().any(|to| to == at)) {
        let _: u32 = at;
        return Err(format!("failed to use the last verification: {} is new to it; {HINT}", file.path));
    }
    let place = |[file, line, column]: &[u32; 3]| Some(At { file: *moved.get(file)?, line: *line, column: *column });
    let place_of = |(file, start, end): Bytes| {
        let file = FileId(*moved.get(&file)?);
        Some(Place { file, span: Span::new(start, end) })
    };
    let absent = record.absent.into_iter().filter_map(|(at, certain)| {
        let Place { file, span } = place_of(at)?;
        Some(Absent { file: file.0, span, certain })
    });
    let promises = record.promises.into_iter().filter_map(|(name, kept)| {
        let promise = match kept {
            Kept::Proven => Promise::Proven,
            Kept::Violated(from, through) => Promise::Violated(place_of(from)?, through),
            Kept::Open(open) => Promise::Open(open),
            Kept::NoCode => Promise::NoCode,
        };
        Some((place_of(name)?, promise))
    });
    let mut promises: Vec<(Place, Promise)> = promises.collect();
    promises.sort_by_key(|(name, _)| *name);
    let merged = record.merged.into_iter().filter_map(|(at, name)| {
        let file = if at == ANY_FILE { Some(at) } else { moved.get(&at).copied() };
        Some((file?, name))
    });
    let survey = Survey {
        surviving: record.surviving.into_iter().filter_map(|(at, it)| Some((place(&at)?, it))).collect(),
        leading: record.leading.iter().filter_map(place).collect(),
        code: record.code.iter().filter_map(place).collect(),
        pointers: record.pointers.iter().filter_map(place).collect(),
        displaced: BTreeSet::new(),
        once: record.once.iter().filter_map(place).collect(),
        merged: merged.collect(),
        shared: record.shared.into_iter().collect(),
        absent: absent.collect(),
    };
    Ok(Known { build: record.build, survey, promises })
}
