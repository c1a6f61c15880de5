//! The locals that the tokens of a macro name, where these tokens are not read as code.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::format_string::{Decoded, named};
use crate::text::Span;

impl BodyLowering<'_, '_> {
    /// All of them, those within format strings included.
    pub(super) fn mentioned(&mut self, tokens: &TokenStream) -> Vec<ExprId> {
        let mut out = Vec::new();
        self.mentioned_in(tokens, &mut out);
        out
    }

    fn mentioned_in(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) {
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) => self.mentioned_in(&group.stream(), out),
                TokenTree::Ident(ident) => out.extend(self.named(&ident)),
                TokenTree::Literal(literal) => self.shown_by(&literal, out),
                TokenTree::Punct(_) => {}
            }
        }
    }

    /// Those that strings name: `show!("{name}")`.
    pub(super) fn shown_within(&mut self, tokens: &TokenStream, out: &mut Vec<ExprId>) {
        for token in tokens.clone() {
            match token {
                TokenTree::Group(group) => self.shown_within(&group.stream(), out),
                TokenTree::Literal(literal) => self.shown_by(&literal, out),
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }

    fn shown_by(&mut self, literal: &Literal, out: &mut Vec<ExprId>) {
        let source = literal.to_string();
        if !source.contains('{') {
            return;
        }
        let Some(decoded) = Decoded::new(&source) else { return };
        for range in named(&decoded.text) {
            let name = decoded.text.get(range).and_then(|it| syn::parse_str::<Ident>(it).ok());
            out.extend(name.and_then(|mut name| {
                name.set_span(literal.span());
                self.named(&name)
            }));
        }
    }

    /// What `quote!` shows: `#x`, `#(#xs),*`, and the names in front of the `=>` of `quote_spanned!`.
    pub(super) fn interpolated(&mut self, tokens: &TokenStream, is_spanned: bool) -> Vec<ExprId> {
        let mut out = Vec::new();
        let mut rest: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let arrow = rest.windows(2).position(|it| is_punct(&it[0], '=') && is_punct(&it[1], '>'));
        if let Some(arrow) = arrow.filter(|_| is_spanned) {
            let tokens = rest.split_off(arrow);
            let span: TokenStream = std::mem::replace(&mut rest, tokens).into_iter().collect();
            self.mentioned_in(&span, &mut out);
        }
        self.interpolated_in(rest, &mut out);
        out
    }

    fn interpolated_in(&mut self, tokens: impl IntoIterator<Item = TokenTree>, out: &mut Vec<ExprId>) {
        let mut is_marked = false;
        for token in tokens {
            let marked = std::mem::replace(&mut is_marked, is_punct(&token, '#'));
            match token {
                TokenTree::Group(group) => self.interpolated_in(group.stream(), out),
                TokenTree::Ident(ident) if marked => out.extend(self.named(&ident)),
                TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
        }
    }

    fn named(&mut self, ident: &Ident) -> Option<ExprId> {
        let (name, span): (_, Span) = self.cx.source.ident(ident);
        let local = self.lookup(ident, name)?;
        Some(self.add(span, ExprKind::Local(local)))
    }
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == wanted)
}
