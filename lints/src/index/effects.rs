//! The words of the stubs as bits.

use crate::index::def::Effects;

macro_rules! words {
    ($($bit:literal $name:ident $word:literal $doc:literal;)*) => {
        impl Effects {
            $(#[doc = $doc] pub const $name: Self = Self(1 << $bit);)*

            /// The effect that a stub's attribute names; nothing for words that are no yes-or-no (`lang`) or unknown.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The words, as stubs write them.
            pub fn words(self) -> impl Iterator<Item = &'static str> {
                [$((Self::$name, $word)),*].into_iter().filter(move |(it, _)| self.has(*it)).map(|(_, word)| word)
            }
        }
    };
}

words! {
    0 ALLOCATES "allocates" "Makes a new heap value on every call.";
    1 OWNS "owns" "Makes an owned copy of borrowed data.";
    2 CLONES "clones" "Copies deeply.";
    3 COUNTS "counts" "Only raises a count.";
    4 GROWS "grows" "May reallocate the buffer of `self`.";
    5 RESERVES "reserves" "Asks for room at once.";
    6 COLLECTS "collects" "Allocates where the result's type does.";
    7 BUILDS "builds" "Makes a new value of several.";
    8 EMPTY "empty" "Makes an empty buffer without allocating.";
    9 COLD "cold" "Runs on error or panic paths alone.";
    10 LEN "len" "How many elements `self` has.";
    11 CLEARS "clears" "Empties the buffer of `self` and keeps its room.";
    12 TAKES "takes" "Leaves an empty value in the place of what `&mut` points to.";
    13 PER_ITEM "per_item" "A closure that runs once per item of `self`.";
    14 ONCE "once" "A closure that runs at most once, at once.";
    15 LAZY "lazy" "A closure that runs at most once in the life of `self`.";
    16 STORES "stores" "The value is kept in `self`, or in the result.";
    17 OUTLIVES "outlives" "The value may live longer than the caller.";
    18 HEAP "heap" "A type that owns heap memory.";
    19 BUFFER "buffer" "A heap buffer that has a capacity and grows.";
    20 COUNTED "counted" "A type shared by a count.";
    21 GUARD "guard" "A lock or borrow guard.";
    22 EXACT "exact" "An iterator whose length is known before it runs, if that of what it wraps is.";
    23 BOUNDED "bounded" "An iterator that yields at most as many items as what it wraps.";
    24 SHRINKS "shrinks" "May reallocate the buffer of `self` to fit.";
    25 SCRATCH "scratch" "Allocates for its own use and frees before it returns.";
    26 REUSES "reuses" "Writes over a buffer that is there.";
    27 SHIFTS "shifts" "Moves all later elements.";
    28 LEAKS "leaks" "Gives the memory out of the hands of its type.";
    29 UNLEAKS "unleaks" "Takes leaked memory back.";
    30 NICHE "niche" "A type with a bit pattern that is no value of it.";
    31 SELDOM "seldom" "Allocates, but only in rare cases.";
    32 EACH "each" "What the other words say happens once per item of `self`.";
    33 COMPILES "compiles" "Makes something costly that is meant to be used many times.";
    34 EAGER "eager" "Seldom needed, yet made for every call.";
    35 FRESH "fresh" "Hands out heap memory that is made within.";
    36 INSIDE "inside" "Allocates within; the result holds none of it.";
    37 ASKED "asked" "Rules ask about calls of it, though it asks for no memory itself.";
    38 MANY "many" "Asks the heap again and again: in loops, or by calling itself.";
    39 SIZES "sizes" "Sets how many elements `self` has, however many there are.";
    40 PERHAPS "perhaps" "Hands out memory made within in some calls, and none in others.";
    41 UNBOUNDED "unbounded" "Makes a channel that keeps all that is sent.";
    42 SENDS "sends" "Sends a value into a channel.";
    43 CONTENDS "contends" "Writes to what other threads look at.";
    44 REFILLS "refills" "Makes an iterator of new values, each of which could be read into one buffer.";
    45 WAITS "waits" "Starts a thread or process, or waits for one, for a person or for the network.";
    46 CAUSES "causes" "Leads from an error to what caused it.";
    47 DECODES "decodes" "Reads a number out of bytes or a text: as large as whoever wrote them says.";
}

impl Effects {
    /// Whether all of `effects` are said.
    #[must_use]
    pub const fn has(self, effects: Self) -> bool {
        self.0 & effects.0 == effects.0
    }

    /// Whether one of `effects` is said.
    #[must_use]
    pub const fn has_any(self, effects: Self) -> bool {
        self.0 & effects.0 != 0
    }

    /// What either says.
    #[must_use]
    pub const fn with(self, effects: Self) -> Self {
        Self(self.0 | effects.0)
    }
}
