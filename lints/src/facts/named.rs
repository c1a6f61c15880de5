//! Functions that a body names without calling them, and names that lead nowhere.

use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::index::def::FnId;
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::types::CalleeKind;

/// Functions given by name; names of methods and functions called that could not be resolved, sorted.
pub(super) fn names(look: Look<'_>) -> (Vec<FnId>, Vec<Name>) {
    let flow = look.flow;
    let mut named = Vec::new();
    let mut unresolved = Vec::new();
    for (at, expr) in flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        match &expr.kind {
            ExprKind::Path(path) => match flow.types.callee(id).map(|it| it.kind) {
                Some(CalleeKind::Fn(func)) if flow.tree.role(id) != Role::Callee => named.push(func),
                Some(_) => {}
                None => unresolved.extend(path.segments.last().map(|it| it.name)),
            },
            ExprKind::MethodCall { method, .. } if flow.types.callee(id).is_none() => unresolved.push(*method),
            _ => {}
        }
    }
    unresolved.sort();
    unresolved.dedup();
    (named, unresolved)
}
