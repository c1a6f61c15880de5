//! Collections that are filled and never looked at.

use crate::facts::growing::grows;
use crate::facts::look::Look;
use crate::flow::tree::{Role, children};
use crate::flow::uses::{How, Use};
use crate::index::def::{Effects, KrateKind};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId};

/// Nothing is ever learnt from what the local holds: all that is done with it is to change it, by methods of its own whose
/// results nobody takes. To drop its elements does nothing that anyone could miss.
#[must_use]
pub fn is_unread(look: Look<'_>, local: LocalId) -> bool {
    let flow = look.flow;
    let hidden = flow.body.local(local).name.as_str().starts_with('_');
    !hidden
        && drops_quietly(look, flow.types.local(local), DEPTH)
        && flow.uses(local).all(|named| is_blind(look, named))
}

/// How deep types are looked into.
const DEPTH: u32 = 8;

/// The use tells nobody anything.
fn is_blind(look: Look<'_>, named: Use) -> bool {
    let flow = look.flow;
    if named.partial || named.deref || named.capture.is_some_and(|frame| flow.captures_by_move(frame)) {
        return false;
    }
    match named.how {
        How::Assigned => true,
        // `x += y`.
        How::Written => grows(look, &named).is_some(),
        How::LentMut => match named.taker {
            Some(call) => match flow.body.expr(call).kind {
                // `write!(x, …)`.
                ExprKind::Macro(_) => grows(look, &named).is_some(),
                ExprKind::MethodCall { .. } => named.param == 0 && is_blind_call(look, call),
                _ => false,
            },
            None => false,
        },
        How::Compared
        | How::Lent
        | How::Iterated
        | How::Appended
        | How::Formatted
        | How::Called
        | How::Read
        | How::Moved
        | How::Copied
        | How::Borrowed
        | How::Taken
        | How::Unknown => false,
    }
}

/// A method of std's, given nothing that could look at the collection or is pointed into from elsewhere, whose result is
/// dropped.
fn is_blind_call(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let kind = def.and_then(|def| flow.world.krate_kind(def.module));
    let dropped = matches!(flow.tree.role(call), Role::Stmt(_)) || flow.types.expr(call) == TyId::UNIT;
    let mut blind = matches!(kind, Some(KrateKind::Std | KrateKind::Stub)) && dropped;
    children(flow.body, call, &mut |child, role| {
        blind = blind && (role == Role::Receiver || is_blind_argument(look, child));
    });
    blind
}

fn is_blind_argument(look: Look<'_>, argument: ExprId) -> bool {
    let flow = look.flow;
    let points = |expr: ExprId| matches!(flow.kind(flow.types.expr(expr)), TyKind::Ptr(..));
    match flow.body.expr(argument).kind {
        ExprKind::Closure(_) => false,
        // `keep.push(text)` keeps alive what a pointer leads to.
        ExprKind::Local(local) => !flow.uses(local).any(|named| {
            let parent = flow.tree.parent(named.place);
            named.taker.is_some_and(points) || parent.is_some_and(|it| points(it) || points_behind(look, it))
        }),
        _ => true,
    }
}

/// `&x as *const T`.
fn points_behind(look: Look<'_>, reference: ExprId) -> bool {
    let flow = look.flow;
    let is_reference = matches!(flow.body.expr(reference).kind, ExprKind::Ref { .. } | ExprKind::RawRef { .. });
    is_reference
        && flow.tree.parent(reference).is_some_and(|it| matches!(flow.kind(flow.types.expr(it)), TyKind::Ptr(..)))
}

/// To drop a value of this type frees memory, and nothing else comes of it: no lock is let go, no file closed, no count
/// lowered. False where that is not known.
fn drops_quietly(look: Look<'_>, ty: TyId, depth: u32) -> bool {
    let flow = look.flow;
    let index = look.index();
    let Some(depth) = depth.checked_sub(1) else { return false };
    let all = |list| look.tys().list(&index.tys, list).iter().all(|&it| drops_quietly(look, it, depth));
    match flow.kind(ty) {
        TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Num(_)
        | TyKind::Ref(false, _)
        | TyKind::FnPtr(_)
        | TyKind::FnDef(..)
        | TyKind::Ctor(..)
        | TyKind::Const(_) => true,
        TyKind::Slice(item) | TyKind::Array(item, _) => drops_quietly(look, item, depth),
        TyKind::Tuple(list) => all(list),
        TyKind::Adt(id, args) => {
            let Some(def) = index.types.get(id.at()) else { return false };
            if flow.world.is_copy(look.tys(), ty).is_yes() {
                return true;
            }
            let lang = &index.lookup().lang;
            let plain = def.effects.has_any(Effects::HEAP.with(Effects::BUFFER)) && !def.effects.has(Effects::COUNTED)
                || [lang.option, lang.result].contains(&Some(id));
            match flow.world.krate_kind(def.module) {
                Some(KrateKind::Std | KrateKind::Stub) if plain => all(args),
                // Stubs tell all fields of a type or none.
                Some(KrateKind::Std | KrateKind::Stub | KrateKind::Workspace) => {
                    let mut fields = def.variants.iter().flat_map(|it| &it.fields);
                    !def.effects.has_any(Effects::GUARD.with(Effects::COUNTED))
                        && !flow.has_drop(id)
                        && all(args)
                        && fields.all(|it| is_quiet_field(look, it.ty, depth))
                }
                Some(KrateKind::Dependency) | None => false,
            }
        }
        TyKind::Var(_, kind) => kind != crate::index::ty::VarKind::Any,
        TyKind::Ref(true, _)
        | TyKind::Ptr(..)
        | TyKind::Unknown
        | TyKind::Param(_)
        | TyKind::Proj(..)
        | TyKind::Dyn(_)
        | TyKind::Opaque(..)
        | TyKind::Closure(..)
        | TyKind::Future(_) => false,
    }
}

/// A field; what a parameter stands for is looked at where it is given.
fn is_quiet_field(look: Look<'_>, ty: TyId, depth: u32) -> bool {
    matches!(look.flow.kind(ty), TyKind::Param(_)) || drops_quietly(look, ty, depth)
}
