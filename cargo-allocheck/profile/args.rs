//! What is typed about profiles.

use std::path::PathBuf;

/// What is typed about profiles.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Evidence")]
pub(crate) struct ProfileArgs {
    /// A heap profile of the program (DHAT's, of valgrind or of the crate dhat): sites and findings tell what they
    /// asked for. Several add up
    #[arg(long, value_name = "FILE")]
    pub(crate) heap_profile: Vec<PathBuf>,
}
