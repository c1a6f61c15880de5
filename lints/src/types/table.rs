//! Variables of the inference, and the unification that gives them their meaning.

use std::cell::Cell;

use crate::index::ty::{Num, TyArena, TyFlags, TyId, TyKind, Tys, VarKind};
use crate::types::effort::Effort;

/// How deep types may be nested before the inference stops looking.
const DEPTH: u32 = 48;

/// The types of one body while they are worked out.
pub(super) struct Table<'a> {
    /// The arena of the index.
    pub(super) base: &'a TyArena,
    /// What is laid over it.
    pub(super) arena: TyArena,
    vars: Vec<Slot>,
    /// Variables in the order in which they were bound.
    trail: Vec<u32>,
    /// How often something was learned, over all.
    pub(super) learned: u32,
    /// How many trials are under way, whose outcome is forgotten.
    pub(super) trials: u32,
    /// How often something would have been lost, had it not been a trial.
    pub(super) spared: u32,
    /// What was done for the body.
    pub(super) effort: Cell<Effort>,
    /// What is done for it at most.
    pub(super) limit: Effort,
}

struct Slot {
    node: TyId,
    kind: VarKind,
    /// What it stands for.
    to: Option<TyId>,
    /// It met an unknown type, which might have decided it.
    lost: bool,
    /// Patterns alone say what it stands for, which may be behind a reference.
    guessed: bool,
}

/// A state to go back to.
#[derive(Clone, Copy)]
pub(super) struct Snapshot {
    vars: usize,
    trail: usize,
    learned: u32,
}

impl Snapshot {
    /// Whether something was learned between the two.
    pub(super) fn differs(self, other: Self) -> bool {
        self.trail != other.trail
    }
}

impl<'a> Table<'a> {
    /// For a body of so many expressions; `arena` lies over `base`.
    pub(super) fn new(base: &'a TyArena, arena: TyArena, exprs: usize) -> Self {
        Self {
            base,
            arena,
            vars: Vec::with_capacity(exprs / 2),
            trail: Vec::new(),
            learned: 0,
            trials: 0,
            spared: 0,
            effort: Cell::default(),
            limit: Effort::limit(exprs),
        }
    }

    /// Counts what is done.
    pub(super) fn count<T>(&self, what: impl FnOnce(&mut Effort) -> T) -> T {
        let mut effort = self.effort.get();
        let out = what(&mut effort);
        self.effort.set(effort);
        out
    }

    /// Counts a part of a type that is looked at. False where it is one too many.
    pub(super) fn look(&self) -> bool {
        self.count(|effort| effort.look(self.limit))
    }

    pub(super) fn fresh(&mut self, kind: VarKind) -> TyId {
        let node = self.arena.add(self.base, TyKind::Var(self.vars.len() as u32, kind));
        self.vars.push(Slot { node, kind, to: None, lost: false, guessed: false });
        node
    }

    /// Gives the numbers that nothing has decided their default types. Those that met something unknown stay open.
    pub(super) fn default_numbers(&mut self) {
        for var in 0..self.vars.len() {
            if self.vars[var].lost
                && let TyKind::Var(last, _) = self.kind(self.vars[var].node)
                && let Some(slot) = self.vars.get_mut(last as usize)
            {
                slot.lost = true;
            }
        }
        for var in 0..self.vars.len() {
            let to = match &self.vars[var] {
                Slot { to: None, kind: VarKind::Int, lost: false, .. } => Num::I32,
                Slot { to: None, kind: VarKind::Float, lost: false, .. } => Num::F64,
                Slot { .. } => continue,
            };
            let to = self.add(TyKind::Num(to));
            self.set(var as u32, to);
        }
    }

    /// What stands behind a type, variables followed at the outside alone.
    pub(super) fn shallow(&self, ty: TyId) -> TyId {
        let mut ty = ty;
        while let TyKind::Var(var, _) = self.arena.kind(self.base, ty)
            && let Some(Slot { to: Some(to), .. }) = self.vars.get(var as usize)
        {
            ty = *to;
        }
        ty
    }

    /// Like [`Table::shallow`], but what a pattern alone says of a variable is left behind that variable.
    pub(super) fn told(&self, ty: TyId) -> TyId {
        let mut ty = ty;
        while let TyKind::Var(var, _) = self.arena.kind(self.base, ty)
            && let Some(Slot { to: Some(to), guessed: false, .. }) = self.vars.get(var as usize)
        {
            ty = *to;
        }
        ty
    }

    /// Whether a pattern alone says what a type is: it may be a reference to that as well.
    pub(super) fn is_guessed(&self, ty: TyId) -> bool {
        match self.arena.kind(self.base, self.told(ty)) {
            TyKind::Var(var, _) => self.vars.get(var as usize).is_some_and(|it| it.guessed),
            _ => false,
        }
    }

    /// Makes a type what a pattern says of it, and notes where nothing else has said it.
    pub(super) fn guess(&mut self, ty: TyId, named: TyId) {
        let open = self.shallow(ty);
        self.unify(named, ty);
        if let TyKind::Var(var, VarKind::Any) = self.arena.kind(self.base, open)
            && let Some(slot) = self.vars.get_mut(var as usize)
        {
            slot.guessed = slot.to.is_some();
        }
    }

    /// The kind behind a type, never a bound variable.
    pub(super) fn kind(&self, ty: TyId) -> TyKind {
        self.arena.kind(self.base, self.shallow(ty))
    }

    pub(super) fn flags(&self, ty: TyId) -> TyFlags {
        self.arena.flags(self.base, ty)
    }

    pub(super) fn add(&mut self, kind: TyKind) -> TyId {
        self.arena.add(self.base, kind)
    }

    pub(super) fn add_list(&mut self, tys: &[TyId]) -> Tys {
        self.arena.add_list(self.base, tys)
    }

    pub(super) fn item(&self, tys: Tys, at: usize) -> TyId {
        self.arena.item(self.base, tys, at)
    }

    pub(super) fn list(&self, tys: Tys) -> &[TyId] {
        self.arena.list(self.base, tys)
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot { vars: self.vars.len(), trail: self.trail.len(), learned: self.learned }
    }

    /// Forgets all that was learned since, and the variables made since.
    pub(super) fn rollback(&mut self, to: Snapshot) {
        for var in self.trail.drain(to.trail..) {
            if let Some(slot) = self.vars.get_mut(var as usize) {
                slot.to = None;
                slot.guessed = false;
            }
        }
        self.vars.truncate(to.vars);
        self.learned = to.learned;
    }

    /// Makes two types one. False where they cannot be; what could be learned until then stays.
    pub(super) fn unify(&mut self, left: TyId, right: TyId) -> bool {
        self.unify_at(left, right, 0)
    }

    /// Like [`Table::unify`], but learns nothing where the types differ.
    pub(super) fn try_unify(&mut self, left: TyId, right: TyId) -> bool {
        let before = self.snapshot();
        let done = self.unify(left, right);
        if !done {
            self.rollback(before);
        }
        done
    }

    fn lists_at(&mut self, left: Tys, right: Tys, depth: u32) -> bool {
        let mut all = left.len == right.len;
        if left == right {
            return true;
        }
        for at in 0..left.len.min(right.len) as usize {
            let (left, right) = (self.item(left, at), self.item(right, at));
            all &= self.unify_at(left, right, depth + 1);
        }
        all
    }

    fn unify_at(&mut self, left: TyId, right: TyId, depth: u32) -> bool {
        let (left, right) = (self.shallow(left), self.shallow(right));
        if left == right || depth > DEPTH {
            return true;
        }
        if !self.look() {
            return false;
        }
        let next = depth + 1;
        match (self.arena.kind(self.base, left), self.arena.kind(self.base, right)) {
            (left, right) if left == right => true,
            (TyKind::Unknown, _) => {
                self.lose(right);
                true
            }
            (_, TyKind::Unknown) => {
                self.lose(left);
                true
            }
            (TyKind::Var(var, kind), other) => self.bind(var, kind, right, other),
            (other, TyKind::Var(var, kind)) => self.bind(var, kind, left, other),
            (TyKind::Never, _) | (_, TyKind::Never) => true,
            (TyKind::Adt(a, left), TyKind::Adt(b, right)) => a == b && self.lists_at(left, right, next),
            (TyKind::Ref(a, left), TyKind::Ref(b, right)) | (TyKind::Ptr(a, left), TyKind::Ptr(b, right)) => {
                a == b && self.unify_at(left, right, next)
            }
            (TyKind::Slice(left), TyKind::Slice(right)) | (TyKind::Future(left), TyKind::Future(right)) => {
                self.unify_at(left, right, next)
            }
            (TyKind::Array(left, left_len), TyKind::Array(right, right_len)) => {
                let lens = self.unify_at(left_len, right_len, next);
                self.unify_at(left, right, next) && lens
            }
            (TyKind::Tuple(left), TyKind::Tuple(right)) | (TyKind::FnPtr(left), TyKind::FnPtr(right)) => {
                left.len == right.len && self.lists_at(left, right, next)
            }
            (TyKind::Proj(a, a_name, left), TyKind::Proj(b, b_name, right)) => {
                a == b && a_name == b_name && self.lists_at(left, right, next)
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) => {
                let first = |bounds| self.arena.bounds(self.base, bounds).first().copied();
                let (Some(a), Some(b)) = (first(a), first(b)) else { return true };
                if a.trait_id != b.trait_id {
                    return false;
                }
                let mut all = self.lists_at(a.args, b.args, next);
                for at in 0..a.bindings.1.min(b.bindings.1) as usize {
                    let of = |bindings| self.arena.bindings(self.base, bindings)[at];
                    let ((a_name, left), (b_name, right)) = (of(a.bindings), of(b.bindings));
                    all &= a_name != b_name || self.unify_at(left, right, next);
                }
                all
            }
            (TyKind::Opaque(a, a_fn, left), TyKind::Opaque(b, b_fn, right)) => {
                a == b && a_fn == b_fn && self.lists_at(left, right, next)
            }
            (TyKind::FnDef(a, left), TyKind::FnDef(b, right)) => a == b && self.lists_at(left, right, next),
            (TyKind::Ctor(a, a_at, left), TyKind::Ctor(b, b_at, right)) => {
                a == b && a_at == b_at && self.lists_at(left, right, next)
            }
            (TyKind::Closure(a, left), TyKind::Closure(b, right)) => a == b && self.lists_at(left, right, next),
            (
                TyKind::Bool
                | TyKind::Char
                | TyKind::Str
                | TyKind::Num(_)
                | TyKind::Const(_)
                | TyKind::Param(_)
                | TyKind::Adt(..)
                | TyKind::Ref(..)
                | TyKind::Ptr(..)
                | TyKind::Slice(_)
                | TyKind::Array(..)
                | TyKind::Tuple(_)
                | TyKind::Proj(..)
                | TyKind::Dyn(_)
                | TyKind::Opaque(..)
                | TyKind::FnPtr(_)
                | TyKind::FnDef(..)
                | TyKind::Ctor(..)
                | TyKind::Closure(..)
                | TyKind::Future(_),
                _,
            ) => false,
        }
    }

    fn bind(&mut self, var: u32, kind: VarKind, to: TyId, other: TyKind) -> bool {
        let fits = match (kind, other) {
            (_, TyKind::Var(_, VarKind::Any)) | (VarKind::Any, _) => true,
            (_, TyKind::Var(_, other)) => kind == other,
            (VarKind::Int, TyKind::Num(num)) => !num.is_float(),
            (VarKind::Float, TyKind::Num(num)) => num.is_float(),
            (VarKind::Int | VarKind::Float, other) => matches!(other, TyKind::Never),
        };
        if !fits {
            return false;
        }
        // A variable that may be anything yields to one that may not.
        if let TyKind::Var(other, VarKind::Any) = other
            && kind != VarKind::Any
        {
            let Some(slot) = self.vars.get(var as usize) else { return true };
            let node = slot.node;
            self.set(other, node);
            return true;
        }
        let is_open = self.flags(to).has(TyFlags::VAR) && !matches!(other, TyKind::Var(..));
        if is_open && self.occurs(var, to, 0, self.effort.get().of_one(self.limit)) {
            return false;
        }
        self.set(var, to);
        true
    }

    fn set(&mut self, var: u32, to: TyId) {
        if let Some(slot) = self.vars.get_mut(var as usize) {
            slot.to = Some(to);
            self.trail.push(var);
            self.learned += 1;
        }
    }

    /// A type met something unknown: what is open in it can no longer be told.
    pub(super) fn lose(&mut self, ty: TyId) {
        if !self.flags(ty).has(TyFlags::VAR) {
            return;
        }
        match self.trials {
            0 => self.lose_at(ty, 0),
            _ => self.spared += 1,
        }
    }

    fn lose_at(&mut self, ty: TyId, depth: u32) {
        let ty = self.shallow(ty);
        if depth > DEPTH || !self.flags(ty).has(TyFlags::VAR) || !self.look() {
            return;
        }
        match self.arena.kind(self.base, ty) {
            TyKind::Var(var, _) => {
                if let Some(slot) = self.vars.get_mut(var as usize) {
                    slot.lost = true;
                }
            }
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Array(ty, _) | TyKind::Future(ty) => {
                self.lose_at(ty, depth + 1);
            }
            TyKind::Adt(_, tys) | TyKind::Tuple(tys) | TyKind::Closure(_, tys) | TyKind::FnPtr(tys) => {
                for at in 0..tys.len as usize {
                    self.lose_at(self.item(tys, at), depth + 1);
                }
            }
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Param(_)
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..) => {}
        }
    }

    /// A variable turned out to be something that cannot be worked out.
    pub(super) fn give_up(&mut self, ty: TyId) {
        if let TyKind::Var(var, VarKind::Any) = self.kind(ty) {
            self.set(var, TyId::UNKNOWN);
        }
    }

    /// Whether the variable is a part of the type, or that is too large or too deep to tell.
    fn occurs(&self, var: u32, ty: TyId, depth: u32, limit: Effort) -> bool {
        let ty = self.shallow(ty);
        if !self.flags(ty).has(TyFlags::VAR) {
            return depth > DEPTH;
        }
        if depth > DEPTH || !self.count(|effort| effort.look(limit)) {
            return true;
        }
        let next = depth + 1;
        let in_list = |tys: Tys| self.list(tys).iter().any(|&it| self.occurs(var, it, next, limit));
        match self.arena.kind(self.base, ty) {
            TyKind::Var(other, _) => other == var,
            TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) | TyKind::Future(ty) => {
                self.occurs(var, ty, next, limit)
            }
            TyKind::Array(ty, len) => self.occurs(var, ty, next, limit) || self.occurs(var, len, next, limit),
            TyKind::Adt(_, tys)
            | TyKind::Tuple(tys)
            | TyKind::Proj(_, _, tys)
            | TyKind::Opaque(_, _, tys)
            | TyKind::FnPtr(tys)
            | TyKind::FnDef(_, tys)
            | TyKind::Ctor(_, _, tys)
            | TyKind::Closure(_, tys) => in_list(tys),
            TyKind::Dyn(bounds) => self.arena.bounds(self.base, bounds).iter().any(|bound| {
                let bindings = self.arena.bindings(self.base, bound.bindings);
                in_list(bound.args) || bindings.iter().any(|&(_, it)| self.occurs(var, it, next, limit))
            }),
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::Const(_)
            | TyKind::Param(_) => false,
        }
    }
}
