//! Lists that are collected and then used once, and copies of elements that are only looked at.

use crate::facts::SiteKind;
use crate::facts::callees::callee;
use crate::facts::copied::{is_changed_within, is_read, is_walked_between};
use crate::facts::copy::{CollectFact, CollectUse, EachFact};
use crate::facts::look::Look;
use crate::facts::sites::Found;
use crate::facts::used::{held_by, is_one_of_several};
use crate::facts::yields::reads_outside;
use crate::flow::FateKind;
use crate::flow::borrows::Origin;
use crate::flow::fate::Fates;
use crate::flow::locals::{Source, each_binding};
use crate::flow::tree::{Role, children};
use crate::flow::uses::{How, Use};
use crate::index::def::{Effects, KrateKind};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{BlockKind, ExprId, ExprKind, LocalId, Statement};
use crate::syntax::opened::{MacroKind, Sink};
use crate::syntax::pattern::PatKind;
use crate::text::Span;

/// Iterator methods that a stream of items may not have, or that must know their number.
const NOT_OF_STREAMS: [&str; 8] = ["rev", "len", "next_back", "rfold", "rfind", "rposition", "clone", "cycle"];

/// What can be asked for its length or its first item.
const LISTS: [&str; 4] = ["Vec", "VecDeque", "LinkedList", "BinaryHeap"];

/// What keeps one of each: as long as the items are many, or not.
const SETS: [&str; 4] = ["HashSet", "BTreeSet", "HashMap", "BTreeMap"];

/// How many locals a value is followed through.
const HOPS: u32 = 4;

/// Of a `collect` into a collection that is used once, and then as an iterator would do.
#[must_use]
pub fn of_collect(look: Look<'_>, fates: &mut Fates<'_, '_>, found: &Found) -> Option<CollectFact> {
    let flow = look.flow;
    let head = look.head(found.ty).filter(|it| LISTS.contains(it) || SETS.contains(it))?;
    if found.kind != SiteKind::Collect || flow.body.expr(found.expr).origin != 0 {
        return None;
    }
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(found.expr).kind else { return None };
    // What other branches make must be of the same type.
    if is_one_of_several(look, found.expr) {
        return None;
    }
    if !callee(look, found.expr).is("Iterator::collect") || !is_stream(look, receiver) {
        return None;
    }
    let holder = held_by(look, found.expr);
    let value = match holder {
        Some(local) => only_use(look, found.expr, local)?,
        None => found.expr,
    };
    let (used, by) = used_as(look, value)?;
    let is_alike = match used {
        CollectUse::IsEmpty | CollectUse::Contains => true,
        CollectUse::Len => !SETS.contains(&head),
        CollectUse::IntoIter | CollectUse::Iter | CollectUse::Loop | CollectUse::LoopByReference => {
            ["Vec", "VecDeque", "LinkedList"].contains(&head)
        }
        CollectUse::Given => head == "Vec",
    };
    if !is_alike {
        return None;
    }
    let whole = whole_of(look, by);
    let mut named = Vec::new();
    captured(look, receiver, false, &mut named);
    let streaming = match holder {
        Some(local) => !is_walked_between(look, found.expr, (&named, receiver), (local, whole)),
        None => !is_changed_within(look, found.expr, (&named, receiver), whole),
    };
    let is_needed = match used {
        // An iterator that a local holds runs later, when what it looks at may have changed.
        CollectUse::Given => flow.is_iteration(whole) || is_let_out(look, fates, by, HOPS),
        CollectUse::Loop | CollectUse::LoopByReference | CollectUse::IntoIter | CollectUse::Iter => {
            walking(look, by).is_some_and(|around| is_named_again(look, receiver, around))
        }
        CollectUse::Len | CollectUse::IsEmpty | CollectUse::Contains => false,
    };
    let streaming = streaming && !is_needed;
    let early = holder.is_some() && is_interrupted(look, found.expr, whole) && does_more(look, receiver);
    Some(CollectFact {
        used,
        by: look.place(look.name_span(by)),
        whole: look.at(by),
        receiver: look.at(receiver),
        adjacent: holder.is_none(),
        holder: holder.map(|it| flow.body.local(it).name.as_str().to_owned()),
        streaming,
        early,
    })
}

/// What uses the list may leave before the last item, or something is waited for before or in it.
fn is_interrupted(look: Look<'_>, collect: ExprId, whole: ExprId) -> bool {
    let behind = Span::new(look.span(collect).end, look.span(whole).end);
    let leaves = |it: &ExprKind| {
        matches!(it, ExprKind::Return(_) | ExprKind::Try(_) | ExprKind::Break { .. } | ExprKind::Await(_))
    };
    let exprs = look.flow.body.exprs.iter();
    exprs.filter(|it| leaves(&it.kind)).any(|it| behind.contains(it.span))
}

/// Functions other than those of std take part in making the items: what else they do comes at once, or for all of them.
fn does_more(look: Look<'_>, receiver: ExprId) -> bool {
    let def = look.flow.called(receiver).and_then(|func| look.index().fns.get(func.at()));
    let is_other = def.is_some_and(|it| look.flow.world.krate_kind(it.module) != Some(KrateKind::Std));
    let mut more = is_other;
    children(look.flow.body, receiver, &mut |child, _| more = more || does_more(look, child));
    more
}

/// The chain makes its items as they are asked for, and nobody minds when.
fn is_stream(look: Look<'_>, receiver: ExprId) -> bool {
    let flow = look.flow;
    let ty = flow.types.expr(receiver);
    let shown = look.show(ty);
    // Threads and futures are started by making them; std collects a list's own elements in place.
    let is_started = ["JoinHandle", "Future", "Task", "_"].iter().any(|word| shown.contains(word));
    if is_started || flow.is_guarded(receiver) || !is_std_iteration(look, receiver) {
        return false;
    }
    is_quiet(look, receiver, &mut Vec::new())
}

fn is_std_iteration(look: Look<'_>, receiver: ExprId) -> bool {
    look.flow.is_iteration(receiver) || matches!(look.flow.kind(look.flow.types.expr(receiver)), TyKind::Adt(..))
}

/// Nothing in the chain has an effect beside making items.
fn is_quiet(look: Look<'_>, expr: ExprId, inner: &mut Vec<LocalId>) -> bool {
    let flow = look.flow;
    let ty = flow.types.expr(expr);
    if look.head(ty) == Some("IntoIter") || reads_outside(look, ty) {
        return false;
    }
    match &flow.body.expr(expr).kind {
        ExprKind::Closure(closure) => {
            for (pat, _) in &closure.params {
                each_binding(flow.body, *pat, &mut |local, _| inner.push(local));
            }
        }
        ExprKind::Macro(call) => {
            let says = matches!(
                call.kind,
                MacroKind::Format { sink: Sink::Print | Sink::Log | Sink::Write(_), .. } | MacroKind::Opaque(_)
            );
            if says {
                return false;
            }
        }
        ExprKind::Assign { .. } | ExprKind::AssignOp { .. } | ExprKind::Await(_) => return false,
        // What it reads, and who changes that meanwhile, is not to be seen from here.
        ExprKind::Block(block) if block.kind == BlockKind::Unsafe => return false,
        ExprKind::Local(local) => {
            let named = flow.use_at(expr);
            if !inner.contains(local) && named.capture.is_some() && flow.disturbs(named) {
                return false;
            }
        }
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
            let is_known = flow.types.callee(expr).is_some() || flow.called(expr).is_some();
            if look.outlives(expr) || !is_known {
                return false;
            }
        }
        _ => {}
    }
    let mut quiet = true;
    children(flow.body, expr, &mut |child, role| {
        if role != Role::Callee {
            quiet = quiet && is_quiet(look, child, inner);
        }
    });
    quiet
}

/// The only use of the local, as often run as its `let`.
fn only_use(look: Look<'_>, collect: ExprId, local: LocalId) -> Option<ExprId> {
    let flow = look.flow;
    let mut uses = flow.uses(local);
    let named = uses.next()?;
    let (here, there) = (flow.contexts.of(collect), flow.contexts.of(named.expr));
    let is_alike = here.repeat == there.repeat && here.func == there.func;
    let is_plain = flow.locals.is_plain(local) && !named.partial && !named.deref;
    (uses.next().is_none() && is_alike && is_plain).then_some(named.place)
}

/// What the list is used as, and by what.
fn used_as(look: Look<'_>, value: ExprId) -> Option<(CollectUse, ExprId)> {
    let flow = look.flow;
    let parent = flow.tree.parent(value)?;
    match flow.tree.role(value) {
        Role::Iterable => Some((CollectUse::Loop, parent)),
        Role::RefOperand if flow.tree.role(parent) == Role::Iterable => {
            let is_mut = matches!(flow.body.expr(parent).kind, ExprKind::Ref { mutable: true, .. });
            let around = flow.tree.parent(parent).filter(|&it| !is_mut && !is_kept_from(look, value, it));
            around.map(|it| (CollectUse::LoopByReference, it))
        }
        Role::Receiver => {
            let called = callee(look, parent);
            let used = if called.is("IntoIterator::into_iter") {
                CollectUse::IntoIter
            } else if called.krate != "std" {
                return None;
            } else if called.name == "iter" && (called.container == "slice" || LISTS.contains(&called.container)) {
                CollectUse::Iter
            } else if called.name == "len" {
                CollectUse::Len
            } else if called.name == "is_empty" {
                CollectUse::IsEmpty
            } else if called.name == "contains" || called.name == "contains_key" {
                CollectUse::Contains
            } else {
                return None;
            };
            let streams = matches!(used, CollectUse::IntoIter | CollectUse::Iter);
            (!streams || goes_on(look, value, parent)).then_some((used, parent))
        }
        Role::Arg(at) if takes_items(look, parent, at) => Some((CollectUse::Given, parent)),
        _ => None,
    }
}

/// The parameter takes anything that can be gone over, and nothing else has its type.
fn takes_items(look: Look<'_>, call: ExprId, at: u32) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    let Some(&ty) = def.params.get(at as usize) else { return false };
    if !matches!(index.tys.kind(&index.tys, ty), TyKind::Param(_))
        || def.params.iter().filter(|it| **it == ty).count() > 1
    {
        return false;
    }
    // `I::IntoIter: ExactSizeIterator`: a list has what an iterator may lack.
    let is_of_it = |of: TyId| match index.tys.kind(&index.tys, of) {
        TyKind::Proj(_, _, args) => index.tys.list(&index.tys, args).first() == Some(&ty),
        _ => false,
    };
    if def.generics.bounds.iter().any(|(of, _)| is_of_it(*of)) {
        return false;
    }
    let mut asked = def.generics.bounds.iter().filter(|(of, _)| *of == ty).peekable();
    asked.peek().is_some() && asked.all(|(_, bound)| Some(bound.trait_id) == index.lookup().lang.into_iterator)
}

/// What is made of the items may hold on to them, and leaves the function. An iterator in the place of the list would leave
/// with what it borrows, which may be too short-lived for that: `-> BoxStream<'static, u32>`.
fn is_let_out(look: Look<'_>, fates: &mut Fates<'_, '_>, made: ExprId, hops: u32) -> bool {
    let flow = look.flow;
    let mut at = made;
    while holds_items(look, flow.world.behind(look.tys(), flow.types.expr(at))) {
        at = match (flow.tree.role(at), flow.tree.parent(at)) {
            (Role::Receiver | Role::AwaitOperand | Role::TryOperand, Some(parent)) => parent,
            _ => {
                let Some(local) = held_by(look, at).filter(|_| hops > 0) else {
                    return fates.value(at).kind != FateKind::Local;
                };
                let mut given = flow.uses(local).filter(|it| matches!(it.how, How::Moved | How::Taken | How::Unknown));
                return given.any(|it| it.capture.is_some() || is_let_out(look, fates, it.place, hops - 1));
            }
        };
    }
    false
}

/// A value of this type may hold on to the list that was given, or to what goes over it, and with an iterator in the place of
/// the list to what that borrows.
fn holds_items(look: Look<'_>, ty: TyId) -> bool {
    let TyKind::Adt(id, args) = look.flow.kind(ty) else { return look.flow.may_hold_borrow(ty) };
    let args = look.tys().list(&look.index().tys, args);
    look.head(ty) == Some("IntoIter")
        || look.flow.may_hold_borrow(ty)
        || args.iter().any(|&arg| holds_items(look, arg) || !look.is_std(id) && look.head(arg) == Some("Vec"))
}

/// The loop that goes over the list, at once or by an iterator of it.
fn walking(look: Look<'_>, by: ExprId) -> Option<ExprId> {
    let tree = &look.flow.tree;
    let mut at = by;
    loop {
        if matches!(look.flow.body.expr(at).kind, ExprKind::For { .. }) {
            return Some(at);
        }
        at = matches!(tree.role(at), Role::Receiver | Role::Iterable).then(|| tree.parent(at))??;
    }
}

/// What the items come from may change through a shared reference, or is lent to be changed (`drain`), and the loop that goes
/// over them names it too: only a list is safe from that.
fn is_named_again(look: Look<'_>, receiver: ExprId, whole: ExprId) -> bool {
    let flow = look.flow;
    flow.origins(receiver).iter().any(|origin| {
        let is_walked = |expr: ExprId| flow.tree.ancestors(expr).any(|it| it == receiver);
        let is_drained = flow.uses(origin.local).any(|named| is_walked(named.expr) && is_lent_to_change(look, named));
        let may_change = is_drained || may_change(look, flow.types.local(origin.local));
        let is_inside = |expr: ExprId| flow.tree.ancestors(expr).any(|it| it == whole);
        may_change
            && flow
                .uses(origin.local)
                .any(|named| flow.overlaps(named, origin) && is_inside(named.expr) && !is_walked(named.expr))
    })
}

/// What is called is lent this to be changed.
fn is_lent_to_change(look: Look<'_>, named: Use) -> bool {
    let def = named.taker.and_then(|call| look.flow.called(call)).and_then(|func| look.index().fns.get(func.at()));
    let own = def.filter(|def| named.param == 0 && def.has_self).and_then(|def| def.params.first());
    own.is_some_and(|&ty| matches!(look.index().tys.kind(&look.index().tys, ty), TyKind::Ref(true, _)))
}

/// What a shared reference leads to may change: a type of others, or what one of std's leads to, as `Box<dyn Source>`.
fn may_change(look: Look<'_>, ty: TyId) -> bool {
    let flow = look.flow;
    match flow.kind(flow.world.behind(look.tys(), ty)) {
        TyKind::Adt(id, _) if !look.is_std(id) => true,
        TyKind::Adt(_, args) if args.len > 0 => {
            matches!(flow.kind(look.tys().item(&look.index().tys, args, 0)), TyKind::Dyn(_))
        }
        TyKind::Unknown | TyKind::Dyn(_) | TyKind::Param(_) | TyKind::Opaque(..) => true,
        _ => false,
    }
}

/// What is made of the list's elements looks at them, and lives on: `list.iter().map(|it| Slice::of(it)).collect()`.
fn borrows_elements(look: Look<'_>, list: ExprId, made: ExprId) -> bool {
    let flow = look.flow;
    let TyKind::Adt(_, args) = flow.kind(flow.types.expr(list)) else { return true };
    let item = look.tys().item(&look.index().tys, args, 0);
    !matches!(flow.kind(item), TyKind::Ref(..)) && flow.may_hold_borrow(flow.types.expr(made))
}

/// The loop keeps borrows of the list's elements in something that outlives it: `for it in &list { out.push(it.name()); }`.
fn is_kept_from(look: Look<'_>, list: ExprId, around: ExprId) -> bool {
    let flow = look.flow;
    let TyKind::Adt(_, args) = flow.kind(flow.types.expr(list)) else { return true };
    let item = look.tys().item(&look.index().tys, args, 0);
    let ExprKind::For { pat, .. } = flow.body.expr(around).kind else { return true };
    let mut is_kept = false;
    each_binding(flow.body, pat, &mut |local, _| {
        is_kept |= flow.keepers(local).iter().skip(1).any(|&it| !flow.is_declared_in(it, around));
        is_kept |= flow.uses(local).any(|named| is_given_to_unknown(look, named.place));
    });
    is_kept && !matches!(flow.kind(item), TyKind::Ref(..))
}

/// A function or method that cannot be read is given this, or a borrow of it, and may keep it.
fn is_given_to_unknown(look: Look<'_>, value: ExprId) -> bool {
    let flow = look.flow;
    let Some(parent) = flow.tree.parent(value) else { return false };
    match flow.tree.role(value) {
        Role::RefOperand => is_given_to_unknown(look, parent),
        Role::Arg(_) => flow.called(parent).is_none() && flow.types.expr(parent) == TyId::UNKNOWN,
        _ => false,
    }
}

/// The iterator is used up by the methods of iterators, at once.
fn goes_on(look: Look<'_>, list: ExprId, iterator: ExprId) -> bool {
    let flow = look.flow;
    let mut at = iterator;
    loop {
        let Some(parent) = flow.tree.parent(at) else { return false };
        match flow.tree.role(at) {
            Role::Iterable => return !is_kept_from(look, list, parent),
            Role::Receiver => {
                let called = callee(look, parent);
                if called.container != "Iterator" || NOT_OF_STREAMS.contains(&called.name) {
                    return false;
                }
                let ends = !flow.is_iteration(parent) && look.head(flow.types.expr(parent)) != Some("FlatMap");
                if ends && borrows_elements(look, list, parent) {
                    return false;
                }
                if ends {
                    return look.head(flow.types.expr(parent)) != Some("Peekable");
                }
                at = parent;
            }
            _ => return false,
        }
    }
}

/// The expression during which the iterator would run: the loop, or the statement.
fn whole_of(look: Look<'_>, by: ExprId) -> ExprId {
    let tree = &look.flow.tree;
    let mut at = by;
    while let Some(parent) = tree.parent(at) {
        match tree.role(at) {
            Role::Stmt(_) | Role::LetInit(_) | Role::LoopBody | Role::ClosureBody | Role::Tail => break,
            _ => at = parent,
        }
    }
    at
}

/// What the closures in an expression name.
fn captured(look: Look<'_>, expr: ExprId, inside: bool, out: &mut Vec<Origin>) {
    if let Some(origin) = look.flow.origin(expr).filter(|_| inside) {
        out.push(origin);
        return;
    }
    let inside = inside || matches!(look.flow.body.expr(expr).kind, ExprKind::Closure(_));
    // `xs.filter_map(wanted)`: a closure in a local.
    if let ExprKind::Local(local) = look.flow.body.expr(expr).kind
        && let Some(Statement::Let { value: Some(value), .. }) = declaration(look, local)
        && matches!(look.flow.body.expr(*value).kind, ExprKind::Closure(_))
    {
        return captured(look, *value, inside, out);
    }
    children(look.flow.body, expr, &mut |child, _| captured(look, child, inside, out));
}

/// The `let` of a local.
fn declaration(look: Look<'_>, local: LocalId) -> Option<&Statement> {
    let Source::Let(block, at) = look.flow.locals.source(local) else { return None };
    let ExprKind::Block(inner) = &look.flow.body.expr(block).kind else { return None };
    inner.statements.get(at as usize)
}

/// Of `cloned()` on an iterator: who takes the elements next, and whether that only looks at them.
#[must_use]
pub fn of_each(look: Look<'_>, found: &Found) -> Option<EachFact> {
    let flow = look.flow;
    let def = look.index().fns.get(flow.called(found.expr)?.at())?;
    if found.kind != SiteKind::Clone
        || !def.effects.has(Effects::EACH)
        || !flow.world.heap(look.tys(), found.ty).deep.is_yes()
    {
        return None;
    }
    let ExprKind::MethodCall { receiver, .. } = flow.body.expr(found.expr).kind else { return None };
    let parent = flow.tree.parent(found.expr)?;
    let mut names = Vec::new();
    let is_loop = match (flow.tree.role(found.expr), &flow.body.expr(parent).kind) {
        (Role::Iterable, ExprKind::For { pat, .. }) => {
            each_binding(flow.body, *pat, &mut |local, _| names.push(local));
            true
        }
        (Role::Receiver, ExprKind::MethodCall { args, .. }) => {
            let [only] = flow.body.list(*args) else { return None };
            let ExprKind::Closure(closure) = &flow.body.expr(*only).kind else { return None };
            let [(pat, None)] = &closure.params[..] else { return None };
            if !matches!(flow.body.pat(*pat).kind, PatKind::Bind { by_ref: false, .. }) {
                return None;
            }
            let keeps =
                flow.may_hold_borrow(flow.types.expr(closure.body)) || callee(look, parent).container != "Iterator";
            if keeps {
                return None;
            }
            each_binding(flow.body, *pat, &mut |local, _| names.push(local));
            false
        }
        _ => return None,
    };
    // A reference is what `filter` hands out anyway.
    let is_owned =
        names.iter().all(|&it| !matches!(flow.kind(flow.types.local(it)), TyKind::Ref(..) | TyKind::Unknown));
    let only_read = names.iter().all(|&it| flow.uses(it).all(|named| is_read(look, named)));
    let takes = |how: How, place: ExprId| match how {
        How::Lent | How::Iterated => flow.tree.role(place) == Role::Receiver,
        How::Formatted => true,
        _ => false,
    };
    let alike = names.iter().all(|&it| flow.uses(it).all(|named| takes(named.how, named.place)));
    let is_here = flow.body.expr(found.expr).origin == 0;
    (is_owned && !names.is_empty()).then(|| EachFact {
        receiver: look.at(receiver),
        by: look.place(look.name_span(parent)),
        is_loop,
        only_read,
        alike: alike && is_here,
    })
}
