//! Blocks that end the loop or the function around them.

use crate::facts::look::Look;
use crate::syntax::body::{ExprId, ExprKind, Statement};

/// The last thing that a block does is `break` or `return`.
#[must_use]
pub(super) fn ends_by_leaving(look: Look<'_>, block: ExprId) -> bool {
    let body = look.flow.body;
    let ExprKind::Block(block) = &body.expr(block).kind else { return false };
    let last = block.tail.or_else(|| match block.statements.last() {
        Some(Statement::Expr { expr, .. }) => Some(*expr),
        _ => None,
    });
    last.is_some_and(|it| matches!(body.expr(it).kind, ExprKind::Break { .. } | ExprKind::Return(_)))
}
