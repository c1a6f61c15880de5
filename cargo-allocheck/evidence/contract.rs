//! Functions that promised not to allocate, held against the machine code.
//!
//! Every call that comes from a line of such a function, wherever it was inlined, is followed to its end. What only a panic
//! reaches is left out, and so is what is trusted. A call through a pointer, or of a function that nobody knows, leaves the
//! question open.

use std::collections::{BTreeSet, VecDeque};

use allocheck_lints::facts::Facts;
use allocheck_lints::text::{FileId, Place, Span};
use rustc_hash::FxHashSet as HashSet;

use crate::evidence::decode::To;
use crate::evidence::graph::{Graph, NodeId};
use crate::evidence::lines::{At, Origin};
use crate::evidence::names;
use crate::evidence::survey::Survey;
use crate::evidence::verdict::byte;
use crate::load::SourceFile;

/// What the build says of a promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Promise {
    /// No way leads to the allocator.
    Proven,
    /// One does: where it begins, and the functions on it.
    Violated(Place, Vec<String>),
    /// What could not be followed, each by its name.
    Open(Vec<String>),
    /// No code was made of the function.
    NoCode,
}

/// So many open ends are told.
const MOST: usize = 5;

/// What leaves a promise open whose function's calls may stand at no line.
const JOINED: &str = "a call that the optimiser has joined with others";

/// Judges all promises: the function's name in its declaration, and what is said of it. Sorted.
pub(super) fn judge(graph: &Graph, survey: &Survey, files: &[SourceFile], facts: &Facts) -> Vec<(Place, Promise)> {
    let promised = facts.functions.iter().filter(|function| function.promised);
    let promised: Vec<(Place, Place)> = promised.map(|function| (function.place, function.whole)).collect();
    if promised.is_empty() {
        return Vec::new();
    }
    let joined = facts.functions.iter().filter(|it| it.promised && survey.is_merged(it.place.file.0, &it.name));
    let joined: BTreeSet<Place> = joined.map(|function| function.place).collect();
    let place = |at: &At| {
        let byte = byte(files.get(at.file as usize)?, *at)?;
        Some(Place { file: FileId(at.file), span: Span::new(byte, byte) })
    };
    let lies_in = |whole: Place, at: Place| whole.file == at.file && whole.span.contains(at.span);
    let is_trusted = |origin: &Origin| {
        origin.frames.iter().filter_map(place).any(|at| facts.trusted.iter().any(|whole| lies_in(*whole, at)))
    };
    let mut starts: Vec<Vec<(Place, NodeId, u32)>> = promised.iter().map(|_| Vec::new()).collect();
    for node in 0..graph.len() as NodeId {
        for edge in graph.calls(node) {
            let Some(origin) = graph.origin(node, edge.call) else { continue };
            for at in origin.frames.iter().filter_map(place) {
                for (start, _) in starts.iter_mut().zip(&promised).filter(|(_, (_, whole))| lies_in(*whole, at)) {
                    start.push((at, node, edge.call));
                }
            }
        }
    }
    let judged = promised.iter().zip(starts).map(|((name, whole), starts)| {
        let has_code = || survey.code.iter().filter_map(place).any(|at| lies_in(*whole, at));
        if starts.is_empty() && !has_code() {
            return (*name, Promise::NoCode);
        }
        let is_joined = joined.contains(name);
        match follow(graph, &starts, &is_trusted) {
            Promise::Proven if is_joined => (*name, Promise::Open(vec![JOINED.to_owned()])),
            promise => (*name, promise),
        }
    });
    judged.collect()
}

/// Runs once what it is given, which nobody of std wrote: `LazyLock`, `OnceLock`.
fn runs_given(graph: &Graph, node: NodeId) -> bool {
    let mut found = false;
    graph.each_name(node, &mut |name| found |= names::is_given_once(&names::shown(name)));
    found
}

/// Follows calls to their ends.
fn follow(graph: &Graph, starts: &[(Place, NodeId, u32)], is_trusted: &dyn Fn(&Origin) -> bool) -> Promise {
    let mut open: Vec<String> = Vec::new();
    let mut seen: HashSet<NodeId> = HashSet::default();
    // Who was reached, from which entry of this list, and where its way begins.
    let mut reached: Vec<(NodeId, Option<usize>, Place)> = Vec::new();
    let mut waiting: VecDeque<usize> = VecDeque::new();
    let mut step =
        |from: Option<usize>, at: Place, node: NodeId, call: u32, reached: &mut Vec<(NodeId, Option<usize>, Place)>| {
            let edge = graph.edge(node, call)?;
            if graph.origin(node, call).is_some_and(is_trusted) {
                return None;
            }
            let is_unknown =
                graph.function(node).and_then(|it| it.calls.get(call as usize)).map(|it| it.to == To::Unknown);
            if is_unknown == Some(true) {
                let name = format!("a call through a pointer in `{}`", graph.shown(node));
                if !open.contains(&name) {
                    open.push(name);
                }
                return None;
            }
            let to = edge.to;
            let traits = graph.traits(to);
            if traits.allocates {
                reached.push((to, from, at));
                return Some(true);
            }
            let is_left_out = traits.cut && !runs_given(graph, to);
            if is_left_out || traits.ends || !seen.insert(to) {
                return None;
            }
            if graph.function(to).is_none() {
                let mut is_quiet = false;
                graph.each_name(to, &mut |name| is_quiet |= names::is_quiet(name));
                if !is_quiet {
                    open.push(format!("`{}`, whose code is not known", graph.shown(to)));
                }
                return None;
            }
            reached.push((to, from, at));
            Some(false)
        };
    let way = |reached: &[(NodeId, Option<usize>, Place)]| {
        let mut names = Vec::new();
        let mut at = reached.len().checked_sub(1);
        while let Some((node, from, _)) = at.and_then(|at| reached.get(at)) {
            names.push(graph.shown(*node));
            at = *from;
        }
        names.reverse();
        names
    };
    for (at, node, call) in starts {
        match step(None, *at, *node, *call, &mut reached) {
            Some(true) => return Promise::Violated(*at, way(&reached)),
            Some(false) => waiting.push_back(reached.len() - 1),
            None => {}
        }
    }
    while let Some(from) = waiting.pop_front() {
        let (node, _, at) = reached[from];
        let count = graph.function(node).map_or(0, |it| it.calls.len() as u32);
        for call in 0..count {
            match step(Some(from), at, node, call, &mut reached) {
                Some(true) => return Promise::Violated(at, way(&reached)),
                Some(false) => waiting.push_back(reached.len() - 1),
                None => {}
            }
        }
    }
    if open.is_empty() {
        return Promise::Proven;
    }
    open.truncate(MOST);
    Promise::Open(open)
}
