//! Functions by name and impls by type: what the inference asks again and again, answered by one probe of a table.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{Container, FnId, ImplId, Index, ItemRef, TraitId, TypeId, ValueId};
use crate::index::lang::Lang;
use crate::index::ty::{Bounds, Num, TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::item::{ItemKind, SelfKind};

/// The outermost part of a type: what impls are filed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Head {
    Adt(TypeId),
    Ref(bool),
    Ptr(bool),
    Slice,
    Array,
    Tuple(u32),
    Num(Num),
    Bool,
    Char,
    Str,
    Never,
    FnPtr,
    Dyn(TraitId),
    /// A parameter or projection: an impl for all types.
    Any,
    /// Nothing that an impl can be written for.
    Other,
}

/// How a function takes `self`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SelfBy {
    /// It has none.
    None,
    /// `self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: Box<Self>` and others.
    Typed,
}

/// A function of an impl or trait.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// Which.
    pub fn_id: FnId,
    /// How it takes `self`.
    pub self_by: SelfBy,
}

/// The tables. All lists are in the order of ids, but for what is disabled by its `cfg`, which comes last.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    /// The items of std that the inference speaks of.
    pub lang: Lang,
    inherent: HashMap<(Head, Name), Vec<Method>>,
    inherent_values: HashMap<(Head, Name), Vec<ValueId>>,
    trait_fns: HashMap<Name, Vec<(TraitId, Method)>>,
    trait_values: HashMap<Name, Vec<(TraitId, ValueId)>>,
    trait_types: HashMap<Name, Vec<TraitId>>,
    trait_impls: HashMap<(TraitId, Head), Vec<ImplId>>,
    impls_of_trait: HashMap<TraitId, Vec<ImplId>>,
    impl_of_value: HashMap<ValueId, ImplId>,
    value_of: HashMap<ItemRef, ValueId>,
}

impl Lookup {
    /// Fills the tables from everything that the index holds.
    #[must_use]
    pub fn new(index: &Index) -> Self {
        let mut out = Self { lang: Lang::new(index), ..Self::default() };
        // Functions of traits that are not known: called as methods, they can only be meant where there is but one.
        let mut of_unknown: HashMap<(Head, Name), Option<FnId>> = HashMap::default();
        for (at, def) in index.impls.iter().enumerate() {
            let impl_id = ImplId(at as u32);
            let head = head(index, def.self_ty);
            out.impl_of_value.extend(def.consts.values().map(|&value| (value, impl_id)));
            if let Some(bound) = &def.trait_ref {
                out.trait_impls.entry((bound.trait_id, head)).or_default().push(impl_id);
                out.impls_of_trait.entry(bound.trait_id).or_default().push(impl_id);
                continue;
            }
            if def.of_trait {
                if !matches!(head, Head::Any | Head::Other) {
                    let found = def.fns.iter().map(|(&name, &fn_id)| ((head, name), fn_id));
                    found.for_each(|(key, fn_id)| {
                        of_unknown.entry(key).and_modify(|it| *it = None).or_insert(Some(fn_id));
                    });
                }
                continue;
            }
            for (&name, &fn_id) in &def.fns {
                out.inherent.entry((head, name)).or_default().push(method(index, fn_id));
            }
            for (&name, &value) in &def.consts {
                out.inherent_values.entry((head, name)).or_default().push(value);
            }
        }
        for (key, fn_id) in of_unknown {
            if let Some(fn_id) = fn_id {
                out.inherent.entry(key).or_insert_with(|| vec![method(index, fn_id)]);
            }
        }
        for (at, def) in index.traits.iter().enumerate() {
            let trait_id = TraitId(at as u32);
            for (&name, &fn_id) in &def.fns {
                out.trait_fns.entry(name).or_default().push((trait_id, method(index, fn_id)));
            }
            for (&name, &value) in &def.consts {
                out.trait_values.entry(name).or_default().push((trait_id, value));
            }
            for assoc in &def.types {
                out.trait_types.entry(assoc.name).or_default().push(trait_id);
            }
        }
        out.value_of = index.values.iter().enumerate().map(|(at, def)| (def.item, ValueId(at as u32))).collect();
        // What is below a `cfg` that does not hold comes last.
        let is_disabled = |it: FnId| match index.fns[it.at()].container {
            Container::Impl(id) => !index.impls[id.at()].enabled,
            Container::Trait(_) | Container::Module(_) | Container::Extern(_) => false,
        };
        for list in out.inherent.values_mut() {
            list.sort_by_key(|it| (is_disabled(it.fn_id), it.fn_id));
        }
        for list in out.trait_impls.values_mut() {
            list.sort_by_key(|it| (!index.impls[it.at()].enabled, *it));
        }
        for list in out.inherent_values.values_mut() {
            list.sort();
        }
        for list in out.trait_fns.values_mut() {
            list.sort_by_key(|it| it.1.fn_id);
        }
        for list in out.trait_values.values_mut() {
            list.sort();
        }
        out
    }

    /// The functions of inherent impls for types with this head.
    #[must_use]
    pub fn inherent(&self, head: Head, name: Name) -> &[Method] {
        self.inherent.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// The constants of inherent impls for types with this head.
    #[must_use]
    pub fn inherent_values(&self, head: Head, name: Name) -> &[ValueId] {
        self.inherent_values.get(&(head, name)).map_or(&[], Vec::as_slice)
    }

    /// The functions of traits with this name.
    #[must_use]
    pub fn trait_fns(&self, name: Name) -> &[(TraitId, Method)] {
        self.trait_fns.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The constants of traits with this name.
    #[must_use]
    pub fn trait_values(&self, name: Name) -> &[(TraitId, ValueId)] {
        self.trait_values.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The traits that have an associated type with this name.
    #[must_use]
    pub fn trait_types(&self, name: Name) -> &[TraitId] {
        self.trait_types.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The impls of a trait for types with this head; those for all types are under [`Head::Any`].
    #[must_use]
    pub fn trait_impls(&self, trait_id: TraitId, head: Head) -> &[ImplId] {
        self.trait_impls.get(&(trait_id, head)).map_or(&[], Vec::as_slice)
    }

    /// All impls of a trait.
    #[must_use]
    pub fn impls_of_trait(&self, trait_id: TraitId) -> &[ImplId] {
        self.impls_of_trait.get(&trait_id).map_or(&[], Vec::as_slice)
    }

    /// The constant or static that an item declares.
    #[must_use]
    pub fn value_of(&self, item: ItemRef) -> Option<ValueId> {
        self.value_of.get(&item).copied()
    }

    /// The impl that a constant is part of.
    #[must_use]
    pub fn impl_of_value(&self, value: ValueId) -> Option<ImplId> {
        self.impl_of_value.get(&value).copied()
    }
}

fn method(index: &Index, fn_id: FnId) -> Method {
    Method { fn_id, self_by: self_by(index, fn_id) }
}

fn self_by(index: &Index, fn_id: FnId) -> SelfBy {
    let def = &index.fns[fn_id.at()];
    if !def.has_self {
        return SelfBy::None;
    }
    let Some(file) = index.files.get(&def.item.file) else { return SelfBy::None };
    let ItemKind::Fn(item) = &file.item(def.item.item).kind else { return SelfBy::None };
    match item.self_param.as_ref().map(|it| &it.kind) {
        None => SelfBy::None,
        Some(SelfKind::Value) => SelfBy::Value,
        Some(SelfKind::Ref) => SelfBy::Ref,
        Some(SelfKind::RefMut) => SelfBy::RefMut,
        Some(SelfKind::Typed(_)) => {
            // `self: &Self` and `self: Self` are the short forms written out.
            let own = match def.container {
                Container::Impl(impl_id) => index.impls[impl_id.at()].self_ty,
                Container::Trait(_) | Container::Module(_) | Container::Extern(_) => TyId::UNKNOWN,
            };
            let Some(&param) = def.params.first() else { return SelfBy::Typed };
            match index.tys.kind(TyArena::none(), param) {
                _ if param == own => SelfBy::Value,
                TyKind::Ref(false, inner) if inner == own => SelfBy::Ref,
                TyKind::Ref(true, inner) if inner == own => SelfBy::RefMut,
                _ => SelfBy::Typed,
            }
        }
    }
}

/// The head of a type of the index.
fn head(index: &Index, ty: TyId) -> Head {
    let base = TyArena::none();
    let first = |bounds| index.tys.bounds(base, bounds).first().map_or(Head::Other, |it| Head::Dyn(it.trait_id));
    head_of(index.tys.kind(base, ty), first)
}

/// The head of a kind; `dynamic` looks into the bounds of a `dyn`.
pub fn head_of(kind: TyKind, dynamic: impl Fn(Bounds) -> Head) -> Head {
    match kind {
        TyKind::Adt(id, _) => Head::Adt(id),
        TyKind::Ref(mutable, _) => Head::Ref(mutable),
        TyKind::Ptr(mutable, _) => Head::Ptr(mutable),
        TyKind::Slice(_) => Head::Slice,
        TyKind::Array(..) => Head::Array,
        TyKind::Tuple(tys) => Head::Tuple(tys.len),
        TyKind::Num(num) => Head::Num(num),
        TyKind::Bool => Head::Bool,
        TyKind::Char => Head::Char,
        TyKind::Str => Head::Str,
        TyKind::Never => Head::Never,
        TyKind::FnPtr(_) => Head::FnPtr,
        TyKind::Dyn(bounds) => dynamic(bounds),
        TyKind::Param(_) | TyKind::Proj(..) => Head::Any,
        TyKind::Unknown
        | TyKind::Const(_)
        | TyKind::Opaque(..)
        | TyKind::FnDef(..)
        | TyKind::Ctor(..)
        | TyKind::Closure(..)
        | TyKind::Future(_)
        | TyKind::Var(..) => Head::Other,
    }
}
