//! What the inference says of the code in `fixtures/types`.
//!
//! A comment line `//   ^^^^ Vec<String>` says what type the expression or binding has that stands exactly over the carets.
//! `&? String` is a binding of which nobody knows whether it is a `String` or a reference to one.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use allocheck_lints::index::build::build;
use allocheck_lints::index::def::{Index, ItemRef};
use allocheck_lints::index::input::KrateInput;
use allocheck_lints::syntax::Edition;
use allocheck_lints::syntax::body::{ExprId, LocalId};
use allocheck_lints::syntax::expand::Macros;
use allocheck_lints::syntax::item::File;
use allocheck_lints::syntax::lower::lower;
use allocheck_lints::text::{FileId, LineIndex, Span};
use allocheck_lints::types::infer::{infer, infer_with};
use allocheck_lints::types::memory::Memory;
use allocheck_lints::types::show::show;

/// One line of carets.
struct Claim {
    /// Line of the code, from 1.
    line: usize,
    span: Span,
    ty: String,
}

#[test]
fn types_over_carets() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/types");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no fixtures in {}", folder.display());
    let mut wrong = String::new();
    let mut count = 0;
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a fixture is UTF-8");
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let claims = claims(&text);
        assert!(!claims.is_empty(), "{name} claims nothing");
        count += claims.len();
        check(&name, &text, &claims, &mut wrong);
    }
    assert!(wrong.is_empty(), "of {count} claims these are wrong:\n{wrong}");
}

/// Compares what is claimed with what is inferred.
fn check(name: &str, text: &str, claims: &[Claim], wrong: &mut String) {
    let mut macros = Macros::default();
    macros.gather(text);
    let file = lower(text, Edition::E2024, &macros).unwrap_or_else(|error| panic!("{name}: {}", error.message));
    let file = Arc::new(file);
    let index = build(&[KrateInput::of_file(Edition::E2024, Arc::clone(&file), text)]);
    let known = spans(&index, &file);
    for claim in claims {
        let found = known.iter().find(|(span, _)| *span == claim.span).map(|(_, ty)| ty.as_str());
        match found {
            Some(ty) if ty == claim.ty => {}
            Some(ty) => {
                let _ = writeln!(
                    wrong,
                    "{name}:{}: `{}` is not `{}` but `{ty}`",
                    claim.line,
                    claim.span.text(text),
                    claim.ty
                );
            }
            None => {
                let _ = writeln!(wrong, "{name}:{}: nothing stands at `{}`", claim.line, claim.span.text(text));
            }
        }
    }
}

/// All spans that have a type: bindings first, then expressions, outer ones before those that they are made of.
fn spans(index: &Index, file: &File) -> Vec<(Span, String)> {
    let mut out = Vec::new();
    for body in &file.bodies {
        let owner = ItemRef { file: FileId(0), item: body.owner };
        let types = infer(index, owner);
        for (at, local) in body.locals.iter().enumerate() {
            let local_id = LocalId(at as u32);
            let doubt = if types.is_doubtful(local_id) { "&? " } else { "" };
            out.push((local.span, format!("{doubt}{}", show(index, &types.tys, types.local(local_id)))));
        }
        for (at, expr) in body.exprs.iter().enumerate().rev() {
            out.push((expr.span, show(index, &types.tys, types.expr(ExprId(at as u32)))));
        }
    }
    out
}

/// The comment lines that consist of carets and a type.
fn claims(text: &str) -> Vec<Claim> {
    let lines = LineIndex::new(text);
    let mut out = Vec::new();
    let mut code = 0;
    for (at, line) in text.lines().enumerate() {
        let Some(rest) = line.trim_start().strip_prefix("//").map(str::trim_start).filter(|it| it.starts_with('^'))
        else {
            code = at;
            continue;
        };
        let Some(from) = line.find('^') else { continue };
        let width = rest.bytes().take_while(|&it| it == b'^').count();
        let Some(start) = lines.line_span(code, text).map(|it| it.start + from as u32) else { continue };
        let span = Span::new(start, start + width as u32);
        out.push(Claim { line: code + 1, span, ty: rest[width..].trim().to_string() });
    }
    out
}

/// Types by the text of what has them, bindings first.
struct Known {
    text: String,
    types: Vec<(Span, String)>,
}

impl Known {
    fn of(text: String) -> Self {
        let file = lower(&text, Edition::E2024, &Macros::default());
        let file = Arc::new(file.unwrap_or_else(|error| panic!("{}: {text}", error.message)));
        let index = build(&[KrateInput::of_file(Edition::E2024, Arc::clone(&file), &text)]);
        let types = spans(&index, &file);
        Self { text, types }
    }

    /// The type of the first that is written so.
    fn ty(&self, what: &str) -> &str {
        let found = self.types.iter().find(|(span, _)| span.text(&self.text) == what);
        found.map_or("nothing", |(_, ty)| ty)
    }
}

/// Code that is too large, too deep or too strange ends, and in bounded time; what is plain in it is known.
#[test]
fn large_and_odd_bodies_end() {
    let mut statements = String::new();
    for at in 0..3_000 {
        let _ = writeln!(statements, "let x{at}: Vec<_> = v.iter().map(|x| x + {at}).filter(|x| *x > {at}).collect();");
    }
    let long = Known::of(format!("pub fn f(v: &[i32]) {{ {statements} let last = x2999; }}"));
    assert_eq!((long.ty("x0"), long.ty("last")), ("Vec<i32>", "Vec<i32>"));
    let chain = format!("pub fn f(s: &str) {{ let last = s{}.len(); }}", ".trim()".repeat(5000));
    assert_eq!(Known::of(chain).ty("last"), "usize");
    let adaptors = format!(
        "pub fn f(s: Vec<i32>) {{ let last = s.len(); let sum: i32 = s.into_iter(){}.sum(); }}",
        ".map(|x| x + 1)".repeat(300)
    );
    let adaptors = Known::of(adaptors);
    assert_eq!((adaptors.ty("last"), adaptors.ty("sum")), ("usize", "i32"));
    let sum = format!("pub fn f(n: u8) {{ let last = {}n; }}", "1 + ".repeat(400));
    assert_eq!(Known::of(sum).ty("last"), "u8");
    let odd = "
        pub struct W<T>(T);
        pub trait Tr { type A; fn go(&self) -> Self::A; }
        impl<T> Tr for W<T> where W<W<T>>: Tr { type A = <W<W<T>> as Tr>::A; fn go(&self) -> Self::A { loop {} } }
        pub fn f<T>(x: W<T>) where W<T>: Tr { let y = x.go(); let z = W(1).go(); let w = vec![1u8]; }
        pub fn rec<T: Clone>(x: T, n: u32) { if n > 0 { rec((x.clone(), x), n - 1) } let deeper = n - 1; }
        type A = B; type B = A;
        pub fn cyc(a: A) { a.foo(); let round = 1u8; }
        impl Nope { fn x(&self) { self.y.z(); let lost = 1u16; } }
        impl<T> Iterator for T where T: Iterator { type Item = T::Item; fn next(&mut self) -> Option<T::Item> { None } }
        pub fn it<T>(t: T) { for x in t { x.foo(); } let v: Vec<_> = vec![1].iter().map(|x| x).collect(); }
        pub trait Up: Down {} pub trait Down: Up { fn m(&self) -> u8; }
        pub fn sup<T: Up>(t: T, d: &dyn Up) { let bound = t.m(); let object = d.m(); }
        pub fn own() { let f = |f| f(f); let mut v = Vec::new(); v.push(v); let x = x; }
        pub fn plain(names: &[String]) { let all = names.to_vec(); }
    ";
    let odd = Known::of(odd.to_owned());
    let found = ["w", "deeper", "round", "lost", "bound", "object", "all"].map(|it| odd.ty(it));
    assert_eq!(found, ["Vec<u8>", "u32", "u8", "u16", "u8", "u8", "Vec<String>"]);
}

/// Types that grow at each step, until nobody could look at all of their parts: they are unknown, what stands beside them is not.
#[test]
fn types_of_too_many_parts_are_left_unknown() {
    let steps = |count: usize, step: &dyn Fn(usize) -> String| (0..count).map(step).collect::<String>();
    let tuples = steps(60, &|at| format!("let t{} = ({});", at + 1, format!("t{at}, ").repeat(10)));
    let aliases =
        steps(40, &|at| format!("type A{} = (A{at}, A{at}, A{at}); type B{} = (B{at}, B{at}, B{at});", at + 1, at + 1));
    let open = steps(40, &|at| format!("let mut v{} = put(&mut v{at});", at + 1));
    let text = format!(
        "
        pub fn tuples() {{ let t0 = (1u8, 2u8); {tuples} let large = t60; }}
        pub fn opens() {{ let t0 = None; {tuples} t0 = Some(String::new()); let huge = t60; }}
        type A0 = (u8, u16); type B0 = (u8, u32); {aliases}
        pub fn aliased(few: A1, many: A40) {{ let mut other: B8 = many; let first = few.0.1; }}
        pub fn unlike(left: A7, right: B7) {{ let mut both = left; both = right; let apart = 1u8; }}
        pub fn three<T: Copy>(it: T) -> (T, T, T) {{ (it, it, it) }}
        pub fn calls() {{ let all = {}1u64{}; let called = 1u64; let two = three(three(called)); drop(all); }}
        pub fn put<T>(into: &mut Vec<(T, (T,), Box<T>, [T; 2])>) -> Vec<T> {{ loop {{}} }}
        pub fn filled() {{ let early = vec![1u8]; let mut v0 = Vec::new(); {open} v40.push(1u8); let length = v0.len(); }}
        pub struct W<T>(T);
        pub trait Grow {{ type To; }}
        impl<T> Grow for W<T> {{ type To = (<W<W<T>> as Grow>::To, <W<(T,)> as Grow>::To, <W<[T; 2]> as Grow>::To); }}
        pub fn grown(it: <W<u8> as Grow>::To) {{ let after = vec![1u8]; }}
        pub trait Super<T>: Super<(T, T)> + Super<[T; 1]> + Super<Vec<T>> {{ fn get(&self) -> T; fn size(&self) -> u8; }}
        pub fn above<T: Super<u8>>(it: &T, object: &dyn Super<u8>) {{ let sizes = (it.size(), object.size()); }}
        ",
        "three(".repeat(20),
        ")".repeat(20),
    );
    let known = Known::of(text);
    let of = |names: &[&str]| names.iter().map(|it| format!("{it}: {}", known.ty(it))).collect::<Vec<_>>().join(", ");
    for name in ["large", "huge", "many", "all", "length"] {
        assert!(known.ty(name).contains('_'), "{name}: {}", known.ty(name));
    }
    let beside = of(&["first", "apart", "called", "two", "early", "after", "sizes"]);
    let two = "((u64, u64, u64), (u64, u64, u64), (u64, u64, u64))";
    let rest = "early: Vec<u8>, after: Vec<u8>, sizes: (u8, u8)";
    assert_eq!(beside, format!("first: u16, apart: u8, called: u64, two: {two}, {rest}"));
}

/// Traits whose impls ask for each other three times at each step, of a state that nothing decides before the end.
fn rows(count: usize) -> String {
    let view = format!("{}Leaf{}", "Row(".repeat(count), ")".repeat(count));
    format!(
        "
        pub trait View<S> {{ fn state(&self) -> S; }} pub trait Shown<S> {{}} pub trait Built<S> {{}}
        pub struct Row<A>(A);
        impl<S, A: View<S> + Shown<S> + Built<S>> View<S> for Row<A> {{ fn state(&self) -> S {{ self.0.state() }} }}
        impl<S, A: View<S> + Shown<S> + Built<S>> Shown<S> for Row<A> {{}}
        impl<S, A: View<S> + Shown<S> + Built<S>> Built<S> for Row<A> {{}}
        pub struct Leaf;
        impl View<u8> for Leaf {{ fn state(&self) -> u8 {{ 0 }} }}
        impl View<u16> for Leaf {{ fn state(&self) -> u16 {{ 0 }} }}
        impl<S> Shown<S> for Leaf {{}}
        impl<S> Built<S> for Leaf {{}}
        pub struct Words;
        impl Iterator for Words {{ type Item = String; fn next(&mut self) -> Option<String> {{ None }} }}
        fn states<S, V: View<S>>(view: V) -> Vec<S> {{ vec![view.state()] }}
        pub fn hard(names: &[String], mut words: Words) -> Vec<u8> {{
            let before: Vec<_> = names.iter().map(|it| it.len()).collect();
            let states = states({view});
            let after: Vec<_> = names.iter().map(|it| it.len()).collect();
            let last = words.next();
            states
        }}
        pub fn easy(names: &[String], mut words: Words) {{
            let apart: Vec<_> = names.iter().map(|it| it.len()).collect();
            let other = words.next();
        }}
        "
    )
}

/// The types of these bindings of [`rows`], the bodies taken in this order by one thread.
fn of_rows(count: usize, order: &[&str], names: &[&str]) -> Vec<String> {
    let text = rows(count);
    let file = Arc::new(lower(&text, Edition::E2024, &Macros::default()).expect("it parses"));
    let index = build(&[KrateInput::of_file(Edition::E2024, Arc::clone(&file), &text)]);
    let mut memory = Memory::default();
    let mut known: Vec<(&str, String)> = Vec::new();
    for name in order {
        let body = file.bodies.iter().find(|it| file.item(it.owner).name == *name).expect("it is written above");
        let types = infer_with(&index, &mut memory, ItemRef { file: FileId(0), item: body.owner });
        let locals = body.locals.iter().enumerate();
        known
            .extend(locals.map(|(at, local)| {
                (local.span.text(&text), show(&index, &types.tys, types.local(LocalId(at as u32))))
            }));
        memory.keep(types);
    }
    names.iter().filter_map(|name| known.iter().find(|it| it.0 == *name).map(|it| it.1.clone())).collect()
}

/// A body whose types are asked about without end gets no more answers: what it knew before stays known, and other bodies know all.
#[test]
fn what_is_asked_too_often_is_left_unknown() {
    let names = ["before", "states", "after", "apart"];
    let few = of_rows(3, &["hard", "easy"], &names);
    assert_eq!(few, ["Vec<usize>", "Vec<u8>", "Vec<usize>", "Vec<usize>"]);
    // Ten million questions, were there no limit.
    let many = of_rows(12, &["hard", "easy"], &names);
    assert_eq!(many, ["Vec<usize>", "Vec<u8>", "Vec<_>", "Vec<usize>"]);
}

/// What was found out in another body on the same thread answers nothing that would have been left open without it.
#[test]
fn answers_do_not_hang_on_what_came_before() {
    let names = ["last", "other"];
    assert_eq!(of_rows(3, &["easy", "hard"], &names), ["Option<String>", "Option<String>"]);
    assert_eq!(of_rows(12, &["hard", "easy"], &names), ["Option<_>", "Option<String>"]);
    assert_eq!(of_rows(12, &["easy", "hard"], &names), ["Option<_>", "Option<String>"]);
}
