//! The calls in a body that lead to functions of the workspace.

use std::sync::Arc;

use crate::facts::boxes::is_kept_as_dyn;
use crate::facts::callees::callee;
use crate::facts::copied::{is_result_lendable, is_spare};
use crate::facts::draft::{Given, by_name, givens, iterated};
use crate::facts::evidence::{LoopFact, UseFact};
use crate::facts::fates::{FateDraft, of_value};
use crate::facts::given_on::{Gives, given_on};
use crate::facts::handed::{Items, handed};
use crate::facts::look::Look;
use crate::facts::loops::{Loops, around};
use crate::facts::recovered::{ends_loop, recovers};
use crate::facts::sites::box_kind;
use crate::facts::used;
use crate::flow::fate::Fates;
use crate::flow::frames::Chill;
use crate::flow::heap::Known;
use crate::flow::tree::Role;
use crate::index::def::{Container, Effects, FnId, KrateKind};
use crate::index::lookup::Head;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, PatId, Statement};
use crate::syntax::opened::MacroKind;
use crate::syntax::pattern::PatKind;
use crate::text::Place;
use crate::types::{Callee, CalleeKind};

/// A call of a function of the workspace.
#[derive(Debug)]
pub struct CallDraft {
    /// The function called.
    pub callee: FnId,
    /// Only the trait's function is known: the type decides, while the program runs or where it is built.
    pub dispatched: bool,
    /// What it gives on.
    pub gives: Gives,
    /// In a closure or future that is kept or given away, and runs when the function has long returned.
    pub later: bool,
    /// The call.
    pub place: Place,
    /// The loops around it.
    pub loops: Vec<Arc<LoopFact>>,
    /// Closures around it that may repeat.
    pub given: Vec<Given>,
    /// Why it seldom runs.
    pub chill: Option<Chill>,
    /// How often the odds of coming to it halve within the function.
    pub rarity: u8,
    /// What the conditions around it count for, in quarters of one that holds in one of two cases.
    pub conditions: u8,
    /// In one of many arms that texts choose: what repeats the whole does not repeat it.
    pub chosen: bool,
    /// What becomes of the result, where that owns heap memory.
    pub fate: Option<FateDraft>,
    /// What is done with it.
    pub uses: Arc<[UseFact]>,
    /// Nobody looks at the error that it may return.
    pub discards: bool,
    /// The caller goes on where it returns an error.
    pub recovers: bool,
    /// Where it returns an error, the loop around it ends.
    pub ends_loop: bool,
    /// The arguments' places, `self` first.
    pub args: Arc<[Place]>,
    /// By argument: how many elements it has, where that is written there.
    pub lists: Vec<Option<u64>>,
    /// By argument: a box is made there, perhaps around nothing.
    pub boxes: Vec<bool>,
    /// It is awaited where it stands.
    pub awaited: bool,
    /// By argument: it is lent, owned here, and not used afterwards.
    pub spare: Arc<[bool]>,
    /// A borrow of what is lent to the call would do in the place of the result.
    pub lendable: bool,
    /// Other branches make what is used in the place of the result: `match x { Some(it) => it.name(), None => f() }`.
    pub branched: bool,
    /// The result is a box around `dyn`, and goes where such a box is asked for.
    pub as_dyn: bool,
    /// The arguments that are iterators of other crates, or the caller's own parameters, by place.
    pub iterators: Vec<(u32, Items)>,
}

impl CallDraft {
    /// It leads to one function, while the caller runs.
    #[must_use]
    pub fn is_firm(&self) -> bool {
        !self.dispatched && !self.later
    }
}

/// The calls of functions of the workspace in a body, those that a `for` makes of `next` included.
pub fn calls(look: Look<'_>, all_loops: &Loops, fates: &mut Fates<'_, '_>) -> Vec<CallDraft> {
    let flow = look.flow;
    // There are many, each with much in it: no room is made for more than there are.
    let mut out = Vec::with_capacity(flow.types.callees.iter().filter_map(|it| called(look, it)).count());
    for (expr, callee) in &flow.types.callees {
        let Some(func) = called(look, &(*expr, *callee)) else { continue };
        let kind = &flow.body.expr(*expr).kind;
        let is_path = matches!(kind, ExprKind::Path(_));
        let (mut loops, given) = around(look, all_loops, *expr);
        let (mut args, mut given_args) = (Vec::new(), Vec::new());
        if is_path {
            let Some(call) = flow.tree.parent(*expr) else { continue };
            loops.extend(by_name(look, *expr, call));
        } else {
            if let ExprKind::MethodCall { receiver, .. } = kind {
                given_args.push(*receiver);
            }
            if let ExprKind::Call { args: list, .. } | ExprKind::MethodCall { args: list, .. } = kind {
                given_args.extend_from_slice(flow.body.list(*list));
            }
            args.extend(given_args.iter().map(|&arg| look.at(arg)));
        }
        let keeps = !is_path && flow.owns(*expr) != Known::No;
        out.push(CallDraft {
            callee: func,
            dispatched: callee.in_impl.is_none() && is_of_trait(look, func),
            gives: match kind {
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => given_on(look, &given_args),
                _ => Gives::New,
            },
            later: is_later(look, *expr),
            place: look.place(look.name_span(*expr)),
            loops,
            given: givens(look, &given),
            chill: flow.contexts.of(*expr).chill,
            rarity: flow.contexts.of(*expr).rarity,
            conditions: flow.conditions(*expr),
            chosen: flow.contexts.of(*expr).chosen,
            fate: keeps.then(|| of_value(look, fates, *expr)),
            uses: if keeps { shared(used::of_value(look, *expr)) } else { Arc::default() },
            discards: !is_path && discards(look, *expr),
            recovers: !is_path && recovers(look, *expr),
            ends_loop: !is_path && ends_loop(look, *expr),
            lists: given_args.iter().map(|&arg| listed(look, arg)).collect(),
            boxes: given_args.iter().map(|&arg| is_box_made(look, arg)).collect(),
            args: shared(args),
            awaited: !is_path && flow.tree.role(*expr) == Role::AwaitOperand,
            spare: shared(given_args.iter().map(|&arg| is_spare(look, *expr, arg)).collect()),
            branched: !is_path && used::is_one_of_several(look, *expr),
            lendable: keeps && is_result_lendable(look, *expr, &lent(look, &given_args)),
            as_dyn: !is_path && is_kept_as_dyn(look, *expr),
            iterators: handed(look, &given_args),
        });
    }
    iterations(look, all_loops, &mut out);
    out
}

/// For all functions that the call may lead to. All empty ones are one.
fn shared<T>(list: Vec<T>) -> Arc<[T]> {
    if list.is_empty() { Arc::default() } else { list.into() }
}

/// The function of the workspace that is called there, or given by its name.
fn called(look: Look<'_>, (expr, callee): &(ExprId, Callee)) -> Option<FnId> {
    let flow = look.flow;
    let CalleeKind::Fn(func) = callee.kind else { return None };
    let own = flow.world.has_own_body(func) || is_own_trait(look, func);
    let reached = || flow.tree.parent(*expr).is_some() || *expr == flow.body.root;
    let is_path = || matches!(flow.body.expr(*expr).kind, ExprKind::Path(_));
    let is_part = || flow.tree.role(*expr) == Role::Callee && is_path();
    (own && reached() && !is_part()).then_some(func)
}

/// A trait declares the function.
fn is_of_trait(look: Look<'_>, func: FnId) -> bool {
    look.index().fns.get(func.at()).is_some_and(|def| matches!(def.container, Container::Trait(_)))
}

/// It stands in a closure that is stored, or in one or a future that is given to what outlives the function:
/// `Box::new(|| self.step())`, `spawn(async { … })`. What is given by name is called there as a closure would be.
fn is_later(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    let is_named = matches!(flow.body.expr(expr).kind, ExprKind::Path(_));
    let mut func = flow.contexts.of(expr).func;
    let mut value = is_named.then_some(expr);
    loop {
        if value.is_some_and(|it| is_kept(look, it)) {
            return true;
        }
        let Some(frame) = func else { return false };
        value = flow.body.frames.get(frame.0 as usize).map(|it| it.expr);
        func = flow.contexts.around(frame).func;
    }
}

/// A closure, future or function that is not known to be called where it is given.
pub(super) fn is_kept(look: Look<'_>, value: ExprId) -> bool {
    let flow = look.flow;
    let kind = &flow.body.expr(value).kind;
    let Some(parent) = flow.tree.parent(value) else { return false };
    let is_named = matches!(kind, ExprKind::Path(_));
    match (flow.tree.role(value), flow.called(parent)) {
        (Role::Arg(at), Some(callee)) => {
            let effects = flow.world.param_effects(callee, at);
            // A boxed future is awaited where it was made, as a rule: so do futures that hold themselves.
            let is_future = matches!(kind, ExprKind::Async { .. });
            effects.has(Effects::OUTLIVES) || effects.has(Effects::STORES) && !is_future
        }
        // Methods that nobody knows are iterators' more often than not.
        (Role::Arg(at), None)
            if flow.world.argument_effects((flow.body, flow.types), parent, at).has(Effects::COLD) =>
        {
            false
        }
        (Role::Arg(_), None) => is_named || matches!(flow.body.expr(parent).kind, ExprKind::Call { .. }),
        (Role::StructField(_), _) => true,
        _ => is_named,
    }
}

/// What of the arguments is lent: a receiver, and what is a reference.
pub(super) fn lent(look: Look<'_>, args: &[ExprId]) -> Vec<ExprId> {
    let flow = look.flow;
    let is_lent = |arg: ExprId| {
        let borrowed = flow.types.adjustment(arg).is_some_and(|it| it.borrow.is_some());
        let constant = matches!(flow.body.expr(arg).kind, ExprKind::Literal(_) | ExprKind::Path(_));
        !constant && (borrowed || flow.may_hold_borrow(flow.types.expr(arg)))
    };
    args.iter().copied().filter(|&arg| is_lent(arg)).collect()
}

/// `Box::new(x)`.
fn is_box_made(look: Look<'_>, arg: ExprId) -> bool {
    let def = look.flow.called(arg).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(Effects::ALLOCATES)) && box_kind(look, look.flow.types.expr(arg)).is_some()
}

/// How many elements an argument has: an array, a reference to one, `vec![…]`.
fn listed(look: Look<'_>, arg: ExprId) -> Option<u64> {
    let flow = look.flow;
    let mut at = arg;
    while let ExprKind::Ref { operand, .. } = flow.body.expr(at).kind {
        at = operand;
    }
    if let ExprKind::Macro(call) = &flow.body.expr(at).kind
        && let MacroKind::VecList(list) = call.kind
    {
        return Some(u64::from(list.len));
    }
    let TyKind::Array(_, len) = flow.kind(flow.world.behind(look.tys(), flow.types.expr(at))) else { return None };
    match look.tys().kind(&look.index().tys, len) {
        TyKind::Const(len) => Some(len),
        _ => None,
    }
}

/// What looks at a `Result` without its error.
const WITHOUT_ERROR: [&str; 5] =
    ["Result::ok", "Result::is_ok", "Result::is_err", "Result::unwrap_or", "Result::unwrap_or_default"];

/// Nobody looks at the error of a `Result`.
pub(super) fn discards(look: Look<'_>, call: ExprId) -> bool {
    let flow = look.flow;
    let mut at = call;
    while flow.tree.role(at) == Role::AwaitOperand
        && let Some(parent) = flow.tree.parent(at)
    {
        at = parent;
    }
    let Some(parent) = flow.tree.parent(at) else { return false };
    match (flow.tree.role(at), &flow.body.expr(parent).kind) {
        (Role::Receiver, ExprKind::MethodCall { .. }) => callee(look, parent).is_any(&WITHOUT_ERROR),
        (Role::LetCond, ExprKind::Let { pat, .. }) => is_ok_pattern(look, *pat),
        (Role::MatchesScrutinee, ExprKind::Macro(it)) => match &it.kind {
            MacroKind::Matches { pat, .. } => is_ok_pattern(look, *pat),
            _ => false,
        },
        (Role::LetInit(at), ExprKind::Block(block)) => match block.statements.get(at as usize) {
            Some(Statement::Let { pat, .. }) => {
                is_ok_pattern(look, *pat) || matches!(flow.body.pat(*pat).kind, PatKind::Wild)
            }
            _ => false,
        },
        _ => false,
    }
}

/// `Ok(…)`.
fn is_ok_pattern(look: Look<'_>, pat: PatId) -> bool {
    match &look.flow.body.pat(pat).kind {
        PatKind::TupleStruct(path, _) => path.segments.last().is_some_and(|it| it.name == "Ok"),
        _ => false,
    }
}

/// A function that a trait of the workspace declares: its impls may be what is called.
fn is_own_trait(look: Look<'_>, func: FnId) -> bool {
    let index = look.index();
    let Some(def) = index.fns.get(func.at()) else { return false };
    matches!(def.container, Container::Trait(_)) && look.flow.world.krate_kind(def.module) == Some(KrateKind::Workspace)
}

/// What goes over an iterator of the workspace's own calls its `next` per item.
fn iterations(look: Look<'_>, all_loops: &Loops, out: &mut Vec<CallDraft>) {
    let flow = look.flow;
    for (at, expr) in flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let source = match &expr.kind {
            ExprKind::For { iterable, .. } => *iterable,
            ExprKind::MethodCall { receiver, .. } if is_adapter(look, id) => *receiver,
            _ => continue,
        };
        let Some(callee) = own_next(look, flow.types.expr(source)) else { continue };
        let (mut loops, given) = around(look, all_loops, id);
        loops.push(iterated(look, all_loops, id, source));
        out.push(CallDraft {
            callee,
            dispatched: false,
            gives: Gives::New,
            later: is_later(look, id),
            place: look.at(source),
            loops,
            given: givens(look, &given),
            chill: flow.contexts.of(id).chill,
            rarity: flow.contexts.of(id).rarity,
            conditions: flow.conditions(id),
            chosen: flow.contexts.of(id).chosen,
            fate: None,
            uses: Arc::default(),
            discards: false,
            recovers: false,
            ends_loop: false,
            lists: Vec::new(),
            boxes: Vec::new(),
            args: Arc::default(),
            awaited: false,
            spare: Arc::default(),
            lendable: false,
            branched: false,
            as_dyn: false,
            iterators: Vec::new(),
        });
    }
}

/// A method of `Iterator` that takes the iterator itself: all of them go over it, at once or later.
fn is_adapter(look: Look<'_>, call: ExprId) -> bool {
    let index = look.index();
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return false };
    let of_trait = matches!(def.container, Container::Trait(id) if Some(id) == index.lookup().lang.iterator);
    let by_value = |ty: TyId| !matches!(index.tys.kind(&index.tys, ty), TyKind::Ref(..));
    of_trait && def.params.first().is_some_and(|&ty| by_value(ty))
}

/// The workspace's `next` of an iterator type.
fn own_next(look: Look<'_>, ty: TyId) -> Option<FnId> {
    let TyKind::Adt(id, _) = look.flow.kind(look.flow.world.behind(look.tys(), ty)) else { return None };
    if !look.flow.world.is_own(id) {
        return None;
    }
    let index = look.index();
    let impls = index.lookup().trait_impls(index.lookup().lang.iterator?, Head::Adt(id));
    let found = impls.iter().filter_map(|it| index.impls.get(it.at())).find_map(|it| it.fns.get(&Name::new("next")));
    found.copied().filter(|&func| look.flow.world.has_own_body(func))
}
