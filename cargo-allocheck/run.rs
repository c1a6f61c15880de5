//! From the command line to the exit code.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::time::Instant;

use allocheck_lints::index::build::read_std;
use allocheck_lints::index::def::Index;
use allocheck_lints::{rules, types};

use crate::analyse::{Analysis, analyse, pool};
use crate::args::{self, Format};
use crate::exit::Exit;
use crate::nearest::{nearest, unknown};
use crate::options::{Environment, Options, Task, Volume};
use crate::problem::Gravity;
use crate::project::Project;
use crate::project::discover::discover;
use crate::project::metadata::ProjectError;
use crate::render::Styled;
use crate::render::count::Count;
use crate::render::{layout, rule, sites, stats, summary};
use crate::report;

/// Where a run speaks.
pub(crate) struct Streams<'a> {
    pub(crate) out: &'a mut dyn Write,
    pub(crate) err: &'a mut dyn Write,
}

/// Why a run ended before its end.
enum Stop {
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
    let result = Options::new(args, environment).map_err(Stop::Say).and_then(|options| obey(&options, folder, streams));
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

fn obey(options: &Options, folder: &Path, streams: &mut Streams<'_>) -> Result<Exit, Stop> {
    match &options.task {
        Task::Rules => {
            rule::table(streams.out, rules::all(), options.report.format)?;
            return Ok(Exit::Clean);
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
        Task::Check | Task::Sites | Task::Stats | Task::Layout(_) => {}
    }
    let started = Instant::now();
    let pool = pool(options.threads)?;
    // Cargo takes its time to answer: std is read meanwhile.
    let (mut project, warnings) = std::thread::scope(|scope| {
        let std = scope.spawn(|| pool.install(read_std));
        let project = discover(options, folder);
        // Should it fail, then so does the index, which says so.
        drop(std.join());
        project
    })?;
    for warning in warnings {
        writeln!(streams.err, "warning: {warning}")?;
    }
    let discovered = started.elapsed();
    let mut analysis = pool.install(|| analyse(&mut project, &options.report.judge()));
    analysis.timings.insert(0, ("discover", discovered));
    if options.task == Task::Stats {
        analysis.stats = Some(pool.install(|| types::stats::stats(&analysis.index)));
    }
    let exit = tell(options, &project, &mut analysis, started, streams)?;
    // The system takes all memory back at once; piece by piece would take longer than the analysis of a small project.
    std::mem::forget(analysis);
    Ok(exit)
}

/// Writes the report.
fn tell(
    options: &Options,
    project: &Project,
    analysis: &mut Analysis,
    started: Instant,
    streams: &mut Streams<'_>,
) -> Result<Exit, Stop> {
    let told = Instant::now();
    let report = &options.report;
    let mut findings = std::mem::take(&mut analysis.judged.findings);
    report::retain_findings(&analysis.files, &mut findings);
    report::retain_problems(report, &mut analysis.problems);
    let page = Styled { files: &analysis.files, color: report.color };
    let mut exit = Exit::Clean;
    match &options.task {
        Task::Check => {
            report::problems(streams, project, &page, &analysis.problems, report.format)?;
            report::findings(streams, project, &page, &findings, report.format)?;
            if findings.iter().any(|finding| report.fail_on.is_some_and(|level| finding.level >= level)) {
                exit = Exit::Findings;
            }
        }
        Task::Sites => {
            report::problems(streams, project, &page, &analysis.problems, report.format)?;
            let listed = report::listed_sites(report, &analysis.files, &analysis.facts.sites);
            sites::write(streams.out, &page, &listed, report.format)?;
        }
        Task::Stats => {
            report::problems(streams, project, &page, &analysis.problems, report.format)?;
            if let Some(known) = &analysis.stats {
                stats::write(streams.out, &page, &report::known(known), report.format)?;
            }
        }
        Task::Layout(name) => {
            report::problems(streams, project, &page, &analysis.problems, report.format)?;
            let known = layout::write(streams.out, &page, &analysis.index, name.as_deref(), report.format)?;
            if let Some(name) = name.as_deref().filter(|_| !known) {
                return Err(Stop::Say(no_layout(name, &analysis.index)));
            }
        }
        Task::Rules | Task::Explain(_) => {}
    }
    analysis.timings.push(("render", told.elapsed()));
    streams.out.flush()?;
    if options.timings {
        for (phase, took) in &analysis.timings {
            writeln!(streams.err, "{phase:<9}{:>9.2} ms", took.as_secs_f64() * 1e3)?;
        }
    }
    // Editors take every line that is not JSON for an error.
    if report.volume > Volume::Quiet && report.format != Format::Json && options.task == Task::Check {
        let silenced = analysis.judged.silenced.len();
        if report.volume == Volume::Verbose && silenced > 0 {
            writeln!(streams.err, "{} silenced by directives", Count(silenced, "finding"))?;
        }
        summary::write(streams.err, &analysis.files, &findings, &analysis.problems, started.elapsed())?;
    }
    if analysis.problems.iter().any(|problem| report::is_failure(report, problem) && problem.gravity == Gravity::Error)
    {
        exit = Exit::Failure;
    }
    Ok(exit)
}

/// Why nothing can be drawn.
fn no_layout(name: &str, index: &Index) -> String {
    let last = name.rsplit("::").next().unwrap_or(name);
    if index.types.iter().any(|it| it.name == *last) {
        return format!("failed to lay out `{name}`: the size of a part of it is generic or not known");
    }
    unknown("type", name, nearest(last, index.types.iter().map(|it| it.name.as_str())))
}
