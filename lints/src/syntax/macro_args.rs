//! How the arguments of macros are written: what a parser makes of their tokens, before anything is lowered.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Expr, Ident, LitStr, Pat, Stmt, Token};

/// `a, b, c`.
pub(super) fn list(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let list = |input: ParseStream<'_>| {
        let mut list = Vec::new();
        while !input.is_empty() {
            list.push(input.parse()?);
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(list)
    };
    list.parse2(tokens.clone()).ok()
}

/// What stands between the brackets of `vec![…]`.
pub(super) enum VecArgs {
    List(Vec<Expr>),
    Repeat(Box<Expr>, Box<Expr>),
}

impl Parse for VecArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut list = Vec::new();
        while !input.is_empty() {
            list.push(input.parse()?);
            if list.len() == 1 && input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
                let len = input.parse()?;
                return Ok(match list.pop() {
                    Some(value) => Self::Repeat(Box::new(value), len),
                    None => Self::List(list),
                });
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(Self::List(list))
    }
}

/// `x, p if g`.
pub(super) struct MatchesArgs {
    pub(super) scrutinee: Expr,
    pub(super) pat: Pat,
    pub(super) guard: Option<Expr>,
}

impl Parse for MatchesArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let scrutinee = input.parse()?;
        input.parse::<Token![,]>()?;
        let mut pat = Pat::parse_multi_with_leading_vert(input)?;
        let mut guard = None;
        if let Pat::Guard(it) = pat {
            pat = *it.pat;
            guard = Some(*it.guard);
        } else if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { scrutinee, pat, guard })
    }
}

/// The arguments of a log or tracing macro.
#[derive(Default)]
pub(super) struct LogArgs {
    /// Targets, levels, fields.
    pub(super) others: Vec<Expr>,
    /// The first string that stands alone.
    pub(super) format: Option<LitStr>,
    /// What follows it.
    pub(super) args: Vec<Expr>,
}

impl Parse for LogArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut out = Self::default();
        while !input.is_empty() {
            if out.format.is_some() {
                out.args.push(input.parse()?);
            } else {
                out.part(input)?;
            }
            if input.is_empty() {
                break;
            }
            if input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
            } else {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(out)
    }
}

/// The arguments of a macro that makes a tracing span: level, name, fields.
pub(super) struct SpanArgs(pub(super) Vec<Expr>);

impl Parse for SpanArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut out = LogArgs::default();
        while !input.is_empty() {
            out.part(input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(Self(out.others))
    }
}

impl LogArgs {
    fn part(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        // `target: "net"`, `parent: &span`.
        if input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]) && !is_kv(input) {
            input.parse::<Ident>()?;
            input.parse::<Token![:]>()?;
            self.others.push(input.parse()?);
            return Ok(());
        }
        // `{ a = 1, b = 2 }`.
        if input.peek(syn::token::Brace) {
            let inner;
            syn::braced!(inner in input);
            let fields: Self = inner.parse()?;
            self.others.extend(fields.others);
            self.others.extend(fields.args);
            return Ok(());
        }
        let is_field = skip_field_name(input)?;
        if input.peek(Token![%]) || input.peek(Token![?]) {
            input.parse::<TokenTree>()?;
        }
        if !is_field && input.peek(LitStr) && !input.peek2(Token![.]) {
            self.format = Some(input.parse()?);
            return Ok(());
        }
        self.others.push(input.parse()?);
        Ok(())
    }
}

/// `key:? = value`, `key:debug = value`.
fn is_kv(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let skipped = ahead.parse::<Ident>().is_ok() && ahead.parse::<Token![:]>().is_ok();
    skipped && ahead.parse::<TokenTree>().is_ok() && ahead.peek(Token![=])
}

/// Skips `name =`, `a.b =`, `"name" =`, `key:? =`; false where none stands there.
fn skip_field_name(input: ParseStream<'_>) -> syn::Result<bool> {
    let ahead = input.fork();
    if ahead.parse::<Option<LitStr>>()?.is_none() {
        if ahead.call(Ident::parse_any).is_err() {
            return Ok(false);
        }
        while ahead.peek(Token![.]) {
            ahead.parse::<Token![.]>()?;
            if ahead.call(Ident::parse_any).is_err() {
                return Ok(false);
            }
        }
        if ahead.peek(Token![:]) && !ahead.peek(Token![::]) {
            ahead.parse::<Token![:]>()?;
            ahead.parse::<TokenTree>()?;
        }
    }
    if !ahead.peek(Token![=]) || ahead.peek(Token![==]) || ahead.peek(Token![=>]) {
        return Ok(false);
    }
    while !input.peek(Token![=]) {
        input.parse::<TokenTree>()?;
    }
    input.parse::<Token![=]>()?;
    Ok(true)
}

/// An arm of `select!`.
pub(super) struct SelectArm {
    /// `p = future`; nothing for `else`, `complete`, `default`.
    pub(super) from: Option<(Pat, Expr)>,
    /// `, if x`.
    pub(super) condition: Option<Expr>,
    pub(super) body: Expr,
}

/// The arms of `tokio::select!` or `futures::select!`.
pub(super) struct SelectArgs {
    pub(super) arms: Vec<SelectArm>,
}

impl Parse for SelectArgs {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) && input.peek2(Token![;]) {
            input.parse::<Ident>()?;
            input.parse::<Token![;]>()?;
        }
        let mut arms = Vec::new();
        while !input.is_empty() {
            let mut condition = None;
            let from = if input.peek2(Token![=>]) && input.call(Ident::parse_any).is_ok() {
                None
            } else {
                let pat = Pat::parse_multi_with_leading_vert(input)?;
                input.parse::<Token![=]>()?;
                let future = input.parse()?;
                if input.peek(Token![,]) && input.peek2(Token![if]) {
                    input.parse::<Token![,]>()?;
                    input.parse::<Token![if]>()?;
                    condition = Some(input.parse()?);
                }
                Some((pat, future))
            };
            input.parse::<Token![=>]>()?;
            let body = Expr::parse_with_earlier_boundary_rule(input)?;
            input.parse::<Option<Token![,]>>()?;
            arms.push(SelectArm { from, condition, body });
        }
        Ok(Self { arms })
    }
}

/// The expressions in `json!`: values of objects and arrays, computed keys.
pub(super) fn json(tokens: &TokenStream) -> Option<Vec<Expr>> {
    let mut out = Vec::new();
    let mut part = TokenStream::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(it) if it.as_char() == ',' => json_value(&mut out, std::mem::take(&mut part))?,
            TokenTree::Punct(it)
                if it.as_char() == ':' && it.spacing() == proc_macro2::Spacing::Alone && !ends_path(&part) =>
            {
                json_value(&mut out, std::mem::take(&mut part))?;
            }
            token => part.extend([token]),
        }
    }
    json_value(&mut out, part)?;
    Some(out)
}

fn ends_path(part: &TokenStream) -> bool {
    matches!(part.clone().into_iter().last(), Some(TokenTree::Punct(it)) if it.as_char() == ':')
}

fn json_value(out: &mut Vec<Expr>, part: TokenStream) -> Option<()> {
    let mut tokens = part.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (None, _) => {}
        (Some(TokenTree::Group(group)), None) if group.delimiter() != Delimiter::Parenthesis => {
            out.extend(json(&group.stream())?);
        }
        (Some(TokenTree::Ident(it)), None) if it == "null" => {}
        _ => out.push(syn::parse2(part).ok()?),
    }
    Some(())
}

/// What the tokens of an unknown macro may be.
pub(super) enum Unknown {
    /// `a, b => c`: expressions, whether a comma or an arrow stands between them.
    Exprs(Vec<Expr>),
    Stmts(Vec<Stmt>),
}

/// Tokens of which nothing is known.
pub(super) fn unknown(tokens: &TokenStream) -> Option<Unknown> {
    // Both ways look at one buffer: to make one is dear.
    let look = |input: ParseStream<'_>| {
        let ahead = input.fork();
        match separated(&ahead) {
            // `let x = 1, …` parses as expressions, but is no list of arguments.
            Ok(list) if !list.iter().any(|it| matches!(it, Expr::Let(_))) => {
                input.advance_to(&ahead);
                Ok(Unknown::Exprs(list))
            }
            Ok(_) | Err(_) => input.call(syn::Block::parse_within).map(Unknown::Stmts),
        }
    };
    look.parse2(tokens.clone()).ok()
}

fn separated(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        out.push(input.parse()?);
        if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(out)
}

/// Statements.
pub(super) fn statements(tokens: &TokenStream) -> Option<Vec<Stmt>> {
    syn::Block::parse_within.parse2(tokens.clone()).ok()
}
