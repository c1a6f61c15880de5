//! Branches, loops, closures and async blocks.

use syn::Expr as Tree;

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{Arm, Closure, ExprId, ExprKind, FrameKind};
use crate::text::Span;

impl BodyLowering<'_, '_> {
    pub(super) fn async_block(&mut self, it: &syn::ExprAsync) -> ExprId {
        let mut head = self.cx.source.span(it.async_token.span);
        if let Some(capture) = &it.capture {
            head.end = self.cx.source.end(capture.span);
        }
        let frame = self.open(FrameKind::Async, None, head);
        let body = self.plain_block(&it.block);
        self.close(frame);
        let span = Span { start: head.start, end: self.span_of(body).end };
        self.add_framed(frame, span, ExprKind::Async { frame, body, is_move: it.capture.is_some() })
    }

    /// A chain of `else if` is followed in a loop.
    pub(super) fn if_expr(&mut self, it: &syn::ExprIf) -> ExprId {
        let mut heads = Vec::new();
        let mut next = Some(it);
        let mut otherwise = None;
        while let Some(it) = next.take() {
            let known = self.scope.len();
            let start = self.cx.source.start(it.if_token.span);
            let condition = self.expr(&it.cond);
            let then = self.plain_block(&it.then_branch);
            self.conditional_branch(&it.cond, self.span_of(then));
            self.scope.truncate(known);
            heads.push((start, condition, then));
            match it.else_branch.as_ref().map(|(_, it)| &**it) {
                Some(Tree::If(it)) => next = Some(it),
                Some(other) => otherwise = Some(self.expr(other)),
                None => {}
            }
        }
        let mut id = None;
        for (start, condition, then) in heads.into_iter().rev() {
            let end = self.span_of(otherwise.unwrap_or(then)).end;
            let made = self.add(Span { start, end }, ExprKind::If { condition, then, otherwise });
            otherwise = Some(made);
            id = Some(made);
        }
        match id {
            Some(id) => id,
            None => self.add(Span::default(), ExprKind::Missing),
        }
    }

    pub(super) fn match_expr(&mut self, it: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&it.expr);
        let mut arms = Vec::with_capacity(it.arms.len());
        for arm in &it.arms {
            let known = self.scope.len();
            let (pat, guard) = match &arm.pat {
                syn::Pat::Guard(it) => (&*it.pat, Some(&*it.guard)),
                pat => (pat, None),
            };
            let pat = self.pat(pat, known);
            let guard = guard.map(|it| self.expr(it));
            let body = self.expr(&arm.body);
            self.scope.truncate(known);
            let whole = self.body.pat(pat).span.join(self.span_of(body));
            self.conditional(&arm.attrs, whole);
            arms.push(Arm { pat, guard, body });
        }
        let start = self.cx.source.start(it.match_token.span);
        let end = self.cx.source.end(it.brace_token.span.join());
        self.add(Span { start, end }, ExprKind::Match { scrutinee, arms: arms.into_boxed_slice() })
    }

    fn loop_start(&mut self, label: Option<&syn::Label>, token: proc_macro2::Span) -> u32 {
        self.cx.source.start(label.map_or(token, |it| it.name.apostrophe))
    }

    pub(super) fn loop_expr(&mut self, it: &syn::ExprLoop) -> ExprId {
        let start = self.loop_start(it.label.as_ref(), it.loop_token.span);
        let head = Span { start, end: self.cx.source.end(it.loop_token.span) };
        let frame = self.open(FrameKind::Loop, it.label.as_ref().map(|it| &it.name), head);
        let body = self.plain_block(&it.body);
        self.close(frame);
        let span = Span { start, end: self.span_of(body).end };
        self.add_framed(frame, span, ExprKind::Loop { frame, body })
    }

    pub(super) fn while_expr(&mut self, it: &syn::ExprWhile) -> ExprId {
        let known = self.scope.len();
        let start = self.loop_start(it.label.as_ref(), it.while_token.span);
        let frame = self.open(FrameKind::While, it.label.as_ref().map(|it| &it.name), Span { start, end: start });
        let condition = self.expr(&it.cond);
        self.body.frames[frame.at()].head.end = self.span_of(condition).end;
        let body = self.plain_block(&it.body);
        self.scope.truncate(known);
        self.close(frame);
        let span = Span { start, end: self.span_of(body).end };
        self.add_framed(frame, span, ExprKind::While { frame, condition, body })
    }

    pub(super) fn for_expr(&mut self, it: &syn::ExprForLoop) -> ExprId {
        let known = self.scope.len();
        let start = self.loop_start(it.label.as_ref(), it.for_token.span);
        let iterable = self.expr(&it.expr);
        let head = Span { start, end: self.span_of(iterable).end };
        let frame = self.open(FrameKind::For, it.label.as_ref().map(|it| &it.name), head);
        let pat = self.pat(&it.pat, known);
        let body = self.plain_block(&it.body);
        self.scope.truncate(known);
        self.close(frame);
        let span = Span { start, end: self.span_of(body).end };
        self.add_framed(frame, span, ExprKind::For { frame, pat, iterable, body })
    }

    pub(super) fn closure(&mut self, it: &syn::ExprClosure) -> ExprId {
        let known = self.scope.len();
        let first = it.lifetimes.as_ref().map(|it| it.for_token.span).or(it.constness.map(|it| it.span));
        let first = first.or(it.asyncness.map(|it| it.span)).or(it.capture.map(|it| it.span));
        let start = self.cx.source.start(first.unwrap_or(it.inputs_begin.span));
        let head = Span { start, end: self.cx.source.end(it.inputs_end.span) };
        let frame = self.open(FrameKind::Closure, None, head);
        let mut params = Vec::with_capacity(it.inputs.len());
        for input in &it.inputs {
            let (pat, ty) = match input {
                syn::Pat::Type(it) => (&*it.pat, Some(self.cx.type_ref(&it.ty))),
                pat => (pat, None),
            };
            params.push((self.pat(pat, self.scope.len()), ty));
        }
        let ret = self.cx.return_type(&it.output);
        let body = self.expr(&it.body);
        self.scope.truncate(known);
        self.close(frame);
        let span = Span { start, end: self.span_of(body).end };
        let closure =
            Closure { frame, params, ret, body, is_move: it.capture.is_some(), is_async: it.asyncness.is_some() };
        self.add_framed(frame, span, ExprKind::Closure(Box::new(closure)))
    }
}
