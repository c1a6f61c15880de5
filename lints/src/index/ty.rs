//! Types with meaning, as small nodes in arenas.
//!
//! [`TyId`]s below an arena's base belong to the frozen arena of the index, all others to the [`TyArena`] laid over it.
//! So a type without parameters in a signature is used in a body as it is, without a copy.

use std::sync::LazyLock;

use crate::index::def::{FnId, ParamId, TraitId, TypeId};
use crate::index::interned::Interned;
use crate::index::occurs::Occurs;
use crate::index::runs::{hash, run};
use crate::name::Name;
use crate::syntax::body::ExprId;

/// A type: a node of a [`TyArena`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The first of the numbers, which follow in the order of [`Num::ALL`]. The node there for `usize` is never used.
    pub const FIRST_NUM: Self = Self(7);

    /// As an index.
    #[must_use]
    pub fn at(self) -> usize {
        self.0 as usize
    }

    /// The type of a number; `usize` is [`TyId::USIZE`].
    #[must_use]
    pub fn num(num: Num) -> Self {
        if num == Num::Usize { Self::USIZE } else { Self(Self::FIRST_NUM.0 + num as u32) }
    }
}

/// A list of types: a run of [`TyArena`]: [`TyArena::list`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// `impl …` in return position: known by its bounds, told apart by the function. The list holds what the function's
    /// parameters stand for; the bounds are written in terms of those parameters and are not substituted.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VarKind {
    /// Any type.
    Any,
    /// An integer: `i32` in the end.
    Int,
    /// A float: `f64` in the end.
    Float,
}

/// Bounds of a `dyn` or `impl`: a run of [`TyArena`]: [`TyArena::bounds`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Bounds {
    /// Index of the first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// One bound: `Trait<args, Name = T>`. For the `Fn` traits: one argument, a tuple, and the binding `Output`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraitBound {
    /// The trait.
    pub trait_id: TraitId,
    /// Its own arguments, without `Self`.
    pub args: Tys,
    /// `Name = T` bindings: a run of [`TyArena`]: [`TyArena::bindings`].
    pub bindings: (u32, u32),
}

/// What occurs in a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TyFlags(pub u8);

impl TyFlags {
    /// A generic parameter.
    pub const PARAM: Self = Self(1);
    /// A variable of the inference.
    pub const VAR: Self = Self(2);
    /// A projection, `<T as Trait>::Name`.
    pub const PROJ: Self = Self(4);
    /// A type that could not be worked out.
    pub const UNKNOWN: Self = Self(8);

    /// Whether any of `flags` is set.
    #[must_use]
    pub fn has(self, flags: Self) -> bool {
        self.0 & flags.0 != 0
    }

    /// All of both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Nodes of types, perhaps laid over a frozen arena, which then must be handed to each call as `base`. An arena that
/// lies over nothing takes itself or [`TyArena::none`]. Equal nodes and lists have equal ids.
#[derive(Clone, Debug, Default)]
pub struct TyArena {
    /// How much of everything lies in the base.
    below: Below,
    nodes: Vec<TyKind>,
    occurs: Vec<Occurs>,
    lists: Vec<TyId>,
    bounds: Vec<TraitBound>,
    bindings: Vec<(Name, TyId)>,
    /// What is there, and what was found in the base: its tables are large, and seldom at hand.
    known_nodes: Interned<TyId>,
    /// Variables that may be anything, by number; `Unknown` for none.
    vars: Vec<TyId>,
    known_lists: Interned<Tys>,
    known_bounds: Interned<Bounds>,
    known_bindings: Interned<(u32, u32)>,
}

/// Lengths of the base's tables.
#[derive(Clone, Copy, Debug, Default)]
struct Below {
    nodes: u32,
    lists: u32,
    bounds: u32,
    bindings: u32,
}

static NONE: LazyLock<TyArena> = LazyLock::new(TyArena::default);

impl TyArena {
    /// An arena with the nodes that have constants in [`TyId`].
    #[must_use]
    pub fn frozen() -> Self {
        let mut arena = Self::default();
        let plain = [
            TyKind::Unknown,
            TyKind::Tuple(Tys::default()),
            TyKind::Never,
            TyKind::Bool,
            TyKind::Char,
            TyKind::Str,
            TyKind::Num(Num::Usize),
        ];
        for kind in plain.into_iter().chain(Num::ALL.map(TyKind::Num)) {
            let flags = if kind == TyKind::Unknown { TyFlags::UNKNOWN } else { TyFlags::default() };
            let id = TyId(arena.nodes.len() as u32);
            arena.nodes.push(kind);
            arena.occurs.push(Occurs::plain(flags));
            if arena.known_nodes.find(hash(&kind), |it| arena.nodes[it.at()] == kind).is_none() {
                arena.known_nodes.insert(hash(&kind), id);
            }
        }
        arena
    }

    /// An empty arena over `base`.
    #[must_use]
    pub fn over(base: &Self) -> Self {
        let below = Below {
            nodes: base.nodes.len() as u32,
            lists: base.lists.len() as u32,
            bounds: base.bounds.len() as u32,
            bindings: base.bindings.len() as u32,
        };
        Self { below, ..Self::default() }
    }

    /// How many nodes there are, those of the base not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// No node of its own.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The base of an arena that lies over nothing.
    #[must_use]
    pub fn none() -> &'static Self {
        &NONE
    }

    /// The nodes in the order in which they were made, those of the base left out.
    pub fn kinds(&self) -> impl Iterator<Item = TyKind> + '_ {
        self.nodes.iter().copied()
    }

    /// What the node is.
    #[must_use]
    pub fn kind(&self, base: &Self, id: TyId) -> TyKind {
        let kind = match id.0.checked_sub(self.below.nodes) {
            Some(own) => self.nodes.get(own as usize),
            None => base.nodes.get(id.0 as usize),
        };
        kind.copied().unwrap_or(TyKind::Unknown)
    }

    /// What occurs in the type.
    #[must_use]
    pub fn flags(&self, base: &Self, id: TyId) -> TyFlags {
        self.occurs(base, id).flags
    }

    pub(super) fn occurs(&self, base: &Self, id: TyId) -> Occurs {
        let occurs = match id.0.checked_sub(self.below.nodes) {
            Some(own) => self.occurs.get(own as usize),
            None => base.occurs.get(id.0 as usize),
        };
        occurs.copied().unwrap_or(Occurs::plain(TyFlags::UNKNOWN))
    }

    /// Nothing to substitute, to resolve or to normalise: no parameter, variable or projection. It may hold `Unknown`.
    #[must_use]
    pub fn is_ground(&self, base: &Self, id: TyId) -> bool {
        !self.flags(base, id).has(TyFlags::PARAM.with(TyFlags::VAR).with(TyFlags::PROJ))
    }

    /// The types of a list.
    #[must_use]
    pub fn list<'a>(&'a self, base: &'a Self, tys: Tys) -> &'a [TyId] {
        run(&self.lists, &base.lists, self.below.lists, (tys.start, tys.len))
    }

    /// The type at a place of a list; `Unknown` beyond its end.
    #[must_use]
    pub fn item(&self, base: &Self, tys: Tys, at: usize) -> TyId {
        self.list(base, tys).get(at).copied().unwrap_or(TyId::UNKNOWN)
    }

    /// The bounds of a `dyn` or `impl`.
    #[must_use]
    pub fn bounds<'a>(&'a self, base: &'a Self, bounds: Bounds) -> &'a [TraitBound] {
        run(&self.bounds, &base.bounds, self.below.bounds, (bounds.start, bounds.len))
    }

    /// The `Name = T` of a bound.
    #[must_use]
    pub fn bindings<'a>(&'a self, base: &'a Self, bindings: (u32, u32)) -> &'a [(Name, TyId)] {
        run(&self.bindings, &base.bindings, self.below.bindings, bindings)
    }

    /// The node of this kind, made where there is none. One of too many parts is unknown.
    pub fn add(&mut self, base: &Self, kind: TyKind) -> TyId {
        if let TyKind::Var(number, VarKind::Any) = kind {
            return self.var(number);
        }
        let key = hash(&kind);
        if let Some(id) = self.known_nodes.find(key, |id| self.kind(base, id) == kind) {
            return id;
        }
        // What is made of types of the base alone may be there.
        let in_base = || base.known_nodes.find(key, |id| id.0 < self.below.nodes && base.nodes[id.at()] == kind);
        let known = if self.is_own(kind) { None } else { in_base() };
        let id = match known {
            Some(id) => id,
            None => {
                let Some(occurs) = self.occurs_in(base, kind) else { return TyId::UNKNOWN };
                self.nodes.push(kind);
                self.occurs.push(occurs);
                TyId(self.below.nodes + self.nodes.len() as u32 - 1)
            }
        };
        self.known_nodes.insert(key, id);
        id
    }

    /// The variable of this number that may be anything. Many are made and soon forgotten.
    pub fn var(&mut self, number: u32) -> TyId {
        let at = number as usize;
        match self.vars.get(at) {
            Some(&known) if known != TyId::UNKNOWN => return known,
            Some(_) => {}
            None => self.vars.resize(at + 1, TyId::UNKNOWN),
        }
        let id = TyId(self.below.nodes + self.nodes.len() as u32);
        self.nodes.push(TyKind::Var(number, VarKind::Any));
        self.occurs.push(Occurs::plain(TyFlags::VAR));
        self.vars[at] = id;
        id
    }

    /// The list of these types.
    pub fn add_list(&mut self, base: &Self, tys: &[TyId]) -> Tys {
        if tys.is_empty() {
            return Tys::default();
        }
        let key = hash(tys);
        if let Some(known) = self.known_lists.find(key, |it| self.list(base, it) == tys) {
            return known;
        }
        let is_there = |it: Tys| it.start < self.below.lists && self.list(base, it) == tys;
        let is_own = tys.iter().any(|it| it.0 >= self.below.nodes);
        let known = if is_own { None } else { base.known_lists.find(key, is_there) };
        let list = known.unwrap_or_else(|| {
            self.lists.extend_from_slice(tys);
            Tys { start: self.below.lists + (self.lists.len() - tys.len()) as u32, len: tys.len() as u32 }
        });
        self.known_lists.insert(key, list);
        list
    }

    /// The list of these bounds.
    pub fn add_bounds(&mut self, base: &Self, bounds: &[TraitBound]) -> Bounds {
        if bounds.is_empty() {
            return Bounds::default();
        }
        let key = hash(bounds);
        let is_it = |it: Bounds| self.bounds(base, it) == bounds;
        let in_base = || base.known_bounds.find(key, |it| it.start < self.below.bounds && is_it(it));
        if let Some(known) = self.known_bounds.find(key, is_it).or_else(in_base) {
            return known;
        }
        let list = Bounds { start: self.below.bounds + self.bounds.len() as u32, len: bounds.len() as u32 };
        self.bounds.extend_from_slice(bounds);
        self.known_bounds.insert(key, list);
        list
    }

    /// The list of these bindings.
    pub fn add_bindings(&mut self, base: &Self, bindings: &[(Name, TyId)]) -> (u32, u32) {
        if bindings.is_empty() {
            return (0, 0);
        }
        let key = hash(bindings);
        let is_it = |it: (u32, u32)| self.bindings(base, it) == bindings;
        let in_base = || base.known_bindings.find(key, |it| it.0 < self.below.bindings && is_it(it));
        if let Some(known) = self.known_bindings.find(key, is_it).or_else(in_base) {
            return known;
        }
        let list = (self.below.bindings + self.bindings.len() as u32, bindings.len() as u32);
        self.bindings.extend_from_slice(bindings);
        self.known_bindings.insert(key, list);
        list
    }

    /// A part of the node lies in this arena, and so must the node: the base need not be asked, whose tables are large.
    fn is_own(&self, kind: TyKind) -> bool {
        let node = |ty: TyId| ty.0 >= self.below.nodes;
        let list = |tys: Tys| tys.len > 0 && tys.start >= self.below.lists;
        let bounds = |bounds: Bounds| bounds.len > 0 && bounds.start >= self.below.bounds;
        match kind {
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Future(ty) => node(ty),
            TyKind::Array(ty, len) => node(ty) || node(len),
            TyKind::Adt(_, tys)
            | TyKind::Tuple(tys)
            | TyKind::Proj(_, _, tys)
            | TyKind::FnPtr(tys)
            | TyKind::FnDef(_, tys)
            | TyKind::Ctor(_, _, tys)
            | TyKind::Closure(_, tys) => list(tys),
            TyKind::Dyn(of) => bounds(of),
            TyKind::Opaque(of, _, tys) => bounds(of) || list(tys),
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Param(_)
            | TyKind::Var(..) => false,
        }
    }
}
