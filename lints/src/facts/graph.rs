//! The calls between the functions of the workspace: who calls whom, who can call itself, and who hands out heap memory.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::SiteKind;
use crate::facts::draft::{CallDraft, Draft};
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
    /// By draft: it can call itself.
    pub recursive: Vec<bool>,
    /// Drafts that can call each other are together; callees stand before their callers.
    pub components: Vec<Vec<usize>>,
    /// By draft: its place in `components`.
    pub component_of: Vec<usize>,
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
            recursive: Vec::new(),
            components: Vec::new(),
            component_of: vec![0; drafts.len()],
        };
        let mut callees: Vec<Vec<usize>> = Vec::with_capacity(drafts.len());
        for (at, draft) in drafts.iter().enumerate() {
            let mut list = Vec::new();
            for (place, call) in draft.calls.iter().enumerate() {
                for callee in graph.targets(index, call.callee) {
                    graph.callers[callee].push((at, place));
                    list.push(callee);
                }
            }
            list.sort_unstable();
            list.dedup();
            callees.push(list);
        }
        graph.components = components(&callees);
        for (component, members) in graph.components.iter().enumerate() {
            members.iter().for_each(|&member| graph.component_of[member] = component);
        }
        let calls_itself = |at: usize| callees[at].binary_search(&at).is_ok();
        graph.recursive = (0..drafts.len())
            .map(|at| graph.components[graph.component_of[at]].len() > 1 || calls_itself(at))
            .collect();
        graph
    }

    /// The drafts that a call may lead to: of a trait's function, those of all its impls.
    #[must_use]
    pub fn targets(&self, index: &Index, func: FnId) -> Vec<usize> {
        let mut out: Vec<usize> = self.draft_of.get(&func).copied().into_iter().collect();
        let Some(def) = index.fns.get(func.at()) else { return out };
        if let Container::Trait(container) = def.container {
            for &impl_id in index.lookup().impls_of_trait(container) {
                let found = index.impls.get(impl_id.at()).and_then(|it| it.fns.get(&def.name));
                out.extend(found.and_then(|func| self.draft_of.get(func)).copied());
            }
        }
        out
    }

    /// A call by its place in the lists.
    #[must_use]
    pub fn call(&self, (draft, place): (usize, usize)) -> &'a CallDraft {
        &self.drafts[draft].calls[place]
    }

    /// How many loops around a call or site run for sure, of `count` with these closures that may.
    #[must_use]
    pub fn repeats(&self, given: &crate::facts::draft::Given) -> bool {
        let draft = self.draft_of.get(&given.func).map(|&at| &self.drafts[at]);
        draft.is_some_and(|draft| draft.repeats.get(given.param as usize).copied().unwrap_or_default())
    }
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
            let reached = !site.site.conditional && !site.site.after_exit;
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
