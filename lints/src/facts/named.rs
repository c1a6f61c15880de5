//! Functions that a body names without calling them, and names that lead nowhere.

use crate::facts::calls::is_kept;
use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::index::def::FnId;
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::path::Path;
use crate::types::CalleeKind;

/// What a body names beside the functions that it is known to call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// Functions given by name.
    pub functions: Vec<FnId>,
    /// Those of them that are not known to be called where they are given.
    pub kept: Vec<FnId>,
    /// The last two names of paths that could not be resolved; sorted.
    pub paths: Vec<(Option<Name>, Name)>,
    /// Names of methods that were called and could not be resolved; sorted.
    pub methods: Vec<Name>,
}

pub(super) fn names(look: Look<'_>) -> Named {
    let flow = look.flow;
    let mut named = Named::default();
    for (at, expr) in flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        match &expr.kind {
            ExprKind::Path(path) => match flow.types.callee(id).map(|it| it.kind) {
                Some(CalleeKind::Fn(func)) if flow.tree.role(id) != Role::Callee => {
                    named.functions.push(func);
                    named.kept.extend(is_kept(look, id).then_some(func));
                }
                Some(_) => {}
                None => named.paths.extend(last_two(path)),
            },
            ExprKind::MethodCall { method, .. } if flow.types.callee(id).is_none() => named.methods.push(*method),
            _ => {}
        }
    }
    named.paths.sort();
    named.paths.dedup();
    named.methods.sort();
    named.methods.dedup();
    named
}

fn last_two(path: &Path) -> Option<(Option<Name>, Name)> {
    let (last, before) = path.segments.split_last()?;
    Some((before.last().map(|it| it.name), last.name))
}
