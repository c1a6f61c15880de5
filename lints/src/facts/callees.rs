//! Which declaration a call, a path or an operator leads to, by its names.

use crate::facts::look::Look;
use crate::facts::step::{CalleeFact, HeadFact};
use crate::index::def::{Container, FnDef, ModId, TraitId};
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::BinaryOp;
use crate::types::{Callee, CalleeKind};

/// What a call, a path or an operator leads to.
#[must_use]
pub fn callee(look: Look<'_>, expr: ExprId) -> CalleeFact {
    let flow = look.flow;
    let own = |name: &'static str| CalleeFact { name, ..CalleeFact::default() };
    match &flow.body.expr(expr).kind {
        ExprKind::Binary { op, .. } => return own(sign(*op)),
        ExprKind::AssignOp { op: BinaryOp::Add, .. } => return own("+="),
        ExprKind::AssignOp { .. } | ExprKind::Unary { .. } | ExprKind::Index { .. } => return own(""),
        ExprKind::Macro(call) => return own(call.name.as_str()),
        _ => {}
    }
    let found = flow.types.callee(expr).or_else(|| match &flow.body.expr(expr).kind {
        ExprKind::Call { callee, .. } => flow.types.callee(*callee),
        _ => None,
    });
    found.map_or_else(CalleeFact::default, |it| resolved(look, expr, it))
}

/// The constant or static that a path names.
#[must_use]
pub fn constant(look: Look<'_>, path: ExprId) -> CalleeFact {
    let value = look.flow.types.callee(path).and_then(|it| match it.kind {
        CalleeKind::Const(value) => look.index().values.get(value.at()),
        CalleeKind::Fn(_) | CalleeKind::Derived(..) | CalleeKind::Ctor(..) | CalleeKind::Value => None,
    });
    value.map_or_else(CalleeFact::default, |def| contained(look, def.container, (def.module, def.name)))
}

fn resolved(look: Look<'_>, expr: ExprId, callee: &Callee) -> CalleeFact {
    let index = look.index();
    match callee.kind {
        CalleeKind::Fn(func) => index.fns.get(func.at()).map(|def| declared(look, def)).unwrap_or_default(),
        CalleeKind::Derived(id, _) => match index.traits.get(id.at()) {
            Some(def) => {
                let name = look.callee_name(expr);
                CalleeFact {
                    krate: krate(look, def.module),
                    container: def.name.as_str(),
                    name: Name::new(name).as_str(),
                }
            }
            None => CalleeFact::default(),
        },
        CalleeKind::Ctor(id, at) => match index.types.get(id.at()) {
            Some(def) => {
                let variant = def.variants.get(at as usize).map_or(def.name, |it| it.name);
                CalleeFact { krate: krate(look, def.module), container: def.name.as_str(), name: variant.as_str() }
            }
            None => CalleeFact::default(),
        },
        CalleeKind::Value | CalleeKind::Const(_) => CalleeFact::default(),
    }
}

/// A declaration by its names.
pub(super) fn declared(look: Look<'_>, def: &FnDef) -> CalleeFact {
    contained(look, def.container, (def.module, def.name))
}

fn contained(look: Look<'_>, container: Container, (scope, name): (ModId, Name)) -> CalleeFact {
    let index = look.index();
    let of_trait = |id: TraitId| index.traits.get(id.at());
    let (container, module) = match container {
        Container::Module(module) | Container::Extern(module) => (module_name(look, module), module),
        Container::Trait(id) => of_trait(id).map_or(("", scope), |it| (it.name.as_str(), it.module)),
        Container::Impl(id) => match index.impls.get(id.at()) {
            Some(imp) => match imp.trait_ref.as_ref().and_then(|it| of_trait(it.trait_id)) {
                Some(it) => (it.name.as_str(), it.module),
                None if imp.of_trait => ("", scope),
                None => (type_name(look, imp.self_ty), scope),
            },
            None => ("", scope),
        },
    };
    CalleeFact { krate: krate(look, module), container, name: name.as_str() }
}

/// The declaration of a type of the body, behind references.
#[must_use]
pub fn head(look: Look<'_>, ty: TyId) -> HeadFact {
    let TyKind::Adt(id, _) = look.flow.kind(look.flow.world.behind(look.tys(), ty)) else { return HeadFact::default() };
    let def = look.index().types.get(id.at());
    def.map_or_else(HeadFact::default, |it| HeadFact { krate: krate(look, it.module), name: it.name.as_str() })
}

/// The name of a type of the index, without its arguments.
fn type_name(look: Look<'_>, ty: TyId) -> &'static str {
    let index = look.index();
    match index.tys.kind(&index.tys, ty) {
        TyKind::Adt(id, _) => index.types.get(id.at()).map_or("", |it| it.name.as_str()),
        TyKind::Str => "str",
        TyKind::Slice(_) => "slice",
        TyKind::Array(..) => "array",
        TyKind::Bool => "bool",
        TyKind::Char => "char",
        TyKind::Num(num) => num.as_str(),
        _ => "",
    }
}

fn module_name(look: Look<'_>, module: ModId) -> &'static str {
    let index = look.index();
    let Some(found) = index.mods.get(module.at()) else { return "" };
    if found.parent.is_some() { found.name.as_str() } else { krate(look, module) }
}

fn krate(look: Look<'_>, module: ModId) -> &'static str {
    let index = look.index();
    let found = index.mods.get(module.at()).and_then(|it| index.krates.get(it.krate.at()));
    found.map_or("", |it| it.name.as_str())
}

fn sign(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::And => "&&",
        BinaryOp::Or => "||",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
    }
}

/// `f()`, where `f` would do in the place of a closure that calls it.
#[must_use]
pub(super) fn is_bare_call(look: Look<'_>, call: ExprId) -> bool {
    let body = look.flow.body;
    let ExprKind::Call { callee, args } = body.expr(call).kind else { return false };
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let is_plain = def.is_some_and(|def| {
        let in_plain = match def.container {
            Container::Module(_) => true,
            Container::Impl(id) => look.index().impls.get(id.at()).is_some_and(|it| it.generics.params.is_empty()),
            Container::Trait(_) | Container::Extern(_) => false,
        };
        in_plain && !def.is_async && def.generics.params.is_empty()
    });
    let is_written = body.expr(call).origin == 0 && look.source(call).ends_with("()");
    is_plain && is_written && args.len == 0 && matches!(body.expr(callee).kind, ExprKind::Path(_))
}
