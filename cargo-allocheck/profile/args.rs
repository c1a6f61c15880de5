//! What is typed about profiles.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use clap::Subcommand;

/// What is typed about profiles.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Evidence")]
pub(crate) struct ProfileArgs {
    /// A heap profile of the program (DHAT's, of valgrind or of the crate dhat, or pprof's): sites and findings tell what
    /// they asked for. Several add up
    #[arg(long, value_name = "FILE")]
    pub(crate) heap_profile: Vec<PathBuf>,
}

/// What can be done with profiles.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum ProfileCommand {
    /// Run a program under valgrind's DHAT, and keep its heap profile
    Record {
        /// Where to
        #[arg(long, short, value_name = "FILE", default_value = "allocheck-heap.json")]
        output: PathBuf,
        /// The program, built with line tables, and its arguments
        #[arg(value_name = "CMD", last = true, required = true)]
        program: Vec<OsString>,
    },
    /// Tell what a change did to what was asked of the heap, in all and by place
    Diff {
        /// A heap profile from before the change
        #[arg(value_name = "BEFORE")]
        before: PathBuf,
        /// A heap profile of the same work from after it
        #[arg(value_name = "AFTER")]
        after: PathBuf,
        /// Exit with 1 where blocks, bytes or the peak have grown by more percent than this
        #[arg(long, value_name = "PCT", value_parser = percent)]
        fail_on_increase: Option<Percent>,
    },
}

/// Hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Percent(pub(crate) u32);

impl fmt::Display for Percent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 100, self.0 % 100) {
            (whole, 0) => write!(out, "{whole}"),
            (whole, part) => write!(out, "{whole}.{part:02}"),
        }
    }
}

/// `0`, `2.5`, `10%`.
fn percent(typed: &str) -> Result<Percent, String> {
    let number = typed.trim_end_matches('%').trim_end();
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{part:0<2}");
    let is_plain = !whole.is_empty() && part.len() <= 2 && digits.bytes().all(|it| it.is_ascii_digit());
    let value = if is_plain { digits.parse().ok() } else { None };
    value.map(Percent).ok_or_else(|| "it must be a number of percent, such as 5 or 2.5".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Percent, percent};

    #[test]
    fn percents_are_read() {
        let cases = [("0", Some(0)), ("2.5", Some(250)), ("10%", Some(1000)), ("10 %", Some(1000)), ("0.05", Some(5))];
        for (typed, hundredths) in cases.into_iter().chain([("-1", None), ("x", None), ("", None), ("1.234", None)]) {
            assert_eq!(percent(typed).ok(), hundredths.map(Percent), "{typed}");
        }
    }
}
