//! How likely it is that a function runs at all, in one run of a program. A library has many doors of which a program takes
//! few, and an option that is off takes away all that it alone leads to: what many ways lead to is what runs.

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::facts::graph::Graph;
use crate::facts::seeds::{Calls, Cold, is_main};
use crate::index::Index;
use crate::index::def::Container;

/// What another crate may call, and may not.
const EXPORTED: f32 = 0.2;

/// What an impl of a trait gives, for whoever knows of the trait alone.
const OF_TRAIT: f32 = 0.05;

/// What nobody is seen to call, though nobody else could.
const UNCALLED: f32 = 0.1;

/// What reaches the caller reaches the call, but for early exits.
const GOES_ON: f32 = 0.95;

/// Each condition that a call stands under, where it holds in one of two cases. More often than not it holds at some time in a run.
const CONDITION: f32 = 0.65;

/// So many conditions are taken into account, in quarters.
const CONDITIONS: u8 = 12;

/// One of several functions that call each other runs, and another of them does as well.
const CIRCLE: f32 = 0.5;

/// Calls that are not firm lead back to callers that were settled already: so often all are looked at.
const PASSES: u32 = 4;

/// No function that may run at all is less likely to.
const LEAST: f32 = 1e-3;

/// What is known of the chance that a function runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odds {
    /// From 0 to 1: in how many runs of all it is called once at least.
    pub runs: f32,
    /// It calls itself: that it repeats is known, and not how often.
    pub circles: bool,
}

/// By draft: each way that leads to a function adds to its odds as if it was independent of the others.
#[must_use]
pub fn of_functions(index: &Index, graph: &Graph<'_>, seeds: &[Calls], hidden: &[bool]) -> Vec<Odds> {
    let count = graph.drafts.len();
    let own: Vec<f32> = (0..count).map(|at| of_itself(index, graph, at, (&seeds[at], hidden[at]))).collect();
    let ways: Vec<Vec<Way>> = (0..count).into_par_iter().map(|at| ways(graph, at, &seeds[at])).collect();
    let mut runs = own.clone();
    for _ in 0..PASSES {
        let mut changed = false;
        for members in graph.components.iter().rev() {
            let mut most = 0.0f32;
            for &at in members {
                let cold = seeds[at].cold == Some(Cold::All);
                let new = if cold { 0.0 } else { reached(&ways[at], &runs, own[at]) };
                changed |= (new - runs[at]).abs() > LEAST;
                runs[at] = new;
                most = most.max(new);
            }
            for &at in members.iter().filter(|&&at| graph.recursive[at] && seeds[at].cold != Some(Cold::All)) {
                runs[at] = runs[at].max(CIRCLE * most);
            }
        }
        if !changed {
            break;
        }
    }
    runs.iter().zip(&graph.recursive).map(|(&runs, &circles)| Odds { runs: runs.max(LEAST), circles }).collect()
}

/// The odds without any caller in the workspace.
fn of_itself(index: &Index, graph: &Graph<'_>, at: usize, (seed, hidden): (&Calls, bool)) -> f32 {
    let draft = &graph.drafts[at];
    let Some(def) = draft.func.and_then(|it| index.fns.get(it.at())) else { return UNCALLED };
    let called = !graph.callers[at].is_empty();
    let of_trait = match def.container {
        Container::Impl(id) => index.impls.get(id.at()).is_some_and(|it| it.of_trait),
        Container::Trait(_) => !called,
        Container::Module(_) | Container::Extern(_) => false,
    };
    match seed.cold {
        Some(Cold::All) => 0.0,
        _ if seed.level > 0.0 || is_main(index, def) => 1.0,
        _ if of_trait => OF_TRAIT,
        _ if !hidden && !matches!(def.container, Container::Trait(_)) => EXPORTED,
        _ if !called => UNCALLED,
        _ => 0.0,
    }
}

/// A call that leads to a function: the caller's draft, and how likely it is that who reaches the caller comes here.
struct Way {
    from: u32,
    odds: f32,
}

/// All calls of a function from without the circle that it may be in. They are gone through in each pass, and the drafts lie far
/// apart.
fn ways(graph: &Graph<'_>, at: usize, seed: &Calls) -> Vec<Way> {
    if seed.cold == Some(Cold::All) {
        return Vec::new();
    }
    let way = |&(from, place): &(usize, usize)| {
        let call = graph.call((from, place));
        let of_test = graph.drafts[from].test && !graph.drafts[at].test;
        let within = call.is_firm() && graph.component_of[from] == graph.component_of[at];
        if of_test || within || call.chill.is_some() {
            return None;
        }
        let ways = if call.dispatched { graph.ways[from].get(place).copied().unwrap_or(1).max(1) } else { 1 };
        let odds = GOES_ON * CONDITION.powf(f32::from(call.conditions.min(CONDITIONS)) / 4.0) / (ways as f32).sqrt();
        Some(Way { from: from as u32, odds })
    };
    graph.callers[at].iter().filter_map(way).collect()
}

fn reached(ways: &[Way], runs: &[f32], own: f32) -> f32 {
    1.0 - ways.iter().fold(1.0 - own, |missed, way| missed * (1.0 - way.odds * runs[way.from as usize]))
}
