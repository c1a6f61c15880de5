use std::prelude::v1::*;
use crate::structs::{ArrayCombinations, Batching, ChunkBy, CircularTupleWindows, Coalesce, Combinations, CombinationsWithReplacement, ConsTuples, Dedup, DedupBy, DedupByWithCount, DedupWithCount, Duplicates, DuplicatesBy, ExactlyOneError, FilterMapOk, FilterOk, FlattenOk, Format, FormatWith, GroupingMap, GroupingMapBy, Interleave, InterleaveShortest, Intersperse, IntersperseWith, IntoChunks, Iterate, KMerge, KMergeBy, MapInto, MapOk, Merge, MergeBy, MergeJoinBy, MultiPeek, MultiProduct, PadUsing, PeekNth, PeekingTakeWhile, Permutations, Positions, Powerset, ProcessResults, Product, PutBack, PutBackN, RcIter, RepeatN, TakeWhileInclusive, TakeWhileRef, Tee, TupleWindows, Tuples, Unfold, Unique, UniqueBy, Update, WhileSome, WithPosition, Zip, ZipEq, ZipLongest};
use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::linked_list::Iter;
use std::error::Error;
use std::ffi::c_str::CStr;
use std::ffi::os_str::OsStr;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::io::{BufRead, Read, Seek, Write};
use std::iter::{Chain, Cloned, Empty, Enumerate, Peekable, Rev, Sum};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::pin::Pin;
use std::str::{Bytes, CharIndices, Chars};
use std::vec::IntoIter;
pub enum Diff<I: Iterator, J: Iterator> { FirstMismatch(usize, PutBack<I>, PutBack<J>), Shorter(usize, PutBack<I>), Longer(usize, PutBack<J>) }
pub enum Either<L, R> { Left(L), Right(R) }
pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) }
pub enum FoldWhile<T> { Continue(T), Done(T) }
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
pub enum Position { First, Middle, Last, Only }
pub fn all<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, #[per_item] f: F) -> bool;
pub fn any<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, #[per_item] f: F) -> bool;
pub fn assert_equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) where I::Item: Debug + PartialEq<J::Item>, J::Item: Debug;
pub fn chain<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Chain<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter>;
pub fn cloned<'a, I: IntoIterator<Item = &'a T>, T: Clone>(iterable: I) -> Cloned<I::IntoIter>;
pub fn concat<I: IntoIterator>(iterable: I) -> I::Item where I::Item: Extend<<<I as IntoIterator>::Item as IntoIterator>::Item> + IntoIterator + Default;
pub fn cons_tuples<I: IntoIterator>(iterable: I) -> ConsTuples<I::IntoIter>;
pub fn diff_with<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> bool>(i: I, j: J, #[per_item] is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>>;
pub fn enumerate<I: IntoIterator>(iterable: I) -> Enumerate<I::IntoIter>;
pub fn equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) -> bool where I::Item: PartialEq<J::Item>;
pub fn fold<I: IntoIterator, B, F: FnMut(B, I::Item) -> B>(iterable: I, init: B, #[per_item] f: F) -> B;
pub fn interleave<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Interleave<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter>;
pub fn intersperse<I: IntoIterator>(iterable: I, element: I::Item) -> Intersperse<I::IntoIter> where <I as IntoIterator>::Item: Clone;
pub fn intersperse_with<I: IntoIterator, F: FnMut() -> I::Item>(iterable: I, #[per_item] element: F) -> IntersperseWith<I::IntoIter, F>;
pub fn iterate<St, F: FnMut(&St) -> St>(initial_value: St, #[per_item] f: F) -> Iterate<St, F>;
#[builds] pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String where I::Item: Display;
pub fn kmerge<I: IntoIterator>(iterable: I) -> KMerge<<I::Item as IntoIterator>::IntoIter> where I::Item: IntoIterator, <<I as IntoIterator>::Item as IntoIterator>::Item: PartialOrd;
pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item> where I::Item: Ord;
pub fn merge<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Merge<<I as IntoIterator>::IntoIter, <J as IntoIterator>::IntoIter> where I::Item: PartialOrd;
pub fn merge_join_by<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> T, T>(left: I, right: J, #[per_item] cmp_fn: F) -> MergeJoinBy<I::IntoIter, J::IntoIter, F>;
pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item> where I::Item: Ord;
pub fn multipeek<I: IntoIterator>(iterable: I) -> MultiPeek<I::IntoIter>;
pub fn multiunzip<FromI, I: IntoIterator>(i: I) -> FromI where I::IntoIter: MultiUnzip<FromI>;
pub fn multizip<T, U>(t: U) -> Zip<T> where Zip<T>: From<U> + Iterator;
pub fn partition<'a, A, I: IntoIterator<Item = &'a mut A>, F: FnMut(&A) -> bool>(iter: I, #[per_item] pred: F) -> usize where I::IntoIter: DoubleEndedIterator;
pub fn peek_nth<I: IntoIterator>(iterable: I) -> PeekNth<I::IntoIter>;
pub fn process_results<I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<'_, I::IntoIter, E>) -> R, T, E, R>(iterable: I, #[once] processor: F) -> Result<R, E>;
pub fn put_back<I: IntoIterator>(iterable: I) -> PutBack<I::IntoIter>;
pub fn put_back_n<I: IntoIterator>(iterable: I) -> PutBackN<I::IntoIter>;
pub fn rciter<I: IntoIterator>(iterable: I) -> RcIter<I::IntoIter>;
pub fn repeat_n<A: Clone>(element: A, n: usize) -> RepeatN<A>;
pub fn rev<I: IntoIterator>(iterable: I) -> Rev<I::IntoIter> where I::IntoIter: DoubleEndedIterator;
#[allocates] pub fn sorted<I: IntoIterator>(iterable: I) -> IntoIter<I::Item> where I::Item: Ord;
#[allocates] pub fn sorted_unstable<I: IntoIterator>(iterable: I) -> IntoIter<I::Item> where I::Item: Ord;
pub fn unfold<A, St, F: FnMut(&mut St) -> Option<A>>(initial_state: St, #[per_item] f: F) -> Unfold<St, F>;
pub fn zip<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> std::iter::Zip<I::IntoIter, J::IntoIter>;
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> ZipEq<I::IntoIter, J::IntoIter>;
#[lang = "itertools"] pub trait Itertools: Iterator {
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Interleave<Self, J::IntoIter>;
    fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> InterleaveShortest<Self, J::IntoIter>;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
    fn intersperse_with<F: FnMut() -> Self::Item>(self, #[per_item] element: F) -> IntersperseWith<Self, F>;
    fn zip_longest<J: IntoIterator>(self, other: J) -> ZipLongest<Self, J::IntoIter>;
    fn zip_eq<J: IntoIterator>(self, other: J) -> ZipEq<Self, J::IntoIter>;
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, #[per_item] f: F) -> Batching<Self, F>;
    #[allocates] fn chunk_by<K: PartialEq, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> ChunkBy<K, Self, F>;
    #[allocates] fn chunks(self, size: usize) -> IntoChunks<Self>;
    fn tuple_windows<T>(self) -> TupleWindows<Self, T> where Self: Iterator<Item = T::Item>, T::Item: Clone;
    fn circular_tuple_windows<T: Clone>(self) -> CircularTupleWindows<Self, T> where Self: Clone + Iterator<Item = T::Item> + ExactSizeIterator, T::Item: Clone;
    fn tuples<T>(self) -> Tuples<Self, T> where Self: Iterator<Item = T::Item>;
    #[allocates] fn tee(self) -> (Tee<Self>, Tee<Self>) where Self::Item: Clone;
    fn map_into<R>(self) -> MapInto<Self, R> where Self::Item: Into<R>;
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, #[per_item] f: F) -> MapOk<Self, F> where Self: Iterator<Item = Result<T, E>>;
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, #[per_item] f: F) -> FilterOk<Self, F> where Self: Iterator<Item = Result<T, E>>;
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, #[per_item] f: F) -> FilterMapOk<Self, F> where Self: Iterator<Item = Result<T, E>>;
    fn flatten_ok<T: IntoIterator, E>(self) -> FlattenOk<Self, T, E> where Self: Iterator<Item = Result<T, E>>;
    fn process_results<F: FnOnce(ProcessResults<'_, Self, E>) -> R, T, E, R>(self, #[once] processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>>;
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Merge<Self, J::IntoIter> where Self::Item: PartialOrd;
    fn merge_by<J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool>(self, other: J, #[per_item] is_first: F) -> MergeBy<Self, J::IntoIter, F>;
    fn merge_join_by<J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T, T>(self, other: J, #[per_item] cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F>;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::Item: PartialOrd;
    fn kmerge_by<F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool>(self, #[per_item] first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F> where Self::Item: IntoIterator;
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Product<Self, J::IntoIter> where Self::Item: Clone, J::IntoIter: Clone;
    #[allocates] fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter> where Self::Item: IntoIterator, <Self::Item as IntoIterator>::IntoIter: Clone, <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, #[per_item] f: F) -> Coalesce<Self, F>;
    fn dedup(self) -> Dedup<Self> where Self::Item: PartialEq;
    fn dedup_by<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, #[per_item] cmp: Cmp) -> DedupBy<Self, Cmp>;
    fn dedup_with_count(self) -> DedupWithCount<Self>;
    fn dedup_by_with_count<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, #[per_item] cmp: Cmp) -> DedupByWithCount<Self, Cmp>;
    #[builds] fn duplicates(self) -> Duplicates<Self> where Self::Item: Eq + Hash;
    #[builds] fn duplicates_by<V: Eq + Hash, F: FnMut(&Self::Item) -> V>(self, #[per_item] f: F) -> DuplicatesBy<Self, V, F>;
    #[builds] fn unique(self) -> Unique<Self> where Self::Item: Clone + Eq + Hash;
    #[builds] fn unique_by<V: Eq + Hash, F: FnMut(&Self::Item) -> V>(self, #[per_item] f: F) -> UniqueBy<Self, V, F>;
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, #[per_item] accept: F) -> PeekingTakeWhile<'_, Self, F> where Self: PeekingNext;
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, #[per_item] accept: F) -> TakeWhileRef<'_, Self, F> where Self: Clone;
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, #[per_item] accept: F) -> TakeWhileInclusive<Self, F>;
    fn while_some<A>(self) -> WhileSome<Self> where Self: Iterator<Item = Option<A>>;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K> where Self: Clone, Self::Item: Clone;
    #[allocates] fn combinations(self, k: usize) -> Combinations<Self> where Self::Item: Clone;
    #[allocates] fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self> where Self::Item: Clone;
    #[allocates] fn permutations(self, k: usize) -> Permutations<Self> where Self::Item: Clone;
    #[allocates] fn powerset(self) -> Powerset<Self> where Self::Item: Clone;
    fn pad_using<F: FnMut(usize) -> Self::Item>(self, min: usize, #[per_item] f: F) -> PadUsing<Self, F>;
    fn with_position(self) -> WithPosition<Self>;
    fn positions<P: FnMut(Self::Item) -> bool>(self, #[per_item] predicate: P) -> Positions<Self, P>;
    fn update<F: FnMut(&mut Self::Item)>(self, #[per_item] updater: F) -> Update<Self, F>;
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]>;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]>;
    fn next_tuple<T>(&mut self) -> Option<T> where Self: Iterator<Item = T::Item>;
    fn collect_tuple<T>(self) -> Option<T> where Self: Iterator<Item = T::Item>;
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, #[per_item] pred: P) -> Option<(usize, Self::Item)>;
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn contains<Q: PartialEq>(&mut self, query: &Q) -> bool where Self::Item: Borrow<Q>;
    fn all_equal(&mut self) -> bool where Self::Item: PartialEq;
    fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>> where Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool where Self::Item: Eq + Hash;
    fn dropping(self, n: usize) -> Self;
    fn dropping_back(self, n: usize) -> Self where Self: DoubleEndedIterator;
    #[builds] fn concat(self) -> Self::Item where Self::Item: Extend<<<Self as Iterator>::Item as IntoIterator>::Item> + IntoIterator + Default;
    #[collects] fn collect_vec(self) -> Vec<Self::Item>;
    #[collects] fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>>, Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize where Self: Iterator<Item = &'a mut A>;
    #[builds] fn join(&mut self, sep: &str) -> String where Self::Item: Display;
    fn format(self, sep: &str) -> Format<'_, Self>;
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result>(self, sep: &str, #[per_item] format: F) -> FormatWith<'_, Self, F>;
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, #[per_item] f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>;
    fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, #[per_item] f: F) -> Option<B> where Self: Iterator<Item = Option<A>>;
    fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, #[per_item] f: F) -> FoldWhile<B>;
    fn sum1<S: Sum<Self::Item>>(self) -> Option<S>;
    fn product1<P: std::iter::Product<Self::Item>>(self) -> Option<P>;
    #[allocates] fn sorted_unstable(self) -> IntoIter<Self::Item> where Self::Item: Ord;
    #[allocates] fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    #[allocates] fn sorted_unstable_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] f: F) -> IntoIter<Self::Item>;
    #[allocates] fn sorted(self) -> IntoIter<Self::Item> where Self::Item: Ord;
    #[allocates] fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    #[allocates] fn sorted_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] f: F) -> IntoIter<Self::Item>;
    #[allocates] fn sorted_by_cached_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] f: F) -> IntoIter<Self::Item>;
    #[allocates] fn k_smallest(self, k: usize) -> IntoIter<Self::Item> where Self::Item: Ord;
    fn k_smallest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    fn k_smallest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, #[per_item] key: F) -> IntoIter<Self::Item>;
    fn k_smallest_relaxed(self, k: usize) -> IntoIter<Self::Item> where Self::Item: Ord;
    fn k_smallest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    fn k_smallest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, #[per_item] key: F) -> IntoIter<Self::Item>;
    #[allocates] fn k_largest(self, k: usize) -> IntoIter<Self::Item> where Self::Item: Ord;
    fn k_largest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    fn k_largest_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, #[per_item] key: F) -> IntoIter<Self::Item>;
    fn k_largest_relaxed(self, k: usize) -> IntoIter<Self::Item> where Self::Item: Ord;
    fn k_largest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, #[per_item] cmp: F) -> IntoIter<Self::Item>;
    fn k_largest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K: Ord>(self, k: usize, #[per_item] key: F) -> IntoIter<Self::Item>;
    fn tail(self, n: usize) -> std::collections::vec_deque::IntoIter<Self::Item>;
    #[collects] fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, #[per_item] predicate: F) -> (A, B);
    #[collects] fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>>;
    #[builds] fn into_group_map<K: Hash + Eq, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)>;
    #[builds] fn into_group_map_by<K: Hash + Eq, V, F: FnMut(&V) -> K>(self, #[per_item] f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V>;
    fn into_grouping_map<K: Hash + Eq, V>(self) -> GroupingMap<Self> where Self: Iterator<Item = (K, V)>;
    fn into_grouping_map_by<K: Hash + Eq, V, F: FnMut(&V) -> K>(self, #[per_item] key_mapper: F) -> GroupingMapBy<Self, F> where Self: Iterator<Item = V>;
    fn min_set(self) -> Vec<Self::Item> where Self::Item: Ord;
    fn min_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Vec<Self::Item>;
    fn min_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> Vec<Self::Item>;
    fn max_set(self) -> Vec<Self::Item> where Self::Item: Ord;
    fn max_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Vec<Self::Item>;
    fn max_set_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> Vec<Self::Item>;
    fn minmax(self) -> MinMaxResult<Self::Item> where Self::Item: PartialOrd;
    fn minmax_by_key<K: PartialOrd, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> MinMaxResult<Self::Item>;
    fn minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> MinMaxResult<Self::Item>;
    fn position_max(self) -> Option<usize> where Self::Item: Ord;
    fn position_max_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> Option<usize>;
    fn position_max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Option<usize>;
    fn position_min(self) -> Option<usize> where Self::Item: Ord;
    fn position_min_by_key<K: Ord, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> Option<usize>;
    fn position_min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> Option<usize>;
    fn position_minmax(self) -> MinMaxResult<usize> where Self::Item: PartialOrd;
    fn position_minmax_by_key<K: PartialOrd, F: FnMut(&Self::Item) -> K>(self, #[per_item] key: F) -> MinMaxResult<usize>;
    fn position_minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] compare: F) -> MinMaxResult<usize>;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>;
    #[allocates] fn multipeek(self) -> MultiPeek<Self>;
    #[builds] fn counts(self) -> HashMap<Self::Item, usize> where Self::Item: Eq + Hash;
    #[builds] fn counts_by<K: Eq + Hash, F: FnMut(Self::Item) -> K>(self, #[per_item] f: F) -> HashMap<K, usize>;
    #[collects] fn multiunzip<FromI>(self) -> FromI where Self: MultiUnzip<FromI>;
    fn try_len(&self) -> Result<usize, (usize, Option<usize>)>;
}
pub trait MultiUnzip<FromI>: Iterator { fn multiunzip(self) -> FromI; }
pub trait PeekingNext: Iterator { fn peeking_next<F: FnOnce(&Self::Item) -> bool>(&mut self, #[once] accept: F) -> Option<Self::Item>; }
impl<I: Iterator, J: Iterator> Clone for Diff<I, J> where PutBack<I>: Clone, PutBack<J>: Clone {}
impl<L, R> Either<L, R> {
    fn is_left(&self) -> bool;
    fn is_left_and<F: FnOnce(L) -> bool>(self, #[once] f: F) -> bool;
    fn is_right_and<F: FnOnce(R) -> bool>(self, #[once] f: F) -> bool;
    fn is_left_or<F: FnOnce(R) -> bool>(self, #[once] f: F) -> bool;
    fn is_right_or<F: FnOnce(L) -> bool>(self, #[once] f: F) -> bool;
    fn is_right(&self) -> bool;
    fn left(self) -> Option<L>;
    fn right(self) -> Option<R>;
    fn as_ref(&self) -> Either<&L, &R>;
    fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    fn as_pin_ref(self: Pin<&Either<L, R>>) -> Either<Pin<&L>, Pin<&R>>;
    fn as_pin_mut(self: Pin<&mut Either<L, R>>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    fn flip(self) -> Either<R, L>;
    fn map_left<F: FnOnce(L) -> M, M>(self, #[once] f: F) -> Either<M, R>;
    fn map_right<F: FnOnce(R) -> S, S>(self, #[once] f: F) -> Either<L, S>;
    fn map_left_or<F: FnOnce(L) -> S, S>(self, default: S, #[once] f: F) -> S;
    fn map_right_or<F: FnOnce(R) -> S, S>(self, default: S, #[once] f: F) -> S;
    fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, #[once] f: F, #[once] g: G) -> Either<M, S>;
    fn map_either_with<Ctx, F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S, M, S>(self, ctx: Ctx, #[once] f: F, #[once] g: G) -> Either<M, S>;
    fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, #[once] f: F, #[once] g: G) -> T;
    fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, #[once] f: F, #[once] g: G) -> T;
    fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, #[once] f: F) -> Either<S, R>;
    fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, #[once] f: F) -> Either<L, S>;
    fn into_iter(self) -> Either<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator<Item = <L as IntoIterator>::Item>;
    fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &'a L: for<'a> IntoIterator, &'a R: for<'a> IntoIterator<Item = <&'a L as IntoIterator>::Item>;
    fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &'a mut L: for<'a> IntoIterator, &'a mut R: for<'a> IntoIterator<Item = <&'a mut L as IntoIterator>::Item>;
    fn left_or(self, other: L) -> L;
    fn left_or_default(self) -> L where L: Default;
    fn left_or_else<F: FnOnce(R) -> L>(self, #[once] f: F) -> L;
    fn right_or(self, other: R) -> R;
    fn right_or_default(self) -> R where R: Default;
    fn right_or_else<F: FnOnce(L) -> R>(self, #[once] f: F) -> R;
    fn unwrap_left(self) -> L where R: Debug;
    fn unwrap_right(self) -> R where L: Debug;
    fn expect_left(self, msg: &str) -> L where R: Debug;
    fn expect_right(self, msg: &str) -> R where L: Debug;
    fn inspect_left<F: FnOnce(&L)>(self, #[once] f: F) -> Either<L, R>;
    fn inspect_right<F: FnOnce(&R)>(self, #[once] f: F) -> Either<L, R>;
    fn either_into<T>(self) -> T where L: Into<T>, R: Into<T>;
}
impl<L, R> Either<Option<L>, Option<R>> { fn factor_none(self) -> Option<Either<L, R>>; }
impl<L, R, E> Either<Result<L, E>, Result<R, E>> { fn factor_err(self) -> Result<Either<L, R>, E>; }
impl<T, L, R> Either<Result<T, L>, Result<T, R>> { fn factor_ok(self) -> Result<T, Either<L, R>>; }
impl<T, L, R> Either<(T, L), (T, R)> { fn factor_first(self) -> (T, Either<L, R>); }
impl<T, L, R> Either<(L, T), (R, T)> { fn factor_second(self) -> (Either<L, R>, T); }
impl<T> Either<T, T> { fn into_inner(self) -> T; fn map<F: FnOnce(T) -> M, M>(self, #[once] f: F) -> Either<M, M>; }
impl<L, R> Either<&L, &R> { fn cloned(self) -> Either<L, R> where L: Clone, R: Clone; fn copied(self) -> Either<L, R> where L: Copy, R: Copy; }
impl<L, R> Either<&mut L, &mut R> {
    fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L: AsMut<[Target]>, R: AsMut<[Target]>, Target> AsMut<[Target]> for Either<L, R> {}
impl<L: AsMut<CStr>, R: AsMut<CStr>> AsMut<CStr> for Either<L, R> {}
impl<L: AsMut<OsStr>, R: AsMut<OsStr>> AsMut<OsStr> for Either<L, R> {}
impl<L: AsMut<Path>, R: AsMut<Path>> AsMut<Path> for Either<L, R> {}
impl<L: AsMut<Target>, R: AsMut<Target>, Target> AsMut<Target> for Either<L, R> {}
impl<L: AsMut<str>, R: AsMut<str>> AsMut<str> for Either<L, R> {}
impl<L: AsRef<[Target]>, R: AsRef<[Target]>, Target> AsRef<[Target]> for Either<L, R> {}
impl<L: AsRef<CStr>, R: AsRef<CStr>> AsRef<CStr> for Either<L, R> {}
impl<L: AsRef<OsStr>, R: AsRef<OsStr>> AsRef<OsStr> for Either<L, R> {}
impl<L: AsRef<Path>, R: AsRef<Path>> AsRef<Path> for Either<L, R> {}
impl<L: AsRef<Target>, R: AsRef<Target>, Target> AsRef<Target> for Either<L, R> {}
impl<L: AsRef<str>, R: AsRef<str>> AsRef<str> for Either<L, R> {}
impl<L: BufRead, R: BufRead> BufRead for Either<L, R> {}
impl<L: Clone, R: Clone> Clone for Either<L, R> {}
impl<L: Deref, R: Deref<Target = <L as Deref>::Target>> Deref for Either<L, R> { type Target = <L as Deref>::Target; }
impl<L: DerefMut, R: DerefMut<Target = <L as Deref>::Target>> DerefMut for Either<L, R> {}
impl<L: Display, R: Display> Display for Either<L, R> {}
impl<L: DoubleEndedIterator, R: DoubleEndedIterator<Item = <L as Iterator>::Item>> DoubleEndedIterator for Either<L, R> {}
impl<L: Error, R: Error> Error for Either<L, R> {}
impl<L: ExactSizeIterator, R: ExactSizeIterator<Item = <L as Iterator>::Item>> ExactSizeIterator for Either<L, R> {}
impl<L: Extend<A>, R: Extend<A>, A> Extend<A> for Either<L, R> {}
impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L: Future, R: Future<Output = <L as Future>::Output>> Future for Either<L, R> { type Output = <L as Future>::Output; }
impl<L: Iterator, R: Iterator<Item = <L as Iterator>::Item>> Iterator for Either<L, R> { type Item = <L as Iterator>::Item; }
impl<L: PartialEq, R: PartialEq> PartialEq for Either<L, R> {}
impl<L: Read, R: Read> Read for Either<L, R> {}
impl<L: Seek, R: Seek> Seek for Either<L, R> {}
impl<L: Write, R: Write> Write for Either<L, R> {}
impl<L: std::fmt::Write, R: std::fmt::Write> std::fmt::Write for Either<L, R> {}
impl<L: Copy, R: Copy> Copy for Either<L, R> {}
impl<A, B> EitherOrBoth<A, B> {
    fn has_left(&self) -> bool;
    fn has_right(&self) -> bool;
    fn is_left(&self) -> bool;
    fn is_right(&self) -> bool;
    fn is_both(&self) -> bool;
    fn left(self) -> Option<A>;
    fn right(self) -> Option<B>;
    fn left_and_right(self) -> (Option<A>, Option<B>);
    fn just_left(self) -> Option<A>;
    fn just_right(self) -> Option<B>;
    fn both(self) -> Option<(A, B)>;
    fn into_left(self) -> A where B: Into<A>;
    fn into_right(self) -> B where A: Into<B>;
    fn as_ref(&self) -> EitherOrBoth<&A, &B>;
    fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B>;
    fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target> where A: Deref, B: Deref;
    fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target> where A: DerefMut, B: DerefMut;
    fn flip(self) -> EitherOrBoth<B, A>;
    fn map_left<F: FnOnce(A) -> M, M>(self, #[once] f: F) -> EitherOrBoth<M, B>;
    fn map_right<F: FnOnce(B) -> M, M>(self, #[once] f: F) -> EitherOrBoth<A, M>;
    fn map_any<F: FnOnce(A) -> L, L, G: FnOnce(B) -> R, R>(self, #[once] f: F, #[once] g: G) -> EitherOrBoth<L, R>;
    fn left_and_then<F: FnOnce(A) -> EitherOrBoth<L, B>, L>(self, #[once] f: F) -> EitherOrBoth<L, B>;
    fn right_and_then<F: FnOnce(B) -> EitherOrBoth<A, R>, R>(self, #[once] f: F) -> EitherOrBoth<A, R>;
    fn or(self, l: A, r: B) -> (A, B);
    fn or_default(self) -> (A, B) where A: Default, B: Default;
    fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, #[once] l: L, #[once] r: R) -> (A, B);
    fn left_or_insert(&mut self, val: A) -> &mut A;
    fn right_or_insert(&mut self, val: B) -> &mut B;
    fn left_or_insert_with<F: FnOnce() -> A>(&mut self, #[once] f: F) -> &mut A;
    fn right_or_insert_with<F: FnOnce() -> B>(&mut self, #[once] f: F) -> &mut B;
    fn insert_left(&mut self, val: A) -> &mut A;
    fn insert_right(&mut self, val: B) -> &mut B;
    fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B);
}
impl<T> EitherOrBoth<T, T> { fn reduce<F: FnOnce(T, T) -> T>(self, #[once] f: F) -> T; }
impl<A: Clone, B: Clone> Clone for EitherOrBoth<A, B> {}
impl<A, B> From<EitherOrBoth<A, B>> for Option<Either<A, B>> {}
impl<A: PartialEq, B: PartialEq> PartialEq for EitherOrBoth<A, B> {}
impl<T> FoldWhile<T> { fn into_inner(self) -> T; fn is_done(&self) -> bool; }
impl<T: Clone> Clone for FoldWhile<T> {}
impl<T: PartialEq> PartialEq for FoldWhile<T> {}
impl<T: Copy> Copy for FoldWhile<T> {}
impl<T: Clone> MinMaxResult<T> { fn into_option(self) -> Option<(T, T)>; }
impl<T: Clone> Clone for MinMaxResult<T> {}
impl<T: PartialEq> PartialEq for MinMaxResult<T> {}
impl<T: Copy> Copy for MinMaxResult<T> {}
impl Clone for Position {}
impl PartialEq for Position {}
impl Copy for Position {}
impl<T: Iterator> Itertools for T {}
impl<IT: Iterator<Item = (A, B)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>> MultiUnzip<(FromA, FromB)> for IT {}
impl<IT: Iterator<Item = (A, B, C)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>> MultiUnzip<(FromA, FromB, FromC)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>> MultiUnzip<(FromA, FromB, FromC, FromD)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>, K, FromK: Default + Extend<K>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ, FromK)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>, K, FromK: Default + Extend<K>, L, FromL: Default + Extend<L>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ, FromK, FromL)> for IT {}
impl<IT: Iterator<Item = (A,)>, A, FromA: Default + Extend<A>> MultiUnzip<(FromA,)> for IT {}
impl<IT: Iterator<Item = ()>> MultiUnzip<()> for IT {}
impl<'a> PeekingNext for Bytes<'a> {}
impl<'a> PeekingNext for CharIndices<'a> {}
impl<'a> PeekingNext for Chars<'a> {}
impl<'a, T> PeekingNext for Iter<'a, T> {}
impl<'a, T> PeekingNext for std::collections::vec_deque::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::option::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::result::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::slice::Iter<'a, T> {}
impl<I: PeekingNext> PeekingNext for &mut I {}
impl<I: Iterator> PeekingNext for Peekable<I> {}
impl<I: Clone + PeekingNext + DoubleEndedIterator> PeekingNext for Rev<I> {}
impl<T> PeekingNext for Empty<T> {}
pub mod structs {
use std::prelude::v1::*;
use crate::{EitherOrBoth, MinMaxResult, PeekingNext, Position};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::Fuse;
use std::ops::{Add, Mul};
use std::rc::Rc;
pub struct Batching<I, F> { _p: _ }
pub struct Chunk<'a, I: Iterator> { _p: _ }
pub struct ChunkBy<K, I: Iterator, F> { _p: _ }
pub struct Chunks<'a, I: Iterator> { _p: _ }
pub struct CircularTupleWindows<I: Iterator<Item = T::Item> + Clone, T: Clone> { _p: _ }
pub struct CombinationsWithReplacement<I: Iterator> { _p: _ }
pub struct ExactlyOneError<I: Iterator> { _p: _ }
pub struct FilterMapOk<I, F> { _p: _ }
pub struct FilterOk<I, F> { _p: _ }
pub struct FlattenOk<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E> { _p: _ }
pub struct Format<'a, I> { _p: _ }
pub struct FormatWith<'a, I, F> { _p: _ }
pub struct Group<'a, K, I: Iterator, F> { _p: _ }
pub struct GroupingMap<I> { _p: _ }
pub struct Groups<'a, K, I: Iterator, F> { _p: _ }
pub struct Interleave<I, J> { _p: _ }
pub struct InterleaveShortest<I: Iterator, J: Iterator<Item = I::Item>> { _p: _ }
pub struct IntersperseWith<I: Iterator, ElemF> { _p: _ }
pub struct IntoChunks<I: Iterator> { _p: _ }
pub struct Iterate<St, F> { _p: _ }
pub struct KMergeBy<I: Iterator, F> { _p: _ }
pub struct MergeBy<I: Iterator, J: Iterator, F> { _p: _ }
pub struct MultiPeek<I: Iterator> { _p: _ }
pub struct MultiProduct<I> { _p: _ }
pub struct PadUsing<I, F> { _p: _ }
pub struct PeekNth<I: Iterator> { _p: _ }
pub struct PeekingTakeWhile<'a, I: Iterator, F> { _p: _ }
pub struct Permutations<I: Iterator> { _p: _ }
pub struct Positions<I, F> { _p: _ }
pub struct Powerset<I: Iterator> { _p: _ }
pub struct ProcessResults<'a, I, E> { _p: _ }
pub struct Product<I: Iterator, J> { _p: _ }
pub struct PutBack<I: Iterator> { _p: _ }
pub struct PutBackN<I: Iterator> { _p: _ }
pub struct RcIter<I> { pub rciter: Rc<RefCell<I>> }
pub struct RepeatN<A> { _p: _ }
pub struct TakeWhileInclusive<I, F> { _p: _ }
pub struct TakeWhileRef<'a, I, F> { _p: _ }
pub struct Tee<I: Iterator> { _p: _ }
pub struct TupleBuffer<T> { _p: _ }
pub struct TupleCombinations<I: Iterator, T: HasCombination<I>> { _p: _ }
pub struct TupleWindows<I: Iterator<Item = T::Item>, T> { _p: _ }
pub struct Tuples<I: Iterator<Item = T::Item>, T> { _p: _ }
pub struct Unfold<St, F> { _p: _ }
pub struct Unique<I: Iterator> { _p: _ }
pub struct UniqueBy<I: Iterator, V, F> { _p: _ }
pub struct Update<I, F> { _p: _ }
pub struct WhileSome<I> { _p: _ }
pub struct WithPosition<I: Iterator> { _p: _ }
pub struct Zip<T> { _p: _ }
pub struct ZipEq<I, J> { _p: _ }
pub struct ZipLongest<T, U> { _p: _ }
pub struct ArrayCombinations<I, const K: usize> { _p: _ }
impl<I: Iterator, const K: usize> Iterator for ArrayCombinations<I, K> { type Item = [<I as Iterator>::Item; K]; }
pub struct Coalesce<I, F> { _p: _ }
impl<I: Iterator, F> Iterator for Coalesce<I, F> { type Item = <I as Iterator>::Item; }
pub struct Combinations<I> { _p: _ }
impl<I: Iterator> Iterator for Combinations<I> { type Item = Vec<<I as Iterator>::Item>; }
pub struct ConsTuples<I> { _p: _ }
pub struct Dedup<I> { _p: _ }
impl<I: Iterator> Iterator for Dedup<I> { type Item = <I as Iterator>::Item; }
pub struct DedupBy<I, Pred> { _p: _ }
impl<I: Iterator, Pred> Iterator for DedupBy<I, Pred> { type Item = <I as Iterator>::Item; }
pub struct DedupByWithCount<I, Pred> { _p: _ }
impl<I: Iterator, Pred> Iterator for DedupByWithCount<I, Pred> { type Item = (usize, <I as Iterator>::Item); }
pub struct DedupWithCount<I> { _p: _ }
impl<I: Iterator> Iterator for DedupWithCount<I> { type Item = (usize, <I as Iterator>::Item); }
pub struct Duplicates<I> { _p: _ }
impl<I: Iterator> Iterator for Duplicates<I> { type Item = <I as Iterator>::Item; }
pub struct DuplicatesBy<I, V, F> { _p: _ }
impl<I: Iterator, V, F> Iterator for DuplicatesBy<I, V, F> { type Item = <I as Iterator>::Item; }
pub type GroupBy<K, I, F> = ChunkBy<K, I, F>;
pub struct GroupingMapBy<I, F> { _p: _ }
pub struct Intersperse<I> { _p: _ }
impl<I: Iterator> Iterator for Intersperse<I> { type Item = <I as Iterator>::Item; }
pub struct KMerge<I> { _p: _ }
impl<I: Iterator> Iterator for KMerge<I> { type Item = <I as Iterator>::Item; }
pub struct MapInto<I, R> { _p: _ }
impl<I: Iterator, R> Iterator for MapInto<I, R> { type Item = R; }
pub struct MapOk<I, F> { _p: _ }
impl<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> U, T, U, E> Iterator for MapOk<I, F> { type Item = Result<U, E>; }
pub struct Merge<I, J> { _p: _ }
impl<I: Iterator, J: Iterator> Iterator for Merge<I, J> { type Item = <I as Iterator>::Item; }
pub struct MergeJoinBy<I, J, F> { _p: _ }
impl<I: Iterator, J: Iterator, T, F: FnMut(&<I as Iterator>::Item, &<J as Iterator>::Item) -> T> Iterator for MergeJoinBy<I, J, F> { type Item = crate::EitherOrBoth<<I as Iterator>::Item, <J as Iterator>::Item>; }
impl<I: Iterator> PeekingNext for MultiPeek<I> {}
impl<I: Iterator> PeekingNext for PeekNth<I> {}
impl<I: Iterator> PeekingNext for PutBack<I> {}
impl<I: Iterator> PeekingNext for PutBackN<I> {}
impl<I: PeekingNext, F: FnMut(&I::Item) -> bool> PeekingNext for PeekingTakeWhile<'_, I, F> {}
impl<T: Clone> PeekingNext for RepeatN<T> {}
impl<I: Clone, F: Clone> Clone for Batching<I, F> {}
impl<B, F: FnMut(&mut I) -> Option<B>, I: Iterator> Iterator for Batching<I, F> { type Item = B; }
impl<'a, I: Iterator> Drop for Chunk<'a, I> {}
impl<'a, I: Iterator> Iterator for Chunk<'a, I> { type Item = <I as Iterator>::Item; }
impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> IntoIterator for &'a ChunkBy<K, I, F> {
    type Item = (K, Group<'a, K, I, F>);
    type IntoIter = Groups<'a, K, I, F>;
}
impl<'a, I: Iterator + Clone> Clone for Chunks<'a, I> {}
impl<'a, I: Iterator> Iterator for Chunks<'a, I> { type Item = Chunk<'a, I>; }
impl<I: Iterator<Item = T::Item> + Clone + Clone, T: Clone + Clone> Clone for CircularTupleWindows<I, T> {}
impl<I: Iterator<Item = T::Item> + Clone, T: Clone> ExactSizeIterator for CircularTupleWindows<I, T> where T::Item: Clone {}
impl<I: Iterator<Item = T::Item> + Clone, T: Clone> Iterator for CircularTupleWindows<I, T> where T::Item: Clone { type Item = T; }
impl<I: Iterator + Clone> Clone for CombinationsWithReplacement<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for CombinationsWithReplacement<I> where I::Item: Clone { type Item = Vec<<I as Iterator>::Item>; }
impl<I: Iterator + Clone> Clone for ExactlyOneError<I> where I::Item: Clone {}
impl<I: Iterator> Display for ExactlyOneError<I> {}
impl<I: Iterator + Debug> Error for ExactlyOneError<I> where I::Item: Debug {}
impl<I: ExactSizeIterator> ExactSizeIterator for ExactlyOneError<I> {}
impl<I: Iterator> Iterator for ExactlyOneError<I> { type Item = <I as Iterator>::Item; }
impl<I: Clone, F: Clone> Clone for FilterMapOk<I, F> {}
impl<I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E> DoubleEndedIterator for FilterMapOk<I, F> {}
impl<I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U>, T, U, E> Iterator for FilterMapOk<I, F> { type Item = Result<U, E>; }
impl<I: Clone, F: Clone> Clone for FilterOk<I, F> {}
impl<I: DoubleEndedIterator<Item = Result<T, E>>, F: FnMut(&T) -> bool, T, E> DoubleEndedIterator for FilterOk<I, F> {}
impl<I: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool, T, E> Iterator for FilterOk<I, F> { type Item = Result<T, E>; }
impl<I: Iterator<Item = Result<T, E>> + Clone, T: IntoIterator, E> Clone for FlattenOk<I, T, E> where T::IntoIter: Clone {}
impl<I: DoubleEndedIterator<Item = Result<T, E>>, T: IntoIterator, E> DoubleEndedIterator for FlattenOk<I, T, E> where T::IntoIter: DoubleEndedIterator {}
impl<I: Iterator<Item = Result<T, E>>, T: IntoIterator, E> Iterator for FlattenOk<I, T, E> { type Item = Result<<T as IntoIterator>::Item, E>; }
impl<I: Clone> Clone for Format<'_, I> {}
impl<'a, I: Iterator> Display for Format<'a, I> where I::Item: Display {}
impl<I, F> Clone for FormatWith<'_, I, F> where (I, F): Clone {}
impl<I: Iterator, F: FnMut(I::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result> Display for FormatWith<'_, I, F> {}
impl<'a, K, I: Iterator, F> Drop for Group<'a, K, I, F> {}
impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> Iterator for Group<'a, K, I, F> { type Item = <I as Iterator>::Item; }
impl<I: Iterator<Item = (K, V)>, K: Hash + Eq, V> GroupingMap<I> {
    fn aggregate<FO: FnMut(Option<R>, &K, V) -> Option<R>, R>(self, #[per_item] operation: FO) -> HashMap<K, R>;
    fn fold_with<FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R, R>(self, #[per_item] init: FI, #[per_item] operation: FO) -> HashMap<K, R>;
    fn fold<FO: FnMut(R, &K, V) -> R, R: Clone>(self, init: R, #[per_item] operation: FO) -> HashMap<K, R>;
    fn reduce<FO: FnMut(V, &K, V) -> V>(self, #[per_item] operation: FO) -> HashMap<K, V>;
    fn collect<C: Default + Extend<V>>(self) -> HashMap<K, C>;
    fn max(self) -> HashMap<K, V> where V: Ord;
    fn max_by<F: FnMut(&K, &V, &V) -> Ordering>(self, #[per_item] compare: F) -> HashMap<K, V>;
    fn max_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, #[per_item] f: F) -> HashMap<K, V>;
    fn min(self) -> HashMap<K, V> where V: Ord;
    fn min_by<F: FnMut(&K, &V, &V) -> Ordering>(self, #[per_item] compare: F) -> HashMap<K, V>;
    fn min_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, #[per_item] f: F) -> HashMap<K, V>;
    fn minmax(self) -> HashMap<K, MinMaxResult<V>> where V: Ord;
    fn minmax_by<F: FnMut(&K, &V, &V) -> Ordering>(self, #[per_item] compare: F) -> HashMap<K, MinMaxResult<V>>;
    fn minmax_by_key<F: FnMut(&K, &V) -> CK, CK: Ord>(self, #[per_item] f: F) -> HashMap<K, MinMaxResult<V>>;
    fn sum(self) -> HashMap<K, V> where V: Add<V, Output = V>;
    fn product(self) -> HashMap<K, V> where V: Mul<V, Output = V>;
}
impl<I: Clone> Clone for GroupingMap<I> {}
impl<'a, K: PartialEq, I: Iterator, F: FnMut(&I::Item) -> K> Iterator for Groups<'a, K, I, F> { type Item = (K, Group<'a, K, I, F>); }
impl<I: Clone, J: Clone> Clone for Interleave<I, J> {}
impl<I: Iterator, J: Iterator<Item = I::Item>> Iterator for Interleave<I, J> { type Item = <I as Iterator>::Item; }
impl<I: Iterator + Clone, J: Iterator<Item = I::Item> + Clone> Clone for InterleaveShortest<I, J> {}
impl<I: Iterator, J: Iterator<Item = I::Item>> Iterator for InterleaveShortest<I, J> { type Item = <I as Iterator>::Item; }
impl<I: Iterator + Clone, ElemF: Clone> Clone for IntersperseWith<I, ElemF> where I::Item: Clone {}
impl<I: Iterator, ElemF: IntersperseElement<I::Item>> Iterator for IntersperseWith<I, ElemF> { type Item = <I as Iterator>::Item; }
impl<I: Clone + Iterator> Clone for IntoChunks<I> where I::Item: Clone {}
impl<'a, I: Iterator> IntoIterator for &'a IntoChunks<I> { type Item = Chunk<'a, I>; type IntoIter = Chunks<'a, I>; }
impl<St: Clone, F: Clone> Clone for Iterate<St, F> {}
impl<St, F: FnMut(&St) -> St> Iterator for Iterate<St, F> { type Item = St; }
impl<I: Iterator + Clone, F: Clone> Clone for KMergeBy<I, F> where I::Item: Clone {}
impl<I: Iterator, F: KMergePredicate<I::Item>> Iterator for KMergeBy<I, F> { type Item = <I as Iterator>::Item; }
impl<I: Iterator, J: Iterator, F: Clone> Clone for MergeBy<I, J, F> where PutBack<Fuse<I>>: Clone, PutBack<Fuse<J>>: Clone {}
impl<I: Iterator, J: Iterator, F: OrderingOrBool<I::Item, J::Item>> Iterator for MergeBy<I, J, F> {}
impl<I: Iterator> MultiPeek<I> { fn reset_peek(&mut self); fn peek(&mut self) -> Option<&I::Item>; }
impl<I: Iterator + Clone> Clone for MultiPeek<I> where I::Item: Clone {}
impl<I: ExactSizeIterator> ExactSizeIterator for MultiPeek<I> {}
impl<I: Iterator> Iterator for MultiPeek<I> { type Item = <I as Iterator>::Item; }
impl<I: Iterator + Clone + Clone> Clone for MultiProduct<I> where I::Item: Clone {}
impl<I: Iterator + Clone> Iterator for MultiProduct<I> where I::Item: Clone { type Item = Vec<<I as Iterator>::Item>; }
impl<I: Clone, F: Clone> Clone for PadUsing<I, F> {}
impl<I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(usize) -> I::Item> DoubleEndedIterator for PadUsing<I, F> {}
impl<I: ExactSizeIterator, F: FnMut(usize) -> I::Item> ExactSizeIterator for PadUsing<I, F> {}
impl<I: Iterator, F: FnMut(usize) -> I::Item> Iterator for PadUsing<I, F> { type Item = <I as Iterator>::Item; }
impl<I: Iterator> PeekNth<I> {
    fn peek(&mut self) -> Option<&I::Item>;
    fn peek_mut(&mut self) -> Option<&mut I::Item>;
    fn peek_nth(&mut self, n: usize) -> Option<&I::Item>;
    fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item>;
    fn next_if(&mut self, #[once] func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T>;
}
impl<I: Iterator + Clone> Clone for PeekNth<I> where I::Item: Clone {}
impl<I: ExactSizeIterator> ExactSizeIterator for PeekNth<I> {}
impl<I: Iterator> Iterator for PeekNth<I> { type Item = <I as Iterator>::Item; }
impl<I: PeekingNext, F: FnMut(&I::Item) -> bool> Iterator for PeekingTakeWhile<'_, I, F> { type Item = <I as Iterator>::Item; }
impl<I: Clone + Iterator> Clone for Permutations<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for Permutations<I> where I::Item: Clone { type Item = Vec<<I as Iterator>::Item>; }
impl<I: Clone, F: Clone> Clone for Positions<I, F> {}
impl<I: DoubleEndedIterator + ExactSizeIterator, F: FnMut(I::Item) -> bool> DoubleEndedIterator for Positions<I, F> {}
impl<I: Iterator, F: FnMut(I::Item) -> bool> Iterator for Positions<I, F> { type Item = usize; }
impl<I: Clone + Iterator> Clone for Powerset<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for Powerset<I> where I::Item: Clone { type Item = Vec<<I as Iterator>::Item>; }
impl<I: Iterator<Item = Result<T, E>> + DoubleEndedIterator, T, E> DoubleEndedIterator for ProcessResults<'_, I, E> {}
impl<I: Iterator<Item = Result<T, E>>, T, E> Iterator for ProcessResults<'_, I, E> { type Item = T; }
impl<I: Iterator + Clone, J: Clone> Clone for Product<I, J> where I::Item: Clone {}
impl<I: Iterator, J: Clone + Iterator> Iterator for Product<I, J> where I::Item: Clone {
    type Item = (<I as Iterator>::Item, <J as Iterator>::Item);
}
impl<I: Iterator> PutBack<I> {
    fn with_value(self, value: I::Item) -> Self;
    fn into_parts(self) -> (Option<I::Item>, I);
    fn put_back(&mut self, x: I::Item) -> Option<I::Item>;
}
impl<I: Iterator + Clone> Clone for PutBack<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for PutBack<I> { type Item = <I as Iterator>::Item; }
impl<I: Iterator> PutBackN<I> { fn put_back(&mut self, x: I::Item); }
impl<I: Clone + Iterator> Clone for PutBackN<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for PutBackN<I> { type Item = <I as Iterator>::Item; }
impl<I> Clone for RcIter<I> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for RcIter<I> {}
impl<I: Iterator> IntoIterator for &RcIter<I> { type Item = <I as Iterator>::Item; type IntoIter = RcIter<I>; }
impl<A, I: Iterator<Item = A>> Iterator for RcIter<I> { type Item = A; }
impl<A: Clone> Clone for RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }
impl<I: Clone, F: Clone> Clone for TakeWhileInclusive<I, F> {}
impl<I: Iterator, F: FnMut(&I::Item) -> bool> Iterator for TakeWhileInclusive<I, F> { type Item = <I as Iterator>::Item; }
impl<I: Iterator + Clone, F: FnMut(&I::Item) -> bool> Iterator for TakeWhileRef<'_, I, F> { type Item = <I as Iterator>::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Tee<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for Tee<I> where I::Item: Clone { type Item = <I as Iterator>::Item; }
impl<T: Clone> Clone for TupleBuffer<T> where T::Buffer: Clone {}
impl<T> ExactSizeIterator for TupleBuffer<T> {}
impl<T> Iterator for TupleBuffer<T> {}
impl<I: Iterator + Clone, T: HasCombination<I> + Clone> Clone for TupleCombinations<I, T> where T::Combination: Clone {}
impl<I: Iterator, T: HasCombination<I>> Iterator for TupleCombinations<I, T> { type Item = T; }
impl<I: Iterator<Item = T::Item> + Clone, T: Clone> Clone for TupleWindows<I, T> {}
impl<I: ExactSizeIterator<Item = T::Item>, T: Clone> ExactSizeIterator for TupleWindows<I, T> where T::Item: Clone {}
impl<I: Iterator<Item = T::Item>, T: Clone> Iterator for TupleWindows<I, T> where T::Item: Clone { type Item = T; }
impl<I: Iterator<Item = T::Item>, T> Tuples<I, T> { fn into_buffer(self) -> TupleBuffer<T>; }
impl<I: Iterator<Item = T::Item> + Clone, T: Clone> Clone for Tuples<I, T> where T::Buffer: Clone {}
impl<I: ExactSizeIterator<Item = T::Item>, T> ExactSizeIterator for Tuples<I, T> {}
impl<I: Iterator<Item = T::Item>, T> Iterator for Tuples<I, T> { type Item = T; }
impl<St: Clone, F: Clone> Clone for Unfold<St, F> {}
impl<A, St, F: FnMut(&mut St) -> Option<A>> Iterator for Unfold<St, F> { type Item = A; }
impl<I: Iterator + Clone> Clone for Unique<I> where I::Item: Eq + Hash + Clone + Clone {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Unique<I> where I::Item: Eq + Hash + Clone {}
impl<I: Iterator> Iterator for Unique<I> where I::Item: Eq + Hash + Clone { type Item = <I as Iterator>::Item; }
impl<I: Clone + Iterator, V: Clone, F: Clone> Clone for UniqueBy<I, V, F> {}
impl<I: DoubleEndedIterator, V: Eq + Hash, F: FnMut(&I::Item) -> V> DoubleEndedIterator for UniqueBy<I, V, F> {}
impl<I: Iterator, V: Eq + Hash, F: FnMut(&I::Item) -> V> Iterator for UniqueBy<I, V, F> { type Item = <I as Iterator>::Item; }
impl<I: Clone, F: Clone> Clone for Update<I, F> {}
impl<I: DoubleEndedIterator, F: FnMut(&mut I::Item)> DoubleEndedIterator for Update<I, F> {}
impl<I: ExactSizeIterator, F: FnMut(&mut I::Item)> ExactSizeIterator for Update<I, F> {}
impl<I: Iterator, F: FnMut(&mut I::Item)> Iterator for Update<I, F> { type Item = <I as Iterator>::Item; }
impl<I: Clone> Clone for WhileSome<I> {}
impl<I: Iterator<Item = Option<A>>, A> Iterator for WhileSome<I> { type Item = A; }
impl<I: Clone + Iterator> Clone for WithPosition<I> where I::Item: Clone {}
impl<I: ExactSizeIterator> ExactSizeIterator for WithPosition<I> {}
impl<I: Iterator> Iterator for WithPosition<I> { type Item = (Position, <I as Iterator>::Item); }
impl<T: Clone> Clone for Zip<T> {}
impl<A: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A,)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator, H: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G, H)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator, H: DoubleEndedIterator + ExactSizeIterator, I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G, H, I)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator, H: DoubleEndedIterator + ExactSizeIterator, I: DoubleEndedIterator + ExactSizeIterator, J: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G, H, I, J)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator, H: DoubleEndedIterator + ExactSizeIterator, I: DoubleEndedIterator + ExactSizeIterator, J: DoubleEndedIterator + ExactSizeIterator, K: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G, H, I, J, K)> {}
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator, C: DoubleEndedIterator + ExactSizeIterator, D: DoubleEndedIterator + ExactSizeIterator, E: DoubleEndedIterator + ExactSizeIterator, F: DoubleEndedIterator + ExactSizeIterator, G: DoubleEndedIterator + ExactSizeIterator, H: DoubleEndedIterator + ExactSizeIterator, I: DoubleEndedIterator + ExactSizeIterator, J: DoubleEndedIterator + ExactSizeIterator, K: DoubleEndedIterator + ExactSizeIterator, L: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<(A, B, C, D, E, F, G, H, I, J, K, L)> {}
impl<A: ExactSizeIterator> ExactSizeIterator for Zip<(A,)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<(A, B)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator, H: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G, H)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator, H: ExactSizeIterator, I: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G, H, I)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator, H: ExactSizeIterator, I: ExactSizeIterator, J: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G, H, I, J)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator, H: ExactSizeIterator, I: ExactSizeIterator, J: ExactSizeIterator, K: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G, H, I, J, K)> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator, C: ExactSizeIterator, D: ExactSizeIterator, E: ExactSizeIterator, F: ExactSizeIterator, G: ExactSizeIterator, H: ExactSizeIterator, I: ExactSizeIterator, J: ExactSizeIterator, K: ExactSizeIterator, L: ExactSizeIterator> ExactSizeIterator for Zip<(A, B, C, D, E, F, G, H, I, J, K, L)> {}
impl<A: IntoIterator> From<(A,)> for Zip<(A::IntoIter,)> {}
impl<A: IntoIterator, B: IntoIterator> From<(A, B)> for Zip<(A::IntoIter, B::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> From<(A, B, C)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> From<(A, B, C, D)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator> From<(A, B, C, D, E)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator> From<(A, B, C, D, E, F)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator> From<(A, B, C, D, E, F, G)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator> From<(A, B, C, D, E, F, G, H)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator> From<(A, B, C, D, E, F, G, H, I)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator, K: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J, K)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter, K::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator, K: IntoIterator, L: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J, K, L)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter, K::IntoIter, L::IntoIter)> {}
impl<A: Iterator> Iterator for Zip<(A,)> { type Item = (<A as Iterator>::Item,); }
impl<A: Iterator, B: Iterator> Iterator for Zip<(A, B)> { type Item = (<A as Iterator>::Item, <B as Iterator>::Item); }
impl<A: Iterator, B: Iterator, C: Iterator> Iterator for Zip<(A, B, C)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator> Iterator for Zip<(A, B, C, D)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator> Iterator for Zip<(A, B, C, D, E)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator> Iterator for Zip<(A, B, C, D, E, F)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator> Iterator for Zip<(A, B, C, D, E, F, G)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator> Iterator for Zip<(A, B, C, D, E, F, G, H)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator> Iterator for Zip<(A, B, C, D, E, F, G, H, I)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator, K: Iterator> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item, <K as Iterator>::Item);
}
impl<A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator, K: Iterator, L: Iterator> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K, L)> {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item, <K as Iterator>::Item, <L as Iterator>::Item);
}
impl<I: Clone, J: Clone> Clone for ZipEq<I, J> {}
impl<I: ExactSizeIterator, J: ExactSizeIterator> ExactSizeIterator for ZipEq<I, J> {}
impl<I: Iterator, J: Iterator> Iterator for ZipEq<I, J> { type Item = (<I as Iterator>::Item, <J as Iterator>::Item); }
impl<T: Clone, U: Clone> Clone for ZipLongest<T, U> {}
impl<T: DoubleEndedIterator + ExactSizeIterator, U: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for ZipLongest<T, U> {}
impl<T: ExactSizeIterator, U: ExactSizeIterator> ExactSizeIterator for ZipLongest<T, U> {}
impl<T: Iterator, U: Iterator> Iterator for ZipLongest<T, U> { type Item = EitherOrBoth<<T as Iterator>::Item, <U as Iterator>::Item>; }
}
