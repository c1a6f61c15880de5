//! Large arrays: on the stack, in boxes, in constants.

use crate::facts::Heat;
use crate::facts::boxes::is_asked_for;
use crate::facts::layout::Sizes;
use crate::facts::look::Look;
use crate::facts::sites::box_kind;
use crate::flow::tree::Role;
use crate::index::def::{Container, Effects};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::item::ItemKind;
use crate::text::Place;

/// A large array.
#[derive(Clone, Debug)]
pub struct ArrayFact {
    /// The array; of a constant, its name.
    pub place: Place,
    /// Its bytes.
    pub size: u64,
    /// What it is for.
    pub used: ArrayUse,
    /// Written as `[x; n]`.
    pub repeated: bool,
    /// A box of an array is asked for where the box goes: one of a slice is of another type.
    pub fixed: bool,
    /// A macro of the user's made it.
    pub from_macro: bool,
    /// How often it is made; nothing of a constant.
    pub heat: Option<Heat>,
    /// Test code.
    pub test: bool,
}

/// What an array is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArrayUse {
    /// It lies on the stack, if only for a while.
    Stack,
    /// It is the argument of `Box::new` or its like.
    Boxed,
    /// A constant's.
    Const,
}

/// Smaller arrays are not worth a fact.
const LARGE: u64 = 4096;

/// The large arrays that a function makes. Those in constants and statics are made by the compiler, as are those of which
/// only a reference is taken.
#[must_use]
pub fn of_body(look: Look<'_>) -> Vec<ArrayFact> {
    let body = look.flow.body;
    let item = look.index().files.get(&look.file).map(|file| file.item(look.item.item));
    match item.map(|it| &it.kind) {
        Some(ItemKind::Fn(it)) if !it.is_const => {}
        _ => return Vec::new(),
    }
    let mut out = Vec::new();
    for (at, expr) in body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let repeated = match &expr.kind {
            ExprKind::Repeat { .. } => true,
            ExprKind::Array(list) if list.len > 0 => false,
            _ => continue,
        };
        // An array within another is counted with it.
        let outer = expanded(look, id);
        let parent = look.flow.tree.parent(outer).map(|it| &body.expr(it).kind);
        let within = match look.flow.tree.role(outer) {
            Role::Element(_) => !matches!(parent, Some(ExprKind::Tuple(_))),
            // Nobody knows what a macro that was not followed does with it.
            Role::OpaquePart => true,
            role => matches!(role, Role::RepeatValue | Role::RepeatLen | Role::RefOperand | Role::Root),
        };
        if within && outer != body.root {
            continue;
        }
        let Some(size) = look.size_of(look.flow.types.expr(id)) else { continue };
        if size.size >= LARGE {
            let boxed = boxing(look, outer);
            out.push(ArrayFact {
                place: look.at(id),
                size: size.size,
                used: if boxed.is_some() { ArrayUse::Boxed } else { ArrayUse::Stack },
                repeated,
                fixed: boxed.is_some_and(|call| is_asked_for(look, call)),
                from_macro: expr.origin != 0,
                heat: None,
                test: false,
            });
        }
    }
    out
}

/// What stands for it where it is all that a macro makes.
fn expanded(look: Look<'_>, array: ExprId) -> ExprId {
    let mut at = array;
    while look.flow.tree.role(at) == Role::Expansion
        && let Some(call) = look.flow.tree.parent(at)
    {
        at = call;
    }
    at
}

/// The call that makes a box of it.
fn boxing(look: Look<'_>, array: ExprId) -> Option<ExprId> {
    let flow = look.flow;
    let (Role::Arg(0), Some(call)) = (flow.tree.role(array), flow.tree.parent(array)) else { return None };
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()))?;
    let makes = def.effects.has(Effects::ALLOCATES) && box_kind(look, flow.types.expr(call)).is_some();
    makes.then_some(call)
}

/// The constants of the workspace that hold a large array, directly or in a tuple.
#[must_use]
pub fn of_constants(sizes: &Sizes<'_>) -> Vec<ArrayFact> {
    let index = sizes.index();
    let mut out = Vec::new();
    for def in &index.values {
        if def.is_static || !crate::facts::directive::is_workspace_file(index, def.item.file) {
            continue;
        }
        let Some(item) = index.files.get(&def.item.file).map(|file| file.item(def.item.item)) else { continue };
        // A constant of an impl or trait has no static to become.
        let is_free = matches!(def.container, Container::Module(_));
        if is_free && let Some(size) = array_in(sizes, def.ty).filter(|size| *size >= LARGE) {
            out.push(ArrayFact {
                place: Place { file: def.item.file, span: item.name_span },
                size,
                used: ArrayUse::Const,
                repeated: false,
                fixed: false,
                from_macro: item.from_macro,
                heat: None,
                test: def.is_test,
            });
        }
    }
    out
}

fn array_in(sizes: &Sizes<'_>, ty: TyId) -> Option<u64> {
    let index = sizes.index();
    match index.tys.kind(TyArena::none(), ty) {
        TyKind::Array(..) => sizes.size_of(&index.tys, ty).map(|it| it.size),
        TyKind::Tuple(list) => index.tys.list(TyArena::none(), list).iter().filter_map(|&it| array_in(sizes, it)).max(),
        _ => None,
    }
}
