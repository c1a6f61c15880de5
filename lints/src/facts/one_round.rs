//! Code within a loop that one of its rounds alone comes to: `if i == 0 { … }`, where `i` counts the rounds, and what is done where
//! there is nothing left to go over.

use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::index::ty::{Num, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId, PatId};
use crate::syntax::operator::{BinaryOp, Literal};
use crate::syntax::pattern::PatKind;
use crate::text::Span;

/// One round at most of the frame comes to the expression: a condition on the number of the round says so.
#[must_use]
pub fn is_in_one_round(look: Look<'_>, expr: ExprId, frame: FrameId) -> bool {
    let flow = look.flow;
    let Some(whole) = flow.body.frames.get(frame.0 as usize).map(|it| it.expr) else { return false };
    let (counter, drawn) = (counter(look, whole), drawn(look, whole));
    if counter.is_none() && drawn.is_none() {
        return false;
    }
    let mut at = expr;
    while at != whole
        && let Some(parent) = flow.tree.parent(at)
    {
        if let ExprKind::If { condition, .. } = flow.body.expr(parent).kind {
            let is_one = match flow.tree.role(at) {
                Role::Then => counter.is_some_and(|it| holds_once(look, it, condition)),
                Role::Else => {
                    counter.is_some_and(|it| fails_once(look, it, condition))
                        || drawn.is_some() && drawn == next_of(look, condition)
                }
                _ => false,
            };
            if is_one {
                return true;
            }
        }
        at = parent;
    }
    false
}

/// `chars` of `while let Some(it) = chars.next()`: where it has nothing left in a round, that is the last one.
fn drawn(look: Look<'_>, whole: ExprId) -> Option<LocalId> {
    let ExprKind::While { condition, .. } = look.flow.body.expr(whole).kind else { return None };
    next_of(look, condition)
}

/// The iterator in a local that is asked for its next item: `let Some(it) = chars.next()`.
fn next_of(look: Look<'_>, condition: ExprId) -> Option<LocalId> {
    let ExprKind::Let { value, .. } = look.flow.body.expr(condition).kind else { return None };
    let ExprKind::MethodCall { receiver, .. } = look.flow.body.expr(value).kind else { return None };
    match look.flow.body.expr(receiver).kind {
        ExprKind::Local(local) if callee(look, value).is("Iterator::next") => Some(local),
        _ => None,
    }
}

/// A local that is another number in each round.
#[derive(Clone, Copy)]
struct Counter {
    local: LocalId,
    /// It is never below zero.
    natural: bool,
    /// The loop.
    whole: Span,
}

/// `i` of `for i in 0..n` and of `for (i, x) in xs.iter().enumerate()`, in closures too.
fn counter(look: Look<'_>, whole: ExprId) -> Option<Counter> {
    let flow = look.flow;
    let (pat, iterable) = match &flow.body.expr(whole).kind {
        ExprKind::For { pat, iterable, .. } => (*pat, *iterable),
        ExprKind::Closure(closure) => {
            let (Role::Arg(_), Some(call)) = (flow.tree.role(whole), flow.tree.parent(whole)) else { return None };
            match (&flow.body.expr(call).kind, &*closure.params) {
                (ExprKind::MethodCall { receiver, .. }, [(pat, _)]) => (*pat, *receiver),
                _ => return None,
            }
        }
        _ => return None,
    };
    let mut source = iterable;
    // What leaves some out, or turns them round, leaves each its number.
    let keeps = ["Iterator::rev", "Iterator::skip", "Iterator::take", "Iterator::filter", "Iterator::skip_while"];
    while let ExprKind::MethodCall { receiver, .. } = flow.body.expr(source).kind
        && callee(look, source).is_any(&keeps)
    {
        source = receiver;
    }
    let (pat, from_zero) = match flow.body.expr(source).kind {
        ExprKind::Range { start: Some(start), .. } => (pat, matches!(int(look, start), Some(0 | 1))),
        ExprKind::MethodCall { .. } if callee(look, source).is("Iterator::enumerate") => (first(look, pat)?, true),
        _ => return None,
    };
    let PatKind::Bind { local, by_ref: false, mutable: false, sub: None } = flow.body.pat(pat).kind else {
        return None;
    };
    let natural = from_zero || is_unsigned(flow.kind(flow.types.local(local)));
    Some(Counter { local, natural, whole: look.span(whole) })
}

/// `i` of `(i, x)`.
fn first(look: Look<'_>, pat: PatId) -> Option<PatId> {
    match &look.flow.body.pat(pat).kind {
        PatKind::Tuple(parts) => parts.first().copied(),
        _ => None,
    }
}

fn is_unsigned(kind: TyKind) -> bool {
    matches!(kind, TyKind::Num(Num::U8 | Num::U16 | Num::U32 | Num::U64 | Num::U128 | Num::Usize))
}

fn int(look: Look<'_>, expr: ExprId) -> Option<u128> {
    match look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(it, _)) => Some(it),
        _ => None,
    }
}

/// `i == 0`, `i + 1 == n`, `i == 0 && …`, `i < 1`.
fn holds_once(look: Look<'_>, counter: Counter, condition: ExprId) -> bool {
    let ExprKind::Binary { op, lhs, rhs } = look.flow.body.expr(condition).kind else { return false };
    let inner = |expr: ExprId| holds_once(look, counter, expr);
    match op {
        BinaryOp::And => inner(lhs) || inner(rhs),
        BinaryOp::Or => inner(lhs) && inner(rhs),
        BinaryOp::Eq => is_one_number(look, counter, lhs, rhs) || is_one_number(look, counter, rhs, lhs),
        BinaryOp::Lt => counter.natural && is_it(look, counter, lhs) && int(look, rhs) == Some(1),
        _ => false,
    }
}

/// `i != 0`, `i > 0`, `0 < i`, `i >= 1`, `i > 0 || …`.
fn fails_once(look: Look<'_>, counter: Counter, condition: ExprId) -> bool {
    let ExprKind::Binary { op, lhs, rhs } = look.flow.body.expr(condition).kind else { return false };
    let inner = |expr: ExprId| fails_once(look, counter, expr);
    let above = |side: ExprId, least: ExprId, bound: u128| {
        counter.natural && is_it(look, counter, side) && int(look, least) == Some(bound)
    };
    match op {
        BinaryOp::Or => inner(lhs) || inner(rhs),
        BinaryOp::And => inner(lhs) && inner(rhs),
        BinaryOp::Ne => is_one_number(look, counter, lhs, rhs) || is_one_number(look, counter, rhs, lhs),
        BinaryOp::Gt => above(lhs, rhs, 0),
        BinaryOp::Lt => above(rhs, lhs, 0),
        BinaryOp::Ge => above(lhs, rhs, 1),
        _ => false,
    }
}

/// `i`, `i + 1` on the one side, and a number that is the same in all rounds on the other.
fn is_one_number(look: Look<'_>, counter: Counter, side: ExprId, other: ExprId) -> bool {
    let is_moved = |expr: ExprId| match look.flow.body.expr(expr).kind {
        ExprKind::Binary { op: BinaryOp::Add | BinaryOp::Sub, lhs, rhs } => {
            is_it(look, counter, lhs) && int(look, rhs).is_some()
        }
        _ => false,
    };
    (is_it(look, counter, side) || is_moved(side)) && is_fixed(look, counter, other)
}

fn is_it(look: Look<'_>, counter: Counter, expr: ExprId) -> bool {
    matches!(look.flow.body.expr(expr).kind, ExprKind::Local(local) if local == counter.local)
}

/// A number, a constant, a variable from outside of the loop that does not change, the length of one, and what is worked
/// out of these.
fn is_fixed(look: Look<'_>, counter: Counter, expr: ExprId) -> bool {
    let flow = look.flow;
    match flow.body.expr(expr).kind {
        ExprKind::Literal(_) | ExprKind::Path(_) => true,
        ExprKind::Local(local) => {
            let local = flow.body.local(local);
            !local.mutable && !counter.whole.contains(local.span)
        }
        ExprKind::Field { base, .. } => is_fixed(look, counter, base),
        ExprKind::MethodCall { receiver, args, .. } if args.len == 0 => is_fixed(look, counter, receiver),
        ExprKind::Binary { op: BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div, lhs, rhs } => {
            is_fixed(look, counter, lhs) && is_fixed(look, counter, rhs)
        }
        _ => false,
    }
}
