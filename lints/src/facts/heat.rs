//! How often sites run: loops, callers, and the reasons for both in words.

use std::borrow::Cow;
use std::sync::Arc;

use crate::facts::draft::{Given, SiteDraft};
use crate::facts::evidence::LoopFact;
use crate::facts::graph::Graph;
use crate::facts::odds::Odds;
use crate::facts::seeds::{Calls, Cold};
use crate::facts::weight::{FARTHER, conditions_weigh, loops_weigh};
use crate::facts::{Heat, HeatKind};
use crate::flow::frames::Chill;
use crate::index::Index;
use crate::index::def::FnId;
use crate::text::Place;

impl Heat {
    /// Of a site: it is cold as it runs about once in the life of a program. What is cold for another reason has no score.
    #[must_use]
    pub fn is_once(&self) -> bool {
        self.kind == HeatKind::Cold && self.score > 0.0
    }
}

/// How often a function runs, in the words of rules.
#[must_use]
pub fn of_function(calls: &Calls, odds: Odds) -> Heat {
    let reasons = calls.reason.iter().cloned().collect();
    match calls.cold {
        Some(_) => Heat { kind: HeatKind::Cold, score: 0.0, reasons },
        None if calls.level > 0.0 => {
            Heat { kind: HeatKind::Hot, score: score(PLAIN + repeated(calls.level, odds), 0.0, odds), reasons }
        }
        None => Heat { kind: HeatKind::Plain, score: score(PLAIN, 0.0, odds), reasons },
    }
}

/// What runs once where nothing repeats it counts for, in loops.
const PLAIN: f32 = 0.15;

/// The same for what runs once in the life of the program.
const ONCE: f32 = 0.07;

/// Whatever takes away from what runs once, in loops, this is left.
const LEAST: f32 = 0.03;

/// More loops than so many do not make a place hotter: they are many and short, or one of them is a guess.
const MOST: f32 = 3.0;

/// To be in a circle of calls counts for nothing beyond its odds.
const CIRCLES: f32 = 1.0;

/// What a place is left with whose memory another place of the workspace asks for.
const ELSEWHERE: f32 = 1.0;

/// What it counts for that the odds halve, in loops.
const BELIEVED: f32 = 0.8;

/// So many loops double the number: it tells apart what seldom runs as well as what often does.
const DOUBLING: f32 = 3.0;

/// From 0 to 1: loops make it larger, what takes away and what seldom runs in any run smaller.
fn score(loops: f32, less: f32, odds: Odds) -> f32 {
    let all = loops.clamp(LEAST, MOST) - MOST - less + BELIEVED * odds.runs.log2();
    let score = (all / DOUBLING).exp2();
    (score * 1e4).round() / 1e4
}

/// Loops around a function or place, without what recursion alone adds to them.
fn repeated(level: f32, odds: Odds) -> f32 {
    if odds.circles { level - CIRCLES } else { level }
}

/// Takes out of a list the closures that do not repeat.
pub fn drop_given(graph: &Graph<'_>, loops: &mut Vec<Arc<LoopFact>>, given: &[Given]) {
    for given in given.iter().rev() {
        if given.at < loops.len() && !graph.repeats(given) {
            loops.remove(given.at);
        }
    }
}

/// How often a site runs. Its loops are settled.
#[must_use]
pub fn of_site(draft: &SiteDraft, loops: &[Arc<LoopFact>], (calls, odds): (&Calls, Odds)) -> Heat {
    let cold = |reason: &'static str| Heat { kind: HeatKind::Cold, score: 0.0, reasons: vec![(reason.into(), None)] };
    if let Some(chill) = draft.chill {
        return cold(match chill {
            Chill::Error => "on an error path",
            Chill::Panic => "before a panic",
            Chill::Log => "shown by a log macro alone",
            Chill::Lazy => "made once, when first asked for",
            Chill::Debug => "in builds alone that test or debug",
            Chill::Never => "in a branch that never runs",
        });
    }
    let on_one_buffer = draft.weight.on_one_buffer;
    let elsewhere = if draft.through.is_some() { ELSEWHERE } else { 0.0 };
    let less = conditions_weigh(draft.conditions) + elsewhere;
    match calls.cold {
        Some(Cold::All) => return Heat { score: 0.0, ..of_function(calls, odds) },
        Some(Cold::Once) if loops.is_empty() => {
            let again = if draft.weight.repeats { draft.weight.loops } else { 0.0 };
            return Heat { score: score(ONCE + again, less, odds), ..of_function(calls, odds) };
        }
        Some(Cold::Once) | None => {}
    }
    let mut reasons: Vec<(Cow<'static, str>, Option<Place>)> =
        loops.iter().rev().map(|it| (format!("per {}", it.per).into(), Some(it.place))).collect();
    if calls.level > 0.0 {
        reasons.extend(calls.reason.iter().cloned());
    }
    let kind = if loops.is_empty() && calls.level <= 0.0 { HeatKind::Plain } else { HeatKind::Hot };
    // A buffer that outlives the rounds grows in few of them.
    let outer = loops.len().saturating_sub(on_one_buffer);
    let farther = if outer == 0 { 1.0 } else { FARTHER };
    let level = loops_weigh(loops.iter().map(|it| &**it).take(outer)) + calls.level * farther;
    Heat { kind, score: score(PLAIN + repeated(draft.weight.of(level), odds), less, odds), reasons }
}

/// Whether a place lies in test code: of a test target, or below `#[cfg(test)]`.
#[must_use]
pub fn is_test(index: &Index, func: Option<FnId>, module: Option<crate::index::def::ModId>) -> bool {
    let of_fn = func.and_then(|it| index.fns.get(it.at())).is_some_and(|def| def.is_test);
    of_fn || module.and_then(|it| index.mods.get(it.at())).is_some_and(|it| it.is_test)
}
