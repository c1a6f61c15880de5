//! Where each local comes from, and where it is named.

use std::ops::Range;

use crate::flow::tree::Tree;
use crate::syntax::body::{Body, Condition, ExprId, ExprKind, LocalId, PatId, Statement};
use crate::syntax::opened::MacroKind;
use crate::syntax::pattern::PatKind;

/// What binds a local.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The parameter at this place, `self` counted.
    Param(u32),
    /// The `let` that is this statement of the block.
    Let(ExprId, u32),
    /// This arm of the `match`.
    Arm(ExprId, u32),
    /// `let p = x` in a condition.
    Condition(ExprId),
    /// The head of the `for`.
    For(ExprId),
    /// The closure's parameter at this place.
    Closure(ExprId, u32),
    /// `matches!`.
    Matches(ExprId),
    /// Not found.
    Unknown,
}

impl Source {
    /// The expression that binds it; nothing for a parameter of the function.
    #[must_use]
    pub fn declared_at(self) -> Option<ExprId> {
        match self {
            Self::Let(at, _)
            | Self::Arm(at, _)
            | Self::Condition(at)
            | Self::For(at)
            | Self::Closure(at, _)
            | Self::Matches(at) => Some(at),
            Self::Param(_) | Self::Unknown => None,
        }
    }
}

/// How a pattern binds a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// `x`: by value, or as the reference that the pattern looks through has it.
    Name,
    /// `ref x`.
    Ref,
    /// `ref mut x`.
    RefMut,
}

/// All locals of a body.
#[derive(Clone, Debug, Default)]
pub struct Locals {
    sources: Vec<Source>,
    /// The whole pattern is the name: `let x = …`, not `let (x, y) = …`.
    plain: Vec<bool>,
    /// Expressions that name locals, grouped by local, in source order.
    named: Vec<ExprId>,
    /// By [`LocalId`]: where its group begins; one more than there are locals.
    starts: Vec<u32>,
}

impl Locals {
    /// Looks at each pattern and each expression once.
    #[must_use]
    pub fn new(body: &Body, tree: &Tree) -> Self {
        let count = body.locals.len();
        let mut out = Self { sources: vec![Source::Unknown; count], plain: vec![false; count], ..Self::default() };
        for (at, &pat) in body.params.iter().enumerate() {
            out.bind(body, pat, Source::Param(at as u32));
        }
        for (at, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(at as u32);
            match &expr.kind {
                ExprKind::Block(block) => {
                    for (at, statement) in block.statements.iter().enumerate() {
                        if let Statement::Let { pat, .. } = statement {
                            out.bind(body, *pat, Source::Let(id, at as u32));
                        }
                    }
                }
                ExprKind::Match { arms, .. } => {
                    for (at, arm) in arms.iter().enumerate() {
                        out.bind(body, arm.pat, Source::Arm(id, at as u32));
                    }
                }
                ExprKind::Let { pat, .. } => out.bind(body, *pat, Source::Condition(id)),
                ExprKind::For { pat, .. } => out.bind(body, *pat, Source::For(id)),
                ExprKind::Closure(closure) => {
                    for (at, (pat, _)) in closure.params.iter().enumerate() {
                        out.bind(body, *pat, Source::Closure(id, at as u32));
                    }
                }
                ExprKind::Macro(call) => {
                    if let MacroKind::Matches { pat, .. } = call.kind {
                        out.bind(body, pat, Source::Matches(id));
                    }
                }
                _ => {}
            }
        }
        out.name(body, tree);
        out
    }

    fn bind(&mut self, body: &Body, pat: PatId, source: Source) {
        if let PatKind::Bind { local, .. } = body.pat(pat).kind
            && let Some(plain) = self.plain.get_mut(local.at())
        {
            *plain = true;
        }
        each_binding(body, pat, &mut |local, _| {
            if let Some(slot) = self.sources.get_mut(local.at()) {
                *slot = source;
            }
        });
    }

    fn name(&mut self, body: &Body, tree: &Tree) {
        let reached = |id: ExprId| tree.parent(id).is_some() || id == body.root;
        let mut counts = vec![0u32; body.locals.len() + 1];
        let mut found = Vec::new();
        for (at, expr) in body.exprs.iter().enumerate() {
            if let ExprKind::Local(local) = expr.kind
                && local.at() < body.locals.len()
                && reached(ExprId(at as u32))
            {
                counts[local.at() + 1] += 1;
                found.push((local, ExprId(at as u32)));
            }
        }
        for at in 1..counts.len() {
            counts[at] += counts[at - 1];
        }
        self.starts.clone_from(&counts);
        self.named = vec![ExprId(0); found.len()];
        for (local, expr) in found {
            let next = &mut counts[local.at()];
            self.named[*next as usize] = expr;
            *next += 1;
        }
    }

    /// What binds it.
    #[must_use]
    pub fn source(&self, local: LocalId) -> Source {
        self.sources.get(local.at()).copied().unwrap_or(Source::Unknown)
    }

    /// Some builds declare it, and others another of its name in its place: `#[cfg(unix)] let end = …;` before
    /// `#[cfg(windows)] let end = …;`. What names it may mean either.
    #[must_use]
    pub fn is_of_some_builds(&self, body: &Body, local: LocalId) -> bool {
        let Source::Let(block, at) = self.source(local) else { return false };
        let (ExprKind::Block(inner), whole) = (&body.expr(block).kind, body.expr(block).span) else { return false };
        let declares = |statement: &Statement| match statement {
            Statement::Let { pat, span, .. } => {
                let covers = |it: &Condition| it.covers.contains(*span) && !it.covers.contains(whole);
                let mut named = false;
                each_binding(body, *pat, &mut |it, _| named |= body.local(it).name == body.local(local).name);
                named && body.conditions.iter().any(covers)
            }
            _ => false,
        };
        let (before, behind) = inner.statements.split_at((at as usize + 1).min(inner.statements.len()));
        !body.conditions.is_empty() && before.last().is_some_and(declares) && behind.iter().any(declares)
    }

    /// Its name is the whole pattern.
    #[must_use]
    pub fn is_plain(&self, local: LocalId) -> bool {
        self.plain.get(local.at()).copied().unwrap_or_default()
    }

    /// Where it is named, in the order of ids.
    #[must_use]
    pub fn named(&self, local: LocalId) -> &[ExprId] {
        self.named.get(self.named_at(local)).unwrap_or_default()
    }

    /// All that names a local, grouped by local.
    #[must_use]
    pub fn all_named(&self) -> &[ExprId] {
        &self.named
    }

    /// Where a local's group lies in [`Locals::all_named`].
    #[must_use]
    pub fn named_at(&self, local: LocalId) -> Range<usize> {
        let bound = |at: usize| self.starts.get(at).map_or(self.named.len(), |&it| it as usize);
        bound(local.at())..bound(local.at() + 1)
    }
}

/// Calls `each` for each name that a pattern binds, and how.
pub fn each_binding(body: &Body, pat: PatId, each: &mut impl FnMut(LocalId, Binding)) {
    match &body.pat(pat).kind {
        PatKind::Missing | PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Literal(_) | PatKind::Range => {}
        PatKind::Bind { local, by_ref, mutable, sub } => {
            let binding = match (*by_ref, *mutable) {
                (false, _) => Binding::Name,
                (true, false) => Binding::Ref,
                (true, true) => Binding::RefMut,
            };
            each(*local, binding);
            if let Some(sub) = sub {
                each_binding(body, *sub, each);
            }
        }
        PatKind::Tuple(pats) | PatKind::TupleStruct(_, pats) | PatKind::Slice(pats) | PatKind::Or(pats) => {
            pats.iter().for_each(|&pat| each_binding(body, pat, each));
        }
        PatKind::Struct(_, fields) => fields.iter().for_each(|(_, pat)| each_binding(body, *pat, each)),
        PatKind::Ref { inner, .. } => each_binding(body, *inner, each),
    }
}
