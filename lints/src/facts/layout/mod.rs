//! Sizes, offsets and padding of structs, unions and enums, on x86-64 Linux.
//!
//! Types of the index in; sizes, places of fields and better orders out. `repr(C)`, `packed`, `align` and numbered enums
//! are laid out as the Rust Reference says; everything else is the compiler's own choice, and is marked so.

mod shape;

mod adt;

mod enums;

mod std_types;

mod size;

mod order;

pub mod nested;

pub mod picture;

use crate::facts::layout::adt::{Placed, is_ordered};
use crate::facts::layout::shape::Shape;
use crate::facts::layout::size::{Measuring, PlacedType, Scope, Shapes};
use crate::index::Index;
use crate::index::def::{AdtKind, FieldDef, KrateKind, ModId, TypeDef, TypeId};
use crate::index::ty::{TyArena, TyId};
use crate::name::Name;
use crate::types::show::show;

/// Size and alignment in bytes, on a 64-bit target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u64,
}

/// The sizes of the types of an index: what is worked out for one question is known to all that come after it.
#[derive(Debug)]
pub struct Sizes<'a>(Shapes<'a>);

/// A better order for the fields of a struct.
pub(super) struct Better {
    /// As declared.
    pub(super) before: Size,
    /// In the better order.
    pub(super) after: Size,
    /// Bytes that the fields take themselves.
    pub(super) used: u64,
    /// Places in the declaration.
    pub(super) order: Vec<usize>,
}

impl<'a> Sizes<'a> {
    /// Of this index.
    #[must_use]
    pub fn new(index: &'a Index) -> Self {
        Self(Shapes::new(index))
    }

    /// The index.
    #[must_use]
    pub fn index(&self) -> &'a Index {
        self.0.index()
    }

    /// The size of a type of this arena; nothing where a part of it is unknown, generic or unsized.
    #[must_use]
    pub fn size_of(&self, tys: &TyArena, ty: TyId) -> Option<Size> {
        size(self.question().shape(&Scope::open(tys), ty)?)
    }

    fn question(&self) -> Measuring<'_> {
        Measuring::new(&self.0)
    }

    /// Of a declared type without parameters that matter.
    pub(super) fn of_declared(&self, type_id: TypeId) -> Option<Size> {
        self.declared(type_id).0
    }

    /// The bytes of the fields of a variant, as declared; nothing where one is unknown.
    pub(super) fn fields(&self, type_id: TypeId, variant: usize) -> Option<Vec<u64>> {
        let fields = self.question().declared_fields(type_id, variant)?;
        Some(fields.iter().map(|shape| shape.size).collect())
    }

    /// The type surely has a size: a pointer to it carries nothing beside the address.
    #[must_use]
    pub fn is_sized(&self, tys: &TyArena, ty: TyId) -> bool {
        self.question().pointer(&Scope::open(tys), ty).is_some_and(|it| it.size == 8)
    }

    /// A declared type: its size where it has no parameters that matter, and a better order where the order is the author's.
    pub(super) fn declared(&self, type_id: TypeId) -> (Option<Size>, Option<Better>) {
        let Some(placed) = self.question().declaration(type_id) else { return (None, None) };
        let whole = size(placed.shape());
        let PlacedType::Fields(placed) = placed else { return (whole, None) };
        let def = &self.index().types[type_id.at()];
        if def.kind != AdtKind::Struct || !def.repr.c {
            return (whole, None);
        }
        let better = self.question().declared_fields(type_id, 0).and_then(|fields| {
            let better = order::reorder(&fields, &placed, &def.repr)?;
            let before = Size { size: placed.shape.size, align: placed.shape.align };
            let used = fields.iter().map(|field| field.size).sum();
            Some(Better { before, after: better.size, used, order: better.order })
        });
        (whole, better)
    }
}

fn size(shape: Shape) -> Option<Size> {
    (!shape.is_unsized).then_some(Size { size: shape.size, align: shape.align })
}

/// One struct, union or variant, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The type.
    pub type_id: TypeId,
    /// The variant's name, where the type is an enum.
    pub variant: Option<Name>,
    /// The whole; of an unsized struct without its last field.
    pub size: Size,
    /// Fields by offset.
    pub fields: Vec<Slot>,
    /// Offset and size of what tells variants apart, where it does not lie in a field.
    pub tag: Option<(u64, u64)>,
    /// Bytes that neither a field nor the tag uses.
    pub padding: u64,
    /// The author's order holds: `repr(C)`, or numbered. Otherwise the compiler chooses, and offsets show what it does.
    pub fixed: bool,
    /// A union: its fields lie over one another.
    pub overlaps: bool,
    /// The same fields in an order that takes less room, where the order is the author's.
    pub better: Option<Box<Layout>>,
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

/// Types of the workspace, laid out, sorted by place; those with unknown or generic parts are left out. An enum has one
/// entry for each variant with fields, or one without fields.
#[must_use]
pub fn layouts(index: &Index) -> Vec<Layout> {
    let mut ids: Vec<TypeId> = (0..index.types.len() as u32).map(TypeId).collect();
    ids.retain(|it| is_workspace(index, &index.types[it.at()]));
    ids.sort_by_key(|it| index.types[it.at()].place);
    let sizes = Sizes::new(index);
    ids.into_iter().flat_map(|it| layout_of(&sizes, it)).collect()
}

/// The types with this name, laid out: `Header`, or as much of the path as is wanted, `wire::Header`.
#[must_use]
pub fn named(index: &Index, name: &str) -> Vec<Layout> {
    let wanted: Vec<&str> = name.rsplit("::").collect();
    let mut found = layouts(index);
    found.retain(|layout| {
        let def = &index.types[layout.type_id.at()];
        let mut path = vec![def.name];
        let mut module = Some(def.module);
        while let Some(it) = module.map(|it| &index.mods[it.at()]) {
            path.push(if it.parent.is_none() { index.krates[it.krate.at()].name } else { it.name });
            module = it.parent;
        }
        wanted.len() <= path.len() && wanted.iter().zip(&path).all(|(wanted, name)| *name == **wanted)
    });
    found
}

pub(super) fn is_workspace(index: &Index, def: &TypeDef) -> bool {
    is_workspace_module(index, def.module)
}

/// The module is of the workspace.
pub(super) fn is_workspace_module(index: &Index, module: ModId) -> bool {
    index.krates[index.mods[module.at()].krate.at()].kind == KrateKind::Workspace
}

fn layout_of(sizes: &Sizes<'_>, type_id: TypeId) -> Vec<Layout> {
    let index = sizes.index();
    let def = &index.types[type_id.at()];
    let Some(placed) = sizes.question().declaration(type_id) else { return Vec::new() };
    match placed {
        PlacedType::Fields(placed) => {
            let Some(fields) = sizes.question().declared_fields(type_id, 0) else { return Vec::new() };
            let mut layout = describe(index, type_id, &def.variants[0].fields, &fields, &placed);
            layout.better = order::reorder(&fields, &placed, &def.repr)
                .filter(|_| def.kind == AdtKind::Struct)
                .map(|better| Box::new(describe_better(&layout, &better)));
            vec![layout]
        }
        PlacedType::Enum(placed) => {
            let whole = Size { size: placed.shape.size, align: placed.shape.align };
            let tag = placed.tag.filter(|_| !placed.in_niche);
            if def.variants.is_empty() {
                let nothing = Placed { shape: placed.shape, offsets: Vec::new(), order: Vec::new() };
                return vec![describe(index, type_id, &[], &[], &nothing)];
            }
            let mut out = Vec::new();
            for (at, (variant, inner)) in def.variants.iter().zip(&placed.variants).enumerate() {
                let Some(fields) = sizes.question().declared_fields(type_id, at) else { return Vec::new() };
                let mut layout = describe(index, type_id, &variant.fields, &fields, inner);
                let used: u64 = fields.iter().map(|field| field.size).sum();
                layout.variant = Some(variant.name);
                layout.size = whole;
                layout.tag = tag;
                layout.padding = whole.size.saturating_sub(used + tag.map_or(0, |(_, size)| size));
                out.push(layout);
            }
            if out.iter().any(|layout| !layout.fields.is_empty()) {
                out.retain(|layout| !layout.fields.is_empty());
            } else {
                out.truncate(1);
                out.iter_mut().for_each(|layout| layout.variant = None);
            }
            out
        }
    }
}

fn describe(index: &Index, type_id: TypeId, fields: &[FieldDef], shapes: &[Shape], placed: &Placed) -> Layout {
    let def = &index.types[type_id.at()];
    let mut fields: Vec<Slot> = fields
        .iter()
        .zip(shapes.iter().zip(&placed.offsets))
        .enumerate()
        .map(|(declared, (field, (shape, offset)))| Slot {
            name: field.name.to_string(),
            ty: show(index, &index.tys, field.ty),
            offset: *offset,
            size: Size { size: shape.size, align: shape.align },
            declared,
        })
        .collect();
    fields.sort_by_key(|slot| (slot.offset, slot.size.size, slot.declared));
    let sizes = shapes.iter().map(|shape| shape.size);
    let overlaps = def.kind == AdtKind::Union;
    let used = if overlaps { sizes.max().unwrap_or(0) } else { sizes.sum() };
    let size = Size { size: placed.shape.size, align: placed.shape.align };
    Layout {
        type_id,
        variant: None,
        size,
        fields,
        tag: None,
        padding: size.size.saturating_sub(used),
        fixed: is_ordered(&def.repr),
        overlaps,
        better: None,
    }
}

fn describe_better(layout: &Layout, better: &order::Better) -> Layout {
    let mut moved = layout.clone();
    moved.padding -= layout.size.size - better.size.size;
    moved.size = better.size;
    for slot in &mut moved.fields {
        if let Some(at) = better.order.iter().position(|declared| *declared == slot.declared) {
            slot.offset = better.placed.offsets[at];
        }
    }
    moved.fields.sort_by_key(|slot| (slot.offset, slot.size.size, slot.declared));
    moved
}
