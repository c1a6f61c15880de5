//! Functions that return copies of what they were lent, and could return a borrow of it.

use crate::facts::lasting::is_lasting;
use crate::facts::look::Look;
use crate::flow::borrows::Origin;
use crate::flow::cold::End;
use crate::flow::locals::Source;
use crate::index::def::{Effects, FnDef};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::operator::Literal;
use crate::text::Place;

/// What a function returns whose ways out all copy what outlives the call: it could be lent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LentReturn {
    /// The copies, in source order.
    pub copies: Vec<Place>,
    /// All of them are of text that stands in the program.
    pub literal: bool,
    /// The type of the borrow, as people write it: `&str`, `&'static str`.
    pub ty: String,
    /// The return type, as written.
    pub place: Place,
}

/// How many expressions a way out is followed through.
const DEPTH: u32 = 32;

/// Of a function whose result owns heap memory of its own.
pub(super) fn of_function(look: Look<'_>, def: &FnDef, result: Place) -> Option<LentReturn> {
    let index = look.index();
    let owned = !def.is_async && look.flow.world.heap(&index.tys, def.ret).deep.is_yes();
    let borrowed = borrowed(look, def.ret).filter(|_| owned)?;
    let mut ways = Ways { copies: Vec::new(), lends: false };
    if !ways.follow(look, look.flow.body.root, DEPTH) {
        return None;
    }
    for (at, expr) in look.flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        let leaves = look.flow.contexts.of(id).func.is_none() && look.flow.tree.parent(id).is_some();
        match expr.kind {
            ExprKind::Return(Some(value)) if leaves && !ways.follow(look, value, DEPTH) => return None,
            _ => {}
        }
    }
    ways.copies.sort();
    let literal = !ways.lends;
    let ty = if literal { borrowed.replacen('&', "&'static ", 1) } else { borrowed };
    (!ways.copies.is_empty()).then_some(LentReturn { copies: ways.copies, literal, ty, place: result })
}

/// What a borrow of a value of this type is written as; nothing where a copy is no more than a count.
fn borrowed(look: Look<'_>, ty: TyId) -> Option<String> {
    let index = look.index();
    let TyKind::Adt(id, args) = index.tys.kind(&index.tys, ty) else { return None };
    let lang = &index.lookup().lang;
    if [lang.option, lang.result, lang.box_].contains(&Some(id)) {
        return None;
    }
    let item = index.tys.list(&index.tys, args).first();
    let shown = |ty: TyId| crate::types::show::show(index, &index.tys, ty);
    Some(match (index.types.get(id.at())?.name.as_str(), item) {
        ("String", None) => "&str".to_owned(),
        ("PathBuf", None) => "&Path".to_owned(),
        ("OsString", None) => "&OsStr".to_owned(),
        ("Vec", Some(&item)) => format!("&[{}]", shown(item)),
        _ => format!("&{}", shown(ty)),
    })
}

/// The ways out of a function.
struct Ways {
    copies: Vec<Place>,
    /// One of them copies what a parameter leads to.
    lends: bool,
}

impl Ways {
    /// Whether all ways from here are understood, and copy.
    fn follow(&mut self, look: Look<'_>, expr: ExprId, depth: u32) -> bool {
        let flow = look.flow;
        let Some(depth) = depth.checked_sub(1) else { return false };
        if matches!(flow.ends.end(expr), End::Error | End::Panic) || flow.types.expr(expr) == TyId::NEVER {
            return true;
        }
        match &flow.body.expr(expr).kind {
            ExprKind::Block(block) => block.tail.is_none_or(|tail| self.follow(look, tail, depth)),
            ExprKind::If { then, otherwise, .. } => {
                self.follow(look, *then, depth) && otherwise.is_some_and(|it| self.follow(look, it, depth))
            }
            ExprKind::Match { arms, .. } => arms.iter().all(|arm| self.follow(look, arm.body, depth)),
            ExprKind::Return(_) => true,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.of_call(look, expr),
            _ => false,
        }
    }

    fn of_call(&mut self, look: Look<'_>, call: ExprId) -> bool {
        let flow = look.flow;
        let Some(def) = flow.called(call).and_then(|func| look.index().fns.get(func.at())) else { return false };
        if flow.body.expr(call).origin != 0 || def.effects.has(Effects::EACH) {
            return false;
        }
        if def.effects.has(Effects::EMPTY) {
            return true;
        }
        let mut source = match &flow.body.expr(call).kind {
            ExprKind::MethodCall { receiver, args, .. } if args.len == 0 => *receiver,
            ExprKind::Call { args, .. } => match flow.body.list(*args) {
                [only] => *only,
                _ => return false,
            },
            _ => return false,
        };
        let converts = ["from", "into"].iter().any(|word| look.is_of_trait(def, look.index().known.traet(word)));
        if !converts && !def.effects.has_any(Effects::OWNS.with(Effects::CLONES)) {
            return false;
        }
        while let ExprKind::Ref { operand, mutable: false } = flow.body.expr(source).kind {
            source = operand;
        }
        match flow.body.expr(source).kind {
            ExprKind::Literal(Literal::Str(_)) => {}
            _ if is_alike(look, source, call) && is_lent(look, source) => self.lends = true,
            _ => return false,
        }
        self.copies.push(look.place(look.name_span(call)));
        true
    }
}

/// The source is of the type that is made, or of its borrowed form: what is formatted is neither.
fn is_alike(look: Look<'_>, source: ExprId, call: ExprId) -> bool {
    let flow = look.flow;
    let made = flow.types.expr(call);
    let from = flow.world.behind(look.tys(), flow.types.expr(source));
    match (flow.kind(from), look.head(made)) {
        (TyKind::Str, Some("String")) | (TyKind::Slice(_), Some("Vec")) => true,
        (TyKind::Adt(..), Some("PathBuf")) if look.head(from) == Some("Path") => true,
        (TyKind::Adt(..), Some("OsString")) if look.head(from) == Some("OsStr") => true,
        _ => from != TyId::UNKNOWN && look.show(from) == look.show(made),
    }
}

/// The source lies behind a parameter that is a reference, and no lock is held on the way.
fn is_lent(look: Look<'_>, source: ExprId) -> bool {
    let flow = look.flow;
    let is_of_param = |origin: &Origin| matches!(flow.locals.source(origin.local), Source::Param(_));
    let ty = |origin: &Origin| flow.types.local(origin.local);
    let is_reference = |origin: &Origin| matches!(flow.kind(ty(origin)), TyKind::Ref(false, _));
    // A number that something is looked up by.
    let is_copied =
        |origin: &Origin| flow.world.is_copy(look.tys(), ty(origin)).is_yes() && !flow.may_hold_borrow(ty(origin));
    let origins = flow.origins(source);
    let outlive = |origin: &Origin| match flow.locals.source(origin.local) {
        Source::Param(_) => is_reference(origin) || is_copied(origin),
        // What a pattern or a loop takes out of a parameter.
        _ => is_reference(origin),
    };
    let named = origins.iter().filter(|it| is_of_param(it));
    origins.iter().all(outlive)
        && named.into_iter().any(is_reference)
        && is_lasting(look, source)
        && !flow.is_guarded(source)
}
