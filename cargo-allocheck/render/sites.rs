//! The inventory.

use std::collections::BTreeMap;
use std::io::{self, Write};

use allocheck_lints::facts::{Heat, HeatKind, Site, SiteKind};
use allocheck_lints::flow::{Fate, FateKind};
use allocheck_lints::text::Place;
use serde::Serialize;
use serde_json::Value;

use crate::output::TableFormat;
use crate::render::{Styled, Told};

/// A site for programs.
#[derive(Serialize)]
struct Row<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    kind: &'static str,
    what: &'a str,
    #[serde(rename = "type")]
    ty: &'a str,
    /// From 0 to 1.
    heat: f32,
    heat_kind: &'static str,
    heat_reasons: Vec<Reason<'a>>,
    fate: &'static str,
    fate_reason: Reason<'a>,
    /// Of a call: what allocates within.
    #[serde(skip_serializing_if = "Option::is_none")]
    through: Option<Reason<'a>>,
    /// What others say of it, by their names.
    #[serde(skip_serializing_if = "Option::is_none")]
    witnesses: Option<BTreeMap<&'a str, &'a Value>>,
}

/// Words, and the place that they speak of.
#[derive(Serialize)]
struct Reason<'a> {
    text: &'a str,
    #[serde(flatten)]
    at: Option<At<'a>>,
}

#[derive(Serialize)]
struct At<'a> {
    path: &'a str,
    line: u32,
    column: u32,
}

/// Writes the sites.
pub(crate) fn write(out: &mut dyn Write, told: &Told<'_>, format: TableFormat) -> io::Result<()> {
    let Told { page, sites, .. } = told;
    match format {
        TableFormat::Json => {
            let rows: Vec<Row<'_>> = sites.iter().filter_map(|site| row(told, site)).collect();
            serde_json::to_writer_pretty(&mut *out, &rows)?;
            writeln!(out)
        }
        TableFormat::Human => columns(out, told),
        TableFormat::Short => {
            for site in sites {
                if let Some((path, at)) = page.locate(site.place) {
                    writeln!(out, "{path}:{}:{}: {} {}", at.line, at.column, site.what, site.ty)?;
                }
            }
            Ok(())
        }
    }
}

/// Columns are as wide as their contents, up to these widths.
const WIDEST: [usize; 4] = [48, 24, LONGEST_TYPE, 56];

/// A longer type is cut: closures and iterator chains have types that nobody wants to read.
const LONGEST_TYPE: usize = 32;

fn columns(out: &mut dyn Write, told: &Told<'_>) -> io::Result<()> {
    let Told { page, sites, .. } = told;
    let mut rows: Vec<[String; 5]> = Vec::with_capacity(sites.len());
    for site in sites {
        let Some((path, at)) = page.locate(site.place) else { continue };
        rows.push([
            format!("{path}:{}:{}", at.line, at.column),
            site.what.clone(),
            shortened(&site.ty),
            heat_words(page, site),
            told.witnesses.of(site.place).iter().fold(fate_words(page, site), |said, it| said + "; " + &it.words),
        ]);
    }
    let mut widths = [0; 4];
    for row in &rows {
        for ((width, cell), widest) in widths.iter_mut().zip(row).zip(WIDEST) {
            *width = cell.chars().count().max(*width).min(widest);
        }
    }
    for row in &rows {
        let [cells @ .., last] = row;
        for (cell, width) in cells.iter().zip(widths) {
            write!(out, "{cell:<width$}  ")?;
        }
        writeln!(out, "{last}")?;
    }
    Ok(())
}

fn shortened(ty: &str) -> String {
    match ty.char_indices().nth(LONGEST_TYPE) {
        None => ty.to_owned(),
        Some(_) => ty.chars().take(LONGEST_TYPE - 1).chain(['…']).collect(),
    }
}

/// How often it runs, for people.
pub(crate) fn heat_words(page: &Styled<'_>, site: &Site) -> String {
    let Heat { kind, reasons, .. } = &site.heat;
    match (reasons.first(), kind) {
        (Some((text, at)), HeatKind::Hot) => with_place(page, text, *at, site.place),
        (Some((text, at)), HeatKind::Cold) => format!("cold: {}", with_place(page, text, *at, site.place)),
        (_, HeatKind::Plain) => "plain".to_owned(),
        (None, kind) => heat_name(*kind).to_owned(),
    }
}

/// What becomes of the value, for people.
pub(crate) fn fate_words(page: &Styled<'_>, site: &Site) -> String {
    let Fate { kind, reason, at } = &site.fate;
    let text = if reason.is_empty() { fate_name(*kind) } else { reason };
    let fate = with_place(page, text, *at, site.place);
    match &site.through {
        Some((through, _)) => format!("{fate}; allocates through {through}"),
        None => fate,
    }
}

/// Names the place too, unless it is the site itself or the words name a line already.
fn with_place(page: &Styled<'_>, text: &str, at: Option<Place>, site: Place) -> String {
    let (Some(place), Some(here)) = (at, page.locate(site)) else { return text.to_owned() };
    match page.locate(place) {
        Some((path, at)) if text.contains(&format!("{path}:{}", at.line)) => text.to_owned(),
        Some((path, at)) if path != here.0 => format!("{text} ({path}:{})", at.line),
        Some((_, at)) if at.line != here.1.line => format!("{text} (line {})", at.line),
        _ => text.to_owned(),
    }
}

fn row<'a>(told: &Told<'a>, site: &'a Site) -> Option<Row<'a>> {
    let page = &told.page;
    let (path, at) = page.locate(site.place)?;
    let reason = |text: &'a str, place: Option<Place>| Reason {
        text,
        at: place.and_then(|place| page.locate(place)).map(|(path, at)| At { path, line: at.line, column: at.column }),
    };
    Some(Row {
        path,
        line: at.line,
        column: at.column,
        kind: kind_name(site.kind),
        what: &site.what,
        ty: &site.ty,
        heat: site.heat.score,
        heat_kind: heat_name(site.heat.kind),
        heat_reasons: site.heat.reasons.iter().map(|(text, at)| reason(text, *at)).collect(),
        fate: fate_name(site.fate.kind),
        fate_reason: reason(&site.fate.reason, site.fate.at),
        through: site.through.as_ref().map(|(text, at)| reason(text, *at)),
        witnesses: told.witnesses.facts(site.place),
    })
}

/// What a site does, in a word.
pub(crate) fn kind_name(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::Box => "box",
        SiteKind::Format => "format",
        SiteKind::Own => "own",
        SiteKind::Clone => "clone",
        SiteKind::Grow => "grow",
        SiteKind::Make => "make",
        SiteKind::Collect => "collect",
        SiteKind::Build => "build",
        SiteKind::Call => "call",
        SiteKind::Other => "other",
    }
}

/// How often it runs, in a word.
pub(crate) fn heat_name(kind: HeatKind) -> &'static str {
    match kind {
        HeatKind::Cold => "cold",
        HeatKind::Plain => "plain",
        HeatKind::Hot => "hot",
    }
}

/// What becomes of a value, in a word.
pub(crate) fn fate_name(kind: FateKind) -> &'static str {
    match kind {
        FateKind::Local => "local",
        FateKind::Returned => "returned",
        FateKind::Stored => "stored",
        FateKind::Passed => "passed",
        FateKind::Unknown => "unknown",
    }
}
