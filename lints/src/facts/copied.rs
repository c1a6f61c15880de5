//! Finds out what a copy is made of, and whether a move or a borrow would do.

use crate::facts::SiteKind;
use crate::facts::assigned::assigned;
use crate::facts::copy::{CopyFact, SourceKind};
use crate::facts::lasting::is_lasting;
use crate::facts::lent::lent;
use crate::facts::look::Look;
use crate::facts::rebound::rebound;
use crate::facts::sites::Found;
use crate::facts::used::{held_by, is_one_of_several, value_end};
use crate::facts::walked::{is_held_over_await, walked};
use crate::flow::borrows::Origin;
use crate::flow::locals::{Source, each_binding};
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId};
use crate::syntax::opened::MacroKind;
use crate::syntax::operator::UnaryOp;
use crate::text::{Place, Span};

/// Of a `Clone` or `Own` that copies one value.
#[must_use]
pub fn of_copy(look: Look<'_>, found: &Found) -> Option<CopyFact> {
    let flow = look.flow;
    if !matches!(found.kind, SiteKind::Clone | SiteKind::Own) || found.by_name.is_some() {
        return None;
    }
    let def = look.index().fns.get(flow.called(found.expr).map_or(usize::MAX, |it| it.at()));
    if def.is_some_and(|def| def.effects.has(Effects::EACH)) {
        return None;
    }
    let source = source_of(look, found.expr)?;
    let source_ty = flow.types.expr(source);
    let made = flow.types.expr(found.expr);
    let same_type = made != TyId::UNKNOWN && look.show(flow.world.behind(look.tys(), source_ty)) == look.show(made);
    let of_option = is_option_of_reference(look, source_ty) && option_content(look, made).is_some() && !same_type;
    let kind = kind_of(look, source);
    let takers = takers(look, found.expr);
    let only_read = takers.as_ref().is_some_and(|it| it.only_read);
    let walked = walked(look, found.expr);
    let lendable = match takers {
        Some(takers) if only_read || takers.locals.is_empty() => is_lendable(look, found.expr, source, &takers.locals),
        Some(_) | None => walked.is_some() && is_lendable(look, found.expr, source, &[]),
    };
    let postfix = is_postfix(look, found.expr, source);
    let by_reference = matches!(flow.kind(source_ty), TyKind::Ref(..));
    let fact = CopyFact {
        source: look.at(source),
        text: look.source(source).to_owned(),
        short: look.snippet(source),
        source_ty: look.show(source_ty),
        kind,
        same_type,
        of_option,
        deep: flow.world.heap(look.tys(), made).deep.is_yes(),
        movable: is_movable(look, found.expr, source, kind),
        lendable,
        only_read,
        walked: walked.map(|it| look.place(look.name_span(it))),
        over_await: walked.is_some_and(|it| is_held_over_await(look, found.expr, it)),
        postfix,
        field: field(look, found.expr, source),
        rebound: rebound(look, found.expr, source),
        holder: held_by(look, found.expr).map(|it| flow.body.local(it).name.as_str().to_owned()),
        by_reference,
        lent: None,
        assigned: assigned(look, found.expr, source),
    };
    let lent = if only_read && lendable && postfix { lent(look, found.expr, source, &fact) } else { None };
    Some(CopyFact { lent, ..fact })
}

/// What is copied: the receiver, or the only argument, behind a `&`.
fn source_of(look: Look<'_>, call: ExprId) -> Option<ExprId> {
    let body = look.flow.body;
    let mut source = match body.expr(call).kind {
        ExprKind::MethodCall { receiver, args, .. } if args.len == 0 => receiver,
        ExprKind::Call { args, .. } => match body.list(args) {
            [only] => *only,
            _ => return None,
        },
        _ => return None,
    };
    while let ExprKind::Ref { operand, mutable: false } = body.expr(source).kind {
        source = operand;
    }
    Some(source)
}

fn option_content(look: Look<'_>, ty: TyId) -> Option<TyId> {
    match look.flow.kind(ty) {
        TyKind::Adt(id, args) if look.index().lookup().lang.option == Some(id) => {
            Some(look.tys().item(&look.index().tys, args, 0))
        }
        _ => None,
    }
}

fn is_option_of_reference(look: Look<'_>, ty: TyId) -> bool {
    option_content(look, ty).is_some_and(|it| matches!(look.flow.kind(it), TyKind::Ref(..)))
}

pub(super) fn kind_of(look: Look<'_>, source: ExprId) -> SourceKind {
    let flow = look.flow;
    match &flow.body.expr(source).kind {
        ExprKind::Local(local) => match flow.kind(flow.types.expr(source)) {
            TyKind::Ref(..) | TyKind::Ptr(..) => SourceKind::Borrowed,
            _ if is_doubtful(look, *local, HOPS) => SourceKind::Unknown,
            TyKind::Unknown => SourceKind::Unknown,
            _ => SourceKind::Owned,
        },
        ExprKind::Field { base, name, .. } => match (kind_of(look, *base), flow.kind(flow.types.expr(source))) {
            (SourceKind::Unknown, _) | (_, TyKind::Unknown) => SourceKind::Unknown,
            (SourceKind::Owned | SourceKind::Part, TyKind::Ref(..) | TyKind::Ptr(..)) => SourceKind::Borrowed,
            (SourceKind::Owned | SourceKind::Part, _) if flow.lets_out(*base, *name) => SourceKind::Part,
            (SourceKind::Static, _) => SourceKind::Static,
            (SourceKind::Owned | SourceKind::Part | SourceKind::Borrowed | SourceKind::Made, _) => SourceKind::Borrowed,
        },
        ExprKind::Path(_) => SourceKind::Static,
        ExprKind::Index { .. } | ExprKind::Unary { op: UnaryOp::Deref, .. } => SourceKind::Borrowed,
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_) | ExprKind::Binary { .. } => {
            match flow.kind(flow.types.expr(source)) {
                TyKind::Unknown => SourceKind::Unknown,
                _ if flow.may_hold_borrow(flow.types.expr(source)) => SourceKind::Borrowed,
                _ => SourceKind::Made,
            }
        }
        _ => SourceKind::Unknown,
    }
}

/// How many patterns and loops a doubt is followed through.
const HOPS: u32 = 6;

/// The local may be a reference: a pattern binds it that may look through one, or it is a part or an item of such a local.
fn is_doubtful(look: Look<'_>, local: LocalId, hops: u32) -> bool {
    let flow = look.flow;
    if flow.types.is_doubtful(local) {
        return true;
    }
    let made_of = match flow.locals.source(local) {
        Source::Arm(at, _) | Source::For(at) | Source::Condition(at) => match flow.body.expr(at).kind {
            ExprKind::Match { scrutinee: from, .. }
            | ExprKind::For { iterable: from, .. }
            | ExprKind::Let { value: from, .. } => Some(from),
            _ => None,
        },
        Source::Param(_) | Source::Let(..) | Source::Closure(..) | Source::Matches(_) | Source::Unknown => None,
    };
    let root = made_of.filter(|_| hops > 0).and_then(|from| flow.root(from));
    root.is_some_and(|(from, _)| is_doubtful(look, from, hops - 1))
}

/// What takes the copy.
struct Takers {
    /// Variables that hold it, or parts of it.
    locals: Vec<LocalId>,
    /// It is only looked at.
    only_read: bool,
}

/// The result of a call is only looked at, and what is lent to the call could stay lent for so long: a borrow would do.
#[must_use]
pub(super) fn is_result_lendable(look: Look<'_>, call: ExprId, lent: &[ExprId]) -> bool {
    let takers = takers(look, call).filter(|it| it.only_read);
    takers.is_some_and(|takers| lent.iter().all(|&it| is_lendable(look, call, it, &takers.locals)))
}

/// What is lent to a call is an owned value that nobody uses afterwards: it could be given away.
#[must_use]
pub(super) fn is_spare(look: Look<'_>, call: ExprId, arg: ExprId) -> bool {
    let ExprKind::Ref { operand, mutable: false } = look.flow.body.expr(arg).kind else { return false };
    look.flow.owns(operand).is_yes() && is_movable(look, call, operand, kind_of(look, operand))
}

/// Follows the copy to the variables that hold it; nothing where it goes a way that is not followed.
fn takers(look: Look<'_>, copy: ExprId) -> Option<Takers> {
    let flow = look.flow;
    let end = value_end(look, copy);
    let role = flow.tree.role(end);
    if !matches!(role, Role::LetInit(_) | Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee) {
        let named = flow.use_at(end);
        let only_read = is_read(look, named) && named.place != flow.body.root;
        return Some(Takers { locals: borrowing(look, end), only_read });
    }
    let mut takers = Takers { locals: bound(look, end), only_read: true };
    let mut at = 0;
    while let Some(&local) = takers.locals.get(at) {
        for named in flow.uses(local) {
            match named.how {
                How::Lent if is_copied_and_done(look, named) => takers.only_read = false,
                How::Moved if !named.partial && !named.deref && named.capture.is_none() => {
                    // What the other branches make is of the same type.
                    let shares = is_one_of_several(look, named.place);
                    match held_by(look, named.place).filter(|_| !shares) {
                        Some(next) if is_declared_by_let(look, next) => {
                            if !takers.locals.contains(&next) {
                                takers.locals.push(next);
                            }
                        }
                        Some(_) | None => takers.only_read = false,
                    }
                }
                _ => takers.only_read &= is_read(look, named),
            }
        }
        at += 1;
    }
    Some(takers)
}

/// What the patterns bind that a value is matched with.
fn bound(look: Look<'_>, value: ExprId) -> Vec<LocalId> {
    let flow = look.flow;
    let mut out = Vec::new();
    let Some(parent) = flow.tree.parent(value) else { return out };
    for pat in flow.patterns(value, parent, flow.tree.role(value)) {
        each_binding(flow.body, pat, &mut |local, _| out.push(local));
    }
    out
}

/// What patterns bind to parts of a temporary that is borrowed for them: `if let Some(name) = &self.name.clone()`,
/// `if let Some(name) = self.name.clone().as_ref()`.
fn borrowing(look: Look<'_>, value: ExprId) -> Vec<LocalId> {
    let tree = &look.flow.tree;
    let mut at = value;
    while let Some(parent) = tree.parent(at) {
        let goes_on = match tree.role(at) {
            Role::RefOperand | Role::FieldBase | Role::IndexBase => true,
            Role::Receiver | Role::Arg(_) => look.flow.may_hold_borrow(look.flow.types.expr(parent)),
            _ => false,
        };
        if !goes_on {
            break;
        }
        at = parent;
    }
    match tree.role(at) {
        Role::LetInit(_) | Role::LetCond | Role::Scrutinee if at != value => bound(look, at),
        _ => Vec::new(),
    }
}

/// Copied once more, as its last use: that copy is the one too many.
fn is_copied_and_done(look: Look<'_>, named: Use) -> bool {
    let flow = look.flow;
    let Some(call) = named.taker else { return false };
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let copies = match def {
        Some(def) => def.effects.has_any(Effects::CLONES.with(Effects::OWNS)),
        None => flow.types.callee(call).is_some(),
    };
    copies && is_movable(look, call, named.place, kind_of(look, named.place))
}

fn is_declared_by_let(look: Look<'_>, local: LocalId) -> bool {
    matches!(look.flow.locals.source(local), Source::Let(..))
}

/// The use only looks at what it names.
#[must_use]
pub(super) fn is_read(look: Look<'_>, named: Use) -> bool {
    let is_taken_along = named.capture.is_some_and(|frame| look.flow.captures_by_move(frame));
    let reads = match named.how {
        How::Compared | How::Lent | How::Iterated | How::Appended | How::Formatted | How::Read | How::Borrowed => true,
        // A part that is `Copy`.
        How::Copied => named.partial,
        How::LentMut | How::Called | How::Written | How::Assigned | How::Moved | How::Taken | How::Unknown => false,
    };
    reads && !is_taken_along && !look.flow.disturbs(named)
}

/// The source is used by nobody any more, so that it could be given away.
pub(super) fn is_movable(look: Look<'_>, copy: ExprId, source: ExprId, kind: SourceKind) -> bool {
    let flow = look.flow;
    match kind {
        SourceKind::Made => return true,
        SourceKind::Owned | SourceKind::Part => {}
        SourceKind::Borrowed | SourceKind::Static | SourceKind::Unknown => return false,
    }
    let Some(origin) = flow.origin(source) else { return false };
    // Its end does something, which would come earlier.
    if matches!(flow.kind(flow.types.expr(source)), TyKind::Adt(id, _) if flow.world.is_own(id) && flow.has_drop(id)) {
        return false;
    }
    let local = origin.local;
    if flow.contexts.of(copy).func != flow.body.local(local).frame || is_in_unknown_macro(look, copy) {
        return false;
    }
    // `x.clone().sort()`: only what is `mut` could be sorted itself.
    let changes = matches!(flow.use_at(copy).how, How::LentMut | How::Taken | How::Written);
    if changes && held_by(look, copy).is_none() && !flow.body.local(local).mutable {
        return false;
    }
    let later = flow.later(copy, local);
    let is_used = flow.uses(local).any(|named| flow.overlaps(named, &origin) && later.has(flow, named.expr));
    if is_used {
        return false;
    }
    let borrowers = flow.borrowers(local);
    borrowers
        .iter()
        .skip(1)
        .all(|&borrower| !looks_back(look, borrower) && !flow.uses(borrower).any(|named| later.has(flow, named.expr)))
}

/// What the local borrows may be looked at when it is dropped.
fn looks_back(look: Look<'_>, local: LocalId) -> bool {
    let flow = look.flow;
    match flow.kind(flow.types.local(local)) {
        TyKind::Adt(id, _) => flow.world.is_own(id) && flow.has_drop(id),
        TyKind::Dyn(_) | TyKind::Opaque(..) | TyKind::Unknown => true,
        _ => false,
    }
}

/// A macro that is not understood may put it anywhere: into a loop, or a closure that is called again and again. One of the
/// workspace may name it once more where another `cfg` holds.
fn is_in_unknown_macro(look: Look<'_>, copy: ExprId) -> bool {
    let flow = look.flow;
    let is_unknown = |it: ExprId| match &flow.body.expr(it).kind {
        ExprKind::Macro(call) => {
            matches!(call.kind, MacroKind::Opaque(_) | MacroKind::Expanded(_)) && !call.takes_each_once()
        }
        _ => false,
    };
    flow.tree.ancestors(copy).any(is_unknown)
}

/// A borrow of the source could live as long as the copy does.
fn is_lendable(look: Look<'_>, copy: ExprId, source: ExprId, holders: &[LocalId]) -> bool {
    let flow = look.flow;
    let is_hidden = is_in_unknown_macro(look, copy);
    if is_hidden || flow.is_guarded(source) || !is_lasting(look, source) || is_one_of_several(look, copy) {
        return false;
    }
    let mut held: Vec<LocalId> = holders.to_vec();
    for &holder in holders {
        held.extend(flow.borrowers(holder));
    }
    held.sort();
    held.dedup();
    let whole = statement(look, copy);
    flow.origins(source).iter().all(|origin| {
        if held.contains(&origin.local) {
            return false;
        }
        match flow.kind(flow.types.local(origin.local)) {
            TyKind::Ref(false, _) => return true,
            TyKind::Unknown | TyKind::Ptr(..) => return false,
            _ => {}
        }
        let scope = flow.scope(origin.local);
        let is_inside = |expr: ExprId| scope.is_none_or(|it| flow.tree.ancestors(expr).any(|outer| outer == it));
        let lives = if holders.is_empty() {
            is_inside(whole)
        } else {
            held.iter().all(|&it| flow.uses(it).all(|named| is_inside(named.expr)))
        };
        lives && !is_disturbed(look, copy, origin, (&held, whole))
    })
}

/// The source is changed or moved away while the copy lives.
fn is_disturbed(look: Look<'_>, copy: ExprId, origin: &Origin, (held, whole): (&[LocalId], ExprId)) -> bool {
    let flow = look.flow;
    let disturbing = flow.uses(origin.local).filter(|named| flow.overlaps(*named, origin) && flow.disturbs(*named));
    let mut disturbing = disturbing.peekable();
    if disturbing.peek().is_none() {
        return false;
    }
    let Some(&holder) = held.first() else {
        let later = flow.later_within(copy, whole);
        return disturbing.any(|named| later.has(flow, named.expr));
    };
    let later = flow.later(copy, holder);
    disturbing.filter(|named| later.has(flow, named.expr)).any(|named| {
        let behind = flow.later(named.expr, holder);
        held.iter().any(|&it| {
            let is_dropped_later = looks_back(look, it) && !is_gone(look, it, named.expr);
            is_dropped_later || flow.uses(it).any(|used| behind.has(flow, used.expr))
        })
    })
}

/// The local's block has ended before `expr` is reached.
fn is_gone(look: Look<'_>, local: LocalId, expr: ExprId) -> bool {
    let scope = look.flow.scope(local);
    scope.is_some_and(|scope| look.flow.tree.ancestors(expr).all(|outer| outer != scope))
}

/// One of these locals, which `made` is made of, is changed after it and before the end of `whole`.
#[must_use]
pub(super) fn is_changed_within(look: Look<'_>, made: ExprId, of: (&[Origin], ExprId), whole: ExprId) -> bool {
    let later = look.flow.later_within(made, whole);
    changes(look, of).iter().any(|&named| later.has(look.flow, named))
}

/// One of these locals, which `made` is made of, is changed between it and the only use of `holder`, or in `whole` behind
/// that.
#[must_use]
pub(super) fn is_walked_between(
    look: Look<'_>,
    made: ExprId,
    of: (&[Origin], ExprId),
    (holder, whole): (LocalId, ExprId),
) -> bool {
    let flow = look.flow;
    let later = flow.later(made, holder);
    let used: Vec<ExprId> = flow.uses(holder).map(|named| named.expr).collect();
    changes(look, of).iter().any(|&named| {
        let comes = later.has(flow, named);
        let is_within = flow.tree.ancestors(named).any(|it| it == whole);
        let behind = flow.later(named, holder);
        comes && (is_within || used.iter().any(|&it| behind.has(flow, it)))
    })
}

/// Where one of these locals, or what it is borrowed from, is changed or given away.
fn changes(look: Look<'_>, (captured, made): (&[Origin], ExprId)) -> Vec<ExprId> {
    let flow = look.flow;
    let mut origins = flow.origins(made);
    origins.extend_from_slice(captured);
    let mut out = Vec::new();
    for origin in &origins {
        // What a shared reference leads to is not changed; what it comes from is an origin of its own.
        if matches!(flow.kind(flow.types.local(origin.local)), TyKind::Ref(false, _)) {
            continue;
        }
        let meets = flow.uses(origin.local).filter(|named| flow.overlaps(*named, origin) && flow.disturbs(*named));
        out.extend(meets.map(|named| named.expr));
    }
    out
}

/// The outermost expression in which a temporary lives.
fn statement(look: Look<'_>, expr: ExprId) -> ExprId {
    let tree = &look.flow.tree;
    let mut at = expr;
    while let Some(parent) = tree.parent(at) {
        match tree.role(at) {
            Role::Stmt(_)
            | Role::LetInit(_)
            | Role::LoopBody
            | Role::ClosureBody
            | Role::Condition
            | Role::Guard(_) => {
                break;
            }
            _ => at = parent,
        }
    }
    at
}

/// `source.clone()`, written here.
fn is_postfix(look: Look<'_>, copy: ExprId, source: ExprId) -> bool {
    let body = look.flow.body;
    if body.expr(copy).origin != 0 || body.expr(source).origin != 0 {
        return false;
    }
    let ExprKind::MethodCall { receiver, method_span, .. } = body.expr(copy).kind else { return false };
    let between = Span::new(look.span(source).end, method_span.start).text(look.text);
    receiver == source && between.trim() == "." && look.span(copy).start == look.span(source).start
}

/// `name: name.clone()` in a struct's expression, written here.
fn field(look: Look<'_>, copy: ExprId, source: ExprId) -> Option<Place> {
    let flow = look.flow;
    let (Role::StructField(at), ExprKind::Local(local)) = (flow.tree.role(copy), &flow.body.expr(source).kind) else {
        return None;
    };
    let ExprKind::Struct { fields, .. } = &flow.body.expr(flow.tree.parent(copy)?).kind else { return None };
    let (name, _) = fields.get(at as usize)?;
    let (whole, name) = (look.span(copy), name.as_str());
    let before = look.text.get(..whole.start as usize)?.trim_end().strip_suffix(':')?.trim_end();
    let is_it =
        is_postfix(look, copy, source) && flow.body.local(*local).name.as_str() == name && before.ends_with(name);
    is_it.then(|| look.place(Span::new((before.len() - name.len()) as u32, whole.end)))
}
