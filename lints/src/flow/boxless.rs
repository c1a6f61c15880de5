//! Whether the content of a box could stand in its place.

use crate::flow::Flow;
use crate::flow::locals::{Source, each_binding};
use crate::flow::tree::Role;
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};

impl Flow<'_> {
    /// The value of `made`, a call that makes a box, is only used in ways that its content can be used in as well: its
    /// methods and fields are those of the content, and it is lent where a reference to the content will do. `*x`,
    /// `x.as_ref()`, `Rc::clone(&x)` and `let x: Box<T>` need the box.
    #[must_use]
    pub fn is_boxless(&self, made: ExprId) -> bool {
        match self.tree.role(made) {
            Role::LetInit(at) => self.tree.parent(made).is_some_and(|block| self.is_boxless_let(block, at)),
            _ => self.is_boxless_use(made),
        }
    }

    fn is_boxless_let(&self, block: ExprId, at: u32) -> bool {
        let ExprKind::Block(block) = &self.body.expr(block).kind else { return false };
        let Some(Statement::Let { pat, ty: None, .. }) = block.statements.get(at as usize) else { return false };
        let mut bound = Vec::new();
        each_binding(self.body, *pat, &mut |local, by_ref| bound.push((local, by_ref)));
        match bound[..] {
            [(local, false)] => self.locals.is_plain(local) && self.is_boxless_local(local),
            _ => false,
        }
    }

    fn is_boxless_local(&self, local: LocalId) -> bool {
        matches!(self.locals.source(local), Source::Let(..))
            && self.locals.named(local).iter().all(|&named| self.is_boxless_use(named))
    }

    fn is_boxless_use(&self, value: ExprId) -> bool {
        match self.tree.role(value) {
            // A method of the content: found behind the box.
            Role::Receiver => self.types.adjustment(value).is_some_and(|it| it.overloaded > 0),
            Role::FieldBase | Role::Callee | Role::FormatArg(_) => true,
            Role::RefOperand => self.tree.parent(value).is_some_and(|reference| match self.tree.role(reference) {
                Role::FormatArg(_) => true,
                Role::Arg(at) => self.tree.parent(reference).is_some_and(|call| self.takes_content(value, call, at)),
                _ => false,
            }),
            _ => false,
        }
    }

    /// The parameter is a reference to something that is neither a parameter of the function's own (`Rc::clone(&x)`,
    /// `show(&x)`) nor the box: the reference to the box is coerced.
    fn takes_content(&self, value: ExprId, call: ExprId, at: u32) -> bool {
        let index = self.world.index;
        let Some(def) = self.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
        let Some(&param) = def.params.get(at as usize) else { return false };
        let boxed = self.kind(self.types.expr(value));
        match (index.tys.kind(&index.tys, self.world.behind(&index.tys, param)), boxed) {
            (TyKind::Adt(taken, _), TyKind::Adt(boxed, _)) => taken != boxed,
            (kind, TyKind::Adt(..)) => !matches!(kind, TyKind::Unknown | TyKind::Param(_) | TyKind::Proj(..)),
            _ => false,
        }
    }
}
