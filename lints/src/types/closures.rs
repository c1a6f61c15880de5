//! Closures: their parameters from what is expected of them, their results from their bodies.

use crate::index::ty::{TyId, TyKind, VarKind};
use crate::syntax::body::{Closure, ExprId};
use crate::types::infer::{Ctx, FrameState};
use crate::types::obligations::Obligation;

impl<'a> Ctx<'a> {
    /// `|a| b`.
    pub(super) fn closure(&mut self, id: ExprId, closure: &'a Closure, expected: TyId) -> TyId {
        let lost = std::mem::take(&mut self.lost);
        let signature = self.expected_signature(expected);
        let hoped = match signature.map(|it| self.kind(it.0)) {
            Some(TyKind::Tuple(params)) => self.table.list(params).to_vec(),
            _ => Vec::new(),
        };
        let mut sig = Vec::with_capacity(closure.params.len() + 1);
        for (at, (_, written)) in closure.params.iter().enumerate() {
            let hope = hoped.get(at).copied();
            let ty = match written {
                Some(written) => {
                    let ty = self.annotate(written);
                    if let Some(hope) = hope {
                        self.table.unify(ty, hope);
                    }
                    ty
                }
                None if lost => TyId::UNKNOWN,
                None => hope.unwrap_or_else(|| self.fresh()),
            };
            sig.push(ty);
        }
        let hoped_result = signature.map(|it| it.1);
        let output = match &closure.ret {
            Some(ret) => {
                let ty = self.annotate(ret);
                if let Some(hope) = hoped_result {
                    self.table.unify(ty, hope);
                }
                ty
            }
            None => match hoped_result {
                Some(hope) if closure.is_async => match self.kind(hope) {
                    TyKind::Future(inner) => inner,
                    _ => self.fresh(),
                },
                Some(hope) => hope,
                None => self.fresh(),
            },
        };
        let result = if closure.is_async { self.table.add(TyKind::Future(output)) } else { output };
        for (at, (pat, _)) in closure.params.iter().enumerate() {
            self.bind_pat(*pat, sig[at]);
        }
        sig.push(result);
        let sig = self.table.add_list(&sig);
        let ty = self.table.add(TyKind::Closure(id, sig));
        // What stands for the closure is known before its body is walked.
        if matches!(self.kind(expected), TyKind::Var(_, VarKind::Any)) {
            self.table.unify(expected, ty);
        }
        self.frames[closure.frame.at()] = FrameState { result: output, broken: false };
        self.returns.push(output);
        let body = self.infer(closure.body, output);
        self.coerce(body, output);
        // A body that never comes to its end leaves the result to its `return`s.
        if self.table.shallow(body) == TyId::NEVER && self.is_unknown(output) && self.kind(output) != TyKind::Unknown {
            self.settle();
        }
        self.returns.pop();
        ty
    }

    /// Parameters (a tuple) and result that are expected of a closure.
    fn expected_signature(&mut self, expected: TyId) -> Option<(TyId, TyId)> {
        match self.kind(expected) {
            TyKind::Var(_, VarKind::Any) => self.pending_signature(expected),
            TyKind::Closure(..) | TyKind::Unknown => None,
            _ => self.callable(expected, 0),
        }
    }

    /// What pending bounds say of a variable that must be callable.
    pub(super) fn pending_signature(&mut self, var: TyId) -> Option<(TyId, TyId)> {
        let var = self.table.shallow(var);
        if !matches!(self.kind(var), TyKind::Var(_, VarKind::Any)) {
            return None;
        }
        let mut params = None;
        let mut result = None;
        let mut is_async = false;
        for at in (0..self.pending.len()).rev() {
            match self.pending[at].obligation {
                Obligation::Bound { trait_id, list, .. }
                    if params.is_none()
                        && self.is_callable_trait(trait_id)
                        && self.table.shallow(self.table.item(list, 0)) == var =>
                {
                    params = Some(self.table.item(list, 1));
                    is_async |= self.is_async_trait(trait_id);
                }
                Obligation::Project { trait_id, list, out, .. }
                    if result.is_none()
                        && self.is_callable_trait(trait_id)
                        && self.table.shallow(self.table.item(list, 0)) == var =>
                {
                    result = Some(out);
                    params = params.or(Some(self.table.item(list, 1)));
                    is_async |= self.is_async_trait(trait_id);
                }
                Obligation::Bound { .. } | Obligation::Project { .. } | Obligation::Operator { .. } => {}
            }
            if params.is_some() && result.is_some() {
                break;
            }
        }
        let params = params?;
        let result = result.unwrap_or_else(|| self.fresh());
        let result = if is_async { self.table.add(TyKind::Future(result)) } else { result };
        Some((params, result))
    }

    fn is_async_trait(&self, trait_id: crate::index::def::TraitId) -> bool {
        let lang = self.lang;
        [lang.async_fn, lang.async_fn_mut, lang.async_fn_once].contains(&Some(trait_id))
    }

    /// What a pending bound `F: Future<Output = T>` says of a variable.
    pub(super) fn pending_output(&mut self, var: TyId) -> Option<TyId> {
        let var = self.table.shallow(var);
        if !matches!(self.kind(var), TyKind::Var(_, VarKind::Any)) {
            return None;
        }
        let future = self.lang.future?;
        self.pending.iter().rev().find_map(|it| match it.obligation {
            Obligation::Project { trait_id, list, out, .. }
                if trait_id == future && self.table.shallow(self.table.item(list, 0)) == var =>
            {
                Some(out)
            }
            _ => None,
        })
    }
}
