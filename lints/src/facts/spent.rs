//! Whether what a method is called on is used for the last time there, and ranges over all that something holds.

use crate::facts::copied::{is_movable, kind_of};
use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::Literal;

/// The receiver is owned here, and neither it nor what is borrowed from it is used behind the call.
#[must_use]
pub fn is_spent(look: Look<'_>, call: ExprId) -> bool {
    let ExprKind::MethodCall { receiver, .. } = look.flow.body.expr(call).kind else { return false };
    is_movable(look, call, receiver, kind_of(look, receiver))
}

/// What a chain of calls goes over in the end is owned here, and neither it nor what is borrowed from it is used behind the chain.
#[must_use]
pub fn is_source_spent(look: Look<'_>, chain: ExprId) -> bool {
    let body = look.flow.body;
    let mut at = chain;
    while let ExprKind::MethodCall { receiver, .. } = body.expr(at).kind {
        at = receiver;
    }
    is_movable(look, chain, at, kind_of(look, at))
}

/// `..`, `0..` or `..x.len()`, given to a method of `x`.
#[must_use]
pub fn is_all(look: Look<'_>, range: ExprId) -> bool {
    let body = look.flow.body;
    let ExprKind::Range { start, end, inclusive: false } = body.expr(range).kind else { return false };
    let is_first = start.is_none_or(|it| matches!(body.expr(it).kind, ExprKind::Literal(Literal::Int(0, _))));
    is_first && end.is_none_or(|it| is_length_of_receiver(look, it, range))
}

fn is_length_of_receiver(look: Look<'_>, end: ExprId, range: ExprId) -> bool {
    let flow = look.flow;
    let (Role::Arg(_), Some(call)) = (flow.tree.role(range), flow.tree.parent(range)) else { return false };
    let (ExprKind::MethodCall { receiver: of, .. }, ExprKind::MethodCall { receiver, .. }) =
        (&flow.body.expr(call).kind, &flow.body.expr(end).kind)
    else {
        return false;
    };
    let def = flow.called(end).and_then(|func| look.index().fns.get(func.at()));
    let is_same = flow.origin(*of).is_some() && flow.origin(*of) == flow.origin(*receiver);
    is_same && def.is_some_and(|def| def.effects.has(Effects::LEN))
}
