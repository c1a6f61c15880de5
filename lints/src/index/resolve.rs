//! What a path means in a scope.

use std::sync::LazyLock;

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{
    Container, FnDef, FnId, GenericsDef, Index, ItemRef, KrateId, ModId, TypeNs, ValueId, ValueNs,
};
use crate::index::ty::{Num, TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::path::Path;

/// What surrounds the place where a path stands.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The innermost module or block.
    pub module: ModId,
    /// The generic parameters in scope, by name in [`Index::params`].
    pub generics: &'a GenericsDef,
    /// What `Self` is: [`TypeNs::SelfImpl`], a trait's [`TypeNs::Param`], in a declaration of a type that
    /// [`TypeNs::Type`].
    pub self_ns: Option<TypeNs>,
}

/// No parameters.
static NO_GENERICS: GenericsDef = GenericsDef { params: Vec::new(), parent_count: 0, bounds: Vec::new() };

impl<'a> Scope<'a> {
    /// Of a place outside of any item with parameters.
    #[must_use]
    pub fn of_module(module: ModId) -> Self {
        Self { module, generics: &NO_GENERICS, self_ns: None }
    }

    /// Of the signature and the body of a function. A block in the body that declares items has a scope of its own
    /// ([`Index::mod_of`]): the same with another `module`.
    #[must_use]
    pub fn of_fn(index: &'a Index, id: FnId) -> Self {
        Self::of_def(index, &index.fns[id.at()])
    }

    /// Of a function that is not in the index yet.
    pub(super) fn of_def(index: &Index, def: &'a FnDef) -> Self {
        Self { module: def.module, generics: &def.generics, self_ns: self_of(index, def.container) }
    }

    /// Of the body of a function, constant or static; nothing for other items.
    #[must_use]
    pub fn of_body(index: &'a Index, owner: ItemRef) -> Option<Self> {
        let of_value = || index.value_of.get(&owner).map(|&id| Self::of_value(index, id));
        index.fn_of.get(&owner).map(|&id| Self::of_fn(index, id)).or_else(of_value)
    }

    /// Of the type and the body of a constant or static.
    #[must_use]
    pub fn of_value(index: &'a Index, id: ValueId) -> Self {
        let def = &index.values[id.at()];
        let generics = match def.container {
            Container::Impl(it) => &index.impls[it.at()].generics,
            Container::Trait(it) => &index.traits[it.at()].generics,
            Container::Module(_) | Container::Extern(_) => &NO_GENERICS,
        };
        Self { module: def.module, generics, self_ns: self_of(index, def.container) }
    }
}

/// What `Self` is in a member.
fn self_of(index: &Index, container: Container) -> Option<TypeNs> {
    match container {
        Container::Impl(it) => Some(TypeNs::SelfImpl(it)),
        Container::Trait(it) => index.traits[it.at()].generics.params.first().map(|&it| TypeNs::Param(it)),
        Container::Module(_) | Container::Extern(_) => None,
    }
}

/// How far a path led: what its first segments mean, and how many segments are left over (associated items: `Vec::new`
/// leaves one, `T::Item` leaves one).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved<N> {
    /// The meaning of the first `segments.len() - rest` segments.
    pub ns: N,
    /// Segments left over.
    pub rest: usize,
}

/// What a value path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuePath {
    /// All the way to a value.
    Value(ValueNs),
    /// To a type or trait, with the last segment left over: an associated function or constant. Where more than that is
    /// left over (`T::Item::new`), it is what [`crate::index::lower_type::lower_prefix`] makes of all but the last.
    Assoc(TypeNs),
}

/// Resolves a path where a type is wanted. A `qself` is not looked at: the caller does. `Self::Variant` and
/// `Alias::Variant` are [`TypeNs::Variant`] with nothing left over.
#[must_use]
pub fn type_path(index: &Index, scope: Scope<'_>, path: &Path) -> Option<Resolved<TypeNs>> {
    let names = Names { global: path.global, len: path.segments.len(), at: |at: usize| path.segments[at].name };
    types(index, scope, names)
}

/// Resolves a path where a value is wanted, as far as a value or else as far as a type that the rest is associated with.
#[must_use]
pub fn value_path(index: &Index, scope: Scope<'_>, path: &Path) -> Option<ValuePath> {
    let names = Names { global: path.global, len: path.segments.len(), at: |at: usize| path.segments[at].name };
    let last = path.segments.last()?.name;
    if names.len == 1 {
        if last == KEYWORDS.own_type {
            return self_struct(index, scope).map(ValuePath::Value);
        }
        let param = scope.generics.params.iter().rev().find(|it| {
            let def = &index.params[it.at()];
            def.is_const && def.name == last
        });
        if let Some(&param) = param {
            return Some(ValuePath::Value(ValueNs::ConstParam(param)));
        }
        if path.global {
            let root = index.krates[krate_of(index, scope.module)].root;
            return index.mods[root.at()].values.get(&last).map(|it| ValuePath::Value(it.ns));
        }
        return lexical_value(index, scope.module, last).map(ValuePath::Value);
    }
    let prefix = types(index, scope, Names { len: names.len - 1, ..names })?;
    if prefix.rest > 0 {
        return Some(ValuePath::Assoc(prefix.ns));
    }
    match prefix.ns {
        TypeNs::Module(module) => {
            let in_module = |it: ModId| index.mods[it.at()].values.get(&last).map(|it| ValuePath::Value(it.ns));
            let is_macro = names.len == 2 && path.segments[0].name == "$crate";
            let found = in_module(module).or_else(|| if is_macro { of_macro(index, module, in_module) } else { None });
            // `use std::u8;` and then `u8::MAX`.
            let builtin = || builtin(path.segments[names.len - 2].name).map(ValuePath::Assoc);
            found.or_else(builtin)
        }
        ns => Some(match variant(index, ns, last) {
            Some(TypeNs::Variant(id, at)) => ValuePath::Value(ValueNs::Variant(id, at)),
            _ => ValuePath::Assoc(ns),
        }),
    }
}

/// The names of a path.
#[derive(Clone, Copy)]
pub(super) struct Names<F> {
    /// Begins with `::`.
    pub(super) global: bool,
    /// How many.
    pub(super) len: usize,
    /// Each of them.
    pub(super) at: F,
}

/// Walks along the names as far as they lead through types.
pub(super) fn types<F: Fn(usize) -> Name>(
    index: &Index,
    scope: Scope<'_>,
    names: Names<F>,
) -> Option<Resolved<TypeNs>> {
    if names.len == 0 {
        return None;
    }
    let (mut ns, mut used) = first(index, scope, &names)?;
    while used < names.len {
        let name = (names.at)(used);
        let next = match ns {
            TypeNs::Module(module) => match index.mods[module.at()].types.get(&name) {
                Some(binding) => Some(binding.ns),
                None if used == 1 && (names.at)(0) == "$crate" => {
                    of_macro(index, module, |it| index.mods[it.at()].types.get(&name)).map(|it| it.ns)
                }
                // The module of a builtin type may be in its way: `use std::str;` and then `str::Chars`, `str::len`.
                None => {
                    let shadowed = builtin((names.at)(used - 1))?;
                    return Some(Resolved { ns: shadowed, rest: names.len - used });
                }
            },
            _ => variant(index, ns, name),
        };
        let Some(next) = next else { break };
        ns = next;
        used += 1;
    }
    if used == names.len
        && let TypeNs::Module(_) = ns
    {
        ns = builtin((names.at)(used - 1)).filter(|_| used == 1).unwrap_or(ns);
    }
    Some(Resolved { ns, rest: names.len - used })
}

/// What the first names mean, and how many they are: one, but for `super::super`.
fn first<F: Fn(usize) -> Name>(index: &Index, scope: Scope<'_>, names: &Names<F>) -> Option<(TypeNs, usize)> {
    let krate = &index.krates[krate_of(index, scope.module)];
    let (name, words) = ((names.at)(0), &*KEYWORDS);
    if name == words.krate || name == words.macro_krate {
        return Some((TypeNs::Module(krate.root), 1));
    }
    if name == words.here || name == words.above {
        let mut module = module_around(index, scope.module);
        let mut used = usize::from(name == words.here);
        while used < names.len && (names.at)(used) == words.above {
            module = module_around(index, index.mods[module.at()].parent?);
            used += 1;
        }
        return Some((TypeNs::Module(module), used));
    }
    if name == words.own_type {
        return scope.self_ns.map(|ns| (ns, 1));
    }
    if names.global {
        let local = (krate.edition == Edition::E2015).then(|| index.mods[krate.root.at()].types.get(&name)).flatten();
        let ns = local.map(|it| it.ns).or_else(|| krate.externs.get(&name).map(|&it| TypeNs::Module(it)))?;
        return Some((ns, 1));
    }
    let param = scope.generics.params.iter().rev().find(|it| {
        let def = &index.params[it.at()];
        def.name == name && !def.is_const
    });
    if let Some(&param) = param {
        return Some((TypeNs::Param(param), 1));
    }
    lexical_type(index, scope.module, name).map(|ns| (ns, 1))
}

/// `$crate` in code that a macro of another crate made: what the only one of the crate's dependencies says that has it.
fn of_macro<T: PartialEq>(index: &Index, root: ModId, look: impl Fn(ModId) -> Option<T>) -> Option<T> {
    let externs = index.krates[krate_of(index, root)].externs.values();
    let mut found = externs.filter_map(|&it| look(it));
    let first = found.next()?;
    found.all(|it| it == first).then_some(first)
}

/// The variant of that name, where `ns` stands for an enum.
fn variant(index: &Index, ns: TypeNs, name: Name) -> Option<TypeNs> {
    let id = match ns {
        TypeNs::Type(id) => id,
        TypeNs::Alias(_) | TypeNs::SelfImpl(_) => {
            let ty = match ns {
                TypeNs::Alias(alias) => index.aliases[alias.at()].ty,
                TypeNs::SelfImpl(id) => index.impls[id.at()].self_ty,
                _ => return None,
            };
            match index.tys.kind(TyArena::none(), ty) {
                TyKind::Adt(id, _) => id,
                _ => return None,
            }
        }
        TypeNs::Module(_) | TypeNs::Trait(_) | TypeNs::Builtin(_) | TypeNs::Param(_) | TypeNs::Variant(..) => {
            return None;
        }
    };
    index.variant(id, name).map(|at| TypeNs::Variant(id, at))
}

/// `Self` as a value: the constructor of the impl's struct.
fn self_struct(index: &Index, scope: Scope<'_>) -> Option<ValueNs> {
    let TypeNs::SelfImpl(id) = scope.self_ns? else { return None };
    match index.tys.kind(TyArena::none(), index.impls[id.at()].self_ty) {
        TyKind::Adt(id, _) => Some(ValueNs::Struct(id)),
        _ => None,
    }
}

/// What a name means where a type is wanted, in a scope and around it.
#[must_use]
pub fn lexical_type(index: &Index, module: ModId, name: Name) -> Option<TypeNs> {
    let mut scope = Some(module);
    while let Some(id) = scope {
        let module = &index.mods[id.at()];
        if let Some(binding) = module.types.get(&name) {
            return Some(binding.ns);
        }
        if module.hides(name) {
            return None;
        }
        scope = module.parent.filter(|_| module.is_block);
    }
    let krate = &index.krates[krate_of(index, module)];
    if let Some(&root) = krate.externs.get(&name) {
        return Some(TypeNs::Module(root));
    }
    let prelude = krate.prelude.iter().find_map(|it| index.mods[it.at()].types.get(&name));
    prelude.map(|it| it.ns).or_else(|| builtin(name))
}

/// What a name means where a value is wanted, in a scope and around it.
pub(super) fn lexical_value(index: &Index, module: ModId, name: Name) -> Option<ValueNs> {
    let mut scope = Some(module);
    while let Some(id) = scope {
        let module = &index.mods[id.at()];
        if let Some(binding) = module.values.get(&name) {
            return Some(binding.ns);
        }
        if module.hides(name) {
            return None;
        }
        scope = module.parent.filter(|_| module.is_block);
    }
    let prelude = &index.krates[krate_of(index, module)].prelude;
    prelude.iter().find_map(|it| index.mods[it.at()].values.get(&name)).map(|it| it.ns)
}

/// The module that a scope is or lies in.
pub(super) fn module_around(index: &Index, scope: ModId) -> ModId {
    let mut id = scope;
    while let Some(parent) = index.mods[id.at()].parent.filter(|_| index.mods[id.at()].is_block) {
        id = parent;
    }
    id
}

fn krate_of(index: &Index, module: ModId) -> usize {
    let KrateId(at) = index.mods[module.at()].krate;
    at as usize
}

/// `u8`, `str`, …
pub(super) fn builtin(name: Name) -> Option<TypeNs> {
    builtin_type(name).map(TypeNs::Builtin)
}

/// The primitive type of this name.
pub(super) fn builtin_type(name: Name) -> Option<TyId> {
    BUILTINS.get(&name).copied()
}

/// The primitive types.
static BUILTINS: LazyLock<HashMap<Name, TyId>> = LazyLock::new(|| {
    let others = [("bool", TyId::BOOL), ("char", TyId::CHAR), ("str", TyId::STR)];
    let numbers = Num::ALL.into_iter().map(|it| (it.as_str(), TyId::num(it)));
    others.into_iter().chain(numbers).map(|(name, ty)| (Name::new(name), ty)).collect()
});

/// The words that a path may begin with. Names compare by where they are kept: their texts need not be read.
struct Keywords {
    krate: Name,
    macro_krate: Name,
    here: Name,
    above: Name,
    own_type: Name,
}

static KEYWORDS: LazyLock<Keywords> = LazyLock::new(|| Keywords {
    krate: Name::new("crate"),
    macro_krate: Name::new("$crate"),
    here: Name::new("self"),
    above: Name::new("super"),
    own_type: Name::new("Self"),
});
