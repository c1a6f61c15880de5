//! Reports are what their schemas say: SARIF against that of OASIS, our own against `docs/report.schema.json`.
//!
//! Needs the command to be built: `cargo build` in the repository's folder comes first.

#![cfg(test)]

use std::path::{Path, PathBuf};
use std::process::Command;

use boon::{Compiler, Draft, Schemas};
use serde_json::{Value, json};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("it lies in the repository")
}

fn report(project: &str, options: &[&str]) -> Value {
    let command = std::env::var_os("CARGO_ALLOCHECK");
    let command = command.map_or_else(|| repository().join("target/debug/cargo-allocheck"), PathBuf::from);
    let run = Command::new(&command).args(options).arg("--quiet").current_dir(repository().join(project)).output();
    let run = run.unwrap_or_else(|error| panic!("{}: {error}; build the command first", command.display()));
    serde_json::from_slice(&run.stdout).unwrap_or_else(|error| panic!("{project} {options:?}: {error}"))
}

/// What a schema has to say against a value; nothing where it is content.
fn errors(schema: &Value, value: &Value) -> Option<String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V7);
    compiler.add_resource("https://schema.test/it.json", schema.clone()).expect("the schema is JSON");
    let index = compiler.compile("https://schema.test/it.json", &mut schemas).expect("the schema is one");
    schemas.validate(value, index).err().map(|error| format!("{error:#}"))
}

/// The schema of OASIS, out of the sources of a package that cargo has fetched for us.
fn sarif_schema() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let metadata = Command::new(cargo)
        .args(["metadata", "--format-version=1", "--locked", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("cargo could fetch what is locked");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let package = packages.iter().find(|package| package["name"] == "serde-sarif").expect("it is a dependency");
    let manifest = Path::new(package["manifest_path"].as_str().expect("a path"));
    let schema = std::fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("it is there");
    let schema: Value = serde_json::from_str(&schema).expect("the schema is JSON");
    assert_eq!(schema["title"], "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema");
    schema
}

const PROJECTS: [&str; 5] = [
    "fixtures/projects/sample-service",
    "fixtures/projects/no-rust.in",
    "fixtures/projects/not-utf8.in",
    "fixtures/projects/unreadable.in",
    "fixtures/projects/columns.in",
];

#[test]
fn sarif_is_sarif() {
    let schema = sarif_schema();
    let mut results = 0;
    for project in PROJECTS {
        let options = ["--workspace", "--format", "sarif", "--sarif-category", "x", "--sarif-include-suppressed"];
        let log = report(project, &options);
        assert_eq!(errors(&schema, &log), None, "{project}");
        results += log["runs"][0]["results"].as_array().expect("there are results, if only none").len();
    }
    let change = ["profile", "diff", "dhat-rs.json", "after.json", "--format", "sarif", "--sarif-category", "x"];
    assert_eq!(errors(&schema, &report("fixtures/projects/profile.in", &change)), None, "a change");
    let measured = ["--heap-profile", "dhat-rs.json", "--format", "sarif"];
    assert_eq!(errors(&schema, &report("fixtures/projects/profile.in", &measured)), None, "a profile");
    // All that any rule says, and how it mends it.
    let fixtures = std::fs::read_dir(repository().join("fixtures/rules")).expect("it is there");
    let fixtures: Vec<String> = fixtures.map(|it| it.expect("it can be read").path().display().to_string()).collect();
    let mut all = vec!["--confidence", "low", "--include-cold", "--include-tests", "--format", "sarif"];
    all.extend(fixtures.iter().map(String::as_str));
    let log = report(".", &all);
    assert_eq!(errors(&schema, &log), None);
    results += log["runs"][0]["results"].as_array().expect("there are results").len();
    assert!(results > 200, "{results}");
    let mut broken = report("fixtures/projects/sample-service", &["--format", "sarif"]);
    broken["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = json!(0);
    assert!(errors(&schema, &broken).is_some(), "the schema is asked");
}

/// A schema of ours.
fn own_schema(name: &str) -> Value {
    let schema = std::fs::read_to_string(repository().join("docs").join(name)).expect("it is there");
    serde_json::from_str(&schema).expect("the schema is JSON")
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn what_a_build_says_is_what_the_schemas_say() {
    let project = repository().join("target/schemas/promises");
    let from = repository().join("fixtures/projects/promises");
    std::fs::create_dir_all(project.join("src")).expect("it can be made");
    for file in ["Cargo.toml", "src/main.rs"] {
        std::fs::copy(from.join(file), project.join(file)).expect("it can be copied");
    }
    let project = project.to_string_lossy();
    let said = report(&project, &["verify", "--format", "json"]);
    assert_eq!(errors(&own_schema("verify.schema.json"), &said), None);
    assert!(!said["places"].as_array().expect("it is a list").is_empty());
    let said = report(&project, &["--evidence", "--format", "report"]);
    assert!(said["build"]["contracts"].is_array(), "it tells of the build");
    assert_eq!(errors(&own_schema("report.schema.json"), &said), None);
    assert_eq!(errors(&sarif_schema(), &report(&project, &["--evidence", "--format", "sarif"])), None);
}

#[test]
fn our_report_is_what_its_schema_says() {
    let schema = own_schema("report.schema.json");
    for project in PROJECTS {
        let said = report(project, &["--workspace", "--format", "report"]);
        assert_eq!(errors(&schema, &said), None, "{project}");
    }
    for profile in ["dhat-rs.json", "valgrind.json"] {
        let said = report("fixtures/projects/profile.in", &["--heap-profile", profile, "--format", "report"]);
        assert!(said["profile"]["all"]["blocks"].is_u64(), "it tells of the profile");
        assert_eq!(errors(&schema, &said), None, "{profile}");
    }
    let mut broken = report("fixtures/projects/sample-service", &["--workspace", "--format", "report"]);
    broken["findings"][0]["colour"] = json!("red");
    assert!(errors(&schema, &broken).is_some(), "what the schema does not name is refused");
}
