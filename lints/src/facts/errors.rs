//! The error types that functions return, each told once: on the first function that matters.

use rustc_hash::FxHashMap as HashMap;

use crate::facts::HeatKind;
use crate::facts::function::{ErrorFact, FnFact, Member};
use crate::facts::layout::{Sizes, is_workspace};
use crate::index::Index;
use crate::index::def::{FnDef, FnId};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::item::ItemKind;
use crate::text::Place;
use crate::types::show::show;

/// Fills in [`FnFact::error`]. The functions are in the order of their bodies.
pub fn fill(sizes: &Sizes<'_>, functions: &mut [Option<Box<FnFact>>], ids: &[Option<FnId>]) {
    let index = sizes.index();
    let mut by_type: HashMap<TyId, (usize, usize)> = HashMap::default();
    let mut order: Vec<usize> = (0..functions.len()).collect();
    order.sort_by_key(|&at| functions[at].as_ref().map(|it| it.place));
    for at in order {
        let (Some(function), Some(def)) = (&functions[at], ids[at].and_then(|it| index.fns.get(it.at()))) else {
            continue;
        };
        let counts = function.member != Member::TraitImpl && !function.test && function.heat.kind != HeatKind::Cold;
        let size = |ty| sizes.size_of(&index.tys, ty).map(|it| it.size);
        let sides = sides_of(index, def).filter(|_| counts && !function.from_macro);
        // Where what goes well is as large, a smaller error saves nothing.
        if let Some((_, ty)) = sides.filter(|&(fine, error)| size(fine).is_none_or(|fine| size(error) > Some(fine))) {
            by_type.entry(ty).or_insert((at, 0)).1 += 1;
        }
    }
    for (ty, (at, count)) in by_type {
        let def = ids[at].and_then(|it| index.fns.get(it.at()));
        if let (Some(function), Some(def)) = (&mut functions[at], def) {
            function.error = describe(sizes, (ty, count), def);
        }
    }
}

/// `T` and `E` of `Result<T, E>`, also of what an `async fn` returns in the end.
fn sides_of(index: &Index, def: &FnDef) -> Option<(TyId, TyId)> {
    let ret = match index.tys.kind(&index.tys, def.ret) {
        TyKind::Future(inner) if def.is_async => inner,
        _ => def.ret,
    };
    match index.tys.kind(&index.tys, ret) {
        TyKind::Adt(id, args) if index.lookup().lang.result == Some(id) => {
            Some((index.tys.item(&index.tys, args, 0), index.tys.item(&index.tys, args, 1)))
        }
        _ => None,
    }
}

fn describe(sizes: &Sizes<'_>, error: (TyId, usize), def: &FnDef) -> Option<ErrorFact> {
    let index = sizes.index();
    let (ty, functions) = error;
    let file = index.files.get(&def.item.file)?;
    let ItemKind::Fn(written) = &file.item(def.item.item).kind else { return None };
    let declared = match index.tys.kind(&index.tys, ty) {
        TyKind::Adt(id, _) => index.types.get(id.at()).filter(|it| is_workspace(index, it)).map(|it| it.place),
        _ => None,
    };
    Some(ErrorFact {
        place: Place { file: def.item.file, span: written.ret.as_ref()?.span },
        ty: show(index, &index.tys, ty),
        size: sizes.size_of(&index.tys, ty)?.size,
        declared,
        functions,
    })
}
