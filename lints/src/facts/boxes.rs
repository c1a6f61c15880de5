//! What is known of a `Box::new` and its like: content, coercion, and whether the box is needed.

use crate::facts::evidence::{BoxFact, BoxKind};
use crate::facts::look::Look;
use crate::facts::sites::{Found, box_kind};
use crate::facts::used::{branches, held_by, is_one_of_several, value_end};
use crate::flow::fate::{Ending, Fates};
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::{Effects, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::text::Place;
use crate::types::CalleeKind;
use crate::types::show::show;

/// Evidence for a box.
pub fn of_box(look: Look<'_>, fates: &mut Fates<'_, '_>, found: &Found) -> Option<BoxFact> {
    let (kind, inner) = box_kind(look, found.ty)?;
    let argument = argument(look, found.expr);
    let content = argument.map_or(inner, |it| look.flow.types.expr(it));
    let held = held_by(look, found.expr);
    let uses: Vec<Use> = match held {
        Some(local) => look.flow.uses(local).collect(),
        None => vec![look.flow.use_at(value_end(look, found.expr))],
    };
    let unsized_to =
        if is_unsized(look.tys(), look, inner) { Some(look.show(inner)) } else { coerced(look, found.expr, held) };
    Some(BoxFact {
        kind,
        content: look.show(content),
        size: look.size_of(content).map(|it| it.size),
        unsized_to,
        recursive: is_recursive(look, content),
        raw: uses.iter().any(|named| is_leaked(look, named)),
        kept_in: kept_in(look, fates, found.expr),
        argument: look.only_argument(found.expr).or_else(|| argument.map(|it| look.at(it))),
        dropped_by_callee: false,
        taken_by: None,
        among: branches(look, found.expr).map(|it| look.at(it)),
        awaited: uses.iter().any(|named| look.flow.tree.role(named.place) == Role::AwaitOperand),
        replaces: replaces(look, found),
        transparent: is_transparent(look, held, &uses),
        generic: matches!(look.flow.kind(content), TyKind::Param(_)),
    })
}

/// `x` of `Box::new(x)`.
fn argument(look: Look<'_>, call: ExprId) -> Option<ExprId> {
    match look.flow.body.expr(call).kind {
        ExprKind::Call { args, .. } => match look.flow.body.list(args) {
            [only] => Some(*only),
            _ => None,
        },
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        _ => None,
    }
}

fn is_unsized(tys: &TyArena, look: Look<'_>, ty: TyId) -> bool {
    matches!(tys.kind(&look.index().tys, ty), TyKind::Dyn(_) | TyKind::Slice(_) | TyKind::Str)
}

/// The unsized content that the place asks for to which the box goes.
fn coerced(look: Look<'_>, expr: ExprId, held: Option<LocalId>) -> Option<String> {
    let flow = look.flow;
    let mut at = value_end(look, expr);
    if let Some(local) = held
        && let Some(found) = unsized_in(look, look.tys(), flow.types.local(local), 3)
    {
        return Some(found);
    }
    // `Box::new(x) as Box<dyn Shape>`.
    if at != expr
        && let Some(found) = unsized_in(look, look.tys(), flow.types.expr(at), 3)
    {
        return Some(found);
    }
    // What wraps it: `Some(Box::new(x))`, `vec![Box::new(x)]`.
    for _ in 0..4 {
        if let Some(found) = asked(look, at) {
            return Some(found);
        }
        let parent = flow.tree.parent(at)?;
        if let Some(found) = unsized_in(look, look.tys(), flow.types.expr(parent), 3)
            && matches!(
                flow.tree.role(at),
                Role::Arg(_) | Role::Element(_) | Role::CastOperand | Role::Tail | Role::StructField(_)
            )
        {
            return Some(found);
        }
        match flow.tree.role(at) {
            Role::Arg(_) if matches!(flow.types.callee(parent).map(|it| it.kind), Some(CalleeKind::Ctor(..))) => {}
            Role::Element(_) | Role::CastOperand => {}
            _ => return None,
        }
        at = value_end(look, parent);
    }
    None
}

/// The type of the box that the call makes is asked for as it is: the value goes where it is declared, or into something
/// else. Not so where a slice or `dyn` is asked for, and of a local without a declared type that is never moved on.
#[must_use]
pub fn is_asked_for(look: Look<'_>, call: ExprId) -> bool {
    let held = held_by(look, call);
    let is_open = |local: LocalId| {
        let goes_on = |named: Use| matches!(named.how, How::Moved | How::Taken | How::Assigned | How::Unknown);
        !is_annotated(look, local) && !look.flow.uses(local).any(goes_on)
    };
    coerced(look, call, held).is_none() && !held.is_some_and(is_open)
}

/// The unsized content of a box in the type that is asked for where an expression stands.
fn asked(look: Look<'_>, at: ExprId) -> Option<String> {
    let flow = look.flow;
    let index = look.index();
    let own = |ty: TyId| unsized_in(look, &index.tys, ty, 3);
    let result = || {
        let func = index.fn_of.get(&look.item)?;
        own(index.fns.get(func.at())?.ret)
    };
    let Some(parent) = flow.tree.parent(at) else { return result() };
    match flow.tree.role(at) {
        Role::Arg(place) => match flow.types.callee(parent)?.kind {
            CalleeKind::Fn(func) => own(*index.fns.get(func.at())?.params.get(place as usize)?),
            CalleeKind::Ctor(ty, variant) => {
                let variant = if variant == u32::MAX { 0 } else { variant };
                own(index.types.get(ty.at())?.variants.get(variant as usize)?.fields.get(place as usize)?.ty)
            }
            CalleeKind::Value | CalleeKind::Derived(..) | CalleeKind::Const(_) => None,
        },
        Role::StructField(place) => {
            let TyKind::Adt(ty, _) = flow.kind(flow.types.expr(parent)) else { return None };
            let ExprKind::Struct { fields, .. } = &flow.body.expr(parent).kind else { return None };
            let (name, _) = fields.get(place as usize)?;
            let mut all = index.types.get(ty.at())?.variants.iter().flat_map(|variant| &variant.fields);
            own(all.find(|field| field.name == *name)?.ty)
        }
        Role::AssignValue => match flow.body.expr(parent).kind {
            ExprKind::Assign { place, .. } => unsized_in(look, look.tys(), flow.types.expr(place), 3),
            _ => None,
        },
        Role::ReturnValue if flow.contexts.of(at).func.is_none() => result(),
        _ => None,
    }
}

fn unsized_in(look: Look<'_>, tys: &TyArena, ty: TyId, depth: u32) -> Option<String> {
    let base = &look.index().tys;
    let TyKind::Adt(_, args) = tys.kind(base, ty) else { return None };
    if depth == 0 {
        return None;
    }
    let list = tys.list(base, args);
    if let Some(&first) = list.first()
        && is_unsized(tys, look, first)
    {
        return Some(show(look.index(), tys, first));
    }
    list.iter().find_map(|&inner| unsized_in(look, tys, inner, depth - 1))
}

/// The value of `expr`, a box around `dyn`, goes where such a box is asked for: into a declared variable, a parameter, a
/// place that has the type already, or together with others.
#[must_use]
pub fn is_kept_as_dyn(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    match box_kind(look, flow.types.expr(expr)) {
        Some((_, inner)) if is_unsized(look.tys(), look, inner) => {}
        Some(_) | None => return false,
    }
    let end = value_end(look, expr);
    if is_one_of_several(look, expr) || asks_for_box(look, end) {
        return true;
    }
    held_by(look, expr).is_some_and(|local| {
        is_annotated(look, local)
            || flow.uses(local).any(|named| match named.how {
                How::Moved => asks_for_box(look, value_end(look, named.place)),
                How::Assigned | How::Taken | How::Unknown => true,
                _ => false,
            })
    })
}

fn asks_for_box(look: Look<'_>, at: ExprId) -> bool {
    let flow = look.flow;
    let Some(parent) = flow.tree.parent(at) else { return false };
    match flow.tree.role(at) {
        Role::Receiver => {
            let def = flow.called(parent).and_then(|func| look.index().fns.get(func.at()));
            let takes = def.and_then(|def| def.params.first());
            takes.is_some_and(|&ty| unsized_in(look, &look.index().tys, ty, 3).is_some())
        }
        Role::Arg(_) => {
            asked(look, at).is_some()
                || matches!(flow.types.callee(parent).map(|it| it.kind), Some(CalleeKind::Ctor(..)) | None)
        }
        Role::Element(_) | Role::StructField(_) | Role::AssignValue => true,
        _ => false,
    }
}

/// The content's type holds itself behind a box, so that without the box it had no size.
fn is_recursive(look: Look<'_>, content: TyId) -> bool {
    let TyKind::Adt(id, _) = look.flow.kind(content) else { return false };
    if !look.flow.world.is_own(id) {
        return false;
    }
    let mut seen = vec![id];
    let mut at = 0;
    while let Some(&next) = seen.get(at) {
        at += 1;
        let Some(def) = look.index().types.get(next.at()) else { continue };
        for field in def.variants.iter().flat_map(|variant| &variant.fields) {
            if mentions(look, field.ty, id, &mut seen, 6) {
                return true;
            }
        }
        if seen.len() > 64 {
            return true;
        }
    }
    false
}

fn mentions(look: Look<'_>, ty: TyId, wanted: TypeId, seen: &mut Vec<TypeId>, depth: u32) -> bool {
    let base = &look.index().tys;
    if depth == 0 {
        return false;
    }
    match base.kind(base, ty) {
        TyKind::Adt(id, args) => {
            if id == wanted {
                return true;
            }
            if look.flow.world.is_own(id) && !seen.contains(&id) {
                seen.push(id);
            }
            base.list(base, args).iter().any(|&it| mentions(look, it, wanted, seen, depth - 1))
        }
        TyKind::Tuple(list) => base.list(base, list).iter().any(|&it| mentions(look, it, wanted, seen, depth - 1)),
        TyKind::Slice(item) | TyKind::Array(item, _) => mentions(look, item, wanted, seen, depth - 1),
        _ => false,
    }
}

fn is_leaked(look: Look<'_>, named: &Use) -> bool {
    let func = named.taker.and_then(|call| look.flow.called(call));
    func.and_then(|func| look.index().fns.get(func.at())).is_some_and(|def| def.effects.has(Effects::LEAKS))
}

/// The type of what keeps the box.
fn kept_in(look: Look<'_>, fates: &mut Fates<'_, '_>, expr: ExprId) -> Option<String> {
    let flow = look.flow;
    let shown = |expr: ExprId| Some(look.show(flow.world.behind(look.tys(), flow.types.expr(expr))));
    match fates.value(expr).end {
        Ending::Kept(call, _) => match flow.body.expr(call).kind {
            ExprKind::MethodCall { receiver, .. } => shown(receiver),
            _ => None,
        },
        Ending::Place(place) => shown(place),
        _ => None,
    }
}

/// The content itself could stand where the box does.
fn is_transparent(look: Look<'_>, held: Option<LocalId>, uses: &[Use]) -> bool {
    let flow = look.flow;
    if let Some(local) = held
        && is_annotated(look, local)
    {
        return false;
    }
    !uses.is_empty()
        && uses.iter().all(|named| match named.how {
            // A method of the content, not of the box.
            How::Copied if named.partial && !named.deref => true,
            How::Lent | How::LentMut | How::Iterated | How::Copied => {
                flow.tree.role(named.place) == Role::Receiver
                    && (named.partial || flow.types.adjustment(named.place).is_some_and(|it| it.overloaded > 0))
            }
            How::Read | How::Written => named.partial && !named.deref,
            How::Formatted => !named.deref,
            How::Compared => named.partial && !named.deref,
            How::Appended | How::Called | How::Assigned | How::Moved | How::Borrowed | How::Taken | How::Unknown => {
                false
            }
        })
}

/// Whether a use of a box is one of its content: a method of it, a field, `*x`.
#[must_use]
pub fn is_of_content(look: Look<'_>, named: &Use) -> bool {
    let flow = look.flow;
    let receives = flow.tree.role(named.place) == Role::Receiver;
    named.capture.is_none()
        && (named.partial
            || named.deref
            || receives && flow.types.adjustment(named.place).is_some_and(|it| it.overloaded > 0))
}

/// The place to which the box is assigned, where that holds one for sure: behind a reference, or in a local that is
/// given a value where it is declared and is never moved from.
fn replaces(look: Look<'_>, found: &Found) -> Option<Place> {
    let flow = look.flow;
    let parent = flow.tree.parent(found.expr).filter(|_| flow.tree.role(found.expr) == Role::AssignValue)?;
    let ExprKind::Assign { place, .. } = flow.body.expr(parent).kind else { return None };
    let content = |ty: TyId| box_kind(look, ty).map(|(_, content)| content);
    let (BoxKind::Box, new) = box_kind(look, found.ty)? else { return None };
    let same = content(flow.types.expr(place)) == Some(new) && new != TyId::UNKNOWN;
    let argument = argument(look, found.expr)?;
    if !same || is_unsized(look.tys(), look, new) || flow.types.expr(argument) != new {
        return None;
    }
    let (local, behind) = flow.root(place)?;
    let is_given = match flow.locals.source(local) {
        Source::Param(_) => true,
        Source::Let(block, at) => match &flow.body.expr(block).kind {
            ExprKind::Block(inner) => {
                matches!(inner.statements.get(at as usize), Some(Statement::Let { value: Some(_), .. }))
            }
            _ => false,
        },
        _ => false,
    };
    let is_moved = || flow.uses(local).any(|it| matches!(it.how, How::Moved | How::Taken | How::Unknown));
    (behind || is_given && !is_moved()).then(|| look.at(place))
}

fn is_annotated(look: Look<'_>, local: LocalId) -> bool {
    match look.flow.locals.source(local) {
        Source::Let(block, at) => match &look.flow.body.expr(block).kind {
            ExprKind::Block(inner) => {
                matches!(inner.statements.get(at as usize), Some(Statement::Let { ty: Some(_), .. }))
            }
            _ => true,
        },
        _ => true,
    }
}
