//! Copies that hide what they are made of: `let name = name.clone();`.

use crate::facts::look::Look;
use crate::flow::tree::Role;
use crate::syntax::body::{ExprId, ExprKind, Statement};
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// The statement, with the line break in front of it where it begins a line, if without it the name means the same: no `mut`, and
/// no written type.
#[must_use]
pub(super) fn rebound(look: Look<'_>, copy: ExprId, source: ExprId) -> Option<Place> {
    let body = look.flow.body;
    let (Role::LetInit(at), Some(parent)) = (look.flow.tree.role(copy), look.flow.tree.parent(copy)) else {
        return None;
    };
    let ExprKind::Block(block) = &body.expr(parent).kind else { return None };
    let Statement::Let { pat, ty: None, otherwise: None, span, .. } = block.statements.get(at as usize)? else {
        return None;
    };
    let PatKind::Bind { local, by_ref: false, sub: None, .. } = body.pat(*pat).kind else { return None };
    let ExprKind::Local(original) = body.expr(source).kind else { return None };
    let (hiding, hidden) = (body.local(local), body.local(original));
    if hiding.name != hidden.name || hiding.mutable || body.expr(copy).origin != 0 {
        return None;
    }
    let before = look.text.get(..span.start as usize)?;
    let after = look.text.get(span.end as usize..)?;
    // An attribute would come to stand at the next statement.
    let above = before.trim_end().rsplit('\n').next()?.trim();
    if above.ends_with(']') && above.contains("#[") {
        return None;
    }
    let line = before.trim_end_matches([' ', '\t']);
    let is_alone = line.ends_with('\n') && after.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
    let (start, end) = match is_alone {
        true => (line.trim_end_matches(['\n', '\r']).len().max(line.len() - 2), span.end as usize),
        false => (span.start as usize, span.end as usize + after.len() - after.trim_start_matches(' ').len()),
    };
    Some(look.place(Span::new(start as u32, end as u32)))
}
