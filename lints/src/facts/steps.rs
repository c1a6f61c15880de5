//! Finds what values come from and go on to.

use crate::facts::bare::is_made_bare;
use crate::facts::callees::{callee, constant, head};
use crate::facts::fleeting::is_fleeting;
use crate::facts::look::Look;
use crate::facts::missing::is_missing;
use crate::facts::shown::of_macro;
use crate::facts::sites::Found;
use crate::facts::spent::is_all;
use crate::facts::step::{ArgFact, CalleeFact, LiteralFact, StepFact, StepKind};
use crate::facts::vacant::is_vacant;
use crate::flow::tree::{Role, children};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::item::ItemKind;
use crate::syntax::opened::MacroKind;
use crate::syntax::operator::{Literal, UnaryOp};
use crate::types::CalleeKind;
use crate::types::show::show_bound;

/// A longer way is cut.
const STEPS: usize = 16;

/// Which expressions of a body ask for heap memory, themselves or within.
#[derive(Debug)]
pub struct Allocating(Vec<bool>);

impl Allocating {
    /// Marks the places found and all around them.
    #[must_use]
    pub fn new(look: Look<'_>, found: &[Found]) -> Self {
        let mut marks = vec![false; look.flow.body.exprs.len()];
        for it in found.iter().filter(|it| it.is_sure()) {
            let mut at = Some(it.expr);
            while let Some(expr) = at
                && let Some(mark) = marks.get_mut(expr.at())
                && !std::mem::replace(mark, true)
            {
                at = look.flow.tree.parent(expr);
            }
        }
        Self(marks)
    }

    fn has(&self, expr: ExprId) -> bool {
        self.0.get(expr.at()).copied().unwrap_or_default()
    }
}

/// What the value of an expression comes from, the nearest first: its receiver, or its first argument.
#[must_use]
pub fn from(look: Look<'_>, allocating: &Allocating, expr: ExprId) -> Vec<StepFact> {
    let mut way = Vec::new();
    let mut at = source(look, expr);
    while let Some(expr) = at
        && way.len() < STEPS
    {
        at = source(look, expr);
        way.push((expr, at));
    }
    // Steps are large, and most ways are short: no room is made for more than there are.
    way.into_iter().map(|(expr, next)| step(look, allocating, (how_made(look, expr), expr), next)).collect()
}

/// What the value of an expression goes on to until the end of its statement, the nearest first.
#[must_use]
pub fn into(look: Look<'_>, allocating: &Allocating, expr: ExprId) -> Vec<StepFact> {
    let tree = &look.flow.tree;
    let mut way = Vec::new();
    let mut at = expr;
    while way.len() < STEPS {
        let Some(parent) = tree.parent(at) else {
            way.push((StepKind::Returned, at, at));
            break;
        };
        let kind = how_used(look, at, parent);
        way.push((kind, parent, at));
        match kind {
            StepKind::Bound
            | StepKind::Matched
            | StepKind::Iterated
            | StepKind::Assigned
            | StepKind::Returned
            | StepKind::Dropped
            | StepKind::Condition
            | StepKind::Other => break,
            _ => at = parent,
        }
    }
    way.into_iter().map(|(kind, whole, value)| step(look, allocating, (kind, whole), Some(value))).collect()
}

/// What a step is given beyond this is not told: each of a thousand arguments would name all the others.
const MOST_ARGS: usize = 64;

/// What a call, an operator or a macro is given, without the receiver.
#[must_use]
pub fn arguments(look: Look<'_>, allocating: &Allocating, expr: ExprId) -> Vec<ArgFact> {
    let receiver = match look.flow.body.expr(expr).kind {
        ExprKind::MethodCall { receiver, .. } => Some(receiver),
        _ => None,
    };
    others(look, allocating, (expr, usize::MAX), receiver)
}

/// The step that the expression `whole` is; `value` is the one among its parts that goes through it.
/// The type, behind references, is shared by a count.
fn is_counted(look: Look<'_>, ty: TyId) -> bool {
    match look.flow.kind(look.flow.world.behind(look.tys(), ty)) {
        TyKind::Adt(id, _) => look.index().types.get(id.at()).is_some_and(|def| def.effects.has(Effects::COUNTED)),
        _ => false,
    }
}

fn step(look: Look<'_>, allocating: &Allocating, (kind, whole): (StepKind, ExprId), value: Option<ExprId>) -> StepFact {
    let flow = look.flow;
    let is_use = value.is_some_and(|it| flow.tree.parent(it) == Some(whole));
    let param = match value.map(|it| flow.tree.role(it)) {
        Some(Role::Arg(at)) if is_use => at,
        Some(Role::FormatArg(at)) => at,
        Some(Role::Rhs) => 1,
        _ => 0,
    };
    let is_call = matches!(
        kind,
        StepKind::Received | StepKind::Given | StepKind::Operand | StepKind::AddedTo | StepKind::Formatted
    );
    let (callee, args) = if is_call {
        (callee(look, whole), others(look, allocating, (whole, MOST_ARGS), value))
    } else if kind == StepKind::Path {
        (constant(look, whole), Vec::new())
    } else if kind == StepKind::Element && value.is_none() {
        (CalleeFact::default(), others(look, allocating, (whole, MOST_ARGS), None))
    } else {
        (CalleeFact::default(), Vec::new())
    };
    let whole_span = match kind {
        // The whole of a `let` is the block around it: of no use to anyone.
        StepKind::Bound | StepKind::Dropped => value.map_or(look.span(whole), |it| look.span(it)),
        _ => look.span(whole),
    };
    let lazy =
        if kind == StepKind::Given { lazy(look, whole, param).filter(|_| !is_decided(look, whole)) } else { None };
    let (takes, asks, looks_up) = if is_use { taken(look, whole, param) } else { Default::default() };
    StepFact {
        kind,
        callee,
        place: look.place(look.name_span(whole)),
        whole: look.place(whole_span),
        ty: look.show(flow.types.expr(whole)),
        head: head(look, flow.types.expr(whole)),
        counted: is_counted(look, flow.types.expr(whole)),
        param,
        args,
        lazy,
        leaves: lazy.is_some() && value.is_some_and(|it| leaves(look, it) || is_fleeting(look, it)),
        vacant: lazy.is_some() && is_vacant(look, whole),
        takes,
        asks,
        looks_up,
        format: if kind == StepKind::Formatted { of_macro(look, whole).map(Box::new) } else { None },
        from_macro: flow.body.expr(whole).origin != 0,
    }
}

/// It is known whether the receiver holds a value: it is written out, as in `Err(error).context(…)`, or was looked at before.
fn is_decided(look: Look<'_>, call: ExprId) -> bool {
    let body = look.flow.body;
    let ExprKind::MethodCall { receiver, .. } = body.expr(call).kind else { return false };
    let named = match body.expr(receiver).kind {
        ExprKind::Call { callee, .. } => callee,
        _ => receiver,
    };
    let callee = look.flow.types.callee(receiver).or_else(|| look.flow.types.callee(named));
    callee.is_some_and(|it| matches!(it.kind, CalleeKind::Ctor(..))) || is_missing(look, receiver)
}

/// The sibling that a stub names at the parameter: `#[eager = "unwrap_or_else"]`.
fn lazy(look: Look<'_>, call: ExprId, param: u32) -> Option<&'static str> {
    let index = look.index();
    let def = index.fns.get(look.flow.called(call)?.at())?;
    let at = (param as usize).checked_sub(usize::from(def.has_self))?;
    let ItemKind::Fn(item) = &index.files.get(&def.item.file)?.item(def.item.item).kind else { return None };
    let (_, sibling) = item.params.get(at)?.effects.iter().find(|(word, _)| *word == "eager")?;
    sibling.as_deref().map(|it| Name::new(it).as_str())
}

/// To work an expression out may end what is around it, or wait.
fn leaves(look: Look<'_>, expr: ExprId) -> bool {
    match &look.flow.body.expr(expr).kind {
        ExprKind::Return(_)
        | ExprKind::Break { .. }
        | ExprKind::Continue { .. }
        | ExprKind::Try(_)
        | ExprKind::Await(_)
        | ExprKind::Other(_) => return true,
        ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
        ExprKind::Macro(call)
            if matches!(call.kind, MacroKind::Opaque(_) | MacroKind::Quoted(_) | MacroKind::Missing) =>
        {
            return true;
        }
        _ => {}
    }
    let mut out = false;
    children(look.flow.body, expr, &mut |child, _| out |= leaves(look, child));
    out
}

/// The declared type of a parameter, what is asked of it, and whether another type must be borrowed as it.
fn taken(look: Look<'_>, call: ExprId, param: u32) -> (String, Vec<String>, bool) {
    let index = look.index();
    let base = &index.tys;
    let none = || (String::new(), Vec::new(), false);
    let Some(def) = look.flow.called(call).and_then(|func| index.fns.get(func.at())) else { return none() };
    let Some(&ty) = def.params.get(param as usize) else { return none() };
    let mut bare = ty;
    while let TyKind::Ref(_, inner) = base.kind(base, bare) {
        bare = inner;
    }
    let (mut asks, mut looks_up) = (Vec::new(), false);
    if let TyKind::Param(id) = base.kind(base, bare) {
        // What the impl around it names is decided by the receiver: another type does not do.
        let is_own = def.generics.params.iter().skip(def.generics.parent_count).any(|it| *it == id);
        for (of, bound) in &def.generics.bounds {
            if *of == bare && is_own {
                asks.push(show_bound(index, base, bound));
            }
            looks_up |= *of != bare && base.list(base, bound.args).contains(&bare);
        }
        // `fn f<P: AsRef<Path>>(one: P, other: P)`: both must be of one type.
        if def.params.iter().filter(|it| names(look, **it, bare)).count() > 1 {
            asks.clear();
        }
    }
    (look.flow.world.shown(ty).unwrap_or_default().to_owned(), asks, looks_up)
}

/// A type of the index is this parameter, or is made of it.
fn names(look: Look<'_>, ty: TyId, param: TyId) -> bool {
    let base = &look.index().tys;
    let any = |list: &[TyId]| list.iter().any(|&it| names(look, it, param));
    match base.kind(base, ty) {
        _ if ty == param => true,
        TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
            names(look, inner, param)
        }
        TyKind::Tuple(list) | TyKind::Adt(_, list) => any(base.list(base, list)),
        _ => false,
    }
}

/// What the expression is given beside `value`.
fn others(
    look: Look<'_>,
    allocating: &Allocating,
    (whole, most): (ExprId, usize),
    value: Option<ExprId>,
) -> Vec<ArgFact> {
    let body = look.flow.body;
    let mut given = Vec::new();
    let mut add = |it: ExprId| {
        if Some(it) != value {
            given.push(it);
        }
    };
    match &body.expr(whole).kind {
        ExprKind::Call { args, .. } => body.list(*args).iter().for_each(|&it| add(it)),
        ExprKind::MethodCall { receiver, args, .. } => {
            add(*receiver);
            body.list(*args).iter().for_each(|&it| add(it));
        }
        ExprKind::Binary { lhs, rhs, .. } => [*lhs, *rhs].into_iter().for_each(add),
        ExprKind::AssignOp { place, value, .. } => [*place, *value].into_iter().for_each(add),
        ExprKind::Macro(call) => match &call.kind {
            MacroKind::Format { format: Some(format), .. } => format.args.iter().for_each(|arg| add(arg.value)),
            MacroKind::VecList(list) => body.list(*list).iter().for_each(|&it| add(it)),
            _ => {}
        },
        ExprKind::Array(list) | ExprKind::Tuple(list) => body.list(*list).iter().for_each(|&it| add(it)),
        _ => {}
    }
    given.into_iter().take(most).map(|it| argument(look, allocating, it)).collect()
}

fn argument(look: Look<'_>, allocating: &Allocating, expr: ExprId) -> ArgFact {
    let kind = &look.flow.body.expr(expr).kind;
    let literal = match kind {
        ExprKind::Literal(literal) => of_literal(literal),
        _ => None,
    };
    ArgFact {
        place: look.at(expr),
        ty: look.show(look.flow.types.expr(expr)),
        literal,
        closure: matches!(kind, ExprKind::Closure(_)),
        all: is_all(look, expr),
        owns: look.flow.world.heap(look.tys(), look.flow.types.expr(expr)).deep.is_yes() && !is_made_bare(look, expr),
        allocates: allocating.has(expr),
        plain: is_plain(look, expr),
    }
}

fn of_literal(literal: &Literal) -> Option<LiteralFact> {
    match literal {
        Literal::Bool(value) => Some(LiteralFact::Bool(*value)),
        Literal::Int(value, _) => Some(LiteralFact::Int(*value)),
        Literal::Float(_) => Some(LiteralFact::Float),
        Literal::Char(value) => Some(LiteralFact::Char(*value)),
        Literal::Str(value) => Some(LiteralFact::Str(value.as_ref().into())),
        Literal::Byte(value) => Some(LiteralFact::Byte(*value)),
        Literal::ByteStr(_) => Some(LiteralFact::Bytes),
        Literal::CStr => None,
    }
}

fn is_plain(look: Look<'_>, expr: ExprId) -> bool {
    let mut at = expr;
    loop {
        at = match &look.flow.body.expr(at).kind {
            ExprKind::Local(_) | ExprKind::Path(_) | ExprKind::Literal(_) => return true,
            ExprKind::Field { base, .. } => *base,
            ExprKind::Ref { operand, mutable: false } => *operand,
            ExprKind::Unary { op: UnaryOp::Deref, operand } => *operand,
            _ => return false,
        }
    }
}

/// What an expression's value comes from.
#[must_use]
pub fn source(look: Look<'_>, expr: ExprId) -> Option<ExprId> {
    let body = look.flow.body;
    match &body.expr(expr).kind {
        ExprKind::MethodCall { receiver, .. } => Some(*receiver),
        ExprKind::Call { args, .. } => body.list(*args).first().copied(),
        ExprKind::Binary { lhs, .. } => Some(*lhs),
        ExprKind::Unary { operand, .. } | ExprKind::Ref { operand, .. } | ExprKind::Cast { operand, .. } => {
            Some(*operand)
        }
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => Some(*base),
        ExprKind::Try(inner) | ExprKind::Await(inner) => Some(*inner),
        _ => None,
    }
}

fn how_made(look: Look<'_>, expr: ExprId) -> StepKind {
    match &look.flow.body.expr(expr).kind {
        ExprKind::MethodCall { .. } => StepKind::Received,
        ExprKind::Call { .. } => StepKind::Given,
        ExprKind::Unary { op: UnaryOp::Deref, .. } => StepKind::Dereferenced,
        ExprKind::Binary { .. } | ExprKind::Unary { .. } => StepKind::Operand,
        ExprKind::Ref { mutable: false, .. } => StepKind::Lent,
        ExprKind::Ref { mutable: true, .. } => StepKind::LentMut,
        ExprKind::Cast { .. } => StepKind::Cast,
        ExprKind::Field { .. } => StepKind::Field,
        ExprKind::Index { .. } => StepKind::Indexed,
        ExprKind::Try(_) => StepKind::Tried,
        ExprKind::Await(_) => StepKind::Awaited,
        ExprKind::Local(_) => StepKind::Local,
        ExprKind::Path(_) => StepKind::Path,
        ExprKind::Literal(_) => StepKind::Literal,
        ExprKind::Tuple(_) | ExprKind::Array(_) => StepKind::Element,
        ExprKind::Closure(_) => StepKind::Closure,
        ExprKind::Struct { .. } => StepKind::Kept,
        ExprKind::Macro(call) => match call.kind {
            MacroKind::Format { .. } => StepKind::Formatted,
            MacroKind::VecList(_) | MacroKind::VecRepeat { .. } => StepKind::Element,
            _ => StepKind::Other,
        },
        _ => StepKind::Other,
    }
}

fn how_used(look: Look<'_>, value: ExprId, parent: ExprId) -> StepKind {
    match look.flow.tree.role(value) {
        Role::Root | Role::ReturnValue => StepKind::Returned,
        Role::Receiver => StepKind::Received,
        Role::Arg(_) => StepKind::Given,
        Role::FieldBase => StepKind::Field,
        Role::IndexBase => StepKind::Indexed,
        Role::Index => StepKind::Index,
        Role::DerefOperand => StepKind::Dereferenced,
        Role::Operand | Role::Lhs | Role::Rhs => StepKind::Operand,
        Role::AssignValue => StepKind::Assigned,
        Role::OpValue => StepKind::AddedTo,
        Role::RefOperand => match &look.flow.body.expr(parent).kind {
            ExprKind::Ref { mutable: false, .. } => StepKind::Lent,
            ExprKind::Ref { mutable: true, .. } => StepKind::LentMut,
            _ => StepKind::Other,
        },
        Role::CastOperand => StepKind::Cast,
        Role::Element(_) | Role::RepeatValue => StepKind::Element,
        Role::StructField(_) => StepKind::Kept,
        Role::LetInit(_) => StepKind::Bound,
        Role::Stmt(_) => StepKind::Dropped,
        Role::Tail => StepKind::Tail,
        Role::Then | Role::Else | Role::ArmBody(_) => StepKind::Branch,
        Role::Condition => StepKind::Condition,
        Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee => StepKind::Matched,
        Role::Iterable => StepKind::Iterated,
        Role::AwaitOperand => StepKind::Awaited,
        Role::TryOperand => StepKind::Tried,
        Role::ClosureBody => StepKind::Closure,
        Role::SinkDest => StepKind::WrittenTo,
        Role::FormatArg(_) => StepKind::Formatted,
        Role::MacroOther(_) => StepKind::MacroOther,
        Role::Callee
        | Role::AssignPlace
        | Role::OpPlace
        | Role::RangeEnd
        | Role::RepeatLen
        | Role::StructRest
        | Role::LetElse(_)
        | Role::AsyncBody
        | Role::Guard(_)
        | Role::LoopBody
        | Role::BreakValue
        | Role::OtherValue
        | Role::MatchesGuard
        | Role::DbgArg
        | Role::Expansion
        | Role::OpaquePart => StepKind::Other,
    }
}
