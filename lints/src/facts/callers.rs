//! How often functions run, by the calls that lead to them: callers are settled before those they call.

use rayon::prelude::{IntoParallelRefIterator, ParallelIterator};

use crate::facts::calls::CallDraft;
use crate::facts::graph::Graph;
use crate::facts::hidden::hidden;
use crate::facts::reasons::{Reason, Said};
use crate::facts::runs::{self, Runs};
use crate::facts::seeds::{Calls, Cold, seed};
use crate::facts::weight::{FARTHER, loops_weigh, rarity_weighs};
use crate::flow::frames::Chill;
use crate::index::Index;
use crate::name::Name;

/// What being able to call itself counts for.
const RECURSIVE: f32 = 1.0;

/// No function is taken to be called more often than from so many loops.
const MOST: f32 = 6.0;

/// A function that one of more than so many is, is seldom the one that is called.
const FEW: u32 = 3;

/// How far heat goes through calls that may lead to several functions: through one to many and one to few, or through few
/// three times.
const BELIEVED: u8 = 3;

/// In which loops each function is called and why, and how likely it is called at all, by draft.
///
/// Callers are settled before those they call, along firm calls. Those that are not firm say what was known of their callers
/// one pass before: each pass takes heat through one more of them.
#[must_use]
pub fn of_functions(index: &Index, graph: &Graph<'_>) -> (Vec<Calls>, Vec<Runs>) {
    let seeds: Vec<Calls> = graph.drafts.par_iter().map(|draft| seed(index, draft)).collect();
    let hidden = hidden(index, graph);
    let runs = runs::of_functions(index, graph, &seeds, &hidden);
    let mut calls = seeds.clone();
    // What is told of a function's callers is new.
    let mut is_open = vec![true; seeds.len()];
    for _ in 0..=BELIEVED {
        let before = calls.clone();
        let mut is_next = vec![false; seeds.len()];
        for members in graph.components.iter().rev() {
            if !members.iter().any(|&at| is_open[at]) {
                continue;
            }
            for &at in members {
                calls[at] = seeds[at];
            }
            settle((index, graph), &mut calls, &before, members, &hidden);
            for &at in members.iter().filter(|&&at| calls[at] != before[at]) {
                // Along firm calls in this pass still, and in the next along all others.
                for &callee in &graph.callees[at] {
                    (is_open[callee], is_next[callee]) = (true, true);
                }
            }
        }
        is_open = is_next;
    }
    (calls, runs)
}

/// Settles functions that call each other, whose callers are settled.
fn settle(
    (index, graph): (&Index, &Graph<'_>),
    calls: &mut [Calls],
    before: &[Calls],
    members: &[usize],
    hidden: &[bool],
) {
    for &at in members {
        if calls[at].cold == Some(Cold::All) {
            continue;
        }
        let may_be_cold = hidden[at] && calls[at].cold.is_none() && calls[at].level <= 0.0;
        if let Some(new) = called(index, graph, (calls, before), at, may_be_cold) {
            calls[at] = new;
        }
    }
    if members.iter().any(|&at| graph.recursive[at]) {
        repeat(index, graph, calls, members);
    }
}

/// What a call makes of the function that it leads to.
struct Told {
    level: f32,
    guessed: u8,
    from: usize,
}

/// What the callers make of a function, those aside that it calls in turn; nothing where that is known already.
fn called(
    index: &Index,
    graph: &Graph<'_>,
    (calls, before): (&[Calls], &[Calls]),
    at: usize,
    may_be_cold: bool,
) -> Option<Calls> {
    let mut best: Option<(Told, &CallDraft)> = None;
    let mut cold = may_be_cold.then_some(Cold::All);
    let mut first = None;
    for &(from, place) in &graph.callers[at] {
        // What a test does says nothing about the program.
        let of_test = graph.drafts[from].test && !graph.drafts[at].test;
        let call = graph.call((from, place));
        let is_firm = call.is_firm();
        if of_test || is_firm && graph.component_of[from] == graph.component_of[at] {
            continue;
        }
        let caller = if is_firm { &calls[from] } else { &before[from] };
        first = first.or(Some((from, caller, call.chill)));
        let here = match (call.chill, caller.cold) {
            (Some(_), _) | (_, Some(Cold::All)) => Some(Cold::All),
            (None, Some(Cold::Once)) if graph.repeating(call).next().is_none() => Some(Cold::Once),
            (None, Some(Cold::Once) | None) => None,
        };
        cold = cold.zip(here).map(|(all, here)| all.min(here));
        if call.chill.is_some() || caller.cold == Some(Cold::All) {
            continue;
        }
        let told = match is_firm {
            true => Told { level: level(graph, call, caller.level), guessed: caller.guessed, from },
            false => guessed(graph, (from, place), caller, at),
        };
        if best.as_ref().is_none_or(|(most, _)| told.level > most.level) {
            best = Some((told, call));
        }
    }
    let known = &calls[at];
    if let Some((told, call)) = best
        && told.level > known.level + 0.01
    {
        let reasons = if call.is_firm() { calls } else { before };
        let reason = reason(index, graph, reasons, (told.from, call));
        let (level, guessed) = (told.level.min(MOST), told.guessed);
        return Some(Calls { level, guessed, cold: None, reason: Some(reason) });
    }
    let (cold, (from, caller, chill)) = cold.filter(|_| known.level == 0.0).zip(first)?;
    let name = name(index, graph, from);
    let said = match cold {
        Cold::All if chill == Some(Chill::Never) => Said::Never(name),
        Cold::All if caller.cold.is_none() => Said::OnErrors,
        Cold::Once => Said::Once(name),
        Cold::All => Said::Cold(name),
    };
    Some(Calls { level: 0.0, guessed: 0, cold: Some(cold), reason: Some(Reason::new(said, None)) })
}

/// What a call that may lead elsewhere makes of a function: the more it may be, the less often it is that one. How often the
/// caller runs counts as long as the way from there is believed, and does not go in a ring.
fn guessed(graph: &Graph<'_>, (from, place): (usize, usize), caller: &Calls, at: usize) -> Told {
    let call = graph.call((from, place));
    let ways = graph.ways[from].get(place).copied().unwrap_or(1).max(1);
    let own = if ways > FEW { 2 } else { 1 };
    let guessed = caller.guessed + own;
    let goes_on = guessed <= BELIEVED && graph.ring_of[from] != graph.ring_of[at];
    let (farther, guessed) = if goes_on { (caller.level, guessed) } else { (0.0, own) };
    let level = level(graph, call, farther) - rarity_weighs(ways.ilog2() as u8);
    Told { level: level.max(0.0), guessed, from }
}

/// Functions that call each other run again and again, whichever of them is called first.
fn repeat(index: &Index, graph: &Graph<'_>, calls: &mut [Calls], members: &[usize]) {
    let is_cold = |calls: &Calls| calls.cold == Some(Cold::All);
    let entered = members.iter().map(|&at| &calls[at]).filter(|it| !is_cold(it)).map(|it| (it.level, it.guessed));
    let Some((level, guessed)) = entered.reduce(|one, other| if other.0 > one.0 { other } else { one }) else {
        return;
    };
    let level = (level + RECURSIVE).min(MOST);
    let open = |calls: &Calls| !is_cold(calls) && calls.level < level;
    // Calls in loops tell the most; what is called by such a function can say so after it.
    for looped in [true, false] {
        for &at in members {
            if !open(&calls[at]) {
                continue;
            }
            let within = graph.callers[at].iter().find(|&&(from, place)| {
                let call = graph.call((from, place));
                let told = match looped {
                    true => graph.repeating(call).next().is_some(),
                    false => from != at && calls[from].level >= level,
                };
                told && call.chill.is_none() && call.is_firm() && graph.component_of[from] == graph.component_of[at]
            });
            if let Some(&edge) = within {
                let reason = reason(index, graph, calls, (edge.0, graph.call(edge)));
                calls[at] = Calls { level, guessed, cold: None, reason: Some(reason) };
            }
        }
    }
    for &at in members {
        if open(&calls[at]) {
            let reason = Some(Reason::new(Said::Declared("it calls itself"), None));
            calls[at] = Calls { level, guessed, cold: None, reason };
        }
    }
}

/// How often a call runs, in loops: of its own, and those around the caller.
fn level(graph: &Graph<'_>, call: &CallDraft, farther: f32) -> f32 {
    if call.chosen {
        return 0.0;
    }
    let loops = loops_weigh(graph.repeating(call)) + FARTHER * farther;
    if loops > 0.0 { (loops - rarity_weighs(call.rarity)).max(0.1) } else { 0.0 }
}

fn reason(index: &Index, graph: &Graph<'_>, calls: &[Calls], (from, call): (usize, &CallDraft)) -> Reason {
    let name = name(index, graph, from);
    match (graph.repeating(call).last(), calls[from].reason) {
        (Some(inner), _) => Reason::new(Said::InLoop(inner.place), Some(inner.place)),
        (None, Some(reason)) => reason.handed_on(name),
        (None, None) => Reason::new(Said::Called(name), Some(call.place)),
    }
}

/// Of the function; a draft of none has no name.
fn name(index: &Index, graph: &Graph<'_>, draft: usize) -> Name {
    let func = graph.drafts[draft].func.and_then(|it| index.fns.get(it.at()));
    func.map_or_else(|| Name::new(""), |def| def.name)
}
