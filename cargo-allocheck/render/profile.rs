//! What profiles say of a whole run.

use std::io::{self, Write};

use serde::Serialize;

use crate::profile::numbers::Numbers;
use crate::profile::told::{Profiled, Unexplained};
use crate::profile::words::{self, Share};
use crate::render::Styled;
use crate::render::count::Grouped;

/// So many places that no site explains are listed.
const LISTED: usize = 10;

/// A profile for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Profile<'a> {
    /// The program, as the profile names it.
    command: &'a str,
    /// All blocks are counted; otherwise those alone that were alive when the profile was taken.
    counts_all: bool,
    /// The unit of time; empty where lifetimes are not known.
    unit: &'a str,
    /// How long the run took.
    end: u64,
    all: Amount,
    own: Amount,
    explained: Amount,
    /// The most blocks first.
    unexplained: Vec<Line<'a>>,
}

/// A line that no site explains.
#[derive(Serialize)]
struct Line<'a> {
    path: &'a str,
    line: u32,
    function: &'a str,
    callee: &'a str,
    #[serde(flatten)]
    amount: Amount,
}

/// How much was asked for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Amount {
    blocks: u64,
    bytes: u64,
    live_blocks: u64,
    live_bytes: u64,
}

impl Amount {
    fn of(numbers: &Numbers) -> Self {
        let Numbers { blocks, bytes, live_blocks, live_bytes, .. } = *numbers;
        Self { blocks, bytes, live_blocks, live_bytes }
    }
}

impl<'a> Profile<'a> {
    /// In these words.
    pub(crate) fn of(page: &Styled<'a>, profiled: &'a Profiled) -> Self {
        let Profiled { scope, all, in_own, explained, unexplained, .. } = profiled;
        let lines = unexplained.iter().filter_map(|it| {
            let (path, at) = page.locate(it.place)?;
            let Unexplained { function, callee, numbers, .. } = it;
            Some(Line { path, line: at.line, function, callee, amount: Amount::of(numbers) })
        });
        Self {
            command: &scope.command,
            counts_all: scope.counts_all,
            unit: &scope.unit,
            end: scope.end,
            all: Amount::of(all),
            own: Amount::of(in_own),
            explained: Amount::of(explained),
            unexplained: lines.collect(),
        }
    }
}

/// Says what was asked for in all, and what of it no site explains.
pub(crate) fn summary(out: &mut dyn Write, page: &Styled<'_>, profiled: &Profiled) -> io::Result<()> {
    let Profiled { all, in_own, explained, unexplained, .. } = profiled;
    let asked = words::Amount(*all);
    let unit = if all.blocks == 0 { "bytes" } else { "blocks" };
    let (own, known) = (Share::of(in_own, all), Share::of(explained, in_own));
    writeln!(out, "profile: {asked}; {own} of the {unit} by this code, {known} of these at its sites")?;
    for it in unexplained.iter().take(LISTED) {
        let Some((path, at)) = page.locate(it.place) else { continue };
        let through = if it.callee.is_empty() { String::new() } else { format!(" through `{}`", it.callee) };
        writeln!(out, "  no site explains {}, at {path}:{}{through}", words::Amount(it.numbers), at.line)?;
    }
    let more = unexplained.len().saturating_sub(LISTED);
    if more > 0 {
        writeln!(out, "  nor those at {} more places", Grouped(more))?;
    }
    Ok(())
}
