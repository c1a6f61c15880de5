//! What items are made of: fields, variants, parameters, the trees of `use`.

use crate::name::Name;
use crate::syntax::item::{Attrs, Field, Import, ImportLeaf, Param, SelfKind, SelfParam, Shape, Variant, Vis};
use crate::syntax::lower::Lowering;
use crate::text::Span;

impl Lowering<'_> {
    pub(super) fn receiver(&mut self, it: &syn::Receiver) -> SelfParam {
        let mut attrs = Attrs::default();
        self.attrs(&it.attrs, &mut attrs);
        let word = self.source.span(it.self_token.span);
        let (kind, span) = match &it.kind {
            syn::ReceiverKind::Value => {
                let start = it.mutability.map_or(word.start, |it| self.source.start(it.span));
                (SelfKind::Value, Span { start, end: word.end })
            }
            syn::ReceiverKind::Reference(and, _, mutable) => {
                let kind = if mutable.is_some() { SelfKind::RefMut } else { SelfKind::Ref };
                (kind, Span { start: self.source.start(and.span), end: word.end })
            }
            syn::ReceiverKind::Typed(_, ty) => {
                let start = it.mutability.map_or(word.start, |it| self.source.start(it.span));
                let ty = self.type_ref(ty);
                let end = ty.span.end;
                (SelfKind::Typed(ty), Span { start, end })
            }
            _ => (SelfKind::Value, word),
        };
        SelfParam { kind, span, effects: attrs.effects }
    }

    pub(super) fn param(&mut self, it: &syn::PatType) -> Param {
        let mut attrs = Attrs::default();
        self.attrs(&it.attrs, &mut attrs);
        let (name, start) = match &*it.pat {
            syn::Pat::Ident(pat) => {
                let (name, span) = self.source.ident(&pat.ident);
                let first = pat.by_ref.map(|it| it.span).or(pat.mutability.map(|it| it.span));
                (pat.subpat.is_none().then_some(name), first.map_or(span.start, |it| self.source.start(it)))
            }
            pat => (None, self.pat_start(pat)),
        };
        let ty = self.type_ref(&it.ty);
        let span = self.source.ordered(Span { start, end: ty.span.end });
        let is_lint = |word: &Name| ["allow", "expect", "warn", "deny", "forbid"].contains(&word.as_str());
        let marked = attrs.others.iter().any(|word| !is_lint(word));
        Param { name, ty, span, effects: attrs.effects, marked }
    }

    pub(super) fn fields(&mut self, fields: &syn::Fields) -> (Vec<Field>, Shape) {
        match fields {
            syn::Fields::Named(it) => (self.field_list(it.named.iter()), Shape::Named),
            syn::Fields::Unnamed(it) => (self.field_list(it.unnamed.iter()), Shape::Tuple),
            syn::Fields::Unit => (Vec::new(), Shape::Unit),
        }
    }

    pub(super) fn field_list<'s>(&mut self, fields: impl Iterator<Item = &'s syn::Field>) -> Vec<Field> {
        fields.enumerate().map(|(at, it)| self.field(at as u32, it)).collect()
    }

    fn field(&mut self, at: u32, field: &syn::Field) -> Field {
        let ty = self.type_ref(&field.ty);
        let (name, name_span) = match &field.ident {
            Some(ident) => self.source.ident(ident),
            None => (self.index(at), ty.span),
        };
        let (vis, first) = match &field.vis {
            syn::Visibility::Inherited => (Vis::Private, name_span.start),
            syn::Visibility::Public(it) => (Vis::Public, self.source.start(it.span)),
            syn::Visibility::Restricted(it) => (Vis::Restricted, self.source.start(it.pub_token.span)),
        };
        let span = Span { start: self.start_with_attrs(&field.attrs, first), end: ty.span.end };
        let span = self.source.ordered(span);
        let has_cfg = field.attrs.iter().any(|it| it.path().is_ident("cfg"));
        Field { name, ty, vis, span, name_span, has_cfg }
    }

    pub(super) fn variant(&mut self, variant: &syn::Variant) -> Variant {
        let (name, name_span) = self.source.ident(&variant.ident);
        let (fields, shape) = self.fields(&variant.fields);
        let start = self.start_with_attrs(&variant.attrs, name_span.start);
        let end = match &variant.fields {
            syn::Fields::Named(it) => self.source.end(it.brace_token.span.join()),
            syn::Fields::Unnamed(it) => self.source.end(it.paren_token.span.join()),
            syn::Fields::Unit => name_span.end,
        };
        let discriminant = variant.discriminant.as_ref().and_then(|(_, value)| integer(value));
        let has_discriminant = variant.discriminant.is_some();
        let has_cfg = variant.attrs.iter().any(|it| it.path().is_ident("cfg"));
        let span = self.source.ordered(Span { start, end });
        Variant { name, span, name_span, shape, fields, discriminant, has_discriminant, has_cfg }
    }

    pub(super) fn use_tree(
        &mut self,
        out: &mut Vec<Import>,
        prefix: &mut Vec<Name>,
        global: bool,
        tree: &syn::UseTree,
    ) {
        match tree {
            syn::UseTree::Path(it) => {
                let name = self.use_name(&it.ident);
                prefix.push(name);
                self.use_tree(out, prefix, global, &it.tree);
                prefix.pop();
            }
            syn::UseTree::Name(it) => {
                let name = self.use_name(&it.ident);
                self.import(out, prefix, global, name, name);
            }
            syn::UseTree::Rename(it) => {
                let name = self.use_name(&it.ident);
                let rename = self.source.ident(&it.rename).0;
                self.import(out, prefix, global, name, rename);
            }
            syn::UseTree::Glob(_) => out.push(Import { path: prefix.clone(), global, leaf: ImportLeaf::Glob }),
            syn::UseTree::Group(it) => {
                for tree in &it.items {
                    self.use_tree(out, prefix, global, tree);
                }
            }
        }
    }

    fn use_name(&mut self, ident: &syn::Ident) -> Name {
        let name = self.source.ident(ident).0;
        if name == self.words.hidden_crate { self.words.dollar_crate } else { name }
    }

    /// `prefix::name as rename`; `prefix::{self}` brings the last name of the prefix.
    fn import(&mut self, out: &mut Vec<Import>, prefix: &[Name], global: bool, name: Name, rename: Name) {
        let mut path = prefix.to_vec();
        let mut leaf = rename;
        match prefix.last() {
            Some(&last) if name == self.words.self_value => {
                if rename == name {
                    leaf = last;
                }
            }
            _ => path.push(name),
        }
        out.push(Import { path, global, leaf: ImportLeaf::Name(leaf) });
    }
}

/// An integer literal, perhaps negative.
fn integer(value: &syn::Expr) -> Option<i128> {
    match value {
        syn::Expr::Lit(it) => match &it.lit {
            syn::Lit::Int(it) => it.base10_parse().ok(),
            syn::Lit::Byte(it) => Some(i128::from(it.value())),
            _ => None,
        },
        syn::Expr::Unary(it) if matches!(it.op, syn::UnOp::Neg(_)) => integer(&it.expr)?.checked_neg(),
        syn::Expr::Paren(it) => integer(&it.expr),
        syn::Expr::Group(it) => integer(&it.expr),
        _ => None,
    }
}
