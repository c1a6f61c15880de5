//! Types as people write them: `Vec<String>`, `&mut [u8]`, `impl Iterator<Item = u32>`, `_` for the unknown. A type of
//! others that is called as one of std's is named with its crate: `bumpalo::Vec<u8>`.

use std::fmt::Write;

use crate::index::Index;
use crate::index::def::{KrateKind, TypeDef};
use crate::index::subst::Args;
use crate::index::ty::{Bounds, TraitBound, TyArena, TyId, TyKind, Tys, VarKind};

/// Longer texts are cut: what stands deeper is `…`.
const LENGTH: usize = 400;

/// Writes `ty`, a type of `tys` laid over the index's arena. Types are named without their module paths.
#[must_use]
pub fn show(index: &Index, tys: &TyArena, ty: TyId) -> String {
    // As long as most are.
    let mut out = String::with_capacity(16);
    Show { index, tys, within: None }.ty(&mut out, ty);
    out
}

/// Writes a bound of the index: `AsRef<Path>`.
#[must_use]
pub fn show_bound(index: &Index, tys: &TyArena, bound: &TraitBound) -> String {
    let mut out = String::new();
    Show { index, tys, within: None }.bound(&mut out, bound);
    out
}

#[derive(Clone, Copy)]
struct Show<'a> {
    index: &'a Index,
    tys: &'a TyArena,
    /// The bounds of an `impl Trait` are written: what its function's parameters stand for, and where that was written.
    within: Option<(Args<'a>, &'a Show<'a>)>,
}

impl<'a> Show<'a> {
    /// What stands for a type that is a parameter, and where it is written.
    fn behind(&'a self, ty: TyId) -> (&'a Self, TyId) {
        let (mut here, mut ty) = (self, ty);
        while let Some((Args { params, args }, outer)) = here.within
            && let TyKind::Param(param) = here.tys.kind(&here.index.tys, ty)
            && let Some(at) = params.iter().position(|&it| it == param)
        {
            (here, ty) = (outer, args.get(at).copied().unwrap_or(TyId::UNKNOWN));
        }
        (here, ty)
    }

    fn kind(&self, ty: TyId) -> TyKind {
        let (here, ty) = self.behind(ty);
        here.tys.kind(&here.index.tys, ty)
    }

    fn ty(&self, out: &mut String, ty: TyId) {
        if out.len() > LENGTH {
            out.push('…');
            return;
        }
        let (here, ty) = self.behind(ty);
        here.known(out, ty);
    }

    fn known(&self, out: &mut String, ty: TyId) {
        match self.tys.kind(&self.index.tys, ty) {
            TyKind::Unknown | TyKind::Var(_, VarKind::Any) => out.push('_'),
            TyKind::Var(_, VarKind::Int) => out.push_str("{integer}"),
            TyKind::Var(_, VarKind::Float) => out.push_str("{float}"),
            TyKind::Never => out.push('!'),
            TyKind::Bool => out.push_str("bool"),
            TyKind::Char => out.push_str("char"),
            TyKind::Str => out.push_str("str"),
            TyKind::Num(num) => out.push_str(num.as_str()),
            TyKind::Adt(id, args) => {
                let def = &self.index.types[id.at()];
                self.krate(out, def);
                out.push_str(def.name.as_str());
                // A last argument that is the parameter's default is left out: the hasher of a map.
                let is_default = def.generics.params.last().is_some_and(|last| {
                    let own = args.len.checked_sub(1).map(|at| self.tys.item(&self.index.tys, args, at as usize));
                    own.is_some() && self.index.params[last.at()].default == own.map(|it| self.behind(it).1)
                });
                self.angles(out, Tys { start: args.start, len: args.len - u32::from(is_default) });
            }
            TyKind::Ref(mutable, inner) => {
                out.push_str(if mutable { "&mut " } else { "&" });
                self.inner(out, inner);
            }
            TyKind::Ptr(mutable, inner) => {
                out.push_str(if mutable { "*mut " } else { "*const " });
                self.inner(out, inner);
            }
            TyKind::Slice(inner) => {
                out.push('[');
                self.ty(out, inner);
                out.push(']');
            }
            TyKind::Array(inner, len) => {
                out.push('[');
                self.ty(out, inner);
                out.push_str("; ");
                self.ty(out, len);
                out.push(']');
            }
            TyKind::Tuple(fields) => self.tuple(out, fields),
            TyKind::Const(value) => push(out, value),
            TyKind::Param(id) => out.push_str(self.index.params[id.at()].name.as_str()),
            TyKind::Proj(trait_id, name, args) => self.projection(out, trait_id.at(), name.as_str(), args),
            TyKind::Dyn(bounds) => {
                out.push_str("dyn ");
                self.bounds(out, self.tys.bounds(&self.index.tys, bounds));
            }
            TyKind::Opaque(bounds, func, args) => self.opaque(out, bounds, func.at(), args),
            TyKind::FnPtr(list) => {
                let list = self.list(list);
                let Some((&ret, params)) = list.split_last() else { return out.push_str("fn()") };
                out.push_str("fn(");
                self.commas(out, params);
                out.push(')');
                self.arrow(out, ret);
            }
            TyKind::FnDef(id, _) => {
                out.push_str("fn ");
                out.push_str(self.index.fns[id.at()].name.as_str());
            }
            TyKind::Ctor(id, variant, _) => {
                let def = &self.index.types[id.at()];
                let name = def.variants.get(variant as usize).map_or(def.name, |it| it.name);
                out.push_str("fn ");
                out.push_str(name.as_str());
            }
            TyKind::Closure(_, list) => {
                let list = self.list(list);
                let Some((&ret, params)) = list.split_last() else { return out.push_str("||") };
                out.push('|');
                self.commas(out, params);
                out.push('|');
                self.arrow(out, ret);
            }
            TyKind::Future(inner) => {
                out.push_str("impl Future<Output = ");
                self.ty(out, inner);
                out.push('>');
            }
        }
    }

    /// The crate of a type that could be taken for one of std's.
    fn krate(&self, out: &mut String, def: &TypeDef) {
        if !is_name_of_std(def.name.as_str()) {
            return;
        }
        let krate = self.index.mods.get(def.module.at()).and_then(|it| self.index.krates.get(it.krate.at()));
        // Stubs tell of each type what it does.
        let other = krate.filter(|it| !matches!(it.kind, KrateKind::Std | KrateKind::Stub));
        if let Some(other) = other {
            out.push_str(other.name.as_str());
            out.push_str("::");
        }
    }

    fn list(&self, tys: Tys) -> &[TyId] {
        self.tys.list(&self.index.tys, tys)
    }

    fn commas(&self, out: &mut String, tys: &[TyId]) {
        for (at, &ty) in tys.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            self.ty(out, ty);
        }
    }

    fn tuple(&self, out: &mut String, fields: Tys) {
        out.push('(');
        self.commas(out, self.list(fields));
        out.push_str(if fields.len == 1 { ",)" } else { ")" });
    }

    fn angles(&self, out: &mut String, args: Tys) {
        if args.len > 0 {
            out.push('<');
            self.commas(out, self.list(args));
            out.push('>');
        }
    }

    fn arrow(&self, out: &mut String, ret: TyId) {
        if ret != TyId::UNIT {
            out.push_str(" -> ");
            self.ty(out, ret);
        }
    }

    /// Behind `&` or `*`: more than one bound needs parentheses.
    fn inner(&self, out: &mut String, inner: TyId) {
        let many = match self.kind(inner) {
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds, ..) => bounds.len > 1,
            _ => false,
        };
        if many {
            out.push('(');
        }
        self.ty(out, inner);
        if many {
            out.push(')');
        }
    }

    /// `T::Item` where the trait's name tells nothing more, else `<Vec<T> as Trait>::Item`.
    fn projection(&self, out: &mut String, trait_at: usize, name: &str, args: Tys) {
        let Some((&subject, rest)) = self.list(args).split_first() else { return out.push('_') };
        if rest.is_empty() && matches!(self.kind(subject), TyKind::Param(_) | TyKind::Proj(..)) {
            self.ty(out, subject);
        } else {
            out.push('<');
            self.ty(out, subject);
            out.push_str(" as ");
            out.push_str(self.index.traits[trait_at].name.as_str());
            if !rest.is_empty() {
                out.push('<');
                self.commas(out, rest);
                out.push('>');
            }
            out.push('>');
        }
        out.push_str("::");
        out.push_str(name);
    }

    fn opaque(&self, out: &mut String, bounds: Bounds, func: usize, args: Tys) {
        out.push_str("impl ");
        let params = &self.index.fns[func].generics.params;
        let written = self.tys.bounds(&self.index.tys, bounds);
        let args = self.list(args);
        let is_own = params.len() == args.len()
            && params.iter().zip(args).all(|(&param, &arg)| self.kind(arg) == TyKind::Param(param));
        if is_own {
            return self.bounds(out, written);
        }
        Show { within: Some((Args { params, args }, self)), ..*self }.bounds(out, written);
    }

    fn bounds(&self, out: &mut String, bounds: &[TraitBound]) {
        if bounds.is_empty() {
            out.push('_');
        }
        for (at, bound) in bounds.iter().enumerate() {
            if at > 0 {
                out.push_str(" + ");
            }
            self.bound(out, bound);
        }
    }

    fn bound(&self, out: &mut String, bound: &TraitBound) {
        let name = self.index.traits[bound.trait_id.at()].name;
        out.push_str(name.as_str());
        let args = self.list(bound.args);
        let bindings = self.tys.bindings(&self.index.tys, bound.bindings);
        // `Fn(A, B) -> C`.
        if matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce")
            && let [args] = args
            && let (here, args) = self.behind(*args)
            && let TyKind::Tuple(params) = here.tys.kind(&here.index.tys, args)
        {
            out.push('(');
            here.commas(out, here.list(params));
            out.push(')');
            if let [(_, ret)] = bindings {
                self.arrow(out, *ret);
            }
            return;
        }
        if args.is_empty() && bindings.is_empty() {
            return;
        }
        out.push('<');
        self.commas(out, args);
        for (at, (name, ty)) in bindings.iter().enumerate() {
            if at > 0 || !args.is_empty() {
                out.push_str(", ");
            }
            out.push_str(name.as_str());
            out.push_str(" = ");
            self.ty(out, *ty);
        }
        out.push('>');
    }
}

/// Types of std of which something is known by their names.
fn is_name_of_std(name: &str) -> bool {
    matches!(
        name,
        "Vec"
            | "VecDeque"
            | "BinaryHeap"
            | "LinkedList"
            | "HashMap"
            | "HashSet"
            | "BTreeMap"
            | "BTreeSet"
            | "String"
            | "OsString"
            | "CString"
            | "PathBuf"
            | "OsStr"
            | "CStr"
            | "Path"
            | "Box"
            | "Rc"
            | "Arc"
            | "Cow"
            | "Option"
            | "Result"
            | "Iter"
            | "JoinHandle"
    )
}

fn push(out: &mut String, value: u64) {
    // Writing to a String cannot fail.
    let _ = write!(out, "{value}");
}
