//! The laws of the house that no compiler holds. Each failure quotes the sentence of ARCHITECTURE.md that was broken.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocheck_lints::facts::{self, HeatKind};
use allocheck_lints::finding::{Confidence, Finding};
use allocheck_lints::index::build::build;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::judge::{Options, judge};
use allocheck_lints::rules;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

const DOWN: &str = "A layer leans only on the layers that the table names for it.";
const DOOR: &str = "Nothing but `syntax` knows `syn`.";
const PURE: &str = "Nothing in `lints/` opens a file, prints or reads the environment.";
const RULES: &str = "A rule sees `facts`, `finding`, `rule` and `text`, and no other rule.";
const RENDER: &str =
    "A renderer sees what is to be said and the texts that it is said about, never how it was found out.";
const SHORT: &str = "A file has one subject and fewer than 500 lines; a rule has fewer than 120.";
const TOP: &str = "A file begins with a `//!` line that tells its subject.";
const WORDS: &str =
    "A message is one clause about the reader's code: it begins in lower case and ends without a full stop.";
const MANNERS: &str = "A message knows: it does not say \"consider\" or \"maybe\", and it does not shout.";

/// Which layers a layer may lean on, beside itself; a folder or file of `lints/src` is a layer.
const LAYERS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("name", &[]),
    ("nearest", &[]),
    ("finding", &["text"]),
    ("syntax", &["text", "name"]),
    ("stubs", &[]),
    ("index", &["text", "name", "syntax", "stubs"]),
    ("types", &["text", "name", "syntax", "index"]),
    ("flow", &["text", "name", "syntax", "index", "types"]),
    ("facts", &["text", "name", "finding", "syntax", "index", "types", "flow"]),
    ("rule", &["facts", "finding", "text"]),
    ("rules", &["facts", "finding", "rule", "text"]),
    ("judge", &["facts", "finding", "rule", "text", "nearest"]),
    ("page", &["finding", "rule", "rules"]),
    ("lib", &[]),
];

/// Words of a lower layer that are part of a fact.
const LENT: &[(&str, &str)] =
    &[("rules", "use crate::flow::FateKind;"), ("rules", "use crate::flow::{Fate, FateKind};")];

struct Source {
    /// Relative to the repository, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// The lines of code, without comments and without the tests at the file's end.
    fn code(&self) -> impl Iterator<Item = &str> {
        let lines = self.text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        lines.filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The layer: the folder or file right below `lints/src`.
    fn layer(&self) -> Option<&str> {
        let rest = self.path.strip_prefix("lints/src/")?;
        rest.split('/').next().map(|part| part.trim_end_matches(".rs"))
    }

    fn is_test(&self) -> bool {
        self.path.split('/').any(|part| part == "tests" || part == "tests.rs")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files below these folders, without the signatures in `stubs/`, which are data, and without what was built.
fn sources(folders: &[&str]) -> Vec<Source> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder can be read");
            let entries = entries.map(|entry| entry.expect("the folder can be read").path());
            open.extend(entries.filter(|path| !path.ends_with("target")));
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let path = path.strip_prefix(root()).expect("it was found below").to_string_lossy().replace('\\', "/");
            let is_data = path.strip_prefix("lints/src/stubs/").is_some_and(|rest| rest.contains('/'));
            if !is_data {
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "no sources below {folders:?}");
    found
}

/// The layers that a line names: `use crate::flow::Fate`, `crate::text::Span`.
fn leans_on(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("crate::").filter_map(|(at, word)| {
        let rest = &line[at + word.len()..];
        let end = rest.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(rest.len());
        Some(&rest[..end]).filter(|name| !name.is_empty())
    })
}

fn fail(sentence: &str, broken: &[String]) {
    assert!(broken.is_empty(), "ARCHITECTURE.md says: {sentence}\n  {}", broken.join("\n  "));
}

#[test]
fn dependencies_point_down() {
    let mut broken = Vec::new();
    for source in sources(&["lints/src"]).iter().filter(|source| !source.is_test()) {
        let layer = source.layer().expect("it lies below lints/src");
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            broken.push(format!("{}: `{layer}` is no layer that the table names", source.path));
            continue;
        };
        for line in source.code() {
            for name in leans_on(line).filter(|name| *name != layer && !allowed.contains(name)) {
                let is_lent = LENT.iter().any(|(by, text)| *by == layer && *text == line.trim());
                let is_layer = LAYERS.iter().any(|(layer, _)| *layer == name);
                if is_layer && !is_lent {
                    broken.push(format!("{}: `{layer}` leans on `{name}`", source.path));
                }
            }
        }
    }
    fail(DOWN, &broken);
}

#[test]
fn syn_stops_at_the_door() {
    let sources = sources(&["lints/src", "cargo-allocheck"]);
    let outside = sources.iter().filter(|source| source.layer() != Some("syntax"));
    let words = ["syn::", "use syn;", "proc_macro2::", "quote::"];
    let broken: Vec<String> = outside
        .flat_map(|source| {
            source.code().filter(|line| names(line, &words)).map(|line| format!("{}: {line}", source.path))
        })
        .collect();
    fail(DOOR, &broken);
}

#[test]
fn the_library_touches_nothing() {
    let words =
        ["std::fs", "std::env", "std::io", "std::net", "std::process", "println!", "eprintln!", "print!", "eprint!"];
    let broken: Vec<String> = sources(&["lints/src"])
        .iter()
        .filter(|source| !source.is_test())
        .flat_map(|source| {
            let lines = source.code().filter(|line| names(line, &words) && !line.contains(['"', '`']));
            lines.map(|line| format!("{}: {line}", source.path)).collect::<Vec<_>>()
        })
        .collect();
    fail(PURE, &broken);
}

/// Whether a line holds one of the words, not as the end of a longer word.
fn names(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let mut found = line.match_indices(word);
        found.any(|(at, _)| !line[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_'))
    })
}

#[test]
fn rules_see_facts_alone() {
    let mut broken = Vec::new();
    for source in sources(&["lints/src/rules"]).iter().filter(|source| !source.path.ends_with("/mod.rs")) {
        for line in source.code().filter(|line| line.contains("crate::") || line.contains("super::")) {
            let is_lent = LENT.iter().any(|(_, text)| *text == line.trim());
            let is_allowed = leans_on(line).all(|name| ["facts", "finding", "rule", "text"].contains(&name));
            if !is_lent && !is_allowed || line.contains("super::") {
                broken.push(format!("{}: {}", source.path, line.trim()));
            }
        }
    }
    fail(RULES, &broken);
}

#[test]
fn renderers_ask_nothing() {
    let words = ["crate::project::metadata", "crate::analyse", "crate::load::load", "std::fs", "std::env"];
    let lints = ["allocheck_lints::syntax::lower", "allocheck_lints::types", "allocheck_lints::judge"];
    let broken: Vec<String> = sources(&["cargo-allocheck/render"])
        .iter()
        .flat_map(|source| {
            let lines = source.code().filter(|line| names(line, &words) || names(line, &lints));
            lines.map(|line| format!("{}: {}", source.path, line.trim())).collect::<Vec<_>>()
        })
        .collect();
    fail(RENDER, &broken);
}

#[test]
fn files_are_short() {
    let mut broken = Vec::new();
    for source in sources(&["lints/src", "cargo-allocheck", "tests", "benches"]) {
        let lines = source.text.lines().count();
        let is_rule = source.path.starts_with("lints/src/rules/") && !source.path.ends_with("/mod.rs");
        if lines > if is_rule { 119 } else { 499 } {
            broken.push(format!("{}: {lines} lines", source.path));
        }
    }
    fail(SHORT, &broken);
}

#[test]
fn files_tell_their_subject() {
    let broken: Vec<String> = sources(&["lints/src", "cargo-allocheck", "tests", "benches"])
        .iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path.clone())
        .collect();
    fail(TOP, &broken);
}

#[test]
fn messages_are_clauses() {
    let mut broken = Vec::new();
    let mut manners = Vec::new();
    for text in spoken() {
        let plain = without_code(&text);
        if plain.starts_with(|it: char| it.is_uppercase()) || plain.trim_end().ends_with('.') {
            broken.push(text.clone());
        }
        let words: BTreeSet<&str> = plain.split(|it: char| !it.is_alphabetic()).collect();
        let is_loud = plain.contains('!');
        if is_loud || ["consider", "maybe", "detected", "please"].iter().any(|word| words.contains(word)) {
            manners.push(text);
        }
    }
    fail(WORDS, &broken);
    fail(MANNERS, &manners);
}

/// All that the rules say, of themselves and of their examples.
fn spoken() -> Vec<String> {
    let mut said = Vec::new();
    for rule in rules::all() {
        said.push(rule.summary.to_owned());
        for finding in findings(rule.example.before) {
            said.push(finding.message);
            said.extend(finding.labels.into_iter().map(|label| label.text));
            said.extend([finding.label].into_iter().filter(|label| !label.is_empty()));
            said.extend(finding.help);
            said.extend(finding.notes);
        }
    }
    assert!(said.len() > rules::all().len(), "the examples make no rule speak");
    said
}

fn findings(text: &str) -> Vec<Finding> {
    let file = lower(text, Edition::E2024, &Macros::default()).expect("an example parses");
    let krate = KrateInput::of_file(Edition::E2024, Arc::new(file), text);
    let options = Options { confidence: Confidence::Low, heat: HeatKind::Cold, tests: true, ..Options::default() };
    judge(&facts::gather(&build(&[krate])), rules::all(), &options).findings
}

/// The words that are not code: what stands in backticks is left as two of them.
fn without_code(text: &str) -> String {
    text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "`" }).collect()
}

#[test]
fn the_sentences_stand_in_the_architecture() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md can be read");
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for sentence in [DOWN, DOOR, PURE, RULES, RENDER, SHORT, TOP, WORDS, MANNERS] {
        assert!(text.contains(sentence), "ARCHITECTURE.md does not say: {sentence}");
    }
}
