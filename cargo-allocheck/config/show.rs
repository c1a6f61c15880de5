//! The configuration that counts, as text.

use std::fmt::Write as _;

use allocheck_lints::finding::Level;
use allocheck_lints::rules;

use crate::config::find::Configured;
use crate::options::Options;

/// What `--show-config` prints: where it comes from, and the level of each rule.
pub(crate) fn show(configured: &Configured, options: &Options) -> String {
    let mut out = String::new();
    let name = Some(configured.all.name.as_str()).filter(|it| !it.is_empty()).unwrap_or("nothing: all is by default");
    let _ = writeln!(out, "# from {name}");
    for (_, package) in &configured.packages {
        let _ = writeln!(out, "# and, for its package, {}", package.name);
    }
    let report = &options.report;
    let _ = writeln!(out, "confidence = \"{}\"", format!("{:?}", report.confidence).to_lowercase());
    let _ = writeln!(out, "heat = \"{}\"", format!("{:?}", report.heat).to_lowercase());
    let _ = writeln!(out, "include-tests = {}", report.tests);
    let _ = writeln!(out, "require-reason = {}", configured.all.require_reason.unwrap_or(false));
    let exclude: Vec<&str> = configured.all.exclude.iter().map(|it| it.text.as_str()).collect();
    let _ = writeln!(out, "exclude = {exclude:?}\n\n[levels]");
    for rule in rules::all() {
        let level = options.levels.get(rule);
        let word = match level {
            Level::Allow => "allow",
            Level::Note => "note",
            Level::Warn => "warn",
            Level::Deny => "deny",
        };
        let _ = writeln!(out, "{} = \"{word}\"", rule.name);
    }
    let _ = writeln!(out, "\n[thresholds]");
    for threshold in rules::thresholds() {
        let said = configured.all.thresholds.iter().rev().find(|(rule, _)| rule == threshold.rule);
        let bytes = said.map_or(threshold.default, |(_, bytes)| *bytes);
        let _ = writeln!(out, "{} = {bytes}", threshold.rule);
    }
    out
}
