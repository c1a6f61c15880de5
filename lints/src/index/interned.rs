//! What a table holds already: ids by the hash of what stands behind them.

/// Ids of a table's entries, each at the first free slot from the place that its hash gives. What stands behind them is the
/// table's to compare.
#[derive(Clone, Debug)]
pub(super) struct Interned<T> {
    /// As many as a power of two, or none. A key of 0 is a free slot.
    slots: Vec<(u32, T)>,
    len: usize,
}

impl<T> Default for Interned<T> {
    fn default() -> Self {
        Self { slots: Vec::new(), len: 0 }
    }
}

impl<T: Copy + Default> Interned<T> {
    /// The fewest slots that are worth having.
    const LEAST: usize = 32;

    /// The id with this hash of which `is_it` holds.
    pub(super) fn find(&self, hash: u64, is_it: impl Fn(T) -> bool) -> Option<T> {
        let mask = self.slots.len().checked_sub(1)?;
        let key = key(hash);
        let mut at = key as usize & mask;
        loop {
            match self.slots[at] {
                (0, _) => return None,
                (other, id) if other == key && is_it(id) => return Some(id),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// Keeps an id that is not there yet.
    pub(super) fn insert(&mut self, hash: u64, id: T) {
        if self.len >= self.room() {
            self.grow((self.slots.len() * 2).max(Self::LEAST));
        }
        self.put(key(hash), id);
        self.len += 1;
    }

    /// How many fit in before the slots become more.
    fn room(&self) -> usize {
        self.slots.len() / 4 * 3
    }

    fn grow(&mut self, slots: usize) {
        let old = std::mem::replace(&mut self.slots, vec![(0, T::default()); slots]);
        for (key, id) in old.into_iter().filter(|(key, _)| *key != 0) {
            self.put(key, id);
        }
    }

    fn put(&mut self, key: u32, id: T) {
        let mask = self.slots.len() - 1;
        let mut at = key as usize & mask;
        while self.slots[at].0 != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = (key, id);
    }
}

/// The hash in half the bytes; never 0.
fn key(hash: u64) -> u32 {
    ((hash ^ (hash >> 32)) as u32).max(1)
}
