//! What was typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::baseline::BaselineArgs;
use crate::config::args::ConfigArgs;
use crate::fix::args::FixArgs;
use crate::levels::LevelArgs;
use crate::output::{self, Output};
use crate::profile::args::{ProfileArgs, ProfileCommand};
use crate::profile::numbers::Numbers;

/// Shows where a Rust workspace asks the heap for memory that it does not need, without compiling it
///
/// Without a command, checks the selected packages. Files and folders given as arguments are reported on alone, but are
/// understood within their package. Without a manifest, folders are searched for Rust files.
#[derive(Debug, Parser)]
#[command(name = "cargo-allocheck", version, styles = clap_cargo::style::CLAP_STYLING)]
#[command(subcommand_help_heading = "Commands", disable_help_subcommand = true)]
#[command(
    after_help = "Exit codes: 0 nothing to report, 1 findings at or above --fail-on, 2 could not do (part of) its work"
)]
pub(crate) struct Args {
    /// What to do; without it, check.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// Report on these files and folders alone
    #[arg(value_name = "PATHS")]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) manifest: clap_cargo::Manifest,

    #[command(flatten)]
    pub(crate) workspace: clap_cargo::Workspace,

    #[command(flatten)]
    pub(crate) features: clap_cargo::Features,

    #[command(flatten)]
    pub(crate) targets: TargetArgs,

    #[command(flatten)]
    pub(crate) levels: LevelArgs,

    #[command(flatten)]
    pub(crate) report: ReportArgs,

    #[command(flatten)]
    pub(crate) profile: ProfileArgs,

    #[command(flatten)]
    pub(crate) baseline: BaselineArgs,

    #[command(flatten)]
    pub(crate) fixes: FixArgs,

    #[command(flatten)]
    pub(crate) config: ConfigArgs,

    #[command(flatten)]
    pub(crate) run: RunArgs,

    #[command(flatten)]
    pub(crate) ignored: IgnoredArgs,
}

/// The commands beside the check.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub(crate) enum Command {
    /// Check for waste (what is done without a command)
    Check {
        /// Report on these files and folders alone
        #[arg(value_name = "PATHS")]
        files: Vec<PathBuf>,
    },
    /// List every place that asks for heap memory, with its type, heat and fate
    Sites {
        /// Report on these files and folders alone
        #[arg(value_name = "PATHS")]
        files: Vec<PathBuf>,
        /// Print how many types are known instead, and why others are not
        #[arg(long)]
        stats: bool,
    },
    /// Draw the bytes of structs and enums: offsets, sizes, padding
    Layout {
        /// The type's name; without it, all types
        #[arg(value_name = "TYPE")]
        ty: Option<String>,
    },
    /// Build with optimisation, and list the places from which the machine code still asks for memory
    Verify {
        /// Report on these files and folders alone
        #[arg(value_name = "PATHS")]
        files: Vec<PathBuf>,
        /// Cargo's profile to build with
        #[arg(long, value_name = "NAME", default_value = "release")]
        cargo_profile: String,
    },
    /// List the rules
    Rules,
    /// Write down what is found, so that it is not reported again
    Baseline {
        /// Leave out what is gone; nothing is added
        #[arg(long)]
        update: bool,
        /// Make it anew, even if it is there and would grow
        #[arg(long)]
        force: bool,
    },
    /// Write an allocheck.toml that explains all that can be configured
    Init,
    /// Print the completions for a shell
    Completions {
        /// Which
        #[arg(value_name = "SHELL", value_enum)]
        shell: Shell,
    },
    /// Print the manual page
    Man,
    /// Print the JSON schema of allocheck.toml
    #[command(hide = true)]
    ConfigSchema,
    /// Serve an editor: a language server on standard input and output
    Lsp,
    /// Take heap profiles and compare them
    Profile {
        /// What to do with them
        #[command(subcommand)]
        command: ProfileCommand,
    },
    /// Explain a rule
    Explain {
        /// The rule's name
        #[arg(value_name = "RULE")]
        rule: String,
    },
}

/// Which targets; what cargo means by them.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Target selection")]
pub(crate) struct TargetArgs {
    /// The package's library
    #[arg(long)]
    pub(crate) lib: bool,
    /// All binaries
    #[arg(long)]
    pub(crate) bins: bool,
    /// The binary of this name
    #[arg(long, value_name = "NAME")]
    pub(crate) bin: Vec<String>,
    /// All examples
    #[arg(long)]
    pub(crate) examples: bool,
    /// The example of this name
    #[arg(long, value_name = "NAME")]
    pub(crate) example: Vec<String>,
    /// All tests, and the test code of the library and the binaries
    #[arg(long)]
    pub(crate) tests: bool,
    /// The test of this name
    #[arg(long, value_name = "NAME")]
    pub(crate) test: Vec<String>,
    /// All benchmarks
    #[arg(long)]
    pub(crate) benches: bool,
    /// The benchmark of this name
    #[arg(long, value_name = "NAME")]
    pub(crate) bench: Vec<String>,
    /// Everything
    #[arg(long)]
    pub(crate) all_targets: bool,
}

/// What is reported, and how.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Report")]
pub(crate) struct ReportArgs {
    /// How the report is written: human, short, json, report, sarif, github, gitlab, junit, rdjson, markdown, html; into a
    /// file with =PATH. May be given several times
    #[arg(long, value_name = "FORMAT[=PATH]", value_parser = output::parse, default_value = "human")]
    #[arg(visible_alias = "message-format")]
    pub(crate) format: Vec<Output>,
    /// In SARIF: the category under which GitHub keeps the results
    #[arg(long, value_name = "NAME")]
    pub(crate) sarif_category: Option<String>,
    /// In SARIF: what directives silence too, marked as suppressed (GitHub would show it as open)
    #[arg(long)]
    pub(crate) sarif_include_suppressed: bool,
    /// When to use colours
    #[arg(long, value_name = "WHEN", value_enum)]
    pub(crate) color: Option<ColorChoice>,
    /// Report only what is at least this sure
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub(crate) confidence: Option<ConfidenceArg>,
    /// Report only what runs at least this often
    #[arg(long, value_name = "HEAT", value_enum)]
    pub(crate) heat: Option<HeatArg>,
    /// Report code that runs seldom too: set-up, error paths (the same as --heat cold)
    #[arg(long)]
    pub(crate) include_cold: bool,
    /// Report test code too
    #[arg(long)]
    pub(crate) include_tests: bool,
    /// Read the text of this file from standard input, and report on it alone
    #[arg(long, value_name = "PATH", conflicts_with_all = ["fix", "unsafe_fixes", "add_allow", "staged"])]
    pub(crate) stdin_filename: Option<PathBuf>,
    /// Say what the last verification knows of each finding and site
    #[arg(long)]
    pub(crate) evidence: bool,
    /// In which order
    #[arg(long, value_name = "ORDER", value_enum, default_value_t)]
    pub(crate) sort: Sort,
    /// Report only the N findings that matter most: the gravest, and of these the hottest
    #[arg(long, value_name = "N")]
    pub(crate) top: Option<usize>,
    /// Count the findings by rule instead of listing them
    #[arg(long)]
    pub(crate) statistics: bool,
    /// Exit with 1 from this level on
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub(crate) fail_on: Option<FailOn>,
    /// Exit with 0 whatever is found
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// Files that do not parse are no reason to exit with 2
    #[arg(long)]
    pub(crate) allow_parse_errors: bool,
    /// Say nothing but the findings
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say more of what was read
    #[arg(short, long, action = ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// How the work is done.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Run")]
pub(crate) struct RunArgs {
    /// Work with this many threads; 0 for as many as there are cores
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) threads: usize,
    /// Run cargo's own check or Clippy first, with the same selection, and pass on what it says
    #[arg(long, value_name = "COMMAND", value_enum)]
    pub(crate) also: Option<Also>,
    /// Print how long each phase took
    #[arg(long)]
    pub(crate) timings: bool,
    /// Do not use the network
    #[arg(long)]
    pub(crate) offline: bool,
    /// Require that Cargo.lock is up to date
    #[arg(long)]
    pub(crate) locked: bool,
    /// --locked and --offline
    #[arg(long)]
    pub(crate) frozen: bool,
    /// Do not look at dependencies
    #[arg(long)]
    pub(crate) no_deps: bool,
}

/// Accepted because cargo, or an editor that believes to call cargo, gives them; without effect.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct IgnoredArgs {
    #[arg(long, hide = true)]
    pub(crate) keep_going: bool,
    #[arg(long, hide = true, value_name = "TRIPLE")]
    pub(crate) target: Vec<String>,
    #[arg(long, hide = true, value_name = "DIRECTORY")]
    pub(crate) target_dir: Option<PathBuf>,
    #[arg(long, short, hide = true)]
    pub(crate) release: bool,
    #[arg(long, short, hide = true, value_name = "N")]
    pub(crate) jobs: Option<String>,
}

/// What of cargo's is run beside our check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Also {
    /// `cargo clippy`.
    Clippy,
    /// `cargo check`.
    Check,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How sure a finding must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConfidenceArg {
    /// All facts are known and the advice holds.
    High,
    /// All facts are known, but the advice may not pay.
    Medium,
    /// A fact could only be supposed.
    Low,
}

/// How often code must run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum HeatArg {
    /// In a loop, or called from one.
    Hot,
    /// All but set-up and error paths.
    Plain,
    /// All.
    Cold,
}

/// The order of findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sort {
    /// By file and line.
    #[default]
    Place,
    /// The hottest first.
    Heat,
    /// By what the profile measured: the most allocations first.
    Blocks,
    /// The most bytes in all first.
    Bytes,
    /// The most bytes when the heap was largest first.
    Live,
}

impl Sort {
    /// What of a profile to sort by.
    pub(crate) fn measure(self) -> Option<fn(&Numbers) -> u64> {
        match self {
            Self::Place | Self::Heat => None,
            Self::Blocks => Some(|it| it.blocks),
            Self::Bytes => Some(|it| it.bytes),
            Self::Live => Some(|it| it.live_bytes),
        }
    }
}

/// The level from which on the exit code is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Any finding.
    Note,
    /// Warnings and errors.
    Warning,
    /// Errors.
    Error,
    /// No finding.
    Never,
}

/// Parses a command line, its first word the program. `cargo allocheck x` reaches us as `cargo-allocheck allocheck x`,
/// so that word is dropped, and help then speaks of `cargo allocheck`.
///
/// # Errors
/// What clap has to say: usage errors, help, the version.
pub(crate) fn parse(line: impl IntoIterator<Item = OsString>) -> Result<Args, clap::Error> {
    let mut line: Vec<OsString> = line.into_iter().collect();
    let through_cargo = line.get(1).is_some_and(|word| word == "allocheck");
    if through_cargo {
        line.remove(1);
    }
    let name = if through_cargo { "cargo allocheck" } else { "cargo-allocheck" };
    let command = command(name);
    let matches = command.try_get_matches_from(line)?;
    let mut args = Args::from_arg_matches(&matches)?;
    args.levels.order(&matches);
    Ok(args)
}

/// The command line as clap knows it, by the name that it is called by.
pub(crate) fn command(name: &'static str) -> clap::Command {
    Args::command()
        .bin_name(name)
        // Options may stand on either side of the command's name.
        .mut_args(|arg| if arg.is_positional() { arg } else { arg.global(true) })
}
