//! What the command line is, for shells and for `man`.

use std::io::{self, Write};

use clap_complete::Shell;

use crate::args;

/// Writes the completions for a shell. Cargo hands on nothing of its own, so they are for `cargo-allocheck`.
pub(crate) fn completions(out: &mut dyn Write, shell: Shell) -> io::Result<()> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut args::command("cargo-allocheck"), "cargo-allocheck", &mut text);
    out.write_all(&text)
}

/// Writes the manual page.
pub(crate) fn man(out: &mut dyn Write) -> io::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(args::command("cargo-allocheck")).render(&mut text)?;
    out.write_all(&text)
}
