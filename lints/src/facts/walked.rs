//! What goes over all elements of a copied collection.

use crate::facts::look::Look;
use crate::flow::tree::{Role, children};
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind};

/// The `for`, or the call of `into_iter`, that uses the copy up; nothing where the iterator lives on.
#[must_use]
pub fn walked(look: Look<'_>, copy: ExprId) -> Option<ExprId> {
    let flow = look.flow;
    let parent = flow.tree.parent(copy)?;
    match (flow.tree.role(copy), &flow.body.expr(parent).kind) {
        (Role::Iterable, _) => Some(parent),
        (Role::Receiver, ExprKind::MethodCall { .. }) if is_into_iter(look, parent) => {
            let mut at = parent;
            while flow.is_iteration(at) {
                match (flow.tree.role(at), flow.tree.parent(at)) {
                    (Role::Receiver | Role::RefOperand, Some(next)) => at = next,
                    (Role::Iterable, Some(_)) => return Some(parent),
                    (Role::Arg(_), Some(call)) => return Some(parent).filter(|_| !keeps_all(look, call, at)),
                    _ => return None,
                }
            }
            Some(parent)
        }
        _ => None,
    }
}

/// A `for` over the elements waits within a round, and it is not known that references to them may be sent to other threads.
#[must_use]
pub fn is_held_over_await(look: Look<'_>, copy: ExprId, walk: ExprId) -> bool {
    let flow = look.flow;
    let ways = std::iter::successors(Some(walk), |&it| flow.tree.parent(it));
    let mut walks = ways.filter_map(|it| match flow.body.expr(it).kind {
        ExprKind::For { body, iterable, .. } if contains(look, iterable, copy) => Some(body),
        _ => None,
    });
    let waits = walks.next().is_some_and(|body| awaits(look, body));
    waits && !flow.world.is_sync(look.tys(), flow.types.expr(copy))
}

fn contains(look: Look<'_>, whole: ExprId, part: ExprId) -> bool {
    std::iter::successors(Some(part), |&it| look.flow.tree.parent(it)).any(|it| it == whole)
}

/// An `.await` stands in it, those of futures that it makes aside.
fn awaits(look: Look<'_>, expr: ExprId) -> bool {
    match look.flow.body.expr(expr).kind {
        ExprKind::Await(_) => return true,
        ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
        _ => {}
    }
    let mut found = false;
    children(look.flow.body, expr, &mut |child, _| found = found || awaits(look, child));
    found
}

/// The result of a call may hold an iterator that it was given: `Walk::new(list.into_iter())`.
fn keeps_all(look: Look<'_>, call: ExprId, iterator: ExprId) -> bool {
    let flow = look.flow;
    let result = flow.types.expr(call);
    match flow.kind(result) {
        TyKind::Unknown | TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Proj(..) | TyKind::Var(..) => true,
        _ => flow.is_iteration(call) || look.show(result).contains(&look.show(flow.types.expr(iterator))),
    }
}

fn is_into_iter(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let def = look.flow.called(call).and_then(|func| index.fns.get(func.at()));
    def.is_some_and(|def| look.is_of_trait(def, index.lookup().lang.into_iterator))
}
