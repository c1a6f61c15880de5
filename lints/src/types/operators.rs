//! Operators: built-in rules for numbers and `bool`, traits for all else; and indexing.

use crate::index::def::TraitId;
use crate::index::ty::{TyId, TyKind, Tys, VarKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::{BinaryOp, UnaryOp};
use crate::types::infer::Ctx;
use crate::types::select::Select;
use crate::types::{Callee, CalleeKind};

impl<'a> Ctx<'a> {
    /// `a + b + c`, from the left, without recursion.
    pub(super) fn binary_chain(&mut self, id: ExprId, expected: TyId) -> TyId {
        let body = self.body;
        let mut chain = vec![id];
        let mut at = id;
        while let ExprKind::Binary { lhs, .. } = &body.expr(at).kind {
            at = *lhs;
            if matches!(body.expr(at).kind, ExprKind::Binary { .. }) {
                chain.push(at);
            }
        }
        let first_hope = match chain.last().map(|&it| &body.expr(it).kind) {
            Some(ExprKind::Binary { op, .. }) => self.operand_hope(*op, expected),
            _ => TyId::UNKNOWN,
        };
        let mut ty = self.infer(at, first_hope);
        while let Some(expr) = chain.pop() {
            if let ExprKind::Binary { op, rhs, .. } = &body.expr(expr).kind {
                ty = self.binary(expr, *op, ty, *rhs);
                ty = self.table.shallow(ty);
                self.exprs[expr.at()] = ty;
            }
        }
        ty
    }

    /// Literals in a sum are of the type that the sum is wanted as.
    fn operand_hope(&mut self, op: BinaryOp, expected: TyId) -> TyId {
        match op {
            BinaryOp::And | BinaryOp::Or => TyId::BOOL,
            BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => TyId::UNKNOWN,
            _ if matches!(self.kind(expected), TyKind::Num(_) | TyKind::Var(_, VarKind::Int | VarKind::Float)) => {
                expected
            }
            _ => TyId::UNKNOWN,
        }
    }

    fn binary(&mut self, id: ExprId, op: BinaryOp, left: TyId, rhs: ExprId) -> TyId {
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.infer(rhs, TyId::BOOL);
            return TyId::BOOL;
        }
        self.settle_if_open(left);
        let left = self.table.shallow(left);
        let is_shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let hope = if self.is_scalar(left) && !is_shift { left } else { TyId::UNKNOWN };
        let hope = if is_comparison(op) && !matches!(self.kind(left), TyKind::Ref(..)) { left } else { hope };
        let right = self.infer(rhs, hope);
        self.settle_if_open(right);
        let right = self.table.shallow(right);
        if is_comparison(op) {
            self.compare(left, right);
            return TyId::BOOL;
        }
        let (a, b) = (self.peeled(left), self.peeled(right));
        if !is_shift {
            self.lose_beside_unknown(a, b);
        }
        if self.is_scalar(a) && (self.is_scalar(b) || self.is_open_var(b)) {
            if is_shift {
                return a;
            }
            if self.is_open_var(b) && b == right {
                // `x + y.into()`: nothing decides the type of `y` but what it is added to.
                return a;
            }
            if self.table.unify(a, b) {
                return a;
            }
        }
        if self.is_open_var(a)
            && !is_shift
            && let Some(trait_id) = op_trait(self, op)
        {
            return self.operate_later(trait_id, left, right);
        }
        self.overloaded(id, op_trait(self, op), left, right)
    }

    /// What a number is added to might have decided its type.
    fn lose_beside_unknown(&mut self, left: TyId, right: TyId) {
        if self.kind(left) == TyKind::Unknown {
            self.table.lose(right);
        } else if self.kind(right) == TyKind::Unknown {
            self.table.lose(left);
        }
    }

    /// The two sides of a comparison have one type where both are numbers, or of one type.
    pub(super) fn compare(&mut self, left: TyId, right: TyId) {
        let (mut a, mut b) = (left, right);
        while let (TyKind::Ref(_, x), TyKind::Ref(_, y)) = (self.kind(a), self.kind(b)) {
            (a, b) = (self.table.shallow(x), self.table.shallow(y));
        }
        let same = match (self.kind(a), self.kind(b)) {
            (TyKind::Unknown, _) | (_, TyKind::Unknown) => true,
            // The compiler knows the one by other means, which may be a number of any size.
            (TyKind::Var(_, VarKind::Any), TyKind::Var(_, VarKind::Int | VarKind::Float))
            | (TyKind::Var(_, VarKind::Int | VarKind::Float), TyKind::Var(_, VarKind::Any)) => {
                self.table.lose(a);
                self.table.lose(b);
                true
            }
            (TyKind::Adt(x, _), TyKind::Adt(y, _)) => x == y,
            (TyKind::Tuple(x), TyKind::Tuple(y)) => x.len == y.len,
            (TyKind::Var(_, VarKind::Any), _) | (_, TyKind::Var(_, VarKind::Any)) => {
                self.is_scalar(a) || self.is_scalar(b)
            }
            _ => self.is_scalar(a) && self.is_scalar(b),
        };
        if same {
            self.table.try_unify(a, b);
        }
    }

    /// An operator of a trait: its result, and what it leads to.
    fn overloaded(&mut self, id: ExprId, trait_id: Option<TraitId>, left: TyId, right: TyId) -> TyId {
        let Some(trait_id) = trait_id else { return TyId::UNKNOWN };
        if self.is_unknown(left) {
            return TyId::UNKNOWN;
        }
        let mut right = right;
        let mut list = self.table.add_list(&[left, right]);
        // `String + &String`: the right side is coerced to what the only impl wants.
        if matches!(self.select_quietly(trait_id, list), Select::No) {
            right = self.fresh();
            list = self.table.add_list(&[left, right]);
        }
        self.operator_callee(id, trait_id, list);
        let output = self.words.output;
        let proj = self.table.add(TyKind::Proj(trait_id, output, list));
        let result = self.normalize(proj);
        self.settle_if_open(result);
        result
    }

    fn select_quietly(&mut self, trait_id: TraitId, list: Tys) -> Select {
        let before = self.table.snapshot();
        self.table.trials += 1;
        let answer = self.select(trait_id, list, 0);
        self.table.trials -= 1;
        self.table.rollback(before);
        answer
    }

    fn operator_callee(&mut self, id: ExprId, trait_id: TraitId, list: Tys) {
        let def = &self.index.traits[trait_id.at()];
        // An operator's trait has one function.
        if let Some(&func) = def.fns.values().min() {
            self.callees.push((id, Callee { kind: CalleeKind::Fn(func), args: list, in_impl: None }));
        }
    }

    /// `a += b`.
    pub(super) fn assign_op(&mut self, id: ExprId, op: BinaryOp, place: ExprId, value: ExprId) {
        let left = self.infer(place, TyId::UNKNOWN);
        self.settle_if_open(left);
        let left = self.table.shallow(left);
        let is_shift = matches!(op, BinaryOp::Shl | BinaryOp::Shr);
        let hope = if self.is_scalar(left) && !is_shift { left } else { TyId::UNKNOWN };
        let right = self.infer(value, hope);
        let right = self.peeled(right);
        if !is_shift {
            self.lose_beside_unknown(left, right);
        }
        if self.is_scalar(left) {
            if !is_shift && self.is_scalar(right) {
                self.table.unify(left, right);
            }
            return;
        }
        if !self.is_unknown(left)
            && let Some(trait_id) = assign_trait(self, op)
        {
            let right = self.fresh();
            let list = self.table.add_list(&[left, right]);
            self.operator_callee(id, trait_id, list);
        }
    }

    /// `!x`, `-x`.
    pub(super) fn unary_result(&mut self, id: ExprId, op: UnaryOp, ty: TyId) -> TyId {
        let peeled = self.peeled(ty);
        if self.is_scalar(peeled) {
            return peeled;
        }
        if self.is_unknown(ty) {
            return TyId::UNKNOWN;
        }
        let trait_id = if op == UnaryOp::Neg { self.lang.neg } else { self.lang.not };
        let Some(trait_id) = trait_id else { return TyId::UNKNOWN };
        let list = self.table.add_list(&[ty]);
        self.operator_callee(id, trait_id, list);
        self.project_of(Some(trait_id), self.words.output, ty)
    }

    /// What stands behind references.
    pub(super) fn peeled(&self, ty: TyId) -> TyId {
        let mut ty = self.table.shallow(ty);
        while let TyKind::Ref(_, inner) = self.kind(ty) {
            ty = self.table.shallow(inner);
        }
        ty
    }

    /// Numbers, `bool` and `char`.
    pub(super) fn is_scalar(&self, ty: TyId) -> bool {
        matches!(
            self.kind(ty),
            TyKind::Num(_) | TyKind::Bool | TyKind::Char | TyKind::Var(_, VarKind::Int | VarKind::Float)
        )
    }

    pub(super) fn is_open_var(&self, ty: TyId) -> bool {
        matches!(self.kind(ty), TyKind::Var(_, VarKind::Any))
    }

    /// `x[i]`.
    pub(super) fn index_expr(&mut self, id: ExprId, base: ExprId, index: ExprId) -> TyId {
        let base = self.infer(base, TyId::UNKNOWN);
        self.settle_if_open(base);
        let index = self.infer(index, TyId::UNKNOWN);
        let index = self.table.shallow(index);
        let element = self.indexed(id, base, index);
        if self.kind(element) == TyKind::Unknown {
            // What the element is used for might have decided what is open.
            self.table.lose(base);
        }
        element
    }

    fn indexed(&mut self, id: ExprId, base: TyId, index: TyId) -> TyId {
        let is_number = matches!(self.kind(index), TyKind::Var(_, VarKind::Int)) || index == TyId::USIZE;
        let is_range = matches!(self.kind(index), TyKind::Adt(of, _) if self.is_range(of));
        let mut steps = self.autoderef(base);
        while let Some(ty) = self.next_step(&mut steps) {
            match self.kind(ty) {
                TyKind::Array(inner, _) | TyKind::Slice(inner) if is_number => {
                    self.table.unify(index, TyId::USIZE);
                    return inner;
                }
                TyKind::Array(inner, _) | TyKind::Slice(inner) if is_range => {
                    self.index_range(index);
                    return self.table.add(TyKind::Slice(inner));
                }
                TyKind::Str if is_range => {
                    self.index_range(index);
                    return TyId::STR;
                }
                // What is indexed by place is what these dereference to.
                TyKind::Adt(of, _)
                    if (is_number || is_range) && (Some(of) == self.lang.vec || Some(of) == self.lang.string) => {}
                TyKind::Array(..) | TyKind::Slice(_) | TyKind::Str if self.is_unknown(index) => {}
                TyKind::Array(..)
                | TyKind::Slice(_)
                | TyKind::Str
                | TyKind::Adt(..)
                | TyKind::Param(_)
                | TyKind::Opaque(..)
                | TyKind::Dyn(_)
                | TyKind::Proj(..) => {
                    if let Some(result) = self.overloaded_index(id, ty, index) {
                        return result;
                    }
                }
                _ => {}
            }
        }
        TyId::UNKNOWN
    }

    fn overloaded_index(&mut self, id: ExprId, ty: TyId, index: TyId) -> Option<TyId> {
        let trait_id = self.lang.index?;
        let mut list = self.table.add_list(&[ty, index]);
        if matches!(self.select_quietly(trait_id, list), Select::No) {
            // `map["key"]`, where the impl is for `&Q`: what it gives does not hang on the key.
            let any = self.fresh();
            list = self.table.add_list(&[ty, any]);
            if matches!(self.select_quietly(trait_id, list), Select::No) {
                return None;
            }
        }
        self.operator_callee(id, trait_id, list);
        let output = self.words.output;
        let proj = self.table.add(TyKind::Proj(trait_id, output, list));
        let result = self.normalize(proj);
        self.settle_if_open(result);
        Some(result)
    }

    fn is_range(&self, id: crate::index::def::TypeId) -> bool {
        let lang = self.lang;
        [lang.range, lang.range_from, lang.range_to, lang.range_full, lang.range_inclusive, lang.range_to_inclusive]
            .contains(&Some(id))
    }

    /// The ends of a range that indexes are `usize`.
    fn index_range(&mut self, range: TyId) {
        if let TyKind::Adt(_, args) = self.kind(range)
            && args.len > 0
        {
            let of = self.table.item(args, 0);
            self.table.unify(of, TyId::USIZE);
        }
    }
}

fn is_comparison(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
}

fn op_trait(cx: &Ctx<'_>, op: BinaryOp) -> Option<TraitId> {
    let lang = cx.lang;
    match op {
        BinaryOp::Add => lang.add,
        BinaryOp::Sub => lang.sub,
        BinaryOp::Mul => lang.mul,
        BinaryOp::Div => lang.div,
        BinaryOp::Rem => lang.rem,
        BinaryOp::BitAnd => lang.bit_and,
        BinaryOp::BitOr => lang.bit_or,
        BinaryOp::BitXor => lang.bit_xor,
        BinaryOp::Shl => lang.shl,
        BinaryOp::Shr => lang.shr,
        BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge => None,
    }
}

fn assign_trait(cx: &Ctx<'_>, op: BinaryOp) -> Option<TraitId> {
    let lang = cx.lang;
    match op {
        BinaryOp::Add => lang.add_assign,
        BinaryOp::Sub => lang.sub_assign,
        BinaryOp::Mul => lang.mul_assign,
        BinaryOp::Div => lang.div_assign,
        BinaryOp::Rem => lang.rem_assign,
        BinaryOp::BitAnd => lang.bit_and_assign,
        BinaryOp::BitOr => lang.bit_or_assign,
        BinaryOp::BitXor => lang.bit_xor_assign,
        BinaryOp::Shl => lang.shl_assign,
        BinaryOp::Shr => lang.shr_assign,
        BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge => None,
    }
}
