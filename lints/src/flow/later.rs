//! What may run after an expression in the life of one local: the rest of its statement, what follows, further rounds.

use crate::flow::Flow;
use crate::flow::locals::Source;
use crate::flow::tree::{Role, children};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::opened::{MacroKind, Sink};

/// Expressions that may run after another one, the outermost ones.
#[derive(Clone, Debug, Default)]
pub struct Later {
    roots: Vec<ExprId>,
}

impl Later {
    /// The expression may run later.
    #[must_use]
    pub fn has(&self, flow: &Flow<'_>, expr: ExprId) -> bool {
        self.roots.contains(&expr) || flow.tree.ancestors(expr).any(|it| self.roots.contains(&it))
    }
}

impl Flow<'_> {
    /// What may run after `expr` has its value while `local` holds what it holds then: not after the local is given
    /// another value, and not in rounds in which it is another one.
    #[must_use]
    pub fn later(&self, expr: ExprId, local: LocalId) -> Later {
        let mut out = Later::default();
        let mut at = expr;
        while let Some(parent) = self.tree.parent(at) {
            match self.pass(at, parent, Some(local), &mut out.roots) {
                Some(next) => at = next,
                None => break,
            }
        }
        out
    }

    /// What may run after `expr` has its value, up to the end of `whole` around it.
    #[must_use]
    pub fn later_within(&self, expr: ExprId, whole: ExprId) -> Later {
        let mut out = Later::default();
        let mut at = expr;
        while at != whole
            && let Some(parent) = self.tree.parent(at)
        {
            match self.pass(at, parent, None, &mut out.roots) {
                Some(next) => at = next,
                None => break,
            }
        }
        out
    }

    /// What follows `at` within `parent`, and the expression to go on from; nothing where the way ends.
    fn pass(&self, at: ExprId, parent: ExprId, local: Option<LocalId>, out: &mut Vec<ExprId>) -> Option<ExprId> {
        let role = self.tree.role(at);
        match &self.body.expr(parent).kind {
            ExprKind::Block(block) => {
                let from = match role {
                    Role::Stmt(place) | Role::LetInit(place) | Role::LetElse(place) => place as usize + 1,
                    _ => return Some(parent),
                };
                if let (Role::LetInit(_), Some(Statement::Let { otherwise: Some(otherwise), .. })) =
                    (role, block.statements.get(from - 1))
                {
                    out.push(*otherwise);
                }
                for statement in block.statements.iter().skip(from) {
                    if self.ends_life(statement, local, out) {
                        let is_jumped_over = self.is_left_between(at, statement, parent);
                        return is_jumped_over.then_some(parent);
                    }
                }
                out.extend(block.tail);
                Some(parent)
            }
            // What is called may be called again, and the code around it goes on.
            ExprKind::Closure(_) | ExprKind::Async { .. } => {
                local.filter(|&local| !self.is_declared_in(local, parent))?;
                out.push(at);
                Some(parent)
            }
            ExprKind::Return(_) => None,
            ExprKind::Break { target, .. } => {
                let frame = self.body.frames.get((*target)?.0 as usize)?;
                Some(frame.expr)
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                if role == Role::Iterable {
                    self.others(at, parent, out);
                } else if local.is_none_or(|local| !self.is_declared_in(local, parent)) {
                    children(self.body, parent, &mut |child, role| {
                        if role != Role::Iterable {
                            out.push(child);
                        }
                    });
                }
                Some(parent)
            }
            ExprKind::If { .. } => {
                if role == Role::Condition {
                    self.others(at, parent, out);
                }
                Some(parent)
            }
            ExprKind::Match { arms, .. } => {
                let from = match role {
                    Role::Scrutinee => 0,
                    Role::Guard(arm) => arm as usize,
                    _ => return Some(parent),
                };
                for (place, arm) in arms.iter().enumerate().skip(from) {
                    out.extend(arm.guard.filter(|_| role == Role::Scrutinee || place > from));
                    out.push(arm.body);
                }
                Some(parent)
            }
            ExprKind::Assign { place, value } if *value == at => {
                if matches!(self.body.expr(*place).kind, ExprKind::Local(it) if Some(it) == local) {
                    return None;
                }
                out.push(*place);
                Some(parent)
            }
            // A panic: nothing is used behind it.
            ExprKind::Macro(call) if matches!(&call.kind, MacroKind::Format { sink: Sink::Panic, .. }) => None,
            _ => {
                self.others(at, parent, out);
                Some(parent)
            }
        }
    }

    /// The statement, as one that runs later; whether what the local holds is not used behind it.
    fn ends_life(&self, statement: &Statement, local: Option<LocalId>, out: &mut Vec<ExprId>) -> bool {
        match statement {
            Statement::Let { value, otherwise, .. } => {
                out.extend(value.iter().chain(otherwise));
                false
            }
            Statement::Expr { expr, .. } => match &self.body.expr(*expr).kind {
                ExprKind::Assign { place, value } if matches!(self.body.expr(*place).kind, ExprKind::Local(it) if Some(it) == local) =>
                {
                    out.push(*value);
                    true
                }
                kind => {
                    out.push(*expr);
                    matches!(kind, ExprKind::Return(_))
                }
            },
        }
    }

    /// `continue` or `break` may leave the block between what stands in it and a later statement: `if again { continue; } return x;`.
    fn is_left_between(&self, at: ExprId, statement: &Statement, block: ExprId) -> bool {
        let Statement::Expr { expr: end, .. } = *statement else { return false };
        let between = self.body.exprs.get(at.at()..end.at()).unwrap_or_default();
        between.iter().any(|it| match it.kind {
            ExprKind::Continue { target } | ExprKind::Break { target, .. } => {
                let frame = target.and_then(|it| self.body.frames.get(it.0 as usize));
                frame.is_none_or(|frame| frame.expr == block || self.tree.ancestors(block).any(|it| it == frame.expr))
            }
            _ => false,
        })
    }

    /// What is beside `at`: all that comes behind it, and what came before and may hold a borrow still.
    fn others(&self, at: ExprId, parent: ExprId, out: &mut Vec<ExprId>) {
        let mut is_behind = false;
        let is_macro = matches!(self.body.expr(parent).kind, ExprKind::Macro(_));
        children(self.body, parent, &mut |child, role| {
            if child == at {
                is_behind = true;
                return;
            }
            let lends = role == Role::Receiver && self.types.adjustment(child).is_some_and(|it| it.borrow.is_some())
                || self.may_hold_borrow(self.types.expr(child));
            let is_place = matches!(role, Role::AssignPlace | Role::OpPlace);
            if is_behind || is_macro || is_place || lends {
                out.push(child);
            }
        });
    }

    /// The local is declared within this expression, so that each run of it has one of its own.
    #[must_use]
    pub fn is_declared_in(&self, local: LocalId, expr: ExprId) -> bool {
        self.scope(local).is_some_and(|scope| scope == expr || self.tree.ancestors(scope).any(|it| it == expr))
    }

    /// The expression in which the local lives: a block, a `match`, a loop, a closure; nothing for parameters.
    #[must_use]
    pub fn scope(&self, local: LocalId) -> Option<ExprId> {
        match self.locals.source(local) {
            Source::Param(_) | Source::Unknown => None,
            Source::Condition(at) => {
                let holder = self.tree.ancestors(at).find(|&it| {
                    matches!(
                        self.body.expr(it).kind,
                        ExprKind::If { .. } | ExprKind::While { .. } | ExprKind::Match { .. }
                    )
                });
                Some(holder.unwrap_or(at))
            }
            Source::Let(at, _)
            | Source::Arm(at, _)
            | Source::Matches(at)
            | Source::For(at)
            | Source::Closure(at, _) => Some(at),
        }
    }
}
