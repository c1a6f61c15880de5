//! Structs that hold others whose padding they could use, were the fields their own.

use crate::facts::layout::shape::round_up;
use crate::facts::layout::{Size, Sizes, is_workspace};
use crate::facts::reliance::is_foreign_name;
use crate::index::def::{AdtKind, TypeDef, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;

/// What a struct takes that holds others, and what it would take if it held their fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nested {
    /// The fields that hold structs with padding, and how many bytes of each are padding.
    pub fields: Vec<(Name, u64)>,
    /// As it is.
    pub size: Size,
    /// With all fields its own.
    pub flat: Size,
}

/// How deep structs are looked into.
const DEPTH: u32 = 6;

impl Sizes<'_> {
    /// Of a struct that holds others with padding; nothing where a size is unknown, or an order or alignment is asked for
    /// by the author.
    pub(in crate::facts) fn nested(&self, type_id: TypeId) -> Option<Nested> {
        let size = self.declared(type_id).0?;
        let def = &self.index().types[type_id.at()];
        if def.kind != AdtKind::Struct || !is_free(def) {
            return None;
        }
        let mut fields = Vec::new();
        let mut leaves = Vec::new();
        let shapes = self.question().declared_fields(type_id, 0)?;
        for (field, shape) in def.variants.first()?.fields.iter().zip(&shapes) {
            let whole = Size { size: shape.size, align: shape.align };
            let within = leaves.len();
            self.leaves(field.ty, whole, DEPTH, &mut leaves)?;
            let used: u64 = leaves.get(within..)?.iter().map(|it| it.size).sum();
            if used < whole.size {
                fields.push((field.name, whole.size - used));
            }
        }
        let align = leaves.iter().map(|it| it.align).max()?;
        let flat = Size { size: round_up(leaves.iter().map(|it| it.size).sum(), align)?, align };
        (!fields.is_empty()).then_some(Nested { fields, size, flat })
    }

    /// The fields of a struct of the workspace, and of those in it; anything else is one.
    fn leaves(&self, ty: TyId, whole: Size, depth: u32, out: &mut Vec<Size>) -> Option<()> {
        let kind = self.index().tys.kind(TyArena::none(), ty);
        let TyKind::Adt(id, args) = kind else {
            out.push(whole);
            return Some(());
        };
        let def = &self.index().types[id.at()];
        let opens = def.kind == AdtKind::Struct && args.len == 0 && depth > 0 && is_workspace(self.index(), def);
        if !opens {
            out.push(whole);
            return Some(());
        }
        if !is_free(def) {
            return None;
        }
        let shapes = self.question().declared_fields(id, 0)?;
        for (field, shape) in def.variants.first()?.fields.iter().zip(&shapes) {
            self.leaves(field.ty, Size { size: shape.size, align: shape.align }, depth - 1, out)?;
        }
        Some(())
    }
}

fn is_free(def: &TypeDef) -> bool {
    // What mirrors a declaration of another language has the order of that.
    let is_mirror = def.repr.c && is_foreign_name(def.name.as_str());
    !is_mirror && def.repr.align.is_none() && def.repr.packed.is_none() && !def.repr.transparent
}
