//! Items that a build leaves out, because a `cfg` does not hold.

use syn::{Attribute, ForeignItem, ImplItem, Item, Meta, TraitItem};

use crate::syntax::cfg;
use crate::syntax::lower::Lowering;

impl Lowering<'_> {
    /// Whether something with these attributes is not to be lowered. Where it is not said what is built, all is.
    pub(super) fn leaves_out(&mut self, attrs: &[Attribute]) -> bool {
        let Some(features) = self.built else { return false };
        attrs.iter().any(|attr| match &attr.meta {
            Meta::List(it) if it.path.is_ident("cfg") => !cfg::holds(&self.inside(it), Some(features)),
            Meta::List(_) | Meta::Path(_) | Meta::NameValue(_) => false,
        })
    }
}

/// The attributes of an item.
pub(super) fn of_item(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::ExternCrate(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::ForeignMod(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::TraitAlias(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Union(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// The attributes of an impl's member.
pub(super) fn of_impl_item(item: &ImplItem) -> &[Attribute] {
    match item {
        ImplItem::Const(it) => &it.attrs,
        ImplItem::Fn(it) => &it.attrs,
        ImplItem::Macro(it) => &it.attrs,
        ImplItem::Type(it) => &it.attrs,
        _ => &[],
    }
}

/// The attributes of a trait's member.
pub(super) fn of_trait_item(item: &TraitItem) -> &[Attribute] {
    match item {
        TraitItem::Const(it) => &it.attrs,
        TraitItem::Fn(it) => &it.attrs,
        TraitItem::Macro(it) => &it.attrs,
        TraitItem::Type(it) => &it.attrs,
        _ => &[],
    }
}

/// The attributes of an `extern` block's member.
pub(super) fn of_foreign_item(item: &ForeignItem) -> &[Attribute] {
    match item {
        ForeignItem::Fn(it) => &it.attrs,
        ForeignItem::Macro(it) => &it.attrs,
        ForeignItem::Static(it) => &it.attrs,
        ForeignItem::Type(it) => &it.attrs,
        _ => &[],
    }
}
