//! One body, looked at with its file's text: places, snippets and types in words.

use std::cell::OnceCell;

use crate::facts::layout::{Size, Sizes};
use crate::flow::Flow;
use crate::index::Index;
use crate::index::def::{Container, Effects, FnDef, ItemRef, KrateKind, TraitId, TypeId};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::text::{FileId, Place, Span};
use crate::types::show::show;

/// A body with all that words about it need.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// The body.
    pub flow: &'a Flow<'a>,
    /// How large types are.
    pub sizes: &'a Sizes<'a>,
    /// Its item.
    pub item: ItemRef,
    /// Its file.
    pub file: FileId,
    /// The file's text.
    pub text: &'a str,
    /// The name of the function, constant or static.
    pub owner: &'a str,
    /// What is said of most values, once it was asked for.
    pub until_end: &'a OnceCell<&'static str>,
}

/// How long a piece of source may be that stands in a sentence.
const SHORT: usize = 40;

impl<'a> Look<'a> {
    /// The index.
    #[must_use]
    pub fn index(&self) -> &'a Index {
        self.flow.world.index
    }

    /// The size of a type; nothing where a part of it is unknown, generic or unsized.
    #[must_use]
    pub fn size_of(&self, ty: TyId) -> Option<Size> {
        self.sizes.size_of(self.tys(), ty)
    }

    /// What is said of most values: `dropped at the end of `, and the owner's name.
    #[must_use]
    pub fn until_end(&self) -> &'static str {
        self.until_end.get_or_init(|| Name::new(&format!("dropped at the end of `{}`", self.owner)).as_str())
    }

    /// A span of this file.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place { file: self.file, span }
    }

    /// The bytes of an expression.
    #[must_use]
    pub fn span(&self, expr: ExprId) -> Span {
        self.flow.body.expr(expr).span
    }

    /// Where an expression stands.
    #[must_use]
    pub fn at(&self, expr: ExprId) -> Place {
        self.place(self.span(expr))
    }

    /// The source of an expression, whole.
    #[must_use]
    pub fn source(&self, expr: ExprId) -> &'a str {
        self.span(expr).text(self.text)
    }

    /// The source of an expression for a sentence: its first line, cut where it is long.
    #[must_use]
    pub fn snippet(&self, expr: ExprId) -> String {
        shorten(self.source(expr))
    }

    /// A type of the body in words.
    #[must_use]
    pub fn show(&self, ty: TyId) -> String {
        match self.flow.world.shown(ty) {
            Some(known) => known.to_owned(),
            None => show(self.index(), &self.flow.types.tys, ty),
        }
    }

    /// A type of std.
    #[must_use]
    pub fn is_std(&self, id: TypeId) -> bool {
        let index = self.index();
        let module = index.types.get(id.at()).map(|def| def.module);
        module.and_then(|it| self.flow.world.krate_kind(it)) == Some(KrateKind::Std)
    }

    /// The types of the body.
    #[must_use]
    pub fn tys(&self) -> &'a TyArena {
        &self.flow.types.tys
    }

    /// What is called keeps an argument that may live longer than the caller.
    #[must_use]
    pub fn outlives(&self, call: ExprId) -> bool {
        let def = self.flow.called(call).and_then(|func| self.index().fns.get(func.at()));
        def.is_some_and(|def| def.param_effects.iter().any(|it| it.has(Effects::OUTLIVES)))
    }

    /// The last name of what a call or macro is called by.
    #[must_use]
    pub fn callee_name(&self, call: ExprId) -> &'static str {
        match &self.flow.body.expr(call).kind {
            ExprKind::MethodCall { method, .. } => method.as_str(),
            ExprKind::Call { callee, .. } => match &self.flow.body.expr(*callee).kind {
                ExprKind::Path(path) => path.segments.last().map_or("", |it| it.name.as_str()),
                ExprKind::Local(local) => self.flow.body.local(*local).name.as_str(),
                _ => "",
            },
            ExprKind::Path(path) => path.segments.last().map_or("", |it| it.name.as_str()),
            ExprKind::Macro(call) => call.name.as_str(),
            ExprKind::Binary { .. } => "the operator",
            ExprKind::AssignOp { .. } => "the assignment",
            ExprKind::Await(_) => "await",
            _ => "",
        }
    }

    /// The bytes that name what is called: a method's name, a path, a macro's name; the first line of anything else.
    #[must_use]
    pub fn name_span(&self, expr: ExprId) -> Span {
        let body = self.flow.body;
        let whole = body.expr(expr).span;
        let span = match &body.expr(expr).kind {
            // Where a macro of the user's made the call, its spans may lie in the macro.
            ExprKind::MethodCall { method_span, .. } if body.expr(expr).origin == 0 => *method_span,
            ExprKind::Call { callee, .. } if body.expr(expr).origin == 0 => body.expr(*callee).span,
            ExprKind::Macro(call) if body.expr(expr).origin == 0 => call.name_span,
            ExprKind::Binary { lhs, .. } if body.expr(expr).origin == 0 => body.expr(*lhs).span,
            ExprKind::AssignOp { place, .. } if body.expr(expr).origin == 0 => body.expr(*place).span,
            _ => whole,
        };
        first_line(span, self.text)
    }

    /// What stands between the parentheses of a call with one argument, brackets around the argument included.
    #[must_use]
    pub fn only_argument(&self, call: ExprId) -> Option<Place> {
        let ExprKind::Call { callee, args } = self.flow.body.expr(call).kind else { return None };
        let &[arg] = self.flow.body.list(args) else { return None };
        if self.flow.body.expr(call).origin != 0 {
            return Some(self.at(arg));
        }
        let rest = Span::new(self.span(callee).end, self.span(call).end);
        let open = rest.text(self.text).find('(')? as u32 + 1;
        let inner = rest.text(self.text).get(open as usize..)?.strip_suffix(')')?.trim_end().trim_end_matches(',');
        let start = rest.start + open + (inner.len() - inner.trim_start().len()) as u32;
        Some(self.place(Span::new(start, start + inner.trim().len() as u32)))
    }

    /// The function is of this trait, declared there or in one of its impls.
    #[must_use]
    pub fn is_of_trait(&self, def: &FnDef, wanted: Option<TraitId>) -> bool {
        match def.container {
            Container::Trait(id) => Some(id) == wanted,
            Container::Impl(id) => {
                let of = self.index().impls.get(id.at()).and_then(|it| it.trait_ref);
                of.is_some_and(|it| Some(it.trait_id) == wanted)
            }
            Container::Module(_) | Container::Extern(_) => false,
        }
    }

    /// The name of the type's declaration: `Vec`; nothing where it has none.
    #[must_use]
    pub fn head(&self, ty: TyId) -> Option<&'static str> {
        match self.flow.kind(ty) {
            TyKind::Adt(id, _) => self.index().types.get(id.at()).map(|it| it.name.as_str()),
            _ => None,
        }
    }
}

/// The span up to the end of its first line.
#[must_use]
pub fn first_line(span: Span, text: &str) -> Span {
    match span.text(text).find('\n') {
        Some(at) => {
            let line = &span.text(text)[..at];
            Span::new(span.start, span.start + line.trim_end().len() as u32)
        }
        None => span,
    }
}

/// The first line of a source text, cut where it is long.
#[must_use]
pub fn shorten(source: &str) -> String {
    let mut lines = source.lines();
    let line = lines.next().unwrap_or_default().trim_end();
    let cut = line.char_indices().nth(SHORT).map_or(line.len(), |(at, _)| at);
    let more = cut < line.len() || lines.next().is_some();
    if more { format!("{}…", &line[..cut]) } else { line.to_owned() }
}
