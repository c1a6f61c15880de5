//! Structs, enums and unions as rules ask about them: sizes, padding, and what holds the order of their fields.

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::facts::chunks::cut;
use crate::facts::collected::collected;
use crate::facts::cycles::{self, CycleFact};
use crate::facts::exports::Exported;
use crate::facts::layout::nested::Nested;
use crate::facts::layout::{Better, Size, Sizes, is_workspace};
use crate::facts::reliance::{self, Evidence};
use crate::facts::sharing::SharingFact;
use crate::index::Index;
use crate::index::def::{AdtKind, TypeDef, TypeId};
use crate::name::Name;
use crate::syntax::item::{AttrFlags, ItemKind, Repr, Shape, Vis};
use crate::text::{Place, Span};

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
    /// Other crates can name it.
    pub exported: bool,
    /// Test code.
    pub test: bool,
    /// Written by a macro: its places are those of the macro's call.
    pub from_macro: bool,
    /// Its size; nothing where it has parameters or holds something unknown.
    pub size: Option<Size>,
    /// A command line is read into it: it is made once in a program's life.
    pub command_line: bool,
    /// An order of its fields that takes less room, where the order is the author's choice.
    pub reorder: Option<Reorder>,
    /// A declaration of the workspace holds many of it side by side: in a collection, or in what is in one.
    pub collected: bool,
    /// Values of it own each other through counts.
    pub cycle: Option<Box<CycleFact>>,
    /// Two of its fields share a cache line, and are written by different functions.
    pub sharing: Option<Box<SharingFact>>,
    /// The structs that it holds and whose padding it cannot use.
    pub nested: Option<Box<Nested>>,
    /// Of an enum: its largest variant, where the sizes of all variants are known.
    pub largest: Option<Box<LargestFact>>,
}

/// The largest variant of an enum of at least two, and the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargestFact {
    /// Its name.
    pub name: Name,
    /// The name's place.
    pub place: Place,
    /// Bytes that its fields take together.
    pub size: u64,
    /// The types of its fields, the largest first, with their bytes.
    pub fields: Vec<(Place, u64)>,
    /// The name of the second largest.
    pub next_name: Name,
    /// The place of that name.
    pub next_place: Place,
    /// Bytes that its fields take together.
    pub next_size: u64,
    /// The enum is `Copy`.
    pub copy: bool,
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
    /// The fields have no names: their order is part of how the type is used.
    pub positional: bool,
    /// What to move, by place in the declaration: the field with its attributes and the comments that belong to it. Nothing
    /// where the fields have no names, or cannot be told apart.
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
    /// Its name is not one that Rust would give: it, and its order, come from elsewhere.
    Named,
    /// A raw pointer leads to it: who follows it may know its bytes.
    Pointed(Place),
    /// Other crates see all its fields: what is exported in C's order mostly mirrors something.
    Exported,
}

/// How many types are worked through together: enough to share what is known of the types in them.
const TOGETHER: usize = 256;

/// Gathers the types of the workspace, sorted by place.
#[must_use]
pub fn gather(sizes: &Sizes<'_>, exported: &Exported) -> Vec<TypeFact> {
    let index = sizes.index();
    let ids: Vec<TypeId> = (0..index.types.len() as u32)
        .map(TypeId)
        .filter(|type_id| is_workspace(index, &index.types[type_id.at()]))
        .collect();
    // Looked for only where a struct has something to gain.
    let evidence = OnceLock::new();
    let collected = collected(index);
    let mut out: Vec<TypeFact> = ids
        .par_chunks(TOGETHER)
        .flat_map_iter(|ids| {
            let facts = ids.iter().filter_map(|type_id| fact(sizes, (&evidence, exported), *type_id));
            facts.map(|it| TypeFact { collected: collected[it.type_id.at()], ..it }).collect::<Vec<_>>()
        })
        .collect();
    out.sort_by_key(|fact| (fact.place, fact.type_id));
    out
}

fn fact(
    sizes: &Sizes<'_>,
    (evidence, exported): (&OnceLock<Evidence>, &Exported),
    type_id: TypeId,
) -> Option<TypeFact> {
    let index = sizes.index();
    let def = &index.types[type_id.at()];
    let file = index.files.get(&def.item.file)?;
    let item = file.item(def.item.item);
    let (size, better) = sizes.declared(type_id);
    let largest = if def.kind == AdtKind::Enum { largest(sizes, type_id) } else { None };
    // What a generator writes, it writes again; and a macro writes for all its callers.
    let is_written = !file.attrs.flags.has(AttrFlags::GENERATED) && !item.from_macro;
    let reorder = better.filter(|_| is_written).map(|better| {
        let evidence = evidence.get_or_init(|| reliance::collect(index));
        let mut relied_on = reliance::of_type(index, evidence, type_id);
        if exported.has_type(type_id) && is_open(def) {
            relied_on.push(Reliance::Exported);
        }
        describe(index, def, &better, relied_on)
    });
    Some(TypeFact {
        type_id,
        name: def.name,
        place: def.place,
        kind: def.kind,
        repr: def.repr,
        exported: exported.has_type(type_id),
        test: index.mods[def.module.at()].is_test,
        from_macro: item.from_macro,
        command_line: def.is_command_line(),
        size,
        reorder,
        largest: largest.map(Box::new),
        cycle: cycles::of_type(index, type_id).map(Box::new),
        nested: sizes.nested(type_id).map(Box::new),
        sharing: None,
        collected: false,
    })
}

/// All fields are public.
fn is_open(def: &TypeDef) -> bool {
    def.variants.iter().flat_map(|it| &it.fields).all(|field| field.vis == Vis::Public)
}

/// The largest variant of an enum and the one after it, where the sizes of all are known.
fn largest(sizes: &Sizes<'_>, type_id: TypeId) -> Option<LargestFact> {
    let index = sizes.index();
    let def = &index.types[type_id.at()];
    let file = index.files.get(&def.item.file)?;
    let ItemKind::Enum(written) = &file.item(def.item.item).kind else { return None };
    if written.variants.len() < 2 || written.variants.len() != def.variants.len() {
        return None;
    }
    let mut variants: Vec<(u64, usize)> = Vec::with_capacity(def.variants.len());
    for at in 0..def.variants.len() {
        let fields = sizes.fields(type_id, at)?;
        variants.push((fields.iter().sum(), at));
    }
    variants.sort_by_key(|&(size, at)| (std::cmp::Reverse(size), at));
    let &[(first, at), (second, after), ..] = variants.as_slice() else { return None };
    let place = |span: Span| Place { file: def.item.file, span };
    let variant = &written.variants[at];
    let mut fields: Vec<(Place, u64)> =
        variant.fields.iter().map(|it| place(it.ty.span)).zip(sizes.fields(type_id, at)?).collect();
    fields.sort_by_key(|&(place, size)| (std::cmp::Reverse(size), place));
    Some(LargestFact {
        name: variant.name,
        place: place(variant.name_span),
        size: first,
        fields,
        next_name: written.variants[after].name,
        next_place: place(written.variants[after].name_span),
        next_size: second,
        copy: def.derives.iter().any(|it| *it == "Copy"),
    })
}

fn describe(index: &Index, def: &TypeDef, better: &Better, relied_on: Vec<Reliance>) -> Reorder {
    let fields = &def.variants[0].fields;
    Reorder {
        before: better.before,
        padding_before: better.before.size - better.used,
        after: better.after,
        padding_after: better.after.size - better.used,
        order: better.order.clone(),
        names: better.order.iter().map(|at| fields[*at].name).collect(),
        positional: def.variants[0].shape == Shape::Tuple,
        chunks: pieces(index, def),
        relied_on,
    }
}

fn pieces(index: &Index, def: &TypeDef) -> Option<Vec<Chunk>> {
    if def.variants[0].shape != Shape::Named {
        return None;
    }
    let spans: Vec<Span> = def.variants[0].fields.iter().map(|field| field.span).collect();
    cut(index.texts.get(&def.item.file)?, def.item.file, &spans)
}
