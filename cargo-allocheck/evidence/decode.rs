//! Machine code in, calls out: for each function what it calls, and whether it comes back.
//!
//! Each byte is looked at once, in the order in which it stands in memory; there is no flow of control here. A function
//! pointer that was loaded from a slot of the linker is followed through registers, as compilers keep the allocator's
//! address in one.

use iced_x86::{Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};
use rustc_hash::FxHashMap as HashMap;

use crate::evidence::image::{Image, Kind, Target};
use crate::evidence::names;
use crate::evidence::registers::{Held, Registers};

/// Where a call leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum To {
    /// A function of the same file, by place in its list.
    Function(u32),
    /// A function of another file: place in the list of names.
    Name(u32),
    /// Only the running program knows.
    Unknown,
}

/// How it gets there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum How {
    /// A call.
    Call,
    /// A jump: the function ends with the other's end.
    Jump,
    /// A jump under a condition: it stands at the condition's line, and the line of the call is lost.
    Branch,
    /// Through the table of `fmt::Write`'s methods, which is given to something that writes.
    Table,
}

/// One instruction that leads out of a function.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    /// The instruction's address.
    pub(super) at: u64,
    /// Where it leads.
    pub(super) to: To,
    /// How.
    pub(super) how: How,
}

/// A function's code.
#[derive(Clone, Debug, Default)]
pub(super) struct Function {
    /// Its names, as places in the list of names: several where equal functions were merged.
    pub(super) names: Vec<u32>,
    /// One of the names is known to other files.
    pub(super) global: bool,
    /// Of its first byte.
    pub(super) start: u64,
    /// Behind its last byte.
    pub(super) end: u64,
    /// In the order of addresses.
    pub(super) calls: Vec<Call>,
    /// It has an instruction that returns to its caller, or jumps where nobody knows.
    pub(super) returns: bool,
}

/// The code of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    /// The names of functions, here and elsewhere.
    pub(super) names: Vec<Box<str>>,
    /// Sorted by address, never overlapping.
    pub(super) functions: Vec<Function>,
}

/// Reads all functions of an image.
pub(super) fn decode(image: &Image<'_>) -> Code {
    let mut names = Names::default();
    let mut functions = functions(image, &mut names);
    let mut made: Vec<(Vec<Call>, bool)> = Vec::with_capacity(functions.len());
    for (own, function) in (0..).zip(&functions) {
        let mut scan = Scan {
            image,
            functions: &functions,
            function,
            own,
            names: &mut names,
            registers: Registers::default(),
            calls: Vec::new(),
            returns: false,
            has_list: false,
            by_distance: Vec::new(),
        };
        scan.run();
        made.push((scan.calls, scan.returns));
    }
    for (function, (calls, returns)) in functions.iter_mut().zip(made) {
        function.calls = calls;
        function.returns = returns;
    }
    Code { names: names.list, functions }
}

/// Each name once.
#[derive(Default)]
struct Names {
    list: Vec<Box<str>>,
    known: HashMap<Box<str>, u32>,
    /// What has been copied.
    bytes: usize,
}

/// So many bytes of names are kept of one file.
const MOST: usize = 1 << 30;

impl Names {
    fn of(&mut self, name: &str) -> u32 {
        if let Some(&at) = self.known.get(name) {
            return at;
        }
        // Many names of a file that lies may be the same bytes: they are not copied without end.
        self.bytes += name.len();
        let name = if self.bytes > MOST { "" } else { name };
        if let Some(&at) = self.known.get(name) {
            return at;
        }
        let at = self.list.len() as u32;
        self.list.push(Box::from(name));
        self.known.insert(Box::from(name), at);
        at
    }
}

/// The functions without their calls: one for all symbols at one address, none reaching into the next.
fn functions(image: &Image<'_>, names: &mut Names) -> Vec<Function> {
    let mut found: Vec<Function> = Vec::new();
    for symbols in image.symbols.chunk_by(|a, b| a.address == b.address) {
        let Some(first) = symbols.first() else { continue };
        let Some(part) = image.part(first.address).filter(|part| part.executable) else { continue };
        let size = symbols.iter().map(|it| it.size).max().unwrap_or(0);
        let limit = part.address + part.data.len() as u64;
        let end = if size == 0 { limit } else { first.address.saturating_add(size).min(limit) };
        if let Some(before) = found.last_mut() {
            before.end = before.end.min(first.address);
        }
        found.push(Function {
            names: symbols.iter().map(|it| names.of(it.name)).collect(),
            global: symbols.iter().any(|it| it.global),
            start: first.address,
            end,
            ..Function::default()
        });
    }
    found
}

struct Scan<'a, 'i> {
    image: &'i Image<'a>,
    functions: &'i [Function],
    function: &'i Function,
    /// Its place in the list.
    own: u32,
    names: &'i mut Names,
    registers: Registers,
    calls: Vec<Call>,
    returns: bool,
    /// The function has a list of distances to places of its own.
    has_list: bool,
    /// Jumps by a distance from a list, of which only that is known.
    by_distance: Vec<u64>,
}

impl<'a> Scan<'a, '_> {
    fn run(&mut self) {
        let length = self.function.end.saturating_sub(self.function.start);
        let bytes = self.image.bytes(self.function.start);
        let bytes = bytes.get(..length as usize).unwrap_or(bytes);
        let mut decoder = Decoder::with_ip(64, bytes, self.function.start, DecoderOptions::NONE);
        let mut instruction = Instruction::default();
        while decoder.can_decode() {
            decoder.decode_out(&mut instruction);
            self.step(&instruction);
        }
        // The list's address may have been read far from the jump.
        if !self.has_list && !self.by_distance.is_empty() {
            let jumps = self.by_distance.iter().map(|at| Call { at: *at, to: To::Unknown, how: How::Jump });
            self.calls.extend(jumps);
            self.calls.sort_by_key(|call| call.at);
            self.returns = true;
        }
    }

    fn step(&mut self, instruction: &Instruction) {
        let at = instruction.ip();
        match (instruction.mnemonic(), instruction.op0_kind()) {
            (Mnemonic::Ret | Mnemonic::Retf | Mnemonic::Iretq | Mnemonic::Sysret | Mnemonic::Sysretq, _) => {
                self.returns = true
            }
            (Mnemonic::Call, OpKind::NearBranch64) => {
                let to = self.direct(instruction);
                self.calls.push(Call { at, to, how: How::Call });
                self.registers.called();
            }
            (Mnemonic::Call, kind) => {
                let to = self.through(instruction, kind).unwrap_or(To::Unknown);
                self.calls.push(Call { at, to, how: How::Call });
                self.registers.called();
            }
            (_, OpKind::NearBranch64) => {
                let inside = self.function.start..self.function.end;
                let is_filled = self.image.field(at, instruction.next_ip()).is_some();
                if is_filled || !inside.contains(&instruction.near_branch64()) {
                    let to = self.direct(instruction);
                    if to != To::Function(self.own) {
                        let how = if instruction.mnemonic() == Mnemonic::Jmp { How::Jump } else { How::Branch };
                        self.calls.push(Call { at, to, how });
                    }
                    self.returns |= to == To::Unknown;
                }
            }
            (Mnemonic::Jmp, kind) => match self.through(instruction, kind) {
                Some(to) => self.calls.push(Call { at, to, how: How::Jump }),
                None => match self.is_within(instruction, kind) {
                    Some(true) => {}
                    Some(false) => {
                        self.calls.push(Call { at, to: To::Unknown, how: How::Jump });
                        self.returns = true;
                    }
                    None => self.by_distance.push(at),
                },
            },
            (Mnemonic::Mov, OpKind::Register) if instruction.op1_kind() == OpKind::Memory => {
                let slot = instruction.is_ip_rel_memory_operand().then(|| self.slot(instruction)).flatten();
                let holds = slot.and_then(|target| self.function_of(target)).map(Held::Code);
                let holds = holds.or_else(|| self.list(instruction, 8).map(Held::Entry));
                self.registers.set(instruction.op0_register(), holds);
                if let Some(Target::Address(address)) = slot {
                    self.table(at, address);
                }
            }
            (Mnemonic::Movsxd, OpKind::Register) if instruction.op1_kind() == OpKind::Memory => {
                let scale = instruction.memory_index_scale();
                let is_entry = instruction.memory_index() != Register::None && scale == 4;
                let holds = is_entry.then(|| Held::Distance(self.list(instruction, scale)));
                self.registers.set(instruction.op0_register(), holds);
            }
            (Mnemonic::Add, OpKind::Register) if instruction.op1_kind() == OpKind::Register => {
                let both = [instruction.op0_register(), instruction.op1_register()].map(|it| self.registers.get(it));
                let distance = both.into_iter().flatten().find(|it| matches!(it, Held::Distance(_)));
                self.registers.set(instruction.op0_register(), distance);
            }
            (Mnemonic::Mov, OpKind::Register) if instruction.op1_kind() == OpKind::Register => {
                let from = self.registers.get(instruction.op1_register());
                self.registers.set(instruction.op0_register(), from);
            }
            // What a function saved at its begin comes back at each of its ends, and code behind one end did not run it.
            (Mnemonic::Pop, _) => {}
            (Mnemonic::Lea, OpKind::Register) => {
                let target = instruction.is_ip_rel_memory_operand().then(|| self.place(instruction)).flatten();
                let mut holds = target.and_then(|target| self.function_of(target)).map(Held::Code);
                if let Some(Target::Address(address)) = target {
                    self.table(at, address);
                    self.has_list |= self.leads_within(address, 4);
                    holds = holds.or(Some(Held::List(address)));
                }
                self.registers.set(instruction.op0_register(), holds);
            }
            (_, OpKind::Register) if writes_first(instruction) => {
                // Code that is not moved about holds addresses as numbers.
                if let Some(field) = self.image.field(at, instruction.next_ip()).filter(|it| it.kind == Kind::Absolute)
                    && let Target::Address(address) = field.target
                {
                    self.table(at, address.wrapping_add_signed(field.addend));
                }
                self.registers.set(instruction.op0_register(), None);
            }
            _ => {}
        }
    }

    /// Where a call or jump with a distance leads.
    fn direct(&mut self, instruction: &Instruction) -> To {
        let target = match self.image.field(instruction.ip(), instruction.next_ip()) {
            Some(field) => match field.target {
                Target::Address(address) => {
                    let behind = instruction.next_ip().wrapping_sub(field.address);
                    Target::Address(address.wrapping_add_signed(field.addend).wrapping_add(behind))
                }
                Target::Name(name) => Target::Name(name),
            },
            None => Target::Address(instruction.near_branch64()),
        };
        self.function_of(target).unwrap_or(To::Unknown)
    }

    /// Where a call or jump through memory or a register leads, if that is known.
    fn through(&mut self, instruction: &Instruction, kind: OpKind) -> Option<To> {
        match kind {
            OpKind::Register => match self.registers.get(instruction.op0_register()) {
                Some(Held::Code(to)) => Some(to),
                Some(Held::List(_) | Held::Entry(_) | Held::Distance(_)) | None => None,
            },
            OpKind::Memory if instruction.is_ip_rel_memory_operand() => {
                let target = self.slot(instruction)?;
                self.function_of(target)
            }
            _ => None,
        }
    }

    /// Whether a jump that leads where a list says stays in its function, as those of a `match` do; nothing where the list is not
    /// known. Lists of functions look the same: `HANDLERS[at](x)`.
    fn is_within(&self, instruction: &Instruction, kind: OpKind) -> Option<bool> {
        let held = match kind {
            OpKind::Register => self.registers.get(instruction.op0_register()),
            OpKind::Memory => self.list(instruction, 8).map(Held::Entry),
            _ => None,
        };
        match held {
            Some(Held::Entry(list)) => Some(self.leads_within(list, 8)),
            Some(Held::Distance(Some(list))) => Some(self.leads_within(list, 4)),
            Some(Held::Distance(None)) => None,
            Some(Held::Code(_) | Held::List(_)) | None => Some(false),
        }
    }

    /// Where the list begins of which an instruction reads an entry of so many bytes.
    fn list(&self, instruction: &Instruction, width: u32) -> Option<u64> {
        if instruction.memory_index() == Register::None || instruction.memory_index_scale() != width {
            return None;
        }
        if instruction.memory_base() == Register::None {
            return match self.image.field(instruction.ip(), instruction.next_ip()) {
                Some(field) => match (field.kind, field.target) {
                    (Kind::Absolute, Target::Address(address)) => Some(address.wrapping_add_signed(field.addend)),
                    _ => None,
                },
                None => Some(instruction.memory_displacement64()),
            };
        }
        match self.registers.get(instruction.memory_base()) {
            Some(Held::List(address)) => Some(address.wrapping_add(instruction.memory_displacement64())),
            Some(Held::Code(_) | Held::Entry(_) | Held::Distance(_)) | None => None,
        }
    }

    /// Whether the first entry of a list names a place of this function: by its address, or by its distance from the list.
    fn leads_within(&self, list: u64, width: u32) -> bool {
        let address = if width == 8 {
            self.image.pointer(list).and_then(|it| match it {
                Target::Address(address) => Some(address),
                Target::Name(_) => None,
            })
        } else {
            match self.image.field(list, list.saturating_add(1)) {
                Some(field) => match (field.kind, field.target) {
                    (Kind::Relative, Target::Address(address)) => Some(address.wrapping_add_signed(field.addend)),
                    _ => None,
                },
                None => self.image.bytes(list).first_chunk::<4>().map(|bytes| {
                    let distance = i32::from_le_bytes(*bytes);
                    list.wrapping_add_signed(i64::from(distance))
                }),
            }
        };
        address.is_some_and(|it| self.function.start < it && it < self.function.end)
    }

    /// What the slot holds that an instruction reads.
    fn slot(&self, instruction: &Instruction) -> Option<Target<'a>> {
        match self.image.field(instruction.ip(), instruction.next_ip()) {
            Some(field) if field.kind == Kind::Slot => Some(field.target),
            Some(_) => match self.place(instruction)? {
                Target::Address(address) => self.image.pointer(address),
                Target::Name(_) => None,
            },
            None => self.image.pointer(instruction.ip_rel_memory_address()),
        }
    }

    /// The place that an instruction's memory operand names.
    fn place(&self, instruction: &Instruction) -> Option<Target<'a>> {
        let Some(field) = self.image.field(instruction.ip(), instruction.next_ip()) else {
            return Some(Target::Address(instruction.ip_rel_memory_address()));
        };
        match (field.kind, field.target) {
            (Kind::Relative, Target::Address(address)) => {
                let behind = instruction.next_ip().wrapping_sub(field.address);
                Some(Target::Address(address.wrapping_add_signed(field.addend).wrapping_add(behind)))
            }
            (Kind::Relative, name) => Some(name),
            (Kind::Absolute | Kind::Slot, _) => None,
        }
    }

    /// The function that is meant, also where the linker has put a step between.
    fn function_of(&mut self, target: Target<'a>) -> Option<To> {
        let address = match target {
            Target::Name(name) => return Some(To::Name(self.names.of(name))),
            Target::Address(address) => address,
        };
        if let Some(at) = self.at(address) {
            return Some(To::Function(at));
        }
        self.image.part(address).filter(|part| part.executable)?;
        let bytes = self.image.bytes(address);
        let mut decoder = Decoder::with_ip(64, bytes.get(..32).unwrap_or(bytes), address, DecoderOptions::NONE);
        for instruction in decoder.iter().take(3) {
            let is_step = instruction.mnemonic() == Mnemonic::Jmp && instruction.is_ip_rel_memory_operand();
            if is_step && instruction.op0_kind() == OpKind::Memory {
                return match self.image.pointer(instruction.ip_rel_memory_address())? {
                    Target::Name(name) => Some(To::Name(self.names.of(name))),
                    Target::Address(address) => self.at(address).map(To::Function),
                };
            }
        }
        None
    }

    /// The function whose code holds an address.
    fn at(&self, address: u64) -> Option<u32> {
        let behind = self.functions.partition_point(|it| it.start <= address);
        let at = behind.checked_sub(1)?;
        (address < self.functions[at].end).then_some(at as u32)
    }

    /// Where the table of `fmt::Write` for some type begins, its methods may be called. Behind drop, size and align stands
    /// `write_str`.
    fn table(&mut self, at: u64, address: u64) {
        if self.image.part(address).is_none_or(|part| part.executable) {
            return;
        }
        let Some(to) = self.image.pointer(address.wrapping_add(24)).and_then(|target| self.function_of(target)) else {
            return;
        };
        let is_write = |name: &u32| self.names.list.get(*name as usize).is_some_and(|it| names::is_write_str(it));
        let is_table = match to {
            To::Function(function) => {
                self.functions.get(function as usize).is_some_and(|it| it.names.iter().any(is_write))
            }
            To::Name(name) => is_write(&name),
            To::Unknown => false,
        };
        if is_table {
            self.calls.push(Call { at, to, how: How::Table });
        }
    }
}

/// Whether the first operand changes.
fn writes_first(instruction: &Instruction) -> bool {
    !matches!(instruction.mnemonic(), Mnemonic::Cmp | Mnemonic::Test | Mnemonic::Push | Mnemonic::Bt)
}
