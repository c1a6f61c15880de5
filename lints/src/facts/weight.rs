//! How often a site asks the heap where it is reached: less often than it runs for a buffer that grows, more often for a
//! clone of what is nested.

use crate::facts::SiteKind;
use crate::facts::evidence::{Extent, LoopFact};
use crate::facts::foreign::next_item;
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::flow::frames::Repeats;
use crate::flow::heap::Known;
use crate::flow::locals::Source;
use crate::index::def::Effects;
use crate::index::lookup::Head;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};

/// What a loop further up the call graph counts for.
pub const FARTHER: f32 = 0.7;

/// What a condition takes away that holds in one of two cases.
const HALVING: f32 = 0.15;

/// What is left of the odds of a place under such a condition.
const CONDITION: f32 = 0.5;

/// So many conditions are taken into account.
const HALVINGS: u8 = 4;

/// What conditions take away from the loops around a call.
#[must_use]
pub fn rarity_weighs(halvings: u8) -> f32 {
    HALVING * f32::from(halvings.min(HALVINGS))
}

/// What is left of the odds of a place by the conditions that it stands under: what a run does not need is not reached, in whatever
/// loop.
#[must_use]
pub fn conditions_weigh(quarters: u8) -> f32 {
    CONDITION.powf(f32::from(quarters.min(CONDITIONS)) / 4.0)
}

/// So many conditions of a place are taken into account, in quarters.
const CONDITIONS: u8 = 20;

/// How many rounds a loop has, as a power of two.
fn rounds_of(extent: Extent) -> f32 {
    match extent {
        Extent::Few => 1.0,
        Extent::Usual => 2.0,
        Extent::Input => 6.0,
    }
}

/// How often loops within each other repeat what is in them, as a power of two.
#[must_use]
pub fn rounds<'a>(loops: impl Iterator<Item = &'a LoopFact>) -> f32 {
    // Within another loop, a text is as short as any list.
    loops.enumerate().map(|(at, it)| rounds_of(if at > 0 { it.extent.min(Extent::Usual) } else { it.extent })).sum()
}

/// What a loop counts for.
fn loop_weighs(extent: Extent) -> f32 {
    match extent {
        Extent::Few => 0.4,
        Extent::Usual => 1.0,
        Extent::Input => 1.5,
    }
}

/// What loops within each other count for: the inner ones run shorter as a rule.
#[must_use]
pub fn loops_weigh<'a>(loops: impl Iterator<Item = &'a LoopFact>) -> f32 {
    let mut inner = 1.0;
    let mut all = 0.0;
    for fact in loops {
        // Within another loop, a text is as short as any list.
        let extent = if all > 0.0 { fact.extent.min(Extent::Usual) } else { fact.extent };
        all += inner * loop_weighs(extent);
        inner *= 0.8;
    }
    all
}

/// How often a site asks the heap where it is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight {
    /// How often it asks each time, as a power of two.
    pub again: f32,
    /// How likely it is that it needs memory at all.
    pub odds: f32,
    /// So many of the innermost loops around it run on one buffer, which grows seldom in all their rounds.
    pub on_one_buffer: usize,
    /// It is a buffer that is kept elsewhere, and has room for most of what is added to it.
    pub kept: bool,
    /// What is called asks again and again each time.
    pub repeats: bool,
}

impl Weight {
    /// How often it asks, as a power of two, where it is reached so often.
    #[must_use]
    pub fn times(self, reached: f32) -> f32 {
        // To double a buffer takes ever longer.
        if self.kept { KEPT * reached } else { reached + self.again }
    }
}

/// What each further layer of heap memory adds to a copy.
const LAYER: f32 = 1.5;

/// A call of what asks again and again.
const REPEATS: f32 = 3.0;

/// A buffer that is made in the same function grows a few times, if loops add to it.
const OWN: f32 = 0.75;

/// What is left of how often a buffer is added to that is kept elsewhere, as powers of two: the times that it grows.
const KEPT: f32 = 0.3;

/// Of values that own memory in one of two cases, as an enum whose other variants have none.
const SPARSE: f32 = 0.85;

/// What is added to a buffer after something else, which may have made room for it.
const LATER: f32 = 0.7;

/// A buffer that was made with room.
const ROOMY: f32 = 0.5;

/// What needs no memory in many cases: sorting a few elements, shrinking what fits.
const SPARED: f32 = 0.8;

/// A call of another crate's function that may allocate within.
const WITHIN: f32 = 0.7;

/// What makes an error, though nothing around says that one has happened.
const ERROR: f32 = 0.2;

/// A call of the workspace's own: the place within has a heat of its own.
const ELSEWHERE: f32 = 0.2;

/// Weighs a site; of a growth also what holds the buffer.
#[must_use]
pub fn weigh(look: Look<'_>, found: &Found, held: Option<LocalId>, is_first: bool) -> Weight {
    let flow = look.flow;
    let effects = called(look, found.expr);
    let repeats = found.over.is_none() && effects.has_any(Effects::MANY.with(Effects::COMPILES));
    let plain =
        Weight { again: if repeats { REPEATS } else { 0.0 }, odds: 1.0, on_one_buffer: 0, kept: false, repeats };
    let once = |odds: f32| Weight { odds, ..plain };
    let layered = |ty: TyId| {
        let halvings = -flow.world.share(look.tys(), ty).max(0.01).log2();
        let layers = flow.world.layers(look.tys(), ty).saturating_sub(1);
        Weight { again: plain.again + LAYER * f32::from(layers), odds: SPARSE.powf(halvings), ..plain }
    };
    let weight = match found.kind {
        SiteKind::Grow => {
            let local = held.and_then(|it| of_local(look, found.expr, it));
            let later = if is_first { 1.0 } else { LATER };
            local.map_or(Weight { kept: true, ..plain }, |it| Weight { odds: it.odds * later, ..it })
        }
        SiteKind::Clone | SiteKind::Own => layered(found.ty),
        SiteKind::Call if found.through.is_some() => once(ELSEWHERE),
        SiteKind::Call if found.over.is_some_and(|it| yields_memory(look, it)) => plain,
        SiteKind::Call if found.over.is_none() && effects.has(Effects::SELDOM) => Weight { kept: true, ..plain },
        SiteKind::Call if found.ty == TyId::UNKNOWN => once(WITHIN),
        SiteKind::Call => layered(found.ty),
        // It asks for nothing itself.
        SiteKind::Other => once(ELSEWHERE),
        SiteKind::Build if effects.has_any(Effects::SHRINKS.with(Effects::SCRATCH)) => once(SPARED),
        SiteKind::Box | SiteKind::Format | SiteKind::Make | SiteKind::Collect | SiteKind::Build => plain,
    };
    if makes_error(look, found) { Weight { odds: weight.odds * ERROR, ..weight } } else { weight }
}

/// What is made is an error, or it is made by a function that hands out one.
fn makes_error(look: Look<'_>, found: &Found) -> bool {
    let index = look.index();
    let Some(error) = index.known.traet("error") else { return false };
    // A box is an error where its content is: that has a place of its own.
    let holders = Effects::HEAP.with(Effects::BUFFER).with(Effects::COUNTED);
    let is_error = |ty: TyKind| match ty {
        TyKind::Adt(id, _) => {
            !index.types.get(id.at()).is_some_and(|it| it.effects.has_any(holders))
                && !index.lookup().trait_impls(error, Head::Adt(id)).is_empty()
        }
        _ => false,
    };
    let around = index.fn_of.get(&look.item).and_then(|it| index.fns.get(it.at()));
    is_error(look.flow.kind(found.ty)) || around.is_some_and(|def| is_error(index.tys.kind(&index.tys, def.ret)))
}

/// The items of an iterator own heap memory.
fn yields_memory(look: Look<'_>, iterator: ExprId) -> bool {
    let Some(item) = next_item(look, iterator) else { return false };
    look.flow.world.heap(&look.index().tys, item).owns == Known::Yes
}

fn called(look: Look<'_>, expr: ExprId) -> Effects {
    let def = look.flow.called(expr).and_then(|func| look.index().fns.get(func.at()));
    def.map(|def| def.effects).unwrap_or_default()
}

/// The buffer is a local's: it grows anew each time that it is made.
fn of_local(look: Look<'_>, growth: ExprId, local: LocalId) -> Option<Weight> {
    let flow = look.flow;
    let (outer, roomy) = match flow.locals.source(local) {
        Source::Let(block, at) => {
            let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
            let Some(Statement::Let { value, .. }) = inner.statements.get(at as usize) else { return None };
            let maker = value.unwrap_or(block);
            let effects = called(look, maker);
            (flow.contexts.of(maker).repeat, effects.has(Effects::ALLOCATES))
        }
        Source::Param(_) => (None, false),
        Source::Arm(..)
        | Source::Condition(_)
        | Source::Matches(_)
        | Source::For(_)
        | Source::Closure(..)
        | Source::Unknown => return None,
    };
    let frames = flow.contexts.repeating(growth).take_while(|&frame| Some(frame) != outer);
    let repeats = |frame| !matches!(flow.contexts.repeats(frame), Repeats::No) && !flow.ends_loop(growth, frame);
    let on_one_buffer = frames.filter(|&frame| repeats(frame)).count();
    let (again, odds) = match (roomy, on_one_buffer) {
        (true, _) => (0.0, ROOMY),
        (false, 0) => (0.0, 1.0),
        (false, _) => (OWN, 1.0),
    };
    Some(Weight { again, odds, on_one_buffer, kept: false, repeats: false })
}
