//! From an expression to what stands directly in it.

use crate::syntax::body::{Body, ExprId, ExprKind, LocalId, PatId, Statement};
use crate::syntax::opened::{MacroKind, Sink};
use crate::syntax::pattern::PatKind;

/// Calls `each` with every expression that stands directly in `expr`, in the order of the source: arguments of macros and
/// literals of patterns too.
pub fn children(body: &Body, expr: ExprId, each: &mut impl FnMut(ExprId)) {
    match &body.expr(expr).kind {
        ExprKind::Missing
        | ExprKind::Literal(_)
        | ExprKind::Local(_)
        | ExprKind::Path(_)
        | ExprKind::Continue { .. }
        | ExprKind::Underscore => {}
        ExprKind::Call { callee, args } => {
            each(*callee);
            body.list(*args).iter().copied().for_each(each);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            each(*receiver);
            body.list(*args).iter().copied().for_each(each);
        }
        ExprKind::Field { base, .. } => each(*base),
        ExprKind::Index { base, index } => {
            each(*base);
            each(*index);
        }
        ExprKind::Unary { operand, .. }
        | ExprKind::Ref { operand, .. }
        | ExprKind::RawRef { operand, .. }
        | ExprKind::Cast { operand, .. } => each(*operand),
        ExprKind::Binary { lhs, rhs, .. } => {
            each(*lhs);
            each(*rhs);
        }
        ExprKind::Assign { place, value } | ExprKind::AssignOp { place, value, .. } => {
            each(*place);
            each(*value);
        }
        ExprKind::Range { start, end, .. } => {
            start.iter().chain(end).copied().for_each(each);
        }
        ExprKind::Tuple(elems) | ExprKind::Array(elems) => body.list(*elems).iter().copied().for_each(each),
        ExprKind::Repeat { value, len, .. } => {
            each(*value);
            each(*len);
        }
        ExprKind::Struct { fields, rest, .. } => {
            fields.iter().map(|(_, value)| *value).chain(*rest).for_each(each);
        }
        ExprKind::Block(block) => {
            for statement in &block.statements {
                match statement {
                    Statement::Let { pat, value, otherwise, .. } => {
                        value.iter().copied().for_each(&mut *each);
                        literals(body, *pat, each);
                        otherwise.iter().copied().for_each(&mut *each);
                    }
                    Statement::Expr { expr, .. } => each(*expr),
                }
            }
            block.tail.into_iter().for_each(each);
        }
        ExprKind::Async { body: block, .. } | ExprKind::Loop { body: block, .. } => each(*block),
        ExprKind::If { condition, then, otherwise } => {
            each(*condition);
            each(*then);
            otherwise.iter().copied().for_each(each);
        }
        ExprKind::Let { pat, value } => {
            each(*value);
            literals(body, *pat, each);
        }
        ExprKind::Match { scrutinee, arms } => {
            each(*scrutinee);
            for arm in arms {
                literals(body, arm.pat, each);
                arm.guard.iter().copied().for_each(&mut *each);
                each(arm.body);
            }
        }
        ExprKind::While { condition, body: block, .. } => {
            each(*condition);
            each(*block);
        }
        ExprKind::For { pat, iterable, body: block, .. } => {
            each(*iterable);
            literals(body, *pat, each);
            each(*block);
        }
        ExprKind::Break { value, .. } | ExprKind::Return(value) | ExprKind::Other(value) => {
            value.iter().copied().for_each(each);
        }
        ExprKind::Await(inner) | ExprKind::Try(inner) => each(*inner),
        ExprKind::Closure(closure) => {
            for (pat, _) in &closure.params {
                literals(body, *pat, each);
            }
            each(closure.body);
        }
        ExprKind::Macro(call) => macro_children(body, &call.kind, each),
    }
}

fn macro_children(body: &Body, kind: &MacroKind, each: &mut impl FnMut(ExprId)) {
    match kind {
        MacroKind::VecList(list) | MacroKind::Dbg(list) | MacroKind::Opaque(list) | MacroKind::Quoted(list) => {
            body.list(*list).iter().copied().for_each(each);
        }
        MacroKind::VecRepeat { value, len } => {
            each(*value);
            each(*len);
        }
        MacroKind::Format { sink, format, others } => {
            if let Sink::Write(destination) = sink {
                each(*destination);
            }
            body.list(*others).iter().copied().for_each(&mut *each);
            format.iter().flat_map(|it| &it.args).map(|it| it.value).for_each(each);
        }
        MacroKind::Matches { scrutinee, pat, guard } => {
            each(*scrutinee);
            literals(body, *pat, each);
            guard.iter().copied().for_each(each);
        }
        MacroKind::Expanded(inner) => each(*inner),
        MacroKind::Constant | MacroKind::Cfg | MacroKind::Missing => {}
    }
}

/// The expression that each expression stands in; nothing for the root, and for parts of a macro that was given up.
#[must_use]
pub fn parents(body: &Body) -> Vec<Option<ExprId>> {
    let mut parents = vec![None; body.exprs.len()];
    for at in 0..body.exprs.len() {
        let parent = ExprId(at as u32);
        children(body, parent, &mut |child| parents[child.at()] = Some(parent));
    }
    parents
}

/// Calls `each` with every pattern that stands directly in `expr`, in the order of the source.
pub fn pats_of(body: &Body, expr: ExprId, each: &mut impl FnMut(PatId)) {
    match &body.expr(expr).kind {
        ExprKind::Let { pat, .. } | ExprKind::For { pat, .. } => each(*pat),
        ExprKind::Match { arms, .. } => arms.iter().map(|it| it.pat).for_each(each),
        ExprKind::Closure(closure) => closure.params.iter().map(|(pat, _)| *pat).for_each(each),
        ExprKind::Block(block) => {
            for statement in &block.statements {
                match statement {
                    Statement::Let { pat, .. } => each(*pat),
                    Statement::Expr { .. } => {}
                }
            }
        }
        ExprKind::Macro(call) => {
            if let MacroKind::Matches { pat, .. } = call.kind {
                each(pat);
            }
        }
        _ => {}
    }
}

/// Calls `each` with `pat` and every pattern below it, outer ones first.
pub fn pats_below(body: &Body, pat: PatId, each: &mut dyn FnMut(PatId)) {
    each(pat);
    pat_children(body, pat, &mut |child| pats_below(body, child, each));
}

/// Calls `each` with every pattern that stands directly in `pat`.
pub fn pat_children(body: &Body, pat: PatId, each: &mut dyn FnMut(PatId)) {
    match &body.pat(pat).kind {
        PatKind::Missing | PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Literal(_) | PatKind::Range => {}
        PatKind::Bind { sub, .. } => sub.iter().copied().for_each(each),
        PatKind::Tuple(pats) | PatKind::TupleStruct(_, pats) | PatKind::Slice(pats) | PatKind::Or(pats) => {
            pats.iter().copied().for_each(each);
        }
        PatKind::Struct(_, fields) => fields.iter().map(|(_, pat)| *pat).for_each(each),
        PatKind::Ref { inner, .. } => each(*inner),
    }
}

/// The locals that a pattern declares, each once, in the order of the source.
#[must_use]
pub fn locals_of(body: &Body, pat: PatId) -> Vec<LocalId> {
    let mut locals = Vec::new();
    pats_below(body, pat, &mut |it| {
        if let PatKind::Bind { local, .. } = body.pat(it).kind
            && !locals.contains(&local)
        {
            locals.push(local);
        }
    });
    locals
}

fn literals(body: &Body, pat: PatId, each: &mut dyn FnMut(ExprId)) {
    if let PatKind::Literal(value) = body.pat(pat).kind {
        return each(value);
    }
    pat_children(body, pat, &mut |child| literals(body, child, each));
}
