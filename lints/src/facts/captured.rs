//! Hidden types that hold on to what was lent for them. Before edition 2024 `impl Trait` stands for one only where it names the
//! lifetime.

use crate::facts::calls::lent;
use crate::facts::look::Look;
use crate::index::def::{Container, FnDef};
use crate::index::ty::TyKind;
use crate::syntax::Edition;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::item::ItemKind;

/// The crate is of an older edition, and the value hides a type that holds on to what was lent for it.
#[must_use]
pub(super) fn captures(look: Look<'_>, value: ExprId) -> bool {
    !is_new(look) && holds(look, value)
}

/// Since edition 2024 `impl Trait` holds on to all that a function was lent.
fn is_new(look: Look<'_>) -> bool {
    let index = look.index();
    let module = index.file_mod.get(&look.file).and_then(|it| index.mods.get(it.at()));
    module.and_then(|it| index.krates.get(it.krate.at())).is_some_and(|it| it.edition == Edition::E2024)
}

/// A call in the chain is lent something, and what it returns may hold on to that.
fn holds(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    let (receiver, args) = match flow.body.expr(expr).kind {
        ExprKind::MethodCall { receiver, args, .. } => (Some(receiver), args),
        ExprKind::Call { args, .. } => (None, args),
        _ => return false,
    };
    let given: Vec<ExprId> = receiver.into_iter().chain(flow.body.list(args).iter().copied()).collect();
    let is_hidden = matches!(flow.kind(flow.types.expr(expr)), TyKind::Opaque(..) | TyKind::Future(_));
    let def = flow.called(expr).and_then(|func| look.index().fns.get(func.at()));
    let is_own = is_hidden && def.is_none_or(|def| hides_lifetimes(look, def)) && !lent(look, &given).is_empty();
    is_own || given.iter().any(|&it| holds(look, it))
}

/// What an `async fn` or a trait's function hides holds on to all that it was lent; any other `impl Trait` to what it names.
fn hides_lifetimes(look: Look<'_>, def: &FnDef) -> bool {
    let index = look.index();
    let of_trait = match def.container {
        Container::Trait(_) => true,
        Container::Impl(id) => index.impls.get(id.at()).is_some_and(|it| it.of_trait),
        Container::Module(_) | Container::Extern(_) => false,
    };
    let written = index.files.get(&def.item.file).map(|it| &it.item(def.item.item).kind);
    let ret = match written {
        Some(ItemKind::Fn(item)) => item.ret.as_ref(),
        _ => None,
    };
    let text = ret.zip(index.texts.get(&def.item.file)).map(|(ret, text)| ret.span.text(text));
    of_trait || def.is_async || text.is_none_or(|it| it.contains('\''))
}
