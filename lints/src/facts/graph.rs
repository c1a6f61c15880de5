//! The calls between the functions of the workspace: who calls whom, who calls itself, and who hands out heap memory.

use rayon::prelude::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rustc_hash::FxHashMap as HashMap;

use crate::facts::SiteKind;
use crate::facts::calls::CallDraft;
use crate::facts::draft::{Draft, Given};
use crate::facts::evidence::LoopFact;
use crate::facts::given_on::Gives;
use crate::facts::linked::Linked;
use crate::flow::{Fate, FateKind};
use crate::index::Index;
use crate::index::def::{Container, FnId};
use crate::text::Place;

/// The drafts by function, and the edges between them.
#[derive(Debug)]
pub struct Graph<'a> {
    /// All drafts, in the order of places.
    pub drafts: &'a [Draft],
    /// A function's draft.
    pub draft_of: HashMap<FnId, usize>,
    /// By draft: the calls that may lead to it, as draft and place in that draft's calls; sorted.
    pub callers: Vec<Vec<(usize, usize)>>,
    /// By draft: those that its calls may lead to; sorted.
    pub callees: Vec<Vec<usize>>,
    /// By draft: those of its callers that give it an iterator which asks for memory for each item, or may. Few are given any.
    pub handing: HashMap<usize, Vec<(usize, usize)>>,
    /// By draft and call: how many functions may be what is called, tests aside.
    pub ways: Vec<Vec<u32>>,
    /// By draft: it calls itself along firm calls, again and again.
    pub recursive: Vec<bool>,
    /// By draft: it may call itself, along whatever calls.
    pub reentrant: Vec<bool>,
    /// Drafts that call each other along firm calls are together; callees stand before their callers.
    pub components: Vec<Vec<usize>>,
    /// By draft: its place in `components`.
    pub component_of: Vec<usize>,
    /// By draft: those with the same number may call each other, along whatever calls.
    pub ring_of: Vec<usize>,
    linked: Linked,
}

/// Where the calls of one draft lead.
#[derive(Default)]
struct Called {
    /// Each with the place of the call among those of the draft, in their order.
    targets: Vec<(usize, usize)>,
    /// Along firm calls; sorted.
    firm: Vec<usize>,
    /// Along all calls; sorted.
    all: Vec<usize>,
    /// By call: how many functions may be what is called, tests aside.
    ways: Vec<u32>,
}

impl<'a> Graph<'a> {
    /// Follows each call once.
    #[must_use]
    pub fn new(index: &Index, drafts: &'a [Draft]) -> Self {
        let draft_of: HashMap<FnId, usize> =
            drafts.iter().enumerate().filter_map(|(at, draft)| Some((draft.func?, at))).collect();
        let mut graph = Self {
            drafts,
            draft_of,
            callers: vec![Vec::new(); drafts.len()],
            callees: Vec::new(),
            handing: HashMap::default(),
            ways: Vec::with_capacity(drafts.len()),
            recursive: Vec::new(),
            reentrant: Vec::new(),
            components: Vec::new(),
            component_of: Vec::new(),
            ring_of: Vec::new(),
            linked: Linked::new(index),
        };
        let called = drafts.par_iter().enumerate().map(|(at, draft)| graph.called(index, at, draft));
        let called: Vec<Called> = called.collect();
        let mut firm: Vec<Vec<usize>> = Vec::with_capacity(drafts.len());
        let mut all: Vec<Vec<usize>> = Vec::with_capacity(drafts.len());
        for (at, called) in called.into_iter().enumerate() {
            for (callee, place) in called.targets {
                graph.callers[callee].push((at, place));
                if !drafts[at].calls[place].iterators.is_empty() {
                    graph.handing.entry(callee).or_default().push((at, place));
                }
            }
            firm.push(called.firm);
            all.push(called.all);
            graph.ways.push(called.ways);
        }
        let along_firm = || {
            let components = components(&firm);
            let circles = circles(&components, &firm);
            (components, circles)
        };
        let along_all = || circles(&components(&all), &all);
        let ((components, (component_of, circular)), rings) = rayon::join(along_firm, along_all);
        (graph.components, graph.component_of) = (components, component_of);
        graph.recursive = recursive(&graph, &circular);
        (graph.ring_of, graph.reentrant) = rings;
        graph.callees = all;
        graph
    }

    /// Follows the calls of one draft.
    fn called(&self, index: &Index, at: usize, draft: &Draft) -> Called {
        let mut called = Called { ways: Vec::with_capacity(draft.calls.len()), ..Called::default() };
        for (place, call) in draft.calls.iter().enumerate() {
            let before = called.all.len();
            self.add_targets(index, at, call, &mut called.all);
            let targets = &called.all[before..];
            let counted = targets.iter().filter(|&&it| draft.test || !self.drafts[it].test);
            called.ways.push(counted.count() as u32);
            called.targets.extend(targets.iter().map(|&callee| (callee, place)));
            if call.is_firm() {
                called.firm.extend_from_slice(targets);
            }
        }
        for list in [&mut called.firm, &mut called.all] {
            list.sort_unstable();
            list.dedup();
        }
        called
    }

    /// The drafts that a call may lead to: where only the trait's function is known, those of all its impls that run in one
    /// program with the caller.
    #[must_use]
    pub fn targets(&self, index: &Index, from: usize, call: &CallDraft) -> Vec<usize> {
        let mut out = Vec::new();
        self.add_targets(index, from, call, &mut out);
        out
    }

    fn add_targets(&self, index: &Index, from: usize, call: &CallDraft, out: &mut Vec<usize>) {
        let before = out.len();
        out.extend(self.draft_of.get(&call.callee));
        let Some(def) = index.fns.get(call.callee.at()).filter(|_| call.dispatched) else { return };
        let krate = |at: usize| {
            let def = self.drafts[at].func.and_then(|func| index.fns.get(func.at()));
            def.and_then(|def| index.mods.get(def.module.at())).map(|it| it.krate)
        };
        if let Container::Trait(container) = def.container {
            for &impl_id in index.lookup().impls_of_trait(container) {
                let found = index.impls.get(impl_id.at()).and_then(|it| it.fns.get(&def.name));
                out.extend(found.and_then(|func| self.draft_of.get(func)).copied());
            }
            let own = krate(from);
            let meets = |at: usize| own.zip(krate(at)).is_none_or(|(one, other)| self.linked.meet(one, other));
            let mut kept = before;
            for place in before..out.len() {
                if meets(out[place]) {
                    out[kept] = out[place];
                    kept += 1;
                }
            }
            out.truncate(kept);
        }
    }

    /// A call by its place in the lists.
    #[must_use]
    pub fn call(&self, (draft, place): (usize, usize)) -> &'a CallDraft {
        &self.drafts[draft].calls[place]
    }

    /// The loops around a call that run for sure.
    pub fn repeating(&self, call: &'a CallDraft) -> impl Iterator<Item = &'a LoopFact> + '_ {
        let idle = |at: usize, given: &Given| given.at == at && !self.repeats(given);
        let loops = call.loops.iter().enumerate();
        loops.filter(move |&(at, _)| !call.given.iter().any(|given| idle(at, given))).map(|(_, it)| &**it)
    }

    /// How many loops around a call or site run for sure, of `count` with these closures that may.
    #[must_use]
    pub fn repeats(&self, given: &Given) -> bool {
        let draft = self.draft_of.get(&given.func).map(|&at| &self.drafts[at]);
        draft.is_some_and(|draft| draft.repeats.get(given.param as usize).copied().unwrap_or_default())
    }
}

/// By draft: it calls itself along firm calls, and not just once more with what it was given.
fn recursive(graph: &Graph<'_>, circular: &[bool]) -> Vec<bool> {
    let goes_on = |members: &[usize], at: usize| {
        let enough = if members.len() > 1 { Gives::Changed } else { Gives::New };
        graph.callers[at].iter().any(|&(from, place)| {
            let call = graph.call((from, place));
            let within = call.is_firm() && graph.component_of[from] == graph.component_of[at];
            within && (call.gives >= enough || graph.repeating(call).next().is_some())
        })
    };
    let mut out = vec![false; circular.len()];
    for members in &graph.components {
        let is_circle = members.iter().any(|&at| circular[at] && goes_on(members, at));
        members.iter().for_each(|&at| out[at] = is_circle);
    }
    out
}

/// By node: the component it is in, and whether it can reach itself.
fn circles(components: &[Vec<usize>], edges: &[Vec<usize>]) -> (Vec<usize>, Vec<bool>) {
    let mut component_of = vec![0; edges.len()];
    let mut circular = vec![false; edges.len()];
    for (component, members) in components.iter().enumerate() {
        for &member in members {
            component_of[member] = component;
            circular[member] = members.len() > 1 || edges[member].binary_search(&member).is_ok();
        }
    }
    (component_of, circular)
}

/// Nodes that reach each other, each group behind those that it leads to: Tarjan's components, without recursion.
fn components(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const UNSEEN: u32 = u32::MAX;
    let count = edges.len();
    let mut order = vec![UNSEEN; count];
    let mut low = vec![0u32; count];
    let mut on_stack = vec![false; count];
    let mut components = Vec::new();
    let mut stack = Vec::new();
    let mut next = 0u32;
    for root in 0..count {
        if order[root] != UNSEEN {
            continue;
        }
        let mut work = vec![(root, 0usize)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                order[node] = next;
                low[node] = next;
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&to) = edges[node].get(edge) {
                work.push((node, edge + 1));
                if order[to] == UNSEEN {
                    work.push((to, 0));
                } else if on_stack[to] {
                    low[node] = low[node].min(order[to]);
                }
                continue;
            }
            if low[node] == order[node] {
                let from = stack.iter().rposition(|&it| it == node).unwrap_or(0);
                let component = stack.split_off(from);
                component.iter().for_each(|&member| on_stack[member] = false);
                components.push(component);
            }
            if let Some(&(above, _)) = work.last() {
                low[above] = low[above].min(low[node]);
            }
        }
    }
    components
}

/// Through what functions hand out fresh heap memory.
pub type Fresh = HashMap<FnId, Made>;

/// What a function hands out.
#[derive(Clone, Debug)]
pub struct Made {
    /// What makes it, as written: `to_string`.
    pub what: String,
    /// Where.
    pub place: Place,
    /// Each call makes some, as far as is known: not under a condition.
    pub always: bool,
}

/// The functions whose result is fresh heap memory: those that return what a site of theirs makes, and those that return
/// the result of such a function. `fates` are the settled ones, by draft and site.
#[must_use]
pub fn fresh(drafts: &[Draft], fates: &[Vec<Fate>]) -> Fresh {
    let mut fresh = Fresh::default();
    let mut waiting = Vec::new();
    for (draft, fates) in drafts.iter().zip(fates) {
        let Some(func) = draft.func else { continue };
        for (site, fate) in draft.sites.iter().zip(fates) {
            if fate.kind != FateKind::Returned || site.chill.is_some() {
                continue;
            }
            // A loop may have no rounds.
            let reached = !site.site.conditional && !site.site.after_exit && site.site.loops.is_empty();
            match (site.site.kind, site.through) {
                (SiteKind::Other, _) => {}
                (SiteKind::Call, Some(through)) => waiting.push((func, through, reached)),
                _ => {
                    let always = reached && site.site.sure;
                    let made = || Made { what: site.site.what.clone(), place: site.site.place, always };
                    fresh.entry(func).or_insert_with(made).always |= always;
                }
            }
        }
    }
    loop {
        let mut changed = false;
        for (func, through, reached) in &waiting {
            let Some(made) = fresh.get(through) else { continue };
            let always = made.always && *reached;
            match fresh.get(func) {
                Some(known) if known.always || !always => continue,
                Some(_) | None => changed = true,
            }
            let made = made.clone();
            fresh.entry(*func).or_insert(made).always = always;
        }
        if !changed {
            return fresh;
        }
    }
}
