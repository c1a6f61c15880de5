//! Functions as rules see them: parameters and return types that are boxes around `dyn`, and what the body does with them.

use crate::facts::boxes::is_of_content;
use crate::facts::callees::declared;
use crate::facts::captured::captures;
use crate::facts::evidence::BoxKind;
use crate::facts::exits::waits;
use crate::facts::function::{BoxedParam, Callable, DynFact, FnFact, Member, ParamFact, PathFact, ReturnFact};
use crate::facts::lent_returns;
use crate::facts::look::Look;
use crate::facts::promises::promises;
use crate::facts::sites::box_kind;
use crate::facts::used::of_holder;
use crate::facts::viewed::{self, View};
use crate::facts::{Heat, HeatKind};
use crate::flow::cold::End;
use crate::flow::locals::Source;
use crate::flow::tree::Role;
use crate::flow::uses::{How, Use};
use crate::flow::{Fate, FateKind};
use crate::index::Index;
use crate::index::def::{Container, FnDef, FnId};
use crate::index::ty::{TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind, LocalId, Statement};
use crate::syntax::item::{AttrFlags, FnItem, Item, ItemKind};
use crate::syntax::path::{GenericArg, TypeRef, TypeRefKind};
use crate::syntax::pattern::PatKind;
use crate::text::{Place, Span};
use crate::types::CalleeKind;
use crate::types::show::show;

/// The declaration of the body's function.
pub fn of_function(look: Look<'_>, func: FnId) -> Option<FnFact> {
    let index = look.index();
    let def = index.fns.get(func.at())?;
    let item = index.files.get(&look.file)?.item(look.item.item);
    let ItemKind::Fn(written) = &item.kind else { return None };
    Some(FnFact {
        name: def.name.as_str().to_owned(),
        place: def.place,
        whole: look.place(item.span),
        path: declared(look, def),
        implementor: implementor(look, def),
        header: header(look, item),
        empty: is_empty(look),
        inlined: item.attrs.flags.has(AttrFlags::INLINE_ALWAYS),
        exported: false,
        closed: false,
        member: member(look, def),
        is_async: def.is_async,
        is_extern: written.is_extern,
        waits: waits(look),
        returns: show(index, &index.tys, def.ret),
        borrows: may_borrow(index, def.ret),
        recursive: false,
        promised: promises(index, def),
        test: def.is_test,
        from_macro: item.from_macro || written.params.iter().any(|it| it.marked),
        used_as_value: false,
        heat: Heat { kind: HeatKind::Plain, score: 0.0, reasons: Vec::new() },
        params: param_facts(look, def, written),
        boxed_return: boxed_return(look, def, written),
        lent_return: written.ret.as_ref().and_then(|it| lent_returns::of_function(look, def, look.place(it.span))),
        error: None,
        callers: Vec::new(),
    })
}

/// The type that the impl around it is for.
fn implementor(look: Look<'_>, def: &FnDef) -> String {
    match def.container {
        Container::Impl(id) => look
            .index()
            .impls
            .get(id.at())
            .map_or_else(String::new, |it| show(look.index(), &look.index().tys, it.self_ty)),
        Container::Module(_) | Container::Trait(_) | Container::Extern(_) => String::new(),
    }
}

/// The first word of the impl around it.
fn header(look: Look<'_>, item: &Item) -> Option<Place> {
    let parent = look.index().files.get(&look.file)?.item(item.parent?);
    matches!(parent.kind, ItemKind::Impl(_)).then(|| look.place(parent.name_span))
}

/// The body does nothing.
fn is_empty(look: Look<'_>) -> bool {
    match &look.flow.body.expr(look.flow.body.root).kind {
        ExprKind::Block(block) => block.statements.is_empty() && block.tail.is_none(),
        _ => false,
    }
}

fn member(look: Look<'_>, def: &FnDef) -> Member {
    match def.container {
        Container::Module(_) | Container::Extern(_) => Member::Free,
        Container::Trait(_) => Member::Trait,
        Container::Impl(id) => match look.index().impls.get(id.at()) {
            Some(def) if def.of_trait => Member::TraitImpl,
            _ => Member::Inherent,
        },
    }
}

fn param_facts(look: Look<'_>, def: &FnDef, written: &FnItem) -> Vec<ParamFact> {
    let index = look.index();
    let own = usize::from(written.self_param.is_some());
    let mut out = Vec::with_capacity(def.params.len());
    for (at, &ty) in def.params.iter().enumerate() {
        let Some(&pat) = look.flow.body.params.get(at) else { break };
        let (place, type_place, type_ref) = match (at.checked_sub(own), &written.self_param) {
            (Some(at), _) => match written.params.get(at) {
                Some(param) => (param.span, param.ty.span, Some(&param.ty)),
                None => break,
            },
            (None, Some(param)) => (param.span, param.span, None),
            (None, None) => break,
        };
        let bound = &look.flow.body.pat(pat).kind;
        let local = match bound {
            PatKind::Bind { local, .. } => Some(*local),
            _ => None,
        };
        out.push(ParamFact {
            name: local.map_or("_", |it| look.flow.body.local(it).name.as_str()).to_owned(),
            place: look.place(place),
            type_place: look.place(type_place),
            ty: show(index, &index.tys, ty),
            owns: owns(look, ty),
            mutable: matches!(bound, PatKind::Bind { mutable: true, .. }),
            view: match (type_ref, local) {
                (Some(written), Some(local)) => viewed::of_param(look, written, ty, local),
                _ => View::Not,
            },
            copied: copied(look, ty),
            lent: match index.tys.kind(&index.tys, ty) {
                TyKind::Ref(false, inner) => copied(look, inner),
                _ => None,
            },
            boxed: boxed_param(look, ty, local),
            boxed_dyn: type_ref.and_then(|it| dyn_fact(look, it, ty)),
            uses: local.map(|it| of_holder(look, it)).unwrap_or_default(),
            kept: local.is_some_and(|it| look.flow.uses(it).any(|named| is_kept(look, named))),
            fate: Fate { kind: FateKind::Unknown, reason: "not settled".into(), at: None },
        });
    }
    out
}

/// A struct, a list or the result takes it whole.
fn is_kept(look: Look<'_>, named: Use) -> bool {
    let flow = look.flow;
    let is_taken = match flow.tree.role(named.place) {
        Role::StructField(_) | Role::Element(_) | Role::ReturnValue | Role::Tail => true,
        Role::Arg(_) => {
            let call = flow.tree.parent(named.place).and_then(|it| flow.types.callee(it));
            matches!(call.map(|it| it.kind), Some(CalleeKind::Ctor(..)))
        }
        _ => named.place == flow.body.root,
    };
    is_taken && !named.partial && matches!(named.how, How::Moved | How::Copied)
}

/// A parameter `Box<T>`, where `T` has a size.
fn boxed_param(look: Look<'_>, ty: TyId, local: Option<LocalId>) -> Option<BoxedParam> {
    let index = look.index();
    let (BoxKind::Box, content) = box_kind(look, ty)? else { return None };
    if matches!(index.tys.kind(&index.tys, content), TyKind::Dyn(_) | TyKind::Slice(_) | TyKind::Str) {
        return None;
    }
    let uses: Vec<Use> = look.flow.uses(local?).collect();
    Some(BoxedParam {
        content: show(index, &index.tys, content),
        size: look.size_of(content).map(|it| it.size),
        transparent: !uses.is_empty() && uses.iter().all(|it| is_of_content(look, it)),
    })
}

/// A value of this type may hold a reference to something else.
fn may_borrow(index: &Index, ty: TyId) -> bool {
    let any = |list| index.tys.list(&index.tys, list).iter().any(|&it| may_borrow(index, it));
    match index.tys.kind(&index.tys, ty) {
        TyKind::Never | TyKind::Bool | TyKind::Char | TyKind::Num(_) | TyKind::Const(_) => false,
        TyKind::Tuple(list) => any(list),
        TyKind::Array(item, _) => may_borrow(index, item),
        TyKind::Adt(id, args) => any(args) || index.has_lifetime(id),
        _ => true,
    }
}

/// Bytes of a type that is `Copy`.
fn copied(look: Look<'_>, ty: TyId) -> Option<u64> {
    let index = look.index();
    let is_made = matches!(index.tys.kind(&index.tys, ty), TyKind::Adt(..) | TyKind::Array(..) | TyKind::Tuple(_));
    let is_copy = || look.flow.world.is_copy(&index.tys, ty).is_yes();
    if is_made && is_copy() { look.size_of(ty).map(|it| it.size) } else { None }
}

/// A value of this type of the index owns heap memory, and is dropped without more ado.
fn owns(look: Look<'_>, ty: TyId) -> bool {
    let index = look.index();
    let tys = &index.tys;
    let drops = match tys.kind(tys, ty) {
        TyKind::Adt(id, _) => look.flow.world.is_own(id) && look.flow.has_drop(id),
        TyKind::Array(..) | TyKind::Tuple(_) => false,
        _ => true,
    };
    !drops && look.flow.world.heap(tys, ty).deep.is_yes()
}

/// A type that is written as a box around `dyn`, and is one.
fn dyn_fact(look: Look<'_>, written: &TypeRef, ty: TyId) -> Option<DynFact> {
    let (kind, content) = box_kind(look, ty)?;
    let tys = &look.index().tys;
    let TyKind::Dyn(bounds) = tys.kind(tys, content) else { return None };
    let object = written_dyn(written, 2)?;
    let lang = &look.index().lookup().lang;
    let traits = tys.bounds(tys, bounds);
    let main = traits.iter().find(|bound| Some(bound.trait_id) != lang.send && Some(bound.trait_id) != lang.sync)?;
    let is = |wanted| Some(main.trait_id) == wanted;
    let callable = if is(lang.fn_) {
        Some(Callable::Fn)
    } else if is(lang.fn_mut) {
        Some(Callable::FnMut)
    } else if is(lang.fn_once) {
        Some(Callable::FnOnce)
    } else {
        None
    };
    let source = object.span.text(look.text);
    let skipped = source.strip_prefix("dyn").map_or(0, |rest| source.len() - rest.trim_start().len());
    let bounds_span = Span::new(object.span.start + skipped as u32, object.span.end);
    Some(DynFact {
        kind,
        bounds: bounds_span.text(look.text).to_owned(),
        name: look.index().traits.get(main.trait_id.at())?.name.as_str().to_owned(),
        callable,
        future: is(lang.future),
        bounds_place: look.place(bounds_span),
        place: look.place(written.span),
    })
}

/// `dyn T` of `Box<dyn T>`, `Pin<Box<dyn T>>`.
fn written_dyn(written: &TypeRef, depth: u32) -> Option<&TypeRef> {
    let TypeRefKind::Path(path) = &written.kind else { return None };
    let args = path.segments.last()?.args.as_ref()?;
    args.args.iter().find_map(|arg| match arg {
        GenericArg::Type(inner) if matches!(inner.kind, TypeRefKind::Dyn(_)) => Some(inner),
        GenericArg::Type(inner) if depth > 0 => written_dyn(inner, depth - 1),
        GenericArg::Type(_) | GenericArg::Const(_) => None,
    })
}

fn boxed_return(look: Look<'_>, def: &FnDef, written: &FnItem) -> Option<ReturnFact> {
    let boxed = dyn_fact(look, written.ret.as_ref()?, def.ret)?;
    let mut ways = Ways { paths: Vec::new(), contents: Vec::new(), complete: true };
    ways.follow(look, look.flow.body.root, 0);
    for (at, expr) in look.flow.body.exprs.iter().enumerate() {
        let id = ExprId(at as u32);
        if let ExprKind::Return(Some(value)) = expr.kind
            && look.flow.contexts.of(id).func.is_none()
            && look.flow.tree.parent(id).is_some()
        {
            ways.follow(look, value, 0);
        }
    }
    ways.paths.sort_by_key(|path| path.place);
    // Hidden types and closures may look alike and be different ones all the same.
    let is_one = ways.contents.windows(2).all(|it| it[0] == it[1]);
    Some(ReturnFact { boxed, paths: ways.paths, complete: ways.complete && is_one, kept: Vec::new() })
}

/// The ways out of a function.
struct Ways {
    paths: Vec<PathFact>,
    /// The types of what is boxed.
    contents: Vec<TyId>,
    complete: bool,
}

impl Ways {
    fn follow(&mut self, look: Look<'_>, expr: ExprId, depth: u32) {
        let flow = look.flow;
        let leaves = matches!(flow.ends.end(expr), End::Error | End::Panic);
        if leaves || depth > 32 {
            self.complete &= depth <= 32;
            return;
        }
        match &flow.body.expr(expr).kind {
            // A block without a value ends in a `return`, or never.
            ExprKind::Block(block) => block.tail.iter().for_each(|&it| self.follow(look, it, depth + 1)),
            ExprKind::If { then, otherwise, .. } => {
                self.follow(look, *then, depth + 1);
                otherwise.iter().for_each(|&it| self.follow(look, it, depth + 1));
            }
            ExprKind::Match { arms, .. } => arms.iter().for_each(|arm| self.follow(look, arm.body, depth + 1)),
            ExprKind::Return(_) => {}
            ExprKind::Local(local) => match only_value(look, *local) {
                Some(value) => self.follow(look, value, depth + 1),
                None => self.unknown(look, expr),
            },
            ExprKind::Cast { operand, .. } => self.follow(look, *operand, depth + 1),
            ExprKind::Call { args, .. } => match (flow.body.list(*args), box_kind(look, flow.types.expr(expr))) {
                (&[content], Some((BoxKind::Box | BoxKind::PinBox, _))) if is_made(look, expr) => {
                    self.contents.push(flow.types.expr(content));
                    self.paths.push(PathFact {
                        ty: concrete(look, content),
                        place: look.at(expr),
                        content: look.only_argument(expr),
                        is_async_block: matches!(flow.body.expr(content).kind, ExprKind::Async { .. }),
                        captures: captures(look, content),
                    });
                }
                _ => self.unknown(look, expr),
            },
            _ if flow.types.expr(expr) == TyId::NEVER => {}
            _ => self.unknown(look, expr),
        }
    }

    fn unknown(&mut self, look: Look<'_>, expr: ExprId) {
        self.complete = false;
        self.paths.push(PathFact {
            ty: None,
            place: look.at(expr),
            content: None,
            is_async_block: false,
            captures: false,
        });
    }
}

/// The call makes a box of its argument.
fn is_made(look: Look<'_>, call: ExprId) -> bool {
    let def = look.flow.called(call).and_then(|func| look.index().fns.get(func.at()));
    def.is_some_and(|def| def.effects.has(crate::index::def::Effects::ALLOCATES))
}

/// The value of a local that is given one value and is not changed.
pub(super) fn only_value(look: Look<'_>, local: LocalId) -> Option<ExprId> {
    first_value(look, local).filter(|_| is_unchanged(look, local))
}

/// The value that a plain `let` binds a local to.
pub(super) fn first_value(look: Look<'_>, local: LocalId) -> Option<ExprId> {
    let flow = look.flow;
    let Source::Let(block, at) = flow.locals.source(local) else { return None };
    let ExprKind::Block(inner) = &flow.body.expr(block).kind else { return None };
    let Some(Statement::Let { value, .. }) = inner.statements.get(at as usize) else { return None };
    value.filter(|_| flow.locals.is_plain(local))
}

/// A local is given no other value than its first. Looks at all its uses.
pub(super) fn is_unchanged(look: Look<'_>, local: LocalId) -> bool {
    !look.flow.uses(local).any(|named| matches!(named.how, How::Assigned | How::Taken | How::Unknown))
}

/// The type of a box's content in words; a closure or async block is told apart by its place.
fn concrete(look: Look<'_>, content: ExprId) -> Option<String> {
    let ty = look.flow.types.expr(content);
    let index = look.index();
    match look.flow.kind(ty) {
        TyKind::Closure(..) | TyKind::Future(_) => {
            let span = look.span(content);
            Some(format!(
                "{}#{}",
                if matches!(look.flow.kind(ty), TyKind::Closure(..)) { "closure" } else { "future" },
                span.start
            ))
        }
        // What a parameter stands for is the caller's choice: the box is there to forget it.
        TyKind::Unknown | TyKind::Dyn(_) | TyKind::Param(_) | TyKind::Proj(..) => None,
        _ if look.tys().flags(&index.tys, ty).has(crate::index::ty::TyFlags::UNKNOWN) => None,
        _ => Some(look.show(ty)),
    }
}
