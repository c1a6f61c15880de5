//! The rules of a `macro_rules!`: what their tokens mean, on both sides of the arrow.

use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::name::Name;

/// One `matcher => transcriber`.
pub(super) struct Rule {
    pub(super) matcher: Vec<Matcher>,
    pub(super) template: Vec<Template>,
}

/// A part of a rule's left side.
pub(super) enum Matcher {
    /// A token that must stand there.
    Token(TokenTree),
    /// Brackets and what must stand in them.
    Group(Delimiter, Vec<Matcher>),
    /// `$name:kind`.
    Fragment(Name, Kind),
    /// `$(…) separator op`.
    Repeat(Vec<Matcher>, Vec<TokenTree>, Times),
}

/// A part of a rule's right side.
pub(super) enum Template {
    /// A token as it stands.
    Token(TokenTree),
    /// Brackets; the group tells where they stand.
    Group(Group, Vec<Template>),
    /// `$name`.
    Fragment(Name),
    /// `$crate`, with its token.
    Crate(proc_macro2::Span),
    /// `$(…) separator op`.
    Repeat(Vec<Template>, Vec<TokenTree>),
}

/// How often a repetition may happen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    Any,
    Some,
    Maybe,
}

/// What a fragment takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Expr,
    Ident,
    Ty,
    Tt,
    Literal,
    Pat,
    PatParam,
    Path,
    Block,
    Stmt,
    Item,
    Lifetime,
    Vis,
    Meta,
}

/// Reads the text of a definition; nothing where it is none that is understood.
pub(super) fn parse(text: &str) -> Option<Vec<Rule>> {
    let mut tokens = TokenStream::from_str(text).ok()?.into_iter();
    let mut rules = Vec::new();
    while let Some(token) = tokens.next() {
        let matcher = matchers(as_group(token)?.stream())?;
        for wanted in ['=', '>'] {
            if !is_punct(&tokens.next()?, wanted) {
                return None;
            }
        }
        let template = templates(as_group(tokens.next()?)?.stream())?;
        rules.push(Rule { matcher, template });
        if tokens.next().is_some_and(|it| !is_punct(&it, ';')) {
            return None;
        }
    }
    Some(rules)
}

fn as_group(token: TokenTree) -> Option<Group> {
    match token {
        TokenTree::Group(group) => Some(group),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == wanted)
}

fn name(ident: &proc_macro2::Ident) -> Name {
    let text = ident.to_string();
    Name::new(text.strip_prefix("r#").unwrap_or(&text))
}

fn matchers(tokens: TokenStream) -> Option<Vec<Matcher>> {
    let mut out = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        if !is_punct(&token, '$') {
            out.push(match token {
                TokenTree::Group(it) => Matcher::Group(it.delimiter(), matchers(it.stream())?),
                token => Matcher::Token(token),
            });
            continue;
        }
        out.push(match tokens.next()? {
            TokenTree::Ident(it) if it == "crate" => return None,
            TokenTree::Ident(it) => {
                if !is_punct(&tokens.next()?, ':') {
                    return None;
                }
                let TokenTree::Ident(kind) = tokens.next()? else { return None };
                Matcher::Fragment(name(&it), kind_of(&kind.to_string())?)
            }
            TokenTree::Group(it) => {
                let (separator, times) = repetition(&mut tokens)?;
                Matcher::Repeat(matchers(it.stream())?, separator, times)
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => return None,
        });
    }
    Some(out)
}

fn templates(tokens: TokenStream) -> Option<Vec<Template>> {
    let mut out = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        if !is_punct(&token, '$') {
            out.push(match token {
                TokenTree::Group(it) => {
                    let inner = templates(it.stream())?;
                    Template::Group(it, inner)
                }
                token => Template::Token(token),
            });
            continue;
        }
        out.push(match tokens.next()? {
            TokenTree::Ident(it) if it == "crate" => Template::Crate(it.span()),
            TokenTree::Ident(it) => Template::Fragment(name(&it)),
            TokenTree::Group(it) if it.delimiter() == Delimiter::Parenthesis => {
                let (separator, _) = repetition(&mut tokens)?;
                Template::Repeat(templates(it.stream())?, separator)
            }
            TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => return None,
        });
    }
    Some(out)
}

/// What stands behind the parentheses of a repetition.
fn repetition(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<(Vec<TokenTree>, Times)> {
    let mut separator = Vec::new();
    for token in tokens {
        let times = match &token {
            TokenTree::Punct(it) => match it.as_char() {
                '*' => Some(Times::Any),
                '+' => Some(Times::Some),
                '?' => Some(Times::Maybe),
                _ => None,
            },
            _ => None,
        };
        match times {
            Some(times) => return Some((separator, times)),
            None => separator.push(token),
        }
        // A separator is one token: at most three characters.
        if separator.len() > 3 {
            return None;
        }
    }
    None
}

fn kind_of(word: &str) -> Option<Kind> {
    Some(match word {
        "expr" | "expr_2021" => Kind::Expr,
        "ident" => Kind::Ident,
        "ty" => Kind::Ty,
        "tt" => Kind::Tt,
        "literal" => Kind::Literal,
        "pat" => Kind::Pat,
        "pat_param" => Kind::PatParam,
        "path" => Kind::Path,
        "block" => Kind::Block,
        "stmt" => Kind::Stmt,
        "item" => Kind::Item,
        "lifetime" => Kind::Lifetime,
        "vis" => Kind::Vis,
        "meta" => Kind::Meta,
        _ => return None,
    })
}
