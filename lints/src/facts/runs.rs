//! How likely it is that a function runs at all, in one run of a program, and how often it does then.
//!
//! A library has many doors of which a program takes few, and an option that is off takes away all that it alone leads to:
//! what many ways lead to is what runs. How often adds up over all calls (Wu and Larus, "Static branch frequency and program
//! profile analysis", 1994): the caller's number, times the rounds of the loops around the call, times what is left by the
//! conditions that it stands under. What `cfg` leaves out of the build runs least of all.

use rayon::prelude::{IntoParallelIterator, ParallelIterator};

use crate::facts::graph::Graph;
use crate::facts::seeds::{Calls, Cold, is_main};
use crate::facts::weight::rounds;
use crate::index::Index;
use crate::index::def::Container;

/// What another crate may call, and may not.
const EXPORTED: f32 = 0.1;

/// What an impl of a trait gives, for whoever knows of the trait alone; and where nobody is seen to call it, so that it is
/// there for such callers.
const OF_TRAIT: f32 = 0.05;
const FOR_TRAIT: f32 = 0.1;

/// What nobody is seen to call, though nobody else could.
const UNCALLED: f32 = 0.1;

/// What reaches the caller reaches the call, but for early exits.
const GOES_ON: f32 = 0.95;

/// Each condition that a call stands under, where it holds in one of two cases. More often than not it holds at some time in a run.
const AT_ALL: f32 = 0.85;

/// The same, for how often the call is made.
const EACH_TIME: f32 = 0.6;

/// So many conditions are taken into account, in quarters.
const CONDITIONS: u8 = 20;

/// What a loop further up the call graph counts for, in those that double.
const FARTHER: f32 = 0.7;

/// What is known to be called in a loop, or marked so, is called so often.
const LOOPED: f32 = 8.0;

/// Functions that call each other go round so often for each call from without, where it is most of them.
const GOES_ROUND: f32 = 8.0;

/// A loop around a call within such a circle: what each round leads to lies deeper, and there is an end to it.
const IN_CIRCLE: f32 = 2.0;

/// What each step along a circle brings in anew from without.
const ENTERED: f32 = 0.1;

/// So many steps along a circle tell where most calls are.
const STEPS: u32 = 6;

/// Calls that are not firm lead back to callers that were settled already: so often all are looked at.
const PASSES: u32 = 4;

/// No function that may run at all is less likely to.
const LEAST: f32 = 1e-3;

/// No function is taken to be called more often.
const MOST: f32 = 1_048_576.0;

/// What is known of the runs of a function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Runs {
    /// From 0 to 1: in how many runs of all it is called once at least.
    pub odds: f32,
    /// How often it is called in such a run, as a power of two.
    pub times: f32,
}

/// By draft: each way that leads to a function adds to its odds as if it was independent of the others.
#[must_use]
pub fn of_functions(index: &Index, graph: &Graph<'_>, seeds: &[Calls], hidden: &[bool]) -> Vec<Runs> {
    let count = graph.drafts.len();
    let own: Vec<f32> = (0..count).map(|at| of_itself(index, graph, at, (&seeds[at], hidden[at]))).collect();
    let called: Vec<f32> = own.iter().zip(seeds).map(|(own, seed)| own * LOOPED.powf(seed.level)).collect();
    let ways: Vec<Ways> = (0..count).into_par_iter().map(|at| ways(index, graph, at, &seeds[at])).collect();
    let mut odds = own.clone();
    let mut times = called.clone();
    for _ in 0..PASSES {
        let mut changed = false;
        for members in graph.components.iter().rev() {
            let before: f32 = members.iter().map(|&at| odds[at] + times[at]).sum();
            for &at in members {
                odds[at] = reached(&ways[at].from_without, &odds, own[at]);
                times[at] = (called[at] + summed(&ways[at].from_without, &times)).min(MOST);
            }
            if members.iter().any(|&at| !ways[at].from_within.is_empty()) {
                for &at in members.iter().cycle().take(PASSES as usize * members.len()) {
                    let without = reached(&ways[at].from_without, &odds, own[at]);
                    odds[at] = reached(&ways[at].from_within, &odds, without);
                }
            }
            if members.iter().any(|&at| graph.recursive[at]) {
                go_round(&ways, &mut times, members);
            }
            let after: f32 = members.iter().map(|&at| odds[at] + times[at]).sum();
            changed |= (after - before).abs() > LEAST * before;
        }
        if !changed {
            break;
        }
    }
    let runs = |(odds, times): (&f32, &f32)| {
        let odds = odds.max(LEAST);
        Runs { odds, times: (times / odds).max(1.0).log2() }
    };
    odds.iter().zip(&times).map(runs).collect()
}

/// The odds without any caller in the workspace.
fn of_itself(index: &Index, graph: &Graph<'_>, at: usize, (seed, hidden): (&Calls, bool)) -> f32 {
    let draft = &graph.drafts[at];
    let Some(def) = draft.func.and_then(|it| index.fns.get(it.at())) else { return UNCALLED };
    if !def.enabled {
        return 0.0;
    }
    let called = !graph.callers[at].is_empty();
    let of_trait = match def.container {
        Container::Impl(id) => index.impls.get(id.at()).is_some_and(|it| it.of_trait),
        Container::Trait(_) => !called,
        Container::Module(_) | Container::Extern(_) => false,
    };
    match seed.cold {
        Some(Cold::All) => 0.0,
        _ if seed.level > 0.0 || is_main(index, def) => 1.0,
        _ if of_trait && called => OF_TRAIT,
        _ if of_trait => FOR_TRAIT,
        _ if !hidden && !matches!(def.container, Container::Trait(_)) => EXPORTED,
        _ if !called => UNCALLED,
        _ => 0.0,
    }
}

/// A call that leads to a function.
struct Way {
    /// The caller's draft.
    from: u32,
    /// How likely it is that who reaches the caller comes here.
    odds: f32,
    /// How often the call is made each time that the caller runs.
    times: f32,
}

/// All calls of a function. They are gone through in each pass, and the drafts lie far apart.
#[derive(Default)]
struct Ways {
    from_without: Vec<Way>,
    /// From the circle that it is in.
    from_within: Vec<Way>,
}

fn ways(index: &Index, graph: &Graph<'_>, at: usize, seed: &Calls) -> Ways {
    let mut out = Ways::default();
    let def = graph.drafts[at].func.and_then(|it| index.fns.get(it.at()));
    if seed.cold == Some(Cold::All) || def.is_some_and(|it| !it.enabled) {
        return out;
    }
    for &(from, place) in &graph.callers[at] {
        let call = graph.call((from, place));
        let of_test = graph.drafts[from].test && !graph.drafts[at].test;
        if of_test || call.chill.is_some() {
            continue;
        }
        let within = call.is_firm() && graph.component_of[from] == graph.component_of[at];
        let others =
            if call.dispatched { graph.ways[from].get(place).copied().unwrap_or(1).max(1) as f32 } else { 1.0 };
        let halvings = f32::from(call.conditions.min(CONDITIONS)) / 4.0;
        let repeated = if call.chosen { 0.0 } else { rounds(graph.repeating(call)) };
        let doublings = FARTHER * if within { repeated.min(IN_CIRCLE) } else { repeated };
        let way = Way {
            from: from as u32,
            odds: GOES_ON * AT_ALL.powf(halvings) / others.sqrt(),
            times: GOES_ON * EACH_TIME.powf(halvings) * doublings.exp2() / others,
        };
        if within { out.from_within.push(way) } else { out.from_without.push(way) }
    }
    out
}

fn reached(ways: &[Way], odds: &[f32], own: f32) -> f32 {
    1.0 - ways.iter().fold(1.0 - own, |missed, way| missed * (1.0 - way.odds * odds[way.from as usize]))
}

fn summed(ways: &[Way], times: &[f32]) -> f32 {
    ways.iter().map(|way| way.times * times[way.from as usize]).sum()
}

/// Functions that call each other: whichever of them is called first, after some steps the calls are where the calls among
/// them lead.
fn go_round(ways: &[Ways], times: &mut [f32], members: &[usize]) {
    let entered: Vec<f32> = members.iter().map(|&at| times[at]).collect();
    let all: f32 = entered.iter().sum();
    if all <= 0.0 {
        return;
    }
    for (&at, entered) in members.iter().zip(&entered) {
        times[at] = entered / all;
    }
    for _ in 0..STEPS {
        let next = members.iter().zip(&entered);
        let next: Vec<f32> =
            next.map(|(&at, entered)| ENTERED * entered / all + summed(&ways[at].from_within, times)).collect();
        let most = next.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        members.iter().zip(&next).for_each(|(&at, next)| times[at] = next / most);
    }
    for (&at, entered) in members.iter().zip(&entered) {
        times[at] = (entered + all * GOES_ROUND * times[at]).min(MOST);
    }
}
