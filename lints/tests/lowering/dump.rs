//! A body as text: code again, with a number at each local, `'n` at each frame and `∎` where something is missing.

use std::fmt::Write as _;

use allocheck_lints::syntax::body::{Body, ExprId, ExprKind, Exprs, PatId, Statement};
use allocheck_lints::syntax::opened::{FormatArg, MacroCall, MacroKind, Piece, Sink};
use allocheck_lints::syntax::path::Path;
use allocheck_lints::syntax::pattern::PatKind;

pub struct Dump<'t> {
    pub body: &'t Body,
    pub text: &'t str,
}

fn path(path: &Path) -> String {
    let names: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
    let qself = if path.qself.is_some() { "<>::" } else { "" };
    format!("{qself}{}", names.join("::"))
}

impl Dump<'_> {
    pub fn whole(&self) -> String {
        let params: Vec<String> = self.body.params.iter().map(|it| self.pat(*it)).collect();
        let root = self.expr(self.body.root);
        if params.is_empty() { root } else { format!("|{}| {root}", params.join(", ")) }
    }

    fn list(&self, list: Exprs) -> String {
        let items: Vec<String> = self.body.list(list).iter().map(|it| self.expr(*it)).collect();
        items.join(", ")
    }

    fn option(&self, prefix: &str, expr: Option<ExprId>) -> String {
        expr.map_or(String::new(), |it| format!("{prefix}{}", self.expr(it)))
    }

    fn local(&self, id: allocheck_lints::syntax::body::LocalId) -> String {
        format!("{}{}", self.body.local(id).name, id.0)
    }

    pub fn expr(&self, id: ExprId) -> String {
        let expr = self.body.expr(id);
        let made = if expr.origin == 0 { String::new() } else { format!("~{}", self.origin(expr.origin)) };
        format!("{}{made}", self.kind(id))
    }

    fn origin(&self, origin: u32) -> String {
        let expansion = &self.body.expansions[origin as usize - 1];
        format!("{}:{}", expansion.name, expansion.line)
    }

    fn kind(&self, id: ExprId) -> String {
        let expr = self.body.expr(id);
        match &expr.kind {
            ExprKind::Missing => "∎".to_owned(),
            ExprKind::Literal(literal) => {
                if expr.origin == 0 {
                    expr.span.text(self.text).to_owned()
                } else {
                    format!("{literal:?}")
                }
            }
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Path(it) => path(it),
            ExprKind::Call { callee, args } => format!("{}({})", self.expr(*callee), self.list(*args)),
            ExprKind::MethodCall { receiver, method, args, generics, .. } => {
                let fish = if generics.is_some() { "::<>" } else { "" };
                format!("{}.{method}{fish}({})", self.expr(*receiver), self.list(*args))
            }
            ExprKind::Field { base, name, .. } => format!("{}.{name}", self.expr(*base)),
            ExprKind::Index { base, index } => format!("{}[{}]", self.expr(*base), self.expr(*index)),
            ExprKind::Unary { op, operand } => format!("{op:?}({})", self.expr(*operand)),
            ExprKind::Binary { op, lhs, rhs } => format!("({} {op:?} {})", self.expr(*lhs), self.expr(*rhs)),
            ExprKind::Assign { place, value } => format!("{} = {}", self.expr(*place), self.expr(*value)),
            ExprKind::AssignOp { op, place, value } => {
                format!("{} {op:?}= {}", self.expr(*place), self.expr(*value))
            }
            ExprKind::Ref { mutable, operand } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, self.expr(*operand))
            }
            ExprKind::RawRef { operand, .. } => format!("&raw {}", self.expr(*operand)),
            ExprKind::Cast { operand, ty } => format!("({} as {})", self.expr(*operand), ty.span.text(self.text)),
            ExprKind::Range { start, end, inclusive } => {
                let dots = if *inclusive { "..=" } else { ".." };
                format!("{}{dots}{}", self.option("", *start), self.option("", *end))
            }
            ExprKind::Tuple(list) => format!("({})", self.list(*list)),
            ExprKind::Array(list) => format!("[{}]", self.list(*list)),
            ExprKind::Repeat { value, len, .. } => format!("[{}; {}]", self.expr(*value), self.expr(*len)),
            ExprKind::Struct { path: it, fields, rest } => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{name}: {}", self.expr(*value))).collect();
                format!("{} {{ {}{} }}", path(it), fields.join(", "), self.option(" ..", *rest))
            }
            ExprKind::Block(block) => {
                let mut out = String::new();
                if let Some(frame) = block.frame {
                    let _ = write!(out, "'{}: ", frame.0);
                }
                out.push('{');
                for statement in &block.statements {
                    match statement {
                        Statement::Let { pat, ty, value, otherwise, .. } => {
                            let ty = ty.as_ref().map_or(String::new(), |it| format!(": {}", it.span.text(self.text)));
                            let value = self.option(" = ", *value);
                            let otherwise = self.option(" else ", *otherwise);
                            let _ = write!(out, " let {}{ty}{value}{otherwise};", self.pat(*pat));
                        }
                        Statement::Expr { expr, semicolon, .. } => {
                            let _ = write!(out, " {}{}", self.expr(*expr), if *semicolon { ";" } else { "" });
                        }
                    }
                }
                out.push_str(&self.option(" ", block.tail));
                out.push_str(" }");
                out
            }
            ExprKind::Async { body, .. } => format!("async {}", self.expr(*body)),
            ExprKind::If { condition, then, otherwise } => {
                format!("if {} {}{}", self.expr(*condition), self.expr(*then), self.option(" else ", *otherwise))
            }
            ExprKind::Let { pat, value } => format!("let {} = {}", self.pat(*pat), self.expr(*value)),
            ExprKind::Match { scrutinee, arms } => {
                let arms: Vec<String> = arms
                    .iter()
                    .map(|it| {
                        format!("{}{} => {}", self.pat(it.pat), self.option(" if ", it.guard), self.expr(it.body))
                    })
                    .collect();
                format!("match {} {{ {} }}", self.expr(*scrutinee), arms.join(", "))
            }
            ExprKind::Loop { frame, body } => format!("'{}: loop {}", frame.0, self.expr(*body)),
            ExprKind::While { frame, condition, body } => {
                format!("'{}: while {} {}", frame.0, self.expr(*condition), self.expr(*body))
            }
            ExprKind::For { frame, pat, iterable, body } => {
                format!("'{}: for {} in {} {}", frame.0, self.pat(*pat), self.expr(*iterable), self.expr(*body))
            }
            ExprKind::Break { target, value } => {
                let target = target.map_or_else(|| "?".to_owned(), |it| it.0.to_string());
                format!("break '{target}{}", self.option(" ", *value))
            }
            ExprKind::Continue { target } => {
                format!("continue '{}", target.map_or_else(|| "?".to_owned(), |it| it.0.to_string()))
            }
            ExprKind::Return(value) => format!("return{}", self.option(" ", *value)),
            ExprKind::Other(value) => format!("other{}", self.option(" ", *value)),
            ExprKind::Await(inner) => format!("{}.await", self.expr(*inner)),
            ExprKind::Try(inner) => format!("{}?", self.expr(*inner)),
            ExprKind::Closure(it) => {
                let params: Vec<String> = it.params.iter().map(|(pat, _)| self.pat(*pat)).collect();
                format!("'{}: |{}| {}", it.frame.0, params.join(", "), self.expr(it.body))
            }
            ExprKind::Underscore => "_".to_owned(),
            ExprKind::Macro(call) => format!("{}!{}", call.name, self.call(call)),
        }
    }

    fn call(&self, call: &MacroCall) -> String {
        match &call.kind {
            MacroKind::VecList(list) => format!("[{}]", self.list(*list)),
            MacroKind::VecRepeat { value, len } => format!("[{}; {}]", self.expr(*value), self.expr(*len)),
            MacroKind::Format { sink, format, others } => {
                let sink = match sink {
                    Sink::Write(to) => format!("Write {}", self.expr(*to)),
                    other => format!("{other:?}"),
                };
                let mut parts = vec![sink];
                if others.len > 0 {
                    parts.push(self.list(*others));
                }
                if let Some(format) = format {
                    parts.extend(format.pieces.iter().map(|it| self.piece(it)));
                    if !format.known {
                        parts.push("unknown".to_owned());
                    }
                    parts.extend(format.args.iter().map(|it| self.arg(it)));
                }
                format!("({})", parts.join("; "))
            }
            MacroKind::Matches { scrutinee, pat, guard } => {
                format!("({}, {}{})", self.expr(*scrutinee), self.pat(*pat), self.option(" if ", *guard))
            }
            MacroKind::Dbg(list) => format!("({})", self.list(*list)),
            MacroKind::Constant => "(constant)".to_owned(),
            MacroKind::Cfg => "(cfg)".to_owned(),
            MacroKind::Expanded(inner) => format!(" => {}", self.expr(*inner)),
            MacroKind::Opaque(list) => format!("(opaque {})", self.list(*list)),
            MacroKind::Quoted(list) => format!("(quoted {})", self.list(*list)),
            MacroKind::Missing => "∎".to_owned(),
        }
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Text(text) => format!("{text:?}"),
            Piece::Place { arg, form, plain, span } => {
                let dressed = if *plain { "" } else { "+" };
                format!("{} {arg}:{form}{dressed}", span.text(self.text))
            }
        }
    }

    fn arg(&self, arg: &FormatArg) -> String {
        let name = arg.name.map_or(String::new(), |it| format!("{it} = "));
        let inline = if arg.inline { "inline " } else { "" };
        let at = self.body.expr(arg.value).span.text(self.text);
        format!("{inline}{name}{} at {at}", self.expr(arg.value))
    }

    fn pats(&self, pats: &[PatId]) -> String {
        let pats: Vec<String> = pats.iter().map(|it| self.pat(*it)).collect();
        pats.join(", ")
    }

    pub fn pat(&self, id: PatId) -> String {
        match &self.body.pat(id).kind {
            PatKind::Missing => "∎".to_owned(),
            PatKind::Wild => "_".to_owned(),
            PatKind::Rest => "..".to_owned(),
            PatKind::Bind { local, by_ref, mutable, sub } => {
                let by_ref = if *by_ref { "ref " } else { "" };
                let mutable = if *mutable { "mut " } else { "" };
                let sub = sub.map_or(String::new(), |it| format!(" @ {}", self.pat(it)));
                format!("{by_ref}{mutable}{}{sub}", self.local(*local))
            }
            PatKind::Path(it) => path(it),
            PatKind::Literal(value) => self.expr(*value),
            PatKind::Range => self.body.pat(id).span.text(self.text).to_owned(),
            PatKind::Tuple(pats) => format!("({})", self.pats(pats)),
            PatKind::TupleStruct(it, pats) => format!("{}({})", path(it), self.pats(pats)),
            PatKind::Struct(it, fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, pat)| format!("{name}: {}", self.pat(*pat))).collect();
                format!("{} {{ {} }}", path(it), fields.join(", "))
            }
            PatKind::Slice(pats) => format!("[{}]", self.pats(pats)),
            PatKind::Ref { mutable, inner } => {
                format!("&{}{}", if *mutable { "mut " } else { "" }, self.pat(*inner))
            }
            PatKind::Or(pats) => {
                let pats: Vec<String> = pats.iter().map(|it| self.pat(*it)).collect();
                pats.join(" | ")
            }
        }
    }
}
