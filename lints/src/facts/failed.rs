//! Code that runs where something has failed, and goes on.

use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, PatId};
use crate::syntax::pattern::PatKind;

/// In an arm `Err(…) => …` or behind `if let Err(…) = x`, in the same function or closure.
#[must_use]
pub(super) fn is_after_error(look: Look<'_>, expr: ExprId) -> bool {
    after_error(look, expr).is_some()
}

/// The same: what is in the innermost such arm or branch.
#[must_use]
pub(super) fn after_error(look: Look<'_>, expr: ExprId) -> Option<ExprId> {
    let flow = look.flow;
    let mut at = expr;
    while let Some(parent) = flow.tree.parent(at) {
        let is_error = match (flow.tree.role(at), &flow.body.expr(parent).kind) {
            (Role::ArmBody(place), ExprKind::Match { arms, .. }) => {
                arms.get(place as usize).is_some_and(|arm| is_err(look, arm.pat))
            }
            (Role::Then, ExprKind::If { condition, .. }) => match flow.body.expr(*condition).kind {
                ExprKind::Let { pat, .. } => is_err(look, pat),
                _ => false,
            },
            (Role::ClosureBody, _) => return None,
            _ => false,
        };
        if is_error {
            return Some(at);
        }
        at = parent;
    }
    None
}

fn is_err(look: Look<'_>, pat: PatId) -> bool {
    let lang = &look.index().lookup().lang;
    let is_result = || match look.flow.kind(look.flow.world.behind(look.tys(), look.flow.types.pat(pat))) {
        TyKind::Adt(id, _) => lang.result == Some(id),
        TyKind::Unknown => true,
        _ => false,
    };
    match &look.flow.body.pat(pat).kind {
        PatKind::TupleStruct(path, _) => path.segments.last().is_some_and(|it| it.name == "Err") && is_result(),
        PatKind::Ref { inner, .. } => is_err(look, *inner),
        PatKind::Or(all) => all.iter().all(|&it| is_err(look, it)),
        _ => false,
    }
}
