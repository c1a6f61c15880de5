//! How signatures show.

use crate::index::def::Effects;
use crate::index::tests::{check, func, index_of};
use crate::index::ty::{TyArena, TyKind};
use crate::types::show::show;

#[test]
fn types_show_as_written() {
    check(
        "fn a(x: &mut [u8], y: [u16; 4], z: (u8, &str)) -> Vec<String> { todo!() }
         fn b(x: impl Iterator<Item = u32>) -> impl Fn(&str) -> bool { |_| true }
         fn c(x: Box<dyn Fn(&str) -> bool + Send>, y: fn(u8, u8) -> u16, z: *const u8) -> ! { loop {} }
         async fn d() -> String { todo!() }
         fn e<I: Iterator>(x: I, y: I::Item) -> Option<I::Item> { None }
         fn f(x: &(dyn Send + Sync), y: (u8,), z: &dyn std::fmt::Debug) {}
         fn g(x: Nowhere, y: Vec<Nowhere>, z: Box<dyn Nowhere>) {}
         fn h(x: impl FnOnce() -> u8, y: &mut impl FnMut(u8)) -> impl Iterator<Item = impl Clone> { [0].into_iter() }",
        &[
            ("a", "(&mut [u8], [u16; 4], (u8, &str)) -> Vec<String>"),
            ("b", "(impl Trait) -> impl Fn(&str) -> bool"),
            ("c", "(Box<dyn Fn(&str) -> bool + Send>, fn(u8, u8) -> u16, *const u8) -> !"),
            ("d", "() -> impl Future<Output = String>"),
            ("e", "(I, I::Item) -> Option<I::Item>"),
            ("f", "(&(dyn Send + Sync), (u8,), &dyn Debug)"),
            ("g", "(_, Vec<_>, Box<dyn _>)"),
            ("h", "(impl Trait, &mut impl Trait) -> impl Iterator<Item = impl Clone>"),
        ],
    );
}

#[test]
fn associated_types_are_found_by_bounds() {
    check(
        "trait Base { type Out; }
         trait Derived: Base { fn made(&self) -> Self::Out; }
         trait Two { type Left: Iterator; fn next(x: <Self::Left as Iterator>::Item, y: Self::Left) -> <Self::Left as IntoIterator>::Item; }
         fn a<T: Derived>(x: T::Out) {}
         fn b<T>(x: T::Out) where T: Derived<Out = u8> {}
         fn c<T, F>(f: F, x: T::Item) where F: Fn(T::Item), T: Iterator {}
         fn d<T: Two>(x: <T::Left as Iterator>::Item) {}
         fn e<T: IntoIterator>(x: T::IntoIter, y: <T as IntoIterator>::Item) {}
         fn f<T: Base<Out: Derived>>(x: <T::Out as Base>::Out) {}
         fn g(x: <Vec<u8> as IntoIterator>::Item, y: <&str as ToOwned>::Owned) {}",
        &[
            ("made", "(&Self) -> Self::Out"),
            ("a", "(T::Out)"),
            ("b", "(u8)"),
            ("c", "(F, T::Item)"),
            ("d", "(T::Left::Item)"),
            ("e", "(T::IntoIter, T::Item)"),
            ("f", "(T::Out::Out)"),
            ("g", "(<Vec<u8> as IntoIterator>::Item, <&str as ToOwned>::Owned)"),
            ("next", "(Self::Left::Item, Self::Left) -> Self::Left::Item"),
        ],
    );
}

#[test]
fn associated_types_of_associated_types_are_found() {
    check(
        "trait Graph { type Node: Label; type Edge; fn ends(&self, x: Self::Edge); }
         trait Label { type Text; }
         fn a<G: Graph>(x: <G::Node as Label>::Text) {}
         fn b<G>(x: G::Text) where G: Label {}
         struct Wrap<G: Graph>(G::Edge);
         impl<G: Graph> Graph for Wrap<G> { type Node = G::Node; type Edge = Vec<G::Edge>; fn ends(&self, edge: Self::Edge) {} }
         impl<G: Graph> Wrap<G> { fn c(self, x: G::Node) -> Self { self } }",
        &[
            ("a", "(G::Node::Text)"),
            ("b", "(G::Text)"),
            ("c", "(Wrap<G>, G::Node) -> Wrap<G>"),
        ],
    );
}

#[test]
fn own_types_of_an_impl_are_what_they_stand_for() {
    check(
        "struct Words<'a>(&'a str);
         impl<'a> Iterator for Words<'a> { type Item = &'a str; fn next(&mut self) -> Option<Self::Item> { None } }
         impl<'a> Words<'a> { fn all(self: Box<Self>, x: &Self) -> Vec<Self> { todo!() } }
         impl std::str::FromStr for Words<'static> { type Err = String; fn from_str(s: &str) -> Result<Self, Self::Err> { todo!() } }",
        &[
            ("next", "(&mut Words) -> Option<&str>"),
            ("all", "(Box<Words>, &Words) -> Vec<Words>"),
            ("from_str", "(&str) -> Result<Words, String>"),
        ],
    );
}

#[test]
fn aliases_and_defaults_are_filled_in() {
    check(
        "type Result<T, E = Error> = std::result::Result<T, E>; struct Error;
         type Pair<T> = (T, Twice<T>); type Twice<T> = [T; 2];
         type Map = std::collections::HashMap<String, Vec<u8>>;
         type Round = Vec<Round>; type A = B; type B = A;
         struct Buffer<T = u8, const N: usize = 4>([T; N]);
         const SIZE: usize = 2 * HALF; const HALF: usize = 8;
         fn a(x: Pair<u8>) -> Result<u8> { todo!() }
         fn b(x: Map, y: Buffer, z: Buffer<u16, SIZE>, w: Buffer<u8, 3>) {}
         fn c(x: A, y: Round) {}
         fn d<const N: usize>(x: [u8; N], y: Buffer<u8, N>, z: [u8; SIZE], w: [u8; Self::X]) -> [u8; { 1 + 2 }] { todo!() }
         struct Fixed; impl Fixed { const LEN: usize = 3; fn e(x: [u8; Self::LEN]) {} }",
        &[
            ("a", "((u8, [u8; 2])) -> Result<u8, Error>"),
            ("b", "(HashMap<String, Vec<u8>>, Buffer<u8, _>, Buffer<u16, 16>, Buffer<u8, 3>)"),
            ("c", "(_, Vec<_>)"),
            ("d", "([u8; N], Buffer<u8, N>, [u8; 16], [u8; _]) -> [u8; _]"),
            ("e", "([u8; 3])"),
        ],
    );
}

#[test]
fn bounds_are_kept_with_what_is_implied() {
    let index = index_of(&[(
        "own",
        "trait Shape: Clone { fn area<T: Into<f64>>(&self, scale: T, extra: impl Copy) -> f64 where Self: Sized; }
         struct Held<T>(T);
         impl<T: Shape> Held<T> { fn sum<U>(&self, x: U) where U: Iterator<Item = T>, Vec<U>: Clone {} }",
    )]);
    let bounds = |name: &str| {
        let def = func(&index, name);
        let shown = def.generics.bounds.iter().map(|(ty, bound)| {
            let subject = show(&index, &index.tys, *ty);
            let args = index.tys.list(TyArena::none(), bound.args).iter().map(|&it| show(&index, &index.tys, it));
            let bindings = index.tys.bindings(TyArena::none(), bound.bindings).iter();
            let bindings = bindings.map(|(name, ty)| format!("{name} = {}", show(&index, &index.tys, *ty)));
            let inside: Vec<String> = args.chain(bindings).collect();
            format!("{subject}: {}<{}>", index.traits[bound.trait_id.at()].name, inside.join(", ")).replace("<>", "")
        });
        shown.collect::<Vec<String>>().join("; ")
    };
    assert_eq!(bounds("area"), "Self: Shape; T: Into<f64>; Self: Sized; impl Trait: Copy");
    assert_eq!(bounds("sum"), "T: Shape; U: Iterator<Item = T>; Vec<U>: Clone");
    let area = func(&index, "area");
    assert_eq!((area.generics.parent_count, area.generics.params.len()), (1, 3));
    let shape = index.traits.iter().find(|it| it.name == "Shape").expect("declared above");
    assert_eq!(shape.supers.len(), 1);
}

#[test]
fn types_without_parameters_are_known_and_kept_once() {
    let index = index_of(&[(
        "own",
        "fn a(x: Vec<String>) {} fn b<T>(x: Vec<T>, y: Vec<String>) {} fn c<T: Iterator>(x: T::Item) {}",
    )]);
    let none = TyArena::none();
    let first = |name: &str, at: usize| func(&index, name).params[at];
    assert_eq!(first("a", 0), first("b", 1));
    assert!(index.tys.is_ground(none, first("a", 0)));
    assert!(!index.tys.is_ground(none, first("b", 0)));
    assert!(!index.tys.is_ground(none, first("c", 0)));
    // An arena laid over the index finds what is there, and numbers its own behind it.
    let mut over = TyArena::over(&index.tys);
    let TyKind::Adt(vec, args) = over.kind(&index.tys, first("a", 0)) else { panic!("a Vec is a struct") };
    assert_eq!(over.add(&index.tys, TyKind::Adt(vec, args)), first("a", 0));
    let nested = over.add_list(&index.tys, &[first("a", 0)]);
    let nested = over.add(&index.tys, TyKind::Adt(vec, nested));
    assert_eq!(show(&index, &over, nested), "Vec<Vec<String>>");
    assert!(over.is_ground(&index.tys, nested));
}

#[test]
fn effects_come_from_stubs_and_attributes() {
    let index = index_of(&[("own", "#[cold] fn a() {} fn b() {}")]);
    assert!(func(&index, "a").effects.has(Effects::COLD));
    assert!(!func(&index, "b").effects.has(Effects::COLD));
    let vec = index.known.types["vec"];
    assert!(index.types[vec.at()].effects.has(Effects::BUFFER));
    let push = index.fns.iter().find(|it| it.name == "push" && index.mods[it.module.at()].name == "vec");
    let push = push.expect("the stubs have it");
    assert!(push.effects.has(Effects::GROWS));
    assert_eq!(push.param_effects.iter().map(|it| it.has(Effects::STORES)).collect::<Vec<bool>>(), [false, true]);
}

#[test]
fn statics_and_fields_have_types() {
    let index = index_of(&[(
        "own",
        "struct Node<T> { value: T, next: Option<Box<Node<T>>>, own: Vec<Self> }
         enum Kind { A(String), B { x: [u8; 2] } }
         static NAMES: &[&str] = &[]; const LIMIT: Option<u8> = None;",
    )]);
    let fields = |name: &str| {
        let def = index.types.iter().rev().find(|it| it.name == name).expect("declared above");
        let fields = def.variants.iter().flat_map(|it| &it.fields);
        fields.map(|it| show(&index, &index.tys, it.ty)).collect::<Vec<String>>().join(", ")
    };
    assert_eq!(fields("Node"), "T, Option<Box<Node<T>>>, Vec<Node<T>>");
    assert_eq!(fields("Kind"), "String, [u8; 2]");
    let value = |name: &str| {
        let def = index.values.iter().rev().find(|it| it.name == name).expect("declared above");
        show(&index, &index.tys, def.ty)
    };
    assert_eq!(value("NAMES"), "&[&str]");
    assert_eq!(value("LIMIT"), "Option<u8>");
}
