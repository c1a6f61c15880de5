//! Paths and types as they are written, before anyone knows what they mean.

use crate::name::Name;
use crate::text::Span;

/// A path: `std::vec::Vec<T>`, `<T as Trait>::Item`, `Self::new`, `$crate::x`.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Begins with `::` (or `$crate`, see the first segment's name, which is then `$crate`).
    pub global: bool,
    /// `<T as Trait>`: the type, and how many of `segments` belong to the trait's path (0 without `as`).
    pub qself: Option<(Box<TypeRef>, usize)>,
    /// At least one unless lowering failed. `self`, `super`, `crate`, `Self` are names like others.
    pub segments: Vec<Segment>,
    /// The bytes of the whole path.
    pub span: Span,
}

/// One part of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The identifier.
    pub name: Name,
    /// The bytes of the identifier alone.
    pub span: Span,
    /// `<…>` or `::<…>`, or nothing written.
    pub args: Option<Box<GenericArgs>>,
}

/// What stands between angle brackets, or the parentheses of `Fn(A) -> B`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GenericArgs {
    /// Types and constants in order; lifetimes are left out.
    pub args: Vec<GenericArg>,
    /// `Item = T`.
    pub bindings: Vec<(Name, TypeRef)>,
    /// `Item: Bound`.
    pub constraints: Vec<(Name, Vec<Bound>)>,
    /// Written as `Fn(A, B) -> C`: then `args` holds one tuple and `bindings` has `Output`.
    pub parenthesized: bool,
}

/// One generic argument.
#[derive(Clone, Debug, PartialEq)]
pub enum GenericArg {
    /// A type. A single identifier that names a constant is a type here too: only the index can tell.
    Type(TypeRef),
    /// A constant.
    Const(ConstRef),
}

/// A constant where a type needs one: an array's length, a const argument.
#[derive(Clone, Debug, PartialEq)]
pub enum ConstRef {
    /// An integer literal.
    Int(u128),
    /// A path to a constant or a const parameter.
    Path(Path),
    /// `_`.
    Infer,
    /// Anything else.
    Other,
}

/// A type as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeRef {
    /// Its form.
    pub kind: TypeRefKind,
    /// Its bytes.
    pub span: Span,
}

/// The forms of types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRefKind {
    /// `Vec<T>`, `Self`, `T::Item`.
    Path(Path),
    /// `&'a mut T`; the lifetime's name where written (`static` matters).
    Ref {
        /// `&mut`.
        mutable: bool,
        /// Without the apostrophe.
        lifetime: Option<Name>,
        /// What is referred to.
        inner: Box<TypeRef>,
    },
    /// `*const T`, `*mut T`.
    Ptr {
        /// `*mut`.
        mutable: bool,
        /// What is pointed to.
        inner: Box<TypeRef>,
    },
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`.
    Array(Box<TypeRef>, ConstRef),
    /// `(A, B)`, `()`.
    Tuple(Vec<TypeRef>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// `fn(A) -> B`, any ABI.
    FnPtr {
        /// Parameters' types.
        params: Vec<TypeRef>,
        /// `()` where not written.
        ret: Box<TypeRef>,
        /// `extern "…"`.
        is_extern: bool,
    },
    /// `dyn A + B`, and the bare `Trait` of edition 2015 where the parser says so.
    Dyn(Vec<Bound>),
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// A macro, or something that could not be lowered.
    Missing,
}

/// A bound: `Iterator<Item = T>`, `?Sized`, `for<'a> Fn(&'a T)`. Lifetime bounds are in [`Generics`] only.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub path: Path,
    /// `?Sized`.
    pub maybe: bool,
}

/// Parameters and where clauses of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Generics {
    /// In order; lifetimes come first, as in source.
    pub params: Vec<GenericParam>,
    /// All bounds, those at the parameters too (as `T: Bound`).
    pub wheres: Vec<WhereClause>,
}

/// One generic parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct GenericParam {
    /// Its name; a lifetime's without the apostrophe.
    pub name: Name,
    /// What it stands for.
    pub kind: GenericParamKind,
    /// The text inside `#[cfg(…)]`, where one is written.
    pub cfg: Option<Box<str>>,
}

/// The kinds of generic parameters.
#[derive(Clone, Debug, PartialEq)]
pub enum GenericParamKind {
    /// `'a`.
    Lifetime,
    /// `T = Default`.
    Type(Option<TypeRef>),
    /// `const N: usize`.
    Const(TypeRef),
}

/// `Type: Bound + Bound`.
#[derive(Clone, Debug, PartialEq)]
pub struct WhereClause {
    /// The bounded type.
    pub ty: TypeRef,
    /// Its trait bounds.
    pub bounds: Vec<Bound>,
    /// A `'static` bound stands among them.
    pub is_static: bool,
}
