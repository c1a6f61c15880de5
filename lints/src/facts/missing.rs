//! Options that are known to be empty where they are asked.

use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::flow::borrows::Origin;
use crate::flow::tree::Role;
use crate::index::ty::TyKind;
use crate::syntax::body::{Arm, ExprId, ExprKind, PatId, Statement};
use crate::syntax::operator::{BinaryOp, UnaryOp};
use crate::syntax::pattern::PatKind;

/// What looks at an option as it is, or leaves it empty.
const VIEWS: [&str; 6] =
    ["Option::as_deref", "Option::as_deref_mut", "Option::as_mut", "Option::as_ref", "Option::cloned", "Option::take"];

/// In an arm or branch where the option holds nothing, before anything that may fill it: `match x.as_mut() { None => … }`,
/// `if x.is_none() { … }`, `let Some(y) = x else { … }`.
pub(super) fn is_missing(look: Look<'_>, option: ExprId) -> bool {
    let flow = look.flow;
    let Some(asked) = place(look, option) else { return false };
    let mut at = option;
    while let Some(parent) = flow.tree.parent(at) {
        if flow.tree.role(at) == Role::ClosureBody {
            return false;
        }
        if emptied(look, at, parent).is_some_and(|it| it == asked) {
            return is_left_alone(look, &asked, at, option);
        }
        at = parent;
    }
    false
}

/// `x`, `x.a` behind what only looks at it.
fn place(look: Look<'_>, expr: ExprId) -> Option<Origin> {
    match look.flow.body.expr(expr).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => place(look, operand),
        ExprKind::MethodCall { receiver, .. } if callee(look, expr).is_any(&VIEWS) => place(look, receiver),
        _ => look.flow.origin(expr),
    }
}

/// The option that is empty wherever the part `at` of `parent` runs.
fn emptied(look: Look<'_>, at: ExprId, parent: ExprId) -> Option<Origin> {
    let body = look.flow.body;
    match (look.flow.tree.role(at), &body.expr(parent).kind) {
        (Role::ArmBody(arm), ExprKind::Match { scrutinee, arms, .. }) => {
            is_empty_arm(look, arms, arm as usize).then(|| place(look, *scrutinee)).flatten()
        }
        (Role::Then, ExprKind::If { condition, .. }) => emptied_by(look, *condition),
        (Role::Else, ExprKind::If { condition, .. }) => match body.expr(*condition).kind {
            ExprKind::Let { pat, value, .. } => is_any_some(look, pat).then(|| place(look, value)).flatten(),
            ExprKind::MethodCall { receiver, .. } if callee(look, *condition).is("Option::is_some") => {
                place(look, receiver)
            }
            _ => None,
        },
        (Role::LetElse(statement), ExprKind::Block(block)) => match block.statements.get(statement as usize)? {
            Statement::Let { pat, value: Some(value), .. } if is_any_some(look, *pat) => place(look, *value),
            Statement::Let { .. } | Statement::Expr { .. } => None,
        },
        _ => None,
    }
}

/// `x.is_none()`, `!x.is_some()`, `let None = x`, one of several that all hold.
fn emptied_by(look: Look<'_>, condition: ExprId) -> Option<Origin> {
    match look.flow.body.expr(condition).kind {
        ExprKind::MethodCall { receiver, .. } if callee(look, condition).is("Option::is_none") => place(look, receiver),
        ExprKind::Unary { op: UnaryOp::Not, operand } if callee(look, operand).is("Option::is_some") => {
            match look.flow.body.expr(operand).kind {
                ExprKind::MethodCall { receiver, .. } => place(look, receiver),
                _ => None,
            }
        }
        ExprKind::Let { pat, value, .. } if is_none(look, pat) => place(look, value),
        ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => emptied_by(look, lhs).or_else(|| emptied_by(look, rhs)),
        _ => None,
    }
}

/// `None => …`, or `_ => …` behind `Some(x) => …`.
fn is_empty_arm(look: Look<'_>, arms: &[Arm], at: usize) -> bool {
    let Some(arm) = arms.get(at) else { return false };
    let takes_rest = matches!(look.flow.body.pat(arm.pat).kind, PatKind::Wild);
    let takes_all = |it: &Arm| it.guard.is_none() && is_any_some(look, it.pat);
    is_none(look, arm.pat) || takes_rest && arms.iter().take(at).any(takes_all)
}

fn is_none(look: Look<'_>, pat: PatId) -> bool {
    match &look.flow.body.pat(pat).kind {
        PatKind::Path(path) => path.segments.last().is_some_and(|it| it.name == "None") && is_option(look, pat),
        PatKind::Ref { inner, .. } => is_none(look, *inner),
        _ => false,
    }
}

/// `Some(x)`, whatever `x` is.
fn is_any_some(look: Look<'_>, pat: PatId) -> bool {
    let is_any = |it: &PatId| {
        let kind = &look.flow.body.pat(*it).kind;
        matches!(kind, PatKind::Wild | PatKind::Rest | PatKind::Bind { sub: None, .. })
    };
    match &look.flow.body.pat(pat).kind {
        PatKind::TupleStruct(path, parts) => {
            path.segments.last().is_some_and(|it| it.name == "Some") && parts.iter().all(is_any) && is_option(look, pat)
        }
        PatKind::Ref { inner, .. } => is_any_some(look, *inner),
        _ => false,
    }
}

fn is_option(look: Look<'_>, pat: PatId) -> bool {
    let ty = look.flow.world.behind(look.tys(), look.flow.types.pat(pat));
    matches!(look.flow.kind(ty), TyKind::Adt(id, _) if look.index().lookup().lang.option == Some(id))
}

/// Nothing between the start of the branch and the option may have filled it, in this round or another.
fn is_left_alone(look: Look<'_>, asked: &Origin, branch: ExprId, option: ExprId) -> bool {
    let flow = look.flow;
    let (branch_span, start) = (look.span(branch), look.span(option).start);
    let between = |it: ExprId| branch_span.contains(look.span(it)) && look.span(it).start < start;
    let mut uses = flow.uses(asked.local);
    flow.contexts.of(option).repeat == flow.contexts.of(branch).repeat
        && !uses.any(|named| between(named.expr) && flow.overlaps(named, asked) && flow.disturbs(named))
}
