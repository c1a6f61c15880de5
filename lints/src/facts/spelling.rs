//! How a site is written in the source.

use crate::facts::look::Look;
use crate::syntax::body::{ExprId, ExprKind};

/// How it is written: `format!`, `clone`, `Vec::with_capacity`.
#[must_use]
pub fn what(look: Look<'_>, expr: ExprId) -> String {
    match &look.flow.body.expr(expr).kind {
        ExprKind::Macro(call) => format!("{}!", call.name),
        ExprKind::MethodCall { method, .. } => method.as_str().to_owned(),
        ExprKind::Call { callee, .. } => path(look, *callee),
        ExprKind::Path(_) => path(look, expr),
        ExprKind::Binary { .. } => "+".to_owned(),
        ExprKind::AssignOp { .. } => "+=".to_owned(),
        _ => String::new(),
    }
}

/// The last two names of a path.
fn path(look: Look<'_>, expr: ExprId) -> String {
    let ExprKind::Path(path) = &look.flow.body.expr(expr).kind else { return look.snippet(expr) };
    match &path.segments[..] {
        [.., outer, last] => format!("{}::{}", outer.name, last.name),
        [only] => only.name.as_str().to_owned(),
        [] => String::new(),
    }
}
