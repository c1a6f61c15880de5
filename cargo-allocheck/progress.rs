//! A line on a terminal that tells how far the reading of dependencies has come, where that takes its time: the first run
//! on a workspace.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Until then nothing is said: most runs have ended.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far it is.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    /// Someone looks at a terminal.
    watched: bool,
}

impl Progress {
    /// A line that is shown to those who watch, after a second.
    pub(crate) fn new(watched: bool) -> Self {
        let style = ProgressStyle::with_template("   reading dependencies {pos}/{len} {wide_msg}");
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        Self {
            bar: bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())),
            begun: Instant::now(),
            watched,
        }
    }

    /// So many packages more have to be read.
    pub(crate) fn expect(&self, packages: usize) {
        self.bar.inc_length(packages as u64);
    }

    /// This package is at work now.
    pub(crate) fn begin(&self, package: &str) {
        if self.watched && self.bar.is_hidden() && self.begun.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        }
        self.bar.set_message(package.to_owned());
    }

    /// One more is done.
    pub(crate) fn done(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
