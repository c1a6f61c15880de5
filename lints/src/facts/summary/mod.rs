//! An analysed dependency in, a stub of it out: the text that stands for the package on later runs.
//!
//! The text is Rust as `crate::stubs` describes it: one file, modules within modules, types with all fields, signatures
//! of what other crates can call, and the words that the package's own bodies have earned. It is read again by
//! [`crate::syntax::lower::lower_stub`]. Where the text lies and how long it is kept is not said here.

mod spell;

mod words;

mod write;

use crate::facts::summary::words::Words;
use crate::index::build::build;
use crate::index::input::KrateInput;

/// Describes the crate at `at`, which is of the workspace for this while; the others are what it leans on.
#[must_use]
pub fn summarise(krates: &[KrateInput], at: usize) -> String {
    let Some(krate) = krates.get(at) else { return String::new() };
    let index = build(krates);
    let words = words::of_functions(&index);
    write::krate(&index, krate, &words)
}

/// The same without a look into bodies, and without constants: for packages that are too large for it.
#[must_use]
pub fn outline(krates: &[KrateInput], at: usize) -> String {
    let Some(krate) = krates.get(at) else { return String::new() };
    let index = build(krates);
    write::krate(&index, krate, &Words::outline())
}

#[cfg(test)]
mod tests;
