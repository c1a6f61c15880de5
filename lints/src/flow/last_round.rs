//! Loops that end in the round in which something runs: `loop { let it = next(); if it.fits() { show(it); break; } }`.

use crate::flow::Flow;
use crate::flow::tree::{Role, children};
use crate::index::ty::TyId;
use crate::syntax::body::{Body, ExprId, ExprKind, FrameId, FrameKind, Statement};
use crate::syntax::opened::{MacroKind, Sink};

impl Flow<'_> {
    /// All ways from `expr` leave this loop around it before its next round: it runs once at most each time that the loop
    /// does. Of a closure nothing is known.
    #[must_use]
    pub fn ends_loop(&self, expr: ExprId, frame: FrameId) -> bool {
        let Some(body) = loop_body(self.body, frame) else { return false };
        if !self.ends.exit(body).is_some() {
            return false;
        }
        let (mut at, mut from) = (expr, expr);
        while at != body {
            let Some(parent) = self.tree.parent(at) else { return false };
            let role = self.tree.role(at);
            match &self.body.expr(parent).kind {
                ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
                ExprKind::Return(_) => return self.is_straight(from, parent, frame),
                ExprKind::Break { target: Some(target), .. } => {
                    return *target <= frame && self.is_straight(from, parent, frame);
                }
                ExprKind::Block(block) => {
                    let next = match role {
                        Role::LetInit(at) | Role::Stmt(at) => at as usize + 1,
                        _ => block.statements.len(),
                    };
                    let follows = block.statements.iter().skip(next).filter_map(|it| match it {
                        Statement::Let { value, .. } => *value,
                        Statement::Expr { expr, .. } => Some(*expr),
                    });
                    let mut behind = follows.chain(block.tail.filter(|&tail| tail != at));
                    if let Some(leaving) = behind.find(|&it| self.leaves(it, frame)) {
                        return self.is_straight(from, leaving, frame);
                    }
                }
                ExprKind::If { .. } | ExprKind::Match { .. }
                    if matches!(role, Role::Condition | Role::Scrutinee) && self.leaves(parent, frame) =>
                {
                    return self.is_straight(from, parent, frame);
                }
                // What is jumped to from later rounds of this inner one counts as well.
                ExprKind::For { .. } | ExprKind::While { .. } | ExprKind::Loop { .. } => from = self.first_of(parent),
                _ => {}
            }
            at = parent;
        }
        false
    }

    /// What stands first in an expression: ids go from left to right, and outwards.
    fn first_of(&self, expr: ExprId) -> ExprId {
        let mut first = expr;
        loop {
            let mut least = None;
            children(self.body, first, &mut |child, _| least = least.min(Some(child)).or(Some(child)));
            match least {
                Some(child) => first = child,
                None => return first,
            }
        }
    }

    /// Nothing between two places goes on with the next round of a loop, or jumps over the second.
    fn is_straight(&self, from: ExprId, to: ExprId, frame: FrameId) -> bool {
        let between = self.body.exprs.get(from.at()..to.at()).unwrap_or_default();
        between.iter().all(|it| match it.kind {
            ExprKind::Continue { target } => target.is_some_and(|target| target != frame),
            ExprKind::Break { target, .. } => {
                let frame = target.and_then(|it| self.body.frames.get(it.0 as usize));
                frame.is_some_and(|it| it.kind != FrameKind::Block)
            }
            _ => true,
        })
    }

    /// An expression that always leaves a loop around it, whatever is jumped over within.
    fn leaves(&self, expr: ExprId, frame: FrameId) -> bool {
        match &self.body.expr(expr).kind {
            ExprKind::Return(_) => true,
            ExprKind::Break { target: Some(target), .. } => *target <= frame,
            ExprKind::Continue { target: Some(target) } => *target < frame,
            ExprKind::Block(block) if block.frame.is_none() => {
                let of_statement = |it: &Statement| match it {
                    Statement::Let { value, .. } => value.is_some_and(|it| self.leaves(it, frame)),
                    Statement::Expr { expr, .. } => self.leaves(*expr, frame),
                };
                block.statements.iter().any(of_statement) || block.tail.is_some_and(|it| self.leaves(it, frame))
            }
            ExprKind::If { then, otherwise: Some(otherwise), .. } => {
                self.leaves(*then, frame) && self.leaves(*otherwise, frame)
            }
            ExprKind::Match { arms, .. } => !arms.is_empty() && arms.iter().all(|arm| self.leaves(arm.body, frame)),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.types.expr(expr) == TyId::NEVER,
            ExprKind::Macro(call) => matches!(call.kind, MacroKind::Format { sink: Sink::Panic, .. }),
            _ => false,
        }
    }
}

fn loop_body(body: &Body, frame: FrameId) -> Option<ExprId> {
    let frame = body.frames.get(frame.0 as usize)?;
    match &body.expr(frame.expr).kind {
        ExprKind::For { body, .. } | ExprKind::While { body, .. } | ExprKind::Loop { body, .. } => Some(*body),
        _ => None,
    }
}
