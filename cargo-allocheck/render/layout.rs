//! The bytes of types as pictures: what lies where, and what nothing uses.

use std::fmt::Write as _;
use std::io::{self, Write};

use allocheck_lints::facts::layout::picture::{Cell, Row, WORD, rows};
use allocheck_lints::facts::layout::{Layout, layouts, named};
use allocheck_lints::index::def::{Index, TypeDef};
use serde::Serialize;

use crate::output::TableFormat;
use crate::render::Styled;
use crate::render::count::{Count, Grouped};

/// A field of more words than this is drawn as its first word and their number.
const MOST_WORDS: u64 = 6;

/// Writes the layout of the types of that name, or of all types of the selected files. Says whether there is any.
pub(crate) fn write(
    out: &mut dyn Write,
    page: &Styled<'_>,
    index: &Index,
    name: Option<&str>,
    format: TableFormat,
) -> io::Result<bool> {
    let found = match name {
        Some(name) => named(index, name),
        None => {
            let mut all = layouts(index);
            all.retain(|layout| page.file(definition(index, layout).place).is_some_and(|file| file.selected));
            all
        }
    };
    match format {
        TableFormat::Json => {
            let entries: Vec<Entry<'_>> = found.iter().map(|layout| entry(page, index, layout)).collect();
            serde_json::to_writer_pretty(&mut *out, &entries)?;
            writeln!(out)?;
        }
        TableFormat::Human => {
            for (at, variants) in found.chunk_by(|a, b| a.type_id == b.type_id).enumerate() {
                if at > 0 {
                    writeln!(out)?;
                }
                picture(out, page, index, variants)?;
            }
        }
        TableFormat::Short => {
            for layout in &found {
                writeln!(out, "{}: {}", full_name(index, layout), measure(layout))?;
            }
        }
    }
    Ok(!found.is_empty() || name.is_none())
}

fn definition<'a>(index: &'a Index, layout: &Layout) -> &'a TypeDef {
    &index.types[layout.type_id.at()]
}

/// `Header`, `Shape::Circle`.
fn full_name(index: &Index, layout: &Layout) -> String {
    let name = definition(index, layout).name;
    layout.variant.map_or_else(|| name.to_string(), |variant| format!("{name}::{variant}"))
}

/// `24 bytes, 11 of them padding`.
fn measure(layout: &Layout) -> String {
    let size = Count(layout.size.size as usize, "byte");
    match layout.padding {
        0 => size.to_string(),
        padding => format!("{size}, {} of them padding", Grouped(padding as usize)),
    }
}

/// Draws a type: a struct or union, or the variants of an enum.
fn picture(out: &mut dyn Write, page: &Styled<'_>, index: &Index, variants: &[Layout]) -> io::Result<()> {
    let Some(first) = variants.first() else { return Ok(()) };
    let def = definition(index, first);
    let repr = repr(def, first);
    let place = page.locate(def.place).map(|(path, at)| format!("  {path}:{}", at.line)).unwrap_or_default();
    if first.variant.is_none() {
        writeln!(out, "{}  {repr}  {}{place}", def.name, measure(first))?;
        draw(out, first, "  ")?;
        if let Some(better) = &first.better {
            writeln!(out, "  in this order: {}", measure(better))?;
            draw(out, better, "  ")?;
        }
        return Ok(());
    }
    writeln!(out, "{}  {repr}  {}{place}", def.name, Count(first.size.size as usize, "byte"))?;
    for layout in variants {
        let name = layout.variant.map(|name| name.as_str()).unwrap_or_default();
        match layout.padding {
            0 => writeln!(out, "  {name}")?,
            padding => writeln!(out, "  {name}  {} padding", Grouped(padding as usize))?,
        }
        draw(out, layout, "    ")?;
    }
    Ok(())
}

/// Who chooses the order.
fn repr(def: &TypeDef, layout: &Layout) -> String {
    let mut words = Vec::new();
    let own = &def.repr;
    words.extend(own.c.then(|| "C".to_owned()));
    words.extend(own.transparent.then(|| "transparent".to_owned()));
    words.extend(own.int.map(|int| int.to_string()));
    words.extend(own.packed.map(|bytes| if bytes == 1 { "packed".to_owned() } else { format!("packed({bytes})") }));
    words.extend(own.align.map(|bytes| format!("align({bytes})")));
    let written = if words.is_empty() { String::new() } else { format!("repr({})", words.join(", ")) };
    match (written.is_empty(), layout.fixed) {
        (false, true) => written,
        (false, false) => format!("{written}, order chosen by the compiler"),
        (true, _) => "order chosen by the compiler".to_owned(),
    }
}

/// One line for each field, tag or gap.
fn draw(out: &mut dyn Write, layout: &Layout, indent: &str) -> io::Result<()> {
    let rows = rows(layout);
    let texts: Vec<String> = rows.iter().map(title).collect();
    let width = texts.iter().map(|text| text.chars().count()).max().unwrap_or(0).min(60);
    for (row, text) in rows.iter().zip(&texts) {
        writeln!(out, "{indent}{:>4} {text:<width$}  {}", row.offset, bytes(row))?;
    }
    Ok(())
}

fn title(row: &Row) -> String {
    match (row.name.is_empty(), row.ty.is_empty()) {
        (true, _) => "padding".to_owned(),
        (false, true) => row.name.clone(),
        (false, false) => format!("{}: {}", row.name, row.ty),
    }
}

/// A block for each byte that is used, a dot for each that is not.
fn bytes(row: &Row) -> String {
    let words = row.word_count();
    let mut out = String::new();
    if words > MOST_WORDS {
        out.push_str(&"█".repeat(WORD as usize));
        let _ = write!(out, " … {}", Count(row.size as usize, "byte"));
        return out;
    }
    if row.size == 0 && row.padding == 0 {
        return "0 bytes".to_owned();
    }
    for at in 0..words {
        if at > 0 {
            out.push(' ');
        }
        out.extend(row.word(at).iter().map(|cell| match cell {
            Cell::Used => '█',
            Cell::Padding => '·',
            Cell::Other => ' ',
        }));
    }
    out.truncate(out.trim_end().len());
    out
}

/// A layout for programs.
#[derive(Serialize)]
struct Entry<'a> {
    name: &'a str,
    variant: Option<&'a str>,
    path: Option<&'a str>,
    line: Option<u32>,
    /// False where the compiler chooses the order.
    fixed: bool,
    size: u64,
    align: u64,
    padding: u64,
    tag: Option<Tag>,
    fields: Vec<Field<'a>>,
    better: Option<Box<Entry<'a>>>,
}

#[derive(Serialize)]
struct Tag {
    offset: u64,
    size: u64,
}

#[derive(Serialize)]
struct Field<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    ty: &'a str,
    offset: u64,
    size: u64,
    align: u64,
}

fn entry<'a>(page: &Styled<'a>, index: &'a Index, layout: &'a Layout) -> Entry<'a> {
    let def = definition(index, layout);
    let place = page.locate(def.place);
    let fields = layout.fields.iter().map(|slot| Field {
        name: &slot.name,
        ty: &slot.ty,
        offset: slot.offset,
        size: slot.size.size,
        align: slot.size.align,
    });
    Entry {
        name: def.name.as_str(),
        variant: layout.variant.map(|name| name.as_str()),
        path: place.map(|(path, _)| path),
        line: place.map(|(_, at)| at.line),
        fixed: layout.fixed,
        size: layout.size.size,
        align: layout.size.align,
        padding: layout.padding,
        tag: layout.tag.map(|(offset, size)| Tag { offset, size }),
        fields: fields.collect(),
        better: layout.better.as_deref().map(|better| Box::new(entry(page, index, better))),
    }
}
