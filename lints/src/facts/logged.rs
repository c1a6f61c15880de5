//! Values that are made for messages that are mostly not written.

use crate::facts::look::Look;
use crate::facts::used::held_by;
use crate::flow::cold::asks_for_messages;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::opened::{MacroKind, Sink};
use crate::text::Place;

/// Log macros of levels that are off unless somebody looks for a mistake.
const QUIET: [&str; 2] = ["debug", "trace"];

/// The first log macro that shows a value, where the value is held by a variable, and nothing but log macros of levels that
/// are mostly off shows it.
#[must_use]
pub(super) fn of_value(look: Look<'_>, expr: ExprId) -> Option<Place> {
    let flow = look.flow;
    if is_asked_for(look, expr) {
        return None;
    }
    let local = held_by(look, expr)?;
    let shown: Option<Vec<ExprId>> =
        flow.uses(local).map(|named| named.taker.filter(|&it| is_quiet(look, it))).collect();
    let (first, last) = (*shown.as_ref()?.first()?, *shown.as_ref()?.last()?);
    (!is_gone(look, expr, last)).then(|| look.place(look.name_span(first)))
}

/// What the value is made of is moved or changed before the message that shows it: there it could not be made.
fn is_gone(look: Look<'_>, made: ExprId, message: ExprId) -> bool {
    let flow = look.flow;
    let between =
        |it: ExprId| look.span(it).start >= look.span(made).end && look.span(it).end <= look.span(message).start;
    flow.origins(made).iter().any(|origin| {
        flow.uses(origin.local).any(|it| between(it.expr) && flow.overlaps(it, origin) && flow.disturbs(it))
    })
}

/// All that is done with the value, where it is made or by the variable that holds it, is that macros print or log it.
#[must_use]
pub(super) fn is_only_printed(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    let Some(local) = held_by(look, expr) else {
        return flow.use_at(expr).taker.is_some_and(|it| is_printing(look, it));
    };
    let mut uses = flow.uses(local).peekable();
    uses.peek().is_some() && uses.all(|named| named.taker.is_some_and(|it| is_printing(look, it)))
}

fn is_printing(look: Look<'_>, expr: ExprId) -> bool {
    let ExprKind::Macro(call) = &look.flow.body.expr(expr).kind else { return false };
    matches!(call.kind, MacroKind::Format { sink: Sink::Log | Sink::Print, .. })
}

fn is_quiet(look: Look<'_>, expr: ExprId) -> bool {
    let ExprKind::Macro(call) = &look.flow.body.expr(expr).kind else { return false };
    matches!(call.kind, MacroKind::Format { sink: Sink::Log, .. }) && QUIET.iter().any(|it| call.name == *it)
}

/// It stands behind a question whether such messages are written: `if log_enabled!(Level::Debug) { … }`.
fn is_asked_for(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    flow.tree.ancestors(expr).any(|it| match flow.body.expr(it).kind {
        ExprKind::If { condition, .. } => asks_for_messages(flow.body, condition),
        _ => false,
    })
}
