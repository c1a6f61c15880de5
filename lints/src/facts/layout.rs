//! Sizes, offsets and padding of structs, unions and enums.

use crate::index::Index;
use crate::index::def::TypeId;
use crate::index::ty::{TyArena, TyId};

/// Size and alignment in bytes, on a 64-bit target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u64,
}

/// The size of a type; nothing where a part of it is unknown or generic.
#[must_use]
pub fn size_of(index: &Index, tys: &TyArena, ty: TyId) -> Option<Size> {
    let _ = (index, tys, ty);
    None
}

/// One struct, union or variant, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The type.
    pub type_id: TypeId,
    /// The whole.
    pub size: Size,
    /// Fields by offset.
    pub fields: Vec<Slot>,
    /// Bytes that no field uses.
    pub padding: u64,
    /// `repr(C)` or packed: the order is the author's. Otherwise the compiler chooses, and offsets show what it does at best.
    pub fixed: bool,
}

/// A field in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name.
    pub name: String,
    /// Its type, as people write it.
    pub ty: String,
    /// Bytes from the start.
    pub offset: u64,
    /// Its size.
    pub size: Size,
    /// Its place in the declaration.
    pub declared: usize,
}
