//! How often loops run, as source text that can stand before them: `items.len()`, `n`, `16`.

use crate::facts::functions::first_value;
use crate::facts::look::Look;
use crate::flow::locals::Source;
use crate::flow::uses::How;
use crate::index::consts;
use crate::index::def::{AdtKind, Effects, ParamId, ValueNs};
use crate::index::resolve::{Scope, ValuePath, value_path};
use crate::index::ty::{Num, TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::{Literal, UnaryOp};

/// How often a loop runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LengthFact {
    /// Source text that can stand before the loop: `items.len()`, `n`, `16`.
    pub text: String,
    /// The text is `x.len()` of a local or a field path that the loop does not change, or a constant.
    pub plain: bool,
    /// The number itself, where it stands in the source, or how many there are at most by what is gone over: a set of a
    /// type of few values.
    pub constant: Option<u64>,
    /// It is the length of this parameter of the function, by its place among them, `self` first.
    pub param: Option<usize>,
    /// It is a parameter of a type or a function (`const N: usize`): what has one is short as a rule.
    pub of_type: bool,
    /// The loop goes over what a collection holds that no caller has given, of which most hold few; not over as many numbers as
    /// somebody has asked for.
    pub of_elements: bool,
    /// The loop may run less often (`filter`, `take_while`).
    pub at_most: bool,
    /// It runs once per `char` of a text, whose bytes the length counts.
    pub of_chars: bool,
    /// A number that was read out of bytes or a text: as large as whoever wrote them says, who may not be trusted.
    pub decoded: bool,
}

impl LengthFact {
    fn of(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// How often a loop over `iterable` runs, where that can be written before `user`, the loop or closure.
#[must_use]
pub fn length(look: Look<'_>, iterable: ExprId, user: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let expr = flow.body.expr(iterable);
    if expr.origin != 0 {
        return None;
    }
    match &expr.kind {
        ExprKind::Range { start: Some(start), end: Some(end), inclusive } => {
            of_range(look, (*start, *end, *inclusive), user)
        }
        ExprKind::Ref { operand, .. } => length(look, *operand, user),
        ExprKind::MethodCall { receiver, args, .. } => {
            let effects = flow.world.type_effects(look.tys(), flow.types.expr(iterable));
            if !effects.has_any(Effects::EXACT.with(Effects::BOUNDED)) {
                return None;
            }
            let args = flow.body.list(*args);
            let exact = !effects.has(Effects::BOUNDED);
            if exact && !args.is_empty() && args.iter().all(|&arg| is_number(look, arg)) {
                return of_chain(look, iterable);
            }
            let is_text = |ty: TyId| flow.kind(ty) == TyKind::Str || look.head(ty) == Some("String");
            if args.is_empty() && is_text(flow.world.behind(look.tys(), flow.types.expr(*receiver))) {
                let bytes = of_place(look, *receiver, user)?;
                return Some(LengthFact { at_most: !exact, of_chars: !exact, ..bytes });
            }
            let inner = length(look, *receiver, user)?;
            if look.head(flow.types.expr(iterable)) == Some("Chain") {
                let (first, second) = (length(look, *receiver, user)?, length(look, *args.first()?, user)?);
                let text = format!("{} + {}", first.text, second.text);
                let at_most = first.at_most || second.at_most;
                let decoded = first.decoded || second.decoded;
                let of_elements = first.of_elements && second.of_elements;
                return Some(LengthFact { at_most, decoded, of_elements, ..LengthFact::of(text) });
            }
            // `zip` may end before what it wraps.
            let closures =
                args.iter().all(|&arg| matches!(flow.body.expr(arg).kind, ExprKind::Closure(_) | ExprKind::Path(_)));
            let of_chars = inner.of_chars && exact && closures;
            let at_most = inner.at_most || !exact;
            Some(LengthFact { at_most, plain: inner.plain && exact && closures, of_chars, ..inner })
        }
        ExprKind::Local(_) | ExprKind::Field { .. } | ExprKind::Unary { op: UnaryOp::Deref, .. } => {
            of_collection(look, iterable, user)
        }
        ExprKind::Path(_) => of_constant(look, iterable),
        _ => None,
    }
}

/// A constant or static array.
fn of_constant(look: Look<'_>, expr: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let TyKind::Array(_, len) = flow.kind(flow.world.behind(look.tys(), flow.types.expr(expr))) else { return None };
    let TyKind::Const(len) = look.tys().kind(&look.index().tys, len) else { return None };
    let text = format!("{}.len()", look.source(expr));
    Some(LengthFact { plain: true, constant: Some(len), ..LengthFact::of(text) })
}

fn of_collection(look: Look<'_>, expr: ExprId, user: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let base = &look.index().tys;
    let ty = flow.world.behind(look.tys(), flow.types.expr(expr));
    let (constant, of_type) = match flow.kind(ty) {
        TyKind::Slice(_) => (None, false),
        TyKind::Array(_, len) => match look.tys().kind(base, len) {
            TyKind::Const(len) => (Some(len), false),
            len => (None, matches!(len, TyKind::Param(_))),
        },
        TyKind::Adt(id, _) => {
            let effects = look.index().types.get(id.at())?.effects;
            let sized = effects.has(Effects::BUFFER) && look.head(ty) != Some("String");
            if !sized {
                return None;
            }
            (keys(look, ty), false)
        }
        TyKind::Param(param) if is_exact_size(look, param) => (None, false),
        _ => return None,
    };
    let param = match flow.body.expr(expr).kind {
        ExprKind::Local(local) => match flow.locals.source(local) {
            Source::Param(at) => Some(at as usize),
            _ => None,
        },
        _ => None,
    };
    let of_elements = constant.is_none() && param.is_none();
    Some(LengthFact { constant, of_type, param, of_elements, ..of_place(look, expr, user)? })
}

/// How many keys a map can have at most, or elements a set: no more than their type has values.
#[must_use]
pub(super) fn keys(look: Look<'_>, table: TyId) -> Option<u64> {
    let TyKind::Adt(_, args) = look.flow.kind(table) else { return None };
    let is_table = look.head(table).is_some_and(|head| head.ends_with("Map") || head.ends_with("Set"));
    let key = look.tys().item(&look.index().tys, args, 0);
    values(look, look.flow.world.behind(look.tys(), key)).filter(|_| is_table)
}

/// How many values a type has: `bool`, an `enum` without fields.
fn values(look: Look<'_>, ty: TyId) -> Option<u64> {
    match look.flow.kind(ty) {
        TyKind::Bool => Some(2),
        TyKind::Adt(id, _) => {
            let def =
                look.index().types.get(id.at()).filter(|it| it.kind == AdtKind::Enum && look.flow.world.is_own(id))?;
            def.variants.iter().all(|it| it.fields.is_empty()).then_some(def.variants.len() as u64)
        }
        _ => None,
    }
}

/// `x.len()` of a place.
fn of_place(look: Look<'_>, expr: ExprId, user: ExprId) -> Option<LengthFact> {
    let (path, _) = place_text(look, expr)?;
    let plain = !is_changed_in(look, expr, user);
    let text = format!("{path}.len()");
    Some(LengthFact { plain, ..LengthFact::of(text) })
}

/// A bound says that the parameter is an iterator that knows its length.
fn is_exact_size(look: Look<'_>, param: ParamId) -> bool {
    let index = look.index();
    let Some(def) = index.fn_of.get(&look.item).and_then(|func| index.fns.get(func.at())) else { return false };
    let wanted = index.known.traet("exact_size_iterator");
    def.generics
        .bounds
        .iter()
        .any(|(ty, bound)| Some(bound.trait_id) == wanted && index.tys.kind(&index.tys, *ty) == TyKind::Param(param))
}

fn is_number(look: Look<'_>, expr: ExprId) -> bool {
    matches!(look.flow.kind(look.flow.types.expr(expr)), TyKind::Num(_))
}

/// `data.chunks(4).len()`, of a chain that can be made twice: it only borrows, and has nothing but numbers as arguments.
fn of_chain(look: Look<'_>, iterable: ExprId) -> Option<LengthFact> {
    let flow = look.flow;
    let mut at = iterable;
    while let ExprKind::MethodCall { receiver, args, .. } = flow.body.expr(at).kind {
        let plain = |arg: ExprId| {
            matches!(flow.body.expr(arg).kind, ExprKind::Literal(_) | ExprKind::Path(_))
                || place_text(look, arg).is_some()
        };
        if !flow.body.list(args).iter().all(|&arg| is_number(look, arg) && plain(arg)) {
            return None;
        }
        at = receiver;
    }
    place_text(look, at)?;
    let source = look.source(iterable);
    let moves = matches!(flow.use_at(at).how, How::Moved | How::Taken | How::Unknown);
    let text = format!("{source}.len()");
    (!moves && !source.contains('\n')).then(|| LengthFact::of(text))
}

fn of_range(look: Look<'_>, (start, end, inclusive): (ExprId, ExprId, bool), user: ExprId) -> Option<LengthFact> {
    let constant = |expr: ExprId| match look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
        _ => None,
    };
    let extra = u64::from(inclusive);
    let (from, to) = (constant(start), constant(end));
    if let (Some(from), Some(to)) = (from, to) {
        let count = to.saturating_add(extra).saturating_sub(from);
        return Some(LengthFact { plain: true, constant: Some(count), ..LengthFact::of(count.to_string()) });
    }
    let is_usize = look.flow.kind(look.flow.types.expr(end)) == TyKind::Num(Num::Usize);
    let (end_text, simple) = bound_text(look, end)?;
    let plain = simple && from == Some(0) && is_usize && !is_changed_in(look, end, user);
    let text = match (from, inclusive) {
        (Some(0), false) => end_text,
        (Some(0), true) => format!("{end_text} + 1"),
        (Some(1), true) => end_text,
        (_, false) => format!("{end_text} - {}", bound_text(look, start)?.0),
        (_, true) => format!("{end_text} + 1 - {}", bound_text(look, start)?.0),
    };
    let text = match (is_usize, text.contains(' ')) {
        (true, _) => text,
        (false, false) => format!("{text} as usize"),
        (false, true) => format!("({text}) as usize"),
    };
    let constant =
        known(look, start).zip(known(look, end)).map(|(from, to)| to.saturating_add(extra).saturating_sub(from));
    let of_type = is_of_type(look, end);
    let decoded = is_decoded(look, end);
    Some(LengthFact { plain: plain && !inclusive, constant, of_type, decoded, ..LengthFact::of(text) })
}

/// A local that is made of a number read out of bytes or a text, or by what may fail.
fn is_decoded(look: Look<'_>, expr: ExprId) -> bool {
    let made = match look.flow.body.expr(expr).kind {
        ExprKind::Local(local) => first_value(look, local),
        _ => None,
    };
    let mut at = made;
    while let Some(expr) = at {
        let reads = |call: ExprId| {
            let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
            def.is_some_and(|def| def.effects.has(Effects::DECODES))
        };
        at = match look.flow.body.expr(expr).kind {
            ExprKind::Try(_) => return true,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } if reads(expr) => return true,
            ExprKind::Cast { operand, .. } | ExprKind::Await(operand) => Some(operand),
            ExprKind::MethodCall { receiver, .. } => Some(receiver),
            _ => None,
        };
    }
    false
}

/// A parameter of the type or the function.
fn is_of_type(look: Look<'_>, expr: ExprId) -> bool {
    let ExprKind::Path(path) = &look.flow.body.expr(expr).kind else { return false };
    let found = Scope::of_body(look.index(), look.item).and_then(|scope| value_path(look.index(), scope, path));
    matches!(found, Some(ValuePath::Value(ValueNs::ConstParam(_))))
}

/// The number that stands there, or that a local is made as and stays, or that a constant is.
fn known(look: Look<'_>, expr: ExprId) -> Option<u64> {
    let flow = look.flow;
    match flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
        ExprKind::Local(local) if !flow.body.local(local).mutable => {
            match flow.body.expr(first_value(look, local)?).kind {
                ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(value).ok(),
                _ => None,
            }
        }
        ExprKind::Path(_) => consts::of_expr(look.index(), Scope::of_body(look.index(), look.item)?, flow.body, expr),
        _ => None,
    }
}

/// The source of a range's end where it has no effects: a number, a place, or `place.len()`.
fn bound_text(look: Look<'_>, expr: ExprId) -> Option<(String, bool)> {
    match &look.flow.body.expr(expr).kind {
        ExprKind::Literal(Literal::Int(..)) | ExprKind::Path(_) => Some((look.source(expr).to_owned(), true)),
        ExprKind::MethodCall { receiver, args, .. } if args.len == 0 => {
            let func = look.flow.called(expr)?;
            let is_len = look.index().fns.get(func.at())?.effects.has(Effects::LEN);
            is_len.then(|| place_text(look, *receiver)).flatten()?;
            Some((look.source(expr).to_owned(), true))
        }
        _ => place_text(look, expr),
    }
}

/// The source of a place: a local, or fields of one.
fn place_text(look: Look<'_>, expr: ExprId) -> Option<(String, bool)> {
    let mut at = expr;
    loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(_) => break,
            ExprKind::Field { base, .. } => base,
            // `x.len()` reaches through references on its own.
            ExprKind::Unary { op: UnaryOp::Deref, operand } if at == expr => return place_text(look, operand),
            _ => return None,
        };
    }
    Some((look.source(expr).to_owned(), true))
}

/// The local that a place hangs on is changed within `user`.
fn is_changed_in(look: Look<'_>, place: ExprId, user: ExprId) -> bool {
    let mut at = place;
    let local = loop {
        at = match look.flow.body.expr(at).kind {
            ExprKind::Local(local) => break local,
            ExprKind::Field { base, .. } => base,
            ExprKind::MethodCall { receiver, .. } => receiver,
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => operand,
            _ => return false,
        };
    };
    let whole = look.span(user);
    let mut others = look.flow.uses(local).filter(|named| named.expr != at && whole.contains(look.span(named.expr)));
    others.any(|named| named.how.may_change() || named.how == How::Moved)
}
