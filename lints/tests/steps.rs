//! What sites come from and go on to.

use std::sync::Arc;

use allocheck_lints::facts::format::SinkKind;
use allocheck_lints::facts::step::{ArgFact, LiteralFact, StepFact, StepKind};
use allocheck_lints::facts::{self, Facts, Site, SiteKind};
use allocheck_lints::index::build::build;
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::lower::lower;

fn facts(text: &str) -> Facts {
    let mut macros = Macros::default();
    macros.gather(text);
    let krate = KrateInput::of_file(
        Edition::E2024,
        Arc::new(lower(text, Edition::E2024, &macros).expect("the code parses")),
        text,
    );
    facts::gather(&build(&[krate]))
}

/// `Iterator::map(closure)`, `Lent`, `Given mem::take`.
fn words(facts: &Facts, step: &StepFact) -> String {
    let args: Vec<String> = step.args.iter().map(|it| argument(facts, it)).collect();
    let args = if args.is_empty() { String::new() } else { format!("({})", args.join(", ")) };
    let callee = if step.callee.container.is_empty() {
        step.callee.name.to_owned()
    } else {
        format!("{}::{}", step.callee.container, step.callee.name)
    };
    match step.kind {
        StepKind::Received => format!("{callee}{args}"),
        StepKind::Given => format!("Given {callee}{args}@{}", step.param),
        StepKind::Operand | StepKind::AddedTo | StepKind::Formatted => format!("{:?} {callee}{args}", step.kind),
        kind => format!("{kind:?}"),
    }
}

fn argument(facts: &Facts, arg: &ArgFact) -> String {
    let text = match (&arg.literal, arg.closure) {
        (Some(LiteralFact::Str(text)), _) => format!("{text:?}"),
        (Some(LiteralFact::Char(it)), _) => format!("{it:?}"),
        (Some(LiteralFact::Int(it)), _) => it.to_string(),
        (_, true) => String::from("closure"),
        _ => facts.text(arg.place).to_owned(),
    };
    if arg.allocates { format!("{text} allocates") } else { text }
}

fn way(facts: &Facts, steps: &[StepFact]) -> String {
    let steps: Vec<String> = steps.iter().map(|it| words(facts, it)).collect();
    steps.join(" · ")
}

/// The only site of the code that is written so.
fn site<'a>(facts: &'a Facts, what: &str) -> &'a Site {
    let found: Vec<&Site> = facts.sites.iter().filter(|it| it.what == what).collect();
    let [site] = found[..] else { panic!("{} sites are written `{what}`", found.len()) };
    site
}

#[track_caller]
fn check(code: &str, what: &str, from: &str, into: &str) {
    let facts = facts(code);
    let site = site(&facts, what);
    assert_eq!(way(&facts, &site.from), from, "what `{what}` comes from in\n{code}");
    assert_eq!(way(&facts, &site.into), into, "what `{what}` goes on to in\n{code}");
}

#[test]
fn chains_of_methods() {
    check(
        "fn f(names: &[&str]) -> String { names.iter().map(|it| it.trim()).collect::<Vec<_>>().join(\",\") }",
        "collect",
        "Iterator::map(closure) · slice::iter · Local",
        "slice::join(\",\") · Tail · Returned",
    );
    check(
        "fn f(text: &str) -> bool { let low = text.trim().to_lowercase(); low.is_empty() }",
        "to_lowercase",
        "str::trim · Local",
        "Bound",
    );
}

#[test]
fn references_calls_and_operators() {
    check(
        "fn f(out: &mut String, id: u32) { out.push_str(&id.to_string()); }",
        "to_string",
        "Local",
        "Lent · Given String::push_str(out)@1 · Dropped",
    );
    check(
        "fn f(out: &mut String, id: u32) { *out += &id.to_string(); }",
        "to_string",
        "Local",
        "Lent · AddedTo +=(*out) · Dropped",
    );
    check(
        "struct S { name: String } fn f(it: &S, x: &str) -> bool { it.name == x.to_owned() }",
        "to_owned",
        "Local",
        "Operand ==(it.name) · Tail · Returned",
    );
    check(
        "fn f(x: &str) -> String { String::from(x) + \"!\" }",
        "String::from",
        "Local",
        "Operand +(\"!\") · Tail · Returned",
    );
}

#[test]
fn functions_are_named_by_their_declaration() {
    check(
        "fn f(x: Option<String>) -> String { x.unwrap_or(\"none\".to_string()) }",
        "to_string",
        "Literal",
        "Given Option::unwrap_or(x)@1 · Tail · Returned",
    );
    check(
        "mod text { pub fn wide(it: &str) -> usize { it.len() } } fn f(x: u8) -> usize { text::wide(&x.to_string()) }",
        "to_string",
        "Local",
        "Lent · Given text::wide@0 · Tail · Returned",
    );
    check(
        "fn f(x: &str) -> Option<String> { Some(x.to_owned()) }",
        "to_owned",
        "Local",
        "Given Option::Some@0 · Tail · Returned",
    );
}

#[test]
fn closures_lead_to_what_takes_them() {
    check(
        "fn f(ids: &[u32]) -> String { ids.iter().map(|id| format!(\"#{id}\")).collect() }",
        "format!",
        "",
        "Closure · Given Iterator::map(ids.iter())@1 · Iterator::collect · Tail · Returned",
    );
    check(
        "fn f(names: &[&str]) -> Vec<String> { names.iter().map(ToString::to_string).collect() }",
        "ToString::to_string",
        "",
        "Given Iterator::map(names.iter())@1 · Iterator::collect · Tail · Returned",
    );
}

#[test]
fn branches_and_macros() {
    check(
        "fn f(all: bool, x: &str) { println!(\"{}\", if all { x.to_string() } else { String::new() }); }",
        "to_string",
        "Local",
        "Tail · Branch · Formatted println · Dropped",
    );
    check(
        "fn f(x: &str) -> Result<usize, std::num::ParseIntError> { let n = x.replace(' ', \"\").parse()?; Ok(n) }",
        "replace",
        "Local",
        "str::parse · Tried · Bound",
    );
}

#[test]
fn arguments_say_what_they_are() {
    let facts = facts("fn f(x: &str, y: u8) -> String { x.replace('a', &y.to_string()) }");
    let site = site(&facts, "replace");
    assert!(site.callee.is("str::replace"), "{:?}", site.callee);
    let args: Vec<String> = site.args.iter().map(|it| argument(&facts, it)).collect();
    assert_eq!(args, ["'a'", "&y.to_string() allocates"]);
    assert!(site.args[0].plain && !site.args[1].plain);
    assert_eq!(site.args[1].ty, "&String");
}

#[test]
fn siblings_that_take_closures_are_named() {
    let facts = facts("fn f(x: Option<String>, y: u8) -> String { x.unwrap_or(y.to_string()) }");
    let step = &site(&facts, "to_string").into[0];
    assert_eq!(step.lazy, Some("unwrap_or_else"));
    assert_eq!(step.ty, "String");
}

#[test]
fn what_rules_ask_about_is_a_site_of_its_own_kind() {
    let facts = facts("fn f(rows: &mut Vec<u8>) -> u8 { rows.remove(0) }");
    let site = site(&facts, "remove");
    assert_eq!(site.kind, SiteKind::Other);
    assert!(site.callee.is("Vec::remove"));
    assert_eq!(site.args[0].literal, Some(LiteralFact::Int(0)));
}

#[test]
fn parameters_say_what_they_take() {
    let into = |code: &str| site(&facts(code), "to_string").into[1].clone();
    let file = into("fn f(x: &str) -> bool { std::path::Path::new(\"a\").join(&x.to_string()).is_file() }");
    assert_eq!((file.takes.as_str(), file.asks), ("P", vec![String::from("AsRef<Path>")]));
    let plain = into("fn g(_: &str) {} fn f(x: &str) { g(&x.to_string()) }");
    assert_eq!((plain.takes.as_str(), plain.looks_up), ("&str", false));
    let key = into(
        "use std::collections::HashMap; fn f(m: &HashMap<String, u8>, x: &str) -> Option<u8> { m.get(&x.to_string()).copied() }",
    );
    assert!(key.looks_up, "{key:?}");
}

#[test]
fn what_is_changed_meanwhile_cannot_be_lent() {
    let undisturbed = |body: &str| {
        let code = "struct S { name: String, n: usize } impl S { fn add(&mut self, it: &str) { self.n += it.len(); } ";
        let facts = facts(&format!("{code} {body} }}"));
        site(&facts, "to_string").undisturbed
    };
    assert!(!undisturbed("fn f(&mut self) { self.add(&self.name.to_string()) }"));
    assert!(undisturbed("fn f(&mut self, it: &str) { self.add(&it.to_string()) }"));
    assert!(undisturbed("fn f(&mut self) { self.add(&\"x\".to_string()) }"));
    assert!(!undisturbed("fn f(&mut self) { let x: &str = &self.name; self.add(&x.to_string()) }"));
    assert!(undisturbed("fn f(&self) -> bool { self.name.to_string() == \"x\" }"));
}

#[test]
fn format_strings_are_taken_apart() {
    let facts = facts("fn f(a: u8, b: &str) -> String { format!(\"x{a:>3}, {}\", b.trim()) }");
    let format = site(&facts, "format!").format.as_ref().expect("it is a format macro");
    assert_eq!(format.sink, SinkKind::String);
    assert_eq!(facts.text(format.string), "\"x{a:>3}, {}\"");
    let shows: Vec<(&str, bool)> = format.shows.iter().map(|it| (facts.text(it.place), it.inline)).collect();
    assert!(shows.contains(&("b.trim()", false)), "{shows:?}");
    let at = format.shows.iter().position(|it| !it.inline).expect("one is not inline");
    assert_eq!(format.only_hole(at).map(|(plain, place)| (plain, facts.text(place))), Some((true, "{}")));
    assert_eq!(format.only_text(), None);
}

/// An attribute makes something else of the type behind: its author knows that that is `Copy`, and so do we.
#[test]
fn what_is_copy_owns_nothing_whatever_it_is_made_of() {
    let text = |derives: &str| {
        format!(
            "#[elsewhere::tracked] pub struct Data {{ text: String }}
             #[derive({derives})] pub struct Node {{ data: Data }}
             pub fn copied(nodes: &[Node]) -> Node {{ nodes[0].clone() }}"
        )
    };
    let clones = |text: &str| facts(text).sites.iter().filter(|it| it.kind == SiteKind::Clone).count();
    assert_eq!(clones(&text("Clone, Copy")), 0);
    assert_eq!(clones(&text("Clone")), 1);
}
