//! What impls of other crates allocate where only a trait is named: a `for` over an iterator whose `next` does, a `write!`
//! into a writer whose `write` does.

use crate::facts::SiteKind;
use crate::facts::handed::param_of;
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::index::Index;
use crate::index::def::{Container, Effects, FnDef, FnId, ImplDef, TraitId};
use crate::index::lookup::Head;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};

/// What a function says that allocates.
const ALLOCATES: Effects = Effects::FRESH.with(Effects::INSIDE).with(Effects::ALLOCATES).with(Effects::OWNS);

/// How many adaptors an iterator is looked for in.
const DEPTH: u32 = 8;

/// What goes over an iterator of another crate whose `next` allocates: a `for`, or a call that uses the iterator up.
pub fn iteration(look: Look<'_>, id: ExprId) -> Option<Found> {
    let flow = look.flow;
    let source = match flow.body.expr(id).kind {
        ExprKind::For { iterable, .. } => iterable,
        ExprKind::MethodCall { receiver, .. } if uses_up(look, id) => receiver,
        _ => return None,
    };
    let found = Found { over: Some(source), ..Found::new(id, SiteKind::Call, TyId::UNKNOWN) };
    let ty = flow.types.expr(source);
    match next_of(look, ty) {
        Some((_, next)) if next.effects.has_any(ALLOCATES) => Some(found),
        // The call that makes such an iterator of std is listed itself.
        Some((_, next)) => (next.effects.has(Effects::BUILDS) && flow.called(source).is_none()).then_some(found),
        None => param_of(look, ty).map(|param| Found { given: Some(param), ..found }),
    }
}

/// An iterator that asks for memory for each item, whoever made it.
#[must_use]
pub fn asks_for_items(next: &FnDef) -> bool {
    next.effects.has_any(ALLOCATES.with(Effects::BUILDS))
}

/// A method of `Iterator` that takes the iterator itself, and hands out no other.
fn uses_up(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    if !matches!(def.container, Container::Trait(id) if Some(id) == index.lookup().lang.iterator) {
        return false;
    }
    let by_value = def.params.first().is_some_and(|&ty| !matches!(index.tys.kind(&index.tys, ty), TyKind::Ref(..)));
    let result = look.flow.types.expr(call);
    let adapts = || {
        look.flow.world.type_effects(look.tys(), result).has_any(Effects::EXACT.with(Effects::BOUNDED))
            || matches!(look.flow.kind(result), TyKind::Adt(id, _) if impls(look, index.lookup().lang.iterator, Head::Adt(id)).next().is_some())
    };
    by_value && !adapts()
}

/// The iterator behind references and adaptors.
#[must_use]
pub fn innermost(look: Look<'_>, mut ty: TyId) -> TyId {
    for _ in 0..DEPTH {
        ty = look.flow.world.behind(look.tys(), ty);
        let TyKind::Adt(_, args) = look.flow.kind(ty) else { break };
        if !look.flow.world.type_effects(look.tys(), ty).has_any(Effects::EXACT.with(Effects::BOUNDED)) {
            break;
        }
        ty = look.tys().item(&look.index().tys, args, 0);
    }
    look.flow.world.behind(look.tys(), ty)
}

/// The `next` behind references and adaptors.
#[must_use]
pub fn next_of<'a>(look: Look<'a>, ty: TyId) -> Option<(FnId, &'a FnDef)> {
    let TyKind::Adt(id, _) = look.flow.kind(innermost(look, ty)) else { return None };
    let mut found = impls(look, look.index().lookup().lang.iterator, Head::Adt(id)).peekable();
    found.peek()?;
    let next = Name::new("next");
    let id = found.find_map(|def| def.fns.get(&next))?;
    Some((*id, look.index().fns.get(id.at())?))
}

/// A function of another crate, as it is told: `next` of its crate.
#[must_use]
pub fn words(index: &Index, func: FnId) -> Option<String> {
    let def = index.fns.get(func.at())?;
    let krate = index.krates.get(index.mods.get(def.module.at())?.krate.at())?;
    Some(format!("`{}` of {}", def.name, krate.name))
}

/// What the `next` of another crate's iterator hands out; a type of the index.
#[must_use]
pub fn next_item(look: Look<'_>, iterator: ExprId) -> Option<TyId> {
    next_of(look, look.flow.types.expr(iterator)).map(|(_, next)| next.ret)
}

/// What a formatting macro writes into asks for memory when it is written to, and is no buffer of std.
pub fn writes(look: Look<'_>, id: ExprId, writer: ExprId) -> Option<Found> {
    let lang = &look.index().lookup().lang;
    [lang.io_write, lang.fmt_write].into_iter().find_map(|of_trait| provided(look, id, writer, of_trait))
}

/// A function that a trait provides leans on what the impl has itself: `write_all` on `write`.
pub fn provided(look: Look<'_>, id: ExprId, receiver: ExprId, of_trait: Option<TraitId>) -> Option<Found> {
    let ty = look.flow.world.behind(look.tys(), look.flow.types.expr(receiver));
    let TyKind::Adt(head, _) = look.flow.kind(ty) else { return None };
    if look.flow.world.is_own(head) || of_trait.is_none() || of_trait == look.index().lookup().lang.iterator {
        return None;
    }
    let found = impls(look, of_trait, Head::Adt(head));
    let mut fns = found.flat_map(|def| def.fns.values()).filter_map(|id| look.index().fns.get(id.at()));
    fns.any(|def| def.effects.has_any(ALLOCATES)).then(|| Found::new(id, SiteKind::Call, TyId::UNKNOWN))
}

fn impls(look: Look<'_>, of_trait: Option<TraitId>, head: Head) -> impl Iterator<Item = &ImplDef> {
    let index = look.flow.world.index;
    let found = of_trait.map_or(&[][..], |it| index.lookup().trait_impls(it, head));
    found.iter().filter_map(|id| index.impls.get(id.at()))
}
