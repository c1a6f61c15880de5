//! Loops that go from an error to what caused it, as those do that show one.

use crate::flow::heap::World;
use crate::flow::tree::children;
use crate::index::def::Effects;
use crate::syntax::body::{Body, ExprId, ExprKind, LocalId, Statement};
use crate::types::BodyTypes;

/// `while let Some(error) = cause { …; cause = error.source(); }`, `for cause in error.chain() { … }`.
#[must_use]
pub(super) fn goes_over_causes(world: &World<'_>, body: &Body, types: &BodyTypes, looping: ExprId) -> bool {
    let asks = |expr: ExprId| asks_for_cause(world, body, types, expr);
    match body.expr(looping).kind {
        ExprKind::For { iterable, .. } => asks(iterable),
        ExprKind::While { condition, body: round, .. } => match body.expr(condition).kind {
            ExprKind::Let { value, .. } => match body.expr(value).kind {
                ExprKind::Local(local) => assigned(body, round, local).is_some_and(asks),
                _ => asks(value),
            },
            _ => false,
        },
        _ => false,
    }
}

/// What a statement of the loop's body gives the local.
fn assigned(body: &Body, round: ExprId, local: LocalId) -> Option<ExprId> {
    let ExprKind::Block(block) = &body.expr(round).kind else { return None };
    let statements = block.statements.iter().filter_map(|statement| match statement {
        Statement::Expr { expr, .. } => Some(*expr),
        Statement::Let { .. } => None,
    });
    statements.chain(block.tail).find_map(|expr| match body.expr(expr).kind {
        ExprKind::Assign { place, value } => {
            matches!(body.expr(place).kind, ExprKind::Local(it) if it == local).then_some(value)
        }
        _ => None,
    })
}

/// A call that leads from an error to its cause stands in the expression.
fn asks_for_cause(world: &World<'_>, body: &Body, types: &BodyTypes, expr: ExprId) -> bool {
    let func = world.called(body, types, expr).and_then(|func| world.index.fns.get(func.at()));
    let mut asks = func.is_some_and(|def| def.effects.has(Effects::CAUSES));
    if !matches!(body.expr(expr).kind, ExprKind::Closure(_) | ExprKind::Block(_)) {
        children(body, expr, &mut |child, _| asks = asks || asks_for_cause(world, body, types, child));
    }
    asks
}
