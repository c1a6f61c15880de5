//! The commands about profiles themselves.

use std::io::{self, Write};
use std::path::Path;

use crate::analyse::Analysis;
use crate::exit::Exit;
use crate::options::Options;
use crate::output::{self, Format};
use crate::profile::args::ProfileCommand;
use crate::profile::change::compare;
use crate::profile::record::record;
use crate::project::Project;
use crate::render::change::{self, ToldChange};
use crate::render::sarif;
use crate::run::{Stop, Streams};

type Renderer = fn(&mut dyn Write, &ToldChange<'_>) -> io::Result<()>;

/// Who writes what changed, by format; the others have no place for it.
const RENDERERS: [(Format, Renderer); 6] = [
    (Format::Human, change::human),
    (Format::Short, change::short),
    (Format::Json, change::json),
    (Format::Sarif, sarif::change::write),
    (Format::Markdown, change::markdown),
    (Format::Html, change::html),
];

fn renderer(format: Format) -> Option<Renderer> {
    RENDERERS.into_iter().find(|(it, _)| *it == format).map(|(_, renderer)| renderer)
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
            unknown.map_or(Ok(None), |unknown| {
                let possible = RENDERERS.map(|(format, _)| format);
                Err(Stop::Say(output::refusal("what changed", unknown.format, &possible)))
            })
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
    let change = compare([before, after], folder, project, &analysis.files, &analysis.facts).map_err(Stop::Say)?;
    let told = ToldChange { change: &change, sarif_category: options.sarif.category.as_deref() };
    let failures = output::fill(&options.outputs, folder, streams, &mut |streams, output| {
        renderer(output.format).map_or(Ok(()), |write| write(streams.out, &told))
    })?;
    streams.out.flush()?;
    if output::unwritten(streams, &failures, Exit::Clean)? == Exit::Failure {
        return Ok(Exit::Failure);
    }
    let grown = fail_on_increase.map(|limit| (change.grown(limit), limit)).filter(|(grown, _)| !grown.is_empty());
    let Some((grown, limit)) = grown else { return Ok(Exit::Clean) };
    writeln!(streams.err, "error: grown by more than {limit} %: {}", grown.join(", "))?;
    Ok(Exit::Findings)
}
