use std::prelude::v1::*;
use crate::error::Category;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::value::Index;
use std::borrow::{Borrow, Cow};
use std::fmt::Display;
use std::hash::Hash;
use std::io::{ErrorKind, Read, Write};
use std::ops::IndexMut;
use std::str::FromStr;
#[heap] pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
#[collects] pub fn from_reader<R: Read, T>(rdr: R) -> Result<T>;
#[collects] pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T>;
#[collects] pub fn from_str<'a, T>(s: &'a str) -> Result<T>;
#[collects] pub fn from_value<T>(value: Value) -> std::result::Result<T, Error>;
#[builds] pub fn to_string<T>(value: &T) -> Result<String>;
#[builds] pub fn to_string_pretty<T>(value: &T) -> Result<String>;
#[builds] pub fn to_value<T>(value: T) -> std::result::Result<Value, Error>;
#[builds] pub fn to_vec<T>(value: &T) -> Result<Vec<u8>>;
#[builds] pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>>;
pub fn to_writer<W: Write, T>(writer: W, value: &T) -> Result<()>;
pub fn to_writer_pretty<W: Write, T>(writer: W, value: &T) -> Result<()>;
pub struct Error { _p: _ }
#[heap] #[buffer] pub struct Map<K, V> { _p: _ }
pub struct Number { _p: _ }
pub type Result<T> = std::result::Result<T, Error>;
impl Value {
    fn get<I: Index>(&self, index: I) -> Option<&Value>;
    fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    fn is_object(&self) -> bool;
    fn as_object(&self) -> Option<&Map<String, Value>>;
    fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
    fn is_array(&self) -> bool;
    fn as_array(&self) -> Option<&Vec<Value>>;
    fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    fn is_string(&self) -> bool;
    fn as_str(&self) -> Option<&str>;
    fn is_number(&self) -> bool;
    fn as_number(&self) -> Option<&Number>;
    fn is_i64(&self) -> bool;
    fn is_u64(&self) -> bool;
    fn is_f64(&self) -> bool;
    fn as_i64(&self) -> Option<i64>;
    fn as_u64(&self) -> Option<u64>;
    fn as_f64(&self) -> Option<f64>;
    fn is_boolean(&self) -> bool;
    fn as_bool(&self) -> Option<bool>;
    fn is_null(&self) -> bool;
    fn as_null(&self) -> Option<()>;
    fn pointer(&self, pointer: &str) -> Option<&Value>;
    fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    #[takes] fn take(&mut self) -> Value;
    fn sort_all_objects(&mut self);
}
impl Clone for Value {}
impl Default for &Value {}
impl Default for Value {}
impl Display for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl From<&str> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl From<()> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl From<Map<String, Value>> for Value {}
impl From<Number> for Value {}
impl<T: Into<Value>> From<Option<T>> for Value {}
impl From<String> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl From<bool> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<i8> for Value {}
impl From<isize> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<u8> for Value {}
impl From<usize> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl FromStr for Value { type Err = Error; }
impl<I: Index> std::ops::Index<I> for Value { type Output = Value; }
impl<I: Index> IndexMut<I> for Value {}
impl PartialEq<&str> for Value {}
impl PartialEq<String> for Value {}
impl PartialEq<Value> for &str {}
impl PartialEq<Value> for String {}
impl PartialEq<Value> for bool {}
impl PartialEq<Value> for f32 {}
impl PartialEq<Value> for f64 {}
impl PartialEq<Value> for i16 {}
impl PartialEq<Value> for i32 {}
impl PartialEq<Value> for i64 {}
impl PartialEq<Value> for i8 {}
impl PartialEq<Value> for isize {}
impl PartialEq<Value> for str {}
impl PartialEq<Value> for u16 {}
impl PartialEq<Value> for u32 {}
impl PartialEq<Value> for u64 {}
impl PartialEq<Value> for u8 {}
impl PartialEq<Value> for usize {}
impl<'a> PartialEq<bool> for &'a Value {}
impl<'a> PartialEq<bool> for &'a mut Value {}
impl PartialEq<bool> for Value {}
impl<'a> PartialEq<f32> for &'a Value {}
impl<'a> PartialEq<f32> for &'a mut Value {}
impl PartialEq<f32> for Value {}
impl<'a> PartialEq<f64> for &'a Value {}
impl<'a> PartialEq<f64> for &'a mut Value {}
impl PartialEq<f64> for Value {}
impl<'a> PartialEq<i16> for &'a Value {}
impl<'a> PartialEq<i16> for &'a mut Value {}
impl PartialEq<i16> for Value {}
impl<'a> PartialEq<i32> for &'a Value {}
impl<'a> PartialEq<i32> for &'a mut Value {}
impl PartialEq<i32> for Value {}
impl<'a> PartialEq<i64> for &'a Value {}
impl<'a> PartialEq<i64> for &'a mut Value {}
impl PartialEq<i64> for Value {}
impl<'a> PartialEq<i8> for &'a Value {}
impl<'a> PartialEq<i8> for &'a mut Value {}
impl PartialEq<i8> for Value {}
impl<'a> PartialEq<isize> for &'a Value {}
impl<'a> PartialEq<isize> for &'a mut Value {}
impl PartialEq<isize> for Value {}
impl PartialEq<str> for Value {}
impl<'a> PartialEq<u16> for &'a Value {}
impl<'a> PartialEq<u16> for &'a mut Value {}
impl PartialEq<u16> for Value {}
impl<'a> PartialEq<u32> for &'a Value {}
impl<'a> PartialEq<u32> for &'a mut Value {}
impl PartialEq<u32> for Value {}
impl<'a> PartialEq<u64> for &'a Value {}
impl<'a> PartialEq<u64> for &'a mut Value {}
impl PartialEq<u64> for Value {}
impl<'a> PartialEq<u8> for &'a Value {}
impl<'a> PartialEq<u8> for &'a mut Value {}
impl PartialEq<u8> for Value {}
impl<'a> PartialEq<usize> for &'a Value {}
impl<'a> PartialEq<usize> for &'a mut Value {}
impl PartialEq<usize> for Value {}
impl PartialEq for Value {}
impl Error {
    fn line(&self) -> usize;
    fn column(&self) -> usize;
    fn classify(&self) -> Category;
    fn is_io(&self) -> bool;
    fn is_syntax(&self) -> bool;
    fn is_data(&self) -> bool;
    fn is_eof(&self) -> bool;
    fn io_error_kind(&self) -> Option<ErrorKind>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
impl Map<String, Value> {
    #[empty] fn new() -> Self;
    #[allocates] fn with_capacity(capacity: usize) -> Self;
    #[clears] fn clear(&mut self);
    fn get<Q: Ord + Eq + Hash>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>;
    fn contains_key<Q: Ord + Eq + Hash>(&self, key: &Q) -> bool where String: Borrow<Q>;
    fn get_mut<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>;
    fn get_key_value<Q: Ord + Eq + Hash>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>;
    #[grows] fn insert(&mut self, #[stores] k: String, #[stores] v: Value) -> Option<Value>;
    fn remove<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>;
    fn remove_entry<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>;
    #[grows] fn append(&mut self, #[clears] other: &mut Self);
    #[reserves] fn entry<S: Into<String>>(&mut self, #[stores] key: S) -> Entry<'_>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn iter(&self) -> Iter<'_>;
    fn iter_mut(&mut self) -> IterMut<'_>;
    fn keys(&self) -> Keys<'_>;
    fn values(&self) -> Values<'_>;
    fn values_mut(&mut self) -> ValuesMut<'_>;
    fn into_values(self) -> IntoValues;
    fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, #[per_item] f: F);
    fn sort_keys(&mut self);
}
impl Clone for Map<String, Value> {}
impl Default for Map<String, Value> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl FromStr for Map<String, Value> { type Err = Error; }
impl<Q: Ord + Eq + Hash> std::ops::Index<&Q> for Map<String, Value> where String: Borrow<Q> { type Output = Value; }
impl<Q: Ord + Eq + Hash> IndexMut<&Q> for Map<String, Value> where String: Borrow<Q> {}
impl<'a> IntoIterator for &'a Map<String, Value> { type Item = (&'a String, &'a Value); type IntoIter = Iter<'a>; }
impl<'a> IntoIterator for &'a mut Map<String, Value> { type Item = (&'a String, &'a mut Value); type IntoIter = IterMut<'a>; }
impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = IntoIter; }
impl PartialEq for Map<String, Value> {}
impl Number {
    fn is_i64(&self) -> bool;
    fn is_u64(&self) -> bool;
    fn is_f64(&self) -> bool;
    fn as_i64(&self) -> Option<i64>;
    fn as_u64(&self) -> Option<u64>;
    fn as_f64(&self) -> Option<f64>;
    fn from_f64(f: f64) -> Option<Number>;
    fn as_i128(&self) -> Option<i128>;
    fn as_u128(&self) -> Option<u128>;
    fn from_i128(i: i128) -> Option<Number>;
    fn from_u128(i: u128) -> Option<Number>;
}
impl Clone for Number {}
impl Display for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<i8> for Number {}
impl From<isize> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<u8> for Number {}
impl From<usize> for Number {}
impl FromStr for Number { type Err = Error; }
impl PartialEq for Number {}
pub struct Deserializer<R> { _p: _ }
pub struct StreamDeserializer<'de, R, T> { _p: std::marker::PhantomData<&'de (R, T)> }
pub struct Serializer<W, F = ()> { _writer: W, _formatter: F }
pub mod de {
use std::prelude::v1::*;
pub use crate::{Deserializer, StreamDeserializer, from_reader, from_slice, from_str};
pub struct IoRead<R> { _p: std::marker::PhantomData<R> }
pub struct SliceRead<'a> { _slice: &'a [u8] }
pub struct StrRead<'a> { _text: &'a str }
}
pub mod ser { pub use crate::{Serializer, to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty}; }
impl<'a> Deserializer<crate::de::StrRead<'a>> { fn from_str(s: &'a str) -> Self; }
impl<'a> Deserializer<crate::de::SliceRead<'a>> { fn from_slice(bytes: &'a [u8]) -> Self; }
impl<R: std::io::Read> Deserializer<crate::de::IoRead<R>> { #[allocates] fn from_reader(#[stores] reader: R) -> Self; }
impl<R> Deserializer<R> { fn end(&mut self) -> Result<()>; fn into_iter<'de, T>(self) -> StreamDeserializer<'de, R, T>; }
impl<'de, R, T> StreamDeserializer<'de, R, T> { fn byte_offset(&self) -> usize; }
impl<R, T> Iterator for StreamDeserializer<'_, R, T> { type Item = Result<T>; #[collects] fn next(&mut self) -> Option<Result<T>>; }
impl<W: std::io::Write> Serializer<W> { fn new(#[stores] writer: W) -> Self; fn pretty(#[stores] writer: W) -> Self; }
impl<W, F> Serializer<W, F> { fn into_inner(self) -> W; }
pub mod error {
use std::prelude::v1::*;
pub enum Category { Io, Syntax, Data, Eof }
pub use crate::Error;
pub use crate::Result;
impl Clone for Category {}
impl PartialEq for Category {}
impl Copy for Category {}
}
pub mod map {
use std::prelude::v1::*;
use crate::Value;
pub enum Entry<'a> { Vacant(VacantEntry<'a>), Occupied(OccupiedEntry<'a>) }
pub struct IntoIter { _p: _ }
pub struct IntoValues { _p: _ }
pub struct Iter<'a> { _p: _ }
pub struct IterMut<'a> { _p: _ }
pub struct Keys<'a> { _p: _ }
pub struct OccupiedEntry<'a> { _p: _ }
pub struct VacantEntry<'a> { _p: _ }
pub struct Values<'a> { _p: _ }
pub struct ValuesMut<'a> { _p: _ }
pub use crate::Map;
impl<'a> Entry<'a> {
    fn key(&self) -> &String;
    #[grows] fn or_insert(self, #[stores] #[eager = "or_insert_with"] default: Value) -> &'a mut Value;
    fn or_insert_with<F: FnOnce() -> Value>(self, #[once] default: F) -> &'a mut Value;
    fn and_modify<F: FnOnce(&mut Value)>(self, #[once] f: F) -> Self;
}
impl DoubleEndedIterator for IntoIter {}
impl ExactSizeIterator for IntoIter {}
impl Iterator for IntoIter { type Item = (String, Value); }
impl DoubleEndedIterator for IntoValues {}
impl ExactSizeIterator for IntoValues {}
impl Iterator for IntoValues { type Item = Value; }
impl<'a> Clone for Iter<'a> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> ExactSizeIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> { type Item = (&'a String, &'a Value); }
impl<'a> DoubleEndedIterator for IterMut<'a> {}
impl<'a> ExactSizeIterator for IterMut<'a> {}
impl<'a> Iterator for IterMut<'a> { type Item = (&'a String, &'a mut Value); }
impl<'a> Clone for Keys<'a> {}
impl<'a> DoubleEndedIterator for Keys<'a> {}
impl<'a> ExactSizeIterator for Keys<'a> {}
impl<'a> Iterator for Keys<'a> { type Item = &'a String; }
impl<'a> OccupiedEntry<'a> {
    fn key(&self) -> &String;
    fn get(&self) -> &Value;
    fn get_mut(&mut self) -> &mut Value;
    fn into_mut(self) -> &'a mut Value;
    fn insert(&mut self, value: Value) -> Value;
    fn remove(self) -> Value;
    fn remove_entry(self) -> (String, Value);
}
impl<'a> VacantEntry<'a> { fn key(&self) -> &String; #[grows] fn insert(self, #[stores] value: Value) -> &'a mut Value; }
impl<'a> Clone for Values<'a> {}
impl<'a> DoubleEndedIterator for Values<'a> {}
impl<'a> ExactSizeIterator for Values<'a> {}
impl<'a> Iterator for Values<'a> { type Item = &'a Value; }
impl<'a> DoubleEndedIterator for ValuesMut<'a> {}
impl<'a> ExactSizeIterator for ValuesMut<'a> {}
impl<'a> Iterator for ValuesMut<'a> { type Item = &'a mut Value; }
}
pub mod value {
use std::prelude::v1::*;
pub trait Index {}
pub use crate::Value;
pub use crate::from_value;
pub use crate::to_value;
pub use crate::Number;
impl Index for str {}
impl Index for usize {}
impl Index for String {}
impl<T: Index> Index for &T {}
}
