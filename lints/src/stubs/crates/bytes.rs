use std::prelude::v1::*;
use crate::buf::{Buf, BufMut, IntoIter};
use std::borrow::{Borrow, BorrowMut};
use std::error::Error;
use std::fmt::{Display, Write};
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::slice::Iter;
#[heap] #[counted] pub struct Bytes { _p: _ }
#[heap] #[buffer] pub struct BytesMut { _p: _ }
pub struct TryGetError { pub requested: usize, pub available: usize }
impl Bytes {
    fn new() -> Self;
    fn from_static(bytes: &'static [u8]) -> Self;
    #[allocates] fn from_owner<T: AsRef<[u8]> + Send + 'static>(#[stores] owner: T) -> Self;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn is_unique(&self) -> bool;
    #[owns] fn copy_from_slice(data: &[u8]) -> Self;
    #[counts] fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    #[counts] fn slice_ref(&self, subset: &[u8]) -> Self;
    #[counts] fn split_off(&mut self, at: usize) -> Self;
    #[counts] fn split_to(&mut self, at: usize) -> Self;
    fn truncate(&mut self, len: usize);
    fn clear(&mut self);
    fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl AsRef<[u8]> for Bytes {}
impl Borrow<[u8]> for Bytes {}
impl Buf for Bytes { #[counts] fn copy_to_bytes(&mut self, len: usize) -> Bytes; }
impl Clone for Bytes { #[counts] fn clone(&self) -> Bytes; }
impl Default for Bytes {}
impl Deref for Bytes { type Target = [u8]; }
impl Drop for Bytes {}
impl Extend<Bytes> for BytesMut {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Box<[u8]>> for Bytes { fn from(slice: Box<[u8]>) -> Bytes; }
impl From<Bytes> for BytesMut {}
impl From<Bytes> for Vec<u8> { #[seldom] fn from(bytes: Bytes) -> Vec<u8>; }
impl From<BytesMut> for Bytes {}
impl From<String> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl FromIterator<u8> for Bytes {}
impl<'a> IntoIterator for &'a Bytes { type Item = &'a u8; type IntoIter = Iter<'a, u8>; }
impl IntoIterator for Bytes { type Item = u8; type IntoIter = IntoIter<Bytes>; }
impl<'a, T> PartialEq<&'a T> for Bytes where Bytes: PartialEq<T> {}
impl PartialEq<[u8]> for Bytes {}
impl PartialEq<Bytes> for &[u8] {}
impl PartialEq<Bytes> for &str {}
impl PartialEq<Bytes> for [u8] {}
impl PartialEq<Bytes> for BytesMut {}
impl PartialEq<Bytes> for String {}
impl PartialEq<Bytes> for Vec<u8> {}
impl PartialEq<Bytes> for str {}
impl PartialEq<BytesMut> for Bytes {}
impl PartialEq<String> for Bytes {}
impl PartialEq<Vec<u8>> for Bytes {}
impl PartialEq<str> for Bytes {}
impl PartialEq for Bytes {}
impl BytesMut {
    #[allocates] fn with_capacity(capacity: usize) -> BytesMut;
    #[empty] fn new() -> BytesMut;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn capacity(&self) -> usize;
    fn freeze(self) -> Bytes;
    #[allocates] fn zeroed(len: usize) -> BytesMut;
    #[counts] fn split_off(&mut self, at: usize) -> BytesMut;
    #[counts] fn split(&mut self) -> BytesMut;
    #[counts] fn split_to(&mut self, at: usize) -> BytesMut;
    fn truncate(&mut self, len: usize);
    #[clears] fn clear(&mut self);
    #[grows] #[sizes] fn resize(&mut self, new_len: usize, value: u8);
    fn set_len(&mut self, len: usize);
    #[reserves] fn reserve(&mut self, additional: usize);
    fn try_reclaim(&mut self, additional: usize) -> bool;
    #[grows] fn extend_from_slice(&mut self, extend: &[u8]);
    fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    #[grows] fn unsplit(&mut self, other: BytesMut);
    fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>];
}
impl AsMut<[u8]> for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl Borrow<[u8]> for BytesMut {}
impl BorrowMut<[u8]> for BytesMut {}
impl Buf for BytesMut { #[counts] fn copy_to_bytes(&mut self, len: usize) -> Bytes; }
impl BufMut for BytesMut {
    #[grows] fn put<T: Buf>(&mut self, src: T);
    #[grows] fn put_slice(&mut self, src: &[u8]);
    #[grows] fn put_bytes(&mut self, val: u8, cnt: usize);
}
impl Clone for BytesMut {}
impl Default for BytesMut {}
impl Deref for BytesMut { type Target = [u8]; }
impl DerefMut for BytesMut {}
impl Drop for BytesMut {}
impl<'a> Extend<&'a u8> for BytesMut {}
impl Extend<u8> for BytesMut {}
impl<'a> From<&'a [u8]> for BytesMut {}
impl<'a> From<&'a str> for BytesMut {}
impl From<BytesMut> for Vec<u8> {}
impl<'a> FromIterator<&'a u8> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl<'a> IntoIterator for &'a BytesMut { type Item = &'a u8; type IntoIter = Iter<'a, u8>; }
impl IntoIterator for BytesMut { type Item = u8; type IntoIter = IntoIter<BytesMut>; }
impl<'a, T> PartialEq<&'a T> for BytesMut where BytesMut: PartialEq<T> {}
impl PartialEq<[u8]> for BytesMut {}
impl PartialEq<BytesMut> for &[u8] {}
impl PartialEq<BytesMut> for &str {}
impl PartialEq<BytesMut> for [u8] {}
impl PartialEq<BytesMut> for String {}
impl PartialEq<BytesMut> for Vec<u8> {}
impl PartialEq<BytesMut> for str {}
impl PartialEq<String> for BytesMut {}
impl PartialEq<Vec<u8>> for BytesMut {}
impl PartialEq<str> for BytesMut {}
impl PartialEq for BytesMut {}
impl Write for BytesMut {}
impl Display for TryGetError {}
impl Error for TryGetError {}
impl From<TryGetError> for std::io::Error {}
impl PartialEq for TryGetError {}
pub mod buf {
use std::prelude::v1::*;
use crate::{Bytes, TryGetError};
use std::collections::vec_deque::VecDeque;
use std::io::{BufRead, Cursor, IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
pub struct Chain<T, U> { _p: _ }
pub struct IntoIter<T> { _p: _ }
pub struct Limit<T> { _p: _ }
pub struct Reader<B> { _p: _ }
pub struct Take<T> { _p: _ }
pub struct UninitSlice { _p: _ }
pub struct Writer<B> { _p: _ }
pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn chunks_vectored<'a>(&'a self, dst: &mut [IoSlice<'a>]) -> usize;
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    #[decodes] fn get_u8(&mut self) -> u8;
    #[decodes] fn get_i8(&mut self) -> i8;
    #[decodes] fn get_u16(&mut self) -> u16;
    #[decodes] fn get_u16_le(&mut self) -> u16;
    #[decodes] fn get_u16_ne(&mut self) -> u16;
    #[decodes] fn get_i16(&mut self) -> i16;
    #[decodes] fn get_i16_le(&mut self) -> i16;
    #[decodes] fn get_i16_ne(&mut self) -> i16;
    #[decodes] fn get_u32(&mut self) -> u32;
    #[decodes] fn get_u32_le(&mut self) -> u32;
    #[decodes] fn get_u32_ne(&mut self) -> u32;
    #[decodes] fn get_i32(&mut self) -> i32;
    #[decodes] fn get_i32_le(&mut self) -> i32;
    #[decodes] fn get_i32_ne(&mut self) -> i32;
    #[decodes] fn get_u64(&mut self) -> u64;
    #[decodes] fn get_u64_le(&mut self) -> u64;
    #[decodes] fn get_u64_ne(&mut self) -> u64;
    #[decodes] fn get_i64(&mut self) -> i64;
    #[decodes] fn get_i64_le(&mut self) -> i64;
    #[decodes] fn get_i64_ne(&mut self) -> i64;
    #[decodes] fn get_u128(&mut self) -> u128;
    #[decodes] fn get_u128_le(&mut self) -> u128;
    #[decodes] fn get_u128_ne(&mut self) -> u128;
    #[decodes] fn get_i128(&mut self) -> i128;
    #[decodes] fn get_i128_le(&mut self) -> i128;
    #[decodes] fn get_i128_ne(&mut self) -> i128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_uint_le(&mut self, nbytes: usize) -> u64;
    fn get_uint_ne(&mut self, nbytes: usize) -> u64;
    #[decodes] fn get_int(&mut self, nbytes: usize) -> i64;
    #[decodes] fn get_int_le(&mut self, nbytes: usize) -> i64;
    #[decodes] fn get_int_ne(&mut self, nbytes: usize) -> i64;
    #[decodes] fn get_f32(&mut self) -> f32;
    #[decodes] fn get_f32_le(&mut self) -> f32;
    #[decodes] fn get_f32_ne(&mut self) -> f32;
    #[decodes] fn get_f64(&mut self) -> f64;
    #[decodes] fn get_f64_le(&mut self) -> f64;
    #[decodes] fn get_f64_ne(&mut self) -> f64;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    #[decodes] fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    #[decodes] fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
    #[decodes] fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    #[decodes] fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
    #[decodes] fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError>;
    #[decodes] fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
    #[decodes] fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
    #[decodes] fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError>;
    #[decodes] fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    #[decodes] fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
    #[decodes] fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError>;
    #[decodes] fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
    #[decodes] fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
    #[decodes] fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError>;
    #[decodes] fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    #[decodes] fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
    #[decodes] fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError>;
    #[decodes] fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
    #[decodes] fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
    #[decodes] fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError>;
    #[decodes] fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
    #[decodes] fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
    #[decodes] fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError>;
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    #[decodes] fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    #[decodes] fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
    #[decodes] fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
    #[decodes] fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError>;
    #[decodes] fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
    #[decodes] fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
    #[decodes] fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError>;
    #[owns] fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn take(self, limit: usize) -> Take<Self>;
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U>;
    fn reader(self) -> Reader<Self>;
}
pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    fn advance_mut(&mut self, cnt: usize);
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    fn has_remaining_mut(&self) -> bool;
    fn put<T: Buf>(&mut self, src: T);
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_u16_ne(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_i16_ne(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_u32_ne(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_i32_ne(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_u64_ne(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_i64_ne(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_u128_ne(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_i128_ne(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_uint_ne(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_int_ne(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f32_ne(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn put_f64_ne(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self>;
    fn writer(self) -> Writer<Self>;
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>;
}
impl<T, U> Chain<T, U> {
    fn first_ref(&self) -> &T;
    fn first_mut(&mut self) -> &mut T;
    fn last_ref(&self) -> &U;
    fn last_mut(&mut self) -> &mut U;
    fn into_inner(self) -> (T, U);
}
impl<T: Buf, U: Buf> Buf for Chain<T, U> {}
impl<T: BufMut, U: BufMut> BufMut for Chain<T, U> {}
impl<T: Buf, U: Buf> IntoIterator for Chain<T, U> { type Item = u8; type IntoIter = IntoIter<Chain<T, U>>; }
impl<T> IntoIter<T> { fn new(inner: T) -> IntoIter<T>; fn into_inner(self) -> T; fn get_ref(&self) -> &T; fn get_mut(&mut self) -> &mut T; }
impl<T: Buf> ExactSizeIterator for IntoIter<T> {}
impl<T: Buf> Iterator for IntoIter<T> { type Item = u8; }
impl<T> Limit<T> {
    fn into_inner(self) -> T;
    fn get_ref(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn limit(&self) -> usize;
    fn set_limit(&mut self, lim: usize);
}
impl<T: BufMut> BufMut for Limit<T> {}
impl<B: Buf> Reader<B> { fn get_ref(&self) -> &B; fn get_mut(&mut self) -> &mut B; fn into_inner(self) -> B; }
impl<B: Buf + Sized> BufRead for Reader<B> {}
impl<B: Buf + Sized> Read for Reader<B> {}
impl<T> Take<T> {
    fn into_inner(self) -> T;
    fn get_ref(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn limit(&self) -> usize;
    fn set_limit(&mut self, lim: usize);
}
impl<T: Buf> Buf for Take<T> {}
impl UninitSlice {
    fn new(slice: &mut [u8]) -> &mut UninitSlice;
    fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice;
    fn from_raw_parts_mut<'a>(ptr: *mut u8, len: usize) -> &'a mut UninitSlice;
    fn write_byte(&mut self, index: usize, byte: u8);
    fn copy_from_slice(&mut self, src: &[u8]);
    fn as_mut_ptr(&mut self) -> *mut u8;
    fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>];
    fn len(&self) -> usize;
}
impl<'a> From<&'a mut [MaybeUninit<u8>]> for &'a mut UninitSlice {}
impl<'a> From<&'a mut [u8]> for &'a mut UninitSlice {}
impl Index<Range<usize>> for UninitSlice { type Output = UninitSlice; }
impl Index<RangeFrom<usize>> for UninitSlice { type Output = UninitSlice; }
impl Index<RangeFull> for UninitSlice { type Output = UninitSlice; }
impl Index<RangeInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
impl Index<RangeTo<usize>> for UninitSlice { type Output = UninitSlice; }
impl Index<RangeToInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
impl IndexMut<Range<usize>> for UninitSlice {}
impl IndexMut<RangeFrom<usize>> for UninitSlice {}
impl IndexMut<RangeFull> for UninitSlice {}
impl IndexMut<RangeInclusive<usize>> for UninitSlice {}
impl IndexMut<RangeTo<usize>> for UninitSlice {}
impl IndexMut<RangeToInclusive<usize>> for UninitSlice {}
impl<B: BufMut> Writer<B> { fn get_ref(&self) -> &B; fn get_mut(&mut self) -> &mut B; fn into_inner(self) -> B; }
impl<B: BufMut + Sized> Write for Writer<B> {}
impl Buf for &[u8] {}
impl Buf for VecDeque<u8> {}
impl<T: AsRef<[u8]>> Buf for Cursor<T> {}
impl<T: Buf> Buf for &mut T {}
impl<T: Buf> Buf for Box<T> {}
impl BufMut for &mut [u8] {}
impl BufMut for &mut [MaybeUninit<u8>] {}
impl BufMut for Vec<u8> {
    #[grows] fn put<T: Buf>(&mut self, src: T);
    #[grows] fn put_slice(&mut self, src: &[u8]);
    #[grows] fn put_bytes(&mut self, val: u8, cnt: usize);
}
impl<T: BufMut> BufMut for &mut T {}
impl<T: BufMut> BufMut for Box<T> {}
}
