//! Macros that make nothing but further macro calls, as those do that take their input apart piece by piece: their tokens
//! need no parser.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

/// A macro call among items: `name! { … }`, `a::name!(…);`.
pub(super) struct Call<'t> {
    /// The first and the last name of its path.
    pub(super) path: (&'t Ident, &'t Ident),
    /// Its brackets.
    pub(super) group: &'t Group,
    /// All of its tokens, without the semicolon.
    pub(super) tokens: &'t [TokenTree],
}

/// The calls, where the tokens are nothing else.
pub(super) fn calls(tokens: &[TokenTree]) -> Option<Vec<Call<'_>>> {
    let mut calls = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        let (call, behind) = call(rest)?;
        calls.push(call);
        rest = behind;
    }
    Some(calls)
}

fn call(tokens: &[TokenTree]) -> Option<(Call<'_>, &[TokenTree])> {
    let (TokenTree::Ident(first), mut rest) = tokens.split_first()? else { return None };
    let mut last = first;
    while let [colon, second, TokenTree::Ident(name), behind @ ..] = rest
        && is_punct(colon, ':')
        && is_punct(second, ':')
    {
        (last, rest) = (name, behind);
    }
    let [bang, TokenTree::Group(group), behind @ ..] = rest else { return None };
    if !is_punct(bang, '!') || last == "macro_rules" {
        return None;
    }
    let tokens = &tokens[..tokens.len() - behind.len()];
    let call = Call { path: (first, last), group, tokens };
    match (group.delimiter(), behind) {
        (Delimiter::Brace, behind) => Some((call, behind)),
        (Delimiter::Parenthesis | Delimiter::Bracket, [semicolon, behind @ ..]) => {
            is_punct(semicolon, ';').then_some((call, behind))
        }
        (Delimiter::Parenthesis | Delimiter::Bracket | Delimiter::None, _) => None,
    }
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == wanted)
}
