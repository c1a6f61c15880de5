//! Rules: the table of all, and the page of one.

use std::io::{self, Write};

use allocheck_lints::rule::{Group, Rule};
use serde::Serialize;

use crate::output::TableFormat;
use crate::render::level_name;

/// A rule for programs.
#[derive(Serialize)]
struct Row {
    name: &'static str,
    group: &'static str,
    level: &'static str,
    summary: &'static str,
    clippy: Option<&'static str>,
}

/// Writes all rules by group.
pub(crate) fn table(out: &mut dyn Write, rules: &[&Rule], format: TableFormat) -> io::Result<()> {
    let mut rules: Vec<&Rule> = rules.to_vec();
    rules.sort_by_key(|rule| (rule.group, rule.name));
    if format == TableFormat::Json {
        let rows: Vec<Row> = rules.iter().map(|rule| row(rule)).collect();
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        return writeln!(out);
    }
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for (at, group) in rules.chunk_by(|a, b| a.group == b.group).enumerate() {
        if format == TableFormat::Human {
            let gap = if at > 0 { "\n" } else { "" };
            let (name, meaning) = group.first().map(|rule| describe(rule.group)).unwrap_or_default();
            writeln!(out, "{gap}{name}: {meaning}")?;
        }
        let indent = if format == TableFormat::Human { "  " } else { "" };
        for rule in group {
            writeln!(out, "{indent}{:<width$}  {:<7}  {}", rule.name, level_name(rule.level), rule.summary)?;
        }
    }
    Ok(())
}

/// Writes one rule's page.
pub(crate) fn page(out: &mut dyn Write, rule: &Rule) -> io::Result<()> {
    let (group, _) = describe(rule.group);
    writeln!(out, "{}: {}", rule.name, rule.summary)?;
    writeln!(out, "{group}, {} by default", level_name(rule.level))?;
    if let Some(clippy) = rule.clippy {
        writeln!(out, "means the same as clippy::{clippy}")?;
    }
    writeln!(out, "\n{}\n\nInstead of\n", rule.why.trim())?;
    code(out, rule.example.before)?;
    writeln!(out, "\nwrite\n")?;
    code(out, rule.example.after)
}

fn code(out: &mut dyn Write, text: &str) -> io::Result<()> {
    for line in text.trim_matches('\n').lines() {
        if line.trim().is_empty() { writeln!(out)? } else { writeln!(out, "    {line}")? }
    }
    Ok(())
}

fn row(rule: &Rule) -> Row {
    Row {
        name: rule.name,
        group: describe(rule.group).0,
        level: level_name(rule.level),
        summary: rule.summary,
        clippy: rule.clippy,
    }
}

/// A group's name and meaning.
fn describe(group: Group) -> (&'static str, &'static str) {
    match group {
        Group::Growth => ("growth", "buffers that reallocate while they grow"),
        Group::Text => ("text", "strings"),
        Group::Copies => ("copies", "values that are copied and need not be"),
        Group::Boxing => ("boxing", "boxes and indirections"),
        Group::Reuse => ("reuse", "memory that could be used again"),
        Group::Eager => ("eager", "memory asked for before it is known to be needed"),
        Group::Layout => ("layout", "the size of things"),
        Group::Retention => ("retention", "memory that is never given back"),
        Group::Contract => ("contract", "what the author promised"),
    }
}
