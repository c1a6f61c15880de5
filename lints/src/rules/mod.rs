//! The rules, one a file. Order decides which of two rules speaks for a site.

mod vec_without_capacity;

mod format_int;

mod box_in_loop;

mod dyn_box_parameter;

mod dyn_box_return;

mod dyn_box_in_loop;

mod padded_struct;

use crate::rule::Rule;

/// All rules, in the order of their precedence.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    ALL
}

static ALL: &[&Rule] = &[
    &vec_without_capacity::RULE,
    &format_int::RULE,
    &box_in_loop::RULE,
    &dyn_box_parameter::RULE,
    &dyn_box_return::RULE,
    &dyn_box_in_loop::RULE,
    &padded_struct::RULE,
];
