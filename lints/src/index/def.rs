//! What is declared, with ids that hold for the whole run.

use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use crate::index::known::Known;
use crate::index::scope::Mod;
use crate::index::ty::{TraitBound, TyArena, TyId};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::item::{File, ItemId, ItemKind, Repr, Vis};
use crate::syntax::path::GenericParamKind;
use crate::text::{FileId, Place, Span};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// As an index.
            #[must_use]
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A crate: a target of a package, the stubs, a dependency.
    KrateId
);
id!(
    /// A scope of names: a module, or a block that declares items.
    ModId
);
id!(
    /// A struct, enum or union.
    TypeId
);
id!(
    /// A trait.
    TraitId
);
id!(
    /// An impl.
    ImplId
);
id!(
    /// A function, free or of an impl or trait.
    FnId
);
id!(
    /// A constant or static.
    ValueId
);
id!(
    /// A type alias, not an associated one.
    AliasId
);
id!(
    /// A generic parameter, told apart from all others of the run.
    ParamId
);

/// What a crate is to the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KrateKind {
    /// `core`, `alloc` and `std` as one, written as stubs.
    Std,
    /// Another crate known by stubs.
    Stub,
    /// A dependency, read from its sources.
    Dependency,
    /// A target of the workspace.
    Workspace,
}

/// What kind of target a crate of the workspace is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library or proc macro.
    Lib,
    /// An executable.
    Bin,
    /// `examples/`.
    Example,
    /// `tests/`.
    Test,
    /// `benches/`.
    Bench,
    /// `build.rs`.
    Build,
}

/// A crate in the index.
#[derive(Clone, Debug)]
pub struct Krate {
    /// As code names it.
    pub name: Name,
    /// The package.
    pub package: String,
    /// What it is to the run.
    pub kind: KrateKind,
    /// What kind of target.
    pub target: TargetKind,
    /// Its edition.
    pub edition: Edition,
    /// Its root module.
    pub root: ModId,
    /// Names of other crates' roots.
    pub externs: HashMap<Name, ModId>,
    /// The modules of std whose names are seen everywhere.
    pub prelude: Vec<ModId>,
    /// It runs when the other crates are built, tested or shown alone.
    pub beside: bool,
    /// Nobody outside of the workspace calls its functions: cargo would not publish it.
    pub closed: bool,
    /// The oldest Rust that it is to be built with: the 82 of 1.82.
    pub oldest_rust: Option<u64>,
}

/// Where an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemRef {
    /// Its file.
    pub file: FileId,
    /// The item in it.
    pub item: ItemId,
}

/// What a name in the type namespace stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeNs {
    /// A module or crate.
    Module(ModId),
    /// A struct, enum or union.
    Type(TypeId),
    /// A trait.
    Trait(TraitId),
    /// A type alias.
    Alias(AliasId),
    /// `u8`, `str`, …: its node.
    Builtin(TyId),
    /// A generic parameter in scope.
    Param(ParamId),
    /// `Self` of an impl.
    SelfImpl(ImplId),
    /// A variant (`Enum::Variant`): the enum and the variant's index.
    Variant(TypeId, u32),
}

/// What a name in the value namespace stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueNs {
    /// A function.
    Fn(FnId),
    /// A constant or static.
    Value(ValueId),
    /// The constructor of a unit or tuple struct.
    Struct(TypeId),
    /// A variant of any shape.
    Variant(TypeId, u32),
    /// A const parameter.
    ConstParam(ParamId),
}

/// Generic parameters of an item and what is known of them.
#[derive(Clone, Debug, Default)]
pub struct GenericsDef {
    /// Those of the impl or trait around it come first (a trait's `Self` before them); lifetimes are left out.
    pub params: Vec<ParamId>,
    /// How many of them belong to the impl or trait around it.
    pub parent_count: usize,
    /// `T: Trait<…>` for all that is written or implied (`impl Trait` parameters, supertraits are not expanded).
    pub bounds: Vec<(TyId, TraitBound)>,
}

/// A generic parameter.
#[derive(Clone, Debug)]
pub struct ParamDef {
    /// Its name; `Self` for a trait's, `impl Trait` for such a parameter.
    pub name: Name,
    /// `T = Default`.
    pub default: Option<TyId>,
    /// `const N: …`.
    pub is_const: bool,
    /// The type of a constant; `Unknown` for all others.
    pub const_ty: TyId,
}

/// A struct, enum or union.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Its name.
    pub name: Name,
    /// Where its item is.
    pub item: ItemRef,
    /// Its scope.
    pub module: ModId,
    /// The name's place.
    pub place: Place,
    /// Who may see it.
    pub vis: Vis,
    /// Its parameters.
    pub generics: GenericsDef,
    /// One for a struct or union, one for each variant of an enum.
    pub variants: Vec<VariantDef>,
    /// Struct, enum or union.
    pub kind: AdtKind,
    /// `#[repr]`.
    pub repr: Repr,
    /// Derived traits, as named.
    pub derives: Vec<Name>,
    /// What stubs say of it.
    pub effects: Effects,
}

impl TypeDef {
    /// A command line, or a part of it, is read into its values: by clap or structopt, argh or bpaf, each with a derive
    /// of its own. (pest derives a `Parser` as well, of what holds nothing.)
    #[must_use]
    pub fn is_command_line(&self) -> bool {
        const DERIVES: [&str; 6] = ["Parser", "Subcommand", "Args", "StructOpt", "FromArgs", "Bpaf"];
        let holds_any = self.kind == AdtKind::Enum || self.variants.iter().any(|it| !it.fields.is_empty());
        holds_any && self.derives.iter().any(|it| DERIVES.contains(&it.as_str()))
    }
}

/// Struct, enum or union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum AdtKind {
    Struct,
    Enum,
    Union,
}

/// A variant, or the fields of a struct.
#[derive(Clone, Debug)]
pub struct VariantDef {
    /// The variant's name, or the struct's.
    pub name: Name,
    /// Its bytes.
    pub span: Span,
    /// Fields in order of declaration.
    pub fields: Vec<FieldDef>,
    /// How the fields are written.
    pub shape: crate::syntax::item::Shape,
}

/// A field.
#[derive(Clone, Debug)]
pub struct FieldDef {
    /// `0`, `1` in tuples.
    pub name: Name,
    /// Its type, in terms of the type's parameters.
    pub ty: TyId,
    /// The whole field.
    pub span: Span,
    /// Who may see it.
    pub vis: Vis,
}

/// A trait.
#[derive(Clone, Debug)]
pub struct TraitDef {
    /// Its name.
    pub name: Name,
    /// Where its item is; nothing for what the compiler itself provides.
    pub item: ItemRef,
    /// Its scope.
    pub module: ModId,
    /// Who may see it.
    pub vis: Vis,
    /// `Self` first, then its own.
    pub generics: GenericsDef,
    /// Supertraits, in terms of `Self` and its parameters.
    pub supers: Vec<TraitBound>,
    /// Its functions.
    pub fns: HashMap<Name, FnId>,
    /// Its associated types with bounds and default.
    pub types: Vec<AssocType>,
    /// Its constants.
    pub consts: HashMap<Name, ValueId>,
    /// What stubs say of it.
    pub effects: Effects,
}

/// An associated type of a trait.
#[derive(Clone, Debug)]
pub struct AssocType {
    /// Its name.
    pub name: Name,
    /// Bounds on it.
    pub bounds: Vec<TraitBound>,
    /// `= T`.
    pub default: Option<TyId>,
}

/// An impl.
#[derive(Clone, Debug)]
pub struct ImplDef {
    /// Where its item is.
    pub item: ItemRef,
    /// Its scope.
    pub module: ModId,
    /// Its parameters.
    pub generics: GenericsDef,
    /// The type.
    pub self_ty: TyId,
    /// A trait is written, be it known or not.
    pub of_trait: bool,
    /// The trait with its arguments; none for an inherent impl, an unknown trait, a negative impl.
    pub trait_ref: Option<TraitBound>,
    /// Its `cfg` and those around it hold, as far as that is known.
    pub enabled: bool,
    /// Its functions.
    pub fns: HashMap<Name, FnId>,
    /// Its associated types.
    pub types: Vec<(Name, TyId)>,
    /// Its constants.
    pub consts: HashMap<Name, ValueId>,
}

/// What a function is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Container {
    /// A module or block.
    Module(ModId),
    /// An impl.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
    /// An `extern` block.
    Extern(ModId),
}

/// A function.
#[derive(Clone, Debug)]
pub struct FnDef {
    /// Its name.
    pub name: Name,
    /// Where its item is.
    pub item: ItemRef,
    /// The name's place.
    pub place: Place,
    /// What it is part of.
    pub container: Container,
    /// The module or block whose names it sees.
    pub module: ModId,
    /// Who may see it.
    pub vis: Vis,
    /// Its parameters, the container's first.
    pub generics: GenericsDef,
    /// Parameters' types, `self` first where there is one.
    pub params: Vec<TyId>,
    /// `self` is among the parameters.
    pub has_self: bool,
    /// The result; for an `async fn` a `Future` of it.
    pub ret: TyId,
    /// Has a body in this run.
    pub has_body: bool,
    /// Test code.
    pub is_test: bool,
    /// Its `cfg` and those around it hold, as far as that is known.
    pub enabled: bool,
    /// `async`.
    pub is_async: bool,
    /// What stubs say of it, or its attributes (`#[cold]`).
    pub effects: Effects,
    /// What stubs say of each parameter.
    pub param_effects: Vec<Effects>,
}

/// A constant or static.
#[derive(Clone, Debug)]
pub struct ValueDef {
    /// Its name.
    pub name: Name,
    /// Where its item is.
    pub item: ItemRef,
    /// Its scope.
    pub module: ModId,
    /// What it is part of.
    pub container: Container,
    /// Its type.
    pub ty: TyId,
    /// A static.
    pub is_static: bool,
    /// Made on first use.
    pub lazy: bool,
    /// Test code.
    pub is_test: bool,
}

/// A type alias.
#[derive(Clone, Debug)]
pub struct AliasDef {
    /// Its name.
    pub name: Name,
    /// Where its item is.
    pub item: ItemRef,
    /// Its scope.
    pub module: ModId,
    /// Its parameters.
    pub generics: GenericsDef,
    /// What it stands for; `Unknown` where it is cyclic.
    pub ty: TyId,
}

/// What is said of a std function, type or parameter: a set of the words that stubs use. `stubs/mod.rs` explains each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Effects(pub u64);

/// Everything that has a name.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Crates, in the order of the input after the stubs.
    pub krates: Vec<Krate>,
    /// Scopes.
    pub mods: Vec<Mod>,
    /// Structs, enums, unions.
    pub types: Vec<TypeDef>,
    /// Traits.
    pub traits: Vec<TraitDef>,
    /// Impls.
    pub impls: Vec<ImplDef>,
    /// Functions.
    pub fns: Vec<FnDef>,
    /// Constants and statics.
    pub values: Vec<ValueDef>,
    /// Aliases.
    pub aliases: Vec<AliasDef>,
    /// Generic parameters.
    pub params: Vec<ParamDef>,
    /// All types of signatures and fields: frozen.
    pub tys: TyArena,
    /// The lowered files; what [`ItemRef`] points into.
    pub files: HashMap<FileId, Arc<File>>,
    /// Texts of the files.
    pub texts: HashMap<FileId, Arc<str>>,
    /// Paths of the files, as people call them.
    pub paths: HashMap<FileId, Arc<str>>,
    /// Functions by item, so that bodies find their definitions.
    pub fn_of: HashMap<ItemRef, FnId>,
    /// Constants and statics by item.
    pub value_of: HashMap<ItemRef, ValueId>,
    /// The scope that a block or inline module item opens, and that of each file.
    pub mod_of: HashMap<ItemRef, ModId>,
    /// The scope of each file's top.
    pub file_mod: HashMap<FileId, ModId>,
    /// Variants by name, of enums with very many: ask [`Index::variant`].
    pub(super) many_variants: HashMap<(TypeId, Name), u32>,
    /// Items of std that the language itself, or the analysis, must know.
    pub known: Known,
    /// What is said of functions by their paths.
    pub marks: crate::index::marks::Marks,
    /// Functions by name and impls by type; filled when first asked for, after the index is complete.
    pub lookup: std::sync::OnceLock<crate::index::lookup::Lookup>,
}

impl Index {
    /// Functions by name and impls by type. To be asked for only once the index is complete.
    pub fn lookup(&self) -> &crate::index::lookup::Lookup {
        self.lookup.get_or_init(|| crate::index::lookup::Lookup::new(self))
    }

    /// The type is declared with a lifetime; also where its declaration is not found, or has no generics to tell.
    #[must_use]
    pub fn has_lifetime(&self, id: TypeId) -> bool {
        let item = self.types.get(id.at()).and_then(|def| Some(self.files.get(&def.item.file)?.item(def.item.item)));
        let generics = match item.map(|item| &item.kind) {
            Some(ItemKind::Struct(it)) => &it.generics,
            Some(ItemKind::Enum(it)) => &it.generics,
            Some(_) | None => return true,
        };
        generics.params.iter().any(|param| param.kind == GenericParamKind::Lifetime)
    }
}
