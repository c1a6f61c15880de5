//! Macro calls where items stand, and items that syn keeps as tokens.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Macro, Signature, Token, Visibility};

use crate::syntax::item::{Attrs, Item, ItemId, ItemKind, Vis};
use crate::syntax::items::head;
use crate::syntax::lower::Lowering;
use crate::text::Span;

/// `fn f(…) -> T;`, as stubs have it.
struct Bodiless {
    attrs: Vec<Attribute>,
    vis: Visibility,
    sig: Signature,
    semi: Token![;],
}

impl Parse for Bodiless {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self {
            attrs: input.call(Attribute::parse_outer)?,
            vis: input.parse()?,
            sig: input.parse()?,
            semi: input.parse()?,
        })
    }
}

impl Lowering<'_> {
    /// An item that syn keeps as tokens.
    pub(super) fn verbatim(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, tokens: &TokenStream) {
        if let Ok(it) = syn::parse2::<Bodiless>(tokens.clone()) {
            let id = self.declare_fn(parent, &it.attrs, Some(&it.vis), &it.sig, it.semi.span);
            let kind = self.function(id, &it.sig, None);
            self.set_kind(id, kind);
            out.push(id);
            return;
        }
        let Some(span) = self.source.stream_span(tokens) else { return };
        self.missing_item(parent, out, span);
    }

    fn missing_item(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, span: Span) {
        self.file.missing += 1;
        let id = self.add_item(Item {
            name: self.words.none,
            name_span: span,
            span,
            parent,
            vis: Vis::Private,
            attrs: Attrs::default(),
            kind: ItemKind::Missing,
            from_macro: self.from_macro,
        });
        out.push(id);
    }

    /// A macro call among items.
    pub(super) fn item_macro(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, it: &syn::ItemMacro) {
        if let Some(ident) = &it.ident {
            let first = it.mac.path.segments.first().map_or(ident.span(), |it| it.ident.span());
            let last = it.semi_token.map_or(it.mac.delimiter.span().join(), |it| it.span);
            let id = self.declare(&head(parent, &it.attrs, None, ident, first, last));
            self.set_kind(id, ItemKind::MacroRules);
            out.push(id);
            return;
        }
        self.member_macro(parent, out, &it.attrs, &it.mac);
    }

    /// A macro call among the members of an impl, trait or extern block.
    pub(super) fn member_macro(
        &mut self,
        parent: Option<ItemId>,
        out: &mut Vec<ItemId>,
        attrs: &[Attribute],
        mac: &Macro,
    ) {
        let _ = attrs;
        let path = self.path(&mac.path, None);
        let span = Span { start: path.span.start, end: self.source.end(mac.delimiter.span().join()) };
        self.missing_item(parent, out, span);
    }
}
