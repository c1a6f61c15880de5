//! A buffer's declaration, and how it could stand before the loop that makes it anew in each round.

use crate::facts::evidence::{HoistFact, MadeHow};
use crate::facts::look::Look;
use crate::flow::frames::Repeats;
use crate::flow::tree::Role;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind, FrameKind, LocalId, Statement};
use crate::text::Span;

/// The edit that moves the `let` of an empty buffer before the loop around it, where that can be written: the loop is a
/// statement at the start of a line, and no other variable has the name.
pub(super) fn hoisted(look: Look<'_>, (block, at): (ExprId, u32), local: LocalId, made: MadeHow) -> Option<HoistFact> {
    let flow = look.flow;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Statement::Let { ty, value: Some(value), otherwise: None, span, .. } = inner.statements.get(at as usize)?
    else {
        return None;
    };
    let frame = flow.contexts.of(*value).repeat?;
    let is_loop = flow.contexts.repeats(frame) == Repeats::Loop;
    let head = flow.body.frames.get(frame.0 as usize).filter(|it| is_loop && it.kind != FrameKind::Closure)?;
    let is_statement = matches!(flow.tree.role(head.expr), Role::Stmt(_) | Role::Tail);
    // `Default::default()` does not tell its type to what stands before the first growth.
    let names_type = ty.is_some() || look.source(*value).contains("::") && !look.source(*value).contains("Default::");
    if made != MadeHow::Empty || !is_statement || !names_type || flow.body.expr(*value).origin != 0 {
        return None;
    }
    let name = flow.body.local(local).name;
    let others = flow.body.locals.iter().zip(0u32..).any(|(it, id)| it.name == name && LocalId(id) != local);
    let start = look.span(head.expr).start;
    let line = look.text.get(..start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let indent = look.text.get(line..start as usize)?;
    if others || !indent.chars().all(char::is_whitespace) {
        return None;
    }
    let declaration = span.text(look.text);
    Some(HoistFact {
        before: look.place(Span::new(start, start)),
        text: format!("{declaration}\n{indent}"),
        declaration: look.place(*span),
        cleared: format!("{name}.clear();"),
    })
}

/// The number in `Vec::with_capacity(8)`.
pub(super) fn capacity(look: Look<'_>, constructor: ExprId) -> Option<u64> {
    let ExprKind::Call { args, .. } = look.flow.body.expr(constructor).kind else { return None };
    let effects = look.index().fns.get(look.flow.called(constructor)?.at())?.effects;
    match *look.flow.body.list(args) {
        [only] if effects.has(Effects::ALLOCATES) => match look.flow.body.expr(only).kind {
            ExprKind::Literal(crate::syntax::operator::Literal::Int(value, _)) => u64::try_from(value).ok(),
            _ => None,
        },
        _ => None,
    }
}
