//! A buffer's declaration, and how it could stand elsewhere: before the loop that makes it anew in each round, or right before the
//! one that fills it.

use crate::facts::evidence::{HoistFact, MadeHow};
use crate::facts::growth::SunkFact;
use crate::facts::look::Look;
use crate::flow::frames::Repeats;
use crate::flow::tree::Role;
use crate::index::def::Effects;
use crate::syntax::body::{ExprId, ExprKind, FrameId, FrameKind, LocalId, Statement};
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
    let indent = indent(look, start).filter(|_| !others)?;
    let declaration = span.text(look.text);
    Some(HoistFact {
        before: look.place(Span::new(start, start)),
        text: format!("{declaration}\n{indent}"),
        declaration: look.place(*span),
        cleared: format!("{name}.clear();"),
    })
}

/// The edit that moves the `let` of a buffer to the loop that fills it, where that can be written: both are statements of one
/// block, each on lines of its own, and no comment belongs to the `let`.
pub(super) fn sunk(look: Look<'_>, (block, at): (ExprId, u32), head: FrameId) -> Option<SunkFact> {
    let flow = look.flow;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Statement::Let { value: Some(value), otherwise: None, span, .. } = inner.statements.get(at as usize)? else {
        return None;
    };
    let head = flow.body.frames.get(head.0 as usize).map(|it| it.expr)?;
    let is_statement = matches!(flow.tree.role(head), Role::Stmt(_) | Role::Tail);
    let is_beside = is_statement && flow.tree.parent(head) == Some(block) && flow.body.expr(head).origin == 0;
    if !is_beside || flow.body.expr(*value).origin != 0 {
        return None;
    }
    let start = look.span(head).start;
    let indent = indent(look, start)?;
    let from = span.start - self::indent(look, span.start)?.len() as u32;
    let above = look.text.get(..from as usize)?.trim_end().rsplit('\n').next().unwrap_or_default().trim_start();
    // What stands behind it on its line goes with it.
    let rest = look.text.get(span.end as usize..)?.split_inclusive('\n').next()?;
    let is_alone = rest.ends_with('\n') && (rest.trim().is_empty() || rest.trim().starts_with("//"));
    if !is_alone || above.starts_with("//") || above.starts_with('#') || above.ends_with("*/") {
        return None;
    }
    let (value, to) = (look.span(*value), span.end + rest.len() as u32);
    let part = |start: u32, end: u32| Span::new(start, end).text(look.text);
    let around = (part(span.start, value.start).to_owned(), format!("{}{indent}", part(value.end, to)));
    Some(SunkFact::new(look.place(Span::new(from, to)), look.place(Span::new(start, start)), around))
}

/// What stands before a place on its line, where that is nothing but blanks.
fn indent(look: Look<'_>, at: u32) -> Option<&str> {
    let line = look.text.get(..at as usize)?.rfind('\n').map_or(0, |it| it + 1);
    look.text.get(line..at as usize).filter(|it| it.chars().all(char::is_whitespace))
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
