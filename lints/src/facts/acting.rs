//! Functions that do more than hand out a value: who does not call them misses that.

use crate::facts::callees::callee;
use crate::facts::graph::Graph;
use crate::facts::look::Look;
use crate::facts::pure::outermost;
use crate::index::Index;
use crate::index::def::{Effects, FnId, KrateKind};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::opened::{MacroKind, Sink};

/// Modules of std whose functions reach out of the program.
const OUTSIDE: [&str; 4] = ["fs", "net", "process", "thread"];

/// What changes, or lets change, what others may look at through a shared reference.
const CHANGING: [&str; 9] = [
    "Cell::replace",
    "Cell::set",
    "Cell::take",
    "Mutex::lock",
    "Once::call_once",
    "Once::call_once_force",
    "RefCell::borrow_mut",
    "RefCell::replace",
    "RwLock::write",
];

/// Something in the body itself is known to reach out of the function: it assigns a static, changes what is shared, reads or
/// writes.
#[must_use]
pub(super) fn acts(look: Look<'_>) -> bool {
    let flow = look.flow;
    let body = flow.body;
    (0..body.exprs.len() as u32).map(ExprId).any(|id| {
        let is_seen = || flow.contexts.of(id).chill.is_none() && (flow.tree.parent(id).is_some() || id == body.root);
        let acts = match &body.expr(id).kind {
            ExprKind::Assign { place, .. } | ExprKind::AssignOp { place, .. } => is_static(look, *place),
            ExprKind::Macro(call) => matches!(call.kind, MacroKind::Format { sink: Sink::Print, .. }),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => is_acting(look, id),
            _ => false,
        };
        acts && is_seen()
    })
}

fn is_static(look: Look<'_>, place: ExprId) -> bool {
    match look.flow.body.expr(place).kind {
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => is_static(look, base),
        ExprKind::Path(_) => true,
        _ => false,
    }
}

fn is_acting(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    let effects = Effects::CONTENDS.with(Effects::SENDS).with(Effects::WAITS).with(Effects::LEAKS);
    if look.flow.world.krate_kind(def.module) != Some(KrateKind::Std) {
        return def.effects.has_any(effects);
    }
    let module = outermost(look, def.module);
    let streams = module == Some("io") && def.params.first().is_some_and(|&ty| is_lent_mutably(index, ty));
    let is_outside = module.is_some_and(|it| OUTSIDE.contains(&it));
    def.effects.has_any(effects) || streams || is_outside || callee(look, call).is_any(&CHANGING)
}

fn is_lent_mutably(index: &Index, ty: TyId) -> bool {
    matches!(index.tys.kind(&index.tys, ty), TyKind::Ref(true, _))
}

/// By draft: it acts, or something acts that it calls.
#[must_use]
pub(super) fn reaching(graph: &Graph<'_>) -> Vec<bool> {
    let mut out: Vec<bool> = graph.drafts.iter().map(|it| it.acts).collect();
    let mut open: Vec<usize> = (0..out.len()).filter(|&at| out[at]).collect();
    while let Some(at) = open.pop() {
        for &(from, place) in &graph.callers[at] {
            let call = graph.call((from, place));
            if call.chill.is_none() && !call.later && !std::mem::replace(&mut out[from], true) {
                open.push(from);
            }
        }
    }
    out
}

/// A call of the function does more than hand out a value: that acts, or it is lent something that it may change.
#[must_use]
pub(super) fn does_more(index: &Index, graph: &Graph<'_>, reaching: &[bool], func: FnId) -> bool {
    let takes = index.fns.get(func.at()).is_some_and(|def| def.params.iter().any(|&ty| is_lent_mutably(index, ty)));
    takes || graph.draft_of.get(&func).is_some_and(|&at| reaching[at])
}
