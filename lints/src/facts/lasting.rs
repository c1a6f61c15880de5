//! Which borrowed values live longer than their statement.

use crate::facts::look::Look;
use crate::flow::uses::How;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::UnaryOp;

/// Nothing on the way to the source is a temporary that ends with the statement.
#[must_use]
pub fn is_lasting(look: Look<'_>, source: ExprId) -> bool {
    let flow = look.flow;
    match &flow.body.expr(source).kind {
        ExprKind::Local(_) | ExprKind::Path(_) => true,
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => {
            is_lasting(look, *base) && flow.types.expr(*base) != TyId::UNKNOWN
        }
        ExprKind::Unary { op: UnaryOp::Deref, operand } => {
            is_lasting(look, *operand)
                && !matches!(flow.kind(flow.types.expr(*operand)), TyKind::Ptr(..) | TyKind::Unknown)
        }
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => is_lasting(look, *operand),
        ExprKind::MethodCall { receiver, .. } => {
            let ty = flow.types.expr(source);
            let borrows = ty != TyId::UNKNOWN && flow.may_hold_borrow(ty);
            borrows && is_lasting(look, *receiver) && !is_taken_out(look, *receiver)
        }
        // `String::from_utf8_lossy(&bytes)`.
        ExprKind::Call { args, .. } => {
            let ty = flow.types.expr(source);
            let lends = |arg: ExprId| flow.may_hold_borrow(flow.types.expr(arg));
            let args = flow.body.list(*args);
            let borrows = ty != TyId::UNKNOWN && flow.called(source).is_some() && flow.may_hold_borrow(ty);
            borrows && args.iter().any(|&it| lends(it)) && args.iter().all(|&it| !lends(it) || is_lasting(look, it))
        }
        _ => false,
    }
}

/// A mutable borrow of the receiver: `iter.next()`, `map.entry(..)`.
fn is_taken_out(look: Look<'_>, receiver: ExprId) -> bool {
    matches!(look.flow.use_at(receiver).how, How::LentMut | How::Taken | How::Unknown)
}
