//! What a borrow in the place of a copy looks like, where each use takes a reference as well.

use crate::facts::copy::{CopyFact, LentFact};
use crate::facts::look::Look;
use crate::facts::used::{held_by, value_end};
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::index::ty::TyKind;
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};

/// The copy without copying.
pub(super) fn lent(look: Look<'_>, copy: ExprId, source: ExprId, fact: &CopyFact) -> Option<LentFact> {
    let flow = look.flow;
    if fact.of_option || !fact.same_type || value_end(look, copy) != copy {
        return None;
    }
    let text = fact.text.clone();
    let borrowed = |text: String| if fact.by_reference { text } else { format!("&{text}") };
    match held_by(look, copy) {
        Some(local) if flow.locals.is_plain(local) && !flow.body.local(local).mutable => {
            let also = if has_written_type(look, local) { None } else { dropped(look, local) }?;
            Some(LentFact { place: look.at(copy), text: borrowed(text), also })
        }
        Some(_) => None,
        None => match flow.tree.role(copy) {
            Role::Receiver if takes(look, flow.use_at(copy)) => {
                Some(LentFact { place: look.at(copy), text, also: Vec::new() })
            }
            Role::RefOperand => {
                let reference = flow.tree.parent(copy)?;
                let is_plain_arg = matches!(flow.tree.role(reference), Role::Arg(_))
                    && matches!(flow.body.expr(reference).kind, ExprKind::Ref { mutable: false, .. });
                let place = if fact.by_reference { look.at(reference) } else { look.at(copy) };
                let shared = !matches!(flow.kind(flow.types.expr(source)), TyKind::Ref(true, _));
                (is_plain_arg && shared && flow.body.expr(reference).origin == 0).then_some(LentFact {
                    place,
                    text,
                    also: Vec::new(),
                })
            }
            Role::FormatArg(_) => Some(LentFact { place: look.at(copy), text, also: Vec::new() }),
            Role::LetCond => {
                let also = dropped(look, content(look, copy)?)?;
                Some(LentFact { place: look.at(copy), text: borrowed(text), also })
            }
            _ => None,
        },
    }
}

/// The use is one that `x` can have where it is a reference.
fn takes(look: Look<'_>, named: Use) -> bool {
    match named.how {
        How::Lent | How::Iterated => look.flow.tree.role(named.place) == Role::Receiver,
        How::Formatted => true,
        _ => false,
    }
}

/// The `&` of the uses `f(&x)`, which go where `x` is a reference itself; nothing where there are uses of other kinds.
fn dropped(look: Look<'_>, local: LocalId) -> Option<Vec<Place>> {
    let uses = look.flow.uses(local).filter(|&named| !takes(look, named));
    uses.map(|named| lent_as_argument(look, named)).collect()
}

fn lent_as_argument(look: Look<'_>, named: Use) -> Option<Place> {
    let flow = look.flow;
    if named.how != How::Lent || named.place != named.expr || flow.tree.role(named.place) != Role::RefOperand {
        return None;
    }
    let reference = flow.tree.parent(named.place)?;
    let expr = flow.body.expr(reference);
    let is_plain = matches!(expr.kind, ExprKind::Ref { mutable: false, .. }) && expr.origin == 0;
    let sign = look.place(Span::new(look.span(reference).start, look.span(named.place).start));
    (is_plain && matches!(flow.tree.role(reference), Role::Arg(_))).then_some(sign)
}

/// `name` of `if let Some(name) = x.clone()`.
fn content(look: Look<'_>, copy: ExprId) -> Option<LocalId> {
    let flow = look.flow;
    let parent = flow.tree.parent(copy)?;
    let ExprKind::Let { pat, .. } = flow.body.expr(parent).kind else { return None };
    let PatKind::TupleStruct(_, parts) = &flow.body.pat(pat).kind else { return None };
    let [part] = parts[..] else { return None };
    match flow.body.pat(part).kind {
        PatKind::Bind { local, by_ref: false, sub: None, .. } if !flow.body.local(local).mutable => Some(local),
        _ => None,
    }
}

fn has_written_type(look: Look<'_>, local: LocalId) -> bool {
    let Source::Let(block, place) = look.flow.locals.source(local) else { return true };
    let ExprKind::Block(inner) = &look.flow.body.expr(block).kind else { return true };
    !matches!(inner.statements.get(place as usize), Some(Statement::Let { ty: None, .. }))
}
