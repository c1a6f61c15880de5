//! Patterns: what they are matched against goes down to their bindings, through references where they leave those out.

use crate::index::ty::{TyId, TyKind, Tys, VarKind};
use crate::name::Name;
use crate::syntax::body::{ExprKind, PatId};
use crate::syntax::operator::Literal;
use crate::syntax::pattern::PatKind;
use crate::types::infer::Ctx;
use crate::types::paths::VariantRef;

/// How bindings take what they bind, where they do not say it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Move,
    Ref,
    RefMut,
    /// By value or by reference: what the pattern is matched against is not known, and it would look through a reference.
    Open,
}

impl<'a> Ctx<'a> {
    /// Matches a pattern against a type.
    pub(super) fn bind_pat(&mut self, pat: PatId, ty: TyId) {
        self.pat(pat, ty, Mode::Move);
    }

    /// What a pattern alone says about the type of what it is matched against.
    pub(super) fn pattern_hope(&mut self, pat: PatId) -> TyId {
        let body = self.body;
        match &body.pat(pat).kind {
            PatKind::Tuple(parts) => {
                if parts.iter().any(|&it| matches!(body.pat(it).kind, PatKind::Rest)) {
                    return TyId::UNKNOWN;
                }
                let parts: Vec<TyId> = parts.iter().map(|_| self.fresh()).collect();
                self.tuple(&parts)
            }
            _ => TyId::UNKNOWN,
        }
    }

    fn pat(&mut self, pat: PatId, ty: TyId, mode: Mode) {
        let body = self.body;
        let mut ty = self.table.told(ty);
        let mut mode = mode;
        let kind = &body.pat(pat).kind;
        if self.looks_through(kind) {
            while let TyKind::Ref(mutable, inner) = self.kind(ty) {
                ty = self.table.told(inner);
                mode = if mutable && mode != Mode::Ref { Mode::RefMut } else { Mode::Ref };
            }
        }
        let is_open = self.is_open(kind, ty);
        if is_open && mode == Mode::Move {
            mode = Mode::Open;
        }
        self.pats[pat.at()] = if is_open { TyId::UNKNOWN } else { ty };
        match kind {
            PatKind::Missing | PatKind::Wild | PatKind::Rest | PatKind::Range => {}
            PatKind::Bind { local, by_ref, mutable, sub } => {
                let bound = match (*by_ref, mode) {
                    (true, _) => self.table.add(TyKind::Ref(*mutable, ty)),
                    // `mut x` always moves.
                    (false, Mode::Ref) if !*mutable => self.table.add(TyKind::Ref(false, ty)),
                    (false, Mode::RefMut) if !*mutable => self.table.add(TyKind::Ref(true, ty)),
                    (false, Mode::Move | Mode::Ref | Mode::RefMut | Mode::Open) => ty,
                };
                if (*by_ref, *mutable, mode) == (false, false, Mode::Open) {
                    self.doubtful.push(*local);
                }
                self.bind_local(local.at(), bound);
                if let Some(sub) = sub {
                    self.pat(*sub, ty, mode);
                }
            }
            PatKind::Path(path) => {
                if let Some(found) = self.variant_of(path) {
                    self.meet(found, ty);
                }
            }
            PatKind::Literal(expr) => {
                let literal = self.infer(*expr, ty);
                let is_text = matches!(self.kind(literal), TyKind::Ref(..));
                if !is_text || matches!(self.kind(ty), TyKind::Var(_, VarKind::Any)) {
                    self.table.unify(literal, ty);
                }
            }
            PatKind::Tuple(parts) => self.tuple_pat(parts, ty, mode),
            PatKind::TupleStruct(path, parts) => {
                let found = self.variant_of(path);
                self.tuple_struct(found, parts, ty, mode);
            }
            PatKind::Struct(path, fields) => {
                let found = self.variant_of(path);
                self.struct_pat(found, fields, ty, mode);
            }
            PatKind::Slice(parts) => self.slice_pat(parts, ty, mode),
            PatKind::Ref { mutable, inner } => match self.kind(ty) {
                TyKind::Ref(_, behind) => self.pat(*inner, behind, Mode::Move),
                TyKind::Var(_, VarKind::Any) => {
                    let behind = self.fresh();
                    let reference = self.table.add(TyKind::Ref(*mutable, behind));
                    self.table.unify(ty, reference);
                    self.pat(*inner, behind, Mode::Move);
                }
                // `&x` under a binding mode of `&` undoes the mode.
                _ if mode != Mode::Move => self.pat(*inner, ty, Mode::Move),
                _ => self.pat(*inner, TyId::UNKNOWN, Mode::Move),
            },
            PatKind::Or(parts) => {
                for &part in parts {
                    self.pat(part, ty, mode);
                }
            }
        }
    }

    /// A name in several alternatives is one local, of the first type that is known.
    fn bind_local(&mut self, local: usize, ty: TyId) {
        let Some(&known) = self.locals.get(local) else { return };
        if known == TyId::UNKNOWN {
            self.locals[local] = ty;
        } else {
            self.table.unify(known, ty);
        }
    }

    /// Whether what a pattern is matched against may be a reference, of which nobody knows, and the pattern looks through it.
    fn is_open(&self, kind: &PatKind, ty: TyId) -> bool {
        let is_open = match self.kind(ty) {
            TyKind::Unknown => true,
            // A tuple is taken for what it is matched against.
            TyKind::Var(_, VarKind::Any) => !matches!(kind, PatKind::Tuple(_)),
            _ => self.table.is_guessed(ty),
        };
        is_open && self.looks_through(kind)
    }

    /// Whether a pattern of this kind is matched against what references lead to.
    fn looks_through(&self, kind: &PatKind) -> bool {
        match kind {
            PatKind::Tuple(_)
            | PatKind::TupleStruct(..)
            | PatKind::Struct(..)
            | PatKind::Slice(_)
            | PatKind::Path(_) => true,
            PatKind::Range => true,
            PatKind::Literal(expr) => !matches!(
                self.body.expr(*expr).kind,
                ExprKind::Literal(Literal::Str(_) | Literal::ByteStr(_) | Literal::CStr)
            ),
            PatKind::Missing
            | PatKind::Wild
            | PatKind::Rest
            | PatKind::Bind { .. }
            | PatKind::Ref { .. }
            | PatKind::Or(_) => false,
        }
    }

    /// The type that a pattern names is the one that it is matched against.
    fn meet(&mut self, found: VariantRef, ty: TyId) -> TyId {
        let named = self.table.add(TyKind::Adt(found.id, found.args));
        self.table.guess(ty, named);
        named
    }

    fn tuple_pat(&mut self, parts: &'a [PatId], ty: TyId, mode: Mode) {
        let body = self.body;
        let rest = parts.iter().position(|&it| matches!(body.pat(it).kind, PatKind::Rest));
        if self.is_unknown(ty) && self.kind(ty) != TyKind::Unknown && rest.is_none() {
            let fresh: Vec<TyId> = parts.iter().map(|_| self.fresh()).collect();
            let tuple = self.tuple(&fresh);
            self.table.unify(ty, tuple);
        }
        let of = match self.kind(ty) {
            TyKind::Tuple(of) => of,
            _ => Tys::default(),
        };
        self.positions(parts, rest, of.len as usize, mode, &mut |cx, at| cx.table.item(of, at));
    }

    /// Patterns by position; those behind `..` are counted from the end.
    fn positions(
        &mut self,
        parts: &'a [PatId],
        rest: Option<usize>,
        len: usize,
        mode: Mode,
        of: &mut dyn FnMut(&mut Self, usize) -> TyId,
    ) {
        for (at, &part) in parts.iter().enumerate() {
            let position = match rest {
                Some(rest) if at == rest => continue,
                Some(rest) if at > rest => (len + at).checked_sub(parts.len()),
                _ => Some(at),
            };
            let ty = match position {
                Some(position) if position < len => of(self, position),
                _ => TyId::UNKNOWN,
            };
            self.pat(part, ty, mode);
        }
    }

    fn tuple_struct(&mut self, found: Option<VariantRef>, parts: &'a [PatId], ty: TyId, mode: Mode) {
        let body = self.body;
        let rest = parts.iter().position(|&it| matches!(body.pat(it).kind, PatKind::Rest));
        let Some(found) = found else {
            self.positions(parts, rest, 0, mode, &mut |_, _| TyId::UNKNOWN);
            return;
        };
        self.meet(found, ty);
        let def = &self.index.types[found.id.at()];
        let at = if found.variant == u32::MAX { 0 } else { found.variant as usize };
        let fields = def.variants.get(at).map_or(&[][..], |it| it.fields.as_slice());
        self.positions(parts, rest, fields.len(), mode, &mut |cx, at| {
            cx.instantiate(fields[at].ty, &def.generics.params, found.args)
        });
    }

    fn struct_pat(&mut self, found: Option<VariantRef>, fields: &'a [(Name, PatId)], ty: TyId, mode: Mode) {
        if let Some(found) = found {
            self.meet(found, ty);
        }
        for &(name, part) in fields {
            let field = found.and_then(|found| {
                let def = &self.index.types[found.id.at()];
                let at = if found.variant == u32::MAX { 0 } else { found.variant as usize };
                let field = def.variants.get(at)?.fields.iter().find(|it| it.name == name)?;
                Some(self.instantiate(field.ty, &def.generics.params, found.args))
            });
            self.pat(part, field.unwrap_or(TyId::UNKNOWN), mode);
        }
    }

    fn slice_pat(&mut self, parts: &'a [PatId], ty: TyId, mode: Mode) {
        let body = self.body;
        let inner = match self.kind(ty) {
            TyKind::Array(inner, _) | TyKind::Slice(inner) => inner,
            _ => TyId::UNKNOWN,
        };
        for &part in parts {
            // `rest @ ..` is a slice, or an array of what is left.
            let is_rest = |it: PatId| matches!(body.pat(it).kind, PatKind::Rest);
            if let PatKind::Bind { local, by_ref, mutable, sub: Some(sub) } = &body.pat(part).kind
                && is_rest(*sub)
            {
                let ty = match self.kind(ty) {
                    TyKind::Array(inner, len) => {
                        let left = match self.kind(len) {
                            TyKind::Const(len) => len.checked_sub(parts.len() as u64 - 1),
                            _ => None,
                        };
                        let len = left.map_or(TyId::UNKNOWN, |left| self.table.add(TyKind::Const(left)));
                        self.table.add(TyKind::Array(inner, len))
                    }
                    TyKind::Slice(inner) => self.table.add(TyKind::Slice(inner)),
                    _ => TyId::UNKNOWN,
                };
                let bound = match (*by_ref, mode) {
                    (true, _) => self.table.add(TyKind::Ref(*mutable, ty)),
                    (false, Mode::Move | Mode::Open) => ty,
                    (false, Mode::Ref) => self.table.add(TyKind::Ref(false, ty)),
                    (false, Mode::RefMut) => self.table.add(TyKind::Ref(true, ty)),
                };
                self.pats[part.at()] = ty;
                self.bind_local(local.at(), bound);
                continue;
            }
            if is_rest(part) {
                continue;
            }
            self.pat(part, inner, mode);
        }
    }
}
