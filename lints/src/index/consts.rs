//! Constants as numbers, where a type needs one: literals, names of constants, and plain arithmetic.

use crate::index::def::{Index, TypeNs, ValueId, ValueNs};
use crate::index::resolve::{Scope, ValuePath, value_path};
use crate::syntax::body::{Body, ExprId, ExprKind};
use crate::syntax::item::ItemKind;
use crate::syntax::operator::{BinaryOp, Literal};
use crate::syntax::path::Path;

/// Constants that lead to constants, and operators in operators, beyond this are not looked into.
const DEPTH: u32 = 16;

/// The number that a path stands for, which was found to mean `found`.
pub fn of_path(index: &Index, found: ValuePath, path: &Path) -> Option<u64> {
    path_value(index, found, path, DEPTH)
}

/// The number that an expression of a body stands for, where the compiler works it out: `4 * SIZE`.
pub fn of_expr(index: &Index, scope: Scope<'_>, body: &Body, id: ExprId) -> Option<u64> {
    expr(index, scope, body, id, DEPTH)
}

fn path_value(index: &Index, found: ValuePath, path: &Path, left: u32) -> Option<u64> {
    let name = path.segments.last()?.name;
    let id = match found {
        ValuePath::Value(ValueNs::Value(id)) => id,
        ValuePath::Assoc(TypeNs::SelfImpl(id)) => *index.impls[id.at()].consts.get(&name)?,
        ValuePath::Value(_) | ValuePath::Assoc(_) => return None,
    };
    value(index, id, left.checked_sub(1)?)
}

fn value(index: &Index, id: ValueId, left: u32) -> Option<u64> {
    let item = index.values[id.at()].item;
    let file = index.files.get(&item.file)?;
    let ItemKind::Const(value) = &file.item(item.item).kind else { return None };
    let body = file.body(value.body?);
    expr(index, Scope::of_value(index, id), body, body.root, left)
}

fn expr(index: &Index, scope: Scope<'_>, body: &Body, id: ExprId, left: u32) -> Option<u64> {
    let left = left.checked_sub(1)?;
    match &body.expr(id).kind {
        ExprKind::Literal(Literal::Int(value, _)) => u64::try_from(*value).ok(),
        ExprKind::Literal(Literal::Byte(value)) => Some(u64::from(*value)),
        ExprKind::Path(path) if path.qself.is_none() => path_value(index, value_path(index, scope, path)?, path, left),
        ExprKind::Cast { operand, .. } => expr(index, scope, body, *operand, left),
        ExprKind::Block(block) if block.statements.is_empty() => expr(index, scope, body, block.tail?, left),
        ExprKind::Binary { op, lhs, rhs } => {
            let (a, b) = (expr(index, scope, body, *lhs, left)?, expr(index, scope, body, *rhs, left)?);
            match op {
                BinaryOp::Add => a.checked_add(b),
                BinaryOp::Sub => a.checked_sub(b),
                BinaryOp::Mul => a.checked_mul(b),
                BinaryOp::Div => a.checked_div(b),
                BinaryOp::Rem => a.checked_rem(b),
                BinaryOp::Shl => a.checked_shl(u32::try_from(b).ok()?),
                BinaryOp::Shr => a.checked_shr(u32::try_from(b).ok()?),
                BinaryOp::BitAnd => Some(a & b),
                BinaryOp::BitOr => Some(a | b),
                BinaryOp::BitXor => Some(a ^ b),
                BinaryOp::And
                | BinaryOp::Or
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => None,
            }
        }
        _ => None,
    }
}
