//! A call's tokens against the left side of a rule.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::discouraged::{AnyDelimiter, Speculative};
use syn::parse::{ParseStream, Parser};
use syn::{Lifetime, Lit, Token};

use crate::name::Name;
use crate::syntax::rules::{Kind, Matcher, Rule, Times};

/// What the fragments of a rule stand for.
#[derive(Default)]
pub(super) struct Bindings {
    /// Of all fragments, one after the other.
    tokens: Vec<TokenTree>,
    pub(super) bounds: Vec<(Name, Bound)>,
}

/// What one fragment stands for.
pub(super) enum Bound {
    /// The tokens that it took: a range of those of the [`Bindings`].
    One(Kind, u32, u32),
    /// One for each round of the repetition around it.
    Rounds(Vec<Bound>),
}

impl Bindings {
    /// The tokens of a [`Bound::One`].
    pub(super) fn tokens(&self, start: u32, end: u32) -> &[TokenTree] {
        self.tokens.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Binds what was taken since there were `start` tokens.
    fn bind(&mut self, name: Name, kind: Kind, start: usize) {
        self.bounds.push((name, Bound::One(kind, start as u32, self.tokens.len() as u32)));
    }
}

/// The first rule that the tokens match, and what its fragments stand for.
pub(super) fn first_match<'r>(rules: &'r [Rule], tokens: &TokenStream) -> Option<(&'r Rule, Bindings)> {
    let mut found = None;
    // All rules look at one buffer: to make one is dearer than most matches.
    let look = |input: ParseStream<'_>| {
        found = rules.iter().find_map(|rule| {
            let ahead = input.fork();
            let mut out = Bindings::default();
            sequence(&rule.matcher, &ahead, &mut out)?;
            ahead.is_empty().then_some((rule, out))
        });
        Ok(())
    };
    // That tokens are left in the buffer itself is no error: only its forks went on.
    look.parse2(tokens.clone()).ok();
    found
}

/// Goes on to where `next` says, if it says so.
fn step(input: ParseStream<'_>, next: impl for<'c> FnOnce(Cursor<'c>) -> Option<Cursor<'c>>) -> Option<()> {
    // Errors have a text, which nobody would read.
    let went = input.step(|at| Ok(next(*at).map_or((false, *at), |next| (true, next))));
    went.is_ok_and(|it| it).then_some(())
}

fn sequence(matchers: &[Matcher], input: ParseStream<'_>, out: &mut Bindings) -> Option<()> {
    for matcher in matchers {
        match matcher {
            Matcher::Token(wanted) => token(wanted, input)?,
            Matcher::Group(delimiter, inner) => {
                let at = input.cursor();
                at.group(*delimiter).filter(|_| !is_invisible(at))?;
                let (.., inside) = input.parse_any_delimiter().ok()?;
                sequence(inner, &inside, out)?;
                if !inside.is_empty() {
                    return None;
                }
            }
            Matcher::Fragment(name, kind) => {
                let start = out.tokens.len();
                fragment(*kind, input, &mut out.tokens)?;
                out.bind(*name, *kind, start);
            }
            Matcher::Repeat(inner, separator, times) => repeat(inner, separator, *times, input, out)?,
        }
    }
    Some(())
}

/// Whether the next token is a fragment of an outer macro, which is one operand and no longer a row of tokens.
fn is_invisible(at: Cursor<'_>) -> bool {
    at.group(Delimiter::None).is_some()
}

fn token(wanted: &TokenTree, input: ParseStream<'_>) -> Option<()> {
    step(input, |at| {
        if is_invisible(at) {
            return None;
        }
        match wanted {
            TokenTree::Ident(wanted) => at.ident().filter(|(found, _)| wanted == found).map(|(_, next)| next),
            TokenTree::Punct(wanted) if wanted.as_char() != '\'' => {
                at.punct().filter(|(found, _)| wanted.as_char() == found.as_char()).map(|(_, next)| next)
            }
            TokenTree::Punct(_) => match at.token_tree()? {
                (TokenTree::Punct(found), next) if found.as_char() == '\'' => Some(next),
                _ => None,
            },
            TokenTree::Literal(wanted) => {
                at.literal().filter(|(found, _)| wanted.to_string() == found.to_string()).map(|(_, next)| next)
            }
            TokenTree::Group(_) => None,
        }
    })
}

fn repeat(
    inner: &[Matcher],
    separator: &[TokenTree],
    times: Times,
    input: ParseStream<'_>,
    out: &mut Bindings,
) -> Option<()> {
    let first = out.bounds.len();
    names(inner, &mut |name| out.bounds.push((name, Bound::Rounds(Vec::new()))));
    let rounds = out.bounds.len();
    let mut any = false;
    // `$($rest:tt)*` takes whatever comes, so that nothing has to be tried.
    if let [Matcher::Fragment(_, Kind::Tt)] = inner
        && separator.is_empty()
        && times != Times::Maybe
        && let Some((_, Bound::Rounds(all))) = out.bounds.last_mut()
    {
        let tokens = &mut out.tokens;
        step(input, |mut at| {
            while !at.eof() {
                let start = tokens.len() as u32;
                at = one_tree(at, tokens)?;
                all.push(Bound::One(Kind::Tt, start, tokens.len() as u32));
            }
            Some(at)
        })?;
        return (!all.is_empty() || times != Times::Some).then_some(());
    }
    loop {
        let known = out.tokens.len();
        if round(inner, if any { separator } else { &[] }, input, out).is_none() {
            out.tokens.truncate(known);
            out.bounds.truncate(rounds);
            break;
        }
        any = true;
        let (all, one) = out.bounds.split_at_mut(rounds);
        for ((_, all), (_, one)) in all[first..].iter_mut().zip(one) {
            if let Bound::Rounds(all) = all {
                all.push(std::mem::replace(one, Bound::Rounds(Vec::new())));
            }
        }
        out.bounds.truncate(rounds);
        if times == Times::Maybe {
            break;
        }
    }
    (any || times != Times::Some).then_some(())
}

/// One more round of a repetition, which must take something.
fn round(inner: &[Matcher], separator: &[TokenTree], input: ParseStream<'_>, out: &mut Bindings) -> Option<()> {
    if input.is_empty() {
        return None;
    }
    let ahead = input.fork();
    for it in separator {
        token(it, &ahead)?;
    }
    let before = ahead.cursor();
    if ahead.is_empty() {
        return None;
    }
    sequence(inner, &ahead, out)?;
    if ahead.cursor() == before {
        return None;
    }
    input.advance_to(&ahead);
    Some(())
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

/// Adds the tokens that a fragment takes.
fn fragment(kind: Kind, input: ParseStream<'_>, out: &mut Vec<TokenTree>) -> Option<()> {
    let before = input.cursor();
    match kind {
        Kind::Tt => return step(input, |at| one_tree(at, out)),
        Kind::Ident => step(input, |at| at.ident().map(|(_, next)| next))?,
        Kind::Expr | Kind::Ty | Kind::Pat | Kind::PatParam | Kind::Path if is_alone(input) => {
            step(input, |at| at.ident().map(|(_, next)| next))?;
        }
        Kind::Expr => drop(input.parse::<syn::Expr>().ok()?),
        Kind::Ty => drop(input.parse::<syn::Type>().ok()?),
        Kind::Literal => {
            input.parse::<Option<Token![-]>>().ok()?;
            drop(input.parse::<Lit>().ok()?);
        }
        Kind::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input).ok()?),
        Kind::PatParam => drop(syn::Pat::parse_single(input).ok()?),
        Kind::Path => drop(input.parse::<syn::TypePath>().ok()?),
        Kind::Block => drop(input.parse::<syn::Block>().ok()?),
        Kind::Stmt => statement(input).ok()?,
        Kind::Item => drop(input.parse::<syn::Item>().ok()?),
        Kind::Lifetime => drop(input.parse::<Lifetime>().ok()?),
        Kind::Vis => drop(input.parse::<syn::Visibility>().ok()?),
        Kind::Meta => drop(input.parse::<syn::Meta>().ok()?),
    }
    let end = input.cursor();
    let mut at = before;
    while at != end {
        let Some((token, next)) = at.token_tree() else { break };
        out.push(token);
        at = next;
    }
    Some(())
}

/// Whether the next token is a name with nothing behind it but a comma or the end: an expression, a type, a pattern, a
/// path.
fn is_alone(input: ParseStream<'_>) -> bool {
    if !input.peek(syn::Ident) || is_invisible(input.cursor()) {
        return false;
    }
    let next = input.cursor().ident().map(|(_, next)| next);
    next.is_some_and(|it| it.eof() || it.punct().is_some_and(|(it, _)| matches!(it.as_char(), ',' | ';')))
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
const OPERATORS: [&[u8]; 24] = [
    b"<<=", b">>=", b"...", b"..=", b"::", b"->", b"=>", b"==", b"!=", b"<=", b">=", b"&&", b"||", b"+=", b"-=", b"*=",
    b"/=", b"%=", b"^=", b"&=", b"|=", b"..", b"<<", b">>",
];

/// Adds one token tree as the language counts them, and says what follows: `=>` and `'a` are one.
fn one_tree<'c>(at: Cursor<'c>, out: &mut Vec<TokenTree>) -> Option<Cursor<'c>> {
    let (token, mut next) = at.token_tree()?;
    let punct = match &token {
        TokenTree::Punct(punct) => Some((punct.as_char(), punct.spacing())),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
    };
    out.push(token);
    let Some((first, mut spacing)) = punct else { return Some(next) };
    if first == '\'' {
        let (name, behind) = next.token_tree()?;
        out.push(name);
        return Some(behind);
    }
    // No operator is longer.
    let mut operator = [first as u8, 0, 0];
    let mut len = 1;
    while spacing == Spacing::Joint
        && let Some((punct, _)) = next.punct()
    {
        let Some(free) = operator.get_mut(len) else { break };
        *free = punct.as_char() as u8;
        len += 1;
        if !OPERATORS.iter().any(|it| it.starts_with(&operator[..len])) {
            break;
        }
        spacing = punct.spacing();
        let (token, behind) = next.token_tree()?;
        out.push(token);
        next = behind;
    }
    Some(next)
}
