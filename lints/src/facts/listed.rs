//! What is done with a list that was collected: each use in a word.

use crate::facts::SiteKind;
use crate::facts::callees::callee;
use crate::facts::copied::is_walked_between;
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::facts::used::held_by;
use crate::flow::FateKind;
use crate::flow::fate::Fates;
use crate::flow::tree::Role;
use crate::flow::uses::{How, is_comparison};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::Literal;
use crate::text::Place;

/// Of a `Collect` into a `Vec`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedFact {
    /// The variable that holds it; nothing where it is used where it is made.
    pub holder: Option<String>,
    /// What is done with it, in source order.
    pub uses: Vec<ListUse>,
    /// What its items come from is neither changed nor given away while it is used.
    pub lasting: bool,
}

/// One use of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListUse {
    /// In a word.
    pub kind: ListUseKind,
    /// The name of what uses it; of an index, the whole.
    pub place: Place,
    /// Of what counts it: the number that the count is compared with.
    pub number: Option<u64>,
}

/// What is done with a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListUseKind {
    /// The item at a fixed place is read: `list[1]`, `list.get(1)`, `list.first()`.
    Item(u64),
    /// `list.len()`, `list.is_empty()`.
    Counted,
    /// Gone over from the front, or from the back, once: `list.iter()`, `for x in &list`.
    Walked,
    /// `list == other`.
    Compared,
    /// `list.join(…)`, `list.concat()`.
    Joined,
    /// Anything else.
    Other,
}

/// What is done with the list that `found` collects.
#[must_use]
pub(super) fn of_list(look: Look<'_>, fates: &mut Fates<'_, '_>, found: &Found) -> Option<ListedFact> {
    let flow = look.flow;
    if found.kind != SiteKind::Collect || look.head(found.ty) != Some("Vec") || found.by_name.is_some() {
        return None;
    }
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(found.expr).kind else { return None };
    if flow.body.expr(found.expr).origin != 0 {
        return None;
    }
    let Some(local) = held_by(look, found.expr) else {
        let uses = vec![of_use(look, fates, found.expr)];
        return Some(ListedFact { holder: None, uses, lasting: true });
    };
    let uses = flow.uses(local).map(|named| match (named.capture, named.how) {
        // To go over the text again in each round costs more than the list.
        (None, _) if flow.is_carried(named.expr, local) => other(look, named.expr),
        (None, How::Assigned | How::Written | How::LentMut | How::Taken | How::Unknown) => other(look, named.expr),
        (None, _) => of_use(look, fates, named.expr),
        (Some(_), _) => other(look, named.expr),
    });
    let of = (&[][..], receiver);
    let is_changed = |it: &_| is_walked_between(look, found.expr, of, (*it, found.expr));
    Some(ListedFact {
        holder: Some(flow.body.local(local).name.as_str().to_owned()),
        uses: uses.collect(),
        lasting: !flow.borrowers(local).iter().any(is_changed),
    })
}

fn other(look: Look<'_>, expr: ExprId) -> ListUse {
    ListUse { kind: ListUseKind::Other, place: look.at(expr), number: None }
}

/// What is done with a list by what stands around the expression.
fn of_use(look: Look<'_>, fates: &mut Fates<'_, '_>, list: ExprId) -> ListUse {
    let flow = look.flow;
    let mut at = list;
    while flow.tree.role(at) == Role::RefOperand
        && let Some(parent) = flow.tree.parent(at)
        && matches!(flow.body.expr(parent).kind, ExprKind::Ref { mutable: false, .. })
    {
        at = parent;
    }
    let Some(parent) = flow.tree.parent(at) else { return other(look, list) };
    let kind = match (flow.tree.role(at), &flow.body.expr(parent).kind) {
        (Role::IndexBase, ExprKind::Index { index, .. }) => {
            let kind = number(look, *index).map_or(ListUseKind::Other, ListUseKind::Item);
            // What is assigned to, or lent mutably, is not read.
            let is_read = !matches!(
                flow.use_at(list).how,
                How::LentMut | How::Written | How::Assigned | How::Taken | How::Moved | How::Unknown
            );
            let kind = if is_read { kind } else { ListUseKind::Other };
            return ListUse { kind, place: look.at(parent), number: None };
        }
        (Role::Iterable, ExprKind::For { .. }) => ListUseKind::Walked,
        (Role::Lhs | Role::Rhs, ExprKind::Binary { .. }) if flow.use_at(list).how == How::Compared => {
            ListUseKind::Compared
        }
        (Role::Receiver, ExprKind::MethodCall { args, .. }) => {
            let called = callee(look, parent);
            if called.is_any(&["Vec::len", "Vec::is_empty", "slice::len", "slice::is_empty"]) {
                ListUseKind::Counted
            } else if called.is_any(&["slice::join", "slice::concat"]) {
                ListUseKind::Joined
            } else if called.is_any(&["slice::iter", "IntoIterator::into_iter"]) && is_plain_walk(look, fates, parent) {
                ListUseKind::Walked
            } else if called.is("slice::first") {
                ListUseKind::Item(0)
            } else if called.is("slice::get") {
                let index = flow.body.list(*args).first();
                index.and_then(|&it| number(look, it)).map_or(ListUseKind::Other, ListUseKind::Item)
            } else {
                ListUseKind::Other
            }
        }
        _ => ListUseKind::Other,
    };
    let number = if kind == ListUseKind::Counted { compared_with(look, parent) } else { None };
    ListUse { kind, place: look.place(look.name_span(parent)), number }
}

/// The number that the result of a call is compared with; `is_empty` compares with none.
fn compared_with(look: Look<'_>, count: ExprId) -> Option<u64> {
    let flow = look.flow;
    if callee(look, count).is_any(&["Vec::is_empty", "slice::is_empty"]) {
        return Some(0);
    }
    match (&flow.body.expr(flow.tree.parent(count)?).kind, flow.tree.role(count)) {
        (ExprKind::Binary { op, rhs, .. }, Role::Lhs) if is_comparison(*op) => number(look, *rhs),
        (ExprKind::Binary { op, lhs, .. }, Role::Rhs) if is_comparison(*op) => number(look, *lhs),
        _ => None,
    }
}

fn number(look: Look<'_>, expr: ExprId) -> Option<u64> {
    match look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
        _ => None,
    }
}

/// Another iterator over the same items could do the same: nothing in the chain needs to know how many there are, and it
/// turns around at its start if at all. It goes nowhere with the list, which may outlive what its items come from.
fn is_plain_walk(look: Look<'_>, fates: &mut Fates<'_, '_>, walk: ExprId) -> bool {
    let flow = look.flow;
    let mut at = walk;
    let mut is_first = true;
    while let (Role::Receiver, Some(parent)) = (flow.tree.role(at), flow.tree.parent(at)) {
        let called = callee(look, parent);
        if called.is_any(&["Iterator::rposition", "ExactSizeIterator::len"]) || called.is("Iterator::rev") && !is_first
        {
            return false;
        }
        is_first = false;
        at = parent;
    }
    !flow.is_iteration(at) || !matches!(fates.value(at).kind, FateKind::Returned | FateKind::Stored)
}
