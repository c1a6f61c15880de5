//! What the machine code is said to do, against what it does: known cases, run under an allocator that counts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A copy of a project, so that nothing is built among the fixtures.
fn copy(name: &str) -> PathBuf {
    copy_as(name, &format!("{name}-built"))
}

fn copy_as(name: &str, copy: &str) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects").join(name);
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(copy);
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
    allocheck_with(folder, words, &[])
}

fn allocheck_with(folder: &Path, words: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"));
    command.args(words).current_dir(folder).env_remove("RUSTC_WORKSPACE_WRAPPER");
    command.envs(variables.iter().copied()).output().expect("the tool runs")
}

/// Verdicts by path and line; of what was not compiled, that.
fn verdicts(output: &Output) -> BTreeMap<(String, u64), Vec<String>> {
    let said: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(&output.stderr)));
    let mut found: BTreeMap<(String, u64), Vec<String>> = BTreeMap::new();
    for row in said["places"].as_array().expect("it is a list") {
        let path = row["path"].as_str().expect("a path").to_owned();
        let line = row["line"].as_u64().expect("a line");
        let is_absent = row["reason"] == "it is not compiled here";
        let verdict = if is_absent { "not compiled" } else { row["verdict"].as_str().expect("a word") };
        found.entry((path, line)).or_default().push(verdict.to_owned());
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

/// Verifies the known cases as a profile has it, and holds that against a run: the cases that are unknown.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn unknown_cases(folder: &Path, profile: &[(&str, &str)]) -> Vec<String> {
    let lines = cases(&fs::read_to_string(folder.join("src/cases.rs")).expect("the cases are there"));
    let output = allocheck_with(folder, &["verify", "-v", "--format", "json"], profile);
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
        let is_absent = !said.is_empty() && said.iter().all(|it| it == "not compiled");
        assert_eq!(is_absent, name.starts_with("not_compiled_"), "{name} is said to be {said:?}");
        if is_absent {
            continue;
        }
        let allocates = said.iter().any(|it| it == "allocates");
        let removed = !said.is_empty() && said.iter().all(|it| it == "removed");
        match (count > 0, allocates, removed) {
            (true, true, _) | (false, _, true) => right += 1,
            // The inventory does not list what never asks for memory.
            (false, false, false) if said.is_empty() => right += 1,
            (_, false, false) if !said.is_empty() => unknown.push(name.clone()),
            _ => wrong.push(format!("{name}: {count} allocations, said to be {said:?}")),
        }
    }
    println!("{right} right, unknown: {unknown:?}, wrong: {wrong:?}");
    assert!(lines.len() >= 30 && counts.len() + 1 >= lines.len(), "{} cases, {} run", lines.len(), counts.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unknown.len() * 5 <= lines.len(), "too many are unknown: {unknown:?}");
    unknown
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn verdicts_are_what_an_allocator_counts() {
    let folder = copy("verify");
    unknown_cases(&folder, &[]);
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

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn verdicts_are_the_same_where_all_is_linked_at_once() {
    let folder = copy_as("verify", "verify-linked");
    let lto = |variables: &[(&str, &str)]| {
        let output = allocheck_with(&folder, &["verify", "--format", "json"], variables);
        let said: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
        said["build"]["lto"].clone()
    };
    let fat = [("CARGO_PROFILE_RELEASE_LTO", "fat"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1")];
    let unknown = unknown_cases(&folder, &fat);
    assert!(!unknown.iter().any(|it| it.ends_with("_to_string")), "{unknown:?}");
    assert_eq!(lto(&fat), "fat");
    assert_eq!(lto(&[]), Value::Null);
    assert_eq!(lto(&fat), "fat", "what was made before is known for what it is");
}

#[test]
fn other_platforms_are_refused() {
    let folder = copy("verify");
    let target = "aarch64-apple-darwin";
    let asked = allocheck(&folder, &["verify", "--target", target]);
    let set = allocheck_with(&folder, &["verify"], &[("CARGO_BUILD_TARGET", target)]);
    for output in [asked, set] {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("failed to verify for aarch64-apple-darwin: not supported yet"), "{said}");
    }
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
            Some("open") => "is open: a call ",
            _ => "is unknown",
        };
        assert!(said.starts_with(expected), "{name} {said}");
        count += 1;
    }
    assert_eq!(count, 15, "{text}");
    assert!(text.contains("through promises::copied → "), "{text}");
    let said = allocheck(&folder, &["verify", "--format", "json"]);
    let said: Value = serde_json::from_slice(&said.stdout).expect("it is JSON");
    check_contracts(&said["build"]);
    let report = allocheck(&folder, &["--evidence", "--format", "report"]);
    let report: Value = serde_json::from_slice(&report.stdout).expect("it is JSON");
    assert_eq!(report["build"], said["build"], "what was found is kept");
    let log = allocheck(&folder, &["--evidence", "--format", "sarif"]);
    let log: Value = serde_json::from_slice(&log.stdout).expect("it is JSON");
    assert_eq!(log["runs"][0]["properties"]["build"], said["build"]);
    let around = folder.parent().expect("it lies in a folder");
    let from_around = allocheck(around, &["verify", "--manifest-path", "promises-built/Cargo.toml"]);
    assert_eq!(from_around.status.code(), Some(1), "{}", String::from_utf8_lossy(&from_around.stderr));
}

/// The names of the functions tell what is to be said of each.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn check_contracts(build: &Value) {
    let contracts = build["contracts"].as_array().expect("there are some");
    assert_eq!(contracts.len(), 15, "{contracts:?}");
    for contract in contracts {
        let name = contract["function"].as_str().expect("it has a name");
        let expected = name.split('_').next().filter(|it| ["proven", "violated", "open"].contains(it));
        assert_eq!(contract["verdict"], expected.unwrap_or("unknown"), "{contract}");
        let has = |field: &str| contract[field].as_array().is_some_and(|it| !it.is_empty());
        assert_eq!(has("through"), contract["verdict"] == "violated", "{contract}");
        assert_eq!(contract["from"].is_null(), contract["verdict"] != "violated", "{contract}");
        assert_eq!(has("open"), contract["verdict"] == "open", "{contract}");
    }
}
