//! How the rounds of loops may end early.

use crate::facts::look::Look;
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId};
use crate::syntax::opened::MacroKind;

/// How rounds may end early.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Exit {
    pub(super) breaks: bool,
    pub(super) continues: bool,
    pub(super) returns: bool,
    pub(super) tries: bool,
    pub(super) awaits: bool,
    pub(super) waits: bool,
    pub(super) opaque: bool,
}

/// The early exits of each frame of a body, by [`FrameId`].
pub(super) fn exits(look: Look<'_>) -> Vec<Exit> {
    let mut exits = vec![Exit::default(); look.flow.body.frames.len()];
    if exits.is_empty() {
        return exits;
    }
    for (at, expr) in look.flow.body.exprs.iter().enumerate() {
        let (target, mark): (Option<FrameId>, fn(&mut Exit)) = match expr.kind {
            ExprKind::Break { target, .. } => (target, |it| it.breaks = true),
            ExprKind::Continue { target } => (target, |it| it.continues = true),
            ExprKind::Return(_) => (None, |it| it.returns = true),
            ExprKind::Try(_) => (None, |it| it.tries = true),
            ExprKind::Await(_) => (None, |it| it.awaits = true),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if is_waiting(look, ExprId(at as u32)) => {
                (None, |it| it.waits = true)
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if is_opaque(look, ExprId(at as u32)) => {
                (None, |it| it.opaque = true)
            }
            ExprKind::Macro(ref call) if matches!(call.kind, MacroKind::Opaque(_) | MacroKind::Quoted(_)) => {
                (None, |it| it.opaque = true)
            }
            _ => continue,
        };
        mark_frames(look, &mut exits, ExprId(at as u32), target, mark);
    }
    exits
}

/// Somewhere in the body a process is started, or something else waited for.
pub(super) fn waits(look: Look<'_>) -> bool {
    look.flow.types.callees.iter().any(|&(expr, _)| is_waiting(look, expr))
}

/// Beside what this call does, an allocation takes no time.
fn is_waiting(look: Look<'_>, call: ExprId) -> bool {
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(Effects::WAITS))
}

/// Neither what is called nor what it makes is known. What numbers can do asks for nothing.
fn is_opaque(look: Look<'_>, call: ExprId) -> bool {
    let of_number = match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => {
            let behind = look.flow.world.behind(look.tys(), look.flow.types.expr(receiver));
            matches!(look.flow.kind(behind), TyKind::Num(_) | TyKind::Char | TyKind::Bool)
        }
        _ => false,
    };
    !of_number && look.flow.called(call).is_none() && look.flow.types.expr(call) == TyId::UNKNOWN
}

/// Marks the loops that an exit leaves: up to its target, or to the end of the function or closure.
fn mark_frames(look: Look<'_>, exits: &mut [Exit], expr: ExprId, target: Option<FrameId>, mark: fn(&mut Exit)) {
    let func = look.flow.contexts.of(expr).func;
    for frame in look.flow.contexts.repeating(expr) {
        let Some(slot) = exits.get_mut(frame.0 as usize) else { return };
        if Some(frame) == func || look.flow.contexts.around(frame).func != func {
            return;
        }
        match target {
            None => mark(slot),
            Some(target) if target == frame => return mark(slot),
            // It leaves the loops within its target.
            Some(target) if target < frame => slot.breaks = true,
            Some(_) => return,
        }
    }
}
