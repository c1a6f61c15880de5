//! Types, paths, bounds and generics of the lowered form, written as Rust. Lifetimes are left out, except `'static`.

use std::fmt::Write as _;

use crate::name::Name;
use crate::syntax::path::{
    Bound, ConstRef, GenericArg, GenericArgs, GenericParamKind, Generics, Path, Segment, TypeRef, TypeRefKind,
};

/// Words that are no identifiers unless `r#` stands before them.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// An identifier.
pub(super) fn name(out: &mut String, name: Name) {
    let text = name.as_str();
    if KEYWORDS.binary_search(&text).is_ok() {
        out.push_str("r#");
    }
    out.push_str(text);
}

/// A part of a path, where `$crate` may stand for `crate`.
pub(super) fn step(out: &mut String, step: Name) {
    match step.as_str() {
        "$crate" => out.push_str("crate"),
        "crate" | "self" | "super" | "Self" => out.push_str(step.as_str()),
        _ => name(out, step),
    }
}

/// Things one after the other.
pub(super) fn list<T>(out: &mut String, mark: &str, items: &[T], mut each: impl FnMut(&mut String, &T)) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(mark);
        }
        each(out, item);
    }
}

/// A path.
pub(super) fn path(out: &mut String, it: &Path) {
    let mut rest = &it.segments[..];
    if let Some((ty, count)) = &it.qself {
        out.push('<');
        type_ref(out, ty);
        let (head, tail) = rest.split_at((*count).min(rest.len()));
        if !head.is_empty() {
            out.push_str(" as ");
            segments(out, head, it.global);
        }
        out.push('>');
        rest = tail;
        for one in rest {
            out.push_str("::");
            segment(out, one);
        }
        return;
    }
    segments(out, rest, it.global);
}

fn segments(out: &mut String, list_of: &[Segment], global: bool) {
    if global && list_of.first().is_none_or(|it| it.name != "$crate") {
        out.push_str("::");
    }
    list(out, "::", list_of, segment);
}

fn segment(out: &mut String, it: &Segment) {
    step(out, it.name);
    if let Some(args) = &it.args {
        generic_args(out, args);
    }
}

fn generic_args(out: &mut String, it: &GenericArgs) {
    if it.parenthesized {
        match it.args.first() {
            Some(GenericArg::Type(TypeRef { kind: TypeRefKind::Tuple(params), .. })) => {
                out.push('(');
                list(out, ", ", params, type_ref);
                out.push(')');
            }
            Some(GenericArg::Type(_) | GenericArg::Const(_)) | None => out.push_str("()"),
        }
        if let Some((_, ret)) = it.bindings.first() {
            result(out, ret);
        }
        return;
    }
    if it.args.is_empty() && it.bindings.is_empty() && it.constraints.is_empty() {
        return;
    }
    out.push('<');
    let mut mark = "";
    for arg in &it.args {
        out.push_str(mark);
        mark = ", ";
        match arg {
            GenericArg::Type(ty) => type_ref(out, ty),
            GenericArg::Const(ConstRef::Path(it)) => {
                out.push_str("{ ");
                path(out, it);
                out.push_str(" }");
            }
            GenericArg::Const(it) => constant(out, it),
        }
    }
    for (member, ty) in &it.bindings {
        out.push_str(mark);
        mark = ", ";
        name(out, *member);
        out.push_str(" = ");
        type_ref(out, ty);
    }
    for (member, list) in &it.constraints {
        out.push_str(mark);
        mark = ", ";
        name(out, *member);
        out.push_str(": ");
        bounds(out, list);
    }
    out.push('>');
}

/// `-> T`, where it is not `()`.
pub(super) fn result(out: &mut String, ty: &TypeRef) {
    if !matches!(&ty.kind, TypeRefKind::Tuple(items) if items.is_empty()) {
        out.push_str(" -> ");
        type_ref(out, ty);
    }
}

fn constant(out: &mut String, it: &ConstRef) {
    match it {
        // `String` takes all that is written.
        ConstRef::Int(value) => {
            let _ = write!(out, "{value}");
        }
        ConstRef::Path(it) => path(out, it),
        ConstRef::Infer | ConstRef::Other => out.push('_'),
    }
}

/// A type.
pub(super) fn type_ref(out: &mut String, it: &TypeRef) {
    match &it.kind {
        TypeRefKind::Path(it) if it.segments.is_empty() && it.qself.is_none() => out.push('_'),
        TypeRefKind::Path(it) => path(out, it),
        TypeRefKind::Ref { mutable, lifetime, inner } => {
            out.push('&');
            if lifetime.is_some_and(|it| it == "static") {
                out.push_str("'static ");
            }
            if *mutable {
                out.push_str("mut ");
            }
            operand(out, inner);
        }
        TypeRefKind::Ptr { mutable, inner } => {
            out.push_str(if *mutable { "*mut " } else { "*const " });
            operand(out, inner);
        }
        TypeRefKind::Slice(inner) => {
            out.push('[');
            type_ref(out, inner);
            out.push(']');
        }
        TypeRefKind::Array(inner, len) => {
            out.push('[');
            type_ref(out, inner);
            out.push_str("; ");
            constant(out, len);
            out.push(']');
        }
        TypeRefKind::Tuple(items) => {
            out.push('(');
            list(out, ", ", items, type_ref);
            if items.len() == 1 {
                out.push(',');
            }
            out.push(')');
        }
        TypeRefKind::Never => out.push('!'),
        TypeRefKind::Infer | TypeRefKind::Missing => out.push('_'),
        TypeRefKind::FnPtr { params, ret, is_extern } => {
            out.push_str(if *is_extern { "extern \"C\" fn(" } else { "fn(" });
            list(out, ", ", params, type_ref);
            out.push(')');
            result(out, ret);
        }
        TypeRefKind::Dyn(list) => several(out, "dyn ", list),
        TypeRefKind::Impl(list) => several(out, "impl ", list),
    }
}

fn several(out: &mut String, word: &str, list: &[Bound]) {
    if list.is_empty() {
        out.push('_');
    } else {
        out.push_str(word);
        bounds(out, list);
    }
}

/// A type behind `&` or `*`: `&(dyn A + B)`.
fn operand(out: &mut String, it: &TypeRef) {
    let binds = matches!(&it.kind, TypeRefKind::Dyn(list) | TypeRefKind::Impl(list) if list.len() > 1);
    if binds {
        out.push('(');
    }
    type_ref(out, it);
    if binds {
        out.push(')');
    }
}

/// `A + ?Sized`.
pub(super) fn bounds(out: &mut String, all: &[Bound]) {
    list(out, " + ", all, |out, it| {
        if it.maybe {
            out.push('?');
        }
        path(out, &it.path);
    });
}

/// `<T = D, const N: usize>`.
pub(super) fn params(out: &mut String, it: &Generics) {
    let mut mark = "<";
    for param in &it.params {
        match &param.kind {
            GenericParamKind::Lifetime => continue,
            GenericParamKind::Type(default) => {
                out.push_str(mark);
                name(out, param.name);
                if let Some(default) = default {
                    out.push_str(" = ");
                    type_ref(out, default);
                }
            }
            GenericParamKind::Const(ty) => {
                out.push_str(mark);
                out.push_str("const ");
                name(out, param.name);
                out.push_str(": ");
                type_ref(out, ty);
            }
        }
        mark = ", ";
    }
    if mark != "<" {
        out.push('>');
    }
}

/// ` where T: A + B`.
pub(super) fn wheres(out: &mut String, it: &Generics) {
    let mut mark = " where ";
    for clause in it.wheres.iter().filter(|it| it.is_static || !it.bounds.is_empty()) {
        out.push_str(mark);
        type_ref(out, &clause.ty);
        out.push_str(": ");
        if clause.is_static {
            out.push_str(if clause.bounds.is_empty() { "'static" } else { "'static + " });
        }
        bounds(out, &clause.bounds);
        mark = ", ";
    }
}
