//! Statics that hold a collection, and what the program does with them.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::callees::callee;
use crate::facts::directive::is_workspace_file;
use crate::facts::exports::Exported;
use crate::facts::look::Look;
use crate::flow::locals::each_binding;
use crate::flow::tree::Role;
use crate::index::Index;
use crate::index::def::{AdtKind, Effects, TypeId, ValueId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId};
use crate::syntax::pattern::PatKind;
use crate::text::Place;
use crate::types::CalleeKind;
use crate::types::show::show;

/// A static (or `thread_local!`) collection that the program only ever adds to: each place that names it is understood, and
/// none of them takes anything out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticFact {
    /// Its name.
    pub name: String,
    /// The name's place.
    pub place: Place,
    /// The collection, as people write it: `HashMap<String, u32>`.
    pub ty: String,
    /// Where something is added, and the function around it: an index into [`crate::facts::Facts::functions`].
    pub adds: Vec<(Place, Option<usize>)>,
    /// There are only so many keys: `bool`, an enum without fields, text that stands in the program.
    pub bounded: bool,
    /// Test code.
    pub test: bool,
}

/// What a place does with a static.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Adds to the collection.
    Adds,
    /// Looks at it.
    Looks,
    /// Takes something out, or is not understood.
    Other,
}

/// A place that names a static.
#[derive(Clone, Copy, Debug)]
pub struct StaticUse {
    /// The static.
    pub value: ValueId,
    /// What is done.
    pub done: Done,
    /// Where.
    pub place: Place,
}

/// How many steps a value is followed.
const STEPS: u32 = 24;

/// What a body does with the statics that it names.
#[must_use]
pub fn of_body(look: Look<'_>) -> Vec<StaticUse> {
    let flow = look.flow;
    let mut out = Vec::new();
    for (at, expr) in flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let (ExprKind::Path(_), Some(callee)) = (&expr.kind, flow.types.callee(id)) else { continue };
        let CalleeKind::Const(value) = callee.kind else { continue };
        if look.index().values.get(value.at()).is_some_and(|it| it.is_static) {
            follow(look, id, STEPS, &mut |done, at| {
                out.push(StaticUse { value, done, place: look.place(look.name_span(at)) })
            });
        }
    }
    out
}

/// Follows a static's content from an expression that leads to it.
fn follow(look: Look<'_>, at: ExprId, steps: u32, out: &mut impl FnMut(Done, ExprId)) {
    let flow = look.flow;
    let (Some(steps), Some(parent)) = (steps.checked_sub(1), flow.tree.parent(at)) else { return out(Done::Other, at) };
    let role = flow.tree.role(at);
    match role {
        Role::Receiver => of_call(look, (at, parent), steps, out),
        Role::RefOperand | Role::DerefOperand | Role::TryOperand | Role::AwaitOperand | Role::Tail => {
            follow(look, parent, steps, out);
        }
        Role::Then | Role::Else | Role::ArmBody(_) => follow(look, parent, steps, out),
        Role::Stmt(_) | Role::IndexBase | Role::Iterable | Role::Condition | Role::FormatArg(_) => out(Done::Looks, at),
        Role::LetInit(_) | Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee => {
            for pat in flow.patterns(at, parent, role) {
                each_binding(flow.body, pat, &mut |local, _| of_local(look, local, steps, out));
            }
        }
        Role::Arg(_) => {
            let is_drop = callee(look, parent).is("mem::drop");
            let shared = matches!(flow.kind(flow.types.expr(at)), TyKind::Ref(false, _));
            out(if is_drop || shared { Done::Looks } else { Done::Other }, at);
        }
        _ => out(Done::Other, at),
    }
}

fn of_local(look: Look<'_>, local: LocalId, steps: u32, out: &mut impl FnMut(Done, ExprId)) {
    for named in look.flow.uses(local) {
        follow(look, named.expr, steps, out);
    }
}

/// `STATIC.lock()`, `.unwrap()`, `.insert(…)`.
fn of_call(look: Look<'_>, (receiver, call): (ExprId, ExprId), steps: u32, out: &mut impl FnMut(Done, ExprId)) {
    let flow = look.flow;
    let Some(def) = flow.called(call).and_then(|func| look.index().fns.get(func.at())) else {
        return out(Done::Other, call);
    };
    if def.effects.has_any(Effects::GROWS.with(Effects::RESERVES)) {
        return out(Done::Adds, call);
    }
    if let ExprKind::MethodCall { args, .. } = flow.body.expr(call).kind {
        let closures = flow.body.list(args).iter().filter_map(|&arg| match &flow.body.expr(arg).kind {
            ExprKind::Closure(closure) => Some(closure),
            _ => None,
        });
        // `LOCAL.with(|it| …)`.
        let container = callee(look, call).container;
        if container == "LocalKey" {
            let params = closures.flat_map(|closure| &closure.params);
            for (pat, _) in params {
                match flow.body.pat(*pat).kind {
                    PatKind::Bind { local, .. } => of_local(look, local, steps, out),
                    PatKind::Wild => out(Done::Looks, call),
                    _ => out(Done::Other, call),
                }
            }
            return;
        }
    }
    // A lock, what is in its result, a cell: on to what it holds.
    if is_way(look, flow.types.expr(call)) {
        return follow(look, call, steps, out);
    }
    let lent = flow.types.adjustment(receiver).and_then(|it| it.borrow);
    let by_value_or_mut = lent != Some(false) && !matches!(flow.kind(flow.types.expr(receiver)), TyKind::Ref(false, _));
    out(if by_value_or_mut { Done::Other } else { Done::Looks }, call);
}

/// The type leads to the collection and is not it: a guard, a result around one, a reference to a cell or a collection.
fn is_way(look: Look<'_>, ty: TyId) -> bool {
    let flow = look.flow;
    let lang = &look.index().lookup().lang;
    let effects = flow.world.type_effects(look.tys(), ty);
    if effects.has(Effects::GUARD) {
        return true;
    }
    match flow.kind(ty) {
        TyKind::Ref(_, inner) => {
            let behind = flow.world.behind(look.tys(), inner);
            let holds = matches!(flow.kind(behind), TyKind::Adt(id, _) if is_collection(look.index(), id));
            is_cell(look, behind) || holds
        }
        TyKind::Adt(id, args) if [lang.option, lang.result].contains(&Some(id)) => {
            is_way(look, look.tys().item(&look.index().tys, args, 0))
        }
        TyKind::Future(inner) => is_way(look, inner),
        _ => false,
    }
}

/// A lock, or a cell of std's.
fn is_cell(look: Look<'_>, ty: TyId) -> bool {
    let known = &look.index().known;
    let cells = ["ref_cell", "mutex", "rw_lock", "once_lock", "once_cell", "lazy_lock", "lazy_cell"];
    match look.flow.kind(ty) {
        TyKind::Adt(id, _) => cells.iter().any(|word| known.ty(word) == Some(id)),
        _ => false,
    }
}

/// The statics of the workspace that are only ever added to, sorted by place. `uses` comes with the function of each use.
#[must_use]
pub fn settle(index: &Index, exported: &Exported, uses: &[(StaticUse, Option<usize>)]) -> Vec<StaticFact> {
    let mut by_value: HashMap<ValueId, Vec<&(StaticUse, Option<usize>)>> = HashMap::default();
    for used in uses {
        by_value.entry(used.0.value).or_default().push(used);
    }
    let mut out = Vec::new();
    for (value, uses) in by_value {
        let Some(def) = index.values.get(value.at()) else { continue };
        let is_known = uses.iter().all(|(it, _)| it.done != Done::Other) && !exported.has_value(value);
        let Some(collection) = collection(index, def.ty, STEPS).filter(|_| is_known) else { continue };
        let Some(item) = index.files.get(&def.item.file).map(|file| file.item(def.item.item)) else { continue };
        if item.from_macro || !is_workspace_file(index, def.item.file) {
            continue;
        }
        let adds = uses.iter().filter(|(it, _)| it.done == Done::Adds);
        let mut adds: Vec<(Place, Option<usize>)> = adds.map(|(it, function)| (it.place, *function)).collect();
        adds.sort();
        if !adds.is_empty() {
            out.push(StaticFact {
                name: def.name.as_str().to_owned(),
                place: Place { file: def.item.file, span: item.name_span },
                ty: show(index, &index.tys, collection),
                adds,
                bounded: is_bounded(index, collection),
                test: def.is_test,
            });
        }
    }
    out.sort_by_key(|it| it.place);
    out
}

/// The collection in a static's type.
fn collection(index: &Index, ty: TyId, steps: u32) -> Option<TyId> {
    let steps = steps.checked_sub(1)?;
    let TyKind::Adt(id, args) = index.tys.kind(TyArena::none(), ty) else { return None };
    if is_collection(index, id) {
        return Some(ty);
    }
    let first = *index.tys.list(TyArena::none(), args).first()?;
    collection(index, first, steps)
}

/// It holds as many values as are put into it.
#[must_use]
pub(super) fn is_collection(index: &Index, id: TypeId) -> bool {
    let is_buffer = index.types.get(id.at()).is_some_and(|def| def.effects.has(Effects::BUFFER));
    is_buffer || ["btree_map", "btree_set", "linked_list"].iter().any(|word| index.known.ty(word) == Some(id))
}

/// The keys of the collection can only be so many.
fn is_bounded(index: &Index, collection: TyId) -> bool {
    let TyKind::Adt(id, args) = index.tys.kind(TyArena::none(), collection) else { return false };
    let has_keys = |name: &str| name.ends_with("Map") || name.ends_with("Set");
    if !index.types.get(id.at()).is_some_and(|def| has_keys(def.name.as_str())) {
        return false;
    }
    let Some(&key) = index.tys.list(TyArena::none(), args).first() else { return false };
    match index.tys.kind(TyArena::none(), key) {
        TyKind::Bool | TyKind::Ref(..) => true,
        TyKind::Num(_) => matches!(show(index, &index.tys, key).as_str(), "u8" | "i8"),
        TyKind::Adt(id, _) => index.types.get(id.at()).is_some_and(|def| {
            def.kind == AdtKind::Enum && def.variants.iter().all(|it| it.fields.is_empty()) || def.name == "TypeId"
        }),
        _ => false,
    }
}
