//! Which features of the workspace's packages are on: cargo's rules over the manifests and what was typed.
//!
//! Cargo says it too, but only when it resolves all dependencies, which takes longer and can fail.

use std::collections::BTreeSet;

use anyhow::bail;
use cargo_metadata::{Dependency, Metadata, Package};

use crate::project::Project;
use crate::project::metadata::canonical;
use crate::unknown::unknown;
use allocheck_lints::nearest::nearest;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FeatureWish {
    /// `--all-features`.
    pub(crate) all: bool,
    /// `--no-default-features`.
    pub(crate) no_default: bool,
    /// `--features`: `name` or `package/name`.
    pub(crate) named: Vec<String>,
}

impl FeatureWish {
    /// The flags, for cargo.
    pub(crate) fn flags(&self) -> impl Iterator<Item = String> {
        let all = self.all.then(|| "--all-features".to_owned());
        let no_default = self.no_default.then(|| "--no-default-features".to_owned());
        let named = (!self.named.is_empty()).then(|| format!("--features={}", self.named.join(",")));
        all.into_iter().chain(no_default).chain(named)
    }
}

/// A package of the workspace and what of it is on.
struct Member<'a> {
    source: &'a Package,
    /// Index into [`Project::packages`].
    package: usize,
    on: BTreeSet<String>,
    /// Optional dependencies that are on, by the names that the manifest has for them.
    dependencies: BTreeSet<String>,
}

/// Says of each package which of its features are on. What was typed is said of the selected packages; the others have
/// what those that lean on them ask for, and their default where nobody does.
///
/// # Errors
/// Where no selected package has a feature that was typed.
pub(crate) fn settle(project: &mut Project, metadata: &[Metadata], wish: &FeatureWish) -> anyhow::Result<()> {
    let sources = metadata.iter().flat_map(|it| &it.packages);
    let mut members: Vec<Member<'_>> = sources
        .filter_map(|source| {
            let package = project.packages.iter().position(|it| it.id == source.id.repr)?;
            Some(Member { source, package, on: BTreeSet::new(), dependencies: BTreeSet::new() })
        })
        .collect();
    if members.is_empty() {
        return Ok(());
    }
    let leans: Vec<Vec<(usize, &Dependency)>> = members.iter().map(|it| within(&members, it.source)).collect();
    let mut asked_for: Vec<bool> = vec![false; members.len()];
    for (on, _) in leans.iter().flatten() {
        asked_for[*on] = true;
    }
    for (at, member) in members.iter_mut().enumerate() {
        let selected = project.packages[member.package].selected;
        if selected && wish.all {
            member.on.extend(member.source.features.keys().cloned());
        }
        if (selected && !wish.no_default) || (!selected && !asked_for[at]) {
            member.on.insert("default".to_owned());
        }
    }
    for name in wish.named.iter().flat_map(|it| it.split([',', ' '])).filter(|it| !it.is_empty()) {
        turn_on(project, &mut members, name)?;
    }
    while spread(&mut members, &leans) {}
    for member in members {
        let known = member.on.into_iter().filter(|it| member.source.features.contains_key(it));
        project.packages[member.package].features = Some(known.map(String::into_boxed_str).collect());
    }
    Ok(())
}

/// The members that a package leans on.
fn within<'a>(members: &[Member<'_>], source: &'a Package) -> Vec<(usize, &'a Dependency)> {
    let found = source.dependencies.iter().filter_map(|dependency| {
        let folder = canonical(dependency.path.as_ref()?.as_std_path());
        let is_there = |it: &Member<'_>| {
            it.source.manifest_path.parent().is_some_and(|parent| canonical(parent.as_std_path()) == folder)
        };
        Some((members.iter().position(is_there)?, dependency))
    });
    found.collect()
}

/// Turns on what was typed.
fn turn_on(project: &Project, members: &mut [Member<'_>], name: &str) -> anyhow::Result<()> {
    let (package, feature) = name.split_once('/').map_or((None, name), |(package, it)| (Some(package), it));
    let mut found = false;
    let meant = |it: &Member<'_>| match package {
        Some(package) => it.source.name.as_str() == package,
        None => project.packages[it.package].selected,
    };
    for member in members.iter_mut().filter(|it| meant(it)) {
        if member.source.features.contains_key(feature) {
            member.on.insert(feature.to_owned());
            found = true;
        }
    }
    // `dependency/feature` of a package outside is cargo's matter.
    let is_outside = package.is_some_and(|it| members.iter().all(|member| member.source.name.as_str() != it));
    if !found && !is_outside {
        let known = members.iter().filter(|it| meant(it)).flat_map(|it| it.source.features.keys());
        bail!(unknown("feature", feature, nearest(feature, known.map(String::as_str))));
    }
    Ok(())
}

/// One round of what features turn on; says whether anything changed.
fn spread(members: &mut [Member<'_>], leans: &[Vec<(usize, &Dependency)>]) -> bool {
    let mut changed = false;
    let mut elsewhere: Vec<(usize, String)> = Vec::new();
    for at in 0..members.len() {
        let Member { source, on, dependencies, .. } = &mut members[at];
        let lists = on.iter().filter_map(|it| source.features.get(it));
        let values: Vec<&str> = lists.flatten().map(String::as_str).collect();
        for value in values {
            let Some((dependency, feature)) = value.split_once('/') else {
                match value.strip_prefix("dep:") {
                    Some(dependency) => changed |= dependencies.insert(dependency.to_owned()),
                    None if !on.contains(value) => changed |= on.insert(value.to_owned()),
                    None => {}
                }
                continue;
            };
            let (dependency, is_weak) = dependency.strip_suffix('?').map_or((dependency, false), |it| (it, true));
            if !is_weak {
                changed |= dependencies.insert(dependency.to_owned());
                if source.features.contains_key(dependency) {
                    changed |= on.insert(dependency.to_owned());
                }
            } else if !dependencies.contains(dependency) {
                continue;
            }
            let there = leans[at].iter().filter(|(_, it)| name_of(it) == dependency);
            elsewhere.extend(there.map(|(to, _)| (*to, feature.to_owned())));
        }
        for (to, dependency) in &leans[at] {
            if dependency.optional && !dependencies.contains(name_of(dependency)) {
                continue;
            }
            elsewhere.extend(dependency.features.iter().map(|it| (*to, it.clone())));
            elsewhere.extend(dependency.uses_default_features.then(|| (*to, "default".to_owned())));
        }
    }
    for (to, feature) in elsewhere {
        changed |= members[to].on.insert(feature);
    }
    changed
}

/// What the manifest calls a dependency.
fn name_of(dependency: &Dependency) -> &str {
    dependency.rename.as_deref().unwrap_or(&dependency.name)
}
