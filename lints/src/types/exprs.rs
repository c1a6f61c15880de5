//! One walk over expressions, with what is expected of each.

use crate::index::consts;
use crate::index::ty::{TyId, TyKind, VarKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, Exprs};
use crate::syntax::operator::{Literal, UnaryOp};
use crate::syntax::path::Path;
use crate::types::infer::Ctx;

/// How deep expressions may be nested before the walk stops.
const DEPTH: u32 = 220;

impl<'a> Ctx<'a> {
    /// The type of an expression, of which `expected` is hoped for ([`TyId::UNKNOWN`] for nothing).
    pub(super) fn infer(&mut self, id: ExprId, expected: TyId) -> TyId {
        if self.depth > DEPTH {
            return TyId::UNKNOWN;
        }
        self.depth += 1;
        let ty = self.infer_kind(id, expected);
        self.depth -= 1;
        let ty = self.table.told(ty);
        self.exprs[id.at()] = ty;
        ty
    }

    /// Walks an expression that must become `expected`; gives the type that it has before that.
    pub(super) fn check(&mut self, id: ExprId, expected: TyId) -> TyId {
        let ty = self.infer(id, expected);
        self.coerce(ty, expected);
        ty
    }

    /// Walks what is given to something of which nothing is known.
    pub(super) fn infer_lost(&mut self, list: Exprs) {
        let body = self.body;
        for &expr in body.list(list) {
            self.lost = matches!(body.expr(expr).kind, ExprKind::Closure(_));
            let ty = self.infer(expr, TyId::UNKNOWN);
            self.table.lose(ty);
        }
    }

    fn infer_kind(&mut self, id: ExprId, expected: TyId) -> TyId {
        let body = self.body;
        match &body.expr(id).kind {
            ExprKind::Missing | ExprKind::Underscore => TyId::UNKNOWN,
            ExprKind::Literal(literal) => self.literal(literal, expected),
            ExprKind::Local(local) => self.locals.get(local.at()).copied().unwrap_or(TyId::UNKNOWN),
            ExprKind::Path(path) => self.path_expr(id, path),
            ExprKind::Call { callee, args } => self.call(id, *callee, *args, expected),
            ExprKind::MethodCall { .. } => self.method_chain(id, expected),
            ExprKind::Field { base, name, .. } => {
                let base = self.infer(*base, TyId::UNKNOWN);
                self.field(base, *name)
            }
            ExprKind::Index { base, index } => self.index_expr(id, *base, *index),
            ExprKind::Unary { op, operand } => self.unary(id, *op, *operand, expected),
            ExprKind::Binary { .. } => self.binary_chain(id, expected),
            ExprKind::Assign { place, value } => {
                self.assign(*place, *value);
                TyId::UNIT
            }
            ExprKind::AssignOp { op, place, value } => {
                self.assign_op(id, *op, *place, *value);
                TyId::UNIT
            }
            ExprKind::Ref { mutable, operand } => {
                let inner = match self.kind(expected) {
                    TyKind::Ref(_, inner) => self.behind_reference(*operand, inner),
                    _ => TyId::UNKNOWN,
                };
                let inner = self.infer(*operand, inner);
                self.table.add(TyKind::Ref(*mutable, inner))
            }
            ExprKind::RawRef { mutable, operand } => {
                let inner = self.infer(*operand, TyId::UNKNOWN);
                self.table.add(TyKind::Ptr(*mutable, inner))
            }
            ExprKind::Cast { operand, ty } => self.cast(*operand, ty),
            ExprKind::Range { start, end, inclusive } => self.range(*start, *end, *inclusive, expected),
            ExprKind::Tuple(parts) => self.tuple_expr(*parts, expected),
            ExprKind::Array(parts) => self.array(*parts, expected),
            ExprKind::Repeat { value, len, count } => {
                let hope = self.element(expected);
                let inner = self.infer(*value, hope);
                self.check(*len, TyId::USIZE);
                let count = match self.annotate_const(count) {
                    TyId::UNKNOWN => {
                        let value = consts::of_expr(self.index, self.scope(), self.body, *len);
                        value.map_or(TyId::UNKNOWN, |value| self.table.add(TyKind::Const(value)))
                    }
                    known => known,
                };
                let inner = if self.is_unknown(hope) { inner } else { self.coerced(inner, hope) };
                self.table.add(TyKind::Array(inner, count))
            }
            ExprKind::Struct { path, fields, rest } => self.struct_expr(path, fields, *rest, expected),
            ExprKind::Block(block) => self.block(block, expected),
            ExprKind::Async { frame, body, .. } => self.async_block(*frame, *body, expected),
            ExprKind::If { condition, then, otherwise } => self.if_chain(*condition, *then, *otherwise, expected),
            ExprKind::Let { pat, value } => {
                let ty = self.infer(*value, TyId::UNKNOWN);
                self.bind_pat(*pat, ty);
                TyId::BOOL
            }
            ExprKind::Match { scrutinee, arms } => self.match_expr(*scrutinee, arms, expected),
            ExprKind::Loop { frame, body } => self.loop_expr(*frame, *body, expected),
            ExprKind::While { frame, condition, body } => self.while_expr(*frame, *condition, *body),
            ExprKind::For { frame, pat, iterable, body } => self.for_expr(id, *frame, *pat, *iterable, *body),
            ExprKind::Break { target, value } => {
                self.break_expr(*target, *value);
                TyId::NEVER
            }
            ExprKind::Continue { .. } => TyId::NEVER,
            ExprKind::Return(value) => {
                self.return_expr(*value);
                TyId::NEVER
            }
            ExprKind::Other(value) => {
                if let Some(value) = value {
                    self.infer(*value, TyId::UNKNOWN);
                }
                TyId::UNKNOWN
            }
            ExprKind::Await(value) => {
                let future = self.infer(*value, TyId::UNKNOWN);
                self.settle();
                self.awaited(future)
            }
            ExprKind::Try(value) => {
                let ty = self.infer(*value, TyId::UNKNOWN);
                self.settle();
                self.try_expr(ty)
            }
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Macro(call) => self.macro_call(id, call, expected),
        }
    }

    /// What is hoped for behind `&`: a slice or `dyn` is not the type of what it is made of.
    fn behind_reference(&mut self, operand: ExprId, inner: TyId) -> TyId {
        match self.kind(inner) {
            TyKind::Slice(_)
                if matches!(self.body.expr(operand).kind, ExprKind::Array(_) | ExprKind::Repeat { .. }) =>
            {
                inner
            }
            TyKind::Slice(_) | TyKind::Str => TyId::UNKNOWN,
            TyKind::Dyn(_) if !matches!(self.body.expr(operand).kind, ExprKind::Closure(_)) => TyId::UNKNOWN,
            _ => inner,
        }
    }

    fn literal(&mut self, literal: &Literal, expected: TyId) -> TyId {
        match literal {
            Literal::Bool(_) => TyId::BOOL,
            Literal::Int(_, suffix) => match suffix.and_then(|it| self.number_named(it)) {
                Some(ty) => ty,
                None => match self.kind(expected) {
                    TyKind::Num(_) => expected,
                    TyKind::Var(_, VarKind::Int) => expected,
                    _ => self.table.fresh(VarKind::Int),
                },
            },
            Literal::Float(suffix) => match suffix.and_then(|it| self.number_named(it)) {
                Some(ty) => ty,
                None => match self.kind(expected) {
                    TyKind::Num(num) if num.is_float() => expected,
                    _ => self.table.fresh(VarKind::Float),
                },
            },
            Literal::Char(_) => TyId::CHAR,
            Literal::Str(_) => self.table.add(TyKind::Ref(false, TyId::STR)),
            Literal::ByteStr(len) => {
                let byte = self.byte();
                let len = self.table.add(TyKind::Const(*len as u64));
                let array = self.table.add(TyKind::Array(byte, len));
                self.table.add(TyKind::Ref(false, array))
            }
            Literal::Byte(_) => self.byte(),
            Literal::CStr => match self.lang.cstr {
                Some(id) => {
                    let inner = self.table.add(TyKind::Adt(id, crate::index::ty::Tys::default()));
                    self.table.add(TyKind::Ref(false, inner))
                }
                None => TyId::UNKNOWN,
            },
        }
    }

    fn byte(&mut self) -> TyId {
        self.table.add(TyKind::Num(crate::index::ty::Num::U8))
    }

    fn number_named(&mut self, suffix: Name) -> Option<TyId> {
        let num = crate::index::ty::Num::ALL.into_iter().find(|it| suffix == it.as_str())?;
        Some(self.table.add(TyKind::Num(num)))
    }

    /// The type of a field, through references and overloaded dereferences.
    pub(super) fn field(&mut self, base: TyId, name: Name) -> TyId {
        self.settle_if_open(base);
        let mut steps = self.autoderef(base);
        while let Some(ty) = self.next_step(&mut steps) {
            match self.kind(ty) {
                TyKind::Tuple(parts) => {
                    if let Ok(at) = name.as_str().parse::<usize>()
                        && at < parts.len as usize
                    {
                        return self.table.item(parts, at);
                    }
                }
                TyKind::Adt(id, args) => {
                    let def = &self.index.types[id.at()];
                    if def.kind == crate::index::def::AdtKind::Enum {
                        continue;
                    }
                    let field = def.variants.first().and_then(|it| it.fields.iter().find(|it| it.name == name));
                    if let Some(field) = field {
                        return self.instantiate(field.ty, &def.generics.params, args);
                    }
                }
                _ => {}
            }
        }
        TyId::UNKNOWN
    }

    fn unary(&mut self, id: ExprId, op: UnaryOp, operand: ExprId, expected: TyId) -> TyId {
        match op {
            UnaryOp::Deref => {
                let ty = self.infer(operand, TyId::UNKNOWN);
                self.settle_if_open(ty);
                self.deref(ty)
            }
            UnaryOp::Not | UnaryOp::Neg => {
                let hope =
                    if matches!(self.kind(expected), TyKind::Num(_) | TyKind::Bool) { expected } else { TyId::UNKNOWN };
                let ty = self.infer(operand, hope);
                self.settle_if_open(ty);
                self.unary_result(id, op, ty)
            }
        }
    }

    fn cast(&mut self, operand: ExprId, ty: &crate::syntax::path::TypeRef) -> TyId {
        let target = self.annotate(ty);
        let from = self.infer(operand, TyId::UNKNOWN);
        let from = self.table.shallow(from);
        match (self.kind(from), self.kind(target)) {
            // `1 as u8`: the literal is a `u8` at once. All other casts between numbers decide nothing.
            (TyKind::Var(_, VarKind::Int), TyKind::Num(num)) if !num.is_float() && self.is_literal(operand) => {
                self.table.unify(from, target);
            }
            (TyKind::Var(_, VarKind::Float), TyKind::Num(num)) if num.is_float() && self.is_literal(operand) => {
                self.table.unify(from, target);
            }
            (TyKind::Num(_) | TyKind::Var(..) | TyKind::Bool | TyKind::Char, _) => {}
            (_, TyKind::Num(_)) => {}
            (TyKind::Ptr(_, inner) | TyKind::Ref(_, inner), TyKind::Ptr(_, outer)) => {
                // `as *const _` takes over what it points to.
                if self.is_unknown(outer) {
                    self.table.unify(inner, outer);
                }
            }
            _ => self.coerce(from, target),
        }
        target
    }

    /// `1`, `-1`, `!0`.
    fn is_literal(&self, id: ExprId) -> bool {
        match &self.body.expr(id).kind {
            ExprKind::Literal(_) => true,
            ExprKind::Unary { op: UnaryOp::Neg | UnaryOp::Not, operand } => self.is_literal(*operand),
            _ => false,
        }
    }

    fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool, expected: TyId) -> TyId {
        let hope = match self.kind(expected) {
            TyKind::Adt(_, args) if args.len == 1 => self.table.item(args, 0),
            _ => TyId::UNKNOWN,
        };
        let lang = self.lang;
        let mut of = start.map(|start| self.infer(start, hope));
        if let Some(end) = end {
            let ty = self.infer(end, of.unwrap_or(hope));
            match of {
                Some(first) => {
                    self.table.unify(first, ty);
                    if self.is_unknown(first) {
                        of = Some(ty);
                    }
                }
                None => of = Some(ty),
            }
        }
        let id = match (start, end, inclusive) {
            (None, None, _) => lang.range_full,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
        };
        let Some(id) = id else { return TyId::UNKNOWN };
        let args = match of {
            Some(of) => self.table.add_list(&[of]),
            None => crate::index::ty::Tys::default(),
        };
        self.table.add(TyKind::Adt(id, args))
    }

    fn tuple_expr(&mut self, parts: Exprs, expected: TyId) -> TyId {
        let body = self.body;
        let hopes = match self.kind(expected) {
            TyKind::Tuple(hopes) => Some(hopes),
            _ => None,
        };
        let mut out = Vec::with_capacity(parts.len as usize);
        for (at, &part) in body.list(parts).iter().enumerate() {
            let hope = hopes.map_or(TyId::UNKNOWN, |hopes| self.table.item(hopes, at));
            let ty = self.infer(part, hope);
            out.push(if self.is_unknown(hope) { ty } else { self.coerced(ty, hope) });
        }
        self.tuple(&out)
    }

    /// What an array or slice that is expected holds.
    pub(super) fn element(&mut self, expected: TyId) -> TyId {
        match self.kind(expected) {
            TyKind::Array(inner, _) | TyKind::Slice(inner) => inner,
            _ => TyId::UNKNOWN,
        }
    }

    fn array(&mut self, parts: Exprs, expected: TyId) -> TyId {
        let hope = self.element(expected);
        let inner = self.elements(parts, hope);
        let len = self.table.add(TyKind::Const(u64::from(parts.len)));
        self.table.add(TyKind::Array(inner, len))
    }

    /// The one type that all of a list's expressions have.
    pub(super) fn elements(&mut self, parts: Exprs, hope: TyId) -> TyId {
        let body = self.body;
        let mut inner = if self.is_unknown(hope) { self.fresh() } else { hope };
        for &part in body.list(parts) {
            let ty = self.infer(part, inner);
            inner = self.join(inner, ty);
        }
        inner
    }

    fn struct_expr(&mut self, path: &Path, fields: &[(Name, ExprId)], rest: Option<ExprId>, expected: TyId) -> TyId {
        let Some(found) = self.variant_of(path) else {
            for &(_, value) in fields {
                self.infer(value, TyId::UNKNOWN);
            }
            if let Some(rest) = rest {
                self.infer(rest, TyId::UNKNOWN);
            }
            return TyId::UNKNOWN;
        };
        let ty = self.table.add(TyKind::Adt(found.id, found.args));
        if !self.is_unknown(expected) {
            self.table.try_unify(ty, expected);
        }
        let def = &self.index.types[found.id.at()];
        let at = if found.variant == u32::MAX { 0 } else { found.variant as usize };
        for &(name, value) in fields {
            let field = def.variants.get(at).and_then(|it| it.fields.iter().find(|it| it.name == name));
            let field = match field {
                Some(field) => self.instantiate(field.ty, &def.generics.params, found.args),
                None => TyId::UNKNOWN,
            };
            self.check(value, field);
        }
        if let Some(rest) = rest {
            self.check(rest, ty);
        }
        ty
    }

    fn assign(&mut self, place: ExprId, value: ExprId) {
        let body = self.body;
        match &body.expr(place).kind {
            ExprKind::Underscore => {
                self.infer(value, TyId::UNKNOWN);
            }
            // `(a, b) = …`: places inside take what lies at theirs.
            ExprKind::Tuple(_) | ExprKind::Array(_) | ExprKind::Struct { .. } => {
                let place = self.infer(place, TyId::UNKNOWN);
                let ty = self.infer(value, place);
                self.table.unify(place, ty);
            }
            _ => {
                let ty = self.infer(place, TyId::UNKNOWN);
                self.check(value, ty);
            }
        }
    }
}
