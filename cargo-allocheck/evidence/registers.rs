//! What registers are known to hold while code is read from its begin to its end.

use iced_x86::Register;

use crate::evidence::decode::To;

/// What is known of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    /// The address of a function.
    Code(To),
    /// The address of what is no function: a list, perhaps.
    List(u64),
    /// An address out of the list that begins there.
    Entry(u64),
    /// A distance out of a list, or what it leads to: from where the list begins, if that is known.
    Distance(Option<u64>),
}

/// All registers.
#[derive(Debug, Default)]
pub(super) struct Registers {
    now: [Option<Held>; 16],
}

/// The number of a general register of 32 or 64 bits.
fn number(register: Register) -> Option<usize> {
    let of = |first: Register| (register as usize).checked_sub(first as usize).filter(|at| *at < 16);
    of(Register::RAX).or_else(|| of(Register::EAX))
}

impl Registers {
    /// Something is put into a register.
    pub(super) fn set(&mut self, register: Register, held: Option<Held>) {
        if let Some(at) = number(register) {
            self.now[at] = held;
        }
    }

    /// What it holds.
    pub(super) fn get(&self, register: Register) -> Option<Held> {
        number(register).and_then(|at| self.now[at])
    }

    /// What a call may leave behind: all but rbx, rsp, rbp and r12 to r15.
    pub(super) fn called(&mut self) {
        for at in [0, 1, 2, 6, 7, 8, 9, 10, 11] {
            self.now[at] = None;
        }
    }
}
