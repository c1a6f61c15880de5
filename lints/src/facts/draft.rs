//! One body, worked through on its own: its sites, calls and parameters, as far as it alone tells.

use std::cell::OnceCell;
use std::sync::Arc;

use crate::facts::acting::acts;
use crate::facts::arrays::{self, ArrayFact};
use crate::facts::boxed_future::is_boxed_future;
use crate::facts::boxes::of_box;
use crate::facts::callees::{callee, head, is_bare_call};
use crate::facts::calls::{CallDraft, calls};
use crate::facts::carried::is_carried;
use crate::facts::channels::of_channel;
use crate::facts::copied::of_copy;
use crate::facts::disturbed::is_undisturbed;
use crate::facts::evidence::{Extent, LoopFact, LoopKind, ShownFact};
use crate::facts::extended;
use crate::facts::failed::is_after_error;
use crate::facts::fates::{FateDraft, ParamFates, of_content, of_local, of_named, of_value};
use crate::facts::foreign::{next_of, words};
use crate::facts::function::FnFact;
use crate::facts::functions::of_function;
use crate::facts::growing::{holder, of_buffer};
use crate::facts::heat::is_test;
use crate::facts::layout::Sizes;
use crate::facts::lengths::LengthFact;
use crate::facts::limited::is_limited;
use crate::facts::listed;
use crate::facts::literal::of_list;
use crate::facts::logged;
use crate::facts::look::Look;
use crate::facts::loops::{Loops, around, items, source_words};
use crate::facts::named::{Named, names};
use crate::facts::parameters;
use crate::facts::pointed::is_pointed;
use crate::facts::pools::{self, PoolUse};
use crate::facts::premature;
use crate::facts::pushing::of_push;
use crate::facts::regrown;
use crate::facts::reported::is_reported;
use crate::facts::scope::{self, ScopeFact};
use crate::facts::sharing::Sharing;
use crate::facts::shown;
use crate::facts::sites::{Found, find};
use crate::facts::spelling::what;
use crate::facts::spent::{is_source_spent, is_spent};
use crate::facts::statics::{self, StaticUse};
use crate::facts::step::CalleeFact;
use crate::facts::steps::{Allocating, arguments, from, into};
use crate::facts::streamed::{of_collect, of_each};
use crate::facts::sure::is_sure;
use crate::facts::texts;
use crate::facts::unread::is_unread;
use crate::facts::used;
use crate::facts::weight::{Weight, weigh};
use crate::facts::yields::of_iterator;
use crate::facts::{Heat, HeatKind, Site, SiteKind};
use crate::flow::fate::Fates;
use crate::flow::frames::{Chill, Repeats};
use crate::flow::heap::World;
use crate::flow::tree::Role;
use crate::flow::{Fate, FateKind, trace};
use crate::index::def::{Effects, FnId, ItemRef};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{Body, ExprId, ExprKind};
use crate::syntax::opened::MacroKind;
use crate::text::Place;
use crate::types::BodyTypes;
use crate::types::infer::infer_with;
use crate::types::memory::Memory;

/// A body's facts.
#[derive(Debug)]
pub struct Draft {
    /// The function; nothing for constants and statics.
    pub func: Option<FnId>,
    /// A static that is made when it is first asked for: `lazy_static!`, `thread_local!`.
    pub lazy: bool,
    /// Test code.
    pub test: bool,
    /// In source order.
    pub sites: Vec<SiteDraft>,
    /// Calls of functions of the workspace.
    pub calls: Vec<CallDraft>,
    /// What becomes of each parameter.
    pub params: ParamFates,
    /// Which parameters are called once per item of something.
    pub repeats: Vec<bool>,
    /// Large arrays, without heat.
    pub arrays: Vec<ArrayFact>,
    /// The declaration, without heat and callers.
    pub function: Option<Box<FnFact>>,
    /// What it does with statics.
    pub statics: Vec<StaticUse>,
    /// What it does with buffers that are kept for later.
    pub pools: Vec<PoolUse>,
    /// Which fields it writes to that other threads look at, and what it shares.
    pub sharing: Sharing,
    /// What it names beside the functions that it is known to call.
    pub named: Named,
    /// Something in it reaches out of the function.
    pub acts: bool,
}

/// A closure's place in a list of loops that repeats only if the function does so that it is given to.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// The place in the list.
    pub at: usize,
    /// The function.
    pub func: FnId,
    /// The parameter's place.
    pub param: u32,
}

/// A site, before the call graph is known.
#[derive(Debug)]
pub struct SiteDraft {
    /// With a heat and a fate that are still to be settled.
    pub site: Site,
    /// What becomes of the value.
    pub fate: FateDraft,
    /// Why it seldom runs.
    pub chill: Option<Chill>,
    /// What the conditions around it count for, in quarters of one that holds in one of two cases.
    pub conditions: u8,
    /// How often it asks the heap where it is reached.
    pub weight: Weight,
    /// What is made is itself a buffer or a box, perhaps in an `Option` or `Result`.
    pub is_buffer: bool,
    /// Closures around it that may repeat.
    pub given: Vec<Given>,
    /// It is a site only if this function hands out fresh heap memory.
    pub through: Option<FnId>,
    /// It is a site only if a caller gives an iterator for this parameter whose `next` asks for memory.
    pub handed: Option<u32>,
}

impl SiteDraft {
    /// It asks for memory, whatever other functions do.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.through.is_none() && self.handed.is_none()
    }
}

/// Works through one body, with what is remembered of others.
#[must_use]
pub fn of_body((world, sizes): (&World<'_>, &Sizes<'_>), memory: &mut Memory, owner: ItemRef, body: &Body) -> Draft {
    let types = infer_with(world.index, memory, owner);
    let draft = of_typed((world, sizes), owner, body, &types);
    memory.keep(types);
    draft
}

fn of_typed((world, sizes): (&World<'_>, &Sizes<'_>), owner: ItemRef, body: &Body, types: &BodyTypes) -> Draft {
    let index = world.index;
    let func = index.fn_of.get(&owner).copied();
    let flow = trace(world, body, types, func.is_some());
    let name = index.files.get(&owner.file).map_or("", |file| file.item(owner.item).name.as_str());
    let text = index.texts.get(&owner.file).map_or("", |text| text);
    let until_end = OnceCell::new();
    let look = Look { flow: &flow, sizes, item: owner, file: owner.file, text, owner: name, until_end: &until_end };
    let all_loops = Loops::new(look);
    let mut fates = Fates::new(&flow);
    let found = find(look);
    let allocating = Allocating::new(look, &found);
    let sites = found.iter().map(|it| describe(look, &all_loops, (&mut fates, &allocating), it)).collect();
    let calls = calls(look, &all_loops, &mut fates);
    let (params, repeats) = parameters::of_body(look, &mut fates);
    let function = func.and_then(|func| of_function(look, func)).map(Box::new);
    let arrays = arrays::of_body(look);
    let test = is_test(index, func, index.file_mod.get(&owner.file).copied());
    let value = index.value_of.get(&owner).and_then(|it| index.values.get(it.at()));
    Draft {
        func,
        lazy: value.is_some_and(|it| it.lazy),
        test,
        sites,
        calls,
        params,
        repeats,
        arrays,
        function,
        statics: statics::of_body(look),
        pools: pools::of_body(look),
        sharing: Sharing::of_body(look),
        named: names(look),
        acts: acts(look),
    }
}

fn describe(
    look: Look<'_>,
    all_loops: &Loops,
    (fates, allocating): (&mut Fates<'_, '_>, &Allocating),
    found: &Found,
) -> SiteDraft {
    let flow = look.flow;
    let expr = found.expr;
    let context = flow.contexts.of(expr);
    let (mut loops, given) = around(look, all_loops, expr);
    if let Some(call) = found.by_name {
        loops.extend(by_name(look, expr, call));
    }
    if let Some(source) = found.over {
        loops.push(iterated(look, all_loops, expr, source));
    }
    let per_item = found.over.is_none() && found.by_name.is_none() && is_of_each(look, expr);
    if per_item {
        let (per, length) = items(look, expr);
        loops.push(repeated(look, (expr, expr), per, length));
    }
    let held = if found.kind == SiteKind::Grow { holder(look, found) } else { None };
    let mut grown = None;
    let fate = match (found.kind, held) {
        (SiteKind::Grow, Some(local)) => match of_buffer(look, all_loops, fates, found, local) {
            Some((fact, fate)) => {
                grown = Some(Box::new(fact));
                fate
            }
            None => of_local(look, fates, local),
        },
        (SiteKind::Grow, None) => behind(look, fates, found),
        _ if found.by_name.is_some() => of_named(look, fates, expr),
        _ if per_item => of_content(look, fates, expr),
        (SiteKind::Call, _) if found.through.is_none() && found.ty == TyId::UNKNOWN => {
            let fate = Fate { kind: FateKind::Unknown, reason: "stays within the call".into(), at: None };
            FateDraft { fate, into: None }
        }
        _ => of_value(look, fates, expr),
    };
    let uses = match (found.kind, held) {
        (SiteKind::Grow, _) => Vec::new(),
        _ => used::of_value(look, expr),
    };
    let grown_unread = grown.is_some() && held.is_some_and(|local| is_unread(look, local));
    let boxed = if found.kind == SiteKind::Box { of_box(look, fates, found).map(Box::new) } else { None };
    let size = match (&boxed, &grown) {
        (Some(boxed), _) => boxed.size,
        (None, Some(grown)) => grown.element_size,
        (None, None) => None,
    };
    let site = Site {
        kind: found.kind,
        what: if found.over.is_some() { "next".to_owned() } else { what(look, expr) },
        callee: if found.over.is_some() { CalleeFact::default() } else { callee(look, expr) },
        args: arguments(look, allocating, expr),
        from: from(look, allocating, expr),
        into: into(look, allocating, expr),
        undisturbed: is_undisturbed(look, expr),
        format: shown::of_macro(look, expr).map(Box::new),
        place: look.place(look.name_span(expr)),
        whole: look.at(expr),
        ty: look.show(found.ty),
        head: head(look, found.ty),
        sure: is_sure(look, found),
        heat: Heat { kind: HeatKind::Plain, score: 0.0, reasons: Vec::new() },
        fate: fate.fate.clone(),
        function: None,
        loops,
        conditional: context.conditional,
        acts: false,
        after_exit: context.after_exit,
        from_macro: flow.body.expr(expr).origin != 0,
        test: false,
        uses,
        size,
        through: match (found.kind, found.through) {
            (SiteKind::Call, None) => of_dependency(look, found),
            _ => None,
        },
        told: found.through.is_some(),
        boxed,
        copied: of_copy(look, found).map(Box::new),
        each: of_each(look, found).map(Box::new),
        collected: of_collect(look, fates, found).map(Box::new),
        extended: extended::of_extend(look, found).map(Box::new),
        listed: listed::of_list(look, fates, found).map(Box::new),
        regrown: regrown::of_value(look, found).map(Box::new),
        as_text: matches!(found.kind, SiteKind::Own | SiteKind::Build | SiteKind::Format)
            && texts::is_used_as_text(look, expr),
        logged: if found.kind == SiteKind::Grow { None } else { logged::of_value(look, expr) },
        printed: found.kind == SiteKind::Build && logged::is_only_printed(look, expr),
        scope: match found.kind {
            SiteKind::Format | SiteKind::Own | SiteKind::Clone => scope::at(look, expr),
            _ => ScopeFact::default(),
        },
        shown: shown_of(look, found).map(|shown| Box::new(shown::going_on(look, expr, shown))),
        grown,
        pushed: if found.kind == SiteKind::Grow { of_push(look, found).map(Box::new) } else { None },
        list: if found.kind == SiteKind::Make { of_list(look, expr).map(Box::new) } else { None },
        per_item: is_of_each(look, expr),
        items: of_iterator(look, all_loops, fates, expr).map(Box::new),
        premature: if found.is_sure() { premature::of_value(look, expr).map(Box::new) } else { None },
        unread: grown_unread,
        channel: if found.kind == SiteKind::Make { of_channel(look, all_loops, expr).map(Box::new) } else { None },
        carried: is_carried(look, expr),
        limited: is_limited(look, expr),
        spent: match found.kind {
            SiteKind::Other => is_spent(look, expr),
            SiteKind::Collect => is_source_spent(look, expr),
            _ => false,
        },
        compiles: flow.called(expr).is_some_and(|func| is_compiling(look, func)),
        bare_call: is_bare_call(look, expr),
        outlives: look.outlives(expr),
        reported: look.outlives(expr) && is_reported(look, expr),
        after_error: is_after_error(look, expr),
        pointed: found.kind == SiteKind::Other && is_pointed(look, expr),
        boxed_future: is_boxed_future(look, expr),
        pooled: None,
    };
    let weight = weigh(look, found, held, site.grown.is_some());
    let is_buffer = is_buffer(look, found.ty);
    SiteDraft {
        site,
        fate,
        chill: context.chill,
        conditions: flow.conditions(expr),
        weight,
        is_buffer,
        given: givens(look, &given),
        through: found.through,
        handed: found.given,
    }
}

/// `String`, `Option<Vec<T>>`; not a struct with a `String` in it.
fn is_buffer(look: Look<'_>, ty: TyId) -> bool {
    let lang = &look.index().lookup().lang;
    match look.flow.kind(ty) {
        TyKind::Adt(id, args) if [lang.option, lang.result].contains(&Some(id)) => {
            is_buffer(look, look.tys().item(&look.index().tys, args, 0))
        }
        _ => {
            let effects = look.flow.world.type_effects(look.tys(), ty);
            effects.has_any(Effects::BUFFER.with(Effects::HEAP))
        }
    }
}

fn is_compiling(look: Look<'_>, func: FnId) -> bool {
    look.index().fns.get(func.at()).is_some_and(|def| def.effects.has(Effects::COMPILES))
}

/// `items.cloned()`: what the call does happens once per item.
fn is_of_each(look: Look<'_>, expr: ExprId) -> bool {
    let def = look.flow.called(expr).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(Effects::EACH))
}

/// The function of another crate through which a call allocates.
fn of_dependency(look: Look<'_>, found: &Found) -> Option<(String, Option<Place>)> {
    let func = match found.over {
        Some(source) => next_of(look, look.flow.types.expr(source))?.0,
        None => look.flow.called(found.expr)?,
    };
    Some((words(look.index(), func)?, None))
}

/// The closures of a list of loops that may repeat.
#[must_use]
pub fn givens(look: Look<'_>, frames: &[(usize, crate::syntax::body::FrameId)]) -> Vec<Given> {
    let of = |&(at, frame)| match look.flow.contexts.repeats(frame) {
        Repeats::Given(_, func, param) => Some(Given { at, func, param }),
        Repeats::No | Repeats::Loop | Repeats::PerItem(_) | Repeats::CalledIn(_) => None,
    };
    frames.iter().filter_map(of).collect()
}

/// A buffer behind a reference stays where it is; one that is a part of a local shares its fate.
fn behind(look: Look<'_>, fates: &mut Fates<'_, '_>, found: &Found) -> FateDraft {
    if let Some((local, false)) = found.buffer.and_then(|it| look.flow.root(it)) {
        return of_local(look, fates, local);
    }
    let fate = match found.buffer {
        Some(buffer) if look.flow.root(buffer).is_some() => {
            let reason = format!("kept in `{}`", look.snippet(strip(look, buffer)));
            Fate { kind: FateKind::Stored, reason: reason.into(), at: Some(look.at(buffer)) }
        }
        _ => Fate { kind: FateKind::Unknown, reason: "not followed further".into(), at: None },
    };
    FateDraft { fate, into: None }
}

fn strip(look: Look<'_>, expr: ExprId) -> ExprId {
    match look.flow.body.expr(expr).kind {
        ExprKind::Ref { operand, .. } => operand,
        _ => expr,
    }
}

/// A function given by name runs per item of what the call runs over.
#[must_use]
pub fn by_name(look: Look<'_>, expr: ExprId, call: ExprId) -> Option<Arc<LoopFact>> {
    let Role::Arg(at) = look.flow.tree.role(expr) else { return None };
    let func = look.flow.called(call)?;
    if !look.flow.world.param_effects(func, at).has(Effects::PER_ITEM) {
        return None;
    }
    let (per, length) = items(look, call);
    Some(repeated(look, (expr, call), per, length))
}

/// The loop, or the call, that goes over an iterator.
#[must_use]
pub fn iterated(look: Look<'_>, all_loops: &Loops, user: ExprId, source: ExprId) -> Arc<LoopFact> {
    let head = match look.flow.body.expr(user).kind {
        ExprKind::For { frame, .. } => all_loops.of_frame(frame),
        _ => None,
    };
    head.unwrap_or_else(|| repeated(look, (user, user), source_words(look, source), None))
}

/// A call that repeats something without a loop to be seen: what is repeated, and the whole.
#[must_use]
pub fn repeated(
    look: Look<'_>,
    (place, whole): (ExprId, ExprId),
    per: String,
    length: Option<LengthFact>,
) -> Arc<LoopFact> {
    Arc::new(LoopFact {
        place: look.place(look.name_span(place)),
        whole: look.at(whole),
        kind: LoopKind::PerItem,
        per,
        extent: Extent::Usual,
        length,
        breaks: false,
        continues: false,
        returns: false,
        tries: false,
        awaits: false,
        waits: false,
        opaque: false,
        statements: 1,
    })
}

fn shown_of(look: Look<'_>, found: &Found) -> Option<ShownFact> {
    match (&look.flow.body.expr(found.expr).kind, found.kind) {
        (ExprKind::Macro(call), SiteKind::Format) => match &call.kind {
            MacroKind::Format { format: Some(format), .. } => shown::of_format(look, format),
            _ => None,
        },
        (ExprKind::MethodCall { receiver, args, .. }, SiteKind::Own) if args.len == 0 => {
            Some(shown::of_value(look, *receiver))
        }
        (ExprKind::Call { args, .. }, SiteKind::Own) => match look.flow.body.list(*args) {
            [only] => Some(shown::of_value(look, *only)),
            _ => None,
        },
        _ => None,
    }
}
