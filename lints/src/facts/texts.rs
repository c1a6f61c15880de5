//! Whether a `String` is used as any other text could be.

use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::facts::used::{held_by, value_end};
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::syntax::body::ExprId;
use crate::types::show::show;

/// What `String` declares itself, and `str` and `Cow<str>` have as well.
const OF_TEXTS: [&str; 3] = ["String::len", "String::is_empty", "String::as_bytes"];

/// All that is done with the `String` can be done with what can be lent as a `str`: shown, appended, compared, lent as `&str`,
/// asked by methods of `str`.
#[must_use]
pub(super) fn is_used_as_text(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    match held_by(look, expr) {
        Some(local) => flow.locals.is_plain(local) && flow.uses(local).all(|named| is_of_text(look, named)),
        None => is_of_text(look, flow.use_at(value_end(look, expr))),
    }
}

fn is_of_text(look: Look<'_>, named: Use) -> bool {
    let flow = look.flow;
    if named.partial || named.deref || named.capture.is_some_and(|frame| flow.captures_by_move(frame)) {
        return false;
    }
    match named.how {
        How::Formatted | How::Appended => true,
        How::Compared => matches!(flow.tree.role(named.place), Role::Lhs | Role::Rhs),
        How::Lent | How::Iterated => named.taker.is_some_and(|call| takes_text(look, call, named.param)),
        How::LentMut
        | How::Called
        | How::Read
        | How::Written
        | How::Assigned
        | How::Moved
        | How::Copied
        | How::Borrowed
        | How::Taken
        | How::Unknown => false,
    }
}

fn takes_text(look: Look<'_>, call: ExprId, param: u32) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    let is_text = def.params.get(param as usize).is_some_and(|&ty| show(index, &index.tys, ty) == "&str");
    is_text || callee(look, call).is_any(&OF_TEXTS)
}
