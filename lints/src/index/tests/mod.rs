//! What paths mean and how signatures show, from source text on.

mod names;

mod signatures;

mod stubs;

mod odd;

use std::sync::Arc;

use crate::index::Index;
use crate::index::build::build;
use crate::index::def::{FnDef, KrateKind, ModId, TargetKind};
use crate::index::input::{FileInput, KrateInput};
use crate::index::ty::{TyArena, TyId, TyKind};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::expand::Macros;
use crate::syntax::lower::lower;
use crate::text::FileId;
use crate::types::show::show;

/// An index of crates of one file each; each knows all that come before it by their names.
pub(super) fn index_of(sources: &[(&str, &str)]) -> Index {
    let krates = sources.iter().enumerate().map(|(at, &(name, text))| KrateInput {
        name: Name::new(name),
        package: String::from(name),
        kind: KrateKind::Workspace,
        target: TargetKind::Lib,
        edition: Edition::E2021,
        dependencies: sources[..at].iter().enumerate().map(|(at, (name, _))| (Name::new(name), at)).collect(),
        features: None,
        files: vec![file(at as u32, text, Edition::E2021)],
    });
    build(&krates.collect::<Vec<KrateInput>>())
}

pub(super) fn file(id: u32, text: &str, edition: Edition) -> FileInput {
    let mut macros = Macros::default();
    macros.gather(text);
    FileInput {
        id: FileId(id),
        file: Arc::new(lower(text, edition, &macros).expect("the sources of tests parse")),
        text: Arc::from(text),
        path: Arc::from("lib.rs"),
        modules: Vec::new(),
    }
}

/// The function of the workspace with that name.
pub(super) fn func<'a>(index: &'a Index, name: &str) -> &'a FnDef {
    let is_own = |it: &&FnDef| index.krates[index.mods[it.module.at()].krate.0 as usize].kind == KrateKind::Workspace;
    index.fns.iter().filter(is_own).find(|it| it.name == name).expect("the test declares it")
}

/// `fn name(A, B) -> C where T: Bound`, as the index knows it.
pub(super) fn signature(index: &Index, name: &str) -> String {
    let def = func(index, name);
    let params: Vec<String> = def.params.iter().map(|&it| show(index, &index.tys, it)).collect();
    let mut out = format!("({})", params.join(", "));
    if def.ret != TyId::UNIT {
        out.push_str(" -> ");
        out.push_str(&show(index, &index.tys, def.ret));
    }
    out
}

/// Where the types of a function's parameters are declared: `std::vec::Vec`.
pub(super) fn homes(index: &Index, name: &str) -> String {
    let homes: Vec<String> = func(index, name).params.iter().map(|&it| home(index, it)).collect();
    homes.join(" ")
}

fn home(index: &Index, ty: TyId) -> String {
    match index.tys.kind(TyArena::none(), ty) {
        TyKind::Adt(id, _) => {
            let def = &index.types[id.at()];
            format!("{}::{}", module_path(index, def.module), def.name)
        }
        TyKind::Ref(_, inner) => home(index, inner),
        _ => show(index, &index.tys, ty),
    }
}

pub(super) fn module_path(index: &Index, module: ModId) -> String {
    let def = &index.mods[module.at()];
    match def.parent {
        Some(parent) => format!("{}::{}", module_path(index, parent), def.name),
        None => def.name.to_string(),
    }
}

pub(super) fn check(text: &str, expected: &[(&str, &str)]) {
    let index = index_of(&[("own", text)]);
    for &(name, wanted) in expected {
        assert_eq!(signature(&index, name), wanted, "{name} in {text}");
    }
}

pub(super) fn check_homes(text: &str, expected: &[(&str, &str)]) {
    let index = index_of(&[("own", text)]);
    for &(name, wanted) in expected {
        assert_eq!(homes(&index, name), wanted, "{name} in {text}");
    }
}
