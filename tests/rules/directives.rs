//! What authors write to be left alone.

use allocheck_lints::judge::{Judged, Options, judge};
use allocheck_lints::rules;

use crate::krate;

const PADDED: &str = "#[repr(C)]\nstruct Padded {\n    a: u8,\n    b: u64,\n    c: u8,\n}\n";

/// The names of what is found and of what is silenced, and how many directives silenced something.
fn check(text: &str) -> (usize, usize, usize) {
    let facts = krate::gather(text).expect("the text parses");
    let Judged { findings, silenced, used_allows, .. } = judge(&facts, rules::all(), &Options::default());
    // What is said of the comments themselves has a fixture of its own.
    let of_code = findings.iter().filter(|it| it.rule != "unused_allow");
    (of_code.count(), silenced.len(), used_allows.len())
}

#[test]
fn a_comment_speaks_for_the_item_below() {
    assert_eq!(check(PADDED), (1, 0, 0));
    assert_eq!(check(&format!("// allocheck: allow(padded_struct) -- a file format\n{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("// allocheck: allow(padded_struct)\n\n// More.\n/// Doc.\n{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("// allocheck: expect(padded_struct)\n{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("// allocheck: allow(format_int, padded_struct)\n{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("// allocheck: allow(all)\n{PADDED}")), (0, 1, 1));
}

#[test]
fn a_comment_does_not_speak_for_what_comes_after() {
    assert_eq!(check(&format!("// allocheck: allow(padded_struct)\nconst A: u8 = 0;\n{PADDED}")), (1, 0, 0));
    assert_eq!(check(&format!("{PADDED}// allocheck: allow(padded_struct)\n")), (1, 0, 0));
    assert_eq!(check(&format!("// allocheck: allow(format_int)\n{PADDED}")), (1, 0, 0));
}

#[test]
fn a_comment_beside_code_speaks_for_its_line() {
    let beside = PADDED.replace("struct Padded {", "struct Padded { // allocheck: allow(padded_struct)");
    assert_eq!(check(&beside), (0, 1, 1));
    let elsewhere = PADDED.replace("b: u64,", "b: u64, // allocheck: allow(padded_struct)");
    assert_eq!(check(&elsewhere), (1, 0, 0));
}

#[test]
fn an_inner_comment_speaks_for_the_file() {
    assert_eq!(check(&format!("//! allocheck: allow(padded_struct) -- all of it\n\n{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("//! allocheck: allow(format_int)\n\n{PADDED}")), (1, 0, 0));
}

#[test]
fn an_attribute_speaks_for_its_item() {
    let attribute = "#[cfg_attr(any(), allow(allocheck::padded_struct))]\n";
    assert_eq!(check(&format!("{attribute}{PADDED}")), (0, 1, 1));
    assert_eq!(check(&format!("{attribute}mod inner {{\n{PADDED}}}\n")), (0, 1, 1));
    assert_eq!(check(&format!("{attribute}const A: u8 = 0;\n{PADDED}")), (1, 0, 0));
}

#[test]
fn what_silences_clippy_silences_the_rule_of_the_same_name() {
    let vec_box = "struct Node {\n    children: Vec<Box<Node>>,\n}\n";
    assert_eq!(check(vec_box), (1, 0, 0));
    assert_eq!(check(&format!("#[allow(clippy::vec_box)]\n{vec_box}")), (0, 1, 1));
    assert_eq!(check(&format!("#![allow(clippy::vec_box)]\n{vec_box}")), (0, 1, 1));
    assert_eq!(check(&format!("#[allow(clippy::box_collection)]\n{vec_box}")), (1, 0, 0));
    assert_eq!(check(&vec_box.replace("    children", "    #[expect(clippy::vec_box)]\n    children")), (0, 1, 1));
    assert_eq!(check(&format!("#[deny(clippy::vec_box)]\n{vec_box}")), (1, 0, 0));
}
