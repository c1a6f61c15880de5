//! Which locals may hold a borrow of another one, and which other locals a value is borrowed from.

use crate::flow::Flow;
use crate::flow::locals::{Source, each_binding};
use crate::flow::tree::{Role, children};
use crate::flow::uses::{How, Use, is_mut_ref};
use crate::index::def::{AdtKind, Effects, TypeId};
use crate::index::ty::{TyId, TyKind};
use crate::name::Name;
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};

/// A local, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The local.
    pub local: LocalId,
    /// The fields that lead to the part, from the local outwards; empty for all of it.
    pub path: Vec<Name>,
    /// So many of them stand before the first that a type's own `Deref` leads to: all behind that is borrowed at once.
    apart: usize,
}

impl Origin {
    /// One of the two is a part of the other, or both lie behind one `Deref`.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let [one, two] = [self, other].map(|it| it.path.iter().take(it.apart));
        self.local == other.local && one.zip(two).all(|(one, two)| one == two)
    }
}

/// How deep a guard is looked for in the fields of structs.
const GUARD_DEPTH: u32 = 3;

/// How many locals a borrow is followed through.
const LIMIT: usize = 24;

impl Flow<'_> {
    /// A value of this type may hold a borrow of something that lives on the stack.
    #[must_use]
    pub fn may_hold_borrow(&self, ty: TyId) -> bool {
        let tys = &self.types.tys;
        let base = &self.world.index.tys;
        match tys.kind(base, ty) {
            TyKind::Never
            | TyKind::Bool
            | TyKind::Char
            | TyKind::Str
            | TyKind::Num(_)
            | TyKind::FnPtr(_)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Const(_)
            // What a caller chose was there before.
            | TyKind::Param(_) => false,
            TyKind::Slice(item) | TyKind::Array(item, _) => self.may_hold_borrow(item),
            TyKind::Tuple(items) => tys.list(base, items).iter().any(|&item| self.may_hold_borrow(item)),
            TyKind::Adt(id, args) => {
                self.world.index.has_lifetime(id) || tys.list(base, args).iter().any(|&arg| self.may_hold_borrow(arg))
            }
            TyKind::Unknown
            | TyKind::Ref(..)
            | TyKind::Ptr(..)
            | TyKind::Proj(..)
            | TyKind::Dyn(_)
            | TyKind::Opaque(..)
            | TyKind::Closure(..)
            | TyKind::Future(_)
            | TyKind::Var(..) => true,
        }
    }

    /// `Drop` is written for this type.
    #[must_use]
    pub fn has_drop(&self, id: TypeId) -> bool {
        let index = self.world.index;
        let Some(drop) = index.known.traet("drop") else { return true };
        let head = crate::index::lookup::Head::Adt(id);
        // A derive that makes one: https://docs.rs/zeroize.
        let derives = index.types.get(id.at()).is_some_and(|it| it.derives.iter().any(|name| name == "ZeroizeOnDrop"));
        derives || !index.lookup().trait_impls(drop, head).is_empty()
    }

    /// The locals that may hold a borrow of this one, itself first.
    #[must_use]
    pub fn borrowers(&self, local: LocalId) -> Vec<LocalId> {
        self.reached_from(local, false)
    }

    /// The locals that may hold the borrow that this one is, itself first.
    #[must_use]
    pub fn keepers(&self, local: LocalId) -> Vec<LocalId> {
        self.reached_from(local, true)
    }

    fn reached_from(&self, local: LocalId, whole: bool) -> Vec<LocalId> {
        let mut out = vec![local];
        let mut at = 0;
        while let Some(&next) = out.get(at) {
            for named in self.uses(next) {
                self.spread(named, whole || next != local, &mut out);
            }
            at += 1;
            if at > LIMIT {
                break;
            }
        }
        out
    }

    /// Follows a use outwards to the locals that may hold what is borrowed there. `whole`: the local's own value is a borrow.
    fn spread(&self, named: Use, whole: bool, out: &mut Vec<LocalId>) {
        // The closure holds what it captures.
        if let Some(frame) = named.capture.and_then(|frame| self.body.frames.get(frame.0 as usize)) {
            self.spread_from(frame.expr, out);
        }
        if whole || named.capture.is_some() || !matches!(named.how, How::Moved | How::Copied) {
            self.spread_from(named.place, out);
        }
    }

    fn spread_from(&self, from: ExprId, out: &mut Vec<LocalId>) {
        let mut add = |local: LocalId| {
            if !out.contains(&local) && self.may_hold_borrow(self.types.local(local)) {
                out.push(local);
            }
        };
        let mut at = from;
        while let Some(parent) = self.tree.parent(at) {
            let role = self.tree.role(at);
            match role {
                Role::LetInit(_) | Role::LetCond | Role::Scrutinee | Role::MatchesScrutinee | Role::Iterable => {
                    for pat in self.patterns(at, parent, role) {
                        each_binding(self.body, pat, &mut |local, _| add(local));
                    }
                    if !matches!(role, Role::Scrutinee) {
                        return;
                    }
                }
                Role::AssignValue => {
                    if let ExprKind::Assign { place, .. } = self.body.expr(parent).kind
                        && let Some((local, _)) = self.root(place)
                    {
                        add(local);
                    }
                    return;
                }
                // `list.push(&x)`, `fill(&mut list, &x)`; what a reference leads to keeps nothing where it has no room for it.
                Role::Arg(_) | Role::Receiver => children(self.body, parent, &mut |child, _| {
                    if child != at
                        && let Some((local, _)) = self.root(child)
                        && self.may_hold_borrow(self.world.behind(&self.types.tys, self.types.local(local)))
                    {
                        add(local);
                    }
                }),
                Role::Stmt(_) | Role::LoopBody | Role::Condition => return,
                _ => {}
            }
            at = parent;
            let is_reference = matches!(self.body.expr(at).kind, ExprKind::Ref { .. });
            if !is_reference && !self.may_hold_borrow(self.types.expr(at)) {
                return;
            }
        }
    }

    /// What an expression leads to or borrows from: locals and parts of locals, those that these are borrowed from
    /// included.
    #[must_use]
    pub fn origins(&self, expr: ExprId) -> Vec<Origin> {
        let mut out = Vec::new();
        self.places(expr, &mut out);
        let mut at = 0;
        while at < out.len() && at < LIMIT {
            let local = out[at].local;
            // What owns all that it holds is borrowed from nothing else.
            if self.may_hold_borrow(self.types.local(local)) {
                match self.locals.source(local) {
                    Source::Param(_) | Source::Unknown => {}
                    Source::Let(block, place) => {
                        if let ExprKind::Block(inner) = &self.body.expr(block).kind
                            && let Some(Statement::Let { value: Some(value), .. }) =
                                inner.statements.get(place as usize)
                        {
                            self.places(*value, &mut out);
                        }
                    }
                    Source::Arm(expr, _) => {
                        if let ExprKind::Match { scrutinee, .. } = &self.body.expr(expr).kind {
                            self.places(*scrutinee, &mut out);
                        }
                    }
                    Source::Condition(expr) => {
                        if let ExprKind::Let { value, .. } = &self.body.expr(expr).kind {
                            self.places(*value, &mut out);
                        }
                    }
                    Source::For(expr) => {
                        if let ExprKind::For { iterable, .. } = &self.body.expr(expr).kind {
                            self.places(*iterable, &mut out);
                        }
                    }
                    Source::Closure(closure, _) => {
                        if let Some(call) = self.tree.parent(closure) {
                            children(self.body, call, &mut |child, _| {
                                if child != closure {
                                    self.places(child, &mut out);
                                }
                            });
                        }
                    }
                    Source::Matches(expr) => children(self.body, expr, &mut |child, _| self.places(child, &mut out)),
                }
            }
            at += 1;
        }
        out
    }

    /// The places that an expression names, with fields as far as they are fields.
    fn places(&self, expr: ExprId, out: &mut Vec<Origin>) {
        if let Some(origin) = self.origin(expr) {
            if !out.contains(&origin) {
                out.push(origin);
            }
            return;
        }
        if matches!(self.body.expr(expr).kind, ExprKind::Closure(_)) {
            return;
        }
        children(self.body, expr, &mut |child, _| self.places(child, out));
    }

    /// `x`, `x.a.b` as an origin.
    #[must_use]
    pub fn origin(&self, expr: ExprId) -> Option<Origin> {
        match &self.body.expr(expr).kind {
            ExprKind::Local(local) => Some(Origin { local: *local, path: Vec::new(), apart: 0 }),
            ExprKind::Field { base, name, .. } => {
                let mut origin = self.origin(*base)?;
                origin.apart += usize::from(origin.apart == origin.path.len() && self.is_apart(*base, *name));
                origin.path.push(*name);
                Some(origin)
            }
            _ => None,
        }
    }

    /// The use may meet the part: one leads to the other, or both lie behind one `Deref`.
    #[must_use]
    pub fn overlaps(&self, named: Use, origin: &Origin) -> bool {
        let mut path = Vec::new();
        let mut at = named.expr;
        while at != named.place
            && let Some(parent) = self.tree.parent(at)
            && let ExprKind::Field { base, name, .. } = self.body.expr(parent).kind
            && self.is_apart(base, name)
        {
            path.push(name);
            at = parent;
        }
        path.iter().zip(origin.path.iter().take(origin.apart)).all(|(one, other)| one == other)
    }

    /// The use may change or take away what the local holds or leads to.
    #[must_use]
    pub fn disturbs(&self, named: Use) -> bool {
        if self.is_taken_along(named) {
            return true;
        }
        match named.how {
            How::LentMut | How::Written | How::Assigned | How::Taken | How::Moved | How::Unknown => true,
            How::Copied | How::Borrowed | How::Read | How::Lent | How::Iterated => {
                let by_mut_ref = self.tree.parent(named.place).is_some_and(|it| is_mut_ref(&self.body.expr(it).kind));
                let is_mut = matches!(self.kind(self.types.expr(named.place)), TyKind::Ref(true, _));
                by_mut_ref || (is_mut && !matches!(named.how, How::Lent | How::Iterated | How::Read))
            }
            How::Compared | How::Appended | How::Formatted | How::Called => false,
        }
    }

    /// A closure or async block around the use captures by `move` what it names, and that is no reference that others have too.
    fn is_taken_along(&self, named: Use) -> bool {
        let (Some(outermost), ExprKind::Local(local)) = (named.capture, &self.body.expr(named.expr).kind) else {
            return false;
        };
        let is_shared = |ty: TyId| matches!(self.kind(ty), TyKind::Ref(false, _));
        if is_shared(self.types.local(*local)) || named.how == How::Copied {
            return false;
        }
        let mut frame = self.contexts.of(named.expr).func;
        while let Some(inner) = frame {
            if self.captures_by_move(inner) {
                return true;
            }
            frame = if inner == outermost { None } else { self.contexts.around(inner).func };
        }
        false
    }

    /// A lock's guard, or a `RefCell`'s, is made or looked through in this expression.
    #[must_use]
    pub fn is_guarded(&self, expr: ExprId) -> bool {
        if self.guards(self.types.expr(expr), GUARD_DEPTH) {
            return true;
        }
        let mut found = false;
        children(self.body, expr, &mut |child, _| found |= self.is_guarded(child));
        found
    }

    /// A guard, a struct that has one in a field, or `impl Deref`, which is how guards are hidden.
    fn guards(&self, ty: TyId, depth: u32) -> bool {
        match self.kind(ty) {
            TyKind::Adt(id, _) => {
                let index = self.world.index;
                let Some(def) = index.types.get(id.at()) else { return false };
                let mut fields = def.variants.iter().flat_map(|variant| &variant.fields);
                def.effects.has(Effects::GUARD)
                    || depth > 0 && index.has_lifetime(id) && fields.any(|field| self.guards(field.ty, depth - 1))
            }
            TyKind::Opaque(bounds, ..) => {
                let lang = &self.world.index.lookup().lang;
                let bounds = self.types.tys.bounds(&self.world.index.tys, bounds);
                bounds.iter().any(|it| [lang.deref, lang.deref_mut].contains(&Some(it.trait_id)))
            }
            _ => false,
        }
    }

    /// A field of a struct of the workspace or a tuple, whose type lets its fields be moved out. What `Deref` leads to is no
    /// field of the struct itself.
    #[must_use]
    pub fn lets_out(&self, base: ExprId, field: Name) -> bool {
        match self.kind(self.types.expr(base)) {
            TyKind::Tuple(_) => true,
            TyKind::Adt(id, _) => {
                self.world.is_own(id)
                    && self.world.index.types.get(id.at()).is_some_and(|it| {
                        let mut fields = it.variants.iter().flat_map(|variant| &variant.fields);
                        it.kind == AdtKind::Struct && fields.any(|own| own.name == field)
                    })
                    && !self.has_drop(id)
            }
            _ => false,
        }
    }

    /// A field that the struct itself does not have, so that `Deref` leads to it: `self.names` of a `Pin<&mut Self>`.
    #[must_use]
    pub fn is_behind_deref(&self, base: ExprId, field: Name) -> bool {
        matches!(self.kind(self.types.expr(base)), TyKind::Adt(id, _) if !self.has_field(id, field))
    }

    /// A field that can be borrowed while another one is borrowed mutably: of a tuple or a type that has such a field, behind
    /// what the compiler itself sees through (`&`, `&mut` and `Box`).
    fn is_apart(&self, base: ExprId, field: Name) -> bool {
        let mut ty = self.types.expr(base);
        loop {
            ty = match self.kind(ty) {
                TyKind::Tuple(_) => return true,
                TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => inner,
                TyKind::Adt(id, args) if self.world.index.lookup().lang.box_ == Some(id) => {
                    self.types.tys.item(&self.world.index.tys, args, 0)
                }
                TyKind::Adt(id, _) => return self.has_field(id, field),
                _ => return false,
            };
        }
    }

    fn has_field(&self, id: TypeId, field: Name) -> bool {
        self.world.index.types.get(id.at()).is_some_and(|it| {
            let mut fields = it.variants.iter().flat_map(|variant| &variant.fields);
            it.kind != AdtKind::Enum && fields.any(|own| own.name == field)
        })
    }
}
