//! Finds the places of one body that ask for heap memory.

use crate::facts::SiteKind;
use crate::facts::bare::is_bare;
use crate::facts::boxed_future::is_boxed_future;
use crate::facts::evidence::BoxKind;
use crate::facts::foreign::{iteration, provided, writes};
use crate::facts::look::Look;
use crate::flow::heap::Known;
use crate::flow::tree::{Role, children};
use crate::index::def::{Container, Effects, FnId, TypeId};
use crate::index::lookup::Head;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{Body, ExprId, ExprKind, FrameId};
use crate::syntax::opened::{MacroKind, Sink};
use crate::syntax::operator::Literal;
use crate::types::{Callee, CalleeKind};

/// A place, before it is described.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The call, macro or operator.
    pub expr: ExprId,
    /// What it does.
    pub kind: SiteKind,
    /// The type made, or the buffer's; a type of the body.
    pub ty: TyId,
    /// The buffer that grows.
    pub buffer: Option<ExprId>,
    /// The function of the workspace that may allocate within: it is a site only if that does.
    pub through: Option<FnId>,
    /// A function given by name: it runs per item of this call.
    pub by_name: Option<ExprId>,
    /// The iterator of another crate whose `next` allocates: it runs per item.
    pub over: Option<ExprId>,
    /// The parameter that is such an iterator if a caller gives one: it is a site only then.
    pub given: Option<u32>,
}

impl Found {
    /// It asks for heap memory, whatever a function of the workspace does.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.through.is_none() && self.given.is_none() && self.kind != SiteKind::Other
    }

    /// Of this kind, and nothing else known.
    #[must_use]
    pub fn new(expr: ExprId, kind: SiteKind, ty: TyId) -> Self {
        Self { expr, kind, ty, buffer: None, through: None, by_name: None, over: None, given: None }
    }
}

/// All places of a body, by expression.
#[must_use]
pub fn find(look: Look<'_>) -> Vec<Found> {
    let mut out = Vec::new();
    let body = look.flow.body;
    for (at, expr) in body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        if look.flow.tree.parent(id).is_none() && id != body.root {
            continue;
        }
        match &expr.kind {
            ExprKind::Macro(call) => of_macro(look, id, &call.kind, &mut out),
            ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Binary { .. }
            | ExprKind::AssignOp { .. }
            | ExprKind::Path(_) => of_call(look, id, &mut out),
            _ => {}
        }
        // Behind the call itself: it is what the expression stands for.
        out.extend(iteration(look, id));
    }
    out
}

fn of_macro(look: Look<'_>, id: ExprId, kind: &MacroKind, out: &mut Vec<Found>) {
    let ty = look.flow.types.expr(id);
    match kind {
        MacroKind::VecList(list) if list.len > 0 => out.push(Found::new(id, SiteKind::Make, ty)),
        MacroKind::VecRepeat { len, .. } if !is_zero(look.flow.body, *len) => {
            out.push(Found::new(id, SiteKind::Make, ty));
        }
        MacroKind::Format { sink: Sink::String | Sink::Error, .. } => {
            out.push(Found::new(id, SiteKind::Format, ty));
        }
        MacroKind::Format { sink: Sink::Write(destination), .. } => {
            let buffer = look.flow.world.behind(look.tys(), look.flow.types.expr(*destination));
            if look.flow.world.type_effects(look.tys(), buffer).has(Effects::BUFFER) {
                let found = Found::new(id, SiteKind::Grow, buffer);
                out.push(Found { buffer: Some(*destination), ..found });
            } else {
                out.extend(writes(look, id, *destination));
            }
        }
        _ => {}
    }
}

fn is_zero(body: &Body, expr: ExprId) -> bool {
    matches!(body.expr(expr).kind, ExprKind::Literal(Literal::Int(0, _)))
}

fn of_call(look: Look<'_>, id: ExprId, out: &mut Vec<Found>) {
    let flow = look.flow;
    let role = flow.tree.role(id);
    let is_path = matches!(flow.body.expr(id).kind, ExprKind::Path(_));
    if is_path && role == Role::Callee {
        return;
    }
    let callee = flow.types.callee(id).or_else(|| match &flow.body.expr(id).kind {
        ExprKind::Call { callee, .. } => flow.types.callee(*callee),
        _ => None,
    });
    let Some(callee) = callee else { return };
    let by_name = if is_path {
        let Some(call) = given_per_item(look, id, role) else { return };
        Some(call)
    } else {
        None
    };
    let ty = if is_path { result_of(look, callee) } else { flow.types.expr(id) };
    let found = match callee.kind {
        CalleeKind::Fn(func) => of_function(look, id, callee, func, ty),
        CalleeKind::Derived(derived, of) => {
            let lang = &look.index().lookup().lang;
            let deep =
                flow.world.declared_heap(of).deep != Known::No || flow.world.heap(look.tys(), ty).deep != Known::No;
            (lang.clone == Some(derived) && deep).then(|| Found::new(id, SiteKind::Clone, ty))
        }
        CalleeKind::Ctor(..) | CalleeKind::Value | CalleeKind::Const(_) => None,
    };
    let cloned = match flow.body.expr(id).kind {
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        _ => None,
    };
    let found = found.filter(|it| it.kind != SiteKind::Clone || !cloned.is_some_and(|it| is_bare(look, it)));
    out.extend(found.map(|found| Found { by_name, ..found }));
}

/// The call that runs a function given by name once per item (or once: `map` of an `Option`).
fn given_per_item(look: Look<'_>, id: ExprId, role: Role) -> Option<ExprId> {
    let Role::Arg(at) = role else { return None };
    let call = look.flow.tree.parent(id)?;
    let func = look.flow.called(call)?;
    let effects = look.flow.world.param_effects(func, at);
    effects.has_any(Effects::PER_ITEM.with(Effects::ONCE).with(Effects::LAZY).with(Effects::COLD)).then_some(call)
}

/// The declared result of a function that is named, where it needs no arguments filled in.
fn result_of(look: Look<'_>, callee: &Callee) -> TyId {
    let index = look.index();
    let CalleeKind::Fn(func) = callee.kind else { return TyId::UNKNOWN };
    let Some(def) = index.fns.get(func.at()) else { return TyId::UNKNOWN };
    if index.tys.is_ground(&index.tys, def.ret) { def.ret } else { TyId::UNKNOWN }
}

fn of_function(look: Look<'_>, id: ExprId, callee: &Callee, func: FnId, ty: TyId) -> Option<Found> {
    let flow = look.flow;
    let def = look.index().fns.get(func.at())?;
    let effects = def.effects;
    let heap = flow.world.heap(look.tys(), ty);
    let plain = |kind: SiteKind| Some(Found::new(id, kind, ty));
    if effects.has(Effects::COUNTS) {
        return None;
    }
    if effects.has(Effects::CLONES.with(Effects::REUSES)) {
        return of_copy_into(look, id, func, effects);
    }
    if effects.has(Effects::CLONES) {
        return of_clone(look, id, callee, ty);
    }
    if effects.has(Effects::COLLECTS) {
        return (heap.owns != Known::No).then(|| Found::new(id, SiteKind::Collect, ty));
    }
    if let Some(buffer) = grown_buffer(look, id, func, effects) {
        let buffer_ty = flow.world.behind(look.tys(), flow.types.expr(buffer));
        return Some(Found { buffer: Some(buffer), ..Found::new(id, SiteKind::Grow, buffer_ty) });
    }
    if effects.has(Effects::GROWS) {
        // `a + b` on strings: the left one grows and goes on.
        return plain(SiteKind::Build);
    }
    if effects.has(Effects::OWNS) {
        // `to_owned` of what has a size is its `clone`, which may do no more than raise a count.
        let is_clone = look.is_of_trait(def, look.index().known.traet("to_owned")) && is_own_copy(look, callee, ty);
        let is_shallow = is_clone && of_clone(look, id, callee, ty).is_none();
        return if is_shallow { None } else { plain(SiteKind::Own) };
    }
    if effects.has_any(Effects::BUILDS.with(Effects::SHRINKS).with(Effects::SCRATCH)) {
        return plain(SiteKind::Build);
    }
    if effects.has(Effects::ALLOCATES) {
        if is_made_empty(look, id) {
            return None;
        }
        let boxed = box_kind(look, ty);
        // A box of nothing, as of a function item, asks for nothing.
        if boxed.is_some_and(|(kind, content)| kind == BoxKind::Box && is_empty_type(look, id, content)) {
            return None;
        }
        return plain(if boxed.is_some() { SiteKind::Box } else { SiteKind::Make });
    }
    if effects.has(Effects::FRESH) {
        return if heap.owns == Known::No { None } else { plain(SiteKind::Call) };
    }
    if effects.has(Effects::INSIDE) {
        return Some(Found::new(id, SiteKind::Call, TyId::UNKNOWN));
    }
    if let (Container::Trait(of_trait), ExprKind::MethodCall { receiver, .. }) =
        (def.container, &flow.body.expr(id).kind)
        && let Some(found) = provided(look, id, *receiver, Some(of_trait))
    {
        return Some(found);
    }
    if let Some(found) = of_conversion(look, id, func, ty) {
        return Some(found);
    }
    if is_boxed_future(look, id) {
        return plain(SiteKind::Other);
    }
    let made = flow.world.heap(look.tys(), value_of(look, ty)).owns;
    let through = flow.world.has_own_body(func) && made != Known::No && ty != TyId::UNKNOWN;
    if through {
        return Some(Found { through: Some(func), ..Found::new(id, SiteKind::Call, ty) });
    }
    if effects.has_any(Effects::ASKED.with(Effects::REFILLS)) { plain(SiteKind::Other) } else { None }
}

/// `T` of `Result<T, E>`: errors are seldom.
fn value_of(look: Look<'_>, ty: TyId) -> TyId {
    match look.flow.kind(ty) {
        TyKind::Adt(id, args) if look.index().lookup().lang.result == Some(id) => {
            look.tys().item(&look.index().tys, args, 0)
        }
        _ => ty,
    }
}

/// What is made has the type of what it is made of.
fn is_own_copy(look: Look<'_>, callee: &Callee, made: TyId) -> bool {
    let own = look.tys().list(&look.index().tys, callee.args).first().copied();
    made != TyId::UNKNOWN && own.is_some_and(|own| own == made || look.show(own) == look.show(made))
}

/// A clone is deep where what is cloned owns heap memory; what is unknown altogether is listed too, with its type as `_`.
fn of_clone(look: Look<'_>, id: ExprId, callee: &Callee, ty: TyId) -> Option<Found> {
    let flow = look.flow;
    let cloned = match flow.kind(ty) {
        // `cloned()` makes an iterator: what it clones is its last argument.
        TyKind::Adt(..) if flow.world.type_effects(look.tys(), ty).has_any(Effects::EXACT.with(Effects::BOUNDED)) => {
            look.tys().list(&look.index().tys, callee.args).last().copied().unwrap_or(TyId::UNKNOWN)
        }
        _ => ty,
    };
    let heap = flow.world.heap(look.tys(), cloned);
    if heap.deep == Known::No || flow.world.is_copy(look.tys(), cloned).is_yes() {
        return None;
    }
    Some(Found::new(id, SiteKind::Clone, cloned))
}

/// `a.clone_from(&b)` writes over what `a` has, which may be too small.
fn of_copy_into(look: Look<'_>, id: ExprId, func: FnId, effects: Effects) -> Option<Found> {
    let buffer = grown_buffer(look, id, func, effects)?;
    let ty = look.flow.world.behind(look.tys(), look.flow.types.expr(buffer));
    if !look.flow.world.heap(look.tys(), ty).deep.is_yes() || look.flow.world.is_copy(look.tys(), ty).is_yes() {
        return None;
    }
    Some(Found { buffer: Some(buffer), ..Found::new(id, SiteKind::Grow, ty) })
}

/// The content of the box that this call makes has no bytes.
fn is_empty_type(look: Look<'_>, call: ExprId, content: TyId) -> bool {
    let body = look.flow.body;
    let argument = match body.expr(call).kind {
        ExprKind::Call { args, .. } => match body.list(args) {
            [only] => Some(*only),
            _ => None,
        },
        _ => None,
    };
    if let Some(only) = argument
        && let ExprKind::Closure(closure) = &body.expr(only).kind
    {
        return !captures(look, closure.body, closure.frame);
    }
    let ty = argument.map_or(content, |it| look.flow.types.expr(it));
    look.size_of(ty).is_some_and(|it| it.size == 0)
}

/// Something in a closure's body names what was declared around the closure, or may do so.
fn captures(look: Look<'_>, expr: ExprId, frame: FrameId) -> bool {
    match &look.flow.body.expr(expr).kind {
        // Outer frames have lower numbers.
        ExprKind::Local(_) => return look.flow.use_at(expr).capture.is_some_and(|outermost| outermost <= frame),
        ExprKind::Macro(call) if matches!(call.kind, MacroKind::Opaque(_)) => return true,
        _ => {}
    }
    let mut found = false;
    children(look.flow.body, expr, &mut |child, _| found = found || captures(look, child, frame));
    found
}

/// `with_capacity(0)`.
fn is_made_empty(look: Look<'_>, id: ExprId) -> bool {
    match look.flow.body.expr(id).kind {
        ExprKind::Call { args, .. } => {
            matches!(look.flow.body.list(args), [only] if is_zero(look.flow.body, *only))
                && look.flow.world.type_effects(look.tys(), look.flow.types.expr(id)).has(Effects::BUFFER)
        }
        _ => false,
    }
}

/// What a call grows: its receiver, or the argument whose parameter says so.
fn grown_buffer(look: Look<'_>, id: ExprId, func: FnId, effects: Effects) -> Option<ExprId> {
    let body = look.flow.body;
    let grows = effects.has_any(Effects::GROWS.with(Effects::RESERVES).with(Effects::REUSES));
    let wanted = |at: u32| {
        let param = look.flow.world.param_effects(func, at);
        param.has_any(Effects::GROWS.with(Effects::REUSES)) || (at == 0 && grows)
    };
    let (receiver, args) = match &body.expr(id).kind {
        ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), *args),
        ExprKind::Call { args, .. } => (None, *args),
        ExprKind::AssignOp { place, .. } if grows => return Some(*place),
        _ => return None,
    };
    let all = receiver.into_iter().chain(body.list(args).iter().copied());
    // A function without `self` says at a parameter what it grows.
    let has_self = look.index().fns.get(func.at()).is_some_and(|def| def.has_self);
    all.zip(0u32..).find(|&(_, at)| wanted(at) && (at > 0 || has_self || !grows)).map(|(expr, _)| expr)
}

/// `into` and `from`, where they copy borrowed data or box.
fn of_conversion(look: Look<'_>, id: ExprId, func: FnId, ty: TyId) -> Option<Found> {
    let flow = look.flow;
    let index = look.index();
    let def = index.fns.get(func.at())?;
    let Container::Trait(container) = def.container else { return None };
    let known = |word: &str| index.known.traits.get(word) == Some(&container);
    if !known("into") && !known("from") {
        return None;
    }
    let value = match &flow.body.expr(id).kind {
        ExprKind::MethodCall { receiver, .. } => *receiver,
        ExprKind::Call { args, .. } => *flow.body.list(*args).first()?,
        _ => return None,
    };
    let from = flow.types.expr(value);
    if let TyKind::Adt(target, _) = flow.kind(ty)
        && flow.world.is_own(target)
    {
        let through = own_from(look, target, from)?;
        return Some(Found { through: Some(through), ..Found::new(id, SiteKind::Call, ty) });
    }
    let owns = flow.world.heap(look.tys(), ty).owns.is_yes();
    let borrowed = match flow.kind(from) {
        TyKind::Ref(_, inner) => {
            matches!(flow.kind(inner), TyKind::Str | TyKind::Slice(_) | TyKind::Array(..)) || {
                let effects = flow.world.type_effects(look.tys(), inner);
                effects.has_any(Effects::BUFFER.with(Effects::HEAP))
            }
        }
        _ => false,
    };
    if owns && borrowed {
        return Some(Found::new(id, SiteKind::Own, ty));
    }
    let boxes = box_kind(look, ty).is_some() && box_kind(look, from).is_none();
    // `Box<str>` takes over the buffer of a `String`; `Box<dyn Error>` is made around it.
    let object = box_kind(look, ty).is_some_and(|(_, it)| matches!(look.tys().kind(&index.tys, it), TyKind::Dyn(_)));
    let text = !object && flow.world.type_effects(look.tys(), from).has(Effects::BUFFER);
    (boxes && !text).then(|| Found::new(id, SiteKind::Box, ty))
}

/// The workspace's `From` that makes a type of its own from this one, where only one can be meant.
fn own_from(look: Look<'_>, target: TypeId, from: TyId) -> Option<FnId> {
    let index = look.index();
    let trait_id = *index.known.traits.get("from")?;
    let mut found = None;
    for impl_id in index.lookup().trait_impls(trait_id, Head::Adt(target)) {
        let Some(def) = index.impls.get(impl_id.at()) else { continue };
        let source = def.trait_ref.map_or(TyId::UNKNOWN, |it| index.tys.item(&index.tys, it.args, 0));
        if !is_alike(look, source, from, 3) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        found = def.fns.get(&Name::new("from")).copied();
    }
    found
}

/// Whether a type of the index has the outermost shape of a type of the body.
fn is_alike(look: Look<'_>, declared: TyId, given: TyId, depth: u32) -> bool {
    let base = &look.index().tys;
    match (base.kind(base, declared), look.tys().kind(base, given)) {
        (TyKind::Ref(a, declared), TyKind::Ref(b, given)) if depth > 0 => {
            a == b && is_alike(look, declared, given, depth - 1)
        }
        (TyKind::Adt(declared, _), TyKind::Adt(given, _)) => declared == given,
        (TyKind::Tuple(declared), TyKind::Tuple(given)) => declared.len == given.len,
        (TyKind::Array(..), TyKind::Array(..)) | (TyKind::Slice(_), TyKind::Slice(_)) => true,
        (declared, given) => declared == given,
    }
}

/// What kind of box a type is, `Pin` and references looked through; and its content.
#[must_use]
pub fn box_kind(look: Look<'_>, ty: TyId) -> Option<(BoxKind, TyId)> {
    let lang = &look.index().lookup().lang;
    let base = &look.index().tys;
    let TyKind::Adt(id, args) = look.tys().kind(base, ty) else { return None };
    let content = look.tys().item(base, args, 0);
    let id = Some(id);
    if id == lang.box_ {
        Some((BoxKind::Box, content))
    } else if id == lang.rc {
        Some((BoxKind::Rc, content))
    } else if id == lang.arc {
        Some((BoxKind::Arc, content))
    } else if id == lang.pin {
        match box_kind(look, content) {
            Some((BoxKind::Box, inner)) => Some((BoxKind::PinBox, inner)),
            Some(_) | None => None,
        }
    } else {
        None
    }
}
