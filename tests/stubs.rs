//! Holds the stubs of std against the compiler: each signature becomes a generic function that calls the real one, and
//! rustc says whether the two agree.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use allocheck_lints::index::build::build;
use allocheck_lints::index::def::{Index, KrateKind, ModId};
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::index::ty::{TyId, TyKind, Tys};
use allocheck_lints::stubs::{CRATES, SOURCES};
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::{lower, lower_stub};

#[path = "stubs/program.rs"]
mod program;
#[path = "stubs/scan.rs"]
mod scan;

/// The release whose std the stubs describe. An older compiler lacks some of it, so it is not asked.
const RELEASE: u32 = 95;

#[test]
fn all_of_a_stub_is_read() {
    for (name, text) in SOURCES.iter().chain(CRATES) {
        let file = lower_stub(text).unwrap_or_else(|error| panic!("{name}, {}: {error:?}", &text[..20]));
        assert_eq!(file.missing, 0, "{name}, {}: something could not be lowered", &text[..20]);
    }
}

#[test]
fn all_names_in_signatures_are_resolved() {
    let index = build(&[naming_all()]);
    assert!(index.krates.len() > CRATES.len(), "the stubs of other crates are read");
    let mut unknown = Vec::new();
    for func in &index.fns {
        if func.params.iter().chain([&func.ret]).any(|ty| has_unknown(&index, *ty)) {
            unknown.push(format!("`{}` in {}", func.name, path(&index, func.module)));
        }
    }
    for it in &index.impls {
        if has_unknown(&index, it.self_ty) {
            let item = index.files[&it.item.file].item(it.item.item);
            let head = item.span.text(&index.texts[&it.item.file]).split('{').next().unwrap_or_default();
            unknown.push(format!("`{head}` in {}", path(&index, it.module)));
        }
        for (name, ty) in &it.types {
            if has_unknown(&index, *ty) {
                unknown.push(format!("`{name}` of an impl in {}", path(&index, it.module)));
            }
        }
    }
    assert!(unknown.is_empty(), "names without meaning:\n{}", unknown.join("\n"));
}

/// A crate whose code names each crate that there are stubs of.
fn naming_all() -> KrateInput {
    let text: String = CRATES.iter().flat_map(|(name, _)| ["use ", *name, ";\n"]).collect();
    let file = lower(&text, Edition::E2021, &Macros::default()).expect("imports parse");
    KrateInput { kind: KrateKind::Dependency, ..KrateInput::of_file(Edition::E2021, Arc::new(file), &text) }
}

fn path(index: &Index, module: ModId) -> String {
    let module = &index.mods[module.at()];
    let around = module.parent.map_or_else(String::new, |parent| format!("{}::", path(index, parent)));
    format!("{around}{}", module.name)
}

fn has_unknown(index: &Index, ty: TyId) -> bool {
    let any = |tys: Tys| index.tys.list(&index.tys, tys).iter().any(|ty| has_unknown(index, *ty));
    match index.tys.kind(&index.tys, ty) {
        TyKind::Unknown => true,
        TyKind::Adt(_, tys) | TyKind::Tuple(tys) | TyKind::Proj(_, _, tys) | TyKind::FnPtr(tys) => any(tys),
        TyKind::Ref(_, ty) | TyKind::Ptr(_, ty) | TyKind::Slice(ty) => has_unknown(index, ty),
        TyKind::Array(ty, len) => has_unknown(index, ty) || has_unknown(index, len),
        _ => false,
    }
}

#[test]
fn signatures_of_std_are_true() {
    let std: Vec<&str> = SOURCES.iter().filter(|(name, _)| *name == "std").map(|(_, text)| *text).collect();
    if let Some(errors) = errors("std", &std) {
        assert!(errors.is_empty(), "not as the compiler has it:\n{errors}");
    }
}

#[test]
fn a_false_signature_is_found() {
    for false_ in [
        "impl<T> Vec<T> { fn len(&self) -> u32; }",
        "impl<T> Vec<T> { fn push(&self, value: T); }",
        "impl<T> Vec<T> { fn size(&self) -> usize; }",
        "impl<T> Copy for Vec<T> {}",
        "impl<T> IntoIterator for Vec<T> { type Item = &'static T; }",
    ] {
        if let Some(errors) = errors("false", &[&format!("pub mod vec {{ {false_} }}")]) {
            assert!(errors.contains("error"), "{false_} passes");
        }
    }
}

/// What the compiler says against these texts of std; nothing where it is older than they are.
fn errors(name: &str, texts: &[&str]) -> Option<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(&rustc).arg("--version").output().expect("rustc runs");
    let minor = String::from_utf8_lossy(&version.stdout).split('.').nth(1).and_then(|n| n.parse().ok()).unwrap_or(0);
    if minor < RELEASE {
        return None;
    }
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = dir.join(format!("stubs_{name}.rs"));
    fs::write(&file, program::write(texts.iter().copied())).expect("the target folder can be written");
    let output = Command::new(rustc)
        // Some traits that signatures name are not stable themselves: `Pattern`, `Step`, `Fn<Args>`.
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["--edition=2024", "--emit=metadata", "--error-format=short", "--cap-lints=allow", "--out-dir"])
        .args([&dir, &file])
        .output()
        .expect("rustc runs");
    Some(if output.status.success() { String::new() } else { String::from_utf8_lossy(&output.stderr).into_owned() })
}
