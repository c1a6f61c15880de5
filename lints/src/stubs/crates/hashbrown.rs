use std::prelude::v1::*;
use crate::hash_map::{Drain, Entry, IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::hash_set::{Difference, Intersection, SymmetricDifference, Union};
use crate::hash_table::{AbsentEntry, ExtractIf, IterBuckets, IterHash, IterHashBuckets, IterHashMut, OccupiedEntry, UnsafeIter};
use std::alloc::Layout;
use std::error::Error;
use std::fmt::Display;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Index, Sub, SubAssign};
pub enum TryReserveError { CapacityOverflow, AllocError { layout: Layout } }
pub struct DefaultHashBuilder { _p: _ }
pub struct DefaultHasher { _p: _ }
#[heap] #[buffer] pub struct HashMap<K, V, S = DefaultHashBuilder> { _p: _ }
#[heap] #[buffer] pub struct HashSet<T, S = DefaultHashBuilder> { _p: _ }
pub struct HashTable<T> { _p: _ }
impl Clone for TryReserveError {}
impl Display for TryReserveError {}
impl Error for TryReserveError {}
impl PartialEq for TryReserveError {}
impl BuildHasher for DefaultHashBuilder { type Hasher = DefaultHasher; }
impl Clone for DefaultHashBuilder {}
impl Default for DefaultHashBuilder {}
impl Clone for DefaultHasher {}
impl Hasher for DefaultHasher {}
impl<K, V> HashMap<K, V, DefaultHashBuilder> { #[empty] fn new() -> Self; #[allocates] fn with_capacity(capacity: usize) -> Self; }
impl<K, V, S> HashMap<K, V, S> {
    #[empty] fn with_hasher(hash_builder: S) -> Self;
    #[allocates] fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    fn hasher(&self) -> &S;
    fn capacity(&self) -> usize;
    fn keys(&self) -> Keys<'_, K, V>;
    fn values(&self) -> Values<'_, K, V>;
    fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    fn iter(&self) -> Iter<'_, K, V>;
    fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[clears] fn drain(&mut self) -> Drain<'_, K, V>;
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, #[per_item] f: F);
    #[clears] fn clear(&mut self);
    fn into_keys(self) -> IntoKeys<K, V>;
    fn into_values(self) -> IntoValues<K, V>;
}
impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    #[reserves] fn entry(&mut self, #[stores] key: K) -> Entry<'_, K, V, S>;
    fn get<Q: Hash>(&self, k: &Q) -> Option<&V>;
    fn get_key_value<Q: Hash>(&self, k: &Q) -> Option<(&K, &V)>;
    fn get_key_value_mut<Q: Hash>(&mut self, k: &Q) -> Option<(&K, &mut V)>;
    fn contains_key<Q: Hash>(&self, k: &Q) -> bool;
    fn get_mut<Q: Hash>(&mut self, k: &Q) -> Option<&mut V>;
    fn get_disjoint_mut<Q: Hash, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N];
    fn get_disjoint_unchecked_mut<Q: Hash, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N];
    fn get_disjoint_key_value_mut<Q: Hash, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&K, &mut V)>; N];
    fn get_disjoint_key_value_unchecked_mut<Q: Hash, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&K, &mut V)>; N];
    #[grows] fn insert(&mut self, #[stores] k: K, #[stores] v: V) -> Option<V>;
    fn insert_unique_unchecked(&mut self, #[stores] k: K, #[stores] v: V) -> (&K, &mut V);
    fn remove<Q: Hash>(&mut self, k: &Q) -> Option<V>;
    fn remove_entry<Q: Hash>(&mut self, k: &Q) -> Option<(K, V)>;
}
impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> {}
impl<K, V, S: Default> Default for HashMap<K, V, S> {}
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<&'a (K, V)> for HashMap<K, V, S> {}
impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, DefaultHashBuilder> {}
impl<T, S> From<HashMap<T, (), S>> for HashSet<T, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> {}
impl<K: Eq + Hash, Q: Hash, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; }
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; }
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; }
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); }
impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> {}
impl<T> HashSet<T, DefaultHashBuilder> { #[empty] fn new() -> Self; #[allocates] fn with_capacity(capacity: usize) -> Self; }
impl<T, S> HashSet<T, S> {
    fn capacity(&self) -> usize;
    fn iter(&self) -> crate::hash_set::Iter<'_, T>;
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    #[clears] fn drain(&mut self) -> crate::hash_set::Drain<'_, T>;
    fn retain<F: FnMut(&T) -> bool>(&mut self, #[per_item] f: F);
    #[clears] fn clear(&mut self);
    fn hasher(&self) -> &S;
}
impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    fn difference<'a>(&'a self, other: &'a Self) -> Difference<'a, T, S>;
    fn symmetric_difference<'a>(&'a self, other: &'a Self) -> SymmetricDifference<'a, T, S>;
    fn intersection<'a>(&'a self, other: &'a Self) -> Intersection<'a, T, S>;
    fn union<'a>(&'a self, other: &'a Self) -> Union<'a, T, S>;
    fn contains<Q: Hash>(&self, value: &Q) -> bool;
    fn get<Q: Hash>(&self, value: &Q) -> Option<&T>;
    fn get_or_insert(&mut self, #[stores] value: T) -> &T;
    fn get_or_insert_with<Q: Hash, F: FnOnce(&Q) -> T>(&mut self, value: &Q, #[once] f: F) -> &T;
    fn entry(&mut self, #[stores] value: T) -> crate::hash_set::Entry<'_, T, S>;
    fn is_disjoint(&self, other: &Self) -> bool;
    fn is_subset(&self, other: &Self) -> bool;
    fn is_superset(&self, other: &Self) -> bool;
    #[grows] fn insert(&mut self, #[stores] value: T) -> bool;
    fn insert_unique_unchecked(&mut self, #[stores] value: T) -> &T;
    #[grows] fn replace(&mut self, #[stores] value: T) -> Option<T>;
    fn remove<Q: Hash>(&mut self, value: &Q) -> bool;
    fn take<Q: Hash>(&mut self, value: &Q) -> Option<T>;
}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitAnd<&HashSet<T, S>> for &HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher> BitAndAssign<&HashSet<T, S>> for HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitOr<&HashSet<T, S>> for &HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher> BitOrAssign<&HashSet<T, S>> for HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> BitXor<&HashSet<T, S>> for &HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher> BitXorAssign<&HashSet<T, S>> for HashSet<T, S> {}
impl<T: Clone, S: Clone> Clone for HashSet<T, S> {}
impl<T, S: Default> Default for HashSet<T, S> {}
impl<'a, T: Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> {}
impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> {}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, DefaultHashBuilder> {}
impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> {}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = crate::hash_set::Iter<'a, T>; }
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; }
impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher + Default> Sub<&HashSet<T, S>> for &HashSet<T, S> {}
impl<T: Eq + Hash + Clone, S: BuildHasher> SubAssign<&HashSet<T, S>> for HashSet<T, S> {}
impl<T> HashTable<T> {
    fn find(&self, hash: u64, #[per_item] eq: impl FnMut(&T) -> bool) -> Option<&T>;
    fn find_mut(&mut self, hash: u64, #[per_item] eq: impl FnMut(&T) -> bool) -> Option<&mut T>;
    fn find_entry(&mut self, hash: u64, #[per_item] eq: impl FnMut(&T) -> bool) -> Result<OccupiedEntry<'_, T>, AbsentEntry<'_, T>>;
    fn find_bucket_index(&self, hash: u64, #[per_item] eq: impl FnMut(&T) -> bool) -> Option<usize>;
    fn entry(&mut self, hash: u64, #[per_item] eq: impl FnMut(&T) -> bool, #[per_item] hasher: impl Fn(&T) -> u64) -> crate::hash_table::Entry<'_, T>;
    fn get_bucket_entry(&mut self, index: usize) -> Result<OccupiedEntry<'_, T>, AbsentEntry<'_, T>>;
    fn get_bucket_entry_unchecked(&mut self, index: usize) -> OccupiedEntry<'_, T>;
    fn get_bucket(&self, index: usize) -> Option<&T>;
    fn get_bucket_unchecked(&self, index: usize) -> &T;
    fn get_bucket_mut(&mut self, index: usize) -> Option<&mut T>;
    fn get_bucket_unchecked_mut(&mut self, index: usize) -> &mut T;
    fn insert_unique(&mut self, hash: u64, #[stores] value: T, #[per_item] hasher: impl Fn(&T) -> u64) -> OccupiedEntry<'_, T>;
    fn clear(&mut self);
    fn shrink_to_fit(&mut self, #[per_item] hasher: impl Fn(&T) -> u64);
    fn shrink_to(&mut self, min_capacity: usize, #[per_item] hasher: impl Fn(&T) -> u64);
    fn reserve(&mut self, additional: usize, #[per_item] hasher: impl Fn(&T) -> u64);
    fn try_reserve(&mut self, additional: usize, #[per_item] hasher: impl Fn(&T) -> u64) -> Result<(), TryReserveError>;
    fn num_buckets(&self) -> usize;
    fn capacity(&self) -> usize;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn iter(&self) -> crate::hash_table::Iter<'_, T>;
    fn iter_mut(&mut self) -> crate::hash_table::IterMut<'_, T>;
    fn unsafe_iter(&mut self) -> UnsafeIter<'_, T>;
    fn iter_buckets(&self) -> IterBuckets<'_, T>;
    fn iter_hash(&self, hash: u64) -> IterHash<'_, T>;
    fn iter_hash_mut(&mut self, hash: u64) -> IterHashMut<'_, T>;
    fn iter_hash_buckets(&self, hash: u64) -> IterHashBuckets<'_, T>;
    fn retain(&mut self, #[per_item] f: impl FnMut(&mut T) -> bool);
    fn drain(&mut self) -> crate::hash_table::Drain<'_, T>;
    fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, #[per_item] f: F) -> ExtractIf<'_, T, F>;
    fn get_disjoint_mut<const N: usize>(&mut self, hashes: [u64; N], #[per_item] eq: impl FnMut(usize, &T) -> bool) -> [Option<&mut T>; N];
    fn get_disjoint_unchecked_mut<const N: usize>(&mut self, hashes: [u64; N], #[per_item] eq: impl FnMut(usize, &T) -> bool) -> [Option<&mut T>; N];
}
impl<T: Clone> Clone for HashTable<T> {}
impl<T> Default for HashTable<T> {}
impl<'a, T> IntoIterator for &'a HashTable<T> { type Item = &'a T; type IntoIter = crate::hash_table::Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut HashTable<T> { type Item = &'a mut T; type IntoIter = crate::hash_table::IterMut<'a, T>; }
impl<T> IntoIterator for HashTable<T> { type Item = T; }
pub mod hash_map {
use std::prelude::v1::*;
use crate::DefaultHashBuilder;
use std::hash::{BuildHasher, Hash};
pub enum Entry<'a, K, V, S> { Occupied(OccupiedEntry<'a, K, V, S>), Vacant(VacantEntry<'a, K, V, S>) }
pub struct Drain<'a, K, V> { _p: _ }
pub struct IntoIter<K, V> { _p: _ }
pub struct IntoKeys<K, V> { _p: _ }
pub struct IntoValues<K, V> { _p: _ }
pub struct Iter<'a, K, V> { _p: _ }
pub struct IterMut<'a, K, V> { _p: _ }
pub struct Keys<'a, K, V> { _p: _ }
pub struct OccupiedEntry<'a, K, V, S = DefaultHashBuilder> { _p: _ }
pub struct VacantEntry<'a, K, V, S = DefaultHashBuilder> { _p: _ }
pub struct Values<'a, K, V> { _p: _ }
pub struct ValuesMut<'a, K, V> { _p: _ }
pub use crate::HashMap;
impl<'a, K, V, S> Entry<'a, K, V, S> {
    fn insert(self, #[stores] value: V) -> OccupiedEntry<'a, K, V, S> where K: Hash, S: BuildHasher;
    #[grows] fn or_insert(self, #[stores] #[eager = "or_insert_with"] default: V) -> &'a mut V where K: Hash, S: BuildHasher;
    fn or_insert_entry(self, #[stores] default: V) -> OccupiedEntry<'a, K, V, S> where K: Hash, S: BuildHasher;
    #[grows] fn or_insert_with<F: FnOnce() -> V>(self, #[once] default: F) -> &'a mut V where K: Hash, S: BuildHasher;
    #[grows] fn or_insert_with_key<F: FnOnce(&K) -> V>(self, #[once] default: F) -> &'a mut V where K: Hash, S: BuildHasher;
    fn key(&self) -> &K;
    fn and_modify<F: FnOnce(&mut V)>(self, #[once] f: F) -> Self;
    fn and_replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, #[once] f: F) -> Self;
    fn into_map(self) -> &'a mut crate::HashMap<K, V, S>;
}
impl<'a, K, V: Default, S> Entry<'a, K, V, S> { #[grows] fn or_default(self) -> &'a mut V where K: Hash, S: BuildHasher; }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<K, V> Iterator for Drain<'_, K, V> { type Item = (K, V); }
impl<K, V> Default for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> Default for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V> Default for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Default for Iter<'_, K, V> {}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<K, V> Default for IterMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Default for Keys<'_, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<'a, K, V, S> OccupiedEntry<'a, K, V, S> {
    fn key(&self) -> &K;
    fn replace_key(&mut self, #[stores] key: K) -> K;
    fn replace_key_unchecked(&mut self, #[stores] key: K) -> K;
    fn remove_entry(self) -> (K, V);
    fn get(&self) -> &V;
    fn get_mut(&mut self) -> &mut V;
    fn into_mut(self) -> &'a mut V;
    fn into_entry(self) -> (&'a K, &'a mut V);
    fn insert(&mut self, #[stores] value: V) -> V;
    fn remove(self) -> V;
    fn replace_entry_with<F: FnOnce(&K, V) -> Option<V>>(self, #[once] f: F) -> Entry<'a, K, V, S>;
    fn into_map(self) -> &'a mut crate::HashMap<K, V, S>;
}
impl<'a, K, V, S> VacantEntry<'a, K, V, S> {
    fn key(&self) -> &K;
    fn into_key(self) -> K;
    #[grows] fn insert(self, #[stores] value: V) -> &'a mut V where K: Hash, S: BuildHasher;
    fn insert_entry(self, #[stores] value: V) -> OccupiedEntry<'a, K, V, S> where K: Hash, S: BuildHasher;
    fn into_map(self) -> &'a mut crate::HashMap<K, V, S>;
}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K, V> Default for Values<'_, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<K, V> Default for ValuesMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
}
pub mod hash_set {
use std::prelude::v1::*;
use std::hash::{BuildHasher, Hash};
pub enum Entry<'a, T, S> { Occupied(OccupiedEntry<'a, T, S>), Vacant(VacantEntry<'a, T, S>) }
pub struct Difference<'a, T, S> { _p: _ }
pub struct Drain<'a, K> { _p: _ }
pub struct Intersection<'a, T, S> { _p: _ }
pub struct IntoIter<K> { _p: _ }
pub struct Iter<'a, K> { _p: _ }
pub struct OccupiedEntry<'a, T, S> { _p: _ }
pub struct SymmetricDifference<'a, T, S> { _p: _ }
pub struct Union<'a, T, S> { _p: _ }
pub struct VacantEntry<'a, T, S> { _p: _ }
pub use crate::HashSet;
impl<'a, T, S> Entry<'a, T, S> {
    fn insert(self) -> OccupiedEntry<'a, T, S> where T: Hash, S: BuildHasher;
    #[grows] fn or_insert(self) where T: Hash, S: BuildHasher;
    fn get(&self) -> &T;
}
impl<T, S> Clone for Difference<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Difference<'a, T, S> { type Item = &'a T; }
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<K> Iterator for Drain<'_, K> { type Item = K; }
impl<T, S> Clone for Intersection<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Intersection<'a, T, S> { type Item = &'a T; }
impl<K> Default for IntoIter<K> {}
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> { type Item = K; }
impl<K> Clone for Iter<'_, K> {}
impl<K> Default for Iter<'_, K> {}
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; }
impl<T, S> OccupiedEntry<'_, T, S> { fn get(&self) -> &T; fn remove(self) -> T; }
impl<T, S> Clone for SymmetricDifference<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; }
impl<T, S> Clone for Union<'_, T, S> {}
impl<'a, T: Eq + Hash, S: BuildHasher> Iterator for Union<'a, T, S> { type Item = &'a T; }
impl<'a, T, S> VacantEntry<'a, T, S> {
    fn get(&self) -> &T;
    fn into_value(self) -> T;
    #[grows] fn insert(self) -> OccupiedEntry<'a, T, S> where T: Hash, S: BuildHasher;
}
}
pub mod hash_table {
use std::prelude::v1::*;
use std::ptr::NonNull;
pub enum Entry<'a, T> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) }
pub struct AbsentEntry<'a, T> { _p: _ }
pub struct Drain<'a, T> { _p: _ }
pub struct ExtractIf<'a, T, F> { _p: _ }
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct IterBuckets<'a, T> { _p: _ }
pub struct IterHash<'a, T> { _p: _ }
pub struct IterHashBuckets<'a, T> { _p: _ }
pub struct IterHashMut<'a, T> { _p: _ }
pub struct IterMut<'a, T> { _p: _ }
pub struct OccupiedEntry<'a, T> { _p: _ }
pub struct UnsafeIter<'a, T> { _p: _ }
pub struct VacantEntry<'a, T> { _p: _ }
pub use crate::HashTable;
impl<'a, T> Entry<'a, T> {
    fn insert(self, #[stores] value: T) -> OccupiedEntry<'a, T>;
    #[grows] fn or_insert(self, #[stores] #[eager = "or_insert_with"] default: T) -> OccupiedEntry<'a, T>;
    #[grows] fn or_insert_with(self, #[once] default: impl FnOnce() -> T) -> OccupiedEntry<'a, T>;
    fn and_modify(self, #[once] f: impl FnOnce(&mut T)) -> Self;
    fn into_table(self) -> &'a mut crate::HashTable<T>;
}
impl<'a, T> AbsentEntry<'a, T> { fn into_table(self) -> &'a mut crate::HashTable<T>; }
impl<'a, T> Drain<'a, T> { fn iter(&self) -> Iter<'_, T>; }
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; }
impl<T> IntoIter<T> { fn iter(&self) -> Iter<'_, T>; }
impl<T> Default for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<'a, T> Clone for Iter<'a, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<T> Clone for IterBuckets<'_, T> {}
impl<T> Default for IterBuckets<'_, T> {}
impl<T> ExactSizeIterator for IterBuckets<'_, T> {}
impl<T> Iterator for IterBuckets<'_, T> { type Item = usize; }
impl<'a, T> Clone for IterHash<'a, T> {}
impl<T> Default for IterHash<'_, T> {}
impl<'a, T> Iterator for IterHash<'a, T> { type Item = &'a T; }
impl<T> Clone for IterHashBuckets<'_, T> {}
impl<T> Default for IterHashBuckets<'_, T> {}
impl<T> Iterator for IterHashBuckets<'_, T> { type Item = usize; }
impl<T> Default for IterHashMut<'_, T> {}
impl<'a, T> Iterator for IterHashMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> IterMut<'a, T> { fn iter(&self) -> Iter<'_, T>; }
impl<T> Default for IterMut<'_, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> OccupiedEntry<'a, T> {
    fn remove(self) -> (T, VacantEntry<'a, T>);
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn into_mut(self) -> &'a mut T;
    fn into_table(self) -> &'a mut crate::HashTable<T>;
    fn bucket_index(&self) -> usize;
    fn replace_entry_with<F: FnOnce(T) -> Option<T>>(self, #[once] f: F) -> Entry<'a, T>;
}
impl<'a, T> UnsafeIter<'a, T> { fn iter(&self) -> Iter<'_, T>; }
impl<T> Default for UnsafeIter<'_, T> {}
impl<T> ExactSizeIterator for UnsafeIter<'_, T> {}
impl<'a, T> Iterator for UnsafeIter<'a, T> { type Item = NonNull<T>; }
impl<'a, T> VacantEntry<'a, T> {
    #[grows] fn insert(self, #[stores] value: T) -> OccupiedEntry<'a, T>;
    fn into_table(self) -> &'a mut crate::HashTable<T>;
}
}
