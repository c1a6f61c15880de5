//! Whether the borrowed form of an owned buffer would do in its place: `[T]` for a `Vec<T>`, `str` for a `String`.

use crate::facts::callees::callee;
use crate::facts::look::Look;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::index::consts;
use crate::index::def::KrateKind;
use crate::index::resolve::Scope;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::opened::MacroKind;
use crate::syntax::operator::BinaryOp;
use crate::syntax::path::{TypeRef, TypeRefKind};
use crate::syntax::pattern::PatKind;
use crate::text::Place;

/// Whether the borrowed form of a buffer would do in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// No, or not known.
    Not,
    /// Where some of the uses are written in other words: `x.clone()` as `x.to_owned()`.
    InOtherWords,
    /// As all uses stand.
    AsItStands,
}

/// What stands in a `vec!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFact {
    /// How it is written.
    pub kind: ListKind,
    /// The bytes before the bracket, `vec!`, where a bracket stands there.
    pub prefix: Option<Place>,
    /// Source of the value and of the length, of a repetition.
    pub repeated: Option<(String, String)>,
    /// The value of a repetition.
    pub value: Option<Place>,
    /// Where an array would do.
    pub array: Option<ArrayView>,
    /// Its elements may be made to fit the type of the list, which an array given to `extend` would not see: boxes of a `dyn`.
    pub fitted: bool,
}

/// `vec![a, b]` or `vec![a; n]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListKind {
    /// The elements.
    List,
    /// One value, many times.
    Repeat,
}

/// How an array would do in the place of a `vec!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArrayView {
    /// What is done with it.
    pub used: ArrayUse,
    /// How many elements it has.
    pub count: u64,
    /// The bytes of all of them.
    pub bytes: u64,
}

/// What is done with a list that an array could stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArrayUse {
    /// It is lent as a slice at once.
    Lent,
    /// A variable holds it, and lends it as a slice.
    Held,
    /// A loop goes over it.
    Walked,
}

/// What the owned types have of their own and their borrowed forms have too.
const ALIKE: [&str; 10] = [
    "Vec::len",
    "Vec::is_empty",
    "Vec::as_ptr",
    "String::len",
    "String::is_empty",
    "String::as_bytes",
    "ToString::to_string",
    "ToOwned::to_owned",
    "PathBuf::display",
    "IntoIterator::into_iter",
];

/// What would have to go, or be another word.
const OTHERWISE: [&str; 7] = [
    "Clone::clone",
    "Vec::as_slice",
    "Vec::as_mut_slice",
    "String::as_str",
    "String::as_mut_str",
    "PathBuf::as_path",
    "OsString::as_os_str",
];

/// Of a parameter that is written as a reference to a buffer of std: whether its borrowed form would do.
#[must_use]
pub fn of_param(look: Look<'_>, written: &TypeRef, ty: TyId, local: LocalId) -> View {
    let index = look.index();
    let (TypeRefKind::Ref { inner: written, .. }, TyKind::Ref(_, inner)) =
        (&written.kind, index.tys.kind(&index.tys, ty))
    else {
        return View::Not;
    };
    let (TypeRefKind::Path(path), TyKind::Adt(id, _)) = (&written.kind, index.tys.kind(&index.tys, inner)) else {
        return View::Not;
    };
    let Some(def) = index.types.get(id.at()) else { return View::Not };
    let is_std = look.flow.world.krate_kind(def.module) == Some(KrateKind::Std);
    let is_buffer = matches!(def.name.as_str(), "Vec" | "String" | "PathBuf" | "OsString");
    if !is_std || !is_buffer || path.segments.last().is_none_or(|it| it.name != def.name) {
        return View::Not;
    }
    of_local(look, local, true)
}

fn of_local(look: Look<'_>, local: LocalId, by_reference: bool) -> View {
    let uses = look.flow.uses(local).map(|named| of_use(look, named.expr, by_reference));
    uses.min().unwrap_or(View::AsItStands)
}

/// How an array could stand for a `vec!`; nothing where its length is not known, or a repeated value is not `Copy`.
#[must_use]
pub fn of_list(look: Look<'_>, expr: ExprId) -> Option<ArrayView> {
    // A macro may write its argument twice: each time is looked at.
    let whole = look.span(expr);
    let is_list = |id: &ExprId| look.span(*id) == whole && matches!(look.flow.body.expr(*id).kind, ExprKind::Macro(_));
    let is_item = look.index().files.get(&look.file).is_some_and(|file| file.item(look.item.item).from_macro);
    if is_item {
        return None;
    }
    let used = if is_within_macro(look, expr) {
        let ids = (0..look.flow.body.exprs.len()).map(|at| ExprId(at as u32)).filter(is_list);
        ids.map(|id| used(look, id)).min().flatten()?
    } else {
        used(look, expr)?
    };
    let (count, bytes) = measure(look, expr)?;
    Some(ArrayView { used, count, bytes })
}

/// What is around it was made by a macro of the user's.
fn is_within_macro(look: Look<'_>, expr: ExprId) -> bool {
    look.flow.tree.ancestors(expr).any(|it| look.flow.body.expr(it).origin != 0)
}

fn used(look: Look<'_>, expr: ExprId) -> Option<ArrayUse> {
    let flow = look.flow;
    let parent = flow.tree.parent(expr)?;
    match (flow.tree.role(expr), &flow.body.expr(parent).kind) {
        (Role::Iterable, _) => return Some(ArrayUse::Walked),
        (Role::LetInit(at), _) => return held(look, (parent, at), false),
        (Role::RefOperand, ExprKind::Ref { .. }) => {
            if let Some(block) = flow.tree.parent(parent)
                && let Role::LetInit(at) = flow.tree.role(parent)
                && let Some(held) = held(look, (block, at), true)
            {
                return Some(held);
            }
        }
        _ => {}
    }
    (of_use(look, expr, false) == View::AsItStands).then_some(ArrayUse::Lent)
}

/// Bound by a `let` that names no type, and used as a slice from there on.
fn held(look: Look<'_>, (block, at): (ExprId, u32), by_reference: bool) -> Option<ArrayUse> {
    let flow = look.flow;
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Some(Statement::Let { pat, ty: None, .. }) = inner.statements.get(at as usize) else { return None };
    let PatKind::Bind { local, by_ref: false, .. } = flow.body.pat(*pat).kind else { return None };
    let is_alone = flow.locals.source(local) == Source::Let(block, at) && flow.uses(local).next().is_some();
    (is_alone && of_local(look, local, by_reference) == View::AsItStands).then_some(ArrayUse::Held)
}

/// The number of elements, and the bytes that all of them take.
fn measure(look: Look<'_>, expr: ExprId) -> Option<(u64, u64)> {
    let ExprKind::Macro(call) = &look.flow.body.expr(expr).kind else { return None };
    let (value, count) = match call.kind {
        MacroKind::VecList(list) => (*look.flow.body.list(list).first()?, u64::from(list.len)),
        MacroKind::VecRepeat { value, len } => {
            let ty = look.flow.types.expr(value);
            let scope = Scope::of_body(look.index(), look.item)?;
            let count = consts::of_expr(look.index(), scope, look.flow.body, len)?;
            look.flow.world.is_copy(look.tys(), ty).is_yes().then_some((value, count))?
        }
        _ => return None,
    };
    let size = look.size_of(look.flow.types.expr(value))?.size;
    Some((count, size.checked_mul(count)?))
}

/// Whether what takes the value at `expr` would take its borrowed form; `by_reference` where a reference is what is there.
fn of_use(look: Look<'_>, expr: ExprId, by_reference: bool) -> View {
    let flow = look.flow;
    let Some(parent) = flow.tree.parent(expr) else { return View::Not };
    let view = |it: bool| if it { View::AsItStands } else { View::Not };
    match flow.tree.role(expr) {
        Role::IndexBase => View::AsItStands,
        Role::Receiver => of_method(look, parent, by_reference),
        Role::RefOperand if !by_reference => of_reference(look, parent),
        Role::Arg(at) if by_reference => view(takes_view(look, parent, at)),
        Role::Iterable | Role::FormatArg(_) => view(by_reference),
        Role::LetInit(at) if by_reference => of_copy(look, parent, at),
        Role::Lhs | Role::Rhs => match flow.body.expr(parent).kind {
            ExprKind::Binary { op: BinaryOp::Eq | BinaryOp::Ne, .. } => view(by_reference),
            _ => View::Not,
        },
        _ => View::Not,
    }
}

/// `let y = x;` of a reference: by what is done with `y`.
fn of_copy(look: Look<'_>, block: ExprId, at: u32) -> View {
    let body = look.flow.body;
    let ExprKind::Block(inner) = &body.expr(block).kind else { return View::Not };
    let Some(Statement::Let { pat, ty: None, .. }) = inner.statements.get(at as usize) else { return View::Not };
    match body.pat(*pat).kind {
        PatKind::Bind { local, by_ref: false, .. } if !body.local(local).name.as_str().starts_with('_') => {
            of_local(look, local, true)
        }
        _ => View::Not,
    }
}

fn of_method(look: Look<'_>, call: ExprId, by_reference: bool) -> View {
    let called = callee(look, call);
    let is_view = called.krate == "std" && ["slice", "str", "Path", "OsStr"].contains(&called.container);
    if is_view || called.is_any(&ALIKE) && (by_reference || called.container == "Vec") {
        return View::AsItStands;
    }
    if by_reference && called.is_any(&OTHERWISE) { View::InOtherWords } else { View::Not }
}

/// `&list`, by what takes it.
fn of_reference(look: Look<'_>, reference: ExprId) -> View {
    let flow = look.flow;
    let Some(parent) = flow.tree.parent(reference) else { return View::Not };
    let is_view = match (flow.tree.role(reference), &flow.body.expr(parent).kind) {
        (Role::Arg(at), _) => takes_view(look, parent, at),
        (Role::Iterable, _) => true,
        (Role::LetInit(at), ExprKind::Block(block)) => match block.statements.get(at as usize) {
            Some(Statement::Let { pat, ty: Some(_), .. }) => match flow.body.pat(*pat).kind {
                PatKind::Bind { local, .. } => is_view(look, flow.kind(flow.types.local(local))),
                _ => false,
            },
            _ => false,
        },
        _ => false,
    };
    if is_view { View::AsItStands } else { View::Not }
}

/// The declared parameter is a reference to a borrowed form.
fn takes_view(look: Look<'_>, call: ExprId, at: u32) -> bool {
    let index = look.index();
    let def = look.flow.called(call).and_then(|func| index.fns.get(func.at()));
    let param = def.and_then(|def| def.params.get(at as usize));
    param.is_some_and(|&ty| is_view(look, index.tys.kind(&index.tys, ty)))
}

fn is_view(look: Look<'_>, kind: TyKind) -> bool {
    let TyKind::Ref(_, inner) = kind else { return false };
    match look.flow.kind(inner) {
        TyKind::Slice(_) | TyKind::Str => true,
        TyKind::Adt(..) => matches!(look.head(inner), Some("Path" | "OsStr")),
        _ => false,
    }
}
