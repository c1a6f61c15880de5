//! The graph of calls in, the own places out from which memory is still asked for.
//!
//! The search begins at the allocator and goes from callee to caller. Where a call comes from a line of the workspace, that
//! is the place; where it does not, its function asks for memory in others' name, and the search goes on.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashMap as HashMap;
use serde::{Deserialize, Serialize};

use crate::evidence::compiled::Absent;
use crate::evidence::decode::{How, To};
use crate::evidence::graph::{Graph, NodeId, Traits};
use crate::evidence::lines::{ANY_FILE, At};
use crate::evidence::names;

/// What survives at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Surviving {
    /// Calls that lead to the allocator, in that copy of the function that has most of them.
    pub(crate) calls: usize,
    /// The functions between, what is called first and the allocator last: the shortest way.
    pub(crate) through: Vec<String>,
    /// A table of `fmt::Write` is all that leads there: code that writes several times loads it once.
    pub(crate) by_table: bool,
    /// Only `fmt`s of the workspace stand there: what they write grows the text of whoever asks for it.
    pub(crate) written: bool,
}

/// What is known of the build's own places.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// Places from which memory is asked for: the innermost own line of each such call.
    pub(super) surviving: BTreeMap<At, Surviving>,
    /// Places that lead there through other functions of the workspace.
    pub(super) leading: BTreeSet<At>,
    /// Places with instructions.
    pub(super) code: BTreeSet<At>,
    /// Places with calls through pointers, which may be those of the allocator: it is called again and again in a loop.
    pub(super) pointers: BTreeSet<At>,
    /// Functions (file, [`ANY_FILE`] where not known, and last word of the name, empty where not known) in which a call that
    /// leads to the allocator stands at no line.
    pub(super) merged: BTreeSet<(u32, String)>,
    /// Places at which a call of another line stands that may lead to the allocator: the condition under which it is made.
    pub(super) displaced: BTreeSet<At>,
    /// Places from which memory is asked for that std asks for once.
    pub(super) once: BTreeSet<At>,
    /// The last words of the names of own functions that share their code with others.
    pub(super) shared: BTreeSet<String>,
    /// Parts of the files that were not compiled. Sorted.
    pub(super) absent: Vec<Absent>,
}

impl Survey {
    /// Whether the optimiser may have joined a call of this function of a file with others.
    pub(super) fn is_merged(&self, file: u32, name: &str) -> bool {
        let all = [(file, name), (file, ""), (ANY_FILE, name)];
        all.into_iter().any(|(file, name)| self.merged.contains(&(file, name.to_owned())))
    }
}

/// The longest way that is told.
const LONGEST: usize = 12;

/// Surveys the graph; `crates` are the names of the workspace's own.
pub(super) fn survey(graph: &Graph, crates: &BTreeSet<String>) -> Survey {
    let mut survey = Survey::default();
    for object in graph.objects() {
        survey.code.extend(object.places.iter().copied());
    }
    let Ways { next, found } = ways(graph, &|traits| traits.allocates, &mut |node, edge_from, call| {
        survey.merged.extend(graph.origin(edge_from, call).and_then(|origin| origin.merged.clone()));
        let is_branch = graph.how(edge_from, call) == Some(How::Branch);
        match whose(graph, crates, (node, edge_from, call)) {
            Whose::Own(at) if is_branch => {
                survey.displaced.insert(at);
                Whose::Nowhere
            }
            whose => whose,
        }
    });
    let runs_once = |traits: Traits| traits.cut && !traits.ends;
    let once = ways(graph, &runs_once, &mut |node, edge_from, call| whose(graph, crates, (node, edge_from, call)));
    survey.once = once.found.into_iter().map(|found| found.at).collect();
    let mut counts: HashMap<(At, NodeId), usize> = HashMap::default();
    for Found { at, to, from, by_table, written } in found {
        let count = counts.entry((at, from)).or_default();
        *count += 1;
        let count = *count;
        let surviving = survey.surviving.entry(at).or_insert_with(|| Surviving {
            calls: 0,
            through: way(graph, &next, to),
            by_table: false,
            written: true,
        });
        surviving.by_table |= by_table;
        surviving.written &= written;
        surviving.calls = surviving.calls.max(count);
    }
    let all = ways(graph, &|traits| traits.allocates, &mut |_, _, _| Whose::Others).next;
    for node in 0..graph.len() as NodeId {
        for edge in graph.calls(node).filter(|edge| edge.to != node && all[edge.to as usize].is_some()) {
            let Some(origin) = graph.origin(node, edge.call) else { continue };
            survey.merged.extend(origin.merged.clone());
            if graph.how(node, edge.call) == Some(How::Branch) {
                survey.displaced.extend(origin.frames.first());
            } else {
                survey.leading.extend(origin.frames.iter().copied());
            }
        }
        through_pointers(graph, node, &mut survey);
        shared(graph, node, crates, &mut survey.shared);
    }
    survey
}

/// The own places of a function that call what only the running program knows.
fn through_pointers(graph: &Graph, node: NodeId, survey: &mut Survey) {
    let calls = graph.function(node).map_or(&[][..], |it| &it.calls);
    for (call, _) in (0..).zip(calls).filter(|(_, it)| it.to == To::Unknown) {
        if let Some(origin) = graph.origin(node, call) {
            survey.pointers.extend(origin.frames.first());
            survey.merged.extend(origin.merged.clone());
        }
    }
}

/// The own names of code that has several.
fn shared(graph: &Graph, node: NodeId, crates: &BTreeSet<String>, out: &mut BTreeSet<String>) {
    if graph.function(node).is_none_or(|function| function.names.len() < 2) {
        return;
    }
    graph.each_name(node, &mut |name| {
        let shown = names::shown(name);
        if names::is_of(crates, &shown) {
            out.insert(names::last(&shown).to_owned());
        }
    });
}

/// The next function on the shortest way to the allocator, by function; the allocator's is itself.
struct Ways {
    next: Vec<Option<NodeId>>,
    found: Vec<Found>,
}

struct Found {
    at: At,
    to: NodeId,
    from: NodeId,
    by_table: bool,
    written: bool,
}

/// Whose a call is.
enum Whose {
    /// Another's: its function asks for memory in others' name.
    Others,
    /// The workspace's, at no line.
    Nowhere,
    /// The workspace's, at this place.
    Own(At),
    /// That of a `fmt` that was inlined into another's function: it is both.
    Written(At),
}

/// Whose a call is: who is called, who calls, and which call it is.
fn whose(graph: &Graph, crates: &BTreeSet<String>, (to, from, call): (NodeId, NodeId, u32)) -> Whose {
    let Some(origin) = graph.origin(from, call) else { return Whose::Others };
    let mut writes = origin.writes;
    graph.each_name(to, &mut |name| writes |= names::is_write(name));
    if origin.merged.is_some() && origin.frames.is_empty() {
        let mut is_own = false;
        graph.each_name(from, &mut |name| is_own |= names::is_of(crates, &names::shown(name)));
        return if is_own { Whose::Nowhere } else { Whose::Others };
    }
    if !writes {
        return origin.frames.first().map_or(Whose::Nowhere, |at| Whose::Own(*at));
    }
    match (origin.frames.get(origin.fmts), origin.frames.last()) {
        (Some(at), _) => Whose::Own(*at),
        (None, None) => Whose::Nowhere,
        (None, Some(at)) => {
            let mut is_fmt = false;
            graph.each_name(from, &mut |name| is_fmt |= names::last(&names::shown(name)) == "fmt");
            if is_fmt { Whose::Own(*at) } else { Whose::Written(*at) }
        }
    }
}

/// Says whose a call is, given who is called, who calls, and which call it is.
type Ask<'a> = dyn FnMut(NodeId, NodeId, u32) -> Whose + 'a;

/// Follows all ways back from the allocator, or from other functions to begin at, up to calls that are not others'.
fn ways(graph: &Graph, begins: &dyn Fn(Traits) -> bool, ask: &mut Ask<'_>) -> Ways {
    let mut next: Vec<Option<NodeId>> = vec![None; graph.len()];
    let mut found = Vec::new();
    let mut waiting: VecDeque<NodeId> = VecDeque::new();
    for node in 0..graph.len() as NodeId {
        if begins(graph.traits(node)) {
            next[node as usize] = Some(node);
            waiting.push_back(node);
        }
    }
    while let Some(node) = waiting.pop_front() {
        for edge in graph.callers(node).iter().filter(|edge| edge.from != node) {
            let traits = graph.traits(edge.from);
            if traits.cut || traits.allocates {
                continue;
            }
            let whose = ask(node, edge.from, edge.call);
            if let Whose::Own(at) | Whose::Written(at) = whose {
                let by_table = graph.how(edge.from, edge.call) == Some(How::Table);
                let written = matches!(whose, Whose::Written(_));
                found.push(Found { at, to: node, from: edge.from, by_table, written });
            }
            if matches!(whose, Whose::Nowhere | Whose::Own(_)) {
                continue;
            }
            if next[edge.from as usize].is_none() {
                next[edge.from as usize] = Some(node);
                waiting.push_back(edge.from);
            }
        }
    }
    Ways { next, found }
}

/// The names of the functions from one to the allocator.
fn way(graph: &Graph, next: &[Option<NodeId>], from: NodeId) -> Vec<String> {
    let mut names = vec![graph.shown(from)];
    let mut node = from;
    while let Some(to) = next[node as usize].filter(|to| *to != node) {
        if names.len() == LONGEST {
            break;
        }
        names.push(graph.shown(to));
        node = to;
    }
    names
}
