//! Buffers that are kept to be used again: taken out of a list, and put back.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::callees::callee;
use crate::facts::functions::{first_value, is_unchanged};
use crate::facts::look::Look;
use crate::facts::used::held_by;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::{Effects, ItemRef, TypeId, ValueId};
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, LocalId};
use crate::syntax::operator::UnaryOp;
use crate::text::Place;
use crate::types::CalleeKind;

/// Of a call that puts a buffer back, where neither it nor who takes one out empties it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolFact {
    /// Where a buffer is taken out, and used as it is.
    pub taken: Place,
    /// One that is taken out leaves the function that does so: others may empty it.
    pub handed_out: bool,
}

/// Where buffers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Pool {
    Field(TypeId, Name),
    Static(ValueId),
}

/// What is done with a buffer there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    /// Taken out, or made where there is none, and used as it is.
    Taken,
    /// The same, and given away.
    HandedOut,
    /// Put back as it is.
    Put,
    /// Emptied before it is put back, or behind where it is taken out; or not understood.
    Clean,
}

/// A place that takes a buffer out or puts it back.
#[derive(Clone, Copy, Debug)]
pub struct PoolUse {
    pool: Pool,
    done: Done,
    /// At the list's front.
    front: bool,
    /// In whose body.
    item: ItemRef,
    place: Place,
}

/// What takes one out of a list at its end, and at its front.
const TAKES: [&str; 2] = ["Vec::pop", "VecDeque::pop_back"];
const TAKES_FRONT: [&str; 1] = ["VecDeque::pop_front"];

/// What puts one in at its end, and at its front.
const PUTS: [&str; 2] = ["Vec::push", "VecDeque::push_back"];
const PUTS_FRONT: [&str; 1] = ["VecDeque::push_front"];

/// What makes one where there is none.
const MAKES: [&str; 3] = ["Option::unwrap_or_default", "Option::unwrap_or_else", "Option::unwrap_or"];

/// What leads from a lock or cell to what it holds.
const LEADS: [&str; 10] = [
    "Mutex::lock",
    "RwLock::write",
    "RefCell::borrow_mut",
    "Result::unwrap",
    "Result::expect",
    "Mutex::get_mut",
    "RefCell::get_mut",
    "LocalKey::borrow_mut",
    "Option::unwrap",
    "DerefMut::deref_mut",
];

/// How many steps a receiver is followed.
const STEPS: u32 = 12;

/// What a body does with such buffers.
#[must_use]
pub(super) fn of_body(look: Look<'_>) -> Vec<PoolUse> {
    let flow = look.flow;
    let mut out = Vec::new();
    for (at, expr) in flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let ExprKind::MethodCall { receiver, args, .. } = expr.kind else { continue };
        // Types come before names: few calls take or give a buffer.
        let (done, front) = match flow.body.list(args) {
            [] if is_buffer(look, inner(look, id)) => match end(look, id, &TAKES, &TAKES_FRONT) {
                Some(front) => (taken(look, id), front),
                None => continue,
            },
            &[buffer] if is_buffer(look, flow.types.expr(buffer)) => match end(look, id, &PUTS, &PUTS_FRONT) {
                Some(front) => (put(look, buffer), front),
                None => continue,
            },
            _ => continue,
        };
        if let Some(pool) = pool(look, receiver, STEPS) {
            out.push(PoolUse { pool, done, front, item: look.item, place: look.place(look.name_span(id)) });
        }
    }
    out
}

/// Whether a call is made at the front of a list, of those at its end and at its front.
fn end(look: Look<'_>, call: ExprId, back: &[&str], front: &[&str]) -> Option<bool> {
    let called = callee(look, call);
    if called.is_any(front) { Some(true) } else { called.is_any(back).then_some(false) }
}

/// The places that put buffers back as they are, where all that take them out use them so. What some
/// functions put in at one end and others take out at the other waits in a queue for what is in it.
#[must_use]
pub(super) fn settle(uses: &[PoolUse]) -> HashMap<Place, PoolFact> {
    let mut out = HashMap::default();
    for put in uses.iter().filter(|it| it.done == Done::Put) {
        let of_pool = || uses.iter().filter(|it| it.pool == put.pool);
        let taken = of_pool().find(|it| matches!(it.done, Done::Taken | Done::HandedOut));
        let is_queue = of_pool().all(|it| it.item != put.item || it.done == Done::Put)
            && of_pool().any(|it| it.front != put.front);
        let is_pool = of_pool().all(|it| it.done != Done::Clean);
        if let Some(taken) = taken.filter(|_| is_pool && !is_queue) {
            let handed_out = of_pool().any(|it| it.done == Done::HandedOut);
            out.insert(put.place, PoolFact { taken: taken.place, handed_out });
        }
    }
    out
}

fn is_buffer(look: Look<'_>, ty: TyId) -> bool {
    look.flow.world.type_effects(look.tys(), ty).has(Effects::BUFFER)
}

/// `T` of an expression of the type `Option<T>`.
fn inner(look: Look<'_>, expr: ExprId) -> TyId {
    match look.flow.kind(look.flow.types.expr(expr)) {
        TyKind::Adt(id, args) if look.index().lookup().lang.option == Some(id) => {
            look.tys().item(&look.index().tys, args, 0)
        }
        _ => TyId::UNKNOWN,
    }
}

/// Only what is made anew where there is none is a buffer to be used again.
fn taken(look: Look<'_>, pop: ExprId) -> Done {
    let flow = look.flow;
    let made =
        flow.tree.parent(pop).filter(|&it| flow.tree.role(pop) == Role::Receiver && callee(look, it).is_any(&MAKES));
    let Some(made) = made else { return Done::Clean };
    match held_by(look, made) {
        Some(local) if is_emptied(look, local) => Done::Clean,
        Some(local) if is_given_away(look, local) => Done::HandedOut,
        Some(_) => Done::Taken,
        None => match flow.tree.role(made) {
            Role::Root | Role::Tail | Role::ReturnValue => Done::HandedOut,
            _ => Done::Clean,
        },
    }
}

fn put(look: Look<'_>, buffer: ExprId) -> Done {
    match look.flow.body.expr(buffer).kind {
        ExprKind::Local(local) if !is_emptied(look, local) => Done::Put,
        _ => Done::Clean,
    }
}

/// Something empties what the local holds, or may do so: whatever changes it and does not only make it longer.
fn is_emptied(look: Look<'_>, local: LocalId) -> bool {
    let flow = look.flow;
    flow.uses(local).any(|named| {
        let func = named.taker.and_then(|call| flow.called(call));
        let def = func.and_then(|func| look.index().fns.get(func.at()));
        let own = def.filter(|def| named.param == 0 && def.has_self).map(|it| it.effects).unwrap_or_default();
        let all = func.map_or(own, |func| own.with(flow.world.param_effects(func, named.param)));
        let empties = all.has(Effects::CLEARS);
        let grows = named.how == How::Written || all.has_any(Effects::GROWS.with(Effects::RESERVES));
        empties || named.how.may_change() && !grows && !is_written_to(look, named)
    })
}

/// `write!(x, …)`.
fn is_written_to(look: Look<'_>, named: Use) -> bool {
    look.flow.tree.role(named.place) == Role::SinkDest
}

/// The local is the function's result, or moved into something else than a list that it was taken from.
fn is_given_away(look: Look<'_>, local: LocalId) -> bool {
    let flow = look.flow;
    flow.uses(local).any(|named| matches!(flow.tree.role(named.place), Role::Root | Role::Tail | Role::ReturnValue))
}

/// The field or static that a list lies in.
fn pool(look: Look<'_>, list: ExprId, steps: u32) -> Option<Pool> {
    let steps = steps.checked_sub(1)?;
    let flow = look.flow;
    match flow.body.expr(list).kind {
        ExprKind::Field { base, name, .. } => {
            let mut owner = flow.world.behind(look.tys(), flow.types.expr(base));
            while let TyKind::Adt(id, args) = flow.kind(owner)
                && !flow.world.is_own(id)
                && args.len == 1
            {
                owner = flow.world.behind(look.tys(), look.tys().item(&look.index().tys, args, 0));
            }
            match flow.kind(owner) {
                TyKind::Adt(id, _) if flow.world.is_own(id) => Some(Pool::Field(id, name)),
                _ => None,
            }
        }
        ExprKind::Path(_) => match flow.types.callee(list)?.kind {
            CalleeKind::Const(value) => {
                look.index().values.get(value.at()).filter(|it| it.is_static).map(|_| Pool::Static(value))
            }
            CalleeKind::Fn(_) | CalleeKind::Derived(..) | CalleeKind::Ctor(..) | CalleeKind::Value => None,
        },
        ExprKind::MethodCall { receiver, .. } if callee(look, list).is_any(&LEADS) => pool(look, receiver, steps),
        ExprKind::Ref { operand, .. } | ExprKind::Unary { op: UnaryOp::Deref, operand } => pool(look, operand, steps),
        ExprKind::Local(local) => {
            let found = pool(look, first_value(look, local)?, steps)?;
            is_unchanged(look, local).then_some(found)
        }
        _ => None,
    }
}
