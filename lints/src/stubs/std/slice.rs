pub mod slice {
use crate::prelude::v1::*;
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::Display;
use crate::marker::PhantomData;
use crate::mem::MaybeUninit;
use crate::ops::{Bound, Range, RangeBounds};
use crate::ptr::NonNull;
use crate::str::Utf8Chunks;
#[derive(Clone, Debug, PartialEq, Eq)] pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub fn from_mut<T>(s: &mut T) -> &mut [T];
pub fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];
pub fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];
pub fn from_ref<T>(s: &T) -> &[T];
pub struct ArrayWindows<'a, T, const N: usize> { _p: _ }
pub struct ChunkBy<'a, T, P> { _p: _ }
pub struct ChunkByMut<'a, T, P> { _p: _ }
#[exact] pub struct Chunks<'a, T> { _p: _ }
#[exact] pub struct ChunksExact<'a, T> { _p: _ }
#[exact] pub struct ChunksExactMut<'a, T> { _p: _ }
#[exact] pub struct ChunksMut<'a, T> { _p: _ }
#[derive(Clone)] pub struct EscapeAscii<'a> { _p: _ }
#[lang = "slice_iter"] #[exact] pub struct Iter<'a, T> { _ptr: NonNull<T>, _end: *const T, _p: PhantomData<&'a T> }
#[lang = "slice_iter_mut"] #[exact] pub struct IterMut<'a, T> { _ptr: NonNull<T>, _end: *mut T, _p: PhantomData<&'a mut T> }
#[exact] pub struct RChunks<'a, T> { _p: _ }
#[exact] pub struct RChunksExact<'a, T> { _p: _ }
#[exact] pub struct RChunksExactMut<'a, T> { _p: _ }
#[exact] pub struct RChunksMut<'a, T> { _p: _ }
pub struct RSplit<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct RSplitMut<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct RSplitN<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct RSplitNMut<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct Split<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct SplitInclusive<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct SplitInclusiveMut<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct SplitMut<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct SplitN<'a, T, P: FnMut(&T) -> bool> { _p: _ }
pub struct SplitNMut<'a, T, P: FnMut(&T) -> bool> { _p: _ }
#[exact] pub struct Windows<'a, T> { _p: _ }
#[lang = "slice_index"] pub trait SliceIndex<T> { type Output; }
pub trait Joined { type Output; }
impl Joined for str { type Output = crate::string::String; }
impl Joined for crate::string::String { type Output = crate::string::String; }
impl Joined for crate::borrow::Cow<'_, str> { type Output = crate::string::String; }
impl Joined for crate::ffi::OsString { type Output = crate::ffi::OsString; }
impl Joined for crate::ffi::OsStr { type Output = crate::ffi::OsString; }
impl<T> Joined for Vec<T> { type Output = Vec<T>; }
impl<T> Joined for [T] { type Output = Vec<T>; }
impl<T, const N: usize> Joined for [T; N] { type Output = Vec<T>; }
impl<T: Joined> Joined for crate::boxed::Box<T> { type Output = <T as Joined>::Output; }
impl<T: Joined> Joined for &T { type Output = <T as Joined>::Output; }
impl<T: Joined> [T] { #[builds] fn concat(&self) -> <T as Joined>::Output; #[builds] fn join<Separator>(&self, sep: Separator) -> <T as Joined>::Output; #[builds] fn connect<Separator>(&self, sep: Separator) -> <T as Joined>::Output; }
impl<'a, T> Clone for RChunksExact<'a, T> {}
impl<'a, T, P: Clone> Clone for ChunkBy<'a, T, P> {}
impl<T> Clone for Chunks<'_, T> {}
impl<T> Clone for ChunksExact<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Clone for RChunks<'_, T> {}
impl<T> Clone for Windows<'_, T> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> {}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl Error for GetDisjointMutError {}
impl Display for GetDisjointMutError {}
impl<'a> Display for EscapeAscii<'a> {}
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {}
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<'a> Iterator for EscapeAscii<'a> { type Item = u8; }
impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> Iterator for RChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> Iterator for RChunksExactMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; }
impl<'a, T> ChunksExact<'a, T> { fn remainder(&self) -> &'a [T]; }
impl<'a, T> ChunksExactMut<'a, T> { fn into_remainder(self) -> &'a mut [T]; }
impl<'a, T> Iter<'a, T> { fn as_slice(&self) -> &'a [T]; }
impl<'a, T> IterMut<'a, T> { fn into_slice(self) -> &'a mut [T]; fn as_slice(&self) -> &[T]; }
impl<'a, T> RChunksExact<'a, T> { fn remainder(&self) -> &'a [T]; }
impl<'a, T> RChunksExactMut<'a, T> { fn into_remainder(self) -> &'a mut [T]; }
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
impl<T> SliceIndex<[T]> for usize { type Output = T; }
impl<T> [MaybeUninit<T>] {
    fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy;
    fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone;
    fn assume_init_drop(&mut self);
    fn assume_init_ref(&self) -> &[T];
    fn assume_init_mut(&mut self) -> &mut [T];
}
impl [u8] {
    fn is_ascii(&self) -> bool;
    fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
    fn escape_ascii(&self) -> EscapeAscii<'_>;
    fn trim_ascii_start(&self) -> &[u8];
    fn trim_ascii_end(&self) -> &[u8];
    fn trim_ascii(&self) -> &[u8];
    fn utf8_chunks(&self) -> Utf8Chunks<'_>;
    #[builds] fn to_ascii_uppercase(&self) -> Vec<u8>;
    #[builds] fn to_ascii_lowercase(&self) -> Vec<u8>;
}
impl<T> [T] {
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn first(&self) -> Option<&T>;
    fn first_mut(&mut self) -> Option<&mut T>;
    fn split_first(&self) -> Option<(&T, &[T])>;
    fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    fn split_last(&self) -> Option<(&T, &[T])>;
    fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])>;
    fn last(&self) -> Option<&T>;
    fn last_mut(&mut self) -> Option<&mut T>;
    fn first_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])>;
    fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])>;
    fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])>;
    fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])>;
    fn last_chunk<const N: usize>(&self) -> Option<&[T; N]>;
    fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    fn get<I: SliceIndex<[T]>>(&self, index: I) -> Option<&<I as SliceIndex<[T]>>::Output>;
    fn get_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> Option<&mut <I as SliceIndex<[T]>>::Output>;
    fn get_unchecked<I: SliceIndex<[T]>>(&self, index: I) -> &<I as SliceIndex<[T]>>::Output;
    fn get_unchecked_mut<I: SliceIndex<[T]>>(&mut self, index: I) -> &mut <I as SliceIndex<[T]>>::Output;
    fn as_ptr(&self) -> *const T;
    fn as_mut_ptr(&mut self) -> *mut T;
    fn as_ptr_range(&self) -> Range<*const T>;
    fn as_mut_ptr_range(&mut self) -> Range<*mut T>;
    fn as_array<const N: usize>(&self) -> Option<&[T; N]>;
    fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]>;
    fn swap(&mut self, a: usize, b: usize);
    fn reverse(&mut self);
    fn iter(&self) -> Iter<'_, T>;
    fn iter_mut(&mut self) -> IterMut<'_, T>;
    fn windows(&self, size: usize) -> Windows<'_, T>;
    fn chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
    fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
    fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
    fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
    fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]];
    fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]);
    fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]);
    fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]];
    fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]);
    fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]);
    fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
    fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
    fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
    fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
    fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
    fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, #[per_item] pred: F) -> ChunkBy<'_, T, F>;
    fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, #[per_item] pred: F) -> ChunkByMut<'_, T, F>;
    fn split_at(&self, mid: usize) -> (&[T], &[T]);
    fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]);
    fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]);
    fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])>;
    fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])>;
    fn split<F: FnMut(&T) -> bool>(&self, #[per_item] pred: F) -> Split<'_, T, F>;
    fn split_mut<F: FnMut(&T) -> bool>(&mut self, #[per_item] pred: F) -> SplitMut<'_, T, F>;
    fn split_inclusive<F: FnMut(&T) -> bool>(&self, #[per_item] pred: F) -> SplitInclusive<'_, T, F>;
    fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, #[per_item] pred: F) -> SplitInclusiveMut<'_, T, F>;
    fn rsplit<F: FnMut(&T) -> bool>(&self, #[per_item] pred: F) -> RSplit<'_, T, F>;
    fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, #[per_item] pred: F) -> RSplitMut<'_, T, F>;
    fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, #[per_item] pred: F) -> SplitN<'_, T, F>;
    fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, #[per_item] pred: F) -> SplitNMut<'_, T, F>;
    fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, #[per_item] pred: F) -> RSplitN<'_, T, F>;
    fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, #[per_item] pred: F) -> RSplitNMut<'_, T, F>;
    fn contains(&self, x: &T) -> bool where T: PartialEq;
    fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq;
    fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq;
    fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq;
    fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq;
    fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord;
    fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, #[per_item] f: F) -> Result<usize, usize>;
    fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, #[per_item] f: F) -> Result<usize, usize>;
    fn sort_unstable(&mut self) where T: Ord;
    fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, #[per_item] compare: F);
    fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] f: F);
    fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord;
    fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, #[per_item] compare: F) -> (&mut [T], &mut T, &mut [T]);
    fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, #[per_item] f: F) -> (&mut [T], &mut T, &mut [T]);
    fn rotate_left(&mut self, mid: usize);
    fn rotate_right(&mut self, k: usize);
    fn fill(&mut self, #[stores] value: T) where T: Clone;
    fn fill_with<F: FnMut() -> T>(&mut self, #[per_item] f: F);
    fn clone_from_slice(&mut self, src: &[T]) where T: Clone;
    fn copy_from_slice(&mut self, src: &[T]) where T: Copy;
    fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy;
    fn swap_with_slice(&mut self, other: &mut [T]);
    fn align_to<U>(&self) -> (&[T], &[U], &[T]);
    fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]);
    fn is_sorted(&self) -> bool where T: PartialOrd;
    fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, #[per_item] compare: F) -> bool;
    fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, #[per_item] f: F) -> bool;
    fn partition_point<P: FnMut(&T) -> bool>(&self, #[per_item] pred: P) -> usize;
    fn split_off_first<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    fn split_off_first_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    fn split_off_last<'a>(self: &mut &'a [T]) -> Option<&'a T>;
    fn split_off_last_mut<'a>(self: &mut &'a mut [T]) -> Option<&'a mut T>;
    fn get_disjoint_unchecked_mut<I: SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> [&mut <I as SliceIndex<[T]>>::Output; N];
    fn get_disjoint_mut<I: SliceIndex<[T]>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut <I as SliceIndex<[T]>>::Output; N], GetDisjointMutError>;
    fn element_offset(&self, element: &T) -> Option<usize>;
    #[scratch] fn sort(&mut self) where T: Ord;
    #[scratch] fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, #[per_item] compare: F);
    #[scratch] fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] f: F);
    #[scratch] fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, #[per_item] f: F);
    #[owns] fn to_vec(&self) -> Vec<T> where T: Clone;
    #[allocates] fn repeat(&self, n: usize) -> Vec<T> where T: Copy;
}
impl<T, const N: usize> [[T; N]] { fn as_flattened(&self) -> &[T]; fn as_flattened_mut(&mut self) -> &mut [T]; }
}

pub mod array {
use crate::prelude::v1::*;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::Display;
pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(#[per_item] f: F) -> [T; N];
pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];
pub fn from_ref<T>(s: &T) -> &[T; 1];
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N];
#[lang = "array_into_iter"] #[exact] pub struct IntoIter<T, const N: usize> { _p: _ }
#[derive(Clone, Copy, Debug)] pub struct TryFromSliceError { _p: _ }
impl<T, const N: usize> IntoIter<T, N> { fn as_slice(&self) -> &[T]; fn as_mut_slice(&mut self) -> &mut [T]; }
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> Drop for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
impl Display for TryFromSliceError {}
impl Error for TryFromSliceError {}
impl From<Infallible> for TryFromSliceError {}
impl<T, const N: usize> [T; N] {
    fn map<F: FnMut(T) -> U, U>(self, #[per_item] f: F) -> [U; N];
    fn as_slice(&self) -> &[T];
    fn as_mut_slice(&mut self) -> &mut [T];
    fn each_ref(&self) -> [&T; N];
    fn each_mut(&mut self) -> [&mut T; N];
}
}

pub mod primitive {
use crate::prelude::v1::*;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::{Extend, FromIterator};
use crate::marker::Copy;
impl crate::clone::Clone for () {}
impl<A: Clone> Clone for (A,) {}
impl<A: Clone, B: Clone> Clone for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) {}
impl crate::marker::Copy for () {}
impl<A: Copy> Copy for (A,) {}
impl<A: Copy, B: Copy> Copy for (A, B) {}
impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
impl<A: Debug> Debug for (A,) {}
impl<A: Debug, B: Debug> Debug for (A, B) {}
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) {}
impl<A: Default> Default for (A,) {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) {}
impl<A: PartialEq> PartialEq for (A,) {}
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) {}
impl<A: Eq> Eq for (A,) {}
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
impl<A: PartialOrd> PartialOrd for (A,) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {}
impl<A: Ord> Ord for (A,) {}
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) {}
impl<A: Hash> Hash for (A,) {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) {}
impl<A, B, EA: Default + Extend<A>, EB: Default + Extend<B>> FromIterator<(A, B)> for (EA, EB) {}
impl<A, B, EA: Extend<A>, EB: Extend<B>> Extend<(A, B)> for (EA, EB) {}
impl bool { fn then_some<T>(self, #[eager = "then"] t: T) -> Option<T>; fn then<T, F: FnOnce() -> T>(self, #[once] f: F) -> Option<T>; }
}
