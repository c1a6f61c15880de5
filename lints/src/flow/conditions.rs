//! What the conditions around a place count for: how often the odds halve that the code around it, once it runs, comes to it at
//! all.

use crate::flow::Flow;
use crate::flow::cold::End;
use crate::flow::frames::Repeats;
use crate::flow::tree::Role;
use crate::syntax::body::{Arm, Body, ExprId, ExprKind};
use crate::syntax::operator::BinaryOp;
use crate::syntax::pattern::PatKind;

/// A condition that holds in one of two cases.
const ONE: u32 = 4;

/// The special case of two is written first, the usual one behind it.
const FIRST: u32 = 5;

impl Flow<'_> {
    /// In quarters of a condition that holds in one of two cases. `a && b` is two; a branch beside an error, a loop or a panic is none; of
    /// eight arms each is three, and the one that takes what the others leave is half of that.
    #[must_use]
    pub fn conditions(&self, expr: ExprId) -> u8 {
        let mut quarters = 0;
        let mut at = expr;
        while let Some(parent) = self.tree.parent(at) {
            quarters += self.condition(at, parent);
            at = parent;
        }
        u8::try_from(quarters).unwrap_or(u8::MAX)
    }

    fn condition(&self, at: ExprId, parent: ExprId) -> u32 {
        let fails = |other: ExprId| self.ends.end(other) != End::Usual;
        match (&self.body.expr(parent).kind, self.tree.role(at)) {
            (ExprKind::If { otherwise: Some(other), .. }, Role::Then) if fails(*other) => 0,
            (ExprKind::If { then, .. }, Role::Else) if fails(*then) => 0,
            (ExprKind::If { condition, otherwise, .. }, Role::Then) => {
                let one = if otherwise.is_some() { FIRST } else { ONE };
                one * (1 + conjunctions(self.body, *condition))
            }
            // One of several conditions fails sooner or later.
            (ExprKind::If { condition, .. }, Role::Else) => {
                if conjunctions(self.body, *condition) > 0 {
                    0
                } else {
                    ONE
                }
            }
            (ExprKind::Match { arms, .. }, Role::ArmBody(place)) => self.arm(arms, place as usize),
            (ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, .. }, Role::Rhs) | (_, Role::LetElse(_)) => ONE,
            (ExprKind::Closure(closure), _) if self.contexts.repeats(closure.frame) == Repeats::No => ONE,
            _ => 0,
        }
    }

    fn arm(&self, arms: &[Arm], place: usize) -> u32 {
        let usual = arms.iter().filter(|arm| self.ends.end(arm.body) == End::Usual).count();
        let ways = if usual == 0 { arms.len() } else { usual };
        let halvings = usize::BITS - ways.saturating_sub(1).leading_zeros();
        let takes_rest =
            |arm: &Arm| matches!(self.body.pat(arm.pat).kind, PatKind::Wild | PatKind::Bind { sub: None, .. });
        if arms.get(place).is_some_and(takes_rest) { ONE / 2 * halvings } else { ONE * halvings }
    }
}

/// How many `&&` a condition has.
fn conjunctions(body: &Body, condition: ExprId) -> u32 {
    match body.expr(condition).kind {
        ExprKind::Binary { op, lhs, rhs } => {
            u32::from(op == BinaryOp::And) + conjunctions(body, lhs) + conjunctions(body, rhs)
        }
        _ => 0,
    }
}
