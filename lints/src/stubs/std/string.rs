pub mod string {
use crate::prelude::v1::*;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{Arguments, Debug, Display, Write};
use crate::hash::Hash;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::{Path, PathBuf};
use crate::slice::SliceIndex;
use crate::str::{FromStr, Utf8Error};
use crate::vec::IntoIter;
pub struct Drain<'a> { _p: _ }
#[derive(Debug)] pub struct FromUtf16Error { _p: _ }
#[heap] pub struct FromUtf8Error { _p: _ }
#[lang = "string"] #[heap] #[buffer] pub struct String { _vec: Vec<u8> }
#[lang = "to_string"] pub trait ToString { #[owns] fn to_string(&self) -> String; }
impl<'a> Extend<Cow<'a, str>> for String {}
impl<'a> From<Cow<'a, str>> for String { #[owns] fn from(s: Cow<'a, str>) -> String; }
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl PartialEq<Cow<'_, str>> for String {}
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl Extend<Box<str>> for String {}
impl From<Box<str>> for String {}
impl FromIterator<Box<str>> for String {}
impl Clone for FromUtf8Error {}
impl Clone for String {}
impl Eq for FromUtf8Error {}
impl Eq for String {}
impl Ord for String {}
impl PartialEq for FromUtf8Error {}
impl PartialEq for String {}
impl PartialEq<&str> for String {}
impl PartialEq<str> for String {}
impl PartialEq<Path> for String {}
impl PartialEq<PathBuf> for String {}
impl PartialOrd for String {}
impl AsMut<str> for String {}
impl AsRef<str> for String {}
impl AsRef<OsStr> for String {}
impl AsRef<Path> for String {}
impl AsRef<[u8]> for String {}
impl<'a> AsRef<str> for Drain<'a> {}
impl<'a> AsRef<[u8]> for Drain<'a> {}
impl From<&str> for String { #[owns] fn from(s: &str) -> String; }
impl From<&String> for String { #[owns] fn from(s: &String) -> String; }
impl From<&mut str> for String { #[owns] fn from(s: &mut str) -> String; }
impl From<char> for String { #[owns] fn from(c: char) -> String; }
impl TryFrom<CString> for String { type Error = IntoStringError; }
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
impl Default for String { #[empty] fn default() -> String; }
impl Error for FromUtf8Error {}
impl Error for FromUtf16Error {}
impl Debug for FromUtf8Error {}
impl Debug for String {}
impl Display for FromUtf8Error {}
impl Display for FromUtf16Error {}
impl Display for String {}
impl Write for String {
    #[grows] fn write_str(&mut self, s: &str) -> Result<(), crate::fmt::Error>;
    #[grows] fn write_char(&mut self, c: char) -> Result<(), crate::fmt::Error>;
    #[grows] fn write_fmt(&mut self, args: Arguments<'_>) -> Result<(), crate::fmt::Error>;
}
impl Hash for String {}
impl DoubleEndedIterator for Drain<'_> {}
impl Extend<char> for String {}
impl Extend<String> for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl FromIterator<char> for String {}
impl FromIterator<String> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl Iterator for Drain<'_> { type Item = char; }
impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
impl Add<&str> for String { type Output = String; #[grows] fn add(self, other: &str) -> String; }
impl AddAssign<&str> for String { #[grows] fn add_assign(&mut self, other: &str); }
impl Deref for String { type Target = str; }
impl DerefMut for String {}
impl Drop for Drain<'_> {}
impl<I: SliceIndex<str>> Index<I> for String { type Output = <I as SliceIndex<str>>::Output; }
impl<I: SliceIndex<str>> IndexMut<I> for String {}
impl FromStr for String { type Err = Infallible; #[owns] fn from_str(s: &str) -> Result<String, <String as FromStr>::Err>; }
impl<'a> Drain<'a> { fn as_str(&self) -> &str; }
impl FromUtf8Error { fn as_bytes(&self) -> &[u8]; fn into_bytes(self) -> Vec<u8>; fn utf8_error(&self) -> Utf8Error; }
impl String {
    #[empty] fn new() -> String;
    #[allocates] fn with_capacity(capacity: usize) -> String;
    fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    #[seldom] fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    #[builds] fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    #[builds] fn from_utf16_lossy(v: &[u16]) -> String;
    #[leaks] fn into_raw_parts(self) -> (*mut u8, usize, usize);
    #[unleaks] fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    fn into_bytes(self) -> Vec<u8>;
    fn as_str(&self) -> &str;
    fn as_mut_str(&mut self) -> &mut str;
    #[grows] fn push_str(&mut self, string: &str);
    #[grows] fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    fn capacity(&self) -> usize;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    #[grows] fn push(&mut self, ch: char);
    fn as_bytes(&self) -> &[u8];
    fn truncate(&mut self, new_len: usize);
    fn pop(&mut self) -> Option<char>;
    #[shifts] #[asked] fn remove(&mut self, idx: usize) -> char;
    fn retain<F: FnMut(char) -> bool>(&mut self, #[per_item] f: F);
    #[grows] #[shifts] fn insert(&mut self, idx: usize, ch: char);
    #[grows] #[shifts] fn insert_str(&mut self, idx: usize, string: &str);
    fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[allocates] fn split_off(&mut self, at: usize) -> String;
    #[clears] fn clear(&mut self);
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
    #[grows] fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
    #[shrinks] fn into_boxed_str(self) -> Box<str>;
    #[leaks] #[asked] fn leak<'a>(self) -> &'a mut str;
}
impl<T: Display> ToString for T {}
}
