//! Opens a profile and finds out what it is.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::MultiGzDecoder;

use crate::profile::dhat;
use crate::profile::numbers::Scope;
use crate::profile::pprof;
use crate::profile::sink::Sink;

/// No profile unpacks to more bytes.
const MOST_BYTES: u64 = 2 << 30;

/// What a file begins with that zstd packed.
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// Heaptrack's own form, and what `heaptrack_print` says. Its stacks for flame graphs name no lines, its massif tells the peak
/// alone, and what is printed are the ten largest: there is nothing to turn it into.
const HEAPTRACK: &str = "it is of heaptrack, whose forms are not read. `cargo allocheck profile record -- CMD` takes one that is, \
                         under valgrind; so does the crate `dhat`, or an allocator that writes pprof";

/// No profile has more frames.
pub(super) const MOST_FRAMES: usize = 10_000_000;

/// What keeps a profile from being read: a sentence that does not name the file.
#[derive(Debug)]
pub(super) enum Unread {
    /// The system's words.
    Io(io::Error),
    /// What is wrong with it.
    Bad(String),
    /// The file ends too early.
    Cut,
}

impl fmt::Display for Unread {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(out, "{error}"),
            Self::Bad(why) => write!(out, "{why}"),
            Self::Cut => write!(out, "it ends in the middle: the run or a copy was cut off"),
        }
    }
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Cut,
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => Self::Bad(error.to_string()),
            _ => Self::Io(error),
        }
    }
}

/// Tells a sink all that a profile holds.
///
/// # Errors
/// What keeps it from being read.
pub(super) fn read(path: &Path, sink: &mut dyn Sink) -> Result<Scope, Unread> {
    let mut start = open(path)?;
    let head = start.fill_buf()?;
    let is_json = head.iter().find(|it| !it.is_ascii_whitespace()) == Some(&b'{');
    match head.first() {
        None => Err(Unread::Bad("it is empty".to_owned())),
        Some(_) if is_json => dhat::read(&mut || open(path), sink),
        Some(_) if head.starts_with(&ZSTD) => {
            Err(Unread::Bad(format!("it is packed with zstd: unpack it first; or {HEAPTRACK}")))
        }
        Some(_) if is_heaptrack(head) => Err(Unread::Bad(HEAPTRACK.to_owned())),
        // The key of a field of pprof's: a number or bytes, and hardly ever what a text begins with.
        Some(key) if key & 5 == 0 && (1..15).contains(&(key >> 3)) => pprof::read(start, sink),
        Some(_) => Err(Unread::Bad("it is neither a profile of DHAT nor of pprof".to_owned())),
    }
}

/// `v 10400 3`, which a trace of heaptrack begins with, and the first words of `heaptrack_print`.
fn is_heaptrack(head: &[u8]) -> bool {
    let line = head.split(|it| *it == b'\n').next().unwrap_or_default();
    let is_trace = line
        .strip_prefix(b"v ")
        .is_some_and(|it| !it.is_empty() && it.iter().all(|it| it.is_ascii_hexdigit() || *it == b' '));
    is_trace || line.starts_with(b"reading file \"")
}

/// The file's bytes, unpacked where they are packed.
fn open(path: &Path) -> Result<Box<dyn BufRead>, Unread> {
    let mut file = BufReader::with_capacity(1 << 16, File::open(path)?);
    let is_packed = file.fill_buf()?.starts_with(&[0x1f, 0x8b]);
    let all: Box<dyn Read> = if is_packed { Box::new(MultiGzDecoder::new(file)) } else { Box::new(file) };
    Ok(Box::new(BufReader::with_capacity(1 << 16, Limited { inner: all, left: MOST_BYTES })))
}

/// Ends with an error behind so many bytes: a small file can unpack to any number of them.
struct Limited {
    inner: Box<dyn Read>,
    left: u64,
}

impl Read for Limited {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.left = self.left.checked_sub(read as u64).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, format!("it holds more than {} GiB", MOST_BYTES >> 30))
        })?;
        Ok(read)
    }
}
