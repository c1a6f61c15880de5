//! Values that are made for messages that are mostly not written.

use crate::facts::look::Look;
use crate::facts::used::held_by;
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
    let local = held_by(look, expr)?;
    let mut shown = flow.uses(local).map(|named| named.taker.filter(|&it| is_quiet(look, it)));
    let first = shown.next()??;
    shown.all(|it| it.is_some()).then(|| look.place(look.name_span(first)))
}

fn is_quiet(look: Look<'_>, expr: ExprId) -> bool {
    let ExprKind::Macro(call) = &look.flow.body.expr(expr).kind else { return false };
    matches!(call.kind, MacroKind::Format { sink: Sink::Log, .. }) && QUIET.iter().any(|it| call.name == *it)
}
