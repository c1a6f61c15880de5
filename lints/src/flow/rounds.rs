//! What each round of a loop does at least, and what stays the same before a loop.

use rustc_hash::FxHashSet as HashSet;

use crate::flow::Flow;
use crate::flow::cold::End;
use crate::flow::tree::{Role, children};
use crate::flow::uses::How;
use crate::syntax::body::{BinaryOp, ExprId, ExprKind, LocalId, Statement};
use crate::text::Span;

impl Flow<'_> {
    /// How many of `counted` each round of a loop runs at least, where no early exit ends it. `round` is the loop's body.
    #[must_use]
    pub fn least_per_round(&self, round: ExprId, counted: &[ExprId]) -> u32 {
        let mut above = HashSet::default();
        for &expr in counted {
            let way = self.tree.ancestors(expr).take_while(|&it| it != round);
            // Met before: so were all that are around it.
            way.take_while(|&it| above.insert(it)).for_each(drop);
        }
        above.insert(round);
        self.least(round, counted, &above).unwrap_or_default()
    }

    /// Nothing where the expression leaves the round.
    fn least(&self, at: ExprId, counted: &[ExprId], above: &HashSet<ExprId>) -> Option<u32> {
        let own = u32::from(counted.contains(&at));
        if !above.contains(&at) {
            return if self.leaves(at) { None } else { Some(own) };
        }
        let least = |child: ExprId| self.least(child, counted, above);
        let inner = match &self.body.expr(at).kind {
            ExprKind::If { condition, then, otherwise } => {
                let (first, second) = (least(*then), otherwise.map_or(Some(0), least));
                least(*condition)? + either(first, second)?
            }
            ExprKind::Match { scrutinee, arms } => {
                let arms = arms.iter().map(|arm| least(arm.body)).reduce(either);
                least(*scrutinee)? + arms.unwrap_or(Some(0))?
            }
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, lhs, .. } => least(*lhs)?,
            ExprKind::For { iterable, .. } => least(*iterable)?,
            ExprKind::While { .. } | ExprKind::Loop { .. } | ExprKind::Closure(_) | ExprKind::Async { .. } => 0,
            _ => {
                let mut sum = Some(0);
                children(self.body, at, &mut |child, role| {
                    let branch =
                        matches!(role, Role::LetElse(_) | Role::OpaquePart | Role::Guard(_) | Role::MatchesGuard);
                    if !branch {
                        sum = sum.and_then(|sum: u32| Some(sum + least(child)?));
                    }
                });
                sum?
            }
        };
        if self.leaves(at) { None } else { Some(own + inner) }
    }

    /// The expression never ends with a value.
    fn leaves(&self, at: ExprId) -> bool {
        match &self.body.expr(at).kind {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => true,
            ExprKind::Block(block) => match (block.tail, block.statements.last()) {
                (Some(tail), _) => self.leaves(tail),
                (None, Some(Statement::Expr { expr, .. })) => self.leaves(*expr),
                (None, _) => false,
            },
            _ => matches!(self.ends.end(at), End::Error | End::Panic),
        }
    }

    /// Whether an expression that only reads locals, fields and lengths means the same at `earlier` bytes as where it
    /// stands: its locals are declared before, and nothing changes or moves them between.
    #[must_use]
    pub fn holds_since(&self, expr: ExprId, earlier: Span) -> bool {
        let mut locals = Vec::new();
        self.named_in(expr, &mut locals);
        let here = self.body.expr(expr).span;
        locals.iter().all(|&local| {
            self.body.local(local).span.end <= earlier.start
                && !self.uses(local).any(|it| {
                    let at = self.body.expr(it.expr).span;
                    let between = earlier.end <= at.start && at.end <= here.start;
                    between && changes(it.how)
                })
        })
    }

    fn named_in(&self, expr: ExprId, out: &mut Vec<LocalId>) {
        if let ExprKind::Local(local) = self.body.expr(expr).kind {
            out.push(local);
        }
        children(self.body, expr, &mut |child, _| self.named_in(child, out));
    }
}

/// The lesser of two ways; one that leaves does not count.
fn either(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

fn changes(how: How) -> bool {
    match how {
        How::LentMut | How::Written | How::Assigned | How::Moved | How::Borrowed | How::Taken | How::Unknown => true,
        How::Compared
        | How::Lent
        | How::Iterated
        | How::Appended
        | How::Formatted
        | How::Called
        | How::Read
        | How::Copied => false,
    }
}
