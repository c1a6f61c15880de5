//! Loops and iterator closures in words: what they run once per, how they may end early, and how often they run.

use crate::facts::evidence::{Extent, LengthFact, LoopFact, LoopKind};
use crate::facts::lengths::length;
use crate::facts::look::{Look, first_line};
use crate::facts::one_round::is_in_one_round;
use crate::flow::frames::Repeats;
use crate::index::def::Effects;
use crate::index::ty::{Num, TyId, TyKind};
use crate::syntax::body::{Block, ExprId, ExprKind, FrameId, FrameKind};

/// The early exits of each frame of a body, by [`FrameId`].
#[derive(Clone, Debug)]
pub struct Exits(Vec<Exit>);

/// How rounds may end early.
#[derive(Clone, Copy, Debug, Default)]
struct Exit {
    breaks: bool,
    continues: bool,
    returns: bool,
    tries: bool,
    awaits: bool,
    waits: bool,
    opaque: bool,
}

impl Exits {
    /// Looks at each expression once.
    #[must_use]
    pub fn new(look: Look<'_>) -> Self {
        let mut exits = vec![Exit::default(); look.flow.body.frames.len()];
        if exits.is_empty() {
            return Self(exits);
        }
        for (at, expr) in look.flow.body.exprs.iter().enumerate() {
            let (target, mark): (Option<FrameId>, fn(&mut Exit)) = match expr.kind {
                ExprKind::Break { target, .. } => (target, |it| it.breaks = true),
                ExprKind::Continue { target } => (target, |it| it.continues = true),
                ExprKind::Return(_) => (None, |it| it.returns = true),
                ExprKind::Try(_) => (None, |it| it.tries = true),
                ExprKind::Await(_) => (None, |it| it.awaits = true),
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } if is_waiting(look, ExprId(at as u32)) => {
                    (None, |it| it.waits = true)
                }
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } if is_opaque(look, ExprId(at as u32)) => {
                    (None, |it| it.opaque = true)
                }
                _ => continue,
            };
            mark_frames(look, &mut exits, ExprId(at as u32), target, mark);
        }
        Self(exits)
    }
}

/// Beside what this call does, an allocation takes no time.
fn is_waiting(look: Look<'_>, call: ExprId) -> bool {
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(Effects::WAITS))
}

/// Neither what is called nor what it makes is known. What numbers can do asks for nothing.
fn is_opaque(look: Look<'_>, call: ExprId) -> bool {
    let of_number = match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => {
            let behind = look.flow.world.behind(look.tys(), look.flow.types.expr(receiver));
            matches!(look.flow.kind(behind), TyKind::Num(_) | TyKind::Char | TyKind::Bool)
        }
        _ => false,
    };
    !of_number && look.flow.called(call).is_none() && look.flow.types.expr(call) == TyId::UNKNOWN
}

/// Marks the loops that an exit leaves: up to its target, or to the end of the function or closure.
fn mark_frames(look: Look<'_>, exits: &mut [Exit], expr: ExprId, target: Option<FrameId>, mark: fn(&mut Exit)) {
    let func = look.flow.contexts.of(expr).func;
    for frame in look.flow.contexts.repeating(expr) {
        let Some(slot) = exits.get_mut(frame.0 as usize) else { return };
        if Some(frame) == func || look.flow.contexts.around(frame).func != func {
            return;
        }
        match target {
            None => mark(slot),
            Some(target) if target == frame => return mark(slot),
            // It leaves the loops within its target.
            Some(target) if target < frame => slot.breaks = true,
            Some(_) => return,
        }
    }
}

/// What repeats an expression within its function, outermost first, and which of it only perhaps does: the places in the
/// list, and the frames. A loop does not repeat what one of its rounds alone comes to, or what it ends with.
#[must_use]
pub fn around(look: Look<'_>, exits: &Exits, expr: ExprId) -> (Vec<LoopFact>, Vec<(usize, FrameId)>) {
    let repeating = look.flow.contexts.repeating(expr);
    let repeats = |frame: FrameId| !is_in_one_round(look, expr, frame) && !look.flow.ends_loop(expr, frame);
    let mut frames: Vec<FrameId> = repeating.filter(|&frame| repeats(frame)).collect();
    frames.reverse();
    let mut given = Vec::new();
    for (at, &frame) in frames.iter().enumerate() {
        if let Repeats::Given(..) = look.flow.contexts.repeats(frame) {
            given.push((at, frame));
        }
    }
    let facts = frames.into_iter().filter_map(|frame| of_frame(look, exits, frame)).collect();
    (facts, given)
}

/// A loop, or a closure that runs per item.
#[must_use]
pub fn of_frame(look: Look<'_>, exits: &Exits, id: FrameId) -> Option<LoopFact> {
    let flow = look.flow;
    let frame = flow.body.frames.get(id.0 as usize)?;
    let exit = exits.0.get(id.0 as usize).copied().unwrap_or_default();
    let (mut kind, mut item, mut reads, mut stands_here) = (LoopKind::Loop, None, false, false);
    let (per, length, body) = match (&flow.body.expr(frame.expr).kind, frame.kind) {
        (ExprKind::For { pat, iterable, body, .. }, FrameKind::For) => {
            (kind, item) = (LoopKind::For, Some(flow.types.pat(*pat)));
            stands_here = is_written_out(look, *iterable);
            (per(look, *iterable), length(look, *iterable, frame.expr), *body)
        }
        (ExprKind::While { condition, body, .. }, _) => {
            kind = LoopKind::While;
            // `while reader.read(&mut row)?`
            reads = flow.ends.exit(*condition).returns;
            ("round".to_owned(), None, *body)
        }
        (ExprKind::Loop { body, .. }, _) => ("round".to_owned(), None, *body),
        (ExprKind::Closure(closure), _) => {
            let source = match flow.contexts.repeats(id) {
                Repeats::PerItem(call) => items_of(look, call),
                Repeats::No | Repeats::Loop | Repeats::Given(..) | Repeats::CalledIn(_) => None,
            };
            let per = source.map_or_else(|| "item".to_owned(), |it| per(look, it));
            let length = source.and_then(|it| length(look, it, frame.expr));
            kind = LoopKind::PerItem;
            item = closure.params.first().map(|it| flow.types.pat(it.0));
            (per, length, closure.body)
        }
        _ => return None,
    };
    Some(LoopFact {
        place: look.place(first_line(frame.head, look.text)),
        whole: look.at(frame.expr),
        kind,
        per,
        extent: match (reads, stands_here) {
            (true, _) => Extent::Input,
            (false, true) => Extent::Few,
            (false, false) => extent(look, item, length.as_ref()),
        },
        length,
        breaks: exit.breaks,
        continues: exit.continues,
        returns: exit.returns,
        tries: exit.tries,
        awaits: exit.awaits,
        waits: exit.waits,
        opaque: exit.opaque,
        statements: statements(look, body),
    })
}

/// So few items may well stand in the source.
const FEW: u64 = 16;

/// What the length or the items tell of how often a loop runs.
fn extent(look: Look<'_>, item: Option<TyId>, length: Option<&LengthFact>) -> Extent {
    if length.and_then(|it| it.constant).is_some_and(|it| it <= FEW) {
        return Extent::Few;
    }
    item.map_or(Extent::Usual, |item| of_item(look, item))
}

/// `["a", "b"]`, perhaps behind `&` or `iter()`.
fn is_written_out(look: Look<'_>, iterable: ExprId) -> bool {
    match look.flow.body.expr(source_of(look, iterable)).kind {
        ExprKind::Array(list) => u64::from(list.len) <= FEW,
        _ => false,
    }
}

/// What the type of an iterator's items tells.
fn of_item(look: Look<'_>, item: TyId) -> Extent {
    match look.flow.kind(look.flow.world.behind(look.tys(), item)) {
        TyKind::Char | TyKind::Num(Num::U8) => Extent::Input,
        TyKind::Adt(id, _) if look.index().lookup().lang.result == Some(id) => Extent::Input,
        _ => Extent::Usual,
    }
}

fn statements(look: Look<'_>, body: ExprId) -> u32 {
    match &look.flow.body.expr(body).kind {
        ExprKind::Block(block) => count(block),
        _ => 1,
    }
}

fn count(block: &Block) -> u32 {
    block.statements.len() as u32 + u32::from(block.tail.is_some())
}

/// What a call with a per-item function runs once per, and how often.
#[must_use]
pub fn items(look: Look<'_>, call: ExprId) -> (String, Option<LengthFact>) {
    match items_of(look, call) {
        Some(source) => (per(look, source), length(look, source, call)),
        None => ("item".to_owned(), None),
    }
}

/// The iterator that a call with a per-item closure runs over.
fn items_of(look: Look<'_>, call: ExprId) -> Option<ExprId> {
    match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        ExprKind::Call { args, .. } => look.flow.body.list(args).first().copied(),
        _ => None,
    }
}

/// What a loop over this runs once per.
#[must_use]
pub fn source_words(look: Look<'_>, iterable: ExprId) -> String {
    per(look, iterable)
}

fn per(look: Look<'_>, iterable: ExprId) -> String {
    let root = source_of(look, iterable);
    match look.flow.body.expr(root).kind {
        ExprKind::Range { .. } => format!("number of `{}`", look.snippet(root)),
        _ => format!("element of `{}`", look.snippet(root)),
    }
}

/// What an iterator chain goes over: `orders` of `orders.iter().enumerate()`.
fn source_of(look: Look<'_>, iterable: ExprId) -> ExprId {
    let mut at = iterable;
    loop {
        at = match &look.flow.body.expr(at).kind {
            ExprKind::Ref { operand, .. } => *operand,
            ExprKind::MethodCall { receiver, .. } if is_iterator(look, look.flow.types.expr(at)) => *receiver,
            _ => return at,
        };
    }
}

fn is_iterator(look: Look<'_>, ty: TyId) -> bool {
    look.flow.world.type_effects(look.tys(), ty).has_any(Effects::EXACT.with(Effects::BOUNDED))
}

/// The local that the length of a loop hangs on: of `items.len()`, `items`.
#[must_use]
pub fn length_root(look: Look<'_>, head: FrameId) -> Option<crate::syntax::body::LocalId> {
    let frame = look.flow.body.frames.get(head.0 as usize)?;
    let mut at = match look.flow.body.expr(frame.expr).kind {
        ExprKind::For { iterable, .. } => iterable,
        ExprKind::Closure(_) => match look.flow.contexts.repeats(head) {
            Repeats::PerItem(call) => items_of(look, call)?,
            Repeats::No | Repeats::Loop | Repeats::Given(..) | Repeats::CalledIn(_) => return None,
        },
        _ => return None,
    };
    loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(local) => return Some(local),
            ExprKind::Field { base, .. } => base,
            ExprKind::MethodCall { receiver, .. } => receiver,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => operand,
            ExprKind::Range { end: Some(end), .. } => end,
            _ => return None,
        };
    }
}
