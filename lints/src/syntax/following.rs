//! Calls of `macro_rules!` that are followed: the rule that matches, what it makes, and where that lies.

use std::rc::Rc;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

use crate::name::Name;
use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{BlockKind, Expansion, ExprId, ExprKind, PatId};
use crate::syntax::chained;
use crate::syntax::item::ItemId;
use crate::syntax::item_macros::Among;
use crate::syntax::lower::Lowering;
use crate::syntax::matching::first_match;
use crate::syntax::opened::MacroKind;
use crate::syntax::rules::{self, Rule};
use crate::syntax::transcribe::transcribe;
use crate::text::Span;

/// As deep may expansions be nested.
const DEEPEST: u32 = 64;

/// As many expressions may a body have before no further expansion is followed in it.
const MOST_EXPRS: usize = 20_000;

/// As many calls are followed in one file.
const MOST_CALLS: u32 = 20_000;

/// The call that is being followed.
#[derive(Clone, Copy)]
pub(super) struct Following {
    pub(super) name: Name,
    pub(super) call: Span,
    /// The line of the definition's first token in its file, from 1.
    pub(super) line: u32,
    /// How many calls are nested, this one included.
    pub(super) depth: u32,
    /// The byte of the definition's first token, if it stands in this file.
    pub(super) defined_at: Option<u32>,
}

/// What following a call leads to.
enum Made {
    Tokens(Vec<TokenTree>, Following),
    /// Too deep or too much.
    TooMuch,
}

impl Lowering<'_> {
    /// The tokens that a call stands for; nothing where the macro is not known or no rule matches.
    fn expansion(&mut self, name: Name, call: Span, tokens: &TokenStream) -> Option<Made> {
        let rules = self.rules(name)?;
        let depth = self.following.map_or(0, |it| it.depth) + 1;
        if depth > DEEPEST || self.calls >= MOST_CALLS {
            return Some(Made::TooMuch);
        }
        self.calls += 1;
        let own = self.own_macros.get(name);
        let defined_at = own.map(|it| it.start);
        let line = own.or_else(|| self.macros.get(name)).map_or(0, |it| it.line);
        let (rule, bindings) = first_match(&rules, tokens)?;
        let tokens = transcribe(&rule.template, &bindings)?;
        Some(Made::Tokens(tokens, Following { name, call, line, depth, defined_at }))
    }

    /// The rules of a macro, parsed once for each file.
    fn rules(&mut self, name: Name) -> Option<Rc<Vec<Rule>>> {
        if let Some(known) = self.rules.get(&name) {
            return known.clone();
        }
        let definition = match self.own_macros.defines(name) {
            true => self.own_macros.get(name),
            false => self.macros.get(name),
        };
        let parsed = definition.and_then(|it| rules::parse(&it.text)).map(Rc::new);
        self.rules.insert(name, parsed.clone());
        parsed
    }

    /// Runs `lower` with all tokens of the definition lying at the call.
    fn at_call<T>(&mut self, following: Following, lower: impl FnOnce(&mut Self) -> T) -> T {
        let call = self.source.follow(Some(following.call));
        let outer = self.following.replace(following);
        let out = lower(self);
        self.source.follow(call);
        self.following = outer;
        out
    }

    /// The items that a call among items stands for; nothing where it cannot be followed.
    pub(super) fn expanded_items(
        &mut self,
        among: Among,
        parent: Option<ItemId>,
        out: &mut Vec<ItemId>,
        call: (Name, Span),
        tokens: &TokenStream,
    ) -> Option<()> {
        let Made::Tokens(tokens, following) = self.expansion(call.0, call.1, tokens)? else { return None };
        self.at_call(following, |it| {
            if among == Among::Items
                && let Some(calls) = chained::calls(&tokens)
                && it.follows_all(&calls)
            {
                it.chained_items(parent, out, &calls);
                return Some(());
            }
            it.tokens_as_items(among, parent, out, tokens.into_iter().collect())
        })
    }

    /// Whether all of these macros are followed.
    fn follows_all(&mut self, calls: &[chained::Call<'_>]) -> bool {
        calls.iter().all(|call| {
            let name = self.source.ident(call.path.1).0;
            self.rules(name).is_some()
        })
    }

    /// The items that calls stand for which are all that a macro made.
    fn chained_items(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, calls: &[chained::Call<'_>]) {
        for call in calls {
            let name = self.source.ident(call.path.1).0;
            let start = self.source.start(call.path.0.span());
            let span = Span { start, end: self.source.end(call.group.span()) };
            let span = self.source.ordered(span);
            let followed = self.expanded_items(Among::Items, parent, out, (name, span), &call.group.stream());
            if followed.is_none()
                && let Ok(mac) = syn::parse2(call.tokens.iter().cloned().collect())
            {
                self.opened_items(Among::Items, parent, out, &mac, span);
            }
        }
    }

    /// The type that a call stands for.
    pub(super) fn expanded_type(
        &mut self,
        call: (Name, Span),
        tokens: &TokenStream,
    ) -> Option<crate::syntax::path::TypeRef> {
        let Made::Tokens(tokens, following) = self.expansion(call.0, call.1, tokens)? else { return None };
        let ty: syn::Type = syn::parse2(tokens.into_iter().collect()).ok()?;
        Some(self.at_call(following, |it| it.type_ref(&ty)))
    }
}

/// What a call's tokens turn out to be.
enum Code {
    Expr(Box<syn::Expr>),
    Statements(Vec<syn::Stmt>),
}

fn code(tokens: Vec<TokenTree>) -> Option<Code> {
    let mut early = tokens.iter().rev().skip(1);
    // No expression goes on behind a semicolon.
    let are_statements = early.any(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ';'));
    let tokens: TokenStream = tokens.into_iter().collect();
    if are_statements {
        return syn::Block::parse_within.parse2(tokens).ok().map(Code::Statements);
    }
    let look = |input: ParseStream<'_>| {
        let ahead = input.fork();
        if let Ok(expr) = ahead.parse::<syn::Expr>()
            && !matches!(expr, syn::Expr::Let(_))
            && ahead.parse::<Option<syn::Token![;]>>().is_ok()
            && ahead.is_empty()
        {
            input.advance_to(&ahead);
            return Ok(Code::Expr(Box::new(expr)));
        }
        input.call(syn::Block::parse_within).map(Code::Statements)
    };
    look.parse2(tokens).ok()
}

impl BodyLowering<'_, '_> {
    /// What a call stands for; nothing where it cannot be followed.
    pub(super) fn expanded(&mut self, name: Name, call: Span, tokens: &TokenStream) -> Option<MacroKind> {
        if self.body.exprs.len() >= MOST_EXPRS {
            return Some(MacroKind::Missing);
        }
        let (tokens, following) = match self.cx.expansion(name, call, tokens)? {
            Made::Tokens(tokens, following) => (tokens, following),
            Made::TooMuch => return Some(MacroKind::Missing),
        };
        let code = code(tokens)?;
        Some(MacroKind::Expanded(self.within(following, |it| match &code {
            Code::Expr(expr) => it.expr(expr),
            Code::Statements(stmts) => it.spread(call, stmts),
        })))
    }

    /// The pattern that a call stands for.
    pub(super) fn expanded_pat(&mut self, name: Name, call: Span, tokens: &TokenStream, names: usize) -> Option<PatId> {
        let Made::Tokens(tokens, following) = self.cx.expansion(name, call, tokens)? else { return None };
        let pat = syn::Pat::parse_multi_with_leading_vert.parse2(tokens.into_iter().collect()).ok()?;
        Some(self.within(following, |it| it.pat(&pat, names)))
    }

    /// Runs `lower` with all tokens of the definition lying at the call, and what is made marked as the macro's.
    fn within<T>(&mut self, following: Following, lower: impl FnOnce(&mut Self) -> T) -> T {
        let Following { name, call, line, .. } = following;
        let outer_call = self.cx.source.follow(Some(call));
        let outer_following = self.cx.following.replace(following);
        let outer_expansion = self.expansion;
        self.body.expansions.push(Expansion { name, call, line, parent: outer_expansion });
        self.expansion = self.body.expansions.len() as u32;
        let out = lower(self);
        self.expansion = outer_expansion;
        self.cx.following = outer_following;
        self.cx.source.follow(outer_call);
        // What the definition itself named is not seen outside.
        if outer_following.is_none() {
            self.scope.retain(|it| it.mark == 0);
        }
        out
    }

    /// Statements of a macro: what they declare with the call's own names is seen behind the call, too.
    fn spread(&mut self, call: Span, stmts: &[syn::Stmt]) -> ExprId {
        let block = self.open_statements(stmts, call, BlockKind::Plain, None);
        self.add(call, ExprKind::Block(Box::new(block)))
    }
}
