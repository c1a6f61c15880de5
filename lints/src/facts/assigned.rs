//! Copies that are assigned to a place that holds a value already.

use crate::facts::callees::callee;
use crate::facts::copy::AssignedFact;
use crate::facts::leaving::ends_by_leaving;
use crate::facts::look::Look;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::How;
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::operator::BinaryOp;

/// `a = b.clone();` where `a` has a value that is not a part of `b`, nor `b` of it.
pub(super) fn assigned(look: Look<'_>, copy: ExprId, source: ExprId) -> Option<AssignedFact> {
    let flow = look.flow;
    let assign = flow.tree.parent(copy)?;
    let ExprKind::Assign { place, value } = flow.body.expr(assign).kind else { return None };
    let (local, _) = flow.root(place)?;
    let is_statement = matches!(flow.tree.role(assign), Role::Stmt(_)) && flow.body.expr(assign).origin == 0;
    let is_filled = match flow.locals.source(local) {
        Source::Let(block, at) => match &flow.body.expr(block).kind {
            ExprKind::Block(inner) => {
                matches!(inner.statements.get(at as usize), Some(Statement::Let { value: Some(_), .. }))
            }
            _ => false,
        },
        Source::Unknown => false,
        _ => true,
    };
    let is_moved = flow.uses(local).any(|named| match named.how {
        How::Moved => flow.later(named.expr, local).has(flow, copy),
        How::Unknown => true,
        _ => false,
    });
    let shares = flow
        .origins(source)
        .iter()
        .any(|origin| origin.local == local && flow.origin(place).is_none_or(|it| it.meets(origin)));
    let deref = matches!(flow.body.expr(place).kind, ExprKind::Unary { .. });
    let is_old = is_filled && !may_be_empty(look, assign, place, local);
    (value == copy && is_statement && is_old && !is_moved && !shares).then(|| AssignedFact {
        place: look.at(assign),
        target: look.source(place).to_owned(),
        deref,
    })
}

/// What is assigned to may well hold nothing yet: it was made in the same round, it is only given a value where it has none,
/// or the loop ends with the assignment.
fn may_be_empty(look: Look<'_>, assign: ExprId, place: ExprId, local: LocalId) -> bool {
    let flow = look.flow;
    let is_made_here = matches!(flow.locals.source(local), Source::Let(..)) && !flow.is_carried(assign, local);
    let whole = flow.contexts.of(assign).repeat.and_then(|it| flow.body.frames.get(it.0 as usize)).map(|it| it.expr);
    let around = || flow.tree.ancestors(assign).take_while(|&it| Some(it) != whole);
    is_made_here
        || around().any(|it| match &flow.body.expr(it).kind {
            ExprKind::If { condition, .. } => asks_for_nothing(look, *condition, place),
            ExprKind::Block(_) => ends_by_leaving(look, it),
            _ => false,
        })
}

/// `place.is_empty()` or `place == nothing`, perhaps among other conditions.
fn asks_for_nothing(look: Look<'_>, condition: ExprId, place: ExprId) -> bool {
    let flow = look.flow;
    let asks = |receiver: ExprId| {
        let is_empty = callee(look, condition).name == "is_empty";
        is_empty && flow.origin(receiver).is_some_and(|it| Some(it) == flow.origin(place))
    };
    match flow.body.expr(condition).kind {
        ExprKind::MethodCall { receiver, .. } => asks(receiver),
        ExprKind::Binary { op: BinaryOp::Eq, lhs, rhs } => {
            let wanted = flow.origin(place);
            wanted.is_some() && [lhs, rhs].iter().any(|&it| flow.origin(it) == wanted)
        }
        ExprKind::Binary { lhs, rhs, .. } => asks_for_nothing(look, lhs, place) || asks_for_nothing(look, rhs, place),
        _ => false,
    }
}
