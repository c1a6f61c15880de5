//! What programs read: cargo's messages around rustc's diagnostics.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_allocheck::options::Environment;
use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel};
use cargo_metadata::{CompilerMessage, Message};
use rustfix::{CodeFix, Filter};

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects").join(name)
}

/// What is said on standard output; nothing may be said beside it.
fn said(folder: &Path, options: &[&str]) -> String {
    let line = ["cargo-allocheck", "allocheck"].iter().chain(options);
    let environment = Environment { cargo: std::env::var_os("CARGO").map(PathBuf::from), ..Environment::default() };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    cargo_allocheck::run(line.map(OsString::from), folder, &environment, &mut out, &mut err);
    assert_eq!(String::from_utf8_lossy(&err), "", "editors take such lines for errors");
    String::from_utf8(out).expect("messages are UTF-8")
}

/// As rust-analyzer asks, with `check.command` set to `allocheck`.
fn lines(folder: &Path) -> String {
    let manifest = folder.join("Cargo.toml");
    let manifest = manifest.to_str().expect("a plain path");
    let target = ["--target", "x86_64-unknown-linux-gnu", "--target-dir", "target/rust-analyzer"];
    let rest = ["--message-format=json-diagnostic-rendered-ansi", "--manifest-path", manifest, "--keep-going"];
    said(
        folder,
        &[&["--workspace", "--all-features", "--config", "build.rustflags=[]"], &target[..], &rest[..]].concat(),
    )
}

fn messages(folder: &Path) -> Vec<CompilerMessage> {
    let lines = lines(folder);
    let messages = Message::parse_stream(lines.as_bytes()).map(|message| match message.expect("a line is a message") {
        Message::CompilerMessage(message) => message,
        other => panic!("not a compiler's message: {other:?}"),
    });
    messages.collect()
}

#[test]
fn findings_are_compiler_messages() {
    let folder = project("sample-service");
    let messages = messages(&folder);
    assert!(!messages.is_empty());
    for CompilerMessage { target, message, .. } in &messages {
        assert!(target.src_path.is_file());
        let code = message.code.as_ref().expect("a finding names its rule");
        assert!(code.code.starts_with("allocheck::"), "{}", code.code);
        assert!(matches!(message.level, DiagnosticLevel::Warning | DiagnosticLevel::Note | DiagnosticLevel::Error));
        assert_eq!(message.spans.iter().filter(|span| span.is_primary).count(), 1, "{}", message.message);
        all_spans_fit(&folder, message);
    }
}

/// Columns count characters from 1, bytes from 0, and both mean the same place.
fn all_spans_fit(folder: &Path, message: &Diagnostic) {
    let children = message.children.iter().flat_map(|child| &child.spans);
    for span in message.spans.iter().chain(children) {
        let text =
            fs::read_to_string(folder.join(&span.file_name)).expect("the file is named from the workspace's root");
        let line = text.lines().nth(span.line_start - 1).expect("the line is there");
        assert_eq!(span.text[0].text, line);
        let by_column: String = line.chars().skip(span.column_start - 1).collect();
        assert!(text[span.byte_start as usize..].starts_with(&by_column), "{}: {span:?}", message.message);
    }
}

/// What cargo does with the suggestions of a compiler.
#[test]
fn safe_fixes_can_be_applied_by_others() {
    let folder = project("sample-service");
    let lines = lines(&folder);
    let mut files: BTreeMap<String, CodeFix> = BTreeMap::new();
    let mut applied = 0;
    for line in lines.lines() {
        let message: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let text = message["message"].to_string();
        let suggestions = rustfix::get_suggestions_from_json(&text, &HashSet::new(), Filter::MachineApplicableOnly);
        for suggestion in suggestions.expect("rustfix reads our diagnostics") {
            let file = suggestion.solutions[0].replacements[0].snippet.file_name.clone();
            let fix = files.entry(file).or_insert_with_key(|file| {
                CodeFix::new(&fs::read_to_string(folder.join(file)).expect("the file is there"))
            });
            for solution in &suggestion.solutions {
                fix.apply_solution(solution).expect("the suggestion fits the text");
                applied += 1;
            }
        }
    }
    assert!(applied > 3, "the sample has waste that can be cured safely");
    for (file, fix) in files {
        let text = fix.finish().expect("the suggestions do not overlap");
        assert_ne!(text, fs::read_to_string(folder.join(&file)).expect("the file is there"), "{file}");
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{file} no longer parses: {error}"));
    }
}

#[test]
fn problems_are_messages_too() {
    let messages = messages(&project("no-rust.in"));
    let errors = messages.iter().filter(|it| it.message.level == DiagnosticLevel::Error);
    let places: Vec<(&str, usize, usize)> = errors
        .map(|it| &it.message.spans[0])
        .map(|span| (&*span.file_name, span.line_start, span.column_start))
        .collect();
    let expected =
        [("src/broken.rs", 2, 13), ("src/marked.rs", 1, 57), ("src/script.rs", 3, 13), ("src/windows.rs", 3, 10)];
    assert_eq!(places, expected);
}

#[test]
fn cargo_speaks_too_when_asked() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("also");
    fs::create_dir_all(folder.join("src")).expect("the target folder can be written to");
    let manifest = "[package]\nname = \"both\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    let text = "pub fn f(all: &[u8]) -> Vec<u8> {\n    let unused = 1;\n    let mut out = Vec::new();\n    for it in all {\n        out.push(it + 1);\n    }\n    out\n}\n";
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
    let lines = said(&folder, &["--also", "check", "--message-format=json"]);
    let messages = Message::parse_stream(lines.as_bytes()).map(|message| message.expect("a line is a message"));
    let codes: Vec<String> = messages
        .filter_map(|message| match message {
            Message::CompilerMessage(message) => Some(message.message.code?.code),
            _ => None,
        })
        .collect();
    assert_eq!(codes, ["unused_variables", "allocheck::vec_without_capacity"]);
}
