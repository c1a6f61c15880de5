pub mod collections {
pub mod vec_deque {
use crate::prelude::v1::*;
use crate::cmp::Ordering;
use crate::collections::TryReserveError;
use crate::fmt::{Arguments, Debug};
use crate::hash::Hash;
use crate::io::{BufRead, Read, Write};
use crate::ops::{Index, IndexMut, RangeBounds};
#[exact] pub struct Drain<'a, T> { _p: _ }
#[heap] #[exact] pub struct IntoIter<T> { _p: _ }
#[exact] pub struct Iter<'a, T> { _p: _ }
#[exact] pub struct IterMut<'a, T> { _p: _ }
#[lang = "vec_deque"] #[heap] #[buffer] pub struct VecDeque<T> { _head: usize, _vec: Vec<T> }
impl<T> Clone for Iter<'_, T> {}
impl<T: Clone> Clone for VecDeque<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Eq> Eq for VecDeque<T> {}
impl<T: Ord> Ord for VecDeque<T> {}
impl<T: PartialEq> PartialEq for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> {}
impl<T: PartialOrd> PartialOrd for VecDeque<T> {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> Drop for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<T> VecDeque<T> {
    #[empty] fn new() -> VecDeque<T>;
    #[allocates] fn with_capacity(capacity: usize) -> VecDeque<T>;
    fn get(&self, index: usize) -> Option<&T>;
    fn get_mut(&mut self, index: usize) -> Option<&mut T>;
    fn swap(&mut self, i: usize, j: usize);
    fn capacity(&self) -> usize;
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn truncate(&mut self, len: usize);
    fn iter(&self) -> Iter<'_, T>;
    fn iter_mut(&mut self) -> IterMut<'_, T>;
    fn as_slices(&self) -> (&[T], &[T]);
    fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]);
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T>;
    fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T>;
    #[asked] fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    #[clears] fn clear(&mut self);
    fn contains(&self, x: &T) -> bool where T: PartialEq;
    fn front(&self) -> Option<&T>;
    fn front_mut(&mut self) -> Option<&mut T>;
    fn back(&self) -> Option<&T>;
    fn back_mut(&mut self) -> Option<&mut T>;
    fn pop_front(&mut self) -> Option<T>;
    fn pop_back(&mut self) -> Option<T>;
    fn pop_front_if(&mut self, #[once] predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    fn pop_back_if(&mut self, #[once] predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    #[grows] fn push_front(&mut self, #[stores] value: T);
    #[grows] fn push_front_mut(&mut self, #[stores] value: T) -> &mut T;
    #[grows] fn push_back(&mut self, #[stores] value: T);
    #[grows] fn push_back_mut(&mut self, #[stores] value: T) -> &mut T;
    fn swap_remove_front(&mut self, index: usize) -> Option<T>;
    fn swap_remove_back(&mut self, index: usize) -> Option<T>;
    #[grows] #[shifts] fn insert(&mut self, index: usize, #[stores] value: T);
    #[grows] #[shifts] fn insert_mut(&mut self, index: usize, #[stores] value: T) -> &mut T;
    #[shifts] #[asked] fn remove(&mut self, index: usize) -> Option<T>;
    #[allocates] fn split_off(&mut self, at: usize) -> VecDeque<T>;
    #[grows] fn append(&mut self, #[clears] other: &mut VecDeque<T>);
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F);
    fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, #[per_item] f: F);
    #[grows] #[sizes] fn resize_with(&mut self, new_len: usize, #[per_item] generator: impl FnMut() -> T);
    fn make_contiguous(&mut self) -> &mut [T];
    fn rotate_left(&mut self, n: usize);
    fn rotate_right(&mut self, n: usize);
    fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, #[per_item] f: F) -> Result<usize, usize>;
    fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, #[per_item] f: F) -> Result<usize, usize>;
    fn partition_point<P: FnMut(&T) -> bool>(&self, #[per_item] pred: P) -> usize;
}
impl<T: Clone> VecDeque<T> { #[grows] #[sizes] fn resize(&mut self, new_len: usize, #[stores] value: T); }
impl BufRead for VecDeque<u8> {}
impl<T: Debug> Debug for VecDeque<T> {}
impl<T> Default for VecDeque<T> { #[empty] fn default() -> VecDeque<T>; }
impl<T> Drop for VecDeque<T> {}
impl<'a, T: Copy> Extend<&'a T> for VecDeque<T> {}
impl<T> Extend<T> for VecDeque<T> {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> { #[allocates] fn from(arr: [T; N]) -> VecDeque<T>; }
impl<T> From<Vec<T>> for VecDeque<T> {}
impl<T> FromIterator<T> for VecDeque<T> {}
impl<T: Hash> Hash for VecDeque<T> {}
impl<T> Index<usize> for VecDeque<T> { type Output = T; }
impl<T> IndexMut<usize> for VecDeque<T> {}
impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl Read for VecDeque<u8> {}
impl Write for VecDeque<u8> {
    #[grows] fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    #[grows] fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
    #[grows] fn write_fmt(&mut self, args: Arguments<'_>) -> crate::io::Result<()>;
}
}}

pub mod collections {
pub mod binary_heap {
use crate::prelude::v1::*;
use crate::collections::TryReserveError;
use crate::fmt::Debug;
use crate::ops::{Deref, DerefMut};
#[lang = "binary_heap"] #[heap] #[buffer] pub struct BinaryHeap<T> { _vec: Vec<T> }
#[exact] pub struct Drain<'a, T> { _p: _ }
#[heap] #[exact] pub struct IntoIter<T> { _p: _ }
#[exact] pub struct Iter<'a, T> { _p: _ }
#[guard] pub struct PeekMut<'a, T: Ord> { _p: _ }
impl<T> Clone for Iter<'_, T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Clone> Clone for BinaryHeap<T> {}
impl<T> BinaryHeap<T> {
    #[empty] fn new() -> BinaryHeap<T>;
    #[allocates] fn with_capacity(capacity: usize) -> BinaryHeap<T>;
    fn iter(&self) -> Iter<'_, T>;
    fn peek(&self) -> Option<&T>;
    fn capacity(&self) -> usize;
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn as_slice(&self) -> &[T];
    fn into_vec(self) -> Vec<T>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[clears] fn drain(&mut self) -> Drain<'_, T>;
    #[clears] fn clear(&mut self);
}
impl<T: Ord> BinaryHeap<T> {
    fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    fn pop(&mut self) -> Option<T>;
    #[grows] fn push(&mut self, #[stores] item: T);
    fn into_sorted_vec(self) -> Vec<T>;
    #[grows] fn append(&mut self, #[clears] other: &mut BinaryHeap<T>);
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F);
}
impl<T: Debug> Debug for BinaryHeap<T> {}
impl<T> Default for BinaryHeap<T> { #[empty] fn default() -> BinaryHeap<T>; }
impl<'a, T: Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}
impl<T: Ord> Extend<T> for BinaryHeap<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { #[allocates] fn from(arr: [T; N]) -> BinaryHeap<T>; }
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T: Ord> PeekMut<'a, T> { fn pop(this: PeekMut<'a, T>) -> T; }
impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; }
impl<T: Ord> DerefMut for PeekMut<'_, T> {}
}}

pub mod collections {
pub mod linked_list {
use crate::prelude::v1::*;
use crate::hash::Hash;
use crate::marker::PhantomData;
pub struct ExtractIf<'a, T, F> { _p: _ }
#[heap] #[exact] pub struct IntoIter<T> { _p: _ }
#[exact] pub struct Iter<'a, T> { _p: _ }
#[exact] pub struct IterMut<'a, T> { _p: _ }
#[lang = "linked_list"] #[heap] pub struct LinkedList<T> { _head: [usize; 3], _p: PhantomData<T> }
impl<T> Clone for Iter<'_, T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Clone> Clone for LinkedList<T> {}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: Ord> Ord for LinkedList<T> {}
impl<T: PartialEq> PartialEq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<T> LinkedList<T> {
    #[empty] fn new() -> LinkedList<T>;
    fn append(&mut self, #[clears] other: &mut LinkedList<T>);
    fn iter(&self) -> Iter<'_, T>;
    fn iter_mut(&mut self) -> IterMut<'_, T>;
    fn is_empty(&self) -> bool;
    #[len] fn len(&self) -> usize;
    #[clears] fn clear(&mut self);
    fn contains(&self, x: &T) -> bool where T: PartialEq;
    fn front(&self) -> Option<&T>;
    fn front_mut(&mut self) -> Option<&mut T>;
    fn back(&self) -> Option<&T>;
    fn back_mut(&mut self) -> Option<&mut T>;
    #[allocates] fn push_front(&mut self, #[stores] elt: T);
    #[allocates] fn push_front_mut(&mut self, #[stores] elt: T) -> &mut T;
    fn pop_front(&mut self) -> Option<T>;
    #[allocates] fn push_back(&mut self, #[stores] elt: T);
    #[allocates] fn push_back_mut(&mut self, #[stores] elt: T) -> &mut T;
    fn pop_back(&mut self) -> Option<T>;
    fn split_off(&mut self, at: usize) -> LinkedList<T>;
    fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, #[per_item] filter: F) -> ExtractIf<'_, T, F>;
}
impl<T> Default for LinkedList<T> { #[empty] fn default() -> LinkedList<T>; }
impl<'a, T: Copy> Extend<&'a T> for LinkedList<T> {}
impl<T> Extend<T> for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> { #[allocates] fn from(arr: [T; N]) -> LinkedList<T>; }
impl<T> FromIterator<T> for LinkedList<T> {}
impl<T: Hash> Hash for LinkedList<T> {}
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
}}
