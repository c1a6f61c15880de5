//! Reports for programs: what each format must hold, the same from everywhere, and never lost.

mod told;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cargo_allocheck::exit::Exit;
use serde_json::Value;

use crate::told::{run, scratch};

const FORMATS: [&str; 11] =
    ["human", "short", "json", "report", "sarif", "github", "gitlab", "junit", "rdjson", "markdown", "html"];

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects").join(name)
}

fn written(project_name: &str, format: &str) -> String {
    run(&project(project_name), &["--workspace", "--quiet", "--format", format]).1
}

fn json(project_name: &str, format: &str) -> Value {
    serde_json::from_str(&written(project_name, format)).expect("it is JSON")
}

#[test]
fn all_formats_at_once_from_everywhere_are_the_same() {
    let root = project("sample-service");
    let manifest = root.join("Cargo.toml");
    let manifest = manifest.to_str().expect("a plain path");
    let mut first: Option<Vec<String>> = None;
    for (at, (folder, threads)) in
        [(&*root, "1"), (&root.join("wire/src"), "2"), (Path::new("/"), "4")].iter().enumerate()
    {
        let place = scratch(&format!("everywhere-{at}"));
        let outputs = FORMATS.map(|format| format!("--format={format}={}", place.join(format).display()));
        let mut options = vec!["--workspace", "--manifest-path", manifest, "--threads", threads];
        options.extend(outputs.iter().map(String::as_str));
        let (exit, out, err) = run(folder, &options);
        assert_eq!((exit, &*out), (Exit::Findings, ""), "{err}");
        let texts = FORMATS.map(|format| fs::read_to_string(place.join(format)).expect("each was written"));
        assert!(texts.iter().all(|text| text.len() > 500), "each says something");
        match &first {
            None => first = Some(texts.into()),
            Some(first) => {
                for ((format, one), other) in FORMATS.iter().zip(first).zip(&texts) {
                    assert!(one == other, "{format} differs from {} with {threads} threads", folder.display());
                }
            }
        }
    }
}

#[test]
fn sarif_leads_to_the_evidence() {
    let log = json("sample-service", "sarif");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("there are rules");
    for rule in rules {
        for text in [&rule["shortDescription"]["text"], &rule["fullDescription"]["text"], &rule["help"]["text"]] {
            assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{}", rule["id"]);
        }
    }
    let results = run["results"].as_array().expect("there are results");
    assert!(results.len() > 20);
    let mut prints = Vec::with_capacity(results.len());
    for result in results {
        let at = result["ruleIndex"].as_u64().expect("its rule is listed");
        assert_eq!(rules[at as usize]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["region"]["startLine"], place["region"]["endLine"], "reviews show what lies on one line");
        let uri = place["artifactLocation"]["uri"].as_str().expect("a path");
        assert!(uri.starts_with("fixtures/projects/sample-service/"), "{uri}: from the repository's folder");
        let text = result["message"]["text"].as_str().expect("a message");
        for related in result["relatedLocations"].as_array().into_iter().flatten() {
            let link = format!("]({})", related["id"]);
            assert!(text.contains(&link), "{text}");
        }
        prints.push(result["partialFingerprints"]["allocheck/v1"].clone());
        let line = result["partialFingerprints"]["primaryLocationLineHash"].as_str().expect("a hash");
        assert!(line.contains(':'), "{line}");
    }
    let number = prints.len();
    prints.sort_by_key(Value::to_string);
    prints.dedup();
    assert_eq!(prints.len(), number, "fingerprints differ");
    assert!(results.iter().any(|result| result["fixes"][0]["artifactChanges"][0]["replacements"][0].is_object()));
}

#[test]
fn what_directives_silence_is_in_sarif_on_demand() {
    let folder = scratch("silenced");
    fs::create_dir(folder.join("src")).expect("it can be made");
    let manifest = "[package]\nname = \"silenced\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    let text = "pub fn next(all: &[u8]) -> Vec<u8> {
    // allocheck: allow(vec_without_capacity) -- it stays empty
    let mut out = Vec::new();
    for it in all {
        out.push(it + 1);
    }
    out
}
";
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
    let results = |options: &[&str]| {
        let log: Value = serde_json::from_str(&run(&folder, options).1).expect("it is JSON");
        log["runs"][0]["results"].as_array().expect("there are results, if only none").clone()
    };
    assert_eq!(results(&["--format", "sarif"]), Vec::<Value>::new());
    let silenced = results(&["--format", "sarif", "--sarif-include-suppressed"]);
    let suppressions: Vec<&Value> = silenced.iter().map(|it| &it["suppressions"][0]["kind"]).collect();
    assert_eq!(suppressions, ["inSource"]);
}

#[test]
fn columns_are_in_the_units_of_the_reader() {
    // `#[repr(C)] pub struct Größe { pub ä: …` behind a byte order mark.
    let sarif = json("columns.in", "sarif");
    let region = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&Value::from(23), &Value::from(28)));
    let rdjson = json("columns.in", "rdjson");
    let range = &rdjson["diagnostics"][0]["location"]["range"];
    assert_eq!((&range["start"]["column"], &range["end"]["column"]), (&Value::from(23), &Value::from(30)), "bytes");
}

#[test]
fn what_could_not_be_read_is_told_everywhere() {
    let log = json("no-rust.in", "sarif");
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notifications = invocation["toolExecutionNotifications"].as_array().expect("there are some");
    let uri = &notifications[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "fixtures/projects/no-rust.in/src/broken.rs");
    for format in ["human", "short", "json", "report", "github", "gitlab", "junit", "rdjson", "markdown", "html"] {
        let place = scratch(&format!("unread-{format}")).join("it");
        let output = format!("--format={format}={}", place.display());
        let (exit, _, err) = run(&project("no-rust.in"), &[&output]);
        assert_eq!(exit, Exit::Failure, "{err}");
        let text = fs::read_to_string(place).expect("the report was written nevertheless");
        assert!(text.contains("src/broken.rs") && text.contains("failed to parse"), "{format}: {text}");
    }
}

#[test]
fn junit_is_xml_and_counts_right() {
    for name in ["sample-service", "no-rust.in", "modules.in"] {
        let text = written(name, "junit");
        let document = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let suites = document.root_element();
        let count =
            |node: roxmltree::Node<'_, '_>, tag: &str| node.descendants().filter(|it| it.has_tag_name(tag)).count();
        for suite in suites.children().filter(|it| it.is_element()).chain([suites]) {
            for (attribute, tag) in [("tests", "testcase"), ("failures", "failure"), ("errors", "error")] {
                let said = suite.attribute(attribute).and_then(|number| number.parse().ok());
                assert_eq!(said, Some(count(suite, tag)), "{name}: {attribute}");
            }
        }
        assert!(count(suites, "testcase") > 0, "an empty report is taken for a mistake");
    }
}

#[test]
fn annotations_are_one_line_each_and_few() {
    let text = written("sample-service", "github");
    let warnings =
        text.lines().filter(|line| line.starts_with("::warning file=fixtures/projects/sample-service/")).count();
    assert_eq!(warnings, 10, "GitHub shows no more");
    let last = text.lines().last().expect("there are lines");
    assert!(last.starts_with("::notice title=allocheck::") && last.contains("not annotated"), "{last}");
    assert_eq!(text.lines().count(), warnings + 1, "nothing breaks a line");
}

#[test]
fn gitlab_tells_findings_apart() {
    let report = json("sample-service", "gitlab");
    let entries = report.as_array().expect("an array");
    let mut prints: Vec<&str> = entries.iter().filter_map(|entry| entry["fingerprint"].as_str()).collect();
    assert!(prints.len() > 20);
    prints.sort_unstable();
    prints.dedup();
    assert_eq!(prints.len(), entries.len());
}

#[test]
fn one_report_that_cannot_be_written_loses_no_other() {
    let place = scratch("unwritable");
    let [good, gone, folder] = ["good.json", "gone/x.sarif", "folder"].map(|name| place.join(name));
    fs::create_dir(&folder).expect("it can be made");
    let outputs = [("report", &good), ("sarif", &gone), ("html", &folder)];
    let outputs = outputs.map(|(format, path)| format!("--format={format}={}", path.display()));
    let mut options: Vec<&str> = vec!["--format", "short"];
    options.extend(outputs.iter().map(String::as_str));
    let (exit, out, err) = run(&project("columns.in"), &options);
    assert_eq!(exit, Exit::Failure);
    assert!(out.contains("src/windows.rs:2:13"), "{out}");
    assert!(fs::read_to_string(good).is_ok_and(|text| text.contains("src/windows.rs")));
    let said: Vec<&str> = err.lines().filter(|line| line.starts_with("error: failed to write")).collect();
    let reasons = [format!("{}: there is no folder", gone.display()), format!("{}: ", folder.display())];
    assert!(said.len() == 2 && said.iter().zip(&reasons).all(|(line, why)| line.contains(&**why)), "{err}");
}

#[test]
fn whoever_has_read_enough_ends_it_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .args(["allocheck", "--workspace", "--format", "sarif", "--quiet"])
        .current_dir(project("sample-service"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command was built for this test");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert_eq!(ended.status.code(), Some(0));
}
