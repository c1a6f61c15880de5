//! Tables laid over others: a run of one of the two, and the key by which equal nodes and runs are found.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

/// `range` (start and length) of the upper table, or of the lower where it starts there.
pub(super) fn run<'a, T>(own: &'a [T], base: &'a [T], below: u32, range: (u32, u32)) -> &'a [T] {
    let (start, len) = range;
    let (table, start) = match start.checked_sub(below) {
        Some(own_start) => (own, own_start as usize),
        None => (base, start as usize),
    };
    table.get(start..start + len as usize).unwrap_or_default()
}

pub(super) fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = FxHasher::default();
    value.hash(&mut hasher);
    hasher.finish()
}
