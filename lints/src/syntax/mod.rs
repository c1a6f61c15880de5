//! Source text in, [`File`]: items and bodies of our own, with byte spans and dense ids.
//!
//! This is the only place that knows `syn`. Its tree is lowered and dropped on the thread that parsed it; what comes out
//! is owned and `Send`. Macros are opened here, once. What cannot be lowered becomes an explicit `Missing`. Names are
//! resolved only as far as a body can do it alone: a path that names a local variable becomes [`body::ExprKind::Local`].

pub mod item;

pub mod path;

pub mod body;

pub mod opened;

pub mod operator;

pub mod pattern;

pub mod expand;

pub mod lower;

pub mod walk;

mod compact;

mod rows;

mod constants;

mod source;

mod nesting;

mod skim;

pub mod comments;

mod inner_lints;

mod attrs;

pub mod cfg;

mod built;

mod types;

mod items;

mod parts;

mod item_macros;

mod item_args;

mod bodies;

mod exprs;

mod control;

mod pats;

mod macros;

mod macro_args;

mod following;

mod rules;

mod matching;

mod transcribe;

mod chained;

mod mentioned;

mod format_macros;

mod format_string;

use crate::text::Span;

pub use item::File;

/// The edition a file is read as; decides what is a keyword and how closures capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Edition {
    /// 2015.
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    #[default]
    E2021,
    /// 2024.
    E2024,
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where the parser stopped.
    pub span: Span,
    /// What it said: finishes "cannot parse: …".
    pub message: String,
}
