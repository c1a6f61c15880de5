//! The right side of a rule, with the fragments in their places.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use crate::name::Name;
use crate::syntax::matching::{Bindings, Bound};
use crate::syntax::rules::{Kind, Template};

/// What `$crate` is called while an expansion is parsed.
pub(super) const HIDDEN_CRATE: &str = "__allocheck_dollar_crate";

/// As many tokens may one call make.
const MOST: usize = 100_000;

/// The tokens that a rule makes; nothing where fragments are missing or repeat unequally.
pub(super) fn transcribe(template: &[Template], bindings: &Bindings) -> Option<TokenStream> {
    let mut scope: Vec<(Name, &Bound)> = bindings.iter().map(|(name, bound)| (*name, bound)).collect();
    let mut budget = MOST;
    let mut out = Vec::new();
    sequence(template, &mut scope, &mut budget, &mut out)?;
    Some(out.into_iter().collect())
}

fn sequence(
    template: &[Template],
    scope: &mut Vec<(Name, &Bound)>,
    budget: &mut usize,
    out: &mut Vec<TokenTree>,
) -> Option<()> {
    for part in template {
        *budget = budget.checked_sub(1)?;
        match part {
            Template::Token(token) => out.push(token.clone()),
            Template::Crate(span) => out.push(TokenTree::Ident(Ident::new(HIDDEN_CRATE, *span))),
            Template::Group(group, inner) => {
                let mut inside = Vec::new();
                sequence(inner, scope, budget, &mut inside)?;
                let mut made = Group::new(group.delimiter(), inside.into_iter().collect());
                made.set_span(group.span());
                out.push(TokenTree::Group(made));
            }
            Template::Fragment(name) => match find(scope, *name) {
                Some(Bound::One(kind, tokens)) => {
                    *budget = budget.checked_sub(tokens.len())?;
                    fragment(*kind, tokens, out);
                }
                Some(Bound::Rounds(_)) | None => return None,
            },
            Template::Repeat(inner, separator) => repeat(inner, separator, scope, budget, out)?,
        }
    }
    Some(())
}

fn find<'b>(scope: &[(Name, &'b Bound)], name: Name) -> Option<&'b Bound> {
    scope.iter().rev().find(|(it, _)| *it == name).map(|(_, bound)| *bound)
}

fn repeat<'b>(
    inner: &[Template],
    separator: &[TokenTree],
    scope: &mut Vec<(Name, &'b Bound)>,
    budget: &mut usize,
    out: &mut Vec<TokenTree>,
) -> Option<()> {
    let mut repeated: Vec<(Name, &'b [Bound])> = Vec::new();
    used(inner, &mut |name| {
        if let Some(Bound::Rounds(rounds)) = find(scope, name) {
            repeated.push((name, rounds));
        }
    });
    let count = repeated.first()?.1.len();
    if repeated.iter().any(|(_, rounds)| rounds.len() != count) {
        return None;
    }
    let known = scope.len();
    for round in 0..count {
        if round > 0 {
            out.extend_from_slice(separator);
        }
        scope.extend(repeated.iter().map(|(name, rounds)| (*name, &rounds[round])));
        sequence(inner, scope, budget, out)?;
        scope.truncate(known);
    }
    Some(())
}

fn used(template: &[Template], each: &mut dyn FnMut(Name)) {
    for part in template {
        match part {
            Template::Token(_) | Template::Crate(_) => {}
            Template::Group(_, inner) | Template::Repeat(inner, _) => used(inner, each),
            Template::Fragment(name) => each(*name),
        }
    }
}

/// A fragment of several tokens stays one operand: `$a * 2` with `1 + 1` is not `1 + 1 * 2`.
fn fragment(kind: Kind, tokens: &[TokenTree], out: &mut Vec<TokenTree>) {
    let binds = match kind {
        Kind::Expr | Kind::Literal => tokens.len() > 1,
        Kind::Ty => !matches!(tokens.first(), Some(TokenTree::Ident(it)) if it != "dyn" && it != "impl" && it != "fn"),
        Kind::Ident
        | Kind::Tt
        | Kind::Pat
        | Kind::PatParam
        | Kind::Path
        | Kind::Block
        | Kind::Stmt
        | Kind::Item
        | Kind::Lifetime
        | Kind::Vis
        | Kind::Meta => false,
    };
    if !binds {
        out.extend_from_slice(tokens);
        return;
    }
    let mut group = Group::new(Delimiter::None, tokens.iter().cloned().collect());
    if let [first, .., last] = tokens {
        group.set_span(first.span().join(last.span()).unwrap_or_else(|| first.span()));
    } else if let [only] = tokens {
        group.set_span(only.span());
    }
    out.push(TokenTree::Group(group));
}
