//! Sources to stubs, whole.

use std::sync::Arc;

use crate::facts::summary::{outline, summarise};
use crate::index::def::{KrateKind, TargetKind};
use crate::index::input::{FileInput, KrateInput, ModTarget};
use crate::name::Name;
use crate::syntax::Edition;
use crate::syntax::expand::Macros;
use crate::syntax::item::{ItemId, ItemKind};
use crate::syntax::lower::{lower, lower_stub};
use crate::text::FileId;

/// A crate of a root and, perhaps, a file for its first `mod x;`.
fn krate(texts: &[&str]) -> KrateInput {
    let mut macros = Macros::default();
    texts.iter().for_each(|text| macros.gather(text));
    let files = texts.iter().enumerate().map(|(at, text)| {
        let file = lower(text, Edition::E2021, &macros).expect("the sources of tests parse");
        let module = file.items.iter().position(|it| matches!(it.kind, ItemKind::ModuleFile { .. }));
        FileInput {
            id: FileId(at as u32),
            modules: module.map(|it| (ItemId(it as u32), ModTarget::Own(at + 1))).into_iter().collect(),
            file: Arc::new(file),
            text: Arc::from(*text),
            path: Arc::from("lib.rs"),
        }
    });
    KrateInput {
        name: Name::new("leaf"),
        package: "leaf".into(),
        kind: KrateKind::Workspace,
        target: TargetKind::Lib,
        edition: Edition::E2021,
        dependencies: Vec::new(),
        features: None,
        files: files.collect(),
    }
}

fn check(texts: &[&str], expected: &str) {
    let text = summarise(&[krate(texts)], 0);
    assert_eq!(text, expected);
    assert!(lower_stub(&text).is_ok(), "it can be read again");
}

#[test]
fn a_small_crate() {
    let root = r#"
//! A crate.
use std::fmt::{self, Display as Show};

mod token;

pub use token::Token;

/// Two words.
pub struct Pair<'a, T: Clone = String>(pub &'a T, T) where T: 'static;

#[derive(Clone, Debug)]
#[repr(u8)]
pub enum Kind { Word(String), Number { value: u64 }, End = 7 }

pub trait Named: Sized {
    type Name: AsRef<str>;
    const COUNT: usize = 3;
    fn name(&self) -> Self::Name;
    fn shout(&self) -> String { self.name().as_ref().to_uppercase() }
}

pub fn length(text: &str) -> usize { text.len() }
pub fn scratch(text: &str) -> usize { let all: Vec<char> = text.chars().collect(); all.len() }
pub fn made(text: &str) -> String { text.to_owned() }
pub fn through(text: &str) -> String { made(text) }
pub fn words(text: &str) -> Vec<String> { text.split(' ').map(made).collect() }
pub fn all(texts: &[String]) -> usize { texts.iter().map(|it| words(it).len()).sum() }
pub(crate) fn hidden() {}
fn r#match() {}
pub const LIMIT: [u8; 4] = [0; 4];
pub type Alias<T> = Result<T, fmt::Error>;

#[cfg(test)]
mod tests { fn t() {} }

impl Show for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("kind") }
}
"#;
    let token = r#"
pub struct Token { text: String }
impl Token {
    pub fn new(text: &str) -> Self { Token { text: text.to_string() } }
    pub fn keep(text: String) -> Self { Token { text } }
    pub fn push(&mut self, letter: char) { self.text.push(letter) }
    pub fn r#type(&self) -> Option<&dyn Fn(u8) -> bool> { None }
}
"#;
    let expected = "\
use std::fmt;
use std::fmt::Display as Show;
mod token {
pub struct Token { text: String }
impl Token {
#[fresh] pub fn new(text: &str) -> Self {}
pub fn keep(#[stores] text: String) -> Self {}
#[seldom] #[inside] pub fn push(&mut self, letter: char) {}
pub fn r#type(&self) -> Option<&dyn Fn(u8) -> bool> {}
}
}
pub use token::Token;
pub struct Pair<T = String>(pub &T, T) where T: Clone, T: 'static;
#[derive(Clone, Debug)] #[repr(u8)] pub enum Kind { Word(String), Number { value: u64 }, End = 7, }
pub trait Named: Sized {
type Name: AsRef<str>;
const COUNT: usize = loop {};
fn name(&self) -> Self::Name;
#[fresh] fn shout(&self) -> String {}
}
pub fn length(text: &str) -> usize {}
#[inside] pub fn scratch(text: &str) -> usize {}
#[fresh] pub fn made(text: &str) -> String {}
#[fresh] pub fn through(text: &str) -> String {}
#[fresh] #[many] pub fn words(text: &str) -> Vec<String> {}
#[inside] #[many] pub fn all(texts: &[String]) -> usize {}
pub const LIMIT: [u8; 4] = loop {};
pub type Alias<T> = Result<T, fmt::Error>;
impl Show for Kind {
}
";
    check(&[root, token], expected);
}

#[test]
fn errors_do_not_count_and_the_type_of_the_result_decides_about_the_rest() {
    let text = r#"
pub fn checked(text: &str) -> Result<usize, String> {
    if text.is_empty() { return Err(format!("no text")); }
    Ok(text.len())
}
pub fn twice<T: Clone>(value: &T) -> (T, T) { (value.clone(), value.clone()) }
pub fn parsed<T: Parse>(text: &str) -> Option<T> { T::parse(text) }
pub trait Parse: Sized { fn parse(text: &str) -> Option<Self>; }
"#;
    let expected = "\
pub fn checked(text: &str) -> Result<usize, String> {}
#[fresh] #[perhaps] pub fn twice<T>(value: &T) -> (T, T) where T: Clone {}
#[fresh] pub fn parsed<T>(text: &str) -> Option<T> where T: Parse {}
pub trait Parse: Sized {
fn parse(text: &str) -> Option<Self>;
}
";
    check(&[text], expected);
}

#[test]
fn an_impl_that_is_given_no_memory_makes_what_it_hands_out() {
    let text = r#"
pub struct Tree<R> { root: std::rc::Rc<Vec<R>> }
pub trait Grammar<R>: Sized {
    fn parse(rule: R, text: &str) -> Result<Tree<R>, String>;
    fn again(rule: R, tree: &Tree<R>) -> Tree<R>;
    fn tree(&self) -> Tree<R>;
    fn perhaps(text: &str) -> Option<Tree<R>>;
    fn new() -> Self;
}
"#;
    let expected = "\
pub struct Tree<R> { root: std::rc::Rc<Vec<R>> }
pub trait Grammar<R>: Sized {
#[fresh] #[perhaps] fn parse(rule: R, text: &str) -> Result<Tree<R>, String>;
fn again(rule: R, tree: &Tree<R>) -> Tree<R>;
fn tree(&self) -> Tree<R>;
fn perhaps(text: &str) -> Option<Tree<R>>;
fn new() -> Self;
}
";
    check(&[text], expected);
}

#[test]
fn a_pointer_that_is_freed_is_memory_that_is_owned() {
    let text = r#"
pub struct Own { at: *mut u8 }
impl Drop for Own { fn drop(&mut self) {} }
pub struct Shared { at: *mut u8 }
impl Drop for Shared { fn drop(&mut self) {} }
impl Clone for Shared { fn clone(&self) -> Self { Shared { at: self.at } } }
pub struct Lent { at: *mut u8 }
"#;
    let expected = "\
#[heap] pub struct Own { at: *mut u8 }
impl Drop for Own {
}
#[counted] pub struct Shared { at: *mut u8 }
impl Drop for Shared {
}
impl Clone for Shared {
}
pub struct Lent { at: *mut u8 }
";
    check(&[text], expected);
}

#[test]
fn an_outline_has_no_words_and_no_constants() {
    let text = "pub const ONE: u8 = 1;\npub fn made(text: &str) -> String { text.to_owned() }\n";
    assert_eq!(outline(&[krate(&[text])], 0), "pub fn made(text: &str) -> String {}\n");
}
