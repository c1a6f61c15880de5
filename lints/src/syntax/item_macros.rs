//! Macro calls where items stand, and items that syn keeps as tokens.

use proc_macro2::TokenStream;
use syn::{Attribute, Macro, TraitItem};

use crate::name::Name;
use crate::syntax::built::{of_impl_item, of_trait_item};
use crate::syntax::cfg;
use crate::syntax::constants::MARK;
use crate::syntax::item::{AttrFlags, Attrs, Item, ItemAttrs, ItemId, ItemKind, ValueItem, Vis};
use crate::syntax::item_args::{All, Bodiless, CfgIf, ImplItems, LazyStatic, TraitItems};
use crate::syntax::items::head;
use crate::syntax::lower::Lowering;
use crate::syntax::path::{GenericArg, GenericArgs, Path, Segment, TypeRef, TypeRefKind};
use crate::text::Span;

/// Among what a macro call stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    /// Items of a module or block.
    Items,
    /// Members of an impl.
    Impl,
    /// Members of a trait.
    Trait,
    /// Items of an `extern` block.
    Extern,
}

impl Lowering<'_> {
    /// An item that syn keeps as tokens.
    pub(super) fn verbatim(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, tokens: &TokenStream) {
        if let Ok(Bodiless { vis, item }) = syn::parse2(tokens.clone()) {
            self.bodiless(parent, out, &vis, &item);
            return;
        }
        if let Ok(it) = syn::parse2::<LazyStatic>(tokens.clone()) {
            self.static_item(parent, out, &it, &[]);
            return;
        }
        let Some(Span { start, end }) = self.source.stream_span(tokens) else { return };
        self.missing_item(parent, out, Span { start: self.source.with_docs(start), end });
    }

    fn bodiless(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, vis: &syn::Visibility, item: &TraitItem) {
        let first = out.len();
        self.trait_member(parent, out, item);
        let public = match vis {
            syn::Visibility::Inherited => return,
            syn::Visibility::Public(it) => (Vis::Public, it.span),
            syn::Visibility::Restricted(it) => (Vis::Restricted, it.pub_token.span),
        };
        let start = self.source.start(public.1);
        let start = self.source.with_docs(start);
        for id in &out[first..] {
            let item = &mut self.file.items[id.0 as usize];
            item.vis = public.0;
            item.span.start = item.span.start.min(start);
        }
    }

    /// A `static`; of `thread_local!` and its like, if there is a `holder`: the path of the type that makes it on first use.
    fn static_item(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, it: &LazyStatic, holder: &[&str]) {
        let first = it.static_token.span;
        let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.ident.span()));
        let ty = self.type_ref(&it.ty);
        let mut end = ty.span.end;
        let body = it.value.as_ref().map(|it| self.value_body(id, it));
        if let Some(body) = body {
            let body = self.file.body(body);
            end = body.expr(body.root).span.end;
        }
        let span = Span { start: self.file.item(id).span.start, end };
        self.file.items[id.0 as usize].span = self.whole(span);
        let lazy = !holder.is_empty();
        let ty = if lazy { held(holder, ty) } else { ty };
        self.set_kind(id, ItemKind::Static(Box::new(ValueItem { ty, body, mutable: false, lazy })));
        out.push(id);
    }

    fn missing_item(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, span: Span) {
        self.file.missing += 1;
        let id = self.add_item(Item {
            name: self.words.none,
            name_span: span,
            span,
            parent,
            vis: Vis::Private,
            attrs: ItemAttrs::default(),
            kind: ItemKind::Missing,
            from_macro: self.following.is_some(),
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
        if self.source.call().is_none()
            && let Some(mark) = it.mac.path.get_ident().filter(|it| *it == MARK)
        {
            let at = self.source.start(mark.span());
            if self.constants(parent, out, at) {
                return;
            }
        }
        self.member_macro(Among::Items, parent, out, &it.attrs, &it.mac);
    }

    /// A macro call among items or members.
    pub(super) fn member_macro(
        &mut self,
        among: Among,
        parent: Option<ItemId>,
        out: &mut Vec<ItemId>,
        attrs: &[Attribute],
        mac: &Macro,
    ) {
        let first = out.len();
        let Some(last) = mac.path.segments.last() else { return };
        let name = self.source.ident(&last.ident).0;
        let span = Span { start: self.path_start(&mac.path), end: self.source.end(mac.delimiter.span().join()) };
        let span = self.source.ordered(span);
        let mut known = None;
        if self.defines(name) {
            known = self.expanded_items(among, parent, out, (name, span), &mac.tokens);
        }
        if known.is_some() || self.opened_items(among, parent, out, mac, span) {
            self.pass_on(attrs, &out[first..]);
        }
    }

    /// The items in a macro call that is not followed, and whether there are any that are understood.
    pub(super) fn opened_items(
        &mut self,
        among: Among,
        parent: Option<ItemId>,
        out: &mut Vec<ItemId>,
        mac: &Macro,
        span: Span,
    ) -> bool {
        let known = self.known_items(among, parent, out, mac).is_some();
        if !known {
            self.missing_item(parent, out, span);
        }
        known
    }

    /// The items in a macro call; nothing where its tokens are no items.
    fn known_items(&mut self, among: Among, parent: Option<ItemId>, out: &mut Vec<ItemId>, mac: &Macro) -> Option<()> {
        let name = self.source.ident(&mac.path.segments.last()?.ident).0;
        match name.as_str() {
            "thread_local" | "lazy_static" if among == Among::Items => {
                let All(statics) = syn::parse2::<All<LazyStatic>>(mac.tokens.clone()).ok()?;
                let holder =
                    if name == "thread_local" { ["std", "thread", "LocalKey"] } else { ["std", "sync", "LazyLock"] };
                for it in &statics {
                    self.static_item(parent, out, it, &holder);
                }
                Some(())
            }
            "cfg_if" => {
                let args: CfgIf = syn::parse2(mac.tokens.clone()).ok()?;
                let mut conditions = Vec::new();
                for branch in args.branches {
                    let mut attrs = Attrs::default();
                    match &branch.attr {
                        Some(attr) => self.attrs(std::slice::from_ref(attr), &mut attrs),
                        None => attrs.cfg = Some(format!("not(any({}))", conditions.join(", ")).into_boxed_str()),
                    }
                    let first = out.len();
                    if self.built.is_none_or(|on| attrs.cfg.as_deref().is_none_or(|it| cfg::holds(it, Some(on)))) {
                        self.tokens_as_items(among, parent, out, branch.tokens)?;
                    }
                    conditions.extend(attrs.cfg.as_deref().map(str::to_owned));
                    self.give(&attrs, &out[first..]);
                }
                Some(())
            }
            _ if mac.tokens.is_empty() => None,
            _ => self.tokens_as_items(among, parent, out, mac.tokens.clone()),
        }
    }

    /// Lowers tokens that parse as items or members.
    pub(super) fn tokens_as_items(
        &mut self,
        among: Among,
        parent: Option<ItemId>,
        out: &mut Vec<ItemId>,
        tokens: TokenStream,
    ) -> Option<()> {
        match among {
            Among::Items => {
                let file: syn::File = syn::parse2(tokens).ok()?;
                self.items(parent, out, &file.items);
            }
            Among::Impl => {
                let All(members): ImplItems = syn::parse2(tokens).ok()?;
                for member in &members {
                    if !self.leaves_out(of_impl_item(member)) {
                        self.impl_member(parent, out, member);
                    }
                }
            }
            Among::Trait => {
                let All(members): TraitItems = syn::parse2(tokens).ok()?;
                for member in &members {
                    if !self.leaves_out(of_trait_item(member)) {
                        self.trait_member(parent, out, member);
                    }
                }
            }
            Among::Extern => return None,
        }
        Some(())
    }

    /// What stands at a macro call holds for its items.
    fn pass_on(&mut self, attrs: &[Attribute], items: &[ItemId]) {
        if attrs.is_empty() {
            return;
        }
        let mut given = Attrs::default();
        self.attrs(attrs, &mut given);
        self.give(&given, items);
    }

    fn give(&mut self, attrs: &Attrs, items: &[ItemId]) {
        for id in items {
            let own = self.file.items[id.0 as usize].attrs.to_mut();
            own.flags.0 |= attrs.flags.0 & AttrFlags::TEST;
            if own.cfg.is_none() {
                own.cfg.clone_from(&attrs.cfg);
            }
            own.lints.extend_from_slice(&attrs.lints);
        }
    }
}

/// `T` as the argument of the type at this path.
fn held(path: &[&str], ty: TypeRef) -> TypeRef {
    let span = ty.span;
    let segment = |name: &&str| Segment { name: Name::new(name), span, args: None };
    let mut segments: Vec<Segment> = path.iter().map(segment).collect();
    if let Some(last) = segments.last_mut() {
        last.args = Some(Box::new(GenericArgs { args: vec![GenericArg::Type(ty)], ..GenericArgs::default() }));
    }
    TypeRef { kind: TypeRefKind::Path(Path { global: false, qself: None, segments, span }), span }
}
