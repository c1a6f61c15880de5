use std::prelude::v1::*;
use std::alloc::{Layout, LayoutError};
use std::borrow::{Borrow, BorrowMut};
use std::fmt::Display;
use std::io::Write;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use std::slice::{Iter, IterMut, SliceIndex};
pub enum CollectionAllocErr { CapacityOverflow, AllocErr { layout: Layout } }
pub struct Drain<'a, T: Array> { _p: _ }
pub struct IntoIter<A: Array> { _p: _ }
#[heap] #[buffer] pub struct SmallVec<A: Array> { _p: _ }
pub trait Array { type Item; fn size() -> usize; }
pub trait ToSmallVec<A: Array> { #[seldom] fn to_smallvec(&self) -> SmallVec<A>; }
impl<T, const N: usize> Array for [T; N] { type Item = T; }
impl Display for CollectionAllocErr {}
impl From<LayoutError> for CollectionAllocErr {}
impl<'a, T: Array> DoubleEndedIterator for Drain<'a, T> {}
impl<'a, T: Array> Drop for Drain<'a, T> {}
impl<'a, T: Array> ExactSizeIterator for Drain<'a, T> {}
impl<'a, T: Array> Iterator for Drain<'a, T> { type Item = <T as Array>::Item; }
impl<A: Array> IntoIter<A> { fn as_slice(&self) -> &[A::Item]; fn as_mut_slice(&mut self) -> &mut [A::Item]; }
impl<A: Array + Clone> Clone for IntoIter<A> where A::Item: Clone {}
impl<A: Array> DoubleEndedIterator for IntoIter<A> {}
impl<A: Array> Drop for IntoIter<A> {}
impl<A: Array> ExactSizeIterator for IntoIter<A> {}
impl<A: Array> Iterator for IntoIter<A> { type Item = <A as Array>::Item; }
impl<A: Array> SmallVec<A> {
    #[empty] fn new() -> SmallVec<A>;
    #[seldom] fn with_capacity(n: usize) -> Self;
    fn from_vec(vec: Vec<A::Item>) -> SmallVec<A>;
    fn from_buf(buf: A) -> SmallVec<A>;
    fn from_buf_and_len(buf: A, len: usize) -> SmallVec<A>;
    fn from_buf_and_len_unchecked(buf: MaybeUninit<A>, len: usize) -> SmallVec<A>;
    fn set_len(&mut self, new_len: usize);
    fn inline_size(&self) -> usize;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn capacity(&self) -> usize;
    fn spilled(&self) -> bool;
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, A>;
    #[grows] fn push(&mut self, #[stores] value: A::Item);
    fn pop(&mut self) -> Option<A::Item>;
    #[grows] fn append<B: Array<Item = A::Item>>(&mut self, #[clears] other: &mut SmallVec<B>);
    #[reserves] fn grow(&mut self, new_cap: usize);
    #[reserves] fn try_grow(&mut self, new_cap: usize) -> Result<(), CollectionAllocErr>;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), CollectionAllocErr>;
    #[shrinks] fn shrink_to_fit(&mut self);
    fn truncate(&mut self, len: usize);
    fn as_slice(&self) -> &[A::Item];
    fn as_mut_slice(&mut self) -> &mut [A::Item];
    fn swap_remove(&mut self, index: usize) -> A::Item;
    #[clears] fn clear(&mut self);
    #[shifts] fn remove(&mut self, index: usize) -> A::Item;
    #[grows] #[shifts] fn insert(&mut self, index: usize, #[stores] element: A::Item);
    #[grows] fn insert_many<I: IntoIterator<Item = A::Item>>(&mut self, index: usize, iterable: I);
    #[seldom] fn into_vec(self) -> Vec<A::Item>;
    #[shrinks] fn into_boxed_slice(self) -> Box<[A::Item]>;
    fn into_inner(self) -> Result<A, Self>;
    fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, #[per_item] f: F);
    fn retain_mut<F: FnMut(&mut A::Item) -> bool>(&mut self, #[per_item] f: F);
    fn dedup(&mut self) where A::Item: PartialEq<A::Item>;
    fn dedup_by<F: FnMut(&mut A::Item, &mut A::Item) -> bool>(&mut self, #[per_item] same_bucket: F);
    fn dedup_by_key<F: FnMut(&mut A::Item) -> K, K: PartialEq<K>>(&mut self, #[per_item] key: F);
    #[grows] #[sizes] fn resize_with<F: FnMut() -> A::Item>(&mut self, new_len: usize, #[per_item] f: F);
    fn from_raw_parts(ptr: *mut A::Item, length: usize, capacity: usize) -> SmallVec<A>;
    fn as_ptr(&self) -> *const A::Item;
    fn as_mut_ptr(&mut self) -> *mut A::Item;
}
impl<A: Array> SmallVec<A> where A::Item: Copy {
    #[seldom] fn from_slice(slice: &[A::Item]) -> Self;
    #[grows] fn insert_from_slice(&mut self, index: usize, slice: &[A::Item]);
    #[grows] fn extend_from_slice(&mut self, slice: &[A::Item]);
}
impl<A: Array> SmallVec<A> where A::Item: Clone {
    #[grows] #[sizes] fn resize(&mut self, len: usize, value: A::Item);
    #[seldom] fn from_elem(elem: A::Item, n: usize) -> Self;
}
impl<A: Array> AsMut<[<A as Array>::Item]> for SmallVec<A> {}
impl<A: Array> AsRef<[<A as Array>::Item]> for SmallVec<A> {}
impl<A: Array> Borrow<[<A as Array>::Item]> for SmallVec<A> {}
impl<A: Array> BorrowMut<[<A as Array>::Item]> for SmallVec<A> {}
impl<A: Array> Clone for SmallVec<A> where A::Item: Clone {}
impl<A: Array> Default for SmallVec<A> {}
impl<A: Array> Deref for SmallVec<A> { type Target = [<A as Array>::Item]; }
impl<A: Array> DerefMut for SmallVec<A> {}
impl<A: Array> Drop for SmallVec<A> {}
impl<A: Array> Extend<<A as Array>::Item> for SmallVec<A> {}
impl<'a, A: Array> From<&'a [<A as Array>::Item]> for SmallVec<A> where A::Item: Clone {}
impl<A: Array> From<A> for SmallVec<A> {}
impl<A: Array> From<Vec<<A as Array>::Item>> for SmallVec<A> {}
impl<A: Array> FromIterator<<A as Array>::Item> for SmallVec<A> {}
impl<A: Array, I: SliceIndex<[A::Item]>> Index<I> for SmallVec<A> { type Output = <I as SliceIndex<[<A as Array>::Item]>>::Output; }
impl<A: Array, I: SliceIndex<[A::Item]>> IndexMut<I> for SmallVec<A> {}
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> { type IntoIter = Iter<'a, <A as Array>::Item>; type Item = &'a <A as Array>::Item; }
impl<'a, A: Array> IntoIterator for &'a mut SmallVec<A> { type IntoIter = IterMut<'a, <A as Array>::Item>; type Item = &'a mut <A as Array>::Item; }
impl<A: Array> IntoIterator for SmallVec<A> { type IntoIter = IntoIter<A>; type Item = <A as Array>::Item; }
impl<A: Array, B: Array> PartialEq<SmallVec<B>> for SmallVec<A> where A::Item: PartialEq<B::Item> {}
impl<A: Array<Item = u8>> Write for SmallVec<A> {}
impl<A: Array> ToSmallVec<A> for [A::Item] where A::Item: Copy {}
