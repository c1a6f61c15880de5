//! `allocheck.toml` and the tables of `Cargo.toml` in, wishes out.
//!
//! The nearest `allocheck.toml` (or `.allocheck.toml`) from the current folder up to the workspace's root counts, or
//! `[workspace.metadata.allocheck]`; `[package.metadata.allocheck]` adds what is special to one package. What is typed comes after all of them.

pub(crate) mod args;

pub(crate) mod glob;

pub(crate) mod key;

mod located;

mod read;

pub(crate) mod find;

pub(crate) mod show;

use std::path::PathBuf;

use allocheck_lints::facts::HeatKind;
use allocheck_lints::finding::{Confidence, Level};

use crate::config::glob::Glob;
use crate::levels::Profile;
use crate::profile::budget::Budget;
use crate::profile::pattern::Limits;

/// What a configuration says; nothing where it is silent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Config {
    /// Where it stands, as people call it.
    pub(crate) name: String,
    /// The folder that its paths start at.
    pub(crate) folder: PathBuf,
    pub(crate) profile: Option<Profile>,
    /// Words for rules and groups, the more general ones first.
    pub(crate) levels: Vec<(String, Level)>,
    /// Bytes by rule.
    pub(crate) thresholds: Vec<(String, u64)>,
    pub(crate) confidence: Option<Confidence>,
    pub(crate) heat: Option<HeatKind>,
    /// Nothing within for never.
    pub(crate) fail_on: Option<Option<Level>>,
    pub(crate) include_tests: Option<bool>,
    pub(crate) require_reason: Option<bool>,
    /// Files that are not reported on.
    pub(crate) exclude: Vec<Glob>,
    /// Files with stubs of the user's own, seen from `folder`.
    pub(crate) stubs: Vec<PathBuf>,
    /// Paths of functions that run often.
    pub(crate) hot: Vec<String>,
    /// Paths of functions that run seldom.
    pub(crate) cold: Vec<String>,
    /// Paths of functions that promise not to ask for memory.
    pub(crate) no_alloc: Vec<String>,
    /// The baseline, seen from `folder`.
    pub(crate) baseline: Option<PathBuf>,
    /// From where on a profile's numbers are small, frequent, large.
    pub(crate) patterns: Limits,
    /// What functions may ask for in a profiled run.
    pub(crate) budgets: Vec<Budget>,
    /// What is special to some files.
    pub(crate) paths: Vec<PathConfig>,
}

/// What is special to some files.
#[derive(Clone, Debug, Default)]
pub(crate) struct PathConfig {
    pub(crate) files: Vec<Glob>,
    pub(crate) levels: Vec<(String, Level)>,
}

impl Config {
    /// Whether it says only what can differ from package to package.
    pub(crate) fn is_for_packages(&self) -> bool {
        let Self {
            confidence,
            heat,
            fail_on,
            include_tests,
            require_reason,
            stubs,
            hot,
            cold,
            no_alloc,
            baseline,
            paths,
            thresholds,
            patterns,
            budgets,
            ..
        } = self;
        let is_set = [confidence.is_some(), heat.is_some(), fail_on.is_some(), include_tests.is_some()];
        let lists = [
            thresholds.is_empty(),
            stubs.is_empty(),
            hot.is_empty(),
            cold.is_empty(),
            no_alloc.is_empty(),
            paths.is_empty(),
        ];
        let mut lists = lists.into_iter().chain([patterns.0.is_empty(), budgets.is_empty()]);
        !is_set.contains(&true) && lists.all(|is_empty| is_empty) && require_reason.is_none() && baseline.is_none()
    }

    /// Adds what `other` says, which comes after this.
    pub(crate) fn add(&mut self, other: Self) {
        let Self { name, folder: _, profile, levels, confidence, heat, fail_on, .. } = other;
        if self.name.is_empty() {
            self.name = name;
        }
        self.profile = profile.or(self.profile);
        self.levels.extend(levels);
        self.thresholds.extend(other.thresholds);
        self.patterns.0.extend(other.patterns.0);
        self.budgets.extend(other.budgets);
        self.confidence = confidence.or(self.confidence);
        self.heat = heat.or(self.heat);
        self.fail_on = fail_on.or(self.fail_on);
        self.include_tests = other.include_tests.or(self.include_tests);
        self.require_reason = other.require_reason.or(self.require_reason);
        self.exclude.extend(other.exclude);
        self.stubs.extend(other.stubs);
        self.hot.extend(other.hot);
        self.cold.extend(other.cold);
        self.no_alloc.extend(other.no_alloc);
        self.baseline = other.baseline.or(self.baseline.take());
        self.paths.extend(other.paths);
    }
}
