//! Identifiers as small values: equal names are one allocation for the whole process.

use std::cell::RefCell;
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

thread_local! {
    /// The names that this thread has asked for, so that it seldom asks the tables: it asks for millions.
    static MET: RefCell<Met> = RefCell::default();
}

/// How many of the names that were met last are at hand: code says the same again and again, and the tables are large.
const RECENT: usize = 1 << 11;

/// Names that were met.
struct Met {
    /// Each where a few bits of its number say, until another takes its place.
    recent: Box<[(u128, Option<Name>)]>,
    /// By their bytes and length in one number: most names fit.
    short: HashMap<u128, Name>,
    long: HashMap<&'static str, Name>,
}

impl Default for Met {
    fn default() -> Self {
        Self { recent: vec![(0, None); RECENT].into(), short: HashMap::default(), long: HashMap::default() }
    }
}

impl Met {
    /// The name whose text is packed so.
    fn short(&mut self, packed: u128, text: &str) -> Name {
        let mixed = (packed as u64 ^ (packed >> 64) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let slot = &mut self.recent[(mixed >> (u64::BITS - RECENT.ilog2())) as usize];
        if let (known, Some(name)) = *slot
            && known == packed
        {
            return name;
        }
        let name = *self.short.entry(packed).or_insert_with(|| Name::shared(text));
        *slot = (packed, Some(name));
        name
    }
}

impl Name {
    /// The name with this text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        MET.with_borrow_mut(|met| match packed(text) {
            Some(packed) => met.short(packed, text),
            None => match met.long.get(text) {
                Some(known) => *known,
                None => {
                    let name = Self::shared(text);
                    met.long.insert(name.0, name);
                    name
                }
            },
        })
    }

    /// The name with this text, from the table of all threads.
    fn shared(text: &str) -> Self {
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

/// A text of at most 15 bytes, and how many these are.
fn packed(text: &str) -> Option<u128> {
    let mut bytes = [0; 16];
    bytes[..15].get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    bytes[15] = text.len() as u8;
    Some(u128::from_le_bytes(bytes))
}

/// The table that holds this text: a few of its bytes part names well enough.
fn shard(text: &str) -> usize {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().map_or(0, usize::from);
    let last = text.len().saturating_sub(1);
    (text.len() + byte(0) + 5 * byte(last / 2) + 11 * byte(last)) % SHARDS
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
