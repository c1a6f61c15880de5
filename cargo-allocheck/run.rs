//! From the command line to the exit code.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use allocheck_lints::finding::{Applicability, Finding};
use allocheck_lints::index::build::read_std;
use allocheck_lints::index::def::Index;
use allocheck_lints::nearest::nearest;
use allocheck_lints::{rules, types};
use anyhow::Context as _;

use crate::analyse::{Analysis, analyse, pool};
use crate::args;
use crate::baseline::{self, Writing};
use crate::config::find::Configured;
use crate::config::show::show;
use crate::config::{self, Config};
use crate::directives;
use crate::evidence::verify::{self, Verified};
use crate::exit::Exit;
use crate::fix;
use crate::load::SourceFile;
use crate::manual;
use crate::options::{Environment, Options, Report, Task, Volume};
use crate::output::{self, Output, TableFormat};
use crate::profile::attach::attach;
use crate::profile::command;
use crate::profile::explain::{Wishes, explain};
use crate::project::Project;
use crate::project::discover::discover;
use crate::project::metadata::ProjectError;
use crate::render::count::Count;
use crate::render::{self, Styled, Told, layout, profile, rule, sites, statistics, stats, summary};
use crate::report;
use crate::settle;
use crate::sieve::{self, Sieved};
use crate::unknown::unknown;
use crate::{also, lsp};

/// Where a run speaks.
pub(crate) struct Streams<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
}

/// Why a run ended before its end.
pub(crate) enum Stop {
    /// What to say on the error stream.
    Say(String),
    /// Cargo's words.
    Cargo(String),
    /// The reader has gone, or the disk is full.
    Write(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        Self::Say(format!("{error:#}"))
    }
}

impl From<ProjectError> for Stop {
    fn from(error: ProjectError) -> Self {
        match error {
            ProjectError::Cargo(words) => Self::Cargo(words),
            ProjectError::NoCargo(message) => Self::Say(message),
            ProjectError::Own(error) => error.into(),
        }
    }
}

/// Does what the command line says.
pub(crate) fn run(line: Vec<OsString>, folder: &Path, environment: &Environment, streams: &mut Streams<'_>) -> Exit {
    let args = match args::parse(line) {
        Ok(args) => args,
        Err(error) => return usage(&error, environment, streams),
    };
    let result = Options::new(args, environment).map_err(Stop::Say).and_then(|options| obey(options, folder, streams));
    match result.and_then(|exit| streams.out.flush().map(|()| exit).map_err(Stop::Write)) {
        Ok(exit) => exit,
        // Whoever has read enough knows what he wants.
        Err(Stop::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(stop) => {
            let said = match stop {
                Stop::Say(message) => writeln!(streams.err, "error: {message}"),
                Stop::Cargo(words) => writeln!(streams.err, "{}", words.trim_end()),
                Stop::Write(error) => writeln!(streams.err, "error: failed to write the report: {error}"),
            };
            // Where even that cannot be said, the exit code says it.
            drop(said);
            Exit::Failure
        }
    }
}

/// Help and version are no errors.
fn usage(error: &clap::Error, environment: &Environment, streams: &mut Streams<'_>) -> Exit {
    let text = error.render();
    let text = if environment.color(None) { text.ansi().to_string() } else { text.to_string() };
    let stream = if error.use_stderr() { &mut streams.err } else { &mut streams.out };
    drop(stream.write_all(text.as_bytes()).and_then(|()| stream.flush()));
    if error.use_stderr() { Exit::Failure } else { Exit::Clean }
}

fn obey(mut options: Options, folder: &Path, streams: &mut Streams<'_>) -> Result<Exit, Stop> {
    match &options.task {
        Task::Rules => {
            let failures = output::fill(&options.outputs, folder, streams, &mut |streams, output| {
                let format = TableFormat::of(output.format, "rules").map_err(Stop::Say)?;
                Ok::<(), Stop>(rule::table(streams.out, rules::all(), format)?)
            })?;
            return Ok(output::unwritten(streams, &failures, Exit::Clean)?);
        }
        Task::Explain(name) => {
            let known = rules::all().iter().find(|rule| rule.name == name);
            let Some(known) = known else {
                let near = nearest(name, rules::all().iter().map(|rule| rule.name));
                return Err(Stop::Say(unknown("rule", name, near)));
            };
            rule::page(streams.out, known)?;
            return Ok(Exit::Clean);
        }
        Task::Completions(shell) => {
            manual::completions(streams.out, *shell)?;
            return Ok(Exit::Clean);
        }
        Task::Man => {
            manual::man(streams.out)?;
            return Ok(Exit::Clean);
        }
        Task::Init => return init(folder, streams),
        Task::ConfigSchema => {
            writeln!(streams.out, "{:#}", config::key::schema())?;
            return Ok(Exit::Clean);
        }
        Task::Lsp => return lsp::serve(&options, folder, streams.out).map_err(Stop::from),
        Task::Profile(command) => {
            if let Some(exit) = command::without_project(command, &options, folder, streams)? {
                return Ok(exit);
            }
        }
        Task::Check | Task::Baseline(_) | Task::Sites | Task::Stats | Task::Layout(_) => {}
        Task::Verify(_) => verify::check_platform(&options).map_err(Stop::Say)?,
    }
    let also = options.also.filter(|_| options.task == Task::Check);
    let content = also.map(|also| also::run(also, &options, folder, streams.out)).transpose()?;
    let started = Instant::now();
    let pool = pool(options.threads)?;
    // Cargo takes its time to answer: std is read meanwhile.
    let (mut project, warnings) = std::thread::scope(|scope| {
        let std = scope.spawn(|| pool.install(read_std));
        let project = discover(&options, folder);
        // Should it fail, then so does the index, which says so.
        drop(std.join());
        project
    })?;
    for warning in warnings {
        writeln!(streams.err, "warning: {warning}")?;
    }
    let configured = settle::configured(&mut options, &mut project, folder).map_err(Stop::Say)?;
    if options.config.show_config {
        write!(streams.out, "{}", show(&configured, &options))?;
        return Ok(Exit::Clean);
    }
    let options = &options;
    if options.stdin.is_some() {
        let text = std::io::read_to_string(std::io::stdin()).context("failed to read standard input")?;
        let text: Arc<str> = Arc::from(text);
        project.unsaved.extend(project.only.iter().map(|path| (path.clone(), Arc::clone(&text))));
    }
    let news = sieve::sieve(options, &configured, &mut project, folder)?;
    let is_fixing = options.fixes.is_asked() && options.task == Task::Check;
    if (is_fixing && !options.fixes.diff) || options.fixes.add_allow.is_some() {
        fix::vcs::check(&project.root, &options.fixes).map_err(Stop::Say)?;
    }
    let discovered = started.elapsed();
    let wish = |project: &Project, files: &[SourceFile]| settle::judge(options, &configured, project, files);
    let mut analysis = pool.install(|| analyse(&mut project, &wish));
    analysis.timings.insert(0, ("discover", discovered));
    if is_fixing {
        let upto = if options.fixes.unsafe_fixes { Applicability::Review } else { Applicability::Safe };
        let mut again = |project: &mut Project| pool.install(|| analyse(project, &wish));
        let (after, fixed) = fix::rounds(&mut project, analysis, upto, &mut again);
        if options.fixes.diff {
            fixed.show(streams.out, &project)?;
            return Ok(if fixed.files() == 0 { Exit::Clean } else { Exit::Findings });
        }
        fixed.store()?;
        if options.report.volume > Volume::Quiet && !options.is_for_editor() {
            let (fixes, files) = (Count(fixed.applied, "fix"), Count(fixed.files(), "file"));
            writeln!(streams.err, "applied {fixes} in {files}")?;
        }
        analysis = after;
    }
    if options.task == Task::Stats {
        analysis.stats = Some(pool.install(|| types::stats::stats(&analysis.index)));
    }
    if options.task == Task::Check {
        let known = directives::Known {
            dependencies: options.dependencies,
            needs_reason: configured.all.require_reason.unwrap_or(false),
        };
        // What a directive silences may not have been seen where dependencies were not looked at.
        analysis.judged.findings.retain(|it| known.dependencies || it.rule != "unused_allow");
        analysis.judged.findings.extend(directives::judged(&analysis.facts, &analysis.files, known));
        analysis.judged.findings.sort_by_key(|finding| finding.place);
        analysis.problems.extend(directives::problems(&analysis.facts, &analysis.files));
    }
    if let Task::Profile(command) = &options.task {
        return command::within_project(command, (options, folder), &project, &analysis, streams);
    }
    report::retain_findings(&analysis.files, &mut analysis.judged.findings);
    if !verify::ask((options, folder), &project, &mut analysis, &pool, streams.err)? {
        return Ok(Exit::Failure);
    }
    let page = Styled { files: &analysis.files, color: false };
    if let Task::Baseline(writing) = options.task {
        return keep(options, &configured, (&project, folder), &page, (&analysis.judged.findings, writing), streams);
    }
    let sieved = news.apply(&page, &mut analysis.judged.findings);
    if let Some(reason) = &options.fixes.add_allow {
        let added = fix::allow::allow(&project, &analysis.files, &analysis.judged.findings, reason);
        added.store()?;
        let (findings, files) = (Count(added.applied, "finding"), Count(added.files(), "file"));
        writeln!(streams.err, "allowed {findings} in {files}")?;
        return Ok(Exit::Clean);
    }
    if !options.profiles.is_empty() {
        measure(options, (&configured, folder), &project, &mut analysis)?;
    }
    let exit = tell(options, folder, &project, &mut analysis, started, streams)?;
    told_of_baseline(options, &sieved, streams)?;
    // The system takes all memory back at once; piece by piece would take longer than the analysis of a small project.
    std::mem::forget(analysis);
    Ok(if content == Some(false) { exit.max(Exit::Findings) } else { exit })
}

/// Writes the file that explains the configuration.
fn init(folder: &Path, streams: &mut Streams<'_>) -> Result<Exit, Stop> {
    let name = config::find::NAMES[0];
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(folder.join(name))
        .with_context(|| format!("failed to write {name}"))?;
    file.write_all(config::key::commented().as_bytes())?;
    writeln!(streams.err, "wrote {name}")?;
    Ok(Exit::Clean)
}

/// Writes the baseline.
fn keep(
    options: &Options,
    configured: &Configured,
    (project, folder): (&Project, &Path),
    page: &Styled<'_>,
    (findings, writing): (&[Finding], Writing),
    streams: &mut Streams<'_>,
) -> Result<Exit, Stop> {
    let configured = configured.all.baseline.as_ref().map(|path| configured.all.folder.join(path));
    let path = baseline::path(project, options.baseline.baseline.as_deref(), configured.as_deref(), folder);
    let (count, before) = baseline::write(&path, baseline::of(page, findings), writing)?;
    let shown = project.display(&path);
    let was = if writing.update { format!(" ({} before)", Count(before, "finding")) } else { String::new() };
    writeln!(streams.err, "wrote {} to {shown}{was}", Count(count, "finding"))?;
    Ok(Exit::Clean)
}

/// Says what the baseline knows, and what of it is gone.
fn told_of_baseline(options: &Options, sieved: &Sieved, streams: &mut Streams<'_>) -> Result<(), Stop> {
    if options.report.volume == Volume::Quiet || options.is_for_editor() {
        return Ok(());
    }
    if sieved.known > 0 {
        writeln!(streams.err, "{} known to the baseline", Count(sieved.known, "finding"))?;
    }
    for (path, rule, count) in &sieved.gone {
        writeln!(streams.err, "gone, and still in the baseline: {count} of {rule} in {path}")?;
    }
    if !sieved.gone.is_empty() {
        writeln!(streams.err, "`cargo allocheck baseline --update` takes out what is gone")?;
    }
    Ok(())
}

/// Lets the profiles say what the places of the analysis asked for.
fn measure(
    options: &Options,
    (configured, folder): (&Configured, &Path),
    project: &Project,
    analysis: &mut Analysis,
) -> Result<(), Stop> {
    let started = Instant::now();
    let Config { patterns, budgets, .. } = &configured.all;
    let wishes = Wishes { limits: patterns, budgets };
    let (mut profiled, over) = explain((&options.profiles, folder), &wishes, project, analysis).map_err(Stop::Say)?;
    let Analysis { facts, judged, witnesses, timings, .. } = analysis;
    attach(&mut profiled, facts, &judged.findings, witnesses);
    judged.findings.extend(over);
    judged.findings.sort_by_key(|finding| finding.place);
    timings.push(("profile", started.elapsed()));
    analysis.profiled = Some(profiled);
    Ok(())
}

/// Writes the report.
fn tell(
    options: &Options,
    folder: &Path,
    project: &Project,
    analysis: &mut Analysis,
    started: Instant,
    streams: &mut Streams<'_>,
) -> Result<Exit, Stop> {
    let begun = Instant::now();
    let report = &options.report;
    let mut findings = std::mem::take(&mut analysis.judged.findings);
    analysis.witnesses.tell(&mut findings);
    report::order(report, analysis.profiled.as_ref(), &mut findings);
    report::retain_findings(&analysis.files, &mut analysis.judged.silenced);
    let failed = analysis.problems.iter().any(|problem| report::is_failure(report, problem));
    report::retain_problems(report, &findings, &mut analysis.problems);
    let repository = project.repository();
    let mut sites = report::listed_sites(report, &analysis.files, &analysis.facts.sites);
    report::order_sites(report, analysis.profiled.as_ref(), &mut sites);
    let told = Told {
        page: Styled { files: &analysis.files, color: report.color },
        project,
        findings: shown(report, &findings),
        silenced: if options.sarif.suppressed { &analysis.judged.silenced } else { &[] },
        problems: &analysis.problems,
        rules: rules::all(),
        sites,
        index: &analysis.index,
        witnesses: &analysis.witnesses,
        profiled: analysis.profiled.as_ref(),
        verified: analysis.verified.as_ref(),
        stats: analysis.stats.as_ref().map(report::known),
        repository: &repository,
        sarif_category: options.sarif.category.as_deref(),
    };
    let failures =
        output::fill(&options.outputs, folder, streams, &mut |streams, output| write(streams, options, &told, output))?;
    let mut exit = Exit::Clean;
    if options.task == Task::Check
        && findings.iter().any(|finding| report.fail_on.is_some_and(|level| finding.level >= level))
    {
        exit = Exit::Findings;
    }
    if matches!(options.task, Task::Verify(_)) && told.verified.is_some_and(Verified::has_violated) {
        exit = Exit::Findings;
    }
    streams.out.flush()?;
    exit = output::unwritten(streams, &failures, exit)?;
    analysis.timings.push(("render", begun.elapsed()));
    if options.timings {
        for (phase, took) in &analysis.timings {
            writeln!(streams.err, "{phase:<9}{:>9.2} ms", took.as_secs_f64() * 1e3)?;
        }
        for (rule, took) in &analysis.judged.times {
            writeln!(streams.err, "  {rule:<40}{:>9.2} ms", took.as_secs_f64() * 1e3)?;
        }
    }
    if let Some(profiled) =
        analysis.profiled.as_ref().filter(|_| report.volume > Volume::Quiet && !options.is_for_editor())
    {
        profile::summary(streams.err, &Styled { files: &analysis.files, color: report.color }, profiled)?;
    }
    if report.volume > Volume::Quiet && matches!(options.task, Task::Verify(_)) {
        told.verified.map_or(Ok(()), |verified| render::verify::summary(streams.err, &told, verified))?;
    }
    if report.volume > Volume::Quiet && !options.is_for_editor() && options.task == Task::Check {
        let silenced = analysis.judged.silenced.len();
        if report.volume == Volume::Verbose && silenced > 0 {
            writeln!(streams.err, "{} silenced by directives", Count(silenced, "finding"))?;
        }
        summary::write(streams.err, &analysis.files, &findings, &analysis.problems, started.elapsed())?;
    }
    if failed {
        exit = Exit::Failure;
    }
    Ok(exit)
}

/// Writes what the task found into one output.
fn write(streams: &mut Streams<'_>, options: &Options, told: &Told<'_>, output: &Output) -> Result<(), Stop> {
    let page = &told.page;
    match &options.task {
        Task::Check if options.report.statistics => {
            let format = TableFormat::of(output.format, "numbers").map_err(Stop::Say)?;
            report::problems(streams.err, page, told.problems, output.format)?;
            statistics::write(streams.out, told.findings, format)?;
        }
        Task::Check => report::check(streams, told, output)?,
        Task::Sites => {
            let format = TableFormat::of(output.format, "sites").map_err(Stop::Say)?;
            report::problems(streams.err, page, told.problems, output.format)?;
            sites::write(streams.out, told, format)?;
        }
        Task::Stats => {
            let format = TableFormat::of(output.format, "numbers").map_err(Stop::Say)?;
            report::problems(streams.err, page, told.problems, output.format)?;
            if let Some(known) = &told.stats {
                stats::write(streams.out, page, known, format)?;
            }
        }
        Task::Verify(_) => {
            let format = TableFormat::of(output.format, "places").map_err(Stop::Say)?;
            report::problems(streams.err, page, told.problems, output.format)?;
            if let Some(verified) = told.verified {
                render::verify::write(streams.out, told, verified, options.report.volume, format)?;
            }
        }
        Task::Layout(name) => {
            let format = TableFormat::of(output.format, "layouts").map_err(Stop::Say)?;
            report::problems(streams.err, page, told.problems, output.format)?;
            let known = layout::write(streams.out, page, told.index, name.as_deref(), format)?;
            if let Some(name) = name.as_deref().filter(|_| !known) {
                return Err(Stop::Say(no_layout(name, told.index)));
            }
        }
        Task::Rules
        | Task::Explain(_)
        | Task::Profile(_)
        | Task::Baseline(_)
        | Task::Completions(_)
        | Task::Man
        | Task::Lsp
        | Task::Init
        | Task::ConfigSchema => {}
    }
    Ok(())
}

/// The findings that are listed, of those that count.
fn shown<'a>(report: &Report, findings: &'a [Finding]) -> &'a [Finding] {
    &findings[..report.top.map_or(findings.len(), |top| top.min(findings.len()))]
}

/// Why nothing can be drawn.
fn no_layout(name: &str, index: &Index) -> String {
    let last = name.rsplit("::").next().unwrap_or(name);
    if index.types.iter().any(|it| it.name == *last) {
        return format!("failed to lay out `{name}`: the size of a part of it is generic or not known");
    }
    unknown("type", name, nearest(last, index.types.iter().map(|it| it.name.as_str())))
}
