//! The inference of one body.

use crate::index::def::{Index, ItemRef};
use crate::types::BodyTypes;

/// Works out the types of the body that `owner` (a function, constant or static) has.
#[must_use]
pub fn infer(index: &Index, owner: ItemRef) -> BodyTypes {
    let _ = (index, owner);
    BodyTypes::default()
}
