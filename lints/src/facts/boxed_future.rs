//! Calls of `async fn` in traits under `#[async_trait]`, each of which boxes its future.

use crate::facts::look::Look;
use crate::index::def::{Container, FnDef, KrateKind, TargetKind, TraitId};
use crate::syntax::body::ExprId;
use crate::syntax::item::Vis;

/// The call boxes a future, although nobody makes objects of the trait.
#[must_use]
pub(super) fn is_boxed_future(look: Look<'_>, call: ExprId) -> bool {
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| of_trait(look, def).is_some_and(|id| def.is_async && boxes(look, id) && !is_open(look, id)))
}

fn of_trait(look: Look<'_>, def: &FnDef) -> Option<TraitId> {
    match def.container {
        Container::Trait(id) => Some(id),
        Container::Impl(id) => look.index().impls.get(id.at())?.trait_ref.map(|it| it.trait_id),
        Container::Module(_) | Container::Extern(_) => None,
    }
}

/// The trait stands under `#[async_trait]`.
fn boxes(look: Look<'_>, id: TraitId) -> bool {
    let index = look.index();
    let item = index.traits.get(id.at()).and_then(|def| Some(index.files.get(&def.item.file)?.item(def.item.item)));
    let is_it = |name: &str| name.rsplit("::").next() == Some("async_trait");
    item.is_some_and(|it| it.attrs.others.iter().any(|other| is_it(other.as_str())))
}

/// Objects of it are made, or may be made by other crates.
fn is_open(look: Look<'_>, id: TraitId) -> bool {
    let index = look.index();
    let Some(def) = index.traits.get(id.at()) else { return true };
    let krate = index.mods.get(def.module.at()).and_then(|it| index.krates.get(it.krate.at()));
    let is_own = krate.is_some_and(|it| it.kind == KrateKind::Workspace);
    let is_seen = def.vis == Vis::Public && krate.is_some_and(|it| it.target == TargetKind::Lib);
    !is_own || is_seen || look.flow.world.is_object(id)
}
