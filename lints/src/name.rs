//! Identifiers as small values: equal names are one allocation for the whole process.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::FxHashMap as HashMap;

/// An identifier without its `r#`. Compares and hashes by address, orders by text, so sorting by it is the same in each
/// run. One word, since there are millions in a run: the table keeps the text with its length.
#[derive(Clone, Copy)]
pub struct Name(&'static &'static str);

/// How many independent tables there are, so that threads seldom wait for one another.
const SHARDS: usize = 32;

static TABLES: LazyLock<[Mutex<HashMap<&'static str, Name>>; SHARDS]> = LazyLock::new(Default::default);

impl Name {
    /// The name with this text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut table = TABLES[shard(text)].lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = table.get(text) {
            return *known;
        }
        let kept: &'static str = Box::leak(Box::from(text));
        let name = Self(Box::leak(Box::new(kept)));
        table.insert(kept, name);
        name
    }

    /// Whether the process has met this text as a name.
    #[must_use]
    pub fn is_met(text: &str) -> bool {
        TABLES[shard(text)].lock().unwrap_or_else(PoisonError::into_inner).contains_key(text)
    }

    /// Its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// The table that holds this text.
fn shard(text: &str) -> usize {
    text.bytes().fold(text.len(), |hash, byte| hash.wrapping_mul(31).wrapping_add(byte as usize)) % SHARDS
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        *self.0 == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other
    }
}

impl Eq for Name {}

impl Hash for Name {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(std::ptr::from_ref(self.0).addr());
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(other.0)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.0, out)
    }
}
