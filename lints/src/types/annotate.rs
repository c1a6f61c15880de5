//! The types that could be written at a crate's `let x = …;`: what the compiler can be asked to confirm.

use rustc_hash::FxHashMap as HashMap;

use crate::index::Index;
use crate::index::def::{ItemRef, KrateId, ModId};
use crate::index::reach::{Reach, reach};
use crate::index::resolve::Scope;
use crate::name::Name;
use crate::syntax::body::{Body, Expr, ExprKind, Statement};
use crate::syntax::item::File;
use crate::syntax::opened::MacroKind;
use crate::syntax::pattern::PatKind;
use crate::text::{FileId, Span};
use crate::types::infer::infer;
use crate::types::spell::spell;
use crate::types::stats::bodies;

/// A variable whose type is not written.
#[derive(Clone, Debug)]
pub struct Unwritten {
    /// Its file.
    pub file: FileId,
    /// Its name.
    pub name: Name,
    /// The byte behind the pattern: here `: T` goes.
    pub at: u32,
    /// The whole statement.
    pub statement: Span,
    /// The item that the body belongs to.
    pub item: Span,
    /// Its type; nothing where it is unknown or cannot be spelled.
    pub ty: Option<String>,
}

/// All `let x = …;` of the crate that bind one plain name and that no macro has written, outside of test code, in the
/// order of files.
#[must_use]
pub fn unwritten(index: &Index, krate: KrateId) -> Vec<Unwritten> {
    let mut out = Vec::new();
    let mut reaches: HashMap<ModId, Reach> = HashMap::default();
    for (owner, body) in bodies(index) {
        let Some((scope, is_test)) = scope_of(index, owner) else { continue };
        let module = &index.mods[scope.module.at()];
        let Some(file) = index.files.get(&owner.file) else { continue };
        if is_test || module.is_test || module.krate != krate || is_from_macro(file, owner) {
            continue;
        }
        let reach = reaches.entry(scope.module).or_insert_with(|| reach(index, scope.module));
        of_body(index, &mut out, reach, scope, owner, body);
    }
    out.sort_by_key(|it| (it.file, it.at));
    // What stands in two bodies has no type of its own.
    let twice: Vec<(FileId, u32)> = out
        .windows(2)
        .filter(|pair| (pair[0].file, pair[0].at) == (pair[1].file, pair[1].at))
        .map(|pair| (pair[0].file, pair[0].at))
        .collect();
    out.retain(|it| twice.binary_search(&(it.file, it.at)).is_err());
    out
}

fn of_body(index: &Index, out: &mut Vec<Unwritten>, reach: &Reach, scope: Scope<'_>, owner: ItemRef, body: &Body) {
    let (Some(file), Some(text)) = (index.files.get(&owner.file), index.texts.get(&owner.file)) else { return };
    let item = file.item(owner.item).span;
    let is_macro = |it: &&Expr| matches!(&it.kind, ExprKind::Macro(call) if matches!(call.kind, MacroKind::Expanded(_) | MacroKind::Opaque(_)));
    let macros: Vec<Span> = body.exprs.iter().filter(is_macro).map(|it| it.span).collect();
    let blocks = blocks_with_items(index, owner, body);
    let types = infer(index, owner);
    for expr in &body.exprs {
        let ExprKind::Block(block) = &expr.kind else { continue };
        for statement in &block.statements {
            let Statement::Let { pat, ty: None, span, .. } = statement else { continue };
            let pat = body.pat(*pat);
            let PatKind::Bind { local, by_ref: false, sub: None, .. } = pat.kind else { continue };
            let name = body.local(local).name;
            let is_foreign = expr.origin > 0 || macros.iter().any(|it| it.contains(*span));
            if is_foreign || !pat.span.text(text).ends_with(name.as_str()) {
                continue;
            }
            let innermost = blocks.iter().filter(|it| it.0.contains(*span)).min_by_key(|it| it.0.end - it.0.start);
            let scope = Scope { module: innermost.map_or(scope.module, |it| it.1), ..scope };
            let ty = spell(index, reach, scope, &types.tys, types.local(local));
            out.push(Unwritten { file: owner.file, name, at: pat.span.end, statement: *span, item, ty });
        }
    }
}

/// The names that a body sees, and whether it is test code.
fn scope_of(index: &Index, owner: ItemRef) -> Option<(Scope<'_>, bool)> {
    if let Some(&id) = index.fn_of.get(&owner) {
        return Some((Scope::of_fn(index, id), index.fns[id.at()].is_test));
    }
    let id = *index.value_of.get(&owner)?;
    Some((Scope::of_value(index, id), index.values[id.at()].is_test))
}

fn blocks_with_items(index: &Index, owner: ItemRef, body: &Body) -> Vec<(Span, ModId)> {
    let of_expr = |expr: &Expr| {
        let ExprKind::Block(block) = &expr.kind else { return None };
        let item = ItemRef { file: owner.file, item: block.scope? };
        Some((expr.span, *index.mod_of.get(&item)?))
    };
    body.exprs.iter().filter_map(of_expr).collect()
}

fn is_from_macro(file: &File, owner: ItemRef) -> bool {
    std::iter::successors(Some(owner.item), |&it| file.item(it).parent).any(|it| file.item(it).from_macro)
}
