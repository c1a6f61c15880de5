//! All Rust sources of the dependency tree are lowered: no panic, and spans and ids that hold.

use std::path::{Path, PathBuf};
use std::process::Command;

use allocheck_lints::syntax::body::{Body, ExprId};
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::syntax::walk;
use allocheck_lints::syntax::{Edition, File};
use allocheck_lints::text::Span;

fn sources() -> Vec<PathBuf> {
    let version = Command::new("rustc").arg("-vV").output().expect("rustc runs").stdout;
    let version = String::from_utf8(version).expect("rustc writes UTF-8");
    let host = version.lines().find_map(|it| it.strip_prefix("host: ")).expect("rustc names its host");
    // Packages for other platforms need not have been downloaded.
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version=1", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    let mut folders: Vec<&Path> = Vec::new();
    for part in metadata.split("\"manifest_path\":\"").skip(1) {
        let path = part.split('"').next().expect("a string ends");
        folders.extend(Path::new(path).parent());
    }
    assert!(!folders.is_empty(), "cargo metadata names no package");
    let mut files = Vec::new();
    for folder in folders {
        walk(folder, &mut files);
    }
    files.sort();
    files.dedup();
    files
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() && name != "target" && name != "test_data" && name != ".git" {
            walk(&path, out);
        } else if path.extension().is_some_and(|it| it == "rs") {
            out.push(path);
        }
    }
}

fn check_span(text: &str, span: Span) {
    assert!(span.start <= span.end, "{span:?} ends before it starts");
    assert!(text.get(span.as_range()).is_some(), "{span:?} is not of the text");
}

fn check(text: &str, file: &File) {
    for item in &file.items {
        check_span(text, item.span);
        check_span(text, item.name_span);
        assert!(item.span.contains(item.name_span), "{:?} {} outside {:?}", item.name_span, item.name, item.span);
    }
    for body in &file.bodies {
        check_body(text, body);
    }
}

fn check_body(text: &str, body: &Body) {
    assert!(body.root.at() + 1 == body.exprs.len(), "the root is the last expression");
    for (at, expr) in body.exprs.iter().enumerate() {
        check_span(text, expr.span);
        walk::children(body, ExprId(at as u32), &mut |child| {
            assert!(child.at() < at, "children come before their parents");
        });
    }
    for pat in &body.pats {
        check_span(text, pat.span);
    }
    for local in &body.locals {
        check_span(text, local.span);
        assert!(!local.span.text(text).is_empty(), "`{}` has a place", local.name);
    }
}

#[test]
fn sources_of_all_dependencies() {
    let files = sources();
    let (mut failed, mut exprs, mut missing) = (0, 0, 0);
    for path in &files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        match lower(&text, Edition::E2021, &Macros::default()) {
            Ok(file) => {
                check(&text, &file);
                exprs += file.bodies.iter().map(|it| it.exprs.len()).sum::<usize>();
                missing += file.missing as usize;
            }
            Err(error) => {
                failed += 1;
                println!("{}: {:?} {}", path.display(), error.span, error.message);
            }
        }
    }
    println!("{failed} of {} files failed, {missing} missing among {exprs} expressions", files.len());
    assert!(failed * 100 < files.len(), "{failed} of {} files do not parse", files.len());
}
