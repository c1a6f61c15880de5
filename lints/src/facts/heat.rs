//! How often functions and sites run: loops, callers, and the reasons for both in words.

use crate::facts::directive::directives_of;
use crate::facts::draft::{CallDraft, Draft, Given, SiteDraft};
use crate::facts::evidence::LoopFact;
use crate::facts::graph::Graph;
use crate::facts::{Heat, HeatKind, SiteKind};
use crate::flow::frames::Chill;
use crate::index::Index;
use crate::index::def::{Container, FnDef, FnId, KrateKind, TargetKind};
use crate::index::marks::Mark;
use crate::name::Name;
use crate::syntax::item::{AttrFlags, File, Item, Vis};
use crate::text::{FileId, Place};

/// How often a function is called.
#[derive(Clone, Debug, Default)]
pub struct Calls {
    /// Loops around its calls, those further up count less.
    pub level: f32,
    /// Why it is called seldom.
    pub cold: Option<Cold>,
    /// In words.
    pub reason: Option<(String, Option<Place>)>,
}

/// How cold a function is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cold {
    /// It runs about once: its loops are as hot as any.
    Once,
    /// All in it is cold.
    All,
}

/// What a loop further up the call graph counts for.
const FARTHER: f32 = 0.7;

/// What being able to call itself counts for.
const RECURSIVE: f32 = 1.0;

/// How many calls up callers are looked for.
const ROUNDS: usize = 10;

/// How often each function is called, by draft.
#[must_use]
pub fn of_functions(index: &Index, graph: &Graph<'_>) -> Vec<Calls> {
    let mut calls: Vec<Calls> = graph.drafts.iter().map(|draft| seed(index, draft)).collect();
    let seeded: Vec<bool> = calls.iter().map(|it| it.cold.is_some() || it.level > 0.0).collect();
    let hidden = hidden(index, graph);
    for _ in 0..ROUNDS {
        let mut changed = false;
        for at in 0..calls.len() {
            if seeded[at] && calls[at].cold == Some(Cold::All) {
                continue;
            }
            if let Some(new) = called(index, graph, &calls, at, hidden[at] && !seeded[at]) {
                changed = true;
                calls[at] = new;
            }
        }
        if !changed {
            break;
        }
    }
    calls
}

/// What the function's own declaration says.
fn seed(index: &Index, draft: &Draft) -> Calls {
    let cold = |reason: &str| Calls { level: 0.0, cold: Some(Cold::All), reason: Some((reason.to_owned(), None)) };
    let Some(func) = draft.func else {
        return Calls { level: 0.0, cold: Some(Cold::Once), reason: Some(("made once".into(), None)) };
    };
    let Some(def) = index.fns.get(func.at()) else { return Calls::default() };
    let file = index.files.get(&def.item.file);
    let item = file.map(|file| file.item(def.item.item));
    if let Some(directive) = file.zip(item).and_then(|(file, item)| directed(index, def.item.file, file, item)) {
        return match directive {
            HeatKind::Hot => Calls { level: 1.0, cold: None, reason: Some(("marked hot".into(), None)) },
            HeatKind::Cold | HeatKind::Plain => cold("marked cold"),
        };
    }
    match index.mark(def) {
        Some(Mark::Hot) => return Calls { level: 1.0, cold: None, reason: Some(("configured as hot".into(), None)) },
        Some(Mark::Cold) => return cold("configured as cold"),
        None => {}
    }
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    let flags = item.map(|it| it.attrs.flags).unwrap_or_default();
    let bench = flags.has(AttrFlags::BENCH) || krate.is_some_and(|it| it.target == TargetKind::Bench);
    if bench {
        return Calls { level: 1.0, cold: None, reason: Some(("a benchmark".into(), None)) };
    }
    if def.is_test {
        return cold("test code");
    }
    if krate.is_some_and(|it| it.target == TargetKind::Build) {
        return cold("a build script");
    }
    if flags.has(AttrFlags::COLD) || def.effects.has(crate::index::def::Effects::COLD) {
        return cold("`#[cold]`");
    }
    if is_debug(index, def) {
        return cold("shows a value for debugging");
    }
    let main = def.name == "main"
        && krate.is_some_and(|it| it.root == def.module && matches!(it.target, TargetKind::Bin | TargetKind::Example));
    if main {
        return Calls { level: 0.0, cold: Some(Cold::Once), reason: Some(("`main` runs once".into(), None)) };
    }
    if let Some(handler) = item.and_then(handler) {
        let reason = format!("handles requests (`#[{handler}]`)");
        return Calls { level: 0.8, cold: None, reason: Some((reason, None)) };
    }
    Calls::default()
}

fn is_debug(index: &Index, def: &FnDef) -> bool {
    let Container::Impl(id) = def.container else { return false };
    let debug = index.lookup().lang.debug;
    let bound = index.impls.get(id.at()).and_then(|it| it.trait_ref);
    debug.is_some() && bound.map(|it| it.trait_id) == debug
}

/// `#[get("/")]` and its like, which only web frameworks have.
fn handler(item: &Item) -> Option<Name> {
    const WORDS: [&str; 9] = ["get", "post", "put", "delete", "patch", "head", "options", "route", "handler"];
    item.attrs.others.iter().copied().find(|name| {
        let last = name.as_str().rsplit("::").next().unwrap_or_default();
        WORDS.contains(&last)
    })
}

/// `// allocheck: hot` right before a function, or among its attributes.
fn directed(index: &Index, id: FileId, file: &File, item: &Item) -> Option<HeatKind> {
    let text = index.texts.get(&id)?;
    directives_of(file, text, item).find_map(|directive| match directive {
        "hot" => Some(HeatKind::Hot),
        "cold" => Some(HeatKind::Cold),
        _ => None,
    })
}

/// Functions whose callers are all known: private or of a program, not given by name, not what a trait may call.
fn hidden(index: &Index, graph: &Graph<'_>) -> Vec<bool> {
    let mut unresolved: Vec<Name> = graph.drafts.iter().flat_map(|it| it.unresolved.iter().copied()).collect();
    unresolved.sort();
    unresolved.dedup();
    let mut out: Vec<bool> = graph
        .drafts
        .iter()
        .map(|draft| {
            let Some(def) = draft.func.and_then(|it| index.fns.get(it.at())) else { return false };
            let in_trait = match def.container {
                Container::Module(_) => false,
                Container::Trait(_) | Container::Extern(_) => true,
                Container::Impl(id) => index.impls.get(id.at()).is_none_or(|it| it.of_trait),
            };
            let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
            let library = krate.is_none_or(|it| it.target == TargetKind::Lib && it.kind == KrateKind::Workspace);
            let exported = library && def.vis == Vis::Public;
            !in_trait && !exported && unresolved.binary_search(&def.name).is_err()
        })
        .collect();
    for func in graph.drafts.iter().flat_map(|it| &it.named) {
        if let Some(&at) = graph.draft_of.get(func) {
            out[at] = false;
        }
    }
    out
}

/// What the callers make of a function; nothing where that is known already.
fn called(index: &Index, graph: &Graph<'_>, calls: &[Calls], at: usize, may_be_cold: bool) -> Option<Calls> {
    let mut best: Option<(f32, usize, &CallDraft)> = None;
    let mut cold = may_be_cold.then_some(Cold::All);
    let mut others = 0;
    for &(from, place) in &graph.callers[at] {
        // What a test does says nothing about the program.
        if graph.drafts[from].test && !graph.drafts[at].test {
            continue;
        }
        let call = graph.call((from, place));
        let caller = &calls[from];
        if from != at {
            others += 1;
            let here = match (call.chill, caller.cold) {
                (Some(_), _) | (_, Some(Cold::All)) => Some(Cold::All),
                (None, Some(Cold::Once)) if loops(graph, &call.loops, &call.given) == 0 => Some(Cold::Once),
                (None, Some(Cold::Once) | None) => None,
            };
            cold = cold.zip(here).map(|(all, here)| all.min(here));
        }
        if call.chill.is_some() || caller.cold == Some(Cold::All) {
            continue;
        }
        let level = loops(graph, &call.loops, &call.given).min(3) as f32 + FARTHER * caller.level;
        if best.is_none_or(|(most, ..)| level > most) {
            best = Some((level, from, call));
        }
    }
    let known = &calls[at];
    if graph.recursive[at] && known.level < RECURSIVE && best.is_none_or(|(level, ..)| level < RECURSIVE) {
        return Some(Calls { level: RECURSIVE, cold: None, reason: Some(("it calls itself".into(), None)) });
    }
    if let Some((level, from, call)) = best
        && level > known.level + 0.01
        && level <= 6.0
    {
        let reason = reason(index, graph, calls, (from, call));
        return Some(Calls { level, cold: None, reason: Some(reason) });
    }
    let cold = cold.filter(|_| others > 0 && known.level == 0.0)?;
    if known.cold == Some(cold) {
        return None;
    }
    let mut callers = graph.callers[at].iter().filter(|(from, _)| *from != at && !graph.drafts[*from].test);
    let &(from, _) = callers.next()?;
    let name = graph.drafts[from].func.and_then(|it| index.fns.get(it.at())).map_or("", |def| def.name.as_str());
    let words = match cold {
        Cold::All if calls[from].cold.is_none() => "called on error paths alone".to_owned(),
        Cold::Once => format!("runs once: called from `{name}`"),
        Cold::All => format!("called from cold code alone: `{name}`"),
    };
    Some(Calls { level: 0.0, cold: Some(cold), reason: Some((words, None)) })
}

/// How many of the loops run for sure.
fn loops(graph: &Graph<'_>, loops: &[LoopFact], given: &[Given]) -> usize {
    loops.len() - given.iter().filter(|it| !graph.repeats(it)).count().min(loops.len())
}

fn reason(
    index: &Index,
    graph: &Graph<'_>,
    calls: &[Calls],
    (from, call): (usize, &CallDraft),
) -> (String, Option<Place>) {
    let innermost = call
        .loops
        .iter()
        .enumerate()
        .rev()
        .find(|(at, _)| call.given.iter().filter(|given| given.at == *at).all(|given| graph.repeats(given)));
    let name = graph.drafts[from].func.and_then(|it| index.fns.get(it.at())).map_or("", |def| def.name.as_str());
    match (innermost, &calls[from].reason) {
        (Some((_, inner)), _) => (format!("called in the loop at {}", line_of(index, inner.place)), Some(inner.place)),
        (None, Some((words, place))) if words.starts_with("called ") => (format!("through `{name}`: {words}"), *place),
        (None, Some((words, place))) if words.starts_with("through ") => (words.clone(), *place),
        (None, Some((words, place))) => (format!("called from `{name}`: {words}"), *place),
        (None, None) => (format!("called from `{name}`"), Some(call.place)),
    }
}

/// `src/server.rs:88`.
#[must_use]
pub fn line_of(index: &Index, place: Place) -> String {
    let path = index.paths.get(&place.file).map_or("", |path| path);
    let before =
        index.texts.get(&place.file).and_then(|text| text.get(..place.span.start as usize)).unwrap_or_default();
    format!("{path}:{}", line_ends(before.as_bytes()) + 1)
}

/// Counts in pieces whose counts fit in a byte, which the compiler does many at a time.
fn line_ends(text: &[u8]) -> usize {
    let count = |piece: &[u8]| piece.iter().map(|&byte| u8::from(byte == b'\n')).sum::<u8>();
    text.chunks(usize::from(u8::MAX)).map(|piece| usize::from(count(piece))).sum()
}

/// How often a function runs, in the words of rules.
#[must_use]
pub fn of_function(calls: &Calls) -> Heat {
    let reasons = calls.reason.iter().cloned().collect();
    match calls.cold {
        Some(_) => Heat { kind: HeatKind::Cold, score: 0.0, reasons },
        None if calls.level > 0.0 => Heat { kind: HeatKind::Hot, score: score(calls.level), reasons },
        None => Heat { kind: HeatKind::Plain, score: PLAIN, reasons },
    }
}

/// The score of what nothing repeats.
const PLAIN: f32 = 0.1;

/// Halves the way to 1 with each loop.
fn score(level: f32) -> f32 {
    1.0 - 0.5f32.powf(level)
}

/// What loops count for around a condition.
const CONDITIONAL: f32 = 0.8;

/// How much of the rounds of a site reach the allocator at that very place.
fn share(kind: SiteKind) -> f32 {
    match kind {
        SiteKind::Box
        | SiteKind::Format
        | SiteKind::Own
        | SiteKind::Clone
        | SiteKind::Make
        | SiteKind::Collect
        | SiteKind::Build => 1.0,
        // A buffer has room for most of what is added to it.
        SiteKind::Grow => 0.7,
        // The place within has a heat of its own.
        SiteKind::Call => 0.5,
        SiteKind::Other => 0.3,
    }
}

/// Takes out of a list the closures that do not repeat.
pub fn drop_given(graph: &Graph<'_>, loops: &mut Vec<LoopFact>, given: &[Given]) {
    for given in given.iter().rev() {
        if given.at < loops.len() && !graph.repeats(given) {
            loops.remove(given.at);
        }
    }
}

/// How often a site runs. Its loops are settled.
#[must_use]
pub fn of_site(draft: &SiteDraft, loops: &[LoopFact], calls: &Calls) -> Heat {
    let cold = |reason: &str| Heat { kind: HeatKind::Cold, score: 0.0, reasons: vec![(reason.to_owned(), None)] };
    if let Some(chill) = draft.chill {
        return cold(match chill {
            Chill::Error => "on an error path",
            Chill::Panic => "before a panic",
            Chill::Log => "shown by a log macro alone",
            Chill::Lazy => "made once, when first asked for",
        });
    }
    match calls.cold {
        Some(Cold::All) => return Heat { score: 0.0, ..of_function(calls) },
        Some(Cold::Once) if loops.is_empty() => return Heat { score: 0.05, ..of_function(calls) },
        Some(Cold::Once) | None => {}
    }
    let mut reasons: Vec<(String, Option<Place>)> =
        loops.iter().rev().map(|it| (format!("per {}", it.per), Some(it.place))).collect();
    let level = loops.len() as f32 + calls.level * if loops.is_empty() { 1.0 } else { FARTHER };
    if level <= 0.0 {
        return Heat { kind: HeatKind::Plain, score: PLAIN, reasons };
    }
    if calls.level > 0.0 {
        reasons.extend(calls.reason.iter().cloned());
    }
    // What runs in some rounds only ranks behind what runs in all.
    let level = if draft.site.conditional { level * CONDITIONAL } else { level };
    Heat { kind: HeatKind::Hot, score: score(level) * share(draft.site.kind), reasons }
}

/// Whether a place lies in test code: of a test target, or below `#[cfg(test)]`.
#[must_use]
pub fn is_test(index: &Index, func: Option<FnId>, module: Option<crate::index::def::ModId>) -> bool {
    let of_fn = func.and_then(|it| index.fns.get(it.at())).is_some_and(|def| def.is_test);
    of_fn || module.and_then(|it| index.mods.get(it.at())).is_some_and(|it| it.is_test)
}
