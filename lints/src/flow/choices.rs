//! Arms that texts choose.

use crate::syntax::body::{Arm, Body, ExprKind, PatId};
use crate::syntax::operator::Literal;
use crate::syntax::pattern::PatKind;

/// So many texts to choose from are names of things, not kinds of lines.
const MANY: usize = 24;

/// Many of the arms have texts for patterns: commands, modules, settings.
pub(super) fn is_of_many_texts(body: &Body, arms: &[Arm]) -> bool {
    arms.iter().filter(|it| is_text(body, it.pat)).count() >= MANY
}

/// `"git"`, `"git" | "hg"`.
pub(super) fn is_text(body: &Body, pat: PatId) -> bool {
    match &body.pat(pat).kind {
        PatKind::Literal(value) => matches!(body.expr(*value).kind, ExprKind::Literal(Literal::Str(..))),
        PatKind::Or(all) => all.iter().all(|&it| is_text(body, it)),
        _ => false,
    }
}
