//! The rules, one a file. Order decides which of two rules speaks for a site.

// growth

mod vec_without_capacity;

mod string_without_capacity;

mod map_without_capacity;

mod vec_init_then_push;

mod extend_with_vec;

mod repeat_vec_with_capacity;

mod push_loop;

mod front_insertion;

mod same_item_push;

mod reserve_after_initialization;

mod slow_vector_initialization;

mod pathbuf_init_then_push;

mod shrink_in_loop;

// text

mod format_int;

mod format_in_format_args;

mod to_string_in_format_args;

mod format_push_string;

mod useless_format;

mod char_to_string;

mod cmp_owned;

mod owned_lookup;

mod unnecessary_to_owned;

mod manual_ignore_case_cmp;

mod collapsible_str_replace;

mod format_collect;

mod collect_join;

mod string_concat_in_loop;

mod chars_collect;

mod split_collect_index;

mod lossy_to_owned;

mod string_add_chain;

mod string_extend_chars;

mod manual_str_repeat;

mod repeat_once;

mod temporary_then_append;

mod replace_without_check;

mod single_char_add_str;

mod unnecessary_join;

mod manual_main_separator_str;

mod concat_to_format;

// copies

mod redundant_clone;

mod clone_in_loop;

mod clone_into_iter;

mod clone_only_borrowed;

mod assigning_clones;

mod redundant_iter_cloned;

mod iter_overeager_cloned;

mod owned_to_boxed;

mod sort_key_clone;

mod entry_key_clone;

mod cow_made_owned;

mod bytes_copy;

mod collection_is_never_read;

mod stable_sort_primitive;

mod drain_collect;

mod collect_into_iter;

mod needless_collect;

mod needless_pass_by_value;

mod owned_return;

mod cloned_parameter;
mod ptr_arg;

mod useless_vec;

mod manual_retain;

mod iter_cloned_collect;

mod cloned_ref_to_slice_refs;

mod manual_repeat_n;

mod extend_with_drain;

mod iter_with_drain;

// boxing

mod box_in_loop;

mod dyn_box_parameter;

mod dyn_box_return;

mod dyn_box_in_loop;

mod box_collection;

mod redundant_allocation;

mod vec_box;

mod borrowed_box;

mod unnecessary_box_returns;

mod replace_box;

mod boxed_local;

mod box_large_array;

mod arc_of_small;

mod rc_buffer;

mod manual_noop_waker;

mod waker_clone_wake;

mod linkedlist;

mod dyn_box_elements;

mod async_trait_hot;

// reuse

mod buffer_in_loop;

mod replace_with_new;

mod lines_allocates;

mod regex_creation_in_loops;

mod serialize_to_buffer;

mod read_in_loop;

mod thread_local_buffer;

mod pool_misuse;

// eager

mod expect_fun_call;

mod alloc_before_guard;

mod eager_context;

mod or_fun_call;

mod eager_log_argument;

mod discarded_error_text;

mod formatted_error;

// layout

mod padded_struct;

mod large_enum_variant;

mod result_large_err;

mod large_types_passed_by_value;

mod large_stack_arrays;

mod large_const_arrays;

mod trivially_copy_pass_by_ref;

mod zero_sized_map_values;

mod nested_padding;

mod false_sharing;

// retention

mod leak_in_loop;

mod detached_task_in_loop;

mod unbounded_channel;

mod growing_static;

mod rc_cycle;

// contract

mod alloc_in_no_alloc;

mod unknown_rule;

mod unused_allow;

use crate::rule::{Rule, Threshold};

/// All rules, in the order of their precedence.
#[must_use]
pub fn all() -> &'static [&'static Rule] {
    ALL
}

static ALL: &[&Rule] = &[
    // A promise that is broken comes first.
    &alloc_in_no_alloc::RULE,
    // What nobody looks at need not be made well.
    &collection_is_never_read::RULE,
    // reuse
    &buffer_in_loop::RULE,
    &replace_with_new::RULE,
    &lines_allocates::RULE,
    &regex_creation_in_loops::RULE,
    &serialize_to_buffer::RULE,
    &read_in_loop::RULE,
    &pool_misuse::RULE,
    // growth
    &vec_without_capacity::RULE,
    &string_without_capacity::RULE,
    &map_without_capacity::RULE,
    &vec_init_then_push::RULE,
    &extend_with_vec::RULE,
    &repeat_vec_with_capacity::RULE,
    &push_loop::RULE,
    &front_insertion::RULE,
    &same_item_push::RULE,
    &reserve_after_initialization::RULE,
    &slow_vector_initialization::RULE,
    &pathbuf_init_then_push::RULE,
    &shrink_in_loop::RULE,
    &thread_local_buffer::RULE,
    // What is made for nobody comes before how it is made.
    &eager_log_argument::RULE,
    // text
    &collect_join::RULE,
    &string_concat_in_loop::RULE,
    &to_string_in_format_args::RULE,
    &manual_main_separator_str::RULE,
    &char_to_string::RULE,
    &format_int::RULE,
    &format_in_format_args::RULE,
    &format_push_string::RULE,
    &useless_format::RULE,
    &cmp_owned::RULE,
    &owned_lookup::RULE,
    &unnecessary_to_owned::RULE,
    &manual_ignore_case_cmp::RULE,
    &collapsible_str_replace::RULE,
    &format_collect::RULE,
    &chars_collect::RULE,
    &split_collect_index::RULE,
    &lossy_to_owned::RULE,
    &string_add_chain::RULE,
    &string_extend_chars::RULE,
    &manual_str_repeat::RULE,
    &repeat_once::RULE,
    &temporary_then_append::RULE,
    &replace_without_check::RULE,
    &single_char_add_str::RULE,
    &unnecessary_join::RULE,
    &concat_to_format::RULE,
    // copies
    &cloned_ref_to_slice_refs::RULE,
    &redundant_clone::RULE,
    &cow_made_owned::RULE,
    &bytes_copy::RULE,
    &clone_in_loop::RULE,
    &clone_into_iter::RULE,
    &clone_only_borrowed::RULE,
    &assigning_clones::RULE,
    &redundant_iter_cloned::RULE,
    &iter_overeager_cloned::RULE,
    &owned_to_boxed::RULE,
    &sort_key_clone::RULE,
    &entry_key_clone::RULE,
    &drain_collect::RULE,
    &stable_sort_primitive::RULE,
    &manual_retain::RULE,
    &collect_into_iter::RULE,
    &needless_collect::RULE,
    &needless_pass_by_value::RULE,
    &owned_return::RULE,
    &cloned_parameter::RULE,
    &ptr_arg::RULE,
    &useless_vec::RULE,
    &iter_cloned_collect::RULE,
    &manual_repeat_n::RULE,
    &extend_with_drain::RULE,
    &iter_with_drain::RULE,
    // boxing
    &box_in_loop::RULE,
    &dyn_box_parameter::RULE,
    &dyn_box_return::RULE,
    &dyn_box_in_loop::RULE,
    &box_collection::RULE,
    &redundant_allocation::RULE,
    &vec_box::RULE,
    &borrowed_box::RULE,
    &unnecessary_box_returns::RULE,
    &replace_box::RULE,
    &manual_noop_waker::RULE,
    &waker_clone_wake::RULE,
    &boxed_local::RULE,
    &box_large_array::RULE,
    &arc_of_small::RULE,
    &rc_buffer::RULE,
    &linkedlist::RULE,
    &dyn_box_elements::RULE,
    &async_trait_hot::RULE,
    // eager
    &expect_fun_call::RULE,
    &eager_context::RULE,
    &or_fun_call::RULE,
    &alloc_before_guard::RULE,
    &discarded_error_text::RULE,
    &formatted_error::RULE,
    // layout
    &padded_struct::RULE,
    &large_enum_variant::RULE,
    &result_large_err::RULE,
    &large_types_passed_by_value::RULE,
    &large_stack_arrays::RULE,
    &large_const_arrays::RULE,
    &trivially_copy_pass_by_ref::RULE,
    &zero_sized_map_values::RULE,
    &nested_padding::RULE,
    &false_sharing::RULE,
    // retention
    &leak_in_loop::RULE,
    &detached_task_in_loop::RULE,
    &unbounded_channel::RULE,
    &growing_static::RULE,
    &rc_cycle::RULE,
    // contract
    &unknown_rule::RULE,
    &unused_allow::RULE,
];

/// The numbers that a configuration may change, by rule.
#[must_use]
pub const fn thresholds() -> &'static [&'static Threshold] {
    THRESHOLDS
}

static THRESHOLDS: &[&Threshold] = &[
    &box_large_array::THRESHOLD,
    &boxed_local::THRESHOLD,
    &large_const_arrays::THRESHOLD,
    &large_enum_variant::THRESHOLD,
    &large_stack_arrays::THRESHOLD,
    &large_types_passed_by_value::THRESHOLD,
    &result_large_err::THRESHOLD,
    &trivially_copy_pass_by_ref::THRESHOLD,
    &unnecessary_box_returns::THRESHOLD,
    &vec_box::THRESHOLD,
];
