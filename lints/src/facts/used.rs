//! What is done with a value, in the words of rules.

use crate::facts::evidence::{UseFact, UseKind};
use crate::facts::look::Look;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::{Container, Effects};
use crate::index::ty::TyId;
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::pattern::PatKind;

/// How many bindings a value is followed through.
const HOPS: u32 = 4;

/// The uses of an expression's value: of the local that holds it, or of the temporary.
#[must_use]
pub fn of_value(look: Look<'_>, expr: ExprId) -> Vec<UseFact> {
    match held_by(look, expr) {
        Some(local) => of_holder(look, local),
        None => vec![fact(look, look.flow.use_at(value_end(look, expr)))],
    }
}

/// The uses of a local, those of locals that it is moved to included.
#[must_use]
pub fn of_holder(look: Look<'_>, local: LocalId) -> Vec<UseFact> {
    let mut out = Vec::with_capacity(look.flow.uses(local).count());
    of_local(look, local, HOPS, &mut out);
    out
}

fn of_local(look: Look<'_>, local: LocalId, hops: u32, out: &mut Vec<UseFact>) {
    for named in look.flow.uses(local) {
        let next =
            (named.how == How::Moved && !named.partial && hops > 0).then(|| held_by(look, named.place)).flatten();
        match next {
            Some(next) if next != local => of_local(look, next, hops - 1, out),
            Some(_) | None => out.push(fact(look, named)),
        }
    }
}

/// The local that a value is bound to as it is, perhaps through blocks and branches.
#[must_use]
pub fn held_by(look: Look<'_>, expr: ExprId) -> Option<LocalId> {
    let flow = look.flow;
    let end = value_end(look, expr);
    let parent = flow.tree.parent(end)?;
    match (flow.tree.role(end), &flow.body.expr(parent).kind) {
        (Role::LetInit(at), ExprKind::Block(block)) => {
            let Some(Statement::Let { pat, .. }) = block.statements.get(at as usize) else { return None };
            let PatKind::Bind { local, by_ref: false, .. } = flow.body.pat(*pat).kind else { return None };
            (flow.locals.source(local) == Source::Let(parent, at)).then_some(local)
        }
        (Role::AssignValue, ExprKind::Assign { place, .. }) => match flow.body.expr(*place).kind {
            ExprKind::Local(local) => Some(local),
            _ => None,
        },
        _ => None,
    }
}

/// The outermost expression that has this value and no other: through blocks' tails, branches and `as`.
#[must_use]
pub fn value_end(look: Look<'_>, expr: ExprId) -> ExprId {
    let mut at = expr;
    while let Role::Tail
    | Role::Then
    | Role::Else
    | Role::ArmBody(_)
    | Role::CastOperand
    | Role::Expansion
    | Role::DbgArg
    | Role::Arg(0) = look.flow.tree.role(at)
    {
        match look.flow.tree.parent(at) {
            Some(parent) if look.flow.tree.role(at) != Role::Arg(0) || is_same(look, at, parent) => at = parent,
            Some(_) | None => break,
        }
    }
    at
}

/// `String::from(x)` of a `String`: the value as it was.
fn is_same(look: Look<'_>, value: ExprId, call: ExprId) -> bool {
    let (index, flow) = (look.index(), look.flow);
    let def = flow.called(call).and_then(|func| index.fns.get(func.at()));
    let Some(Container::Trait(container)) = def.map(|def| def.container) else { return false };
    let converts = ["from", "into"].iter().any(|word| index.known.traet(word) == Some(container));
    let ty = flow.types.expr(value);
    converts && ty != TyId::UNKNOWN && look.show(ty) == look.show(flow.types.expr(call))
}

/// The value of an `if` or `match` of several branches is this expression's in one of them.
#[must_use]
pub fn is_one_of_several(look: Look<'_>, expr: ExprId) -> bool {
    branches(look, expr).is_some()
}

/// The outermost `if` or `match` of several branches whose value is this expression's in one of them.
#[must_use]
pub fn branches(look: Look<'_>, expr: ExprId) -> Option<ExprId> {
    let tree = &look.flow.tree;
    let end = value_end(look, expr);
    let way = std::iter::successors(Some(expr), |&at| tree.parent(at));
    let several = way.take_while(|&at| at != end).filter_map(|at| {
        let parent = tree.parent(at)?;
        let is_one = match (tree.role(at), &look.flow.body.expr(parent).kind) {
            (Role::ArmBody(_), ExprKind::Match { arms, .. }) => arms.len() > 1,
            (role, _) => matches!(role, Role::Then | Role::Else | Role::ArmBody(_)),
        };
        is_one.then_some(parent)
    });
    several.last()
}

fn fact(look: Look<'_>, named: Use) -> UseFact {
    let moved = look.flow.captures_by_move(named.capture.unwrap_or(crate::syntax::body::FrameId(u32::MAX)));
    let kind = match (named.capture, named.how) {
        (Some(_), How::Moved) => UseKind::CapturedMove,
        (Some(_), _) if moved => UseKind::CapturedMove,
        (Some(_), How::Called) => UseKind::Called,
        (Some(_), _) => UseKind::Captured,
        (None, how) => kind(how),
    };
    let callee = named.taker.map_or("", |call| look.callee_name(call));
    let param = named.taker.and_then(|call| look.flow.called(call)).and_then(|func| {
        let ty = look.index().fns.get(func.at())?.params.get(named.param as usize)?;
        look.flow.world.shown(*ty)
    });
    let place = match look.flow.body.expr(named.expr).kind {
        ExprKind::Local(_) => look.at(named.expr),
        _ => look.place(look.name_span(named.taker.unwrap_or(named.expr))),
    };
    let begins = named.how == How::Appended && named.taker.is_some_and(|call| is_begun(look, call));
    UseFact { kind, callee, param: param.unwrap_or_default(), place, begins }
}

/// `let mut out = String::new(); out.push_str(…);`, one behind the other.
fn is_begun(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let (Role::Stmt(at), Some(parent)) = (flow.tree.role(call), flow.tree.parent(call)) else { return false };
    let ExprKind::Block(block) = &flow.body.expr(parent).kind else { return false };
    let appended_to = match flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => receiver,
        ExprKind::AssignOp { place, .. } => place,
        _ => return false,
    };
    let Some((buffer, _)) = flow.root(appended_to) else { return false };
    let before = (at as usize).checked_sub(1).and_then(|it| block.statements.get(it));
    let Some(Statement::Let { value: Some(value), .. }) = before else { return false };
    let def = flow.called(*value).and_then(|func| look.index().fns.get(func.at()));
    let is_empty = def.is_some_and(|def| def.effects.has(Effects::EMPTY));
    is_empty && flow.locals.source(buffer) == Source::Let(parent, at - 1)
}

fn kind(how: How) -> UseKind {
    match how {
        How::Compared => UseKind::Compared,
        How::Lent => UseKind::Lent,
        How::LentMut | How::Taken => UseKind::LentMut,
        How::Iterated => UseKind::Iterated,
        How::Appended => UseKind::Appended,
        How::Formatted => UseKind::Formatted,
        How::Called => UseKind::Called,
        How::Read => UseKind::Read,
        How::Written => UseKind::Written,
        How::Assigned => UseKind::Assigned,
        How::Moved => UseKind::Moved,
        How::Copied => UseKind::Copied,
        How::Borrowed => UseKind::Borrowed,
        How::Unknown => UseKind::Unknown,
    }
}
