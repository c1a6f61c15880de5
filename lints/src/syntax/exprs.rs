//! Expressions: from syn's tree to ours.

use syn::Expr as Tree;

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{BlockKind, ExprId, ExprKind, Exprs, FrameKind};
use crate::syntax::operator::{BinaryOp, Literal, UnaryOp};
use crate::text::Span;

impl BodyLowering<'_, '_> {
    /// Lowers an expression. What leans to the left (`a.b().c()`, `a + b + c`) is followed in a loop: it may be
    /// thousands long.
    pub(super) fn expr(&mut self, expr: &Tree) -> ExprId {
        let Some(left) = left_of(expr) else { return self.simple(expr) };
        let Some(next) = left_of(left) else {
            let left = self.simple(left);
            return self.onto(left, expr);
        };
        let mut spine = vec![expr, left];
        let mut base = next;
        while let Some(left) = left_of(base) {
            spine.push(base);
            base = left;
        }
        let mut id = self.simple(base);
        for outer in spine.into_iter().rev() {
            id = self.onto(id, outer);
        }
        id
    }

    pub(super) fn exprs<'t>(&mut self, exprs: impl IntoIterator<Item = &'t Tree>) -> Exprs {
        let first = self.pending.len();
        for expr in exprs {
            let id = self.expr(expr);
            self.pending.push(id);
        }
        let start = self.body.lists.len() as u32;
        self.body.lists.extend(self.pending.drain(first..));
        Exprs { start, len: self.body.lists.len() as u32 - start }
    }

    /// An expression whose leftmost part is already lowered, as `left`.
    fn onto(&mut self, left: ExprId, expr: &Tree) -> ExprId {
        let start = self.span_of(left).start;
        match expr {
            Tree::MethodCall(it) => {
                let (method, method_span) = self.cx.source.ident(&it.method);
                let generics = it.turbofish.as_ref().map(|it| Box::new(self.cx.generic_args(it)));
                let args = self.exprs(&it.args);
                let end = self.cx.source.end(it.paren_token.span.join());
                let kind = ExprKind::MethodCall { receiver: left, method, method_span, generics, args };
                self.add(Span { start, end }, kind)
            }
            Tree::Call(it) => {
                let args = self.exprs(&it.args);
                let end = self.cx.source.end(it.paren_token.span.join());
                self.add(Span { start, end }, ExprKind::Call { callee: left, args })
            }
            Tree::Field(it) => {
                let (name, name_span) = match &it.member {
                    syn::Member::Named(ident) => self.cx.source.ident(ident),
                    syn::Member::Unnamed(index) => (self.cx.index(index.index), self.cx.source.span(index.span)),
                };
                self.add(Span { start, end: name_span.end }, ExprKind::Field { base: left, name, name_span })
            }
            Tree::Index(it) => {
                let index = self.expr(&it.index);
                let end = self.cx.source.end(it.bracket_token.span.join());
                self.add(Span { start, end }, ExprKind::Index { base: left, index })
            }
            Tree::Await(it) => {
                let end = self.cx.source.end(it.await_token.span);
                self.add(Span { start, end }, ExprKind::Await(left))
            }
            Tree::Try(it) => {
                let end = self.cx.source.end(it.question_token.span);
                self.add(Span { start, end }, ExprKind::Try(left))
            }
            Tree::Cast(it) => {
                let ty = Box::new(self.cx.type_ref(&it.ty));
                let span = self.joined(Span { start, end: ty.span.end }, it.as_token.span);
                self.add(span, ExprKind::Cast { operand: left, ty })
            }
            Tree::Binary(it) => {
                let rhs = self.expr(&it.right);
                let span = Span { start, end: self.span_of(rhs).end };
                let span = self.operated(span, &it.op);
                let kind = match operator(&it.op) {
                    Some((op, false)) => ExprKind::Binary { op, lhs: left, rhs },
                    Some((op, true)) => ExprKind::AssignOp { op, place: left, value: rhs },
                    None => ExprKind::Missing,
                };
                self.add(span, kind)
            }
            Tree::Assign(it) => {
                let value = self.expr(&it.right);
                let span = self.joined(Span { start, end: self.span_of(value).end }, it.eq_token.span);
                self.add(span, ExprKind::Assign { place: left, value })
            }
            // Parentheses vanish, but what is built upon them begins and ends with them.
            Tree::Paren(it) => {
                let span = self.cx.source.span(it.paren_token.span.join());
                self.wrapped.push((left, span));
                left
            }
            _ => left,
        }
    }

    /// The span of two operands: the whole call, where the token between them is of a macro's definition.
    fn joined(&mut self, span: Span, between: proc_macro2::Span) -> Span {
        match self.cx.source.call() {
            Some(call) if self.cx.source.touch(between) => call,
            _ => span,
        }
    }

    fn operated(&mut self, span: Span, op: &syn::BinOp) -> Span {
        if self.cx.source.call().is_none() {
            return span;
        }
        let token = quote::ToTokens::to_token_stream(op).into_iter().next();
        token.map_or(span, |it| self.joined(span, it.span()))
    }

    fn simple(&mut self, expr: &Tree) -> ExprId {
        match expr {
            Tree::Path(it) => self.path_expr(it),
            Tree::Lit(it) => self.literal(&it.lit),
            Tree::Reference(it) => {
                let start = self.cx.source.start(it.and_token.span);
                let operand = self.expr(&it.expr);
                let span = Span { start, end: self.span_of(operand).end };
                self.add(span, ExprKind::Ref { mutable: it.mutability.is_some(), operand })
            }
            Tree::RawAddr(it) => {
                let start = self.cx.source.start(it.and_token.span);
                let operand = self.expr(&it.expr);
                let span = Span { start, end: self.span_of(operand).end };
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                self.add(span, ExprKind::RawRef { mutable, operand })
            }
            Tree::Unary(it) => self.unary(it),
            Tree::Tuple(it) => {
                let elems = self.exprs(&it.elems);
                let span = self.cx.source.span(it.paren_token.span.join());
                self.add(span, ExprKind::Tuple(elems))
            }
            Tree::Array(it) => {
                // The parser is given none of a long list.
                if it.elems.is_empty() && self.cx.source.call().is_none() {
                    let span = self.cx.source.span(it.bracket_token.span.join());
                    if let Some(row) = self.row(span) {
                        return row;
                    }
                }
                let elems = self.exprs(&it.elems);
                let span = self.cx.source.span(it.bracket_token.span.join());
                self.add(span, ExprKind::Array(elems))
            }
            Tree::Repeat(it) => {
                let value = self.expr(&it.expr);
                let len = self.expr(&it.len);
                let count = Box::new(self.cx.const_ref(&it.len));
                let span = self.cx.source.span(it.bracket_token.span.join());
                self.add(span, ExprKind::Repeat { value, len, count })
            }
            Tree::Struct(it) => self.struct_expr(it),
            Tree::Range(it) => self.range(it),
            Tree::Macro(it) => self.macro_call(&it.mac),
            Tree::Block(it) => self.block_expr(it),
            Tree::Unsafe(it) => self.prefixed_block(it.unsafe_token.span, &it.block, BlockKind::Unsafe),
            Tree::Const(it) => self.prefixed_block(it.const_token.span, &it.block, BlockKind::Const),
            Tree::TryBlock(it) => {
                let block = self.plain_block(&it.block);
                let span = self.token_to(it.try_token.span, block);
                self.add(span, ExprKind::Other(Some(block)))
            }
            Tree::Async(it) => self.async_block(it),
            Tree::If(it) => self.if_expr(it),
            Tree::Let(it) => {
                let value = self.expr(&it.expr);
                let pat = self.pat(&it.pat, self.scope.len());
                let span = self.token_to(it.let_token.span, value);
                self.add(span, ExprKind::Let { pat, value })
            }
            Tree::Match(it) => self.match_expr(it),
            Tree::Loop(it) => self.loop_expr(it),
            Tree::While(it) => self.while_expr(it),
            Tree::ForLoop(it) => self.for_expr(it),
            Tree::Closure(it) => self.closure(it),
            Tree::Break(it) => {
                let target = self.target(it.label.as_ref(), false);
                let value = it.expr.as_ref().map(|it| self.expr(it));
                let span = self.jump(it.break_token.span, it.label.as_ref(), value);
                self.add(span, ExprKind::Break { target, value })
            }
            Tree::Continue(it) => {
                let target = self.target(it.label.as_ref(), true);
                let span = self.jump(it.continue_token.span, it.label.as_ref(), None);
                self.add(span, ExprKind::Continue { target })
            }
            Tree::Return(it) => {
                let value = it.expr.as_ref().map(|it| self.expr(it));
                let span = self.jump(it.return_token.span, None, value);
                self.add(span, ExprKind::Return(value))
            }
            Tree::Yield(it) => {
                let value = it.expr.as_ref().map(|it| self.expr(it));
                let span = self.jump(it.yield_token.span, None, value);
                self.add(span, ExprKind::Other(value))
            }
            Tree::Infer(it) => {
                let span = self.cx.source.span(it.underscore_token.span);
                self.add(span, ExprKind::Underscore)
            }
            Tree::Verbatim(tokens) => {
                let span = self.cx.source.stream_span(tokens).unwrap_or_default();
                self.add(span, ExprKind::Missing)
            }
            // The others lean to the left and were followed in `expr`.
            _ => self.add(Span::default(), ExprKind::Missing),
        }
    }

    fn path_expr(&mut self, it: &syn::ExprPath) -> ExprId {
        if it.qself.is_none()
            && let Some(ident) = it.path.get_ident()
        {
            let (name, span) = self.cx.source.ident(ident);
            if let Some(local) = self.lookup(ident, name) {
                return self.add(span, ExprKind::Local(local));
            }
            let path = self.cx.single(name, span);
            return self.add(path.span, ExprKind::Path(Box::new(path)));
        }
        let path = self.cx.path(&it.path, it.qself.as_ref());
        self.add(path.span, ExprKind::Path(Box::new(path)))
    }

    pub(super) fn literal(&mut self, lit: &syn::Lit) -> ExprId {
        let span = self.cx.source.span(lit.span());
        let kind = match lit {
            syn::Lit::Str(it) => Literal::Str(self.string(it, span)),
            syn::Lit::ByteStr(it) => Literal::ByteStr(it.value().len()),
            syn::Lit::CStr(_) => Literal::CStr,
            syn::Lit::Byte(it) => Literal::Byte(it.value()),
            syn::Lit::Char(it) => Literal::Char(it.value()),
            syn::Lit::Int(it) => match it.base10_parse() {
                Ok(value) => Literal::Int(value, self.suffix(it.suffix())),
                Err(_) => return self.add(span, ExprKind::Missing),
            },
            syn::Lit::Float(it) => Literal::Float(self.suffix(it.suffix())),
            syn::Lit::Bool(it) => Literal::Bool(it.value),
            _ => return self.add(span, ExprKind::Missing),
        };
        self.add(span, ExprKind::Literal(kind))
    }

    /// The text of a string literal, from the source where it has no escapes.
    fn string(&self, literal: &syn::LitStr, span: Span) -> Box<str> {
        let source = span.text(self.cx.source.text());
        let inside = source.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        match inside {
            Some(inside) if !inside.contains(['\\', '\r']) => inside.into(),
            _ => literal.value().into_boxed_str(),
        }
    }

    fn suffix(&self, suffix: &str) -> Option<crate::name::Name> {
        (!suffix.is_empty()).then(|| crate::name::Name::new(suffix))
    }

    fn unary(&mut self, it: &syn::ExprUnary) -> ExprId {
        let (op, token) = match &it.op {
            syn::UnOp::Deref(it) => (UnaryOp::Deref, it.span),
            syn::UnOp::Not(it) => (UnaryOp::Not, it.span),
            syn::UnOp::Neg(it) => (UnaryOp::Neg, it.span),
            _ => return self.add(Span::default(), ExprKind::Missing),
        };
        let operand = self.expr(&it.expr);
        let span = self.token_to(token, operand);
        self.add(span, ExprKind::Unary { op, operand })
    }

    /// From a token to the end of an expression behind it.
    fn token_to(&mut self, token: proc_macro2::Span, last: ExprId) -> Span {
        Span { start: self.cx.source.start(token), end: self.span_of(last).end }
    }

    /// `break 'a x` and its like.
    fn jump(&mut self, token: proc_macro2::Span, label: Option<&syn::Lifetime>, value: Option<ExprId>) -> Span {
        let word = self.cx.source.span(token);
        let end = match (value, label) {
            (Some(value), _) => self.span_of(value).end,
            (None, Some(label)) => self.cx.source.end(label.ident.span()),
            (None, None) => word.end,
        };
        Span { start: word.start, end }
    }

    fn struct_expr(&mut self, it: &syn::ExprStruct) -> ExprId {
        let path = Box::new(self.cx.path(&it.path, it.qself.as_ref()));
        let mut fields = Vec::with_capacity(it.fields.len());
        for field in &it.fields {
            let name = match &field.member {
                syn::Member::Named(ident) => self.cx.source.ident(ident).0,
                syn::Member::Unnamed(index) => self.cx.index(index.index),
            };
            let value = self.expr(&field.expr);
            self.conditional(&field.attrs, self.span_of(value));
            fields.push((name, value));
        }
        let rest = it.rest.as_ref().map(|it| self.expr(it));
        let span = Span { start: path.span.start, end: self.cx.source.end(it.brace_token.span.join()) };
        self.add(span, ExprKind::Struct { path, fields: fields.into_boxed_slice(), rest })
    }

    fn range(&mut self, it: &syn::ExprRange) -> ExprId {
        let start = it.start.as_ref().map(|it| self.expr(it));
        let end = it.end.as_ref().map(|it| self.expr(it));
        let (dots, inclusive) = match &it.limits {
            syn::RangeLimits::HalfOpen(it) => (self.token_pair(&it.spans), false),
            syn::RangeLimits::Closed(it) => (self.token_pair(&it.spans), true),
        };
        let span = Span {
            start: start.map_or(dots.start, |it| self.span_of(it).start),
            end: end.map_or(dots.end, |it| self.span_of(it).end),
        };
        self.add(span, ExprKind::Range { start, end, inclusive })
    }

    fn block_expr(&mut self, it: &syn::ExprBlock) -> ExprId {
        let mut span = self.cx.source.span(it.block.brace_token.span.join());
        let Some(label) = &it.label else {
            let block = self.block(&it.block, BlockKind::Plain, None);
            return self.add(span, ExprKind::Block(Box::new(block)));
        };
        span.start = self.cx.source.start(label.name.apostrophe);
        let head = Span { start: span.start, end: self.cx.source.end(label.colon_token.span) };
        let frame = self.open(FrameKind::Block, Some(&label.name), head);
        let block = self.block(&it.block, BlockKind::Plain, Some(frame));
        self.close(frame);
        self.add_framed(frame, span, ExprKind::Block(Box::new(block)))
    }

    fn prefixed_block(&mut self, token: proc_macro2::Span, block: &syn::Block, kind: BlockKind) -> ExprId {
        let lowered = self.block(block, kind, None);
        let span = Span { start: self.cx.source.start(token), end: self.cx.source.end(block.brace_token.span.join()) };
        self.add(span, ExprKind::Block(Box::new(lowered)))
    }
}

/// The part of an expression that stands at its left end.
fn left_of(expr: &Tree) -> Option<&Tree> {
    match expr {
        Tree::MethodCall(it) => Some(&it.receiver),
        Tree::Call(it) => Some(&it.func),
        Tree::Field(it) => Some(&it.base),
        Tree::Index(it) => Some(&it.expr),
        Tree::Await(it) => Some(&it.base),
        Tree::Try(it) => Some(&it.expr),
        Tree::Cast(it) => Some(&it.expr),
        Tree::Binary(it) => Some(&it.left),
        Tree::Assign(it) => Some(&it.left),
        Tree::Paren(it) => Some(&it.expr),
        Tree::Group(it) => Some(&it.expr),
        _ => None,
    }
}

/// The operator, and whether it assigns.
fn operator(op: &syn::BinOp) -> Option<(BinaryOp, bool)> {
    use syn::BinOp as Op;
    Some(match op {
        Op::Add(_) => (BinaryOp::Add, false),
        Op::Sub(_) => (BinaryOp::Sub, false),
        Op::Mul(_) => (BinaryOp::Mul, false),
        Op::Div(_) => (BinaryOp::Div, false),
        Op::Rem(_) => (BinaryOp::Rem, false),
        Op::And(_) => (BinaryOp::And, false),
        Op::Or(_) => (BinaryOp::Or, false),
        Op::BitXor(_) => (BinaryOp::BitXor, false),
        Op::BitAnd(_) => (BinaryOp::BitAnd, false),
        Op::BitOr(_) => (BinaryOp::BitOr, false),
        Op::Shl(_) => (BinaryOp::Shl, false),
        Op::Shr(_) => (BinaryOp::Shr, false),
        Op::Eq(_) => (BinaryOp::Eq, false),
        Op::Lt(_) => (BinaryOp::Lt, false),
        Op::Le(_) => (BinaryOp::Le, false),
        Op::Ne(_) => (BinaryOp::Ne, false),
        Op::Ge(_) => (BinaryOp::Ge, false),
        Op::Gt(_) => (BinaryOp::Gt, false),
        Op::AddAssign(_) => (BinaryOp::Add, true),
        Op::SubAssign(_) => (BinaryOp::Sub, true),
        Op::MulAssign(_) => (BinaryOp::Mul, true),
        Op::DivAssign(_) => (BinaryOp::Div, true),
        Op::RemAssign(_) => (BinaryOp::Rem, true),
        Op::BitXorAssign(_) => (BinaryOp::BitXor, true),
        Op::BitAndAssign(_) => (BinaryOp::BitAnd, true),
        Op::BitOrAssign(_) => (BinaryOp::BitOr, true),
        Op::ShlAssign(_) => (BinaryOp::Shl, true),
        Op::ShrAssign(_) => (BinaryOp::Shr, true),
        _ => return None,
    })
}
