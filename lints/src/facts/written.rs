//! Types as declarations write them: of fields, parameters, results, constants and statics.

use rayon::prelude::*;

use crate::facts::directive::is_workspace_file;
use crate::facts::exports::Exported;
use crate::facts::implementors::Closed;
use crate::facts::layout::Sizes;
use crate::facts::look::shorten;
use crate::flow::heap::World;
use crate::index::def::{Container, Effects, FnDef, FnId, KrateKind, TypeDef, TypeId, ValueDef, ValueId};
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::item::{AttrFlags, ItemKind, Vis};
use crate::syntax::path::{GenericArg, TypeRef, TypeRefKind};
use crate::text::{FileId, Place};

/// A type that a declaration writes.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenFact {
    /// The type, with all that it is made of.
    pub written: WrittenType,
    /// What it is the type of.
    pub position: Position,
    /// Other crates can see it, so that it cannot be changed at will.
    pub exported: bool,
    /// Test code.
    pub test: bool,
}

/// What a written type is the type of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// A field of a struct or union.
    Field,
    /// A field of an enum's variant.
    VariantField,
    /// A parameter.
    Param,
    /// What a function returns.
    Result,
    /// A constant.
    Const,
    /// A static.
    Static,
}

/// A type, or a part of one, as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenType {
    /// Its bytes.
    pub place: Place,
    /// Its source, cut where it is long.
    pub text: String,
    /// What it is.
    pub form: Form,
    /// What it is made of: type arguments as far as they are written, what a reference leads to, the items of a tuple.
    pub args: Vec<WrittenType>,
    /// Bytes of a value, where known.
    pub size: Option<u64>,
    /// It surely has a size; not so where it is a parameter that may be unsized.
    pub sized: bool,
    /// It surely is `Copy`.
    pub copy: bool,
    /// Of `dyn Trait`: how many types implement the trait, where all of them are known: it is of the workspace, other crates
    /// cannot name it, and no impl is for any type at all.
    pub implementors: Option<u32>,
}

/// What a written type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A type of std that is written by its own name: `Vec`.
    Std(&'static str),
    /// `&T`, `&mut T`.
    Ref {
        /// `&mut`.
        mutable: bool,
    },
    /// `dyn …`.
    Dyn {
        /// How many bounds are written.
        bounds: usize,
        /// One of them is `Any`.
        any: bool,
    },
    /// `*const T`, `*mut T`.
    Ptr,
    /// Anything else.
    Other,
}

impl WrittenType {
    /// The name of a type of std.
    #[must_use]
    pub fn std(&self) -> Option<&'static str> {
        match self.form {
            Form::Std(name) => Some(name),
            Form::Ref { .. } | Form::Dyn { .. } | Form::Ptr | Form::Other => None,
        }
    }

    /// The content of a `Box`, `Rc` or `Arc` that is written, and its name.
    #[must_use]
    pub fn boxed(&self) -> Option<(&'static str, &Self)> {
        let name = self.std().filter(|name| matches!(*name, "Box" | "Rc" | "Arc"))?;
        Some((name, self.args.first()?))
    }
}

/// All types of the workspace's declarations that hold a std type with heap memory of its own. Impls of traits are not
/// looked at, since their types follow from the trait's, and neither is what a macro writes.
#[must_use]
pub fn gather(world: &World<'_>, sizes: &Sizes<'_>, exported: &Exported) -> Vec<WrittenFact> {
    let index = world.index;
    let types = index.types.iter().enumerate().filter(|(_, it)| is_own(world, it.item.file));
    let fns = index.fns.iter().enumerate().filter(|(_, it)| is_own(world, it.item.file));
    let values = index.values.iter().enumerate().filter(|(_, it)| is_own(world, it.item.file));
    let of_types: Vec<(TypeId, &TypeDef)> = types.map(|(at, def)| (TypeId(at as u32), def)).collect();
    let of_fns: Vec<(FnId, &FnDef)> = fns.map(|(at, def)| (FnId(at as u32), def)).collect();
    let of_values: Vec<(ValueId, &ValueDef)> = values.map(|(at, def)| (ValueId(at as u32), def)).collect();
    let closed = Closed::new(index, exported);
    let reader = |file: FileId| Reader { world, sizes, closed: &closed, file };
    let mut out: Vec<WrittenFact> = Vec::new();
    out.par_extend(of_types.par_iter().flat_map_iter(|(id, def)| {
        of_type(&mut reader(def.item.file), def, exported.has_type(*id)).unwrap_or_default()
    }));
    out.par_extend(
        of_fns.par_iter().flat_map_iter(|(id, def)| {
            of_fn(&mut reader(def.item.file), def, exported.has_fn(*id)).unwrap_or_default()
        }),
    );
    out.par_extend(of_values.par_iter().flat_map_iter(|(id, def)| {
        of_value(&mut reader(def.item.file), def, exported.has_value(*id)).unwrap_or_default()
    }));
    out.sort_by_key(|fact| fact.written.place);
    out
}

fn is_own(world: &World<'_>, file: FileId) -> bool {
    is_workspace_file(world.index, file)
        && world.index.files.get(&file).is_some_and(|it| !it.attrs.flags.has(AttrFlags::GENERATED))
}

fn of_type(reader: &mut Reader<'_, '_>, def: &TypeDef, exported: bool) -> Option<Vec<WrittenFact>> {
    let index = reader.world.index;
    let item = index.files.get(&def.item.file)?.item(def.item.item);
    let test = index.mods.get(def.module.at())?.is_test;
    if item.from_macro {
        return None;
    }
    let mut out = Vec::new();
    match &item.kind {
        ItemKind::Struct(it) => {
            for (written, field) in it.fields.iter().zip(&def.variants.first()?.fields) {
                let exported = exported && field.vis == Vis::Public;
                out.extend(reader.fact(&written.ty, field.ty, (Position::Field, exported, test)));
            }
        }
        ItemKind::Enum(it) => {
            for (variant, known) in it.variants.iter().zip(&def.variants) {
                for (written, field) in variant.fields.iter().zip(&known.fields) {
                    out.extend(reader.fact(&written.ty, field.ty, (Position::VariantField, exported, test)));
                }
            }
        }
        _ => {}
    }
    Some(out)
}

fn of_fn(reader: &mut Reader<'_, '_>, def: &FnDef, exported: bool) -> Option<Vec<WrittenFact>> {
    let index = reader.world.index;
    let item = index.files.get(&def.item.file)?.item(def.item.item);
    let ItemKind::Fn(written) = &item.kind else { return None };
    let is_foreign = matches!(def.container, Container::Extern(_)) || written.is_extern;
    let of_trait = match def.container {
        Container::Impl(id) => index.impls.get(id.at())?.of_trait,
        Container::Module(_) | Container::Trait(_) | Container::Extern(_) => false,
    };
    if item.from_macro || of_trait || is_foreign {
        return None;
    }
    let mut out = Vec::new();
    let own = usize::from(written.self_param.is_some());
    for (param, &ty) in written.params.iter().zip(def.params.get(own..)?) {
        out.extend(reader.fact(&param.ty, ty, (Position::Param, exported, def.is_test)));
    }
    // The result of an `async fn` is the future of what is written.
    let ret = match index.tys.kind(&index.tys, def.ret) {
        TyKind::Future(inner) if def.is_async => inner,
        _ => def.ret,
    };
    if let Some(result) = &written.ret {
        out.extend(reader.fact(result, ret, (Position::Result, exported, def.is_test)));
    }
    Some(out)
}

fn of_value(reader: &mut Reader<'_, '_>, def: &ValueDef, exported: bool) -> Option<Vec<WrittenFact>> {
    let index = reader.world.index;
    let item = index.files.get(&def.item.file)?.item(def.item.item);
    let (ItemKind::Const(value) | ItemKind::Static(value)) = &item.kind else { return None };
    let of_trait = match def.container {
        Container::Impl(id) => index.impls.get(id.at())?.of_trait,
        Container::Module(_) | Container::Trait(_) | Container::Extern(_) => false,
    };
    if item.from_macro || of_trait || value.lazy {
        return None;
    }
    let position = if def.is_static { Position::Static } else { Position::Const };
    Some(reader.fact(&value.ty, def.ty, (position, exported, def.is_test)).into_iter().collect())
}

/// Reads the types of one file.
struct Reader<'w, 'a> {
    world: &'w World<'a>,
    sizes: &'w Sizes<'a>,
    closed: &'w Closed,
    file: FileId,
}

/// How deep a type is read.
const DEPTH: u32 = 8;

impl Reader<'_, '_> {
    fn fact(&mut self, written: &TypeRef, ty: TyId, about: (Position, bool, bool)) -> Option<WrittenFact> {
        if !self.holds_heap(written, ty, DEPTH) {
            return None;
        }
        let (position, exported, test) = about;
        Some(WrittenFact { written: self.read(written, ty, DEPTH)?, position, exported, test })
    }

    /// The type is, or is made of, a std type with heap memory and arguments.
    fn holds_heap(&self, written: &TypeRef, ty: TyId, depth: u32) -> bool {
        let is_heap = self.std_def(written, ty).is_some_and(|def| {
            let heap = Effects::HEAP.with(Effects::BUFFER).with(Effects::COUNTED);
            def.effects.has_any(heap) && !def.generics.params.is_empty()
        });
        is_heap
            || depth > 0 && self.parts(written, ty).iter().any(|(written, ty)| self.holds_heap(written, *ty, depth - 1))
    }

    fn read(&mut self, written: &TypeRef, ty: TyId, depth: u32) -> Option<WrittenType> {
        let index = self.world.index;
        let parts = if depth > 0 { self.parts(written, ty) } else { Vec::new() };
        let args = parts.into_iter().filter_map(|(written, ty)| self.read(written, ty, depth - 1)).collect();
        let source = written.span.text(index.texts.get(&self.file)?);
        Some(WrittenType {
            place: Place { file: self.file, span: written.span },
            text: shorten(source),
            form: self.form(written, ty),
            args,
            size: self.sizes.size_of(&index.tys, ty).map(|it| it.size),
            sized: self.sizes.is_sized(&index.tys, ty),
            copy: self.world.is_copy(&index.tys, ty).is_yes(),
            implementors: match index.tys.kind(&index.tys, ty) {
                TyKind::Dyn(bounds) => self.closed.count(index, bounds),
                _ => None,
            },
        })
    }

    fn form(&self, written: &TypeRef, ty: TyId) -> Form {
        match &written.kind {
            TypeRefKind::Ref { mutable, .. } => Form::Ref { mutable: *mutable },
            TypeRefKind::Ptr { .. } => Form::Ptr,
            TypeRefKind::Dyn(bounds) => {
                let is_any = |name: Name| name == "Any";
                let any = bounds.iter().filter_map(|it| it.path.segments.last()).any(|it| is_any(it.name));
                Form::Dyn { bounds: bounds.len(), any }
            }
            TypeRefKind::Path(_)
            | TypeRefKind::Slice(_)
            | TypeRefKind::Array(..)
            | TypeRefKind::Tuple(_)
            | TypeRefKind::Never
            | TypeRefKind::Infer
            | TypeRefKind::FnPtr { .. }
            | TypeRefKind::Impl(_)
            | TypeRefKind::Missing => self.std_def(written, ty).map_or(Form::Other, |def| Form::Std(def.name.as_str())),
        }
    }

    /// The type of std that is written by its own name, as aliases have arguments of their own.
    fn std_def(&self, written: &TypeRef, ty: TyId) -> Option<&TypeDef> {
        let index = self.world.index;
        let (TypeRefKind::Path(path), TyKind::Adt(id, args)) = (&written.kind, index.tys.kind(&index.tys, ty)) else {
            return None;
        };
        let (def, last) = (index.types.get(id.at())?, path.segments.last()?);
        let count = last.args.as_ref().map_or(0, |it| it.args.len());
        let is_std = self.world.krate_kind(def.module) == Some(KrateKind::Std);
        (is_std && last.name == def.name && count <= args.len as usize).then_some(def)
    }

    /// What a type is made of: as written, and as meant.
    fn parts<'t>(&self, written: &'t TypeRef, ty: TyId) -> Vec<(&'t TypeRef, TyId)> {
        let index = self.world.index;
        let tys = &index.tys;
        match (&written.kind, tys.kind(tys, ty)) {
            (TypeRefKind::Ref { inner, .. }, TyKind::Ref(_, ty))
            | (TypeRefKind::Ptr { inner, .. }, TyKind::Ptr(_, ty))
            | (TypeRefKind::Slice(inner), TyKind::Slice(ty))
            | (TypeRefKind::Array(inner, _), TyKind::Array(ty, _)) => vec![(inner, ty)],
            (TypeRefKind::Tuple(items), TyKind::Tuple(list)) if items.len() == list.len as usize => {
                items.iter().zip(tys.list(tys, list).iter().copied()).collect()
            }
            (TypeRefKind::Path(path), TyKind::Adt(id, list)) => {
                let (Some(def), Some(last)) = (index.types.get(id.at()), path.segments.last()) else {
                    return Vec::new();
                };
                let Some(args) = last.args.as_ref().filter(|it| last.name == def.name && !it.parenthesized) else {
                    return Vec::new();
                };
                if args.args.len() > list.len as usize {
                    return Vec::new();
                }
                let types = args.args.iter().zip(tys.list(tys, list).iter().copied());
                let of_types = types.filter_map(|(arg, ty)| match arg {
                    GenericArg::Type(written) => Some((written, ty)),
                    GenericArg::Const(_) => None,
                });
                of_types.collect()
            }
            _ => Vec::new(),
        }
    }
}
