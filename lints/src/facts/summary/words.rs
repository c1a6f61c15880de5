//! What the bodies of a package say of its functions and types, in the words of `crate::stubs`.

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use crate::facts::SiteKind;
use crate::facts::calls::CallDraft;
use crate::facts::draft::SiteDraft;
use crate::facts::fates::settle;
use crate::facts::gather::{drafts, fates, params};
use crate::facts::graph::{Fresh, Graph, fresh};
use crate::facts::layout::Sizes;
use crate::facts::summary::spell;
use crate::flow::FateKind;
use crate::flow::heap::World;
use crate::index::Index;
use crate::index::def::{Container, Effects, FnDef, FnId, ImplDef, ItemRef, KrateKind, TypeId};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::item::{FnItem, ItemKind};

/// The words of a package.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Bodies were not looked into, and constants are left out.
    pub(super) outline: bool,
    /// Those of functions, without the functions that have none.
    fns: HashMap<FnId, Effects>,
    /// Those of parameters, `self` first where there is one.
    params: HashMap<FnId, Vec<Effects>>,
    /// Those of types.
    types: HashMap<ItemRef, Effects>,
}

impl Words {
    /// None, for lack of bodies.
    pub(super) fn outline() -> Self {
        Self { outline: true, ..Self::default() }
    }

    /// What is said of a function.
    pub(super) fn function(&self, func: FnId) -> Effects {
        self.fns.get(&func).copied().unwrap_or_default()
    }

    /// What is said of a parameter, `self` being the first.
    pub(super) fn param(&self, func: FnId, at: usize) -> Effects {
        self.params.get(&func).and_then(|list| list.get(at)).copied().unwrap_or_default()
    }

    /// What is said of a type.
    pub(super) fn ty(&self, item: ItemRef) -> Effects {
        self.types.get(&item).copied().unwrap_or_default()
    }
}

/// Works through all bodies of the workspace's crates in the index.
pub(super) fn of_functions(index: &Index) -> Words {
    let world = World::new(index);
    let sizes = Sizes::new(index);
    let mut drafts = drafts((&world, &sizes));
    let params = params(&mut drafts);
    let fates = fates(index, &drafts, &params);
    let name = |func: FnId| index.fns.get(func.at()).map_or("", |def| def.name.as_str());
    let fresh = fresh(&drafts, &fates);
    let graph = Graph::new(index, &drafts);
    let inside = allocating(index, &graph, &|_| true);
    // What only makes a buffer longer that was there before does so now and then.
    let often = allocating(index, &graph, &|site| !site.weight.kept);
    let many = again(index, &graph, &often);
    let mut words = Words::default();
    for (at, draft) in drafts.iter().enumerate() {
        let Some((func, def)) = draft.func.and_then(|func| Some((func, index.fns.get(func.at())?))) else { continue };
        let mut said = Effects::default();
        if is_fresh(index, def, func, &fresh) {
            said = said.with(Effects::FRESH);
            if fresh.get(&func).is_some_and(|it| !it.always) {
                said = said.with(Effects::PERHAPS);
            }
        }
        if inside[at] && !said.has(Effects::FRESH) {
            said = said.with(Effects::INSIDE);
            if !often[at] {
                said = said.with(Effects::SELDOM);
            }
        }
        if many[at] {
            said = said.with(Effects::MANY);
        }
        if said != Effects::default() {
            words.fns.insert(func, said);
        }
        let whole = params.get(&func).map_or(&[][..], |it| &it.whole);
        let list: Vec<Effects> = whole
            .iter()
            .enumerate()
            .map(|(at, param)| {
                let mut said = Effects::default();
                if draft.repeats.get(at).copied().unwrap_or_default() {
                    said = said.with(Effects::PER_ITEM);
                }
                match settle(param, &params, &name).kind {
                    FateKind::Stored | FateKind::Returned => said.with(Effects::STORES),
                    FateKind::Local | FateKind::Passed | FateKind::Unknown => said,
                }
            })
            .collect();
        if list.iter().any(|it| *it != Effects::default()) {
            words.params.insert(func, list);
        }
    }
    made_by_others(&world, &mut words);
    owning_pointers(index, &mut words);
    words
}

/// What a trait asks of its impls, and derive macros write: `fn parse(rule: R, input: &str) -> Result<Pairs<R>, Error>` hands out
/// memory that none of its parameters can have brought.
fn made_by_others(world: &World<'_>, words: &mut Words) {
    let tys = &world.index.tys;
    let brings_none = |ty: TyId| match tys.kind(tys, ty) {
        TyKind::Ref(false, of) => matches!(tys.kind(tys, of), TyKind::Str),
        TyKind::Num(_) | TyKind::Bool | TyKind::Char | TyKind::Param(_) => true,
        _ => false,
    };
    for (at, def) in world.index.fns.iter().enumerate() {
        let is_required = matches!(def.container, Container::Trait(_)) && !def.has_body;
        let is_own = world.krate_kind(def.module) == Some(KrateKind::Workspace);
        if !is_required || !is_own || def.has_self || !def.params.iter().all(|&ty| brings_none(ty)) {
            continue;
        }
        let made = match tys.kind(tys, def.ret) {
            TyKind::Adt(id, args) if world.index.lookup().lang.result == Some(id) => tys.item(tys, args, 0),
            _ => def.ret,
        };
        if world.heap(tys, made).owns.is_yes() && world.share(tys, made) >= 1.0 {
            words.fns.insert(FnId(at as u32), Effects::FRESH.with(Effects::PERHAPS));
        }
    }
}

/// By draft: it allocates, or calls what does; error paths, panics, logs and lazies do not count.
fn allocating(index: &Index, graph: &Graph<'_>, counts: &dyn Fn(&SiteDraft) -> bool) -> Vec<bool> {
    let mut known: Vec<bool> = graph
        .drafts
        .iter()
        .map(|draft| {
            let def = draft.func.and_then(|func| index.fns.get(func.at()));
            let is_direct =
                |site: &SiteDraft| site.chill.is_none() && site.is_sure() && !is_open(def, site) && counts(site);
            !draft.test && draft.sites.iter().any(is_direct)
        })
        .collect();
    let mut open: Vec<usize> = (0..known.len()).filter(|&at| known[at]).collect();
    while let Some(at) = open.pop() {
        for &(caller, place) in &graph.callers[at] {
            let call = graph.call((caller, place));
            if !known[caller] && call.chill.is_none() && is_sure(index, graph, (caller, call), &known) {
                known[caller] = true;
                open.push(caller);
            }
        }
    }
    known
}

/// What a call may lead to allocates, whichever it is: of a trait's function, all impls.
fn is_sure(index: &Index, graph: &Graph<'_>, (caller, call): (usize, &CallDraft), known: &[bool]) -> bool {
    graph.targets(index, caller, call).into_iter().all(|at| known[at])
}

/// By draft: it allocates again and again each time that it is called.
fn again(index: &Index, graph: &Graph<'_>, inside: &[bool]) -> Vec<bool> {
    let repeats = |site: &SiteDraft| {
        let loops = site.site.loops.len() > site.weight.on_one_buffer + site.given.len() && !site.weight.kept;
        site.chill.is_none() && site.is_sure() && (loops || site.weight.repeats)
    };
    let mut known: Vec<bool> = (0..inside.len())
        .map(|at| {
            let draft = &graph.drafts[at];
            let def = draft.func.and_then(|func| index.fns.get(func.at()));
            let calls_itself = graph.recursive[at] && !draft.sites.is_empty();
            inside[at] && (calls_itself || draft.sites.iter().any(|site| repeats(site) && !is_open(def, site)))
        })
        .collect();
    for at in (0..known.len()).filter(|&at| inside[at]) {
        for &(caller, place) in &graph.callers[at] {
            let call = graph.call((caller, place));
            known[caller] |= inside[caller] && call.chill.is_none() && call.loops.len() > call.given.len();
        }
    }
    let mut open: Vec<usize> = (0..known.len()).filter(|&at| known[at]).collect();
    while let Some(at) = open.pop() {
        for &(caller, place) in &graph.callers[at] {
            if inside[caller] && !known[caller] && graph.call((caller, place)).chill.is_none() {
                known[caller] = true;
                open.push(caller);
            }
        }
    }
    known
}

/// Whether it allocates depends on a type that the caller decides.
fn is_open(def: Option<&FnDef>, site: &SiteDraft) -> bool {
    let ty = site.site.ty.as_str();
    match site.site.kind {
        SiteKind::Clone | SiteKind::Collect => {
            ty == "_" || def.is_some_and(|_| ty.len() <= 2 && ty.starts_with(char::is_uppercase))
        }
        SiteKind::Box
        | SiteKind::Format
        | SiteKind::Own
        | SiteKind::Grow
        | SiteKind::Make
        | SiteKind::Build
        | SiteKind::Call => false,
        SiteKind::Other => true,
    }
}

fn is_fresh(index: &Index, def: &FnDef, func: FnId, fresh: &Fresh) -> bool {
    fresh.contains_key(&func) || written(index, def).is_some_and(|item| makes_any(index, def, item))
}

fn written<'a>(index: &'a Index, def: &FnDef) -> Option<&'a FnItem> {
    match &index.files.get(&def.item.file)?.items.get(def.item.item.0 as usize)?.kind {
        ItemKind::Fn(item) => Some(item),
        _ => None,
    }
}

/// `fn from_str<T: Deserialize>(text: &str) -> Result<T>`: what the caller asks for is made from something else.
fn makes_any(index: &Index, def: &FnDef, item: &FnItem) -> bool {
    let Some(ret) = &item.ret else { return false };
    let own = def.generics.params.get(def.generics.parent_count..).unwrap_or_default();
    let foreign = |id: &crate::index::def::ParamId| {
        def.generics.bounds.iter().any(|(ty, bound)| {
            let is_it = matches!(index.tys.kind(&index.tys, *ty), TyKind::Param(of) if of == *id);
            let module = index.traits.get(bound.trait_id.at()).and_then(|it| index.mods.get(it.module.at()));
            let krate = module.and_then(|it| index.krates.get(it.krate.at()));
            is_it && krate.is_some_and(|it| it.kind != KrateKind::Std)
        })
    };
    let mut result = String::new();
    spell::type_ref(&mut result, ret);
    let mut taken = String::new();
    spell::list(&mut taken, ", ", &item.params, |out, param| spell::type_ref(out, &param.ty));
    own.iter().filter(|id| foreign(id)).any(|id| {
        let name = index.params.get(id.at()).map_or("", |it| it.name.as_str());
        has_word(&result, name) && !has_word(&taken, name)
    })
}

fn has_word(text: &str, word: &str) -> bool {
    !word.is_empty() && text.split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == word)
}

/// What frees a raw pointer when it is dropped owns heap memory; if its clone does not allocate, it is shared.
fn owning_pointers(index: &Index, words: &mut Words) {
    let of_trait = |name: &'static str| {
        index.impls.iter().filter_map(move |it| {
            let bound = it.trait_ref?;
            let is_it = index.traits.get(bound.trait_id.at())?.name == *name;
            let TyKind::Adt(id, _) = index.tys.kind(&index.tys, it.self_ty) else { return None };
            is_it.then_some((id, it))
        })
    };
    let cloned: HashMap<TypeId, &ImplDef> = of_trait("Clone").collect();
    let dropped: HashSet<TypeId> = of_trait("Drop").map(|(id, _)| id).collect();
    for id in dropped {
        let Some(def) = index.types.get(id.at()) else { continue };
        let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
        let fields = def.variants.iter().flat_map(|it| &it.fields);
        let is_own = krate.is_some_and(|it| it.kind == KrateKind::Workspace);
        if !is_own || !fields.into_iter().any(|field| points(index, field.ty, 3)) {
            continue;
        }
        let clone = cloned.get(&id).and_then(|it| it.fns.iter().find(|(name, _)| **name == "clone"));
        let shared = clone.is_some_and(|(_, func)| words.function(*func) == Effects::default());
        words.types.insert(def.item, if shared { Effects::COUNTED } else { Effects::HEAP });
    }
}

/// Holds a raw pointer.
fn points(index: &Index, ty: TyId, depth: u32) -> bool {
    match index.tys.kind(&index.tys, ty) {
        TyKind::Ptr(..) => true,
        TyKind::Tuple(items) => {
            index.tys.list(&index.tys, items).iter().any(|&it| depth > 0 && points(index, it, depth - 1))
        }
        TyKind::Adt(id, _) if depth > 0 => index.types.get(id.at()).is_some_and(|def| {
            def.name == "NonNull"
                || def.name == "AtomicPtr"
                || def.variants.iter().flat_map(|it| &it.fields).any(|it| points(index, it.ty, depth - 1))
        }),
        _ => false,
    }
}
