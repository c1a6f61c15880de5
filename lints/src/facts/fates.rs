//! Fates in words, and those that depend on what another function does with a parameter.

use std::borrow::Cow;

use rustc_hash::FxHashMap as HashMap;

use crate::facts::look::Look;
use crate::flow::fate::{Ending, Fates, Part, Verdict};
use crate::flow::frames::Repeats;
use crate::flow::locals::Source;
use crate::flow::{Fate, FateKind};
use crate::index::def::FnId;
use crate::syntax::body::{ExprId, ExprKind, FrameId, FrameKind, LocalId};
use crate::text::{Place, Span};

/// A fate that may wait for what a function of the workspace does with the value.
#[derive(Clone, Debug)]
pub struct FateDraft {
    /// As far as the body tells.
    pub fate: Fate,
    /// Moved into this function as this parameter; and what becomes of the call's result.
    pub into: Option<Box<Into>>,
}

/// A move into a function of the workspace.
#[derive(Clone, Debug)]
pub struct Into {
    func: FnId,
    param: u32,
    part: Part,
    result: FateDraft,
    /// An `async fn`: its future holds what was given to it.
    deferred: bool,
}

/// What becomes of a function's parameters, by their places.
#[derive(Clone, Debug, Default)]
pub struct ParamFates {
    /// Of the values themselves.
    pub whole: Vec<FateDraft>,
    /// Of what lies inside of them: of a list's elements.
    pub inside: Vec<FateDraft>,
}

/// How many calls a value is followed through.
const DEPTH: u32 = 6;

/// What becomes of an expression's value, in words.
pub fn of_value(look: Look<'_>, fates: &mut Fates<'_, '_>, expr: ExprId) -> FateDraft {
    let verdict = fates.value(expr);
    in_words(look, fates, verdict, 0)
}

/// What becomes of the items of an iterator, in words.
pub fn of_content(look: Look<'_>, fates: &mut Fates<'_, '_>, expr: ExprId) -> FateDraft {
    let verdict = fates.content(expr);
    in_words(look, fates, verdict, 0)
}

/// What becomes of the result of a function that is given by name, in words.
pub fn of_named(look: Look<'_>, fates: &mut Fates<'_, '_>, named: ExprId) -> FateDraft {
    let verdict = fates.result_of(named);
    in_words(look, fates, verdict, 0)
}

/// What becomes of what a local holds, in words.
pub fn of_local(look: Look<'_>, fates: &mut Fates<'_, '_>, local: LocalId) -> FateDraft {
    let verdict = fates.local(local);
    in_words(look, fates, verdict, 0)
}

/// What becomes of what lies inside of the value that a local holds, in words.
pub fn of_local_content(look: Look<'_>, fates: &mut Fates<'_, '_>, local: LocalId) -> FateDraft {
    let verdict = fates.content_of(local);
    in_words(look, fates, verdict, 0)
}

fn in_words(look: Look<'_>, fates: &mut Fates<'_, '_>, verdict: Verdict, depth: u32) -> FateDraft {
    let into = match verdict.end {
        Ending::Into(call, func, param, part) if depth < DEPTH => {
            let result = fates.value(call);
            let result = in_words(look, fates, result, depth + 1);
            let deferred = look.index().fns.get(func.at()).is_some_and(|def| def.is_async);
            Some(Box::new(Into { func, param, part, result, deferred }))
        }
        _ => None,
    };
    let holder = match verdict.end {
        Ending::Kept(_, Some(local)) => Some(fates.local(local)),
        _ => None,
    };
    let (reason, at) = words(look, verdict, holder);
    FateDraft { fate: Fate { kind: verdict.kind, reason, at }, into }
}

fn words(look: Look<'_>, verdict: Verdict, holder: Option<Verdict>) -> (Cow<'static, str>, Option<Place>) {
    let at = |expr: ExprId| Some(look.place(look.name_span(expr)));
    match verdict.end {
        Ending::Statement(_) => ("dropped at the end of the statement".into(), None),
        Ending::Unused(_) => ("dropped at once".into(), None),
        Ending::Scope(local) => scope(look, local),
        Ending::UsedUp(call) => match look.callee_name(call) {
            "" => ("used up where it is made".into(), at(call)),
            name => (format!("used up by `{name}`").into(), at(call)),
        },
        Ending::Iterated(head) => ("used up by the loop".into(), at(head)),
        Ending::Returned(expr) => ("returned".into(), at(expr)),
        Ending::FromClosure(expr) => ("returned from the closure".into(), at(expr)),
        Ending::Place(place) => (format!("stored in `{}`", look.snippet(place)).into(), at(place)),
        Ending::Static => (format!("kept in `{}`", look.owner).into(), None),
        Ending::Kept(call, _) => (kept(look, call, holder).into(), at(call)),
        Ending::Lazy(call) => ("kept by a value that is made once".into(), at(call)),
        Ending::Carried(assign, local) => {
            (format!("kept in `{}` for later rounds", look.flow.body.local(local).name).into(), at(assign))
        }
        Ending::Swapped(call) => ("swapped into another place".into(), at(call)),
        Ending::Leaked(call) => (format!("given away by `{}`", look.callee_name(call)).into(), at(call)),
        Ending::Outlives(call) => {
            (format!("moved into `{}`, which outlives the function", look.callee_name(call)).into(), at(call))
        }
        Ending::Passed(call) | Ending::Into(call, ..) => match look.callee_name(call) {
            "" => ("moved into a call".into(), at(call)),
            name => (format!("moved into `{name}`").into(), at(call)),
        },
        Ending::Unknown(expr) => ("not followed further".into(), at(expr)),
    }
}

fn kept(look: Look<'_>, call: ExprId, holder: Option<Verdict>) -> String {
    let receiver = match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        ExprKind::Call { args, .. } => look.flow.body.list(args).first().copied(),
        _ => None,
    };
    let target = receiver.map_or_else(|| "it".to_owned(), |it| look.snippet(strip_ref(look, it)));
    let name = look.callee_name(call);
    let deed = if name.starts_with("push") {
        "pushed into"
    } else if name.starts_with("insert") {
        "inserted into"
    } else {
        "stored in"
    };
    let then = match holder.map(|it| it.kind) {
        Some(FateKind::Returned) => ", which is returned",
        Some(FateKind::Stored) => ", which is stored",
        Some(FateKind::Local) => ", which is dropped here",
        Some(FateKind::Passed) => ", which is moved on",
        Some(FateKind::Unknown) | None => "",
    };
    format!("{deed} `{target}`{then}")
}

fn strip_ref(look: Look<'_>, expr: ExprId) -> ExprId {
    match look.flow.body.expr(expr).kind {
        ExprKind::Ref { operand, .. } => operand,
        _ => expr,
    }
}

/// Where a local's scope ends.
fn scope(look: Look<'_>, local: LocalId) -> (Cow<'static, str>, Option<Place>) {
    let flow = look.flow;
    let (source, binder) = match flow.locals.source(local) {
        Source::Param(_) => {
            return (look.until_end().into(), end_of(look, flow.body.root));
        }
        Source::Let(block, _) => (block, Some(block)),
        Source::Arm(expr, _) | Source::Condition(expr) | Source::Matches(expr) => (expr, None),
        Source::For(expr) => {
            let ExprKind::For { body, .. } = flow.body.expr(expr).kind else {
                return ("dropped at the end of each round".into(), None);
            };
            return ("dropped at the end of each round".into(), end_of(look, body));
        }
        Source::Closure(expr, _) => {
            let ExprKind::Closure(closure) = &flow.body.expr(expr).kind else {
                return ("dropped at the end of the closure".into(), None);
            };
            let words = match flow.contexts.repeats(closure.frame) {
                Repeats::No => "dropped at the end of the closure",
                Repeats::Loop | Repeats::PerItem(_) | Repeats::Given(..) | Repeats::CalledIn(_) => {
                    "dropped at the end of each round"
                }
            };
            return (words.into(), end_of(look, closure.body));
        }
        Source::Unknown => return ("dropped at the end of its scope".into(), None),
    };
    // A block's own context is that of the code around it, but what stands in a loop's body runs per round.
    let context = flow.contexts.of(source);
    let at = binder.and_then(|block| end_of(look, block));
    let words: Cow<'static, str> = match (context.repeat, context.func) {
        (Some(frame), _) if !matches!(flow.contexts.repeats(frame), Repeats::No) => {
            "dropped at the end of each round".into()
        }
        (_, Some(frame)) if is_async(look, frame) => "dropped at the end of the `async` block".into(),
        (_, Some(_)) => "dropped at the end of the closure".into(),
        (_, None) => look.until_end().into(),
    };
    (words, at)
}

fn is_async(look: Look<'_>, frame: FrameId) -> bool {
    look.flow.body.frames.get(frame.0 as usize).is_some_and(|it| it.kind == FrameKind::Async)
}

/// The last byte of a block.
fn end_of(look: Look<'_>, block: ExprId) -> Option<Place> {
    let span = look.span(block);
    span.text(look.text).ends_with('}').then(|| look.place(Span::new(span.end - 1, span.end)))
}

/// What is known of functions' parameters: their fates, as far as each body tells.
pub type Params = HashMap<FnId, ParamFates>;

impl Into {
    /// The future of an `async fn` goes on to somewhere else: it is spawned, or kept.
    fn outlives(&self, params: &Params, name: &dyn Fn(FnId) -> &'static str, depth: u32) -> bool {
        self.deferred && settle_within(&self.result, params, name, depth).kind != FateKind::Local
    }

    fn param<'a>(&self, params: &'a Params) -> Option<&'a FateDraft> {
        let fates = params.get(&self.func)?;
        let of_part = match self.part {
            Part::Whole => &fates.whole,
            Part::Inside => &fates.inside,
        };
        of_part.get(self.param as usize)
    }
}

/// The function of the workspace that the value is moved into whole, and as which parameter.
#[must_use]
pub fn taker(draft: &FateDraft) -> Option<(FnId, usize)> {
    let into = draft.into.as_ref().filter(|into| into.part == Part::Whole)?;
    Some((into.func, into.param as usize))
}

/// The fate, with all that the functions on its way do.
#[must_use]
pub fn settle(draft: &FateDraft, params: &Params, name: &dyn Fn(FnId) -> &'static str) -> Fate {
    settle_within(draft, params, name, DEPTH)
}

fn settle_within(draft: &FateDraft, params: &Params, name: &dyn Fn(FnId) -> &'static str, depth: u32) -> Fate {
    let plain = || draft.fate.clone();
    let Some(into) = draft.into.as_ref().filter(|_| depth > 0) else { return plain() };
    let Some(param) = into.param(params) else { return plain() };
    let inner = settle_within(param, params, name, depth - 1);
    match inner.kind {
        FateKind::Local if into.outlives(params, name, depth - 1) => {
            let reason = format!("moved into the future of `{}`", name(into.func));
            Fate { kind: FateKind::Passed, reason: reason.into(), at: draft.fate.at }
        }
        FateKind::Local => {
            let reason = format!("moved into `{}`, which drops it", name(into.func));
            Fate { kind: FateKind::Local, reason: reason.into(), at: draft.fate.at }
        }
        FateKind::Returned => match settle_within(&into.result, params, name, depth - 1) {
            // It comes back, and ends here; but it was needed as it is.
            Fate { kind: FateKind::Local, .. } => {
                let reason = format!("moved into `{}`, and dropped with its result", name(into.func));
                Fate { kind: FateKind::Passed, reason: reason.into(), at: draft.fate.at }
            }
            result => result,
        },
        FateKind::Stored => {
            let reason = format!("moved into `{}`, {}", name(into.func), inner.reason);
            Fate { kind: FateKind::Stored, reason: reason.into(), at: draft.fate.at }
        }
        FateKind::Passed | FateKind::Unknown => plain(),
    }
}

/// The value is moved into a function of the workspace in which it ends.
#[must_use]
pub fn ends_in_callee(draft: &FateDraft, params: &Params, name: &dyn Fn(FnId) -> &'static str) -> bool {
    let ends = |param: &FateDraft| settle(param, params, name).kind == FateKind::Local;
    draft.into.as_ref().is_some_and(|into| into.param(params).is_some_and(ends) && !into.outlives(params, name, DEPTH))
}
