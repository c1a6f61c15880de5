//! Values of which somebody holds a raw pointer.

use crate::facts::look::Look;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind};

/// What is given to the call is a local, and a raw pointer to what it holds was asked for: who has that may take it back.
#[must_use]
pub(super) fn is_pointed(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let ExprKind::Call { args, .. } = flow.body.expr(call).kind else { return false };
    let is_pointer = |at: ExprId| matches!(flow.kind(flow.types.expr(at)), TyKind::Ptr(..));
    flow.body.list(args).iter().any(|&arg| match flow.body.expr(arg).kind {
        ExprKind::Local(local) => flow.uses(local).any(|named| named.taker.is_some_and(is_pointer)),
        _ => false,
    })
}
