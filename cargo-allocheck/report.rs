//! What of an analysis is reported, and by which renderer.

use std::cmp::Reverse;
use std::io;
use std::path::PathBuf;

use allocheck_lints::facts::{Site, SiteKind};
use allocheck_lints::finding::Finding;
use allocheck_lints::rules;
use allocheck_lints::text::Place;
use allocheck_lints::types::stats::Stats;

use crate::analyse::Analysis;
use crate::args::Sort;
use crate::load::SourceFile;
use crate::options::{Report, Volume};
use crate::output::{Format, Output};
use crate::problem::{Gravity, Problem, ProblemKind};
use crate::profile::told::Profiled;
use crate::project::Project;
use crate::render::stats::Known;
use crate::render::{Styled, Told};
use crate::render::{full, github, gitlab, html, human, json, junit, markdown, rdjson, sarif, short};
use crate::run::Streams;

/// Writes all problems and findings of an analysis in this format, without colours.
///
/// # Errors
/// Where `out` cannot be written to.
pub fn write_all(out: &mut dyn io::Write, project: &Project, analysis: &Analysis, format: Format) -> io::Result<()> {
    let told = Told {
        page: Styled { files: &analysis.files, color: false },
        project,
        findings: &analysis.judged.findings,
        silenced: &[],
        problems: &analysis.problems,
        rules: rules::all(),
        sites: analysis.facts.sites.iter().collect(),
        index: &analysis.index,
        witnesses: &analysis.witnesses,
        profiled: analysis.profiled.as_ref(),
        verified: None,
        stats: None,
        repository: &project.root,
        sarif_category: None,
    };
    // As into a file: all on one stream.
    let output = Output { format, path: Some(PathBuf::new()) };
    check(&mut Streams { out, err: &mut io::sink() }, &told, &output)
}

/// Keeps the findings in the selected files.
pub(crate) fn retain_findings(files: &[SourceFile], findings: &mut Vec<Finding>) {
    findings.retain(|finding| files.get(finding.place.file.0 as usize).is_some_and(|file| file.selected));
}

/// Brings findings into the order that is wished for; they come sorted by place.
pub(crate) fn order(report: &Report, profiled: Option<&Profiled>, findings: &mut [Finding]) {
    if let (Some(measure), Some(profiled)) = (report.sort.measure(), profiled) {
        findings.sort_by_key(|it| Reverse(profiled.measure(it.place, measure)));
    } else if report.top.is_some() {
        findings.sort_by(|a, b| b.level.cmp(&a.level).then(b.heat.total_cmp(&a.heat)));
    } else if report.sort == Sort::Heat {
        findings.sort_by(|a, b| b.heat.total_cmp(&a.heat));
    }
}

/// Brings sites into the order that is wished for; they come sorted by place.
pub(crate) fn order_sites(report: &Report, profiled: Option<&Profiled>, sites: &mut [&Site]) {
    if let (Some(measure), Some(profiled)) = (report.sort.measure(), profiled) {
        sites.sort_by_key(|it| Reverse(profiled.measure(it.place, measure)));
    } else if report.sort == Sort::Heat {
        sites.sort_by(|a, b| b.heat.score.total_cmp(&a.heat.score));
    }
}

/// The sites of the selected files, without those in test code. Cold ones are part of the inventory; calls of the
/// workspace's own functions are where they say something of their own, or where more is asked for.
pub(crate) fn listed_sites<'a>(report: &Report, files: &[SourceFile], sites: &'a [Site]) -> Vec<&'a Site> {
    let listed = sites.iter().filter(|site| {
        let file = files.get(site.place.file.0 as usize);
        let said = report.volume == Volume::Verbose || !site.told;
        file.is_some_and(|file| file.selected) && (report.tests || !site.test) && said && site.kind != SiteKind::Other
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

/// Keeps the problems that are worth telling. What a finding says of the same words, with its fix, is said once.
pub(crate) fn retain_problems(report: &Report, findings: &[Finding], problems: &mut Vec<Problem>) {
    let is_said = |place: Place| {
        let within = |it: &Finding| it.place.file == place.file && place.span.contains(it.place.span);
        findings.iter().any(within)
    };
    problems.retain(|problem| problem.kind != ProblemKind::Directive || !problem.place.is_some_and(is_said));
    problems.retain(|problem| problem.gravity == Gravity::Error || report.volume == Volume::Verbose);
}

/// Whether a problem makes the run a failure.
pub(crate) fn is_failure(report: &Report, problem: &Problem) -> bool {
    let is_accepted = problem.kind == ProblemKind::Syntax && report.allow_parse_errors;
    problem.gravity == Gravity::Error && !is_accepted
}

/// Writes a check in one format. Problems are part of it, except for people at a terminal, who read them on the other
/// stream.
pub(crate) fn check(streams: &mut Streams<'_>, told: &Told<'_>, output: &Output) -> io::Result<()> {
    let page = &told.page;
    match output.format {
        Format::Human | Format::Short => {
            let terminal = output.path.is_none();
            let out = if terminal { &mut *streams.err } else { &mut *streams.out };
            problems(out, page, told.problems, output.format)?;
            for finding in told.findings {
                match output.format {
                    Format::Short => short::finding(streams.out, page, finding)?,
                    _ => human::finding(streams.out, page, finding)?,
                }
            }
            Ok(())
        }
        format => for_programs(streams.out, told, format),
    }
}

/// Writes problems for people.
pub(crate) fn problems(
    out: &mut dyn io::Write,
    page: &Styled<'_>,
    problems: &[Problem],
    format: Format,
) -> io::Result<()> {
    for problem in problems {
        match format {
            Format::Short => short::problem(out, page, problem)?,
            _ => human::problem(out, page, problem)?,
        }
    }
    Ok(())
}

fn for_programs(out: &mut dyn io::Write, told: &Told<'_>, format: Format) -> io::Result<()> {
    match format {
        Format::Human | Format::Short => Ok(()),
        Format::Json => json::write(out, told),
        Format::Report => full::write(out, told),
        Format::Sarif => sarif::write(out, told),
        Format::Github => github::write(out, told),
        Format::Gitlab => gitlab::write(out, told),
        Format::Junit => junit::write(out, told),
        Format::Rdjson => rdjson::write(out, told),
        Format::Markdown => markdown::write(out, told),
        Format::Html => html::write(out, told),
    }
}
