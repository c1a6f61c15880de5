//! What was typed and what is configured, together: the former comes after the latter.

use std::collections::BTreeMap;
use std::path::Path;

use allocheck_lints::facts::HeatKind;
use allocheck_lints::finding::{Confidence, Level};
use allocheck_lints::index::marks::Marks;
use allocheck_lints::judge;
use allocheck_lints::rule::Rule;
use allocheck_lints::rules;

use crate::args::{Args, ConfidenceArg, FailOn, HeatArg};
use crate::config;
use crate::config::find::Configured;
use crate::levels::{Levels, Profile};
use crate::load::SourceFile;
use crate::options::Options;
use crate::project::Project;

/// What was typed, where a configuration can say it too.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    profile: Option<Profile>,
    levels: Vec<(String, Level)>,
    confidence: Option<Confidence>,
    heat: Option<HeatKind>,
    /// Nothing within for never.
    fail_on: Option<Option<Level>>,
}

impl Typed {
    /// What these arguments say.
    pub(crate) fn of(args: &Args) -> Self {
        let report = &args.report;
        let fail_on = report.fail_on.map(|it| match it {
            FailOn::Note => Some(Level::Note),
            FailOn::Warning => Some(Level::Warn),
            FailOn::Error => Some(Level::Deny),
            FailOn::Never => None,
        });
        let heat = report.heat.map(|it| match it {
            HeatArg::Hot => HeatKind::Hot,
            HeatArg::Plain => HeatKind::Plain,
            HeatArg::Cold => HeatKind::Cold,
        });
        Self {
            profile: args.levels.profile,
            levels: args.levels.ordered.clone(),
            confidence: report.confidence.map(|it| match it {
                ConfidenceArg::High => Confidence::High,
                ConfidenceArg::Medium => Confidence::Medium,
                ConfidenceArg::Low => Confidence::Low,
            }),
            heat: if report.include_cold { Some(HeatKind::Cold) } else { heat },
            fail_on: if report.exit_zero { Some(None) } else { fail_on },
        }
    }
}

/// Reads the configuration, and settles what it decides together with what was typed.
///
/// # Errors
/// What is wrong with it, and where.
pub(crate) fn configured(options: &mut Options, project: &mut Project, folder: &Path) -> Result<Configured, String> {
    let typed = options.config.ours();
    let configured =
        if options.config.no_config { Configured::default() } else { config::find::find(project, folder, &typed)? };
    settle(options, &configured)?;
    project.excluded = configured.excluded();
    project.force_exclude = options.config.force_exclude;
    project.stubs = configured.all.stubs.iter().map(|path| configured.all.folder.join(path)).collect();
    project.thresholds = configured.all.thresholds.iter().cloned().collect();
    let all = &configured.all;
    project.marks = Marks { hot: all.hot.clone(), cold: all.cold.clone(), no_alloc: all.no_alloc.clone() };
    Ok(configured)
}

/// Fills in what was not typed.
///
/// # Errors
/// Where a word for a rule means none.
fn settle(options: &mut Options, configured: &Configured) -> Result<(), String> {
    let (typed, config) = (&options.typed, &configured.all);
    let report = &mut options.report;
    report.confidence = typed.confidence.or(config.confidence).unwrap_or(Confidence::High);
    report.heat = typed.heat.or(config.heat).unwrap_or(HeatKind::Plain);
    report.fail_on = typed.fail_on.or(config.fail_on).unwrap_or(Some(Level::Warn));
    report.tests |= config.include_tests.unwrap_or(false);
    let mut levels = Levels::of(typed.profile.or(config.profile).unwrap_or_default());
    levels.set_all(&config.levels)?;
    levels.set_all(&typed.levels)?;
    options.levels = levels;
    Ok(())
}

/// What is said of some files alone: the place of their package's configuration, Clippy's lints that its manifest switches
/// off, and the places of path sections.
type Special<'a> = (Option<usize>, &'a [String], Vec<usize>);

/// What the rules are asked about these files.
pub(crate) fn judge(
    options: &Options,
    configured: &Configured,
    project: &Project,
    files: &[SourceFile],
) -> judge::Options {
    let report = &options.report;
    let mut asked = judge::Options {
        confidence: report.confidence,
        heat: report.heat,
        tests: report.tests,
        levels: options.levels.0.clone(),
        timed: options.timings,
        ..judge::Options::default()
    };
    let mut known: BTreeMap<Special<'_>, usize> = BTreeMap::new();
    for file in files {
        let package = project.targets.get(file.target).map(|target| target.package);
        let off = package.and_then(|at| project.packages.get(at)).map_or(&[][..], |it| &it.clippy_off);
        let package = configured.packages.iter().position(|(at, _)| Some(*at) == package);
        let relative = file.absolute.strip_prefix(&configured.all.folder).unwrap_or(&file.absolute);
        let path = project.display(relative);
        let special = configured.all.paths.iter().enumerate();
        let special = special.filter(|(_, it)| it.files.iter().any(|glob| glob.matches(&path)));
        let special: Vec<usize> = special.map(|(at, _)| at).collect();
        if package.is_none() && off.is_empty() && special.is_empty() {
            asked.scope_of.push(None);
            continue;
        }
        let next = asked.scopes.len();
        let scope = *known.entry((package, off, special)).or_insert_with_key(|(package, off, special)| {
            asked.scopes.push(scope(options, configured, (*package, off), special));
            next
        });
        asked.scope_of.push(Some(scope));
    }
    asked
}

/// The levels for files of a package, whose manifest switches some of Clippy's lints off, and of some path sections.
fn scope(
    options: &Options,
    configured: &Configured,
    (package, off): (Option<usize>, &[String]),
    special: &[usize],
) -> Vec<(String, Level)> {
    let (typed, all) = (&options.typed, &configured.all);
    let package = package.map(|at| &configured.packages[at].1);
    let profile = typed.profile.or(package.and_then(|it| it.profile)).or(all.profile);
    let mut levels = Levels::of(profile.unwrap_or_default());
    // Who switched Clippy's rule off has thought about it; what is said to this tool comes after that.
    let is_off = |rule: &&&Rule| rule.clippy.is_some_and(|it| off.iter().any(|name| name == it));
    levels.0.extend(rules::all().iter().filter(is_off).map(|rule| (rule.name.to_owned(), Level::Allow)));
    let of_package = package.map_or(&[][..], |it| &it.levels);
    let of_paths = special.iter().map(|at| all.paths[*at].levels.as_slice());
    for words in [all.levels.as_slice(), of_package].into_iter().chain(of_paths).chain([typed.levels.as_slice()]) {
        // They were read with success before.
        drop(levels.set_all(words));
    }
    levels.0
}
