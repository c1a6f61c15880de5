//! Which branches end in an error or a panic, and which expressions may leave the code around them early.

use crate::flow::heap::World;
use crate::flow::tree::{Tree, children};
use crate::index::def::{Container, Effects};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{Body, ExprId, ExprKind, Statement};
use crate::syntax::opened::{MacroKind, Sink};
use crate::syntax::operator::Literal;
use crate::types::{BodyTypes, CalleeKind};

/// How an expression ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// With a value, as usual.
    Usual,
    /// With an error as its value: `Err(x)`, `anyhow!(…)`.
    ErrorValue,
    /// By leaving the function with an error.
    Error,
    /// By a panic, or by ending the process.
    Panic,
}

/// Where control may go from within an expression, beside its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exit {
    /// `return` or `?`.
    pub returns: bool,
    /// The outermost frame that a `break` or `continue` in it names, or `u32::MAX`. Outer frames have lower numbers.
    pub frame: u32,
}

impl Exit {
    const NONE: Self = Self { returns: false, frame: u32::MAX };

    /// Something may be skipped behind it.
    #[must_use]
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }
}

/// Ends and exits of all expressions, by [`ExprId`].
#[derive(Clone, Debug)]
pub struct Ends {
    ends: Vec<End>,
    exits: Vec<Exit>,
}

impl Ends {
    /// Works from the innermost expressions outwards.
    #[must_use]
    pub fn new(world: &World<'_>, body: &Body, types: &BodyTypes, tree: &Tree) -> Self {
        let count = body.exprs.len();
        let mut out = Self { ends: vec![End::Usual; count], exits: vec![Exit::NONE; count] };
        for at in 0..count as u32 {
            let id = ExprId(at);
            let exit = out.exit_of(body, id);
            out.exits[id.at()] = exit;
            if let Some(parent) = tree.parent(id).filter(|&it| exit.is_some() && it > id) {
                let around = &mut out.exits[parent.at()];
                *around = Exit { returns: around.returns | exit.returns, frame: around.frame.min(exit.frame) };
            }
            out.ends[id.at()] = out.end_of(world, body, types, id);
        }
        out
    }

    /// How it ends.
    #[must_use]
    pub fn end(&self, id: ExprId) -> End {
        self.ends.get(id.at()).copied().unwrap_or(End::Usual)
    }

    /// Where control may go from within it.
    #[must_use]
    pub fn exit(&self, id: ExprId) -> Exit {
        self.exits.get(id.at()).copied().unwrap_or(Exit::NONE)
    }

    fn exit_of(&self, body: &Body, id: ExprId) -> Exit {
        // What lies in it has told it already.
        let mut exit = self.exit(id);
        match &body.expr(id).kind {
            ExprKind::Return(_) | ExprKind::Try(_) => exit.returns = true,
            ExprKind::Break { target: Some(target), .. } | ExprKind::Continue { target: Some(target) } => {
                exit.frame = exit.frame.min(target.0);
            }
            ExprKind::Loop { frame, .. } | ExprKind::While { frame, .. } | ExprKind::For { frame, .. }
                if exit.frame == frame.0 =>
            {
                exit.frame = u32::MAX;
            }
            ExprKind::Block(block) if block.frame.is_some_and(|frame| exit.frame == frame.0) => {
                exit.frame = u32::MAX;
            }
            ExprKind::Closure(_) | ExprKind::Async { .. } => exit = Exit::NONE,
            _ => {}
        }
        exit
    }

    fn end_of(&self, world: &World<'_>, body: &Body, types: &BodyTypes, id: ExprId) -> End {
        match &body.expr(id).kind {
            // `Err(x).context("…")`
            ExprKind::MethodCall { receiver, .. }
                if self.end(*receiver) == End::ErrorValue && is_result(world, types, id) =>
            {
                End::ErrorValue
            }
            // `error.into()`
            ExprKind::MethodCall { receiver, .. } if is_made_of_error(world, body, types, (id, *receiver)) => {
                End::ErrorValue
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => end_of_call(world, body, types, id),
            ExprKind::Return(Some(value)) => self.leaving(*value),
            ExprKind::Try(value) => self.leaving(*value),
            ExprKind::Block(block) => match (block.tail, block.statements.last()) {
                (Some(tail), _) => self.end(tail),
                (None, Some(Statement::Expr { expr, .. })) => match self.end(*expr) {
                    // An error that nobody takes.
                    End::ErrorValue | End::Usual => End::Usual,
                    end @ (End::Error | End::Panic) => end,
                },
                (None, _) => End::Usual,
            },
            ExprKind::If { then, otherwise: Some(otherwise), .. } => self.end(*then).min(self.end(*otherwise)),
            ExprKind::Match { arms, .. } => arms.iter().map(|arm| self.end(arm.body)).min().unwrap_or(End::Usual),
            ExprKind::Cast { operand, .. } => self.end(*operand),
            ExprKind::Macro(call) => match &call.kind {
                MacroKind::Format { sink: Sink::Panic, .. } => End::Panic,
                MacroKind::Format { sink: Sink::Error, .. } if call.name == "bail" => End::Error,
                MacroKind::Format { sink: Sink::Error, .. } if call.name != "ensure" => End::ErrorValue,
                MacroKind::Expanded(inner) => self.end(*inner),
                _ => End::Usual,
            },
            _ => End::Usual,
        }
    }

    fn leaving(&self, value: ExprId) -> End {
        match self.end(value) {
            End::Usual => End::Usual,
            End::ErrorValue | End::Error => End::Error,
            End::Panic => End::Panic,
        }
    }
}

fn end_of_call(world: &World<'_>, body: &Body, types: &BodyTypes, id: ExprId) -> End {
    if is_err(world, body, types, id) {
        return End::ErrorValue;
    }
    let Some(CalleeKind::Fn(func)) = types.callee(id).map(|it| it.kind) else { return End::Usual };
    let Some(def) = world.index.fns.get(func.at()) else { return End::Usual };
    if def.ret == TyId::NEVER && is_success(body, id) {
        return End::Usual;
    }
    if def.ret == TyId::NEVER || def.effects.has(Effects::COLD) { End::Panic } else { End::Usual }
}

/// A `Result` that is made by `into` of its own error: it holds that.
fn is_made_of_error(world: &World<'_>, body: &Body, types: &BodyTypes, (id, receiver): (ExprId, ExprId)) -> bool {
    let base = &world.index.tys;
    let TyKind::Adt(ty, args) = types.tys.kind(base, types.expr(id)) else { return false };
    if world.index.lookup().lang.result != Some(ty) || types.tys.item(base, args, 1) != types.expr(receiver) {
        return false;
    }
    let def = world.called(body, types, id).and_then(|func| world.index.fns.get(func.at()));
    let into = world.index.known.traet("into");
    types.expr(receiver) != TyId::UNKNOWN
        && into.is_some()
        && def.is_some_and(|def| matches!(def.container, Container::Trait(of) if Some(of) == into))
}

fn is_result(world: &World<'_>, types: &BodyTypes, id: ExprId) -> bool {
    match types.tys.kind(&world.index.tys, types.expr(id)) {
        TyKind::Adt(ty, _) => world.index.lookup().lang.result == Some(ty),
        _ => false,
    }
}

/// `exit(0)`: a program that has done its work.
fn is_success(body: &Body, id: ExprId) -> bool {
    let ExprKind::Call { args, .. } = body.expr(id).kind else { return false };
    match body.list(args) {
        [only] => matches!(body.expr(*only).kind, ExprKind::Literal(Literal::Int(0, _))),
        _ => false,
    }
}

/// The value of a condition that is `true` or `false` as it stands.
#[must_use]
pub fn constant(body: &Body, condition: ExprId) -> Option<bool> {
    match body.expr(condition).kind {
        ExprKind::Literal(Literal::Bool(it)) => Some(it),
        _ => None,
    }
}

/// Macros that tell whether messages of a level are written.
const ASKING: [&str; 5] = ["enabled", "event_enabled", "level_enabled", "log_enabled", "span_enabled"];

/// Whether a condition asks, among other things, whether messages are written that mostly are not.
#[must_use]
pub fn asks_for_messages(body: &Body, condition: ExprId) -> bool {
    if let ExprKind::Macro(call) = &body.expr(condition).kind
        && ASKING.iter().any(|it| call.name == *it)
    {
        return true;
    }
    let mut found = false;
    children(body, condition, &mut |child, _| found |= asks_for_messages(body, child));
    found
}

/// The expression is `Err(x)`.
#[must_use]
pub fn is_err(world: &World<'_>, body: &Body, types: &BodyTypes, id: ExprId) -> bool {
    let ExprKind::Call { callee, .. } = &body.expr(id).kind else { return false };
    match types.callee(id).or_else(|| types.callee(*callee)).map(|it| it.kind) {
        Some(CalleeKind::Ctor(ty, variant)) => {
            world.index.lookup().lang.result == Some(ty)
                && world.index.types[ty.at()].variants.get(variant as usize).is_some_and(|it| it.name == "Err")
        }
        Some(_) => false,
        None => {
            // The prelude's name, unless the types say that it is something else.
            let unknown = matches!(types.tys.kind(&world.index.tys, types.expr(*callee)), TyKind::Unknown);
            unknown
                && matches!(&body.expr(*callee).kind, ExprKind::Path(path) if path.segments.last().is_some_and(|it| it.name == "Err"))
        }
    }
}
