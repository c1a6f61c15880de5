pub mod vec {
use crate::prelude::v1::*;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::collections::binary_heap::BinaryHeap;
use crate::collections::vec_deque::VecDeque;
use crate::ffi::CString;
use crate::fmt::{Arguments, Debug};
use crate::hash::Hash;
use crate::io::{Result, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::ptr::NonNull;
use crate::slice::{Iter, IterMut, SliceIndex};
#[exact] pub struct Drain<'a, T> { _p: _ }
#[bounded] pub struct ExtractIf<'a, T, F> { _p: _ }
#[lang = "vec_into_iter"] #[heap] #[exact] pub struct IntoIter<T> { _ptr: NonNull<T>, _cap: usize, _at: *const T, _end: *const T }
#[heap] #[exact] pub struct Splice<'a, I: Iterator> { _p: _ }
#[lang = "vec"] #[heap] #[buffer] pub struct Vec<T> { _ptr: NonNull<T>, _cap: usize, _len: usize }
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> { #[owns] fn from(s: Cow<'a, [T]>) -> Vec<T>; }
impl<T> Borrow<[T]> for Vec<T> {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl<T> From<Box<[T]>> for Vec<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Clone> Clone for Vec<T> {}
impl<T: Eq> Eq for Vec<T> {}
impl<T: Ord> Ord for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {}
impl<T: PartialOrd> PartialOrd<Vec<T>> for Vec<T> {}
impl<T> From<BinaryHeap<T>> for Vec<T> {}
impl<T> From<VecDeque<T>> for Vec<T> {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T> AsMut<Vec<T>> for Vec<T> {}
impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {}
impl From<&str> for Vec<u8> { #[owns] fn from(s: &str) -> Vec<u8>; }
impl From<CString> for Vec<u8> {}
impl From<String> for Vec<u8> {}
impl<T: Clone> From<&[T]> for Vec<T> { #[owns] fn from(s: &[T]) -> Vec<T>; }
impl<T: Clone> From<&mut [T]> for Vec<T> { #[owns] fn from(s: &mut [T]) -> Vec<T>; }
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { #[owns] fn from(s: &[T; N]) -> Vec<T>; }
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> { #[owns] fn from(s: &mut [T; N]) -> Vec<T>; }
impl<T, const N: usize> From<[T; N]> for Vec<T> { #[allocates] fn from(s: [T; N]) -> Vec<T>; }
impl<T> Default for Vec<T> { #[empty] fn default() -> Vec<T>; }
impl<T: Debug> Debug for Vec<T> {}
impl<T: Hash> Hash for Vec<T> {}
impl Write for Vec<u8> {
    #[grows] fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[grows] fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    #[grows] fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
}
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<'a, T: Copy> Extend<&'a T> for Vec<T> {}
impl<T> Extend<T> for Vec<T> {}
impl<T> FromIterator<T> for Vec<T> {}
impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<I: Iterator> Iterator for Splice<'_, I> { type Item = <I as Iterator>::Item; }
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; }
impl<T> Deref for Vec<T> { type Target = [T]; }
impl<T> DerefMut for Vec<T> {}
impl<T> Drop for Drain<'_, T> {}
impl<T> Drop for IntoIter<T> {}
impl<T> Drop for Vec<T> {}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = <I as SliceIndex<[T]>>::Output; }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {}
impl<'a, T> Drain<'a, T> { fn as_slice(&self) -> &[T]; }
impl<T> IntoIter<T> { fn as_slice(&self) -> &[T]; fn as_mut_slice(&mut self) -> &mut [T]; }
impl<T> Vec<T> {
    #[empty] fn new() -> Vec<T>;
    #[allocates] fn with_capacity(capacity: usize) -> Vec<T>;
    #[unleaks] fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    #[leaks] fn into_raw_parts(self) -> (*mut T, usize, usize);
    #[grows] fn push(&mut self, #[stores] value: T);
    #[grows] fn push_mut(&mut self, #[stores] value: T) -> &mut T;
    fn capacity(&self) -> usize;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    #[shrinks] fn into_boxed_slice(self) -> Box<[T]>;
    fn truncate(&mut self, len: usize);
    fn as_slice(&self) -> &[T];
    fn as_mut_slice(&mut self) -> &mut [T];
    fn as_ptr(&self) -> *const T;
    fn as_mut_ptr(&mut self) -> *mut T;
    fn set_len(&mut self, new_len: usize);
    fn swap_remove(&mut self, index: usize) -> T;
    #[grows] #[shifts] fn insert(&mut self, index: usize, #[stores] element: T);
    #[grows] #[shifts] fn insert_mut(&mut self, index: usize, #[stores] element: T) -> &mut T;
    #[shifts] #[asked] fn remove(&mut self, index: usize) -> T;
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F);
    fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, #[per_item] f: F);
    fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, #[per_item] key: F);
    fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, #[per_item] same_bucket: F);
    fn pop(&mut self) -> Option<T>;
    fn pop_if(&mut self, #[once] predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    #[grows] fn append(&mut self, #[clears] other: &mut Vec<T>);
    #[asked] fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    #[clears] fn clear(&mut self);
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[allocates] fn split_off(&mut self, at: usize) -> Vec<T>;
    #[grows] #[sizes] fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, #[per_item] f: F);
    #[leaks] #[asked] fn leak<'a>(self) -> &'a mut [T];
    fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    #[grows] fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, #[stores] replace_with: I) -> Splice<'_, <I as IntoIterator>::IntoIter>;
    fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, #[per_item] filter: F) -> ExtractIf<'_, T, F>;
}
impl<T: Clone> Vec<T> {
    #[grows] #[sizes] fn resize(&mut self, new_len: usize, #[stores] value: T);
    #[grows] fn extend_from_slice(&mut self, other: &[T]);
    #[grows] fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
}
impl<T, const N: usize> Vec<[T; N]> { fn into_flattened(self) -> Vec<T>; }
impl<T: PartialEq> Vec<T> { fn dedup(&mut self); }
}
