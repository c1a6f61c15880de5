//! Tasks that hand on what they have made: their last act gives it to a callback or a channel from outside.

use crate::facts::look::Look;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind, Statement};

/// The closure or future that the call starts ends with `send(result)` or `sender.send(result)`, and what it calls was
/// captured.
#[must_use]
pub(super) fn is_reported(look: Look<'_>, call: ExprId) -> bool {
    let body = look.flow.body;
    let args = match body.expr(call).kind {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args,
        _ => return false,
    };
    body.list(args).iter().any(|&task| match &body.expr(task).kind {
        ExprKind::Closure(closure) => last(look, closure.body).is_some_and(|act| hands_on(look, task, act)),
        ExprKind::Async { body, .. } => last(look, *body).is_some_and(|act| hands_on(look, task, act)),
        _ => false,
    })
}

/// What a body does last: `let _ = x;`, `x;` or `x`.
fn last(look: Look<'_>, body: ExprId) -> Option<ExprId> {
    match &look.flow.body.expr(body).kind {
        ExprKind::Block(block) => match (block.tail, block.statements.last()) {
            (Some(tail), _) => last(look, tail),
            (None, Some(Statement::Expr { expr, .. })) => last(look, *expr),
            (None, Some(Statement::Let { value, .. })) => *value,
            (None, None) => None,
        },
        _ => Some(body),
    }
}

/// `f(x)`, where `f` was captured; `sender.send(x)`, perhaps with something done to what that returns.
fn hands_on(look: Look<'_>, task: ExprId, act: ExprId) -> bool {
    let flow = look.flow;
    let is_captured = |expr: ExprId| match flow.body.expr(expr).kind {
        ExprKind::Local(local) => !look.span(task).contains(flow.body.local(local).span),
        _ => false,
    };
    match flow.body.expr(act).kind {
        ExprKind::Call { callee, args } => args.len > 0 && is_captured(callee),
        ExprKind::MethodCall { receiver, .. } => {
            let def = flow.called(act).and_then(|func| look.index().fns.get(func.at()));
            let sends = def.is_some_and(|def| def.effects.has(Effects::SENDS));
            if sends { is_captured(receiver) } else { hands_on(look, task, receiver) }
        }
        ExprKind::Await(inner) | ExprKind::Try(inner) => hands_on(look, task, inner),
        _ => false,
    }
}
