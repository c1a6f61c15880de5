//! Types whose values may hold references.

use crate::facts::look::Look;
use crate::flow::heap::Known;
use crate::index::ty::{TyId, TyKind};

/// A value of the type may hold references, so that it cannot live longer than what they point to.
#[must_use]
pub(super) fn holds_references(look: Look<'_>, ty: TyId, depth: u32) -> Known {
    let base = &look.index().tys;
    if depth == 0 {
        return Known::Maybe;
    }
    let all = |list: &[TyId]| list.iter().map(|&ty| holds_references(look, ty, depth - 1)).max().unwrap_or(Known::No);
    match look.flow.kind(ty) {
        TyKind::Never
        | TyKind::Bool
        | TyKind::Char
        | TyKind::Str
        | TyKind::Num(_)
        | TyKind::Ptr(..)
        | TyKind::FnPtr(_)
        | TyKind::FnDef(..)
        | TyKind::Ctor(..)
        // A parameter of the function outlives it.
        | TyKind::Param(_)
        | TyKind::Const(_) => Known::No,
        TyKind::Ref(..) => Known::Yes,
        TyKind::Slice(item) | TyKind::Array(item, _) => holds_references(look, item, depth - 1),
        TyKind::Tuple(items) => all(look.tys().list(base, items)),
        TyKind::Adt(id, args) => {
            if look.index().has_lifetime(id) {
                return Known::Yes;
            }
            all(look.tys().list(base, args))
        }
        TyKind::Var(_, kind) if kind != crate::index::ty::VarKind::Any => Known::No,
        TyKind::Unknown
        | TyKind::Proj(..)
        | TyKind::Dyn(_)
        | TyKind::Opaque(..)
        | TyKind::Closure(..)
        | TyKind::Future(_)
        | TyKind::Var(..) => Known::Maybe,
    }
}
