//! Whether what a method is called on lives through the rounds of a loop.

use crate::facts::look::Look;
use crate::flow::tree::children;
use crate::syntax::body::{Body, ExprId, ExprKind, LocalId};
use crate::syntax::operator::UnaryOp;

/// What the receiver hangs on lives through the rounds of the innermost loop.
#[must_use]
pub fn is_carried(look: Look<'_>, call: ExprId) -> bool {
    let ExprKind::MethodCall { receiver, .. } = look.flow.body.expr(call).kind else { return false };
    let is_outer = look.flow.root(receiver).is_some_and(|(local, _)| look.flow.is_carried(call, local));
    is_outer && !is_picked(look, call, receiver)
}

/// Which one it is depends on the round: `lists[at]` where the loop counts `at`.
fn is_picked(look: Look<'_>, call: ExprId, place: ExprId) -> bool {
    let body = look.flow.body;
    match body.expr(place).kind {
        ExprKind::Index { base, index } => {
            let mut inner = false;
            each_local(body, index, &mut |local| inner |= !look.flow.is_carried(call, local));
            inner || is_picked(look, call, base)
        }
        ExprKind::Field { base, .. } => is_picked(look, call, base),
        ExprKind::Unary { op: UnaryOp::Deref, operand } => is_picked(look, call, operand),
        _ => false,
    }
}

/// The locals that an expression names.
fn each_local(body: &Body, expr: ExprId, found: &mut impl FnMut(LocalId)) {
    if let ExprKind::Local(local) = body.expr(expr).kind {
        found(local);
    }
    let mut inner = Vec::new();
    children(body, expr, &mut |child, _| inner.push(child));
    inner.into_iter().for_each(|child| each_local(body, child, found));
}
