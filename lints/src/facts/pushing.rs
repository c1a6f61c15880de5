//! Loops that do nothing but push: what `extend` says in one call.

use crate::facts::evidence::{MadeHow, PushLoopFact};
use crate::facts::growing::made_how;
use crate::facts::look::Look;
use crate::facts::rounds::is_single;
use crate::facts::sites::Found;
use crate::flow::frames::Repeats;
use crate::flow::locals::Source;
use crate::flow::tree::{Role, children};
use crate::flow::uses::{How, Use};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, PatId, Statement};
use crate::syntax::operator::UnaryOp;
use crate::syntax::pattern::PatKind;

/// `for x in xs { v.push(f(x)) }`, seen from `push`.
pub(super) fn of_push(look: Look<'_>, found: &Found) -> Option<PushLoopFact> {
    let flow = look.flow;
    let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(found.expr).kind else { return None };
    let &[argument] = flow.body.list(args) else { return None };
    let (pat, iterable, whole) = only_statement(look, found.expr)?;
    if !is_single(look, found.expr) || flow.body.expr(whole).origin != 0 {
        return None;
    }
    if look.size_of(flow.types.expr(argument)).is_some_and(|it| it.size == 0) {
        return None;
    }
    let (root, _) = flow.root(receiver)?;
    let mut named = Vec::new();
    locals(look, argument, &mut named);
    let head = look.span(whole);
    let is_within = |local: LocalId| head.contains(flow.body.local(local).span);
    // `for row in rows { row.push(x) }`: another buffer in each round.
    if is_within(root) {
        return None;
    }
    let item = match flow.body.pat(pat).kind {
        PatKind::Bind { local, by_ref: false, sub: None, .. } => Some(local),
        _ => None,
    };
    let buffer = look.source(receiver);
    Some(PushLoopFact {
        whole: look.place(head),
        buffer: buffer.to_owned(),
        tangled: named.contains(&root) || calls_with(look, iterable, root),
        as_it_is: item.is_some_and(|item| copied(look, argument, item).is_some()),
        constant: is_constant(look, argument) && !named.iter().any(|&local| is_within(local) || changes(look, local)),
        roomy: is_roomy(look, root, buffer) || is_part_of_local(look, receiver, root),
        coerced: !is_element(look, argument, found.ty),
        again: is_again(look, (receiver, root), whole),
        ambiguous: is_ambiguous(look, root, argument),
        extended: extended(look, (pat, iterable, argument)),
        argument: look.source(argument).to_owned(),
        comments: head.text(look.text).contains("//") || head.text(look.text).contains("/*"),
    })
}

/// References to what may be `Copy`, pushed into a new local whose type nothing tells but what is pushed.
fn is_ambiguous(look: Look<'_>, root: LocalId, argument: ExprId) -> bool {
    let flow = look.flow;
    let TyKind::Ref(false, item) = flow.kind(flow.types.expr(argument)) else { return false };
    let Source::Let(block, at) = flow.locals.source(root) else { return false };
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return false };
    let Some(Statement::Let { ty: None, value: Some(value), .. }) = inner.statements.get(at as usize) else {
        return false;
    };
    // What takes the list, or gets it back, tells its type.
    let is_told = |named: Use| {
        matches!(named.how, How::Moved | How::Unknown | How::LentMut | How::Assigned) && {
            let grows = named.taker.and_then(|call| flow.called(call)).and_then(|func| look.index().fns.get(func.at()));
            !grows.is_some_and(|def| named.param == 0 && def.effects.has(Effects::GROWS))
        }
    };
    let is_new = matches!(made_how(look, *value), Some(MadeHow::Empty | MadeHow::Capacity));
    is_new && !flow.world.is_copy(look.tys(), item).is_no() && !flow.uses(root).any(is_told)
}

/// Pattern, iterable and the whole of a `for` whose body is this statement alone.
fn only_statement(look: Look<'_>, call: ExprId) -> Option<(PatId, ExprId, ExprId)> {
    let flow = look.flow;
    let block = flow.tree.parent(call)?;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let is_only = match (&*inner.statements, inner.tail) {
        ([Statement::Expr { expr, .. }], None) => *expr == call,
        ([], Some(tail)) => tail == call,
        _ => false,
    };
    let whole = flow.tree.parent(block).filter(|_| is_only && flow.tree.role(block) == Role::LoopBody)?;
    match flow.body.expr(whole).kind {
        ExprKind::For { pat, iterable, .. } => Some((pat, iterable, whole)),
        _ => None,
    }
}

fn locals(look: Look<'_>, expr: ExprId, out: &mut Vec<LocalId>) {
    if let ExprKind::Local(local) = look.flow.body.expr(expr).kind {
        out.push(local);
    }
    children(look.flow.body, expr, &mut |child, _| locals(look, child, out));
}

/// The iterable names the local otherwise than by a field: `self.rows()`, where the buffer is `self.cells`.
fn calls_with(look: Look<'_>, expr: ExprId, root: LocalId) -> bool {
    let mut out = false;
    children(look.flow.body, expr, &mut |child, role| {
        let is_it = matches!(look.flow.body.expr(child).kind, ExprKind::Local(local) if local == root);
        out |= (is_it && role != Role::FieldBase) || calls_with(look, child, root);
    });
    out
}

/// A literal, a path, or a local.
fn is_constant(look: Look<'_>, expr: ExprId) -> bool {
    match look.flow.body.expr(expr).kind {
        ExprKind::Literal(_) | ExprKind::Path(_) | ExprKind::Local(_) => true,
        ExprKind::Unary { op: UnaryOp::Neg | UnaryOp::Not, operand } => is_constant(look, operand),
        _ => false,
    }
}

fn changes(look: Look<'_>, local: LocalId) -> bool {
    look.flow.body.local(local).mutable || matches!(look.flow.locals.source(local), Source::Unknown)
}

/// The buffer has room in this function already, or may have: by its constructor, by `reserve`, as it is cleared and used
/// again, or by a function that it is lent to.
fn is_roomy(look: Look<'_>, root: LocalId, buffer: &str) -> bool {
    let flow = look.flow;
    let made = match flow.locals.source(root) {
        Source::Let(block, at) => match &flow.body.expr(block).kind {
            ExprKind::Block(inner) => match inner.statements.get(at as usize) {
                Some(Statement::Let { value: Some(value), .. }) => made_how(look, *value),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let gives_room = |call: ExprId| {
        let func = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
        func.is_some_and(|def| def.effects.has_any(Effects::RESERVES.with(Effects::CLEARS)))
    };
    let is_lent = |named: Use| match named.how {
        How::Assigned | How::Taken => !named.partial,
        How::LentMut | How::Appended if !named.partial => {
            let func = named.taker.and_then(|call| flow.called(call));
            let empties = |func| flow.world.param_effects(func, named.param).has(Effects::CLEARS);
            let is_own = |func| named.how == How::LentMut && flow.world.has_own_body(func);
            func.is_none_or(|func| is_own(func) || empties(func))
        }
        _ => false,
    };
    made == Some(MadeHow::Capacity)
        || flow.uses(root).any(is_lent)
        || flow.body.exprs.iter().zip(0u32..).any(|(expr, at)| match expr.kind {
            ExprKind::MethodCall { receiver, .. } => look.source(receiver) == buffer && gives_room(ExprId(at)),
            _ => false,
        })
}

/// A field of a value that this function makes: it may have been made with room.
fn is_part_of_local(look: Look<'_>, receiver: ExprId, root: LocalId) -> bool {
    let is_whole = matches!(look.flow.body.expr(receiver).kind, ExprKind::Local(_));
    !is_whole && matches!(look.flow.locals.source(root), Source::Let(..))
}

/// A loop around the whole pushes into the same buffer in each of its rounds.
fn is_again(look: Look<'_>, (receiver, root): (ExprId, LocalId), whole: ExprId) -> bool {
    let flow = look.flow;
    let mut at = receiver;
    // `rows[i]` is another one each time.
    while !matches!(flow.body.expr(at).kind, ExprKind::Local(_)) {
        at = match flow.body.expr(at).kind {
            ExprKind::Field { base, .. } => base,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => operand,
            _ => return false,
        };
    }
    let declared = flow.body.local(root).span;
    let mut around = flow.contexts.repeating(whole);
    around.any(|frame| {
        let is_repeated = !matches!(flow.contexts.repeats(frame), Repeats::No);
        let of = flow.body.frames.get(frame.0 as usize).map(|frame| look.span(frame.expr));
        is_repeated && of.is_some_and(|of| !of.contains(declared) && of != look.span(whole))
    })
}

/// The argument is an element as it stands, not made one by a coercion: a closure's result would not be.
fn is_element(look: Look<'_>, argument: ExprId, buffer: TyId) -> bool {
    let flow = look.flow;
    let TyKind::Adt(_, args) = flow.kind(flow.world.behind(look.tys(), buffer)) else { return false };
    let element = look.tys().item(&look.index().tys, args, 0);
    let given = flow.types.expr(argument);
    given != TyId::UNKNOWN && look.show(given) == look.show(element)
}

/// The adapter that makes the argument of the item: none where it is the item, `cloned` for `x.clone()`, `copied` for `*x`.
fn copied(look: Look<'_>, argument: ExprId, item: LocalId) -> Option<&'static str> {
    let flow = look.flow;
    let is_item = |expr: ExprId| matches!(flow.body.expr(expr).kind, ExprKind::Local(local) if local == item);
    let is_lent = matches!(flow.kind(flow.types.local(item)), TyKind::Ref(false, _));
    match flow.body.expr(argument).kind {
        _ if is_item(argument) => Some(""),
        ExprKind::Unary { op: UnaryOp::Deref, operand } if is_lent && is_item(operand) => Some(".copied()"),
        ExprKind::MethodCall { receiver, args, .. } if is_lent && args.len == 0 && is_item(receiver) => {
            let func = flow.called(argument).and_then(|func| look.index().fns.get(func.at()));
            func.is_some_and(|def| def.effects.has(Effects::CLONES)).then_some(".cloned()")
        }
        _ => None,
    }
}

/// What `extend` could be given.
fn extended(look: Look<'_>, (pat, iterable, argument): (PatId, ExprId, ExprId)) -> Option<String> {
    let flow = look.flow;
    let source = look.source(iterable);
    let pat = flow.body.pat(pat);
    let adapter = match pat.kind {
        PatKind::Bind { local, by_ref: false, sub: None, .. } => copied(look, argument, local),
        _ => None,
    };
    if adapter == Some("") {
        return Some(source.to_owned());
    }
    let items = match flow.body.expr(iterable).kind {
        ExprKind::Ref { mutable, operand } => {
            let of = look.source(operand);
            let is_plain = matches!(flow.body.expr(operand).kind, ExprKind::Local(_) | ExprKind::Field { .. });
            is_plain.then(|| format!("{of}.{}", if mutable { "iter_mut()" } else { "iter()" }))?
        }
        ExprKind::Range { .. } => format!("({})", source.trim_start_matches('(').trim_end_matches(')')),
        ExprKind::MethodCall { .. } if flow.is_iteration(iterable) => source.to_owned(),
        ExprKind::Local(_) | ExprKind::Field { .. } => match flow.kind(flow.types.expr(iterable)) {
            TyKind::Ref(false, _) => format!("{source}.iter()"),
            _ => format!("{source}.into_iter()"),
        },
        _ => return None,
    };
    Some(match adapter {
        Some(adapter) => format!("{items}{adapter}"),
        None => format!("{items}.map(|{}| {})", pat.span.text(look.text), look.source(argument)),
    })
}
