pub mod collections {
use crate::error::Error;
use crate::fmt::Display;
#[derive(Clone, Debug, PartialEq, Eq)] pub struct TryReserveError { _p: _ }
pub use crate::collections::btree_map::BTreeMap;
pub use crate::collections::btree_set::BTreeSet;
pub use crate::collections::binary_heap::BinaryHeap;
pub use crate::collections::hash_map::HashMap;
pub use crate::collections::hash_set::HashSet;
pub use crate::collections::linked_list::LinkedList;
pub use crate::collections::vec_deque::VecDeque;
impl Error for TryReserveError {}
impl Display for TryReserveError {}
}

pub mod collections {
pub mod hash_map {
use crate::prelude::v1::*;
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash, Hasher};
use crate::marker::PhantomData;
use crate::ops::Index;
#[lang = "hash_map_entry"] pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V, A>), Vacant(VacantEntry<'a, K, V, A>) }
#[derive(Clone, Default)] pub struct DefaultHasher { _p: _ }
#[exact] pub struct Drain<'a, K, V> { _p: _ }
pub struct ExtractIf<'a, K, V, F> { _p: _ }
#[lang = "hash_map"] #[heap] #[buffer] pub struct HashMap<K, V, S = RandomState> { _hash: S, _table: [usize; 4], _p: PhantomData<(K, V)> }
#[heap] #[exact] pub struct IntoIter<K, V> { _p: _ }
#[heap] #[exact] pub struct IntoKeys<K, V> { _p: _ }
#[heap] #[exact] pub struct IntoValues<K, V> { _p: _ }
#[exact] pub struct Iter<'a, K, V> { _p: _ }
#[exact] pub struct IterMut<'a, K, V> { _p: _ }
#[exact] pub struct Keys<'a, K, V> { _p: _ }
pub struct OccupiedEntry<'a, K, V> { _p: _ }
#[derive(Clone, Default)] pub struct RandomState { _k0: u64, _k1: u64 }
pub struct VacantEntry<'a, K, V> { _p: _ }
#[exact] pub struct Values<'a, K, V> { _p: _ }
#[exact] pub struct ValuesMut<'a, K, V> { _p: _ }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> {}
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
impl<'a, K, V> Entry<'a, K, V> {
    #[grows] fn or_insert(self, #[eager = "or_insert_with"] #[stores] default: V) -> &'a mut V;
    #[grows] fn or_insert_with<F: FnOnce() -> V>(self, #[once] default: F) -> &'a mut V;
    #[grows] fn or_insert_with_key<F: FnOnce(&K) -> V>(self, #[once] default: F) -> &'a mut V;
    fn key(&self) -> &K;
    fn and_modify<F: FnOnce(&mut V)>(self, #[once] f: F) -> Self;
    #[grows] fn insert_entry(self, #[stores] value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V: Default> Entry<'a, K, V> { #[grows] fn or_default(self) -> &'a mut V; }
impl DefaultHasher { fn new() -> DefaultHasher; }
impl Hasher for DefaultHasher {}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> { type Item = (K, V); }
impl<K, V> HashMap<K, V, RandomState> {
    #[empty] fn new() -> HashMap<K, V, RandomState>;
    #[allocates] fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}
impl<K, V, S> HashMap<K, V, S> {
    #[empty] fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    #[allocates] fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
    fn capacity(&self) -> usize;
    fn keys(&self) -> Keys<'_, K, V>;
    fn into_keys(self) -> IntoKeys<K, V>;
    fn values(&self) -> Values<'_, K, V>;
    fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    fn into_values(self) -> IntoValues<K, V>;
    fn iter(&self) -> Iter<'_, K, V>;
    fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[clears] fn drain(&mut self) -> Drain<'_, K, V>;
    fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, #[per_item] pred: F) -> ExtractIf<'_, K, V, F>;
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, #[per_item] f: F);
    #[clears] fn clear(&mut self);
    fn hasher(&self) -> &S;
}
impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    #[reserves] fn entry(&mut self, #[stores] key: K) -> Entry<'_, K, V>;
    fn get<Q: Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>;
    fn get_key_value<Q: Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>;
    fn get_disjoint_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
    fn get_disjoint_unchecked_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>;
    fn contains_key<Q: Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q>;
    fn get_mut<Q: Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>;
    #[grows] fn insert(&mut self, #[stores] k: K, #[stores] v: V) -> Option<V>;
    fn remove<Q: Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>;
    fn remove_entry<Q: Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>;
}
impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> {}
impl<K, V, S: Default> Default for HashMap<K, V, S> { #[empty] fn default() -> HashMap<K, V, S>; }
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> { #[allocates] fn from(arr: [(K, V); N]) -> Self; }
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; }
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    fn key(&self) -> &K;
    fn remove_entry(self) -> (K, V);
    fn get(&self) -> &V;
    fn get_mut(&mut self) -> &mut V;
    fn into_mut(self) -> &'a mut V;
    fn insert(&mut self, #[stores] value: V) -> V;
    fn remove(self) -> V;
}
impl RandomState { fn new() -> RandomState; }
impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
impl<'a, K, V> VacantEntry<'a, K, V> {
    fn key(&self) -> &K;
    fn into_key(self) -> K;
    #[grows] fn insert(self, #[stores] value: V) -> &'a mut V;
    #[grows] fn insert_entry(self, #[stores] value: V) -> OccupiedEntry<'a, K, V>;
}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
}}

pub mod collections {
pub mod hash_set {
use crate::prelude::v1::*;
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::collections::hash_map::{HashMap, RandomState};
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};
pub struct Difference<'a, T, S> { _p: _ }
#[exact] pub struct Drain<'a, K> { _p: _ }
pub struct ExtractIf<'a, K, F> { _p: _ }
#[lang = "hash_set"] #[heap] #[buffer] pub struct HashSet<T, S = RandomState> { _map: HashMap<T, (), S> }
pub struct Intersection<'a, T, S> { _p: _ }
#[heap] #[exact] pub struct IntoIter<K> { _p: _ }
#[exact] pub struct Iter<'a, K> { _p: _ }
pub struct SymmetricDifference<'a, T, S> { _p: _ }
pub struct Union<'a, T, S> { _p: _ }
impl<K> Clone for Iter<'_, K> {}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
impl<T, S> Clone for Difference<'_, T, S> {}
impl<T, S> Clone for Intersection<'_, T, S> {}
impl<T, S> Clone for SymmetricDifference<'_, T, S> {}
impl<T, S> Clone for Union<'_, T, S> {}
impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> { type Item = &'a T; }
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<'a, K> Iterator for Drain<'a, K> { type Item = K; }
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> { type Item = K; }
impl<T> HashSet<T, RandomState> {
    #[empty] fn new() -> HashSet<T, RandomState>;
    #[allocates] fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}
impl<T, S> HashSet<T, S> {
    #[empty] fn with_hasher(hasher: S) -> HashSet<T, S>;
    #[allocates] fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
    fn capacity(&self) -> usize;
    fn iter(&self) -> Iter<'_, T>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[clears] fn drain(&mut self) -> Drain<'_, T>;
    fn extract_if<F: FnMut(&T) -> bool>(&mut self, #[per_item] pred: F) -> ExtractIf<'_, T, F>;
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F);
    #[clears] fn clear(&mut self);
    fn hasher(&self) -> &S;
}
impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
    fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
    fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
    fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
    fn contains<Q: Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q>;
    fn get<Q: Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>;
    fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    #[grows] fn insert(&mut self, #[stores] value: T) -> bool;
    #[grows] fn replace(&mut self, #[stores] value: T) -> Option<T>;
    fn remove<Q: Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q>;
    fn take<Q: Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {
    #[builds] fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
    type Output = HashSet<T, S>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {
    #[builds] fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
    type Output = HashSet<T, S>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {
    #[builds] fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
    type Output = HashSet<T, S>;
}
impl<T: Debug, S> Debug for HashSet<T, S> {}
impl<T, S: Default> Default for HashSet<T, S> { #[empty] fn default() -> HashSet<T, S>; }
impl<'a, T: Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> { #[allocates] fn from(arr: [T; N]) -> Self; }
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {
    #[builds] fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S>;
    type Output = HashSet<T, S>;
}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> { type Item = &'a T; }
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> { type Item = K; }
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; }
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> { type Item = &'a T; }
}}

pub mod collections {
pub mod btree_map {
use crate::prelude::v1::*;
use crate::borrow::Borrow;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::marker::PhantomData;
use crate::ops::{Index, RangeBounds};
#[lang = "btree_map_entry"] pub enum Entry<'a, K, V> { Vacant(VacantEntry<'a, K, V, A>), Occupied(OccupiedEntry<'a, K, V, A>) }
#[lang = "btree_map"] #[heap] pub struct BTreeMap<K, V> { _root: [usize; 3], _p: PhantomData<(K, V)> }
pub struct ExtractIf<'a, K, V, R, F> { _p: _ }
#[heap] #[exact] pub struct IntoIter<K, V> { _p: _ }
#[heap] #[exact] pub struct IntoKeys<K, V> { _p: _ }
#[heap] #[exact] pub struct IntoValues<K, V> { _p: _ }
#[exact] pub struct Iter<'a, K, V> { _p: _ }
#[exact] pub struct IterMut<'a, K, V> { _p: _ }
#[exact] pub struct Keys<'a, K, V> { _p: _ }
pub struct OccupiedEntry<'a, K, V> { _p: _ }
#[derive(Debug)] pub struct Range<'a, K, V> { _p: _ }
#[derive(Debug)] pub struct RangeMut<'a, K, V> { _p: _ }
pub struct VacantEntry<'a, K, V> { _p: _ }
#[exact] pub struct Values<'a, K, V> { _p: _ }
#[exact] pub struct ValuesMut<'a, K, V> { _p: _ }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Clone for Range<'_, K, V> {}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
impl<'a, K: Ord, V> Entry<'a, K, V> {
    #[grows] fn or_insert(self, #[eager = "or_insert_with"] #[stores] default: V) -> &'a mut V;
    #[grows] fn or_insert_with<F: FnOnce() -> V>(self, #[once] default: F) -> &'a mut V;
    #[grows] fn or_insert_with_key<F: FnOnce(&K) -> V>(self, #[once] default: F) -> &'a mut V;
    fn key(&self) -> &K;
    fn and_modify<F: FnOnce(&mut V)>(self, #[once] f: F) -> Entry<'a, K, V>;
    #[grows] fn insert_entry(self, #[stores] value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K: Ord, V: Default> Entry<'a, K, V> { #[grows] fn or_default(self) -> &'a mut V; }
impl<K, V> BTreeMap<K, V> {
    #[empty] fn new() -> BTreeMap<K, V>;
    #[clears] fn clear(&mut self);
    fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord;
    fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord;
    fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord;
    fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord;
    fn pop_first(&mut self) -> Option<(K, V)> where K: Ord;
    fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord;
    fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord;
    fn pop_last(&mut self) -> Option<(K, V)> where K: Ord;
    fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord;
    fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord;
    #[grows] fn insert(&mut self, #[stores] key: K, #[stores] value: V) -> Option<V> where K: Ord;
    fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord;
    fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord;
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, #[per_item] f: F) where K: Ord;
    #[grows] fn append(&mut self, #[clears] other: &mut BTreeMap<K, V>) where K: Ord;
    fn range<T: Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> + Ord;
    fn range_mut<T: Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> + Ord;
    #[reserves] fn entry(&mut self, #[stores] key: K) -> Entry<'_, K, V> where K: Ord;
    #[allocates] fn split_off<Q: Ord>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> + Ord;
    fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, #[per_item] pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord;
    fn into_keys(self) -> IntoKeys<K, V>;
    fn into_values(self) -> IntoValues<K, V>;
    fn iter(&self) -> Iter<'_, K, V>;
    fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    fn keys(&self) -> Keys<'_, K, V>;
    fn values(&self) -> Values<'_, K, V>;
    fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
}
impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> {}
impl<K, V> Default for BTreeMap<K, V> { #[empty] fn default() -> BTreeMap<K, V>; }
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { #[allocates] fn from(arr: [(K, V); N]) -> BTreeMap<K, V>; }
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
impl<K: Borrow<Q> + Ord, Q: Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> { type Item = (K, V); }
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
impl<K, V> Drop for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> DoubleEndedIterator for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V> DoubleEndedIterator for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    fn key(&self) -> &K;
    fn remove_entry(self) -> (K, V);
    fn get(&self) -> &V;
    fn get_mut(&mut self) -> &mut V;
    fn into_mut(self) -> &'a mut V;
    fn insert(&mut self, #[stores] value: V) -> V;
    fn remove(self) -> V;
}
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {}
impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); }
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {}
impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    fn key(&self) -> &K;
    fn into_key(self) -> K;
    #[grows] fn insert(self, #[stores] value: V) -> &'a mut V;
    #[grows] fn insert_entry(self, #[stores] value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
}}

pub mod collections {
pub mod btree_set {
use crate::prelude::v1::*;
use crate::borrow::Borrow;
use crate::collections::btree_map::BTreeMap;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
#[lang = "btree_set"] #[heap] pub struct BTreeSet<T> { _map: BTreeMap<T, ()> }
pub struct Difference<'a, T> { _p: _ }
pub struct ExtractIf<'a, T, R, F> { _p: _ }
pub struct Intersection<'a, T> { _p: _ }
#[heap] #[exact] pub struct IntoIter<T> { _p: _ }
#[exact] pub struct Iter<'a, T> { _p: _ }
#[derive(Debug)] pub struct Range<'a, T> { _p: _ }
pub struct SymmetricDifference<'a, T> { _p: _ }
pub struct Union<'a, T> { _p: _ }
impl<T> Clone for Iter<'_, T> {}
impl<T> Clone for Range<'_, T> {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<T> Clone for Union<'_, T> {}
impl<T> Clone for Difference<'_, T> {}
impl<T> Clone for Intersection<'_, T> {}
impl<T: Clone> Clone for BTreeSet<T> {}
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: Ord> Ord for BTreeSet<T> {}
impl<T: PartialEq> PartialEq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
impl<T> BTreeSet<T> {
    #[empty] fn new() -> BTreeSet<T>;
    fn range<K: Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> + Ord;
    fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord;
    fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord;
    fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord;
    fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord;
    #[clears] fn clear(&mut self);
    fn contains<Q: Ord>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord;
    fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord;
    fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    fn first(&self) -> Option<&T> where T: Ord;
    fn last(&self) -> Option<&T> where T: Ord;
    fn pop_first(&mut self) -> Option<T> where T: Ord;
    fn pop_last(&mut self) -> Option<T> where T: Ord;
    #[grows] fn insert(&mut self, #[stores] value: T) -> bool where T: Ord;
    #[grows] fn replace(&mut self, #[stores] value: T) -> Option<T> where T: Ord;
    fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord;
    fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord;
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F) where T: Ord;
    #[grows] fn append(&mut self, #[clears] other: &mut BTreeSet<T>) where T: Ord;
    #[allocates] fn split_off<Q: Ord>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> + Ord;
    fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, #[per_item] pred: F) -> ExtractIf<'_, T, R, F> where T: Ord;
    fn iter(&self) -> Iter<'_, T>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
}
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> {
    #[builds] fn bitand(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
    type Output = BTreeSet<T>;
}
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { #[builds] fn bitor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> {
    #[builds] fn bitxor(self, rhs: &BTreeSet<T>) -> BTreeSet<T>;
    type Output = BTreeSet<T>;
}
impl<T: Debug> Debug for BTreeSet<T> {}
impl<T> Default for BTreeSet<T> { #[empty] fn default() -> BTreeSet<T>; }
impl<'a, T: Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
impl<T: Ord> Extend<T> for BTreeSet<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { #[allocates] fn from(arr: [T; N]) -> BTreeSet<T>; }
impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
impl<T: Hash> Hash for BTreeSet<T> {}
impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { #[builds] fn sub(self, rhs: &BTreeSet<T>) -> BTreeSet<T>; type Output = BTreeSet<T>; }
impl<'a, T: Ord> Iterator for Difference<'a, T> { type Item = &'a T; }
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> { type Item = T; }
impl<'a, T: Ord> Iterator for Intersection<'a, T> { type Item = &'a T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; }
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; }
impl<'a, T: Ord> Iterator for Union<'a, T> { type Item = &'a T; }
}}
