//! Lowering, shown as code with numbered locals and frames.

mod bodies;

mod dump;

mod files;

mod macros;

mod tables;

use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::File;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

use crate::dump::Dump;

fn file(text: &str) -> File {
    let mut macros = Macros::default();
    macros.gather(text);
    lower(text, Edition::E2021, &macros).unwrap_or_else(|error| panic!("{}: {text}", error.message))
}

/// Lowers the statements of a function and compares what comes out.
#[track_caller]
fn check(statements: &str, wanted: &str) {
    check_file(&format!("fn main() {{ {statements} }}"), &format!("{{ {wanted} }}"));
}

/// Lowers a file and compares its last body.
#[track_caller]
fn check_file(text: &str, wanted: &str) {
    let file = file(text);
    let body = file.bodies.last().expect("the file has a body");
    let shown = Dump { body, text }.whole();
    assert_eq!(shown, wanted, "\n  found: {shown}\n wanted: {wanted}\n");
}
