//! Calls that may fail, and whose caller goes on where they do.

use crate::facts::callees::callee;
use crate::facts::calls::discards;
use crate::facts::look::Look;
use crate::flow::cold::End;
use crate::flow::tree::{Role, children};
use crate::syntax::body::{ExprId, ExprKind, Statement};
use crate::syntax::operator::UnaryOp;
use crate::syntax::pattern::PatKind;

/// What puts a value in the place of an error.
const REPLACES: [&str; 5] =
    ["Result::unwrap_or_else", "Result::or", "Result::or_else", "Result::map_or", "Result::map_or_else"];

/// The caller goes on where the call fails.
#[must_use]
pub(super) fn recovers(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let mut at = call;
    while flow.tree.role(at) == Role::AwaitOperand
        && let Some(parent) = flow.tree.parent(at)
    {
        at = parent;
    }
    let Some(parent) = flow.tree.parent(at) else { return false };
    let is_matched = match (flow.tree.role(at), &flow.body.expr(parent).kind) {
        (Role::Receiver, ExprKind::MethodCall { .. }) => callee(look, parent).is_any(&REPLACES),
        (Role::Scrutinee, ExprKind::Match { arms, .. }) => {
            let mut fails = arms.iter().filter(|arm| match &flow.body.pat(arm.pat).kind {
                PatKind::TupleStruct(path, _) => path.segments.last().is_some_and(|it| it.name == "Err"),
                _ => false,
            });
            let goes_on =
                |arm: ExprId| flow.ends.end(arm) == End::Usual && !flow.ends.exit(arm).returns && !breaks(look, arm);
            fails.next().is_some_and(|arm| goes_on(arm.body)) && fails.all(|arm| goes_on(arm.body))
        }
        _ => false,
    };
    is_matched || discards(look, call)
}

/// Where the call fails, the loop around it ends, and often the function: `while let Ok(x) = f()`, `let Ok(x) = f() else { return
/// }`, `f().ok()?`.
#[must_use]
pub(super) fn ends_loop(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let leaves = |it: ExprId| flow.ends.exit(it).returns || breaks(look, it);
    let mut at = call;
    while let Some(parent) = flow.tree.parent(at) {
        match (flow.tree.role(at), &flow.body.expr(parent).kind) {
            (Role::AwaitOperand | Role::Receiver | Role::LetCond | Role::Operand | Role::Lhs | Role::Rhs, _) => {}
            (Role::TryOperand, _) | (Role::Condition, ExprKind::While { .. }) => return true,
            (Role::Condition, ExprKind::If { then, otherwise, .. }) => {
                let (asked, negated) = match flow.body.expr(at).kind {
                    ExprKind::Unary { op: UnaryOp::Not, operand } => (operand, true),
                    _ => (at, false),
                };
                let is_then = callee(look, asked).is("Result::is_err") != negated;
                return if is_then { leaves(*then) } else { otherwise.is_some_and(leaves) };
            }
            (Role::LetInit(statement), ExprKind::Block(block)) => {
                return match block.statements.get(statement as usize) {
                    Some(Statement::Let { otherwise: Some(otherwise), .. }) => leaves(*otherwise),
                    Some(Statement::Let { .. } | Statement::Expr { .. }) | None => false,
                };
            }
            _ => return false,
        }
        at = parent;
    }
    false
}

/// A `break` in it may end a loop around it.
fn breaks(look: Look<'_>, expr: ExprId) -> bool {
    match look.flow.body.expr(expr).kind {
        ExprKind::Break { .. } => return true,
        ExprKind::Closure(_) | ExprKind::For { .. } | ExprKind::While { .. } | ExprKind::Loop { .. } => return false,
        _ => {}
    }
    let mut found = false;
    children(look.flow.body, expr, &mut |child, _| found = found || breaks(look, child));
    found
}
