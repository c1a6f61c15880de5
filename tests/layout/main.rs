//! Sizes, alignments and offsets of our own reckoning, compared with the compiler's: the types of fixtures/layout, and
//! many made at random.
//!
//! The compiler's answer comes from a program that prints `size_of`, `align_of` and `offset_of!`. `//~ unknown` stands at
//! types of which we say nothing.

mod random;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use allocheck_lints::facts::layout::{Layout, Sizes, layouts};
use allocheck_lints::index::Index;
use allocheck_lints::index::build::build;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::item::{File, ItemKind};
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::syntax::path::{GenericParamKind, Generics};

#[test]
fn fixtures_are_laid_out_as_the_compiler_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/layout");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    let mut types = 0;
    let mut differences = String::new();
    for path in paths {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("fixtures are text");
        let (count, different) = compare(&name, &text);
        types += count;
        differences += &different;
    }
    println!("{types} types");
    assert!(differences.is_empty(), "\n{differences}");
    assert!(types >= 300, "only {types} types were compared");
}

#[test]
fn random_types_are_laid_out_as_the_compiler_does() {
    let (count, differences) = compare("random", &random::types(400));
    assert!(differences.is_empty(), "\n{differences}");
    assert!(count >= 400, "only {count} types were compared");
}

/// How many types were compared, and what differs.
fn compare(name: &str, text: &str) -> (usize, String) {
    let file = lower(text, Edition::E2024, &Macros::default()).expect("fixtures parse");
    let theirs = ask_compiler(name, text, &file);
    let ours = reckon(text, file);
    let mut out = String::new();
    for line in &theirs {
        let about = line.split(' ').next().unwrap_or_default();
        let wanted = if is_marked(text, about) { None } else { Some(line) };
        let said = ours.iter().find(|it| it.split(' ').next() == Some(about));
        if wanted != said {
            let _ = writeln!(out, "{name}: the compiler says {line:?}, we say {said:?}");
        }
    }
    (theirs.len(), out)
}

fn is_marked(text: &str, about: &str) -> bool {
    text.lines().any(|line| line.contains("//~ unknown") && line.split([' ', '<', ';']).any(|word| word == about))
}

/// Types, aliases and fields without parameters of their own, one to a line: `Name size align [field@offset …]`.
fn ask_compiler(name: &str, text: &str, file: &File) -> Vec<String> {
    let mut program = format!("#![allow(warnings)]\n{text}\nfn main() {{\n");
    for item in &file.items {
        let (generics, fields) = match &item.kind {
            ItemKind::Struct(it) => (&it.generics, &it.fields[..]),
            ItemKind::Enum(it) => (&it.generics, &[][..]),
            ItemKind::TypeAlias(it) => (&it.generics, &[][..]),
            _ => continue,
        };
        if !has_no_parameters(generics) {
            continue;
        }
        let ty = item.name;
        let _ = write!(program, "print!(\"{ty} {{}} {{}}\", size_of::<{ty}>(), align_of::<{ty}>());");
        for field in fields {
            let field = field.name;
            let _ = write!(program, "print!(\" {field}@{{}}\", std::mem::offset_of!({ty}, {field}));");
        }
        program += "println!();\n";
    }
    program += "}\n";
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("layout");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let source = folder.join(format!("{name}.rs"));
    let binary = folder.join(name);
    fs::write(&source, program).expect("the target folder can be written");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut compile = Command::new(rustc);
    compile.args(["--edition", "2024", "-o"]).arg(&binary).arg(&source);
    let compiled = compile.output().expect("rustc runs");
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    let output = Command::new(&binary).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("the program prints text");
    text.lines().map(str::to_owned).collect()
}

fn has_no_parameters(generics: &Generics) -> bool {
    generics.params.iter().all(|param| matches!(param.kind, GenericParamKind::Lifetime))
}

/// The same lines, of our own reckoning; types of which we say nothing are left out.
fn reckon(text: &str, file: File) -> Vec<String> {
    let krate = KrateInput::of_file(Edition::E2024, Arc::new(file), text);
    let index = build(&[krate]);
    let mut out: Vec<String> = layouts(&index).iter().map(|layout| describe(&index, layout)).collect();
    let sizes = Sizes::new(&index);
    for alias in &index.aliases {
        if let Some(size) = sizes.size_of(&index.tys, alias.ty) {
            out.push(format!("{} {} {}", alias.name, size.size, size.align));
        }
    }
    out
}

fn describe(index: &Index, layout: &Layout) -> String {
    let def = &index.types[layout.type_id.at()];
    let mut out = format!("{} {} {}", def.name, layout.size.size, layout.size.align);
    if def.kind != allocheck_lints::index::def::AdtKind::Enum {
        let mut slots: Vec<_> = layout.fields.iter().collect();
        slots.sort_by_key(|slot| slot.declared);
        for slot in slots {
            let _ = write!(out, " {}@{}", slot.name, slot.offset);
        }
    }
    out
}
