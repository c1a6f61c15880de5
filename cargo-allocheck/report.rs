//! What of an analysis is reported, and by which renderer.

use std::io;

use allocheck_lints::facts::{Site, SiteKind};
use allocheck_lints::finding::Finding;
use allocheck_lints::types::stats::Stats;

use crate::analyse::Analysis;
use crate::args::Format;
use crate::load::SourceFile;
use crate::options::{Report, Volume};
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::project::Project;
use crate::render::stats::Known;
use crate::render::{Styled, human, json, short};
use crate::run::Streams;

/// Writes all problems and findings of an analysis for people, without colours.
///
/// # Errors
/// Where `out` cannot be written to.
pub fn write_all(out: &mut dyn io::Write, project: &Project, analysis: &Analysis) -> io::Result<()> {
    let page = Styled { files: &analysis.files, color: false };
    let mut streams = Streams { out, err: &mut io::sink() };
    problems(&mut streams, project, &page, &analysis.problems, Format::Human)?;
    findings(&mut streams, project, &page, &analysis.judged.findings, Format::Human)
}

/// Keeps the findings in the selected files.
pub(crate) fn retain_findings(files: &[SourceFile], findings: &mut Vec<Finding>) {
    findings.retain(|finding| files.get(finding.place.file.0 as usize).is_some_and(|file| file.selected));
}

/// The sites of the selected files, without those in test code. Cold ones are part of the inventory.
pub(crate) fn listed_sites<'a>(report: &Report, files: &[SourceFile], sites: &'a [Site]) -> Vec<&'a Site> {
    let listed = sites.iter().filter(|site| {
        let file = files.get(site.place.file.0 as usize);
        file.is_some_and(|file| file.selected) && (report.tests || !site.test) && site.kind != SiteKind::Other
    });
    listed.collect()
}

/// So many causes of unknown types are told.
const CAUSES: usize = 5;

/// The shares of types that are known, and the most frequent causes of the rest.
pub(crate) fn known(stats: &Stats) -> Known<'_> {
    let Stats { receivers, known_receivers, results, known_results, .. } = *stats;
    let causes = stats.causes.iter().take(CAUSES).map(|it| (it.text.as_str(), it.times, it.place)).collect();
    Known { receivers, known_receivers, results, known_results, causes }
}

/// Keeps the problems that are worth telling.
pub(crate) fn retain_problems(report: &Report, problems: &mut Vec<Problem>) {
    problems.retain(|problem| problem.gravity == Gravity::Error || report.volume == Volume::Verbose);
}

/// Whether a problem makes the run a failure.
pub(crate) fn is_failure(report: &Report, problem: &Problem) -> bool {
    match problem.kind {
        ProblemKind::Syntax => !report.allow_parse_errors,
        ProblemKind::Read | ProblemKind::Module | ProblemKind::Internal => true,
    }
}

/// Writes the problems: for people on the error stream, for programs among the findings.
pub(crate) fn problems(
    streams: &mut Streams<'_>,
    project: &Project,
    page: &Styled<'_>,
    problems: &[Problem],
    format: Format,
) -> io::Result<()> {
    for problem in problems {
        match format {
            Format::Human => human::problem(streams.err, page, problem)?,
            Format::Short => short::problem(streams.err, page, problem)?,
            Format::Json => json::problem(streams.out, project, page, problem)?,
        }
    }
    Ok(())
}

/// Writes the findings.
pub(crate) fn findings(
    streams: &mut Streams<'_>,
    project: &Project,
    page: &Styled<'_>,
    findings: &[Finding],
    format: Format,
) -> io::Result<()> {
    for finding in findings {
        match format {
            Format::Human => human::finding(streams.out, page, finding)?,
            Format::Short => short::finding(streams.out, page, finding)?,
            Format::Json => json::finding(streams.out, project, page, finding)?,
        }
    }
    Ok(())
}
