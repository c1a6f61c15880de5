//! What a call gives on of what its caller was given: a function that calls itself with nothing new tries once more, and
//! does not go down a tree.

use crate::facts::look::Look;
use crate::flow::frames::Repeats;
use crate::flow::locals::Source;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, LocalId};
use crate::syntax::operator::UnaryOp;

/// The most that one of the arguments is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gives {
    /// The caller's own parameters and constants.
    Same,
    /// Such parameters, one of which may have been changed meanwhile: `&mut self`.
    Changed,
    /// Something else: a part, a next one, a smaller number.
    New,
}

/// Of a call with these arguments, `self` first.
pub(super) fn given_on(look: Look<'_>, args: &[ExprId]) -> Gives {
    args.iter().map(|&arg| of_argument(look, arg)).max().unwrap_or(Gives::Same)
}

fn of_argument(look: Look<'_>, arg: ExprId) -> Gives {
    match look.flow.body.expr(arg).kind {
        ExprKind::Literal(_) | ExprKind::Path(_) => Gives::Same,
        ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => of_argument(look, operand),
        ExprKind::Local(local) if is_given(look, local) => {
            let is_lent = matches!(look.flow.kind(look.flow.types.local(local)), TyKind::Ref(true, _));
            if is_lent { Gives::Changed } else { Gives::Same }
        }
        _ => Gives::New,
    }
}

/// A parameter of the function, or of a closure in it that a function of the workspace calls.
fn is_given(look: Look<'_>, local: LocalId) -> bool {
    let flow = look.flow;
    let is_parameter = match flow.locals.source(local) {
        Source::Param(_) => true,
        Source::Closure(closure, _) => match &flow.body.expr(closure).kind {
            ExprKind::Closure(it) => matches!(flow.contexts.repeats(it.frame), Repeats::Given(..)),
            _ => false,
        },
        _ => false,
    };
    is_parameter && flow.locals.is_plain(local) && !flow.body.local(local).mutable
}
