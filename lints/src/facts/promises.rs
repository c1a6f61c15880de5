//! Functions whose author promised that they do not ask for heap memory (`// allocheck: no_alloc`), and how they do.
//!
//! What runs before a panic is left out, and so is what stands under `// allocheck: trusted -- why`. What calls lead to that
//! could not be resolved is not known, and not told.

use std::collections::VecDeque;

use crate::facts::SiteKind;
use crate::facts::directive::{covered, speaks_of};
use crate::facts::draft::{Draft, SiteDraft};
use crate::facts::graph::Graph;
use crate::flow::frames::Chill;
use crate::index::Index;
use crate::index::def::{FnDef, FnId};
use crate::text::Place;

/// One place of a function that promised not to allocate, from which memory is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseFact {
    /// The function's name.
    pub function: String,
    /// The name's place.
    pub declared: Place,
    /// The site or call in it.
    pub place: Place,
    /// The calls that lead from there to the site, with the names of what is called: none where the site is in the function
    /// itself. The first is at [`PromiseFact::place`].
    pub path: Vec<(String, Place)>,
    /// How the site is written: `format!`, `Vec::with_capacity`.
    pub what: String,
    /// The site.
    pub site: Place,
    /// Test code.
    pub test: bool,
}

/// The way from a function to the nearest site: the first call of it, and the function that it leads to.
#[derive(Clone, Copy)]
enum Next {
    /// A site of its own, by place in its list.
    Site(usize),
    /// A call, by place in its list, and the draft that it leads to.
    Call(usize, usize),
}

/// All broken promises of the workspace, sorted by place.
pub fn gather(index: &Index, graph: &Graph<'_>) -> Vec<PromiseFact> {
    let promised: Vec<usize> = (0..graph.drafts.len()).filter(|&at| is_promised(index, &graph.drafts[at])).collect();
    if promised.is_empty() {
        return Vec::new();
    }
    let trusted = covered(index, "trusted");
    let is_trusted = |place: Place| {
        trusted
            .iter()
            .any(|it| it.file == place.file && it.span.start <= place.span.start && place.span.start < it.span.end)
    };
    let asks = |site: &SiteDraft| counts(site) && !is_trusted(site.site.place);
    let nearest = nearest((index, graph), &asks, &is_trusted);
    let mut out = Vec::new();
    for at in promised {
        let draft = &graph.drafts[at];
        let Some(function) = draft.func.and_then(|it| index.fns.get(it.at())) else { continue };
        let fact = |place: Place, path: Vec<(String, Place)>, site: &SiteDraft| PromiseFact {
            function: function.name.as_str().to_owned(),
            declared: function.place,
            place,
            path,
            what: site.site.what.clone(),
            site: site.site.place,
            test: draft.test,
        };
        for site in draft.sites.iter().filter(|site| asks(site)) {
            out.push(fact(site.site.place, Vec::new(), site));
        }
        for call in &draft.calls {
            if call.chill == Some(Chill::Panic) || is_trusted(call.place) {
                continue;
            }
            let mut targets = graph.targets(index, at, call).into_iter();
            let reached = targets.find(|&it| nearest[it].is_some() && !is_kept((index, graph), it, &is_trusted));
            if let Some(target) = reached
                && let Some((path, site)) = follow((index, graph), &nearest, target, call.place)
            {
                out.push(fact(call.place, path, site));
            }
        }
    }
    out.sort_by_key(|it| (it.place, it.declared));
    out.dedup_by_key(|it| it.place);
    out
}

fn is_promised(index: &Index, draft: &Draft) -> bool {
    let def = draft.func.and_then(|it: FnId| index.fns.get(it.at()));
    def.is_some_and(|def| promises(index, def))
}

/// `// allocheck: no_alloc` before the function, or the same in the configuration.
pub(super) fn promises(index: &Index, def: &FnDef) -> bool {
    speaks_of(index, def.item, "no_alloc") || index.is_marked_no_alloc(def)
}

/// The function of a draft.
fn declared<'a>(index: &'a Index, graph: &Graph<'_>, at: usize) -> Option<&'a FnDef> {
    index.fns.get(graph.drafts[at].func?.at())
}

/// The function is trusted as a whole.
fn is_kept((index, graph): (&Index, &Graph<'_>), at: usize, is_trusted: &dyn Fn(Place) -> bool) -> bool {
    declared(index, graph, at).is_some_and(|it| is_trusted(it.place))
}

/// The site asks for memory itself, and not on the way to a panic.
fn counts(site: &SiteDraft) -> bool {
    site.chill != Some(Chill::Panic) && site.is_sure() && site.site.kind != SiteKind::Other
}

/// By draft: the way to the nearest site.
fn nearest(
    (index, graph): (&Index, &Graph<'_>),
    asks: &dyn Fn(&SiteDraft) -> bool,
    is_trusted: &dyn Fn(Place) -> bool,
) -> Vec<Option<Next>> {
    let mut nearest: Vec<Option<Next>> =
        graph.drafts.iter().map(|draft| draft.sites.iter().position(asks).map(Next::Site)).collect();
    let mut waiting: VecDeque<usize> = (0..nearest.len()).filter(|&at| nearest[at].is_some()).collect();
    while let Some(at) = waiting.pop_front() {
        if is_kept((index, graph), at, is_trusted) {
            continue;
        }
        for &(caller, place) in &graph.callers[at] {
            let call = &graph.drafts[caller].calls[place];
            if nearest[caller].is_none() && call.chill != Some(Chill::Panic) && !is_trusted(call.place) {
                nearest[caller] = Some(Next::Call(place, at));
                waiting.push_back(caller);
            }
        }
    }
    nearest
}

/// The calls from `target`, which is called at `place`, to the site.
fn follow<'a>(
    (index, graph): (&Index, &'a Graph<'_>),
    nearest: &[Option<Next>],
    target: usize,
    place: Place,
) -> Option<(Vec<(String, Place)>, &'a SiteDraft)> {
    let name = |at: usize| declared(index, graph, at).map_or("_", |it| it.name.as_str()).to_owned();
    let mut path = vec![(name(target), place)];
    let mut at = target;
    loop {
        match nearest[at]? {
            Next::Site(site) => return Some((path, &graph.drafts[at].sites[site])),
            Next::Call(call, to) => {
                path.push((name(to), graph.drafts[at].calls[call].place));
                at = to;
            }
        }
    }
}
