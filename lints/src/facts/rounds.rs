//! What each round of a loop adds to a buffer.

use crate::facts::growing::grows;
use crate::facts::look::Look;
use crate::flow::cold::End;
use crate::flow::tree::{Role, children};
use crate::flow::uses::Use;
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId};
use crate::syntax::opened::{Format, MacroKind, Piece};
use crate::syntax::operator::{BinaryOp, Literal};
use crate::text::Span;

/// How many elements each round adds at least; of a `String`, how many bytes.
pub(super) fn per_round(look: Look<'_>, head: FrameId, local: LocalId) -> u32 {
    let Some(frame) = look.flow.body.frames.get(head.0 as usize) else { return 0 };
    let body = match &look.flow.body.expr(frame.expr).kind {
        ExprKind::For { body, .. } | ExprKind::While { body, .. } | ExprKind::Loop { body, .. } => *body,
        ExprKind::Closure(closure) => closure.body,
        _ => return 0,
    };
    at_least(look, body, local, 0)
}

fn at_least(look: Look<'_>, expr: ExprId, local: LocalId, depth: u32) -> u32 {
    if depth > 200 {
        return 0;
    }
    let flow = look.flow;
    let inner = |expr: ExprId| at_least(look, expr, local, depth + 1);
    // A branch that leaves the round says nothing about the others.
    let leaves =
        |expr: ExprId| flow.types.expr(expr) == TyId::NEVER || matches!(flow.ends.end(expr), End::Error | End::Panic);
    match &flow.body.expr(expr).kind {
        ExprKind::If { condition, then, otherwise } => {
            let rest = match otherwise {
                Some(otherwise) if leaves(*then) => inner(*otherwise),
                Some(otherwise) if leaves(*otherwise) => inner(*then),
                Some(otherwise) => inner(*then).min(inner(*otherwise)),
                None => 0,
            };
            inner(*condition).saturating_add(rest)
        }
        ExprKind::Match { scrutinee, arms } => {
            let least = arms.iter().filter(|arm| !leaves(arm.body)).map(|arm| inner(arm.body)).min();
            inner(*scrutinee).saturating_add(least.unwrap_or(0))
        }
        ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, lhs, .. } => inner(*lhs),
        ExprKind::For { iterable, .. } => inner(*iterable),
        ExprKind::While { .. } | ExprKind::Loop { .. } | ExprKind::Closure(_) | ExprKind::Async { .. } => 0,
        _ => {
            let mut count = added(look, expr, local);
            children(flow.body, expr, &mut |child, role| {
                if !matches!(role, Role::LetElse(_)) {
                    count = u32::saturating_add(count, inner(child));
                }
            });
            count
        }
    }
}

/// What this very call, macro or operator adds to the buffer that the local holds.
fn added(look: Look<'_>, call: ExprId, local: LocalId) -> u32 {
    let flow = look.flow;
    let place = match &flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => *receiver,
        ExprKind::AssignOp { place, .. } => *place,
        ExprKind::Macro(it) => match it.kind {
            MacroKind::Format { sink: crate::syntax::opened::Sink::Write(destination), .. } => destination,
            _ => return 0,
        },
        _ => return 0,
    };
    let named = match flow.body.expr(place).kind {
        ExprKind::Ref { operand, .. } => operand,
        _ => place,
    };
    if !matches!(flow.body.expr(named).kind, ExprKind::Local(it) if it == local) {
        return 0;
    }
    let named = flow.use_at(named);
    if grows(look, &named) == Some(call) { amount(look, call, flow.types.local(local)).least } else { 0 }
}

/// What one growth adds.
#[derive(Clone, Copy, Default)]
struct Amount {
    /// At least so many elements; of a `String`, bytes.
    least: u32,
    /// Not many more.
    sure: bool,
}

impl Amount {
    fn of(least: u32) -> Self {
        Self { least, sure: least > 0 }
    }
}

/// How many elements a growth adds; of a `String`, how many bytes.
fn amount(look: Look<'_>, call: ExprId, buffer: TyId) -> Amount {
    let flow = look.flow;
    if !is_string(look, buffer) {
        return Amount::of(u32::from(is_single(look, call)));
    }
    match &flow.body.expr(call).kind {
        ExprKind::MethodCall { args, .. } => match flow.body.list(*args) {
            [only] => Amount::of(length_of(look, *only)),
            _ => Amount::default(),
        },
        ExprKind::AssignOp { value, .. } => Amount::of(length_of(look, *value)),
        ExprKind::Macro(it) => match &it.kind {
            MacroKind::Format { format: Some(format), .. } => formatted(look, format),
            _ => Amount::default(),
        },
        _ => Amount::default(),
    }
}

fn is_string(look: Look<'_>, ty: TyId) -> bool {
    matches!(look.flow.kind(ty), TyKind::Adt(id, _) if Some(id) == look.index().known.ty("string"))
}

/// The bytes of a literal; a `char` has one at least.
fn length_of(look: Look<'_>, value: ExprId) -> u32 {
    match &look.flow.body.expr(value).kind {
        ExprKind::Literal(Literal::Char(it)) => it.len_utf8() as u32,
        ExprKind::Literal(Literal::Str(it)) => u32::try_from(it.len()).unwrap_or(u32::MAX),
        _ => u32::from(look.flow.kind(look.flow.types.expr(value)) == TyKind::Char),
    }
}

/// What a format string writes: its own text, one byte at least for a number or `char`, or as many as its width.
fn formatted(look: Look<'_>, format: &Format) -> Amount {
    if !format.known {
        return Amount::default();
    }
    let (mut count, mut sure) = (0u32, true);
    for piece in &format.pieces {
        count = count.saturating_add(match piece {
            Piece::Text(text) => u32::try_from(text.len()).unwrap_or(u32::MAX),
            Piece::Place { arg, span, .. } => {
                let shown = format.args.get(*arg as usize).map_or(TyId::UNKNOWN, |it| look.flow.types.expr(it.value));
                let shown = look.flow.kind(look.flow.world.behind(look.tys(), shown));
                let least = u32::from(matches!(shown, TyKind::Num(_) | TyKind::Char | TyKind::Bool));
                let width = width(span.text(look.text));
                sure &= width.is_some() || shown == TyKind::Char;
                width.unwrap_or(least).max(least)
            }
        });
    }
    Amount { least: count, sure: sure && count > 0 }
}

/// 2 of `{byte:02x}`; nothing where no number stands there.
fn width(place: &str) -> Option<u32> {
    let spec = place.strip_suffix('}')?.split_once(':')?.1;
    let spec = spec.split('.').next()?;
    let start = spec.find(|c: char| c.is_ascii_digit())?;
    let digits = &spec[start..];
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let is_name = digits[end..].contains('$');
    digits[..end].parse().ok().filter(|&width| width > 0 && !is_name)
}

/// All growth within `whole` adds a number of bytes or elements that is known, but for its variation by `char`.
pub(super) fn is_sure(look: Look<'_>, local: LocalId, whole: Span) -> bool {
    let inside = look.flow.uses(local).filter(|named| whole.contains(look.span(named.expr)));
    let grown = |named: Use| grows(look, &named);
    inside.filter_map(grown).all(|call| amount(look, call, look.flow.types.local(local)).sure)
}

/// The call adds one element: the argument that it stores is an element, of a type that the buffer's own parameters give,
/// and not something of its own that holds many (`extend`).
pub(super) fn is_single(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let Some(func) = look.flow.called(call) else { return false };
    let Some(def) = index.fns.get(func.at()) else { return false };
    let buffers = def.generics.params.get(..def.generics.parent_count).unwrap_or_default();
    def.params.iter().zip(0u32..).skip(1).any(|(&ty, at)| {
        let is_element = matches!(index.tys.kind(&index.tys, ty), TyKind::Param(param) if buffers.contains(&param));
        is_element && look.flow.world.param_effects(func, at).has(Effects::STORES)
    })
}
