use std::prelude::v1::*;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Display;
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub struct TryReserveError { _p: _ }
pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }
impl Clone for GetDisjointMutError {}
impl Display for GetDisjointMutError {}
impl Error for GetDisjointMutError {}
impl PartialEq for GetDisjointMutError {}
impl Clone for TryReserveError {}
impl Display for TryReserveError {}
impl Error for TryReserveError {}
impl PartialEq for TryReserveError {}
impl<Q: Eq, K: Borrow<Q>> Equivalent<K> for Q {}
pub mod map {
use std::prelude::v1::*;
use crate::{Equivalent, TryReserveError};
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
pub struct Drain<'a, K, V> { _p: _ }
#[heap] #[buffer] pub struct IndexMap<K, V, S = RandomState> { _p: _ }
pub struct IntoIter<K, V> { _p: _ }
pub struct IntoKeys<K, V> { _p: _ }
pub struct IntoValues<K, V> { _p: _ }
pub struct Iter<'a, K, V> { _p: _ }
pub struct IterMut<'a, K, V> { _p: _ }
pub struct IterMut2<'a, K, V> { _p: _ }
pub struct Keys<'a, K, V> { _p: _ }
pub struct OccupiedEntry<'a, K, V> { _p: _ }
pub struct VacantEntry<'a, K, V> { _p: _ }
pub struct Values<'a, K, V> { _p: _ }
pub struct ValuesMut<'a, K, V> { _p: _ }
pub trait MutableEntryKey { type Key; fn key_mut(&mut self) -> &mut Self::Key; }
pub trait MutableKeys {
    type Key;
    type Value;
    fn get_full_mut2<Q: Hash + Equivalent<Self::Key>>(&mut self, key: &Q) -> Option<(usize, &mut Self::Key, &mut Self::Value)>;
    fn get_index_mut2(&mut self, index: usize) -> Option<(&mut Self::Key, &mut Self::Value)>;
    fn iter_mut2(&mut self) -> IterMut2<'_, Self::Key, Self::Value>;
    fn retain2<F: FnMut(&mut Self::Key, &mut Self::Value) -> bool>(&mut self, #[per_item] keep: F);
}
impl<'a, K, V> Entry<'a, K, V> {
    fn index(&self) -> usize;
    fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
    #[grows] fn or_insert(self, #[stores] #[eager = "or_insert_with"] default: V) -> &'a mut V;
    #[grows] fn or_insert_with<F: FnOnce() -> V>(self, #[once] call: F) -> &'a mut V;
    #[grows] fn or_insert_with_key<F: FnOnce(&K) -> V>(self, #[once] call: F) -> &'a mut V;
    fn key(&self) -> &K;
    fn and_modify<F: FnOnce(&mut V)>(self, #[once] f: F) -> Self;
    #[grows] fn or_default(self) -> &'a mut V where V: Default;
}
impl<K, V> MutableEntryKey for Entry<'_, K, V> { type Key = K; }
impl<K, V> DoubleEndedIterator for Drain<'_, K, V> {}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> Iterator for Drain<'_, K, V> { type Item = (K, V); }
impl<K, V> IndexMap<K, V> { #[empty] fn new() -> Self; #[allocates] fn with_capacity(n: usize) -> Self; }
impl<K, V, S> IndexMap<K, V, S> {
    #[allocates] fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
    #[empty] fn with_hasher(hash_builder: S) -> Self;
    fn capacity(&self) -> usize;
    fn hasher(&self) -> &S;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn iter(&self) -> Iter<'_, K, V>;
    fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    fn keys(&self) -> Keys<'_, K, V>;
    fn into_keys(self) -> IntoKeys<K, V>;
    fn values(&self) -> Values<'_, K, V>;
    fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    fn into_values(self) -> IntoValues<K, V>;
    #[clears] fn clear(&mut self);
    fn truncate(&mut self, len: usize);
    #[clears] fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, K, V>;
    #[allocates] fn split_off(&mut self, at: usize) -> Self where S: Clone;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn pop(&mut self) -> Option<(K, V)>;
    fn pop_if(&mut self, #[once] predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>;
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, #[per_item] keep: F);
    #[scratch] fn sort_keys(&mut self) where K: Ord;
    #[scratch] fn sort_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, #[per_item] cmp: F);
    fn sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<K, V>;
    #[scratch] fn sort_by_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, #[per_item] sort_key: F);
    fn sort_unstable_keys(&mut self) where K: Ord;
    fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, #[per_item] cmp: F);
    fn sorted_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<K, V>;
    fn sort_unstable_by_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, #[per_item] sort_key: F);
    #[scratch] fn sort_by_cached_key<T: Ord, F: FnMut(&K, &V) -> T>(&mut self, #[per_item] sort_key: F);
    fn binary_search_keys(&self, x: &K) -> Result<usize, usize> where K: Ord;
    fn binary_search_by<'a, F: FnMut(&'a K, &'a V) -> Ordering>(&'a self, #[per_item] f: F) -> Result<usize, usize>;
    fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a K, &'a V) -> B>(&'a self, b: &B, #[per_item] f: F) -> Result<usize, usize>;
    fn is_sorted(&self) -> bool where K: PartialOrd;
    fn is_sorted_by<'a, F: FnMut(&'a K, &'a V, &'a K, &'a V) -> bool>(&'a self, #[per_item] cmp: F) -> bool;
    fn is_sorted_by_key<'a, F: FnMut(&'a K, &'a V) -> T, T: PartialOrd>(&'a self, #[per_item] sort_key: F) -> bool;
    fn partition_point<P: FnMut(&K, &V) -> bool>(&self, #[per_item] pred: P) -> usize;
    fn reverse(&mut self);
    fn get_index(&self, index: usize) -> Option<(&K, &V)>;
    fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)>;
    fn first(&self) -> Option<(&K, &V)>;
    fn first_mut(&mut self) -> Option<(&K, &mut V)>;
    fn last(&self) -> Option<(&K, &V)>;
    fn last_mut(&mut self) -> Option<(&K, &mut V)>;
    fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)>;
    #[shifts] fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)>;
    fn move_index(&mut self, from: usize, to: usize);
    fn swap_indices(&mut self, a: usize, b: usize);
}
impl<K: Hash + Eq, V, S: BuildHasher> IndexMap<K, V, S> {
    #[grows] fn insert(&mut self, #[stores] key: K, #[stores] value: V) -> Option<V>;
    #[grows] fn insert_full(&mut self, #[stores] key: K, #[stores] value: V) -> (usize, Option<V>);
    #[grows] fn insert_sorted(&mut self, #[stores] key: K, #[stores] value: V) -> (usize, Option<V>) where K: Ord;
    fn insert_sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, key: K, value: V, #[per_item] cmp: F) -> (usize, Option<V>);
    fn insert_sorted_by_key<B: Ord, F: FnMut(&K, &V) -> B>(&mut self, key: K, value: V, #[per_item] sort_key: F) -> (usize, Option<V>);
    #[grows] #[shifts] fn insert_before(&mut self, index: usize, #[stores] key: K, #[stores] value: V) -> (usize, Option<V>);
    #[grows] #[shifts] fn shift_insert(&mut self, index: usize, #[stores] key: K, #[stores] value: V) -> Option<V>;
    fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)>;
    #[reserves] fn entry(&mut self, #[stores] key: K) -> Entry<'_, K, V>;
    #[grows] fn append<S2>(&mut self, #[clears] other: &mut IndexMap<K, V, S2>);
}
impl<K, V, S: BuildHasher> IndexMap<K, V, S> {
    fn contains_key<Q: Hash + Equivalent<K>>(&self, key: &Q) -> bool;
    fn get<Q: Hash + Equivalent<K>>(&self, key: &Q) -> Option<&V>;
    fn get_key_value<Q: Hash + Equivalent<K>>(&self, key: &Q) -> Option<(&K, &V)>;
    fn get_full<Q: Hash + Equivalent<K>>(&self, key: &Q) -> Option<(usize, &K, &V)>;
    fn get_index_of<Q: Hash + Equivalent<K>>(&self, key: &Q) -> Option<usize>;
    fn get_mut<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<&mut V>;
    fn get_key_value_mut<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(&K, &mut V)>;
    fn get_full_mut<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)>;
    fn swap_remove<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V>;
    fn swap_remove_entry<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(K, V)>;
    fn swap_remove_full<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(usize, K, V)>;
    #[shifts] fn shift_remove<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<V>;
    #[shifts] fn shift_remove_entry<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(K, V)>;
    #[shifts] fn shift_remove_full<Q: Hash + Equivalent<K>>(&mut self, key: &Q) -> Option<(usize, K, V)>;
}
impl<K: Clone, V: Clone, S: Clone> Clone for IndexMap<K, V, S> {}
impl<K, V, S: Default> Default for IndexMap<K, V, S> {}
impl<'a, K: Hash + Eq + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for IndexMap<K, V, S> {}
impl<K: Hash + Eq, V, S: BuildHasher> Extend<(K, V)> for IndexMap<K, V, S> {}
impl<K: Hash + Eq, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V, RandomState> {}
impl<K: Hash + Eq, V, S: BuildHasher + Default> FromIterator<(K, V)> for IndexMap<K, V, S> {}
impl<K, V, Q: Hash + Equivalent<K>, S: BuildHasher> Index<&Q> for IndexMap<K, V, S> { type Output = V; }
impl<K, V, S> Index<(Bound<usize>, Bound<usize>)> for IndexMap<K, V, S> {}
impl<K, V, S> Index<Range<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> Index<RangeFrom<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> Index<RangeFull> for IndexMap<K, V, S> {}
impl<K, V, S> Index<RangeInclusive<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> Index<RangeTo<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> Index<RangeToInclusive<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> Index<usize> for IndexMap<K, V, S> { type Output = V; }
impl<K, V, Q: Hash + Equivalent<K>, S: BuildHasher> IndexMut<&Q> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<(Bound<usize>, Bound<usize>)> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<Range<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<RangeFrom<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<RangeFull> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<RangeInclusive<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<RangeTo<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<RangeToInclusive<usize>> for IndexMap<K, V, S> {}
impl<K, V, S> IndexMut<usize> for IndexMap<K, V, S> {}
impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V, S: BuildHasher> MutableKeys for IndexMap<K, V, S> { type Key = K; type Value = V; }
impl<K: Hash + Eq, V1: PartialEq<V2>, S1: BuildHasher, V2, S2: BuildHasher> PartialEq<IndexMap<K, V2, S2>> for IndexMap<K, V1, S1> {}
impl<K: Clone, V: Clone> Clone for IntoIter<K, V> {}
impl<K, V> Default for IntoIter<K, V> {}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K: Clone, V> Clone for IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {}
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V: Clone> Clone for IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {}
impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Default for Iter<'_, K, V> {}
impl<K, V> DoubleEndedIterator for Iter<'_, K, V> {}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<K, V> Default for IterMut<'_, K, V> {}
impl<K, V> DoubleEndedIterator for IterMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<K, V> Default for IterMut2<'_, K, V> {}
impl<K, V> DoubleEndedIterator for IterMut2<'_, K, V> {}
impl<K, V> ExactSizeIterator for IterMut2<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut2<'a, K, V> { type Item = (&'a mut K, &'a mut V); }
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Default for Keys<'_, K, V> {}
impl<K, V> DoubleEndedIterator for Keys<'_, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<K, V> Index<usize> for Keys<'_, K, V> { type Output = K; }
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    fn index(&self) -> usize;
    fn key(&self) -> &K;
    fn get(&self) -> &V;
    fn get_mut(&mut self) -> &mut V;
    fn into_mut(self) -> &'a mut V;
    fn insert(&mut self, value: V) -> V;
    fn swap_remove(self) -> V;
    fn shift_remove(self) -> V;
    fn swap_remove_entry(self) -> (K, V);
    fn shift_remove_entry(self) -> (K, V);
    fn move_index(self, to: usize);
    fn swap_indices(self, other: usize);
}
impl<K, V> MutableEntryKey for OccupiedEntry<'_, K, V> { type Key = K; }
impl<'a, K, V> VacantEntry<'a, K, V> {
    fn index(&self) -> usize;
    fn key(&self) -> &K;
    fn into_key(self) -> K;
    #[grows] fn insert(self, #[stores] value: V) -> &'a mut V;
    fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
    fn insert_sorted(self, value: V) -> (usize, &'a mut V) where K: Ord;
    fn insert_sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, value: V, #[per_item] cmp: F) -> (usize, &'a mut V);
    fn insert_sorted_by_key<B: Ord, F: FnMut(&K, &V) -> B>(self, value: V, #[per_item] sort_key: F) -> (usize, &'a mut V);
    fn shift_insert(self, index: usize, value: V) -> &'a mut V;
    fn replace_index(self, index: usize) -> (K, OccupiedEntry<'a, K, V>);
}
impl<K, V> MutableEntryKey for VacantEntry<'_, K, V> { type Key = K; }
impl<K, V> Clone for Values<'_, K, V> {}
impl<K, V> Default for Values<'_, K, V> {}
impl<K, V> DoubleEndedIterator for Values<'_, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<K, V> Default for ValuesMut<'_, K, V> {}
impl<K, V> DoubleEndedIterator for ValuesMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
}
pub mod set {
use std::prelude::v1::*;
use crate::{Equivalent, TryReserveError};
use std::cmp::Ordering;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{BitAnd, BitOr, BitXor, Bound, Index, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive, Sub};
pub struct Difference<'a, T, S> { _p: _ }
pub struct Drain<'a, T> { _p: _ }
#[heap] #[buffer] pub struct IndexSet<T, S = RandomState> { _p: _ }
pub struct Intersection<'a, T, S> { _p: _ }
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct SymmetricDifference<'a, T, S1, S2> { _p: _ }
pub struct Union<'a, T, S> { _p: _ }
pub trait MutableValues {
    type Value;
    fn get_full_mut2<Q: Hash + Equivalent<Self::Value>>(&mut self, value: &Q) -> Option<(usize, &mut Self::Value)>;
    fn get_index_mut2(&mut self, index: usize) -> Option<&mut Self::Value>;
    fn retain2<F: FnMut(&mut Self::Value) -> bool>(&mut self, #[per_item] keep: F);
}
impl<T, S> Clone for Difference<'_, T, S> {}
impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Difference<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> { type Item = &'a T; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> IndexSet<T> { #[empty] fn new() -> Self; #[allocates] fn with_capacity(n: usize) -> Self; }
impl<T, S> IndexSet<T, S> {
    #[allocates] fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self;
    #[empty] fn with_hasher(hash_builder: S) -> Self;
    fn capacity(&self) -> usize;
    fn hasher(&self) -> &S;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn iter(&self) -> Iter<'_, T>;
    #[clears] fn clear(&mut self);
    fn truncate(&mut self, len: usize);
    #[clears] fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T>;
    #[allocates] fn split_off(&mut self, at: usize) -> Self where S: Clone;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn pop(&mut self) -> Option<T>;
    fn pop_if(&mut self, #[once] predicate: impl FnOnce(&T) -> bool) -> Option<T>;
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] keep: F);
    #[scratch] fn sort(&mut self) where T: Ord;
    #[scratch] fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, #[per_item] cmp: F);
    fn sorted_by<F: FnMut(&T, &T) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<T>;
    #[scratch] fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] sort_key: F);
    fn sort_unstable(&mut self) where T: Ord;
    fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, #[per_item] cmp: F);
    fn sorted_unstable_by<F: FnMut(&T, &T) -> Ordering>(self, #[per_item] cmp: F) -> IntoIter<T>;
    fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] sort_key: F);
    fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] sort_key: F);
    fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, #[per_item] f: F) -> Result<usize, usize>;
    fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, #[per_item] f: F) -> Result<usize, usize>;
    fn is_sorted(&self) -> bool where T: PartialOrd;
    fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, #[per_item] cmp: F) -> bool;
    fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, #[per_item] sort_key: F) -> bool;
    fn partition_point<P: FnMut(&T) -> bool>(&self, #[per_item] pred: P) -> usize;
    fn reverse(&mut self);
    fn get_index(&self, index: usize) -> Option<&T>;
    fn first(&self) -> Option<&T>;
    fn last(&self) -> Option<&T>;
    fn swap_remove_index(&mut self, index: usize) -> Option<T>;
    #[shifts] fn shift_remove_index(&mut self, index: usize) -> Option<T>;
    fn move_index(&mut self, from: usize, to: usize);
    fn swap_indices(&mut self, a: usize, b: usize);
}
impl<T: Hash + Eq, S: BuildHasher> IndexSet<T, S> {
    #[grows] fn insert(&mut self, #[stores] value: T) -> bool;
    #[grows] fn insert_full(&mut self, #[stores] value: T) -> (usize, bool);
    fn insert_sorted(&mut self, value: T) -> (usize, bool) where T: Ord;
    fn insert_sorted_by<F: FnMut(&T, &T) -> Ordering>(&mut self, value: T, #[per_item] cmp: F) -> (usize, bool);
    fn insert_sorted_by_key<B: Ord, F: FnMut(&T) -> B>(&mut self, value: T, #[per_item] sort_key: F) -> (usize, bool);
    fn insert_before(&mut self, index: usize, value: T) -> (usize, bool);
    fn shift_insert(&mut self, index: usize, value: T) -> bool;
    #[grows] fn replace(&mut self, #[stores] value: T) -> Option<T>;
    #[grows] fn replace_full(&mut self, #[stores] value: T) -> (usize, Option<T>);
    fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)>;
    fn difference<'a, S2: BuildHasher>(&'a self, other: &'a IndexSet<T, S2>) -> Difference<'a, T, S2>;
    fn symmetric_difference<'a, S2: BuildHasher>(&'a self, other: &'a IndexSet<T, S2>) -> SymmetricDifference<'a, T, S, S2>;
    fn intersection<'a, S2: BuildHasher>(&'a self, other: &'a IndexSet<T, S2>) -> Intersection<'a, T, S2>;
    fn union<'a, S2: BuildHasher>(&'a self, other: &'a IndexSet<T, S2>) -> Union<'a, T, S>;
    #[grows] fn append<S2>(&mut self, #[clears] other: &mut IndexSet<T, S2>);
}
impl<T, S: BuildHasher> IndexSet<T, S> {
    fn contains<Q: Hash + Equivalent<T>>(&self, value: &Q) -> bool;
    fn get<Q: Hash + Equivalent<T>>(&self, value: &Q) -> Option<&T>;
    fn get_full<Q: Hash + Equivalent<T>>(&self, value: &Q) -> Option<(usize, &T)>;
    fn get_index_of<Q: Hash + Equivalent<T>>(&self, value: &Q) -> Option<usize>;
    fn swap_remove<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> bool;
    #[shifts] fn shift_remove<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> bool;
    fn swap_take<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T>;
    #[shifts] fn shift_take<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<T>;
    fn swap_remove_full<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<(usize, T)>;
    #[shifts] fn shift_remove_full<Q: Hash + Equivalent<T>>(&mut self, value: &Q) -> Option<(usize, T)>;
}
impl<T: Eq + Hash, S: BuildHasher> IndexSet<T, S> {
    fn is_disjoint<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool;
    fn is_subset<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool;
    fn is_superset<S2: BuildHasher>(&self, other: &IndexSet<T, S2>) -> bool;
}
impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitAnd<&IndexSet<T, S2>> for &IndexSet<T, S1> {
    type Output = IndexSet<T, S1>;
}
impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitOr<&IndexSet<T, S2>> for &IndexSet<T, S1> {
    type Output = IndexSet<T, S1>;
}
impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> BitXor<&IndexSet<T, S2>> for &IndexSet<T, S1> {
    type Output = IndexSet<T, S1>;
}
impl<T: Clone, S: Clone> Clone for IndexSet<T, S> {}
impl<T, S: Default> Default for IndexSet<T, S> {}
impl<'a, T: Hash + Eq + Copy, S: BuildHasher> Extend<&'a T> for IndexSet<T, S> {}
impl<T: Hash + Eq, S: BuildHasher> Extend<T> for IndexSet<T, S> {}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for IndexSet<T, RandomState> {}
impl<T: Hash + Eq, S: BuildHasher + Default> FromIterator<T> for IndexSet<T, S> {}
impl<T, S> Index<(Bound<usize>, Bound<usize>)> for IndexSet<T, S> {}
impl<T, S> Index<Range<usize>> for IndexSet<T, S> {}
impl<T, S> Index<RangeFrom<usize>> for IndexSet<T, S> {}
impl<T, S> Index<RangeFull> for IndexSet<T, S> {}
impl<T, S> Index<RangeInclusive<usize>> for IndexSet<T, S> {}
impl<T, S> Index<RangeTo<usize>> for IndexSet<T, S> {}
impl<T, S> Index<RangeToInclusive<usize>> for IndexSet<T, S> {}
impl<T, S> Index<usize> for IndexSet<T, S> { type Output = T; }
impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T, S: BuildHasher> MutableValues for IndexSet<T, S> { type Value = T; }
impl<T: Hash + Eq, S1: BuildHasher, S2: BuildHasher> PartialEq<IndexSet<T, S2>> for IndexSet<T, S1> {}
impl<T: Eq + Hash + Clone, S1: BuildHasher + Default, S2: BuildHasher> Sub<&IndexSet<T, S2>> for &IndexSet<T, S1> { type Output = IndexSet<T, S1>; }
impl<T, S> Clone for Intersection<'_, T, S> {}
impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Intersection<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> { type Item = &'a T; }
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> DoubleEndedIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<T, S1, S2> Clone for SymmetricDifference<'_, T, S1, S2> {}
impl<T: Eq + Hash, S1: BuildHasher, S2: BuildHasher> DoubleEndedIterator for SymmetricDifference<'_, T, S1, S2> {}
impl<'a, T: Eq + Hash, S1: BuildHasher, S2: BuildHasher> Iterator for SymmetricDifference<'a, T, S1, S2> { type Item = &'a T; }
impl<T, S> Clone for Union<'_, T, S> {}
impl<T: Eq + Hash, S: BuildHasher> DoubleEndedIterator for Union<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> { type Item = &'a T; }
}
