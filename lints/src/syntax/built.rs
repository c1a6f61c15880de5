//! What a build leaves out, because a `cfg` does not hold.

use syn::{Attribute, Expr, ForeignItem, ImplItem, Item, Meta, TraitItem};

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::Condition;
use crate::syntax::cfg;
use crate::syntax::lower::Lowering;
use crate::text::Span;

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

impl BodyLowering<'_, '_> {
    /// Remembers on what a part of the body depends.
    pub(super) fn conditional(&mut self, attrs: &[Attribute], covers: Span) {
        for attr in attrs {
            // What the definition of a macro says lies at the whole call, which other builds may hold.
            if let Meta::List(it) = &attr.meta
                && it.path.is_ident("cfg")
                && !self.cx.source.is_foreign(attr.pound_token.span)
            {
                let cfg = self.cx.inside(it);
                self.body.conditions.push(Condition { cfg, covers });
            }
        }
    }

    /// Remembers on what a branch depends: `if cfg!(…) { … }`.
    pub(super) fn conditional_branch(&mut self, condition: &Expr, covers: Span) {
        if let Expr::Macro(it) = condition
            && it.mac.path.is_ident("cfg")
            && !self.cx.source.is_foreign(it.mac.bang_token.span)
        {
            let cfg = self.cx.between(&it.mac.delimiter, &it.mac.tokens);
            self.body.conditions.push(Condition { cfg, covers });
        }
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

/// The attributes of a statement that is an expression: they stand at what begins it.
pub(super) fn of_expr(expr: &Expr) -> &[Attribute] {
    let mut first = expr;
    loop {
        first = match first {
            Expr::Assign(it) => &it.left,
            Expr::Binary(it) => &it.left,
            Expr::Cast(it) => &it.expr,
            _ => break,
        };
    }
    match first {
        Expr::Array(it) => &it.attrs,
        Expr::Async(it) => &it.attrs,
        Expr::Await(it) => &it.attrs,
        Expr::Block(it) => &it.attrs,
        Expr::Break(it) => &it.attrs,
        Expr::Call(it) => &it.attrs,
        Expr::Closure(it) => &it.attrs,
        Expr::Const(it) => &it.attrs,
        Expr::Continue(it) => &it.attrs,
        Expr::Field(it) => &it.attrs,
        Expr::ForLoop(it) => &it.attrs,
        Expr::Group(it) => &it.attrs,
        Expr::If(it) => &it.attrs,
        Expr::Index(it) => &it.attrs,
        Expr::Infer(it) => &it.attrs,
        Expr::Let(it) => &it.attrs,
        Expr::Lit(it) => &it.attrs,
        Expr::Loop(it) => &it.attrs,
        Expr::Macro(it) => &it.attrs,
        Expr::Match(it) => &it.attrs,
        Expr::MethodCall(it) => &it.attrs,
        Expr::Paren(it) => &it.attrs,
        Expr::Path(it) => &it.attrs,
        Expr::Range(it) => &it.attrs,
        Expr::RawAddr(it) => &it.attrs,
        Expr::Reference(it) => &it.attrs,
        Expr::Repeat(it) => &it.attrs,
        Expr::Return(it) => &it.attrs,
        Expr::Struct(it) => &it.attrs,
        Expr::Try(it) => &it.attrs,
        Expr::TryBlock(it) => &it.attrs,
        Expr::Tuple(it) => &it.attrs,
        Expr::Unary(it) => &it.attrs,
        Expr::Unsafe(it) => &it.attrs,
        Expr::While(it) => &it.attrs,
        Expr::Yield(it) => &it.attrs,
        _ => &[],
    }
}
