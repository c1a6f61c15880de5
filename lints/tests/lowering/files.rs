//! Items, attributes and directives.

use allocheck_lints::syntax::body::ExprKind;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::item::{AttrFlags, Directive, File, ImportLeaf, ItemKind, SelfKind};
use allocheck_lints::syntax::lower::{lower, lower_built, lower_stub};
use allocheck_lints::syntax::{Edition, SyntaxError};
use std::fmt::Write as _;

use crate::file;

/// Each item's place in the tree, its kind and name, one a line.
fn outline(file: &File) -> String {
    let mut out = String::new();
    for item in &file.items {
        let depth = std::iter::successors(item.parent, |it| file.item(*it).parent).count();
        let kind = match &item.kind {
            ItemKind::Module(_) => "mod",
            ItemKind::ModuleFile { .. } => "mod file",
            ItemKind::Block(_) => "block",
            ItemKind::Use(_) => "use",
            ItemKind::ExternCrate(_) => "extern crate",
            ItemKind::Fn(_) => "fn",
            ItemKind::Struct(_) => "struct",
            ItemKind::Enum(_) => "enum",
            ItemKind::Trait(_) => "trait",
            ItemKind::Impl(_) => "impl",
            ItemKind::TypeAlias(_) => "type",
            ItemKind::Const(_) => "const",
            ItemKind::Static(_) => "static",
            ItemKind::MacroRules => "macro",
            ItemKind::Missing => "missing",
        };
        let cfg = item.attrs.cfg.as_ref().map_or(String::new(), |it| format!(" if {it}"));
        let made = if item.from_macro { " made" } else { "" };
        let _ = writeln!(out, "{}{kind} {}{cfg}{made}", "  ".repeat(depth), item.name);
    }
    out
}

#[track_caller]
fn check(text: &str, wanted: &[&str]) {
    let outline = outline(&file(text));
    assert_eq!(outline.lines().collect::<Vec<_>>(), wanted);
}

#[test]
fn items_name_their_parents() {
    check(
        "mod a { struct S; impl S { fn f() { use x::y; impl T for S { const C: u8 = 1; } } } } mod b;",
        &[
            "mod a",
            "  struct S",
            "  impl _",
            "    fn f",
            "      block _",
            "        use _",
            "        impl _",
            "          const C",
            "mod file b",
        ],
    );
}

#[test]
fn macro_calls_around_items_are_opened() {
    check(
        "cfg_rt! { mod x; pub use a::b; fn f() {} } impl S { cfg_io! { fn g() {} } } bitflags! { a | b }",
        &["mod file x", "use _", "fn f", "impl _", "  fn g", "missing _"],
    );
    check("thread_local! { static A: u8 = 1; pub static B: u8 = const { 2 } }", &["static A", "static B"]);
    check("lazy_static! { /// Doc.\n pub static ref A: u8 = f(); }", &["static A"]);
    check(
        "cfg_if::cfg_if! { if #[cfg(unix)] { mod a; } else if #[cfg(test)] { mod b; } else { fn c() {} } }",
        &["mod file a if unix", "mod file b if test", "fn c if not(any(unix, test))"],
    );
    check("fn f() { thread_local! { static A: u8 = 1; } A.with(g) }", &["fn f", "  block _", "    static A"]);
    check("extern \"C\" { fn f(x: u8) -> u8; static S: u8; type T; }", &["fn f", "static S", "type T"]);
}

#[test]
fn items_of_a_users_macro_are_made() {
    check(
        "macro_rules! ids { ($($n:ident),*) => { $(pub struct $n(u32); impl $n { fn at(self) -> u32 { self.0 } })* } } ids!(A, B);",
        &["macro ids", "struct A made", "impl _ made", "  fn at made", "struct B made", "impl _ made", "  fn at made"],
    );
    check(
        "macro_rules! unix { ($($i:item)*) => { $(#[cfg(unix)] $i)* } } unix! { mod a; fn f() {} }",
        &["macro unix", "mod file a if unix", "fn f if unix"],
    );
    let text = "macro_rules! get { ($n:ident, $t:ty) => { fn $n(&self) -> $t { self.$n } } } impl S { get!(a, u8); }";
    let found = file(text);
    let get = &found.items[2];
    assert_eq!((get.name.as_str(), get.name_span.text(text)), ("a", "a"));
    assert_eq!(get.span.text(text), "get!(a, u8)");
    let ItemKind::Fn(func) = &get.kind else { panic!("a function") };
    assert_eq!(func.ret.as_ref().map(|it| it.span.text(text)), Some("u8"));
}

#[test]
fn attributes_are_read() {
    let file = file(
        "#[derive(Clone, serde::Debug)] #[repr(C, packed(2), align(8))] #[cfg_attr(unix, derive(Copy), non_exhaustive)] struct S;
         #[cfg(all(test, unix))] mod t {}
         #[cfg(not(test))] mod n {}
         #[tokio::test] async fn a() {}
         #[unsafe(no_mangle)] #[cold] #[inline] extern \"C\" fn b() {}
         #[path = \"x.rs\"] #[cfg_attr(any(unix), path = \"y.rs\")] mod m;
         #[allow(allocheck::clone_dropped)] #[cfg_attr(false, expect(allocheck::format_int, reason = \"…\"))] fn c() {}",
    );
    let [s, t, n, a, b, m, c] = file.items.as_slice() else { panic!("seven items") };
    assert_eq!(s.attrs.derives.iter().map(|it| it.as_str()).collect::<Vec<_>>(), ["Clone", "Debug", "Copy"]);
    assert!(s.attrs.repr.c && s.attrs.repr.packed == Some(2) && s.attrs.repr.align == Some(8));
    assert!(s.attrs.flags.has(AttrFlags::NON_EXHAUSTIVE));
    assert!(t.attrs.flags.has(AttrFlags::TEST) && a.attrs.flags.has(AttrFlags::TEST));
    assert!(!n.attrs.flags.has(AttrFlags::TEST), "`not(test)` is no test");
    assert_eq!(a.attrs.others[0], "tokio::test");
    assert!(b.attrs.flags.has(AttrFlags::EXPORTED | AttrFlags::COLD));
    assert_eq!(b.attrs.others, [allocheck_lints::name::Name::new("inline")]);
    let ItemKind::ModuleFile { paths } = &m.kind else { panic!("`m` is a file") };
    assert_eq!(paths.iter().map(|it| &**it).collect::<Vec<_>>(), ["x.rs", "y.rs"]);
    let lints: Vec<_> = c.attrs.lints.iter().map(|(word, rule, _)| (word.as_str(), rule.as_str())).collect();
    assert_eq!(lints, [("allow", "clone_dropped"), ("expect", "format_int")]);
}

#[test]
fn imports_are_flat() {
    let file = file("pub use ::a::{self, b::*, c as d, e::{f, g as _}};");
    let ItemKind::Use(imports) = &file.items[0].kind else { panic!("a use") };
    let shown: Vec<String> = imports
        .iter()
        .map(|it| {
            let path: Vec<&str> = it.path.iter().map(|it| it.as_str()).collect();
            let leaf = match it.leaf {
                ImportLeaf::Name(name) => name.as_str(),
                ImportLeaf::Glob => "*",
            };
            format!("{} {leaf}", path.join("::"))
        })
        .collect();
    assert_eq!(shown, ["a a", "a::b *", "a::c d", "a::e::f f", "a::e::g _"]);
    assert!(imports[0].global);
}

#[test]
fn stubs_have_effects() {
    let file = lower_stub(
        "impl<T> Vec<T> { #[grows] pub fn push(#[reads] &mut self, #[stores] value: T); pub const N: usize; }
         #[lang = \"len\"] pub fn f(x: &str) -> u8;",
    )
    .expect("it parses");
    let [_, push, n, f] = file.items.as_slice() else { panic!("four items: {}", outline(&file)) };
    assert_eq!(push.attrs.effects[0].0, "grows");
    let ItemKind::Fn(func) = &push.kind else { panic!("a function") };
    assert!(func.body.is_none());
    let receiver = func.self_param.as_ref().expect("it has a receiver");
    assert_eq!((&receiver.kind, receiver.effects[0].0.as_str()), (&SelfKind::RefMut, "reads"));
    assert_eq!(func.params[0].effects[0].0, "stores");
    assert!(matches!(n.kind, ItemKind::Const(_)));
    assert_eq!(f.attrs.effects[0].1.as_deref(), Some("len"));
}

#[test]
fn directives_are_comments_alone() {
    let text = "//! allocheck: allow(a)\n// allocheck: hot\nfn f() {} // allocheck:  cold \n\
                const S: &str = \"// allocheck: no\"; const R: &str = r#\"\" // allocheck: no\"#;\nconst C: char = 'é'; // allocheck: last\r\n";
    let found: Vec<(String, bool, bool)> = file(text)
        .directives
        .iter()
        .map(|Directive { text, own_line, whole_file, .. }| (text.to_string(), *own_line, *whole_file))
        .collect();
    let wanted = [("allow(a)", true, true), ("hot", true, false), ("cold", false, false), ("last", false, false)];
    assert_eq!(found, wanted.map(|(text, own, whole)| (text.to_owned(), own, whole)));
}

#[test]
fn attributes_of_statements_arms_and_fields() {
    let text = "#[allow(allocheck::a)] struct S { #[allow(allocheck::b)] x: u8 }
        fn f() { #[expect(allocheck::c)] let x = 1; #[allow(allocheck::d)] g(x).h(); match x { #[allow(allocheck::e)] 1 => 2, _ => 3 } }";
    let file = file(text);
    let found: Vec<(&str, &str)> = file
        .inner_lints
        .iter()
        .map(|it| (it.rule.as_str(), it.covers.text(text).rsplit("] ").next().unwrap_or("")))
        .collect();
    assert_eq!(found, [("b", "x: u8"), ("c", "let x = 1;"), ("d", "g(x).h();"), ("e", "1 => 2,")]);
}

#[test]
fn conditions_of_what_is_no_item() {
    let text = "#[cfg(a)] fn f() { #[cfg(b)] let x = 1; #[cfg(c)] g(x).h(); #[cfg(d)] { i() } #[cfg(e)] (x = 2);
        #[cfg(f)] println!(); match x { #[cfg(g)] 1 => 2, _ => 3 } S { #[cfg(h)] x: 4, y: 5 };
        cfg_if! { if #[cfg(i)] { j() } else if #[cfg(j)] { k() } else { l() } } }
                fn o() { if cfg!(l) { p() } else { q() } }
        macro_rules! m { ($x:expr) => {{ #[cfg(k)] n(); $x }} } fn n() { m!(1); }";
    let file = file(text);
    let conditions = file.bodies.iter().flat_map(|it| &it.conditions);
    let found: Vec<(String, String)> =
        conditions.map(|it| (it.cfg.to_string(), it.covers.text(text).to_owned())).collect();
    let wanted = [
        ("b", "let x = 1;"),
        ("c", "g(x).h();"),
        ("d", "{ i() }"),
        ("e", "(x = 2);"),
        ("f", "println!()"),
        ("g", "1 => 2"),
        ("h", "4"),
        ("all(i, not(any()))", "j()"),
        ("all(j, not(any(i)))", "k()"),
        ("all(all(), not(any(i, j)))", "l()"),
        ("l", "{ p() }"),
    ];
    assert_eq!(found, wanted.map(|(cfg, covers)| (cfg.to_owned(), covers.to_owned())));
}

#[test]
fn generated_files_say_so() {
    assert!(file("// @generated by a tool\nfn f() {}").attrs.flags.has(AttrFlags::GENERATED));
    assert!(!file("fn f() {} // not @generated").attrs.flags.has(AttrFlags::GENERATED));
}

#[test]
fn marks_and_shebangs_count_as_bytes() {
    let text = "\u{feff}#!/usr/bin/env run\r\nfn f() {}\r\nstruct Ähre;";
    let file = file(text);
    let names: Vec<&str> = file.items.iter().map(|it| it.name_span.text(text)).collect();
    assert_eq!(names, ["f", "Ähre"]);
    assert_eq!(file.items[0].span.text(text), "fn f() {}");
}

fn error(text: &str) -> SyntaxError {
    lower(text, Edition::E2021, &Macros::default()).expect_err("it does not parse")
}

#[test]
fn errors_have_their_place() {
    let found = error("fn f() {}\nfn g( {}");
    assert_eq!(found.span.start, 14, "{}", found.message);
    let found = error("fn f(");
    assert!(!found.message.is_empty());
    let deep = format!("fn f() {{ {}1{} }}", "(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(error(&deep).message, "code is nested too deep from here on");
    assert!(error(&format!("fn f() {{ {}1 }}", "!".repeat(100_000))).message.contains("too deep"));
    assert!(error(&format!("type T = {}u8{};", "A<".repeat(10_000), ">".repeat(10_000))).message.contains("too deep"));
    let text = format!("const S: &str = \"{}\";", "(".repeat(10_000));
    assert!(lower(&text, Edition::E2021, &Macros::default()).is_ok(), "brackets in strings do not count");
}

/// What the command gives its workers.
const STACK: usize = 64 << 20;

#[test]
fn long_spines_do_not_overflow() {
    let chain = format!("fn f() {{ x{} }}", ".call(1)".repeat(5_000));
    let sum = format!("fn f() {{ 1{} }}", " + 1".repeat(10_000));
    let ifs = format!("fn f() {{ {} {{}} }}", "if a { 1 } else ".repeat(3_000));
    let assigns = format!("fn f() {{ {} 1 }}", "a = ".repeat(1_900));
    let nested = format!("fn f() {{ {}1{} }}", "f(".repeat(490), ")".repeat(490));
    let blocks = format!("fn f() {}{}", "{".repeat(490), "}".repeat(490));
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        for text in [chain, sum, ifs, assigns, nested, blocks] {
            let file = file(&text);
            assert!(file.bodies[0].exprs.iter().all(|it| !matches!(it.kind, ExprKind::Missing)));
        }
    });
    worker.expect("a thread starts").join().expect("no overflow");
}

#[test]
fn what_a_build_leaves_out_is_not_lowered() {
    let text = "\
        #[cfg(windows)] mod a;\n\
        #[cfg(unix)] mod b;\n\
        #[cfg(test)] mod tests { fn t() {} }\n\
        #[cfg(feature = \"on\")] fn c() {}\n\
        #[cfg(feature = \"off\")] fn d() {}\n\
        struct S;\n\
        impl S { #[cfg(not(unix))] fn e() {} fn f() {} }\n\
        trait T { #[cfg(not(unix))] fn g(); fn h(); }\n\
        extern \"C\" { #[cfg(not(unix))] fn i(); fn j(); }\n\
        cfg_if! { if #[cfg(windows)] { mod k; } else if #[cfg(unix)] { mod l; } else { mod m; } }\n";
    let names = |file: File| -> Vec<&'static str> { file.items.iter().map(|it| it.name.as_str()).collect() };
    let built = lower_built(text, Edition::E2021, &Macros::default(), &["on".into()]).expect("it parses");
    assert_eq!(names(built), ["b", "c", "S", "_", "f", "T", "h", "j", "l"]);
    let all = lower(text, Edition::E2021, &Macros::default()).expect("it parses");
    assert_eq!(names(all).len(), 18);
}
