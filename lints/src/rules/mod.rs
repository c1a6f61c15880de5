//! The rules, one a file. Order decides which of two rules speaks for a site.

mod padded_struct;

use crate::rule::Rule;

/// All rules, in the order of their precedence.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    ALL
}

static ALL: &[&Rule] = &[&padded_struct::RULE];
