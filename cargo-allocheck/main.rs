//! `cargo allocheck`.

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use cargo_allocheck::evidence::wrapper;
use cargo_allocheck::exit::Exit;
use cargo_allocheck::options::Environment;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    if let Some(code) = wrapper::wrap() {
        return code;
    }
    let mut out = BufWriter::new(io::stdout().lock());
    // Not locked: the line that tells of progress comes from other threads.
    let mut err = io::stderr();
    let exit = match std::env::current_dir() {
        Ok(folder) => cargo_allocheck::run(std::env::args_os(), &folder, &Environment::read(), &mut out, &mut err),
        Err(error) => {
            // Where even that cannot be said, the exit code says it.
            drop(writeln!(err, "error: failed to find the current folder: {error}"));
            Exit::Failure
        }
    };
    drop(out.flush());
    ExitCode::from(exit.code())
}
