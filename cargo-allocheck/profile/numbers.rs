//! What was asked of the heap, in numbers.

use std::ops::AddAssign;

/// What a place, or a whole run, asked of the heap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Numbers {
    /// Allocations, a reallocation counting as one.
    pub(crate) blocks: u64,
    /// Bytes of all of them together.
    pub(crate) bytes: u64,
    /// Blocks that were alive when the heap was largest.
    pub(crate) live_blocks: u64,
    /// Bytes that were alive when the heap was largest.
    pub(crate) live_bytes: u64,
    /// Blocks that were alive at the end of the run.
    pub(crate) end_blocks: u64,
    /// How long the blocks lived, added up, in the profile's unit of time.
    pub(crate) lifetimes: u64,
    /// Blocks that a growing buffer asked for.
    pub(crate) grown: u64,
}

impl Numbers {
    /// Bytes of one block, on average.
    pub(crate) fn size(&self) -> u64 {
        self.bytes.checked_div(self.blocks).unwrap_or(0)
    }

    /// How long one block lived, on average.
    pub(crate) fn lifetime(&self) -> u64 {
        self.lifetimes.checked_div(self.blocks).unwrap_or(0)
    }
}

impl AddAssign for Numbers {
    /// What is too much to be counted stays at the largest number.
    fn add_assign(&mut self, other: Self) {
        let add = |mine: &mut u64, more: u64| *mine = mine.saturating_add(more);
        add(&mut self.blocks, other.blocks);
        add(&mut self.bytes, other.bytes);
        add(&mut self.live_blocks, other.live_blocks);
        add(&mut self.live_bytes, other.live_bytes);
        add(&mut self.end_blocks, other.end_blocks);
        add(&mut self.lifetimes, other.lifetimes);
        add(&mut self.grown, other.grown);
    }
}

/// What a profile is able to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    /// The program, as the profile names it; empty where it does not.
    pub(crate) command: String,
    /// It counts all blocks; otherwise those alone that were alive when it was taken.
    pub(crate) counts_all: bool,
    /// It knows what was alive at the peak.
    pub(crate) knows_live: bool,
    /// The unit of lifetimes; empty where they are not known.
    pub(crate) unit: String,
    /// How long the run took, in that unit.
    pub(crate) end: u64,
}
