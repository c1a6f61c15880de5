//! Loops and iterator closures in words: what they run once per, how they may end early, and how often they run.

use std::sync::Arc;

use crate::facts::evidence::{Extent, LoopFact, LoopKind};
use crate::facts::exits::{Exit, exits};
use crate::facts::failed::after_error;
use crate::facts::lengths::{LengthFact, length};
use crate::facts::look::{Look, first_line};
use crate::facts::one_round::is_in_one_round;
use crate::flow::frames::Repeats;
use crate::index::def::Effects;
use crate::index::ty::{Num, TyId, TyKind};
use crate::syntax::body::{Block, ExprId, ExprKind, FrameId, FrameKind};

/// What repeats code in a body: its loops, and closures that run per item. Each is told of once, for all that lies in it.
#[derive(Clone, Debug)]
pub struct Loops {
    /// By [`FrameId`].
    facts: Vec<Option<Arc<LoopFact>>>,
}

impl Loops {
    /// Looks at each expression once.
    #[must_use]
    pub fn new(look: Look<'_>) -> Self {
        let exits = exits(look);
        let repeats = |frame: FrameId| !matches!(look.flow.contexts.repeats(frame), Repeats::No);
        let fact = |(at, exit): (usize, &Exit)| {
            let frame = FrameId(at as u32);
            if repeats(frame) { of_frame(look, *exit, frame).map(Arc::new) } else { None }
        };
        Self { facts: exits.iter().enumerate().map(fact).collect() }
    }

    /// A loop, or a closure that runs per item.
    #[must_use]
    pub fn of_frame(&self, frame: FrameId) -> Option<Arc<LoopFact>> {
        self.facts.get(frame.0 as usize).cloned().flatten()
    }
}

/// What repeats an expression within its function, outermost first, and which of it only perhaps does: the places in the
/// list, and the frames. A loop does not repeat what one of its rounds alone comes to, what it ends with, or what is done about an
/// error in it.
#[must_use]
pub fn around(look: Look<'_>, loops: &Loops, expr: ExprId) -> (Vec<Arc<LoopFact>>, Vec<(usize, FrameId)>) {
    if look.flow.contexts.of(expr).repeat.is_none() {
        return (Vec::new(), Vec::new());
    }
    let repeating = look.flow.contexts.repeating(expr);
    // What is done about an error is not done in each round of the loop around it.
    let failed = after_error(look, expr).map(|it| look.span(it));
    let fails_in = |frame: FrameId| {
        let whole = look.flow.body.frames.get(frame.0 as usize).map(|it| look.span(it.expr));
        whole.zip(failed).is_some_and(|(whole, failed)| whole.contains(failed))
    };
    let repeats =
        |frame: FrameId| !is_in_one_round(look, expr, frame) && !look.flow.ends_loop(expr, frame) && !fails_in(frame);
    let mut frames: Vec<FrameId> = repeating.filter(|&frame| repeats(frame)).collect();
    frames.reverse();
    let mut given = Vec::new();
    for (at, &frame) in frames.iter().enumerate() {
        if let Repeats::Given(..) = look.flow.contexts.repeats(frame) {
            given.push((at, frame));
        }
    }
    let facts = frames.into_iter().filter_map(|frame| loops.of_frame(frame)).collect();
    (facts, given)
}

fn of_frame(look: Look<'_>, exit: Exit, id: FrameId) -> Option<LoopFact> {
    let flow = look.flow;
    let frame = flow.body.frames.get(id.0 as usize)?;
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

/// What a loop or an iterator closure goes over: `items` of `for x in items`, `items.iter()` of `items.iter().map(|x| …)`.
#[must_use]
pub fn gone_over(look: Look<'_>, head: FrameId) -> Option<ExprId> {
    let frame = look.flow.body.frames.get(head.0 as usize)?;
    match look.flow.body.expr(frame.expr).kind {
        ExprKind::For { iterable, .. } => Some(iterable),
        ExprKind::Closure(_) => match look.flow.contexts.repeats(head) {
            Repeats::PerItem(call) => items_of(look, call),
            Repeats::No | Repeats::Loop | Repeats::Given(..) | Repeats::CalledIn(_) => None,
        },
        _ => None,
    }
}

/// The local that the length of a loop hangs on: of `items.len()`, `items`.
#[must_use]
pub fn length_root(look: Look<'_>, head: FrameId) -> Option<crate::syntax::body::LocalId> {
    let mut at = gone_over(look, head)?;
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
