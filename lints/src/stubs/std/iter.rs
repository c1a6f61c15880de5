pub mod iter {
use crate::prelude::v1::*;
use crate::array::IntoIter;
use crate::cmp::Ordering;
use crate::fmt::Debug;
use crate::ops::Try;
use crate::slice::{Iter, IterMut};
pub fn chain<A: IntoIterator, B: IntoIterator<Item = <A as IntoIterator>::Item>>(a: A, b: B) -> Chain<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;
pub fn empty<T>() -> Empty<T>;
pub fn from_fn<T, F: FnMut() -> Option<T>>(#[per_item] f: F) -> FromFn<F>;
pub fn once<T>(#[stores] value: T) -> Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(#[lazy] make: F) -> OnceWith<F>;
#[asked] pub fn repeat<T: Clone>(#[stores] elt: T) -> Repeat<T>;
pub fn repeat_n<T: Clone>(#[stores] element: T, count: usize) -> RepeatN<T>;
pub fn repeat_with<A, F: FnMut() -> A>(#[per_item] repeater: F) -> RepeatWith<F>;
pub fn successors<T, F: FnMut(&T) -> Option<T>>(#[stores] first: Option<T>, #[per_item] succ: F) -> Successors<T, F>;
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<<A as IntoIterator>::IntoIter, <B as IntoIterator>::IntoIter>;
#[exact] #[derive(Clone)] pub struct Chain<A, B> { _p: _ }
#[exact] #[derive(Clone)] pub struct Cloned<I> { _iter: I }
#[exact] #[derive(Clone)] pub struct Copied<I> { _iter: I }
#[derive(Clone)] pub struct Cycle<I> { _p: _ }
#[exact] pub struct Empty<T> { _p: _ }
#[exact] #[derive(Clone)] pub struct Enumerate<I> { _iter: I, _count: usize }
#[bounded] #[derive(Clone)] pub struct Filter<I, P> { _iter: I, _p: P }
#[bounded] #[derive(Clone)] pub struct FilterMap<I, F> { _iter: I, _f: F }
pub struct FlatMap<I, U: IntoIterator, F> { _p: _ }
pub struct Flatten<I: Iterator> { _p: _ }
#[derive(Clone)] pub struct FromFn<F> { _p: _ }
#[exact] #[derive(Clone)] pub struct Fuse<I> { _p: _ }
#[exact] #[derive(Clone)] pub struct Inspect<I, F> { _p: _ }
#[exact] #[derive(Clone)] pub struct Map<I, F> { _iter: I, _f: F }
#[bounded] #[derive(Clone)] pub struct MapWhile<I, P> { _p: _ }
#[exact] #[derive(Clone, Debug)] pub struct Once<T> { _p: _ }
#[exact] #[derive(Clone)] pub struct OnceWith<F> { _p: _ }
#[exact] pub struct Peekable<I: Iterator> { _iter: I, _peeked: Option<Option<<I as Iterator>::Item>> }
#[derive(Clone)] pub struct Repeat<A> { _p: _ }
#[exact] #[derive(Clone)] pub struct RepeatN<A> { _p: _ }
#[derive(Clone, Copy)] pub struct RepeatWith<F> { _p: _ }
#[exact] #[derive(Clone)] pub struct Rev<T> { _iter: T }
#[bounded] #[derive(Clone)] pub struct Scan<I, St, F> { _p: _ }
#[exact] #[derive(Clone)] pub struct Skip<I> { _iter: I, _n: usize }
#[bounded] #[derive(Clone)] pub struct SkipWhile<I, P> { _p: _ }
#[exact] #[derive(Clone)] pub struct StepBy<I> { _p: _ }
#[derive(Clone)] pub struct Successors<T, F> { _p: _ }
#[exact] #[derive(Clone)] pub struct Take<I> { _iter: I, _n: usize }
#[bounded] #[derive(Clone)] pub struct TakeWhile<I, P> { _p: _ }
#[exact] #[derive(Clone)] pub struct Zip<A, B> { _p: _ }
#[lang = "double_ended_iterator"] pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, #[per_item] f: F) -> R;
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, #[per_item] f: F) -> B;
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, #[per_item] predicate: P) -> Option<Self::Item>;
}
#[lang = "exact_size_iterator"] pub trait ExactSizeIterator: Iterator { #[len] fn len(&self) -> usize; }
#[lang = "extend"] pub trait Extend<A> { #[grows] fn extend<T: IntoIterator<Item = A>>(&mut self, #[stores] iter: T); }
#[lang = "from_iterator"] pub trait FromIterator<A>: Sized { #[collects] fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
#[lang = "into_iterator"] pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
#[lang = "iterator"] pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize;
    fn last(self) -> Option<Self::Item>;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn chain<U: IntoIterator<Item = Self::Item>>(self, #[stores] other: U) -> Chain<Self, <U as IntoIterator>::IntoIter>;
    fn zip<U: IntoIterator>(self, #[stores] other: U) -> Zip<Self, <U as IntoIterator>::IntoIter>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, #[per_item] f: F) -> Map<Self, F>;
    fn for_each<F: FnMut(Self::Item)>(self, #[per_item] f: F);
    fn filter<P: FnMut(&Self::Item) -> bool>(self, #[per_item] predicate: P) -> Filter<Self, P>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, #[per_item] f: F) -> FilterMap<Self, F>;
    fn enumerate(self) -> Enumerate<Self>;
    fn peekable(self) -> Peekable<Self>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, #[per_item] predicate: P) -> SkipWhile<Self, P>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, #[per_item] predicate: P) -> TakeWhile<Self, P>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, #[per_item] predicate: P) -> MapWhile<Self, P>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, #[stores] initial_state: St, #[per_item] f: F) -> Scan<Self, St, F>;
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, #[per_item] f: F) -> FlatMap<Self, U, F>;
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnMut(&Self::Item)>(self, #[per_item] f: F) -> Inspect<Self, F>;
    fn by_ref(&mut self) -> &mut Self;
    #[collects] fn collect<B: FromIterator<Self::Item>>(self) -> B;
    #[collects] fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, #[per_item] f: F) -> (B, B);
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, #[per_item] f: F) -> R;
    fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, #[per_item] f: F) -> R;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, #[per_item] f: F) -> B;
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, #[per_item] f: F) -> bool;
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, #[per_item] f: F) -> bool;
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, #[per_item] f: F) -> Option<B>;
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, #[per_item] predicate: P) -> Option<usize>;
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, #[per_item] predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator;
    fn max(self) -> Option<Self::Item> where Self::Item: Ord;
    fn min(self) -> Option<Self::Item> where Self::Item: Ord;
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Option<Self::Item>;
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Option<Self::Item>;
    fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator;
    #[collects] fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
    fn copied<'a, T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &'a T>;
    #[clones] #[each] fn cloned<'a, T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &'a T>;
    fn cycle(self) -> Cycle<Self> where Self: Clone;
    fn sum<S: Sum<Self::Item>>(self) -> S;
    fn product<P: Product<Self::Item>>(self) -> P;
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord;
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<<I as IntoIterator>::Item>;
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item>;
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<<I as IntoIterator>::Item>;
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>;
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>;
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>;
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<<I as IntoIterator>::Item>;
    fn is_sorted(self) -> bool where Self::Item: PartialOrd;
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, #[per_item] compare: F) -> bool;
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, #[per_item] f: F) -> bool;
}
#[lang = "product"] pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
#[lang = "step"] pub trait Step: Clone + PartialOrd {}
#[lang = "sum"] pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
impl<I: Clone + Iterator> Clone for Peekable<I> where <I as Iterator>::Item: Clone {}
impl<I: Clone + Iterator, U: Clone + Iterator> Clone for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {}
impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: Clone {}
impl<T> Clone for Empty<T> {}
impl<F> Debug for OnceWith<F> {}
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = <A as Iterator>::Item>> DoubleEndedIterator for Chain<A, B> {}
impl<A: Iterator, B: Iterator<Item = <A as Iterator>::Item>> Iterator for Chain<A, B> { type Item = <A as Iterator>::Item; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone> DoubleEndedIterator for Cloned<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone> ExactSizeIterator for Cloned<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: Clone> Iterator for Cloned<I> { type Item = T; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy> DoubleEndedIterator for Copied<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy> ExactSizeIterator for Copied<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: Copy> Iterator for Copied<I> { type Item = T; }
impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = <I as Iterator>::Item; }
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> Iterator for Empty<T> { type Item = T; }
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, <I as Iterator>::Item); }
impl<I: DoubleEndedIterator, P: FnMut(&<I as Iterator>::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for Filter<I, P> { type Item = <I as Iterator>::Item; }
impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}
impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> where <U as IntoIterator>::IntoIter: DoubleEndedIterator {}
impl<I: Iterator, U: IntoIterator, F: FnMut(<I as Iterator>::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = <U as IntoIterator>::Item; }
impl<I: DoubleEndedIterator, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {}
impl<I: Iterator, U: Iterator> Iterator for Flatten<I> where <I as Iterator>::Item: IntoIterator<IntoIter = U, Item = <U as Iterator>::Item> {
    type Item = <U as Iterator>::Item;
}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Iterator> Iterator for Fuse<I> { type Item = <I as Iterator>::Item; }
impl<I: DoubleEndedIterator, F: FnMut(&<I as Iterator>::Item)> DoubleEndedIterator for Inspect<I, F> {}
impl<I: ExactSizeIterator, F: FnMut(&<I as Iterator>::Item)> ExactSizeIterator for Inspect<I, F> {}
impl<I: Iterator, F: FnMut(&<I as Iterator>::Item)> Iterator for Inspect<I, F> { type Item = <I as Iterator>::Item; }
impl<B, I: DoubleEndedIterator, F: FnMut(<I as Iterator>::Item) -> B> DoubleEndedIterator for Map<I, F> {}
impl<B, I: ExactSizeIterator, F: FnMut(<I as Iterator>::Item) -> B> ExactSizeIterator for Map<I, F> {}
impl<B, I: Iterator, F: FnMut(<I as Iterator>::Item) -> B> Iterator for Map<I, F> { type Item = B; }
impl<B, I: Iterator, P: FnMut(<I as Iterator>::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; }
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<T> Iterator for Once<T> { type Item = T; }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; }
impl<I: Iterator> Peekable<I> {
    fn peek(&mut self) -> Option<&<I as Iterator>::Item>;
    fn peek_mut(&mut self) -> Option<&mut <I as Iterator>::Item>;
    fn next_if(&mut self, #[once] func: impl FnOnce(&<I as Iterator>::Item) -> bool) -> Option<<I as Iterator>::Item>;
    fn next_if_eq<T>(&mut self, expected: &T) -> Option<<I as Iterator>::Item> where <I as Iterator>::Item: PartialEq<T>;
    fn next_if_map<R>(&mut self, #[once] f: impl FnOnce(<I as Iterator>::Item) -> Result<R, <I as Iterator>::Item>) -> Option<R>;
    fn next_if_map_mut<R>(&mut self, #[once] f: impl FnOnce(&mut <I as Iterator>::Item) -> Option<R>) -> Option<R>;
}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: Iterator> Iterator for Peekable<I> { type Item = <I as Iterator>::Item; }
impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
impl<A: Clone> Iterator for Repeat<A> { type Item = A; }
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = <I as Iterator>::Item; }
impl<B, I: Iterator, St, F: FnMut(&mut St, <I as Iterator>::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; }
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: Iterator> Iterator for Skip<I> { type Item = <I as Iterator>::Item; }
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = <I as Iterator>::Item; }
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}
impl<I: Iterator> Iterator for StepBy<I> { type Item = <I as Iterator>::Item; }
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
impl<I: Iterator> Iterator for Take<I> { type Item = <I as Iterator>::Item; }
impl<I: Iterator, P: FnMut(&<I as Iterator>::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = <I as Iterator>::Item; }
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); }
impl<'a, I: DoubleEndedIterator> DoubleEndedIterator for &'a mut I {}
impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
impl Extend<()> for () {}
impl FromIterator<()> for () {}
impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<I: Iterator> IntoIterator for I { type Item = <I as Iterator>::Item; type IntoIter = I; }
impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; }
impl<I: Iterator> Iterator for &mut I { type Item = <I as Iterator>::Item; }
impl Product for f32 {}
impl Product for f64 {}
impl Product for i8 {}
impl Product for i16 {}
impl Product for i32 {}
impl Product for i64 {}
impl Product for i128 {}
impl Product for isize {}
impl Product for u8 {}
impl Product for u16 {}
impl Product for u32 {}
impl Product for u64 {}
impl Product for u128 {}
impl Product for usize {}
impl<'a> Product<&'a f32> for f32 {}
impl<'a> Product<&'a f64> for f64 {}
impl<'a> Product<&'a i8> for i8 {}
impl<'a> Product<&'a i16> for i16 {}
impl<'a> Product<&'a i32> for i32 {}
impl<'a> Product<&'a i64> for i64 {}
impl<'a> Product<&'a i128> for i128 {}
impl<'a> Product<&'a isize> for isize {}
impl<'a> Product<&'a u8> for u8 {}
impl<'a> Product<&'a u16> for u16 {}
impl<'a> Product<&'a u32> for u32 {}
impl<'a> Product<&'a u64> for u64 {}
impl<'a> Product<&'a u128> for u128 {}
impl<'a> Product<&'a usize> for usize {}
impl Step for char {}
impl Step for i8 {}
impl Step for i16 {}
impl Step for i32 {}
impl Step for i64 {}
impl Step for i128 {}
impl Step for isize {}
impl Step for u8 {}
impl Step for u16 {}
impl Step for u32 {}
impl Step for u64 {}
impl Step for u128 {}
impl Step for usize {}
impl Sum for f32 {}
impl Sum for f64 {}
impl Sum for i8 {}
impl Sum for i16 {}
impl Sum for i32 {}
impl Sum for i64 {}
impl Sum for i128 {}
impl Sum for isize {}
impl Sum for u8 {}
impl Sum for u16 {}
impl Sum for u32 {}
impl Sum for u64 {}
impl Sum for u128 {}
impl Sum for usize {}
impl<'a> Sum<&'a f32> for f32 {}
impl<'a> Sum<&'a f64> for f64 {}
impl<'a> Sum<&'a i8> for i8 {}
impl<'a> Sum<&'a i16> for i16 {}
impl<'a> Sum<&'a i32> for i32 {}
impl<'a> Sum<&'a i64> for i64 {}
impl<'a> Sum<&'a i128> for i128 {}
impl<'a> Sum<&'a isize> for isize {}
impl<'a> Sum<&'a u8> for u8 {}
impl<'a> Sum<&'a u16> for u16 {}
impl<'a> Sum<&'a u32> for u32 {}
impl<'a> Sum<&'a u64> for u64 {}
impl<'a> Sum<&'a u128> for u128 {}
impl<'a> Sum<&'a usize> for usize {}
}
