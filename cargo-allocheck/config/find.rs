//! Where configuration stands.

use std::fs;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::config::glob::Glob;
use crate::config::read::{Source, read};
use crate::project::Project;

/// The files that are configuration alone.
pub(crate) const NAMES: [&str; 2] = ["allocheck.toml", ".allocheck.toml"];

/// What is configured for the whole run, and what is special to packages (by index into [`Project::packages`]).
#[derive(Clone, Debug, Default)]
pub(crate) struct Configured {
    pub(crate) all: Config,
    pub(crate) packages: Vec<(usize, Config)>,
}

impl Configured {
    /// What is excluded, each with the folder that the patterns start at.
    pub(crate) fn excluded(&self) -> Vec<(PathBuf, Vec<Glob>)> {
        let packages = self.packages.iter().map(|(_, config)| config);
        let all = std::iter::once(&self.all).chain(packages).filter(|it| !it.exclude.is_empty());
        all.map(|it| (it.folder.clone(), it.exclude.clone())).collect()
    }
}

/// Reads what is configured for the project, seen from `folder`; `typed` are the values of `--config`.
///
/// # Errors
/// What is wrong with a configuration, and where.
pub(crate) fn find(project: &Project, folder: &Path, typed: &[String]) -> Result<Configured, String> {
    let mut configured = Configured::default();
    let own = own_file(project, folder);
    let manifest = project.root.join("Cargo.toml");
    if let Some(path) = &own {
        let text = text_of(project, path)?;
        let parent = path.parent().unwrap_or(&project.root);
        let name = project.display(path);
        configured.all = read(Source { name: &name, folder: parent, text: &text }, &[])?.unwrap_or_default();
    }
    if manifest.is_file() {
        let text = text_of(project, &manifest)?;
        let source = Source { name: "Cargo.toml", folder: &project.root, text: &text };
        let in_manifest =
            if text.contains("allocheck") { read(source, &["workspace", "metadata", "allocheck"])? } else { None };
        match (&own, in_manifest) {
            (Some(path), Some(_)) => {
                let name = project.display(path);
                return Err(format!(
                    "failed to read the configuration: it stands in {name} and in [workspace.metadata.allocheck] of Cargo.toml; keep one"
                ));
            }
            (None, Some(config)) => configured.all = config,
            (_, None) => {}
        }
    }
    for (at, package) in project.packages.iter().enumerate() {
        let Some(manifest) = &package.manifest else { continue };
        let text = text_of(project, manifest)?;
        if !text.contains("allocheck") {
            continue;
        }
        let name = project.display(manifest);
        let source = Source { name: &name, folder: &package.folder, text: &text };
        if let Some(config) = read(source, &["package", "metadata", "allocheck"])? {
            if !config.is_for_packages() && package.folder != project.root {
                return Err(format!(
                    "failed to read {name}: [package.metadata.allocheck] may hold profile, levels and exclude; the rest stands \
                     in the workspace's configuration"
                ));
            }
            if package.folder == project.root && configured.all.name.is_empty() {
                // A package that is its own workspace, or the root of one.
                configured.all = config;
            } else {
                configured.packages.push((at, config));
            }
        }
    }
    if configured.all.folder.as_os_str().is_empty() {
        configured.all.folder.clone_from(&project.root);
    }
    for typed in typed {
        configured.all.add(of_typed(typed, folder)?);
    }
    Ok(configured)
}

/// `KEY=VALUE`, the value as in TOML; a plain word need not be quoted.
fn of_typed(typed: &str, folder: &Path) -> Result<Config, String> {
    let source = |text| Source { name: "--config", folder, text };
    let is_plain = |value: &str| value.chars().all(|it| it.is_alphanumeric() || "-_./*:".contains(it));
    let is_literal = |value: &str| matches!(value, "true" | "false") || value.parse::<i64>().is_ok();
    if let Some((key, value)) = typed.split_once('=')
        && is_plain(value.trim())
        && !is_literal(value.trim())
    {
        let quoted = format!("{key}=\"{}\"", value.trim());
        return read(source(&quoted), &[]).map(Option::unwrap_or_default);
    }
    read(source(typed), &[]).map(Option::unwrap_or_default)
}

/// The nearest file from `folder` up to the root.
fn own_file(project: &Project, folder: &Path) -> Option<PathBuf> {
    let start =
        folder.canonicalize().ok().filter(|it| it.starts_with(&project.root)).unwrap_or_else(|| project.root.clone());
    let folders = start.ancestors().take_while(|it| it.starts_with(&project.root));
    let candidates = folders.flat_map(|folder| NAMES.map(|name| folder.join(name)));
    candidates.into_iter().find(|path| path.is_file())
}

fn text_of(project: &Project, path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("failed to read {}: {error}", project.display(path)))
}
