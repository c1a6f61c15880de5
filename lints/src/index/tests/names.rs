//! What names mean: scopes, imports, preludes, crates.

use crate::index::build::build;
use crate::index::def::{KrateKind, TargetKind, TypeNs, ValueNs};
use crate::index::input::{FileInput, KrateInput, ModTarget};
use crate::index::resolve::{Scope, ValuePath, type_path, value_path};
use crate::index::tests::{check_homes, file, func, homes, index_of, signature};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::item::{ItemId, ItemKind};
use crate::syntax::path::{Path, Segment};
use crate::text::Span;

/// A path without arguments.
fn path(text: &str) -> Path {
    let segments = text.trim_start_matches("::").split("::");
    let segments = segments.map(|it| Segment { name: Name::new(it), span: Span::default(), args: None });
    Path { global: text.starts_with("::"), qself: None, segments: segments.collect(), span: Span::default() }
}

#[test]
fn std_is_known_by_three_names_and_the_prelude() {
    check_homes(
        "use std::collections::HashMap as Map; use alloc::rc::Rc;
         fn a(x: Vec<u8>, y: std::vec::Vec<u8>, z: alloc::vec::Vec<u8>, s: core::option::Option<u8>) {}
         fn b(x: Map<u8, u8>, y: Rc<u8>, z: String) {}",
        &[
            ("a", "std::vec::Vec std::vec::Vec std::vec::Vec std::option::Option"),
            ("b", "std::collections::hash_map::HashMap std::rc::Rc std::string::String"),
        ],
    );
}

#[test]
fn own_types_are_not_those_of_std() {
    check_homes(
        "pub struct Vec<T>(T); pub struct String;
         pub struct Box<T>(T);
         fn a(x: Vec<u8>, y: String, z: std::string::String, b: &Box<u8>) {}
         mod inner { fn b(x: Vec<u8>, y: super::Vec<u8>) {} }
         mod outer { use super::*; fn c(x: Vec<u8>) {} }",
        &[
            ("a", "own::Vec own::String std::string::String own::Box"),
            ("b", "std::vec::Vec own::Vec"),
            ("c", "own::Vec"),
        ],
    );
}

#[test]
fn a_module_of_that_name_comes_before_a_crate() {
    check_homes(
        "mod std { pub mod vec { pub struct Vec<T>(T); } }
         fn a(x: std::vec::Vec<u8>, y: ::std::vec::Vec<u8>) {}",
        &[("a", "own::std::vec::Vec std::vec::Vec")],
    );
}

#[test]
fn explicit_names_shadow_globs() {
    check_homes(
        "mod left { pub struct A; pub struct B; struct Hidden; }
         mod right { pub struct A; pub struct Hidden; }
         use left::*; use right::A; use right::Hidden as Seen;
         fn a(x: A, y: B, z: Seen) {}
         mod third { use crate::left::*; use crate::right::*; fn b(x: Hidden, y: B) {} }",
        &[("a", "own::right::A own::left::B own::right::Hidden"), ("b", "own::right::Hidden own::left::B")],
    );
}

#[test]
fn private_imports_do_not_leave_through_globs() {
    check_homes(
        "mod left { use std::fmt::Result; pub struct A; fn a(x: Result) {} }
         use left::*;
         fn b(x: Result<u8, u8>, y: A) {}
         mod child { use super::*; fn c(x: A) {} }",
        &[("b", "std::result::Result own::left::A"), ("c", "own::left::A")],
    );
}

#[test]
fn imports_go_through_chains_and_circles() {
    check_homes(
        "pub mod a { pub use crate::b::*; pub use self::inner::Deep as Renamed; mod inner { pub struct Deep; } }
         pub mod b { pub use crate::a::*; pub use super::c::Thing; pub use crate::b::Nothing; }
         pub mod c { pub struct Thing; }
         use a::{Renamed, Thing as It, self as again};
         fn f(x: It, y: Renamed, z: again::Thing, w: crate::b::Renamed) {}",
        &[("f", "own::c::Thing own::a::inner::Deep own::c::Thing own::a::inner::Deep")],
    );
}

#[test]
fn crates_are_reached_by_the_names_of_dependencies() {
    let mut krates = vec![
        krate("first", Edition::E2021, vec![], "pub mod deep { pub struct Thing; pub trait Act { fn act(&self); } }"),
        krate("second", Edition::E2021, vec![("first", 0)], "pub use first::deep::{Act, Thing}; pub use first;"),
        krate(
            "third",
            Edition::E2021,
            vec![("renamed", 1), ("third", 2)],
            "use renamed::Thing; extern crate renamed as again; use again::Act as _;
             fn f(x: Thing, y: renamed::first::deep::Thing, z: ::again::Thing, w: first::Thing) {}",
        ),
    ];
    krates[2].files[0].id = crate::text::FileId(2);
    krates[1].files[0].id = crate::text::FileId(1);
    let index = build(&krates);
    assert_eq!(homes(&index, "f"), "first::deep::Thing first::deep::Thing first::deep::Thing _");
    let module = func(&index, "f").module;
    let act = index.traits.iter().position(|it| it.name == "Act").expect("declared above");
    let iterator = index.known.traits["iterator"];
    assert!(index.is_in_scope(module, crate::index::def::TraitId(act as u32)));
    assert!(index.is_in_scope(module, iterator));
}

fn krate(name: &str, edition: Edition, dependencies: Vec<(&str, usize)>, text: &str) -> KrateInput {
    KrateInput {
        name: Name::new(name),
        package: String::from(name),
        kind: KrateKind::Workspace,
        target: TargetKind::Lib,
        edition,
        dependencies: dependencies.into_iter().map(|(name, at)| (Name::new(name), at)).collect(),
        features: None,
        files: vec![file(0, text, edition)],
    }
}

#[test]
fn paths_of_edition_2015_begin_at_the_root() {
    let text = "extern crate std as standard;
        pub mod data { pub struct Row; }
        pub mod inner { use data::Row; use standard::vec::Vec as List; use std::rc::Rc;
            pub fn f(x: Row, y: List<u8>, z: ::data::Row, r: Rc<u8>) {} }";
    let index = build(&[krate("own", Edition::E2015, vec![], text)]);
    assert_eq!(homes(&index, "f"), "own::data::Row std::vec::Vec own::data::Row std::rc::Rc");
}

#[test]
fn blocks_have_names_of_their_own() {
    check_homes(
        "struct Row;
         fn a() { struct Row; use std::rc::Rc as Vec; fn b(x: Row, y: Vec<u8>) { struct Row; fn c(z: Row) {} } }
         fn d(x: Row) {}
         impl Row { fn e(&self) { fn g(x: Row) {} } }",
        &[("b", "own::_::Row std::rc::Rc"), ("c", "own::_::_::Row"), ("d", "own::Row"), ("g", "own::Row")],
    );
}

#[test]
fn the_crate_of_a_macro_is_searched_for() {
    let first = ("first", "pub mod imp { pub fn make() {} } pub fn only_here() {} pub fn both() {}");
    let index = index_of(&[first, ("second", "pub fn both() {}"), ("third", "fn f() {} fn own() {}")]);
    let scope = Scope::of_module(func(&index, "f").module);
    let name = |text: &str| match value_path(&index, scope, &path(text)) {
        Some(ValuePath::Value(ValueNs::Fn(id))) => index.fns[id.at()].name.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(name("$crate::own"), "own");
    assert_eq!(name("$crate::imp::make"), "make");
    assert_eq!(name("$crate::only_here"), "only_here");
    assert_eq!(name("$crate::both"), "None");
}

#[test]
fn items_in_macros_are_items() {
    check_homes(
        "cfg_rt! { pub mod outer { pub struct Given; } pub use outer::Given as Renamed; }
         fn f(x: outer::Given, y: Renamed) {}",
        &[("f", "own::outer::Given own::outer::Given")],
    );
}

#[test]
fn variants_are_named_by_globs_and_one_by_one() {
    let index = index_of(&[(
        "own",
        "pub enum Kind { A, B(u8), C { x: u8 } }
         pub type Also = Kind;
         mod inner { use super::Kind::*; fn f() {} }
         mod other { use super::Kind::{self, A as First}; fn g() {} }
         impl Kind { fn h() {} const MAX: u8 = 1; }",
    )]);
    let variant = |path: Option<ValuePath>| match path {
        Some(ValuePath::Value(ValueNs::Variant(id, at))) => index.types[id.at()].variants[at as usize].name.to_string(),
        other => format!("{other:?}"),
    };
    let inner = Scope::of_module(func(&index, "f").module);
    let other = Scope::of_module(func(&index, "g").module);
    let own_fn = index.fns.iter().position(|it| it.name == "h" && it.module.at() > 0).map(|it| it as u32);
    let own = Scope::of_fn(&index, crate::index::def::FnId(own_fn.expect("declared above")));
    assert_eq!(variant(value_path(&index, inner, &path("B"))), "B");
    assert_eq!(variant(value_path(&index, other, &path("First"))), "A");
    assert_eq!(variant(value_path(&index, other, &path("Kind::B"))), "B");
    assert_eq!(variant(value_path(&index, other, &path("crate::Also::A"))), "A");
    assert_eq!(variant(value_path(&index, own, &path("Self::C"))), "C");
    assert_eq!(variant(value_path(&index, other, &path("Some"))), "Some");
    assert_eq!(value_path(&index, other, &path("B")), None);
    assert!(matches!(value_path(&index, own, &path("Self::MAX")), Some(ValuePath::Assoc(TypeNs::SelfImpl(_)))));
    let found = type_path(&index, own, &path("Self::C")).map(|it| (it.rest, matches!(it.ns, TypeNs::Variant(_, 2))));
    assert_eq!(found, Some((0, true)));
}

#[test]
fn builtin_types_come_last() {
    let index = index_of(&[(
        "own",
        "mod plain { fn f() {} }
         mod shadowed { pub struct u8; pub mod str { pub struct Word; } fn g() {} }
         mod imported { use std::f64; fn h() {} }",
    )]);
    let of = |name: &str, text: &str| value_path(&index, Scope::of_module(func(&index, name).module), &path(text));
    assert!(matches!(of("f", "u8::MAX"), Some(ValuePath::Assoc(TypeNs::Builtin(_)))));
    assert!(matches!(of("g", "u8::MAX"), Some(ValuePath::Assoc(TypeNs::Type(_)))));
    assert!(matches!(of("g", "str::from_utf8"), Some(ValuePath::Assoc(TypeNs::Builtin(_)))));
    assert!(matches!(of("h", "f64::consts::PI"), Some(ValuePath::Value(ValueNs::Value(_)))));
    assert!(matches!(of("h", "f64::max"), Some(ValuePath::Assoc(TypeNs::Builtin(_)))));
}

#[test]
fn of_two_items_the_enabled_one_is_meant() {
    check_homes(
        "#[cfg(windows)] mod imp { pub struct Handle; }
         #[cfg(unix)] mod imp { pub mod deep { pub struct Handle; } pub use self::deep::Handle; }
         #[cfg(test)] mod fake { pub struct Clock; }
         #[cfg(test)] use fake::Clock;
         #[cfg(not(test))] use real::Clock;
         mod real { pub struct Clock; }
         fn f(x: imp::Handle, y: Clock) {}
         #[cfg(test)] mod tests { use super::*; pub struct Extra; fn g(x: Clock, y: Extra) {} }",
        &[("f", "own::imp::deep::Handle own::real::Clock"), ("g", "own::real::Clock own::tests::Extra")],
    );
}

#[test]
fn test_code_is_known_as_such() {
    let index = index_of(&[(
        "own",
        "fn a() {} #[cfg(test)] mod tests { fn b() {} mod deep { fn c() {} } #[test] fn d() { fn e() {} } }
         #[test] fn f() { fn g() {} }",
    )]);
    let is_test: Vec<bool> = ["a", "b", "c", "d", "e", "f", "g"].map(|it| func(&index, it).is_test).to_vec();
    assert_eq!(is_test, [false, true, true, true, true, true, true]);
}

#[test]
fn modules_that_are_called_so_are_test_code() {
    let index = index_of(&[(
        "own",
        "mod test_utils { pub fn a() {} } mod rows_for_test { mod deep { fn b() {} } } mod test { pub fn c() {} }
         fn test_utils() { fn d() {} }",
    )]);
    let is_test: Vec<bool> = ["a", "b", "c", "d"].map(|it| func(&index, it).is_test).to_vec();
    assert_eq!(is_test, [true, true, false, false]);
    let krates = [("parser_test_utils", "fn a() {}"), ("latest_utils", "fn b() {} mod row_test_support { fn c() {} }")];
    let index = index_of(&krates);
    assert_eq!(["a", "b", "c"].map(|it| func(&index, it).is_test), [true, false, true]);
}

#[test]
fn files_are_modules() {
    let root = "mod a; use a::b::Deep; fn f(x: Deep, y: a::Row) {}";
    let mut files: Vec<FileInput> = [root, "pub mod b; pub struct Row; use super::f as _;", "pub struct Deep;"]
        .iter()
        .enumerate()
        .map(|(at, text)| file(at as u32, text, Edition::E2021))
        .collect();
    for (at, child) in [(0, 1), (1, 2)] {
        let items = &files[at].file.items;
        let item = items.iter().position(|it| matches!(it.kind, ItemKind::ModuleFile { .. }));
        let item = ItemId(item.expect("each of them declares one") as u32);
        files[at].modules = vec![(item, ModTarget::Own(child))];
    }
    let mut lib = krate("own", Edition::E2021, vec![], "");
    lib.files = files;
    // An executable with the same module: it is not read twice.
    let mut main = krate("main", Edition::E2021, vec![("own", 0)], "");
    main.files = vec![file(9, "mod a; fn g(x: a::Row, y: own::a::b::Deep) {}", Edition::E2021)];
    let item = main.files[0].file.items.iter().position(|it| matches!(it.kind, ItemKind::ModuleFile { .. }));
    main.files[0].modules = vec![(ItemId(item.expect("declared above") as u32), ModTarget::Other(0, 1))];
    let index = build(&[lib, main]);
    assert_eq!(homes(&index, "f"), "own::a::b::Deep own::a::Row");
    assert_eq!(homes(&index, "g"), "own::a::Row own::a::b::Deep");
    assert_eq!(signature(&index, "g"), "(Row, Deep)");
}
