//! Loops and iterator closures in words: what they run once per, how they may end early, and how often they run.

use crate::facts::evidence::{Extent, LengthFact, LoopFact, LoopKind};
use crate::facts::look::{Look, first_line};
use crate::facts::one_round::is_in_one_round;
use crate::flow::frames::Repeats;
use crate::flow::locals::Source;
use crate::flow::uses::How;
use crate::index::def::{Effects, ParamId};
use crate::index::ty::{Num, TyId, TyKind};
use crate::syntax::body::{Block, ExprId, ExprKind, FrameId, FrameKind, Statement};
use crate::syntax::operator::{Literal, UnaryOp};
use crate::syntax::pattern::PatKind;

/// The early exits of each frame of a body, by [`FrameId`].
#[derive(Clone, Debug)]
pub struct Exits(Vec<Exit>);

/// How rounds may end early.
#[derive(Clone, Copy, Debug, Default)]
struct Exit {
    breaks: bool,
    continues: bool,
    returns: bool,
    tries: bool,
    awaits: bool,
    waits: bool,
}

impl Exits {
    /// Looks at each expression once.
    #[must_use]
    pub fn new(look: Look<'_>) -> Self {
        let mut exits = vec![Exit::default(); look.flow.body.frames.len()];
        if exits.is_empty() {
            return Self(exits);
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
                _ => continue,
            };
            mark_frames(look, &mut exits, ExprId(at as u32), target, mark);
        }
        Self(exits)
    }
}

/// Beside what this call does, an allocation takes no time.
fn is_waiting(look: Look<'_>, call: ExprId) -> bool {
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(Effects::WAITS))
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

/// What repeats an expression within its function, outermost first, and which of it only perhaps does: the places in the
/// list, and the frames. A loop does not repeat what one of its rounds alone comes to, or what it ends with.
#[must_use]
pub fn around(look: Look<'_>, exits: &Exits, expr: ExprId) -> (Vec<LoopFact>, Vec<(usize, FrameId)>) {
    let repeating = look.flow.contexts.repeating(expr);
    let repeats = |frame: FrameId| !is_in_one_round(look, expr, frame) && !look.flow.ends_loop(expr, frame);
    let mut frames: Vec<FrameId> = repeating.filter(|&frame| repeats(frame)).collect();
    frames.reverse();
    let mut given = Vec::new();
    for (at, &frame) in frames.iter().enumerate() {
        if let Repeats::Given(..) = look.flow.contexts.repeats(frame) {
            given.push((at, frame));
        }
    }
    let facts = frames.into_iter().filter_map(|frame| of_frame(look, exits, frame)).collect();
    (facts, given)
}

/// A loop, or a closure that runs per item.
#[must_use]
pub fn of_frame(look: Look<'_>, exits: &Exits, id: FrameId) -> Option<LoopFact> {
    let flow = look.flow;
    let frame = flow.body.frames.get(id.0 as usize)?;
    let exit = exits.0.get(id.0 as usize).copied().unwrap_or_default();
    let (mut kind, mut item, mut reads, mut stands_here) = (LoopKind::Loop, None, false, false);
    let (per, length, body) = match (&flow.body.expr(frame.expr).kind, frame.kind) {
        (ExprKind::For { pat, iterable, body, .. }, FrameKind::For) => {
            (kind, item) = (LoopKind::For, Some(flow.types.pat(*pat)));
            stands_here = is_written_out(look, *iterable);
            (per(look, *iterable), length(look, *iterable, frame.expr), *body)
        }
        (ExprKind::While { condition, body, .. }, _) => {
            kind = LoopKind::While;
            // `while reader.read(&mut row)?`
            reads = flow.ends.exit(*condition).returns;
            ("round".to_owned(), None, *body)
        }
        (ExprKind::Loop { body, .. }, _) => ("round".to_owned(), None, *body),
        (ExprKind::Closure(closure), _) => {
            let source = match flow.contexts.repeats(id) {
                Repeats::PerItem(call) => items_of(look, call),
                Repeats::No | Repeats::Loop | Repeats::Given(..) | Repeats::CalledIn(_) => None,
            };
            let per = source.map_or_else(|| "item".to_owned(), |it| per(look, it));
            let length = source.and_then(|it| length(look, it, frame.expr));
            kind = LoopKind::PerItem;
            item = closure.params.first().map(|it| flow.types.pat(it.0));
            (per, length, closure.body)
        }
        _ => return None,
    };
    Some(LoopFact {
        place: look.place(first_line(frame.head, look.text)),
        whole: look.at(frame.expr),
        kind,
        per,
        extent: match (reads, stands_here) {
            (true, _) => Extent::Input,
            (false, true) => Extent::Few,
            (false, false) => extent(look, item, length.as_ref()),
        },
        length,
        breaks: exit.breaks,
        continues: exit.continues,
        returns: exit.returns,
        tries: exit.tries,
        awaits: exit.awaits,
        waits: exit.waits,
        statements: statements(look, body),
    })
}

/// So few items may well stand in the source.
const FEW: u64 = 16;

/// What the length or the items tell of how often a loop runs.
fn extent(look: Look<'_>, item: Option<TyId>, length: Option<&LengthFact>) -> Extent {
    if length.and_then(|it| it.constant).is_some_and(|it| it <= FEW) {
        return Extent::Few;
    }
    item.map_or(Extent::Usual, |item| of_item(look, item))
}

/// `["a", "b"]`, perhaps behind `&` or `iter()`.
fn is_written_out(look: Look<'_>, iterable: ExprId) -> bool {
    match look.flow.body.expr(source_of(look, iterable)).kind {
        ExprKind::Array(list) => u64::from(list.len) <= FEW,
        _ => false,
    }
}

/// What the type of an iterator's items tells.
fn of_item(look: Look<'_>, item: TyId) -> Extent {
    match look.flow.kind(look.flow.world.behind(look.tys(), item)) {
        TyKind::Char | TyKind::Num(Num::U8) => Extent::Input,
        TyKind::Adt(id, _) if look.index().lookup().lang.result == Some(id) => Extent::Input,
        _ => Extent::Usual,
    }
}

fn statements(look: Look<'_>, body: ExprId) -> u32 {
    match &look.flow.body.expr(body).kind {
        ExprKind::Block(block) => count(block),
        _ => 1,
    }
}

fn count(block: &Block) -> u32 {
    block.statements.len() as u32 + u32::from(block.tail.is_some())
}

/// What a call with a per-item function runs once per, and how often.
#[must_use]
pub fn items(look: Look<'_>, call: ExprId) -> (String, Option<LengthFact>) {
    match items_of(look, call) {
        Some(source) => (per(look, source), length(look, source, call)),
        None => ("item".to_owned(), None),
    }
}

/// The iterator that a call with a per-item closure runs over.
fn items_of(look: Look<'_>, call: ExprId) -> Option<ExprId> {
    match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        ExprKind::Call { args, .. } => look.flow.body.list(args).first().copied(),
        _ => None,
    }
}

/// What a loop over this runs once per.
#[must_use]
pub fn source_words(look: Look<'_>, iterable: ExprId) -> String {
    per(look, iterable)
}

fn per(look: Look<'_>, iterable: ExprId) -> String {
    let root = source_of(look, iterable);
    match look.flow.body.expr(root).kind {
        ExprKind::Range { .. } => format!("number of `{}`", look.snippet(root)),
        _ => format!("element of `{}`", look.snippet(root)),
    }
}

/// What an iterator chain goes over: `orders` of `orders.iter().enumerate()`.
fn source_of(look: Look<'_>, iterable: ExprId) -> ExprId {
    let mut at = iterable;
    loop {
        at = match &look.flow.body.expr(at).kind {
            ExprKind::Ref { operand, .. } => *operand,
            ExprKind::MethodCall { receiver, .. } if is_iterator(look, look.flow.types.expr(at)) => *receiver,
            _ => return at,
        };
    }
}

fn is_iterator(look: Look<'_>, ty: TyId) -> bool {
    look.flow.world.type_effects(look.tys(), ty).has_any(Effects::EXACT.with(Effects::BOUNDED))
}

/// How often a loop over `iterable` runs, where that can be written before `user`, the loop or closure.
fn length(look: Look<'_>, iterable: ExprId, user: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let expr = flow.body.expr(iterable);
    if expr.origin != 0 {
        return None;
    }
    match &expr.kind {
        ExprKind::Range { start: Some(start), end: Some(end), inclusive } => {
            of_range(look, (*start, *end, *inclusive), user)
        }
        ExprKind::Ref { operand, .. } => length(look, *operand, user),
        ExprKind::MethodCall { receiver, args, .. } => {
            let effects = flow.world.type_effects(look.tys(), flow.types.expr(iterable));
            if !effects.has_any(Effects::EXACT.with(Effects::BOUNDED)) {
                return None;
            }
            let args = flow.body.list(*args);
            let exact = !effects.has(Effects::BOUNDED);
            if exact && !args.is_empty() && args.iter().all(|&arg| is_number(look, arg)) {
                return of_chain(look, iterable);
            }
            let is_text = |ty: TyId| flow.kind(ty) == TyKind::Str || look.head(ty) == Some("String");
            if args.is_empty() && is_text(flow.world.behind(look.tys(), flow.types.expr(*receiver))) {
                let bytes = of_place(look, *receiver, user, None)?;
                return Some(LengthFact { at_most: !exact, of_chars: !exact, ..bytes });
            }
            let inner = length(look, *receiver, user)?;
            if look.head(flow.types.expr(iterable)) == Some("Chain") {
                let (first, second) = (length(look, *receiver, user)?, length(look, *args.first()?, user)?);
                let text = format!("{} + {}", first.text, second.text);
                let at_most = first.at_most || second.at_most;
                return Some(LengthFact { text, plain: false, constant: None, at_most, of_chars: false });
            }
            // `zip` may end before what it wraps.
            let closures =
                args.iter().all(|&arg| matches!(flow.body.expr(arg).kind, ExprKind::Closure(_) | ExprKind::Path(_)));
            let of_chars = inner.of_chars && exact && closures;
            let at_most = inner.at_most || !exact;
            Some(LengthFact { at_most, plain: inner.plain && exact && closures, of_chars, ..inner })
        }
        ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Unary { op: UnaryOp::Deref, .. } => {
            of_collection(look, iterable, user)
        }
        _ => None,
    }
}

fn of_collection(look: Look<'_>, expr: ExprId, user: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let base = &look.index().tys;
    let ty = flow.world.behind(look.tys(), flow.types.expr(expr));
    let constant = match flow.kind(ty) {
        TyKind::Slice(_) => None,
        TyKind::Array(_, len) => match look.tys().kind(base, len) {
            TyKind::Const(len) => Some(len),
            _ => None,
        },
        TyKind::Adt(id, _) => {
            let effects = look.index().types.get(id.at())?.effects;
            let sized = effects.has(Effects::BUFFER) && look.head(ty) != Some("String");
            if !sized {
                return None;
            }
            None
        }
        TyKind::Param(param) if is_exact_size(look, param) => None,
        _ => return None,
    };
    of_place(look, expr, user, constant)
}

/// `x.len()` of a place.
fn of_place(look: Look<'_>, expr: ExprId, user: ExprId, constant: Option<u64>) -> Option<LengthFact> {
    let (path, _) = place_text(look, expr)?;
    let plain = !is_changed_in(look, expr, user);
    Some(LengthFact { text: format!("{path}.len()"), plain, constant, at_most: false, of_chars: false })
}

/// A bound says that the parameter is an iterator that knows its length.
fn is_exact_size(look: Look<'_>, param: ParamId) -> bool {
    let index = look.index();
    let Some(def) = index.fn_of.get(&look.item).and_then(|func| index.fns.get(func.at())) else { return false };
    let wanted = index.known.traet("exact_size_iterator");
    def.generics
        .bounds
        .iter()
        .any(|(ty, bound)| Some(bound.trait_id) == wanted && index.tys.kind(&index.tys, *ty) == TyKind::Param(param))
}

fn is_number(look: Look<'_>, expr: ExprId) -> bool {
    matches!(look.flow.kind(look.flow.types.expr(expr)), TyKind::Num(_))
}

/// `data.chunks(4).len()`, of a chain that can be made twice: it only borrows, and has nothing but numbers as arguments.
fn of_chain(look: Look<'_>, iterable: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let mut at = iterable;
    while let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(at).kind {
        let plain = |arg: ExprId| {
            matches!(flow.body.expr(arg).kind, ExprKind::Literal(_) | ExprKind::Path(_))
                || place_text(look, arg).is_some()
        };
        if !flow.body.list(args).iter().all(|&arg| is_number(look, arg) && plain(arg)) {
            return None;
        }
        at = receiver;
    }
    place_text(look, at)?;
    let source = look.source(iterable);
    let moves = matches!(flow.use_at(at).how, How::Moved | How::Taken | How::Unknown);
    let text = format!("{source}.len()");
    (!moves && !source.contains('\n')).then_some(LengthFact {
        text,
        plain: false,
        constant: None,
        at_most: false,
        of_chars: false,
    })
}

fn of_range(look: Look<'_>, (start, end, inclusive): (ExprId, ExprId, bool), user: ExprId) -> Option<LengthFact> {
    let constant = |expr: ExprId| match look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
        _ => None,
    };
    let extra = u64::from(inclusive);
    let (from, to) = (constant(start), constant(end));
    if let (Some(from), Some(to)) = (from, to) {
        let count = to.saturating_add(extra).saturating_sub(from);
        return Some(LengthFact {
            text: count.to_string(),
            plain: true,
            constant: Some(count),
            at_most: false,
            of_chars: false,
        });
    }
    let is_usize = look.flow.kind(look.flow.types.expr(end)) == TyKind::Num(Num::Usize);
    let (end_text, simple) = bound_text(look, end)?;
    let plain = simple && from == Some(0) && is_usize && !is_changed_in(look, end, user);
    let text = match (from, inclusive) {
        (Some(0), false) => end_text,
        (Some(0), true) => format!("{end_text} + 1"),
        (Some(1), true) => end_text,
        (_, false) => format!("{end_text} - {}", bound_text(look, start)?.0),
        (_, true) => format!("{end_text} + 1 - {}", bound_text(look, start)?.0),
    };
    let text = match (is_usize, text.contains(' ')) {
        (true, _) => text,
        (false, false) => format!("{text} as usize"),
        (false, true) => format!("({text}) as usize"),
    };
    let constant =
        known(look, start).zip(known(look, end)).map(|(from, to)| to.saturating_add(extra).saturating_sub(from));
    Some(LengthFact { text, plain: plain && !inclusive, constant, at_most: false, of_chars: false })
}

/// The number that stands there, or that a local is made as and stays.
fn known(look: Look<'_>, expr: ExprId) -> Option<u64> {
    let flow = look.flow;
    match flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
        ExprKind::Local(local) if !flow.body.local(local).mutable => {
            let Source::Let(block, at) = flow.locals.source(local) else { return None };
            let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
            let Some(Statement::Let { pat, value: Some(value), .. }) = inner.statements.get(at as usize) else {
                return None;
            };
            let is_whole = matches!(flow.body.pat(*pat).kind, PatKind::Bind { .. });
            match flow.body.expr(*value).kind {
                ExprKind::Literal(Literal::Int(value, _)) if is_whole => u64::try_from(value).ok(),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The source of a range's end where it has no effects: a number, a place, or `place.len()`.
fn bound_text(look: Look<'_>, expr: ExprId) -> Option<(String, bool)> {
    match &look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(..)) | ExprKind::Path(_) => Some((look.source(expr).to_owned(), true)),
        ExprKind::MethodCall { receiver, args, .. } if args.len == 0 => {
            let func = look.flow.called(expr)?;
            let is_len = look.index().fns.get(func.at())?.effects.has(Effects::LEN);
            is_len.then(|| place_text(look, *receiver)).flatten()?;
            Some((look.source(expr).to_owned(), true))
        }
        _ => place_text(look, expr),
    }
}

/// The source of a place: a local, or fields of one.
fn place_text(look: Look<'_>, expr: ExprId) -> Option<(String, bool)> {
    let mut at = expr;
    loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(_) => break,
            ExprKind::Field { base, .. } => base,
            // `x.len()` reaches through references on its own.
            ExprKind::Unary { op: UnaryOp::Deref, operand } if at == expr => return place_text(look, operand),
            _ => return None,
        };
    }
    Some((look.source(expr).to_owned(), true))
}

/// The local that the length of a loop hangs on: of `items.len()`, `items`.
#[must_use]
pub fn length_root(look: Look<'_>, head: FrameId) -> Option<crate::syntax::body::LocalId> {
    let frame = look.flow.body.frames.get(head.0 as usize)?;
    let mut at = match look.flow.body.expr(frame.expr).kind {
        ExprKind::For { iterable, .. } => iterable,
        ExprKind::Closure(_) => match look.flow.contexts.repeats(head) {
            Repeats::PerItem(call) => items_of(look, call)?,
            Repeats::No | Repeats::Loop | Repeats::Given(..) | Repeats::CalledIn(_) => return None,
        },
        _ => return None,
    };
    loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(local) => return Some(local),
            ExprKind::Field { base, .. } => base,
            ExprKind::MethodCall { receiver, .. } => receiver,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => operand,
            ExprKind::Range { end: Some(end), .. } => end,
            _ => return None,
        };
    }
}

/// The local that a place hangs on is changed within `user`.
fn is_changed_in(look: Look<'_>, place: ExprId, user: ExprId) -> bool {
    let mut at = place;
    let local = loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(local) => break local,
            ExprKind::Field { base, .. } => base,
            ExprKind::MethodCall { receiver, .. } => receiver,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => operand,
            _ => return false,
        };
    };
    let whole = look.span(user);
    let mut others = look.flow.uses(local).filter(|named| named.expr != at && whole.contains(look.span(named.expr)));
    others.any(|named| named.how.may_change() || named.how == How::Moved)
}
