//! Parents: what each expression is to the one around it.

use crate::syntax::body::{Body, ExprId, ExprKind, Exprs, Statement};
use crate::syntax::opened::{MacroCall, MacroKind, Sink};

/// What an expression is to its parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The value of the whole body, or not reached from it.
    Root,
    /// `f` of `f(x)`.
    Callee,
    /// An argument: the parameter's place, where a method's receiver is 0.
    Arg(u32),
    /// `x` of `x.f()`.
    Receiver,
    /// `x` of `x.f`.
    FieldBase,
    /// `x` of `x[i]`.
    IndexBase,
    /// `i` of `x[i]`.
    Index,
    /// `x` of `*x`.
    DerefOperand,
    /// `x` of `!x`, `-x`.
    Operand,
    /// `a` of `a + b`.
    Lhs,
    /// `b` of `a + b`.
    Rhs,
    /// `a` of `a = b`.
    AssignPlace,
    /// `b` of `a = b`.
    AssignValue,
    /// `a` of `a += b`.
    OpPlace,
    /// `b` of `a += b`.
    OpValue,
    /// `x` of `&x`, `&raw const x`.
    RefOperand,
    /// `x` of `x as T`.
    CastOperand,
    /// An end of a range.
    RangeEnd,
    /// An element of a tuple, array or `vec!`.
    Element(u32),
    /// `x` of `[x; n]`, `vec![x; n]`.
    RepeatValue,
    /// `n` of `[x; n]`, `vec![x; n]`.
    RepeatLen,
    /// A field's value in a struct expression, by its place there.
    StructField(u32),
    /// `..rest`.
    StructRest,
    /// The value of the `let` that is this statement of the block.
    LetInit(u32),
    /// The block behind `let … else`.
    LetElse(u32),
    /// This statement of the block, its value unused.
    Stmt(u32),
    /// The value of a block.
    Tail,
    /// What `async` runs.
    AsyncBody,
    /// The condition of an `if` or `while`.
    Condition,
    /// `if`'s first branch.
    Then,
    /// `if`'s second branch.
    Else,
    /// `x` of `let p = x` in a condition.
    LetCond,
    /// `x` of `match x`.
    Scrutinee,
    /// The guard of this arm.
    Guard(u32),
    /// The value of this arm.
    ArmBody(u32),
    /// The body of a `loop`, `while` or `for`.
    LoopBody,
    /// `xs` of `for x in xs`.
    Iterable,
    /// `x` of `break x`.
    BreakValue,
    /// `x` of `return x`.
    ReturnValue,
    /// `x` of `yield x`.
    OtherValue,
    /// `x` of `x.await`.
    AwaitOperand,
    /// `x` of `x?`.
    TryOperand,
    /// The value of a closure.
    ClosureBody,
    /// Where a `write!` writes.
    SinkDest,
    /// An argument of a format string.
    FormatArg(u32),
    /// The condition of an `assert!`, a field of a log macro, `x` of `quote!(#x)`.
    MacroOther(u32),
    /// `x` of `matches!(x, p)`.
    MatchesScrutinee,
    /// The guard of `matches!`.
    MatchesGuard,
    /// An argument of `dbg!`.
    DbgArg,
    /// What a macro expands to.
    Expansion,
    /// Somewhere in an unknown macro.
    OpaquePart,
}

/// Parents and roles of all expressions of a body.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    /// By [`ExprId`]; `u32::MAX` for the root and for what is not reached.
    parents: Vec<u32>,
    roles: Vec<Role>,
}

impl Tree {
    /// Looks at each expression once.
    #[must_use]
    pub fn new(body: &Body) -> Self {
        let count = body.exprs.len();
        let mut tree = Self { parents: vec![u32::MAX; count], roles: vec![Role::Root; count] };
        for at in 0..count as u32 {
            children(body, ExprId(at), &mut |child, role| {
                if let (Some(parent), Some(slot)) = (tree.parents.get_mut(child.at()), tree.roles.get_mut(child.at())) {
                    *parent = at;
                    *slot = role;
                }
            });
        }
        tree
    }

    /// The expression around it.
    #[must_use]
    pub fn parent(&self, id: ExprId) -> Option<ExprId> {
        self.parents.get(id.at()).copied().filter(|&it| it != u32::MAX).map(ExprId)
    }

    /// What it is to its parent.
    #[must_use]
    pub fn role(&self, id: ExprId) -> Role {
        self.roles.get(id.at()).copied().unwrap_or(Role::Root)
    }

    /// The expressions around it, the nearest first, itself left out.
    pub fn ancestors(&self, id: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(self.parent(id), |&it| self.parent(it))
    }
}

/// Calls `each` for each child of an expression, in the order in which they are written, mostly.
pub fn children(body: &Body, id: ExprId, each: &mut impl FnMut(ExprId, Role)) {
    match &body.expr(id).kind {
        ExprKind::Missing
        | ExprKind::Literal(_)
        | ExprKind::Local(_)
        | ExprKind::Path(_)
        | ExprKind::Continue { .. }
        | ExprKind::Underscore => {}
        ExprKind::Call { callee, args } => {
            each(*callee, Role::Callee);
            list(body, *args, 0, Role::Arg, each);
        }
        ExprKind::MethodCall { receiver, args, .. } => {
            each(*receiver, Role::Receiver);
            list(body, *args, 1, Role::Arg, each);
        }
        ExprKind::Field { base, .. } => each(*base, Role::FieldBase),
        ExprKind::Index { base, index } => {
            each(*base, Role::IndexBase);
            each(*index, Role::Index);
        }
        ExprKind::Unary { op, operand } => {
            let deref = *op == crate::syntax::operator::UnaryOp::Deref;
            each(*operand, if deref { Role::DerefOperand } else { Role::Operand });
        }
        ExprKind::Binary { lhs, rhs, .. } => {
            each(*lhs, Role::Lhs);
            each(*rhs, Role::Rhs);
        }
        ExprKind::Assign { place, value } => {
            each(*place, Role::AssignPlace);
            each(*value, Role::AssignValue);
        }
        ExprKind::AssignOp { place, value, .. } => {
            each(*place, Role::OpPlace);
            each(*value, Role::OpValue);
        }
        ExprKind::Ref { operand, .. } | ExprKind::RawRef { operand, .. } => each(*operand, Role::RefOperand),
        ExprKind::Cast { operand, .. } => each(*operand, Role::CastOperand),
        ExprKind::Range { start, end, .. } => {
            start.iter().chain(end).for_each(|&it| each(it, Role::RangeEnd));
        }
        ExprKind::Tuple(items) | ExprKind::Array(items) => list(body, *items, 0, Role::Element, each),
        ExprKind::Repeat { value, len, .. } => {
            each(*value, Role::RepeatValue);
            each(*len, Role::RepeatLen);
        }
        ExprKind::Struct { fields, rest, .. } => {
            for (at, (_, value)) in fields.iter().enumerate() {
                each(*value, Role::StructField(at as u32));
            }
            rest.iter().for_each(|&it| each(it, Role::StructRest));
        }
        ExprKind::Block(block) => {
            for (at, statement) in block.statements.iter().enumerate() {
                statement_children(statement, at as u32, each);
            }
            block.tail.iter().for_each(|&it| each(it, Role::Tail));
        }
        ExprKind::Async { body, .. } => each(*body, Role::AsyncBody),
        ExprKind::If { condition, then, otherwise } => {
            each(*condition, Role::Condition);
            each(*then, Role::Then);
            otherwise.iter().for_each(|&it| each(it, Role::Else));
        }
        ExprKind::Let { value, .. } => each(*value, Role::LetCond),
        ExprKind::Match { scrutinee, arms } => {
            each(*scrutinee, Role::Scrutinee);
            for (at, arm) in arms.iter().enumerate() {
                arm.guard.iter().for_each(|&it| each(it, Role::Guard(at as u32)));
                each(arm.body, Role::ArmBody(at as u32));
            }
        }
        ExprKind::Loop { body, .. } => each(*body, Role::LoopBody),
        ExprKind::While { condition, body, .. } => {
            each(*condition, Role::Condition);
            each(*body, Role::LoopBody);
        }
        ExprKind::For { iterable, body, .. } => {
            each(*iterable, Role::Iterable);
            each(*body, Role::LoopBody);
        }
        ExprKind::Break { value, .. } => value.iter().for_each(|&it| each(it, Role::BreakValue)),
        ExprKind::Return(value) => value.iter().for_each(|&it| each(it, Role::ReturnValue)),
        ExprKind::Other(value) => value.iter().for_each(|&it| each(it, Role::OtherValue)),
        ExprKind::Await(operand) => each(*operand, Role::AwaitOperand),
        ExprKind::Try(operand) => each(*operand, Role::TryOperand),
        ExprKind::Closure(closure) => each(closure.body, Role::ClosureBody),
        ExprKind::Macro(call) => macro_children(body, call, each),
    }
}

fn statement_children(statement: &Statement, at: u32, each: &mut impl FnMut(ExprId, Role)) {
    match statement {
        Statement::Let { value, otherwise, .. } => {
            value.iter().for_each(|&it| each(it, Role::LetInit(at)));
            otherwise.iter().for_each(|&it| each(it, Role::LetElse(at)));
        }
        Statement::Expr { expr, .. } => each(*expr, Role::Stmt(at)),
    }
}

fn macro_children(body: &Body, call: &MacroCall, each: &mut impl FnMut(ExprId, Role)) {
    match &call.kind {
        MacroKind::VecList(items) => list(body, *items, 0, Role::Element, each),
        MacroKind::VecRepeat { value, len } => {
            each(*value, Role::RepeatValue);
            each(*len, Role::RepeatLen);
        }
        MacroKind::Format { sink, format, others } => {
            if let Sink::Write(destination) = sink {
                each(*destination, Role::SinkDest);
            }
            list(body, *others, 0, Role::MacroOther, each);
            for (at, arg) in format.iter().flat_map(|it| &it.args).enumerate() {
                each(arg.value, Role::FormatArg(at as u32));
            }
        }
        MacroKind::Matches { scrutinee, guard, .. } => {
            each(*scrutinee, Role::MatchesScrutinee);
            guard.iter().for_each(|&it| each(it, Role::MatchesGuard));
        }
        MacroKind::Dbg(args) => list(body, *args, 0, |_| Role::DbgArg, each),
        MacroKind::Constant | MacroKind::Cfg | MacroKind::Missing => {}
        MacroKind::Expanded(expansion) => each(*expansion, Role::Expansion),
        MacroKind::Opaque(parts) => list(body, *parts, 0, |_| Role::OpaquePart, each),
        MacroKind::Quoted(shown) => list(body, *shown, 0, Role::MacroOther, each),
    }
}

fn list(body: &Body, exprs: Exprs, from: u32, role: fn(u32) -> Role, each: &mut impl FnMut(ExprId, Role)) {
    for (at, &expr) in body.list(exprs).iter().enumerate() {
        each(expr, role(at as u32 + from));
    }
}
