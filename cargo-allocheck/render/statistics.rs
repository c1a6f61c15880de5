//! How many findings there are of each rule.

use std::collections::BTreeMap;
use std::io::{self, Write};

use allocheck_lints::finding::Finding;
use serde::Serialize;

use crate::output::TableFormat;

/// What there is of one rule.
#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    findings: usize,
    /// With a fix of any kind.
    fixable: usize,
    hottest: f32,
}

/// Writes a line for each rule that found something, the most frequent first.
pub(crate) fn write(out: &mut dyn Write, findings: &[Finding], format: TableFormat) -> io::Result<()> {
    let mut rows: BTreeMap<&str, Row<'_>> = BTreeMap::new();
    for finding in findings {
        let rule = finding.rule;
        let row = rows.entry(rule).or_insert(Row { rule, findings: 0, fixable: 0, hottest: 0.0 });
        row.findings += 1;
        row.fixable += usize::from(finding.fix.is_some());
        row.hottest = row.hottest.max(finding.heat);
    }
    let mut rows: Vec<Row<'_>> = rows.into_values().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.findings));
    if format == TableFormat::Json {
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        return writeln!(out);
    }
    let width = rows.first().map_or(1, |row| row.findings.to_string().len());
    let name = rows.iter().map(|row| row.rule.len()).max().unwrap_or(0);
    for Row { rule, findings, fixable, hottest } in rows {
        writeln!(out, "{findings:>width$}  {rule:<name$}  {fixable:>width$} with a fix, hottest {hottest:.2}")?;
    }
    Ok(())
}
