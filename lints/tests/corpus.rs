//! All Rust sources of the dependency tree are lowered: no panic, and spans and ids that hold.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use allocheck_lints::syntax::body::{Body, ExprId, ExprKind};
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::syntax::opened::MacroKind;
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
        // A link may lead back to where it stands.
        if entry.file_type().is_ok_and(|it| it.is_dir())
            && name != "target"
            && name != "test_data"
            && name != "stubs"
            && name != "fixtures"
            && name != ".git"
        {
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

/// The five most frequent of some names.
fn five(names: &BTreeMap<&str, u32>) -> String {
    let mut names: Vec<_> = names.iter().collect();
    names.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let names: Vec<String> = names.iter().take(5).map(|(name, count)| format!("{name} {count}")).collect();
    names.join(", ")
}

#[test]
fn sources_of_all_dependencies() {
    let files = sources();
    let (mut failed, mut exprs, mut missing) = (0, 0, 0);
    let (mut missing_macros, mut opaque_macros) = (BTreeMap::new(), BTreeMap::new());
    for path in &files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let file = match lower(&text, Edition::E2021, &Macros::default()) {
            Ok(file) => file,
            Err(error) => {
                failed += 1;
                println!("{}: {:?} {}", path.display(), error.span, error.message);
                continue;
            }
        };
        check(&text, &file);
        missing += file.missing;
        for expr in file.bodies.iter().flat_map(|it| &it.exprs) {
            exprs += 1;
            let ExprKind::Macro(call) = &expr.kind else { continue };
            match call.kind {
                MacroKind::Missing => *missing_macros.entry(call.name.as_str()).or_default() += 1,
                MacroKind::Opaque(_) => *opaque_macros.entry(call.name.as_str()).or_default() += 1,
                _ => {}
            }
        }
    }
    println!("{failed} of {} files failed, {missing} missing among {exprs} expressions", files.len());
    println!("missing macros: {}", five(&missing_macros));
    println!("opaque macros: {}", five(&opaque_macros));
    assert!(failed * 100 < files.len(), "{failed} of {} files do not parse", files.len());
}
