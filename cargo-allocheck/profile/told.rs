//! What there is to tell of profiles.

use allocheck_lints::text::Place;
use rustc_hash::FxHashMap as HashMap;

use crate::profile::numbers::{Numbers, Scope};
use crate::profile::pattern::{Limits, Pattern};

/// What profiles say of a workspace.
#[derive(Debug, Default)]
pub(crate) struct Profiled {
    /// What they are able to tell.
    pub(crate) scope: Scope,
    /// What the whole run asked for.
    pub(crate) all: Numbers,
    /// What the workspace's own code asked for.
    pub(crate) in_own: Numbers,
    /// The part of that which sites explain.
    pub(crate) explained: Numbers,
    /// By the place of a site or a finding.
    pub(crate) measured: HashMap<Place, Measured>,
    /// From where on a number is small, frequent, large.
    pub(crate) limits: Limits,
    /// What was asked for where no site is, the most blocks first.
    pub(crate) unexplained: Vec<Unexplained>,
}

/// What a site asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Measured {
    /// How much.
    pub(crate) numbers: Numbers,
    /// The profile could not tell it from another site on the same line.
    pub(crate) shared: bool,
}

/// What was asked for by a line without a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unexplained {
    /// What stands in the line.
    pub(crate) place: Place,
    /// The function, as the profile names it; may be empty.
    pub(crate) function: String,
    /// What is called there, as the profile names it; may be empty.
    pub(crate) callee: String,
    /// How much.
    pub(crate) numbers: Numbers,
}

impl Profiled {
    /// What a site's numbers look like.
    pub(crate) fn patterns(&self, measured: &Measured) -> Vec<Pattern> {
        self.limits.patterns(&self.scope, &self.all, &measured.numbers)
    }

    /// What was asked for at the place of a site or a finding, in one number.
    pub(crate) fn measure(&self, place: Place, measure: fn(&Numbers) -> u64) -> Option<u64> {
        self.measured.get(&place).map(|it| measure(&it.numbers))
    }
}
