//! The commands about profiles themselves.

use std::io::{self, Write};
use std::path::Path;

use crate::analyse::Analysis;
use crate::exit::Exit;
use crate::options::Options;
use crate::output::{self, Format};
use crate::profile::args::ProfileCommand;
use crate::profile::change::{Change, change};
use crate::profile::record::record;
use crate::project::Project;
use crate::render;
use crate::run::{Stop, Streams};

type Renderer = fn(&mut dyn Write, &Change) -> io::Result<()>;

/// Who writes what changed; not every format has a place for it.
fn renderer(format: Format) -> Option<Renderer> {
    match format {
        Format::Human => Some(render::change::human),
        Format::Short => Some(render::change::short),
        Format::Json => Some(render::change::json),
        Format::Html => Some(render::change::html),
        Format::Report
        | Format::Sarif
        | Format::Github
        | Format::Gitlab
        | Format::Junit
        | Format::Rdjson
        | Format::Markdown => None,
    }
}

/// Does what needs no project; nothing where one is needed.
///
/// # Errors
/// What went wrong, as it is said.
pub(crate) fn without_project(
    command: &ProfileCommand,
    options: &Options,
    folder: &Path,
    streams: &mut Streams<'_>,
) -> Result<Option<Exit>, Stop> {
    match command {
        ProfileCommand::Record { output, program } => {
            record(output, program, folder, streams.err).map(Some).map_err(Stop::Say)
        }
        ProfileCommand::Diff { .. } => {
            let unknown = options.outputs.iter().find(|it| renderer(it.format).is_none());
            match unknown {
                None => Ok(None),
                Some(_) => {
                    Err(Stop::Say("failed to write what changed: human, short, json and html can be".to_owned()))
                }
            }
        }
    }
}

/// Does what needs to know which files there are.
///
/// # Errors
/// What went wrong, as it is said.
pub(crate) fn within_project(
    command: &ProfileCommand,
    (options, folder): (&Options, &Path),
    project: &Project,
    analysis: &Analysis,
    streams: &mut Streams<'_>,
) -> Result<Exit, Stop> {
    let ProfileCommand::Diff { before, after, fail_on_increase } = command else { return Ok(Exit::Clean) };
    let change = change([before, after], folder, project, &analysis.files, &analysis.facts).map_err(Stop::Say)?;
    let failures = output::fill(&options.outputs, folder, streams, &mut |streams, output| {
        renderer(output.format).map_or(Ok(()), |write| write(streams.out, &change))
    })?;
    streams.out.flush()?;
    for failure in &failures {
        writeln!(streams.err, "error: {failure}")?;
    }
    if !failures.is_empty() {
        return Ok(Exit::Failure);
    }
    let grown = fail_on_increase.map(|limit| (change.grown(limit), limit)).filter(|(grown, _)| !grown.is_empty());
    let Some((grown, limit)) = grown else { return Ok(Exit::Clean) };
    writeln!(streams.err, "error: grown by more than {limit} %: {}", grown.join(", "))?;
    Ok(Exit::Findings)
}
