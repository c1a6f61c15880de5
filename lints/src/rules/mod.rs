//! The rules, one a file. Order decides which of two rules speaks for a site.

// growth

mod vec_without_capacity;

mod string_without_capacity;

mod map_without_capacity;

// text

mod format_int;

// copies

// boxing

mod box_in_loop;

mod dyn_box_parameter;

mod dyn_box_return;

mod dyn_box_in_loop;

// reuse

// eager

// layout

mod padded_struct;

// retention

use crate::rule::Rule;

/// All rules, in the order of their precedence.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    ALL
}

static ALL: &[&Rule] = &[
    // growth
    &vec_without_capacity::RULE,
    &string_without_capacity::RULE,
    &map_without_capacity::RULE,
    // text
    &format_int::RULE,
    // copies
    // boxing
    &box_in_loop::RULE,
    &dyn_box_parameter::RULE,
    &dyn_box_return::RULE,
    &dyn_box_in_loop::RULE,
    // reuse
    // eager
    // layout
    &padded_struct::RULE,
    // retention
];
