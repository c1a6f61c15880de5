//! Code that no compiler would take, and code of odd shape: the index ends, and says what can be known.

use std::fmt::Write;

use crate::index::def::{TypeId, ValueNs};
use crate::index::lookup::Head;
use crate::index::tests::{check, homes, index_of, signature};
use crate::index::ty::TyId;
use crate::name::Name;

#[test]
fn impls_on_unknown_types_are_harmless() {
    check(
        "impl Nowhere { fn a(&self) -> u8 { 0 } }
         impl<T> Nowhere<T> for Vec<T> { fn b(&self, x: T, y: Self) {} }
         impl !Send for u8 {}
         impl Clone for Missing { fn clone(&self) -> Self { todo!() } }
         fn c(self, x: Self) {}",
        &[("a", "(&_) -> u8"), ("b", "(&Vec<T>, T, Vec<T>)"), ("clone", "(&_) -> _"), ("c", "(_, _)")],
    );
}

#[test]
fn functions_of_unknown_traits_are_found_where_there_is_but_one() {
    let index = index_of(&[(
        "own",
        "struct One; impl Nowhere for One { fn go(&self) {} fn both(&self) {} }
         impl From2<u8> for One { fn both(&self) {} } impl<T> Nowhere for T { fn all(&self) {} }
         #[cfg(windows)] impl One { fn kept(&self) {} } #[cfg(unix)] impl One { fn kept(&self) -> u8 { 0 } }",
    )]);
    let one = index.types.iter().position(|it| it.name == "One").expect("declared above");
    let found = |name: &str| {
        let methods = index.lookup().inherent(Head::Adt(TypeId(one as u32)), Name::new(name));
        methods.iter().map(|it| index.fns[it.fn_id.at()].ret == TyId::UNIT).collect::<Vec<bool>>()
    };
    assert_eq!(found("go"), [true]);
    assert_eq!(found("both"), []);
    assert_eq!(found("all"), []);
    // The enabled one comes first.
    assert_eq!(found("kept"), [false, true]);
}

#[test]
fn circles_end() {
    check(
        "use crate::a::*; mod a { pub use crate::*; pub use super::b::X; } mod b { pub use crate::a::X; pub use self::*; }
         use self::a as me; use super::super::x; use crate::missing::{y, *};
         trait A: B { fn f(&self) -> Self::Out; } trait B: A {} trait C: C { type Out; }
         fn g<T: A>(x: T::Out, y: T::Out::Out) {}
         fn h<T: Iterator<Item = T::Item>>(x: T::Item) {}
         struct Deep<T: Trait<Deep<T>>>(Box<Deep<Deep<T>>>) where Deep<T>: Trait<T>; trait Trait<T> {}
         type Twice<T> = (T, T);
         type Big<T> = Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<T>>>>>>>>;
         type Huge<T> = Big<Big<Big<Big<T>>>>;
         fn i<T>(x: Deep<T>) -> me::X { todo!() }
         fn j(x: Huge<u8>) -> u8 { 0 }",
        &[("f", "(&Self) -> _"), ("g", "(_, _)"), ("i", "(Deep<T>) -> _")],
    );
}

#[test]
fn of_duplicates_the_first_is_meant() {
    let index = index_of(&[(
        "own",
        "mod a { pub struct First; } mod b { pub struct Second; }
         pub use a::First as Same; pub use b::Second as Same;
         struct Twice(u8); struct Twice(u16);
         fn f(x: Same, y: Twice) {} fn f(x: u8) {}
         impl Twice { fn g(&self) {} fn g(&self) {} }",
    )]);
    assert_eq!(homes(&index, "f"), "own::a::First own::Twice");
    assert_eq!(signature(&index, "g"), "(&Twice)");
}

#[test]
fn a_module_may_hold_very_many_items() {
    let mut text = String::new();
    for at in 0..20_000 {
        let _ = writeln!(text, "pub struct S{at}(pub u8);");
    }
    text.push_str("pub enum Many {");
    for at in 0..2_000 {
        let _ = write!(text, "V{at}(S{at}),");
    }
    text.push_str("} mod c { use super::Many::{V0, V1999 as Last}; } ");
    text.push_str("mod a { use super::*; fn f(x: S0, y: S19999) {} } mod b { pub use super::a::*; pub use super::*; }");
    let index = index_of(&[("own", &text)]);
    assert_eq!(signature(&index, "f"), "(S0, S19999)");
    assert!(index.types.len() > 20_000);
    let many = index.types.iter().position(|it| it.name == "Many").expect("declared above");
    assert_eq!(index.variant(TypeId(many as u32), Name::new("V1998")), Some(1998));
    assert_eq!(index.variant(TypeId(many as u32), Name::new("Last")), None);
    let last = index.mods.iter().find(|it| it.name == "c").map(|it| it.values[&Name::new("Last")].ns);
    assert_eq!(last, Some(ValueNs::Variant(TypeId(many as u32), 1999)));
}

#[test]
fn types_of_too_many_parts_are_unknown() {
    let mut text = String::from("type A0 = (u8, u16); fn few(x: A2) {} fn many(x: A40, y: &[A40]) {} ");
    for at in 0..40 {
        let _ = write!(text, "type A{} = (A{at}, A{at}, A{at}); ", at + 1);
    }
    let index = index_of(&[("own", &text)]);
    let nine = "((u8, u16), (u8, u16), (u8, u16))";
    assert_eq!(signature(&index, "few"), format!("(({nine}, {nine}, {nine}))"));
    let many = signature(&index, "many");
    assert!(many.len() < 1_000 && many.contains('_') && !many.contains("u8"), "{many}");
}
