//! What is typed about fixes.

/// Fixes.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Fixes")]
pub(crate) struct FixArgs {
    /// Apply the fixes that keep meaning and compile without context
    #[arg(long)]
    pub(crate) fix: bool,
    /// Apply offered fixes too, which are to be read first
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    /// Show what would be applied, and change nothing
    #[arg(long)]
    pub(crate) diff: bool,
    /// Write a directive that allows it above each present finding, with this reason
    #[arg(long, value_name = "REASON", num_args = 0..=1, default_missing_value = "", require_equals = true)]
    #[arg(conflicts_with_all = ["fix", "unsafe_fixes", "diff"])]
    pub(crate) add_allow: Option<String>,
    /// Apply fixes even if the working folder has changes
    #[arg(long)]
    pub(crate) allow_dirty: bool,
    /// Apply fixes even if the working folder has staged changes
    #[arg(long)]
    pub(crate) allow_staged: bool,
    /// Apply fixes even if there is no version control
    #[arg(long)]
    pub(crate) allow_no_vcs: bool,
}

impl FixArgs {
    /// Whether any fix is asked for.
    pub(crate) fn is_asked(&self) -> bool {
        self.fix || self.unsafe_fixes || self.diff
    }
}
