//! The items of std that the language itself leans on, found in the stubs by `#[lang = "…"]`.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{FnId, TraitId, TypeId};

/// Language items by the word in the stub's `#[lang = "word"]`: `vec`, `string`, `box`, `option`, `iterator`, `deref`, …
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Types.
    pub types: HashMap<&'static str, TypeId>,
    /// Traits.
    pub traits: HashMap<&'static str, TraitId>,
    /// Functions.
    pub fns: HashMap<&'static str, FnId>,
}
