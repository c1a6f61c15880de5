//! Who else relies on the order of a type's fields: other languages, derives, measurements.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::directive::is_workspace_file;
use crate::facts::types::Reliance;
use crate::index::Index;
use crate::index::def::{Container, FnDef, TypeDef, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::ExprKind;
use crate::syntax::item::{AttrFlags, Item, ItemKind};
use crate::syntax::path::{TypeRef, TypeRefKind};
use crate::text::{FileId, Place, Span};

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

/// What the workspace shows of types whose order of fields matters elsewhere.
#[derive(Default)]
pub(super) struct Evidence {
    /// The types that functions and statics hand to other languages, with one of these.
    foreign: Foreign,
    /// Types to which raw pointers lead, by name, with a place where one does.
    pointed: HashMap<Name, Place>,
    /// Types with a written impl that lets them be read as bytes, and its trait.
    bytes: HashMap<Name, Name>,
}

type Foreign = HashMap<TypeId, (Name, Place)>;

/// Looks through signatures, fields, impls and casts of the workspace.
pub(super) fn collect(index: &Index) -> Evidence {
    let mut evidence = Evidence { foreign: foreign(index), ..Evidence::default() };
    let mut files: Vec<_> = index.files.iter().filter(|(id, _)| is_workspace_file(index, **id)).collect();
    files.sort_by_key(|(id, _)| **id);
    for (&id, file) in files {
        for item in &file.items {
            look_at_item(id, item, &mut evidence);
        }
        for expr in file.bodies.iter().flat_map(|body| &body.exprs) {
            if let ExprKind::Cast { ty, .. } = &expr.kind
                && let Some(name) = pointed_name(ty)
            {
                evidence.pointed.entry(name).or_insert(Place { file: id, span: ty.span });
            }
        }
    }
    evidence
}

fn look_at_item(file: FileId, item: &Item, evidence: &mut Evidence) {
    let mut look_at = |ty: &TypeRef| {
        if let Some(name) = pointed_name(ty) {
            evidence.pointed.entry(name).or_insert(Place { file, span: ty.span });
        }
    };
    match &item.kind {
        ItemKind::Fn(it) => it.params.iter().map(|param| &param.ty).chain(&it.ret).for_each(look_at),
        ItemKind::Struct(it) => it.fields.iter().for_each(|field| look_at(&field.ty)),
        ItemKind::Impl(it) => {
            let Some((path, false)) = &it.trait_ else { return };
            let (Some(of), Some(name)) = (path.segments.last(), last_name(&it.self_ty)) else { return };
            if BYTES.contains(&of.name.as_str()) {
                evidence.bytes.entry(name).or_insert(of.name);
            }
        }
        ItemKind::Module(_)
        | ItemKind::ModuleFile { .. }
        | ItemKind::Block(_)
        | ItemKind::Use(_)
        | ItemKind::ExternCrate(_)
        | ItemKind::Enum(_)
        | ItemKind::Trait(_)
        | ItemKind::TypeAlias(_)
        | ItemKind::Const(_)
        | ItemKind::Static(_)
        | ItemKind::MacroRules
        | ItemKind::Missing => {}
    }
}

/// `*const Header` to `Header`. A name is enough here: it can only make a finding less sure.
fn pointed_name(ty: &TypeRef) -> Option<Name> {
    match &ty.kind {
        TypeRefKind::Ptr { inner, .. } => last_name(inner).or_else(|| pointed_name(inner)),
        _ => None,
    }
}

fn last_name(ty: &TypeRef) -> Option<Name> {
    match &ty.kind {
        TypeRefKind::Path(path) => path.segments.last().map(|segment| segment.name),
        _ => None,
    }
}

/// Finds all types that stand in signatures of `extern` and exported functions and in exported statics, directly, behind
/// pointers, or as a field of such a type.
fn foreign(index: &Index) -> Foreign {
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
pub(super) fn of_type(index: &Index, evidence: &Evidence, type_id: TypeId) -> Vec<Reliance> {
    let def = &index.types[type_id.at()];
    let mut out = Vec::new();
    let first = |of: &[&str]| def.derives.iter().copied().find(|name| of.contains(&name.as_str()));
    let bytes = first(&BYTES).or_else(|| evidence.bytes.get(&def.name).copied());
    out.extend(bytes.map(Reliance::Bytes));
    out.extend(first(&ORDERED).map(Reliance::Derive));
    out.extend(evidence.foreign.get(&type_id).map(|(name, place)| Reliance::Foreign(*name, *place)));
    out.extend(measured(index, def).map(Reliance::Measured));
    if is_foreign_name(def.name.as_str()) {
        out.push(Reliance::Named);
    }
    out.extend(evidence.pointed.get(&def.name).map(|place| Reliance::Pointed(*place)));
    out
}

/// A type's name that is not one that Rust would give: `Elf_Sym`, `sockaddr`.
pub(in crate::facts) fn is_foreign_name(name: &str) -> bool {
    name.contains('_') || name.starts_with(char::is_lowercase)
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
