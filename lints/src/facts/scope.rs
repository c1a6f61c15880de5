//! Which traits' methods can be called where something stands.

use crate::facts::look::Look;
use crate::index::def::{ItemRef, ModId, TraitId};
use crate::syntax::body::{ExprId, ExprKind};

/// Traits that are in scope at a place: imported there, in a block around it, or by a prelude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ScopeFact {
    /// `std::fmt::Write`: `write!` to a `String` compiles.
    pub writes: bool,
    /// `itertools::Itertools`: the items of an iterator can be joined to one text without a list of them.
    pub joins: bool,
}

/// At an expression.
pub(super) fn at(look: Look<'_>, expr: ExprId) -> ScopeFact {
    let index = look.index();
    let Some(module) = scope(look, expr) else { return ScopeFact::default() };
    let has = |id: Option<TraitId>| id.is_some_and(|it| index.is_in_scope(module, it));
    ScopeFact { writes: has(index.lookup().lang.fmt_write), joins: has(index.known.traet("itertools")) }
}

/// The innermost block around the expression that declares or imports something, else what the function stands in.
fn scope(look: Look<'_>, expr: ExprId) -> Option<ModId> {
    let (index, body) = (look.index(), look.flow.body);
    let opens = |it: ExprId| match &body.expr(it).kind {
        ExprKind::Block(block) => index.mod_of.get(&ItemRef { file: look.file, item: block.scope? }).copied(),
        _ => None,
    };
    let around = || match index.fn_of.get(&look.item) {
        Some(func) => index.fns.get(func.at()).map(|def| def.module),
        None => {
            let value = index.value_of.get(&look.item)?;
            index.values.get(value.at()).map(|def| def.module)
        }
    };
    look.flow.tree.ancestors(expr).find_map(opens).or_else(around)
}
