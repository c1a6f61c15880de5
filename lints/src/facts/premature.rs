//! Values that are made on the heap before an early exit that has no use for them.
//!
//! ```text
//! let name = user.name.clone();
//! if !user.active { continue; }
//! out.push(name);
//! ```

use crate::facts::look::Look;
use crate::facts::pure::is_pure;
use crate::flow::borrows::Origin;
use crate::flow::cold::End;
use crate::flow::locals::{Source, each_binding};
use crate::flow::tree::{Role, children};
use crate::index::ty::TyKind;
use crate::syntax::body::{Block, ExprId, ExprKind, LocalId, Statement};
use crate::syntax::opened::MacroKind;
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// A value that has a `let` of its own, and an exit behind that which does not name it. It could as well be made behind the
/// exit: to make it has no effect, and nothing that it is made of changes between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrematureFact {
    /// The variable.
    pub holder: String,
    /// The first such exit: `return`, `continue`, `break`, or what stands before `?`.
    pub exit: Place,
    /// The statements up to the last such exit.
    pub guards: Place,
    /// One of the exits goes on with the next round of a loop, in the course of things and not for an error.
    pub skips: bool,
    /// All its uses lie in one branch of the statement that uses it first: there is where it is needed.
    pub branched: bool,
    /// The line of the `let`, and where it could stand with its text, where both can be written.
    pub moved: Option<MovedFact>,
}

/// A statement that moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedFact {
    /// What goes: the lines of the statement.
    pub lines: Place,
    /// Where it comes: an empty span.
    pub behind: Place,
    /// What comes there.
    pub text: String,
}

/// Of the value of an expression that is all of what a `let` binds.
#[must_use]
pub fn of_value(look: Look<'_>, expr: ExprId) -> Option<PrematureFact> {
    let flow = look.flow;
    let (Role::LetInit(at), Some(parent)) = (flow.tree.role(expr), flow.tree.parent(expr)) else { return None };
    let ExprKind::Block(block) = &flow.body.expr(parent).kind else { return None };
    let Statement::Let { pat, otherwise: None, span, .. } = block.statements.get(at as usize)? else { return None };
    let mut local = None;
    each_binding(flow.body, *pat, &mut |it, _| local = Some(it));
    let local = local.filter(|&it| flow.locals.is_plain(it) && flow.locals.source(it) == Source::Let(parent, at))?;
    let from = at as usize + 1;
    let until = first_use(look, (parent, block), local)?;
    let between = block.statements.get(from..until)?;
    let last = between.iter().rposition(|it| parts(it).any(|it| flow.ends.exit(it).is_some()))?;
    let passed = &between[..=last];
    let mut exits = Vec::new();
    for part in passed.iter().flat_map(parts) {
        if !gather(look, part, part, &mut exits) {
            return None;
        }
    }
    let first = *exits.first()?;
    if flow.body.expr(expr).origin != 0
        || !is_pure(look, expr)
        || changes(look, expr, passed)
        || meets(look, expr, passed)
    {
        return None;
    }
    Some(PrematureFact {
        holder: flow.body.local(local).name.as_str().to_owned(),
        exit: look.place(look.name_span(first)),
        guards: look.place(Span::new(span_of(&passed[0]).start, span_of(&passed[last]).end)),
        skips: exits.iter().any(|&it| is_skip(look, it)),
        branched: is_branched(look, parent, local),
        moved: moved(look, *span, &passed[last]),
    })
}

/// One branch, or arm, of a statement of the block holds all the uses of the local.
fn is_branched(look: Look<'_>, block: ExprId, local: LocalId) -> bool {
    let tree = &look.flow.tree;
    let branches = |named: ExprId| {
        let way = std::iter::successors(Some(named), |&it| tree.parent(it)).take_while(move |&it| it != block);
        way.filter(|&it| matches!(tree.role(it), Role::Then | Role::Else | Role::ArmBody(_)))
    };
    let mut uses = look.flow.uses(local).map(|named| named.expr);
    let Some(first) = uses.next() else { return false };
    let mut common: Vec<ExprId> = branches(first).collect();
    for named in uses {
        common.retain(|&branch| branches(named).any(|it| it == branch));
    }
    !common.is_empty()
}

fn parts(statement: &Statement) -> impl Iterator<Item = ExprId> {
    let (first, second) = match statement {
        Statement::Let { value, otherwise, .. } => (*value, *otherwise),
        Statement::Expr { expr, .. } => (Some(*expr), None),
    };
    first.into_iter().chain(second)
}

fn span_of(statement: &Statement) -> Span {
    let (Statement::Let { span, .. } | Statement::Expr { span, .. }) = statement;
    *span
}

/// The statement of the block that names the local first; the tail counts as one more.
fn first_use(look: Look<'_>, (parent, block): (ExprId, &Block), local: LocalId) -> Option<usize> {
    let tree = &look.flow.tree;
    let statement = |named: ExprId| {
        let way = std::iter::successors(Some(named), |&it| tree.parent(it));
        let top = way.take_while(|&it| it != parent).last()?;
        match tree.role(top) {
            Role::Stmt(at) | Role::LetInit(at) | Role::LetElse(at) => Some(at as usize),
            Role::Tail => Some(block.statements.len()),
            _ => Some(0),
        }
    };
    look.flow.uses(local).filter_map(|named| statement(named.expr)).min()
}

/// The exits from `whole` that stand in an expression, those of closures aside; false where something is not understood.
fn gather(look: Look<'_>, whole: ExprId, expr: ExprId, out: &mut Vec<ExprId>) -> bool {
    let flow = look.flow;
    let leaves = |frame: Option<crate::syntax::body::FrameId>| {
        let frame = frame.and_then(|it| flow.body.frames.get(it.0 as usize));
        frame.is_some_and(|it| it.expr != whole && !flow.tree.ancestors(it.expr).any(|outer| outer == whole))
    };
    match &flow.body.expr(expr).kind {
        ExprKind::Closure(_) | ExprKind::Async { .. } => return true,
        ExprKind::Return(_) | ExprKind::Try(_) => out.push(expr),
        ExprKind::Break { target, .. } | ExprKind::Continue { target } if leaves(*target) => out.push(expr),
        // What it names is not known.
        ExprKind::Missing | ExprKind::Other(_) => return false,
        ExprKind::Macro(call)
            if matches!(call.kind, MacroKind::Missing | MacroKind::Opaque(_) | MacroKind::Quoted(_)) =>
        {
            return false;
        }
        _ => {}
    }
    let mut known = true;
    children(flow.body, expr, &mut |child, _| known = known && gather(look, whole, child, out));
    known
}

/// `continue`, not for an error and in no arm for all the rest: some rounds end there in the course of things.
fn is_skip(look: Look<'_>, exit: ExprId) -> bool {
    let flow = look.flow;
    let is_continue = matches!(flow.body.expr(exit).kind, ExprKind::Continue { .. });
    let is_error = flow.ends.end(exit) != End::Usual || flow.contexts.of(exit).chill.is_some();
    let is_rare = |it: ExprId| is_of_error(look, it) || is_of_rest(look, it);
    is_continue && !is_error && !flow.tree.ancestors(exit).chain([exit]).any(is_rare)
}

/// It runs where something went wrong: `Err(_) => return None`, `let Ok(x) = y else { return None }`, `if let Err(_) = y {
/// return None }`.
fn is_of_error(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    let Some(parent) = flow.tree.parent(expr) else { return false };
    let (pat, wanted) = match (flow.tree.role(expr), &flow.body.expr(parent).kind) {
        (Role::ArmBody(at), ExprKind::Match { arms, .. }) => (arms.get(at as usize).map(|arm| arm.pat), "Err"),
        (Role::Then, ExprKind::If { condition, .. }) => match flow.body.expr(*condition).kind {
            ExprKind::Let { pat, .. } => (Some(pat), "Err"),
            _ => (None, "Err"),
        },
        (Role::LetElse(at), ExprKind::Block(block)) => match block.statements.get(at as usize) {
            Some(Statement::Let { pat, .. }) => (Some(*pat), "Ok"),
            Some(Statement::Expr { .. }) | None => (None, "Ok"),
        },
        _ => (None, "Ok"),
    };
    let Some(PatKind::TupleStruct(path, _)) = pat.map(|pat| &flow.body.pat(pat).kind) else { return false };
    path.segments.last().is_some_and(|it| it.name == wanted)
}

/// It is the arm for all that is not expected: `_ => return None`.
fn is_of_rest(look: Look<'_>, expr: ExprId) -> bool {
    let flow = look.flow;
    match (flow.tree.role(expr), flow.tree.parent(expr).map(|it| &flow.body.expr(it).kind)) {
        (Role::ArmBody(at), Some(ExprKind::Match { arms, .. })) => {
            arms.get(at as usize).is_some_and(|arm| matches!(flow.body.pat(arm.pat).kind, PatKind::Wild))
        }
        _ => false,
    }
}

/// Something that the value names is changed, given away or hidden by another variable in these statements.
fn changes(look: Look<'_>, value: ExprId, passed: &[Statement]) -> bool {
    let flow = look.flow;
    let tops: Vec<ExprId> = passed.iter().flat_map(parts).collect();
    let within = |expr: ExprId| tops.contains(&expr) || flow.tree.ancestors(expr).any(|it| tops.contains(&it));
    let mut origins = flow.origins(value);
    captured(look, value, &mut origins);
    origins.iter().any(|origin| {
        let name = flow.body.local(origin.local).name;
        let hidden = passed.iter().any(|statement| {
            let mut found = false;
            if let Statement::Let { pat, .. } = statement {
                each_binding(flow.body, *pat, &mut |it, _| found |= flow.body.local(it).name == name);
            }
            found
        });
        let disturbing = |named| flow.overlaps(named, origin) && flow.disturbs(named);
        hidden || flow.uses(origin.local).any(|named| disturbing(named) && within(named.expr))
    })
}

/// The value is made of what is borrowed mutably from something that these statements name: behind them, that borrow would
/// have to live on.
fn meets(look: Look<'_>, value: ExprId, passed: &[Statement]) -> bool {
    let flow = look.flow;
    let tops: Vec<ExprId> = passed.iter().flat_map(parts).collect();
    let within = |expr: ExprId| tops.contains(&expr) || flow.tree.ancestors(expr).any(|it| tops.contains(&it));
    let mut named = Vec::new();
    captured(look, value, &mut named);
    let is_mutable = |origin: &Origin| {
        let is_unique = matches!(flow.kind(flow.types.local(origin.local)), TyKind::Ref(true, _) | TyKind::Unknown);
        is_unique && flow.locals.source(origin.local) != Source::Unknown
    };
    if !named.iter().any(is_mutable) {
        return false;
    }
    let lenders = flow.origins(value).into_iter().filter(|it| !named.contains(it));
    lenders.into_iter().any(|lender| {
        let is_shared = matches!(flow.kind(flow.types.local(lender.local)), TyKind::Ref(false, _));
        !is_shared && flow.uses(lender.local).any(|used| flow.overlaps(used, &lender) && within(used.expr))
    })
}

/// What the closures in an expression name.
fn captured(look: Look<'_>, expr: ExprId, out: &mut Vec<Origin>) {
    match look.flow.origin(expr) {
        Some(origin) if out.contains(&origin) => {}
        Some(origin) => out.push(origin),
        None => children(look.flow.body, expr, &mut |child, _| captured(look, child, out)),
    }
}

/// The `let` and the statement stand on lines of their own.
fn moved(look: Look<'_>, declaration: Span, behind: &Statement) -> Option<MovedFact> {
    let text = look.text;
    let span = span_of(behind);
    let start = text.get(..declaration.start as usize)?.rfind('\n')? + 1;
    let indent = text.get(start..declaration.start as usize)?;
    let rest = text.get(declaration.end as usize..)?;
    let end = declaration.end as usize + rest.find('\n')? + 1;
    // A comment behind it speaks of it, and comes along.
    let beside = rest.get(..end - declaration.end as usize)?.trim_end();
    let alone = |it: &str| it.trim().is_empty() || it.trim_start().starts_with("//");
    // One above speaks of the statement too, and would have to move as well.
    let above = text.get(..start.checked_sub(1)?)?.rsplit('\n').next()?.trim();
    let says = above.starts_with("//") || above.starts_with('#') || above.ends_with("*/");
    let after = text.get(span.end as usize..)?.split('\n').next()?;
    let behind = span.end + after.trim_end().len() as u32;
    (indent.trim().is_empty() && alone(beside) && !says && alone(after)).then(|| MovedFact {
        lines: look.place(Span::new(start as u32, end as u32)),
        behind: look.place(Span::new(behind, behind)),
        text: format!("\n{indent}{}{beside}", declaration.text(text)),
    })
}
