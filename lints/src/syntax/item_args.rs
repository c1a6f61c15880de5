//! How items in macro calls are written: what a parser makes of their tokens, before anything is lowered.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, ImplItem, Token, TraitItem, Type, Visibility};

/// `fn f(…) -> T;`, `const X: T;`, `type X: Bound;` where Rust wants a body or a value, as stubs have it.
pub(super) struct Bodiless {
    pub(super) vis: Visibility,
    pub(super) item: TraitItem,
}

impl Parse for Bodiless {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let mut item = input.parse()?;
        match &mut item {
            TraitItem::Fn(it) => it.attrs = attrs,
            TraitItem::Const(it) => it.attrs = attrs,
            TraitItem::Type(it) => it.attrs = attrs,
            _ => return Err(input.error("expected a function, constant or type")),
        }
        Ok(Self { vis, item })
    }
}

/// One `static` of `thread_local!` or `lazy_static!`, or of a stub.
pub(super) struct LazyStatic {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) static_token: Token![static],
    pub(super) ident: Ident,
    pub(super) ty: Type,
    pub(super) value: Option<Expr>,
}

impl Parse for LazyStatic {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let static_token = input.parse()?;
        input.parse::<Option<Token![ref]>>()?;
        input.parse::<Option<Token![mut]>>()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        Ok(Self { attrs, vis, static_token, ident, ty, value })
    }
}

/// One thing after the other, until the tokens end.
pub(super) struct All<T>(pub(super) Vec<T>);

impl<T: Parse> Parse for All<T> {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut out = Vec::new();
        while !input.is_empty() {
            out.push(input.parse()?);
        }
        Ok(Self(out))
    }
}

/// The members of an impl.
pub(super) type ImplItems = All<ImplItem>;

/// The members of a trait.
pub(super) type TraitItems = All<TraitItem>;

/// The branches of `cfg_if!`.
pub(super) struct CfgIf {
    pub(super) branches: Vec<CfgBranch>,
}

/// One branch of `cfg_if!`.
pub(super) struct CfgBranch {
    /// `#[cfg(…)]`; nothing for the last `else`.
    pub(super) attr: Option<Attribute>,
    pub(super) tokens: TokenStream,
}

impl Parse for CfgIf {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut branches = Vec::new();
        while !input.is_empty() {
            let mut attr = None;
            if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                attr = input.call(Attribute::parse_outer)?.into_iter().next();
            }
            let inner;
            syn::braced!(inner in input);
            branches.push(CfgBranch { attr, tokens: inner.parse()? });
            if input.peek(Token![else]) {
                input.parse::<Token![else]>()?;
            }
        }
        Ok(Self { branches })
    }
}
