//! Whether what a value was copied from could be lent in the copy's place.
//!
//! `self.add(&self.name.to_string())` needs the copy: `add` takes `self` mutably while the name is lent to it. So does
//! `add(&name.to_string(), name)`, which takes the name away meanwhile.

use crate::facts::look::Look;
use crate::facts::steps::source;
use crate::flow::borrows;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, LocalId};

/// Nothing that the value of `expr` is given to within its statement changes, while the value is lent to it, what the value
/// was made from. False where that is not known.
#[must_use]
pub fn is_undisturbed(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    let origin = origin(look, expr, HOPS);
    if origin == Origin::Unknown {
        return false;
    }
    let lent = flow.origins(part_of(look, expr));
    let mut is_lent = true;
    let mut at = expr;
    while let Some(parent) = flow.tree.parent(at) {
        let role = flow.tree.role(at);
        match role {
            Role::RefOperand | Role::Receiver | Role::DerefOperand | Role::IndexBase | Role::FieldBase => {}
            Role::Arg(_) => {
                if changes(look, parent, at, origin) {
                    return false;
                }
            }
            _ => return true,
        }
        if matches!(role, Role::Receiver | Role::Arg(_)) {
            if is_lent && is_taken_behind(look, parent, at, &lent) {
                return false;
            }
            is_lent = is_lent && flow.may_hold_borrow(flow.types.expr(parent));
        }
        at = parent;
    }
    true
}

/// How many locals a reference is followed through.
const HOPS: u32 = 4;

/// What a value is made from, in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// Constants and literals: nothing can change them.
    Constant,
    /// This local, or what it leads to.
    Local(LocalId),
    /// A reference that is no parameter: it may lead into anything.
    Reference,
    Unknown,
}

/// The local, or part of one, that a value is made from; what else it is made from, where that is none.
fn part_of(look: Look<'_>, expr: ExprId) -> ExprId {
    let mut at = expr;
    while look.flow.origin(at).is_none()
        && let Some(next) = source(look, at)
    {
        at = next;
    }
    at
}

fn origin(look: Look<'_>, expr: ExprId, hops: u32) -> Origin {
    let flow = look.flow;
    let mut at = expr;
    while let Some(next) = source(look, at) {
        at = next;
    }
    match flow.body.expr(at).kind {
        ExprKind::Literal(_) | ExprKind::Path(_) => Origin::Constant,
        ExprKind::Local(local) => {
            if !matches!(flow.kind(flow.types.local(local)), TyKind::Ref(..)) {
                return Origin::Local(local);
            }
            match (flow.locals.source(local), hops) {
                (Source::Param(_), _) => Origin::Local(local),
                // What an iterator over parameters hands out leads to what the parameters lead to.
                (Source::For(head), 1..) => match flow.body.expr(head).kind {
                    ExprKind::For { iterable, .. } => origin(look, iterable, hops - 1),
                    _ => Origin::Reference,
                },
                _ => Origin::Reference,
            }
        }
        _ => Origin::Unknown,
    }
}

/// The call lends something else than `value` mutably, which may be what the value was made from.
fn changes(look: Look<'_>, call: ExprId, value: ExprId, origin: Origin) -> bool {
    let flow = look.flow;
    let (receiver, args) = match &flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), *args),
        ExprKind::Call { args, .. } => (None, *args),
        _ => return true,
    };
    let is_lent_mutably = |it: &ExprId| {
        let ty = flow.types.expr(*it);
        let adjusted = if receiver == Some(*it) { flow.types.adjustment(*it) } else { None };
        match adjusted.and_then(|it| it.borrow) {
            Some(mutable) => mutable,
            None => matches!(flow.kind(ty), TyKind::Ref(true, _) | TyKind::Unknown | TyKind::Closure(..)),
        }
    };
    let all = receiver.into_iter().chain(flow.body.list(args).iter().copied()).filter(|it| *it != value);
    all.filter(is_lent_mutably).any(|lent| {
        let root = match flow.body.expr(lent).kind {
            ExprKind::Ref { operand, .. } => flow.root(operand),
            _ => flow.root(lent),
        };
        match (origin, root) {
            (Origin::Constant, _) => false,
            (Origin::Local(local), Some((root, _))) => root == local,
            (Origin::Local(_) | Origin::Reference | Origin::Unknown, _) => true,
        }
    })
}

/// What stands behind `value` among all that the call is given moves, changes or takes along what is lent.
fn is_taken_behind(look: Look<'_>, call: ExprId, value: ExprId, lent: &[borrows::Origin]) -> bool {
    let flow = look.flow;
    let (receiver, args) = match &flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), *args),
        ExprKind::Call { args, .. } => (None, *args),
        _ => return true,
    };
    let given = receiver.into_iter().chain(flow.body.list(args).iter().copied());
    let behind: Vec<ExprId> = given.skip_while(|it| *it != value).skip(1).collect();
    let is_behind = |expr: ExprId| behind.contains(&expr) || flow.tree.ancestors(expr).any(|it| behind.contains(&it));
    lent.iter().any(|origin| {
        let mut uses = flow.uses(origin.local);
        uses.any(|named| flow.overlaps(named, origin) && flow.disturbs(named) && is_behind(named.expr))
    })
}
