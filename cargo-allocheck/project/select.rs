//! Which packages and targets are reported on: what cargo means by its flags.

use std::path::PathBuf;

use allocheck_lints::index::def::TargetKind;
use anyhow::bail;

use crate::project::beside::kind_of_place;
use crate::project::{Package, Project, Target};
use crate::unknown::unknown;
use allocheck_lints::nearest::nearest;

/// Which packages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum PackageWish {
    /// The current one, or the workspace's default members.
    #[default]
    Default,
    /// `--workspace`, without `--exclude`.
    All {
        /// Names, patterns or package ids.
        except: Vec<String>,
    },
    /// `-p`: names, patterns or package ids.
    Named(Vec<String>),
    /// Those that these files or folders belong to, or lie in.
    Around(Vec<PathBuf>),
}

/// Which targets.
#[derive(Clone, Debug, Default)]
pub(crate) struct TargetWish {
    pub(crate) lib: bool,
    pub(crate) bins: bool,
    pub(crate) bin: Vec<String>,
    pub(crate) examples: bool,
    pub(crate) example: Vec<String>,
    pub(crate) tests: bool,
    pub(crate) test: Vec<String>,
    pub(crate) benches: bool,
    pub(crate) bench: Vec<String>,
    pub(crate) build: bool,
    /// The test code within the library and the binaries, which cargo would compile for `--tests`.
    pub(crate) test_code: bool,
}

impl TargetWish {
    /// Whether nothing was asked for.
    pub(crate) fn is_empty(&self) -> bool {
        let flags = [self.lib, self.bins, self.examples, self.tests, self.benches, self.build];
        let names = [&self.bin, &self.example, &self.test, &self.bench];
        !flags.contains(&true) && names.iter().all(|names| names.is_empty())
    }

    /// Whether test code is among what was asked for.
    pub(crate) fn means_test_code(&self) -> bool {
        self.test_code || !self.test.is_empty() || !self.bench.is_empty()
    }

    fn has(&self, target: &Target, kind: TargetKind) -> bool {
        match kind {
            TargetKind::Lib => self.lib,
            TargetKind::Bin => self.bins || self.bin.contains(&target.name) || (self.test_code && self.tests),
            TargetKind::Example => self.examples || self.example.contains(&target.name),
            TargetKind::Test => self.tests || self.test.contains(&target.name),
            TargetKind::Bench => self.benches || self.bench.contains(&target.name),
            TargetKind::Build => self.build,
        }
    }
}

/// Marks what is reported on, and what must be read for it: the libraries and binaries of all packages, since their
/// types and calls matter everywhere, and the selected targets. Returns warnings.
///
/// # Errors
/// Where a name is unknown.
pub(crate) fn select(
    project: &mut Project,
    packages: &PackageWish,
    targets: &TargetWish,
) -> anyhow::Result<Vec<String>> {
    let mut warnings = Vec::new();
    match packages {
        PackageWish::Default => {
            for package in &mut project.packages {
                package.selected = package.is_default;
            }
        }
        PackageWish::All { except } => {
            for package in &mut project.packages {
                package.selected = !except.iter().any(|spec| matches(spec, package));
            }
            let unmatched = |spec: &&String| !project.packages.iter().any(|package| matches(spec, package));
            warnings.extend(
                except
                    .iter()
                    .filter(unmatched)
                    .map(|spec| format!("excluded package `{spec}` is not in the workspace")),
            );
        }
        PackageWish::Around(paths) => {
            for package in &mut project.packages {
                let touches = |path: &PathBuf| path.starts_with(&package.folder) || package.folder.starts_with(path);
                package.selected = paths.iter().any(touches);
            }
        }
        PackageWish::Named(specs) => {
            for spec in specs {
                let mut found = false;
                for package in &mut project.packages {
                    if matches(spec, package) {
                        package.selected = true;
                        found = true;
                    }
                }
                if !found {
                    let near = nearest(spec, project.packages.iter().map(|package| package.name.as_str()));
                    bail!(unknown("package", spec, near));
                }
            }
        }
    }
    let aside = match packages {
        PackageWish::Default | PackageWish::All { .. } => aside(project),
        PackageWish::Named(_) | PackageWish::Around(_) => vec![None; project.packages.len()],
    };
    let Project { packages, targets: all, .. } = project;
    for target in all.iter_mut() {
        let kind = match (target.kind, aside[target.package]) {
            (TargetKind::Lib | TargetKind::Bin, Some(kind)) => kind,
            (kind, _) => kind,
        };
        target.selected = packages[target.package].selected
            && (targets.has(target, kind) || (targets.tests && kind == TargetKind::Lib));
        target.wanted = target.selected || matches!(target.kind, TargetKind::Lib | TargetKind::Bin);
    }
    for (kind, what, names) in [
        (TargetKind::Bin, "binary", &targets.bin),
        (TargetKind::Example, "example", &targets.example),
        (TargetKind::Test, "test", &targets.test),
        (TargetKind::Bench, "benchmark", &targets.bench),
    ] {
        let selected = || all.iter().filter(|target| target.kind == kind && packages[target.package].selected);
        for name in names {
            if !selected().any(|target| target.name == *name) {
                bail!(unknown(what, name, nearest(name, selected().map(|target| target.name.as_str()))));
            }
        }
    }
    Ok(warnings)
}

/// By package: what its library and binaries count as where it was not asked for by name. A package below `examples/` is an
/// example, as a file there would be. Nothing where all that is selected is of that kind.
fn aside(project: &Project) -> Vec<Option<TargetKind>> {
    let of = |package: &Package| kind_of_place(package.folder.strip_prefix(&project.root).ok()?);
    let all: Vec<Option<TargetKind>> = project.packages.iter().map(of).collect();
    let is_rest = project.packages.iter().zip(&all).any(|(package, kind)| package.selected && kind.is_none());
    if is_rest { all } else { vec![None; all.len()] }
}

/// Whether a package is meant by `name`, `name@version`, a pattern, or a package id in any of cargo's forms.
fn matches(spec: &str, package: &Package) -> bool {
    if spec == package.id {
        return true;
    }
    if spec.contains("://") {
        return matches_url(spec, package);
    }
    let (name, version) = spec.split_once(['@', ':']).map_or((spec, None), |(name, version)| (name, Some(version)));
    glob(name, &package.name) && version.is_none_or(|version| same_version(version, &package.version))
}

/// `path+file:///folder#name@version`, `file:///folder#version`, `file:///folder`.
fn matches_url(spec: &str, package: &Package) -> bool {
    let Some((_, rest)) = spec.split_once("://") else { return false };
    let (folder, fragment) = rest.split_once('#').map_or((rest, None), |(folder, it)| (folder, Some(it)));
    let folder = folder.trim_end_matches('/');
    if package.folder != std::path::Path::new(folder) {
        return false;
    }
    let Some(fragment) = fragment else { return true };
    let (name, version) = match fragment.split_once(['@', ':']) {
        Some((name, version)) => (Some(name), Some(version)),
        None if fragment.starts_with(|it: char| it.is_ascii_digit()) => (None, Some(fragment)),
        None => (Some(fragment), None),
    };
    name.is_none_or(|name| name == package.name)
        && version.is_none_or(|version| same_version(version, &package.version))
}

/// `1`, `1.2` and `1.2.3` all mean 1.2.3.
fn same_version(wanted: &str, version: &str) -> bool {
    version.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+']))
}

/// Whether `text` is of the form `pattern`, in which `*` stands for any text and `?` for any character.
fn glob(pattern: &str, text: &str) -> bool {
    let mut pattern_chars = pattern.chars();
    match pattern_chars.next() {
        None => text.is_empty(),
        Some('*') => {
            let rest = pattern_chars.as_str();
            text.char_indices().any(|(at, _)| glob(rest, &text[at..])) || glob(rest, "")
        }
        Some(first) => {
            let mut text_chars = text.chars();
            text_chars.next().is_some_and(|it| first == '?' || it == first)
                && glob(pattern_chars.as_str(), text_chars.as_str())
        }
    }
}
