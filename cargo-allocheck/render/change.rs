//! What a change did to what was asked of the heap: a table, JSON, or a page with bars.

use std::cmp::Ordering;
use std::fmt;
use std::io::{self, Write};

use serde::Serialize;

use crate::profile::change::{Change, Moved, Pair, WATCHED};
use crate::profile::numbers::Numbers;
use crate::profile::words::Bytes;
use crate::render::count::{Count, Grouped};
use crate::render::markdown::Inline;

/// What changed, and how it is told.
pub(crate) struct ToldChange<'a> {
    /// What changed.
    pub(crate) change: &'a Change,
    /// What is said of the run in SARIF.
    pub(crate) sarif_category: Option<&'a str>,
}

/// So many places are listed for people.
const LISTED: usize = 40;

/// `+1,008`, `-12`, `0`.
struct Signed(u64, u64);

impl fmt::Display for Signed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(before, after) = *self;
        out.pad(&format!("{}{}", sign(before, after), Grouped(after.abs_diff(before) as usize)))
    }
}

fn sign(before: u64, after: u64) -> &'static str {
    match after.cmp(&before) {
        Ordering::Less => "-",
        Ordering::Equal => "",
        Ordering::Greater => "+",
    }
}

/// `+12.5 %`, `new` where nothing was there before.
struct Part(u64, u64);

impl fmt::Display for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(before, after) = *self;
        let text = match (before, after) {
            (0, 0) => "0.0 %".to_owned(),
            (0, _) => "new".to_owned(),
            (_, 0) => "gone".to_owned(),
            _ => format!("{:+.1} %", (after as f64 - before as f64) * 100.0 / before as f64),
        };
        out.pad(&text)
    }
}

/// `names, through clone`.
struct Where<'a>(&'a Moved);

impl fmt::Display for Where<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Moved { path, line, function, callee, .. } = self.0;
        write!(out, "{path}:{line}")?;
        if !function.is_empty() {
            write!(out, " in `{function}`")?;
        }
        if !callee.is_empty() {
            write!(out, " through `{callee}`")?;
        }
        Ok(())
    }
}

/// Writes it for people.
pub(crate) fn human(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    let Change { all, own, places } = told.change;
    writeln!(out, "{:<24}{:>16}{:>16}{:>16}", "", "before", "after", "change")?;
    for (whose, pair) in [("", all), (" of this code", own)] {
        for (name, measure) in WATCHED {
            let (before, after) = (measure(&pair.before), measure(&pair.after));
            let name = format!("{name}{whose}");
            let [one, other] = [before, after].map(|it| Grouped(it as usize).to_string());
            writeln!(out, "{name:<24}{one:>16}{other:>16}{:>16}  {}", Signed(before, after), Part(before, after))?;
        }
    }
    if places.is_empty() {
        return writeln!(out, "\nno place of this code has changed");
    }
    writeln!(out, "\n{:>12}{:>16}", "blocks", "bytes")?;
    for moved in places.iter().take(LISTED) {
        let Pair { before, after } = moved.pair;
        let (blocks, bytes) = (Signed(before.blocks, after.blocks), Signed(before.bytes, after.bytes));
        writeln!(out, "{blocks:>12}{bytes:>16}  {}", Where(moved))?;
    }
    let more = places.len().saturating_sub(LISTED);
    if more > 0 {
        writeln!(out, "and {} more", Count(more, "place"))?;
    }
    Ok(())
}

/// Writes a line for each place.
pub(crate) fn short(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    for moved in &told.change.places {
        let [before, after] = [moved.pair.before.blocks, moved.pair.after.blocks];
        let blocks = Count(before.abs_diff(after) as usize, "block");
        writeln!(out, "{}:{}: {}{blocks}", moved.path, moved.line, sign(before, after))?;
    }
    Ok(())
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    all: Both,
    own: Both,
    places: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    line: u32,
    function: &'a str,
    callee: &'a str,
    #[serde(flatten)]
    both: Both,
}

#[derive(Serialize)]
struct Both {
    before: Amount,
    after: Amount,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Amount {
    blocks: u64,
    bytes: u64,
    live_bytes: u64,
}

impl Both {
    fn of(pair: &Pair) -> Self {
        let [before, after] = [pair.before, pair.after].map(|it: Numbers| Amount {
            blocks: it.blocks,
            bytes: it.bytes,
            live_bytes: it.live_bytes,
        });
        Self { before, after }
    }
}

/// Writes it for programs.
pub(crate) fn json(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    let places = told.change.places.iter().map(|it| Entry {
        path: &it.path,
        line: it.line,
        function: &it.function,
        callee: &it.callee,
        both: Both::of(&it.pair),
    });
    let report = Report { all: Both::of(&told.change.all), own: Both::of(&told.change.own), places: places.collect() };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

/// Writes it for the page of a workflow's run.
pub(crate) fn markdown(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    let Change { all, own, places } = told.change;
    writeln!(out, "## What changed on the heap\n\n| | before | after | change | |\n|---|--:|--:|--:|--:|")?;
    for (whose, pair) in [("", all), (" of this code", own)] {
        for (name, measure) in WATCHED {
            let (before, after) = (measure(&pair.before), measure(&pair.after));
            let [one, other] = [before, after].map(|it| Grouped(it as usize));
            let (signed, part) = (Signed(before, after), Part(before, after));
            writeln!(out, "| {name}{whose} | {one} | {other} | {signed} | {part} |")?;
        }
    }
    if places.is_empty() {
        return writeln!(out, "\nNo place of this code has changed.");
    }
    writeln!(out, "\n| blocks | bytes | place |\n|--:|--:|---|")?;
    for moved in places.iter().take(LISTED) {
        let Pair { before, after } = moved.pair;
        let (blocks, bytes) = (Signed(before.blocks, after.blocks), Signed(before.bytes, after.bytes));
        writeln!(out, "| {blocks} | {bytes} | {} |", Inline(&Where(moved).to_string()))?;
    }
    let more = places.len().saturating_sub(LISTED);
    if more > 0 {
        writeln!(out, "\nAnd {} more.", Count(more, "place"))?;
    }
    Ok(())
}

const STYLE: &str = include_str!("change.css");

/// Writes a page with a bar for each number.
pub(crate) fn html(out: &mut dyn Write, told: &ToldChange<'_>) -> io::Result<()> {
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>What changed on the heap</title>\n"
    )?;
    writeln!(out, "<style>\n{STYLE}</style>\n<h1>What changed on the heap</h1>")?;
    writeln!(out, "<table>\n<tr><th></th><th>before</th><th>after</th><th>change</th><th></th></tr>")?;
    for (whose, pair) in [("", &told.change.all), (" of this code", &told.change.own)] {
        for (name, measure) in WATCHED {
            let (before, after) = (measure(&pair.before), measure(&pair.after));
            let shown =
                |it: u64| if name == "blocks" { Grouped(it as usize).to_string() } else { Bytes(it).to_string() };
            write!(out, "<tr><td>{name}{whose}</td><td class=\"n\">{}</td>", shown(before))?;
            write!(out, "<td class=\"n\">{}</td><td class=\"n\">{}</td>", shown(after), Part(before, after))?;
            bars(out, before, after, before.max(after))?;
        }
    }
    writeln!(out, "</table>\n<h2>By place</h2>\n<table>")?;
    writeln!(out, "<tr><th>place</th><th>blocks</th><th>bytes</th><th>before and after</th></tr>")?;
    let largest =
        told.change.places.iter().map(|it| it.pair.before.blocks.max(it.pair.after.blocks)).max().unwrap_or(0);
    for moved in &told.change.places {
        let Pair { before, after } = moved.pair;
        write!(out, "<tr><td>{}</td>", Escaped(&Where(moved).to_string()))?;
        write!(out, "<td class=\"n\">{}</td>", Signed(before.blocks, after.blocks))?;
        write!(out, "<td class=\"n\">{}</td>", Signed(before.bytes, after.bytes))?;
        bars(out, before.blocks, after.blocks, largest)?;
    }
    writeln!(out, "</table>\n</html>")
}

/// Two bars, one above the other.
fn bars(out: &mut dyn Write, before: u64, after: u64, largest: u64) -> io::Result<()> {
    let width = |it: u64| it as f64 * 100.0 / largest.max(1) as f64;
    let class = if after > before { "more" } else { "less" };
    write!(out, "<td class=\"bars\"><i style=\"width:{:.1}%\"></i>", width(before))?;
    writeln!(out, "<i class=\"{class}\" style=\"width:{:.1}%\"></i></td></tr>", width(after))
}

/// Text that is no markup.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for it in self.0.chars() {
            match it {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                it => write!(out, "{it}")?,
            }
        }
        Ok(())
    }
}
