//! Scopes, frames and the forms of expressions.

use allocheck_lints::syntax::walk;

use crate::{check, check_file};

#[test]
fn a_later_name_hides_an_earlier_one() {
    check("let x = 1; let x = x + x; x", "let x0 = 1; let x1 = (x0 Add x0); x1");
    check("let x = 1; { let x = 2; x; } x", "let x0 = 1; { let x1 = 2; x1; } x0");
}

#[test]
fn parameters_are_locals() {
    check_file(
        "impl S { fn f(&self, (a, b): P, mut c: u8) { self; a; b; c } }",
        "|self0, (a1, b2), mut c3| { self0; a1; b2; c3 }",
    );
}

#[test]
fn nested_functions_do_not_see_outer_locals() {
    check_file("fn f() { let x = 1; fn g() { x } x }", "{ let x0 = 1; x0 }");
    let file = crate::file("fn f() { let x = 1; fn g() { x } x }");
    assert_eq!(file.bodies.len(), 2);
    assert_eq!(file.bodies[0].locals.len(), 0, "`x` of `g` is no local");
}

#[test]
fn items_of_a_block_hide_locals_around_it() {
    check("let f = 1; { fn f() {} f; } f", "let f0 = 1; { f; } f0");
}

#[test]
fn a_name_in_an_or_pattern_is_one_local() {
    check("match v { Some(A(x) | B(x)) => x, None => y }", "match v { Some(A(x0) | B(x0)) => x0, None => y }");
}

#[test]
fn capital_identifiers_are_paths_in_patterns() {
    check(
        "match v { None => 1, MAX => 2, ref N => 3, x @ Kind => x, T { A, b } => A }",
        "match v { None => 1, MAX => 2, ref N0 => 3, x1 @ Kind => x1, T { A: A2, b: b3 } => A2 }",
    );
}

#[test]
fn arms_have_scopes_of_their_own() {
    check(
        "match v { (a, _) if a > 0 => a, [a, .., b] => b, 1 | 2..=9 => a, &mut c => c }",
        "match v { (a0, _) if (a0 Gt 0) => a0, [a1, .., b2] => b2, 1 | 2..=9 => a, &mut c3 => c3 }",
    );
}

#[test]
fn let_else_declares_behind_its_block() {
    check("let Some(x) = x else { return x; }; x", "let Some(x0) = x else { return x; }; x0");
}

#[test]
fn conditions_may_hold_chains_of_lets() {
    check(
        "if let Some(a) = v && a > 1 && let Some(b) = a { b } else { a }",
        "if ((let Some(a0) = v And (a0 Gt 1)) And let Some(b1) = a0) { b1 } else { a }",
    );
    check("while let Some(a) = v { a; } a", "'0: while let Some(a0) = v { a0; } a");
}

#[test]
fn breaks_find_their_loop() {
    check(
        "'a: for x in xs { loop { break 'a; continue 'a; break 1; } } break",
        "'0: for x0 in xs { '1: loop { break '0; continue '0; break '1 1; } } break '?",
    );
    check("loop { v.map(|x| { break; x }); }", "'0: loop { v.map('1: |x0| { break '?; x0 }); }");
    check("'b: { loop { break 'b 1; } }", "'0: { '1: loop { break '0 1; } }");
    check("loop { 'b: { break; } }", "'0: loop { '1: { break '0; } }");
    check("loop { async { break }; }", "'0: loop { async { break '? }; }");
}

#[test]
fn closures_have_parameters() {
    check("|a, (b, _): (u8, u8)| a + b; a", "'0: |a0, (b1, _)| (a0 Add b1); a");
    check("move || async move { x.await? }", "'0: || async { x.await? }");
}

#[test]
fn parentheses_vanish() {
    check("((1)) + (2 * 3)", "(1 Add (2 Mul 3))");
}

#[test]
fn struct_fields_and_assignments() {
    check("let a = 1; S { a, b: 2, ..rest }", "let a0 = 1; S { a: a0, b: 2 ..rest }");
    check("(a, _) = t; [b, ..] = s; S { c, .. } = u;", "(a, _) = t; [b, ..] = s; S { c: c } = u;");
    check("a += 1; *b = !c; -d", "a Add= 1; Deref(b) = Not(c); Neg(d)");
}

#[test]
fn forms_of_expressions() {
    check(
        "&mut a[1..=2]; &raw const x; x as u8; [0; N]; (1,); t.0.1; <T as U>::f::<V>(); x.f::<u8>()",
        "&mut a[1..=2]; &raw x; (x as u8); [0; N]; (1); t.0.1; <>::U::f(); x.f::<>()",
    );
    check("unsafe { a } const { b }; return; yield_now(); ;", "{ a } { b }; return; yield_now();");
    check("if a { 1 } else if b { 2 } else { 3 }", "if a { 1 } else if b { 2 } else { 3 }");
}

#[test]
fn spans_cover_what_they_name() {
    let text = "fn f() { let é = (a.b)\n.cd(1)?; }";
    let file = crate::file(text);
    let body = &file.bodies[0];
    let texts: Vec<&str> = body.exprs.iter().map(|it| it.span.text(text)).collect();
    assert_eq!(texts, ["a", "a.b", "1", "(a.b)\n.cd(1)", "(a.b)\n.cd(1)?", "{ let é = (a.b)\n.cd(1)?; }"]);
    assert_eq!(body.locals[0].span.text(text), "é");
}

#[test]
fn every_expression_has_a_parent_but_the_root() {
    let file = crate::file(
        "fn f(xs: &[u8]) -> u8 { let Some(1) = g(xs) else { return 0 }; for x in xs { if *x > 2 { println!(\"{x}\"); } }
         match h { 3 if xs.len() > 1 => vec![4], _ => vec![5; 6] }; write!(o, \"{}\", xs[0])?; |a| a.b + 7 }",
    );
    let body = &file.bodies[0];
    let orphans: Vec<usize> = (0..body.exprs.len()).filter(|at| walk::parents(body)[*at].is_none()).collect();
    assert_eq!(orphans, [body.root.at()]);
}
