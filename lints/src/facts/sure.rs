//! Whether a place asks for memory whenever it runs, as far as its own body tells.

use crate::facts::SiteKind;
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::index::def::{Effects, KrateKind};
use crate::index::ty::TyKind;

/// What owns memory in fewer of its values than this copies mostly for nothing: an enum that has it in one variant of three.
const HALF: f32 = 0.5;

/// Memory is asked for, whatever the values are. Of what a function of the workspace hands out, that function decides.
#[must_use]
pub(super) fn is_sure(look: Look<'_>, found: &Found) -> bool {
    let world = look.flow.world;
    let heap = world.heap(look.tys(), found.ty);
    let def = look.flow.called(found.expr).and_then(|func| look.index().fns.get(func.at()));
    let effects = def.map(|it| it.effects).unwrap_or_default();
    match found.kind {
        SiteKind::Clone => heap.deep.is_yes() && world.share(look.tys(), found.ty) >= HALF,
        SiteKind::Collect => heap.owns.is_yes(),
        SiteKind::Call if found.through.is_some() => false,
        SiteKind::Call => heap.owns.is_yes() && !effects.has_any(Effects::SELDOM.with(Effects::PERHAPS)),
        // `From` of another crate may keep short values in itself.
        SiteKind::Own | SiteKind::Box => {
            effects.has_any(Effects::OWNS.with(Effects::ALLOCATES)) || def.is_none() || is_of_std(look, found)
        }
        SiteKind::Format | SiteKind::Make | SiteKind::Build | SiteKind::Grow => true,
        SiteKind::Other => false,
    }
}

/// The type made is declared by std.
fn is_of_std(look: Look<'_>, found: &Found) -> bool {
    let TyKind::Adt(id, _) = look.flow.kind(found.ty) else { return false };
    let module = look.index().types.get(id.at()).map(|it| it.module);
    module.and_then(|it| look.flow.world.krate_kind(it)) == Some(KrateKind::Std)
}
