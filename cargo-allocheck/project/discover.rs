//! From the command line to a project.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use cargo_metadata::Metadata;

use crate::options::Options;
use crate::project::features;
use crate::project::metadata::{self, ProjectError, canonical};
use crate::project::select::{PackageWish, select};
use crate::project::walk::rust_files;
use crate::project::{Dependencies, Loose, Package, Project, Workspace};

/// The project that the options mean, seen from `folder`, and warnings about them.
///
/// # Errors
/// Where cargo does not understand the manifest, or where a path, package or target does not exist.
pub(crate) fn discover(options: &Options, folder: &Path) -> Result<(Project, Vec<String>), ProjectError> {
    let mut project = Project::default();
    let mut asked = Asked::default();
    let mut named = Vec::with_capacity(options.paths.len());
    for path in &options.paths {
        let mut found = folder.join(path).canonicalize();
        if found.is_err() && options.stdin.as_ref() == Some(path) {
            // What is not saved yet has a folder at least.
            found = in_folder(&folder.join(path));
        }
        named.push(found.with_context(|| format!("failed to find {}", path.display()))?);
    }
    if let Some(manifest) = &options.source.manifest_path {
        add_manifest(&mut project, options, &mut asked, &folder.join(manifest))?;
        refuse_outside(&project, &named)?;
    } else if named.is_empty() {
        let folder = canonical(folder);
        match metadata::find_manifest(&folder) {
            Some(manifest) => add_manifest(&mut project, options, &mut asked, &manifest)?,
            None => add_folder(&mut project, &folder, &folder),
        }
    } else {
        let folder = canonical(folder);
        for path in &named {
            match metadata::find_manifest(path) {
                Some(manifest) if project.packages.iter().any(|it| it.manifest.as_ref() == Some(&manifest)) => {}
                Some(manifest) => add_manifest(&mut project, options, &mut asked, &manifest)?,
                None => add_folder(&mut project, &folder, path),
            }
        }
    }
    // Whoever names a file means its package, whichever that is.
    let is_default = options.packages == PackageWish::Default && !named.is_empty();
    let around = is_default.then(|| PackageWish::Around(named.clone()));
    let wish = around.as_ref().unwrap_or(&options.packages);
    let mut warnings = select(&mut project, wish, &options.targets)?;
    warnings.append(&mut asked.warnings);
    features::settle(&mut project, &asked.metadata, &options.source.features)?;
    for path in named.iter().filter(|path| !path.is_dir()) {
        if let Some(package) = package_of(&project, path)
            && project.loose.iter().all(|loose| loose.path != *path)
        {
            project.loose.push(Loose { path: path.clone(), package });
        }
    }
    project.only = named;
    Ok((project, warnings))
}

/// A path that a named manifest has nothing to do with would be reported on as clean.
fn refuse_outside(project: &Project, named: &[PathBuf]) -> anyhow::Result<()> {
    let folders = || project.packages.iter().filter_map(|it| it.manifest.as_ref()?.parent());
    let folders = || folders().chain([project.root.as_path()]);
    let is_outside = |path: &&PathBuf| !folders().any(|it| path.starts_with(it) || it.starts_with(path));
    match named.iter().find(is_outside) {
        Some(path) => bail!("failed to find {} in the workspace at {}", path.display(), project.root.display()),
        None => Ok(()),
    }
}

/// A path that need not exist, without links in its folder's.
fn in_folder(path: &Path) -> std::io::Result<PathBuf> {
    let folder = path.parent().unwrap_or(path).canonicalize()?;
    Ok(path.file_name().map(|name| folder.join(name)).unwrap_or(folder))
}

/// What cargo answered.
#[derive(Default)]
struct Asked {
    metadata: Vec<Metadata>,
    warnings: Vec<String>,
}

fn add_manifest(
    project: &mut Project,
    options: &Options,
    asked: &mut Asked,
    manifest: &Path,
) -> Result<(), ProjectError> {
    let metadata = match metadata::read(&options.source.cargo, manifest, &options.source.flags) {
        Ok(metadata) => metadata,
        Err(ProjectError::NoCargo(message)) if manifest.is_file() => {
            let folder = canonical(manifest.parent().unwrap_or(manifest));
            add_folder(project, &folder, &folder);
            if let Some(package) = project.packages.last_mut() {
                package.manifest = Some(manifest.to_path_buf());
            }
            let shown = folder.display();
            asked.warnings.push(format!("{message}: all Rust files below {shown} are read, without cargo's knowledge"));
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    metadata::add(project, &metadata);
    if options.dependencies && metadata::leans_outside(&metadata) {
        let Dependencies { cargo, flags, workspaces, cache, watched, answers: _ } = &mut project.dependencies;
        *watched = options.watched;
        cache.clone_from(&options.cache);
        cargo.clone_from(&options.source.cargo);
        flags.clone_from(&options.source.flags);
        flags.extend(options.source.features.flags());
        let root = metadata.workspace_root.as_std_path().to_path_buf();
        workspaces.push(Workspace { manifest: manifest.to_path_buf(), root });
    }
    asked.metadata.push(metadata);
    Ok(())
}

/// Adds a folder, or a single file, without a manifest.
fn add_folder(project: &mut Project, root: &Path, start: &Path) {
    if project.packages.is_empty() {
        project.root = root.to_path_buf();
    }
    let folder: PathBuf = if start.is_dir() { start } else { start.parent().unwrap_or(start) }.to_path_buf();
    let package = project.packages.len();
    project.packages.push(Package {
        id: format!("path+file://{}", folder.display()),
        name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        version: String::new(),
        manifest: None,
        folder,
        features: None,
        is_default: true,
        is_beside: false,
        is_closed: false,
        oldest_rust: None,
        clippy_off: Vec::new(),
        selected: true,
    });
    project.loose.extend(rust_files(start).into_iter().map(|path| Loose { path: canonical(&path), package }));
}

/// The package in whose folder a path lies, the innermost.
fn package_of(project: &Project, path: &Path) -> Option<usize> {
    let around = project.packages.iter().enumerate().filter(|(_, package)| path.starts_with(&package.folder));
    around.max_by_key(|(_, package)| package.folder.components().count()).map(|(at, _)| at)
}
