//! Iterators that ask for memory for each item: what becomes of the items, and what reads them into one buffer.

use std::sync::Arc;

use crate::facts::evidence::LoopFact;
use crate::facts::fates::of_content;
use crate::facts::look::Look;
use crate::facts::loops::Loops;
use crate::flow::Fate;
use crate::flow::fate::Fates;
use crate::flow::tree::Role;
use crate::index::def::{Container, Effects, FnDef};
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::item::{Attrs, FnItem, ItemKind, SelfKind};

/// What an iterator yields that asks for memory for each item: the `String`s of `lines()`.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemsFact {
    /// What becomes of an item.
    pub fate: Fate,
    /// The `for` that goes over it, perhaps through adapters; nothing where one of them brings items of its own: `zip`.
    pub around: Option<Arc<LoopFact>>,
    /// The adapters are known to give an item for each: `enumerate` and `map`, not `filter_map` and `skip`.
    pub all: bool,
    /// What is read comes from another process, which takes longer over it than an allocation does.
    pub awaited: bool,
    /// What reads into one buffer instead.
    pub refill: RefillFact,
}

/// What leaves the code around the loop where reading fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// `?`: a `Result` is returned there.
    WithError,
    /// `.ok()?`: an `Option` is.
    WithNone,
    /// Nothing does: neither is, or it is not known what is.
    Not,
}

/// The sibling of such an iterator that reads into a buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefillFact {
    /// The call, with the names that its parameters are declared by: `read_until(byte, &mut buf)`.
    pub call: String,
    /// The buffer's name there.
    pub buffer: &'static str,
    /// The name of its type.
    pub head: &'static str,
    /// The buffer is written over, not added to.
    pub rewrites: bool,
    /// It says how much was read, not only whether anything was.
    pub counts: bool,
    /// How the code around it leaves where reading fails.
    pub leaves: Leaves,
    /// The iterator takes what it reads from, an immutable variable that the sibling borrows mutably.
    pub mutably: bool,
}

/// The items that the iterator made here yields, where each is a new heap value: the `String`s of `lines()`.
pub(super) fn of_iterator(look: Look<'_>, loops: &Loops, fates: &mut Fates<'_, '_>, expr: ExprId) -> Option<ItemsFact> {
    let flow = look.flow;
    let def = look.index().fns.get(flow.called(expr)?.at()).filter(|def| def.effects.has(Effects::REFILLS))?;
    let refill = of_sibling(look, def)?;
    let mutably = refill.mutably && is_immutable(look, expr);
    let refill = RefillFact { mutably, leaves: leaves(look, expr), ..refill };
    let mut at = expr;
    let mut is_mixed = false;
    let mut all = true;
    while flow.tree.role(at) == Role::Receiver {
        at = flow.tree.parent(at)?;
        is_mixed |= mixes(look, at);
        all &= gives_each(look, at);
    }
    let parent = flow.tree.parent(at)?;
    let around = match (flow.tree.role(at), &flow.body.expr(parent).kind) {
        (Role::Iterable, ExprKind::For { frame, .. }) if !is_mixed => loops.of_frame(*frame),
        _ => None,
    };
    Some(ItemsFact { fate: of_content(look, fates, expr).fate, around, all, awaited: is_awaited(look, expr), refill })
}

/// How `?` would leave the function, closure or future that an expression stands in.
fn leaves(look: Look<'_>, expr: ExprId) -> Leaves {
    let flow = look.flow;
    let func = look.index().fn_of.get(&look.item).and_then(|it| look.index().fns.get(it.at()));
    let returned = match flow.contexts.of(expr).func.and_then(|it| flow.body.frames.get(it.0 as usize)) {
        Some(frame) => match &flow.body.expr(frame.expr).kind {
            ExprKind::Closure(closure) => flow.kind(flow.types.expr(closure.body)),
            ExprKind::Async { body, .. } => flow.kind(flow.types.expr(*body)),
            _ => TyKind::Unknown,
        },
        None => func.map_or(TyKind::Unknown, |def| flow.kind(def.ret)),
    };
    let TyKind::Adt(id, _) = returned else { return Leaves::Not };
    let lang = &look.index().lookup().lang;
    match Some(id) {
        it if it == lang.result => Leaves::WithError,
        it if it == lang.option => Leaves::WithNone,
        _ => Leaves::Not,
    }
}

/// What the iterator is made of reads from a process.
fn is_awaited(look: Look<'_>, call: ExprId) -> bool {
    let receiver = match look.flow.body.expr(call).kind {
        ExprKind::MethodCall { receiver, .. } => receiver,
        _ => return false,
    };
    reads_outside(look, look.flow.types.expr(receiver))
}

/// How deep a reader's type is looked into.
const DEPTH: u32 = 6;

/// To read from a value of this type is to wait for what lies outside of the program, which may change meanwhile.
pub(super) fn reads_outside(look: Look<'_>, ty: TyId) -> bool {
    waits(look, ty, DEPTH)
}

fn waits(look: Look<'_>, ty: TyId, depth: u32) -> bool {
    let ty = look.flow.world.behind(look.tys(), ty);
    let args = match look.flow.kind(ty) {
        TyKind::Adt(_, args) if depth > 0 => look.tys().list(&look.index().tys, args),
        _ => return false,
    };
    look.flow.world.type_effects(look.tys(), ty).has(Effects::WAITS)
        || args.iter().any(|&it| waits(look, it, depth - 1))
}

/// The call brings in items of another iterator: `zip`, `chain`.
fn mixes(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let Some(func) = flow.called(call) else { return false };
    let Some(def) = look.index().fns.get(func.at()) else { return false };
    let is_other = |(at, ty): (usize, &TyId)| {
        let is_generic = matches!(flow.kind(*ty), TyKind::Param(_));
        is_generic && !flow.world.param_effects(func, at as u32).has(Effects::PER_ITEM)
    };
    def.params.iter().enumerate().skip(1).any(is_other)
}

/// The call gives an iterator of as many items: nothing is left out, and no number is told.
fn gives_each(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let Some(func) = flow.called(call) else { return false };
    let Some(def) = look.index().fns.get(func.at()) else { return false };
    let is_numbered = def.params.iter().skip(1).any(|ty| matches!(flow.kind(*ty), TyKind::Num(_)));
    !is_numbered && flow.world.type_effects(look.tys(), flow.types.expr(call)).has(Effects::EXACT)
}

/// The receiver is a variable that is neither `mut` nor a reference.
fn is_immutable(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(call).kind else { return false };
    let ExprKind::Local(local) = flow.body.expr(receiver).kind else { return false };
    !flow.body.local(local).mutable && !matches!(flow.kind(flow.types.expr(receiver)), TyKind::Ref(..))
}

/// The sibling that a stub names: `#[refills = "read_line"]`.
fn of_sibling(look: Look<'_>, def: &FnDef) -> Option<RefillFact> {
    let index = look.index();
    let (attrs, made) = item_of(look, def)?;
    let (_, name) = attrs.effects.iter().find(|(word, _)| *word == "refills")?;
    let name = Name::new(name.as_deref()?);
    let fns = match def.container {
        Container::Impl(id) => &index.impls.get(id.at())?.fns,
        Container::Trait(id) => &index.traits.get(id.at())?.fns,
        Container::Module(_) | Container::Extern(_) => return None,
    };
    let sibling = index.fns.get(fns.get(&name)?.at())?;
    let (_, item) = item_of(look, sibling)?;
    let (last, others) = item.params.split_last()?;
    let buffer = last.name?.as_str();
    let ty = *sibling.params.last()?;
    let mut call = format!("{name}(");
    for other in others {
        call.push_str(other.name?.as_str());
        call.push_str(", ");
    }
    call.push_str("&mut ");
    call.push_str(buffer);
    call.push(')');
    let by = |item: &FnItem, kind: &SelfKind| item.self_param.as_ref().is_some_and(|it| it.kind == *kind);
    Some(RefillFact {
        call,
        buffer,
        head: look.head(look.flow.world.behind(look.tys(), ty))?,
        rewrites: sibling.param_effects.last()?.has(Effects::REUSES),
        counts: !is_yes_or_no(look, sibling.ret),
        leaves: Leaves::Not,
        mutably: by(made, &SelfKind::Value) && by(item, &SelfKind::RefMut),
    })
}

/// What is written of a function.
fn item_of<'a>(look: Look<'a>, def: &FnDef) -> Option<(&'a Attrs, &'a FnItem)> {
    let item = look.index().files.get(&def.item.file)?.item(def.item.item);
    match &item.kind {
        ItemKind::Fn(it) => Some((&item.attrs, it)),
        _ => None,
    }
}

/// `Result<bool, E>`.
fn is_yes_or_no(look: Look<'_>, ty: TyId) -> bool {
    let TyKind::Adt(id, args) = look.flow.kind(ty) else { return false };
    let said = look.tys().item(&look.index().tys, args, 0);
    look.index().lookup().lang.result == Some(id) && look.flow.kind(said) == TyKind::Bool
}
