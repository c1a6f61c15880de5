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
    check("info!(action = \"Done\"; \"{a}\")", "info!(Log; \"Done\"; {a} 0:; inline a = a at a)");
    check("info!(\"code\" = \"x\", a = 3, \"{a}\")", "info!(Log; \"x\", 3; {a} 0:; inline a = a at a)");
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
    check("odd!(a b c); quote!(a + b)", "odd!∎; quote!(quoted )");
    check(
        "let (a, b) = c; odd!(a { .b } c); quote!(a + #b, #(#a),* #c); quote_spanned!(a => a #b)",
        "let (a0, b1) = c; odd!(opaque a0, b1); quote!(quoted b1, a0); quote_spanned!(quoted a0, b1)",
    );
    check("let a = b; show!(\"{a:?}{c}\"); odd!(\"{{a}}\" b)", "let a0 = b; show!(opaque \"{a:?}{c}\", a0); odd!∎");
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

/// Lowers `fn f() { statements }` behind the definitions, and compares its body.
#[track_caller]
fn expands(definitions: &str, statements: &str, wanted: &str) {
    check_file(&format!("{definitions} fn f() {{ {statements} }}"), &format!("{{ {wanted} }}"));
}

#[test]
fn calls_are_followed() {
    expands(
        "macro_rules! twice { ($x:expr) => { $x * 2 } }",
        "let a = 1; twice!(a + 1)",
        "let a0 = 1; twice! => ((a0 Add 1) Mul Int(2, None)~twice:1)~twice:1",
    );
    expands(
        "macro_rules! list { ($($x:expr),* $(,)?) => {{\n let mut v = Vec::new();\n $(v.push($x);)*\n v }} }",
        "let v = 1; list![v, 2]",
        "let v0 = 1; list! => { let mut v1 = Vec::new~list:2()~list:2; v1~list:3.push(v0)~list:3; \
         v1~list:3.push(2)~list:3; v1~list:4 }~list:4",
    );
}

#[test]
fn names_of_a_definition_are_its_own() {
    expands(
        "macro_rules! swap { ($a:expr) => { let t = $a; t } }",
        "let t = 1; swap!(t); t",
        "let t0 = 1; swap! => { let t1 = t0; t1~swap:1 }~swap:1; t0",
    );
    expands(
        "macro_rules! declare { ($n:ident) => { let $n = 1; } }",
        "declare!(x); x",
        "declare! => { let x0 = Int(1, None)~declare:1; }~declare:1; x0",
    );
    check("let x = 1; macro_rules! seen { () => { x } } seen!()", "let x0 = 1; seen! => x0~seen:1");
}

#[test]
fn rules_are_tried_in_order() {
    let definitions = "macro_rules! m { () => { 0 }; (@ $x:tt) => { $x }; ($k:ident = $v:literal; $($r:tt)*) => \
                       { ($k, $v, m!($($r)*)) }; ($t:ty) => { size::<$t>() } }";
    expands(definitions, "m!()", "m! => Int(0, None)~m:1");
    expands(definitions, "m!(@ 'x')", "m! => 'x'");
    expands(definitions, "m!(a = -1; @ 2)", "m! => (a, Neg(1), m! => 2~m:1)~m:1");
    expands(definitions, "m!(&'static [u8])", "m! => size~m:1()~m:1");
    expands(definitions, "m!(? ?)", "m!∎");
}

#[test]
fn repetitions_nest() {
    expands(
        "macro_rules! map { ($($k:expr => [$($v:expr),*]);*) => { [$(($k, [$($v + 1),*])),*] } }",
        "map!(a => [1, 2]; b => [])",
        "map! => [(a, [(1 Add Int(1, None)~map:1)~map:1, (2 Add Int(1, None)~map:1)~map:1]~map:1)~map:1, \
         (b, []~map:1)~map:1]~map:1",
    );
}

#[test]
fn endless_macros_end() {
    use allocheck_lints::syntax::body::ExprKind;
    use allocheck_lints::syntax::opened::MacroKind;
    let text = "macro_rules! m { ($($x:tt)*) => { m!($($x)* 1) + m!($($x)* 2) } } fn f() { m!() }";
    let file = crate::file(text);
    let body = &file.bodies[0];
    assert!(body.exprs.len() < 100_000, "{} expressions", body.exprs.len());
    let is_missing = |it: &ExprKind| matches!(it, ExprKind::Macro(call) if matches!(call.kind, MacroKind::Missing));
    assert!(body.exprs.iter().any(|it| is_missing(&it.kind)));
}

#[test]
fn spans_of_expansions() {
    let text = "macro_rules! turn { ($a:expr, $b:expr) => { $b - $a } } fn f() { turn!(one, two) }";
    let file = crate::file(text);
    let body = &file.bodies[0];
    let texts: Vec<&str> = body.exprs.iter().map(|it| it.span.text(text)).collect();
    assert_eq!(texts, ["two", "one", "turn!(one, two)", "turn!(one, two)", "{ turn!(one, two) }"]);
    assert_eq!(body.expansions[0].call.text(text), "turn!(one, two)");
}
