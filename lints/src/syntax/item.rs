//! Items: what a file declares, flat, with ids.

use std::ops::Deref;

use crate::name::Name;
use crate::syntax::body::Body;
use crate::syntax::path::{Bound, Generics, Path, TypeRef};
use crate::text::Span;

/// An item of one file: index into [`File::items`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub u32);

/// A body of one file: index into [`File::bodies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyId(pub u32);

/// One lowered file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// All items at any depth. A module's, impl's, trait's or block's members name it as their parent.
    pub items: Vec<Item>,
    /// The items at the file's top, in source order.
    pub top: Vec<ItemId>,
    /// All bodies: of functions, constants, statics. Closures live in the body around them.
    pub bodies: Vec<Body>,
    /// The attributes of the file itself (`#![…]`).
    pub attrs: Attrs,
    /// Comments that speak to this tool.
    pub directives: Vec<Directive>,
    /// `allow(allocheck::rule)` and its like at what is no item.
    pub inner_lints: Vec<InnerLint>,
    /// How many expressions, items and macro calls became `Missing`.
    pub missing: u32,
}

impl File {
    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.0 as usize]
    }

    /// The body with this id.
    #[must_use]
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[id.0 as usize]
    }
}

/// `// allocheck: words`, as it stands in a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The whole comment.
    pub span: Span,
    /// What follows `allocheck:`, trimmed.
    pub text: Box<str>,
    /// The comment stands alone on its line (and speaks for what follows).
    pub own_line: bool,
    /// A `//!` comment (speaks for the file).
    pub whole_file: bool,
}

/// An attribute of a statement, arm, field or variant that speaks to this tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InnerLint {
    /// `allow`, `expect`, …
    pub word: Name,
    /// The rule.
    pub rule: Name,
    /// The attribute.
    pub attr: Span,
    /// What it stands at, itself included.
    pub covers: Span,
}

/// One item.
#[derive(Clone, Debug)]
pub struct Item {
    /// `_` for impls, blocks and `use`.
    pub name: Name,
    /// The name's bytes; the first token's for items without one.
    pub name_span: Span,
    /// All bytes, attributes and doc comments included.
    pub span: Span,
    /// The module, impl, trait or block around it; nothing at the file's top.
    pub parent: Option<ItemId>,
    /// Who may see it.
    pub vis: Vis,
    /// What its attributes say.
    pub attrs: ItemAttrs,
    /// The rest.
    pub kind: ItemKind,
    /// Made by a macro: its spans are those of the macro call, unless they come from the call's own tokens.
    pub from_macro: bool,
}

/// Who may see an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Vis {
    /// Nothing written.
    #[default]
    Private,
    /// `pub(crate)`, `pub(super)`, `pub(in …)`.
    Restricted,
    /// `pub`.
    Public,
}

/// What attributes say, as far as anyone asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attrs {
    /// Flags.
    pub flags: AttrFlags,
    /// The paths' last names in `#[derive(…)]`.
    pub derives: Vec<Name>,
    /// `#[repr(…)]`.
    pub repr: Repr,
    /// Full paths of all other attributes as written: `tokio::main`, `get`, `async_trait`; with `cfg_attr` unwrapped.
    pub others: Vec<Name>,
    /// Words of this tool, read in stub files alone: `allocates`, `grows`, … with their one argument, if any.
    pub effects: Vec<(Name, Option<Box<str>>)>,
    /// The text inside `#[cfg(…)]`, where one is written.
    pub cfg: Option<Box<str>>,
    /// The bare and `cfg_attr`-hidden `allow(allocheck::rule)` and its like: (`allow`, `rule`, whole attribute).
    pub lints: Vec<(Name, Name, Span)>,
}

impl Attrs {
    /// Those of an item without attributes.
    const NONE: Self = Self {
        flags: AttrFlags(0),
        derives: Vec::new(),
        repr: Repr { c: false, transparent: false, packed: None, align: None, int: None },
        others: Vec::new(),
        effects: Vec::new(),
        cfg: None,
        lints: Vec::new(),
    };
}

/// The [`Attrs`] of an item: most have none, and there are many items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemAttrs(Option<Box<Attrs>>);

impl ItemAttrs {
    /// To be changed.
    pub(super) fn to_mut(&mut self) -> &mut Attrs {
        self.0.get_or_insert_default()
    }
}

impl From<Attrs> for ItemAttrs {
    fn from(attrs: Attrs) -> Self {
        Self((attrs != Attrs::NONE).then(|| Box::new(attrs)))
    }
}

impl Deref for ItemAttrs {
    type Target = Attrs;

    fn deref(&self) -> &Attrs {
        static NONE: Attrs = Attrs::NONE;
        self.0.as_deref().unwrap_or(&NONE)
    }
}

/// A set of yes-or-no attributes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AttrFlags(pub u32);

impl AttrFlags {
    /// `#[cfg(test)]` (alone or inside `all(…)`; not inside `not(…)` or `any(…)`), `#[test]`, `#[bench]`, `#[tokio::test]`, `#[rstest]`, …
    pub const TEST: u32 = 1;
    /// `#[cold]`.
    pub const COLD: u32 = 2;
    /// `#[no_mangle]`, `#[unsafe(no_mangle)]`, `#[export_name]`.
    pub const EXPORTED: u32 = 4;
    /// `#[automatically_derived]`, or the file says in its first comment that a program wrote it.
    pub const GENERATED: u32 = 8;
    /// `#[bench]`.
    pub const BENCH: u32 = 16;
    /// `#[macro_export]`.
    pub const MACRO_EXPORT: u32 = 32;
    /// `#[macro_use]`.
    pub const MACRO_USE: u32 = 64;
    /// `#[non_exhaustive]`.
    pub const NON_EXHAUSTIVE: u32 = 128;
    /// `#[doc(hidden)]`.
    pub const DOC_HIDDEN: u32 = 256;
    /// `#![no_std]`.
    pub const NO_STD: u32 = 512;
    /// `#[inline(always)]`.
    pub const INLINE_ALWAYS: u32 = 1024;
    /// A macro's attribute that says what the function is to return: `#[salsa::tracked(returns(ref))]`.
    pub const RETURNS: u32 = 2048;
    /// `#[allow(dead_code)]` of its own: nothing needs it, as its author says.
    pub const DEAD: u32 = 4096;

    /// Whether all of `flags` are set.
    #[must_use]
    pub fn has(self, flags: u32) -> bool {
        self.0 & flags == flags
    }
}

/// `#[repr(…)]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Repr {
    /// `C`.
    pub c: bool,
    /// `transparent`.
    pub transparent: bool,
    /// `packed` is 1.
    pub packed: Option<u32>,
    /// `align(n)`, in bytes.
    pub align: Option<u32>,
    /// `u8`, `isize`, …
    pub int: Option<Name>,
}

/// What an item is.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `mod x { … }`.
    Module(Vec<ItemId>),
    /// `mod x;`, with the values of `#[path]` and of each `cfg_attr(.., path = "…")`.
    ModuleFile {
        /// `#[path = "…"]` and the paths in `cfg_attr`, in source order; usually none.
        paths: Vec<Box<str>>,
    },
    /// The scope of a block that declares items.
    Block(Vec<ItemId>),
    /// A `use` tree, flat.
    Use(Vec<Import>),
    /// `extern crate name as item_name;`.
    ExternCrate(Name),
    /// A function, free or of an impl or trait.
    Fn(Box<FnItem>),
    /// A struct or union.
    Struct(Box<StructItem>),
    /// An enum.
    Enum(Box<EnumItem>),
    /// A trait or trait alias.
    Trait(Box<TraitItem>),
    /// An impl.
    Impl(Box<ImplItem>),
    /// `type X = …;`, associated types too.
    TypeAlias(Box<TypeAliasItem>),
    /// `const X: T = …;`, associated constants too.
    Const(Box<ValueItem>),
    /// `static X: T = …;`, those of `thread_local!` and `lazy_static!` too.
    Static(Box<ValueItem>),
    /// `macro_rules! name`.
    MacroRules,
    /// A macro call that could not be read as items, or an item that syn keeps as tokens.
    Missing,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The whole path up to the leaf, without generic arguments. For `use a::{self}` the path is `a`.
    pub path: Vec<Name>,
    /// Begins with `::`.
    pub global: bool,
    /// What it brings.
    pub leaf: ImportLeaf,
}

/// How an import ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportLeaf {
    /// `path` or `path as Name`: the name in this scope (`_` for `as _`).
    Name(Name),
    /// `path::*`.
    Glob,
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnItem {
    /// Its generics.
    pub generics: Generics,
    /// `self` in any form.
    pub self_param: Option<SelfParam>,
    /// The others, in order.
    pub params: Vec<Param>,
    /// Nothing written is `()`.
    pub ret: Option<TypeRef>,
    /// Nothing for a trait's required method, an extern function, a stub.
    pub body: Option<BodyId>,
    /// `async fn`.
    pub is_async: bool,
    /// `const fn`.
    pub is_const: bool,
    /// `unsafe fn`.
    pub is_unsafe: bool,
    /// `extern "…" fn`, and functions of `extern` blocks.
    pub is_extern: bool,
}

/// The receiver.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfParam {
    /// How it is taken.
    pub kind: SelfKind,
    /// Its bytes.
    pub span: Span,
    /// Effects written at it, in stubs.
    pub effects: Vec<(Name, Option<Box<str>>)>,
}

/// How `self` is taken.
#[derive(Clone, Debug, PartialEq)]
pub enum SelfKind {
    /// `self`, `mut self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: Box<Self>` and others.
    Typed(TypeRef),
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// The pattern's name where it is a plain binding.
    pub name: Option<Name>,
    /// Its type.
    pub ty: TypeRef,
    /// Pattern and type.
    pub span: Span,
    /// Effects written at it, in stubs.
    pub effects: Vec<(Name, Option<Box<str>>)>,
    /// An attribute stands at it that is none of the compiler's: a macro reads the function.
    pub marked: bool,
}

/// A struct or union.
#[derive(Clone, Debug)]
pub struct StructItem {
    /// Its generics.
    pub generics: Generics,
    /// Its fields.
    pub fields: Vec<Field>,
    /// How they are written.
    pub shape: Shape,
    /// `union`.
    pub is_union: bool,
}

/// How fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `struct X { a: T }`.
    Named,
    /// `struct X(T);`.
    Tuple,
    /// `struct X;`.
    Unit,
}

/// A field of a struct, union or variant.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// `0`, `1`, … in tuples.
    pub name: Name,
    /// Its type.
    pub ty: TypeRef,
    /// Who may see it.
    pub vis: Vis,
    /// The whole field with attributes and doc comments, without the comma.
    pub span: Span,
    /// The name's bytes, or the type's in tuples.
    pub name_span: Span,
    /// `#[cfg(…)]` stands at it.
    pub has_cfg: bool,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct EnumItem {
    /// Its generics.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its bytes.
    pub span: Span,
    /// The name's bytes.
    pub name_span: Span,
    /// How the fields are written.
    pub shape: Shape,
    /// Its fields.
    pub fields: Vec<Field>,
    /// `= N` where N is an integer literal (perhaps negative).
    pub discriminant: Option<i128>,
    /// `= …` is written, whatever it is.
    pub has_discriminant: bool,
    /// `#[cfg(…)]` stands at it.
    pub has_cfg: bool,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitItem {
    /// Its generics.
    pub generics: Generics,
    /// Its supertraits.
    pub supers: Vec<Bound>,
    /// Functions, types and constants.
    pub members: Vec<ItemId>,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct ImplItem {
    /// Its generics.
    pub generics: Generics,
    /// The trait, and whether it is `!Trait`.
    pub trait_: Option<(Path, bool)>,
    /// The type.
    pub self_ty: TypeRef,
    /// Functions, types and constants.
    pub members: Vec<ItemId>,
}

/// A type alias or associated type.
#[derive(Clone, Debug)]
pub struct TypeAliasItem {
    /// Its generics.
    pub generics: Generics,
    /// Bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// The type; nothing for a required associated type.
    pub ty: Option<TypeRef>,
}

/// A constant or static.
#[derive(Clone, Debug)]
pub struct ValueItem {
    /// Its type; `Missing` where a macro hides it.
    pub ty: TypeRef,
    /// Its initialiser.
    pub body: Option<BodyId>,
    /// `static mut`.
    pub mutable: bool,
    /// Made on first use: `thread_local!` and `lazy_static!`, whose types are `LocalKey<T>` and `LazyLock<T>`.
    pub lazy: bool,
}
