//! Takes a heap profile of a program: runs it under valgrind's DHAT.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use crate::exit::Exit;
use crate::profile::frame::Frame;
use crate::profile::numbers::Numbers;
use crate::profile::read::read;
use crate::profile::sink::Sink;
use crate::profile::words::Bytes;
use crate::render::count::Count;

/// Frames of a stack that are kept: inlined functions count, and iterators are made of many.
const DEPTH: usize = 60;

/// Runs the program and says what its profile holds.
///
/// # Errors
/// Why there is no profile, or what went wrong with the program; a sentence.
pub(crate) fn record(output: &Path, program: &[OsString], folder: &Path, err: &mut dyn Write) -> Result<Exit, String> {
    let (name, _) = program.split_first().ok_or("failed to record: no program is named")?;
    if Path::new(name).file_stem().is_some_and(|it| it == "cargo") {
        return Err("failed to record: cargo itself would be profiled; build the program first, and name it".to_owned());
    }
    let path = folder.join(output);
    // What is there already would look like this run's profile if the run leaves none.
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(format!("failed to write {}: {error}", output.display()));
        }
        Ok(()) | Err(_) => {}
    }
    let mut file = OsString::from("--dhat-out-file=");
    // Valgrind puts things in the place of what follows a `%`.
    file.push(path.to_string_lossy().replace('%', "%%"));
    let status = Command::new("valgrind")
        .args(["--quiet", "--tool=dhat", "--fullpath-after=", "--read-inline-info=yes"])
        .arg(format!("--num-callers={DEPTH}"))
        .arg(file)
        .arg("--")
        .args(program)
        .current_dir(folder)
        .status()
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => "failed to run valgrind: it is not installed. It is the package `valgrind` of most \
                                        systems (apt install valgrind, dnf install valgrind); the crate `dhat` makes such \
                                        profiles without it"
                .to_owned(),
            _ => format!("failed to run valgrind: {error}"),
        })?;
    let shown = output.display();
    let program = Path::new(name).display();
    if !path.is_file() {
        return Err(format!("failed to profile `{program}`: valgrind left no profile ({status})"));
    }
    let mut sum = Sum::default();
    read(&path, &mut sum).map_err(|why| format!("failed to read the profile {shown}: {why}"))?;
    let said = if sum.all.blocks == 0 {
        writeln!(
            err,
            "wrote {shown}, which is empty: valgrind does not see allocators that are linked in, such as mimalloc"
        )
    } else {
        let (blocks, bytes) = (Count(sum.all.blocks as usize, "block"), Bytes(sum.all.bytes));
        let lines = if sum.lines { "" } else { "; no frame names a line: build with debug = \"line-tables-only\"" };
        writeln!(err, "wrote {shown}: {blocks}, {bytes}{lines}")
    };
    said.map_err(|error| format!("failed to write: {error}"))?;
    if !status.success() {
        return Err(format!("failed to run `{program}` to a good end: {status}"));
    }
    Ok(Exit::Clean)
}

/// What a profile holds in all.
#[derive(Default)]
struct Sum {
    all: Numbers,
    /// Some frame of Rust code names a line.
    lines: bool,
}

impl Sink for Sum {
    fn frame(&mut self, frame: Frame<'_>) -> u32 {
        self.lines |= frame.line > 0 && frame.path.ends_with(".rs") && !frame.path.contains("/rustc/");
        0
    }

    fn point(&mut self, numbers: Numbers, _: &[u32]) {
        self.all += numbers;
    }
}
