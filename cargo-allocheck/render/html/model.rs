//! What the page's script reads.

use std::collections::BTreeMap;

use allocheck_lints::facts::layout::picture::rows;
use allocheck_lints::facts::layout::{Layout, layouts};
use allocheck_lints::facts::{Heat, HeatKind, Site};
use allocheck_lints::finding::Finding;
use allocheck_lints::page::family;
use allocheck_lints::text::Place;
use rustc_hash::FxHashMap as HashMap;
use serde::Serialize;

use crate::profile::numbers::Numbers;
use crate::render::profile::Profile;
use crate::render::region::{Unit, first_line};
use crate::render::sites::{fate_name, heat_name, kind_name};
use crate::render::{Told, confidence_name, diff, gravity_name, level_name};

#[derive(Serialize)]
pub(super) struct Page<'a> {
    /// The name of the workspace's folder.
    title: String,
    /// Paths, by file.
    files: Vec<&'a str>,
    rules: Vec<Rule>,
    problems: Vec<Problem<'a>>,
    findings: Vec<Entry<'a>>,
    /// Words of sites, by number.
    words: Vec<&'a str>,
    /// File, line, column, and the words of kind, what, type, heat, why so hot, fate, why that fate; the heat from 0 to 100;
    /// and what profiles measured: blocks and bytes.
    sites: Vec<[u64; 13]>,
    /// What profiles say of the run.
    profile: Option<Profile<'a>>,
    layouts: Vec<Drawn>,
}

#[derive(Serialize)]
struct Rule {
    name: &'static str,
    group: &'static str,
    summary: &'static str,
    why: &'static str,
}

#[derive(Serialize)]
struct Problem<'a> {
    level: &'static str,
    message: &'a str,
    label: &'a str,
    file: Option<u32>,
    line: u32,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'static str,
    level: &'static str,
    confidence: &'static str,
    heat: u32,
    /// In a profiled run.
    blocks: Option<u64>,
    message: &'a str,
    file: u32,
    line: u32,
    column: u32,
    source: Vec<Line<'a>>,
    notes: &'a [String],
    help: Option<&'a str>,
    fix: Vec<String>,
}

/// A line of source that something is said about.
#[derive(Serialize)]
struct Line<'a> {
    file: u32,
    line: u32,
    text: &'a str,
    marks: Vec<Mark<'a>>,
}

/// Columns from 0, in code units of UTF-16, which is what scripts count.
#[derive(Serialize)]
struct Mark<'a> {
    from: u32,
    to: u32,
    text: &'a str,
    primary: bool,
}

#[derive(Serialize)]
struct Drawn {
    name: String,
    file: u32,
    line: u32,
    size: u64,
    align: u64,
    padding: u64,
    fixed: bool,
    rows: Vec<Row>,
    /// Bytes in the best order, where that is less.
    better: Option<u64>,
    #[serde(skip)]
    is_variant: bool,
    #[serde(skip)]
    place: Place,
}

#[derive(Serialize)]
struct Row {
    offset: u64,
    name: String,
    #[serde(rename = "type")]
    ty: String,
    size: u64,
    padding: u64,
}

impl<'a> Page<'a> {
    pub(super) fn new(told: &Told<'a>) -> Self {
        let mut words = Words::default();
        let sites = told.sites.iter().filter_map(|site| row(told, &mut words, site)).collect();
        let root = told.project.root.file_name().unwrap_or_default();
        let mut layouts: Vec<Drawn> = layouts(told.index).iter().filter_map(|layout| drawn(told, layout)).collect();
        layouts.sort_by_key(|it| (it.is_variant, std::cmp::Reverse(it.padding), it.place));
        Self {
            title: root.to_string_lossy().into_owned(),
            files: told.page.files.iter().map(|file| &*file.path).collect(),
            rules: told
                .rules
                .iter()
                .map(|rule| Rule {
                    name: rule.name,
                    group: family(rule.group).split_once(' ').unwrap_or_default().0,
                    summary: rule.summary,
                    why: rule.why.trim(),
                })
                .collect(),
            problems: told.problems.iter().map(|it| problem(told, it)).collect(),
            findings: told.by_weight().into_iter().filter_map(|finding| entry(told, finding)).collect(),
            words: words.list,
            sites,
            profile: told.profiled.map(|it| Profile::of(&told.page, it)),
            layouts,
        }
    }
}

/// Numbers for words that many sites share.
#[derive(Default)]
struct Words<'a> {
    list: Vec<&'a str>,
    known: HashMap<&'a str, u32>,
}

impl<'a> Words<'a> {
    fn number(&mut self, word: &'a str) -> u32 {
        *self.known.entry(word).or_insert_with(|| {
            self.list.push(word);
            self.list.len() as u32 - 1
        })
    }
}

fn row<'a>(told: &Told<'a>, words: &mut Words<'a>, site: &'a Site) -> Option<[u64; 13]> {
    let (_, at) = told.page.locate(site.place)?;
    let Heat { kind, score, reasons } = &site.heat;
    let measured =
        |measure: fn(&Numbers) -> u64| told.profiled.and_then(|it| it.measure(site.place, measure)).unwrap_or(0);
    let why_hot = match (kind, reasons.first()) {
        (HeatKind::Hot | HeatKind::Cold, Some((reason, _))) => reason,
        (HeatKind::Hot | HeatKind::Cold | HeatKind::Plain, _) => "",
    };
    let told = [
        site.place.file.0,
        at.line,
        at.column,
        words.number(kind_name(site.kind)),
        words.number(&site.what),
        words.number(&site.ty),
        words.number(heat_name(*kind)),
        words.number(why_hot),
        words.number(fate_name(site.fate.kind)),
        words.number(&site.fate.reason),
        percent(*score),
    ];
    let mut row = [0; 13];
    row.iter_mut().zip(told).for_each(|(slot, it)| *slot = u64::from(it));
    row[11] = measured(|it| it.blocks);
    row[12] = measured(|it| it.bytes);
    Some(row)
}

fn percent(score: f32) -> u32 {
    (score * 100.0).round() as u32
}

fn problem<'a>(told: &Told<'a>, problem: &'a crate::problem::Problem) -> Problem<'a> {
    let at = problem.place.and_then(|place| told.page.locate(place));
    Problem {
        level: gravity_name(problem.gravity),
        message: &problem.message,
        label: &problem.label,
        file: problem.place.filter(|_| at.is_some()).map(|place| place.file.0),
        line: at.map_or(0, |(_, at)| at.line),
    }
}

fn entry<'a>(told: &Told<'a>, finding: &'a Finding) -> Option<Entry<'a>> {
    let (_, at) = told.page.locate(finding.place)?;
    let mut source: BTreeMap<(bool, u32, u32), Line<'a>> = BTreeMap::new();
    mark(told, &mut source, finding, (finding.place, &finding.label), true);
    for label in &finding.labels {
        mark(told, &mut source, finding, (label.place, &label.text), false);
    }
    Some(Entry {
        rule: finding.rule,
        level: level_name(finding.level),
        confidence: confidence_name(finding.confidence),
        heat: percent(finding.heat),
        blocks: told.profiled.and_then(|it| it.measure(finding.place, |it| it.blocks)),
        message: &finding.message,
        file: finding.place.file.0,
        line: at.line,
        column: at.column,
        source: source.into_values().collect(),
        notes: &finding.notes,
        help: finding.help.as_deref(),
        fix: finding.fix.as_ref().map(|fix| diff::fix(&told.page, fix)).unwrap_or_default(),
    })
}

/// Lines of the finding's own file come first.
fn mark<'a>(
    told: &Told<'a>,
    source: &mut BTreeMap<(bool, u32, u32), Line<'a>>,
    finding: &Finding,
    (place, text): (Place, &'a str),
    primary: bool,
) {
    let (Some(file), Some(at)) = (told.page.file(place), first_line(&told.page, place, Unit::Utf16)) else { return };
    let Some(span) = file.lines.line_span(at.start_line as usize - 1, &file.text) else { return };
    let line = span.text(&file.text).trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}');
    let key = (place.file != finding.place.file, place.file.0, at.start_line);
    let marks = source.entry(key).or_insert_with(|| Line {
        file: place.file.0,
        line: at.start_line,
        text: line,
        marks: Vec::new(),
    });
    marks.marks.push(Mark { from: at.start_column - 1, to: at.end_column - 1, text, primary });
}

fn drawn(told: &Told<'_>, layout: &Layout) -> Option<Drawn> {
    let def = &told.index.types[layout.type_id.at()];
    told.page.file(def.place).filter(|file| file.selected)?;
    let (_, at) = told.page.locate(def.place)?;
    let rows = rows(layout).into_iter().map(|row| Row {
        offset: row.offset,
        name: row.name,
        ty: row.ty,
        size: row.size,
        padding: row.padding,
    });
    Some(Drawn {
        name: layout.variant.map_or_else(|| def.name.to_string(), |variant| format!("{}::{variant}", def.name)),
        file: def.place.file.0,
        line: at.line,
        size: layout.size.size,
        align: layout.size.align,
        padding: layout.padding,
        fixed: layout.fixed,
        rows: rows.collect(),
        better: layout.better.as_ref().map(|better| better.size.size),
        is_variant: layout.variant.is_some(),
        place: def.place,
    })
}
