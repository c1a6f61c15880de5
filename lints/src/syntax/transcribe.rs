//! The right side of a rule, with the fragments in their places.

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use crate::name::Name;
use crate::syntax::matching::{Bindings, Bound};
use crate::syntax::rules::{Kind, Template};

/// What `$crate` is called while an expansion is parsed.
pub(super) const HIDDEN_CRATE: &str = "__allocheck_dollar_crate";

/// As many tokens may one call make.
const MOST: usize = 100_000;

/// The tokens that a rule makes; nothing where fragments are missing or repeat unequally.
pub(super) fn transcribe(template: &[Template], bindings: &Bindings) -> Option<Vec<TokenTree>> {
    let scope = bindings.bounds.iter().map(|(name, bound)| (*name, bound)).collect();
    let mut filling = Filling { bindings, scope, budget: MOST };
    let mut out = Vec::with_capacity(template.len());
    filling.sequence(template, &mut out)?;
    Some(out)
}

/// A template that is being filled.
struct Filling<'b> {
    bindings: &'b Bindings,
    /// What the names mean in this round.
    scope: Vec<(Name, &'b Bound)>,
    /// How many tokens may be made.
    budget: usize,
}

impl Filling<'_> {
    fn sequence(&mut self, template: &[Template], out: &mut Vec<TokenTree>) -> Option<()> {
        for part in template {
            self.budget = self.budget.checked_sub(1)?;
            match part {
                Template::Token(token) => out.push(token.clone()),
                Template::Crate(span) => out.push(TokenTree::Ident(Ident::new(HIDDEN_CRATE, *span))),
                Template::Group(group, inner) => {
                    let mut inside = Vec::with_capacity(inner.len());
                    self.sequence(inner, &mut inside)?;
                    let mut made = Group::new(group.delimiter(), inside.into_iter().collect());
                    made.set_span(group.span());
                    out.push(TokenTree::Group(made));
                }
                Template::Fragment(name) => match self.find(*name) {
                    Some(Bound::One(kind, start, end)) => {
                        let tokens = self.bindings.tokens(*start, *end);
                        self.budget = self.budget.checked_sub(tokens.len())?;
                        fragment(*kind, tokens, out);
                    }
                    Some(Bound::Rounds(_)) | None => return None,
                },
                Template::Repeat(inner, separator) => self.repeat(inner, separator, out)?,
            }
        }
        Some(())
    }

    fn repeat(&mut self, inner: &[Template], separator: &[TokenTree], out: &mut Vec<TokenTree>) -> Option<()> {
        // `$($rest)*`: one after the other, as they were taken.
        if let [Template::Fragment(name)] = inner
            && separator.is_empty()
            && let Some(Bound::Rounds(rounds)) = self.find(*name)
        {
            for round in rounds {
                let Bound::One(kind, start, end) = round else { return None };
                let tokens = self.bindings.tokens(*start, *end);
                self.budget = self.budget.checked_sub(tokens.len() + 1)?;
                fragment(*kind, tokens, out);
            }
            return Some(());
        }
        let mut repeated = Vec::new();
        used(inner, &mut |name| {
            if let Some(Bound::Rounds(rounds)) = self.find(name) {
                repeated.push((name, rounds));
            }
        });
        let count = repeated.first()?.1.len();
        if repeated.iter().any(|(_, rounds)| rounds.len() != count) {
            return None;
        }
        let known = self.scope.len();
        for round in 0..count {
            if round > 0 {
                out.extend_from_slice(separator);
            }
            self.scope.extend(repeated.iter().map(|(name, rounds)| (*name, &rounds[round])));
            self.sequence(inner, out)?;
            self.scope.truncate(known);
        }
        Some(())
    }
}

impl<'b> Filling<'b> {
    fn find(&self, name: Name) -> Option<&'b Bound> {
        self.scope.iter().rev().find(|(it, _)| *it == name).map(|(_, bound)| *bound)
    }
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
