//! Blocks, branches, loops, and what leaves them.

use crate::index::def::ItemRef;
use crate::index::ty::{TyId, TyKind, VarKind};
use crate::syntax::body::{Arm, Block, ExprId, ExprKind, FrameId, PatId, Statement};
use crate::types::infer::{Ctx, FrameState};

impl<'a> Ctx<'a> {
    /// The type of a block.
    pub(super) fn block(&mut self, block: &'a Block, expected: TyId) -> TyId {
        let outer = self.module;
        if let Some(scope) = block.scope
            && let Some(&module) = self.index.mod_of.get(&ItemRef { file: self.file, item: scope })
        {
            self.module = module;
        }
        if let Some(frame) = block.frame {
            self.enter(frame, expected);
        }
        let mut diverges = false;
        for statement in &block.statements {
            diverges |= self.statement(statement);
        }
        let mut ty = match block.tail {
            Some(tail) => {
                let ty = self.infer(tail, expected);
                if diverges && ty == TyId::UNIT { TyId::NEVER } else { ty }
            }
            None if diverges => TyId::NEVER,
            None => TyId::UNIT,
        };
        if let Some(frame) = block.frame {
            ty = self.leave(frame, ty);
        }
        self.module = outer;
        ty
    }

    /// True where code behind the statement is not reached.
    fn statement(&mut self, statement: &'a Statement) -> bool {
        let diverges = match statement {
            Statement::Let { pat, ty, value, otherwise, .. } => {
                let declared = ty.as_ref().map(|ty| self.annotate(ty));
                let (ty, diverges) = match (value, declared) {
                    (Some(value), Some(declared)) => {
                        let ty = self.check(*value, declared);
                        (declared, ty == TyId::NEVER)
                    }
                    (Some(value), None) => {
                        let hope = self.pattern_hope(*pat);
                        let ty = self.infer(*value, hope);
                        self.settle_if_open(ty);
                        (ty, ty == TyId::NEVER)
                    }
                    (None, Some(declared)) => (declared, false),
                    (None, None) => (self.fresh(), false),
                };
                if let Some(otherwise) = otherwise {
                    self.infer(*otherwise, TyId::NEVER);
                }
                self.bind_pat(*pat, ty);
                diverges
            }
            Statement::Expr { expr, semicolon, .. } => {
                let hope = if *semicolon { TyId::UNKNOWN } else { TyId::UNIT };
                self.infer(*expr, hope) == TyId::NEVER
            }
        };
        self.settle();
        diverges
    }

    /// A frame begins whose `break`s give `expected`.
    fn enter(&mut self, frame: FrameId, expected: TyId) {
        let result = if self.is_unknown(expected) { self.fresh() } else { expected };
        self.frames[frame.at()] = FrameState { result, broken: false };
    }

    /// A labelled block ends with `ty`, unless a `break` left it before.
    fn leave(&mut self, frame: FrameId, ty: TyId) -> TyId {
        let state = self.frames[frame.at()];
        if !state.broken {
            return ty;
        }
        self.join(state.result, ty)
    }

    /// `if`, and all `else if`s behind it.
    pub(super) fn if_chain(
        &mut self,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
        expected: TyId,
    ) -> TyId {
        let body = self.body;
        let (mut condition, mut then, mut otherwise) = (condition, then, otherwise);
        let mut chained = Vec::new();
        let hope = expected;
        let mut result: Option<TyId> = None;
        loop {
            self.condition(condition);
            let branch_hope = if otherwise.is_some() { hope } else { TyId::UNIT };
            let ty = self.infer(then, branch_hope);
            result = Some(match result {
                Some(result) => self.join_expected(result, ty, hope),
                None => ty,
            });
            let Some(next) = otherwise else {
                // Without `else` the value is `()`.
                result = Some(TyId::UNIT);
                break;
            };
            match &body.expr(next).kind {
                ExprKind::If { condition: c, then: t, otherwise: o } => {
                    chained.push(next);
                    (condition, then, otherwise) = (*c, *t, *o);
                }
                _ => {
                    let ty = self.infer(next, hope);
                    result = result.map(|result| self.join_expected(result, ty, hope));
                    break;
                }
            }
        }
        let result = result.unwrap_or(TyId::UNIT);
        for expr in chained {
            self.exprs[expr.at()] = result;
        }
        result
    }

    /// `a && let p = x && b`.
    fn condition(&mut self, condition: ExprId) {
        self.infer(condition, TyId::BOOL);
        self.settle();
    }

    /// The type of branches: where one is expected, that; else the one that all have.
    fn join_expected(&mut self, result: TyId, ty: TyId, expected: TyId) -> TyId {
        if !self.is_unknown(expected) && !matches!(self.kind(expected), TyKind::Var(_, VarKind::Any)) {
            if self.table.shallow(result) == TyId::NEVER {
                return ty;
            }
            if self.table.shallow(ty) == TyId::NEVER {
                return result;
            }
            self.coerce(ty, expected);
            self.coerce(result, expected);
            if self.table.try_unify(result, ty) {
                return result;
            }
            return expected;
        }
        self.join(result, ty)
    }

    /// The type of a `match`.
    pub(super) fn match_expr(&mut self, scrutinee: ExprId, arms: &'a [Arm], expected: TyId) -> TyId {
        let scrutinee = self.infer(scrutinee, TyId::UNKNOWN);
        self.settle();
        // All patterns first: an arm may say what an earlier one leaves open.
        for arm in arms {
            self.bind_pat(arm.pat, scrutinee);
        }
        let mut result: Option<TyId> = None;
        for arm in arms {
            if let Some(guard) = arm.guard {
                self.condition(guard);
            }
            let hope = match result {
                Some(result) if self.is_unknown(expected) && !self.is_unknown(result) => result,
                _ => expected,
            };
            let ty = self.infer(arm.body, hope);
            self.settle();
            result = Some(match result {
                Some(result) => self.join_expected(result, ty, expected),
                None => ty,
            });
        }
        result.unwrap_or(TyId::NEVER)
    }

    /// `loop`: what its `break`s give.
    pub(super) fn loop_expr(&mut self, frame: FrameId, body: ExprId, expected: TyId) -> TyId {
        self.enter(frame, expected);
        self.infer(body, TyId::UNIT);
        let state = self.frames[frame.at()];
        if state.broken { state.result } else { TyId::NEVER }
    }

    /// `while`.
    pub(super) fn while_expr(&mut self, frame: FrameId, condition: ExprId, body: ExprId) -> TyId {
        self.enter(frame, TyId::UNIT);
        self.condition(condition);
        self.infer(body, TyId::UNIT);
        TyId::UNIT
    }

    /// `for`.
    pub(super) fn for_expr(&mut self, id: ExprId, frame: FrameId, pat: PatId, iterable: ExprId, body: ExprId) -> TyId {
        let _ = id;
        self.enter(frame, TyId::UNIT);
        let ty = self.infer(iterable, TyId::UNKNOWN);
        self.settle();
        let item = self.project_of(self.lang.into_iterator, self.words.item, ty);
        self.settle();
        self.bind_pat(pat, item);
        self.infer(body, TyId::UNIT);
        TyId::UNIT
    }

    /// `break`, perhaps with a value.
    pub(super) fn break_expr(&mut self, target: Option<FrameId>, value: Option<ExprId>) {
        let hope = target.map_or(TyId::UNKNOWN, |frame| self.frames[frame.at()].result);
        let ty = match value {
            Some(value) => self.infer(value, hope),
            None => TyId::UNIT,
        };
        if let Some(frame) = target {
            let state = self.frames[frame.at()];
            let result = if state.broken || !self.is_unknown(hope) { self.join_expected(hope, ty, hope) } else { ty };
            if self.is_unknown(hope) {
                self.coerce(ty, hope);
            }
            self.frames[frame.at()] = FrameState { result, broken: true };
        }
    }

    /// `return`.
    pub(super) fn return_expr(&mut self, value: Option<ExprId>) {
        let expected = self.returns.last().copied().unwrap_or(TyId::UNKNOWN);
        match value {
            Some(value) => {
                self.check(value, expected);
            }
            None => self.coerce(TyId::UNIT, expected),
        }
    }

    /// `x?`: what `Option` and `Result` hold.
    pub(super) fn try_expr(&mut self, ty: TyId) -> TyId {
        let lang = self.lang;
        let TyKind::Adt(id, args) = self.kind(ty) else { return TyId::UNKNOWN };
        let of = Some(id);
        // A closure's or async block's result that is still open has the same head.
        if let Some(&ret) = self.returns.last()
            && self.is_unknown(ret)
            && self.kind(ret) != TyKind::Unknown
            && (of == lang.option || of == lang.result)
        {
            let fresh = self.fresh_args(args.len as usize);
            let shell = self.table.add(TyKind::Adt(id, fresh));
            self.table.unify(ret, shell);
        }
        if of == lang.option || of == lang.result {
            return self.table.item(args, 0);
        }
        if of == lang.poll {
            // `Poll<Result<T, E>>?` is a `Poll<T>`.
            let inner = self.table.item(args, 0);
            let inner = self.try_expr(inner);
            let args = self.table.add_list(&[inner]);
            return self.table.add(TyKind::Adt(id, args));
        }
        if of == lang.control_flow && args.len > 1 {
            return self.table.item(args, 1);
        }
        TyId::UNKNOWN
    }

    /// `x.await`.
    pub(super) fn awaited(&mut self, future: TyId) -> TyId {
        if let TyKind::Future(inner) = self.kind(future) {
            return inner;
        }
        let output = self.words.output;
        let direct = self.project_of(self.lang.future, output, future);
        if self.kind(direct) != TyKind::Unknown {
            return direct;
        }
        self.project_of(self.lang.into_future, output, future)
    }

    /// `async { … }`.
    pub(super) fn async_block(&mut self, frame: FrameId, body: ExprId, expected: TyId) -> TyId {
        let output = match self.kind(expected) {
            TyKind::Future(inner) => inner,
            _ => self.future_hope(expected),
        };
        self.enter(frame, output);
        self.returns.push(output);
        let ty = self.infer(body, output);
        self.coerce(ty, output);
        self.returns.pop();
        let output = if self.table.shallow(ty) == TyId::NEVER || !self.is_unknown(output) { output } else { ty };
        self.table.add(TyKind::Future(output))
    }

    /// What a pending bound says that a future gives.
    fn future_hope(&mut self, expected: TyId) -> TyId {
        if let TyKind::Dyn(_) = self.kind(expected)
            && let Some(future) = self.lang.future
        {
            let found = self.object_bounds(expected).into_iter().find(|it| it.trait_id == future);
            if let Some(bound) = found {
                let bindings = self.table.arena.bindings(self.table.base, bound.bindings);
                if let Some(&(_, ty)) = bindings.first() {
                    return self.normalize(ty);
                }
            }
        }
        self.pending_output(expected).unwrap_or_else(|| self.fresh())
    }
}
