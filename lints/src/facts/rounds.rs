//! What each round of a loop adds to a buffer.

use crate::facts::callees::callee;
use crate::facts::growing::grows;
use crate::facts::look::Look;
use crate::flow::cold::End;
use crate::flow::tree::{Role, children};
use crate::flow::uses::Use;
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId};
use crate::syntax::opened::{Format, MacroKind, Piece, Sink};
use crate::syntax::operator::{BinaryOp, Literal};
use crate::text::Span;

/// What growth is counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    /// Elements; of a `String`, bytes.
    Elements,
    /// Calls, whatever each of them adds.
    Calls,
}

/// What is added on the ways through a piece of code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Added {
    /// At least, on the ways that go on behind it.
    pub(super) least: u32,
    /// At most, on these ways; [`Added::ANY`] where that is not known.
    pub(super) most: u32,
    /// At most, on the ways that leave the round in it.
    left: u32,
}

impl Added {
    /// Any number.
    pub(super) const ANY: u32 = u32::MAX;

    fn then(self, next: Self) -> Self {
        Self {
            least: self.least.saturating_add(next.least),
            most: self.most.saturating_add(next.most),
            left: self.left.max(self.most.saturating_add(next.left)),
        }
    }

    /// One of several ways is taken; each says whether it leaves the round.
    fn one_of(ways: &[(Self, bool)]) -> Self {
        let goes_on = || ways.iter().filter(|(_, leaves)| !leaves).map(|(way, _)| way);
        // Where all leave, all rounds go one of these ways.
        let least = goes_on().map(|way| way.least).min().or_else(|| ways.iter().map(|(way, _)| way.least).min());
        let most = |(way, leaves): &(Self, bool)| if *leaves { way.left.max(way.most) } else { way.left };
        Self {
            least: least.unwrap_or(0),
            most: goes_on().map(|way| way.most).max().unwrap_or(0),
            left: ways.iter().map(most).max().unwrap_or(0),
        }
    }

    /// Under a condition, or any number of times.
    fn perhaps(self) -> Self {
        Self { least: 0, ..self }
    }

    fn repeated(self) -> Self {
        if self.most.max(self.left) == 0 { Self::default() } else { Self { least: 0, most: Self::ANY, left: 0 } }
    }
}

/// What each round adds where no early exit ends it: at least, and at most.
pub(super) fn per_round(look: Look<'_>, head: FrameId, local: LocalId, by: Measure) -> Added {
    let Some(frame) = look.flow.body.frames.get(head.0 as usize) else { return Added::default() };
    let body = match &look.flow.body.expr(frame.expr).kind {
        ExprKind::For { body, .. } | ExprKind::While { body, .. } | ExprKind::Loop { body, .. } => *body,
        ExprKind::Closure(closure) => closure.body,
        _ => return Added::default(),
    };
    let all = within(look, body, Count { local, by, but: None }, 0);
    Added { most: all.most.max(all.left), ..all }
}

/// What is counted.
#[derive(Clone, Copy)]
struct Count {
    /// What is added to the buffer that this local holds.
    local: LocalId,
    by: Measure,
    /// Not what this loop or closure adds, and not what is added where that has added nothing.
    but: Option<ExprId>,
}

fn within(look: Look<'_>, expr: ExprId, of: Count, depth: u32) -> Added {
    if depth > 200 {
        return Added { least: 0, most: Added::ANY, left: 0 };
    }
    let flow = look.flow;
    let inner = |expr: ExprId| within(look, expr, of, depth + 1);
    // A branch that leaves the loop says nothing about the others; one that goes on with the next round is a round as well.
    let leaves = |expr: ExprId| {
        let ends = flow.types.expr(expr) == TyId::NEVER || matches!(flow.ends.end(expr), End::Error | End::Panic);
        ends && !matches!(flow.body.expr(expr).kind, ExprKind::Continue { .. })
    };
    let way = |expr: ExprId| (inner(expr), leaves(expr));
    match &flow.body.expr(expr).kind {
        _ if of.but == Some(expr) => Added { least: LOOP, most: LOOP, left: 0 },
        ExprKind::If { condition, otherwise: None, .. } if of.but.is_some() && asks_for_none(look, *condition, of) => {
            Added::default()
        }
        ExprKind::If { condition, then, otherwise } => {
            let rest = otherwise.map_or((Added::default(), false), way);
            inner(*condition).then(Added::one_of(&[way(*then), rest]))
        }
        ExprKind::Match { scrutinee, arms } => {
            let ways: Vec<(Added, bool)> = arms.iter().map(|arm| way(arm.body)).collect();
            let guards = arms.iter().filter_map(|arm| arm.guard).map(|guard| inner(guard).perhaps());
            let before = guards.fold(inner(*scrutinee), Added::then);
            before.then(Added::one_of(&ways))
        }
        ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, lhs, rhs } => inner(*lhs).then(inner(*rhs).perhaps()),
        ExprKind::For { iterable, body, .. } => inner(*iterable).then(inner(*body).repeated()),
        ExprKind::While { .. } | ExprKind::Loop { .. } | ExprKind::Closure(_) | ExprKind::Async { .. } => {
            children_of(look, expr, &inner).repeated()
        }
        _ => children_of(look, expr, &inner).then(added(look, expr, of)),
    }
}

/// What the loop stands for that is left out of a count: more than is counted, so that ways through it are told from others.
const LOOP: u32 = 1 << 24;

/// `buffer.is_empty()`.
fn asks_for_none(look: Look<'_>, condition: ExprId, of: Count) -> bool {
    let body = look.flow.body;
    let ExprKind::MethodCall { receiver, .. } = body.expr(condition).kind else { return false };
    let is_it = matches!(body.expr(receiver).kind, ExprKind::Local(local) if local == of.local);
    is_it && callee(look, condition).name == "is_empty"
}

fn children_of(look: Look<'_>, expr: ExprId, inner: &dyn Fn(ExprId) -> Added) -> Added {
    let mut all = Added::default();
    children(look.flow.body, expr, &mut |child, role| {
        let next = inner(child);
        all = all.then(match role {
            Role::LetElse(_) => Added::one_of(&[(next, true), (Added::default(), false)]),
            _ => next,
        });
    });
    all
}

/// What this very call, macro or operator adds to the buffer that the local holds.
fn added(look: Look<'_>, call: ExprId, Count { local, by, .. }: Count) -> Added {
    let flow = look.flow;
    let is_grown = |place: ExprId| {
        let named = match flow.body.expr(place).kind {
            ExprKind::Ref { operand, .. } => operand,
            _ => place,
        };
        matches!(flow.body.expr(named).kind, ExprKind::Local(it) if it == local)
            && grows(look, &flow.use_at(named)) == Some(call)
    };
    let is_it = match &flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, args, .. } => {
            is_grown(*receiver) || flow.body.list(*args).iter().any(|&arg| is_grown(arg))
        }
        ExprKind::Call { args, .. } => flow.body.list(*args).iter().any(|&arg| is_grown(arg)),
        ExprKind::AssignOp { place, .. } => is_grown(*place),
        ExprKind::Macro(it) => match it.kind {
            MacroKind::Format { sink: Sink::Write(destination), .. } => is_grown(destination),
            _ => false,
        },
        _ => false,
    };
    match by {
        _ if !is_it => Added::default(),
        Measure::Calls => Added { least: 1, most: 1, left: 0 },
        Measure::Elements => {
            let amount = amount(look, call, flow.types.local(local));
            Added { least: amount.least, most: amount.most, left: 0 }
        }
    }
}

/// How many elements are added at most in `block` beside the loop `around`, on the ways that come to that; [`Added::ANY`] where it
/// is not known.
pub(super) fn added_elsewhere(look: Look<'_>, local: LocalId, block: ExprId, around: FrameId) -> u32 {
    let but = look.flow.body.frames.get(around.0 as usize).map(|it| it.expr);
    let all = within(look, block, Count { local, by: Measure::Elements, but }, 0);
    match all.most.max(all.left) {
        most if most < LOOP => most,
        most if most < 2 * LOOP => most - LOOP,
        _ => Added::ANY,
    }
}

/// What one growth adds.
#[derive(Clone, Copy)]
struct Amount {
    /// At least so many elements; of a `String`, bytes.
    least: u32,
    /// At most, but for the variation of a `char`; [`Added::ANY`] where that is not known.
    most: u32,
    /// Some, and not many more.
    sure: bool,
}

impl Amount {
    const UNKNOWN: Self = Self { least: 0, most: Added::ANY, sure: false };

    fn of(count: u32) -> Self {
        Self { least: count, most: count, sure: count > 0 }
    }
}

/// How many elements a growth adds; of a `String`, how many bytes.
fn amount(look: Look<'_>, call: ExprId, buffer: TyId) -> Amount {
    let flow = look.flow;
    if !is_string(look, buffer) {
        return if is_single(look, call) { Amount::of(1) } else { Amount::UNKNOWN };
    }
    match &flow.body.expr(call).kind {
        ExprKind::MethodCall { args, .. } => match flow.body.list(*args) {
            [only] => length_of(look, *only),
            _ => Amount::UNKNOWN,
        },
        ExprKind::AssignOp { value, .. } => length_of(look, *value),
        ExprKind::Macro(it) => match &it.kind {
            MacroKind::Format { format: Some(format), .. } => formatted(look, format),
            _ => Amount::UNKNOWN,
        },
        _ => Amount::UNKNOWN,
    }
}

fn is_string(look: Look<'_>, ty: TyId) -> bool {
    matches!(look.flow.kind(ty), TyKind::Adt(id, _) if Some(id) == look.index().known.ty("string"))
}

/// The bytes of a literal; a `char` has one at least.
fn length_of(look: Look<'_>, value: ExprId) -> Amount {
    match &look.flow.body.expr(value).kind {
        ExprKind::Literal(Literal::Char(it)) => Amount::of(it.len_utf8() as u32),
        ExprKind::Literal(Literal::Str(it)) => Amount::of(u32::try_from(it.len()).unwrap_or(u32::MAX)),
        _ if look.flow.kind(look.flow.types.expr(value)) == TyKind::Char => Amount::of(1),
        _ => Amount::UNKNOWN,
    }
}

/// What a format string writes: its own text, one byte at least for a number or `char`, or as many as its width.
fn formatted(look: Look<'_>, format: &Format) -> Amount {
    if !format.known {
        return Amount::UNKNOWN;
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
    Amount { least: count, most: if sure { count } else { Added::ANY }, sure: sure && count > 0 }
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
