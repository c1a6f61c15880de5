//! Whether a value is known to be of a variant that owns no heap memory.

use crate::facts::look::Look;
use crate::flow::heap::Known;
use crate::flow::tree::Role;
use crate::index::def::TypeDef;
use crate::index::ty::TyKind;
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, LocalId, PatId};
use crate::syntax::operator::UnaryOp;
use crate::syntax::pattern::PatKind;
use crate::types::CalleeKind;

/// `Range::Single(it) => range.clone()` in a `match` of `range`, where `Single` holds two numbers: seen from `range`.
#[must_use]
pub(super) fn is_bare(look: Look<'_>, value: ExprId) -> bool {
    let flow = look.flow;
    let Some(local) = named(look, value) else { return false };
    let ty = flow.types.local(local);
    // What may be given another value may be of another variant.
    if flow.body.local(local).mutable || matches!(flow.kind(ty), TyKind::Ref(true, _)) {
        return false;
    }
    let TyKind::Adt(id, _) = flow.kind(flow.world.behind(look.tys(), ty)) else { return false };
    let Some(def) = look.index().types.get(id.at()) else { return false };
    let mut at = value;
    while let Some(parent) = flow.tree.parent(at) {
        if let (Role::ArmBody(place), ExprKind::Match { scrutinee, arms }) =
            (flow.tree.role(at), &flow.body.expr(parent).kind)
            && named(look, *scrutinee) == Some(local)
            && arms.get(place as usize).is_some_and(|arm| takes_bare(look, def, arm.pat))
        {
            return true;
        }
        at = parent;
    }
    false
}

/// `Event::Woken(3)`: a variant or struct is made here whose parts own no heap memory, whatever others of its type own.
#[must_use]
pub(super) fn is_made_bare(look: Look<'_>, value: ExprId) -> bool {
    let flow = look.flow;
    let ExprKind::Call { args, .. } = flow.body.expr(value).kind else { return false };
    let is_made = flow.types.callee(value).is_some_and(|it| matches!(it.kind, CalleeKind::Ctor(..)));
    let is_light =
        |&arg: &ExprId| flow.world.heap(look.tys(), flow.types.expr(arg)).deep == Known::No || is_made_bare(look, arg);
    is_made && flow.body.list(args).iter().all(is_light)
}

/// The local, perhaps behind `&` and `*`.
fn named(look: Look<'_>, expr: ExprId) -> Option<LocalId> {
    match look.flow.body.expr(expr).kind {
        ExprKind::Local(local) => Some(local),
        ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => named(look, operand),
        _ => None,
    }
}

/// All that the pattern takes are variants without heap memory.
fn takes_bare(look: Look<'_>, def: &TypeDef, pat: PatId) -> bool {
    match &look.flow.body.pat(pat).kind {
        PatKind::Path(path) | PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) => {
            path.segments.last().is_some_and(|it| is_bare_variant(look, def, it.name))
        }
        PatKind::Or(pats) => pats.iter().all(|&pat| takes_bare(look, def, pat)),
        PatKind::Ref { inner, .. } | PatKind::Bind { sub: Some(inner), .. } => takes_bare(look, def, *inner),
        PatKind::Missing
        | PatKind::Wild
        | PatKind::Rest
        | PatKind::Bind { sub: None, .. }
        | PatKind::Literal(_)
        | PatKind::Range
        | PatKind::Tuple(_)
        | PatKind::Slice(_) => false,
    }
}

fn is_bare_variant(look: Look<'_>, def: &TypeDef, name: Name) -> bool {
    let index = look.index();
    let variant = def.variants.iter().find(|it| it.name == name);
    variant.is_some_and(|it| it.fields.iter().all(|field| look.flow.world.heap(&index.tys, field.ty).deep == Known::No))
}
