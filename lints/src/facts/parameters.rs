//! What a body does with its parameters.

use crate::facts::fates::{FateDraft, ParamFates, of_local, of_local_content};
use crate::facts::look::Look;
use crate::flow::fate::Fates;
use crate::flow::tree::Role;
use crate::flow::uses::How;
use crate::flow::{Fate, FateKind, Flow};
use crate::index::def::Effects;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::ExprId;
use crate::syntax::pattern::PatKind;

/// Of each parameter: what becomes of it, and whether it is called once per item of something.
#[must_use]
pub fn of_body(look: Look<'_>, fates: &mut Fates<'_, '_>) -> (ParamFates, Vec<bool>) {
    let flow: &Flow<'_> = look.flow;
    let plain =
        |kind, reason: &'static str| FateDraft { fate: Fate { kind, reason: reason.into(), at: None }, into: None };
    let count = flow.body.params.len();
    let mut drafts = ParamFates { whole: Vec::with_capacity(count), inside: Vec::with_capacity(count) };
    let mut repeats = Vec::with_capacity(count);
    for &pat in &flow.body.params {
        let (whole, inside, repeated) = match flow.body.pat(pat).kind {
            PatKind::Bind { local, .. } => {
                let repeated = !is_once(look, flow.types.local(local))
                    && flow.uses(local).any(|named| is_repeated(look, named.expr, named.place, named.how));
                (of_local(look, fates, local), of_local_content(look, fates, local), repeated)
            }
            PatKind::Wild => {
                let dropped = plain(FateKind::Local, "dropped at once");
                (dropped.clone(), dropped, false)
            }
            _ => {
                let unknown = plain(FateKind::Unknown, "taken apart by a pattern");
                (unknown.clone(), unknown, false)
            }
        };
        drafts.whole.push(whole);
        drafts.inside.push(inside);
        repeats.push(repeated);
    }
    (drafts, repeats)
}

/// `F: FnOnce()`, whatever the function around it does.
fn is_once(look: Look<'_>, ty: TyId) -> bool {
    let index = look.index();
    let wanted = index.lookup().lang.fn_once;
    let TyKind::Param(param) = look.flow.kind(ty) else { return false };
    let Some(def) = index.fn_of.get(&look.item).and_then(|func| index.fns.get(func.at())) else { return false };
    let is_of = |bounded: TyId| index.tys.kind(&index.tys, bounded) == TyKind::Param(param);
    def.generics.bounds.iter().any(|(ty, bound)| Some(bound.trait_id) == wanted && is_of(*ty))
}

/// A parameter is called in a loop, or given to what calls it per item.
fn is_repeated(look: Look<'_>, named: ExprId, place: ExprId, how: How) -> bool {
    let flow = look.flow;
    if how == How::Called {
        return flow.contexts.of(named).repeat.is_some();
    }
    let value = match flow.tree.role(place) {
        Role::RefOperand => flow.tree.parent(place).unwrap_or(place),
        _ => place,
    };
    let Role::Arg(at) = flow.tree.role(value) else { return false };
    let func = flow.tree.parent(value).and_then(|call| flow.called(call));
    func.is_some_and(|func| flow.world.param_effects(func, at).has(Effects::PER_ITEM))
}
