//! Every rule over every fixture: findings, fixes, examples.
//!
//! `SNAPSHOTS=overwrite cargo test --test rules` writes the fixed files anew.

mod directives;

mod engine;

mod krate;

mod marks;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use allocheck_lints::finding::{Applicability, Confidence, Edit, Finding, Fix, apply};
use allocheck_lints::judge::Options;
use allocheck_lints::rule::{Asks, Rule};
use allocheck_lints::rules;
use allocheck_lints::syntax::item::ItemKind;
use allocheck_lints::text::LineIndex;
use rayon::prelude::*;

/// How many loud and how many quiet cases a rule's fixture has at least.
const CASES: usize = 8;

/// The same for a rule with Clippy's name, which Clippy's own tests cover as well.
const CLIPPY_CASES: usize = 5;

struct Fixture {
    /// `rules/padded_struct.rs`.
    name: String,
    path: PathBuf,
    text: String,
}

fn fixtures(folder: &str) -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let Ok(entries) = fs::read_dir(&root) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.retain(|path| is_source(path));
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("fixtures are text");
            let name = format!("{folder}/{}", path.file_name().expect("a file has a name").to_string_lossy());
            Fixture { name, path, text }
        })
        .collect()
}

/// Written by hand: not `x.fixed.rs` or `x.offered.rs`.
fn is_source(path: &Path) -> bool {
    let name = path.file_name().map(|it| it.to_string_lossy()).unwrap_or_default();
    name.ends_with(".rs") && !name.ends_with(".fixed.rs") && !name.ends_with(".offered.rs")
}

/// Runs `check` on all in parallel and fails with all that they say.
fn hold<T: Sync>(subjects: &[T], check: impl Fn(&T) -> String + Sync + Send) {
    let said: Vec<String> = subjects.par_iter().map(check).collect();
    let said = said.concat();
    assert!(said.is_empty(), "\n{said}");
}

fn all_findings(text: &str) -> Result<Vec<Finding>, String> {
    krate::findings(text, Options { confidence: Confidence::Low, ..Options::default() })
}

#[test]
fn marks_are_what_is_found() {
    let mut all = fixtures("rules");
    all.extend(fixtures("gaps"));
    assert!(!all.is_empty(), "there are fixtures");
    hold(&all, |fixture| match all_findings(&fixture.text) {
        Ok(findings) => marks::differences(&fixture.name, &fixture.text, &findings),
        Err(error) => format!("{}: {error}\n", fixture.name),
    });
}

#[test]
fn fixtures_compile() {
    let mut all = fixtures("rules");
    all.extend(fixtures("gaps"));
    hold(&all, |fixture| compiles(&fixture.name, &fixture.text));
}

fn compiles(name: &str, text: &str) -> String {
    match krate::compile(&name.replace(['/', '.'], "_"), text) {
        Ok(()) => String::new(),
        Err(error) => format!("{name} does not compile:\n{error}\n"),
    }
}

#[test]
fn every_rule_has_a_fixture_with_enough_cases() {
    let all = fixtures("rules");
    for fixture in &all {
        // `rule.rs`, and beside it `rule.word.rs` for cases that need a file of their own.
        let rule = fixture.name.trim_start_matches("rules/").split('.').next();
        assert!(rules::all().iter().any(|it| Some(it.name) == rule), "{} is named for no rule", fixture.name);
    }
    hold(rules::all(), |rule| {
        let name = format!("rules/{}.rs", rule.name);
        let Some(fixture) = all.iter().find(|it| it.name == name) else { return format!("{name} is missing\n") };
        let (loud, quiet) = cases(rule, &fixture.text);
        println!("{name}: {loud} loud, {quiet} quiet");
        let wanted = if rule.clippy.is_some() { CLIPPY_CASES } else { CASES };
        if loud < wanted || quiet < wanted {
            return format!("{name} has {loud} loud and {quiet} quiet cases; {wanted} of each are wanted\n");
        }
        String::new()
    });
}

/// Marks of the rule are loud cases; functions (for a rule about types: types) without any mark are quiet ones.
fn cases(rule: &Rule, text: &str) -> (usize, usize) {
    let marks = marks::read(text);
    let loud = marks.iter().filter(|(_, name, _)| name == rule.name).count();
    let lines = LineIndex::new(text);
    let Ok(file) = krate::read(text) else { return (loud, 0) };
    let quiet = file.items.iter().filter(|item| {
        let is_case = match (&item.kind, rule.asks) {
            (
                ItemKind::Fn(it),
                Asks::Sites(..)
                | Asks::SitesAndParams(..)
                | Asks::Functions(_)
                | Asks::Params(_)
                | Asks::Statics(_)
                | Asks::Arrays(_)
                | Asks::Promises(_)
                | Asks::Allows(_)
                | Asks::Written(_),
            ) => it.body.is_some(),
            (ItemKind::Struct(_) | ItemKind::Enum(_), Asks::Types(_) | Asks::Written(_)) => true,
            (ItemKind::Const(_) | ItemKind::Static(_), Asks::Arrays(_)) => true,
            _ => false,
        };
        let item_lines = lines.line(item.span.start)..=lines.line(item.span.end);
        is_case && !marks.iter().any(|(line, ..)| item_lines.contains(line))
    });
    (loud, quiet.count())
}

#[test]
fn fixed_files_are_as_written() {
    hold(&fixtures("rules"), |fixture| {
        let safe = check_fixed(fixture, "fixed", Applicability::Safe);
        safe + &check_fixed(fixture, "offered", Applicability::Review)
    });
}

/// The file after all fixes up to `upto` is what stands in `x.kind.rs`, compiles, and has nothing more to fix.
fn check_fixed(fixture: &Fixture, kind: &str, upto: Applicability) -> String {
    let before = match krate::findings(&fixture.text, Options::default()) {
        Ok(findings) => findings,
        Err(error) => return format!("{}: {error}\n", fixture.name),
    };
    let path = fixture.path.with_extension(format!("{kind}.rs"));
    let has_fix = |it: &Finding| it.fix.as_ref().is_some_and(|fix| fix.applicability <= upto);
    let of_kind = before.iter().filter(|it| it.fix.as_ref().is_some_and(|fix| fix.applicability == upto)).count();
    if of_kind == 0 {
        return if path.exists() {
            format!("{} has nothing to fix: delete it\n", path.display())
        } else {
            String::new()
        };
    }
    let fixes: Vec<&Finding> = before.iter().filter(|it| has_fix(it)).collect();
    let (text, applied) = fix(&fixture.text, &fixes);
    let mut out = written(&path, &text);
    out += &compiles(&format!("{}.{kind}", fixture.name.trim_end_matches(".rs")), &text);
    match krate::findings(&text, Options::default()) {
        Err(error) => {
            let _ = writeln!(out, "{}: {error}", path.display());
        }
        Ok(after) => {
            if applied == fixes.len()
                && let Some(left) = after.iter().find(|it| has_fix(it))
            {
                let line = LineIndex::new(&text).line(left.place.span.start) + 1;
                let _ = writeln!(out, "{}:{line}: {} still speaks after its fix", path.display(), left.rule);
            }
            if after.len() + applied > before.len() {
                let _ = writeln!(
                    out,
                    "{}: {} findings, {applied} fixed, and still {}",
                    path.display(),
                    before.len(),
                    after.len()
                );
            }
        }
    }
    out
}

/// The text after the fixes of these findings, and how many could be made together.
fn fix(text: &str, findings: &[&Finding]) -> (String, usize) {
    let fixes: Vec<&Fix> = findings.iter().filter_map(|it| it.fix.as_ref()).collect();
    let chosen = apply::choose(&fixes);
    let made: Vec<&Fix> = fixes.iter().zip(&chosen).filter(|(_, chosen)| **chosen).map(|(fix, _)| *fix).collect();
    let imports: Vec<Edit> =
        made.iter().filter_map(|fix| fix.import).filter_map(|path| apply::import(text, krate::FILE, path)).collect();
    let edits: Vec<&Edit> = made.iter().flat_map(|fix| &fix.edits).chain(&imports).collect();
    (apply::write(text, krate::FILE, &edits), made.len())
}

fn written(path: &Path, text: &str) -> String {
    if std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite") {
        return fs::write(path, text)
            .err()
            .map(|error| format!("write {}: {error}\n", path.display()))
            .unwrap_or_default();
    }
    match fs::read_to_string(path) {
        Ok(expected) if expected == text => String::new(),
        Ok(expected) => {
            let line = expected.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
            let made = text.lines().nth(line).unwrap_or("(nothing)");
            let wanted = expected.lines().nth(line).unwrap_or("(nothing)");
            format!("{}:{}: expected {wanted:?}, made {made:?}\n", path.display(), line + 1)
        }
        Err(_) => format!("{} is missing: write it with SNAPSHOTS=overwrite\n", path.display()),
    }
}

#[test]
fn examples_fire_and_their_cure_is_silent() {
    hold(rules::all(), |rule| {
        let (before, after) = (rule.example.before, rule.example.after);
        let mut out = compiles(&format!("{}.before", rule.name), before);
        out += &compiles(&format!("{}.after", rule.name), after);
        out + &example(rule, before, after).err().unwrap_or_default()
    });
}

fn example(rule: &Rule, before: &str, after: &str) -> Result<(), String> {
    let name = rule.name;
    let found = krate::findings(before, Options::default())?;
    let names: Vec<&str> = found.iter().map(|it| it.rule).collect();
    if names.is_empty() || names.iter().any(|it| *it != name) {
        return Err(format!("the example of {name} should fire {name} alone, and fires {names:?}\n"));
    }
    let still: Vec<&str> = krate::findings(after, Options::default())?.iter().map(|it| it.rule).collect();
    if !still.is_empty() {
        return Err(format!("the cure in the example of {name} should be silent, and fires {still:?}\n"));
    }
    let all: Vec<&Finding> = found.iter().collect();
    if all.iter().all(|it| it.fix.is_some()) {
        let (text, _) = fix(before, &all);
        if text != after {
            return Err(format!("the fix of the example of {name} should give\n{after}\nand gives\n{text}\n"));
        }
    }
    Ok(())
}

#[test]
fn rules_are_named_as_their_files_and_once() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("lints/src/rules");
    let mut names: Vec<&str> = rules::all().iter().map(|rule| rule.name).collect();
    for name in &names {
        assert!(folder.join(format!("{name}.rs")).exists(), "{name} has a file of its name");
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "two rules have one name");
}
