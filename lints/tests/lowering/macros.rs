//! Macros, opened.

use crate::{check, check_file};

#[test]
fn vectors() {
    check("vec![a, b + 1]; vec![0; n]; vec![]", "vec![a, (b Add 1)]; vec![0; n]; vec![]");
}

#[test]
fn formats() {
    check(
        "let x = 1; format!(\"a{}b{x:?}{{\", y, )",
        "let x0 = 1; format!(String; \"a\"; {} 0:; \"b\"; {x:?} 1:?; \"{\"; y at y; inline x = x0 at x)",
    );
    check(
        "format!(\"{n:>w$} {0:.1$}\", a, b, n = c, w = 9)",
        "format!(String; {n:>w$} 2:+; \" \"; {0:.1$} 0:+; a at a; b at b; n = c at c; w = 9 at 9)",
    );
    check("format!(r#\"\"{x}\"#)", "format!(String; \"\\\"\"; {x} 0:; inline x = x at x)");
    check(
        "format!(\"é\\n{x}\\u{41}{y}\")",
        "format!(String; \"é\\n\"; {x} 0:; \"A\"; {y} 1:; inline x = x at x; inline y = y at y)",
    );
    check(
        "format!(concat!(\"a\", \"{}\"), x)",
        "format!(String; unknown; concat!(constant) at concat!(\"a\", \"{}\"); x at x)",
    );
    check("format!(\"{} {}\", x)", "format!(String; unknown; x at x)");
}

#[test]
fn sinks() {
    check("write!(f, \"{a}\")?", "write!(Write f; {a} 0:; inline a = a at a)?");
    check("println!(); eprint!(\"x\")", "println!(Print); eprint!(Print; \"x\")");
    check("assert_eq!(a, b, \"{}\", c); assert!(a)", "assert_eq!(Assert; a, b; {} 0:; c at c); assert!(Assert; a)");
    check(
        "panic!(); todo!(\"x\"); unreachable!(\"{a}\")",
        "panic!(Panic); todo!(Panic; \"x\"); unreachable!(Panic; {a} 0:; inline a = a at a)",
    );
    check(
        "anyhow!(\"{a}\"); bail!(e); ensure!(a > 1, \"x\")",
        "anyhow!(Error; {a} 0:; inline a = a at a); bail!(Error; e); ensure!(Error; (a Gt 1); \"x\")",
    );
}

#[test]
fn logs() {
    check("info!(\"{}\", a)", "info!(Log; {} 0:; a at a)");
    check(
        "log::warn!(target: \"t\", a = 1, b:? = c; \"x {d}\")",
        "warn!(Log; \"t\", 1, c; \"x \"; {d} 0:; inline d = d at d)",
    );
    check(
        "debug!(?a, %b.c, user.name = d(), e, \"done {}\", f)",
        "debug!(Log; a, b.c, d(), e; \"done \"; {} 0:; f at f)",
    );
    check(
        "event!(Level::INFO, { a = 1 }, \"x\"); info_span!(\"name\", a = %b)",
        "event!(Log; Level::INFO, 1; \"x\"); info_span!(Log; b)",
    );
}

#[test]
fn others() {
    check("matches!(v, Some(x) | A(x) if x > 1) && x", "(matches!(v, Some(x0) | A(x0) if (x0 Gt 1)) And x)");
    check(
        "dbg!(a, b); cfg!(test); line!(); concat!(\"a\")",
        "dbg!(a, b); cfg!(cfg); line!(constant); concat!(constant)",
    );
    check(
        "select! { Some(x) = a.recv(), if c => { x } y = b => y, else => z }",
        "select!(opaque c, match a.recv().await { Some(x0) => { x0 } }, match b.await { y1 => y1 }, z)",
    );
    check("join!(a, b)", "join!(opaque a, b)");
    check(
        "json!({ \"a\": f(), b: [c::D, null], \"e\": { \"f\": g } })",
        "json!(opaque \"a\", f(), b, c::D, \"e\", \"f\", g)",
    );
    check("hashmap!{ a => b, c => d }", "hashmap!(opaque a, b, c, d)");
    check("run!{ let x = 1; x }; x", "run!(opaque { let x0 = 1; x0 }); x");
    check("odd!(a b c); quote!(a + b)", "odd!∎; quote!∎");
    check("cfg_if! { if #[cfg(a)] { b; } else { c } }", "cfg_if!(opaque { b; }, { c })");
}

#[test]
fn old_panics_do_not_format() {
    use allocheck_lints::syntax::Edition;
    use allocheck_lints::syntax::expand::Macros;
    use allocheck_lints::syntax::lower::lower;
    let text = "fn f() { panic!(\"{x}\") }";
    let file = lower(text, Edition::E2018, &Macros::default()).expect("it parses");
    let shown = crate::dump::Dump { body: &file.bodies[0], text }.whole();
    assert_eq!(shown, "{ panic!(Panic; \"{x}\") }");
}

#[test]
fn a_users_own_macro_is_not_the_known_one() {
    check_file("macro_rules! vec { ($x:tt) => { 1 } } fn f() { std::vec![x] }", "{ vec![x] }");
}
