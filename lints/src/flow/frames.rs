//! How often each expression runs within its body: the innermost thing that repeats it, conditions, and cold paths.

use crate::flow::causes::goes_over_causes;
use crate::flow::choices::{is_of_many_texts, is_text};
use crate::flow::cold::{End, Ends, asks_for_messages, constant};
use crate::flow::heap::World;
use crate::flow::locals::{Locals, Source};
use crate::flow::tree::{Role, Tree, children};
use crate::index::def::{Effects, FnId, KrateKind};
use crate::syntax::body::{Body, Closure, ExprId, ExprKind, FrameId, LocalId, Statement};
use crate::syntax::opened::{MacroCall, MacroKind, Sink};
use crate::syntax::operator::BinaryOp;
use crate::text::Span;
use crate::types::{BodyTypes, CalleeKind};

/// Why code seldom runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chill {
    /// It makes or shows an error.
    Error,
    /// It runs before a panic.
    Panic,
    /// It is shown by a log macro, if at all.
    Log,
    /// It runs once in the life of a lazy value.
    Lazy,
    /// Builds alone hold it that are made to test or to debug.
    Debug,
    /// It never runs: `if false { … }`.
    Never,
}

/// What surrounds an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Context {
    /// The innermost frame that repeats it: a loop, or a closure that is called per item.
    pub repeat: Option<FrameId>,
    /// The innermost closure or async block.
    pub func: Option<FrameId>,
    /// Runs in some rounds of `repeat` alone (or some calls, where there is none).
    pub conditional: bool,
    /// How often the odds halve on the way from the start of the body: once for an `if`, three times for one of eight
    /// arms.
    pub rarity: u8,
    /// An early exit may skip it in the same round.
    pub after_exit: bool,
    /// Seldom runs.
    pub chill: Option<Chill>,
    /// In one of many arms that texts choose: of commands, modules or settings, each comes once or so, in whatever loop; or in the
    /// arm of one name of which a closure is asked.
    pub chosen: bool,
    /// The innermost macro around that may do anything with what it is given.
    pub hidden: Option<ExprId>,
}

/// How a frame repeats what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Repeats {
    /// Not at all.
    #[default]
    No,
    /// A loop.
    Loop,
    /// A closure that a function of std calls per item; the call.
    PerItem(ExprId),
    /// A closure given to a function of the workspace, which may call it in a loop: the call, the function, the
    /// parameter's place.
    Given(ExprId, FnId, u32),
    /// A closure that is kept in a local and called elsewhere, in a loop.
    CalledIn(FrameId),
}

/// Contexts of all expressions, by [`ExprId`].
#[derive(Clone, Debug, Default)]
pub struct Contexts {
    all: Vec<Context>,
    /// By [`FrameId`].
    repeats: Vec<Repeats>,
    /// By [`FrameId`]: the context of the frame's own expression.
    around: Vec<Context>,
}

/// What the pass leans on.
#[derive(Clone, Copy)]
struct Pass<'a> {
    world: &'a World<'a>,
    body: &'a Body,
    types: &'a BodyTypes,
    tree: &'a Tree,
    ends: &'a Ends,
    locals: &'a Locals,
    /// Parts that only builds hold that are made to test or to debug.
    debug: &'a [Span],
}

impl Contexts {
    /// Works from the outermost expressions inwards.
    #[must_use]
    pub fn new(world: &World<'_>, body: &Body, types: &BodyTypes, parts: (&Tree, &Ends, &Locals)) -> Self {
        let (tree, ends, locals) = parts;
        let debug = &body.of_debug_builds();
        let pass = Pass { world, body, types, tree, ends, locals, debug };
        let frames = body.frames.len();
        let mut out = Self {
            all: vec![Context::default(); body.exprs.len()],
            repeats: vec![Repeats::No; frames],
            around: vec![Context::default(); frames],
        };
        // Parents have higher ids than their children, and later code has higher ids than earlier code: when a closure
        // is reached, the calls of the local that holds it are settled.
        for at in (0..body.exprs.len() as u32).rev() {
            out.spread(pass, ExprId(at));
        }
        out
    }

    /// What surrounds an expression.
    #[must_use]
    pub fn of(&self, id: ExprId) -> Context {
        self.all.get(id.at()).copied().unwrap_or_default()
    }

    /// How a frame repeats.
    #[must_use]
    pub fn repeats(&self, frame: FrameId) -> Repeats {
        self.repeats.get(frame.0 as usize).copied().unwrap_or_default()
    }

    /// What surrounds a frame.
    #[must_use]
    pub fn around(&self, frame: FrameId) -> Context {
        self.around.get(frame.0 as usize).copied().unwrap_or_default()
    }

    /// The frames that repeat an expression, the innermost first.
    pub fn repeating(&self, id: ExprId) -> impl Iterator<Item = FrameId> + '_ {
        // A closure called in a loop stands before that loop, so going outwards ends.
        std::iter::successors(self.of(id).repeat, |&frame| self.around(frame).repeat).take(64)
    }

    fn put(&mut self, id: ExprId, context: Context) {
        if let Some(slot) = self.all.get_mut(id.at()) {
            *slot = context;
        }
    }

    fn enter(&mut self, frame: FrameId, repeats: Repeats, around: Context) {
        if let (Some(slot), Some(outer)) =
            (self.repeats.get_mut(frame.0 as usize), self.around.get_mut(frame.0 as usize))
        {
            *slot = repeats;
            *outer = around;
        }
    }

    fn spread(&mut self, pass: Pass<'_>, id: ExprId) {
        let mut here = self.of(id);
        if pass.debug.iter().any(|it| it.contains(pass.body.expr(id).span)) {
            here.chill = here.chill.or(Some(Chill::Debug));
            self.put(id, here);
        }
        let branch = |child: ExprId, rarity: u8| rarer(chilled(here, pass.ends.end(child)), rarity);
        match &pass.body.expr(id).kind {
            ExprKind::Block(block) => {
                let mut now = here;
                for statement in &block.statements {
                    let mut exit = false;
                    match statement {
                        Statement::Let { value, otherwise, .. } => {
                            if let Some(value) = *value {
                                self.put(value, now);
                                exit |= pass.ends.exit(value).is_some();
                            }
                            if let Some(otherwise) = *otherwise {
                                self.put(otherwise, rarer(chilled(now, pass.ends.end(otherwise)), 1));
                                exit = true;
                            }
                        }
                        Statement::Expr { expr, .. } => {
                            self.put(*expr, now);
                            exit |= pass.ends.exit(*expr).is_some();
                        }
                    }
                    now.after_exit |= exit;
                }
                block.tail.iter().for_each(|&tail| self.put(tail, now));
            }
            ExprKind::If { condition, then, otherwise } => {
                self.put(*condition, here);
                let ends = |child: ExprId| pass.ends.end(child) != End::Usual;
                match *otherwise {
                    // Both ways end so: that is how it ends.
                    Some(otherwise) if ends(*then) && ends(otherwise) => {
                        self.put(*then, rarer(here, 1));
                        self.put(otherwise, rarer(here, 1));
                    }
                    Some(otherwise) => {
                        self.put(*then, branch(*then, u8::from(!ends(otherwise))));
                        self.put(otherwise, branch(otherwise, u8::from(!ends(*then))));
                    }
                    None => self.put(*then, branch(*then, 1)),
                }
                let never = match constant(pass.body, *condition) {
                    Some(true) => *otherwise,
                    Some(false) => Some(*then),
                    None => None,
                };
                never.iter().for_each(|&it| self.put(it, dead(self.of(it))));
                if asks_for_messages(pass.body, *condition) {
                    self.put(*then, Context { chill: Some(Chill::Log), ..self.of(*then) });
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                self.put(*scrutinee, here);
                let single = arms.len() < 2;
                let usual = arms.iter().filter(|arm| pass.ends.end(arm.body) == End::Usual).count();
                let rarity =
                    usize::BITS - if usual == 0 { arms.len() } else { usual }.saturating_sub(1).leading_zeros();
                let chosen = is_of_many_texts(pass.body, arms);
                let resolves = self.is_asked_by_name(pass, here, *scrutinee);
                for arm in arms {
                    let mut context = match usual {
                        _ if single => here,
                        // All arms end so: that is how it ends.
                        0 => rarer(here, rarity as u8),
                        _ => branch(arm.body, rarity as u8),
                    };
                    context.chosen |= chosen || resolves && is_text(pass.body, arm.pat);
                    arm.guard.iter().for_each(|&it| self.put(it, Context { conditional: true, ..here }));
                    self.put(arm.body, context);
                }
            }
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, lhs, rhs } => {
                self.put(*lhs, here);
                self.put(*rhs, rarer(here, 1));
            }
            ExprKind::For { frame, iterable, body, .. } => {
                self.enter(*frame, Repeats::Loop, here);
                self.put(*iterable, here);
                self.put(*body, pass.round(here, *frame, id));
            }
            ExprKind::While { frame, condition, body } => {
                self.enter(*frame, Repeats::Loop, here);
                self.put(*condition, round(here, *frame));
                let inside = pass.round(here, *frame, id);
                self.put(*body, if constant(pass.body, *condition) == Some(false) { dead(inside) } else { inside });
            }
            ExprKind::Loop { frame, body } => {
                self.enter(*frame, Repeats::Loop, here);
                self.put(*body, round(here, *frame));
            }
            ExprKind::Async { frame, body, .. } => {
                self.enter(*frame, Repeats::No, here);
                self.put(*body, Context { func: Some(*frame), ..here });
            }
            ExprKind::Closure(closure) => self.spread_closure(pass, id, closure, here),
            ExprKind::Try(value) => self.put(*value, chilled(here, pass.ends.end(*value))),
            // What leaves the loops is made once.
            ExprKind::Return(Some(value)) => {
                let left = self.left(here, None);
                self.put(*value, chilled(left, pass.ends.end(*value)));
            }
            ExprKind::Break { value: Some(value), target } => self.put(*value, self.left(here, *target)),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.spread_call(pass, id, here),
            ExprKind::Macro(call) => self.spread_macro(pass, id, call, here),
            _ => children(pass.body, id, &mut |child, _| self.put(child, here)),
        }
    }

    /// A closure is given to a function of the workspace, which calls it with names, and this is the name: `fill(|name| match name {
    /// "title" => …, _ => … })`. What it is called for again and again are the other names.
    fn is_asked_by_name(&self, pass: Pass<'_>, here: Context, scrutinee: ExprId) -> bool {
        let ExprKind::Local(local) = pass.body.expr(scrutinee).kind else { return false };
        let is_given = |frame: FrameId| matches!(self.repeats(frame), Repeats::Given(..));
        here.repeat.is_some_and(|it| is_given(it) && pass.body.local(local).frame == Some(it))
    }

    /// The context behind the loops of the same function or closure, up to the one that is left; without one, all.
    fn left(&self, here: Context, target: Option<FrameId>) -> Context {
        let mut out = here;
        while let Some(frame) = out.repeat
            && matches!(self.repeats(frame), Repeats::Loop)
            && target.is_none_or(|target| target <= frame)
            && self.around(frame).func == here.func
        {
            out = Context { repeat: self.around(frame).repeat, conditional: true, ..out };
        }
        out
    }

    fn spread_call(&mut self, pass: Pass<'_>, id: ExprId, here: Context) {
        let end = pass.ends.end(id);
        children(pass.body, id, &mut |child, role| {
            let Role::Arg(at) = role else {
                // `Error::new(format!(…)).into()`
                let is_error = role == Role::Receiver && end == End::ErrorValue;
                return self.put(child, if is_error { chilled(here, end) } else { here });
            };
            let param = pass.world.argument_effects((pass.body, pass.types), id, at);
            let mut context = chilled(here, end);
            if param.has(Effects::COLD) && context.chill.is_none() {
                context.chill = Some(Chill::Error);
            }
            self.put(child, context);
        });
    }

    fn spread_closure(&mut self, pass: Pass<'_>, id: ExprId, closure: &Closure, here: Context) {
        let frame = closure.frame;
        let repeats = self.closure_repeats(pass, id);
        self.enter(frame, repeats, here);
        let effects = given_to(pass, id).map(|(_, effects)| effects).unwrap_or_default();
        let mut inner = match repeats {
            Repeats::No => Context { func: Some(frame), ..here },
            Repeats::Loop | Repeats::PerItem(_) | Repeats::Given(..) => {
                Context { func: Some(frame), ..round(here, frame) }
            }
            Repeats::CalledIn(target) => Context { func: Some(frame), ..round(here, target) },
        };
        if effects.has(Effects::ONCE) {
            inner = rarer(inner, 1);
        }
        if effects.has(Effects::LAZY) && inner.chill.is_none() {
            inner.chill = Some(Chill::Lazy);
        }
        inner.chill = inner.chill.or_else(|| self.chill_of_uses(pass, id));
        self.put(closure.body, chilled(inner, pass.ends.end(closure.body)));
    }

    /// What a closure is given to decides how often it runs; one that is kept in a local runs where that is called.
    fn closure_repeats(&self, pass: Pass<'_>, id: ExprId) -> Repeats {
        if let Some((call, effects)) = given_to(pass, id) {
            return self.given_repeats(pass, call, id, effects);
        }
        let Some(local) = kept_in(pass, id) else { return Repeats::No };
        let own = self.of(id).repeat;
        for &named in pass.locals.named(local) {
            // `xs.map(&f)` gives it on by reference.
            let value = match pass.tree.role(named) {
                Role::RefOperand => pass.tree.parent(named).unwrap_or(named),
                _ => named,
            };
            if let Some((call, effects)) = given_to(pass, value) {
                let repeats = self.given_repeats(pass, call, value, effects);
                if repeats != Repeats::No {
                    return repeats;
                }
            }
            let repeat = self.of(named).repeat;
            if pass.tree.role(named) == Role::Callee
                && repeat != own
                && let Some(repeat) = repeat
            {
                return Repeats::CalledIn(repeat);
            }
        }
        Repeats::No
    }

    /// A closure in a local that is named on cold paths alone: `let context = || format!(…)`, given to `with_context`.
    fn chill_of_uses(&self, pass: Pass<'_>, id: ExprId) -> Option<Chill> {
        let mut chills = pass.locals.named(kept_in(pass, id)?).iter().map(|&named| self.of(named).chill);
        let first = chills.next()??;
        chills.all(|it| it.is_some()).then_some(first)
    }

    fn given_repeats(&self, pass: Pass<'_>, call: ExprId, value: ExprId, effects: Effects) -> Repeats {
        if effects.has(Effects::PER_ITEM) {
            return Repeats::PerItem(call);
        }
        if effects.has_any(Effects::ONCE.with(Effects::LAZY).with(Effects::COLD).with(Effects::OUTLIVES)) {
            return Repeats::No;
        }
        match (callee_effects(pass, call), pass.tree.role(value)) {
            (Some(func), Role::Arg(at)) if pass.world.has_own_body(func) => Repeats::Given(call, func, at),
            _ => Repeats::No,
        }
    }

    fn spread_macro(&mut self, pass: Pass<'_>, id: ExprId, call: &MacroCall, here: Context) {
        let MacroKind::Format { sink, .. } = &call.kind else {
            let opaque = matches!(call.kind, MacroKind::Opaque(_)) && !call.in_place;
            let inside = if opaque { Context { hidden: Some(id), ..here } } else { here };
            return children(pass.body, id, &mut |child, _| self.put(child, inside));
        };
        let chill = |chill: Chill| Context { chill: here.chill.or(Some(chill)), ..here };
        let (args, others) = match sink {
            Sink::String | Sink::Arguments | Sink::Print | Sink::Write(_) => (here, here),
            Sink::Panic => (chill(Chill::Panic), chill(Chill::Panic)),
            Sink::Assert if call.name.as_str().starts_with("debug_") => (chill(Chill::Panic), chill(Chill::Panic)),
            Sink::Assert => (chill(Chill::Panic), here),
            Sink::Log => (chill(Chill::Log), chill(Chill::Log)),
            Sink::Error => (chill(Chill::Error), here),
        };
        children(pass.body, id, &mut |child, role| {
            let context = if matches!(role, Role::FormatArg(_)) { args } else { others };
            self.put(child, context);
        });
    }
}

impl Pass<'_> {
    /// The first moment of a round of a loop; one over an error's causes runs where there is an error.
    fn round(self, here: Context, frame: FrameId, looping: ExprId) -> Context {
        let is_cold = goes_over_causes(self.world, self.body, self.types, looping);
        chilled(round(here, frame), if is_cold { End::Error } else { End::Usual })
    }
}

/// The first moment of a round.
fn round(here: Context, frame: FrameId) -> Context {
    Context { repeat: Some(frame), conditional: false, after_exit: false, ..here }
}

/// Under a condition that holds in one of 2 to the power of `halvings` cases.
fn rarer(here: Context, halvings: u8) -> Context {
    Context { conditional: true, rarity: here.rarity.saturating_add(halvings), ..here }
}

/// The value of a condition that is written out.
fn dead(here: Context) -> Context {
    Context { chill: Some(Chill::Never), ..here }
}

fn chilled(here: Context, end: End) -> Context {
    let chill = match end {
        End::Usual => None,
        End::ErrorValue | End::Error => Some(Chill::Error),
        End::Panic => Some(Chill::Panic),
    };
    Context { chill: here.chill.or(chill), ..here }
}

fn callee_effects(pass: Pass<'_>, call: ExprId) -> Option<FnId> {
    pass.world.called(pass.body, pass.types, call)
}

/// The call that a value is an argument of, and what is said of that parameter.
fn given_to(pass: Pass<'_>, value: ExprId) -> Option<(ExprId, Effects)> {
    let Role::Arg(at) = pass.tree.role(value) else { return None };
    let call = pass.tree.parent(value)?;
    let func = callee_effects(pass, call)?;
    Some((call, pass.world.param_effects(func, at)))
}

/// The local that `let f = |x| …` binds.
fn kept_in(pass: Pass<'_>, closure: ExprId) -> Option<LocalId> {
    let Role::LetInit(at) = pass.tree.role(closure) else { return None };
    let block = pass.tree.parent(closure)?;
    let ExprKind::Block(inner) = &pass.body.expr(block).kind else { return None };
    let Some(Statement::Let { pat, .. }) = inner.statements.get(at as usize) else { return None };
    let crate::syntax::pattern::PatKind::Bind { local, .. } = pass.body.pat(*pat).kind else { return None };
    (pass.locals.source(local) == Source::Let(block, at)).then_some(local)
}

impl World<'_> {
    /// The function that a call leads to.
    #[must_use]
    pub fn called(&self, body: &Body, types: &BodyTypes, call: ExprId) -> Option<FnId> {
        let found = types.callee(call).or_else(|| match &body.expr(call).kind {
            ExprKind::Call { callee, .. } => types.callee(*callee),
            _ => None,
        });
        match found?.kind {
            CalleeKind::Fn(func) => Some(func),
            CalleeKind::Ctor(..) | CalleeKind::Value | CalleeKind::Derived(..) | CalleeKind::Const(_) => None,
        }
    }

    /// What stubs say of a function's parameter. Arguments of a method call count from 1, of a path call from 0: so does
    /// the function's own list where it has `self`.
    #[must_use]
    pub fn param_effects(&self, func: FnId, at: u32) -> Effects {
        let def = self.index.fns.get(func.at());
        def.and_then(|def| def.param_effects.get(at as usize)).copied().unwrap_or_default()
    }

    /// The function is of the workspace and has a body.
    #[must_use]
    pub fn has_own_body(&self, func: FnId) -> bool {
        let def = self.index.fns.get(func.at());
        def.is_some_and(|def| def.has_body) && self.kind_of(func) == Some(KrateKind::Workspace)
    }

    /// The function is of std, whose stubs say all that it does.
    #[must_use]
    pub fn is_of_std(&self, func: FnId) -> bool {
        self.kind_of(func) == Some(KrateKind::Std)
    }

    fn kind_of(&self, func: FnId) -> Option<KrateKind> {
        let def = self.index.fns.get(func.at())?;
        let krate = self.index.mods.get(def.module.at())?.krate;
        self.index.krates.get(krate.at()).map(|it| it.kind)
    }
}
