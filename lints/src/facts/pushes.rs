//! What each growth of a buffer adds, and whether a key that is inserted may well be there already.

use crate::facts::callees::callee;
use crate::facts::growing::frames_between;
use crate::facts::look::Look;
use crate::facts::rounds::is_single;
use crate::flow::cold::End;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::{Effects, FnId};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId, Statement};
use crate::syntax::operator::BinaryOp;
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// One growth of a buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushFact {
    /// The method's name, or the macro's.
    pub place: Place,
    /// `push`, `insert`, `push_str`, `write!`.
    pub method: String,
    /// Adds one element (`push`, `insert`), not many (`extend`).
    pub single: bool,
    /// Stands directly in the loop [`around`](crate::facts::evidence::GrowFact::around), not in a loop within it.
    pub direct: bool,
    /// Lies within the loop [`around`](crate::facts::evidence::GrowFact::around) at all.
    pub inside: bool,
    /// Under a condition within its innermost loop.
    pub conditional: bool,
    /// An early exit may skip it in the same round.
    pub after_exit: bool,
    /// Something is done with what the call returns: `if seen.insert(key)`.
    pub looked_at: bool,
    /// In a round of its own, apart from [`around`](crate::facts::evidence::GrowFact::around): another loop fills the same buffer, or `extend` does.
    pub apart: bool,
    /// What is inserted may well be there already: its key is worked out of the item, or is looked up in the same loop.
    pub alike: bool,
}

/// One growth of the buffer that the local holds, which the constructor made; the frames that repeat the first growth and
/// not the constructor are `around`, the innermost first.
pub(super) fn of_growth(
    look: Look<'_>,
    (local, constructor): (LocalId, ExprId),
    call: ExprId,
    around: &[FrameId],
) -> PushFact {
    let context = look.flow.contexts.of(call);
    let outermost = around.last().copied();
    let whole = outermost.and_then(|it| look.flow.body.frames.get(it.0 as usize)).map(|it| look.span(it.expr));
    let inside = whole.is_some_and(|whole| whole.contains(look.span(call)));
    let single = is_single(look, call);
    PushFact {
        place: look.place(look.name_span(call)),
        method: look.callee_name(call).to_owned(),
        single,
        direct: outermost.is_some() && context.repeat == outermost,
        inside,
        conditional: context.conditional,
        after_exit: context.after_exit,
        looked_at: is_looked_at(look, call),
        apart: !inside && (!single || !frames_between(look, call, constructor).is_empty()),
        alike: outermost.zip(whole).is_some_and(|(frame, whole)| {
            inside
                && (is_looked_up(look, local, whole) || key(look, call).is_some_and(|it| is_alike(look, frame, it, 8)))
        }),
    }
}

/// The call is no statement of its own, and not the value of a block or arm whose type says that nothing comes of it.
fn is_looked_at(look: Look<'_>, call: ExprId) -> bool {
    let tree = &look.flow.tree;
    let unit = |expr: ExprId| look.flow.types.expr(expr) == TyId::UNIT;
    let mut at = call;
    while matches!(tree.role(at), Role::Tail | Role::Then | Role::Else | Role::ArmBody(_)) && !unit(at) {
        match tree.parent(at) {
            Some(parent) => at = parent,
            None => break,
        }
    }
    !unit(at) && !matches!(tree.role(at), Role::Stmt(_))
}

/// The key of `map.insert(key, value)`, the element of `set.insert(element)`.
fn key(look: Look<'_>, call: ExprId) -> Option<ExprId> {
    match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { args, .. } => look.flow.body.list(args).first().copied(),
        _ => None,
    }
}

/// A key is asked for within the loop: `map.get(&key)`, `map[&key]`. Who fails where it is there knows that it is not.
fn is_looked_up(look: Look<'_>, local: LocalId, within: Span) -> bool {
    let flow = look.flow;
    let asks = |named: Use| match named.how {
        How::Lent if !named.partial => {
            let has_key = |call: ExprId| match flow.body.expr(call).kind {
                ExprKind::MethodCall { args, .. } => args.len > 0,
                _ => false,
            };
            named.param == 0 && named.taker.is_some_and(|call| has_key(call) && !is_refused(look, call))
        }
        _ => flow.tree.role(named.expr) == Role::IndexBase,
    };
    flow.uses(local).any(|named| within.contains(look.span(named.expr)) && asks(named))
}

/// `if map.contains_key(&key) { bail!(…) }`.
fn is_refused(look: Look<'_>, asked: ExprId) -> bool {
    let flow = look.flow;
    match flow.tree.parent(asked).map(|it| &flow.body.expr(it).kind) {
        Some(ExprKind::If { then, .. }) if flow.tree.role(asked) == Role::Condition => {
            matches!(flow.ends.end(*then), End::Error | End::Panic)
        }
        _ => false,
    }
}

/// The same key may come of several items: it is worked out of parts of one (`x - y`), or of less than all of it
/// (`x / 10`, `name.len()`). Not so the item itself, a field of it, what a getter gives, a copy or another form of
/// these, and what `x + 1` and `x * x` give.
fn is_alike(look: Look<'_>, frame: FrameId, key: ExprId, depth: u32) -> bool {
    let flow = look.flow;
    let inner = |expr: ExprId| depth > 0 && is_alike(look, frame, expr, depth - 1);
    match &flow.body.expr(key).kind {
        ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } | ExprKind::Cast { operand, .. } => {
            inner(*operand)
        }
        ExprKind::Try(operand) => inner(*operand),
        ExprKind::Tuple(list) if list.len > 0 => flow.body.list(*list).iter().all(|&it| inner(it)),
        ExprKind::Local(local) => made_in(look, frame, *local).is_some_and(inner),
        ExprKind::Binary { op, lhs, rhs } => match op {
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::BitXor | BinaryOp::BitOr | BinaryOp::Shl => {
                let is_fixed =
                    |expr: ExprId| matches!(flow.body.expr(expr).kind, ExprKind::Literal(_) | ExprKind::Path(_));
                let is_one = is_fixed(*lhs) || is_fixed(*rhs) || look.source(*lhs) == look.source(*rhs);
                !is_one || inner(*lhs) || inner(*rhs)
            }
            BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::BitAnd
            | BinaryOp::Shr
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => true,
        },
        ExprKind::MethodCall { receiver, args, .. } => {
            let Some(func) = flow.called(key) else { return false };
            if is_same(look, key, func) {
                return inner(*receiver);
            }
            // A getter, as far as can be seen.
            let is_getter = args.len == 0 && !flow.world.is_of_std(func);
            !is_getter || inner(*receiver)
        }
        ExprKind::Call { args, .. } => {
            let Some(func) = flow.called(key) else { return false };
            match flow.body.list(*args) {
                [only] if is_same(look, key, func) => inner(*only),
                _ => false,
            }
        }
        _ => false,
    }
}

/// What the call gives stands for all of what it is given: a copy, a view, another form of it, what an `Option` holds.
fn is_same(look: Look<'_>, call: ExprId, func: FnId) -> bool {
    let flow = look.flow;
    let Some(def) = look.index().fns.get(func.at()) else { return false };
    let is_copy = def.effects.has_any(Effects::CLONES.with(Effects::OWNS).with(Effects::COUNTS));
    let is_view = def.params.len() == 1 && matches!(flow.kind(flow.types.expr(call)), TyKind::Ref(..));
    let callee = callee(look, call);
    is_copy
        || is_view
        || callee.is_any(&["Into::into", "From::from"])
        || matches!(callee.container, "Option" | "Result")
}

/// What a local is given that is bound within the loop.
fn made_in(look: Look<'_>, frame: FrameId, local: LocalId) -> Option<ExprId> {
    let flow = look.flow;
    let Source::Let(block, at) = flow.locals.source(local) else { return None };
    let whole = look.span(flow.body.frames.get(frame.0 as usize)?.expr);
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Statement::Let { pat, value, .. } = inner.statements.get(at as usize)? else { return None };
    let is_whole = matches!(flow.body.pat(*pat).kind, PatKind::Bind { sub: None, .. });
    value.filter(|_| is_whole && whole.contains(flow.body.local(local).span))
}
