//! How a buffer grows that was made in the same function.

use crate::facts::borrowing::holds_references;
use crate::facts::evidence::{Between, GrowFact, MadeHow};
use crate::facts::fates::{FateDraft, of_local};
use crate::facts::hoisting::{capacity, hoisted, sunk};
use crate::facts::leaving::ends_by_leaving;
use crate::facts::lengths::keys;
use crate::facts::literal::{of_statements, then};
use crate::facts::look::Look;
use crate::facts::loops::{Loops, gone_over, length_root};
use crate::facts::pushes::of_growth;
use crate::facts::rounds::{Added, Measure, added_elsewhere, is_sure, per_round};
use crate::facts::sites::Found;
use crate::facts::used::of_holder;
use crate::flow::fate::Fates;
use crate::flow::frames::Repeats;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId, Statement};
use crate::syntax::opened::{MacroKind, Sink};
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// The local that a growing place names, where it is the local itself and not behind a reference.
#[must_use]
pub fn holder(look: Look<'_>, found: &Found) -> Option<LocalId> {
    let flow = look.flow;
    let mut at = found.buffer?;
    if let ExprKind::Ref { operand, .. } = flow.body.expr(at).kind {
        at = operand;
    }
    match flow.body.expr(at).kind {
        ExprKind::Local(local) if !flow.is_reference(flow.types.local(local)) => Some(local),
        _ => None,
    }
}

/// Evidence for the first growth of a buffer, where the local that holds it was given an empty or new one.
pub fn of_buffer(
    look: Look<'_>,
    loops: &Loops,
    fates: &mut Fates<'_, '_>,
    found: &Found,
    local: LocalId,
) -> Option<(GrowFact, FateDraft)> {
    let flow = look.flow;
    let Source::Let(block, statement) = flow.locals.source(local) else { return None };
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Some(Statement::Let { pat, value: Some(value), span, .. }) = inner.statements.get(statement as usize) else {
        return None;
    };
    if !matches!(flow.body.pat(*pat).kind, PatKind::Bind { by_ref: false, .. }) {
        return None;
    }
    let made = made_how(look, *value)?;
    let pushes = || flow.uses(local).filter_map(|named| grows(look, &named).map(|call| (named, call)));
    // The rest is looked at for the first alone: a buffer that grows at thousands of places has one story.
    if pushes().next().is_none_or(|(_, call)| call != found.expr) {
        return None;
    }
    let around = frames_between(look, found.expr, *value);
    let outermost = around.last().copied();
    let start = outermost.and_then(|it| flow.body.frames.get(it.0 as usize)).map_or(found.expr, |frame| frame.expr);
    let (element, element_size) = element(look, found.ty);
    let draft = of_local(look, fates, local);
    let whole = outermost.and_then(|it| flow.body.frames.get(it.0 as usize)).map(|it| look.span(it.expr));
    let each = |by: Measure| outermost.map_or_else(Added::default, |it| per_round(look, it, local, by));
    let (elements, calls) = (each(Measure::Elements), each(Measure::Calls));
    let bounded = |most: u32| Some(most).filter(|&most| most != Added::ANY);
    let fact = GrowFact {
        constructor: look.at(*value),
        constructor_text: look.source(*value).to_owned(),
        head: look.head(found.ty).unwrap_or_default().to_owned(),
        made,
        capacity: capacity(look, *value),
        seldom: is_seldom(look, *value),
        hoist: hoisted(look, (block, statement), local, made),
        holder: flow.body.local(local).name.as_str().to_owned(),
        element,
        element_size,
        reserved: is_reserved(look, local, start),
        cleared: whole.is_some_and(|whole| is_cleared(look, local, whole)),
        changed: whole.is_some_and(|whole| is_changed(look, local, whole)),
        around: outermost.and_then(|it| loops.of_frame(it)),
        depth: around.len() as u32,
        per_round: elements.least,
        most_per_round: bounded(elements.most),
        one_call: calls.least == 1 && calls.most == 1,
        most: keys(look, found.ty),
        elsewhere: outermost.and_then(|it| bounded(added_elsewhere(look, local, block, it))),
        sure: whole.is_some_and(|whole| is_sure(look, local, whole)),
        length_holds: outermost.is_some_and(|it| length_holds(look, it, *span)),
        sunk: outermost.and_then(|it| sunk(look, (block, statement), it)),
        pushes: pushes().map(|(_, call)| of_growth(look, (local, *value), call, &around)).collect(),
        reached: is_reached(look, (block, statement), start),
        renewed: renewed(look, local),
        handed_on: whole.is_some_and(|whole| is_handed_on(look, local, whole)),
        lends: !holds_references(look, found.ty, 8).is_no(),
        uses: of_holder(look, local),
        at_once: of_statements(look, (block, statement), local),
        then: then(look, (block, statement), local),
        between: between(look, local, (block, statement), start),
        fate: draft.fate.clone(),
    };
    Some((fact, draft))
}

fn is_seldom(look: Look<'_>, constructor: ExprId) -> bool {
    let context = look.flow.contexts.of(constructor);
    context.conditional || context.after_exit
}

/// What a constructor makes; nothing for anything else.
pub(super) fn made_how(look: Look<'_>, value: ExprId) -> Option<MadeHow> {
    let flow = look.flow;
    match &flow.body.expr(value).kind {
        ExprKind::Call { .. } => {
            let effects = look.index().fns.get(flow.called(value)?.at())?.effects;
            let buffer = flow.world.type_effects(look.tys(), flow.types.expr(value)).has(Effects::BUFFER);
            if effects.has(Effects::EMPTY) {
                return Some(MadeHow::Empty);
            }
            (effects.has(Effects::ALLOCATES) && buffer).then_some(MadeHow::Capacity)
        }
        ExprKind::Macro(call) => match call.kind {
            MacroKind::VecList(list) if list.len == 0 => Some(MadeHow::Empty),
            MacroKind::VecList(_) | MacroKind::VecRepeat { .. } => Some(MadeHow::Filled),
            _ => None,
        },
        _ => None,
    }
}

/// The call or macro by which a use grows the local.
pub(super) fn grows(look: Look<'_>, named: &Use) -> Option<ExprId> {
    if named.partial {
        return None;
    }
    let flow = look.flow;
    let parent = flow.tree.parent(named.place)?;
    match named.how {
        How::LentMut => {
            let taker = named.taker?;
            if let ExprKind::Macro(call) = &flow.body.expr(taker).kind {
                return matches!(call.kind, MacroKind::Format { sink: Sink::Write(_), .. }).then_some(taker);
            }
            let func = flow.called(taker)?;
            let effects = look.index().fns.get(func.at())?.effects;
            let param = flow.world.param_effects(func, named.param);
            ((effects.has(Effects::GROWS) && named.param == 0) || param.has(Effects::GROWS)).then_some(taker)
        }
        How::Written if flow.tree.role(named.place) == Role::OpPlace => Some(parent),
        _ => None,
    }
}

/// The frames that repeat the growth and not the constructor, the innermost first.
pub(super) fn frames_between(look: Look<'_>, growth: ExprId, constructor: ExprId) -> Vec<FrameId> {
    let outer = look.flow.contexts.of(constructor).repeat;
    let frames = look.flow.contexts.repeating(growth).take_while(|&frame| Some(frame) != outer);
    frames.filter(|&frame| !matches!(look.flow.contexts.repeats(frame), Repeats::No)).collect()
}

/// The type of an element and its bytes; of a map, both of key and value.
fn element(look: Look<'_>, buffer: TyId) -> (String, Option<u64>) {
    let base = &look.index().tys;
    let TyKind::Adt(_, args) = look.flow.kind(buffer) else { return ("_".into(), None) };
    let size = |ty: TyId| look.size_of(ty).map(|it| it.size);
    match *look.tys().list(base, args) {
        [] => ("u8".into(), Some(1)),
        [only] => (look.show(only), size(only)),
        [key, value, ..] if look.head(buffer).is_some_and(|head| head.ends_with("Map")) => (
            format!("({}, {})", look.show(key), look.show(value)),
            size(key).zip(size(value)).map(|(key, value)| key + value),
        ),
        [first, ..] => (look.show(first), size(first)),
    }
}

fn is_reserved(look: Look<'_>, local: LocalId, before: ExprId) -> bool {
    let limit = look.span(before).start;
    look.flow
        .uses(local)
        .filter(|named| look.span(named.expr).start < limit)
        .any(|named| has_effect(look, &named, Effects::RESERVES))
}

fn is_cleared(look: Look<'_>, local: LocalId, within: Span) -> bool {
    look.flow
        .uses(local)
        .filter(|named| within.contains(look.span(named.expr)))
        .any(|named| named.how == How::Taken || named.how == How::Assigned || has_effect(look, &named, Effects::CLEARS))
}

fn is_changed(look: Look<'_>, local: LocalId, within: Span) -> bool {
    look.flow.uses(local).filter(|named| within.contains(look.span(named.expr))).any(|named| match named.how {
        // `resize` counts from the start, not from what is there.
        How::LentMut => !named.partial && (grows(look, &named).is_none() || has_effect(look, &named, Effects::SIZES)),
        How::Assigned | How::Moved | How::Taken | How::Unknown => true,
        How::Compared
        | How::Lent
        | How::Iterated
        | How::Appended
        | How::Formatted
        | How::Called
        | How::Read
        | How::Written
        | How::Copied
        | How::Borrowed => false,
    })
}

fn has_effect(look: Look<'_>, named: &Use, effect: Effects) -> bool {
    let func = named.taker.and_then(|call| look.flow.called(call));
    func.is_some_and(|func| {
        look.index().fns.get(func.at()).is_some_and(|def| named.param == 0 && def.effects.has(effect))
            || look.flow.world.param_effects(func, named.param).has(effect)
    })
}

/// What stands between the `let` and the statement that holds `start`.
fn between(look: Look<'_>, local: LocalId, (block, statement): (ExprId, u32), start: ExprId) -> Between {
    let tree = &look.flow.tree;
    let mut at = start;
    while let Some(parent) = tree.parent(at)
        && parent != block
    {
        at = parent;
    }
    let place = match tree.role(at) {
        Role::Stmt(place) | Role::LetInit(place) | Role::LetElse(place) => Some(place),
        Role::Tail => match &look.flow.body.expr(block).kind {
            ExprKind::Block(inner) => Some(inner.statements.len() as u32),
            _ => None,
        },
        _ => None,
    };
    let (from, to) = (look.span(at).start, look.span(start).start);
    let declared = look.flow.body.local(local).span.end;
    let used = look.flow.uses(local).any(|named| {
        let at = look.span(named.expr).start;
        declared < at && at < to.max(from) && named.expr < start && !look.span(start).contains(look.span(named.expr))
    });
    match place {
        _ if used => Between::Uses,
        Some(place) if place == statement + 1 && at == start => Between::Nothing,
        _ => Between::Unrelated,
    }
}

/// From the `let` on, each way leads to `start`.
fn is_reached(look: Look<'_>, (block, statement): (ExprId, u32), start: ExprId) -> bool {
    let flow = look.flow;
    let mut at = start;
    loop {
        let Some(parent) = flow.tree.parent(at) else { return false };
        let from = match flow.tree.role(at) {
            Role::Then | Role::Else | Role::Rhs | Role::Guard(_) | Role::LetElse(_) | Role::ClosureBody => {
                return false;
            }
            Role::ArmBody(_) => match &flow.body.expr(parent).kind {
                ExprKind::Match { arms, .. } if arms.len() < 2 => 0..0,
                _ => return false,
            },
            Role::Stmt(place) | Role::LetInit(place) if parent == block => statement as usize + 1..place as usize,
            Role::Tail if parent == block => statement as usize + 1..usize::MAX,
            Role::Stmt(place) | Role::LetInit(place) => 0..place as usize,
            Role::Tail => 0..usize::MAX,
            _ => 0..0,
        };
        if let ExprKind::Block(inner) = &flow.body.expr(parent).kind {
            let before = inner.statements.iter().take(from.end).skip(from.start);
            if before.into_iter().any(|it| may_leave(look, it)) {
                return false;
            }
        }
        if parent == block {
            return true;
        }
        at = parent;
    }
}

fn may_leave(look: Look<'_>, statement: &Statement) -> bool {
    match statement {
        Statement::Let { otherwise: Some(_), .. } => true,
        Statement::Let { value, .. } => value.is_some_and(|value| look.flow.ends.exit(value).is_some()),
        Statement::Expr { expr, .. } => look.flow.ends.exit(*expr).is_some(),
    }
}

/// The length that the loop is known to have is the same where the buffer is made.
fn length_holds(look: Look<'_>, head: FrameId, constructor: Span) -> bool {
    let Some(local) = length_root(look, head) else {
        // A constant.
        return true;
    };
    let flow = look.flow;
    if flow.body.local(local).span.start > constructor.start {
        return false;
    }
    let Some(start) = gone_over(look, head) else { return false };
    let end = look.span(start).start;
    !flow.uses(local).any(|named| {
        let at = look.span(named.expr).start;
        constructor.start < at
            && at < end
            && matches!(named.how, How::LentMut | How::Written | How::Assigned | How::Moved | How::Taken | How::Unknown)
    })
}

/// Where the local is given a new, empty buffer.
fn renewed(look: Look<'_>, local: LocalId) -> Vec<Place> {
    let flow = look.flow;
    let assigned = flow.uses(local).filter(|named| named.how == How::Assigned && named.capture.is_none());
    let values = assigned.filter_map(|named| match flow.body.expr(flow.tree.parent(named.place)?).kind {
        ExprKind::Assign { value, .. } if made_how(look, value) == Some(MadeHow::Empty) => {
            flow.tree.parent(named.place)
        }
        _ => None,
    });
    // `list = Vec::new(); break;` is not filled again.
    let goes_on = |assign: ExprId| !flow.tree.parent(assign).is_some_and(|it| ends_by_leaving(look, it));
    values
        .filter(|&assign| flow.body.expr(assign).origin == 0 && goes_on(assign))
        .map(|assign| look.at(assign))
        .collect()
}

/// The buffer may be moved out in the loop.
fn is_handed_on(look: Look<'_>, local: LocalId, within: Span) -> bool {
    let inside = look.flow.uses(local).filter(|named| within.contains(look.span(named.expr)));
    inside.into_iter().any(|named| matches!(named.how, How::Moved | How::Taken | How::Unknown))
}
