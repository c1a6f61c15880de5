//! All objects of a build in, one graph of calls out: who calls whom, who hands out memory, and who never comes back.

use rustc_hash::FxHashMap as HashMap;

use crate::evidence::decode::{Call, Function, How, To};
use crate::evidence::lines::Origin;
use crate::evidence::names;
use crate::evidence::object::Object;

/// A function: first those with code, by object; then those that only have names.
pub(super) type NodeId = u32;

/// A call of the graph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Who calls.
    pub(super) from: NodeId,
    /// Which of its calls.
    pub(super) call: u32,
    /// Who is called.
    pub(super) to: NodeId,
}

/// Who calls whom.
#[derive(Debug, Default)]
pub(super) struct Graph {
    objects: Vec<Object>,
    /// The first node of each object; the last entry is the first node without code.
    bases: Vec<NodeId>,
    /// The names of nodes without code.
    outside: Vec<Box<str>>,
    /// For each object, what its names mean.
    meaning: Vec<Vec<NodeId>>,
    /// Sorted by who is called.
    callers: Vec<Edge>,
    /// What is known of each node.
    traits: Vec<Traits>,
}

/// What is known of a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits {
    /// Hands out heap memory.
    pub(super) allocates: bool,
    /// Never comes back to its caller: panics, and what leads to them.
    pub(super) ends: bool,
    /// A part of std that never comes back, or that runs once: what it asks for is not its caller's.
    pub(super) cut: bool,
}

impl Graph {
    /// Joins the objects of a build. Names mean functions of other objects, except where all was linked.
    pub(super) fn new(objects: Vec<Object>) -> Self {
        let mut graph = Self { bases: vec![0], ..Self::default() };
        let mut known: HashMap<Box<str>, NodeId> = HashMap::default();
        let mut next = 0;
        for object in &objects {
            for (at, function) in (next..).zip(&object.code.functions) {
                for name in function.names.iter().filter(|_| !object.linked && function.global) {
                    if let Some(name) = object.code.names.get(*name as usize) {
                        known.entry(name.clone()).or_insert(at);
                    }
                }
            }
            next += object.code.functions.len() as NodeId;
            graph.bases.push(next);
        }
        let mut outside: HashMap<Box<str>, NodeId> = HashMap::default();
        for object in &objects {
            let meaning = object.code.names.iter().map(|name| {
                let inside = known.get(name).filter(|_| !object.linked).copied();
                inside.or_else(|| outside.get(name).copied()).unwrap_or_else(|| {
                    let id = next + graph.outside.len() as NodeId;
                    graph.outside.push(name.clone());
                    outside.insert(name.clone(), id);
                    id
                })
            });
            let meaning = meaning.collect();
            graph.meaning.push(meaning);
        }
        graph.objects = objects;
        graph.traits = vec![Traits::default(); next as usize + graph.outside.len()];
        let mut callers: Vec<Edge> = (0..next).flat_map(|node| graph.calls(node)).collect();
        callers.sort_unstable_by_key(|edge| (edge.to, edge.from, edge.call));
        graph.callers = callers;
        graph.learn();
        graph
    }

    /// Fills in what is known of functions.
    fn learn(&mut self) {
        let count = self.traits.len() as NodeId;
        for node in 0..count {
            let mut traits = Traits::default();
            let has_code = self.function(node).is_some();
            self.each_name(node, &mut |name| {
                traits.allocates |= names::is_allocator(name);
                traits.ends |= !has_code && names::is_end(name);
            });
            traits.ends |= self.function(node).is_some_and(|it| !it.returns && it.start < it.end);
            self.traits[node as usize] = traits;
        }
        // A function that ends by jumping to one that comes back does so too.
        loop {
            let mut changed = false;
            for node in 0..count {
                let Some(function) = self.function(node).filter(|_| self.traits[node as usize].ends) else { continue };
                let jumps = function
                    .calls
                    .iter()
                    .zip(self.calls(node))
                    .filter(|(call, _)| matches!(call.how, How::Jump | How::Branch));
                let comes_back =
                    jumps.filter(|(_, edge)| edge.to != node).any(|(_, edge)| !self.traits[edge.to as usize].ends);
                if comes_back {
                    self.traits[node as usize].ends = false;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
        }
        for node in 0..count {
            let ends = self.traits[node as usize].ends;
            let mut cut = false;
            self.each_name(node, &mut |name| {
                // Names are long; few of those that come back are worth reading.
                if ends || name.contains("3std") || name.contains("4core") || name.starts_with("__rust") {
                    let shown = names::shown(name);
                    cut |= names::is_once(&shown) || (ends && (names::is_std(&shown) || self.function(node).is_none()));
                }
            });
            self.traits[node as usize].cut = cut;
        }
    }

    /// How many functions there are.
    pub(super) fn len(&self) -> usize {
        self.traits.len()
    }

    /// What is known of a function.
    pub(super) fn traits(&self, node: NodeId) -> Traits {
        self.traits.get(node as usize).copied().unwrap_or_default()
    }

    /// Object and place in it.
    fn home(&self, node: NodeId) -> Option<(usize, usize)> {
        let object = self.bases.partition_point(|base| *base <= node).checked_sub(1)?;
        (object < self.objects.len()).then(|| (object, (node - self.bases[object]) as usize))
    }

    /// The code of a function, where it is known.
    pub(super) fn function(&self, node: NodeId) -> Option<&Function> {
        let (object, at) = self.home(node)?;
        self.objects[object].code.functions.get(at)
    }

    /// Its objects.
    pub(super) fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// What a function calls. What only the running program knows leads to the function itself: nothing is learned by
    /// following it.
    pub(super) fn calls(&self, node: NodeId) -> impl Iterator<Item = Edge> + '_ {
        let object = self.home(node).map(|(object, _)| object);
        let calls: &[Call] = self.function(node).map_or(&[], |it| &it.calls);
        (0..).zip(calls).map(move |(call, it)| Edge { from: node, call, to: self.target(object, node, it.to) })
    }

    /// One call of a function.
    pub(super) fn edge(&self, node: NodeId, call: u32) -> Option<Edge> {
        let object = self.home(node).map(|(object, _)| object);
        let to = self.function(node)?.calls.get(call as usize)?.to;
        Some(Edge { from: node, call, to: self.target(object, node, to) })
    }

    /// How one call of a function gets there.
    pub(super) fn how(&self, node: NodeId, call: u32) -> Option<How> {
        Some(self.function(node)?.calls.get(call as usize)?.how)
    }

    fn target(&self, object: Option<usize>, node: NodeId, to: To) -> NodeId {
        object.map_or(node, |object| match to {
            To::Function(at) => self.bases[object] + at,
            To::Name(name) => self.meaning[object][name as usize],
            To::Unknown => node,
        })
    }

    /// The calls of a function.
    pub(super) fn callers(&self, node: NodeId) -> &[Edge] {
        let from = self.callers.partition_point(|edge| edge.to < node);
        let to = self.callers.partition_point(|edge| edge.to <= node);
        &self.callers[from..to]
    }

    /// Where a call comes from, where it is the workspace's.
    pub(super) fn origin(&self, node: NodeId, call: u32) -> Option<&Origin> {
        let (object, at) = self.home(node)?;
        let object = &self.objects[object];
        let origin = object.origin_of.get(at)?.get(call as usize)?;
        object.origins.get(*origin as usize)
    }

    /// Calls `visit` with each name of a function, as the linker knows it.
    pub(super) fn each_name(&self, node: NodeId, visit: &mut dyn FnMut(&str)) {
        match (self.home(node), self.function(node)) {
            (Some((object, _)), Some(function)) => {
                for name in &function.names {
                    if let Some(name) = self.objects[object].code.names.get(*name as usize) {
                        visit(name);
                    }
                }
            }
            _ => {
                let first = self.bases.last().copied().unwrap_or(0);
                if let Some(name) = node.checked_sub(first).and_then(|at| self.outside.get(at as usize)) {
                    visit(name);
                }
            }
        }
    }

    /// A function's name, for people: the first of its names.
    pub(super) fn shown(&self, node: NodeId) -> String {
        let mut found: Option<String> = None;
        self.each_name(node, &mut |name| {
            if found.is_none() {
                found = Some(names::shown(name));
            }
        });
        found.unwrap_or_default()
    }
}
