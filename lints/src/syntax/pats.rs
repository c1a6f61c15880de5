//! Patterns: from syn's tree to ours, with the locals that they declare.

use syn::Pat as Tree;

use crate::name::Name;
use crate::syntax::bodies::{BodyLowering, Word};
use crate::syntax::body::PatId;
use crate::syntax::lower::Lowering;
use crate::syntax::path::{Path, Segment};
use crate::syntax::pattern::PatKind;
use crate::text::Span;

impl BodyLowering<'_, '_> {
    /// Lowers a pattern; its names are those of the scope from `names` on.
    pub(super) fn pat(&mut self, pat: &Tree, names: usize) -> PatId {
        match pat {
            Tree::Ident(it) => self.ident_pat(it, names),
            Tree::Wild(it) => {
                let span = self.cx.source.span(it.underscore_token.span);
                self.add_pat(span, PatKind::Wild)
            }
            Tree::Rest(it) => {
                let span = self.token_pair(&it.dot2_token.spans);
                self.add_pat(span, PatKind::Rest)
            }
            Tree::Path(it) => {
                let path = self.cx.path(&it.path, it.qself.as_ref());
                self.add_pat(path.span, PatKind::Path(Box::new(path)))
            }
            Tree::Lit(it) => {
                let value = self.literal(&it.lit);
                self.add_pat(self.span_of(value), PatKind::Literal(value))
            }
            Tree::Tuple(it) => {
                let span = self.cx.source.span(it.paren_token.span.join());
                let elems = self.pats(it.elems.iter(), names);
                self.add_pat(span, PatKind::Tuple(elems))
            }
            Tree::TupleStruct(it) => {
                let path = self.cx.path(&it.path, it.qself.as_ref());
                let span = Span { start: path.span.start, end: self.cx.source.end(it.paren_token.span.join()) };
                let elems = self.pats(it.elems.iter(), names);
                self.add_pat(span, PatKind::TupleStruct(Box::new(path), elems))
            }
            Tree::Struct(it) => {
                let path = self.cx.path(&it.path, it.qself.as_ref());
                let span = Span { start: path.span.start, end: self.cx.source.end(it.brace_token.span.join()) };
                let fields = it.fields.iter().map(|it| self.field_pat(it, names)).collect();
                self.add_pat(span, PatKind::Struct(Box::new(path), fields))
            }
            Tree::Slice(it) => {
                let span = self.cx.source.span(it.bracket_token.span.join());
                let elems = self.pats(it.elems.iter(), names);
                self.add_pat(span, PatKind::Slice(elems))
            }
            Tree::Reference(it) => {
                let start = self.cx.source.start(it.and_token.span);
                let inner = self.pat(&it.pat, names);
                let span = Span { start, end: self.body.pat(inner).span.end };
                self.add_pat(span, PatKind::Ref { mutable: it.mutability.is_some(), inner })
            }
            Tree::Or(it) => {
                let cases = self.pats(it.cases.iter(), names);
                let span = cases.iter().map(|it| self.body.pat(*it).span).reduce(Span::join).unwrap_or_default();
                self.add_pat(span, PatKind::Or(cases))
            }
            Tree::Paren(it) => self.pat(&it.pat, names),
            Tree::Type(it) => self.pat(&it.pat, names),
            Tree::Range(it) => self.range_pat(it),
            // The guard of a match arm is lowered by the match; elsewhere guards in patterns are unstable.
            Tree::Guard(it) => self.pat(&it.pat, names),
            Tree::Const(it) => {
                let start = self.cx.source.start(it.const_token.span);
                let end = self.cx.source.end(it.block.brace_token.span.join());
                self.add_pat(Span { start, end }, PatKind::Missing)
            }
            Tree::Macro(it) => self.macro_pat(&it.mac, names),
            Tree::Verbatim(tokens) => {
                let span = self.cx.source.stream_span(tokens).unwrap_or_default();
                self.cx.file.missing += 1;
                self.add_pat(span, PatKind::Missing)
            }
            _ => {
                self.cx.file.missing += 1;
                self.add_pat(Span::default(), PatKind::Missing)
            }
        }
    }

    fn pats<'t>(&mut self, pats: impl Iterator<Item = &'t Tree>, names: usize) -> Box<[PatId]> {
        pats.map(|it| self.pat(it, names)).collect()
    }

    pub(super) fn token_pair(&mut self, spans: &[proc_macro2::Span]) -> Span {
        let start = spans.first().map_or(0, |it| self.cx.source.start(*it));
        Span { start, end: spans.last().map_or(start, |it| self.cx.source.end(*it)) }
    }

    fn ident_pat(&mut self, it: &syn::PatIdent, names: usize) -> PatId {
        let plain = it.by_ref.is_none() && it.mutability.is_none() && it.subpat.is_none();
        let (name, span) = self.cx.source.ident(&it.ident);
        // `None`, `MAX`: an identifier that begins like a type or a constant is taken for one.
        if plain && name.as_str().starts_with(char::is_uppercase) {
            let path = Path { global: false, qself: None, segments: vec![Segment { name, span, args: None }], span };
            return self.add_pat(span, PatKind::Path(Box::new(path)));
        }
        self.bind(it, (name, span), names)
    }

    fn bind(&mut self, it: &syn::PatIdent, (name, mut span): (Name, Span), names: usize) -> PatId {
        let mutable = it.mutability.is_some();
        let word = Word { name, span, token: it.ident.span() };
        let local = self.declare(word, mutable && it.by_ref.is_none(), names);
        if let Some(first) = it.by_ref.map(|it| it.span).or(it.mutability.map(|it| it.span)) {
            span.start = self.cx.source.start(first);
        }
        let sub = it.subpat.as_ref().map(|(_, pat)| self.pat(pat, names));
        if let Some(sub) = sub {
            span.end = self.body.pat(sub).span.end;
        }
        self.add_pat(span, PatKind::Bind { local, by_ref: it.by_ref.is_some(), mutable, sub })
    }

    fn field_pat(&mut self, it: &syn::FieldPat, names: usize) -> (Name, PatId) {
        let name = match &it.member {
            syn::Member::Named(ident) => self.cx.source.ident(ident).0,
            syn::Member::Unnamed(index) => self.cx.index(index.index),
        };
        // The shorthand `S { A }` binds, whatever the letter.
        let pat = match (&it.colon_token, &*it.pat) {
            (None, Tree::Ident(it)) => {
                let word = self.cx.source.ident(&it.ident);
                self.bind(it, word, names)
            }
            (_, pat) => self.pat(pat, names),
        };
        (name, pat)
    }

    fn range_pat(&mut self, it: &syn::PatRange) -> PatId {
        let limits = match &it.limits {
            syn::RangeLimits::HalfOpen(it) => self.token_pair(&it.spans),
            syn::RangeLimits::Closed(it) => self.token_pair(&it.spans),
        };
        let mut span = limits;
        for side in [&it.start, &it.end].into_iter().flatten() {
            span = span.join(self.cx.const_span(side));
        }
        self.add_pat(span, PatKind::Range)
    }
}

impl Lowering<'_> {
    /// The bytes of a literal or path, as it stands in a range pattern.
    fn const_span(&mut self, expr: &syn::Expr) -> Span {
        match expr {
            syn::Expr::Lit(it) => self.source.span(it.lit.span()),
            syn::Expr::Path(it) => self.path(&it.path, it.qself.as_ref()).span,
            syn::Expr::Unary(it) => {
                let inner = self.const_span(&it.expr);
                match &it.op {
                    syn::UnOp::Neg(op) => Span { start: self.source.start(op.span), end: inner.end },
                    _ => inner,
                }
            }
            syn::Expr::Group(it) => self.const_span(&it.expr),
            syn::Expr::Const(it) => Span {
                start: self.source.start(it.const_token.span),
                end: self.source.end(it.block.brace_token.span.join()),
            },
            _ => {
                use syn::spanned::Spanned;
                self.source.span(expr.span())
            }
        }
    }

    /// The first byte of a pattern.
    pub(super) fn pat_start(&mut self, pat: &Tree) -> u32 {
        use syn::spanned::Spanned;
        let span = match pat {
            Tree::Wild(it) => it.underscore_token.span,
            Tree::Tuple(it) => it.paren_token.span.join(),
            Tree::Reference(it) => it.and_token.span,
            Tree::Slice(it) => it.bracket_token.span.join(),
            other => other.span(),
        };
        self.source.start(span)
    }
}
