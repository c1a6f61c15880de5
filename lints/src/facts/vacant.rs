//! Entries of maps that mostly hold nothing yet.

use crate::facts::look::Look;
use crate::flow::locals::Source;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::UnaryOp;

/// `map.entry(key).or_insert(value)` whose key stands in the source, as defaults are filled in, or is an item of the loop around
/// it as it is, which comes once as a rule.
#[must_use]
pub(super) fn is_vacant(look: Look<'_>, call: ExprId) -> bool {
    let body = look.flow.body;
    let ExprKind::MethodCall { receiver: entry, .. } = body.expr(call).kind else { return false };
    let ExprKind::MethodCall { args, .. } = body.expr(entry).kind else { return false };
    let &[key] = body.list(args) else { return false };
    let mut at = key;
    loop {
        at = match body.expr(at).kind {
            // `"name".to_string()`, `name.clone()`
            ExprKind::MethodCall { receiver, args, .. } if args.len == 0 && is_copy(look, at) => receiver,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => operand,
            ExprKind::Call { args, .. } if is_copy(look, at) => match body.list(args) {
                &[only] => only,
                _ => return false,
            },
            ExprKind::Literal(_) | ExprKind::Path(_) => return true,
            ExprKind::Local(local) => return matches!(look.flow.locals.source(local), Source::For(_)),
            _ => return false,
        };
    }
}

/// `clone`, `to_string`, `into`, `From::from`.
fn is_copy(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    let converts = ["into", "from"].iter().any(|word| look.is_of_trait(def, index.known.traet(word)));
    converts || def.effects.has_any(Effects::OWNS.with(Effects::CLONES).with(Effects::COUNTS))
}
