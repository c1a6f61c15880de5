//! Channels whose senders send in loops while another thread or task receives.

use std::sync::Arc;

use crate::facts::callees::callee;
use crate::facts::evidence::LoopFact;
use crate::facts::look::Look;
use crate::facts::loops::Loops;
use crate::facts::used::held_by;
use crate::flow::frames::Repeats;
use crate::flow::tree::Role;
use crate::flow::uses::Use;
use crate::index::def::Effects;
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, FrameId, LocalId, Statement};
use crate::syntax::pattern::PatKind;
use crate::text::Place;

/// A loop that sends, in another thread or task than the one that receives.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelFact {
    /// Of a channel without a bound: the function that makes one whose senders wait.
    pub bounded: Option<&'static str>,
    /// The call that sends.
    pub sends: Place,
    /// The loop around it.
    pub around: Arc<LoopFact>,
}

/// How many copies of a sender are followed.
const COPIES: usize = 8;

/// Of a call that makes a sender and a receiver: `let (tx, rx) = channel();`.
#[must_use]
pub fn of_channel(look: Look<'_>, loops: &Loops, call: ExprId) -> Option<ChannelFact> {
    let flow = look.flow;
    let (Role::LetInit(at), Some(parent)) = (flow.tree.role(call), flow.tree.parent(call)) else { return None };
    let ExprKind::Block(block) = &flow.body.expr(parent).kind else { return None };
    let Statement::Let { pat, .. } = block.statements.get(at as usize)? else { return None };
    let PatKind::Tuple(parts) = &flow.body.pat(*pat).kind else { return None };
    let [sender, receiver] = parts[..] else { return None };
    let local = |pat| match flow.body.pat(pat).kind {
        PatKind::Bind { local, .. } => Some(local),
        _ => None,
    };
    let (sender, receiver) = (local(sender)?, local(receiver)?);
    let func = |expr| flow.contexts.of(expr).func;
    let receives: Vec<Option<FrameId>> = flow.uses(receiver).map(|it| func(it.expr)).collect();
    let mut senders = vec![sender];
    let mut next = 0;
    while let Some(&sender) = senders.get(next).filter(|_| next < COPIES) {
        for named in flow.uses(sender) {
            if let Some(copy) = copied_to(look, named).filter(|it| !senders.contains(it)) {
                senders.push(copy);
            }
            let found = sent_in_loop(look, loops, named, call);
            // Who receives in the same place does so when all is sent: a bound would stop it for good.
            if let Some(found) = found
                && receives.iter().all(|it| *it != func(named.expr))
                && !receives.is_empty()
            {
                return Some(found);
            }
        }
        next += 1;
    }
    None
}

/// The variable of `let copy = sender.clone();`.
fn copied_to(look: Look<'_>, named: Use) -> Option<LocalId> {
    let call = named.taker.filter(|&call| callee(look, call).is("Clone::clone"))?;
    held_by(look, call)
}

/// The use sends, in a loop that the channel was not made in, of the same function, closure or task.
fn sent_in_loop(look: Look<'_>, loops: &Loops, named: Use, made: ExprId) -> Option<ChannelFact> {
    let flow = look.flow;
    let call = named.taker?;
    let def = flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    let sends = def.is_some_and(|it| it.effects.has(Effects::SENDS));
    let here = flow.contexts.of(call);
    let frame = here.repeat.filter(|&it| sends && flow.contexts.repeats(it) == Repeats::Loop)?;
    let is_inside = flow.contexts.around(frame).func == here.func;
    let outlives = flow.contexts.of(made).repeat != Some(frame);
    if !is_inside || !outlives {
        return None;
    }
    let sends = look.place(look.name_span(call));
    Some(ChannelFact { bounded: bounded(look, made), sends, around: loops.of_frame(frame)? })
}

/// The sibling that a stub names: `#[unbounded = "sync_channel"]`.
fn bounded(look: Look<'_>, made: ExprId) -> Option<&'static str> {
    let index = look.index();
    let def = index.fns.get(look.flow.called(made)?.at())?;
    let item = index.files.get(&def.item.file)?.item(def.item.item);
    let (_, sibling) = item.attrs.effects.iter().find(|(word, _)| *word == "unbounded")?;
    sibling.as_deref().map(|it| Name::new(it).as_str())
}
