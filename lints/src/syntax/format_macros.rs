//! Macros that format, log or make errors.

use proc_macro2::TokenStream;
use syn::Expr as Tree;

use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{ExprId, ExprKind, Exprs};
use crate::syntax::format_string::{self, ArgRef, Decoded, Part};
use crate::syntax::macro_args::{self, LogArgs, SpanArgs};
use crate::syntax::opened::{Format, FormatArg, MacroKind, Piece, Sink};
use crate::syntax::path::{Path, Segment};
use crate::text::Span;

impl BodyLowering<'_, '_> {
    /// `format!("…", a, b)`.
    pub(super) fn format_macro(&mut self, sink: Sink, tokens: &TokenStream) -> Option<MacroKind> {
        let args = macro_args::list(tokens)?;
        let format = self.format(&args);
        Some(MacroKind::Format { sink, format, others: Exprs::default() })
    }

    /// `write!(out, "…", a, b)`.
    pub(super) fn write_macro(&mut self, tokens: &TokenStream) -> Option<MacroKind> {
        let args = macro_args::list(tokens)?;
        let (destination, args) = args.split_first()?;
        let destination = self.expr(destination);
        let format = self.format(args);
        Some(MacroKind::Format { sink: Sink::Write(destination), format, others: Exprs::default() })
    }

    /// `assert_eq!(a, b, "…", c)`.
    pub(super) fn assert_macro(&mut self, conditions: usize, tokens: &TokenStream) -> Option<MacroKind> {
        let args = macro_args::list(tokens)?;
        let (conditions, args) = args.split_at_checked(conditions)?;
        let others = self.exprs(conditions);
        let format = self.message(args);
        Some(MacroKind::Format { sink: Sink::Assert, format, others })
    }

    /// `panic!("…", a)`, or `panic!(message)` of old.
    pub(super) fn panic_macro(&mut self, tokens: &TokenStream) -> Option<MacroKind> {
        let args = macro_args::list(tokens)?;
        if let [only] = args.as_slice()
            && !is_string(only)
        {
            let others = self.exprs([only]);
            return Some(MacroKind::Format { sink: Sink::Panic, format: None, others });
        }
        let format = self.message(&args);
        Some(MacroKind::Format { sink: Sink::Panic, format, others: Exprs::default() })
    }

    /// `anyhow!("…", a)`, `bail!(error)`, `ensure!(condition, "…", a)`.
    pub(super) fn error_macro(&mut self, conditions: usize, tokens: &TokenStream) -> Option<MacroKind> {
        let args = macro_args::list(tokens)?;
        let at = match args.get(conditions) {
            Some(message) if is_string(message) => conditions,
            _ => args.len(),
        };
        let (others, args) = args.split_at(at);
        let others = self.exprs(others);
        let format = self.format(args);
        Some(MacroKind::Format { sink: Sink::Error, format, others })
    }

    /// `info!(target: "net", count = 3, ?value, "…", a)`.
    pub(super) fn log_macro(&mut self, tokens: &TokenStream) -> Option<MacroKind> {
        let args: LogArgs = syn::parse2(tokens.clone()).ok()?;
        let others = self.exprs(&args.others);
        let format = args.format.map(|it| Box::new(self.known_format(&it, &args.args)));
        Some(MacroKind::Format { sink: Sink::Log, format, others })
    }

    /// `info_span!("name", count = 3)`: the string is a name, not a message.
    pub(super) fn span_macro(&mut self, tokens: &TokenStream) -> Option<MacroKind> {
        let SpanArgs(fields) = syn::parse2(tokens.clone()).ok()?;
        let others = self.exprs(&fields);
        Some(MacroKind::Format { sink: Sink::Log, format: None, others })
    }

    /// The message of a panic: before edition 2021 a lone string is no format string.
    fn message(&mut self, args: &[Tree]) -> Option<Box<Format>> {
        let old = matches!(self.cx.edition, Edition::E2015 | Edition::E2018);
        if old && let [Tree::Lit(syn::ExprLit { lit: syn::Lit::Str(string), .. })] = args {
            let span = self.cx.source.span(string.span());
            let pieces = vec![Piece::Text(string.value().into_boxed_str())];
            return Some(Box::new(Format { span, pieces, args: Vec::new(), known: true }));
        }
        self.format(args)
    }

    /// A format string and its arguments; nothing where there is no string at all.
    fn format(&mut self, args: &[Tree]) -> Option<Box<Format>> {
        let (string, rest) = args.split_first()?;
        if let Some(literal) = as_string(string) {
            return Some(Box::new(self.known_format(literal, rest)));
        }
        // `format!(concat!("a", "{}"), x)`: what is shown is known, how is not.
        let string = self.expr(string);
        let span = self.span_of(string);
        let mut args = vec![FormatArg { name: None, value: string, inline: false }];
        args.extend(rest.iter().map(|it| self.format_arg(it)));
        Some(Box::new(Format { span, pieces: Vec::new(), args, known: false }))
    }

    /// `value` or `name = value`.
    fn format_arg(&mut self, arg: &Tree) -> FormatArg {
        if let Tree::Assign(it) = arg
            && let Tree::Path(path) = &*it.left
            && let Some(ident) = path.path.get_ident()
        {
            let name = Some(self.cx.source.ident(ident).0);
            return FormatArg { name, value: self.expr(&it.right), inline: false };
        }
        FormatArg { name: None, value: self.expr(arg), inline: false }
    }

    fn known_format(&mut self, literal: &syn::LitStr, rest: &[Tree]) -> Format {
        let span = self.cx.source.span(literal.span());
        let mut args: Vec<FormatArg> = rest.iter().map(|it| self.format_arg(it)).collect();
        let foreign = self.cx.source.is_foreign(literal.span());
        let decoded = if foreign { None } else { Decoded::new(span.text(self.cx.source.text())) };
        let value;
        let text = match &decoded {
            Some(decoded) => decoded.text.as_str(),
            None => {
                value = literal.value();
                &value
            }
        };
        let Some(parts) = format_string::parse(text) else {
            return Format { span, pieces: Vec::new(), args, known: false };
        };
        let string = FormatText { literal: span, text, decoded: decoded.as_ref(), foreign };
        let mut known = true;
        let mut pieces = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Part::Text(text) => pieces.push(Piece::Text(text)),
                Part::Count(arg) => known &= self.shown(&string, &mut args, arg).is_some(),
                Part::Place { arg, form, plain, range } => match self.shown(&string, &mut args, arg) {
                    Some(arg) => pieces.push(Piece::Place { arg, form, plain, span: string.span(&range) }),
                    None => known = false,
                },
            }
        }
        if !known {
            pieces.clear();
        }
        Format { span, pieces, args, known }
    }

    /// The argument that a place shows; an inline one is added.
    fn shown(&mut self, string: &FormatText<'_>, args: &mut Vec<FormatArg>, arg: ArgRef) -> Option<u32> {
        let range = match arg {
            ArgRef::Position(at) => return ((at as usize) < args.len()).then_some(at),
            ArgRef::Name(range) => range,
        };
        let name = Name::new(&string.text[range.clone()]);
        if let Some(at) = args.iter().position(|it| it.name == Some(name)) {
            return Some(at as u32);
        }
        let value = self.inline(name, string.span(&range), string.foreign);
        args.push(FormatArg { name: Some(name), value, inline: true });
        Some(args.len() as u32 - 1)
    }

    fn inline(&mut self, name: Name, span: Span, foreign: bool) -> ExprId {
        if let Some(local) = self.lookup_name(name, foreign) {
            return self.add(span, ExprKind::Local(local));
        }
        let path = Path { global: false, qself: None, segments: vec![Segment { name, span, args: None }], span };
        self.add(span, ExprKind::Path(Box::new(path)))
    }
}

/// A format string and where it stands.
struct FormatText<'t> {
    literal: Span,
    text: &'t str,
    decoded: Option<&'t Decoded>,
    foreign: bool,
}

impl FormatText<'_> {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        let Some(decoded) = self.decoded else { return self.literal };
        let start = self.literal.start;
        Span { start: start + decoded.offset(range.start), end: start + decoded.offset(range.end) }
    }
}

fn as_string(expr: &Tree) -> Option<&syn::LitStr> {
    match expr {
        Tree::Lit(syn::ExprLit { lit: syn::Lit::Str(it), .. }) => Some(it),
        Tree::Group(it) => as_string(&it.expr),
        _ => None,
    }
}

/// A string literal, or a macro that makes one.
fn is_string(expr: &Tree) -> bool {
    match expr {
        Tree::Macro(it) => ["concat", "stringify", "include_str", "env"].iter().any(|name| it.mac.path.is_ident(name)),
        other => as_string(other).is_some(),
    }
}
