//! Where a value goes that is given to a call: as its receiver, or as an argument.

use crate::flow::FateKind;
use crate::flow::fate::{Ending, Fates, Part, Step, Verdict, unknown};
use crate::flow::heap::Known;
use crate::flow::tree::Role;
use crate::index::def::{Container, Effects, FnId};
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, PatId};
use crate::syntax::pattern::PatKind;
use crate::types::CalleeKind;

impl Fates<'_, '_> {
    pub(super) fn step_receiver(&mut self, at: ExprId, call: ExprId, part: Part) -> Step {
        let flow = self.flow;
        let local = |end: Ending| Step::Done(Verdict { kind: FateKind::Local, end });
        let adjustment = flow.types.adjustment(at);
        match adjustment.and_then(|it| it.borrow) {
            // `items.next()` hands out what lies inside.
            Some(true) if part == Part::Inside && !flow.owns(call).is_no() => return Step::Go(call, part),
            Some(_) => return local(Ending::Statement(at)),
            None => {}
        }
        let Some(func) = flow.called(call) else {
            return if flow.types.callee(call).is_some() {
                local(Ending::Statement(at))
            } else {
                Step::Done(unknown(at))
            };
        };
        if matches!(flow.kind(flow.types.expr(at)), TyKind::Ref(..)) {
            return local(Ending::Statement(at));
        }
        if let Some(pat) = self.closure_that_takes((at, part), call, func) {
            return Step::Done(self.of_each((at, part), &[pat]));
        }
        self.step_into(call, func, 0, part)
    }

    /// `items.for_each(|item| …)`, `found.map(|it| …)`: what lies inside goes into the closure, by value, and no further than
    /// the closure takes it.
    fn closure_that_takes(&self, (at, part): (ExprId, Part), call: ExprId, func: FnId) -> Option<PatId> {
        let flow = self.flow;
        // Of a `Result`, the value: the error goes on. Where both are alike, nobody can tell which of them is taken.
        let content = match flow.kind(flow.types.expr(at)) {
            TyKind::Adt(_, args) => match flow.types.tys.list(&flow.world.index.tys, args) {
                [value, error] if value == error => None,
                args => args.first().copied(),
            },
            _ => None,
        };
        let ExprKind::MethodCall { args, .. } = flow.body.expr(call).kind else { return None };
        let takes = |(at, &arg): (usize, &ExprId)| {
            let effects = flow.world.param_effects(func, at as u32 + 1);
            let ExprKind::Closure(closure) = &flow.body.expr(arg).kind else { return None };
            // `fold` and its like hand on what was made so far, and the item behind it.
            let (pat, _) = closure.params.last()?;
            let PatKind::Bind { local, .. } = flow.body.pat(*pat).kind else { return None };
            let ty = flow.types.local(local);
            let is_lent = matches!(flow.kind(ty), TyKind::Ref(..) | TyKind::Unknown);
            let takes_item = effects.has(Effects::PER_ITEM) && part == Part::Inside;
            let takes_content = effects.has(Effects::ONCE) && content == Some(ty);
            (!is_lent && (takes_item || takes_content)).then_some(*pat)
        };
        flow.body.list(args).iter().enumerate().find_map(takes)
    }

    /// `f(&mut items)`: the call may take out what lies inside.
    pub(super) fn step_lent_mut(&self, at: ExprId, reference: ExprId) -> Step {
        let flow = self.flow;
        match (flow.tree.role(reference), flow.tree.parent(reference)) {
            (Role::Arg(_), Some(call)) if !flow.owns(call).is_no() => Step::Go(call, Part::Inside),
            (Role::Arg(_), Some(call)) => Step::Done(Verdict { kind: FateKind::Passed, end: Ending::Passed(call) }),
            _ => Step::Done(unknown(at)),
        }
    }

    pub(super) fn step_argument(&mut self, at: ExprId, call: ExprId, place: u32, part: Part) -> Step {
        let flow = self.flow;
        let callee = flow.types.callee(call).map(|it| it.kind);
        match callee {
            Some(CalleeKind::Ctor(..)) => return Step::Go(call, Part::Inside),
            Some(CalleeKind::Fn(func)) => return self.step_into(call, func, place, part),
            Some(CalleeKind::Derived(..)) => {
                return Step::Done(Verdict { kind: FateKind::Local, end: Ending::Statement(at) });
            }
            Some(CalleeKind::Value | CalleeKind::Const(_)) => {}
            None if crate::flow::cold::is_err(flow.world, flow.body, flow.types, call) => {
                return Step::Go(call, Part::Inside);
            }
            None => {}
        }
        Step::Done(Verdict { kind: FateKind::Passed, end: Ending::Passed(call) })
    }

    /// Moved into a function as the parameter at `place`.
    pub(super) fn step_into(&mut self, call: ExprId, func: FnId, place: u32, part: Part) -> Step {
        let flow = self.flow;
        let Some(def) = flow.world.index.fns.get(func.at()) else { return Step::Done(unknown(call)) };
        let param = flow.world.param_effects(func, place);
        let passed = Step::Done(Verdict { kind: FateKind::Passed, end: Ending::Passed(call) });
        if param.has(Effects::OUTLIVES) {
            return Step::Done(Verdict { kind: FateKind::Stored, end: Ending::Outlives(call) });
        }
        if def.effects.has(Effects::LEAKS) {
            return Step::Done(Verdict { kind: FateKind::Stored, end: Ending::Leaked(call) });
        }
        // `mem::replace(&mut x, value)`
        if param.has(Effects::STORES) && def.effects.has(Effects::TAKES) && !def.has_self {
            return Step::Done(Verdict { kind: FateKind::Stored, end: Ending::Swapped(call) });
        }
        if param.has(Effects::STORES) {
            return if place > 0 && def.has_self && !self.takes_self(func) {
                Step::Done(self.kept(call))
            } else {
                Step::Go(call, Part::Inside)
            };
        }
        if flow.world.has_own_body(func) {
            return Step::Done(Verdict { kind: FateKind::Passed, end: Ending::Into(call, func, place, part) });
        }
        // `Rc::<str>::from(text)`: std says what it keeps.
        if part == Part::Whole && !def.has_self && def.effects.has(Effects::ALLOCATES) && flow.world.is_of_std(func) {
            return Step::Done(Verdict { kind: FateKind::Local, end: Ending::UsedUp(call) });
        }
        if place == 0 && self.is_of_box(func) {
            return passed;
        }
        if def.effects.has(Effects::COLLECTS) && part == Part::Whole {
            return Step::Done(Verdict { kind: FateKind::Local, end: Ending::UsedUp(call) });
        }
        if place == 0 && part == Part::Inside && flow.is_iteration(call) {
            return Step::Go(call, part);
        }
        match flow.owns(call) {
            // What is closed over or consumed here ends here.
            Known::No => {
                let end = if place == 0 { Ending::UsedUp(call) } else { Ending::Passed(call) };
                let kind = if place == 0 { FateKind::Local } else { FateKind::Passed };
                Step::Done(Verdict { kind, end })
            }
            // `Option<String>::unwrap_or(String)`, `Some(x).zip(y)`, `Box::new(x)`: the result holds it.
            Known::Yes => Step::Go(call, if place == 0 { part } else { Part::Inside }),
            Known::Maybe if flow.kind(flow.types.expr(call)) == TyKind::Unknown => Step::Done(unknown(call)),
            Known::Maybe if place == 0 => Step::Go(call, part),
            Known::Maybe => passed,
        }
    }

    /// A method of the box itself, not of its content: `downcast`.
    fn is_of_box(&self, func: FnId) -> bool {
        let index = self.flow.world.index;
        let container = index.fns.get(func.at()).map(|def| def.container);
        let Some(Container::Impl(id)) = container else { return false };
        let own = index.impls.get(id.at()).filter(|it| it.trait_ref.is_none());
        let head = own.map(|it| index.tys.kind(&index.tys, it.self_ty));
        matches!(head, Some(TyKind::Adt(ty, _)) if index.lookup().lang.box_ == Some(ty))
    }

    /// The function takes `self` by value, so that what it keeps goes on with the result.
    fn takes_self(&self, func: FnId) -> bool {
        let index = self.flow.world.index;
        let Some(&ty) = index.fns.get(func.at()).and_then(|def| def.params.first()) else { return false };
        !matches!(index.tys.kind(&index.tys, ty), TyKind::Ref(..))
    }

    fn kept(&self, call: ExprId) -> Verdict {
        let receiver = match self.flow.body.expr(call).kind {
            ExprKind::MethodCall { receiver, .. } => Some(receiver),
            ExprKind::Call { args, .. } => self.flow.body.list(args).first().copied(),
            _ => None,
        };
        let holder = receiver.and_then(|it| self.flow.root(it)).filter(|(_, through)| !through).map(|(local, _)| local);
        Verdict { kind: FateKind::Stored, end: Ending::Kept(call, holder) }
    }
}
