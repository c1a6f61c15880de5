//! Crates, the names by which they know one another, and the prelude each of them sees.

use rustc_hash::FxHashMap as HashMap;

use crate::index::def::{Index, Krate, KrateId, KrateKind, ModId, TypeNs};
use crate::index::input::KrateInput;
use crate::name::Name;
use crate::syntax::Edition;

/// The names of std's parts, which are one crate here.
const STD_NAMES: [&str; 3] = ["std", "core", "alloc"];

/// Fills [`Index::krates`]. Dependencies are counted from the first crate that is no stub.
pub(super) fn name(index: &mut Index, inputs: &[&KrateInput], roots: &[ModId]) {
    let is_stub = |it: &KrateInput| matches!(it.kind, KrateKind::Std | KrateKind::Stub);
    let first = inputs.iter().take_while(|it| is_stub(it)).count();
    let mut stubs: HashMap<Name, ModId> = HashMap::default();
    for (input, &root) in inputs.iter().zip(roots) {
        match input.kind {
            KrateKind::Std => stubs.extend(STD_NAMES.map(|it| (Name::new(it), root))),
            KrateKind::Stub => drop(stubs.insert(input.name, root)),
            KrateKind::Dependency | KrateKind::Workspace => {}
        }
    }
    for (input, &root) in inputs.iter().zip(roots) {
        let mut externs = stubs.to_owned();
        for &(name, at) in &input.dependencies {
            let Some((target, &root)) = inputs.get(first + at).zip(roots.get(first + at)) else { continue };
            // Where a crate is known by a stub, that is more telling than its sources.
            let stub = stubs.get(&target.name).filter(|_| target.kind == KrateKind::Dependency);
            externs.insert(name, stub.copied().unwrap_or(root));
        }
        index.krates.push(Krate {
            name: input.name,
            package: input.package.as_str().into(),
            kind: input.kind,
            target: input.target,
            edition: input.edition,
            root,
            externs,
            prelude: Vec::new(),
            beside: false,
            closed: false,
            oldest_rust: None,
        });
    }
}

/// Enters `extern crate krate as name;`, which stands in a module of a crate. At the root it names the crate everywhere.
pub(super) fn extern_crate(
    krates: &mut [Krate],
    (module, within): (ModId, KrateId),
    krate: Name,
    name: Name,
) -> Option<ModId> {
    let here = &mut krates[within.at()];
    let root = if krate == "self" { here.root } else { *here.externs.get(&krate)? };
    if module == here.root && name != "_" {
        here.externs.insert(name, root);
    }
    Some(root)
}

/// Finds the modules of std whose names each crate sees.
pub(super) fn find_preludes(index: &mut Index) {
    let Some(std) = index.krates.iter().find(|it| it.kind == KrateKind::Std).map(|it| it.root) else { return };
    let Some(prelude) = module_in(index, std, "prelude") else { return };
    let base = module_in(index, prelude, "v1").unwrap_or(prelude);
    let with = |name: &str| {
        let newer = module_in(index, prelude, name);
        [Some(base), newer.filter(|&it| it != base)].into_iter().flatten().collect::<Vec<ModId>>()
    };
    let by_edition = [
        (Edition::E2015, with("rust_2015")),
        (Edition::E2018, with("rust_2018")),
        (Edition::E2021, with("rust_2021")),
        (Edition::E2024, with("rust_2024")),
    ];
    for krate in &mut index.krates {
        let modules = by_edition.iter().find(|(edition, _)| *edition == krate.edition);
        krate.prelude.extend(modules.iter().flat_map(|(_, modules)| modules));
    }
}

fn module_in(index: &Index, module: ModId, name: &str) -> Option<ModId> {
    match index.mods[module.at()].types.get(&Name::new(name))?.ns {
        TypeNs::Module(id) => Some(id),
        TypeNs::Type(_)
        | TypeNs::Trait(_)
        | TypeNs::Alias(_)
        | TypeNs::Builtin(_)
        | TypeNs::Param(_)
        | TypeNs::SelfImpl(_)
        | TypeNs::Variant(..) => None,
    }
}
