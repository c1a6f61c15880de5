use std::prelude::v1::*;
use std::any::Any;
use std::borrow::{Borrow, BorrowMut};
use std::fmt::{Arguments, Display, Error, Write};
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::slice::{Iter, IterMut};
use std::str::{FromStr, Utf8Error};
pub struct ArrayString<const CAP: usize> { _p: _ }
pub struct ArrayVec<T, const CAP: usize> { _p: _ }
pub struct CapacityError<T = ()> { _p: _ }
pub struct Drain<'a, T, const CAP: usize> { _p: _ }
pub struct IntoIter<T, const CAP: usize> { _p: _ }
impl<const CAP: usize> ArrayString<CAP> {
    fn new() -> ArrayString<CAP>;
    fn new_const() -> ArrayString<CAP>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn from(s: &str) -> Result<Self, CapacityError<&str>>;
    fn from_byte_string(b: &[u8; CAP]) -> Result<Self, Utf8Error>;
    fn zero_filled() -> Self;
    fn capacity(&self) -> usize;
    fn is_full(&self) -> bool;
    fn remaining_capacity(&self) -> usize;
    fn push(&mut self, c: char);
    fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>>;
    fn push_str(&mut self, s: &str);
    fn try_push_str<'a>(&mut self, s: &'a str) -> Result<(), CapacityError<&'a str>>;
    fn pop(&mut self) -> Option<char>;
    fn truncate(&mut self, new_len: usize);
    fn remove(&mut self, idx: usize) -> char;
    #[clears] fn clear(&mut self);
    fn set_len(&mut self, length: usize);
    fn as_str(&self) -> &str;
    fn as_mut_str(&mut self) -> &mut str;
    fn as_ptr(&self) -> *const u8;
    fn as_mut_ptr(&mut self) -> *mut u8;
}
impl<const CAP: usize> AsRef<Path> for ArrayString<CAP> {}
impl<const CAP: usize> AsRef<str> for ArrayString<CAP> {}
impl<const CAP: usize> Borrow<str> for ArrayString<CAP> {}
impl<const CAP: usize> BorrowMut<str> for ArrayString<CAP> {}
impl<const CAP: usize> Clone for ArrayString<CAP> {}
impl<const CAP: usize> Default for ArrayString<CAP> {}
impl<const CAP: usize> Deref for ArrayString<CAP> { type Target = str; }
impl<const CAP: usize> DerefMut for ArrayString<CAP> {}
impl<const CAP: usize> Display for ArrayString<CAP> {}
impl<const CAP: usize> FromStr for ArrayString<CAP> { type Err = CapacityError; }
impl<const CAP: usize> PartialEq<ArrayString<CAP>> for str {}
impl<const CAP: usize> PartialEq<str> for ArrayString<CAP> {}
impl<const CAP: usize> PartialEq for ArrayString<CAP> {}
impl<'a, const CAP: usize> TryFrom<&'a str> for ArrayString<CAP> { type Error = CapacityError<&'a str>; }
impl<'a, const CAP: usize> TryFrom<Arguments<'a>> for ArrayString<CAP> { type Error = CapacityError<Error>; }
impl<const CAP: usize> Write for ArrayString<CAP> {}
impl<const CAP: usize> Copy for ArrayString<CAP> {}
impl<T, const CAP: usize> ArrayVec<T, CAP> {
    fn new() -> ArrayVec<T, CAP>;
    fn new_const() -> ArrayVec<T, CAP>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn capacity(&self) -> usize;
    fn is_full(&self) -> bool;
    fn remaining_capacity(&self) -> usize;
    fn push(&mut self, #[stores] element: T);
    fn try_push(&mut self, #[stores] element: T) -> Result<(), CapacityError<T>>;
    fn push_unchecked(&mut self, element: T);
    fn truncate(&mut self, new_len: usize);
    #[clears] fn clear(&mut self);
    #[shifts] fn insert(&mut self, index: usize, #[stores] element: T);
    #[shifts] fn try_insert(&mut self, index: usize, #[stores] element: T) -> Result<(), CapacityError<T>>;
    fn pop(&mut self) -> Option<T>;
    fn swap_remove(&mut self, index: usize) -> T;
    fn swap_pop(&mut self, index: usize) -> Option<T>;
    #[shifts] fn remove(&mut self, index: usize) -> T;
    fn pop_at(&mut self, index: usize) -> Option<T>;
    fn retain<F: FnMut(&mut T) -> bool>(&mut self, #[per_item] f: F);
    fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    fn set_len(&mut self, length: usize);
    fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> where T: Copy;
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T, CAP>;
    fn into_inner(self) -> Result<[T; CAP], Self>;
    fn into_inner_unchecked(self) -> [T; CAP];
    fn take(&mut self) -> Self;
    fn as_slice(&self) -> &[T];
    fn as_mut_slice(&mut self) -> &mut [T];
    fn as_ptr(&self) -> *const T;
    fn as_mut_ptr(&mut self) -> *mut T;
}
impl<T, const CAP: usize> AsMut<[T]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> AsRef<[T]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Borrow<[T]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> BorrowMut<[T]> for ArrayVec<T, CAP> {}
impl<T: Clone, const CAP: usize> Clone for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Default for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Deref for ArrayVec<T, CAP> { type Target = [T]; }
impl<T, const CAP: usize> DerefMut for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Drop for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Extend<T> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> From<[T; CAP]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> {}
impl<'a, T, const CAP: usize> IntoIterator for &'a ArrayVec<T, CAP> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T, const CAP: usize> IntoIterator for &'a mut ArrayVec<T, CAP> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> { type Item = T; type IntoIter = IntoIter<T, CAP>; }
impl<T: PartialEq, const CAP: usize> PartialEq<[T]> for ArrayVec<T, CAP> {}
impl<T: PartialEq, const CAP: usize> PartialEq for ArrayVec<T, CAP> {}
impl<T: Clone, const CAP: usize> TryFrom<&[T]> for ArrayVec<T, CAP> { type Error = CapacityError; }
impl<const CAP: usize> std::io::Write for ArrayVec<u8, CAP> {}
impl<T> CapacityError<T> { fn new(element: T) -> CapacityError<T>; fn element(self) -> T; fn simplify(self) -> CapacityError; }
impl<T: Clone> Clone for CapacityError<T> {}
impl<T> Display for CapacityError<T> {}
impl<T: Any> std::error::Error for CapacityError<T> {}
impl<T: PartialEq> PartialEq for CapacityError<T> {}
impl<T: Copy> Copy for CapacityError<T> {}
impl<'a, T, const CAP: usize> DoubleEndedIterator for Drain<'a, T, CAP> {}
impl<'a, T, const CAP: usize> Drop for Drain<'a, T, CAP> {}
impl<'a, T, const CAP: usize> ExactSizeIterator for Drain<'a, T, CAP> {}
impl<'a, T, const CAP: usize> Iterator for Drain<'a, T, CAP> { type Item = T; }
impl<T, const CAP: usize> IntoIter<T, CAP> { fn as_slice(&self) -> &[T]; fn as_mut_slice(&mut self) -> &mut [T]; }
impl<T: Clone, const CAP: usize> Clone for IntoIter<T, CAP> {}
impl<T, const CAP: usize> DoubleEndedIterator for IntoIter<T, CAP> {}
impl<T, const CAP: usize> Drop for IntoIter<T, CAP> {}
impl<T, const CAP: usize> ExactSizeIterator for IntoIter<T, CAP> {}
impl<T, const CAP: usize> Iterator for IntoIter<T, CAP> { type Item = T; }
