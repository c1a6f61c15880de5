//! Structs, enums and unions as rules ask about them: sizes, padding, and what holds the order of their fields.

use crate::facts::layout::Size;
use crate::index::Index;
use crate::index::def::{AdtKind, TypeId};
use crate::name::Name;
use crate::syntax::item::Repr;
use crate::text::Place;

/// A struct, enum or union of the workspace.
#[derive(Clone, Debug)]
pub struct TypeFact {
    /// The type.
    pub type_id: TypeId,
    /// Its name.
    pub name: Name,
    /// The name's place.
    pub place: Place,
    /// Struct, enum or union.
    pub kind: AdtKind,
    /// `#[repr(…)]`.
    pub repr: Repr,
    /// `pub`.
    pub exported: bool,
    /// Test code.
    pub test: bool,
    /// Written by a macro: its places are those of the macro's call.
    pub from_macro: bool,
    /// Its size; nothing where it has parameters or holds something unknown.
    pub size: Option<Size>,
    /// An order of its fields that takes less room, where the order is the author's choice.
    pub reorder: Option<Reorder>,
}

/// A struct with a fixed order of fields that takes less room in another order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reorder {
    /// As declared.
    pub before: Size,
    /// Bytes that no field uses, as declared.
    pub padding_before: u64,
    /// In the better order.
    pub after: Size,
    /// Bytes that no field uses in the better order.
    pub padding_after: u64,
    /// The better order: places in the declaration.
    pub order: Vec<usize>,
    /// The fields' names in the better order.
    pub names: Vec<Name>,
    /// What to move, by place in the declaration: the field with its attributes and the comments that belong to it. Nothing where
    /// the fields have no names (then their order is part of how the type is used), come from a macro, or cannot be told apart.
    pub chunks: Option<Vec<Chunk>>,
    /// Who else relies on the order.
    pub relied_on: Vec<Reliance>,
}

/// A piece of source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Where it stands.
    pub place: Place,
    /// The text there.
    pub text: Box<str>,
}

/// Something that gives the order of fields a meaning beyond the type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reliance {
    /// A derive that makes the type readable as bytes: `Pod`, `FromBytes`.
    Bytes(Name),
    /// A derive that goes through the fields in their order: `Ord`, `Serialize`.
    Derive(Name),
    /// A signature or exported static that hands it to other languages: the name of the item, and its place.
    Foreign(Name, Place),
    /// The file asks for its size or for the offset of a field.
    Measured(Place),
}

/// Gathers the types of the workspace, sorted by place.
#[must_use]
pub fn gather(index: &Index) -> Vec<TypeFact> {
    let _ = index;
    Vec::new()
}
