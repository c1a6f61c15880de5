//! What a `String` is extended by.

use crate::facts::SiteKind;
use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::facts::step::CalleeFact;
use crate::syntax::body::ExprKind;
use crate::text::Place;

/// Of a `Grow` by `s.extend(x.f())`: what makes the argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendFact {
    /// `f`.
    pub callee: CalleeFact,
    /// `x`.
    pub source: Place,
    /// The type of `x`, as people write it.
    pub ty: String,
}

/// Of `s.extend(x.f())`, where `s` is a `String`.
#[must_use]
pub(super) fn of_extend(look: Look<'_>, found: &Found) -> Option<ExtendFact> {
    let flow = look.flow;
    if found.kind != SiteKind::Grow || look.head(found.ty) != Some("String") {
        return None;
    }
    let ExprKind::MethodCall { args, .. } = flow.body.expr(found.expr).kind else { return None };
    let &[argument] = flow.body.list(args) else { return None };
    let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(argument).kind else { return None };
    let is_extend = callee(look, found.expr).is("Extend::extend") && args.len == 0;
    is_extend.then(|| ExtendFact {
        callee: callee(look, argument),
        source: look.at(receiver),
        ty: look.show(flow.types.expr(receiver)),
    })
}
