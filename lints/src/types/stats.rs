//! How much the inference knows: counts over all bodies of the workspace, and why the rest is unknown.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rayon::prelude::*;

use crate::index::def::{Index, ItemRef, KrateKind};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{Body, ExprId, ExprKind};
use crate::syntax::opened::MacroKind;
use crate::text::{Place, Span};
use crate::types::BodyTypes;
use crate::types::infer::infer;
use crate::types::show::show;

/// What is known, in numbers.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// Expressions.
    pub exprs: usize,
    /// Receivers of method calls.
    pub receivers: usize,
    /// Those of them whose type is known, at least its head.
    pub known_receivers: usize,
    /// Calls and method calls.
    pub results: usize,
    /// Those of them whose result's type is known, at least its head.
    pub known_results: usize,
    /// Why types are unknown: places that know all that they are made of, and yet have no type. The most frequent first.
    pub causes: Vec<Cause>,
}

/// Why something is unknown.
#[derive(Clone, Debug)]
pub struct Cause {
    /// In a few words.
    pub text: String,
    /// How often.
    pub times: usize,
    /// Where it is found first.
    pub place: Place,
}

/// Counts over all bodies of the workspace's crates.
#[must_use]
pub fn stats(index: &Index) -> Stats {
    let parts: Vec<(Stats, Vec<(String, Place)>)> =
        bodies(index).par_iter().map(|&(owner, body)| count(index, owner, body)).collect();
    let mut out = Stats::default();
    let mut causes: BTreeMap<String, (usize, Place)> = BTreeMap::new();
    for (part, of_part) in parts {
        out.exprs += part.exprs;
        out.receivers += part.receivers;
        out.known_receivers += part.known_receivers;
        out.results += part.results;
        out.known_results += part.known_results;
        for (cause, place) in of_part {
            match causes.entry(cause) {
                Entry::Vacant(entry) => {
                    entry.insert((1, place));
                }
                Entry::Occupied(mut entry) => entry.get_mut().0 += 1,
            }
        }
    }
    out.causes = causes.into_iter().map(|(text, (times, place))| Cause { text, times, place }).collect();
    out.causes.sort_by(|a, b| b.times.cmp(&a.times).then_with(|| a.text.cmp(&b.text)));
    out
}

/// The bodies of the workspace's functions, constants and statics, in the order of files.
#[must_use]
pub fn bodies(index: &Index) -> Vec<(ItemRef, &Body)> {
    let is_own = |module: crate::index::def::ModId| {
        index.krates[index.mods[module.at()].krate.at()].kind == KrateKind::Workspace
    };
    let fns = index.fns.iter().filter(|def| is_own(def.module)).map(|def| def.item);
    let values = index.values.iter().filter(|def| is_own(def.module)).map(|def| def.item);
    let mut owners: Vec<ItemRef> = fns.chain(values).collect();
    owners.sort();
    owners.dedup();
    let mut out = Vec::new();
    for owner in owners {
        let Some(file) = index.files.get(&owner.file) else { continue };
        if let Some(body) = file.bodies.iter().find(|it| it.owner == owner.item) {
            out.push((owner, body));
        }
    }
    out
}

fn count(index: &Index, owner: ItemRef, body: &Body) -> (Stats, Vec<(String, Place)>) {
    let types = infer(index, owner);
    let mut out = Stats { exprs: body.exprs.len(), ..Stats::default() };
    let mut causes = Vec::new();
    for (at, expr) in body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let known = types.expr(id) != TyId::UNKNOWN;
        let place = |span: Span| Place { file: owner.file, span };
        match &expr.kind {
            ExprKind::MethodCall { receiver, .. } => {
                out.receivers += 1;
                out.known_receivers += usize::from(types.expr(*receiver) != TyId::UNKNOWN);
                out.results += 1;
                out.known_results += usize::from(known);
            }
            ExprKind::Call { .. } => {
                out.results += 1;
                out.known_results += usize::from(known);
            }
            ExprKind::Closure(closure) => {
                let unknown = closure.params.iter().filter(|it| types.pat(it.0) == TyId::UNKNOWN);
                causes.extend(unknown.map(|it| (String::from("parameter of a closure"), place(body.pat(it.0).span))));
            }
            _ => {}
        }
        if !known && let Some(cause) = cause(index, body, &types, id) {
            causes.push((cause, place(expr.span)));
        }
    }
    (out, causes)
}

/// In a few words, why an expression has no type although what it is made of has; nothing where that has none either.
fn cause(index: &Index, body: &Body, types: &BodyTypes, id: ExprId) -> Option<String> {
    let known = |id: ExprId| types.expr(id) != TyId::UNKNOWN;
    let of = |id: ExprId| {
        let ty = types.expr(id);
        match types.tys.kind(&index.tys, ty) {
            TyKind::Adt(id, _) => index.types[id.at()].name.to_string(),
            _ => show(index, &types.tys, ty),
        }
    };
    match &body.expr(id).kind {
        ExprKind::MethodCall { receiver, method, .. } if known(*receiver) => Some(match types.callee(id) {
            None => format!("no method `{method}` of `{}`", of(*receiver)),
            Some(_) => format!("result of `{method}` of `{}`", of(*receiver)),
        }),
        ExprKind::Call { callee, .. } if known(*callee) => Some(format!("result of call of {}", of(*callee))),
        ExprKind::Path(path) => {
            let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
            Some(format!("path `{}`", names.join("::")))
        }
        ExprKind::Field { base, name, .. } if known(*base) => Some(format!("field `{name}` of `{}`", of(*base))),
        ExprKind::Index { base, index: at } if known(*base) => Some(format!("`{}` at `{}`", of(*base), of(*at))),
        ExprKind::Unary { operand, .. } if known(*operand) => Some(format!("unary of `{}`", of(*operand))),
        ExprKind::Binary { lhs, rhs, op } if known(*lhs) => {
            Some(format!("{op:?} of `{}` and `{}`", of(*lhs), of(*rhs)))
        }
        ExprKind::Try(inner) if known(*inner) => Some(format!("`?` of `{}`", of(*inner))),
        ExprKind::Await(inner) if known(*inner) => Some(format!("await of `{}`", of(*inner))),
        ExprKind::Struct { path, .. } => {
            let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
            Some(format!("struct `{}`", names.join("::")))
        }
        ExprKind::Macro(call) if !matches!(call.kind, MacroKind::Expanded(_)) => {
            Some(format!("macro `{}!`", call.name))
        }
        ExprKind::Missing => Some(String::from("not lowered")),
        _ => None,
    }
}
