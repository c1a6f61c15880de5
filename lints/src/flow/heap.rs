//! Which types own heap memory, which copy it when they are cloned, and which are `Copy`.

use std::sync::OnceLock;

use crate::flow::held::{Held, Holding, of_types};
use crate::flow::presumed::ColdNames;
use crate::index::Index;
use crate::index::def::{Effects, FieldDef, GenericsDef, KrateKind, ModId, ParamId, TraitId, TypeDef, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::types::show::show;

/// Yes, no, or not known. Ordered so that the greater of two holds for what contains both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// Surely not.
    No,
    /// Not worked out.
    Maybe,
    /// Surely.
    Yes,
}

impl Known {
    /// For sure.
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Surely not.
    #[must_use]
    pub fn is_no(self) -> bool {
        self == Self::No
    }
}

/// What a value of a type has on the heap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heap {
    /// It owns heap memory, alone or with others: to move it is not to copy it.
    pub owns: Known,
    /// Its clone allocates. That of an `Rc` does not.
    pub deep: Known,
}

impl Heap {
    const NONE: Self = Self { owns: Known::No, deep: Known::No };
    const MAYBE: Self = Self { owns: Known::Maybe, deep: Known::Maybe };
    const ALL: Self = Self { owns: Known::Yes, deep: Known::Yes };

    /// Of what may be held or not.
    fn doubted(self) -> Self {
        Self { owns: self.owns.min(Known::Maybe), deep: self.deep.min(Known::Maybe) }
    }

    fn with(self, other: Self) -> Self {
        Self { owns: self.owns.max(other.owns), deep: self.deep.max(other.deep) }
    }
}

/// How deep a type is looked into; what lies deeper is not known.
const DEPTH: u32 = 12;

/// The index, and what was worked out about its types once for the run.
#[derive(Debug)]
pub struct World<'a> {
    /// The index.
    pub index: &'a Index,
    /// By [`TypeId`]: what the type has, whatever its arguments.
    heap: Vec<Heap>,
    /// By [`TypeId`]: which of its arguments it holds.
    held: Holding,
    /// By [`TypeId`]: how deep its heap memory is nested, whatever its arguments.
    layers: Vec<u8>,
    /// By [`TypeId`]: in how much of its values there is heap memory at all, each variant of an enum counting the same: where
    /// its arguments have none, and where all of them do.
    share: Vec<[f32; 2]>,
    /// By [`TypeId`]: `Copy` where its arguments are.
    copy: Vec<bool>,
    /// By [`ParamId`]: a bound says `Copy`.
    copy_params: Vec<bool>,
    /// By [`TraitId`]: a declaration names `dyn` of it.
    objects: Vec<bool>,
    /// Methods that tell by their names alone what they are given for.
    pub(super) cold_names: ColdNames,
    /// By [`TyId`]: the types of the index as people write them, as far as somebody asked.
    shown: Vec<OnceLock<Name>>,
}

impl<'a> World<'a> {
    /// Looks at all types of the index.
    #[must_use]
    pub fn new(index: &'a Index) -> Self {
        let plain = || (copy_params(index), (objects(index), vec![OnceLock::new(); index.tys.len()]));
        let (held, (copy_params, (objects, shown))) = rayon::join(|| of_types(index), plain);
        let mut world = Self {
            index,
            heap: vec![Heap::NONE; index.types.len()],
            held,
            layers: vec![0; index.types.len()],
            share: vec![[0.0; 2]; index.types.len()],
            copy: copy_types(index),
            copy_params,
            objects,
            cold_names: ColdNames::new(index),
            shown,
        };
        // What is `Copy` owns nothing, whatever a macro makes of its fields' types.
        let may_own = |at: &usize| !world.copy[*at];
        let left: Vec<usize> = (0..index.types.len()).filter(may_own).collect();
        // A type that holds another is settled after it; a few rounds settle all but absurd chains.
        for _ in 0..16 {
            let mut changed = false;
            for &at in &left {
                let heap = world.declared(&index.types[at]);
                changed |= std::mem::replace(&mut world.heap[at], heap) != heap;
                let layers = world.declared_layers(&index.types[at]);
                changed |= std::mem::replace(&mut world.layers[at], layers) != layers;
            }
            if !changed {
                break;
            }
        }
        // What holds itself gets the share of its first variants that do not.
        for _ in 0..4 {
            let mut changed = false;
            for &at in &left {
                let def = &index.types[at];
                let share = [world.declared_share(def, 0.0), world.declared_share(def, 1.0)];
                changed |= std::mem::replace(&mut world.share[at], share) != share;
            }
            if !changed {
                break;
            }
        }
        world
    }

    /// A type of the index as people write it; nothing for a body's own.
    #[must_use]
    pub fn shown(&self, ty: TyId) -> Option<&'static str> {
        let slot = self.shown.get(ty.at())?;
        Some(slot.get_or_init(|| Name::new(&show(self.index, &self.index.tys, ty))).as_str())
    }

    fn declared(&self, def: &TypeDef) -> Heap {
        if def.effects.has(Effects::COUNTED) {
            return Heap { owns: Known::Yes, deep: Known::No };
        }
        if def.effects.has_any(Effects::HEAP.with(Effects::BUFFER)) {
            return Heap::ALL;
        }
        let fields = def.variants.iter().flat_map(|variant| &variant.fields);
        let stub = self.krate_kind(def.module).is_some_and(|kind| matches!(kind, KrateKind::Std | KrateKind::Stub));
        fields.fold(Heap::NONE, |heap, field| match self.look(&self.index.tys, field.ty, DEPTH, true) {
            // Stubs say where a type owns heap memory, and leave out the fields that do not matter.
            Heap { owns: Known::Maybe, .. } if stub && field.ty == TyId::UNKNOWN => heap,
            field => heap.with(field),
        })
    }

    /// What the crate of a module is to the run.
    #[must_use]
    pub fn krate_kind(&self, module: ModId) -> Option<KrateKind> {
        let module = self.index.mods.get(module.at())?;
        self.index.krates.get(module.krate.at()).map(|krate| krate.kind)
    }

    /// Those of a type's arguments that it holds.
    fn held_args<'b>(&self, id: TypeId, args: &'b [TyId]) -> impl Iterator<Item = TyId> + use<'b> {
        let held = self.held.perhaps.get(id.at()).copied().unwrap_or(Held::ALL);
        args.iter().enumerate().filter(move |(place, _)| held.has(*place)).map(|(_, &arg)| arg)
    }

    /// What a type has on the heap whatever its arguments are.
    #[must_use]
    pub fn declared_heap(&self, id: TypeId) -> Heap {
        self.heap.get(id.at()).copied().unwrap_or(Heap::MAYBE)
    }

    /// What a value of this type has on the heap.
    #[must_use]
    pub fn heap(&self, tys: &TyArena, ty: TyId) -> Heap {
        self.look(tys, ty, DEPTH, false)
    }

    fn declared_layers(&self, def: &TypeDef) -> u8 {
        if def.effects.has(Effects::COUNTED) {
            return 0;
        }
        let own = u8::from(def.effects.has_any(Effects::HEAP.with(Effects::BUFFER)));
        let fields = def.variants.iter().flat_map(|variant| &variant.fields);
        fields.map(|field| self.layers_within(&self.index.tys, field.ty, DEPTH)).max().unwrap_or(0).max(own)
    }

    fn declared_share(&self, def: &TypeDef, of_param: f32) -> f32 {
        if def.effects.has_any(Effects::HEAP.with(Effects::BUFFER).with(Effects::COUNTED)) {
            return 1.0;
        }
        let of_fields = |fields: &[FieldDef]| {
            fields.iter().map(|it| self.share_within(&self.index.tys, it.ty, Some(of_param), DEPTH)).fold(0.0, f32::max)
        };
        let all: f32 = def.variants.iter().map(|it| of_fields(&it.fields)).sum();
        all / def.variants.len().max(1) as f32
    }

    /// In how much of the values of this type there is heap memory at all, from 0 to 1: an enum is taken to have each of
    /// its variants as often as the others.
    #[must_use]
    pub fn share(&self, tys: &TyArena, ty: TyId) -> f32 {
        self.share_within(tys, ty, None, DEPTH)
    }

    /// `of_param`: what parameters count for, in a declaration.
    fn share_within(&self, tys: &TyArena, ty: TyId, of_param: Option<f32>, depth: u32) -> f32 {
        let base = &self.index.tys;
        let within = |ty: TyId| self.share_within(tys, ty, of_param, depth - 1);
        match tys.kind(base, ty) {
            TyKind::Slice(item) | TyKind::Array(item, _) if depth > 0 => within(item),
            TyKind::Tuple(items) if depth > 0 => tys.list(base, items).iter().map(|&it| within(it)).fold(0.0, f32::max),
            TyKind::Adt(id, args) if depth > 0 => {
                let [without, with] = self.share.get(id.at()).copied().unwrap_or([1.0; 2]);
                if without >= 1.0 {
                    return without;
                }
                let args = self.held_args(id, tys.list(base, args));
                let given = args.map(within).fold(0.0, f32::max);
                let variants = self.index.types.get(id.at()).map_or(1, |it| it.variants.len()).max(1);
                // Stubs leave out fields that hold their arguments.
                let spread = if with > without { with - without } else { 1.0 / variants as f32 };
                (without + spread * given).min(1.0)
            }
            TyKind::Param(param) if !self.is_copy_param(param) && of_param.is_some() => of_param.unwrap_or_default(),
            _ => match self.heap(tys, ty).owns {
                Known::No => 0.0,
                Known::Maybe | Known::Yes => 1.0,
            },
        }
    }

    /// How deep the heap memory of a value of this type is nested: 1 for `String`, 2 for `Vec<String>`, at most
    /// [`World::LAYERS`], which is also that of types that hold themselves. What is shared by a count is not looked into.
    #[must_use]
    pub fn layers(&self, tys: &TyArena, ty: TyId) -> u8 {
        self.layers_within(tys, ty, DEPTH)
    }

    /// The most layers that are told apart.
    pub const LAYERS: u8 = 3;

    fn layers_within(&self, tys: &TyArena, ty: TyId, depth: u32) -> u8 {
        let base = &self.index.tys;
        let most = |list: &[TyId]| list.iter().map(|&it| self.layers_within(tys, it, depth - 1)).max().unwrap_or(0);
        match tys.kind(base, ty) {
            _ if depth == 0 => 0,
            TyKind::Slice(item) | TyKind::Array(item, _) => self.layers_within(tys, item, depth - 1),
            TyKind::Tuple(items) => most(tys.list(base, items)),
            TyKind::Adt(id, args) => {
                let effects = self.index.types.get(id.at()).map(|it| it.effects).unwrap_or_default();
                if effects.has(Effects::COUNTED) {
                    return 0;
                }
                let around = u8::from(effects.has_any(Effects::HEAP.with(Effects::BUFFER)));
                let args = self.held_args(id, tys.list(base, args));
                let within = around + args.map(|it| self.layers_within(tys, it, depth - 1)).max().unwrap_or(0);
                within.max(self.layers.get(id.at()).copied().unwrap_or(0)).min(Self::LAYERS)
            }
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_)
            | TyKind::Var(..)
            | TyKind::Param(_)
            | TyKind::Unknown
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_) => 0,
        }
    }

    /// `declaring`: parameters count as nothing, since the arguments are looked at where the type is used.
    fn look(&self, tys: &TyArena, ty: TyId, depth: u32, declaring: bool) -> Heap {
        let base = &self.index.tys;
        if depth == 0 {
            return Heap::MAYBE;
        }
        let all = |list: &[TyId]| {
            list.iter().fold(Heap::NONE, |heap, &ty| heap.with(self.look(tys, ty, depth - 1, declaring)))
        };
        match tys.kind(base, ty) {
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_) => Heap::NONE,
            TyKind::Var(_, kind) => match kind {
                crate::index::ty::VarKind::Any => Heap::MAYBE,
                crate::index::ty::VarKind::Int | crate::index::ty::VarKind::Float => Heap::NONE,
            },
            TyKind::Param(param) => {
                if declaring || self.is_copy_param(param) {
                    Heap::NONE
                } else {
                    Heap::MAYBE
                }
            }
            // `Cow::Owned` holds what its parameter says, perhaps.
            TyKind::Proj(..) if declaring => Heap::MAYBE,
            TyKind::Unknown
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_) => Heap::MAYBE,
            TyKind::Slice(item) | TyKind::Array(item, _) => self.look(tys, item, depth - 1, declaring),
            TyKind::Tuple(items) => all(tys.list(base, items)),
            TyKind::Adt(id, args) => {
                let own = self.heap.get(id.at()).copied().unwrap_or(Heap::MAYBE);
                let counted = self.index.types.get(id.at()).is_some_and(|it| it.effects.has(Effects::COUNTED));
                if own == Heap::ALL || counted {
                    return own;
                }
                let args = tys.list(base, args);
                let perhaps = self.held_args(id, args);
                let heap = perhaps.fold(own, |heap, ty| heap.with(self.look(tys, ty, depth - 1, declaring).doubted()));
                let surely = self.held.surely.get(id.at()).copied().unwrap_or(Held::NONE);
                let surely = args.iter().enumerate().filter(|(place, _)| surely.has(*place));
                surely.fold(heap, |heap, (_, &ty)| heap.with(self.look(tys, ty, depth - 1, declaring)))
            }
        }
    }

    /// Whether the type is `Copy`.
    #[must_use]
    pub fn is_copy(&self, tys: &TyArena, ty: TyId) -> Known {
        self.copy_within(tys, ty, DEPTH)
    }

    fn copy_within(&self, tys: &TyArena, ty: TyId, depth: u32) -> Known {
        let base = &self.index.tys;
        if depth == 0 {
            return Known::Maybe;
        }
        let all =
            |list: &[TyId]| list.iter().map(|&ty| self.copy_within(tys, ty, depth - 1)).min().unwrap_or(Known::Yes);
        match tys.kind(base, ty) {
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Num(_)
            | TyKind::Ref(false, _)
            | TyKind::Ptr(..)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_) => Known::Yes,
            TyKind::Ref(true, _) | TyKind::Str | TyKind::Slice(_) | TyKind::Dyn(_) | TyKind::Future(_) => Known::No,
            TyKind::Var(_, kind) if kind != crate::index::ty::VarKind::Any => Known::Yes,
            TyKind::Param(param) if self.is_copy_param(param) => Known::Yes,
            TyKind::Param(_) | TyKind::Opaque(..) => Known::No,
            TyKind::Unknown | TyKind::Proj(..) | TyKind::Closure(..) | TyKind::Var(..) => Known::Maybe,
            TyKind::Array(item, _) => self.copy_within(tys, item, depth - 1),
            TyKind::Tuple(items) => all(tys.list(base, items)),
            TyKind::Adt(id, args) => {
                if self.copy.get(id.at()).copied().unwrap_or_default() {
                    all(tys.list(base, args))
                } else {
                    Known::No
                }
            }
        }
    }

    fn is_copy_param(&self, param: ParamId) -> bool {
        self.copy_params.get(param.at()).copied().unwrap_or_default()
    }

    /// What the type's declaration says of it, behind no reference.
    #[must_use]
    pub fn type_effects(&self, tys: &TyArena, ty: TyId) -> Effects {
        match tys.kind(&self.index.tys, ty) {
            TyKind::Adt(id, _) => self.index.types.get(id.at()).map(|it| it.effects).unwrap_or_default(),
            _ => Effects::default(),
        }
    }

    /// The type behind all references.
    #[must_use]
    pub fn behind(&self, tys: &TyArena, mut ty: TyId) -> TyId {
        while let TyKind::Ref(_, inner) = tys.kind(&self.index.tys, ty) {
            ty = inner;
        }
        ty
    }

    /// A declaration names `dyn` of the trait.
    #[must_use]
    pub fn is_object(&self, id: TraitId) -> bool {
        self.objects.get(id.at()).copied().unwrap_or(true)
    }

    /// The type's declaration is the workspace's own.
    #[must_use]
    pub fn is_own(&self, id: TypeId) -> bool {
        let def = self.index.types.get(id.at());
        def.is_some_and(|def| {
            self.index.krates[self.index.mods[def.module.at()].krate.at()].kind == KrateKind::Workspace
        })
    }
}

fn copy_types(index: &Index) -> Vec<bool> {
    let mut copy: Vec<bool> =
        index.types.iter().map(|def| def.derives.iter().any(|derived| *derived == "Copy")).collect();
    let lookup = index.lookup();
    let impls = lookup.lang.copy.map(|it| lookup.impls_of_trait(it)).unwrap_or_default();
    for &impl_id in impls {
        if let TyKind::Adt(id, _) = index.tys.kind(&index.tys, index.impls[impl_id.at()].self_ty)
            && let Some(slot) = copy.get_mut(id.at())
        {
            *slot = true;
        }
    }
    copy
}

fn objects(index: &Index) -> Vec<bool> {
    let mut out = vec![false; index.traits.len()];
    for kind in index.tys.kinds() {
        let TyKind::Dyn(bounds) = kind else { continue };
        for bound in index.tys.bounds(TyArena::none(), bounds) {
            out[bound.trait_id.at()] = true;
        }
    }
    out
}

fn copy_params(index: &Index) -> Vec<bool> {
    let mut out = vec![false; index.params.len()];
    let Some(copy) = index.lookup().lang.copy else { return out };
    let mut mark = |generics: &GenericsDef| {
        for (ty, bound) in &generics.bounds {
            if bound.trait_id == copy
                && let TyKind::Param(param) = index.tys.kind(&index.tys, *ty)
                && let Some(slot) = out.get_mut(param.at())
            {
                *slot = true;
            }
        }
    };
    index.fns.iter().for_each(|def| mark(&def.generics));
    index.impls.iter().for_each(|def| mark(&def.generics));
    index.types.iter().for_each(|def| mark(&def.generics));
    index.traits.iter().for_each(|def| mark(&def.generics));
    out
}
