//! What the machine code is said to do, against what it does: known cases, run under an allocator that counts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A copy of a project, so that nothing is built among the fixtures.
fn copy(name: &str) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects").join(name);
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-built"));
    fs::create_dir_all(to.join("src")).expect("the folder can be made");
    fs::copy(from.join("Cargo.toml"), to.join("Cargo.toml")).expect("it can be copied");
    for entry in fs::read_dir(from.join("src")).expect("there are sources") {
        let path = entry.expect("it can be listed").path();
        let name = path.file_name().expect("a file has a name");
        fs::copy(&path, to.join("src").join(name)).expect("it can be copied");
    }
    to
}

fn allocheck(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"));
    command.args(words).current_dir(folder).env_remove("RUSTC_WORKSPACE_WRAPPER");
    command.output().expect("the tool runs")
}

/// Verdicts by path and line.
fn verdicts(output: &Output) -> BTreeMap<(String, u64), Vec<String>> {
    let rows: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(&output.stderr)));
    let mut found: BTreeMap<(String, u64), Vec<String>> = BTreeMap::new();
    for row in rows.as_array().expect("it is a list") {
        let path = row["path"].as_str().expect("a path").to_owned();
        let line = row["line"].as_u64().expect("a line");
        found.entry((path, line)).or_default().push(row["verdict"].as_str().expect("a word").to_owned());
    }
    found
}

/// The lines of the cases, by the functions that they stand in.
fn cases(text: &str) -> BTreeMap<String, u64> {
    let mut name = "";
    let mut found = BTreeMap::new();
    for (line, text) in (1..).zip(text.lines()) {
        if let Some(rest) = text.strip_prefix("pub fn ") {
            name = rest.split(['(', '<']).next().unwrap_or_default();
        }
        if text.ends_with("// case") {
            found.insert(name.to_owned(), line);
        }
    }
    found
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn verdicts_are_what_an_allocator_counts() {
    let folder = copy("verify");
    let lines = cases(&fs::read_to_string(folder.join("src/cases.rs")).expect("the cases are there"));
    let output = allocheck(&folder, &["verify", "-v", "--format", "json"]);
    let verdicts = verdicts(&output);
    let program = folder.join("target/allocheck/release/verify");
    let ran = Command::new(program).output().expect("what was verified runs");
    let printed = String::from_utf8_lossy(&ran.stdout).into_owned();
    let counts: BTreeMap<&str, usize> = printed
        .lines()
        .filter_map(|line| {
            let (name, count) = line.rsplit_once(' ')?;
            Some((name, count.parse().ok()?))
        })
        .collect();
    let (mut right, mut unknown, mut wrong) = (0, Vec::new(), Vec::new());
    for (name, line) in &lines {
        let said = verdicts.get(&("src/cases.rs".to_owned(), *line)).map_or(&[][..], Vec::as_slice);
        let Some(&count) = counts.get(name.as_str()) else {
            assert!(said.iter().all(|it| it == "unknown"), "{name} does not run, and is said to be {said:?}");
            continue;
        };
        let allocates = said.iter().any(|it| it == "allocates");
        let removed = !said.is_empty() && said.iter().all(|it| it == "removed");
        match (count > 0, allocates, removed) {
            (true, true, _) | (false, _, true) => right += 1,
            // The inventory does not list what never asks for memory.
            (false, false, false) if said.is_empty() => right += 1,
            (_, false, false) if !said.is_empty() => unknown.push(name),
            _ => wrong.push(format!("{name}: {count} allocations, said to be {said:?}")),
        }
    }
    println!("{right} right, unknown: {unknown:?}, wrong: {wrong:?}");
    assert!(lines.len() >= 30 && counts.len() + 1 >= lines.len(), "{} cases, {} run", lines.len(), counts.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unknown.len() * 5 <= lines.len(), "too many are unknown: {unknown:?}");

    let again = allocheck(&folder, &["sites", "--evidence"]);
    let text = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(text.contains("removed by the optimiser in the release build"), "{text}");
    assert!(text.contains("confirmed: 1 allocation in the release build"), "{text}");
    fs::write(folder.join("src/lib.rs"), "// changed\n").expect("it can be written");
    let stale = allocheck(&folder, &["--evidence"]);
    let said = String::from_utf8_lossy(&stale.stderr).into_owned();
    assert_eq!(stale.status.code(), Some(2), "{said}");
    assert!(said.contains("src/lib.rs has changed"), "{said}");
    let broken = allocheck(&folder, &["verify"]);
    let said = String::from_utf8_lossy(&broken.stderr).into_owned();
    assert_eq!(broken.status.code(), Some(2), "{said}");
    assert!(said.contains("could not compile"), "cargo's own words: {said}");
}

#[test]
fn other_platforms_are_refused() {
    let folder = copy("verify");
    let output = allocheck(&folder, &["verify", "--target", "aarch64-apple-darwin"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("not supported yet"), "{said}");
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn promises_are_held_against_the_code() {
    let folder = copy("promises");
    let output = allocheck(&folder, &["verify"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let mut count = 0;
    for line in text.lines().filter(|line| line.contains("  no_alloc  ")) {
        let (_, said) = line.split_once('`').expect("the function is named");
        let (name, said) = said.split_once("` ").expect("the name ends");
        let expected = match name.split('_').next() {
            Some("proven") => "is proven",
            Some("violated") => "asks for memory at line",
            Some("open") => "is open: a call through a pointer",
            _ => "is unknown",
        };
        assert!(said.starts_with(expected), "{name} {said}");
        count += 1;
    }
    assert_eq!(count, 9, "{text}");
    assert!(text.contains("through promises::copied → "), "{text}");
}
