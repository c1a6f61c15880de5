//! A rule as a page of Markdown: what `docs/rules/` holds and `explain` shows.

use crate::finding::Level;
use crate::rule::{Group, Rule};
use crate::rules;

/// The page of a rule. Ends with a line break.
#[must_use]
pub fn page(rule: &Rule) -> String {
    let level = match rule.level {
        Level::Allow => "off unless asked for",
        Level::Note => "a note",
        Level::Warn => "a warning",
        Level::Deny => "an error",
    };
    let clippy = rule.clippy.map_or_else(String::new, |name| {
        format!("\nClippy has it as [`{name}`](https://rust-lang.github.io/rust-clippy/master/index.html#{name}).\n")
    });
    let threshold = rules::thresholds().iter().find(|it| it.rule == rule.name).map_or_else(String::new, |it| {
        format!("\nConfigured as `thresholds.{}`, {} where nothing is said: {}\n", it.rule, it.default, lower(it.says))
    });
    format!(
        "# {}\n\n{}.\n\nFamily: {}. By default: {level}.\n{clippy}{threshold}\n{}\n\n## Example\n\n```rust\n{}```\n\nBetter:\n\n```rust\n{}```\n",
        rule.name,
        sentence(rule.summary),
        family(rule.group),
        rule.why,
        rule.example.before,
        rule.example.after,
    )
}

/// With a small letter at the start.
fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    let first = chars.next().map_or_else(String::new, |first| first.to_lowercase().collect());
    first + chars.as_str()
}

/// With a capital at the start.
fn sentence(clause: &str) -> String {
    let mut chars = clause.chars();
    let first = chars.next().map_or_else(String::new, |first| first.to_uppercase().collect());
    first + chars.as_str()
}

/// A family's name and what it is about.
#[must_use]
pub fn family(group: Group) -> &'static str {
    match group {
        Group::Growth => "growth (buffers that reallocate while they grow)",
        Group::Text => "text (strings)",
        Group::Copies => "copies (values that are copied and need not be)",
        Group::Boxing => "boxing (boxes and indirections)",
        Group::Reuse => "reuse (memory that could be used again)",
        Group::Eager => "eager (memory asked for before it is known to be needed)",
        Group::Layout => "layout (the size of things)",
        Group::Retention => "retention (memory that is never given back)",
        Group::Contract => "contract (what the author promised)",
    }
}
