//! Iterators that a function is handed: whether their `next` asks for memory is known where it is called.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::foreign::{asks_for_items, innermost, next_of};
use crate::facts::graph::Graph;
use crate::facts::look::Look;
use crate::index::def::FnId;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::ExprId;
use crate::text::Place;

/// How many functions hand an iterator on to each other until it is lost sight of.
const DEPTH: u32 = 6;

/// Where the items of an iterator come from that is given to a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Items {
    /// From this `next`, which asks for memory.
    Next(FnId),
    /// From what the caller was given itself, as this parameter.
    Param(u32),
}

/// The arguments that are iterators which ask for memory for each item, or may be such.
#[must_use]
pub fn handed(look: Look<'_>, args: &[ExprId]) -> Vec<(u32, Items)> {
    let of = |arg: ExprId| {
        let ty = look.flow.types.expr(arg);
        match next_of(look, ty) {
            Some((id, next)) => asks_for_items(next).then_some(Items::Next(id)),
            None => param_of(look, ty).map(Items::Param),
        }
    };
    args.iter().zip(0..).filter_map(|(&arg, at)| Some((at, of(arg)?))).collect()
}

/// The only parameter of the function whose type is this one: `it: I` of `I`, `it: impl Iterator`, adaptors looked through.
#[must_use]
pub fn param_of(look: Look<'_>, ty: TyId) -> Option<u32> {
    let TyKind::Param(wanted) = look.flow.kind(innermost(look, ty)) else { return None };
    let index = look.index();
    let def = index.fns.get(index.fn_of.get(&look.item)?.at())?;
    let is_wanted = |ty: TyId| {
        let ty = look.flow.world.behind(&index.tys, ty);
        index.tys.kind(&index.tys, ty) == TyKind::Param(wanted)
    };
    let mut found = def.params.iter().zip(0..).filter(|&(&ty, _)| is_wanted(ty)).map(|(_, at)| at);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// A call that gives a function an iterator whose `next` asks for memory, and that `next`.
#[must_use]
pub fn asking(graph: &Graph<'_>, draft: usize, param: u32) -> Option<(FnId, Place)> {
    search(graph, &mut HashMap::default(), (draft, param), DEPTH)
}

/// `barren`: parameters that lead to nothing in so many steps, or fewer.
fn search(
    graph: &Graph<'_>,
    barren: &mut HashMap<(usize, u32), u32>,
    (draft, param): (usize, u32),
    depth: u32,
) -> Option<(FnId, Place)> {
    if barren.get(&(draft, param)).is_some_and(|&tried| tried >= depth) {
        return None;
    }
    let found = graph.handing.get(&draft)?.iter().find_map(|&(from, place)| {
        let call = graph.call((from, place));
        let (_, items) = call.iterators.iter().find(|(at, _)| *at == param)?;
        match *items {
            Items::Next(func) => Some((func, call.place)),
            Items::Param(at) if depth > 0 => search(graph, barren, (from, at), depth - 1),
            Items::Param(_) => None,
        }
    });
    if found.is_none() {
        barren.insert((draft, param), depth);
    }
    found
}
