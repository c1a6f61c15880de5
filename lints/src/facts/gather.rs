//! All bodies of the workspace to sites and functions: each on its own, in parallel, and then settled together.

use std::slice;
use std::sync::Arc;

use rayon::prelude::{
    IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator,
    ParallelIterator, ParallelSliceMut,
};
use rustc_hash::FxHashMap as HashMap;

use crate::facts::acting::{does_more, reaching};
use crate::facts::arrays::ArrayFact;
use crate::facts::callers::of_functions;
use crate::facts::draft::{Draft, SiteDraft, of_body};
use crate::facts::errors;
use crate::facts::evidence::LoopFact;
use crate::facts::exports::Exported;
use crate::facts::fates::{Params, ends_in_callee, settle, taker};
use crate::facts::foreign::words;
use crate::facts::function::{CallerFact, FnFact};
use crate::facts::graph::{Fresh, Graph, fresh};
use crate::facts::handed::asking;
use crate::facts::heat::{drop_given, of_function, of_site};
use crate::facts::layout::Sizes;
use crate::facts::lines::Lines;
use crate::facts::pools::{self, PoolUse};
use crate::facts::promises::{self, PromiseFact};
use crate::facts::runs::Runs;
use crate::facts::seeds::Calls;
use crate::facts::sharing::{self, SharingFact};
use crate::facts::statics::{self, StaticFact};
use crate::facts::{Heat, Site, SiteKind};
use crate::flow::heap::World;
use crate::flow::{Fate, FateKind};
use crate::index::Index;
use crate::index::def::{FnId, ItemRef, KrateKind, TypeId};
use crate::syntax::body::Body;
use crate::syntax::item::ItemKind;
use crate::text::{FileId, Place};
use crate::types::memory::Memory;

/// As many bodies a thread works through before others may take what is left.
const TOGETHER: usize = 64;

/// What bodies tell.
#[derive(Debug)]
pub struct Gathered {
    /// Sorted by place.
    pub sites: Vec<Site>,
    /// Sorted by place.
    pub functions: Vec<FnFact>,
    /// In no order.
    pub arrays: Vec<ArrayFact>,
    /// Sorted by place.
    pub promises: Vec<PromiseFact>,
    /// Sorted by place.
    pub statics: Vec<StaticFact>,
    /// Structs whose fields share a cache line, by type.
    pub sharing: HashMap<TypeId, SharingFact>,
}

/// What becomes of the parameters of all functions, taken out of the drafts.
pub(super) fn params(drafts: &mut [Draft]) -> Params {
    drafts.iter_mut().filter_map(|draft| Some((draft.func?, std::mem::take(&mut draft.params)))).collect()
}

/// What becomes of the values of all sites, by draft and site: followed into the functions that they are given to.
pub(super) fn fates(index: &Index, drafts: &[Draft], params: &Params) -> Vec<Vec<Fate>> {
    let name = |func: FnId| index.fns.get(func.at()).map_or("", |def| def.name.as_str());
    let settled = |draft: &Draft| draft.sites.iter().map(|site| settle(&site.fate, params, &name)).collect();
    drafts.par_iter().map(settled).collect()
}

/// Settles what all bodies tell.
#[must_use]
pub fn gather(sizes: &Sizes<'_>, exported: &Exported, mut drafts: Vec<Draft>) -> Gathered {
    let index = sizes.index();
    let params = params(&mut drafts);
    let declared: Vec<Option<Box<FnFact>>> = drafts.iter_mut().map(|draft| draft.function.take()).collect();
    let fates = fates(index, &drafts, &params);
    let name = |func: FnId| index.fns.get(func.at()).map_or("", |def| def.name.as_str());
    let fresh = fresh(&drafts, &fates);
    let graph = Graph::new(index, &drafts);
    let reaching = reaching(&graph);
    let promises = promises::gather(index, &graph);
    let lines = Lines::new(index);
    let (calls, runs) = of_functions(index, &graph);
    let heats: Vec<Vec<Settled>> = (0..drafts.len())
        .into_par_iter()
        .map(|at| settle_sites((index, &lines), &graph, (at, &calls[at], runs[at]), (&fresh, &reaching)))
        .collect();
    let mut functions = functions((index, exported, &lines), (&graph, &calls, &runs), &params, declared);
    errors::fill(sizes, &mut functions, &drafts.iter().map(|it| it.func).collect::<Vec<_>>());
    let place_of: Vec<Option<usize>> = {
        let mut order: Vec<usize> = (0..drafts.len()).filter(|&at| functions[at].is_some()).collect();
        order.sort_by_key(|&at| functions[at].as_ref().map(|it| it.place));
        let mut places = vec![None; drafts.len()];
        for (place, at) in order.into_iter().enumerate() {
            places[at] = Some(place);
        }
        places
    };
    for caller in functions.iter_mut().flatten().flat_map(|it| &mut it.callers) {
        caller.function = caller.function.and_then(|at| place_of[at]);
    }
    let sharing = sharing::settle(sizes, &drafts);
    let pool_uses: Vec<PoolUse> = drafts.iter().filter(|it| !it.test).flat_map(|it| it.pools.iter().copied()).collect();
    let pools = pools::settle(&pool_uses);
    let by_id: HashMap<FnId, usize> =
        drafts.iter().zip(&place_of).filter_map(|(draft, place)| Some((draft.func?, (*place)?))).collect();
    let told = drafts.par_iter_mut().zip(heats).zip(fates).enumerate();
    let lists = told.map(|(at, ((draft, settled), fates))| {
        let mut sites = Vec::with_capacity(settled.iter().filter(|it| matches!(it, Settled::Kept { .. })).count());
        for ((site, settled), fate) in std::mem::take(&mut draft.sites).into_iter().zip(settled).zip(fates) {
            let Settled::Kept { heat, loops, through, test, sure, acts } = settled else { continue };
            let is_buffer = site.is_buffer;
            let ends_in_callee = site.site.boxed.is_some() && ends_in_callee(&site.fate, &params, &name);
            let taken_by = taker(&site.fate).and_then(|(func, at)| Some((*by_id.get(&func)?, at)));
            let mut site = site.site;
            if let Some(boxed) = &mut site.boxed {
                boxed.dropped_by_callee = ends_in_callee;
                boxed.taken_by = taken_by;
            }
            if let Some(grown) = &mut site.grown {
                grown.fate = fate.clone();
            }
            (site.heat, site.loops, site.through, site.fate, site.test) = (heat, loops, through, fate, test);
            (site.sure, site.acts) = (sure, acts);
            site.pooled = pools.get(&site.place).filter(|_| site.kind == SiteKind::Grow).cloned().map(Box::new);
            site.told &= site.fate.kind != FateKind::Local || !is_buffer;
            site.function = place_of[at];
            sites.push(site);
        }
        sites
    });
    let lists: Vec<Vec<Site>> = lists.collect();
    let mut sites = Vec::with_capacity(lists.iter().map(Vec::len).sum());
    sites.extend(lists.into_iter().flatten());
    sites.sort_by_cached_key(|site: &Site| (site.place, site.whole));
    let mut arrays = Vec::new();
    for (draft, function) in drafts.iter_mut().zip(&functions) {
        let heat = function.as_ref().map(|it| &it.heat);
        let of_draft = std::mem::take(&mut draft.arrays).into_iter();
        arrays.extend(of_draft.map(|it| ArrayFact { heat: heat.cloned(), test: draft.test, ..it }));
    }
    let uses = drafts.iter().enumerate().flat_map(|(at, it)| it.statics.iter().map(move |used| (*used, at)));
    let uses: Vec<_> = uses.map(|(used, at)| (used, place_of[at])).collect();
    let statics = statics::settle(index, exported, &uses);
    // There are many, each with much in it.
    drafts.into_par_iter().for_each(drop);
    let mut functions: Vec<Box<FnFact>> = functions.into_iter().flatten().collect();
    functions.par_sort_by_key(|it| it.place);
    // They are large: not to be moved but for the last time.
    let functions = functions.into_par_iter().map(|it| *it).collect();
    Gathered { sites, functions, arrays, promises, statics, sharing }
}

/// All bodies, each worked through on its own.
pub(super) fn drafts((world, sizes): (&World<'_>, &Sizes<'_>)) -> Vec<Draft> {
    let of_body = |memory: &mut Memory, (owner, body)| of_body((world, sizes), memory, owner, body);
    // Bodies differ by much: a thread that took a quarter of them at once would end long after the others.
    let bodies = bodies(world.index).into_par_iter().with_max_len(TOGETHER);
    bodies.map_init(Memory::default, of_body).collect()
}

/// The bodies of the workspace, in the order of files and items.
pub fn bodies(index: &Index) -> Vec<(ItemRef, &Body)> {
    let own = |file: FileId| {
        let module = index.file_mod.get(&file).and_then(|it| index.mods.get(it.at()));
        module.and_then(|it| index.krates.get(it.krate.at())).is_some_and(|it| it.kind == KrateKind::Workspace)
    };
    let mut files: Vec<FileId> = index.files.keys().copied().filter(|&file| own(file)).collect();
    files.sort();
    let mut out = Vec::new();
    for file in files {
        let Some(lowered) = index.files.get(&file) else { continue };
        // A constant of one literal or path asks for nothing, and bindings to C hold a great many of them.
        let says_more = |body: &&Body| body.exprs.len() > 1 || matches!(lowered.item(body.owner).kind, ItemKind::Fn(_));
        let wanted = lowered.bodies.iter().filter(says_more);
        out.extend(wanted.map(|body| (ItemRef { file, item: body.owner }, body)));
    }
    out
}

/// A site with what the rest of the workspace says of it.
enum Settled {
    /// No site: what it calls does not allocate.
    Dropped,
    /// A site.
    Kept {
        heat: Heat,
        loops: Vec<Arc<LoopFact>>,
        through: Option<(String, Option<Place>)>,
        test: bool,
        sure: bool,
        acts: bool,
    },
}

fn settle_sites(
    (index, lines): (&Index, &Lines<'_>),
    graph: &Graph<'_>,
    (at, calls, runs): (usize, &Calls, Runs),
    (fresh, reaching): (&Fresh, &[bool]),
) -> Vec<Settled> {
    let draft = &graph.drafts[at];
    let mut out = Vec::with_capacity(draft.sites.len());
    for site in &draft.sites {
        let mut sure = site.site.sure;
        let through = match site.through {
            Some(func) => match fresh.get(&func) {
                Some(made) => {
                    sure = made.always;
                    Some((format!("`{}` at {}", made.what, lines.name(made.place)), Some(made.place)))
                }
                None => {
                    out.push(Settled::Dropped);
                    continue;
                }
            },
            None => site.site.through.clone(),
        };
        let through = match site.handed {
            Some(param) => match asking(graph, at, param) {
                Some((next, place)) => {
                    let next = words(index, next).unwrap_or_default();
                    Some((format!("{next}, given at {}", lines.name(place)), None))
                }
                None => {
                    out.push(Settled::Dropped);
                    continue;
                }
            },
            None => through,
        };
        let mut loops = site.site.loops.clone();
        drop_given(graph, &mut loops, &site.given);
        let heat = match around_items(site) {
            // What is asked for once per item is asked for in the loop.
            Some(around) => of_site(lines, site, &[&loops[..], slice::from_ref(around)].concat(), (calls, runs)),
            None => of_site(lines, site, &loops, (calls, runs)),
        };
        let acts = site.through.is_some_and(|func| does_more(index, graph, reaching, func));
        out.push(Settled::Kept { heat, loops, through, test: draft.test, sure, acts });
    }
    out
}

/// The loop over an iterator that is made here, whose items ask for memory.
fn around_items(site: &SiteDraft) -> Option<&Arc<LoopFact>> {
    site.site.items.as_ref()?.around.as_ref()
}

/// The functions' facts by draft, callers' functions as drafts.
fn functions(
    (index, exported, lines): (&Index, &Exported, &Lines<'_>),
    (graph, calls, runs): (&Graph<'_>, &[Calls], &[Runs]),
    params: &Params,
    declared: Vec<Option<Box<FnFact>>>,
) -> Vec<Option<Box<FnFact>>> {
    let name = |func: FnId| index.fns.get(func.at()).map_or("", |def| def.name.as_str());
    let mut named: Vec<FnId> = graph.drafts.iter().flat_map(|it| it.named.functions.iter().copied()).collect();
    named.sort();
    declared
        .into_par_iter()
        .enumerate()
        .map(|(at, function)| {
            let draft = &graph.drafts[at];
            let mut function = function?;
            let module = draft.func.and_then(|func| index.mods.get(index.fns.get(func.at())?.module.at()));
            function.closed = module.and_then(|it| index.krates.get(it.krate.at())).is_some_and(|it| it.closed);
            function.heat = of_function(lines, &calls[at], runs[at]);
            function.recursive = graph.reentrant[at];
            function.exported = draft.func.is_some_and(|func| exported.has_fn(func));
            function.used_as_value = draft.func.is_some_and(|func| named.binary_search(&func).is_ok());
            let fates = draft.func.and_then(|func| params.get(&func)).map(|it| &it.whole);
            for (param, draft) in function.params.iter_mut().zip(fates.into_iter().flatten()) {
                param.fate = settle(draft, params, &name);
            }
            function.callers = graph.callers[at].iter().map(|&edge| caller(graph, params, edge, &name)).collect();
            function.callers.sort_by_key(|it| it.place);
            if let Some(returned) = &mut function.boxed_return {
                let calls = graph.callers[at].iter().map(|&edge| graph.call(edge));
                let stored = function.callers.iter().filter(|it| it.fate.kind == FateKind::Stored);
                let kept = calls.filter(|it| it.as_dyn).map(|it| it.place).chain(stored.map(|it| it.place));
                returned.kept = kept.collect();
                returned.kept.sort();
                returned.kept.dedup();
            }
            Some(function)
        })
        .collect()
}

fn caller(graph: &Graph<'_>, params: &Params, edge: (usize, usize), name: &dyn Fn(FnId) -> &'static str) -> CallerFact {
    let call = graph.call(edge);
    let draft = &graph.drafts[edge.0];
    let unknown = || Fate { kind: FateKind::Unknown, reason: "owns no heap memory".into(), at: None };
    let mut loops = call.loops.clone();
    drop_given(graph, &mut loops, &call.given);
    CallerFact {
        place: call.place,
        function: Some(edge.0),
        in_loop: !loops.is_empty(),
        test: draft.test,
        fate: call.fate.as_ref().map_or_else(unknown, |fate| settle(fate, params, name)),
        uses: call.uses.clone(),
        discards: call.discards,
        recovers: call.recovers,
        ends_loop: call.ends_loop,
        args: call.args.clone(),
        lists: call.lists.clone(),
        boxes: call.boxes.clone(),
        awaited: call.awaited,
        spare: call.spare.clone(),
        lendable: call.lendable,
        branched: call.branched,
    }
}
