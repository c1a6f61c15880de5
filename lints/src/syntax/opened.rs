//! Macro calls that are opened: what their arguments are, and format strings taken apart.

use crate::name::Name;
use crate::syntax::body::{ExprId, Exprs, PatId};
use crate::text::Span;

/// A macro call and what was found in it.
#[derive(Clone, Debug)]
pub struct MacroCall {
    /// Its last name: `format`.
    pub name: Name,
    /// The bytes of the path, without `!`.
    pub name_span: Span,
    /// What it makes of its arguments.
    pub kind: MacroKind,
    /// What it is given runs here and now, if at all. Of any other, nobody knows: it may make an `async` block of its tokens, a
    /// closure or an item, and so keep what they name.
    pub in_place: bool,
}

impl MacroCall {
    /// Each of its parts runs at most once where the call stands, as far as the macro's name tells.
    #[must_use]
    pub fn takes_each_once(&self) -> bool {
        let names = ["select", "json", "cfg_if", "join", "try_join", "smallvec", "hashmap", "btreemap", "indexmap"];
        names.iter().any(|it| self.name == *it)
    }
}

/// Macros that are understood, and how far.
#[derive(Clone, Debug)]
pub enum MacroKind {
    /// `vec![a, b]`.
    VecList(Exprs),
    /// `vec![x; n]`.
    VecRepeat {
        /// `x`.
        value: ExprId,
        /// `n`.
        len: ExprId,
    },
    /// `format!` and all that format.
    Format {
        /// Where the text goes.
        sink: Sink,
        /// The format string and its arguments; nothing for `todo!()`, `panic!()`.
        format: Option<Box<Format>>,
        /// Arguments that stand before the format string or beside it: the conditions of `assert!`, the fields of log macros.
        others: Exprs,
    },
    /// `matches!(x, p if g)`.
    Matches {
        /// `x`.
        scrutinee: ExprId,
        /// `p`.
        pat: PatId,
        /// `g`.
        guard: Option<ExprId>,
    },
    /// `dbg!(a, b)`.
    Dbg(Exprs),
    /// `concat!`, `stringify!`, `include_str!`, `env!`, `line!`, `file!`, …: known at compile time, makes a `&'static str` unless the name says otherwise.
    Constant,
    /// `cfg!`.
    Cfg,
    /// A `macro_rules!` macro whose expansion was followed.
    Expanded(ExprId),
    /// An unknown macro whose tokens parse as expressions or statements, or, where they do not, the locals that they name;
    /// nothing is known of how often these run. That of `stream!` is one `async` block.
    Opaque(Exprs),
    /// `quote!`: tokens as data, in which the values of these locals are shown.
    Quoted(Exprs),
    /// An unknown macro that names nothing.
    Missing,
}

/// Where formatted text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sink {
    /// `format!`: a new String.
    String,
    /// `format_args!`: nowhere yet.
    Arguments,
    /// `print!`, `eprintln!`, …
    Print,
    /// `write!`, `writeln!`: the destination.
    Write(ExprId),
    /// `panic!`, `unreachable!`, `todo!`, `unimplemented!`.
    Panic,
    /// `assert!`, `assert_eq!`, `debug_assert!`, …: formats only when it fails; `others` are the conditions.
    Assert,
    /// `log` and `tracing` macros: formats only when enabled.
    Log,
    /// `anyhow!`, `bail!`, `ensure!`, `eyre!`: an error value.
    Error,
}

/// A format string, taken apart.
#[derive(Clone, Debug)]
pub struct Format {
    /// The string literal's bytes, or those of what stands in its place.
    pub span: Span,
    /// Text and places, in order; empty where the string is no literal.
    pub pieces: Vec<Piece>,
    /// What the places show; each may be shown more than once. Inline `{x}` arguments are here too, with the span inside the string.
    pub args: Vec<FormatArg>,
    /// False where the string is no literal (`concat!`, a macro's own): pieces are unknown.
    pub known: bool,
}

/// A part of a format string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text, unescaped.
    Text(Box<str>),
    /// `{…}`.
    Place {
        /// Index into [`Format::args`].
        arg: u32,
        /// Empty for Display, `?`, `x`, …
        form: Box<str>,
        /// No width, precision, fill, sign or flag.
        plain: bool,
        /// The bytes of `{…}` in the source, where the literal has no escapes before it (else of the whole literal).
        span: Span,
    },
}

/// An argument of a format string.
#[derive(Clone, Copy, Debug)]
pub struct FormatArg {
    /// `name = value`.
    pub name: Option<Name>,
    /// The value; an inline argument is a `Local` or `Path` expression.
    pub value: ExprId,
    /// Written as `{name}` inside the string.
    pub inline: bool,
}
