//! Types, paths and generics: from syn's tree to ours.

use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

use crate::name::Name;
use crate::syntax::lower::Lowering;
use crate::syntax::path::{
    Bound, ConstRef, GenericArg, GenericArgs, GenericParam, GenericParamKind, Generics, Path, Segment, TypeRef,
    TypeRefKind, WhereClause,
};
use crate::text::Span;

impl Lowering<'_> {
    pub(super) fn type_ref(&mut self, ty: &Type) -> TypeRef {
        let mut lowered = self.unordered_type(ty);
        lowered.span = self.source.ordered(lowered.span);
        lowered
    }

    fn type_macro(&mut self, mac: &syn::Macro) -> TypeRef {
        let start = self.path_start(&mac.path);
        let end = self.source.end(mac.delimiter.span().join());
        let span = self.source.ordered(Span { start, end });
        let missing = TypeRef { kind: TypeRefKind::Missing, span };
        let Some(last) = mac.path.segments.last() else { return missing };
        let name = self.source.ident(&last.ident).0;
        self.expanded_type((name, span), &mac.tokens).unwrap_or(missing)
    }

    fn unordered_type(&mut self, ty: &Type) -> TypeRef {
        match ty {
            Type::Path(it) => {
                let path = self.path(&it.path, it.qself.as_ref());
                TypeRef { span: path.span, kind: TypeRefKind::Path(path) }
            }
            Type::Reference(it) => {
                let start = self.source.start(it.and_token.span);
                let lifetime = it.lifetime.as_ref().map(|it| self.source.ident(&it.ident).0);
                let inner = Box::new(self.type_ref(&it.elem));
                let span = Span { start, end: inner.span.end };
                TypeRef { kind: TypeRefKind::Ref { mutable: it.mutability.is_some(), lifetime, inner }, span }
            }
            Type::Ptr(it) => {
                let start = self.source.start(it.star_token.span);
                let inner = Box::new(self.type_ref(&it.elem));
                let span = Span { start, end: inner.span.end };
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                TypeRef { kind: TypeRefKind::Ptr { mutable, inner }, span }
            }
            Type::Slice(it) => {
                let span = self.source.span(it.bracket_token.span.join());
                TypeRef { kind: TypeRefKind::Slice(Box::new(self.type_ref(&it.elem))), span }
            }
            Type::Array(it) => {
                let span = self.source.span(it.bracket_token.span.join());
                let elem = Box::new(self.type_ref(&it.elem));
                TypeRef { kind: TypeRefKind::Array(elem, self.const_ref(&it.len)), span }
            }
            Type::Tuple(it) => {
                let span = self.source.span(it.paren_token.span.join());
                let elems = it.elems.iter().map(|it| self.type_ref(it)).collect();
                TypeRef { kind: TypeRefKind::Tuple(elems), span }
            }
            Type::Never(it) => TypeRef { kind: TypeRefKind::Never, span: self.source.span(it.bang_token.span) },
            Type::Infer(it) => TypeRef { kind: TypeRefKind::Infer, span: self.source.span(it.underscore_token.span) },
            Type::Group(it) => self.type_ref(&it.elem),
            Type::Paren(it) => self.type_ref(&it.elem),
            Type::FnPtr(it) => self.fn_ptr(it),
            Type::TraitObject(it) => {
                let start = it.dyn_token.map(|it| self.source.start(it.span));
                let (bounds, span) = self.spanned_bounds(it.bounds.iter());
                let span = Span { start: start.unwrap_or(span.start), end: span.end };
                TypeRef { kind: TypeRefKind::Dyn(bounds), span }
            }
            Type::ImplTrait(it) => {
                let start = self.source.start(it.impl_token.span);
                let (bounds, span) = self.spanned_bounds(it.bounds.iter());
                TypeRef { kind: TypeRefKind::Impl(bounds), span: Span { start, end: span.end.max(start) } }
            }
            Type::Macro(it) => self.type_macro(&it.mac),
            Type::Verbatim(tokens) => {
                TypeRef { kind: TypeRefKind::Missing, span: self.source.stream_span(tokens).unwrap_or_default() }
            }
            _ => TypeRef { kind: TypeRefKind::Missing, span: Span::default() },
        }
    }

    fn fn_ptr(&mut self, ty: &syn::TypeFnPtr) -> TypeRef {
        let first = match (&ty.lifetimes, &ty.unsafety, &ty.abi) {
            (Some(it), _, _) => it.for_token.span,
            (None, Some(it), _) => it.span,
            (None, None, Some(it)) => it.extern_token.span,
            (None, None, None) => ty.fn_token.span,
        };
        let start = self.source.start(first);
        let params = ty.inputs.iter().map(|it| self.type_ref(&it.ty)).collect();
        let close = self.source.end(ty.paren_token.span.join());
        let ret = match self.return_type(&ty.output) {
            Some(ret) => ret,
            None => TypeRef { kind: TypeRefKind::Tuple(Vec::new()), span: Span { start: close, end: close } },
        };
        let span = Span { start, end: ret.span.end.max(close) };
        TypeRef { kind: TypeRefKind::FnPtr { params, ret: Box::new(ret), is_extern: ty.abi.is_some() }, span }
    }

    pub(super) fn return_type(&mut self, ret: &ReturnType) -> Option<TypeRef> {
        match ret {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.type_ref(ty)),
        }
    }

    pub(super) fn path_start(&mut self, path: &syn::Path) -> u32 {
        let first =
            path.leading_colon.map(|it| it.spans[0]).or_else(|| path.segments.first().map(|it| it.ident.span()));
        first.map_or(0, |it| self.source.start(it))
    }

    pub(super) fn path(&mut self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
        let start = match qself {
            Some(qself) => Some(self.source.start(qself.lt_token.span)),
            None => path.leading_colon.map(|it| self.source.start(it.spans[0])),
        };
        let qself = qself.map(|it| (Box::new(self.type_ref(&it.ty)), it.position));
        let mut segments = Vec::with_capacity(path.segments.len());
        let mut end = 0;
        for segment in &path.segments {
            let (name, span) = self.source.ident(&segment.ident);
            end = span.end;
            let args = match &segment.arguments {
                PathArguments::None => None,
                PathArguments::AngleBracketed(it) => {
                    end = self.source.end(it.gt_token.span);
                    Some(Box::new(self.generic_args(it)))
                }
                PathArguments::Parenthesized(it) => {
                    let (args, at) = self.parenthesized(it);
                    end = at;
                    Some(Box::new(args))
                }
            };
            segments.push(Segment { name: self.dollar_crate(name), span, args });
        }
        let global = (path.leading_colon.is_some() && qself.is_none())
            || segments.first().is_some_and(|it| it.name == self.words.dollar_crate);
        let start = start.or_else(|| segments.first().map(|it| it.span.start)).unwrap_or(end);
        Path { global, qself, segments, span: self.source.ordered(Span { start, end }) }
    }

    /// A path of one name.
    pub(super) fn single(&self, name: Name, span: Span) -> Path {
        let name = self.dollar_crate(name);
        let segments = vec![Segment { name, span, args: None }];
        Path { global: name == self.words.dollar_crate, qself: None, segments, span: self.source.ordered(span) }
    }

    fn dollar_crate(&self, name: Name) -> Name {
        if name == self.words.hidden_crate { self.words.dollar_crate } else { name }
    }

    pub(super) fn generic_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
        let mut out = GenericArgs::default();
        for arg in &args.args {
            match arg {
                GenericArgument::Type(ty) => out.args.push(GenericArg::Type(self.type_ref(ty))),
                GenericArgument::Const(expr) => out.args.push(GenericArg::Const(self.const_ref(expr))),
                GenericArgument::AssocType(it) => {
                    let ty = self.type_ref(&it.ty);
                    out.bindings.push((self.source.ident(&it.ident).0, ty));
                }
                GenericArgument::Constraint(it) => {
                    let bounds = self.bounds(it.bounds.iter());
                    out.constraints.push((self.source.ident(&it.ident).0, bounds));
                }
                GenericArgument::Lifetime(_) | GenericArgument::AssocConst(_) => {}
                _ => {}
            }
        }
        out
    }

    /// The arguments of `Fn(A) -> B`, and where they end.
    fn parenthesized(&mut self, args: &syn::ParenthesizedGenericArguments) -> (GenericArgs, u32) {
        let span = self.source.span(args.paren_token.span.join());
        let inputs = args.inputs.iter().map(|it| self.type_ref(&it.ty)).collect();
        let ret = match self.return_type(&args.output) {
            Some(ret) => ret,
            None => TypeRef { kind: TypeRefKind::Tuple(Vec::new()), span: Span { start: span.end, end: span.end } },
        };
        let end = span.end.max(ret.span.end);
        let args = GenericArgs {
            args: vec![GenericArg::Type(TypeRef { kind: TypeRefKind::Tuple(inputs), span })],
            bindings: vec![(self.words.output, ret)],
            constraints: Vec::new(),
            parenthesized: true,
        };
        (args, end)
    }

    pub(super) fn const_ref(&mut self, expr: &syn::Expr) -> ConstRef {
        match expr {
            syn::Expr::Lit(it) => match &it.lit {
                syn::Lit::Int(it) => it.base10_parse().map_or(ConstRef::Other, ConstRef::Int),
                _ => ConstRef::Other,
            },
            syn::Expr::Path(it) => ConstRef::Path(self.path(&it.path, it.qself.as_ref())),
            syn::Expr::Infer(_) => ConstRef::Infer,
            syn::Expr::Group(it) => self.const_ref(&it.expr),
            syn::Expr::Paren(it) => self.const_ref(&it.expr),
            syn::Expr::Block(it) => match it.block.stmts.as_slice() {
                [syn::Stmt::Expr(only, None)] => self.const_ref(only),
                _ => ConstRef::Other,
            },
            _ => ConstRef::Other,
        }
    }

    pub(super) fn bounds<'s>(&mut self, bounds: impl Iterator<Item = &'s TypeParamBound>) -> Vec<Bound> {
        self.spanned_bounds(bounds).0
    }

    fn spanned_bounds<'s>(&mut self, bounds: impl Iterator<Item = &'s TypeParamBound>) -> (Vec<Bound>, Span) {
        let mut out = Vec::new();
        let mut span: Option<Span> = None;
        for bound in bounds {
            let part = match bound {
                TypeParamBound::Trait(it) => {
                    let path = self.path(&it.path, None);
                    let mut part = path.span;
                    if let Some(paren) = &it.paren_token {
                        part = self.source.span(paren.span.join());
                    } else if let Some(first) =
                        it.lifetimes.as_ref().map(|it| it.for_token.span).or(it.maybe.map(|it| it.span))
                    {
                        part.start = self.source.start(first);
                    }
                    out.push(Bound { path, maybe: it.maybe.is_some() });
                    part
                }
                TypeParamBound::Lifetime(it) => {
                    Span { start: self.source.start(it.apostrophe), end: self.source.ident(&it.ident).1.end }
                }
                TypeParamBound::PreciseCapture(it) => {
                    Span { start: self.source.start(it.use_token.span), end: self.source.end(it.gt_token.span) }
                }
                TypeParamBound::Verbatim(tokens) => self.source.stream_span(tokens).unwrap_or_default(),
                _ => continue,
            };
            span = Some(span.map_or(part, |it| it.join(part)));
        }
        (out, span.unwrap_or_default())
    }

    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Generics {
        let mut out = Generics::default();
        for param in &generics.params {
            match param {
                syn::GenericParam::Lifetime(it) => {
                    let name = self.source.ident(&it.lifetime.ident).0;
                    out.params.push(GenericParam { name, kind: GenericParamKind::Lifetime, cfg: None });
                }
                syn::GenericParam::Type(it) => {
                    let (name, span) = self.source.ident(&it.ident);
                    let default = it.default.as_ref().map(|(_, it)| self.type_ref(it));
                    let cfg = self.cfg(&it.attrs);
                    out.params.push(GenericParam { name, kind: GenericParamKind::Type(default), cfg });
                    if !it.bounds.is_empty() {
                        let segments = vec![Segment { name, span, args: None }];
                        let path = Path { global: false, qself: None, segments, span };
                        let ty = TypeRef { kind: TypeRefKind::Path(path), span };
                        out.wheres.push(self.where_clause(ty, it.bounds.iter()));
                    }
                }
                syn::GenericParam::Const(it) => {
                    let name = self.source.ident(&it.ident).0;
                    let ty = self.type_ref(&it.ty);
                    let cfg = self.cfg(&it.attrs);
                    out.params.push(GenericParam { name, kind: GenericParamKind::Const(ty), cfg });
                }
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|it| &it.predicates) {
            if let syn::WherePredicate::Type(it) = predicate {
                let ty = self.type_ref(&it.bounded_ty);
                let clause = self.where_clause(ty, it.bounds.iter());
                out.wheres.push(clause);
            }
        }
        out
    }

    fn where_clause<'s>(
        &mut self,
        ty: TypeRef,
        bounds: impl Iterator<Item = &'s TypeParamBound> + Clone,
    ) -> WhereClause {
        let is_static =
            bounds.clone().any(|it| matches!(it, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static"));
        WhereClause { ty, bounds: self.bounds(bounds), is_static }
    }
}
