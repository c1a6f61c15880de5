//! The command's parts: all that touches the world.
//!
//! [`run()`] is the command: a command line in, a report and an exit code out. [`analyse`] is what it does with a
//! [`project`]. Below it lies the crate `allocheck-lints`, which knows nothing of files and terminals.

mod args;

pub mod output;

pub mod options;

pub mod project;

pub mod load;

mod dependencies;

mod progress;

pub mod analyse;

pub mod problem;

pub mod report;

pub mod evidence;

mod profile;

mod render;

mod lsp;

mod also;

mod run;

pub mod exit;

mod levels;

mod config;

mod settle;

mod fix;

mod directives;

mod baseline;

mod changed;

mod sieve;

mod manual;

mod unknown;

#[cfg(test)]
mod fuzz;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;

use crate::exit::Exit;
use crate::options::Environment;

/// Does what a command line says, its first word the program's name; relative paths start at `folder`.
pub fn run(
    line: impl IntoIterator<Item = OsString>,
    folder: &Path,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Exit {
    run::run(line.into_iter().collect(), folder, environment, &mut run::Streams { out, err })
}
