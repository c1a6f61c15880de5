//! Finds every place where Rust source text asks the heap for memory, and judges it.
//!
//! Text comes in, findings go out. Nothing here opens a file, prints or reads the environment. The layers, each of which
//! leans only on those before it: [`text`], [`name`] and [`finding`], [`syntax`], [`index`], [`types`], [`flow`],
//! [`facts`], [`rules`], [`judge`], [`page`]. `ARCHITECTURE.md` tells why.

pub mod text;

pub mod name;

pub mod nearest;

pub mod finding;

pub mod syntax;

pub mod index;

pub mod types;

pub mod flow;

pub mod facts;

pub mod rule;

pub mod rules;

pub mod judge;

pub mod page;

pub mod stubs;
