//! Questions that lead back to themselves: `A: From<T>` holds where `B: From<T>` does, and that where `A: From<T>` does.

use crate::index::def::TraitId;
use crate::index::ty::{TyFlags, TyId, TyKind, Tys};
use crate::types::infer::Ctx;

impl Ctx<'_> {
    /// Asks whether a type implements a trait. `None` where that is being asked already, be it of other variables: each
    /// impl would ask it again, and those that it leads to as well, until they are too deep.
    pub(super) fn ask_once<T>(
        &mut self,
        (trait_id, list): (TraitId, Tys),
        ask: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        let question = (trait_id, self.numbered(list));
        if self.asked.contains(&question) {
            self.cuts += 1;
            return None;
        }
        self.asked.push(question);
        let answer = ask(self);
        self.asked.pop();
        Some(answer)
    }

    /// The list with its open variables numbered as they come, the same for all that differ in their variables alone.
    fn numbered(&mut self, list: Tys) -> Tys {
        let mut vars = Vec::new();
        self.rebuild_list(list, &mut |cx, it| cx.numbered_type(&mut vars, it))
    }

    fn numbered_type(&mut self, vars: &mut Vec<TyId>, ty: TyId) -> TyId {
        if !self.table.flags(ty).has(TyFlags::VAR) {
            return ty;
        }
        let ty = self.table.shallow(ty);
        let TyKind::Var(_, kind) = self.kind(ty) else {
            return self.rebuild(ty, &mut |cx, it| cx.numbered_type(vars, it));
        };
        let at = vars.iter().position(|it| *it == ty).unwrap_or_else(|| {
            vars.push(ty);
            vars.len() - 1
        });
        self.table.add(TyKind::Var(at as u32, kind))
    }
}
