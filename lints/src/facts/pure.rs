//! Which expressions do nothing but make a value, so that nobody can tell when they run.

use crate::facts::look::Look;
use crate::flow::tree::{Role, children};
use crate::index::def::{Effects, FnDef, FnId, KrateKind, ModId};
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::opened::{MacroKind, Sink};
use crate::types::CalleeKind;

/// Modules of std whose functions tell nothing of the world outside and change nothing, unless they are lent something
/// mutably.
const QUIET: &[&str] = &[
    "array",
    "borrow",
    "boxed",
    "char",
    "clone",
    "cmp",
    "collections",
    "convert",
    "default",
    "ffi",
    "fmt",
    "iter",
    "num",
    "ops",
    "option",
    "rc",
    "result",
    "slice",
    "str",
    "string",
    "vec",
];

/// To work it out makes a value and does nothing else: it may be made later, or not at all. What a caller's impl of `Clone`
/// or `Display` does is taken to be nothing else either.
#[must_use]
pub fn is_pure(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    if flow.world.type_effects(look.tys(), flow.types.expr(expr)).has(Effects::GUARD) {
        return false;
    }
    let is_pure_itself = match &flow.body.expr(expr).kind {
        ExprKind::Literal(_)
        | ExprKind::Path(_)
        | ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Ref { mutable: false, .. }
        | ExprKind::Cast { .. }
        | ExprKind::Range { .. }
        | ExprKind::Tuple(_)
        | ExprKind::Array(_)
        | ExprKind::Repeat { .. }
        | ExprKind::Struct { .. } => true,
        ExprKind::Binary { .. } => flow.called(expr).is_none_or(|func| is_quiet(look, func)),
        // An iterator that was made elsewhere does on its way what nobody sees here.
        ExprKind::Local(_) => {
            let ty = flow.types.expr(expr);
            let hides =
                matches!(flow.kind(ty), TyKind::Param(_) | TyKind::Opaque(..) | TyKind::Dyn(_) | TyKind::Unknown);
            !flow.is_iteration(expr) && (!hides || flow.tree.role(expr) == Role::Receiver && is_lent(look, expr))
        }
        ExprKind::Closure(closure) => !closure.is_async,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => is_quiet_call(look, expr),
        ExprKind::Macro(call) => matches!(
            call.kind,
            MacroKind::VecList(_)
                | MacroKind::VecRepeat { .. }
                | MacroKind::Constant
                | MacroKind::Format { sink: Sink::String | Sink::Arguments, .. }
        ),
        _ => false,
    };
    let mut pure = is_pure_itself;
    children(flow.body, expr, &mut |child, role| {
        pure = pure && (role == Role::Callee || is_pure(look, child));
    });
    pure
}

/// A receiver that is only lent.
fn is_lent(look: Look<'_>, receiver: ExprId) -> bool {
    look.flow.types.adjustment(receiver).is_some_and(|it| it.borrow == Some(false))
}

fn is_quiet_call(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    if let ExprKind::MethodCall { receiver, .. } = flow.body.expr(call).kind {
        let lent = flow.types.adjustment(receiver).and_then(|it| it.borrow);
        let is_mut = matches!(flow.kind(flow.types.expr(receiver)), TyKind::Ref(true, _));
        if lent == Some(true) || (is_mut && lent.is_none()) {
            return false;
        }
    }
    let callee = flow.types.callee(call).or_else(|| match flow.body.expr(call).kind {
        ExprKind::Call { callee, .. } => flow.types.callee(callee),
        _ => None,
    });
    match callee.map(|it| it.kind) {
        Some(CalleeKind::Fn(func)) => is_quiet(look, func),
        Some(CalleeKind::Ctor(..) | CalleeKind::Derived(..)) => true,
        Some(CalleeKind::Value | CalleeKind::Const(_)) | None => false,
    }
}

fn is_quiet(look: Look<'_>, func: FnId) -> bool {
    let index = look.index();
    let Some(def) = index.fns.get(func.at()) else { return false };
    let lends =
        |def: &FnDef| def.params.iter().any(|&ty| matches!(index.tys.kind(&index.tys, ty), TyKind::Ref(true, _)));
    if lends(def) || def.effects.has_any(Effects::LEAKS.with(Effects::UNLEAKS)) {
        return false;
    }
    if look.is_of_trait(def, index.known.traet("clone")) {
        return true;
    }
    if look.flow.world.krate_kind(def.module) != Some(KrateKind::Std) {
        return false;
    }
    match outermost(look, def.module) {
        // `join` makes a path; `exists` and `canonicalize` ask the disk.
        Some("path") => look.flow.world.heap(&index.tys, def.ret).owns.is_yes() && !is_result(look, def),
        // `Arc::new`.
        Some("sync") => def.effects.has(Effects::ALLOCATES),
        Some(name) => QUIET.contains(&name),
        None => false,
    }
}

fn is_result(look: Look<'_>, def: &FnDef) -> bool {
    let index = look.index();
    matches!(index.tys.kind(&index.tys, def.ret), TyKind::Adt(id, _) if index.lookup().lang.result == Some(id))
}

/// The name of the outermost module that a declaration stands in, as `sync` of `std::sync::mpsc`.
#[must_use]
pub(super) fn outermost(look: Look<'_>, module: ModId) -> Option<&'static str> {
    let index = look.index();
    let mut at = module;
    loop {
        let scope = index.mods.get(at.at())?;
        let parent = scope.parent?;
        if index.mods.get(parent.at())?.parent.is_none() {
            return Some(scope.name.as_str());
        }
        at = parent;
    }
}
