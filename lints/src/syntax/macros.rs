//! Macro calls in bodies, opened.

use proc_macro2::TokenStream;
use syn::Macro;

use crate::syntax::bodies::BodyLowering;
use crate::syntax::body::{Arm, BlockKind, Condition, ExprId, ExprKind, Exprs, FrameKind, PatId};
use crate::syntax::item_args::CfgIf;
use crate::syntax::macro_args::{self, MatchesArgs, SelectArgs, Unknown, VecArgs};
use crate::syntax::opened::{MacroCall, MacroKind, Sink};
use crate::syntax::pattern::PatKind;
use crate::syntax::transcribe::HIDDEN_CRATE;
use crate::text::Span;

/// Macros of the language and of well-known crates, as far as they are written alike.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    Vec,
    /// The format string is the first argument.
    Format(Sink),
    /// The format string is the second argument, the destination the first.
    Write,
    /// The format string stands behind as many conditions.
    Assert(usize),
    Panic,
    Log,
    /// Like `Log`, but the string is a name.
    LogSpan,
    Error,
    Ensure,
    Matches,
    Dbg,
    Constant,
    Cfg,
    Select,
    Json,
    CfgIf,
    /// An `async` block that yields, of `async-stream`.
    Stream,
    /// The tokens are data, not code that runs here.
    Quote,
    /// The tokens are code in another language.
    Foreign,
}

/// The known macro of this name.
pub(super) fn known(name: &str) -> Option<Known> {
    Some(match name {
        "vec" => Known::Vec,
        "format" => Known::Format(Sink::String),
        "format_args" | "const_format_args" => Known::Format(Sink::Arguments),
        "print" | "println" | "eprint" | "eprintln" => Known::Format(Sink::Print),
        "write" | "writeln" => Known::Write,
        "panic" | "unreachable" | "todo" | "unimplemented" => Known::Panic,
        "assert" | "debug_assert" => Known::Assert(1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => Known::Assert(2),
        "trace" | "debug" | "info" | "warn" | "error" | "log" | "event" => Known::Log,
        "span" | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => Known::LogSpan,
        "anyhow" | "bail" | "eyre" | "format_err" => Known::Error,
        "ensure" => Known::Ensure,
        "matches" => Known::Matches,
        "dbg" => Known::Dbg,
        "concat" | "stringify" | "include_str" | "include_bytes" | "env" | "option_env" | "line" | "column"
        | "file" | "module_path" => Known::Constant,
        "cfg" => Known::Cfg,
        "select" => Known::Select,
        "json" => Known::Json,
        "cfg_if" => Known::CfgIf,
        "stream" | "try_stream" => Known::Stream,
        "quote" | "quote_spanned" | "parse_quote" | "parse_quote_spanned" => Known::Quote,
        "asm" | "global_asm" | "compile_error" => Known::Foreign,
        _ => return None,
    })
}

/// Macros of std and of well-known crates that are not opened, yet run what they are given in place, if at all: they make
/// values of their parts, wait for them, count, show or return them.
const IN_PLACE: [&str; 52] = [
    // std.
    "addr_of",
    "addr_of_mut",
    "join",
    "pin",
    "ready",
    "try",
    // futures, tokio.
    "pending",
    "pin_mut",
    "poll",
    "select_biased",
    "try_join",
    // Collections and iterators.
    "array_mut_ref",
    "array_ref",
    "arrayvec",
    "bson",
    "btreemap",
    "btreeset",
    "chain",
    "hashmap",
    "hashset",
    "indexmap",
    "indexset",
    "iproduct",
    "izip",
    "smallvec",
    "thin_vec",
    "tiny_vec",
    // Texts.
    "format_bytes",
    "format_compact",
    "format_ident",
    "format_smolstr",
    "formatdoc",
    "indoc",
    "printdoc",
    "writedoc",
    // Errors.
    "err",
    "exec_err",
    "internal_err",
    "miette",
    "plan_err",
    "span_bug",
    "whatever",
    // Logs and metrics.
    "counter",
    "crit",
    "debug_once",
    "error_once",
    "gauge",
    "histogram",
    "info_once",
    "trace_once",
    "warn_once",
    // What is bound in a query.
    "params",
];

/// The macro of this name, one that is not the user's own, runs what it is given in place.
fn runs_in_place(name: &str) -> bool {
    IN_PLACE.contains(&name) || ["assert_", "debug_assert_", "prop_assert"].iter().any(|it| name.starts_with(it))
}

/// Whether a path that begins with this leads into the run's own code.
fn is_here(first: &syn::Ident) -> bool {
    ["crate", "self", "super", HIDDEN_CRATE].iter().any(|it| first == it)
}

impl BodyLowering<'_, '_> {
    /// A macro call where an expression or a statement stands.
    pub(super) fn macro_call(&mut self, mac: &Macro) -> ExprId {
        let Some(last) = mac.path.segments.last() else { return self.add(Span::default(), ExprKind::Missing) };
        let (name, last_span) = self.cx.source.ident(&last.ident);
        let first = mac.path.leading_colon.map(|it| it.spans[0]);
        let first = first.or_else(|| mac.path.segments.first().map(|it| it.ident.span()));
        let start = first.map_or(last_span.start, |it| self.cx.source.start(it));
        let end = self.cx.source.end(mac.delimiter.span().join());
        let name_span = self.cx.source.ordered(Span { start, end: last_span.end });
        let span = self.cx.source.ordered(Span { start, end });
        // A user's own macro of that name is not the known one, unless the path says which is meant.
        let from_here = mac.path.segments.len() == 1 || mac.path.segments.first().is_some_and(|it| is_here(&it.ident));
        let known = known(name.as_str());
        let users_own = match known {
            Some(_) => self.cx.redefines(name, span.start),
            None => self.cx.defines(name),
        };
        let known = known.filter(|_| !(users_own && from_here));
        let kind = match known {
            Some(known) => self.known_macro(known, span, mac),
            None if users_own => self.expanded(name, span, &mac.tokens),
            None => None,
        };
        let kind = match (kind, known) {
            (Some(kind), _) => kind,
            (None, Some(Known::Foreign)) => MacroKind::Missing,
            (None, _) => self.unknown_macro(&mac.tokens),
        };
        let in_place = known.is_some() || (!users_own && runs_in_place(name.as_str()));
        let kind = match kind {
            MacroKind::Missing => match self.mentioned(&mac.tokens) {
                names if names.is_empty() => MacroKind::Missing,
                names => MacroKind::Opaque(self.list(&names)),
            },
            kind => kind,
        };
        if matches!(kind, MacroKind::Missing) {
            self.cx.file.missing += 1;
        }
        self.add(span, ExprKind::Macro(Box::new(MacroCall { name, name_span, kind, in_place })))
    }

    /// Nothing where the arguments are not what is expected.
    fn known_macro(&mut self, known: Known, span: Span, mac: &Macro) -> Option<MacroKind> {
        let tokens = &mac.tokens;
        Some(match known {
            Known::Vec => match syn::parse2(tokens.clone()).ok()? {
                VecArgs::List(list) => MacroKind::VecList(self.exprs(&list)),
                VecArgs::Repeat(value, len) => MacroKind::VecRepeat { value: self.expr(&value), len: self.expr(&len) },
            },
            Known::Format(sink) => self.format_macro(sink, tokens)?,
            Known::Write => self.write_macro(tokens)?,
            Known::Assert(conditions) => self.assert_macro(conditions, tokens)?,
            Known::Panic => self.panic_macro(tokens)?,
            Known::Log => self.log_macro(tokens)?,
            Known::LogSpan => self.span_macro(tokens)?,
            Known::Error => self.error_macro(0, tokens)?,
            Known::Ensure => self.error_macro(1, tokens)?,
            Known::Matches => self.matches_macro(tokens)?,
            Known::Dbg => MacroKind::Dbg(self.exprs(&macro_args::list(tokens)?)),
            Known::Constant => MacroKind::Constant,
            Known::Cfg => MacroKind::Cfg,
            Known::Select => self.select_macro(span, tokens)?,
            Known::Json => MacroKind::Opaque(self.exprs(&macro_args::json(tokens)?)),
            Known::CfgIf => MacroKind::Opaque(self.cfg_if(tokens)?),
            Known::Stream => MacroKind::Opaque(self.stream(span, tokens)?),
            Known::Quote => {
                let is_spanned = mac.path.segments.last().is_some_and(|it| it.ident.to_string().ends_with("_spanned"));
                let names = self.interpolated(tokens, is_spanned);
                MacroKind::Quoted(self.list(&names))
            }
            Known::Foreign => return None,
        })
    }

    fn matches_macro(&mut self, tokens: &TokenStream) -> Option<MacroKind> {
        let args: MatchesArgs = syn::parse2(tokens.clone()).ok()?;
        let known = self.scope.len();
        let scrutinee = self.expr(&args.scrutinee);
        let pat = self.pat(&args.pat, known);
        let guard = args.guard.map(|it| self.expr(&it));
        self.scope.truncate(known);
        Some(MacroKind::Matches { scrutinee, pat, guard })
    }

    /// Each arm of `select!` is read as `match future.await { p => body }`.
    fn select_macro(&mut self, span: Span, tokens: &TokenStream) -> Option<MacroKind> {
        let args: SelectArgs = syn::parse2(tokens.clone()).ok()?;
        let mut arms = Vec::with_capacity(args.arms.len());
        for arm in &args.arms {
            let Some((pat, future)) = &arm.from else {
                arms.push(self.expr(&arm.body));
                continue;
            };
            arms.extend(arm.condition.as_ref().map(|it| self.expr(it)));
            let known = self.scope.len();
            let future = self.expr(future);
            let scrutinee = self.add(self.span_of(future), ExprKind::Await(future));
            let pat = self.pat(pat, known);
            let body = self.expr(&arm.body);
            self.scope.truncate(known);
            let whole = self.span_of(scrutinee).join(self.span_of(body));
            let whole = if span.contains(whole) { whole } else { span };
            let arm = Arm { pat, guard: None, body };
            arms.push(self.add(whole, ExprKind::Match { scrutinee, arms: Box::new([arm]) }));
        }
        Some(MacroKind::Opaque(self.list(&arms)))
    }

    /// The branches of `cfg_if!`, each a block.
    fn cfg_if(&mut self, tokens: &TokenStream) -> Option<Exprs> {
        let args: CfgIf = syn::parse2(tokens.clone()).ok()?;
        let mut blocks = Vec::with_capacity(args.branches.len());
        let mut before: Vec<Box<str>> = Vec::new();
        for branch in &args.branches {
            let block = self.statement_block(&branch.tokens)?;
            blocks.push(block);
            if self.cx.source.call().is_some() {
                continue;
            }
            let own = branch.attr.as_ref().and_then(|it| self.cx.cfg(std::slice::from_ref(it)));
            let others = before.join(", ");
            let cfg = format!("all({}, not(any({others})))", own.as_deref().unwrap_or("all()"));
            let covers = self.span_of(block);
            self.body.conditions.push(Condition { cfg: cfg.into_boxed_str(), covers });
            before.extend(own);
        }
        Some(self.list(&blocks))
    }

    /// `stream! { … }` captures as `async move { … }` does.
    fn stream(&mut self, span: Span, tokens: &TokenStream) -> Option<Exprs> {
        let stmts = macro_args::statements(tokens)?;
        let frame = self.open(FrameKind::Async, None, span);
        let body = self.block_of(tokens, &stmts);
        self.close(frame);
        let body = body?;
        let made = self.add_framed(frame, self.span_of(body), ExprKind::Async { frame, body, is_move: true });
        Some(self.list(&[made]))
    }

    /// A macro of which nothing is known but its tokens.
    fn unknown_macro(&mut self, tokens: &TokenStream) -> MacroKind {
        match macro_args::unknown(tokens) {
            Some(Unknown::Exprs(list)) => {
                let mut parts: Vec<ExprId> = list.iter().map(|it| self.expr(it)).collect();
                self.shown_within(tokens, &mut parts);
                MacroKind::Opaque(self.list(&parts))
            }
            Some(Unknown::Stmts(stmts)) => match self.block_of(tokens, &stmts) {
                Some(block) => {
                    let mut parts = vec![block];
                    self.shown_within(tokens, &mut parts);
                    MacroKind::Opaque(self.list(&parts))
                }
                None => MacroKind::Missing,
            },
            None => MacroKind::Missing,
        }
    }

    /// Tokens read as statements, as one block.
    fn statement_block(&mut self, tokens: &TokenStream) -> Option<ExprId> {
        let stmts = macro_args::statements(tokens)?;
        self.block_of(tokens, &stmts)
    }

    fn block_of(&mut self, tokens: &TokenStream, stmts: &[syn::Stmt]) -> Option<ExprId> {
        let span = self.cx.source.stream_span(tokens)?;
        let block = self.statements(stmts, span, BlockKind::Plain, None);
        Some(self.add(span, ExprKind::Block(Box::new(block))))
    }

    /// A macro call where a pattern stands.
    pub(super) fn macro_pat(&mut self, mac: &Macro, names: usize) -> PatId {
        let start = self.cx.path_start(&mac.path);
        let end = self.cx.source.end(mac.delimiter.span().join());
        let span = self.cx.source.ordered(Span { start, end });
        let name = mac.path.segments.last().map(|it| self.cx.source.ident(&it.ident).0);
        if let Some(pat) = name.and_then(|name| self.expanded_pat(name, span, &mac.tokens, names)) {
            return pat;
        }
        self.cx.file.missing += 1;
        self.add_pat(span, PatKind::Missing)
    }
}
