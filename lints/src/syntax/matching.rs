//! A call's tokens against the left side of a rule.

use proc_macro2::{Spacing, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Lifetime, Lit, Token};

use crate::name::Name;
use crate::syntax::rules::{Kind, Matcher, Times};

/// What the fragments of a rule stand for.
pub(super) type Bindings = Vec<(Name, Bound)>;

/// What one fragment stands for.
pub(super) enum Bound {
    /// The tokens that it took.
    One(Kind, Vec<TokenTree>),
    /// One for each round of the repetition around it.
    Rounds(Vec<Bound>),
}

/// What the fragments stand for, if the tokens match.
pub(super) fn matches(matcher: &[Matcher], tokens: &TokenStream) -> Option<Bindings> {
    let whole = |input: ParseStream<'_>| {
        let mut out = Bindings::new();
        sequence(matcher, input, &mut out)?;
        Ok(out)
    };
    whole.parse2(tokens.clone()).ok()
}

fn sequence(matchers: &[Matcher], input: ParseStream<'_>, out: &mut Bindings) -> syn::Result<()> {
    for matcher in matchers {
        match matcher {
            Matcher::Token(wanted) => token(wanted, input)?,
            Matcher::Group(delimiter, inner) => {
                let TokenTree::Group(group) = input.parse()? else { return Err(input.error("no bracket")) };
                if group.delimiter() != *delimiter {
                    return Err(input.error("another bracket"));
                }
                let inside = |input: ParseStream<'_>| sequence(inner, input, out);
                inside.parse2(group.stream())?;
            }
            Matcher::Fragment(name, kind) => {
                let tokens = fragment(*kind, input)?;
                out.push((*name, Bound::One(*kind, tokens)));
            }
            Matcher::Repeat(inner, separator, times) => repeat(inner, separator, *times, input, out)?,
        }
    }
    Ok(())
}

fn token(wanted: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    let same = match (wanted, &found) {
        (TokenTree::Ident(wanted), TokenTree::Ident(found)) => wanted == found,
        (TokenTree::Punct(wanted), TokenTree::Punct(found)) => wanted.as_char() == found.as_char(),
        (TokenTree::Literal(wanted), TokenTree::Literal(found)) => wanted.to_string() == found.to_string(),
        _ => false,
    };
    if same { Ok(()) } else { Err(input.error("another token")) }
}

fn repeat(
    inner: &[Matcher],
    separator: &[TokenTree],
    times: Times,
    input: ParseStream<'_>,
    out: &mut Bindings,
) -> syn::Result<()> {
    let mut rounds: Vec<Bindings> = Vec::new();
    loop {
        let ahead = input.fork();
        if !rounds.is_empty() && separator.iter().any(|it| token(it, &ahead).is_err()) {
            break;
        }
        let before = ahead.cursor();
        let mut round = Bindings::new();
        if ahead.is_empty() || sequence(inner, &ahead, &mut round).is_err() || ahead.cursor() == before {
            break;
        }
        input.advance_to(&ahead);
        rounds.push(round);
        if times == Times::Maybe {
            break;
        }
    }
    if rounds.is_empty() && times == Times::Some {
        return Err(input.error("nothing to repeat"));
    }
    let first = out.len();
    names(inner, &mut |name| out.push((name, Bound::Rounds(Vec::with_capacity(rounds.len())))));
    for round in rounds {
        for ((_, all), (_, one)) in out[first..].iter_mut().zip(round) {
            if let Bound::Rounds(all) = all {
                all.push(one);
            }
        }
    }
    Ok(())
}

/// The fragments of some matchers, in the order in which a match binds them.
fn names(matchers: &[Matcher], each: &mut dyn FnMut(Name)) {
    for matcher in matchers {
        match matcher {
            Matcher::Token(_) => {}
            Matcher::Group(_, inner) | Matcher::Repeat(inner, ..) => names(inner, each),
            Matcher::Fragment(name, _) => each(*name),
        }
    }
}

/// The tokens that a fragment takes.
fn fragment(kind: Kind, input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let before = input.cursor();
    match kind {
        Kind::Expr => drop(input.parse::<syn::Expr>()?),
        Kind::Ident => drop(input.call(syn::Ident::parse_any)?),
        Kind::Ty => drop(input.parse::<syn::Type>()?),
        Kind::Tt => return one_tree(input),
        Kind::Literal => {
            input.parse::<Option<Token![-]>>()?;
            drop(input.parse::<Lit>()?);
        }
        Kind::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
        Kind::PatParam => drop(syn::Pat::parse_single(input)?),
        Kind::Path => drop(input.parse::<syn::TypePath>()?),
        Kind::Block => drop(input.parse::<syn::Block>()?),
        Kind::Stmt => statement(input)?,
        Kind::Item => drop(input.parse::<syn::Item>()?),
        Kind::Lifetime => drop(input.parse::<Lifetime>()?),
        Kind::Vis => drop(input.parse::<syn::Visibility>()?),
        Kind::Meta => drop(input.parse::<syn::Meta>()?),
    }
    let end = input.cursor();
    let mut tokens = Vec::new();
    let mut at = before;
    while at != end {
        let Some((token, next)) = at.token_tree() else { break };
        tokens.push(token);
        at = next;
    }
    Ok(tokens)
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![let]) {
        while !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<TokenTree>()?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if ahead.parse::<syn::Item>().is_ok() {
        input.advance_to(&ahead);
        return Ok(());
    }
    drop(input.parse::<syn::Expr>()?);
    Ok(())
}

/// Operators of more than one character, longest first.
const OPERATORS: [&str; 24] = [
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "..", "<<", ">>",
];

/// One token tree as the language counts them: `=>` and `'a` are one.
fn one_tree(input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let first: TokenTree = input.parse()?;
    let TokenTree::Punct(punct) = &first else { return Ok(vec![first]) };
    let mut text = String::from(punct.as_char());
    let mut joint = punct.spacing() == Spacing::Joint;
    let mut tokens = vec![first];
    if text == "'" {
        tokens.push(input.parse()?);
        return Ok(tokens);
    }
    while joint && let Some((next, _)) = input.cursor().punct() {
        text.push(next.as_char());
        if !OPERATORS.iter().any(|it| it.starts_with(&text)) {
            break;
        }
        joint = next.spacing() == Spacing::Joint;
        tokens.push(input.parse()?);
    }
    Ok(tokens)
}
