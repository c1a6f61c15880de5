//! Members of a workspace that are no part of what it is for: its tests' helpers, examples, benchmarks and tools to build it,
//! procedural macros among them.

use std::path::Path;

use allocheck_lints::index::def::TargetKind;
use cargo_metadata::{DependencyKind, Metadata, Package, Target};

/// Words that the names of such members have, which nobody publishes.
const WORDS: [&str; 10] =
    ["test", "tests", "testing", "testkit", "e2e", "bench", "benches", "benchmark", "benchmarks", "xtask"];

/// By package: it serves the others, and runs when they are built, tested or shown alone. Where that held for all, none is
/// such.
#[must_use]
pub fn beside(metadata: &Metadata) -> Vec<bool> {
    let packages = &metadata.packages;
    let root = metadata.workspace_root.as_std_path();
    let mut out: Vec<bool> = packages
        .iter()
        .map(|package| {
            let is_member = metadata.workspace_members.contains(&package.id);
            let is_macro = package.targets.iter().any(Target::is_proc_macro);
            is_member && (is_macro || lies_beside(root, package) || is_unpublished(package) && is_named_so(package))
        })
        .collect();
    // What such members alone lean on is of their kind, and so on; and what is named so where no other leans on it, though
    // it is published.
    loop {
        let helps = |at: usize| {
            let package = &packages[at];
            let is_library = package.targets.iter().all(|it| !it.is_bin());
            let is_own = metadata.workspace_members.contains(&package.id);
            // A generator of code may be published, for the sake of those who publish what is built with it.
            let builds = uses(packages, package).any(|(_, kind)| kind == DependencyKind::Build);
            let may_be = is_library && (builds || is_unpublished(package)) || is_own && is_named_so(package);
            !out[at] && may_be && serves_those(packages, &out, package)
        };
        let found: Vec<usize> = (0..packages.len()).filter(|&at| helps(at)).collect();
        if found.is_empty() {
            break;
        }
        found.into_iter().for_each(|at| out[at] = true);
    }
    let is_member = |at: usize| metadata.workspace_members.contains(&packages[at].id);
    if (0..packages.len()).filter(|&at| is_member(at)).all(|at| out[at]) {
        out.fill(false);
    }
    out
}

/// As what a package counts that lies there, by a path from the workspace's root: as an example below `examples/`, as a file
/// there would. Nothing for a part of the product.
pub(super) fn kind_of_place(below: &Path) -> Option<TargetKind> {
    below.components().find_map(|it| kind_of_folder(&it.as_os_str().to_string_lossy()))
}

/// What a folder of this name holds, where its packages are no part of the product.
fn kind_of_folder(name: &str) -> Option<TargetKind> {
    let ends = |words: &[&str]| {
        words.iter().any(|word| name.strip_suffix(word).is_some_and(|it| it.is_empty() || it.ends_with(['-', '_'])))
    };
    match name {
        "example" => Some(TargetKind::Example),
        "test" | "fuzz" => Some(TargetKind::Test),
        "xtask" | "xtasks" => Some(TargetKind::Build),
        _ if ends(&["examples"]) => Some(TargetKind::Example),
        _ if ends(&["tests"]) => Some(TargetKind::Test),
        _ if ends(&["bench", "benches", "benchmarks"]) => Some(TargetKind::Bench),
        _ => None,
    }
}

fn lies_beside(root: &Path, package: &Package) -> bool {
    let folder = package.manifest_path.as_std_path().parent().and_then(|it| it.strip_prefix(root).ok());
    folder.is_some_and(|it| kind_of_place(it).is_some())
}

/// The workspace's own programs alone use the package: there are such, and cargo would not publish it, as it says so or has no
/// description or licence, which a registry asks for (<https://doc.rust-lang.org/cargo/reference/publishing.html>).
pub(super) fn is_closed(metadata: &Metadata, package: &Package) -> bool {
    let is_member = |it: &&Package| metadata.workspace_members.contains(&it.id);
    let has_program = metadata.packages.iter().filter(is_member).any(|it| it.targets.iter().any(|it| it.is_bin()));
    let has_licence = package.license.is_some() || package.license_file.is_some();
    has_program && (is_unpublished(package) || package.description.is_none() || !has_licence)
}

fn is_unpublished(package: &Package) -> bool {
    package.publish.as_ref().is_some_and(Vec::is_empty)
}

fn is_named_so(package: &Package) -> bool {
    package.name.split(['-', '_']).any(|part| WORDS.contains(&part))
}

/// Some packages lean on this one, and all of them are such members, or do so for their tests or their build script.
fn serves_those(packages: &[Package], known: &[bool], package: &Package) -> bool {
    let is_aside = |kind| matches!(kind, DependencyKind::Development | DependencyKind::Build);
    let mut serves = uses(packages, package).map(|(at, kind)| known[at] || is_aside(kind));
    let first = serves.next();
    first.is_some_and(|first| first && serves.all(|it| it))
}

/// Who leans on a package by its path, and for what.
fn uses(packages: &[Package], package: &Package) -> impl Iterator<Item = (usize, DependencyKind)> {
    let folder = package.manifest_path.parent();
    packages.iter().enumerate().flat_map(move |(at, other)| {
        let of_it = other.dependencies.iter().filter(move |it| it.path.as_deref() == folder);
        of_it.map(move |it| (at, it.kind))
    })
}
