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
use allocheck_lints::types::infer::infer;
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

/// Code that is too large, too deep or too strange ends, and in bounded time.
#[test]
fn large_and_odd_bodies_end() {
    let mut statements = String::new();
    for at in 0..2000 {
        let _ = write!(statements, "let x{at} = v.iter().map(|x| x + {at}).sum::<i32>(); ");
    }
    let long = format!("pub fn f(v: &[i32]) {{ {statements} }}");
    let chain = format!("pub fn f(s: &str) -> usize {{ s{}.len() }}", ".trim()".repeat(5000));
    let adaptors = format!("pub fn f(s: Vec<i32>) -> i32 {{ s.into_iter(){}.sum() }}", ".map(|x| x + 1)".repeat(300));
    let sum = format!("pub fn f(n: u8) -> u8 {{ {}n }}", "1 + ".repeat(400));
    let odd = "
        pub struct W<T>(T);
        pub trait Tr { type A; fn go(&self) -> Self::A; }
        impl<T> Tr for W<T> where W<W<T>>: Tr { type A = <W<W<T>> as Tr>::A; fn go(&self) -> Self::A { loop {} } }
        pub fn f<T>(x: W<T>) where W<T>: Tr { let y = x.go(); let z = W(1).go(); }
        pub fn rec<T: Clone>(x: T, n: u32) { if n > 0 { rec((x.clone(), x), n - 1) } }
        type A = B; type B = A;
        pub fn cyc(a: A) { a.foo(); }
        impl Nope { fn x(&self) { self.y.z(); } }
        impl<T> Iterator for T where T: Iterator { type Item = T::Item; fn next(&mut self) -> Option<T::Item> { None } }
        pub fn it<T>(t: T) { for x in t { x.foo(); } let v: Vec<_> = vec![1].iter().map(|x| x).collect(); }
        pub trait Up: Down {} pub trait Down: Up { fn m(&self) -> u8; }
        pub fn sup<T: Up>(t: T, d: &dyn Up) { let a = t.m(); let b = d.m(); }
        pub fn own() { let f = |f| f(f); let mut v = Vec::new(); v.push(v); let x = x; }
    ";
    for (name, text, last) in [
        ("long", long.as_str(), "i32"),
        ("chain", &chain, "&str"),
        ("adaptors", &adaptors, "Vec<i32>"),
        ("sum", &sum, "u8"),
        ("odd", odd, ""),
    ] {
        let file = lower(text, Edition::E2021, &Macros::default());
        let file = Arc::new(file.unwrap_or_else(|error| panic!("{name}: {}", error.message)));
        let index = build(&[KrateInput::of_file(Edition::E2024, Arc::clone(&file), text)]);
        let known = spans(&index, &file);
        assert!(last.is_empty() || known.iter().any(|(_, ty)| ty == last), "{name}: nothing is a `{last}`");
    }
}
