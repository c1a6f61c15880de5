//! Who else relies on the order of a type's fields: other languages, derives, measurements.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::types::Reliance;
use crate::index::Index;
use crate::index::def::{Container, FnDef, TypeDef, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::item::{AttrFlags, ItemKind};
use crate::text::{Place, Span};

/// Derives that let the type be read as bytes: bytemuck, zerocopy and their like.
const BYTES: [&str; 18] = [
    "Pod",
    "AnyBitPattern",
    "CheckedBitPattern",
    "NoUninit",
    "Zeroable",
    "TransparentWrapper",
    "FromBytes",
    "FromZeroes",
    "FromZeros",
    "TryFromBytes",
    "AsBytes",
    "IntoBytes",
    "Immutable",
    "KnownLayout",
    "Unaligned",
    "ShaderType",
    "AsStd140",
    "VertexLayout",
];

/// Derives whose work goes through the fields in their order, visibly from outside.
const ORDERED: [&str; 14] = [
    "PartialOrd",
    "Ord",
    "Serialize",
    "Deserialize",
    "Encode",
    "Decode",
    "BorshSerialize",
    "BorshDeserialize",
    "Archive",
    "BinRead",
    "BinWrite",
    "DekuRead",
    "DekuWrite",
    "Parser",
];

/// The types that functions and statics hand to other languages, with one of these.
pub(super) type Foreign = HashMap<TypeId, (Name, Place)>;

/// Finds all types that stand in signatures of `extern` and exported functions and in exported statics, directly, behind
/// pointers, or as a field of such a type.
pub(super) fn foreign(index: &Index) -> Foreign {
    let mut foreign = Foreign::default();
    for def in &index.fns {
        if is_foreign(index, def) {
            for ty in def.params.iter().chain([&def.ret]) {
                spread(index, *ty, (def.name, def.place), &mut foreign);
            }
        }
    }
    for def in &index.values {
        let Some(file) = index.files.get(&def.item.file) else { continue };
        let item = file.item(def.item.item);
        if item.attrs.flags.has(AttrFlags::EXPORTED) || matches!(def.container, Container::Extern(_)) {
            let place = Place { file: def.item.file, span: item.name_span };
            spread(index, def.ty, (def.name, place), &mut foreign);
        }
    }
    foreign
}

fn is_foreign(index: &Index, def: &FnDef) -> bool {
    if matches!(def.container, Container::Extern(_)) {
        return true;
    }
    let Some(file) = index.files.get(&def.item.file) else { return false };
    let item = file.item(def.item.item);
    let is_extern = matches!(&item.kind, ItemKind::Fn(it) if it.is_extern);
    is_extern || item.attrs.flags.has(AttrFlags::EXPORTED)
}

fn spread(index: &Index, ty: TyId, by: (Name, Place), foreign: &mut Foreign) {
    let mut open = vec![ty];
    while let Some(ty) = open.pop() {
        match index.tys.kind(TyArena::none(), ty) {
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                open.push(inner);
            }
            TyKind::Tuple(tys) | TyKind::FnPtr(tys) => open.extend(index.tys.list(TyArena::none(), tys)),
            TyKind::Adt(type_id, args) => {
                open.extend(index.tys.list(TyArena::none(), args));
                if foreign.insert(type_id, by).is_none() {
                    let fields = index.types[type_id.at()].variants.iter().flat_map(|it| &it.fields);
                    open.extend(fields.map(|field| field.ty));
                }
            }
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Param(_)
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Closure(..)
            | TyKind::Future(_)
            | TyKind::Var(..) => {}
        }
    }
}

/// All that relies on the order of this type's fields.
pub(super) fn all(index: &Index, foreign: &Foreign, type_id: TypeId) -> Vec<Reliance> {
    let def = &index.types[type_id.at()];
    let mut out = Vec::new();
    let first = |of: &[&str]| def.derives.iter().copied().find(|name| of.contains(&name.as_str()));
    out.extend(first(&BYTES).map(Reliance::Bytes));
    out.extend(first(&ORDERED).map(Reliance::Derive));
    out.extend(foreign.get(&type_id).map(|(name, place)| Reliance::Foreign(*name, *place)));
    out.extend(measured(index, def).map(Reliance::Measured));
    out
}

/// `offset_of!(Header, length)`, `size_of::<Header>()` in the same file: someone counts on what there is.
fn measured(index: &Index, def: &TypeDef) -> Option<Place> {
    let text = index.texts.get(&def.item.file)?;
    for (word, open) in [("offset_of!", '('), ("size_of::", '<')] {
        for (at, _) in text.match_indices(word) {
            let rest = text[at + word.len()..].trim_start();
            let Some(inner) = rest.strip_prefix(open) else { continue };
            let name: &str = inner.trim_start().split(|it: char| !it.is_alphanumeric() && it != '_').next()?;
            if def.name == *name {
                let end = at + word.len();
                return Some(Place { file: def.item.file, span: Span::new(at as u32, end as u32) });
            }
        }
    }
    None
}
