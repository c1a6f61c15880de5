//! Texts that are put together anew from what they were: `s = format!("{s}{x}")`, `s = s.replace(a, b)`.

use crate::facts::SiteKind;
use crate::facts::look::Look;
use crate::facts::one_round::is_in_one_round;
use crate::facts::sites::Found;
use crate::flow::borrows::Origin;
use crate::flow::tree::{Role, children};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::opened::{MacroKind, Piece};
use crate::syntax::operator::{BinaryOp, UnaryOp};
use crate::text::Place;

/// Of a `Format`, `Own` or `Clone` that begins with what a place holds, or a `Build` that is made of it, and is the new value of
/// that place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegrownFact {
    /// The assignment, without its semicolon.
    pub whole: Place,
    /// The source of the place: `s`, `*out`, `self.text`.
    pub target: String,
    /// The assignment is a statement of its own.
    pub statement: bool,
    /// What the place hangs on was declared outside of the innermost loop: it is made anew in each round.
    pub carried: bool,
    /// What comes behind it names the place too.
    pub tangled: bool,
}

/// `s = format!("{s}{x}")`, seen from `format!`; `s = s.clone() + x`, seen from `clone`.
#[must_use]
pub(super) fn of_value(look: Look<'_>, found: &Found) -> Option<RegrownFact> {
    let flow = look.flow;
    let source = first(look, found)?;
    let mut value = found.expr;
    while let (Role::Lhs, Some(parent)) = (flow.tree.role(value), flow.tree.parent(value)) {
        if !matches!(flow.body.expr(parent).kind, ExprKind::Binary { op: BinaryOp::Add, .. }) {
            return None;
        }
        value = parent;
    }
    // A copy alone is no longer than what it was made of.
    if value == found.expr && !matches!(found.kind, SiteKind::Format | SiteKind::Build) {
        return None;
    }
    let assign = flow.tree.parent(value)?;
    let ExprKind::Assign { place, .. } = flow.body.expr(assign).kind else { return None };
    let origin = held(look, place)?;
    let is_text = look.head(flow.world.behind(look.tys(), flow.types.expr(place))) == Some("String");
    if !is_text || held(look, source)? != origin {
        return None;
    }
    Some(RegrownFact {
        whole: look.at(assign),
        target: look.source(place).to_owned(),
        statement: matches!(flow.tree.role(assign), Role::Stmt(_)),
        carried: flow.is_carried(assign, origin.local)
            && !flow.contexts.of(assign).repeat.is_some_and(|frame| is_in_one_round(look, assign, frame)),
        tangled: mentions(look, value, &origin) > 1,
    })
}

/// What the text begins with.
fn first(look: Look<'_>, found: &Found) -> Option<ExprId> {
    let body = look.flow.body;
    match (&body.expr(found.expr).kind, found.kind) {
        (ExprKind::Macro(call), SiteKind::Format) => {
            let MacroKind::Format { format: Some(format), .. } = &call.kind else { return None };
            let is_something = |it: &&Piece| !matches!(it, Piece::Text(text) if text.is_empty());
            let mut pieces = format.pieces.iter().filter(is_something);
            let Some(Piece::Place { arg, form, plain: true, .. }) = pieces.next() else { return None };
            // Without anything behind it, it is a copy.
            pieces.next().filter(|_| form.is_empty() && format.known)?;
            format.args.get(*arg as usize).map(|it| it.value)
        }
        (ExprKind::MethodCall { receiver, args, .. }, SiteKind::Own | SiteKind::Clone) if args.len == 0 => {
            Some(*receiver)
        }
        (ExprKind::MethodCall { receiver, .. }, SiteKind::Build) => Some(*receiver),
        (ExprKind::Call { args, .. }, SiteKind::Own | SiteKind::Clone) => match body.list(*args) {
            [only] => Some(*only),
            _ => None,
        },
        _ => None,
    }
}

/// A local or a field of one, behind `&` and `*`.
fn held(look: Look<'_>, expr: ExprId) -> Option<Origin> {
    let mut at = expr;
    while let ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } =
        look.flow.body.expr(at).kind
    {
        at = operand;
    }
    look.flow.origin(at)
}

/// How often an expression names a place, or what that is a part of.
fn mentions(look: Look<'_>, expr: ExprId, origin: &Origin) -> u32 {
    if let Some(named) = look.flow.origin(expr) {
        let is_it = named.local == origin.local && named.path.iter().zip(&origin.path).all(|(one, other)| one == other);
        return u32::from(is_it);
    }
    let mut count = 0;
    children(look.flow.body, expr, &mut |child, _| count += mentions(look, child, origin));
    count
}
