//! Iterators that ask for memory for each item: what becomes of the items.

use crate::facts::evidence::ItemsFact;
use crate::facts::fates::of_content;
use crate::facts::look::Look;
use crate::facts::loops::{Exits, of_frame};
use crate::flow::fate::Fates;
use crate::flow::tree::Role;
use crate::index::def::Effects;
use crate::index::lookup::Head;
use crate::index::ty::TyKind;
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};

/// The items that the iterator made here yields, where each is a new heap value: the `String`s of `lines()`.
pub(super) fn of_iterator(look: Look<'_>, exits: &Exits, fates: &mut Fates<'_, '_>, expr: ExprId) -> Option<ItemsFact> {
    let flow = look.flow;
    let index = look.index();
    let TyKind::Adt(id, _) = flow.kind(flow.types.expr(expr)) else { return None };
    let impls = index.lookup().trait_impls(index.lookup().lang.iterator?, Head::Adt(id));
    let next = impls.iter().filter_map(|it| index.impls.get(it.at())).find_map(|it| it.fns.get(&Name::new("next")))?;
    let effects = index.fns.get(next.at())?.effects;
    if !effects.has(Effects::BUILDS) {
        return None;
    }
    let mut at = expr;
    while flow.tree.role(at) == Role::Receiver {
        at = flow.tree.parent(at)?;
    }
    let parent = flow.tree.parent(at)?;
    let around = match (flow.tree.role(at), &flow.body.expr(parent).kind) {
        (Role::Iterable, ExprKind::For { frame, .. }) => of_frame(look, exits, *frame),
        _ => None,
    };
    Some(ItemsFact { fate: of_content(look, fates, expr).fate, around })
}
