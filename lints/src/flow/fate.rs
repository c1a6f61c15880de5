//! What becomes of a value: followed from where it is made through blocks, branches, calls and bindings to its end.

use crate::flow::heap::Known;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use, is_comparison, is_mut_ref};
use crate::flow::{FateKind, Flow};
use crate::index::def::{Effects, FnId};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId};
use crate::syntax::pattern::PatKind;

/// How a value ends, without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// In a word.
    pub kind: FateKind,
    /// In which way.
    pub end: Ending,
}

/// The ways in which values end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A temporary, dropped with its statement.
    Statement(ExprId),
    /// Nobody takes it.
    Unused(ExprId),
    /// With the scope of the local that holds it.
    Scope(LocalId),
    /// Used up by this call or operator.
    UsedUp(ExprId),
    /// What a loop iterates over.
    Iterated(ExprId),
    /// Leaves with the result of the function; the expression that does it.
    Returned(ExprId),
    /// Leaves with the result of a closure.
    FromClosure(ExprId),
    /// Assigned to this place.
    Place(ExprId),
    /// The value of a constant or static.
    Static,
    /// Kept by what this method call is called on; and what becomes of that, where it is a local.
    Kept(ExprId, Option<LocalId>),
    /// Kept by a lazy value.
    Lazy(ExprId),
    /// Assigned to a local that was declared outside of the loop: it lives into the next round.
    Carried(ExprId, LocalId),
    /// Swapped into another place.
    Swapped(ExprId),
    /// Given out of the hands of its type.
    Leaked(ExprId),
    /// Given to what outlives the function.
    Outlives(ExprId),
    /// Given to this call.
    Passed(ExprId),
    /// Given to a function of the workspace, itself or as a part of something: the call, the function, the parameter's place.
    Into(ExprId, FnId, u32, Part),
    /// Not understood from here on.
    Unknown(ExprId),
}

/// Where a step leads.
pub(super) enum Step {
    /// To the expression around it, whose value it is, or is a part of.
    Go(ExprId, Part),
    /// To the end.
    Done(Verdict),
}

/// Whether the value is all of the expression's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// One of several, or wrapped: an element, an item of an iterator, the content of `Some`.
    Inside,
}

/// The verdicts of one body, remembered.
#[derive(Debug)]
pub struct Fates<'f, 'a> {
    pub(super) flow: &'f Flow<'a>,
    values: Vec<Option<Verdict>>,
    locals: Vec<Option<Verdict>>,
    /// Of what lies inside of the value that a local holds.
    contents: Vec<Option<Verdict>>,
    depth: u32,
}

/// How many bindings a value is followed through.
const DEPTH: u32 = 100;

impl<'f, 'a> Fates<'f, 'a> {
    /// Nothing is known yet.
    #[must_use]
    pub fn new(flow: &'f Flow<'a>) -> Self {
        let count = flow.body.locals.len();
        let values = vec![None; flow.body.exprs.len()];
        Self { flow, values, locals: vec![None; count], contents: vec![None; count], depth: 0 }
    }

    /// What becomes of the value of an expression.
    pub fn value(&mut self, expr: ExprId) -> Verdict {
        self.part(expr, Part::Whole)
    }

    fn part(&mut self, expr: ExprId, part: Part) -> Verdict {
        if self.depth >= DEPTH {
            return unknown(expr);
        }
        self.depth += 1;
        let mut passed = Vec::new();
        let (mut at, mut part) = (expr, part);
        let verdict = loop {
            if part == Part::Whole {
                if let Some(&Some(known)) = self.values.get(at.at()) {
                    break known;
                }
                passed.push(at);
            }
            match self.step(at, part) {
                Step::Go(next, inside) => (at, part) = (next, inside),
                Step::Done(verdict) => break verdict,
            }
        };
        self.depth -= 1;
        for expr in passed {
            if let Some(slot) = self.values.get_mut(expr.at()) {
                *slot = Some(verdict);
            }
        }
        verdict
    }

    /// What becomes of what lies inside of the value of an expression: of the items of an iterator.
    pub fn content(&mut self, expr: ExprId) -> Verdict {
        self.part(expr, Part::Inside)
    }

    /// What becomes of the value that a local holds.
    pub fn local(&mut self, local: LocalId) -> Verdict {
        self.held(local, Part::Whole)
    }

    /// What becomes of what lies inside of the value that a local holds.
    pub fn content_of(&mut self, local: LocalId) -> Verdict {
        self.held(local, Part::Inside)
    }

    /// What becomes of the result of a function that is given by name.
    pub fn result_of(&mut self, named: ExprId) -> Verdict {
        match self.step_closure_result(named, named) {
            Step::Go(next, part) => self.part(next, part),
            Step::Done(verdict) => verdict,
        }
    }

    fn known(&mut self, part: Part) -> &mut Vec<Option<Verdict>> {
        match part {
            Part::Whole => &mut self.locals,
            Part::Inside => &mut self.contents,
        }
    }

    pub(super) fn held(&mut self, local: LocalId, part: Part) -> Verdict {
        let scope = Verdict { kind: FateKind::Local, end: Ending::Scope(local) };
        match self.known(part).get(local.at()) {
            None => return scope,
            Some(Some(known)) => return *known,
            Some(None) => {}
        }
        // Meets itself around a loop: `a = b; b = a`.
        self.known(part)[local.at()] = Some(scope);
        let mut best = scope;
        let flow = self.flow;
        if let Source::Let(declared, _) = flow.locals.source(local)
            && flow.locals.is_of_some_builds(flow.body, local)
        {
            best = unknown(declared);
        }
        for named in flow.uses(local) {
            for verdict in self.of_use(named, part).into_iter().flatten() {
                // Moved to its end before the scope ends.
                let sooner = best == scope && verdict.kind == FateKind::Local;
                best = if sooner { verdict } else { stronger(best, verdict) };
            }
        }
        self.known(part)[local.at()] = Some(best);
        best
    }

    /// Where a use leads the value, and where the closure that captures it does.
    fn of_use(&mut self, named: Use, part: Part) -> [Option<Verdict>; 2] {
        let direct = match named.how {
            // The content is moved out of its box, which ends there.
            How::Moved if named.deref && part == Part::Whole => None,
            How::Moved => Some(self.part(named.place, if named.partial { Part::Inside } else { part })),
            // `items.next()`, `items.pop()`: what lies inside is handed out.
            How::LentMut if part == Part::Inside => {
                named.taker.filter(|&call| !self.flow.owns(call).is_no()).map(|call| self.part(call, Part::Inside))
            }
            // `mem::swap(&mut x, &mut y)` hands it to `y`, and not out.
            How::Taken => named.taker.map(|call| match self.flow.types.expr(call) {
                TyId::UNIT => Verdict { kind: FateKind::Stored, end: Ending::Swapped(call) },
                _ => self.value(call),
            }),
            // Another count of the same value: it lives as long as either.
            How::Lent if self.is_counted(named) => named.taker.map(|call| self.value(call)),
            How::Unknown => Some(unknown(named.place)),
            How::Compared
            | How::Lent
            | How::LentMut
            | How::Iterated
            | How::Appended
            | How::Formatted
            | How::Called
            | How::Read
            | How::Written
            | How::Assigned
            | How::Copied
            | How::Borrowed => None,
        };
        let captured = named.capture.filter(|&frame| named.how == How::Moved || self.flow.captures_by_move(frame));
        let closure = captured.map(|frame| self.closure(frame));
        [direct, closure]
    }

    fn is_counted(&self, named: Use) -> bool {
        let func = named.taker.and_then(|call| self.flow.called(call));
        func.and_then(|func| self.flow.world.index.fns.get(func.at())).is_some_and(|it| it.effects.has(Effects::COUNTS))
    }

    /// What becomes of a closure or async block, and so of what it captured.
    fn closure(&mut self, frame: FrameId) -> Verdict {
        let Some(frame) = self.flow.body.frames.get(frame.0 as usize) else { return unknown(self.flow.body.root) };
        let expr = frame.expr;
        // A call that runs the closure while it lasts lets go of it.
        if let Role::Arg(at) = self.flow.tree.role(expr)
            && let Some(call) = self.flow.tree.parent(expr)
            && let Some(func) = self.flow.called(call)
            && self.flow.world.param_effects(func, at).has_any(Effects::ONCE.with(Effects::COLD).with(Effects::LAZY))
        {
            return Verdict { kind: FateKind::Local, end: Ending::UsedUp(call) };
        }
        self.value(expr)
    }

    fn step(&mut self, at: ExprId, part: Part) -> Step {
        let flow = self.flow;
        let Some(parent) = flow.tree.parent(at) else { return Step::Done(self.of_root(at)) };
        let local = |end: Ending| Step::Done(Verdict { kind: FateKind::Local, end });
        let role = flow.tree.role(at);
        match role {
            Role::Root => Step::Done(self.of_root(at)),
            Role::Tail if is_loop_body(flow, parent) => local(Ending::Unused(at)),
            Role::Tail
            | Role::Then
            | Role::Else
            | Role::ArmBody(_)
            | Role::CastOperand
            | Role::RangeEnd
            | Role::DbgArg
            | Role::AsyncBody
            | Role::Expansion => Step::Go(parent, part),
            Role::Element(place) => match self.taken_apart(parent, place) {
                Some(patterns) => Step::Done(self.of_each((at, part), &patterns)),
                None => Step::Go(parent, Part::Inside),
            },
            Role::RepeatValue | Role::StructField(_) | Role::StructRest => Step::Go(parent, Part::Inside),
            Role::TryOperand => self.step_try(at, parent, part),
            Role::AwaitOperand => match (part, &flow.body.expr(at).kind) {
                (Part::Whole, kind) if !matches!(kind, ExprKind::Async { .. }) => local(Ending::UsedUp(parent)),
                _ => Step::Go(parent, part),
            },
            Role::Stmt(_) | Role::LoopBody => local(Ending::Unused(at)),
            Role::Callee
            | Role::IndexBase
            | Role::Index
            | Role::DerefOperand
            | Role::RepeatLen
            | Role::Condition
            | Role::Guard(_)
            | Role::SinkDest
            | Role::FormatArg(_)
            | Role::MacroOther(_)
            | Role::MatchesGuard
            | Role::AssignPlace
            | Role::OpPlace => local(Ending::Statement(at)),
            Role::RefOperand if part == Part::Inside && is_mut_ref(&flow.body.expr(parent).kind) => {
                self.step_lent_mut(at, parent)
            }
            Role::RefOperand => Step::Done(self.of_reference(at, parent)),
            Role::LetElse(_) => local(Ending::Unused(at)),
            Role::FieldBase => match flow.use_at(at).how {
                How::Moved => Step::Go(parent, Part::Inside),
                How::Unknown => Step::Done(unknown(at)),
                _ => local(Ending::Statement(at)),
            },
            Role::Operand | Role::Lhs | Role::Rhs | Role::OpValue => self.step_operator(at, parent, part),
            Role::LetInit(_) | Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee => {
                Step::Done(self.of_patterns((at, part), parent, role))
            }
            Role::Iterable => match part {
                Part::Whole => local(Ending::Iterated(parent)),
                Part::Inside => Step::Done(self.of_patterns((at, part), parent, role)),
            },
            Role::AssignValue => Step::Done(self.of_assignment(parent)),
            Role::BreakValue => match flow.body.expr(parent).kind {
                ExprKind::Break { target: Some(target), .. } => match flow.body.frames.get(target.0 as usize) {
                    Some(frame) => Step::Go(frame.expr, part),
                    None => Step::Done(unknown(at)),
                },
                _ => Step::Done(unknown(at)),
            },
            Role::ReturnValue => match flow.contexts.of(at).func {
                Some(frame) => match flow.body.frames.get(frame.0 as usize) {
                    Some(frame) => match flow.body.expr(frame.expr).kind {
                        ExprKind::Async { .. } => Step::Go(frame.expr, part),
                        _ => self.step_closure_result(frame.expr, at),
                    },
                    None => Step::Done(unknown(at)),
                },
                None => Step::Done(Verdict { kind: FateKind::Returned, end: Ending::Returned(parent) }),
            },
            Role::ClosureBody => self.step_closure_result(parent, at),
            Role::Receiver => self.step_receiver(at, parent, part),
            Role::Arg(place) => self.step_argument(at, parent, place, part),
            Role::OtherValue | Role::OpaquePart => Step::Done(unknown(at)),
        }
    }

    /// `&x()`: a temporary lives till the statement ends, or as long as the name that `let` gives it.
    fn of_reference(&self, at: ExprId, reference: ExprId) -> Verdict {
        let flow = self.flow;
        let role = flow.tree.role(reference);
        let named = match (role, flow.tree.parent(reference)) {
            (Role::LetInit(_), Some(block)) => flow.patterns(reference, block, role).first().copied(),
            _ => None,
        };
        let end = match named.map(|pat| &flow.body.pat(pat).kind) {
            Some(PatKind::Bind { local, .. }) => Ending::Scope(*local),
            Some(_) | None => Ending::Statement(at),
        };
        Verdict { kind: FateKind::Local, end }
    }

    fn of_root(&self, at: ExprId) -> Verdict {
        if at != self.flow.body.root {
            return unknown(at);
        }
        if self.flow.is_fn {
            Verdict { kind: FateKind::Returned, end: Ending::Returned(at) }
        } else {
            Verdict { kind: FateKind::Stored, end: Ending::Static }
        }
    }

    /// The error leaves the function, the value goes on.
    fn step_try(&self, at: ExprId, parent: ExprId, part: Part) -> Step {
        let leaves = crate::flow::cold::is_err(self.flow.world, self.flow.body, self.flow.types, at);
        if leaves && self.flow.contexts.of(at).func.is_none() {
            return Step::Done(Verdict { kind: FateKind::Returned, end: Ending::Returned(parent) });
        }
        Step::Go(parent, part)
    }

    /// An operator is a call: `+` takes both sides, `==` borrows them.
    fn step_operator(&mut self, at: ExprId, parent: ExprId, part: Part) -> Step {
        let comparison = matches!(&self.flow.body.expr(parent).kind, ExprKind::Binary { op, .. } if is_comparison(*op));
        let place = u32::from(matches!(self.flow.tree.role(at), Role::Rhs | Role::OpValue));
        let owned = !matches!(self.flow.kind(self.flow.types.expr(at)), TyKind::Ref(..));
        if let Some(func) = self.flow.called(parent).filter(|_| !comparison && owned) {
            return self.step_into(parent, func, place, part);
        }
        if !comparison && place == 0 && self.flow.owns(parent).is_yes() {
            return Step::Go(parent, Part::Whole);
        }
        let end = if comparison { Ending::Statement(at) } else { Ending::UsedUp(parent) };
        Step::Done(Verdict { kind: FateKind::Local, end })
    }

    fn of_assignment(&mut self, assign: ExprId) -> Verdict {
        let flow = self.flow;
        let ExprKind::Assign { place, .. } = flow.body.expr(assign).kind else { return unknown(assign) };
        match &flow.body.expr(place).kind {
            ExprKind::Underscore => Verdict { kind: FateKind::Local, end: Ending::Unused(assign) },
            ExprKind::Path(_) => Verdict { kind: FateKind::Stored, end: Ending::Place(place) },
            ExprKind::Local(local) => match self.local(*local) {
                Verdict { kind: FateKind::Local, .. } if flow.is_carried(assign, *local) => {
                    Verdict { kind: FateKind::Stored, end: Ending::Carried(assign, *local) }
                }
                verdict => verdict,
            },
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { .. } => match flow.root(place) {
                Some((local, false)) => match self.local(local) {
                    Verdict { kind: FateKind::Local, .. } if flow.is_carried(assign, local) => {
                        Verdict { kind: FateKind::Stored, end: Ending::Carried(assign, local) }
                    }
                    verdict => verdict,
                },
                Some((_, true)) | None => Verdict { kind: FateKind::Stored, end: Ending::Place(place) },
            },
            _ => unknown(assign),
        }
    }

    /// The value of a closure: what its caller makes of it.
    fn step_closure_result(&self, closure: ExprId, at: ExprId) -> Step {
        let flow = self.flow;
        let from_closure = Verdict { kind: FateKind::Returned, end: Ending::FromClosure(at) };
        let Role::Arg(place) = flow.tree.role(closure) else { return Step::Done(from_closure) };
        let Some(call) = flow.tree.parent(closure) else { return Step::Done(from_closure) };
        let Some(func) = flow.called(call) else { return Step::Done(from_closure) };
        let effects = flow.world.param_effects(func, place);
        if effects.has(Effects::LAZY) {
            return Step::Done(Verdict { kind: FateKind::Stored, end: Ending::Lazy(call) });
        }
        if !effects.has_any(Effects::PER_ITEM.with(Effects::ONCE).with(Effects::COLD)) {
            return Step::Done(from_closure);
        }
        match flow.owns(call) {
            // What the iterator will yield is not seen in its type where a function is named.
            _ if flow.is_iteration(call) => Step::Go(call, Part::Inside),
            Known::Yes | Known::Maybe if flow.kind(flow.types.expr(call)) != TyKind::Unknown => {
                Step::Go(call, Part::Inside)
            }
            Known::No => Step::Done(Verdict { kind: FateKind::Local, end: Ending::UsedUp(call) }),
            Known::Yes | Known::Maybe => Step::Done(unknown(call)),
        }
    }
}

/// The stronger escape of two; of two alike, the first.
pub(super) fn stronger(first: Verdict, second: Verdict) -> Verdict {
    if strength(second.kind) > strength(first.kind) { second } else { first }
}

fn strength(kind: FateKind) -> u32 {
    match kind {
        FateKind::Local => 0,
        FateKind::Unknown => 1,
        FateKind::Passed => 2,
        FateKind::Stored => 3,
        FateKind::Returned => 4,
    }
}

pub(super) fn unknown(at: ExprId) -> Verdict {
    Verdict { kind: FateKind::Unknown, end: Ending::Unknown(at) }
}

fn is_loop_body(flow: &Flow<'_>, block: ExprId) -> bool {
    flow.tree.role(block) == Role::LoopBody
}
