//! Where a value goes that patterns take: to the names that they bind.

use crate::flow::fate::{Ending, Fates, Part, Verdict, stronger, unknown};
use crate::flow::locals::{Binding, each_binding};
use crate::flow::tree::Role;
use crate::flow::{FateKind, Flow};
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, LocalId, PatId};
use crate::syntax::pattern::PatKind;

impl Fates<'_, '_> {
    /// Bound by patterns: what becomes of the names that take it, or a part of it.
    pub(super) fn of_patterns(&mut self, (at, part): (ExprId, Part), parent: ExprId, role: Role) -> Verdict {
        let flow = self.flow;
        let patterns = flow.patterns(at, parent, role);
        if matches!(role, Role::LetInit(_)) {
            if let [pat] = patterns[..]
                && matches!(flow.body.pat(pat).kind, PatKind::Wild)
            {
                return Verdict { kind: FateKind::Local, end: Ending::Unused(at) };
            }
            if patterns.is_empty() {
                return unknown(at);
            }
        }
        self.of_each((at, part), &patterns)
    }

    /// The patterns that take this element of a tuple, where the tuple is taken apart at once: `let (a, b) = (x, y)`.
    pub(super) fn taken_apart(&self, tuple: ExprId, place: u32) -> Option<Vec<PatId>> {
        let flow = self.flow;
        let ExprKind::Tuple(_) = flow.body.expr(tuple).kind else { return None };
        let role = flow.tree.role(tuple);
        if !matches!(role, Role::LetInit(_) | Role::LetCond | Role::Scrutinee) {
            return None;
        }
        let patterns = flow.patterns(tuple, flow.tree.parent(tuple)?, role);
        let of_element = |pat: &PatId| match &flow.body.pat(*pat).kind {
            PatKind::Tuple(parts) if !parts.iter().any(|it| matches!(flow.body.pat(*it).kind, PatKind::Rest)) => {
                parts.get(place as usize).copied()
            }
            _ => None,
        };
        patterns.iter().map(of_element).collect::<Option<Vec<PatId>>>().filter(|it| !it.is_empty())
    }

    /// What becomes of what each of these patterns takes.
    pub(super) fn of_each(&mut self, (at, part): (ExprId, Part), patterns: &[PatId]) -> Verdict {
        let flow = self.flow;
        let mut best = Verdict { kind: FateKind::Local, end: Ending::Statement(at) };
        for &pat in patterns {
            let whole = matches!(flow.body.pat(pat).kind, PatKind::Bind { .. });
            for (local, by_ref) in bound(flow, pat) {
                let ty = flow.types.local(local);
                let borrowed = by_ref || matches!(flow.kind(ty), TyKind::Ref(..));
                let copied = !whole && flow.world.is_copy(&flow.types.tys, ty).is_yes();
                let verdict = if (borrowed && !whole) || by_ref || copied {
                    Verdict { kind: FateKind::Local, end: Ending::Statement(at) }
                } else {
                    self.held(local, part)
                };
                best = if best.kind == FateKind::Local && verdict.kind == FateKind::Local && whole {
                    verdict
                } else {
                    stronger(best, verdict)
                };
            }
        }
        best
    }
}

fn bound(flow: &Flow<'_>, pat: PatId) -> Vec<(LocalId, bool)> {
    let mut out = Vec::new();
    each_binding(flow.body, pat, &mut |local, binding| out.push((local, binding != Binding::Name)));
    out
}
