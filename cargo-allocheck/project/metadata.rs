//! What cargo says of a workspace.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use allocheck_lints::index::def::TargetKind;
use allocheck_lints::syntax::Edition;
use anyhow::Context as _;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

use crate::project::beside::{beside, is_closed};
use crate::project::manifest_lints::OfWorkspace;
use crate::project::{Package, Project, Target};

/// Why there is no project.
#[derive(Debug)]
pub enum ProjectError {
    /// Cargo's own words, to be printed as they are.
    Cargo(String),
    /// There is no cargo to ask.
    NoCargo(String),
    /// Ours.
    Own(anyhow::Error),
}

impl From<anyhow::Error> for ProjectError {
    fn from(error: anyhow::Error) -> Self {
        Self::Own(error)
    }
}

/// The nearest `Cargo.toml` at or above `from`.
#[must_use]
pub fn find_manifest(from: &Path) -> Option<PathBuf> {
    from.ancestors().map(|folder| folder.join("Cargo.toml")).find(|manifest| manifest.is_file())
}

/// Asks cargo for the workspace of `manifest`, without its dependencies.
///
/// # Errors
/// Where cargo cannot be run, or does not like the manifest.
pub fn read(cargo: &Path, manifest: &Path, flags: &[String]) -> Result<Metadata, ProjectError> {
    let ask = |offline: bool| {
        let mut command = MetadataCommand::new();
        command.cargo_path(cargo).manifest_path(manifest).no_deps();
        if let Some(folder) = manifest.parent().filter(|folder| folder.is_dir()) {
            // Cargo reads its configuration, and rustup the toolchain, from where it is started.
            command.current_dir(folder);
        }
        let more = offline && !flags.iter().any(|flag| flag == "--offline");
        let more = more.then(|| "--offline".to_owned());
        command.other_options(flags.iter().cloned().chain(more).collect::<Vec<String>>());
        command.exec()
    };
    match ask(true) {
        // The only failure that the network could cure says so.
        Err(cargo_metadata::Error::CargoMetadata { stderr })
            if stderr.contains("offline") && !flags.iter().any(|flag| flag == "--offline" || flag == "--frozen") =>
        {
            ask(false)
        }
        other => other,
    }
    .map_err(|error| match error {
        cargo_metadata::Error::CargoMetadata { stderr } => ProjectError::Cargo(stderr),
        cargo_metadata::Error::Io(error) if error.kind() == std::io::ErrorKind::NotFound => {
            ProjectError::NoCargo(format!("failed to find `{}`", cargo.display()))
        }
        other => ProjectError::Own(
            Err::<(), _>(other)
                .with_context(|| format!("failed to run `{} metadata`", cargo.display()))
                .err()
                .unwrap_or_else(|| anyhow::anyhow!("failed to run cargo")),
        ),
    })
}

/// Adds the packages and targets of `metadata` to the project. Packages that are there already are left alone.
/// Where cargo resolved dependencies, they count as packages of the project.
pub fn add(project: &mut Project, metadata: &Metadata) {
    let first = project.packages.len();
    let first_target = project.targets.len();
    if first == 0 {
        project.root = canonical(metadata.workspace_root.as_std_path());
    }
    let defaults: &[_] =
        if metadata.workspace_default_members.is_available() { &metadata.workspace_default_members } else { &[] };
    let mut sources = Vec::with_capacity(metadata.packages.len());
    let mut of_workspace = OfWorkspace::default();
    for (source, is_beside) in metadata.packages.iter().zip(beside(metadata)) {
        if project.packages.iter().any(|package| package.id == source.id.repr) {
            continue;
        }
        let is_default = defaults.contains(&source.id)
            || (!metadata.workspace_default_members.is_available() && metadata.workspace_members.contains(&source.id));
        let manifest = canonical(source.manifest_path.as_std_path());
        let package = project.packages.len();
        project.packages.push(Package {
            id: source.id.repr.clone(),
            name: source.name.to_string(),
            version: source.version.to_string(),
            folder: manifest.parent().unwrap_or(&manifest).to_path_buf(),
            features: resolved_features(metadata, &source.id),
            clippy_off: of_workspace.allowed(&manifest, metadata.workspace_root.as_std_path()),
            manifest: Some(manifest),
            is_default,
            is_beside,
            is_closed: is_closed(metadata, source),
            oldest_rust: source.rust_version.as_ref().filter(|it| it.major == 1).map(|it| it.minor),
            selected: false,
        });
        let mut targets: Vec<Target> = source.targets.iter().filter_map(|it| target(package, it)).collect();
        targets.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
        project.targets.append(&mut targets);
        sources.push(source);
    }
    let libs: Vec<Option<usize>> = (0..project.packages.len())
        .map(|package| {
            project.targets.iter().position(|target| target.package == package && target.kind == TargetKind::Lib)
        })
        .collect();
    for at in first_target..project.targets.len() {
        let target = &project.targets[at];
        let source = sources[target.package - first];
        let mut names = known_dependencies(project, metadata, source, target.kind, &libs);
        if let Some(lib) = libs[target.package].filter(|_| !matches!(target.kind, TargetKind::Lib | TargetKind::Build))
        {
            names.push((project.targets[lib].name.replace('-', "_"), lib));
        }
        names.sort();
        names.dedup();
        project.targets[at].dependencies = names;
    }
}

/// The features that cargo says are on; nothing where it was not asked.
fn resolved_features(metadata: &Metadata, id: &cargo_metadata::PackageId) -> Option<Arc<[Box<str>]>> {
    let node = metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == *id)?;
    Some(node.features.iter().map(|it| Box::from(it.as_str())).collect())
}

/// The dependencies of one target that are packages of the project, by the names that its code uses.
fn known_dependencies(
    project: &Project,
    metadata: &Metadata,
    source: &cargo_metadata::Package,
    kind: TargetKind,
    libs: &[Option<usize>],
) -> Vec<(String, usize)> {
    let of_package = |found: Option<usize>| found.and_then(|package| libs[package]);
    if let Some(node) = metadata.resolve.as_ref().and_then(|it| it.nodes.iter().find(|node| node.id == source.id)) {
        let wanted = node
            .deps
            .iter()
            .filter(|dep| dep.dep_kinds.is_empty() || dep.dep_kinds.iter().any(|it| serves(it.kind, kind)));
        return wanted
            .filter_map(|dep| {
                let lib = of_package(project.packages.iter().position(|package| package.id == dep.pkg.repr))?;
                Some((dep.name.clone(), lib))
            })
            .collect();
    }
    let wanted = source.dependencies.iter().filter(|dep| serves(dep.kind, kind));
    wanted
        .filter_map(|dep| {
            let folder = canonical(dep.path.as_ref()?.as_std_path());
            let lib = of_package(project.packages.iter().position(|package| package.folder == folder))?;
            let name = dep.rename.as_deref().unwrap_or(&project.targets[lib].name);
            Some((name.replace('-', "_"), lib))
        })
        .collect()
}

/// Whether a dependency of this kind is visible to a target of that kind.
pub(crate) fn serves(dependency: DependencyKind, target: TargetKind) -> bool {
    match dependency {
        DependencyKind::Normal => target != TargetKind::Build,
        // The library's and the binaries' own test code sees them too.
        DependencyKind::Development => target != TargetKind::Build,
        DependencyKind::Build => target == TargetKind::Build,
        DependencyKind::Unknown => false,
    }
}

fn target(package: usize, source: &cargo_metadata::Target) -> Option<Target> {
    use cargo_metadata::TargetKind as Kind;
    let kind = source.kind.iter().find_map(|kind| match kind {
        Kind::Lib | Kind::RLib | Kind::DyLib | Kind::CDyLib | Kind::StaticLib | Kind::ProcMacro => {
            Some(TargetKind::Lib)
        }
        Kind::Bin => Some(TargetKind::Bin),
        Kind::Example => Some(TargetKind::Example),
        Kind::Test => Some(TargetKind::Test),
        Kind::Bench => Some(TargetKind::Bench),
        Kind::CustomBuild => Some(TargetKind::Build),
        _ => None,
    })?;
    Some(Target {
        package,
        name: source.name.clone(),
        kind,
        kinds: source.kind.iter().map(ToString::to_string).collect(),
        crate_types: source.crate_types.iter().map(ToString::to_string).collect(),
        edition: Some(edition(source.edition)),
        root: canonical(source.src_path.as_std_path()),
        dependencies: Vec::new(),
        wanted: false,
        selected: false,
    })
}

pub(crate) fn edition(edition: cargo_metadata::Edition) -> Edition {
    match edition {
        cargo_metadata::Edition::E2015 => Edition::E2015,
        cargo_metadata::Edition::E2018 => Edition::E2018,
        cargo_metadata::Edition::E2021 => Edition::E2021,
        // Later ones are read as the latest that is known.
        _ => Edition::E2024,
    }
}

/// The library of a package that runs within the programs it is part of: no proc macro.
pub(crate) fn library_of(package: &cargo_metadata::Package) -> Option<&cargo_metadata::Target> {
    use cargo_metadata::TargetKind as Kind;
    let is_library =
        |kind: &Kind| matches!(kind, Kind::Lib | Kind::RLib | Kind::DyLib | Kind::CDyLib | Kind::StaticLib);
    package.targets.iter().find(|target| target.kind.iter().any(is_library))
}

/// Whether a package of the workspace leans on one that is no member.
pub(crate) fn leans_outside(metadata: &Metadata) -> bool {
    let is_member = |path: &Path| {
        metadata.packages.iter().any(|it| it.manifest_path.parent().is_some_and(|it| it.as_std_path() == path))
    };
    let all = metadata.packages.iter().flat_map(|package| &package.dependencies);
    all.into_iter().any(|it| it.path.as_ref().is_none_or(|path| !is_member(path.as_std_path())))
}

/// The path without links; as it is where that cannot be found out.
pub(crate) fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_path_buf())
}

/// The path without `.` and `..`, as far as no link stands in between.
pub(crate) fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => out.push(part),
        }
    }
    out
}
