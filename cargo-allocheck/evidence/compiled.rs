//! What a build was made with in, the parts of the sources out that it does not hold: below a `cfg` that does not hold, and
//! behind a `cfg!` that is answered with no.

use std::collections::{BTreeMap, BTreeSet};

use allocheck_lints::syntax::File;
use allocheck_lints::syntax::body::{Block, Body, ExprId, ExprKind, Statement};
use allocheck_lints::syntax::cfg;
use allocheck_lints::syntax::opened::{MacroKind, Sink};
use allocheck_lints::syntax::operator::{BinaryOp, UnaryOp};
use allocheck_lints::text::Span;

use crate::load::SourceFile;
use crate::project::Project;

/// With what one target of a package was compiled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Compiled {
    /// The features that were on.
    pub(super) features: Vec<String>,
    /// As a test.
    pub(super) test: bool,
    /// With `debug_assertions`.
    pub(super) debug_assertions: bool,
    /// With `overflow_checks`.
    pub(super) overflow_checks: bool,
}

/// With what everything was compiled.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    /// What the compiler sets for the target, each as it writes it: `unix`, `target_os="linux"`.
    pub(super) target: BTreeSet<String>,
    /// What packages' build scripts set, by the packages' ids.
    pub(super) scripts: BTreeMap<String, Vec<String>>,
    /// The targets that were compiled, by their packages' ids.
    pub(super) packages: BTreeMap<String, Vec<Compiled>>,
}

/// A part of a file that a build does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Absent {
    /// Place in the list of files.
    pub(super) file: u32,
    /// The bytes.
    pub(super) span: Span,
    /// That is certain; otherwise its `cfg` is not known.
    pub(super) certain: bool,
}

/// What of the sources was not compiled. Sorted.
pub(super) fn absent(project: &Project, settings: &Settings, files: &[SourceFile]) -> Vec<Absent> {
    let mut absent = Vec::new();
    for (file, source) in (0..).zip(files) {
        let Some(lowered) = &source.lowered else { continue };
        let target = project.targets.get(source.target);
        let Some(package) = target.and_then(|it| project.packages.get(it.package)) else { continue };
        if !settings.packages.contains_key(&package.id) {
            continue;
        }
        let mut parts = Parts { text: &source.text, holds: &|cfg| settings.holds(&package.id, cfg), found: Vec::new() };
        parts.of_file(lowered);
        absent.extend(parts.found.into_iter().map(|(span, certain)| Absent { file, span, certain }));
    }
    absent.sort_unstable();
    absent
}

impl Settings {
    /// Whether the text of a `cfg` holds in some target of a package; nothing where that is not known.
    fn holds(&self, package: &str, text: &str) -> Option<bool> {
        let scripts = self.scripts.get(package).map_or(&[][..], |it| it);
        let compiled = self.packages.get(package).map_or(&[][..], |it| it);
        let mut open = compiled.is_empty();
        for compiled in compiled {
            match cfg::evaluate(text, &|word, value| self.knows(compiled, scripts, word, value)) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => open = true,
            }
        }
        (!open).then_some(false)
    }

    fn knows(&self, compiled: &Compiled, scripts: &[String], word: &str, value: Option<&str>) -> Option<bool> {
        match (word, value) {
            ("feature", Some(feature)) => return Some(compiled.features.iter().any(|it| it == feature)),
            ("test", None) => return Some(compiled.test),
            ("debug_assertions", None) => return Some(compiled.debug_assertions),
            ("overflow_checks", None) => return Some(compiled.overflow_checks),
            ("true", None) => return Some(true),
            ("false" | "doc" | "doctest" | "miri" | "proc_macro", None) => return Some(false),
            _ => {}
        }
        let written = value.map_or_else(|| word.to_owned(), |value| format!("{word}=\"{value}\""));
        if self.target.contains(&written) || scripts.contains(&written) {
            return Some(true);
        }
        // The profile and the flags of the user may set more of the others.
        let is_fixed = matches!(word, "unix" | "windows")
            || (word.starts_with("target_") && !matches!(word, "target_feature" | "target_has_atomic"));
        (is_fixed && !self.target.is_empty()).then_some(false)
    }
}

/// The parts of one file.
struct Parts<'a> {
    text: &'a str,
    holds: &'a dyn Fn(&str) -> Option<bool>,
    found: Vec<(Span, bool)>,
}

impl Parts<'_> {
    fn of_file(&mut self, file: &File) {
        if let Some(cfg) = &file.attrs.cfg {
            self.below(cfg, Span::new(0, self.text.len() as u32));
        }
        for item in file.items.iter().filter(|item| !item.from_macro) {
            if let Some(cfg) = &item.attrs.cfg {
                self.below(cfg, item.span);
            }
        }
        for body in &file.bodies {
            self.of_body(body);
        }
    }

    /// What stands below a `cfg`.
    fn below(&mut self, cfg: &str, span: Span) {
        match (self.holds)(cfg) {
            Some(true) => {}
            Some(false) => self.found.push((span, true)),
            None => self.found.push((span, false)),
        }
    }

    fn of_body(&mut self, body: &Body) {
        for condition in &body.conditions {
            self.below(&condition.cfg, condition.covers);
        }
        let span = |id: ExprId| body.expr(id).span;
        for expr in body.exprs.iter().filter(|expr| expr.origin == 0) {
            match &expr.kind {
                ExprKind::If { condition, then, otherwise } => {
                    let answer = self.answer(body, *condition);
                    if let Answer::No | Answer::Asks = answer {
                        self.found.push((span(*then), answer == Answer::No));
                    }
                    if let (Answer::Yes | Answer::Asks, Some(otherwise)) = (answer, otherwise) {
                        self.found.push((span(*otherwise), answer == Answer::Yes));
                    }
                }
                ExprKind::Match { arms, .. } => {
                    for arm in arms {
                        let answer = arm.guard.map_or(Answer::Other, |guard| self.answer(body, guard));
                        if let Answer::No | Answer::Asks = answer {
                            self.found.push((span(arm.body), answer == Answer::No));
                        }
                    }
                }
                ExprKind::Binary { op: op @ (BinaryOp::And | BinaryOp::Or), lhs, rhs } => {
                    match (op, self.answer(body, *lhs)) {
                        (BinaryOp::And, Answer::No) | (BinaryOp::Or, Answer::Yes) => {
                            self.found.push((span(*rhs), true));
                        }
                        _ => {}
                    }
                }
                ExprKind::Block(block) => {
                    let rest = Span::new(self.left(body, block), expr.span.end);
                    if rest.start < rest.end {
                        self.found.push((rest, true));
                    }
                }
                _ => {}
            }
        }
    }

    /// What the build makes of a condition.
    fn answer(&self, body: &Body, id: ExprId) -> Answer {
        let expr = body.expr(id);
        match &expr.kind {
            ExprKind::Macro(call) if matches!(call.kind, MacroKind::Cfg) && expr.origin == 0 => {
                let text = expr.span.text(self.text);
                let inner = text.split_once(['(', '[', '{']).map(|(_, rest)| &rest[..rest.len().saturating_sub(1)]);
                match inner.and_then(self.holds) {
                    Some(true) => Answer::Yes,
                    Some(false) => Answer::No,
                    None => Answer::Asks,
                }
            }
            ExprKind::Unary { op: UnaryOp::Not, operand } => match self.answer(body, *operand) {
                Answer::Yes => Answer::No,
                Answer::No => Answer::Yes,
                other => other,
            },
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                self.answer(body, *lhs).join(self.answer(body, *rhs), Answer::No, Answer::Yes)
            }
            ExprKind::Binary { op: BinaryOp::Or, lhs, rhs } => {
                self.answer(body, *lhs).join(self.answer(body, *rhs), Answer::Yes, Answer::No)
            }
            _ => Answer::Other,
        }
    }

    /// Where that part of a block begins that is never reached; past all bytes where there is none.
    fn left(&self, body: &Body, block: &Block) -> u32 {
        let followed = block.statements.len() - usize::from(block.tail.is_none() && !block.statements.is_empty());
        for statement in block.statements.iter().take(followed) {
            let Statement::Expr { expr, span, .. } = statement else { continue };
            if self.leaves(body, *expr) && !self.found.iter().any(|(absent, _)| absent.contains(*span)) {
                return span.end;
            }
        }
        u32::MAX
    }

    /// Whether what follows a statement is never reached in this build: `if !cfg!(windows) { return x; }`.
    fn leaves(&self, body: &Body, id: ExprId) -> bool {
        match &body.expr(id).kind {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => true,
            ExprKind::Macro(call) => matches!(call.kind, MacroKind::Format { sink: Sink::Panic, .. }),
            ExprKind::Block(block) => {
                let last = block.statements.last().and_then(|it| match it {
                    Statement::Expr { expr, .. } => Some(*expr),
                    Statement::Let { .. } => None,
                });
                block.frame.is_none() && block.tail.or(last).is_some_and(|last| self.leaves(body, last))
            }
            ExprKind::If { condition, then, otherwise } => match self.answer(body, *condition) {
                Answer::Yes => self.leaves(body, *then),
                Answer::No => otherwise.is_some_and(|it| self.leaves(body, it)),
                Answer::Asks | Answer::Other => false,
            },
            _ => false,
        }
    }
}

/// What a build makes of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// It always holds.
    Yes,
    /// It never holds.
    No,
    /// It asks for a `cfg` of which nothing is known.
    Asks,
    /// The running program knows.
    Other,
}

impl Answer {
    /// Of two conditions: `decides` in one of them is enough, `needs` is wanted of both.
    fn join(self, other: Self, decides: Self, needs: Self) -> Self {
        match (self, other) {
            (one, other) if one == decides || other == decides => decides,
            (one, other) if one == needs && other == needs => needs,
            (Self::Asks, _) | (_, Self::Asks) => Self::Asks,
            _ => Self::Other,
        }
    }
}
