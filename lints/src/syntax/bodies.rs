//! One body on its way: its tables, the locals in scope, the frames around the place that is being lowered.

use syn::punctuated::Punctuated;
use syn::{FnArg, Token};

use crate::name::Name;
use crate::syntax::body::{
    Block, BlockKind, Body, Condition, Expansion, Expr, ExprId, ExprKind, Exprs, Frame, FrameId, FrameKind, Local,
    LocalId, PatId, Statement,
};
use crate::syntax::built::of_expr;
use crate::syntax::following::Following;
use crate::syntax::item::{Item, ItemAttrs, ItemId, ItemKind, Vis};
use crate::syntax::item_macros::Among;
use crate::syntax::lower::Lowering;
use crate::syntax::pattern::{Pat, PatKind};
use crate::text::Span;

/// A name in scope.
#[derive(Clone, Copy)]
pub(super) struct Binding {
    pub(super) name: Name,
    /// 0, or 1 where a macro's definition wrote the name: code outside of it does not see it.
    pub(super) mark: u32,
    /// Nothing for an item of a block, which hides the locals around the block.
    pub(super) local: Option<LocalId>,
}

/// A name where it is declared.
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) name: Name,
    pub(super) span: Span,
    pub(super) token: proc_macro2::Span,
}

/// The tables of a body that is being lowered, empty in between: most bodies are small, and there are many.
#[derive(Default)]
pub(super) struct Room {
    params: Vec<PatId>,
    exprs: Vec<Expr>,
    pats: Vec<Pat>,
    locals: Vec<Local>,
    lists: Vec<ExprId>,
    frames: Vec<Frame>,
    expansions: Vec<Expansion>,
    conditions: Vec<Condition>,
    scope: Vec<Binding>,
    pending: Vec<ExprId>,
    wrapped: Vec<(ExprId, Span)>,
}

/// One body being lowered.
pub(super) struct BodyLowering<'l, 'a> {
    pub(super) cx: &'l mut Lowering<'a>,
    pub(super) body: Body,
    /// Innermost last.
    pub(super) scope: Vec<Binding>,
    /// Elements of lists that are not complete yet.
    pub(super) pending: Vec<ExprId>,
    /// Expressions that stood in parentheses, and the bytes of these; sorted by expression, as they are numbered in turn.
    pub(super) wrapped: Vec<(ExprId, Span)>,
    /// The innermost frame.
    pub(super) frame: Option<FrameId>,
    /// The innermost item that may hold items: a block's scope, or the body's owner.
    pub(super) container: ItemId,
    /// The expansion that is being followed: 1 + index into [`Body::expansions`], or 0.
    pub(super) expansion: u32,
}

impl<'l, 'a> BodyLowering<'l, 'a> {
    pub(super) fn new(cx: &'l mut Lowering<'a>, owner: ItemId) -> Self {
        // A body within this one finds none, and makes its own.
        let room = std::mem::take(&mut cx.room);
        let Room { params, exprs, pats, locals, lists, frames, expansions, conditions, scope, pending, wrapped } = room;
        let root = ExprId(0);
        let mut body = Body { owner, params, root, exprs, pats, locals, lists, frames, expansions, conditions };
        if let Some(Following { name, call, line, .. }) = cx.following {
            body.expansions.push(Expansion { name, call, line, parent: 0 });
        }
        let expansion = body.expansions.len() as u32;
        Self { cx, body, scope, pending, wrapped, frame: None, container: owner, expansion }
    }

    pub(super) fn finish(self, root: ExprId) -> Body {
        let Self { cx, body, mut scope, mut pending, mut wrapped, .. } = self;
        let Body { owner, mut params, root: _, mut exprs, mut pats, mut locals, mut lists, .. } = body;
        let Body { mut frames, mut expansions, mut conditions, .. } = body;
        // All bodies stay until the end of the run: each in as much memory as it needs.
        let finished = Body {
            owner,
            params: exact(&mut params),
            root,
            exprs: exact(&mut exprs),
            pats: exact(&mut pats),
            locals: exact(&mut locals),
            lists: exact(&mut lists),
            frames: exact(&mut frames),
            expansions: exact(&mut expansions),
            conditions: exact(&mut conditions),
        };
        scope.clear();
        pending.clear();
        wrapped.clear();
        cx.room = Room { params, exprs, pats, locals, lists, frames, expansions, conditions, scope, pending, wrapped };
        finished
    }

    /// Parameters' patterns, `self` among them.
    pub(super) fn params(&mut self, inputs: &Punctuated<FnArg, Token![,]>) {
        for input in inputs {
            let pat = match input {
                FnArg::Receiver(it) => {
                    let token = it.self_token.span;
                    let span = self.cx.source.span(token);
                    let by_value_mut = it.mutability.is_some();
                    let word = Word { name: self.cx.words.self_value, span, token };
                    let local = self.declare(word, by_value_mut, self.scope.len());
                    self.add_pat(span, PatKind::Bind { local, by_ref: false, mutable: by_value_mut, sub: None })
                }
                FnArg::Typed(it) => self.pat(&it.pat, self.scope.len()),
            };
            self.body.params.push(pat);
        }
    }

    /// The expression's id. Where a macro's definition made it, the span becomes the whole call.
    pub(super) fn add(&mut self, span: Span, kind: ExprKind) -> ExprId {
        let id = ExprId(self.body.exprs.len() as u32);
        if matches!(kind, ExprKind::Missing) {
            self.cx.file.missing += 1;
        }
        let (span, origin) = match self.cx.source.call() {
            Some(call) if is_made(span, call) => (call, self.origin()),
            _ => (span, 0),
        };
        self.body.exprs.push(Expr { span, origin, kind });
        id
    }

    /// The expansion that is being followed, at the line of the definition that was read last.
    fn origin(&mut self) -> u32 {
        let Some(current) = self.expansion.checked_sub(1) else { return 0 };
        let first = self.cx.following.map_or(1, |it| it.line);
        let line = first + self.cx.source.definition_line().saturating_sub(1);
        let expansions = &mut self.body.expansions;
        let Some(&Expansion { name, call, parent, .. }) = expansions.get(current as usize) else { return 0 };
        let same = |it: &Expansion| it.name == name && it.call == call && it.parent == parent && it.line == line;
        if let Some(at) = expansions.get(current as usize..).and_then(|it| it.iter().position(same)) {
            return current + at as u32 + 1;
        }
        expansions.push(Expansion { name, call, line, parent });
        expansions.len() as u32
    }

    pub(super) fn add_pat(&mut self, span: Span, kind: PatKind) -> PatId {
        let span = self.cx.source.ordered(span);
        let id = PatId(self.body.pats.len() as u32);
        self.body.pats.push(Pat { span, kind });
        id
    }

    pub(super) fn list(&mut self, ids: &[ExprId]) -> Exprs {
        let start = self.body.lists.len() as u32;
        self.body.lists.extend_from_slice(ids);
        Exprs { start, len: ids.len() as u32 }
    }

    /// The bytes of an expression, with the parentheses around it.
    pub(super) fn span_of(&self, id: ExprId) -> Span {
        let mut late = self.wrapped.iter().rev().take_while(|(inner, _)| *inner >= id);
        let wrapped = late.find(|(inner, _)| *inner == id);
        wrapped.map_or_else(|| self.body.expr(id).span, |(_, span)| *span)
    }

    /// Declares a local; a name that the pattern (whose names begin at `pattern` in the scope) already has is the same
    /// local again, as in `A(x) | B(x)`.
    pub(super) fn declare(&mut self, word: Word, mutable: bool, pattern: usize) -> LocalId {
        let Word { name, span, token } = word;
        let mark = u32::from(self.cx.source.is_foreign(token));
        let same = |it: &&Binding| it.name == name && it.mark == mark;
        if let Some(known) = self.scope[pattern..].iter().find(same).and_then(|it| it.local) {
            return known;
        }
        let local = LocalId(self.body.locals.len() as u32);
        self.body.locals.push(Local { name, span, mutable, frame: self.catching_frame() });
        self.scope.push(Binding { name, mark, local: Some(local) });
        local
    }

    /// The local that an identifier names here.
    pub(super) fn lookup(&self, ident: &syn::Ident, name: Name) -> Option<LocalId> {
        self.lookup_name(name, self.cx.source.is_foreign(ident.span()))
    }

    /// The local of this name; `foreign` names are written in a macro's definition.
    pub(super) fn lookup_name(&self, name: Name, foreign: bool) -> Option<LocalId> {
        let found = self.scope.iter().rev().find(|it| it.name == name && (it.mark > 0) == foreign);
        match found {
            Some(found) => found.local,
            // A macro that is defined in the function sees its locals.
            None if foreign && self.is_defined_here() => self.scope.iter().rev().find(|it| it.name == name)?.local,
            None => None,
        }
    }

    fn is_defined_here(&self) -> bool {
        let owner = self.cx.file.item(self.body.owner).span;
        let defined_at = self.cx.following.and_then(|it| it.defined_at);
        defined_at.is_some_and(|at| owner.start < at && at < owner.end)
    }

    /// The innermost closure or async block.
    fn catching_frame(&self) -> Option<FrameId> {
        self.frames_around().find(|it| matches!(self.body.frames[it.at()].kind, FrameKind::Closure | FrameKind::Async))
    }

    fn frames_around(&self) -> impl Iterator<Item = FrameId> {
        std::iter::successors(self.frame, |it| self.body.frames[it.at()].parent)
    }

    /// Opens a frame; [`Self::close`] ends it.
    pub(super) fn open(&mut self, kind: FrameKind, label: Option<&syn::Lifetime>, head: Span) -> FrameId {
        let id = FrameId(self.body.frames.len() as u32);
        let label = label.map(|it| self.cx.source.ident(&it.ident).0);
        let head = self.cx.source.ordered(head);
        self.body.frames.push(Frame { kind, parent: self.frame, label, head, expr: ExprId(0) });
        self.frame = Some(id);
        id
    }

    pub(super) fn close(&mut self, frame: FrameId) {
        self.frame = self.body.frames[frame.at()].parent;
    }

    /// Adds the expression that a frame belongs to.
    pub(super) fn add_framed(&mut self, frame: FrameId, span: Span, kind: ExprKind) -> ExprId {
        let id = self.add(span, kind);
        self.body.frames[frame.at()].expr = id;
        id
    }

    /// What a `break` (or `continue`: then loops alone) leaves.
    pub(super) fn target(&mut self, label: Option<&syn::Lifetime>, loops_only: bool) -> Option<FrameId> {
        let label = label.map(|it| self.cx.source.ident(&it.ident).0);
        for id in self.frames_around() {
            let frame = &self.body.frames[id.at()];
            let is_loop = match frame.kind {
                FrameKind::Closure | FrameKind::Async => return None,
                FrameKind::For | FrameKind::While | FrameKind::Loop => true,
                FrameKind::Block => false,
            };
            let found = match label {
                Some(label) => frame.label == Some(label) && (is_loop || !loops_only),
                None => is_loop,
            };
            if found {
                return Some(id);
            }
        }
        None
    }

    /// The block of a function.
    pub(super) fn fn_block(&mut self, block: &syn::Block) -> ExprId {
        let lowered = self.block(block, BlockKind::Plain, None);
        let span = self.cx.source.span(block.brace_token.span.join());
        self.add(span, ExprKind::Block(Box::new(lowered)))
    }

    /// A block as an expression whose first byte is the brace.
    pub(super) fn plain_block(&mut self, block: &syn::Block) -> ExprId {
        self.fn_block(block)
    }

    pub(super) fn block(&mut self, block: &syn::Block, kind: BlockKind, frame: Option<FrameId>) -> Block {
        let span = self.cx.source.span(block.brace_token.span.join());
        self.statements(&block.stmts, span, kind, frame)
    }

    /// Statements with a scope of their own; `around` are the braces.
    pub(super) fn statements(
        &mut self,
        stmts: &[syn::Stmt],
        around: Span,
        kind: BlockKind,
        frame: Option<FrameId>,
    ) -> Block {
        let known = self.scope.len();
        let block = self.open_statements(stmts, around, kind, frame);
        self.scope.truncate(known);
        block
    }

    /// Statements whose locals stay in scope.
    pub(super) fn open_statements(
        &mut self,
        stmts: &[syn::Stmt],
        around: Span,
        kind: BlockKind,
        frame: Option<FrameId>,
    ) -> Block {
        let container = self.container;
        let scope = self.block_items(stmts, around);
        let mut statements = Vec::with_capacity(stmts.len());
        let mut tail = None;
        for (at, stmt) in stmts.iter().enumerate() {
            let is_last = at + 1 == stmts.len();
            self.statement(&mut statements, &mut tail, stmt, is_last);
        }
        self.container = container;
        Block { statements: statements.into_boxed_slice(), tail, scope, frame, kind }
    }

    fn statement(&mut self, out: &mut Vec<Statement>, tail: &mut Option<ExprId>, stmt: &syn::Stmt, is_last: bool) {
        match stmt {
            syn::Stmt::Local(it) => {
                let local = self.local(it);
                if let Statement::Let { span, .. } = &local {
                    self.conditional(&it.attrs, *span);
                }
                out.push(local);
            }
            syn::Stmt::Item(_) => {}
            syn::Stmt::Expr(it, None) => {
                let expr = self.expr(it);
                self.conditional(of_expr(it), self.span_of(expr));
                if is_last {
                    *tail = Some(expr);
                } else {
                    out.push(Statement::Expr { expr, semicolon: false, span: self.span_of(expr) });
                }
            }
            syn::Stmt::Expr(it, Some(semi)) => {
                // A lone `;` is an empty expression to the parser.
                if matches!(it, syn::Expr::Verbatim(tokens) if tokens.is_empty()) {
                    return;
                }
                let expr = self.expr(it);
                let span = Span { start: self.span_of(expr).start, end: self.cx.source.end(semi.span) };
                let span = self.cx.source.ordered(span);
                self.conditional(of_expr(it), span);
                out.push(Statement::Expr { expr, semicolon: true, span });
            }
            syn::Stmt::Macro(_) if statics(stmt).is_some() => {}
            syn::Stmt::Macro(it) => {
                let expr = self.macro_call(&it.mac);
                let start = self.span_of(expr).start;
                self.conditional(&it.attrs, self.span_of(expr));
                match &it.semi_token {
                    None if is_last => *tail = Some(expr),
                    None => out.push(Statement::Expr { expr, semicolon: false, span: self.span_of(expr) }),
                    Some(semi) => {
                        let span = self.cx.source.end(semi.span);
                        let span = self.cx.source.ordered(Span { start, end: span });
                        out.push(Statement::Expr { expr, semicolon: true, span });
                    }
                }
            }
        }
    }

    fn local(&mut self, it: &syn::Local) -> Statement {
        let start = self.cx.source.start(it.let_token.span);
        let end = self.cx.source.end(it.semi_token.span);
        let mut value = None;
        let mut otherwise = None;
        if let Some(init) = &it.init {
            value = Some(self.expr(&init.expr));
            otherwise = init.diverge.as_ref().map(|(_, block)| self.expr(block));
        }
        let (pat, ty) = match &it.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(Box::new(self.cx.type_ref(&typed.ty)))),
            pat => (pat, None),
        };
        let pat = self.pat(pat, self.scope.len());
        let span = self.cx.source.ordered(Span { start, end });
        Statement::Let { pat, ty, value, otherwise, span }
    }

    /// The items that a block declares, in a scope of their own.
    fn block_items(&mut self, stmts: &[syn::Stmt], span: Span) -> Option<ItemId> {
        if !stmts.iter().any(|it| matches!(it, syn::Stmt::Item(_)) || statics(it).is_some()) {
            return None;
        }
        let id = self.cx.add_item(Item {
            name: self.cx.words.none,
            name_span: Span { start: span.start, end: span.start },
            span,
            parent: Some(self.container),
            vis: Vis::Private,
            attrs: ItemAttrs::default(),
            kind: ItemKind::Missing,
            from_macro: self.cx.following.is_some(),
        });
        let mut members = Vec::new();
        for stmt in stmts {
            if let syn::Stmt::Item(item) = stmt {
                self.cx.item(Some(id), &mut members, item);
            } else if let Some(mac) = statics(stmt) {
                self.cx.member_macro(Among::Items, Some(id), &mut members, &mac.attrs, &mac.mac);
            }
        }
        for member in &members {
            self.hide(*member);
        }
        self.cx.set_kind(id, ItemKind::Block(members));
        self.container = id;
        Some(id)
    }

    /// An item of a block hides locals of its name around the block.
    fn hide(&mut self, item: ItemId) {
        let item = self.cx.file.item(item);
        let hidden = |name| Binding { name, mark: 0, local: None };
        match &item.kind {
            ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static(_) => self.scope.push(hidden(item.name)),
            ItemKind::Use(imports) => {
                for import in imports {
                    if let crate::syntax::item::ImportLeaf::Name(name) = import.leaf {
                        self.scope.push(hidden(name));
                    }
                }
            }
            ItemKind::Module(_)
            | ItemKind::ModuleFile { .. }
            | ItemKind::Block(_)
            | ItemKind::ExternCrate(_)
            | ItemKind::Struct(_)
            | ItemKind::Enum(_)
            | ItemKind::Trait(_)
            | ItemKind::Impl(_)
            | ItemKind::TypeAlias(_)
            | ItemKind::MacroRules
            | ItemKind::Missing => {}
        }
    }
}

/// All elements of a table, which keeps its room, in as much memory as they need.
fn exact<T>(table: &mut Vec<T>) -> Vec<T> {
    let mut out = Vec::with_capacity(table.len());
    out.append(table);
    out
}

/// A macro call that stands for statics, where a statement stands.
fn statics(stmt: &syn::Stmt) -> Option<&syn::StmtMacro> {
    match stmt {
        syn::Stmt::Macro(it) => {
            let last = it.mac.path.segments.last()?;
            (last.ident == "thread_local" || last.ident == "lazy_static").then_some(it)
        }
        syn::Stmt::Local(_) | syn::Stmt::Item(_) | syn::Stmt::Expr(..) => None,
    }
}

/// Whether tokens of a definition, which lie at the whole call, are part of a span: then it begins or ends with the call,
/// or runs backwards where the macro turned its arguments around.
pub(super) fn is_made(span: Span, call: Span) -> bool {
    span.start == call.start || span.end == call.end || span.start > span.end
}
