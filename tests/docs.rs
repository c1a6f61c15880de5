//! `docs/rules/` holds one page for each rule, as the rule's own words give it.
//!
//! `SNAPSHOTS=overwrite cargo test --test docs` writes the pages anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use allocheck_lints::page::page;
use allocheck_lints::rules;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules")
}

fn overwrites() -> bool {
    std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite")
}

#[test]
fn pages_are_what_the_rules_say() {
    for rule in rules::all() {
        let path = folder().join(format!("{}.md", rule.name));
        let text = page(rule);
        if overwrites() {
            fs::create_dir_all(folder()).expect("the folder can be made");
            fs::write(&path, &text).expect("the page can be written");
        }
        let stored = fs::read_to_string(&path).unwrap_or_default();
        assert!(stored == text, "{} differs from the rule: SNAPSHOTS=overwrite cargo test --test docs", path.display());
    }
}

#[test]
fn every_page_has_a_rule() {
    let known: BTreeSet<String> = rules::all().iter().map(|rule| format!("{}.md", rule.name)).collect();
    for entry in fs::read_dir(folder()).expect("docs/rules is there") {
        let name = entry.expect("the folder can be read").file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "docs/rules/{name} is the page of no rule");
    }
}

#[test]
fn reasons_are_three_short_paragraphs_at_most() {
    for rule in rules::all() {
        let paragraphs: Vec<&str> = rule.why.split("\n\n").collect();
        assert!(paragraphs.len() <= 3, "{} has {} paragraphs", rule.name, paragraphs.len());
        for paragraph in paragraphs {
            assert!(paragraph.len() < 500, "{}: {} bytes in one paragraph", rule.name, paragraph.len());
            assert!(!paragraph.contains('\n'), "{}: a line break within a paragraph", rule.name);
        }
        assert!(!rule.summary.ends_with('.'), "{}: the summary is a clause", rule.name);
    }
}
