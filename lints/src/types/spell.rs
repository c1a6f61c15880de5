//! Types as the compiler reads them: `::std::vec::Vec<crate::row::Row>`, valid at one place of the program.

use std::fmt::Write;

use crate::index::Index;
use crate::index::def::{ParamId, TraitId, TypeId, TypeNs};
use crate::index::reach::{Reach, written};
use crate::index::resolve::{Scope, lexical_type};
use crate::index::ty::{Bounds, TraitBound, TyArena, TyId, TyKind, Tys};

/// Writes `ty`, a type of `tys` laid over the index's arena, for code in `scope`, whose module sees what `reach` says.
/// Nothing where a part of it is unknown, has no name (closures, `impl Trait`), or cannot be named there. Lifetimes are
/// left out, which is fine in bodies.
#[must_use]
pub fn spell(index: &Index, reach: &Reach, scope: Scope<'_>, tys: &TyArena, ty: TyId) -> Option<String> {
    let mut out = String::new();
    Spell { index, reach, scope, tys }.ty(&mut out, ty)?;
    Some(out)
}

struct Spell<'a> {
    index: &'a Index,
    reach: &'a Reach,
    scope: Scope<'a>,
    tys: &'a TyArena,
}

impl Spell<'_> {
    fn ty(&self, out: &mut String, ty: TyId) -> Option<()> {
        match self.tys.kind(&self.index.tys, ty) {
            TyKind::Bool => out.push_str("bool"),
            TyKind::Char => out.push_str("char"),
            TyKind::Str => out.push_str("str"),
            TyKind::Num(num) => out.push_str(num.as_str()),
            TyKind::Adt(id, args) => {
                self.type_name(out, id)?;
                self.angles(out, self.list(args), &[])?;
            }
            TyKind::Ref(mutable, inner) => {
                out.push_str(if mutable { "&mut " } else { "&" });
                self.ty(out, inner)?;
            }
            TyKind::Ptr(mutable, inner) => {
                out.push_str(if mutable { "*mut " } else { "*const " });
                self.ty(out, inner)?;
            }
            TyKind::Slice(inner) => {
                out.push('[');
                self.ty(out, inner)?;
                out.push(']');
            }
            TyKind::Array(inner, len) => {
                out.push('[');
                self.ty(out, inner)?;
                out.push_str("; ");
                self.ty(out, len)?;
                out.push(']');
            }
            TyKind::Tuple(fields) => {
                out.push('(');
                self.commas(out, self.list(fields))?;
                out.push_str(if fields.len == 1 { ",)" } else { ")" });
            }
            TyKind::Const(value) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "{value}");
            }
            TyKind::Param(id) => self.param(out, id)?,
            TyKind::Proj(trait_id, name, args) => {
                let (&subject, rest) = self.list(args).split_first()?;
                out.push('<');
                self.ty(out, subject)?;
                out.push_str(" as ");
                self.trait_name(out, trait_id)?;
                self.angles(out, rest, &[])?;
                out.push_str(">::");
                out.push_str(&written(name));
            }
            TyKind::Dyn(bounds) => self.object(out, bounds)?,
            TyKind::FnPtr(list) => {
                let (&ret, params) = self.list(list).split_last()?;
                out.push_str("fn(");
                self.commas(out, params)?;
                out.push(')');
                self.arrow(out, ret)?;
            }
            TyKind::Unknown
            | TyKind::Never
            | TyKind::Var(..)
            | TyKind::Opaque(..)
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::Closure(..)
            | TyKind::Future(_) => return None,
        }
        Some(())
    }

    fn list(&self, tys: Tys) -> &[TyId] {
        self.tys.list(&self.index.tys, tys)
    }

    fn commas(&self, out: &mut String, tys: &[TyId]) -> Option<()> {
        for (at, &ty) in tys.iter().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            self.ty(out, ty)?;
        }
        Some(())
    }

    fn angles(&self, out: &mut String, args: &[TyId], bindings: &[(crate::name::Name, TyId)]) -> Option<()> {
        if args.is_empty() && bindings.is_empty() {
            return Some(());
        }
        out.push('<');
        self.commas(out, args)?;
        for (at, &(name, ty)) in bindings.iter().enumerate() {
            if at > 0 || !args.is_empty() {
                out.push_str(", ");
            }
            out.push_str(&written(name));
            out.push_str(" = ");
            self.ty(out, ty)?;
        }
        out.push('>');
        Some(())
    }

    fn arrow(&self, out: &mut String, ret: TyId) -> Option<()> {
        if ret == TyId::NEVER {
            out.push_str(" -> !");
        } else if ret != TyId::UNIT {
            out.push_str(" -> ");
            self.ty(out, ret)?;
        }
        Some(())
    }

    /// By its path, or by its name alone where that means the same here: what a block declares has no path.
    fn type_name(&self, out: &mut String, id: TypeId) -> Option<()> {
        let name = self.index.types[id.at()].name;
        match self.reach.ty(id) {
            Some(path) => out.push_str(path),
            None if lexical_type(self.index, self.scope.module, name) == Some(TypeNs::Type(id)) => {
                out.push_str(&written(name));
            }
            None => return None,
        }
        Some(())
    }

    fn trait_name(&self, out: &mut String, id: TraitId) -> Option<()> {
        let name = self.index.traits[id.at()].name;
        match self.reach.traet(id) {
            Some(path) => out.push_str(path),
            None if lexical_type(self.index, self.scope.module, name) == Some(TypeNs::Trait(id)) => {
                out.push_str(&written(name));
            }
            None => return None,
        }
        Some(())
    }

    /// Parameters that are written `impl Trait` have no name.
    fn param(&self, out: &mut String, id: ParamId) -> Option<()> {
        let name = self.index.params[id.at()].name;
        let is_here = self.scope.generics.params.contains(&id) || self.scope.self_ns == Some(TypeNs::Param(id));
        if !is_here || name == "impl Trait" {
            return None;
        }
        out.push_str(if name == "Self" { "Self" } else { name.as_str() });
        Some(())
    }

    /// In parentheses, so that it may stand behind `&`. Its lifetime is to be found by the compiler.
    fn object(&self, out: &mut String, bounds: Bounds) -> Option<()> {
        out.push_str("(dyn ");
        for bound in self.tys.bounds(&self.index.tys, bounds) {
            self.bound(out, bound)?;
            out.push_str(" + ");
        }
        out.push_str("'_)");
        (bounds.len > 0).then_some(())
    }

    fn bound(&self, out: &mut String, bound: &TraitBound) -> Option<()> {
        self.trait_name(out, bound.trait_id)?;
        let args = self.list(bound.args);
        let bindings = self.tys.bindings(&self.index.tys, bound.bindings);
        let name = self.index.traits[bound.trait_id.at()].name;
        if matches!(name.as_str(), "Fn" | "FnMut" | "FnOnce")
            && let [args] = args
            && let TyKind::Tuple(params) = self.tys.kind(&self.index.tys, *args)
        {
            out.push('(');
            self.commas(out, self.list(params))?;
            out.push(')');
            return match bindings {
                [(_, ret)] => self.arrow(out, *ret),
                _ => Some(()),
            };
        }
        self.angles(out, args, bindings)
    }
}
