//! Attributes: what they say, as far as anyone asks.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use crate::name::Name;
use crate::syntax::cfg::is_of_tests;
use crate::syntax::item::{AttrFlags, Attrs, Repr};
use crate::syntax::lower::{Dialect, Lowering};
use crate::text::Span;

/// The name that the lints of this tool carry in `allow(allocheck::…)`.
const TOOL: &str = "allocheck";

/// Those of Clippy: a rule of the same meaning is silent where Clippy's is.
const CLIPPY: &str = "clippy";

impl Lowering<'_> {
    pub(super) fn attrs(&mut self, list: &[syn::Attribute], out: &mut Attrs) {
        for attr in list {
            if attr.path().is_ident("doc") && matches!(attr.meta, Meta::NameValue(_)) {
                continue;
            }
            self.meta(attr, &attr.meta, out);
        }
    }

    /// The text inside `#[cfg(…)]`.
    pub(super) fn cfg(&mut self, list: &[syn::Attribute]) -> Option<Box<str>> {
        let mut out = Attrs::default();
        self.attrs(list, &mut out);
        out.cfg
    }

    /// The first byte of an item that begins with `first` or with an attribute or documentation before it.
    pub(super) fn start_with_attrs(&mut self, list: &[syn::Attribute], first: u32) -> u32 {
        let first = match list.first() {
            Some(attr) => self.source.start(attr.pound_token.span).min(first),
            None => first,
        };
        self.source.with_docs(first)
    }

    /// `attr` is the whole, `meta` the part of it that applies: they differ inside `cfg_attr`.
    fn meta(&mut self, attr: &syn::Attribute, meta: &Meta, out: &mut Attrs) {
        let path = meta.path();
        let Some(last) = path.segments.last() else { return };
        let flags = &mut out.flags.0;
        if path.segments.len() > 1 {
            if last.ident == "test" {
                *flags |= AttrFlags::TEST;
            }
            if list(meta).is_some_and(|tokens| mentions(tokens, "returns") || mentions(tokens, "return_ref")) {
                *flags |= AttrFlags::RETURNS;
            }
            let mut full = String::new();
            for segment in &path.segments {
                let separator = if full.is_empty() { "" } else { "::" };
                // A `String` takes all.
                let _ = write!(full, "{separator}{}", segment.ident);
            }
            out.others.push(Name::new(&full));
            return;
        }
        let word = self.source.ident(&last.ident).0;
        match word.as_str() {
            "test" | "rstest" | "test_case" | "quickcheck" | "wasm_bindgen_test" | "test_log" => {
                *flags |= AttrFlags::TEST;
                out.others.push(word);
            }
            "bench" => *flags |= AttrFlags::TEST | AttrFlags::BENCH,
            "no_mangle" | "export_name" => *flags |= AttrFlags::EXPORTED,
            "automatically_derived" => *flags |= AttrFlags::GENERATED,
            "macro_export" => *flags |= AttrFlags::MACRO_EXPORT,
            "macro_use" => *flags |= AttrFlags::MACRO_USE,
            "non_exhaustive" => *flags |= AttrFlags::NON_EXHAUSTIVE,
            "no_std" => *flags |= AttrFlags::NO_STD,
            "cold" => {
                *flags |= AttrFlags::COLD;
                if self.dialect == Dialect::Stub {
                    out.effects.push((word, None));
                }
            }
            "inline" if list(meta).is_some_and(|tokens| mentions(tokens, "always")) => {
                *flags |= AttrFlags::INLINE_ALWAYS;
            }
            "doc" => {
                if list(meta).is_some_and(|tokens| mentions(tokens, "hidden")) {
                    *flags |= AttrFlags::DOC_HIDDEN;
                }
            }
            "cfg" => {
                if let Meta::List(it) = meta {
                    let text = self.inside(it);
                    if is_test(&it.tokens) || is_of_tests(&text) {
                        *flags |= AttrFlags::TEST;
                    }
                    out.cfg = Some(text);
                }
            }
            "unsafe" => {
                if let Some(Ok(inner)) = list(meta).map(|it| syn::parse2::<Meta>(it.clone())) {
                    self.meta(attr, &inner, out);
                }
            }
            "cfg_attr" => {
                if let Some(tokens) = list(meta) {
                    for inner in behind_condition(tokens) {
                        self.meta(attr, &inner, out);
                    }
                }
            }
            "derive" => {
                let paths = list(meta).and_then(|tokens| {
                    Punctuated::<syn::Path, Token![,]>::parse_terminated.parse2(tokens.clone()).ok()
                });
                for path in paths.iter().flatten() {
                    let name = path.segments.last().map(|it| self.source.ident(&it.ident).0);
                    out.derives.extend(name);
                }
            }
            "repr" => {
                if let Some(tokens) = list(meta) {
                    repr(&mut out.repr, tokens);
                }
            }
            "allow" | "expect" | "warn" | "deny" | "forbid" => {
                let known = out.lints.len();
                if let Some(tokens) = list(meta) {
                    if matches!(word.as_str(), "allow" | "expect") && mentions(tokens, "dead_code") {
                        *flags |= AttrFlags::DEAD;
                    }
                    let start = self.source.start(attr.pound_token.span);
                    let end = self.source.end(attr.bracket_token.span.join());
                    lints(&mut out.lints, word, Span { start, end }, tokens);
                }
                if out.lints.len() == known {
                    out.others.push(word);
                }
            }
            _ if self.dialect == Dialect::Stub => {
                let arg = self.argument(meta);
                out.effects.push((word, arg));
            }
            _ => out.others.push(word),
        }
    }

    /// The text between the parentheses of an attribute.
    pub(super) fn inside(&mut self, meta: &syn::MetaList) -> Box<str> {
        self.between(&meta.delimiter, &meta.tokens)
    }

    /// The source between two delimiters.
    pub(super) fn between(&mut self, delimiter: &syn::MacroDelimiter, within: &TokenStream) -> Box<str> {
        let tokens = delimiter.span().join();
        if self.source.is_foreign(tokens) {
            return within.to_string().into_boxed_str();
        }
        let span = self.source.span(tokens);
        let text = span.text(self.source.text());
        let inner = text.get(1..text.len().saturating_sub(1)).unwrap_or_default();
        inner.trim().into()
    }

    /// `"x"` of `#[lang = "x"]`, `x` of `#[word(x)]`.
    fn argument(&mut self, meta: &Meta) -> Option<Box<str>> {
        match meta {
            Meta::Path(_) => None,
            Meta::List(it) => Some(self.inside(it)),
            Meta::NameValue(it) => literal_text(&it.value).map(Into::into),
        }
    }
}

/// The values of `#[path = "…"]`, in `cfg_attr` too.
pub(super) fn module_paths(attrs: &[syn::Attribute]) -> Vec<Box<str>> {
    fn add(meta: &Meta, out: &mut Vec<Box<str>>) {
        match meta {
            Meta::NameValue(it) if it.path.is_ident("path") => out.extend(literal_text(&it.value).map(Box::from)),
            Meta::List(it) if it.path.is_ident("cfg_attr") => {
                for inner in behind_condition(&it.tokens) {
                    add(&inner, out);
                }
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    for attr in attrs {
        add(&attr.meta, &mut out);
    }
    out
}

fn literal_text(value: &syn::Expr) -> Option<String> {
    match value {
        syn::Expr::Lit(it) => match &it.lit {
            syn::Lit::Str(it) => Some(it.value()),
            _ => None,
        },
        _ => None,
    }
}

fn list(meta: &Meta) -> Option<&TokenStream> {
    match meta {
        Meta::List(it) => Some(&it.tokens),
        Meta::Path(_) | Meta::NameValue(_) => None,
    }
}

/// The attributes behind the condition of a `cfg_attr`.
fn behind_condition(tokens: &TokenStream) -> Vec<Meta> {
    let rest: TokenStream = tokens.clone().into_iter().skip_while(|it| !is_comma(it)).skip(1).collect();
    let metas = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(rest);
    metas.map(|it| it.into_iter().collect()).unwrap_or_default()
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == ',')
}

fn mentions(tokens: &TokenStream, word: &str) -> bool {
    tokens.clone().into_iter().any(|it| matches!(it, TokenTree::Ident(it) if it == word))
}

/// `test`, or `all(…, test, …)`.
fn is_test(tokens: &TokenStream) -> bool {
    let mut in_all = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(it) if it == "test" => return true,
            TokenTree::Ident(it) => in_all = it == "all",
            TokenTree::Group(it) if in_all && is_test(&it.stream()) => return true,
            _ => in_all = false,
        }
    }
    false
}

fn repr(out: &mut Repr, tokens: &TokenStream) {
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let TokenTree::Ident(word) = token else { continue };
        let number = match tokens.peek() {
            Some(TokenTree::Group(it)) => it.stream().to_string().parse().ok(),
            _ => None,
        };
        match word.to_string().as_str() {
            "C" => out.c = true,
            "transparent" => out.transparent = true,
            "packed" => out.packed = Some(number.unwrap_or(1)),
            "align" => out.align = number,
            "Rust" | "simd" => {}
            int => out.int = Some(Name::new(int)),
        }
    }
}

/// Adds each `allocheck::rule` and `clippy::rule` of `allow(…)` and its like.
fn lints(out: &mut Vec<(Name, Name, Span)>, word: Name, whole: Span, tokens: &TokenStream) {
    let mut tokens = tokens.clone().into_iter();
    while let Some(token) = tokens.next() {
        let clippy = matches!(&token, TokenTree::Ident(it) if it == CLIPPY);
        if !clippy && !matches!(&token, TokenTree::Ident(it) if it == TOOL) {
            continue;
        }
        let mut behind = tokens.clone().skip_while(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ':'));
        if let Some(TokenTree::Ident(rule)) = behind.next() {
            let rule = if clippy { format!("{CLIPPY}::{rule}") } else { rule.to_string() };
            out.push((word, Name::new(&rule), whole));
        }
    }
}
