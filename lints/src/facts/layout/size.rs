//! From a type to its shape.

use std::sync::OnceLock;

use crate::facts::layout::adt::{Frame, Placed, place, union};
use crate::facts::layout::enums::{Discriminant, PlacedEnum, Variant, place_enum};
use crate::facts::layout::shape::{Niches, Shape};
use crate::facts::layout::std_types::{self, StdShape};
use crate::index::Index;
use crate::index::def::{AdtKind, KrateKind, ParamId, TypeDef, TypeId};
use crate::index::ty::{Num, TyArena, TyId, TyKind, Tys};
use crate::name::Name;
use crate::syntax::item::{ItemKind, Repr};
use crate::syntax::path::TypeRefKind;

/// How deep types may lie in one another. A type that holds itself has no size; one that is generated may be deep.
const DEPTH: u32 = 96;

/// How many types are looked at for one question. That of a type without parameters within another is a question of its own.
const FUEL: u32 = 20_000;

/// What was worked out of types without parameters, for all who ask.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    index: &'a Index,
    /// By [`TypeId`].
    known: Vec<OnceLock<Known>>,
}

/// What was worked out of a type, in any order of questions the same.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// Nothing where a part of it is unknown.
    shape: Option<Shape>,
    /// How deep types lie in it.
    height: u32,
}

impl<'a> Shapes<'a> {
    /// Nothing is known yet.
    pub(super) fn new(index: &'a Index) -> Self {
        Self { index, known: index.types.iter().map(|_| OnceLock::new()).collect() }
    }

    /// The index.
    pub(super) fn index(&self) -> &'a Index {
        self.index
    }
}

/// Works out shapes for one question.
pub(super) struct Measuring<'a> {
    shapes: &'a Shapes<'a>,
    index: &'a Index,
    /// Types without parameters that are being worked out.
    open: Vec<TypeId>,
    depth: u32,
    /// How deep it went since the innermost type in `open` was begun.
    deepest: u32,
    fuel: u32,
    /// Types lie deeper in each other than is looked: nothing more is found out.
    cut: bool,
    /// The type whose declaration is looked at, so that its own parameters stand for nothing.
    declared: Option<TypeId>,
}

/// What the parameters in a type stand for: arguments, themselves to be read in the scope around.
#[derive(Clone, Copy)]
pub(super) struct Scope<'s> {
    /// Where the arguments live.
    tys: &'s TyArena,
    params: &'s [ParamId],
    args: Tys,
    outer: Option<&'s Scope<'s>>,
}

impl<'s> Scope<'s> {
    /// Types of this arena, whose parameters stand for nothing.
    pub(super) fn open(tys: &'s TyArena) -> Self {
        Self { tys, params: &[], args: Tys::default(), outer: None }
    }
}

/// What a pointer to a type carries beside the address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pointee {
    Thin,
    /// A length.
    Length,
    /// A table of functions.
    Table,
}

/// A struct, enum or union in its place.
pub(super) enum PlacedType {
    Fields(Placed),
    Enum(PlacedEnum),
}

impl PlacedType {
    pub(super) fn shape(&self) -> Shape {
        match self {
            Self::Fields(placed) => placed.shape,
            Self::Enum(placed) => placed.shape,
        }
    }
}

impl<'a> Measuring<'a> {
    pub(super) fn new(shapes: &'a Shapes<'a>) -> Self {
        let open = Vec::new();
        Self { shapes, index: shapes.index, open, depth: 0, deepest: 0, fuel: FUEL, cut: false, declared: None }
    }

    /// A type in its place, its own parameters standing for nothing.
    pub(super) fn declaration(&mut self, type_id: TypeId) -> Option<PlacedType> {
        self.declared = Some(type_id);
        let placed = self.placed(&Scope::open(&self.index.tys), type_id);
        self.declared = None;
        placed
    }

    /// The shapes of the fields of a struct, union or variant, as declared.
    pub(super) fn declared_fields(&mut self, type_id: TypeId, variant: usize) -> Option<Vec<Shape>> {
        self.declared = Some(type_id);
        let def = &self.index.types[type_id.at()];
        let fields = self.fields(&Scope::open(&self.index.tys), def, variant);
        self.declared = None;
        fields
    }

    /// The shape of a type; nothing where a part of it is unknown.
    pub(super) fn shape(&mut self, scope: &Scope<'_>, ty: TyId) -> Option<Shape> {
        self.fuel = self.fuel.checked_sub(1)?;
        self.enter()?;
        let shape = self.shape_of_kind(scope, scope.tys.kind(&self.index.tys, ty));
        self.depth -= 1;
        shape
    }

    fn shape_of_kind(&mut self, scope: &Scope<'_>, kind: TyKind) -> Option<Shape> {
        match kind {
            TyKind::Never => Some(Shape::NEVER),
            TyKind::Bool => Some(Shape::within(1, 0, 1)),
            TyKind::Char => Some(Shape::within(4, 0, 0x10_FFFF)),
            TyKind::Num(num) => Some(number(num)),
            TyKind::Ref(_, inner) => self.pointer(scope, inner),
            TyKind::Ptr(_, inner) => match self.pointee(scope, inner)? {
                Pointee::Thin => Some(Shape::plain(8, 8)),
                Pointee::Length => Some(Shape::plain(16, 8)),
                Pointee::Table => {
                    let placed = place(&[Shape::plain(8, 8), Shape::POINTER], &ordered(), Frame::Sized)?;
                    Some(placed.shape)
                }
            },
            TyKind::FnPtr(_) => Some(Shape::POINTER),
            TyKind::FnDef(..) | TyKind::Ctor(..) => Some(Shape::plain(0, 1)),
            TyKind::Str | TyKind::Dyn(_) => Some(Shape { is_unsized: true, ..Shape::plain(0, 1) }),
            TyKind::Slice(item) => {
                let item = self.shape(scope, item)?;
                Some(Shape { is_unsized: true, ..Shape::plain(0, item.align) })
            }
            TyKind::Array(item, len) => {
                let item = self.shape(scope, item)?;
                let len = self.constant(scope, len)?;
                let niche = if len == 0 { Niches::None } else { item.niche };
                let size = item.size.checked_mul(len).filter(|size| *size < 1 << 61)?;
                Some(Shape { size, niche, uninhabited: item.uninhabited && len > 0, ..item })
            }
            TyKind::Tuple(items) => {
                let items = self.shapes(scope, scope.tys.list(&self.index.tys, items))?;
                // The last item stays last, as that of a struct that may end unsized.
                let frame = if items.is_empty() { Frame::Sized } else { Frame::Tail };
                Some(place(&items, &Repr::default(), frame)?.shape)
            }
            TyKind::Param(param) => {
                let (outer, arg) = lookup(self.index, scope, param)?;
                self.shape(outer, arg)
            }
            TyKind::Adt(type_id, args) => self.adt(scope, type_id, args),
            TyKind::Unknown
            | TyKind::Const(_)
            | TyKind::Proj(..)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_)
            | TyKind::Var(..) => None,
        }
    }

    /// The shapes of several types, if all are known.
    pub(super) fn shapes(&mut self, scope: &Scope<'_>, tys: &[TyId]) -> Option<Vec<Shape>> {
        tys.iter().map(|ty| self.shape(scope, *ty)).collect()
    }

    /// The length of an array, a const argument.
    pub(super) fn constant(&self, scope: &Scope<'_>, ty: TyId) -> Option<u64> {
        match scope.tys.kind(&self.index.tys, ty) {
            TyKind::Const(value) => Some(value),
            TyKind::Param(param) => {
                let (outer, arg) = lookup(self.index, scope, param)?;
                self.constant(outer, arg)
            }
            _ => None,
        }
    }

    /// `&T`, `Box<T>`: never null.
    pub(super) fn pointer(&mut self, scope: &Scope<'_>, inner: TyId) -> Option<Shape> {
        match self.pointee(scope, inner)? {
            Pointee::Thin => Some(Shape::POINTER),
            Pointee::Length | Pointee::Table => Some(Shape::FAT),
        }
    }

    fn pointee(&mut self, scope: &Scope<'_>, ty: TyId) -> Option<Pointee> {
        self.enter()?;
        let pointee = self.pointee_of_kind(scope, scope.tys.kind(&self.index.tys, ty));
        self.depth -= 1;
        pointee
    }

    fn pointee_of_kind(&mut self, scope: &Scope<'_>, kind: TyKind) -> Option<Pointee> {
        match kind {
            TyKind::Str | TyKind::Slice(_) => Some(Pointee::Length),
            TyKind::Dyn(_) => Some(Pointee::Table),
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Num(_)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::Array(..)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_) => Some(Pointee::Thin),
            TyKind::Tuple(items) => match scope.tys.list(&self.index.tys, items).last() {
                Some(last) => self.pointee(scope, *last),
                None => Some(Pointee::Thin),
            },
            TyKind::Param(param) => match lookup(self.index, scope, param) {
                Some((outer, arg)) => self.pointee(outer, arg),
                // A parameter of the declaration itself: sized, unless it says otherwise.
                None => self.is_declared_sized(param).then_some(Pointee::Thin),
            },
            TyKind::Adt(type_id, args) => {
                let def = &self.index.types[type_id.at()];
                let [fields] = &def.variants[..] else { return Some(Pointee::Thin) };
                let (AdtKind::Struct, Some(last)) = (def.kind, fields.fields.last()) else {
                    return Some(Pointee::Thin);
                };
                // A stub that does not tell the fields: std's unsized types are spelled out.
                if last.ty == TyId::UNKNOWN && self.krate_kind(def) == KrateKind::Std {
                    return Some(Pointee::Thin);
                }
                let inner = Scope { tys: &self.index.tys, params: &def.generics.params, args, outer: Some(scope) };
                self.pointee(&inner, last.ty)
            }
            TyKind::Unknown | TyKind::Const(_) | TyKind::Proj(..) | TyKind::Var(..) => None,
        }
    }

    fn adt(&mut self, scope: &Scope<'_>, type_id: TypeId, args: Tys) -> Option<Shape> {
        let def = &self.index.types[type_id.at()];
        match self.krate_kind(def) {
            KrateKind::Std => match std_types::shape(self, scope, def, args) {
                StdShape::Known(shape) => return shape,
                StdShape::AsDeclared => {}
            },
            KrateKind::Stub => return None,
            KrateKind::Dependency | KrateKind::Workspace => {}
        }
        if args.len == 0 {
            return self.alone(type_id);
        }
        let scope = Scope { tys: &self.index.tys, params: &def.generics.params, args, outer: Some(scope) };
        self.placed(&scope, type_id).map(|placed| placed.shape())
    }

    /// A type without parameters. What comes out does not depend on who asked first: it has a budget of its own, and one
    /// that is too deep here is not remembered.
    fn alone(&mut self, type_id: TypeId) -> Option<Shape> {
        let shapes = self.shapes;
        let slot = &shapes.known[type_id.at()];
        if let Some(known) = slot.get() {
            self.deepest = self.deepest.max(self.depth + known.height);
            self.cut |= self.depth + known.height > DEPTH;
            return known.shape.filter(|_| !self.cut);
        }
        // A type that holds itself has no size.
        if self.open.contains(&type_id) {
            return None;
        }
        self.open.push(type_id);
        let fuel = std::mem::replace(&mut self.fuel, FUEL);
        let around = std::mem::replace(&mut self.deepest, self.depth);
        let shape = self.placed(&Scope::open(&self.index.tys), type_id).map(|placed| placed.shape());
        self.open.pop();
        self.fuel = fuel;
        if !self.cut {
            // Another thread may have come to the same before.
            slot.get_or_init(|| Known { shape, height: self.deepest - self.depth });
        }
        self.deepest = self.deepest.max(around);
        shape
    }

    /// One type deeper.
    fn enter(&mut self) -> Option<()> {
        self.cut |= self.depth == DEPTH;
        if self.cut {
            return None;
        }
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        Some(())
    }

    /// A type of the run in its place, its parameters read in `scope`.
    pub(super) fn placed(&mut self, scope: &Scope<'_>, type_id: TypeId) -> Option<PlacedType> {
        let def = &self.index.types[type_id.at()];
        let repr = &def.repr;
        if has_cfg(self.index, def) {
            return None;
        }
        match def.kind {
            AdtKind::Struct => {
                let fields = self.fields(scope, def, 0)?;
                let frame = if may_end_unsized(self.index, def) { Frame::Tail } else { Frame::Sized };
                place(&fields, repr, frame).map(PlacedType::Fields)
            }
            AdtKind::Union => union(&self.fields(scope, def, 0)?, repr).map(PlacedType::Fields),
            AdtKind::Enum => {
                let variants = (0..def.variants.len())
                    .map(|at| {
                        let fields = self.fields(scope, def, at)?;
                        Some(Variant { fields, discriminant: discriminant(self.index, def, at) })
                    })
                    .collect::<Option<Vec<_>>>()?;
                place_enum(&variants, repr).map(PlacedType::Enum)
            }
        }
    }

    /// The shapes of the fields of a variant; nothing where one is unknown, or one that is not the last is unsized.
    pub(super) fn fields(&mut self, scope: &Scope<'_>, def: &TypeDef, variant: usize) -> Option<Vec<Shape>> {
        let tys: Vec<TyId> = def.variants.get(variant)?.fields.iter().map(|field| field.ty).collect();
        let shapes = self.shapes(scope, &tys)?;
        let (_, head) = shapes.split_last().unwrap_or((&Shape::NEVER, &[]));
        if head.iter().any(|shape| shape.is_unsized) { None } else { Some(shapes) }
    }

    /// The types of a list.
    pub(super) fn arguments<'s>(&'s self, scope: &'s Scope<'_>, args: Tys) -> &'s [TyId] {
        scope.tys.list(&self.index.tys, args)
    }

    /// A parameter of the declaration that is looked at, without `?Sized`.
    fn is_declared_sized(&self, param: ParamId) -> bool {
        let Some(def) = self.declared.map(|type_id| &self.index.types[type_id.at()]) else { return false };
        let name = self.index.params[param.at()].name;
        def.generics.params.contains(&param) && !unsized_params(self.index, def).contains(&name)
    }

    fn krate_kind(&self, def: &TypeDef) -> KrateKind {
        self.index.krates[self.index.mods[def.module.at()].krate.at()].kind
    }

    /// The name of a type of std.
    pub(super) fn std_name(&self, type_id: TypeId) -> Option<&'static str> {
        let def = &self.index.types[type_id.at()];
        (self.krate_kind(def) == KrateKind::Std).then(|| def.name.as_str())
    }

    /// What a type is, its parameters followed.
    pub(super) fn kind(&self, scope: &Scope<'_>, ty: TyId) -> TyKind {
        let kind = scope.tys.kind(&self.index.tys, ty);
        match kind {
            TyKind::Param(param) => match lookup(self.index, scope, param) {
                Some((outer, arg)) => self.kind(outer, arg),
                None => kind,
            },
            _ => kind,
        }
    }
}

/// The scope in which an argument is to be read, and the argument.
fn lookup<'s>(index: &Index, scope: &'s Scope<'s>, param: ParamId) -> Option<(&'s Scope<'s>, TyId)> {
    let at = scope.params.iter().position(|it| *it == param)?;
    let outer = scope.outer?;
    Some((outer, *outer.tys.list(&index.tys, scope.args).get(at)?))
}

fn ordered() -> Repr {
    Repr { c: true, ..Repr::default() }
}

/// On x86-64.
pub(super) fn number(num: Num) -> Shape {
    let size = match num {
        Num::I8 | Num::U8 => 1,
        Num::I16 | Num::U16 => 2,
        Num::I32 | Num::U32 | Num::F32 => 4,
        Num::I64 | Num::U64 | Num::Isize | Num::Usize | Num::F64 => 8,
        Num::I128 | Num::U128 => 16,
    };
    Shape::plain(size, size)
}

/// The parameters of a type that are `?Sized`.
fn unsized_params(index: &Index, def: &TypeDef) -> Vec<Name> {
    let Some(file) = index.files.get(&def.item.file) else { return Vec::new() };
    let ItemKind::Struct(item) = &file.item(def.item.item).kind else { return Vec::new() };
    let relaxed = item.generics.wheres.iter().filter(|clause| clause.bounds.iter().any(|bound| bound.maybe));
    relaxed
        .filter_map(|clause| match &clause.ty.kind {
            TypeRefKind::Path(path) => path.segments.first().map(|segment| segment.name),
            _ => None,
        })
        .collect()
}

/// The last field is, or with other arguments might be, unsized: then it stays last in memory.
fn may_end_unsized(index: &Index, def: &TypeDef) -> bool {
    let Some(last) = def.variants.first().and_then(|variant| variant.fields.last()) else { return false };
    match index.tys.kind(TyArena::none(), last.ty) {
        TyKind::Str | TyKind::Slice(_) | TyKind::Dyn(_) => true,
        TyKind::Param(param) => unsized_params(index, def).contains(&index.params[param.at()].name),
        TyKind::Adt(inner, _) => {
            // `tail: Mutex<T>` with `T: ?Sized`.
            let inner = &index.types[inner.at()];
            inner.kind == AdtKind::Struct && !unsized_params(index, def).is_empty()
        }
        _ => false,
    }
}

/// A field or variant that is there under a condition only.
fn has_cfg(index: &Index, def: &TypeDef) -> bool {
    let Some(file) = index.files.get(&def.item.file) else { return true };
    match &file.item(def.item.item).kind {
        ItemKind::Struct(item) => item.fields.iter().any(|field| field.has_cfg),
        ItemKind::Enum(item) => {
            item.variants.iter().any(|it| it.has_cfg || it.fields.iter().any(|field| field.has_cfg))
        }
        _ => true,
    }
}

fn discriminant(index: &Index, def: &TypeDef, at: usize) -> Discriminant {
    let file = index.files.get(&def.item.file);
    let Some(ItemKind::Enum(item)) = file.map(|file| &file.item(def.item.item).kind) else {
        return Discriminant::Unknown;
    };
    let Some(variant) = item.variants.get(at) else { return Discriminant::Unknown };
    match variant.discriminant {
        Some(value) => Discriminant::Value(value),
        None if variant.has_discriminant => Discriminant::Unknown,
        None => Discriminant::Next,
    }
}
