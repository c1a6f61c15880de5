//! The form of pprof, as Go and the profilers of Rust's allocators write it.
//!
//! Its parts may come in any order, so the unpacked bytes are kept while it is read.

use std::io::{BufRead, Read as _};

use rustc_hash::FxHashMap as HashMap;

use crate::profile::frame::Frame;
use crate::profile::numbers::{Numbers, Scope};
use crate::profile::read::{MOST_FRAMES, Unread};
use crate::profile::sink::Sink;
use crate::profile::wire::{Fields, Value, each};

/// No profile of pprof unpacks to more bytes.
const MOST_BYTES: u64 = 128 << 20;

/// Reads a profile.
///
/// # Errors
/// What keeps it from being read.
pub(super) fn read(from: Box<dyn BufRead>, sink: &mut dyn Sink) -> Result<Scope, Unread> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Unread::Bad(format!("it unpacks to more than {} MiB", MOST_BYTES >> 20)));
    }
    let tables = Tables::new(&bytes)?;
    let columns = tables.columns()?;
    let locations = tables.locations(&bytes, sink)?;
    let mut stack = Vec::new();
    for field in Fields(&bytes) {
        if let (2, Value::Bytes(sample)) = field? {
            stack.clear();
            let numbers = self::sample(sample, &columns, &locations, &mut stack)?;
            sink.point(numbers, &stack);
        }
    }
    let counts_all = columns.all[0].is_some() || columns.all[1].is_some();
    let knows_live = columns.live[0].is_some() || columns.live[1].is_some();
    Ok(Scope { command: tables.command().to_owned(), counts_all, knows_live, unit: String::new(), end: 0 })
}

/// The texts and functions that the rest names.
#[derive(Default)]
struct Tables<'a> {
    texts: Vec<&'a [u8]>,
    /// By id: name and file, as numbers of texts.
    functions: HashMap<u64, [u64; 2]>,
    /// The names of what is measured, as numbers of texts.
    measures: Vec<u64>,
    /// The first mapping's file, as the number of a text.
    program: u64,
}

/// Which of a sample's values are meant: objects and bytes.
struct Columns {
    all: [Option<usize>; 2],
    live: [Option<usize>; 2],
}

/// The frames of locations, innermost first: by id, a part of the list.
#[derive(Default)]
struct Locations {
    frames: Vec<u32>,
    by_id: HashMap<u64, (u32, u32)>,
}

impl<'a> Tables<'a> {
    fn new(bytes: &'a [u8]) -> Result<Self, Unread> {
        let mut tables = Self::default();
        for field in Fields(bytes) {
            match field? {
                (1, Value::Bytes(measure)) => tables.measures.push(numbers::<2>(measure)?[1]),
                (3, Value::Bytes(mapping)) if tables.program == 0 => tables.program = numbers::<6>(mapping)?[5],
                (5, Value::Bytes(function)) => {
                    let [_, id, name, _, file] = numbers::<5>(function)?;
                    tables.functions.insert(id, [name, file]);
                }
                (6, Value::Bytes(text)) => tables.texts.push(text),
                _ => {}
            }
            if tables.texts.len().max(tables.functions.len()).max(tables.measures.len()) > MOST_FRAMES {
                return Err(Unread::Bad(format!("it has more than {MOST_FRAMES} functions")));
            }
        }
        Ok(tables)
    }

    /// A text; empty where there is none.
    fn text(&self, at: u64) -> &'a str {
        let text = usize::try_from(at).ok().and_then(|at| self.texts.get(at));
        text.and_then(|text| std::str::from_utf8(text).ok()).unwrap_or("")
    }

    fn command(&self) -> &'a str {
        let path = self.text(self.program);
        path.rsplit('/').next().unwrap_or(path)
    }

    fn columns(&self) -> Result<Columns, Unread> {
        let column = |name: &str| self.measures.iter().position(|it| self.text(*it) == name);
        let columns = Columns {
            all: ["alloc_objects", "alloc_space"].map(column),
            live: ["inuse_objects", "inuse_space"].map(column),
        };
        if columns.all.iter().chain(&columns.live).any(Option::is_some) {
            return Ok(columns);
        }
        let names: Vec<&str> = self.measures.iter().map(|it| self.text(*it)).filter(|it| !it.is_empty()).collect();
        if names.is_empty() {
            return Err(Unread::Bad("it is neither a profile of DHAT nor of pprof".to_owned()));
        }
        Err(Unread::Bad(format!("it is a profile of pprof, but not of the heap: it measures {}", names.join(", "))))
    }

    fn locations(&self, bytes: &[u8], sink: &mut dyn Sink) -> Result<Locations, Unread> {
        let mut locations = Locations::default();
        for field in Fields(bytes) {
            let (4, Value::Bytes(location)) = field? else { continue };
            let start = locations.frames.len() as u32;
            for field in Fields(location) {
                let (4, Value::Bytes(line)) = field? else { continue };
                if locations.frames.len() == MOST_FRAMES {
                    return Err(Unread::Bad(format!("it has more than {MOST_FRAMES} frames")));
                }
                let [_, function, line, column] = numbers::<4>(line)?;
                let [name, file] = self.functions.get(&function).copied().unwrap_or_default();
                locations.frames.push(sink.frame(Frame {
                    symbol: self.text(name),
                    path: self.text(file),
                    line: u32::try_from(line).unwrap_or(0),
                    column: u32::try_from(column).unwrap_or(0),
                }));
            }
            let id = numbers::<2>(location)?[1];
            locations.by_id.insert(id, (start, locations.frames.len() as u32));
        }
        Ok(locations)
    }
}

/// The numbers of a message, by field; 0 where there is none.
fn numbers<const N: usize>(message: &[u8]) -> Result<[u64; N], Unread> {
    let mut numbers = [0; N];
    for field in Fields(message) {
        if let (at, Value::Number(number)) = field?
            && let Some(slot) = usize::try_from(at).ok().and_then(|at| numbers.get_mut(at))
        {
            *slot = number;
        }
    }
    Ok(numbers)
}

/// The deepest stack that is kept: what lies further out is dropped.
const DEEPEST: usize = 1024;

fn sample(message: &[u8], columns: &Columns, locations: &Locations, stack: &mut Vec<u32>) -> Result<Numbers, Unread> {
    // Of all, and of what is alive: objects and bytes.
    let mut values = [[0; 2]; 2];
    let mut at = 0;
    for field in Fields(message) {
        match field? {
            (1, value) => each(value, &mut |id| {
                let (start, end) = locations.by_id.get(&id).copied().unwrap_or_default();
                let frames = locations.frames.get(start as usize..end as usize).unwrap_or_default();
                let room = DEEPEST.saturating_sub(stack.len());
                stack.extend(frames.iter().take(room));
            })?,
            (2, value) => each(value, &mut |value| {
                // Profiles that were taken from one another have negative values.
                let value = if value > i64::MAX as u64 { 0 } else { value };
                for (values, columns) in values.iter_mut().zip([&columns.all, &columns.live]) {
                    for (slot, column) in values.iter_mut().zip(columns) {
                        if *column == Some(at) {
                            *slot = value;
                        }
                    }
                }
                at += 1;
            })?,
            _ => {}
        }
    }
    let [all, [live_blocks, live_bytes]] = values;
    let counts_all = columns.all.iter().any(Option::is_some);
    let [blocks, bytes] = if counts_all { all } else { [live_blocks, live_bytes] };
    Ok(Numbers { blocks, bytes, live_blocks, live_bytes, end_blocks: live_blocks, lifetimes: 0, grown: 0 })
}
