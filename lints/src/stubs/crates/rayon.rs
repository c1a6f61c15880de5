use std::prelude::v1::*;
use std::any::Any;
use std::error::Error;
use std::fmt::Display;
pub enum Yield { Executed, Idle }
pub fn broadcast<OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send>(#[per_item] op: OP) -> Vec<R>;
pub fn current_num_threads() -> usize;
pub fn current_thread_index() -> Option<usize>;
pub fn in_place_scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(#[once] op: OP) -> R;
pub fn in_place_scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(#[once] op: OP) -> R;
pub fn join<A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send>(#[once] oper_a: A, #[once] oper_b: B) -> (RA, RB);
pub fn join_context<A: FnOnce(FnContext) -> RA + Send, B: FnOnce(FnContext) -> RB + Send, RA: Send, RB: Send>(#[once] oper_a: A, #[once] oper_b: B) -> (RA, RB);
pub fn max_num_threads() -> usize;
pub fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send>(#[once] op: OP) -> R;
pub fn scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send>(#[once] op: OP) -> R;
#[allocates] pub fn spawn<F: FnOnce() + Send + 'static>(#[outlives] func: F);
pub fn spawn_broadcast<OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static>(#[per_item] op: OP);
#[allocates] pub fn spawn_fifo<F: FnOnce() + Send + 'static>(#[outlives] func: F);
pub fn yield_local() -> Option<Yield>;
pub fn yield_now() -> Option<Yield>;
pub struct BroadcastContext<'a> { _p: _ }
pub struct FnContext { _p: _ }
pub struct Scope<'scope> { _p: _ }
pub struct ScopeFifo<'scope> { _p: _ }
pub struct ThreadPool { _p: _ }
pub struct ThreadPoolBuildError { _p: _ }
pub struct ThreadPoolBuilder<S = ()> { _p: _ }
impl Clone for Yield {}
impl PartialEq for Yield {}
impl Copy for Yield {}
impl<'a> BroadcastContext<'a> { fn index(&self) -> usize; fn num_threads(&self) -> usize; }
impl FnContext { fn migrated(&self) -> bool; }
impl<'scope> Scope<'scope> {
    #[allocates] fn spawn<BODY: FnOnce(&Scope<'scope>) + Send>(&self, #[once] body: BODY);
    fn spawn_broadcast<BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync>(&self, #[per_item] body: BODY);
}
impl<'scope> ScopeFifo<'scope> {
    #[allocates] fn spawn_fifo<BODY: FnOnce(&ScopeFifo<'scope>) + Send>(&self, #[once] body: BODY);
    fn spawn_broadcast<BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync>(&self, #[per_item] body: BODY);
}
impl ThreadPool {
    fn install<OP: FnOnce() -> R + Send, R: Send>(&self, #[once] op: OP) -> R;
    fn broadcast<OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send>(&self, #[per_item] op: OP) -> Vec<R>;
    fn current_num_threads(&self) -> usize;
    fn current_thread_index(&self) -> Option<usize>;
    fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    fn join<A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send>(&self, #[once] oper_a: A, #[once] oper_b: B) -> (RA, RB);
    fn scope<'scope, OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send>(&self, #[once] op: OP) -> R;
    fn scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send>(&self, #[once] op: OP) -> R;
    fn in_place_scope<'scope, OP: FnOnce(&Scope<'scope>) -> R, R>(&self, #[once] op: OP) -> R;
    fn in_place_scope_fifo<'scope, OP: FnOnce(&ScopeFifo<'scope>) -> R, R>(&self, #[once] op: OP) -> R;
    #[allocates] fn spawn<OP: FnOnce() + Send + 'static>(&self, #[outlives] op: OP);
    #[allocates] fn spawn_fifo<OP: FnOnce() + Send + 'static>(&self, #[outlives] op: OP);
    fn spawn_broadcast<OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static>(&self, #[per_item] op: OP);
    fn yield_now(&self) -> Option<Yield>;
    fn yield_local(&self) -> Option<Yield>;
}
impl Display for ThreadPoolBuildError {}
impl Error for ThreadPoolBuildError {}
impl ThreadPoolBuilder<()> { fn new() -> ThreadPoolBuilder; }
impl<S> ThreadPoolBuilder<S> {
    fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    fn thread_name<F: FnMut(usize) -> String + 'static>(self, #[per_item] closure: F) -> ThreadPoolBuilder<S>;
    fn num_threads(self, num_threads: usize) -> ThreadPoolBuilder<S>;
    fn use_current_thread(self) -> ThreadPoolBuilder<S>;
    fn panic_handler<H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static>(self, #[per_item] panic_handler: H) -> ThreadPoolBuilder<S>;
    fn stack_size(self, stack_size: usize) -> ThreadPoolBuilder<S>;
    fn start_handler<H: Fn(usize) + Send + Sync + 'static>(self, #[per_item] start_handler: H) -> ThreadPoolBuilder<S>;
    fn exit_handler<H: Fn(usize) + Send + Sync + 'static>(self, #[per_item] exit_handler: H) -> ThreadPoolBuilder<S>;
}
pub mod array {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct IntoIter<T, const N: usize> { _p: _ }
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {}
impl<T: Send, const N: usize> IndexedParallelIterator for IntoIter<T, N> {}
impl<T: Send, const N: usize> ParallelIterator for IntoIter<T, N> { type Item = T; }
}
pub mod collections {
pub mod binary_heap {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct Drain<'a, T> { _p: _ }
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
impl<T: Ord + Send> IndexedParallelIterator for Drain<'_, T> {}
impl<T: Ord + Send> ParallelIterator for Drain<'_, T> { type Item = T; }
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
}}
pub mod collections {
pub mod btree_map {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct IntoIter<K, V> { _p: _ }
pub struct Iter<'a, K, V> { _p: _ }
pub struct IterMut<'a, K, V> { _p: _ }
impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<'a, K: Sync, V: Sync> ParallelIterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<'a, K: Sync, V: Send> ParallelIterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
}}
pub mod collections {
pub mod btree_set {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
}}
pub mod collections {
pub mod hash_map {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct Drain<'a, K, V> { _p: _ }
pub struct IntoIter<K, V> { _p: _ }
pub struct Iter<'a, K, V> { _p: _ }
pub struct IterMut<'a, K, V> { _p: _ }
impl<K: Send, V: Send> ParallelIterator for Drain<'_, K, V> { type Item = (K, V); }
impl<K: Send, V: Send> ParallelIterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<'a, K: Sync, V: Sync> ParallelIterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<'a, K: Sync, V: Send> ParallelIterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
}}
pub mod collections {
pub mod hash_set {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct Drain<'a, T> { _p: _ }
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
impl<T: Send> ParallelIterator for Drain<'_, T> { type Item = T; }
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
}}
pub mod collections {
pub mod linked_list {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct IterMut<'a, T> { _p: _ }
impl<T: Clone> Clone for IntoIter<T> {}
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T: Send> ParallelIterator for IterMut<'a, T> { type Item = &'a mut T; }
}}
pub mod collections {
pub mod vec_deque {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct Drain<'a, T> { _p: _ }
pub struct IntoIter<T: Send> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct IterMut<'a, T> { _p: _ }
impl<T: Send> IndexedParallelIterator for Drain<'_, T> {}
impl<T: Send> ParallelIterator for Drain<'_, T> { type Item = T; }
impl<T: Clone + Send> Clone for IntoIter<T> {}
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}
impl<'a, T: Send> ParallelIterator for IterMut<'a, T> { type Item = &'a mut T; }
}}
pub mod iter {
use std::prelude::v1::*;
use crate::collections::btree_map::{IntoIter, Iter, IterMut};
use crate::collections::hash_map::Drain;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::collections::binary_heap::BinaryHeap;
use std::collections::linked_list::LinkedList;
use std::collections::vec_deque::VecDeque;
use std::ffi::os_str::{OsStr, OsString};
use std::hash::{BuildHasher, Hash};
use std::iter::{Product, Sum};
use std::ops::{Range, RangeBounds, RangeInclusive};
use std::rc::Rc;
use std::sync::Arc;
pub fn empty<T: Send>() -> Empty<T>;
pub fn once<T: Send>(item: T) -> Once<T>;
pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;
pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;
pub fn split<D: Send, S: Fn(D) -> (D, Option<D>) + Sync>(data: D, #[per_item] splitter: S) -> Split<D, S>;
pub struct Chain<A, B> { _p: _ }
pub struct Chunks<I> { _p: _ }
pub struct Cloned<I> { _p: _ }
pub struct Copied<I> { _p: _ }
pub struct Empty<T> { _p: _ }
pub struct Enumerate<I> { _p: _ }
pub struct ExponentialBlocks<I> { _p: _ }
pub struct Filter<I, P> { _p: _ }
pub struct FilterMap<I, P> { _p: _ }
pub struct FlatMap<I, F> { _p: _ }
pub struct FlatMapIter<I, F> { _p: _ }
pub struct Flatten<I> { _p: _ }
pub struct FlattenIter<I> { _p: _ }
pub struct Fold<I, ID, F> { _p: _ }
pub struct FoldChunks<I, ID, F> { _p: _ }
pub struct FoldChunksWith<I, U, F> { _p: _ }
pub struct FoldWith<I, U, F> { _p: _ }
pub struct Inspect<I, F> { _p: _ }
pub struct Interleave<I, J> { _p: _ }
pub struct InterleaveShortest<I, J> { _p: _ }
pub struct Intersperse<I: ParallelIterator> { _p: _ }
pub struct IterBridge<Iter> { _p: _ }
pub struct Map<I, F> { _p: _ }
pub struct MapInit<I, INIT, F> { _p: _ }
pub struct MapWith<I, T, F> { _p: _ }
pub struct MaxLen<I> { _p: _ }
pub struct MinLen<I> { _p: _ }
pub struct MultiZip<T> { _p: _ }
pub struct Once<T> { _p: _ }
pub struct PanicFuse<I> { _p: _ }
pub struct Positions<I, P> { _p: _ }
pub struct Repeat<T> { _p: _ }
pub struct RepeatN<T> { _p: _ }
pub struct Rev<I> { _p: _ }
pub struct Skip<I> { _p: _ }
pub struct SkipAny<I> { _p: _ }
pub struct SkipAnyWhile<I, P> { _p: _ }
pub struct Split<D, S> { _p: _ }
pub struct StepBy<I> { _p: _ }
pub struct Take<I> { _p: _ }
pub struct TakeAny<I> { _p: _ }
pub struct TakeAnyWhile<I, P> { _p: _ }
pub struct UniformBlocks<I> { _p: _ }
pub struct Update<I, F> { _p: _ }
pub struct WhileSome<I> { _p: _ }
pub struct Zip<A, B> { _p: _ }
pub struct ZipEq<A, B> { _p: _ }
pub trait FromParallelIterator<T: Send> { fn from_par_iter<I: IntoParallelIterator<Item = T>>(par_iter: I) -> Self; }
pub trait IndexedParallelIterator: ParallelIterator {
    fn len(&self) -> usize;
    fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
    fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
    fn collect_into_vec(self, #[grows] target: &mut Vec<Self::Item>);
    fn unzip_into_vecs<A: Send, B: Send>(self, #[grows] left: &mut Vec<A>, #[grows] right: &mut Vec<B>) where Self: IndexedParallelIterator<Item = (A, B)>;
    fn chunks(self, chunk_size: usize) -> Chunks<Self>;
    fn fold_chunks<T: Send, ID: Fn() -> T + Send + Sync, F: Fn(T, Self::Item) -> T + Send + Sync>(self, chunk_size: usize, #[per_item] identity: ID, #[per_item] fold_op: F) -> FoldChunks<Self, ID, F>;
    fn fold_chunks_with<T: Send + Clone, F: Fn(T, Self::Item) -> T + Send + Sync>(self, chunk_size: usize, init: T, #[per_item] fold_op: F) -> FoldChunksWith<Self, T, F>;
    fn enumerate(self) -> Enumerate<Self>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn position_any<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<usize>;
    fn position_first<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<usize>;
    fn position_last<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<usize>;
    fn positions<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Positions<Self, P>;
    fn rev(self) -> Rev<Self>;
    fn with_min_len(self, min: usize) -> MinLen<Self>;
    fn with_max_len(self, max: usize) -> MaxLen<Self>;
}
pub trait IntoParallelIterator { type Iter: ParallelIterator<Item = Self::Item>; type Item: Send; fn into_par_iter(self) -> Self::Iter; }
pub trait IntoParallelRefIterator<'data> { type Iter: ParallelIterator<Item = Self::Item>; type Item: Send; fn par_iter(&'data self) -> Self::Iter; }
pub trait IntoParallelRefMutIterator<'data> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_iter_mut(&'data mut self) -> Self::Iter;
}
pub trait ParallelBridge: Sized { fn par_bridge(self) -> IterBridge<Self>; }
pub trait ParallelDrainFull { type Iter: ParallelIterator<Item = Self::Item>; type Item: Send; fn par_drain(self) -> Self::Iter; }
pub trait ParallelDrainRange<Idx = usize> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
}
pub trait ParallelExtend<T: Send> { #[grows] fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, #[stores] par_iter: I); }
pub trait ParallelIterator: Sized + Send {
    type Item: Send;
    fn for_each<OP: Fn(Self::Item) + Sync + Send>(self, #[per_item] op: OP);
    fn for_each_with<OP: Fn(&mut T, Self::Item) + Sync + Send, T: Send + Clone>(self, init: T, #[per_item] op: OP);
    fn for_each_init<OP: Fn(&mut T, Self::Item) + Sync + Send, INIT: Fn() -> T + Sync + Send, T>(self, #[per_item] init: INIT, #[per_item] op: OP);
    fn count(self) -> usize;
    fn map<F: Fn(Self::Item) -> R + Sync + Send, R: Send>(self, #[per_item] map_op: F) -> Map<Self, F>;
    fn map_with<F: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Send>(self, init: T, #[per_item] map_op: F) -> MapWith<Self, T, F>;
    fn map_init<F: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, T, R: Send>(self, #[per_item] init: INIT, #[per_item] map_op: F) -> MapInit<Self, INIT, F>;
    #[clones] #[each] fn cloned<'a, T: Clone + Send>(self) -> Cloned<Self> where Self: ParallelIterator<Item = &'a T>;
    fn copied<'a, T: Copy + Send>(self) -> Copied<Self> where Self: ParallelIterator<Item = &'a T>;
    fn inspect<OP: Fn(&Self::Item) + Sync + Send>(self, #[per_item] inspect_op: OP) -> Inspect<Self, OP>;
    fn update<F: Fn(&mut Self::Item) + Sync + Send>(self, #[per_item] update_op: F) -> Update<Self, F>;
    fn filter<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] filter_op: P) -> Filter<Self, P>;
    fn filter_map<P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send>(self, #[per_item] filter_op: P) -> FilterMap<Self, P>;
    fn flat_map<F: Fn(Self::Item) -> PI + Sync + Send, PI: IntoParallelIterator>(self, #[per_item] map_op: F) -> FlatMap<Self, F>;
    fn flat_map_iter<F: Fn(Self::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send>>(self, #[per_item] map_op: F) -> FlatMapIter<Self, F>;
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoParallelIterator;
    fn flatten_iter(self) -> FlattenIter<Self> where Self::Item: IntoIterator<Item: Send>;
    fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send, ID: Fn() -> Self::Item + Sync + Send>(self, #[per_item] identity: ID, #[per_item] op: OP) -> Self::Item;
    fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send>(self, #[per_item] op: OP) -> Option<Self::Item>;
    fn fold<T: Send, ID: Fn() -> T + Sync + Send, F: Fn(T, Self::Item) -> T + Sync + Send>(self, #[per_item] identity: ID, #[per_item] fold_op: F) -> Fold<Self, ID, F>;
    fn fold_with<F: Fn(T, Self::Item) -> T + Sync + Send, T: Send + Clone>(self, init: T, #[per_item] fold_op: F) -> FoldWith<Self, T, F>;
    fn sum<S: Send + Sum<Self::Item> + Sum<S>>(self) -> S;
    fn product<P: Send + Product<Self::Item> + Product<P>>(self) -> P;
    fn min(self) -> Option<Self::Item> where Self::Item: Ord;
    fn min_by<F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn min_by_key<K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn max(self) -> Option<Self::Item> where Self::Item: Ord;
    fn max_by<F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn max_by_key<K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K>(self, #[per_item] f: F) -> Option<Self::Item>;
    fn chain<C: IntoParallelIterator<Item = Self::Item>>(self, chain: C) -> Chain<Self, C::Iter>;
    fn find_any<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn find_first<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn find_last<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> Option<Self::Item>;
    fn find_map_any<P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send>(self, #[per_item] predicate: P) -> Option<R>;
    fn find_map_first<P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send>(self, #[per_item] predicate: P) -> Option<R>;
    fn find_map_last<P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send>(self, #[per_item] predicate: P) -> Option<R>;
    fn any<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> bool;
    fn all<P: Fn(Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> bool;
    fn while_some<T: Send>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>>;
    fn panic_fuse(self) -> PanicFuse<Self>;
    #[collects] fn collect<C: FromParallelIterator<Self::Item>>(self) -> C;
    #[collects] fn unzip<A: Send, B: Send, FromA: Default + Send + ParallelExtend<A>, FromB: Default + Send + ParallelExtend<B>>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>;
    #[collects] fn partition<A: Default + Send + ParallelExtend<Self::Item>, B: Default + Send + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> (A, B);
    #[collects] fn partition_map<A: Default + Send + ParallelExtend<L>, B: Default + Send + ParallelExtend<R>, P: Sync + Send, L: Send, R: Send>(self, predicate: P) -> (A, B);
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
    fn take_any(self, n: usize) -> TakeAny<Self>;
    fn skip_any(self, n: usize) -> SkipAny<Self>;
    fn take_any_while<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> TakeAnyWhile<Self, P>;
    fn skip_any_while<P: Fn(&Self::Item) -> bool + Sync + Send>(self, #[per_item] predicate: P) -> SkipAnyWhile<Self, P>;
    #[collects] fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
    fn opt_len(&self) -> Option<usize>;
}
impl<A: Clone, B: Clone> Clone for Chain<A, B> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator<Item = A::Item>> IndexedParallelIterator for Chain<A, B> {}
impl<A: ParallelIterator, B: ParallelIterator<Item = A::Item>> ParallelIterator for Chain<A, B> { type Item = <A as ParallelIterator>::Item; }
impl<I: Clone> Clone for Chunks<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Chunks<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for Chunks<I> { type Item = Vec<<I as ParallelIterator>::Item>; }
impl<I: Clone> Clone for Cloned<I> {}
impl<'a, T: Clone + Send + Sync, I: IndexedParallelIterator<Item = &'a T>> IndexedParallelIterator for Cloned<I> {}
impl<'a, T: Clone + Send + Sync, I: ParallelIterator<Item = &'a T>> ParallelIterator for Cloned<I> { type Item = T; }
impl<I: Clone> Clone for Copied<I> {}
impl<'a, T: Copy + Send + Sync, I: IndexedParallelIterator<Item = &'a T>> IndexedParallelIterator for Copied<I> {}
impl<'a, T: Copy + Send + Sync, I: ParallelIterator<Item = &'a T>> ParallelIterator for Copied<I> { type Item = T; }
impl<T> Clone for Empty<T> {}
impl<T: Send> IndexedParallelIterator for Empty<T> {}
impl<T: Send> ParallelIterator for Empty<T> { type Item = T; }
impl<I: Clone> Clone for Enumerate<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Enumerate<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for Enumerate<I> { type Item = (usize, <I as ParallelIterator>::Item); }
impl<I: Clone> Clone for ExponentialBlocks<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for ExponentialBlocks<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, P: Clone> Clone for Filter<I, P> {}
impl<I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send> ParallelIterator for Filter<I, P> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, P: Clone> Clone for FilterMap<I, P> {}
impl<I: ParallelIterator, P: Fn(I::Item) -> Option<R> + Sync + Send, R: Send> ParallelIterator for FilterMap<I, P> { type Item = R; }
impl<I: Clone, F: Clone> Clone for FlatMap<I, F> {}
impl<I: ParallelIterator, F: Fn(I::Item) -> PI + Sync + Send, PI: IntoParallelIterator> ParallelIterator for FlatMap<I, F> {
    type Item = <PI as IntoParallelIterator>::Item;
}
impl<I: Clone, F: Clone> Clone for FlatMapIter<I, F> {}
impl<I: ParallelIterator, F: Fn(I::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send>> ParallelIterator for FlatMapIter<I, F> {
    type Item = <SI as IntoIterator>::Item;
}
impl<I: Clone> Clone for Flatten<I> {}
impl<I: ParallelIterator<Item: IntoParallelIterator>> ParallelIterator for Flatten<I> {
    type Item = <<I as ParallelIterator>::Item as IntoParallelIterator>::Item;
}
impl<I: Clone> Clone for FlattenIter<I> {}
impl<I: ParallelIterator<Item: IntoIterator<Item: Send>>> ParallelIterator for FlattenIter<I> {
    type Item = <<I as ParallelIterator>::Item as IntoIterator>::Item;
}
impl<I: Clone, ID: Clone, F: Clone> Clone for Fold<I, ID, F> {}
impl<U: Send, I: ParallelIterator, ID: Fn() -> U + Sync + Send, F: Fn(U, I::Item) -> U + Sync + Send> ParallelIterator for Fold<I, ID, F> {
    type Item = U;
}
impl<I: Clone, ID: Clone, F: Clone> Clone for FoldChunks<I, ID, F> {}
impl<I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, U: Send, F: Fn(U, I::Item) -> U + Send + Sync> IndexedParallelIterator for FoldChunks<I, ID, F> {}
impl<I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, U: Send, F: Fn(U, I::Item) -> U + Send + Sync> ParallelIterator for FoldChunks<I, ID, F> {
    type Item = U;
}
impl<I: Clone, U: Clone, F: Clone> Clone for FoldChunksWith<I, U, F> {}
impl<I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync> IndexedParallelIterator for FoldChunksWith<I, U, F> {}
impl<I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync> ParallelIterator for FoldChunksWith<I, U, F> {
    type Item = U;
}
impl<I: Clone, U: Clone, F: Clone> Clone for FoldWith<I, U, F> {}
impl<U: Send + Clone, I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send> ParallelIterator for FoldWith<I, U, F> { type Item = U; }
impl<I: Clone, F: Clone> Clone for Inspect<I, F> {}
impl<I: IndexedParallelIterator, F: Fn(&I::Item) + Sync + Send> IndexedParallelIterator for Inspect<I, F> {}
impl<I: ParallelIterator, F: Fn(&I::Item) + Sync + Send> ParallelIterator for Inspect<I, F> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, J: Clone> Clone for Interleave<I, J> {}
impl<I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item>> IndexedParallelIterator for Interleave<I, J> {}
impl<I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item>> ParallelIterator for Interleave<I, J> {
    type Item = <I as ParallelIterator>::Item;
}
impl<I: Clone, J: Clone> Clone for InterleaveShortest<I, J> {}
impl<I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item>> IndexedParallelIterator for InterleaveShortest<I, J> {}
impl<I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item>> ParallelIterator for InterleaveShortest<I, J> {
    type Item = <I as ParallelIterator>::Item;
}
impl<I: ParallelIterator + Clone> Clone for Intersperse<I> where I::Item: Clone {}
impl<I: IndexedParallelIterator<Item: Clone>> IndexedParallelIterator for Intersperse<I> {}
impl<I: ParallelIterator<Item: Clone>> ParallelIterator for Intersperse<I> { type Item = <I as ParallelIterator>::Item; }
impl<Iter: Clone> Clone for IterBridge<Iter> {}
impl<Iter: Iterator<Item: Send> + Send> ParallelIterator for IterBridge<Iter> { type Item = <Iter as Iterator>::Item; }
impl<I: Clone, F: Clone> Clone for Map<I, F> {}
impl<I: IndexedParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send> IndexedParallelIterator for Map<I, F> {}
impl<I: ParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send> ParallelIterator for Map<I, F> {
    type Item = R;
}
impl<I: Clone, INIT: Clone, F: Clone> Clone for MapInit<I, INIT, F> {}
impl<I: IndexedParallelIterator, INIT: Fn() -> T + Sync + Send, T, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send> IndexedParallelIterator for MapInit<I, INIT, F> {}
impl<I: ParallelIterator, INIT: Fn() -> T + Sync + Send, T, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send> ParallelIterator for MapInit<I, INIT, F> {
    type Item = R;
}
impl<I: Clone, T: Clone, F: Clone> Clone for MapWith<I, T, F> {}
impl<I: IndexedParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send> IndexedParallelIterator for MapWith<I, T, F> {}
impl<I: ParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send> ParallelIterator for MapWith<I, T, F> {
    type Item = R;
}
impl<I: Clone> Clone for MaxLen<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for MaxLen<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for MaxLen<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for MinLen<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for MinLen<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for MinLen<I> { type Item = <I as ParallelIterator>::Item; }
impl<T: Clone> Clone for MultiZip<T> {}
impl<A: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A,)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator, L: IndexedParallelIterator> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)> {}
impl<A: IndexedParallelIterator> ParallelIterator for MultiZip<(A,)> { type Item = (<A as ParallelIterator>::Item,); }
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item, <K as ParallelIterator>::Item);
}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator, L: IndexedParallelIterator> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item, <K as ParallelIterator>::Item, <L as ParallelIterator>::Item);
}
impl<T: Clone> Clone for Once<T> {}
impl<T: Send> IndexedParallelIterator for Once<T> {}
impl<T: Send> ParallelIterator for Once<T> { type Item = T; }
impl<I: Clone> Clone for PanicFuse<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for PanicFuse<I> {}
impl<I: ParallelIterator> ParallelIterator for PanicFuse<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, P: Clone> Clone for Positions<I, P> {}
impl<I: IndexedParallelIterator, P: Fn(I::Item) -> bool + Sync + Send> ParallelIterator for Positions<I, P> { type Item = usize; }
impl<T: Clone + Send> Repeat<T> { fn take(self, n: usize) -> RepeatN<T>; }
impl<T: Clone> Clone for Repeat<T> {}
impl<T: Clone + Send> ParallelIterator for Repeat<T> { type Item = T; }
impl<T: Clone> Clone for RepeatN<T> {}
impl<T: Clone + Send> IndexedParallelIterator for RepeatN<T> {}
impl<T: Clone + Send> ParallelIterator for RepeatN<T> { type Item = T; }
impl<I: Clone> Clone for Rev<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Rev<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for Rev<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for Skip<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Skip<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for Skip<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for SkipAny<I> {}
impl<I: ParallelIterator> ParallelIterator for SkipAny<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, P: Clone> Clone for SkipAnyWhile<I, P> {}
impl<I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send> ParallelIterator for SkipAnyWhile<I, P> {
    type Item = <I as ParallelIterator>::Item;
}
impl<D: Clone, S: Clone> Clone for Split<D, S> {}
impl<D: Send, S: Fn(D) -> (D, Option<D>) + Sync + Send> ParallelIterator for Split<D, S> { type Item = D; }
impl<I: Clone> Clone for StepBy<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for StepBy<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for StepBy<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for Take<I> {}
impl<I: IndexedParallelIterator> IndexedParallelIterator for Take<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for Take<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for TakeAny<I> {}
impl<I: ParallelIterator> ParallelIterator for TakeAny<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, P: Clone> Clone for TakeAnyWhile<I, P> {}
impl<I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send> ParallelIterator for TakeAnyWhile<I, P> {
    type Item = <I as ParallelIterator>::Item;
}
impl<I: Clone> Clone for UniformBlocks<I> {}
impl<I: IndexedParallelIterator> ParallelIterator for UniformBlocks<I> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone, F: Clone> Clone for Update<I, F> {}
impl<I: IndexedParallelIterator, F: Fn(&mut I::Item) + Send + Sync> IndexedParallelIterator for Update<I, F> {}
impl<I: ParallelIterator, F: Fn(&mut I::Item) + Send + Sync> ParallelIterator for Update<I, F> { type Item = <I as ParallelIterator>::Item; }
impl<I: Clone> Clone for WhileSome<I> {}
impl<I: ParallelIterator<Item = Option<T>>, T: Send> ParallelIterator for WhileSome<I> { type Item = T; }
impl<A: Clone, B: Clone> Clone for Zip<A, B> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> IndexedParallelIterator for Zip<A, B> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> ParallelIterator for Zip<A, B> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}
impl<A: Clone, B: Clone> Clone for ZipEq<A, B> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> IndexedParallelIterator for ZipEq<A, B> {}
impl<A: IndexedParallelIterator, B: IndexedParallelIterator> ParallelIterator for ZipEq<A, B> {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}
impl FromParallelIterator<char> for Box<str> {}
impl FromParallelIterator<char> for String {}
impl FromParallelIterator<()> for () {}
impl FromParallelIterator<Box<str>> for Box<str> {}
impl FromParallelIterator<Box<str>> for String {}
impl FromParallelIterator<String> for Box<str> {}
impl FromParallelIterator<String> for String {}
impl FromParallelIterator<OsString> for OsString {}
impl<'a> FromParallelIterator<&'a char> for Box<str> {}
impl<'a> FromParallelIterator<&'a char> for String {}
impl<'a> FromParallelIterator<&'a str> for Box<str> {}
impl<'a> FromParallelIterator<&'a str> for String {}
impl<'a> FromParallelIterator<&'a OsStr> for OsString {}
impl<'a> FromParallelIterator<Cow<'a, str>> for Box<str> {}
impl<'a> FromParallelIterator<Cow<'a, str>> for String {}
impl<'a> FromParallelIterator<Cow<'a, OsStr>> for OsString {}
impl<'a, C: ToOwned<Owned: FromParallelIterator<T>>, T: Send> FromParallelIterator<T> for Cow<'a, C> {}
impl<A: Send, B: Send, FromA: Send + FromParallelIterator<A>, FromB: Send + FromParallelIterator<B>> FromParallelIterator<(A, B)> for (FromA, FromB) {}
impl<C: FromParallelIterator<T>, T: Send> FromParallelIterator<Option<T>> for Option<C> {}
impl<C: FromParallelIterator<T>, T: Send, E: Send> FromParallelIterator<Result<T, E>> for Result<C, E> {}
impl<K: Ord + Send, V: Send> FromParallelIterator<(K, V)> for BTreeMap<K, V> {}
impl<K: Eq + Hash + Send, V: Send, S: BuildHasher + Default + Send> FromParallelIterator<(K, V)> for HashMap<K, V, S> {}
impl<T: Send> FromParallelIterator<T> for Box<[T]> {}
impl<T: Ord + Send> FromParallelIterator<T> for BinaryHeap<T> {}
impl<T: Send> FromParallelIterator<T> for LinkedList<T> {}
impl<T: Send> FromParallelIterator<T> for VecDeque<T> {}
impl<T: Send> FromParallelIterator<T> for Rc<[T]> {}
impl<T: Send> FromParallelIterator<T> for Arc<[T]> {}
impl<T: Send> FromParallelIterator<T> for Vec<T> {}
impl<V: Send + Ord> FromParallelIterator<V> for BTreeSet<V> {}
impl<V: Eq + Hash + Send, S: BuildHasher + Default + Send> FromParallelIterator<V> for HashSet<V, S> {}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A,) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item,);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter,)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A,) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item,);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter,)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item, <K as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter, <K as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item, <K as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter, <K as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, L: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K, L) {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item, <K as IntoParallelRefIterator<'a>>::Item, <L as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter, <K as IntoParallelRefIterator<'a>>::Iter, <L as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, L: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K, L) {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item, <K as IntoParallelRefMutIterator<'a>>::Item, <L as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter, <K as IntoParallelRefMutIterator<'a>>::Iter, <L as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, K: Sync, V: Send> IntoParallelIterator for &'a mut BTreeMap<K, V> {
    type Item = <&'a mut BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = IterMut<'a, K, V>;
}
impl<'a, K: Sync, V: Send, S> IntoParallelIterator for &'a mut HashMap<K, V, S> {
    type Item = <&'a mut HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::IterMut<'a, K, V>;
}
impl<'a, K: Sync, V: Sync> IntoParallelIterator for &'a BTreeMap<K, V> {
    type Item = <&'a BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = Iter<'a, K, V>;
}
impl<'a, K: Sync, V: Sync, S> IntoParallelIterator for &'a HashMap<K, V, S> {
    type Item = <&'a HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::Iter<'a, K, V>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut Option<T> { type Item = &'a mut T; type Iter = crate::option::IterMut<'a, T>; }
impl<'a, T: Send> IntoParallelIterator for &'a mut LinkedList<T> {
    type Item = <&'a mut LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::IterMut<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type Iter = crate::collections::vec_deque::IterMut<'a, T>; }
impl<'a, T: Send, E> IntoParallelIterator for &'a mut Result<T, E> { type Item = &'a mut T; type Iter = crate::result::IterMut<'a, T>; }
impl<'a, T: Sync> IntoParallelIterator for &'a Option<T> { type Item = &'a T; type Iter = crate::option::Iter<'a, T>; }
impl<'a, T: Sync> IntoParallelIterator for &'a BinaryHeap<T> { type Item = &'a T; type Iter = crate::collections::binary_heap::Iter<'a, T>; }
impl<'a, T: Sync> IntoParallelIterator for &'a BTreeSet<T> {
    type Item = <&'a BTreeSet<T> as IntoIterator>::Item;
    type Iter = crate::collections::btree_set::Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a LinkedList<T> {
    type Item = <&'a LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a VecDeque<T> { type Item = &'a T; type Iter = crate::collections::vec_deque::Iter<'a, T>; }
impl<'a, T: Sync, E> IntoParallelIterator for &'a Result<T, E> { type Item = &'a T; type Iter = crate::result::Iter<'a, T>; }
impl<'a, T: Sync, S> IntoParallelIterator for &'a HashSet<T, S> {
    type Item = <&'a HashSet<T, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_set::Iter<'a, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut Vec<T> { type Item = &'data mut T; type Iter = crate::slice::IterMut<'data, T>; }
impl<'data, T: Send, const N: usize> IntoParallelIterator for &'data mut [T; N] {
    type Item = &'data mut T;
    type Iter = crate::slice::IterMut<'data, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut [T] { type Item = &'data mut T; type Iter = crate::slice::IterMut<'data, T>; }
impl<'data, T: Send> IntoParallelIterator for &'data mut Box<[T]> { type Item = &'data mut T; type Iter = crate::slice::IterMut<'data, T>; }
impl<'data, T: Sync> IntoParallelIterator for &'data Vec<T> { type Item = &'data T; type Iter = crate::slice::Iter<'data, T>; }
impl<'data, T: Sync, const N: usize> IntoParallelIterator for &'data [T; N] { type Item = &'data T; type Iter = crate::slice::Iter<'data, T>; }
impl<'data, T: Sync> IntoParallelIterator for &'data [T] { type Item = &'data T; type Iter = crate::slice::Iter<'data, T>; }
impl<'data, T: Sync> IntoParallelIterator for &'data Box<[T]> { type Item = &'data T; type Iter = crate::slice::Iter<'data, T>; }
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A,) {
    type Item = (<A as IntoParallelIterator>::Item,);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter,)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G, H) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G, H, I) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item, <K as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter, <K as IntoParallelIterator>::Iter)>;
}
impl<A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator>, L: IntoParallelIterator<Iter: IndexedParallelIterator>> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K, L) {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item, <K as IntoParallelIterator>::Item, <L as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter, <K as IntoParallelIterator>::Iter, <L as IntoParallelIterator>::Iter)>;
}
impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> { type Item = <BTreeMap<K, V> as IntoIterator>::Item; type Iter = IntoIter<K, V>; }
impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
    type Item = <HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_map::IntoIter<K, V>;
}
impl<T> IntoParallelIterator for Range<T> where crate::range::Iter<T>: ParallelIterator {
    type Item = <crate::range::Iter<T> as ParallelIterator>::Item;
    type Iter = crate::range::Iter<T>;
}
impl<T> IntoParallelIterator for RangeInclusive<T> where crate::range_inclusive::Iter<T>: ParallelIterator {
    type Item = <crate::range_inclusive::Iter<T> as ParallelIterator>::Item;
    type Iter = crate::range_inclusive::Iter<T>;
}
impl<T: Send> IntoParallelIterator for Option<T> { type Item = T; type Iter = crate::option::IntoIter<T>; }
impl<T: Send> IntoParallelIterator for Box<[T]> { type Item = T; type Iter = crate::vec::IntoIter<T>; }
impl<T: Send> IntoParallelIterator for BinaryHeap<T> { type Item = T; type Iter = crate::collections::binary_heap::IntoIter<T>; }
impl<T: Send> IntoParallelIterator for BTreeSet<T> {
    type Item = <BTreeSet<T> as IntoIterator>::Item;
    type Iter = crate::collections::btree_set::IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for LinkedList<T> {
    type Item = <LinkedList<T> as IntoIterator>::Item;
    type Iter = crate::collections::linked_list::IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for VecDeque<T> { type Item = T; type Iter = crate::collections::vec_deque::IntoIter<T>; }
impl<T: Send> IntoParallelIterator for Vec<T> { type Item = T; type Iter = crate::vec::IntoIter<T>; }
impl<T: Send, E> IntoParallelIterator for Result<T, E> { type Item = T; type Iter = crate::result::IntoIter<T>; }
impl<T: Send, S> IntoParallelIterator for HashSet<T, S> {
    type Item = <HashSet<T, S> as IntoIterator>::Item;
    type Iter = crate::collections::hash_set::IntoIter<T>;
}
impl<T: Send, const N: usize> IntoParallelIterator for [T; N] { type Item = T; type Iter = crate::array::IntoIter<T, N>; }
impl<T: ParallelIterator> IntoParallelIterator for T { type Iter = T; type Item = <T as ParallelIterator>::Item; }
impl<'data, I> IntoParallelRefIterator<'data> for I where &'data I: IntoParallelIterator {
    type Iter = <&'data I as IntoParallelIterator>::Iter;
    type Item = <&'data I as IntoParallelIterator>::Item;
}
impl<'data, I> IntoParallelRefMutIterator<'data> for I where &'data mut I: IntoParallelIterator {
    type Iter = <&'data mut I as IntoParallelIterator>::Iter;
    type Item = <&'data mut I as IntoParallelIterator>::Item;
}
impl<T: Iterator<Item: Send> + Send> ParallelBridge for T {}
impl<'a, K: Send, V: Send, S> ParallelDrainFull for &'a mut HashMap<K, V, S> { type Iter = Drain<'a, K, V>; type Item = (K, V); }
impl<'a, T: Ord + Send> ParallelDrainFull for &'a mut BinaryHeap<T> { type Iter = crate::collections::binary_heap::Drain<'a, T>; type Item = T; }
impl<'a, T: Send, S> ParallelDrainFull for &'a mut HashSet<T, S> { type Iter = crate::collections::hash_set::Drain<'a, T>; type Item = T; }
impl<'a> ParallelDrainRange for &'a mut String { type Iter = crate::string::Drain<'a>; type Item = char; }
impl<'a, T: Send> ParallelDrainRange for &'a mut VecDeque<T> { type Iter = crate::collections::vec_deque::Drain<'a, T>; type Item = T; }
impl<'data, T: Send> ParallelDrainRange for &'data mut Vec<T> { type Iter = crate::vec::Drain<'data, T>; type Item = T; }
impl ParallelExtend<char> for String {}
impl ParallelExtend<()> for () {}
impl ParallelExtend<Box<str>> for String {}
impl ParallelExtend<String> for String {}
impl ParallelExtend<OsString> for OsString {}
impl<'a> ParallelExtend<&'a char> for String {}
impl<'a> ParallelExtend<&'a str> for String {}
impl<'a> ParallelExtend<&'a OsStr> for OsString {}
impl<'a> ParallelExtend<Cow<'a, str>> for String {}
impl<'a> ParallelExtend<Cow<'a, OsStr>> for OsString {}
impl<'a, K: Copy + Ord + Send + Sync, V: Copy + Send + Sync> ParallelExtend<(&'a K, &'a V)> for BTreeMap<K, V> {}
impl<'a, K: Copy + Eq + Hash + Send + Sync, V: Copy + Send + Sync, S: BuildHasher + Send> ParallelExtend<(&'a K, &'a V)> for HashMap<K, V, S> {}
impl<'a, T: Copy + Ord + Send + Sync> ParallelExtend<&'a T> for BinaryHeap<T> {}
impl<'a, T: Copy + Ord + Send + Sync> ParallelExtend<&'a T> for BTreeSet<T> {}
impl<'a, T: Copy + Send + Sync> ParallelExtend<&'a T> for LinkedList<T> {}
impl<'a, T: Copy + Send + Sync> ParallelExtend<&'a T> for VecDeque<T> {}
impl<'a, T: Copy + Send + Sync> ParallelExtend<&'a T> for Vec<T> {}
impl<'a, T: Copy + Eq + Hash + Send + Sync, S: BuildHasher + Send> ParallelExtend<&'a T> for HashSet<T, S> {}
impl<A: Send, B: Send, FromA: Send + ParallelExtend<A>, FromB: Send + ParallelExtend<B>> ParallelExtend<(A, B)> for (FromA, FromB) {}
impl<K: Ord + Send, V: Send> ParallelExtend<(K, V)> for BTreeMap<K, V> {}
impl<K: Eq + Hash + Send, V: Send, S: BuildHasher + Send> ParallelExtend<(K, V)> for HashMap<K, V, S> {}
impl<T: Ord + Send> ParallelExtend<T> for BinaryHeap<T> {}
impl<T: Ord + Send> ParallelExtend<T> for BTreeSet<T> {}
impl<T: Send> ParallelExtend<T> for LinkedList<T> {}
impl<T: Send> ParallelExtend<T> for VecDeque<T> {}
impl<T: Send> ParallelExtend<T> for Vec<T> {}
impl<T: Eq + Hash + Send, S: BuildHasher + Send> ParallelExtend<T> for HashSet<T, S> {}
}
pub mod option {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct IterMut<'a, T> { _p: _ }
impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}
impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
impl<'a, T: Send> ParallelIterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Clone for Iter<'_, T> {}
}
pub mod range {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct Iter<T> { _p: _ }
impl IndexedParallelIterator for Iter<char> {}
impl<T> IndexedParallelIterator for Iter<T> {}
impl ParallelIterator for Iter<char> { type Item = char; }
impl<T> ParallelIterator for Iter<T> { type Item = T; }
impl<T: Clone> Clone for Iter<T> {}
}
pub mod range_inclusive {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct Iter<T> { _p: _ }
impl IndexedParallelIterator for Iter<char> {}
impl<T> IndexedParallelIterator for Iter<T> {}
impl ParallelIterator for Iter<char> { type Item = char; }
impl<T> ParallelIterator for Iter<T> { type Item = T; }
impl<T: Clone> Clone for Iter<T> {}
}
pub mod result {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct IterMut<'a, T> { _p: _ }
impl<'a, T: Send> IndexedParallelIterator for IterMut<'a, T> {}
impl<'a, T: Sync> IndexedParallelIterator for Iter<'a, T> {}
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
impl<'a, T: Send> ParallelIterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T: Sync> ParallelIterator for Iter<'a, T> { type Item = &'a T; }
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Clone for Iter<'_, T> {}
}
pub mod slice {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
use std::cmp::Ordering;
pub struct ArrayWindows<'data, T: Sync, const N: usize> { _p: _ }
pub struct ChunkBy<'data, T, P> { _p: _ }
pub struct ChunkByMut<'data, T, P> { _p: _ }
pub struct Chunks<'data, T> { _p: _ }
pub struct ChunksExact<'data, T> { _p: _ }
pub struct ChunksExactMut<'data, T> { _p: _ }
pub struct ChunksMut<'data, T> { _p: _ }
pub struct Iter<'data, T> { _p: _ }
pub struct IterMut<'data, T> { _p: _ }
pub struct RChunks<'data, T> { _p: _ }
pub struct RChunksExact<'data, T> { _p: _ }
pub struct RChunksExactMut<'data, T: Send> { _p: _ }
pub struct RChunksMut<'data, T> { _p: _ }
pub struct Split<'data, T, P> { _p: _ }
pub struct SplitInclusive<'data, T, P> { _p: _ }
pub struct SplitInclusiveMut<'data, T, P> { _p: _ }
pub struct SplitMut<'data, T, P> { _p: _ }
pub struct Windows<'data, T> { _p: _ }
pub trait ParallelSlice<T: Sync> {
    fn as_parallel_slice(&self) -> &[T];
    fn par_split<P: Fn(&T) -> bool + Sync + Send>(&self, #[per_item] separator: P) -> Split<'_, T, P>;
    fn par_split_inclusive<P: Fn(&T) -> bool + Sync + Send>(&self, #[per_item] separator: P) -> SplitInclusive<'_, T, P>;
    fn par_windows(&self, window_size: usize) -> Windows<'_, T>;
    fn par_array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    fn par_chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    fn par_rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    fn par_chunk_by<F: Fn(&T, &T) -> bool + Send + Sync>(&self, #[per_item] pred: F) -> ChunkBy<'_, T, F>;
}
pub trait ParallelSliceMut<T: Send> {
    fn as_parallel_slice_mut(&mut self) -> &mut [T];
    fn par_split_mut<P: Fn(&T) -> bool + Sync + Send>(&mut self, #[per_item] separator: P) -> SplitMut<'_, T, P>;
    fn par_split_inclusive_mut<P: Fn(&T) -> bool + Sync + Send>(&mut self, #[per_item] separator: P) -> SplitInclusiveMut<'_, T, P>;
    fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    #[scratch] fn par_sort(&mut self) where T: Ord;
    #[scratch] fn par_sort_by<F: Fn(&T, &T) -> Ordering + Sync>(&mut self, #[per_item] compare: F);
    #[scratch] fn par_sort_by_key<K: Ord, F: Fn(&T) -> K + Sync>(&mut self, #[per_item] f: F);
    #[scratch] fn par_sort_by_cached_key<K: Ord + Send, F: Fn(&T) -> K + Sync>(&mut self, #[per_item] f: F);
    fn par_sort_unstable(&mut self) where T: Ord;
    fn par_sort_unstable_by<F: Fn(&T, &T) -> Ordering + Sync>(&mut self, #[per_item] compare: F);
    fn par_sort_unstable_by_key<K: Ord, F: Fn(&T) -> K + Sync>(&mut self, #[per_item] f: F);
    fn par_chunk_by_mut<F: Fn(&T, &T) -> bool + Send + Sync>(&mut self, #[per_item] pred: F) -> ChunkByMut<'_, T, F>;
}
impl<'data, T: Send> IndexedParallelIterator for RChunksExactMut<'data, T> {}
impl<T: Send> IndexedParallelIterator for ChunksExactMut<'_, T> {}
impl<T: Send> IndexedParallelIterator for ChunksMut<'_, T> {}
impl<T: Send> IndexedParallelIterator for IterMut<'_, T> {}
impl<T: Send> IndexedParallelIterator for RChunksMut<'_, T> {}
impl<T: Sync> IndexedParallelIterator for Chunks<'_, T> {}
impl<T: Sync> IndexedParallelIterator for ChunksExact<'_, T> {}
impl<T: Sync> IndexedParallelIterator for Iter<'_, T> {}
impl<T: Sync> IndexedParallelIterator for RChunks<'_, T> {}
impl<T: Sync> IndexedParallelIterator for RChunksExact<'_, T> {}
impl<T: Sync> IndexedParallelIterator for Windows<'_, T> {}
impl<T: Sync, const N: usize> IndexedParallelIterator for ArrayWindows<'_, T, N> {}
impl<'data, T: Sync, P: Fn(&T, &T) -> bool + Send + Sync> ParallelIterator for ChunkBy<'data, T, P> { type Item = &'data [T]; }
impl<'data, T: Send, P: Fn(&T, &T) -> bool + Send + Sync> ParallelIterator for ChunkByMut<'data, T, P> { type Item = &'data mut [T]; }
impl<'data, T: Sync, P: Fn(&T) -> bool + Sync + Send> ParallelIterator for Split<'data, T, P> { type Item = &'data [T]; }
impl<'data, T: Sync, P: Fn(&T) -> bool + Sync + Send> ParallelIterator for SplitInclusive<'data, T, P> { type Item = &'data [T]; }
impl<'data, T: Send, P: Fn(&T) -> bool + Sync + Send> ParallelIterator for SplitInclusiveMut<'data, T, P> { type Item = &'data mut [T]; }
impl<'data, T: Send, P: Fn(&T) -> bool + Sync + Send> ParallelIterator for SplitMut<'data, T, P> { type Item = &'data mut [T]; }
impl<'data, T: Send> ParallelIterator for RChunksExactMut<'data, T> { type Item = &'data mut [T]; }
impl<'data, T: Send> ParallelIterator for ChunksExactMut<'data, T> { type Item = &'data mut [T]; }
impl<'data, T: Send> ParallelIterator for ChunksMut<'data, T> { type Item = &'data mut [T]; }
impl<'data, T: Send> ParallelIterator for IterMut<'data, T> { type Item = &'data mut T; }
impl<'data, T: Send> ParallelIterator for RChunksMut<'data, T> { type Item = &'data mut [T]; }
impl<'data, T: Sync> ParallelIterator for Chunks<'data, T> { type Item = &'data [T]; }
impl<'data, T: Sync> ParallelIterator for ChunksExact<'data, T> { type Item = &'data [T]; }
impl<'data, T: Sync> ParallelIterator for Iter<'data, T> { type Item = &'data T; }
impl<'data, T: Sync> ParallelIterator for RChunks<'data, T> { type Item = &'data [T]; }
impl<'data, T: Sync> ParallelIterator for RChunksExact<'data, T> { type Item = &'data [T]; }
impl<'data, T: Sync> ParallelIterator for Windows<'data, T> { type Item = &'data [T]; }
impl<'data, T: Sync, const N: usize> ParallelIterator for ArrayWindows<'data, T, N> { type Item = &'data [T; N]; }
impl<T: Sync, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<T, P: Clone> Clone for ChunkBy<'_, T, P> {}
impl<T> Clone for Chunks<'_, T> {}
impl<'data, T> ChunksExact<'data, T> { fn remainder(&self) -> &'data [T]; }
impl<T> Clone for ChunksExact<'_, T> {}
impl<'data, T> ChunksExactMut<'data, T> {
    fn into_remainder(self) -> &'data mut [T];
    fn remainder(&mut self) -> &mut [T];
    fn take_remainder(&mut self) -> &'data mut [T];
}
impl<T> Clone for Iter<'_, T> {}
impl<T> Clone for RChunks<'_, T> {}
impl<'data, T> RChunksExact<'data, T> { fn remainder(&self) -> &'data [T]; }
impl<T> Clone for RChunksExact<'_, T> {}
impl<'data, T: Send> RChunksExactMut<'data, T> {
    fn into_remainder(self) -> &'data mut [T];
    fn remainder(&mut self) -> &mut [T];
    fn take_remainder(&mut self) -> &'data mut [T];
}
impl<T, P: Clone> Clone for Split<'_, T, P> {}
impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> {}
impl<T> Clone for Windows<'_, T> {}
impl<T: Sync> ParallelSlice<T> for [T] {}
impl<T: Send> ParallelSliceMut<T> for [T] {}
}
pub mod str {
use std::prelude::v1::*;
use crate::iter::ParallelIterator;
pub struct Bytes<'ch> { _p: _ }
pub struct CharIndices<'ch> { _p: _ }
pub struct Chars<'ch> { _p: _ }
pub struct EncodeUtf16<'ch> { _p: _ }
pub struct Lines<'ch> { _p: _ }
pub struct MatchIndices<'ch, P> { _p: _ }
pub struct Matches<'ch, P> { _p: _ }
pub struct Split<'ch, P> { _p: _ }
pub struct SplitAsciiWhitespace<'ch> { _p: _ }
pub struct SplitInclusive<'ch, P> { _p: _ }
pub struct SplitTerminator<'ch, P> { _p: _ }
pub struct SplitWhitespace<'ch> { _p: _ }
pub trait ParallelString {
    fn as_parallel_string(&self) -> &str;
    fn par_chars(&self) -> Chars<'_>;
    fn par_char_indices(&self) -> CharIndices<'_>;
    fn par_bytes(&self) -> Bytes<'_>;
    fn par_encode_utf16(&self) -> EncodeUtf16<'_>;
    fn par_split<P>(&self, separator: P) -> Split<'_, P>;
    fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<'_, P>;
    fn par_split_terminator<P>(&self, terminator: P) -> SplitTerminator<'_, P>;
    fn par_lines(&self) -> Lines<'_>;
    fn par_split_whitespace(&self) -> SplitWhitespace<'_>;
    fn par_split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    fn par_matches<P>(&self, pattern: P) -> Matches<'_, P>;
    fn par_match_indices<P>(&self, pattern: P) -> MatchIndices<'_, P>;
}
impl<'ch> ParallelIterator for Bytes<'ch> { type Item = u8; }
impl<'ch> ParallelIterator for CharIndices<'ch> { type Item = (usize, char); }
impl<'ch> ParallelIterator for Chars<'ch> { type Item = char; }
impl<'ch> ParallelIterator for EncodeUtf16<'ch> { type Item = u16; }
impl<'ch> ParallelIterator for Lines<'ch> { type Item = &'ch str; }
impl<'ch> ParallelIterator for SplitAsciiWhitespace<'ch> { type Item = &'ch str; }
impl<'ch> ParallelIterator for SplitWhitespace<'ch> { type Item = &'ch str; }
impl<'ch, P> ParallelIterator for MatchIndices<'ch, P> { type Item = (usize, &'ch str); }
impl<'ch, P> ParallelIterator for Matches<'ch, P> { type Item = &'ch str; }
impl<'ch, P> ParallelIterator for Split<'ch, P> { type Item = &'ch str; }
impl<'ch, P> ParallelIterator for SplitInclusive<'ch, P> { type Item = &'ch str; }
impl<'ch, P> ParallelIterator for SplitTerminator<'ch, P> { type Item = &'ch str; }
impl<'ch> Clone for Bytes<'ch> {}
impl<'ch> Clone for CharIndices<'ch> {}
impl<'ch> Clone for Chars<'ch> {}
impl<'ch> Clone for EncodeUtf16<'ch> {}
impl<'ch> Clone for Lines<'ch> {}
impl<'ch, P: Clone> Clone for MatchIndices<'ch, P> {}
impl<'ch, P: Clone> Clone for Matches<'ch, P> {}
impl<'ch, P: Clone> Clone for Split<'ch, P> {}
impl<'ch> Clone for SplitAsciiWhitespace<'ch> {}
impl<'ch, P: Clone> Clone for SplitInclusive<'ch, P> {}
impl<'ch, P: Clone> Clone for SplitTerminator<'ch, P> {}
impl<'ch> Clone for SplitWhitespace<'ch> {}
impl ParallelString for str {}
}
pub mod string {
use crate::iter::ParallelIterator;
pub struct Drain<'a> { _p: _ }
impl<'a> ParallelIterator for Drain<'a> { type Item = char; }
}
pub mod vec {
use std::prelude::v1::*;
use crate::iter::{IndexedParallelIterator, ParallelIterator};
pub struct Drain<'data, T: Send> { _p: _ }
pub struct IntoIter<T> { _p: _ }
impl<'data, T: Send> IndexedParallelIterator for Drain<'data, T> {}
impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
impl<'data, T: Send> ParallelIterator for Drain<'data, T> { type Item = T; }
impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
impl<T: Clone> Clone for IntoIter<T> {}
}
