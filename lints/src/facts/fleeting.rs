//! Values that borrow from what is made where they are worked out, and is dropped at the end of the statement: a closure
//! could not hand them out.

use crate::facts::look::Look;
use crate::flow::tree::children;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::UnaryOp;

/// `find(key).map(read).as_ref()`, `Some(&format!("{id}"))`: the value leads into a temporary that is made in it.
#[must_use]
pub(super) fn is_fleeting(look: Look<'_>, value: ExprId) -> bool {
    let flow = look.flow;
    if !flow.may_hold_borrow(flow.types.expr(value)) {
        return false;
    }
    let is_lent = |receiver: ExprId| {
        let adjustment = flow.types.adjustment(receiver).filter(|it| it.borrow.is_some());
        // What lies behind a reference is lent again, and not the reference.
        let is_behind = |derefs: u8| derefs > 0 && matches!(flow.kind(flow.types.expr(receiver)), TyKind::Ref(..));
        adjustment.is_some_and(|it| !is_behind(it.derefs)) && is_temporary(look, receiver)
    };
    match &flow.body.expr(value).kind {
        ExprKind::Ref { operand, .. } => is_temporary(look, *operand) || is_fleeting(look, *operand),
        ExprKind::Closure(_) | ExprKind::Async { .. } | ExprKind::Macro(_) => false,
        ExprKind::MethodCall { receiver, .. } if is_lent(*receiver) => true,
        _ => {
            let mut found = false;
            children(flow.body, value, &mut |child, _| found = found || is_fleeting(look, child));
            found
        }
    }
}

/// A value, and no place that holds one.
fn is_temporary(look: Look<'_>, expr: ExprId) -> bool {
    match look.flow.body.expr(expr).kind {
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => {
            let is_reference = matches!(look.flow.kind(look.flow.types.expr(base)), TyKind::Ref(..));
            !is_reference && is_temporary(look, base)
        }
        ExprKind::Unary { op: UnaryOp::Deref, .. } => false,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_) | ExprKind::Binary { .. } => true,
        _ => false,
    }
}
