//! What was typed, and what the environment says, turned into what it means.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use allocheck_lints::facts::HeatKind;
use allocheck_lints::finding::{Confidence, Level};
use clap_complete::Shell;

use crate::args::{Also, Args, ColorChoice, Command, Sort, TargetArgs};
use crate::baseline::{BaselineArgs, Writing};
use crate::config::args::ConfigArgs;
use crate::dependencies::cache;
use crate::fix::args::FixArgs;
use crate::levels::Levels;
use crate::output::{self, Format, Output, TableFormat};
use crate::profile::args::ProfileCommand;
use crate::project::features::FeatureWish;
use crate::project::select::{PackageWish, TargetWish};
use crate::settle::Typed;

/// What a run is to do.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// The command.
    pub(crate) task: Task,
    /// Where the project is found.
    pub(crate) source: Source,
    /// Which of its packages are reported on.
    pub(crate) packages: PackageWish,
    /// Which of their targets.
    pub(crate) targets: TargetWish,
    /// Report here alone; empty for everywhere.
    pub(crate) paths: Vec<PathBuf>,
    /// Which rules speak: settled once the configuration is known, as is what the report shows.
    pub(crate) levels: Levels,
    /// What was typed, where a configuration can say it too.
    pub(crate) typed: Typed,
    /// Heap profiles of the program.
    pub(crate) profiles: Vec<PathBuf>,
    /// What is known or unchanged.
    pub(crate) baseline: BaselineArgs,
    /// The file whose text comes from standard input.
    pub(crate) stdin: Option<PathBuf>,
    /// What is to be fixed.
    pub(crate) fixes: FixArgs,
    /// What is typed about the configuration.
    pub(crate) config: ConfigArgs,
    /// What of it.
    pub(crate) report: Report,
    /// How, and where to; at least one.
    pub(crate) outputs: Vec<Output>,
    /// What is special to SARIF.
    pub(crate) sarif: Sarif,
    /// Threads of the pool; nothing for as many as there are cores.
    pub(crate) threads: Option<NonZeroUsize>,
    /// Look at what the packages lean on.
    pub(crate) dependencies: bool,
    /// Where what is known of dependencies is kept across runs.
    pub(crate) cache: Option<PathBuf>,
    /// Cargo's own check is run too.
    pub(crate) also: Option<Also>,
    /// Print the phases' times.
    pub(crate) timings: bool,
    /// The target triples that were typed, which matter to a build alone.
    pub(crate) triples: Vec<String>,
    /// This program's own file.
    pub(crate) program: Option<PathBuf>,
    /// Someone looks at a terminal, and wishes to be told more than findings.
    pub(crate) watched: bool,
}

/// The command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Findings.
    Check,
    /// The inventory.
    Sites,
    /// How many types the inventory leans on, and how many are known.
    Stats,
    /// The picture of one type, or of all.
    Layout(Option<String>),
    /// The places that the optimised build still asks for memory from, built with this profile of cargo's.
    Verify(String),
    /// The table of rules.
    Rules,
    /// Write down what is found.
    Baseline(Writing),
    /// What shells complete by.
    Completions(Shell),
    /// The manual page.
    Man,
    /// A file with all that can be configured.
    Init,
    /// What that file may hold, for editors.
    ConfigSchema,
    /// The language server.
    Lsp,
    /// Take or compare heap profiles.
    Profile(ProfileCommand),
    /// One rule's page.
    Explain(String),
}

/// How the project is found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Source {
    /// `--manifest-path`.
    pub(crate) manifest_path: Option<PathBuf>,
    /// `--offline`, `--locked`, `--frozen`, as typed.
    pub(crate) flags: Vec<String>,
    /// Cargo's executable.
    pub(crate) cargo: PathBuf,
    /// `--features` and its like.
    pub(crate) features: FeatureWish,
}

/// What is reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Report {
    /// With colours.
    pub(crate) color: bool,
    /// The least sure that is reported.
    pub(crate) confidence: Confidence,
    /// What runs more seldom is left out.
    pub(crate) heat: HeatKind,
    /// Test code too.
    pub(crate) tests: bool,
    /// With what the last verification knows.
    pub(crate) evidence: bool,
    /// In which order.
    pub(crate) sort: Sort,
    /// So many that matter most.
    pub(crate) top: Option<usize>,
    /// Numbers by rule instead.
    pub(crate) statistics: bool,
    /// The exit code is 1 from this level on; nothing for never.
    pub(crate) fail_on: Option<Level>,
    /// Files that do not parse are no failure.
    pub(crate) allow_parse_errors: bool,
    /// How talkative.
    pub(crate) volume: Volume,
}

/// What is special to SARIF.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sarif {
    /// Under which name GitHub keeps these results apart from others of the same tool.
    pub(crate) category: Option<String>,
    /// What directives silence, too.
    pub(crate) suppressed: bool,
}

/// How talkative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Volume {
    /// Findings alone.
    Quiet,
    /// The closing line too.
    Normal,
    /// What was left out, too.
    Verbose,
}

/// What of the environment matters.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// Standard output is a terminal.
    pub terminal: bool,
    /// Standard error is one.
    pub error_terminal: bool,
    /// `$CARGO`.
    pub cargo: Option<PathBuf>,
    /// `$NO_COLOR` is set and not empty.
    pub no_color: bool,
    /// `$CLICOLOR_FORCE` is set, not empty and not `0`.
    pub force_color: bool,
    /// The folder for what is kept across runs: `$CARGO_ALLOCHECK_CACHE`, or the platform's.
    pub cache: Option<PathBuf>,
    /// This program's own file, which cargo can call.
    pub program: Option<PathBuf>,
    /// `$CARGO_TERM_COLOR`.
    pub cargo_color: Option<String>,
}

impl Environment {
    /// Reads the process's environment.
    #[must_use]
    pub fn read() -> Self {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        Self {
            terminal: std::io::IsTerminal::is_terminal(&std::io::stdout()),
            error_terminal: std::io::IsTerminal::is_terminal(&std::io::stderr()),
            cargo: set("CARGO").map(PathBuf::from),
            program: std::env::current_exe().ok(),
            cache: cache::folder(&|name| set(name).map(PathBuf::from)),
            no_color: set("NO_COLOR").is_some(),
            force_color: set("CLICOLOR_FORCE").is_some_and(|value| value != "0"),
            cargo_color: set("CARGO_TERM_COLOR").and_then(|value| value.into_string().ok()),
        }
    }

    /// Whether to use colours: what was typed speaks first, then `NO_COLOR`, `CLICOLOR_FORCE`, `CARGO_TERM_COLOR`.
    pub(crate) fn color(&self, typed: Option<ColorChoice>) -> bool {
        match (typed, self.cargo_color.as_deref()) {
            (Some(ColorChoice::Always), _) => true,
            (Some(ColorChoice::Never), _) => false,
            (Some(ColorChoice::Auto) | None, _) if self.no_color => false,
            (Some(ColorChoice::Auto) | None, _) if self.force_color => true,
            (None, Some("always")) => true,
            (None, Some("never")) => false,
            (Some(ColorChoice::Auto) | None, _) => self.terminal,
        }
    }
}

impl Options {
    /// Whether an editor reads what is written: it takes every line that is not JSON for an error.
    pub(crate) fn is_for_editor(&self) -> bool {
        self.outputs.iter().any(|output| output.format == Format::Json && output.path.is_none())
    }

    /// What `args` mean in `environment`.
    ///
    /// # Errors
    /// What is wrong with the combination, as cargo says it.
    pub(crate) fn new(args: Args, environment: &Environment) -> Result<Self, String> {
        let is_workspace = args.workspace.workspace || args.workspace.all;
        if !args.workspace.exclude.is_empty() && !is_workspace {
            return Err("--exclude can only be used together with --workspace".to_owned());
        }
        let typed = Typed::of(&args);
        Levels::default().set_all(&args.levels.ordered)?;
        let Args {
            command,
            mut paths,
            manifest,
            workspace,
            targets,
            levels: _,
            report,
            profile,
            baseline,
            fixes,
            config,
            run,
            features,
            ignored,
        } = args;
        let task = match command {
            None => Task::Check,
            Some(Command::Check { files }) => {
                paths.extend(files);
                Task::Check
            }
            Some(Command::Sites { files, stats }) => {
                paths.extend(files);
                if stats { Task::Stats } else { Task::Sites }
            }
            Some(Command::Layout { ty }) => Task::Layout(ty),
            Some(Command::Verify { files, cargo_profile }) => {
                paths.extend(files);
                Task::Verify(cargo_profile)
            }
            Some(Command::Rules) => Task::Rules,
            Some(Command::Baseline { update, force }) => Task::Baseline(Writing { update, force }),
            Some(Command::Completions { shell }) => Task::Completions(shell),
            Some(Command::Man) => Task::Man,
            Some(Command::Init) => Task::Init,
            Some(Command::ConfigSchema) => Task::ConfigSchema,
            Some(Command::Lsp) => Task::Lsp,
            Some(Command::Explain { rule }) => Task::Explain(rule),
            Some(Command::Profile { command }) => Task::Profile(command),
        };
        let flags = [(run.offline, "--offline"), (run.locked, "--locked"), (run.frozen, "--frozen")];
        let packages = if is_workspace {
            PackageWish::All { except: workspace.exclude }
        } else if workspace.package.is_empty() {
            PackageWish::Default
        } else {
            PackageWish::Named(workspace.package)
        };
        if report.sort.measure().is_some() && profile.heap_profile.is_empty() {
            return Err("--sort blocks, bytes and live need --heap-profile FILE".to_owned());
        }
        output::refuse_clashes(&report.format)?;
        let table = match &task {
            Task::Check
            | Task::Profile(_)
            | Task::Explain(_)
            | Task::Baseline(_)
            | Task::Completions(_)
            | Task::Man
            | Task::Lsp
            | Task::Init
            | Task::ConfigSchema => None,
            Task::Verify(_) => Some("places"),
            Task::Sites => Some("sites"),
            Task::Stats => Some("numbers"),
            Task::Layout(_) => Some("layouts"),
            Task::Rules => Some("rules"),
        };
        if let Some(what) = table {
            report.format.iter().try_for_each(|output| TableFormat::of(output.format, what).map(drop))?;
        }
        paths.extend(report.stdin_filename.clone());
        let wish = target_wish(&targets, !paths.is_empty());
        Ok(Self {
            task,
            source: Source {
                manifest_path: manifest.manifest_path,
                flags: flags.iter().filter(|(set, _)| *set).map(|(_, flag)| (*flag).to_owned()).collect(),
                cargo: environment.cargo.clone().unwrap_or_else(|| PathBuf::from("cargo")),
                features: FeatureWish {
                    all: features.all_features,
                    no_default: features.no_default_features,
                    named: features.features,
                },
            },
            packages,
            outputs: report.format,
            sarif: Sarif { category: report.sarif_category, suppressed: report.sarif_include_suppressed },
            levels: Levels::default(),
            typed,
            profiles: profile.heap_profile,
            baseline,
            stdin: report.stdin_filename,
            fixes,
            config,
            report: Report {
                color: environment.color(report.color),
                confidence: Confidence::High,
                heat: HeatKind::Plain,
                evidence: report.evidence,
                sort: report.sort,
                top: report.top,
                statistics: report.statistics,
                tests: report.include_tests || wish.means_test_code(),
                fail_on: None,
                allow_parse_errors: report.allow_parse_errors,
                volume: match (report.quiet, report.verbose) {
                    (true, _) => Volume::Quiet,
                    (false, 0) => Volume::Normal,
                    (false, _) => Volume::Verbose,
                },
            },
            targets: wish,
            paths,
            threads: NonZeroUsize::new(run.threads),
            dependencies: !run.no_deps,
            cache: environment.cache.clone(),
            also: run.also,
            watched: environment.error_terminal && !report.quiet,
            timings: run.timings,
            triples: ignored.target,
            program: environment.program.clone(),
        })
    }
}

/// Paths given as arguments may lie in any target, so all are looked at unless some are named.
fn target_wish(args: &TargetArgs, has_paths: bool) -> TargetWish {
    let wish = TargetWish {
        lib: args.lib || args.all_targets,
        bins: args.bins || args.all_targets,
        bin: args.bin.clone(),
        examples: args.examples || args.all_targets,
        example: args.example.clone(),
        tests: args.tests || args.all_targets,
        test: args.test.clone(),
        benches: args.benches || args.all_targets,
        bench: args.bench.clone(),
        build: args.all_targets,
        test_code: args.tests || args.benches || args.all_targets,
    };
    if !wish.is_empty() {
        wish
    } else if has_paths {
        TargetWish { lib: true, bins: true, examples: true, tests: true, benches: true, build: true, ..wish }
    } else {
        TargetWish { lib: true, bins: true, ..wish }
    }
}
