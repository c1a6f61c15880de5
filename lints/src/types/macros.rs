//! Macros that the lowering opened: what they make.

use crate::index::ty::{TyId, TyKind, Tys};
use crate::syntax::body::ExprId;
use crate::syntax::opened::{Format, MacroCall, MacroKind, Sink};
use crate::types::infer::Ctx;
use crate::types::select::Select;

/// Macros that are known at compile time and do not make a `&'static str`.
const NUMBERS: [&str; 2] = ["line", "column"];

impl<'a> Ctx<'a> {
    /// The type of a macro call.
    pub(super) fn macro_call(&mut self, id: ExprId, call: &'a MacroCall, expected: TyId) -> TyId {
        let _ = id;
        match &call.kind {
            MacroKind::VecList(parts) => {
                let hope = self.vec_hope(expected);
                let inner = self.elements(*parts, hope);
                self.vec_of(inner)
            }
            MacroKind::VecRepeat { value, len } => {
                let hope = self.vec_hope(expected);
                let ty = self.infer(*value, hope);
                let inner = if self.is_unknown(hope) { ty } else { self.coerced(ty, hope) };
                self.check(*len, TyId::USIZE);
                self.vec_of(inner)
            }
            MacroKind::Format { sink, format, others } => {
                let others = *others;
                self.conditions(*sink, others);
                if let Some(format) = format {
                    self.format(format);
                }
                self.sink(*sink)
            }
            MacroKind::Matches { scrutinee, pat, guard } => {
                let ty = self.infer(*scrutinee, TyId::UNKNOWN);
                self.settle_if_open(ty);
                self.bind_pat(*pat, ty);
                if let Some(guard) = guard {
                    self.infer(*guard, TyId::BOOL);
                }
                TyId::BOOL
            }
            MacroKind::Dbg(parts) => {
                let body = self.body;
                let parts = body.list(*parts);
                if let [only] = parts {
                    return self.infer(*only, expected);
                }
                let parts: Vec<TyId> = parts.iter().map(|&part| self.infer(part, TyId::UNKNOWN)).collect();
                self.tuple(&parts)
            }
            MacroKind::Constant => self.constant_macro(call),
            MacroKind::Cfg => TyId::BOOL,
            MacroKind::Expanded(inner) => self.infer(*inner, expected),
            MacroKind::Opaque(parts) | MacroKind::Quoted(parts) => {
                self.infer_lost(*parts);
                TyId::UNKNOWN
            }
            MacroKind::Missing => TyId::UNKNOWN,
        }
    }

    fn constant_macro(&mut self, call: &MacroCall) -> TyId {
        let name = call.name.as_str();
        if NUMBERS.contains(&name) {
            return self.table.add(TyKind::Num(crate::index::ty::Num::U32));
        }
        if name == "include_bytes" {
            let byte = self.table.add(TyKind::Num(crate::index::ty::Num::U8));
            let array = self.table.add(TyKind::Array(byte, TyId::UNKNOWN));
            return self.table.add(TyKind::Ref(false, array));
        }
        let text = self.table.add(TyKind::Ref(false, TyId::STR));
        match self.lang.option {
            Some(option) if name == "option_env" => {
                let args = self.table.add_list(&[text]);
                self.table.add(TyKind::Adt(option, args))
            }
            _ => text,
        }
    }

    /// What a `Vec` that is expected holds.
    fn vec_hope(&mut self, expected: TyId) -> TyId {
        match self.kind(expected) {
            TyKind::Adt(id, args) if Some(id) == self.lang.vec => self.table.item(args, 0),
            _ => TyId::UNKNOWN,
        }
    }

    fn vec_of(&mut self, inner: TyId) -> TyId {
        let Some(vec) = self.lang.vec else { return TyId::UNKNOWN };
        let args = self.type_args(vec, inner);
        self.table.add(TyKind::Adt(vec, args))
    }

    /// One argument, and fresh variables or defaults for the rest.
    fn type_args(&mut self, id: crate::index::def::TypeId, first: TyId) -> Tys {
        let generics = &self.index.types[id.at()].generics;
        self.args_behind(generics, &[first], None, crate::types::annot::Missing::Default)
    }

    /// `assert!` and `assert_eq!`: conditions; anything else beside a format string has no expectation.
    fn conditions(&mut self, sink: Sink, others: crate::syntax::body::Exprs) {
        let body = self.body;
        let list = body.list(others);
        match (sink, list) {
            (Sink::Assert, [only]) => {
                self.infer(*only, TyId::BOOL);
            }
            (Sink::Assert, [left, right]) => {
                let left = self.infer(*left, TyId::UNKNOWN);
                let hope = if matches!(self.kind(left), TyKind::Ref(..)) { TyId::UNKNOWN } else { left };
                let right = self.infer(*right, hope);
                self.settle();
                self.compare(left, right);
            }
            _ => self.infer_lost(others),
        }
    }

    fn format(&mut self, format: &'a Format) {
        for arg in &format.args {
            self.infer(arg.value, TyId::UNKNOWN);
        }
    }

    fn sink(&mut self, sink: Sink) -> TyId {
        match sink {
            Sink::String => self.plain(self.lang.string),
            Sink::Arguments => self.plain(self.lang.arguments),
            Sink::Print | Sink::Assert | Sink::Log => TyId::UNIT,
            Sink::Panic => TyId::NEVER,
            Sink::Error => TyId::UNKNOWN,
            Sink::Write(to) => {
                let ty = self.infer(to, TyId::UNKNOWN);
                self.write_result(ty)
            }
        }
    }

    fn plain(&mut self, id: Option<crate::index::def::TypeId>) -> TyId {
        match id {
            Some(id) => self.table.add(TyKind::Adt(id, Tys::default())),
            None => TyId::UNKNOWN,
        }
    }

    /// `write!` gives what the destination's `write_fmt` gives.
    fn write_result(&mut self, destination: TyId) -> TyId {
        let lang = self.lang;
        let mut error = lang.fmt_error;
        if let Some(io_write) = lang.io_write {
            let mut steps = self.autoderef(destination);
            while let Some(ty) = self.next_step(&mut steps) {
                let list = self.table.add_list(&[ty]);
                if matches!(self.select(io_write, list, 0), Select::Yes(_)) {
                    error = lang.io_error;
                    break;
                }
                if let Some(fmt_write) = lang.fmt_write
                    && matches!(self.select(fmt_write, list, 0), Select::Yes(_))
                {
                    break;
                }
                if self.is_unknown(ty) {
                    error = None;
                }
            }
        }
        let error = self.plain(error);
        let Some(result) = lang.result else { return TyId::UNKNOWN };
        let args = self.table.add_list(&[TyId::UNIT, error]);
        self.table.add(TyKind::Adt(result, args))
    }
}
