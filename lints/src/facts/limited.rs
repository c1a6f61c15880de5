//! Lists that are kept below a length: `while history.len() > LIMIT { history.remove(0); }`.

use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::flow::borrows::Origin;
use crate::flow::tree::Role;
use crate::flow::uses::is_comparison;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::Literal;

/// What cuts a list to a length.
const CUTS: [&str; 3] = ["Vec::truncate", "VecDeque::truncate", "String::truncate"];

/// The function holds the length of the receiver against a limit, or cuts it to one.
#[must_use]
pub(super) fn is_limited(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(call).kind else { return false };
    let shifts = |it: Effects| it.has(Effects::SHIFTS);
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let Some(origin) = flow.origin(receiver).filter(|_| def.is_some_and(|it| shifts(it.effects))) else { return false };
    flow.uses(origin.local).any(|named| named.taker.is_some_and(|it| limits(look, it, &origin)))
}

/// The call asks the list for its length, which is compared, or cuts the list.
fn limits(look: Look<'_>, call: ExprId, origin: &Origin) -> bool {
    let flow = look.flow;
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(call).kind else { return false };
    if flow.origin(receiver).as_ref() != Some(origin) {
        return false;
    }
    if callee(look, call).is_any(&CUTS) {
        return true;
    }
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let Some(compared) = flow.tree.parent(call).filter(|_| def.is_some_and(|it| it.effects.has(Effects::LEN))) else {
        return false;
    };
    let other = match (&flow.body.expr(compared).kind, flow.tree.role(call)) {
        (ExprKind::Binary { op, rhs, .. }, Role::Lhs) if is_comparison(*op) => *rhs,
        (ExprKind::Binary { op, lhs, .. }, Role::Rhs) if is_comparison(*op) => *lhs,
        _ => return false,
    };
    // `while list.len() > 1` takes all but one out.
    !matches!(flow.body.expr(other).kind, ExprKind::Literal(Literal::Int(0 | 1, _)))
}
