//! How often sites run: loops, callers, and the reasons for both in words.

use std::borrow::Cow;
use std::sync::Arc;

use crate::facts::draft::{Given, SiteDraft};
use crate::facts::evidence::LoopFact;
use crate::facts::graph::Graph;
use crate::facts::lines::Lines;
use crate::facts::runs::Runs;
use crate::facts::seeds::{Calls, Cold};
use crate::facts::weight::{conditions_weigh, rounds};
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
pub fn of_function(lines: &Lines<'_>, calls: &Calls, runs: Runs) -> Heat {
    let reasons = calls.reason.iter().map(|it| it.told(lines)).collect();
    let score = score(runs.odds, runs.times);
    match calls.cold {
        Some(_) => Heat { kind: HeatKind::Cold, score: 0.0, reasons },
        None if calls.level > 0.0 => Heat { kind: HeatKind::Hot, score, reasons },
        None => Heat { kind: HeatKind::Plain, score, reasons },
    }
}

/// What it counts for that the odds halve: they are those of one program among many.
const BELIEVED: f32 = 0.8;

/// From 0 to 1, by the odds that a place asks at all, and how often it does then, a power of two: a half is what each run comes
/// to once. To ask twice as often is one step more, however often it asks, and what probably does not run is not made hot by any
/// loop.
fn score(odds: f32, times: f32) -> f32 {
    let expected = odds.powf(BELIEVED) * (1.0 + times.exp2()).log2();
    let score = 1.0 - (-expected.sqrt()).exp2();
    (score * 1e4).round() / 1e4
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
pub fn of_site(lines: &Lines<'_>, draft: &SiteDraft, loops: &[Arc<LoopFact>], (calls, runs): (&Calls, Runs)) -> Heat {
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
    // A buffer that outlives the rounds grows in few of them.
    let outer = loops.len().saturating_sub(draft.weight.on_one_buffer);
    let times = draft.weight.times(runs.times + rounds(loops.iter().map(|it| &**it).take(outer)));
    let score = score(runs.odds * draft.weight.odds * conditions_weigh(draft.conditions), times);
    match calls.cold {
        Some(Cold::All) => return Heat { score: 0.0, ..of_function(lines, calls, runs) },
        Some(Cold::Once) if loops.is_empty() => return Heat { score, ..of_function(lines, calls, runs) },
        Some(Cold::Once) | None => {}
    }
    let mut reasons: Vec<(Cow<'static, str>, Option<Place>)> =
        loops.iter().rev().map(|it| (format!("per {}", it.per).into(), Some(it.place))).collect();
    if calls.level > 0.0 {
        reasons.extend(calls.reason.iter().map(|it| it.told(lines)));
    }
    let kind = if loops.is_empty() && calls.level <= 0.0 { HeatKind::Plain } else { HeatKind::Hot };
    Heat { kind, score, reasons }
}

/// Whether a place lies in test code: of a test target, or below `#[cfg(test)]`.
#[must_use]
pub fn is_test(index: &Index, func: Option<FnId>, module: Option<crate::index::def::ModId>) -> bool {
    let of_fn = func.and_then(|it| index.fns.get(it.at())).is_some_and(|def| def.is_test);
    of_fn || module.and_then(|it| index.mods.get(it.at())).is_some_and(|it| it.is_test)
}
