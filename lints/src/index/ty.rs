//! Types with meaning, as small nodes in arenas.
//!
//! [`TyId`]s below an arena's base belong to the frozen arena of the index, all others to the arena laid over it. So a
//! type without parameters in a signature is used in a body as it is, without a copy.

use crate::index::def::{FnId, ParamId, TraitId, TypeId};
use crate::name::Name;
use crate::syntax::body::ExprId;

/// A type: a node of a [`TyArena`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TyId(pub u32);

impl TyId {
    /// A type that could not be worked out.
    pub const UNKNOWN: Self = Self(0);
    /// `()`.
    pub const UNIT: Self = Self(1);
    /// `!`.
    pub const NEVER: Self = Self(2);
    /// `bool`.
    pub const BOOL: Self = Self(3);
    /// `char`.
    pub const CHAR: Self = Self(4);
    /// `str`.
    pub const STR: Self = Self(5);
    /// `usize`.
    pub const USIZE: Self = Self(6);
    /// The first of the numbers, which follow in the order of [`Num::ALL`] (`usize` has an entry there as well).
    pub const FIRST_NUM: Self = Self(7);
}

/// A list of types: a run of [`TyArena::lists`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tys {
    /// Index of the first; below the base it is in the frozen arena.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// Numeric types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Num {
    I8,
    I16,
    I32,
    I64,
    I128,
    Isize,
    U8,
    U16,
    U32,
    U64,
    U128,
    Usize,
    F32,
    F64,
}

impl Num {
    /// All of them, in the order of their nodes.
    pub const ALL: [Self; 14] = [
        Self::I8,
        Self::I16,
        Self::I32,
        Self::I64,
        Self::I128,
        Self::Isize,
        Self::U8,
        Self::U16,
        Self::U32,
        Self::U64,
        Self::U128,
        Self::Usize,
        Self::F32,
        Self::F64,
    ];

    /// As it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64"]
            [self as usize]
    }

    /// `f32` or `f64`.
    #[must_use]
    pub fn is_float(self) -> bool {
        self >= Self::F32
    }
}

/// A node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TyKind {
    /// Could not be worked out. Unifies with all and teaches nothing.
    Unknown,
    /// `!`.
    Never,
    /// `bool`.
    Bool,
    /// `char`.
    Char,
    /// `str`.
    Str,
    /// A number.
    Num(Num),
    /// A struct, enum or union with its type and const arguments (defaults filled in; no lifetimes).
    Adt(TypeId, Tys),
    /// `&T`, `&mut T`.
    Ref(bool, TyId),
    /// `*const T`, `*mut T`.
    Ptr(bool, TyId),
    /// `[T]`.
    Slice(TyId),
    /// `[T; N]`; the second is a `Const`, `Param`, `Var` or `Unknown`.
    Array(TyId, TyId),
    /// `(A, B)`; `()` has none.
    Tuple(Tys),
    /// A constant in the place of a type: an array's length, a const argument.
    Const(u64),
    /// A generic parameter. `Self` of a trait is one too.
    Param(ParamId),
    /// `<T as Trait>::Name`: first of the list is `T`, the rest are the trait's own arguments.
    Proj(TraitId, Name, Tys),
    /// `dyn …`.
    Dyn(Bounds),
    /// `impl …` in return position: known by its bounds, told apart by the function. The list holds that function's parameters.
    Opaque(Bounds, FnId, Tys),
    /// `fn(A, B) -> C`: the last of the list is `C`.
    FnPtr(Tys),
    /// A function item or tuple constructor, with the arguments of its impl and its own.
    FnDef(FnId, Tys),
    /// The constructor of a tuple struct or tuple variant: type, variant (`u32::MAX` for a struct), arguments of the type.
    Ctor(TypeId, u32, Tys),
    /// A closure of this body. Its signature is kept by the inference: list of parameters, result last.
    Closure(ExprId, Tys),
    /// The future of an `async` block or fn; of type.
    Future(TyId),
    /// A variable of the inference: index, and what it may stand for.
    Var(u32, VarKind),
}

/// What an inference variable may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VarKind {
    /// Any type.
    Any,
    /// An integer: `i32` in the end.
    Int,
    /// A float: `f64` in the end.
    Float,
}

/// Bounds of a `dyn` or `impl`: a run of [`TyArena::bounds`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Bounds {
    /// Index of the first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// One bound: `Trait<args, Name = T>`. For the `Fn` traits: one argument, a tuple, and the binding `Output`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraitBound {
    /// The trait.
    pub trait_id: TraitId,
    /// Its own arguments, without `Self`.
    pub args: Tys,
    /// `Name = T` bindings: a run of [`TyArena::bindings`].
    pub bindings: (u32, u32),
}

/// Nodes of types, perhaps laid over a frozen arena.
#[derive(Clone, Debug, Default)]
pub struct TyArena {
    /// The nodes.
    pub nodes: Vec<TyKind>,
    /// What [`Tys`] point into.
    pub lists: Vec<TyId>,
    /// What [`Bounds`] point into.
    pub bounds: Vec<TraitBound>,
    /// What [`TraitBound::bindings`] point into.
    pub bindings: Vec<(Name, TyId)>,
}
