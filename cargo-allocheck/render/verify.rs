//! What is left of the inventory in the optimised build.

use std::io::{self, Write};

use allocheck_lints::facts::SiteKind;
use allocheck_lints::text::{Place, Span};
use serde::Serialize;

use crate::evidence::verdict::Verdict;
use crate::evidence::verify::Verified;
use crate::options::Volume;
use crate::output::TableFormat;
use crate::render::Told;
use crate::render::contracts::{BuildEntry, Contract, contracts};

/// All of it, for programs; `docs/verify.schema.json` describes it.
#[derive(Serialize)]
struct All<'a> {
    build: BuildEntry<'a>,
    places: Vec<Row<'a>>,
}

/// A place for programs.
#[derive(Serialize)]
struct Row<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    verdict: &'static str,
    /// How the site is written; nothing where the inventory has none.
    what: Option<&'a str>,
    #[serde(rename = "type")]
    ty: Option<&'a str>,
    /// Calls that lead to the allocator.
    calls: usize,
    /// The functions on the way to it.
    through: &'a [String],
    /// Why it is unknown.
    reason: Option<&'static str>,
}

/// Writes the places: what is left, what was removed, and, where more is asked for, what is not known.
pub(crate) fn write(
    out: &mut dyn Write,
    told: &Told<'_>,
    verified: &Verified,
    volume: Volume,
    format: TableFormat,
) -> io::Result<()> {
    let mut rows = rows(told, verified);
    match format {
        TableFormat::Json => {
            let all = All { build: BuildEntry::of(&told.page, verified), places: rows };
            serde_json::to_writer_pretty(&mut *out, &all)?;
            writeln!(out)
        }
        TableFormat::Human | TableFormat::Short => {
            rows.retain(|row| volume == Volume::Verbose || row.reason.is_none());
            for row in rows {
                let Row { path, line, column, verdict, .. } = row;
                write!(out, "{path}:{line}:{column}  {verdict}  {}", row.what.unwrap_or("not in the inventory"))?;
                if let Some(ty) = row.ty {
                    write!(out, "  {ty}")?;
                }
                if let Some(reason) = row.reason {
                    write!(out, "  {reason}")?;
                }
                writeln!(out)?;
                if format == TableFormat::Human && !row.through.is_empty() {
                    writeln!(out, "    through {}", row.through.join(" → "))?;
                }
            }
            promises(out, told, verified)
        }
    }
}

fn rows<'a>(told: &Told<'a>, verified: &'a Verified) -> Vec<Row<'a>> {
    let sites = told.sites.iter().filter(|site| site.kind != SiteKind::Other);
    let mut rows: Vec<(Place, Row<'_>)> = Vec::new();
    for site in sites {
        let (Some((path, at)), Some(verdict)) = (told.page.locate(site.place), verified.of(site.place)) else {
            continue;
        };
        let (name, calls, through, reason) = parts(verdict);
        let row = Row {
            path,
            line: at.line,
            column: at.column,
            verdict: name,
            what: Some(&site.what),
            ty: Some(&site.ty),
            calls,
            through,
            reason,
        };
        rows.push((site.place, row));
    }
    for (file, byte, surviving) in &verified.verdicts.unexplained {
        let place = Place { file: *file, span: Span::new(*byte, *byte) };
        let Some((path, at)) = told.page.locate(place) else { continue };
        if told.page.file(place).is_none_or(|file| !file.selected) {
            continue;
        }
        let row = Row {
            path,
            line: at.line,
            column: at.column,
            verdict: "allocates",
            what: None,
            ty: None,
            calls: surviving.calls,
            through: &surviving.through,
            reason: None,
        };
        rows.push((place, row));
    }
    rows.sort_by_key(|(place, _)| *place);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn parts(verdict: &Verdict) -> (&'static str, usize, &[String], Option<&'static str>) {
    match verdict {
        Verdict::Allocates { calls, through } => ("allocates", *calls, through, None),
        Verdict::Removed => ("removed", 0, &[], None),
        Verdict::Unknown(reason) => ("unknown", 0, &[], Some(reason)),
    }
}

/// Writes what is said of promises, for people.
fn promises(out: &mut dyn Write, told: &Told<'_>, verified: &Verified) -> io::Result<()> {
    for contract in contracts(&told.page, verified) {
        let Contract { function, at, verdict, from, through, open } = contract;
        write!(out, "{}:{}:{}  no_alloc  `{function}` ", at.path, at.line, at.column)?;
        match (verdict, from) {
            ("proven", _) => writeln!(out, "is proven to ask for no memory")?,
            ("open", _) => writeln!(out, "is open: {}", open.join(", "))?,
            ("violated", from) => {
                writeln!(out, "asks for memory at line {}", from.map_or(at.line, |it| it.line))?;
                writeln!(out, "    through {}", through.join(" → "))?;
            }
            _ => writeln!(out, "is unknown: no code was made of it")?,
        }
    }
    Ok(())
}

/// Writes the closing line.
pub(crate) fn summary(err: &mut dyn Write, told: &Told<'_>, verified: &Verified) -> io::Result<()> {
    let rows = rows(told, verified);
    let count = |verdict: &str, has_site: bool| {
        rows.iter().filter(|row| row.verdict == verdict && row.what.is_some() == has_site).count()
    };
    let build = &verified.build;
    writeln!(
        err,
        "sites: {} allocate, {} removed by the optimiser, {} unknown; places without a site: {} allocate",
        count("allocates", true),
        count("removed", true),
        count("unknown", true),
        count("allocates", false),
    )?;
    let lto = build.lto.as_deref().unwrap_or("within crates");
    writeln!(err, "profile {}, LTO {lto}, {}", build.profile, build.target)
}
