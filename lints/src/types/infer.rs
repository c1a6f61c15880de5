//! The inference of one body: what is set up before the walk, and what is written down after it.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{Container, FnId, GenericsDef, Index, ItemRef, ModId, TraitId, TypeNs, ValueId};
use crate::index::lang::Lang;
use crate::index::lookup::Lookup;
use crate::index::resolve::Scope;
use crate::index::ty::{TraitBound, TyId, TyKind, Tys, VarKind};
use crate::syntax::body::{Body, ExprId, LocalId};
use crate::syntax::item::ItemKind;
use crate::text::FileId;
use crate::types::memory::{Memory, Projected, Reliance};
use crate::types::obligations::Pending;
use crate::types::table::Table;
use crate::types::words::{Words, words};
use crate::types::{Adjustment, BodyTypes, Callee};

/// Works out the types of the body that `owner` (a function, constant or static) has.
#[must_use]
pub fn infer(index: &Index, owner: ItemRef) -> BodyTypes {
    infer_with(index, &mut Memory::default(), owner)
}

/// [`infer`], with what was learned from other bodies of the same index at hand.
#[must_use]
pub fn infer_with(index: &Index, memory: &mut Memory, owner: ItemRef) -> BodyTypes {
    let Some(file) = index.files.get(&owner.file) else { return BodyTypes::default() };
    let (ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static(_)) = &file.item(owner.item).kind else {
        return BodyTypes::default();
    };
    let body = match &file.item(owner.item).kind {
        ItemKind::Fn(item) => item.body,
        ItemKind::Const(item) | ItemKind::Static(item) => item.body,
        _ => None,
    };
    let Some(body) = body.map(|id| file.body(id)) else { return BodyTypes::default() };
    let home = match (index.fn_of.get(&owner), index.lookup().value_of(owner)) {
        (Some(&func), _) => Home::Fn(func),
        (None, Some(value)) => Home::Value(value),
        (None, None) => return BodyTypes::default(),
    };
    let mut cx = Ctx::new((index, memory), owner.file, body, home);
    cx.run(home);
    cx.finish()
}

/// What a body belongs to.
#[derive(Clone, Copy)]
enum Home {
    Fn(FnId),
    Value(ValueId),
}

/// What is known of a frame while its inside is walked.
#[derive(Clone, Copy)]
pub(super) struct FrameState {
    /// What its `break`s give.
    pub(super) result: TyId,
    /// A `break` leaves it.
    pub(super) broken: bool,
}

/// The body under inference.
pub(super) struct Ctx<'a> {
    pub(super) index: &'a Index,
    pub(super) lookup: &'a Lookup,
    pub(super) lang: &'a Lang,
    pub(super) words: &'static Words,
    pub(super) file: FileId,
    pub(super) body: &'a Body,
    pub(super) table: Table<'a>,
    /// What was found out in other bodies.
    pub(super) memory: &'a mut Memory,
    /// Which types that holds for.
    pub(super) reliance: Reliance,
    /// How often a search was broken off because it went too deep.
    pub(super) cuts: u32,
    /// The traits that types are being searched for, outermost first, but for the first of a search.
    pub(super) asked: Vec<(TraitId, Tys)>,
    pub(super) exprs: Vec<TyId>,
    pub(super) pats: Vec<TyId>,
    pub(super) locals: Vec<TyId>,
    /// What patterns bind by value or by reference, nobody knows which.
    pub(super) doubtful: Vec<LocalId>,
    pub(super) callees: Vec<(ExprId, Callee)>,
    pub(super) adjustments: Vec<(ExprId, Adjustment)>,
    /// The innermost scope of names.
    pub(super) module: ModId,
    pub(super) generics: &'a GenericsDef,
    pub(super) self_ns: Option<TypeNs>,
    /// What `Self` is.
    pub(super) self_ty: TyId,
    /// The trait of the impl around, or the trait around: its functions can be called without an import.
    pub(super) own_trait: Option<TraitId>,
    /// What the bounds of the owner say, supertraits included.
    pub(super) env: Vec<(TyId, TraitBound)>,
    /// By frame.
    pub(super) frames: Vec<FrameState>,
    /// What `return` gives, innermost last.
    pub(super) returns: Vec<TyId>,
    pub(super) pending: Vec<Pending>,
    /// The chains of method calls that the walk is in.
    pub(super) chains: Vec<ExprId>,
    /// [`Table::learned`] when `pending` was last gone through.
    pub(super) settled: u32,
    /// How deep in expressions the walk is.
    pub(super) depth: u32,
    /// How deep in types a copy is.
    pub(super) fold_depth: u32,
    /// Methods are looked for in the traits that are in scope alone.
    pub(super) only_in_scope: bool,
    /// The closure that is walked next is given to something of which nothing is known.
    pub(super) lost: bool,
    /// Projections that were followed.
    pub(super) projected: Projected,
    /// Types whose variables were followed, at the end.
    pub(super) finished: HashMap<TyId, TyId>,
}

static NO_GENERICS: GenericsDef = GenericsDef { params: Vec::new(), parent_count: 0, bounds: Vec::new() };

impl<'a> Ctx<'a> {
    fn new((index, memory): (&'a Index, &'a mut Memory), file: FileId, body: &'a Body, home: Home) -> Self {
        let (container, module) = match home {
            Home::Fn(id) => (index.fns[id.at()].container, index.fns[id.at()].module),
            Home::Value(id) => (index.values[id.at()].container, index.values[id.at()].module),
        };
        let around = match container {
            Container::Impl(id) => &index.impls[id.at()].generics,
            Container::Trait(id) => &index.traits[id.at()].generics,
            Container::Module(_) | Container::Extern(_) => &NO_GENERICS,
        };
        let generics = match home {
            Home::Fn(id) => &index.fns[id.at()].generics,
            Home::Value(_) => around,
        };
        let lookup = index.lookup();
        let (projected, finished) = memory.tables();
        let frame = FrameState { result: TyId::UNKNOWN, broken: false };
        let mut cx = Self {
            index,
            lookup,
            lang: &lookup.lang,
            words: words(),
            file,
            body,
            table: Table::new(&index.tys, memory.arena(&index.tys), body.exprs.len()),
            memory,
            reliance: Reliance::Nothing,
            cuts: 0,
            asked: Vec::new(),
            exprs: vec![TyId::UNKNOWN; body.exprs.len()],
            pats: vec![TyId::UNKNOWN; body.pats.len()],
            locals: vec![TyId::UNKNOWN; body.locals.len()],
            doubtful: Vec::new(),
            callees: Vec::new(),
            adjustments: Vec::new(),
            module,
            generics,
            self_ns: None,
            self_ty: TyId::UNKNOWN,
            own_trait: None,
            env: Vec::new(),
            frames: vec![frame; body.frames.len()],
            returns: Vec::new(),
            pending: Vec::new(),
            chains: Vec::new(),
            settled: 0,
            depth: 0,
            fold_depth: 0,
            only_in_scope: false,
            lost: false,
            projected,
            finished,
        };
        match container {
            Container::Impl(id) => {
                cx.self_ns = Some(TypeNs::SelfImpl(id));
                cx.self_ty = index.impls[id.at()].self_ty;
                cx.own_trait = index.impls[id.at()].trait_ref.as_ref().map(|it| it.trait_id);
            }
            Container::Trait(id) => {
                cx.own_trait = Some(id);
                if let Some(&own) = around.params.first() {
                    cx.self_ns = Some(TypeNs::Param(own));
                    cx.self_ty = cx.table.add(TyKind::Param(own));
                    let args: Vec<TyId> =
                        around.params[1..].iter().map(|&param| cx.table.add(TyKind::Param(param))).collect();
                    let args = cx.table.add_list(&args);
                    cx.assume(cx.self_ty, TraitBound { trait_id: id, args, bindings: (0, 0) }, 0);
                }
            }
            Container::Module(_) | Container::Extern(_) => {}
        }
        for &(ty, bound) in &generics.bounds {
            cx.assume(ty, bound, 0);
        }
        if !std::ptr::eq(generics, around) {
            for &(ty, bound) in &around.bounds {
                cx.assume(ty, bound, 0);
            }
        }
        cx.reliance = cx.reliance();
        cx
    }

    /// Where paths of the body are resolved.
    pub(super) fn scope(&self) -> Scope<'a> {
        Scope { module: self.module, generics: self.generics, self_ns: self.self_ns }
    }

    fn run(&mut self, home: Home) {
        let (params, ret): (&[TyId], TyId) = match home {
            Home::Fn(id) => {
                let def = &self.index.fns[id.at()];
                (&def.params, def.ret)
            }
            Home::Value(id) => (&[], self.initial_ty(id)),
        };
        for (at, &pat) in self.body.params.iter().enumerate() {
            let ty = params.get(at).copied().unwrap_or(TyId::UNKNOWN);
            let ty = self.normalize(ty);
            self.bind_pat(pat, ty);
        }
        let mut ret = self.normalize(ret);
        if let Home::Fn(id) = home
            && self.index.fns[id.at()].is_async
            && let TyKind::Future(inner) = self.table.kind(ret)
        {
            ret = inner;
        }
        // What a function with `impl Trait` gives is known by its bounds outside alone.
        if let TyKind::Opaque(..) = self.table.kind(ret) {
            ret = self.opaque_result(ret);
        }
        self.returns.push(ret);
        self.check(self.body.root, ret);
        self.settle();
        self.give_up();
    }

    /// The type of a value's initialiser. What is made on first use lies in a `LocalKey` or `LazyLock`.
    fn initial_ty(&self, id: ValueId) -> TyId {
        let def = &self.index.values[id.at()];
        match self.kind(def.ty) {
            TyKind::Adt(_, args) if def.lazy => self.table.item(args, 0),
            _ => def.ty,
        }
    }

    /// A variable of which the bounds of an `impl Trait` hold.
    fn opaque_result(&mut self, opaque: TyId) -> TyId {
        let out = self.fresh();
        for bound in self.object_bounds(opaque) {
            self.oblige_bound(out, bound, 0);
        }
        out
    }

    /// A variable that may be anything.
    pub(super) fn fresh(&mut self) -> TyId {
        self.table.fresh(VarKind::Any)
    }

    /// The kind behind a type.
    pub(super) fn kind(&self, ty: TyId) -> TyKind {
        self.table.kind(ty)
    }

    /// Whether nothing at all is known of a type yet.
    pub(super) fn is_unknown(&self, ty: TyId) -> bool {
        matches!(self.kind(ty), TyKind::Unknown | TyKind::Var(_, VarKind::Any))
    }

    /// Numbers that nothing decides are `i32` and `f64`.
    fn give_up(&mut self) {
        self.lose_pending();
        self.table.default_numbers();
        self.settle();
        self.table.default_numbers();
    }

    fn finish(mut self) -> BodyTypes {
        let mut exprs = std::mem::take(&mut self.exprs);
        let mut pats = std::mem::take(&mut self.pats);
        let mut locals = std::mem::take(&mut self.locals);
        let mut callees = std::mem::take(&mut self.callees);
        let mut adjustments = std::mem::take(&mut self.adjustments);
        let mut doubtful = std::mem::take(&mut self.doubtful);
        let guessed = locals.iter().enumerate().filter(|(_, ty)| self.table.is_guessed(**ty));
        doubtful.extend(guessed.map(|(at, _)| LocalId(at as u32)));
        doubtful.sort();
        doubtful.dedup();
        // To write down takes as long as there is to be written: each type is looked at once.
        self.table.effort.take();
        for ty in exprs.iter_mut().chain(&mut pats).chain(&mut locals) {
            *ty = self.resolved(*ty);
        }
        for (_, callee) in &mut callees {
            self.settle_callee(callee);
        }
        for (_, adjustment) in &mut adjustments {
            adjustment.ty = self.resolved(adjustment.ty);
        }
        callees.sort_by_key(|it| it.0);
        callees.dedup_by_key(|it| it.0);
        adjustments.sort_by_key(|it| it.0);
        adjustments.dedup_by_key(|it| it.0);
        self.memory.keep_tables(self.projected, self.finished);
        BodyTypes::new((self.table.arena, exprs), (pats, locals, doubtful), callees, adjustments)
    }
}
