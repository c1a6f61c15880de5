//! How often functions run, by the calls that lead to them: callers are settled before those they call.

use crate::facts::draft::{CallDraft, Given};
use crate::facts::evidence::LoopFact;
use crate::facts::graph::Graph;
use crate::facts::heat::line_of;
use crate::facts::seeds::{Calls, Cold, hidden, seed};
use crate::facts::weight::{FARTHER, loops_weigh, rarity_weighs};
use crate::index::Index;
use crate::text::Place;

/// What being able to call itself counts for.
const RECURSIVE: f32 = 1.0;

/// No function is taken to be called more often than from so many loops.
const MOST: f32 = 6.0;

/// How often each function is called, by draft.
#[must_use]
pub fn of_functions(index: &Index, graph: &Graph<'_>) -> Vec<Calls> {
    let mut calls: Vec<Calls> = graph.drafts.iter().map(|draft| seed(index, draft)).collect();
    let hidden = hidden(index, graph);
    for members in graph.components.iter().rev() {
        for &at in members {
            let seeded = calls[at].cold.is_some() || calls[at].level > 0.0;
            if seeded && calls[at].cold == Some(Cold::All) {
                continue;
            }
            if let Some(new) = called(index, graph, &calls, at, hidden[at] && !seeded) {
                calls[at] = new;
            }
        }
        if members.iter().any(|&at| graph.recursive[at]) {
            repeat(index, graph, &mut calls, members);
        }
    }
    calls
}

/// What the callers make of a function, those aside that it can call itself; nothing where that is known already.
fn called(index: &Index, graph: &Graph<'_>, calls: &[Calls], at: usize, may_be_cold: bool) -> Option<Calls> {
    let mut best: Option<(f32, usize, &CallDraft)> = None;
    let mut cold = may_be_cold.then_some(Cold::All);
    let mut first = None;
    for &(from, place) in &graph.callers[at] {
        // What a test does says nothing about the program.
        let of_test = graph.drafts[from].test && !graph.drafts[at].test;
        if of_test || graph.component_of[from] == graph.component_of[at] {
            continue;
        }
        let call = graph.call((from, place));
        let caller = &calls[from];
        first = first.or(Some(from));
        let here = match (call.chill, caller.cold) {
            (Some(_), _) | (_, Some(Cold::All)) => Some(Cold::All),
            (None, Some(Cold::Once)) if repeating(graph, call).next().is_none() => Some(Cold::Once),
            (None, Some(Cold::Once) | None) => None,
        };
        cold = cold.zip(here).map(|(all, here)| all.min(here));
        if call.chill.is_some() || caller.cold == Some(Cold::All) {
            continue;
        }
        let level = level(graph, call, caller);
        if best.is_none_or(|(most, ..)| level > most) {
            best = Some((level, from, call));
        }
    }
    let known = &calls[at];
    if let Some((level, from, call)) = best
        && level > known.level + 0.01
    {
        let reason = reason(index, graph, calls, (from, call));
        return Some(Calls { level: level.min(MOST), cold: None, reason: Some(reason) });
    }
    let (cold, from) = cold.filter(|_| known.level == 0.0).zip(first)?;
    let name = graph.drafts[from].func.and_then(|it| index.fns.get(it.at())).map_or("", |def| def.name.as_str());
    let words = match cold {
        Cold::All if calls[from].cold.is_none() => "called on error paths alone".to_owned(),
        Cold::Once => format!("runs once: called from `{name}`"),
        Cold::All => format!("called from cold code alone: `{name}`"),
    };
    Some(Calls { level: 0.0, cold: Some(cold), reason: Some((words, None)) })
}

/// Functions that can call each other run again and again, whichever of them is called first.
fn repeat(index: &Index, graph: &Graph<'_>, calls: &mut [Calls], members: &[usize]) {
    let is_cold = |calls: &Calls| calls.cold == Some(Cold::All);
    let entered = members.iter().filter(|&&at| !is_cold(&calls[at])).map(|&at| calls[at].level);
    let Some(level) = entered.reduce(f32::max) else { return };
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
                    true => repeating(graph, call).next().is_some(),
                    false => from != at && calls[from].level >= level,
                };
                told && call.chill.is_none() && graph.component_of[from] == graph.component_of[at]
            });
            if let Some(&edge) = within {
                let reason = reason(index, graph, calls, (edge.0, graph.call(edge)));
                calls[at] = Calls { level, cold: None, reason: Some(reason) };
            }
        }
    }
    for &at in members {
        if open(&calls[at]) {
            let reason = Some(("it calls itself".to_owned(), None));
            calls[at] = Calls { level, cold: None, reason };
        }
    }
}

/// How often a call runs, in loops.
fn level(graph: &Graph<'_>, call: &CallDraft, caller: &Calls) -> f32 {
    if call.chosen {
        return 0.0;
    }
    let loops = loops_weigh(repeating(graph, call)) + FARTHER * caller.level;
    if loops > 0.0 { (loops - rarity_weighs(call.rarity)).max(0.1) } else { 0.0 }
}

/// The loops around a call that run for sure.
fn repeating<'a>(graph: &'a Graph<'_>, call: &'a CallDraft) -> impl Iterator<Item = &'a LoopFact> + 'a {
    let idle = |at: usize, given: &Given| given.at == at && !graph.repeats(given);
    let loops = call.loops.iter().enumerate();
    loops.filter(move |&(at, _)| !call.given.iter().any(|given| idle(at, given))).map(|(_, it)| it)
}

fn reason(
    index: &Index,
    graph: &Graph<'_>,
    calls: &[Calls],
    (from, call): (usize, &CallDraft),
) -> (String, Option<Place>) {
    let innermost = repeating(graph, call).last();
    let name = graph.drafts[from].func.and_then(|it| index.fns.get(it.at())).map_or("", |def| def.name.as_str());
    match (innermost, &calls[from].reason) {
        (Some(inner), _) => (format!("called in the loop at {}", line_of(index, inner.place)), Some(inner.place)),
        (None, Some((words, place))) if words.starts_with("called ") => (format!("through `{name}`: {words}"), *place),
        (None, Some((words, place))) if words.starts_with("through ") => (words.clone(), *place),
        (None, Some((words, place))) => (format!("called from `{name}`: {words}"), *place),
        (None, None) => (format!("called from `{name}`"), Some(call.place)),
    }
}
