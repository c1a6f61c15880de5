//! Debug sections in, lines of the workspace's own files out: where an instruction comes from, through all that was inlined,
//! and which places have instructions at all.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use addr2line::Context;
use gimli::{
    AttributeValue, ColumnType, DebuggingInformationEntry, Dwarf, EndianSlice, LittleEndian, Range, SectionId, Unit,
};
use rustc_hash::FxHashMap as HashMap;

use crate::evidence::names;
use crate::project::metadata::plain;

/// A place in one of the workspace's files, as compilers count: columns are bytes, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct At {
    /// Place in the list of files.
    pub(super) file: u32,
    /// From 1.
    pub(super) line: u32,
    /// From 1.
    pub(super) column: u32,
}

/// Where an instruction comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Origin {
    /// Own places, what was inlined first and what it was inlined into last.
    pub(super) frames: Vec<At>,
    /// How many of these, from the first, write for somebody, in a `fmt` or what that calls: what they write grows the text of
    /// whoever asked for it.
    pub(super) fmts: usize,
    /// A method of `fmt::Write` was inlined here.
    pub(super) writes: bool,
    /// The optimiser has joined instructions of several lines into this one: the function's name, in [`ANY_FILE`], or the file
    /// without a name.
    pub(super) merged: Option<(u32, String)>,
}

/// What has no line names the file of what stands before it: a function may be one of ours, or another's.
pub(super) const ANY_FILE: u32 = u32::MAX;

/// In which function instructions were joined: by its name, or else by the file that is named there.
fn joined(name: Option<&str>, file: Option<u32>) -> Option<(u32, String)> {
    let shown = name.map(names::shown).unwrap_or_default();
    match names::last(&shown) {
        "" => Some((file?, String::new())),
        _ if names::is_std(&shown) => None,
        last => Some((ANY_FILE, last.to_owned())),
    }
}

/// The workspace's own files, by the paths that compilers write.
pub(super) struct OwnFiles<'a> {
    by_path: HashMap<&'a Path, u32>,
    asked: HashMap<String, Option<u32>>,
}

impl<'a> OwnFiles<'a> {
    /// These files, each without links.
    pub(super) fn new(files: impl Iterator<Item = &'a Path>) -> Self {
        Self { by_path: (0..).zip(files).map(|(at, path)| (path, at)).collect(), asked: HashMap::default() }
    }

    /// Which of them has this path, as a compiler wrote it.
    fn of(&mut self, path: &str) -> Option<u32> {
        if let Some(known) = self.asked.get(path) {
            return *known;
        }
        let plain = plain(Path::new(path));
        let found = self.by_path.get(&*plain).copied();
        let found = found.or_else(|| {
            // A file of a dependency is not looked for on the disk if no file of ours has its name.
            let is_near =
                plain.file_name().is_some_and(|name| self.by_path.keys().any(|it| it.file_name() == Some(name)));
            let real = is_near.then(|| plain.canonicalize().ok()).flatten()?;
            self.by_path.get(&*real).copied()
        });
        self.asked.insert(path.to_owned(), found);
        found
    }
}

type Slice<'a> = EndianSlice<'a, LittleEndian>;

/// What the debug sections of a file know.
pub(super) struct Lines<'a> {
    context: Context<Slice<'a>>,
    dwarf: Dwarf<Slice<'a>>,
    /// The addresses of code of the workspace's crates, which others' code may be inlined into. Sorted.
    own: Vec<(u64, u64)>,
}

impl<'a> Lines<'a> {
    /// Reads which units there are. `is_own` tells whether a compiler that was started in a folder compiled our code.
    pub(super) fn new(sections: &'a [(SectionId, Cow<'a, [u8]>)], is_own: &dyn Fn(&str) -> bool) -> Option<Self> {
        let load = |id: SectionId| {
            let found = sections.iter().find(|(it, _)| *it == id);
            Ok::<_, gimli::Error>(EndianSlice::new(found.map_or(&[][..], |(_, bytes)| bytes), LittleEndian))
        };
        let dwarf = Dwarf::load(load).ok()?;
        let context = Context::from_dwarf(Dwarf::load(load).ok()?).ok()?;
        let mut lines = Self { context, dwarf, own: Vec::new() };
        let mut own = Vec::new();
        let mut left = MOST_ROWS;
        lines.each_unit(&mut |dwarf, unit| {
            if !unit.comp_dir.is_some_and(|folder| is_own(&folder.to_string_lossy())) {
                return;
            }
            let mut entries = unit.entries();
            if let Ok(Some(root)) = entries.next_dfs() {
                // Nothing lies at 0, but what the linker has thrown away.
                let ranges = ranges(dwarf, unit, root, &mut left).into_iter();
                own.extend(ranges.map(|it| (it.begin, it.end)).filter(|(begin, end)| 0 < *begin && begin < end));
            }
        });
        own.sort_unstable();
        lines.own = own;
        Some(lines)
    }

    fn each_unit(&self, visit: &mut dyn FnMut(&Dwarf<Slice<'a>>, &Unit<Slice<'a>>)) {
        let mut headers = self.dwarf.units();
        while let Ok(Some(header)) = headers.next() {
            if let Ok(unit) = self.dwarf.unit(header) {
                visit(&self.dwarf, &unit);
            }
        }
    }

    /// Whether code of the workspace's crates lies at an address.
    fn is_own(&self, address: u64) -> bool {
        let behind = self.own.partition_point(|(start, _)| *start <= address);
        behind.checked_sub(1).and_then(|at| self.own.get(at)).is_some_and(|(_, end)| address < *end)
    }

    /// Where the instruction at an address comes from; nothing where no own line is known.
    pub(super) fn origin(&self, files: &mut OwnFiles<'_>, address: u64) -> Option<Origin> {
        if !self.is_own(address) {
            return None;
        }
        let mut frames = self.context.find_frames(address).skip_all_loads().ok()?;
        let mut origin = Origin::default();
        // Code that makes a text was inlined here: what is inlined into it only writes.
        let mut is_asked = false;
        while let Ok(Some(frame)) = frames.next() {
            let name = frame.function.as_ref().and_then(|it| it.raw_name().ok());
            if name.as_ref().is_some_and(|name| names::is_within_allocator(name)) {
                // What a program's own allocator does is not what its callers do.
                origin = Origin::default();
                is_asked = false;
                continue;
            }
            origin.writes |= origin.frames.is_empty() && name.as_ref().is_some_and(|name| names::is_write(name));
            let Some(location) = &frame.location else { continue };
            let file = location.file.and_then(|file| files.of(file));
            if file.is_none() && !is_asked && name.as_ref().is_some_and(|name| names::is_text_maker(name)) {
                is_asked = true;
                origin.fmts = origin.frames.len();
            }
            let Some(line) = location.line.filter(|line| *line > 0) else {
                if origin.frames.is_empty() && origin.merged.is_none() {
                    origin.merged = joined(name.as_deref(), file);
                }
                continue;
            };
            let Some(file) = file else { continue };
            let column = location.column.unwrap_or(0);
            let is_fmt = name.as_ref().is_some_and(|name| names::is_fmt(name));
            if is_fmt && !is_asked && origin.fmts == origin.frames.len() {
                origin.fmts += 1;
            }
            origin.frames.push(At { file, line, column });
        }
        (!origin.frames.is_empty() || origin.merged.is_some()).then_some(origin)
    }

    /// Adds the own places that have instructions, or whose calls were inlined; and of these, at what place what was inlined
    /// there begins.
    pub(super) fn places(
        &self,
        files: &mut OwnFiles<'_>,
        is_own: &dyn Fn(&str) -> bool,
        (out, inlined): (&mut Vec<At>, &mut Vec<(At, At)>),
    ) {
        // Units of a file that lies may all name the same lines.
        let mut left = MOST_ROWS;
        self.each_unit(&mut |dwarf, unit| {
            if !unit.comp_dir.is_some_and(|folder| is_own(&folder.to_string_lossy())) {
                return;
            }
            let Some(program) = unit.line_program.clone() else { return };
            let mut known: HashMap<u64, Option<u32>> = HashMap::default();
            let mut file_of = |index: u64| {
                *known.entry(index).or_insert_with(|| path(dwarf, unit, index).and_then(|path| files.of(&path)))
            };
            let mut rows = program.rows();
            let mut own_rows: Vec<(u64, At)> = Vec::new();
            while let Ok(Some((_, row))) = rows.next_row() {
                left -= 1;
                if left == 0 {
                    left = 1;
                    break;
                }
                let (Some(line), false) = (row.line(), row.end_sequence()) else { continue };
                // The linker leaves the lines of code that it has thrown away, at addresses where there is none.
                if !self.is_own(row.address()) {
                    continue;
                }
                let Some(file) = file_of(row.file_index()) else { continue };
                let column = match row.column() {
                    ColumnType::LeftEdge => 0,
                    ColumnType::Column(column) => column.get() as u32,
                };
                own_rows.push((row.address(), At { file, line: line.get() as u32, column }));
            }
            own_rows.sort_unstable();
            out.extend(own_rows.iter().map(|(_, at)| *at));
            out.sort_unstable();
            out.dedup();
            let mut entries = unit.entries();
            // What was inlined around an entry: how deep that lies, and where it was called.
            let mut within: Vec<(isize, At)> = Vec::new();
            while let Ok(Some(entry)) = entries.next_dfs() {
                if entry.tag() == gimli::DW_TAG_subprogram {
                    within.clear();
                }
                if entry.tag() != gimli::DW_TAG_inlined_subroutine {
                    continue;
                }
                let number = |name| entry.attr(name).and_then(|it| it.udata_value());
                let index = match entry.attr_value(gimli::DW_AT_call_file) {
                    Some(AttributeValue::FileIndex(index)) => Some(index),
                    Some(other) => other.udata_value(),
                    None => None,
                };
                let (Some(index), Some(line)) = (index, number(gimli::DW_AT_call_line)) else { continue };
                let Some(file) = file_of(index) else { continue };
                let mut live = ranges(dwarf, unit, entry, &mut left);
                live.retain(|range| range.begin < range.end && self.is_own(range.begin));
                if live.is_empty() {
                    continue;
                }
                let column = number(gimli::DW_AT_call_column).unwrap_or(0) as u32;
                let call = At { file, line: line as u32, column };
                out.push(call);
                within.truncate(within.partition_point(|(depth, _)| *depth < entry.depth()));
                inlined.extend(within.last().map(|(_, outer)| (*outer, call)));
                within.push((entry.depth(), call));
                for range in live {
                    let first = own_rows.get(own_rows.partition_point(|(address, _)| *address < range.begin));
                    inlined.extend(first.filter(|(address, _)| *address < range.end).map(|(_, at)| (call, *at)));
                }
            }
            inlined.sort_unstable();
            inlined.dedup();
        });
        out.sort_unstable();
        out.dedup();
    }
}

/// So many rows are read of one file.
const MOST_ROWS: usize = 100_000_000;

/// The addresses that an entry speaks of; `left` of them are read of one file. The library's own way to them adds up what a file
/// that lies says without care.
fn ranges(
    dwarf: &Dwarf<Slice<'_>>,
    unit: &Unit<Slice<'_>>,
    entry: &DebuggingInformationEntry<Slice<'_>>,
    left: &mut usize,
) -> Vec<Range> {
    let mut found = Vec::new();
    let address = |name| dwarf.attr_address(unit, entry.attr_value(name)?).ok().flatten();
    if let Some(value) = entry.attr_value(gimli::DW_AT_ranges) {
        let Ok(Some(mut list)) = dwarf.attr_ranges(unit, value) else { return found };
        while let (Ok(Some(range)), 2..) = (list.next(), *left) {
            *left -= 1;
            found.push(range);
        }
        return found;
    }
    let Some(begin) = address(gimli::DW_AT_low_pc) else { return found };
    let end = match entry.attr_value(gimli::DW_AT_high_pc).and_then(|it| it.udata_value()) {
        Some(size) => begin.checked_add(size),
        None => address(gimli::DW_AT_high_pc),
    };
    found.extend(end.map(|end| Range { begin, end }));
    found
}

/// The path of a file that a unit's lines name by number.
fn path(dwarf: &Dwarf<Slice<'_>>, unit: &Unit<Slice<'_>>, index: u64) -> Option<String> {
    let header = unit.line_program.as_ref()?.header();
    let entry = header.file(index)?;
    let mut path = PathBuf::new();
    if let Some(folder) = unit.comp_dir {
        path.push(&*folder.to_string_lossy());
    }
    if let Some(folder) = entry.directory(header).and_then(|it| dwarf.attr_string(unit, it).ok()) {
        path.push(&*folder.to_string_lossy());
    }
    path.push(&*dwarf.attr_string(unit, entry.path_name()).ok()?.to_string_lossy());
    Some(path.to_string_lossy().into_owned())
}
