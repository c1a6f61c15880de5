//! What is done with a value: with each use of a local, and with a temporary by what takes it.

use crate::flow::Flow;
use crate::flow::heap::Known;
use crate::flow::locals::{Binding, Source, each_binding};
use crate::flow::tree::Role;
use crate::index::def::{Effects, FnId};
use crate::index::lookup::SelfBy;
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, FrameId, FrameKind, LocalId, PatId};
use crate::syntax::opened::MacroKind;
use crate::syntax::operator::{BinaryOp, UnaryOp};
use crate::types::CalleeKind;

/// What is done with a value, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// Compared with another.
    Compared,
    /// Lent, shared, to a call.
    Lent,
    /// Lent, mutably, to a call, or to a name that `ref mut` binds.
    LentMut,
    /// Iterated over by reference.
    Iterated,
    /// Lent to what appends it to a buffer.
    Appended,
    /// Shown by a format macro.
    Formatted,
    /// Called.
    Called,
    /// Read in place.
    Read,
    /// A part of it is assigned to, or it is operated on in place.
    Written,
    /// Given a new value.
    Assigned,
    /// Moved on.
    Moved,
    /// Copied.
    Copied,
    /// A reference to it is kept in a local, or it is matched on by reference.
    Borrowed,
    /// `mem::take(&mut x)`, `x.take()`: the value goes on, an empty one stays.
    Taken,
    /// Not understood.
    Unknown,
}

impl How {
    /// The value may be another afterwards, and is still there.
    #[must_use]
    pub fn may_change(self) -> bool {
        match self {
            Self::LentMut | Self::Written | Self::Assigned | Self::Taken | Self::Unknown => true,
            Self::Compared
            | Self::Lent
            | Self::Iterated
            | Self::Appended
            | Self::Formatted
            | Self::Called
            | Self::Read
            | Self::Moved
            | Self::Copied
            | Self::Borrowed => false,
        }
    }
}

/// One use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// The expression that names the local, or the temporary itself.
    pub expr: ExprId,
    /// The whole place: `x.name` where `expr` is `x`.
    pub place: ExprId,
    /// What is done.
    pub how: How,
    /// The call or macro that it is given to.
    pub taker: Option<ExprId>,
    /// The parameter's place in that call, the receiver's being 0.
    pub param: u32,
    /// Only a part of the local is meant: `x.name`.
    pub partial: bool,
    /// Through a dereference of the local: `*x`.
    pub deref: bool,
    /// The closure or async block that captures the local for this use: the outermost one that does not declare it.
    pub capture: Option<FrameId>,
}

impl Flow<'_> {
    /// What is done with a local at each place that names it, in source order.
    pub fn uses(&self, local: LocalId) -> impl Iterator<Item = Use> + '_ {
        self.used.get(self.locals.named_at(local)).unwrap_or_default().iter().copied()
    }

    /// What is done with the value of an expression: of a local where it names one, else of a temporary.
    #[must_use]
    pub fn use_at(&self, expr: ExprId) -> Use {
        let mut place = expr;
        let (mut partial, mut deref) = (false, false);
        loop {
            match self.tree.role(place) {
                Role::FieldBase | Role::IndexBase => {
                    // The base of an index is borrowed by it where `Index` is a function; either way it is read in place.
                    partial = true;
                }
                Role::DerefOperand => deref = true,
                // What a macro stands for is used as the macro's call is.
                Role::Expansion => {}
                _ => break,
            }
            match self.tree.parent(place) {
                Some(parent) => place = parent,
                None => break,
            }
        }
        let (how, taker, param) = match self.hidden(expr) {
            Some(call) => (How::Unknown, Some(call), 0),
            None => self.how(place, partial || deref),
        };
        Use { expr, place, how, taker, param, partial, deref, capture: self.capture(expr) }
    }

    /// The outermost closure or async block around `expr` that lies within the one that declares the local.
    fn capture(&self, expr: ExprId) -> Option<FrameId> {
        let ExprKind::Local(local) = self.body.expr(expr).kind else { return None };
        let declared = self.body.local(local).frame;
        let mut found = None;
        let mut frame = self.contexts.of(expr).func;
        while let Some(inner) = frame
            && frame != declared
        {
            found = Some(inner);
            frame = self.contexts.around(inner).func;
        }
        found
    }

    /// The macro around `expr` that may keep the local, or use it at another time, and that does not declare it itself.
    fn hidden(&self, expr: ExprId) -> Option<ExprId> {
        let ExprKind::Local(local) = self.body.expr(expr).kind else { return None };
        let declared = self.locals.source(local).declared_at().and_then(|at| self.contexts.of(at).hidden);
        self.contexts.of(expr).hidden.filter(|&it| Some(it) != declared)
    }

    fn how(&self, place: ExprId, projected: bool) -> (How, Option<ExprId>, u32) {
        let Some(parent) = self.tree.parent(place) else { return (self.by_value(place), None, 0) };
        let plain = |how: How| (how, None, 0);
        match self.tree.role(place) {
            Role::RefOperand => self.how_lent(parent, is_mut_ref(&self.body.expr(parent).kind)),
            Role::Receiver => self.how_received(place, parent),
            Role::Arg(at) => (self.by_value(place), Some(parent), at),
            Role::AssignPlace => plain(if projected { How::Written } else { How::Assigned }),
            Role::OpPlace => plain(How::Written),
            Role::Callee => (How::Called, Some(parent), 0),
            Role::Lhs | Role::Rhs => match &self.body.expr(parent).kind {
                ExprKind::Binary { op, .. } if is_comparison(*op) => plain(How::Compared),
                _ => plain(self.by_value(place)),
            },
            Role::LetInit(_) | Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee => {
                plain(self.how_matched(place, parent))
            }
            Role::SinkDest => (How::LentMut, Some(parent), 0),
            Role::FormatArg(_) => (How::Formatted, Some(parent), 0),
            Role::MacroOther(_) => (self.how_shown(parent), Some(parent), 0),
            Role::OpaquePart => (How::Unknown, Some(parent), 0),
            _ => plain(self.by_value(place)),
        }
    }

    /// The condition of an `assert!` is compared; what `quote!` shows is read.
    fn how_shown(&self, call: ExprId) -> How {
        match &self.body.expr(call).kind {
            ExprKind::Macro(call) if matches!(call.kind, MacroKind::Quoted(_)) => How::Read,
            _ => How::Compared,
        }
    }

    /// Moved or copied, as the type has it.
    fn by_value(&self, place: ExprId) -> How {
        let ty = self.types.expr(place);
        match self.world.is_copy(&self.types.tys, ty) {
            Known::Yes => How::Copied,
            // A `&mut` is lent on, mostly; where it is moved, what it points to stays where it is.
            _ if matches!(self.kind(ty), TyKind::Ref(..)) => How::Copied,
            Known::No => How::Moved,
            Known::Maybe => match self.kind(ty) {
                TyKind::Unknown => How::Unknown,
                _ => How::Moved,
            },
        }
    }

    /// The parameter is of the type that its container is generic in: `push(value: T)` of a `Vec<T>` keeps the reference itself,
    /// where `push_str(string: &str)` copies what it leads to.
    fn takes_element(&self, func: FnId, at: u32) -> bool {
        let index = self.world.index;
        let Some(def) = index.fns.get(func.at()) else { return false };
        let declared = def.params.get(at as usize).map(|&ty| index.tys.kind(&index.tys, ty));
        match declared {
            Some(TyKind::Param(param)) => {
                def.generics.params.iter().take(def.generics.parent_count).any(|it| *it == param)
            }
            _ => false,
        }
    }

    /// `&x`, by what takes the reference.
    fn how_lent(&self, reference: ExprId, mutable: bool) -> (How, Option<ExprId>, u32) {
        let lent = if mutable { How::LentMut } else { How::Lent };
        let Some(parent) = self.tree.parent(reference) else { return (How::Borrowed, None, 0) };
        match self.tree.role(reference) {
            Role::Arg(at) => {
                let func = self.world.called(self.body, self.types, parent);
                let effects = func.and_then(|it| self.world.index.fns.get(it.at())).map(|it| it.effects);
                if mutable && effects.is_some_and(|it| it.has(Effects::TAKES)) {
                    return (How::Taken, Some(parent), at);
                }
                if at > 0 && !mutable && effects.is_some_and(|it| it.has(Effects::GROWS)) {
                    let kept = func.is_some_and(|func| self.takes_element(func, at));
                    return (if kept { How::Borrowed } else { How::Appended }, Some(parent), at);
                }
                (lent, Some(parent), at)
            }
            Role::Receiver => (lent, Some(parent), 0),
            Role::Lhs | Role::Rhs => match &self.body.expr(parent).kind {
                ExprKind::Binary { op: BinaryOp::Add, .. } => (How::Appended, None, 0),
                _ => (How::Compared, None, 0),
            },
            Role::OpValue => (How::Appended, None, 0),
            Role::Iterable => (How::Iterated, None, 0),
            Role::FormatArg(_) => (How::Formatted, Some(parent), 0),
            Role::MacroOther(_) => (self.how_shown(parent), Some(parent), 0),
            Role::RefOperand => self.how_lent(parent, mutable),
            // `&*x`, `&x[..]`: a reborrow.
            Role::DerefOperand | Role::FieldBase | Role::IndexBase => (How::Read, None, 0),
            _ => (How::Borrowed, None, 0),
        }
    }

    /// `x.f()`, by how the method takes its receiver.
    fn how_received(&self, place: ExprId, call: ExprId) -> (How, Option<ExprId>, u32) {
        let Some(func) = self.world.called(self.body, self.types, call) else {
            return (self.how_derived(place, call), Some(call), 0);
        };
        let effects = self.world.index.fns.get(func.at()).map(|it| it.effects).unwrap_or_default();
        let how = match self.types.adjustment(place).and_then(|it| it.borrow) {
            Some(true) if effects.has(Effects::TAKES) => How::Taken,
            Some(true) => How::LentMut,
            Some(false) if self.is_iteration(call) => How::Iterated,
            Some(false) => How::Lent,
            None => match self.by_value(place) {
                How::Copied if self.is_iteration(call) => How::Iterated,
                how => how,
            },
        };
        (how, Some(call), 0)
    }

    /// A method that a derive wrote, or a callee that is not known. The trait says how it takes its receiver.
    fn how_derived(&self, place: ExprId, call: ExprId) -> How {
        let Some(callee) = self.types.callee(call) else { return How::Unknown };
        let (CalleeKind::Derived(derived, _), ExprKind::MethodCall { method, .. }) =
            (callee.kind, &self.body.expr(call).kind)
        else {
            return How::Lent;
        };
        let declared = self.world.index.lookup().trait_fns(*method).iter().find(|it| it.0 == derived);
        match declared.map(|it| it.1.self_by) {
            Some(SelfBy::Value | SelfBy::Typed) => self.by_value(place),
            Some(SelfBy::RefMut) => How::LentMut,
            Some(SelfBy::Ref | SelfBy::None) | None => How::Lent,
        }
    }

    /// The call makes an iterator.
    #[must_use]
    pub fn is_iteration(&self, call: ExprId) -> bool {
        let effects = self.world.type_effects(&self.types.tys, self.types.expr(call));
        effects.has_any(Effects::EXACT.with(Effects::BOUNDED))
    }

    /// Matched on: moved where a name takes a part that is not behind a reference.
    fn how_matched(&self, place: ExprId, parent: ExprId) -> How {
        let role = self.tree.role(place);
        if matches!(role, Role::LetInit(_))
            && self.patterns(place, parent, role).first().is_some_and(|&pat| self.is_whole(pat))
        {
            return self.by_value(place);
        }
        let mut moved = Known::No;
        let mut lent = false;
        for pat in self.patterns(place, parent, role) {
            each_binding(self.body, pat, &mut |local, binding| match binding {
                Binding::Name => moved = moved.max(self.takes(self.types.local(local))),
                Binding::Ref => {}
                Binding::RefMut => lent = true,
            });
        }
        match (self.world.is_copy(&self.types.tys, self.types.expr(place)), moved) {
            (Known::Yes, _) | (_, Known::No) if lent => How::LentMut,
            (Known::Yes, _) => How::Read,
            (Known::No | Known::Maybe, Known::Yes) => How::Moved,
            (Known::No | Known::Maybe, Known::Maybe) => How::Unknown,
            (Known::No | Known::Maybe, Known::No) => How::Borrowed,
        }
    }

    /// A name of this type takes what it is bound to along.
    fn takes(&self, ty: TyId) -> Known {
        match self.world.is_copy(&self.types.tys, ty) {
            Known::Yes => Known::No,
            Known::No if matches!(self.kind(ty), TyKind::Ref(..)) => Known::No,
            Known::No => Known::Yes,
            Known::Maybe => Known::Maybe,
        }
    }

    /// The pattern is a name alone, not bound by `ref`.
    fn is_whole(&self, pat: PatId) -> bool {
        matches!(self.body.pat(pat).kind, crate::syntax::pattern::PatKind::Bind { by_ref: false, sub: None, .. })
    }

    /// The patterns that the value at `place` is matched with.
    #[must_use]
    pub fn patterns(&self, place: ExprId, parent: ExprId, role: Role) -> Vec<PatId> {
        match (&self.body.expr(parent).kind, role) {
            (ExprKind::Block(block), Role::LetInit(at)) => match block.statements.get(at as usize) {
                Some(crate::syntax::body::Statement::Let { pat, .. }) => vec![*pat],
                _ => Vec::new(),
            },
            (ExprKind::Let { pat, .. }, _) | (ExprKind::For { pat, .. }, Role::Iterable) => vec![*pat],
            (ExprKind::Match { scrutinee, arms }, _) if *scrutinee == place => arms.iter().map(|arm| arm.pat).collect(),
            (ExprKind::Macro(call), Role::MatchesScrutinee) => match call.kind {
                MacroKind::Matches { pat, .. } => vec![pat],
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The node of a type of this body.
    #[must_use]
    pub fn kind(&self, ty: TyId) -> TyKind {
        self.types.tys.kind(&self.world.index.tys, ty)
    }

    /// The local was declared outside of what repeats this expression.
    #[must_use]
    pub fn is_carried(&self, expr: ExprId, local: LocalId) -> bool {
        let outer = match self.locals.source(local) {
            Source::Param(_) => None,
            Source::Let(at, _) | Source::Arm(at, _) | Source::Condition(at) | Source::Matches(at) => {
                self.contexts.of(at).repeat
            }
            Source::For(_) | Source::Closure(..) | Source::Unknown => return false,
        };
        self.contexts.of(expr).repeat != outer
    }

    /// A closure or async block that takes what it captures along.
    #[must_use]
    pub fn captures_by_move(&self, frame: FrameId) -> bool {
        let Some(frame) = self.body.frames.get(frame.0 as usize) else { return false };
        match (frame.kind, &self.body.expr(frame.expr).kind) {
            (FrameKind::Closure, ExprKind::Closure(closure)) => closure.is_move,
            (FrameKind::Async, ExprKind::Async { is_move, .. }) => *is_move,
            _ => false,
        }
    }

    /// What a value of this type leads to lies elsewhere: a reference, a pointer, a lock's guard, a shared box.
    #[must_use]
    pub fn is_reference(&self, ty: TyId) -> bool {
        matches!(self.kind(ty), TyKind::Ref(..) | TyKind::Ptr(..))
            || self.world.type_effects(&self.types.tys, ty).has_any(Effects::GUARD.with(Effects::COUNTED))
    }

    /// The local at the root of a place, and whether the way to it leads through a reference or pointer.
    #[must_use]
    pub fn root(&self, place: ExprId) -> Option<(LocalId, bool)> {
        let mut at = place;
        let mut through = false;
        loop {
            match &self.body.expr(at).kind {
                ExprKind::Local(local) => {
                    let reference = self.is_reference(self.types.local(*local));
                    return Some((*local, through || reference));
                }
                ExprKind::Field { base, name, .. } => {
                    through |= self.is_behind_deref(*base, *name);
                    at = *base;
                }
                ExprKind::Index { base, .. } => at = *base,
                ExprKind::Unary { op: UnaryOp::Deref, operand } => {
                    through |= matches!(self.kind(self.types.expr(*operand)), TyKind::Ref(..) | TyKind::Ptr(..));
                    at = *operand;
                }
                ExprKind::Ref { operand, .. } => at = *operand,
                _ => return None,
            }
            through |= matches!(self.kind(self.types.expr(at)), TyKind::Ref(..) | TyKind::Ptr(..));
        }
    }
}

pub(super) fn is_mut_ref(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Ref { mutable: true, .. } | ExprKind::RawRef { mutable: true, .. })
}

/// `==`, `<` and their like.
#[must_use]
pub fn is_comparison(op: BinaryOp) -> bool {
    matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
}
