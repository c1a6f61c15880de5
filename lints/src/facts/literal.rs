//! Literals, and the statements right behind a constructor that say what a literal says at once.

use crate::facts::callees::callee;
use crate::facts::evidence::{FillFact, ThenFact};
use crate::facts::growing::grows;
use crate::facts::look::Look;
use crate::facts::rounds::is_single;
use crate::facts::viewed::{self, ListFact, ListKind};
use crate::flow::tree::children;
use crate::flow::uses::{How, Use};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::opened::MacroKind;
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// Longer lists are written one element a line.
const LINE: usize = 70;

/// The run of statements behind the `let` that each add one element.
pub(super) fn of_statements(look: Look<'_>, (block, at): (ExprId, u32), local: LocalId) -> Option<FillFact> {
    let flow = look.flow;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Statement::Let { pat, value: Some(value), span: declared, otherwise: None, .. } =
        inner.statements.get(at as usize)?
    else {
        return None;
    };
    let PatKind::Bind { mutable: true, .. } = flow.body.pat(*pat).kind else { return None };
    let name = flow.body.local(local).span;
    let mut args = Vec::new();
    let mut last = None;
    let mut plain = true;
    for statement in inner.statements.iter().skip(at as usize + 1) {
        let Statement::Expr { expr, semicolon: true, span } = statement else { break };
        let Some(arg) = pushed(look, *expr, local).filter(|_| !is_conditional(look, *expr)) else { break };
        plain &= !leaves_temporaries(look, arg);
        args.push(look.at(arg));
        last = Some((*expr, *span));
    }
    let (last, end) = last?;
    let later = flow.uses(local).filter(|named| look.span(named.expr).start > look.span(last).start);
    let later: Vec<Use> = later.filter(|named| !look.span(last).contains(look.span(named.expr))).collect();
    let whole = Span::new(look.span(*value).start, end.end);
    let text = whole.text(look.text);
    let pat = flow.body.pat(*pat).span;
    Some(FillFact {
        whole: look.place(whole),
        statements: look.place(Span::new(declared.start, end.end)),
        mutable: look.place(Span::new(pat.start, name.start)),
        elements: elements(look, &args, declared.start),
        args,
        plain: plain && !text.contains("//") && !text.contains("/*"),
        changed_later: later.iter().any(|named| changes(look, named)),
        grown_later: later.iter().any(|named| changes_length(look, named)),
    })
}

/// The statement behind the `let`, where it is a method call on the local.
pub(super) fn then(look: Look<'_>, (block, at): (ExprId, u32), local: LocalId) -> Option<ThenFact> {
    let flow = look.flow;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Statement::Let { pat, value: Some(value), .. } = inner.statements.get(at as usize)? else { return None };
    let Statement::Expr { expr, semicolon: true, span } = inner.statements.get(at as usize + 1)? else { return None };
    let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(*expr).kind else { return None };
    let is_it = matches!(flow.body.expr(receiver).kind, ExprKind::Local(it) if it == local);
    if !is_it || flow.body.expr(*expr).origin != 0 || flow.body.expr(*value).origin != 0 || is_conditional(look, *expr)
    {
        return None;
    }
    let whole = Span::new(look.span(*value).start, span.end);
    let text = whole.text(look.text);
    let args = flow.body.list(args);
    let named = flow.uses(local).any(|named| args.iter().any(|&arg| look.span(arg).contains(look.span(named.expr))));
    let start = look.span(*expr).end;
    let made_with = match flow.body.expr(*value).kind {
        ExprKind::Call { args, .. } => match *flow.body.list(args) {
            [only] => Some(look.source(only).to_owned()),
            _ => None,
        },
        _ => None,
    };
    Some(ThenFact {
        callee: callee(look, *expr),
        args: args.iter().map(|&arg| look.source(arg).to_owned()).collect(),
        whole: look.place(whole),
        plain: !named && !text.contains("//") && !text.contains("/*"),
        made_with,
        changed_later: flow.uses(local).any(|named| look.span(named.expr).start >= start && changes(look, &named)),
        mutable: look.place(Span::new(flow.body.pat(*pat).span.start, flow.body.local(local).span.start)),
    })
}

/// Only some builds hold the statement: `#[cfg(unix)] paths.push(x);`.
fn is_conditional(look: Look<'_>, statement: ExprId) -> bool {
    let span = look.span(statement);
    look.flow.body.conditions.iter().any(|it| it.covers.start == span.start && it.covers.contains(span))
}

/// What stands in a `vec!`.
pub(super) fn of_list(look: Look<'_>, expr: ExprId) -> Option<ListFact> {
    let ExprKind::Macro(call) = &look.flow.body.expr(expr).kind else { return None };
    let (kind, parts) = match call.kind {
        MacroKind::VecList(_) => (ListKind::List, None),
        MacroKind::VecRepeat { value, len } => (ListKind::Repeat, Some((value, len))),
        _ => return None,
    };
    let whole = look.span(expr);
    let open = whole.text(look.text).find(['[', '(', '{']).filter(|&at| whole.text(look.text)[at..].starts_with('['));
    let prefix = open.map(|at| look.place(Span::new(whole.start, whole.start + at as u32)));
    Some(ListFact {
        kind,
        prefix,
        repeated: parts.map(|(value, len)| (look.source(value).to_owned(), look.source(len).to_owned())),
        value: parts.map(|(value, _)| look.at(value)),
        array: viewed::of_list(look, expr),
        fitted: holds_fitted(look, look.flow.types.expr(expr)),
    })
}

/// The elements of a list of this type point to what has no size of its own, or to functions: what is given may be of another
/// type before.
fn holds_fitted(look: Look<'_>, list: TyId) -> bool {
    let (flow, tys) = (look.flow, look.tys());
    let is_unsized = |ty| matches!(flow.kind(ty), TyKind::Dyn(_) | TyKind::Slice(_));
    let TyKind::Adt(_, args) = flow.kind(list) else { return true };
    match tys.list(&look.index().tys, args).first().map(|&it| flow.kind(it)) {
        Some(TyKind::Ref(_, content)) => is_unsized(content),
        Some(TyKind::Adt(_, args)) => tys.list(&look.index().tys, args).iter().any(|&it| is_unsized(it)),
        Some(TyKind::FnPtr(_) | TyKind::Unknown | TyKind::Var(..)) | None => true,
        Some(_) => false,
    }
}

/// `a, b, c` in one line, or one element a line where they are long.
fn elements(look: Look<'_>, args: &[Place], declared: u32) -> Option<String> {
    let texts: Vec<&str> = args.iter().map(|it| it.span.text(look.text)).collect();
    let length: usize = texts.iter().map(|it| it.len() + 2).sum();
    let is_long = length > LINE || texts.iter().any(|it| it.contains('\n'));
    if !is_long {
        return Some(texts.join(", "));
    }
    let before = look.text.get(..declared as usize)?;
    let indent = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    if !indent.chars().all(char::is_whitespace) {
        return None;
    }
    let mut out = String::with_capacity(length + (indent.len() + 5) * (args.len() + 1));
    for text in texts {
        out.extend(["\n", indent, "    ", text, ","]);
    }
    out.extend(["\n", indent]);
    Some(out)
}

/// The element of `buffer.push(element)`.
fn pushed(look: Look<'_>, call: ExprId, local: LocalId) -> Option<ExprId> {
    let flow = look.flow;
    let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(call).kind else { return None };
    let &[arg] = flow.body.list(args) else { return None };
    let is_it = matches!(flow.body.expr(receiver).kind, ExprKind::Local(it) if it == local);
    if !is_it || flow.body.expr(call).origin != 0 || !is_single(look, call) {
        return None;
    }
    let is_growth = grows(look, &flow.use_at(receiver)) == Some(call);
    let names_it = flow.uses(local).any(|named| look.span(arg).contains(look.span(named.expr)));
    (is_growth && !names_it).then_some(arg)
}

/// Something in the expression is dropped at the end of the statement, and may be missed before: a lock's guard.
fn leaves_temporaries(look: Look<'_>, value: ExprId) -> bool {
    let mut out = false;
    children(look.flow.body, value, &mut |child, _| {
        let is_call = matches!(look.flow.body.expr(child).kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. });
        let ty = look.flow.types.expr(child);
        let is_guard = look.flow.world.type_effects(look.tys(), ty).has(Effects::GUARD);
        out |= (is_call && (is_guard || ty == TyId::UNKNOWN)) || leaves_temporaries(look, child);
    });
    out
}

/// The use needs `mut`.
fn changes(look: Look<'_>, named: &Use) -> bool {
    let lent = look.flow.tree.parent(named.place).map(|it| &look.flow.body.expr(it).kind);
    let is_lent = matches!(lent, Some(ExprKind::Ref { mutable: true, .. } | ExprKind::RawRef { mutable: true, .. }));
    is_lent || named.how.may_change()
}

/// The use may change how many elements there are: it is not one of a slice.
fn changes_length(look: Look<'_>, named: &Use) -> bool {
    if named.partial || !changes(look, named) || named.how == How::Assigned {
        return false;
    }
    let index = look.index();
    let def = named.taker.and_then(|call| look.flow.called(call)).and_then(|func| index.fns.get(func.at()));
    let param = def.and_then(|def| def.params.get(named.param as usize));
    param.is_none_or(|&ty| match index.tys.kind(&index.tys, ty) {
        TyKind::Ref(true, inner) => !matches!(index.tys.kind(&index.tys, inner), TyKind::Slice(_) | TyKind::Str),
        _ => true,
    })
}
