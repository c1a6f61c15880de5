//! Items: from syn's tree to our flat table.

use syn::{FnArg, ImplItem, Item as Tree, TraitItem};

use crate::syntax::attrs::module_paths;
use crate::syntax::bodies::{BodyLowering, is_made};
use crate::syntax::built::{of_foreign_item, of_impl_item, of_item, of_trait_item};
use crate::syntax::item::{
    Attrs, BodyId, EnumItem, FnItem, Item, ItemId, ItemKind, Shape, StructItem, TypeAliasItem, ValueItem, Vis,
};
use crate::syntax::item::{ImplItem as ImplOut, TraitItem as TraitOut};
use crate::syntax::item_macros::Among;
use crate::syntax::lower::Lowering;
use crate::text::Span;

/// What all items have, before their kind is known.
pub(super) struct Head<'t> {
    pub(super) parent: Option<ItemId>,
    pub(super) attrs: &'t [syn::Attribute],
    pub(super) vis: Option<&'t syn::Visibility>,
    pub(super) ident: Option<&'t syn::Ident>,
    /// The first token behind attributes and visibility.
    pub(super) first: proc_macro2::Span,
    pub(super) last: proc_macro2::Span,
}

impl Lowering<'_> {
    /// Lowers items of one parent and adds their ids to `out`.
    pub(super) fn items(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, items: &[Tree]) {
        for item in items {
            if !self.leaves_out(of_item(item)) {
                self.item(parent, out, item);
            }
        }
    }

    /// Adds an item whose kind is told later, so that it comes before its members.
    pub(super) fn declare(&mut self, head: &Head<'_>) -> ItemId {
        let mut attrs = Attrs::default();
        self.attrs(head.attrs, &mut attrs);
        let first = self.source.start(head.first);
        let (vis, first) = match head.vis {
            None | Some(syn::Visibility::Inherited) => (Vis::Private, first),
            Some(syn::Visibility::Public(it)) => (Vis::Public, self.source.start(it.span)),
            Some(syn::Visibility::Restricted(it)) => (Vis::Restricted, self.source.start(it.pub_token.span)),
        };
        let span = Span { start: self.start_with_attrs(head.attrs, first), end: self.source.end(head.last) };
        let span = self.whole(span);
        let (name, name_span) = match head.ident {
            Some(ident) => self.source.ident(ident),
            None => (self.words.none, self.source.span(head.first)),
        };
        let item = Item {
            name,
            name_span,
            span,
            parent: head.parent,
            vis,
            attrs: attrs.into(),
            kind: ItemKind::Missing,
            from_macro: self.source.is_foreign(head.first),
        };
        self.add_item(item)
    }

    /// The whole call where tokens of a macro's definition are part of a span.
    pub(super) fn whole(&self, span: Span) -> Span {
        self.source.call().filter(|call| is_made(span, *call)).unwrap_or(span)
    }

    pub(super) fn add_item(&mut self, item: Item) -> ItemId {
        let id = ItemId(self.file.items.len() as u32);
        self.file.items.push(item);
        id
    }

    pub(super) fn set_kind(&mut self, id: ItemId, kind: ItemKind) {
        self.file.items[id.0 as usize].kind = kind;
    }

    pub(super) fn item(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, item: &Tree) {
        let (id, kind) = match item {
            Tree::Fn(it) => {
                let last = it.block.brace_token.span.join();
                let id = self.declare_fn(parent, &it.attrs, Some(&it.vis), &it.sig, last);
                (id, self.function(id, &it.sig, Some(&it.block)))
            }
            Tree::Struct(it) => {
                let last = match (&it.semi_token, &it.fields) {
                    (Some(semi), _) => semi.span,
                    (None, syn::Fields::Named(fields)) => fields.brace_token.span.join(),
                    (None, _) => it.ident.span(),
                };
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, it.struct_token.span, last));
                let generics = self.generics(&it.generics);
                let (fields, shape) = self.fields(&it.fields);
                (id, ItemKind::Struct(Box::new(StructItem { generics, fields, shape, is_union: false })))
            }
            Tree::Union(it) => {
                let last = it.fields.brace_token.span.join();
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, it.union_token.span, last));
                let generics = self.generics(&it.generics);
                let fields = self.field_list(it.fields.named.iter());
                (id, ItemKind::Struct(Box::new(StructItem { generics, fields, shape: Shape::Named, is_union: true })))
            }
            Tree::Enum(it) => {
                let last = it.brace_token.span.join();
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, it.enum_token.span, last));
                let generics = self.generics(&it.generics);
                let variants = it.variants.iter().map(|it| self.variant(it)).collect();
                (id, ItemKind::Enum(Box::new(EnumItem { generics, variants })))
            }
            Tree::Impl(it) => self.impl_item(parent, it),
            Tree::Trait(it) => self.trait_item(parent, it),
            Tree::TraitAlias(it) => {
                let first = it.trait_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let generics = self.generics(&it.generics);
                let supers = self.bounds(it.bounds.iter());
                (id, ItemKind::Trait(Box::new(TraitOut { generics, supers, members: Vec::new() })))
            }
            Tree::Mod(it) => {
                let last = match (&it.content, &it.semi) {
                    (Some((brace, _)), _) => brace.span.join(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => it.ident.span(),
                };
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, it.mod_token.span, last));
                let kind = match &it.content {
                    Some((_, items)) => {
                        let mut members = Vec::with_capacity(items.len());
                        self.items(Some(id), &mut members, items);
                        ItemKind::Module(members)
                    }
                    None => ItemKind::ModuleFile { paths: module_paths(&it.attrs) },
                };
                (id, kind)
            }
            Tree::Use(it) => {
                let id = self.declare(&Head {
                    parent,
                    attrs: &it.attrs,
                    vis: Some(&it.vis),
                    ident: None,
                    first: it.use_token.span,
                    last: it.semi_token.span,
                });
                let mut imports = Vec::new();
                self.use_tree(&mut imports, &mut Vec::new(), it.leading_colon.is_some(), &it.tree);
                (id, ItemKind::Use(imports))
            }
            Tree::ExternCrate(it) => {
                let ident = it.rename.as_ref().map_or(&it.ident, |(_, ident)| ident);
                let first = it.extern_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, ident, first, it.semi_token.span));
                (id, ItemKind::ExternCrate(self.source.ident(&it.ident).0))
            }
            Tree::Type(it) => {
                let first = it.type_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let generics = self.generics(&it.generics);
                let ty = Some(self.type_ref(&it.ty));
                (id, ItemKind::TypeAlias(Box::new(TypeAliasItem { generics, bounds: Vec::new(), ty })))
            }
            Tree::Const(it) => {
                let first = it.const_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let ty = self.type_ref(&it.ty);
                let body = Some(self.value_body(id, &it.expr));
                (id, ItemKind::Const(Box::new(ValueItem { ty, body, mutable: false, lazy: false })))
            }
            Tree::Static(it) => {
                let first = it.static_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let ty = self.type_ref(&it.ty);
                let body = Some(self.value_body(id, &it.expr));
                let mutable = matches!(it.mutability, syn::StaticMutability::Mut(_));
                (id, ItemKind::Static(Box::new(ValueItem { ty, body, mutable, lazy: false })))
            }
            Tree::ForeignMod(it) => return self.foreign(parent, out, it),
            Tree::Macro(it) => return self.item_macro(parent, out, it),
            Tree::Verbatim(tokens) => return self.verbatim(parent, out, tokens),
            _ => return,
        };
        self.set_kind(id, kind);
        out.push(id);
    }

    fn impl_item(&mut self, parent: Option<ItemId>, it: &syn::ItemImpl) -> (ItemId, ItemKind) {
        let first = it.modifiers.defaultness.map(|it| it.span).or(it.unsafety.map(|it| it.span));
        let id = self.declare(&Head {
            parent,
            attrs: &it.attrs,
            vis: None,
            ident: None,
            first: first.unwrap_or(it.impl_token.span),
            last: it.brace_token.span.join(),
        });
        let generics = self.generics(&it.generics);
        let negative = it.modifiers.polarity.is_some();
        let trait_ = it.trait_.as_ref().map(|(path, _)| (self.path(path, None), negative));
        let self_ty = self.type_ref(&it.self_ty);
        let mut members = Vec::with_capacity(it.items.len());
        for member in &it.items {
            if !self.leaves_out(of_impl_item(member)) {
                self.impl_member(Some(id), &mut members, member);
            }
        }
        (id, ItemKind::Impl(Box::new(ImplOut { generics, trait_, self_ty, members })))
    }

    pub(super) fn impl_member(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, member: &ImplItem) {
        let (id, kind) = match member {
            ImplItem::Fn(it) => {
                let last = it.block.brace_token.span.join();
                let id = self.declare_fn(parent, &it.attrs, Some(&it.vis), &it.sig, last);
                (id, self.function(id, &it.sig, Some(&it.block)))
            }
            ImplItem::Const(it) => {
                let first = it.const_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let ty = self.type_ref(&it.ty);
                let body = Some(self.value_body(id, &it.expr));
                (id, ItemKind::Const(Box::new(ValueItem { ty, body, mutable: false, lazy: false })))
            }
            ImplItem::Type(it) => {
                let first = it.type_token.span;
                let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                let generics = self.generics(&it.generics);
                let ty = Some(self.type_ref(&it.ty));
                (id, ItemKind::TypeAlias(Box::new(TypeAliasItem { generics, bounds: Vec::new(), ty })))
            }
            ImplItem::Macro(it) => return self.member_macro(Among::Impl, parent, out, &it.attrs, &it.mac),
            ImplItem::Verbatim(tokens) => return self.verbatim(parent, out, tokens),
            _ => return,
        };
        self.set_kind(id, kind);
        out.push(id);
    }

    fn trait_item(&mut self, parent: Option<ItemId>, it: &syn::ItemTrait) -> (ItemId, ItemKind) {
        let first = it.unsafety.map(|it| it.span).or(it.modifiers.auto_token.map(|it| it.span));
        let last = it.brace_token.span.join();
        let first = first.unwrap_or(it.trait_token.span);
        let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, last));
        let generics = self.generics(&it.generics);
        let supers = self.bounds(it.supertraits.iter());
        let mut members = Vec::with_capacity(it.items.len());
        for member in &it.items {
            if !self.leaves_out(of_trait_item(member)) {
                self.trait_member(Some(id), &mut members, member);
            }
        }
        (id, ItemKind::Trait(Box::new(TraitOut { generics, supers, members })))
    }

    pub(super) fn trait_member(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, member: &TraitItem) {
        let (id, kind) = match member {
            TraitItem::Fn(it) => {
                let last = match (&it.default, &it.semi_token) {
                    (Some(block), _) => block.brace_token.span.join(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => it.sig.paren_token.span.join(),
                };
                let id = self.declare_fn(parent, &it.attrs, None, &it.sig, last);
                (id, self.function(id, &it.sig, it.default.as_ref()))
            }
            TraitItem::Const(it) => {
                let first = it.const_token.span;
                let last = it.semi_token.span;
                let id = self.declare(&head(parent, &it.attrs, None, &it.ident, first, last));
                let ty = self.type_ref(&it.ty);
                let body = it.default.as_ref().map(|(_, expr)| self.value_body(id, expr));
                (id, ItemKind::Const(Box::new(ValueItem { ty, body, mutable: false, lazy: false })))
            }
            TraitItem::Type(it) => {
                let first = it.type_token.span;
                let id = self.declare(&head(parent, &it.attrs, None, &it.ident, first, it.semi_token.span));
                let generics = self.generics(&it.generics);
                let bounds = self.bounds(it.bounds.iter());
                let ty = it.default.as_ref().map(|(_, ty)| self.type_ref(ty));
                (id, ItemKind::TypeAlias(Box::new(TypeAliasItem { generics, bounds, ty })))
            }
            TraitItem::Macro(it) => return self.member_macro(Among::Trait, parent, out, &it.attrs, &it.mac),
            TraitItem::Verbatim(tokens) => return self.verbatim(parent, out, tokens),
            _ => return,
        };
        self.set_kind(id, kind);
        out.push(id);
    }

    /// The functions and statics of an `extern` block become items of the block's parent.
    fn foreign(&mut self, parent: Option<ItemId>, out: &mut Vec<ItemId>, block: &syn::ItemForeignMod) {
        for item in &block.items {
            if self.leaves_out(of_foreign_item(item)) {
                continue;
            }
            let (id, mut kind) = match item {
                syn::ForeignItem::Fn(it) => {
                    let id = self.declare_fn(parent, &it.attrs, Some(&it.vis), &it.sig, it.semi_token.span);
                    (id, self.function(id, &it.sig, None))
                }
                syn::ForeignItem::Static(it) => {
                    let first = it.static_token.span;
                    let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                    let ty = self.type_ref(&it.ty);
                    let mutable = matches!(it.mutability, syn::StaticMutability::Mut(_));
                    (id, ItemKind::Static(Box::new(ValueItem { ty, body: None, mutable, lazy: false })))
                }
                syn::ForeignItem::Type(it) => {
                    let first = it.type_token.span;
                    let id = self.declare(&head(parent, &it.attrs, &it.vis, &it.ident, first, it.semi_token.span));
                    let generics = self.generics(&it.generics);
                    (id, ItemKind::TypeAlias(Box::new(TypeAliasItem { generics, bounds: Vec::new(), ty: None })))
                }
                syn::ForeignItem::Macro(it) => {
                    self.member_macro(Among::Extern, parent, out, &it.attrs, &it.mac);
                    continue;
                }
                syn::ForeignItem::Verbatim(tokens) => {
                    self.verbatim(parent, out, tokens);
                    continue;
                }
                _ => continue,
            };
            if let ItemKind::Fn(func) = &mut kind {
                func.is_extern = true;
            }
            self.set_kind(id, kind);
            out.push(id);
        }
    }

    pub(super) fn declare_fn(
        &mut self,
        parent: Option<ItemId>,
        attrs: &[syn::Attribute],
        vis: Option<&syn::Visibility>,
        sig: &syn::Signature,
        last: proc_macro2::Span,
    ) -> ItemId {
        let safety = match &sig.safety {
            syn::Safety::Safe(it) => Some(it.span),
            syn::Safety::Unsafe(it) => Some(it.span),
            syn::Safety::Default => None,
        };
        let first = sig.constness.map(|it| it.span).or(sig.asyncness.map(|it| it.span)).or(safety);
        let first = first.or(sig.abi.as_ref().map(|it| it.extern_token.span)).unwrap_or(sig.fn_token.span);
        self.declare(&head(parent, attrs, vis, &sig.ident, first, last))
    }

    pub(super) fn function(&mut self, id: ItemId, sig: &syn::Signature, block: Option<&syn::Block>) -> ItemKind {
        let generics = self.generics(&sig.generics);
        let mut self_param = None;
        let mut params = Vec::with_capacity(sig.inputs.len());
        for input in &sig.inputs {
            match input {
                FnArg::Receiver(it) => self_param = Some(self.receiver(it)),
                FnArg::Typed(it) => params.push(self.param(it)),
            }
        }
        let ret = self.return_type(&sig.output);
        let body = block.map(|block| {
            let mut lowering = BodyLowering::new(self, id);
            lowering.params(&sig.inputs);
            let root = lowering.fn_block(block);
            let body = lowering.finish(root);
            self.add_body(body)
        });
        ItemKind::Fn(Box::new(FnItem {
            generics,
            self_param,
            params,
            ret,
            body,
            is_async: sig.asyncness.is_some(),
            is_const: sig.constness.is_some(),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            is_extern: sig.abi.is_some(),
        }))
    }

    pub(super) fn add_body(&mut self, body: crate::syntax::body::Body) -> BodyId {
        let id = BodyId(self.file.bodies.len() as u32);
        self.file.bodies.push(body);
        id
    }

    pub(super) fn value_body(&mut self, id: ItemId, expr: &syn::Expr) -> BodyId {
        let mut lowering = BodyLowering::new(self, id);
        let root = lowering.expr(expr);
        let body = lowering.finish(root);
        self.add_body(body)
    }
}

/// The head of an item that has a name.
pub(super) fn head<'t>(
    parent: Option<ItemId>,
    attrs: &'t [syn::Attribute],
    vis: impl Into<Option<&'t syn::Visibility>>,
    ident: &'t syn::Ident,
    first: proc_macro2::Span,
    last: proc_macro2::Span,
) -> Head<'t> {
    Head { parent, attrs, vis: vis.into(), ident: Some(ident), first, last }
}
