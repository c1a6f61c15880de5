//! How many types the inventory leans on, and why others are not known.

use std::io::{self, Write};

use allocheck_lints::text::Place;
use serde::Serialize;

use crate::output::TableFormat;
use crate::render::Styled;
use crate::render::count::Grouped;

/// What is to be said.
#[derive(Serialize)]
pub(crate) struct Known<'a> {
    /// Receivers of method calls.
    pub(crate) receivers: usize,
    /// Those of them whose type is known.
    pub(crate) known_receivers: usize,
    /// Calls.
    pub(crate) results: usize,
    /// Those of them whose result's type is known.
    pub(crate) known_results: usize,
    /// Why others are not, how often, and where that is found first.
    #[serde(skip)]
    pub(crate) causes: Vec<(&'a str, usize, Place)>,
}

/// The same for programs.
#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    known: &'a Known<'a>,
    causes: Vec<Row<'a>>,
}

/// A cause, and where it is found first.
#[derive(Serialize)]
struct Row<'a> {
    text: &'a str,
    times: usize,
    path: &'a str,
    line: u32,
    column: u32,
}

/// Writes the shares, and the most frequent causes of the rest.
pub(crate) fn write(out: &mut dyn Write, page: &Styled<'_>, known: &Known<'_>, format: TableFormat) -> io::Result<()> {
    let rows: Vec<Row<'_>> = known.causes.iter().filter_map(|cause| row(page, *cause)).collect();
    match format {
        TableFormat::Json => {
            serde_json::to_writer_pretty(&mut *out, &Report { known, causes: rows })?;
            writeln!(out)
        }
        TableFormat::Human | TableFormat::Short => {
            share(out, "method receivers", known.known_receivers, known.receivers)?;
            share(out, "call results", known.known_results, known.results)?;
            if !rows.is_empty() {
                writeln!(out, "most frequent causes of the rest")?;
            }
            for Row { text, times, path, line, .. } in rows {
                writeln!(out, "{:>8}  {text} ({path}:{line})", Grouped(times).to_string())?;
            }
            Ok(())
        }
    }
}

/// `method receivers   1,204 of 1,260 known (95.5 %)`.
fn share(out: &mut dyn Write, what: &str, known: usize, all: usize) -> io::Result<()> {
    let percent = known as f64 * 100.0 / all.max(1) as f64;
    writeln!(out, "{what:<18}{} of {} known ({percent:.1} %)", Grouped(known), Grouped(all))
}

fn row<'a>(page: &Styled<'a>, (text, times, place): (&'a str, usize, Place)) -> Option<Row<'a>> {
    let (path, at) = page.locate(place)?;
    Some(Row { text, times, path, line: at.line, column: at.column })
}
