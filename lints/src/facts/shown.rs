//! What a `format!` or `to_string` shows, where that is one value.

use crate::facts::copied::{is_movable, kind_of};
use crate::facts::evidence::{AppendFact, ShownClass, ShownFact};
use crate::facts::format::{FormatFact, PieceFact, ShowFact, SinkKind};
use crate::facts::look::Look;
use crate::facts::used::is_one_of_several;
use crate::flow::tree::Role;
use crate::index::def::Effects;
use crate::index::ty::{Num, TyId, TyKind};
use crate::syntax::body::{ExprId, ExprKind};
use crate::syntax::opened::{Format, MacroKind, Piece, Sink};
use crate::syntax::operator::{BinaryOp, Literal};
use crate::text::Span;

/// Of a `format!` with exactly one place.
#[must_use]
pub fn of_format(look: Look<'_>, format: &Format) -> Option<ShownFact> {
    let mut places = format.pieces.iter().filter_map(|piece| match piece {
        Piece::Place { arg, form, plain, span } => Some((*arg, form.is_empty() && *plain, *span)),
        Piece::Text(_) => None,
    });
    let (arg, plain, span) = places.next()?;
    if places.next().is_some() || !format.known || format.args.len() != 1 {
        return None;
    }
    let arg = format.args.get(arg as usize)?;
    let alone = format.pieces.iter().all(|piece| match piece {
        Piece::Place { .. } => true,
        Piece::Text(text) => text.is_empty(),
    });
    let mut shown = of_value(look, arg.value);
    shown.plain = plain;
    shown.alone = alone;
    if arg.inline {
        // `{x}` or `{x:>8}`: the name ends at the colon or the brace.
        let inside = span.text(look.text).trim_start_matches('{');
        let name = inside.split([':', '}']).next().unwrap_or_default().trim();
        let start = span.end - inside.len() as u32;
        shown.text = name.to_owned();
        shown.place = look.place(Span::new(start, start + name.len() as u32));
    }
    Some(shown)
}

/// Of a format macro, as fixes see it.
#[must_use]
pub fn of_macro(look: Look<'_>, expr: ExprId) -> Option<FormatFact> {
    let flow = look.flow;
    let ExprKind::Macro(call) = &flow.body.expr(expr).kind else { return None };
    let MacroKind::Format { sink, format: Some(format), .. } = &call.kind else { return None };
    let sink = match sink {
        Sink::String => SinkKind::String,
        Sink::Arguments => SinkKind::Arguments,
        Sink::Print => SinkKind::Print,
        Sink::Write(_) => SinkKind::Write,
        Sink::Panic => SinkKind::Panic,
        Sink::Assert => SinkKind::Assert,
        Sink::Log => SinkKind::Log,
        Sink::Error => SinkKind::Error,
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => PieceFact::Text(text.as_ref().into()),
        Piece::Place { arg, form, plain, span } => {
            PieceFact::Hole { shows: *arg as usize, plain: form.is_empty() && *plain, place: look.place(*span) }
        }
    };
    let shows = format.args.iter().map(|arg| {
        let shown = of_value(look, arg.value);
        let place = if arg.inline { look.at(arg.value) } else { shown.place };
        let ty = look.show(look.flow.types.expr(arg.value));
        ShowFact {
            place,
            named: arg.name.is_some() && !arg.inline,
            inline: arg.inline,
            class: shown.class,
            ty,
            spent: flow.owns(arg.value).is_yes() && is_movable(look, expr, arg.value, kind_of(look, arg.value)),
        }
    });
    Some(FormatFact {
        sink,
        string: look.place(format.span),
        known: format.known,
        pieces: format.pieces.iter().map(piece).collect(),
        shows: shows.collect(),
    })
}

/// Of a value that is shown as it is.
#[must_use]
pub fn of_value(look: Look<'_>, value: ExprId) -> ShownFact {
    let ty = look.flow.world.behind(look.tys(), look.flow.types.expr(value));
    ShownFact {
        class: class(look, ty),
        ty: look.show(ty),
        plain: true,
        alone: true,
        text: look.source(value).to_owned(),
        place: look.at(value),
        derefs: look.flow.types.adjustment(value).filter(|it| it.overloaded > 0).map_or(0, |it| it.derefs),
        as_text: match look.flow.body.expr(value).kind {
            ExprKind::Literal(Literal::Char(it)) => Some(format!("{:?}", it.encode_utf8(&mut [0; 4]))),
            _ => None,
        },
        one_of_several: false,
        chained: false,
        appended: None,
    }
}

/// What is known of a shown value by where its text goes.
#[must_use]
pub fn going_on(look: Look<'_>, made: ExprId, shown: ShownFact) -> ShownFact {
    ShownFact {
        one_of_several: is_one_of_several(look, made),
        chained: is_chained(look, made),
        appended: appended(look, made),
        ..shown
    }
}

/// A part, but not the first, of a chain of two or more `+` that begins with a copy made for it.
fn is_chained(look: Look<'_>, made: ExprId) -> bool {
    let (body, tree) = (look.flow.body, &look.flow.tree);
    let is_lent = |it: &ExprId| matches!(body.expr(*it).kind, ExprKind::Ref { .. });
    let part = tree.parent(made).filter(is_lent).unwrap_or(made);
    let sides = |sum: ExprId| match body.expr(sum).kind {
        ExprKind::Binary { op: BinaryOp::Add, lhs, .. } => Some(lhs),
        _ => None,
    };
    let sum = tree.parent(part).filter(|_| tree.role(part) == Role::Rhs);
    let Some((sum, mut first)) = sum.and_then(|sum| Some((sum, sides(sum)?))) else { return false };
    let goes_on = tree.role(sum) == Role::Lhs && tree.parent(sum).is_some_and(|outer| sides(outer).is_some());
    let is_long = goes_on || sides(first).is_some();
    while let Some(lhs) = sides(first) {
        first = lhs;
    }
    let copies = look.flow.called(first).and_then(|func| look.index().fns.get(func.at()));
    is_long && copies.is_some_and(|def| def.effects.has_any(Effects::OWNS.with(Effects::CLONES)))
}

/// The statement that does nothing but append the `String` made by `made`.
fn appended(look: Look<'_>, made: ExprId) -> Option<AppendFact> {
    let flow = look.flow;
    let (body, tree) = (flow.body, &flow.tree);
    let reference =
        tree.parent(made).filter(|&it| matches!(body.expr(it).kind, ExprKind::Ref { mutable: false, .. }))?;
    let statement = tree.parent(reference)?;
    let buffer = match (&body.expr(statement).kind, tree.role(reference)) {
        (ExprKind::MethodCall { receiver, args, .. }, Role::Arg(1)) if args.len == 1 => {
            let def = look.index().fns.get(flow.called(statement)?.at())?;
            Some(*receiver).filter(|_| def.effects.has(Effects::GROWS))
        }
        (ExprKind::AssignOp { op: BinaryOp::Add, place, .. }, Role::OpValue) => Some(*place),
        _ => None,
    }?;
    let is_string = look.head(flow.world.behind(look.tys(), flow.types.expr(buffer))) == Some("String");
    let is_here = [made, statement].iter().all(|&it| body.expr(it).origin == 0);
    let is_statement = matches!(tree.role(statement), Role::Stmt(_));
    (is_string && is_here && is_statement)
        .then(|| AppendFact { place: look.at(statement), buffer: look.source(buffer).to_owned() })
}

fn class(look: Look<'_>, ty: TyId) -> ShownClass {
    match look.flow.kind(ty) {
        TyKind::Num(Num::F32 | Num::F64) => ShownClass::Float,
        TyKind::Num(_) => ShownClass::Int,
        TyKind::Bool => ShownClass::Bool,
        TyKind::Char => ShownClass::Char,
        TyKind::Str => ShownClass::Str,
        TyKind::Adt(id, _) => {
            let lang = &look.index().lookup().lang;
            if lang.string == Some(id) {
                return ShownClass::Str;
            }
            // A `Box<str>` or `Rc<str>` shows as what it holds; other boxes are as unknown as their content.
            let effects = look.index().types.get(id.at()).map(|it| it.effects).unwrap_or_default();
            if effects.has(Effects::COUNTED) { ShownClass::Unknown } else { ShownClass::Other }
        }
        TyKind::Unknown | TyKind::Param(_) | TyKind::Proj(..) | TyKind::Var(..) => ShownClass::Unknown,
        TyKind::Never
        | TyKind::Ref(..)
        | TyKind::Ptr(..)
        | TyKind::Slice(_)
        | TyKind::Array(..)
        | TyKind::Tuple(_)
        | TyKind::Const(_)
        | TyKind::Dyn(_)
        | TyKind::Opaque(..)
        | TyKind::FnPtr(_)
        | TyKind::FnDef(..)
        | TyKind::Ctor(..)
        | TyKind::Closure(..)
        | TyKind::Future(_) => ShownClass::Other,
    }
}
