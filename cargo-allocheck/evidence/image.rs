//! An ELF file of x86-64, as far as code is read from it: its bytes, its functions, and what the linker or the loader writes
//! into it.
//!
//! The sections of an object file all begin at 0. Here each has an address of its own, so that one address means one
//! place, as in a linked program; what its debug sections say of addresses is written anew accordingly.

use std::borrow::Cow;

use gimli::SectionId;
use object::elf;
use object::read::elf::ElfFile64;
use object::read::{
    Object as _, ObjectSection as _, ObjectSymbol as _, ObjectSymbolTable as _, RelocationFlags, RelocationTarget,
    SectionKind, SymbolKind,
};
use object::{Architecture, LittleEndian, ObjectKind, SectionIndex};
use rustc_hash::FxHashMap as HashMap;

/// Bytes that a program would find in its memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// Of its first byte.
    pub(super) address: u64,
    /// What stands in the file; shorter than in memory where the rest is zero.
    pub(super) data: &'a [u8],
    /// Code.
    pub(super) executable: bool,
}

/// What something leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// A place of this image.
    Address(u64),
    /// Something in another.
    Name(&'a str),
}

/// How the linker fills a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// With the target's address.
    Absolute,
    /// With the distance to it.
    Relative,
    /// With the distance to a slot that holds the target's address.
    Slot,
}

/// Bytes that the linker or the loader fills.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a> {
    /// Of its first byte.
    pub(super) address: u64,
    /// How it is filled.
    pub(super) kind: Kind,
    /// With what.
    pub(super) target: Target<'a>,
    /// And how much is added.
    pub(super) addend: i64,
}

/// A function's name and bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbol<'a> {
    /// Of its first byte.
    pub(super) address: u64,
    /// In bytes; 0 where it is not said.
    pub(super) size: u64,
    /// As the linker knows it.
    pub(super) name: &'a str,
    /// Other files may mean it.
    pub(super) global: bool,
}

/// What is known of an ELF file.
#[derive(Debug, Default)]
pub(super) struct Image<'a> {
    /// Sorted by address; those of a file that lies may overlap.
    pub(super) parts: Vec<Part<'a>>,
    /// Sorted by address.
    pub(super) symbols: Vec<Symbol<'a>>,
    /// Sorted by address.
    pub(super) fields: Vec<Field<'a>>,
    /// The debug sections that it has.
    pub(super) debug: Vec<(SectionId, Cow<'a, [u8]>)>,
}

/// The debug sections that are read.
const DEBUG: [SectionId; 10] = [
    SectionId::DebugAbbrev,
    SectionId::DebugAddr,
    SectionId::DebugAranges,
    SectionId::DebugInfo,
    SectionId::DebugLine,
    SectionId::DebugLineStr,
    SectionId::DebugRanges,
    SectionId::DebugRngLists,
    SectionId::DebugStr,
    SectionId::DebugStrOffsets,
];

/// Said of code that is not read.
pub(super) const OTHER_PLATFORM: &str = "its code is not for x86-64";

/// Longer names are no function's.
const LONGEST: usize = 1 << 16;

/// Where the first section of an object file is put.
const FIRST: u64 = 0x1000;

/// Reads a file. Debug sections are read only if they are wanted.
///
/// # Errors
/// Where it is none that is understood, in a few words.
pub(super) fn read(data: &[u8], with_debug: bool) -> Result<Image<'_>, String> {
    let file = ElfFile64::<LittleEndian>::parse(data).map_err(|error| error.to_string())?;
    if file.architecture() != Architecture::X86_64 {
        return Err(OTHER_PLATFORM.to_owned());
    }
    let is_object = file.kind() == ObjectKind::Relocatable;
    let mut image = Image::default();
    let mut bases: HashMap<SectionIndex, u64> = HashMap::default();
    let mut next = FIRST;
    for section in file.sections() {
        let Some(executable) = is_loaded(&section) else { continue };
        let bytes = section.data().unwrap_or_default();
        let address = if is_object { next } else { section.address() };
        if is_object {
            // What is not in the file has an address too.
            let length = section.size().min(data.len() as u64).max(bytes.len() as u64);
            next = next.saturating_add(length).saturating_add(0x20) & !0xF;
            bases.insert(section.index(), address);
        }
        image.parts.push(Part { address, data: bytes, executable });
    }
    image.parts.sort_by_key(|part| part.address);
    let base = |section: Option<SectionIndex>| section.and_then(|it| bases.get(&it).copied()).unwrap_or(0);
    for symbol in file.symbols().filter(|it| it.kind() == SymbolKind::Text && it.is_definition()) {
        let Some(name) = symbol.name().ok().filter(|name| name.len() <= LONGEST) else { continue };
        let address = base(symbol.section_index()).wrapping_add(symbol.address());
        image.symbols.push(Symbol { address, size: symbol.size(), name, global: symbol.is_global() });
    }
    image.symbols.sort_by_key(|it| (it.address, it.name));
    let of_symbol = |index| -> Option<Target<'_>> {
        let symbol = file.symbol_by_index(index).ok()?;
        match symbol.section_index() {
            Some(section) => Some(Target::Address(base(Some(section)).wrapping_add(symbol.address()))),
            None => symbol.name().ok().filter(|name| !name.is_empty()).map(Target::Name),
        }
    };
    if is_object {
        for section in file.sections() {
            let Some(&start) = bases.get(&section.index()) else { continue };
            for (offset, relocation) in section.relocations() {
                let (Some(kind), RelocationTarget::Symbol(symbol)) = (kind(relocation.flags()), relocation.target())
                else {
                    continue;
                };
                let Some(target) = of_symbol(symbol) else { continue };
                let address = start.wrapping_add(offset);
                if image.fields.len() > data.len() / 8 {
                    return Err("it has more relocations than bytes".to_owned());
                }
                image.fields.push(Field { address, kind, target, addend: relocation.addend() });
            }
        }
    } else {
        let dynamic = file.dynamic_symbol_table();
        for (address, relocation) in file.dynamic_relocations().into_iter().flatten() {
            let target = match relocation.target() {
                RelocationTarget::Absolute => Some(Target::Address(0)),
                RelocationTarget::Symbol(index) => {
                    let symbol = dynamic.as_ref().and_then(|table| table.symbol_by_index(index).ok());
                    symbol.and_then(|symbol| match symbol.is_definition() {
                        true => Some(Target::Address(symbol.address())),
                        false => symbol.name().ok().map(Target::Name),
                    })
                }
                _ => None,
            };
            let Some(target) = target else { continue };
            image.fields.push(Field { address, kind: Kind::Absolute, target, addend: relocation.addend() });
        }
    }
    image.fields.sort_by_key(|field| field.address);
    for id in DEBUG.into_iter().filter(|_| with_debug) {
        let Some(section) = file.section_by_name(id.name()) else { continue };
        let Ok(mut bytes) = section.uncompressed_data() else { continue };
        if is_object {
            for (offset, relocation) in section.relocations() {
                let (Some(width), RelocationTarget::Symbol(symbol)) = (width(relocation.flags()), relocation.target())
                else {
                    continue;
                };
                let Ok(symbol) = file.symbol_by_index(symbol) else { continue };
                let start = base(symbol.section_index()).wrapping_add(symbol.address());
                let value = start.wrapping_add_signed(relocation.addend());
                let at = usize::try_from(offset)
                    .ok()
                    .filter(|at| at.checked_add(width).is_some_and(|end| end <= bytes.len()));
                if let Some(at) = at {
                    bytes.to_mut()[at..at + width].copy_from_slice(&value.to_le_bytes()[..width]);
                }
            }
        }
        image.debug.push((id, bytes));
    }
    Ok(image)
}

/// Whether a section is part of the program: nothing if not, else whether it is code.
fn is_loaded<'a>(section: &impl object::read::ObjectSection<'a>) -> Option<bool> {
    match section.kind() {
        SectionKind::Text => Some(true),
        SectionKind::Data
        | SectionKind::ReadOnlyData
        | SectionKind::ReadOnlyDataWithRel
        | SectionKind::ReadOnlyString
        | SectionKind::UninitializedData
        | SectionKind::Tls
        | SectionKind::UninitializedTls => Some(false),
        _ => None,
    }
}

/// How code and data are filled; nothing for what leads to no function.
fn kind(flags: RelocationFlags) -> Option<Kind> {
    let RelocationFlags::Elf { r_type } = flags else { return None };
    match r_type {
        elf::R_X86_64_64 | elf::R_X86_64_32 | elf::R_X86_64_32S => Some(Kind::Absolute),
        elf::R_X86_64_PC32 | elf::R_X86_64_PLT32 | elf::R_X86_64_PC64 => Some(Kind::Relative),
        elf::R_X86_64_GOTPCREL
        | elf::R_X86_64_GOTPCRELX
        | elf::R_X86_64_REX_GOTPCRELX
        | elf::R_X86_64_CODE_4_GOTPCRELX => Some(Kind::Slot),
        _ => None,
    }
}

/// The bytes of an absolute address in a debug section.
fn width(flags: RelocationFlags) -> Option<usize> {
    let RelocationFlags::Elf { r_type } = flags else { return None };
    match r_type {
        elf::R_X86_64_64 => Some(8),
        elf::R_X86_64_32 | elf::R_X86_64_32S => Some(4),
        _ => None,
    }
}

impl<'a> Image<'a> {
    /// The part that holds an address.
    pub(super) fn part(&self, address: u64) -> Option<&Part<'a>> {
        let behind = self.parts.partition_point(|part| part.address <= address);
        let part = self.parts.get(behind.checked_sub(1)?)?;
        (address - part.address < part.data.len() as u64).then_some(part)
    }

    /// The bytes from an address to the end of its part.
    pub(super) fn bytes(&self, address: u64) -> &'a [u8] {
        let found = self.part(address).and_then(|part| part.data.get((address - part.address) as usize..));
        found.unwrap_or_default()
    }

    /// The first field in a range of addresses.
    pub(super) fn field(&self, from: u64, to: u64) -> Option<&Field<'a>> {
        let first = self.fields.partition_point(|field| field.address < from);
        self.fields.get(first).filter(|field| field.address < to)
    }

    /// What an address in memory points at, where a pointer to something known stands there.
    pub(super) fn pointer(&self, address: u64) -> Option<Target<'a>> {
        if let Some(field) = self.field(address, address.saturating_add(1)) {
            return (field.kind == Kind::Absolute).then_some(match field.target {
                Target::Address(to) => Target::Address(to.wrapping_add_signed(field.addend)),
                Target::Name(name) => Target::Name(name),
            });
        }
        let bytes = self.bytes(address).first_chunk::<8>()?;
        let value = u64::from_le_bytes(*bytes);
        self.part(value).map(|_| Target::Address(value))
    }
}
