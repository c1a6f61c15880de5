pub mod ops {
use crate::prelude::v1::*;
use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::Step;
use crate::slice::SliceIndex;
#[lang = "bound"] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
#[lang = "control_flow"] pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
#[lang = "range"] #[exact] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[lang = "range_from"] pub struct RangeFrom<Idx> { pub start: Idx }
#[lang = "range_full"] pub struct RangeFull;
#[lang = "range_inclusive"] #[exact] pub struct RangeInclusive<Idx> { _start: Idx, _end: Idx, _exhausted: bool }
#[lang = "range_to"] pub struct RangeTo<Idx> { pub end: Idx }
#[lang = "range_to_inclusive"] pub struct RangeToInclusive<Idx> { pub end: Idx }
#[lang = "add"] pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
#[lang = "add_assign"] pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
#[lang = "async_fn"] pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
#[lang = "async_fn_mut"] pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
#[lang = "async_fn_once"] pub trait AsyncFnOnce<Args> { type Output; }
#[lang = "bitand"] pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitand_assign"] pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
#[lang = "bitor"] pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitor_assign"] pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
#[lang = "bitxor"] pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
#[lang = "bitxor_assign"] pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
#[lang = "deref"] pub trait Deref { type Target; fn deref(&self) -> &Self::Target; }
#[lang = "deref_mut"] pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
#[lang = "div"] pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
#[lang = "div_assign"] pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
#[lang = "drop"] pub trait Drop { fn drop(&mut self); }
#[lang = "fn"] pub trait Fn<Args>: FnMut<Args> {}
#[lang = "fn_mut"] pub trait FnMut<Args>: FnOnce<Args> {}
#[lang = "fn_once"] pub trait FnOnce<Args> { type Output; }
#[lang = "index"] pub trait Index<Idx> { type Output; fn index(&self, index: Idx) -> &Self::Output; }
#[lang = "index_mut"] pub trait IndexMut<Idx>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
#[lang = "mul"] pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
#[lang = "mul_assign"] pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
#[lang = "neg"] pub trait Neg { type Output; fn neg(self) -> Self::Output; }
#[lang = "not"] pub trait Not { type Output; fn not(self) -> Self::Output; }
#[lang = "range_bounds"] pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
}
#[lang = "rem"] pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
#[lang = "rem_assign"] pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
#[lang = "shl"] pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
#[lang = "shl_assign"] pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
#[lang = "shr"] pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
#[lang = "shr_assign"] pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
#[lang = "sub"] pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
#[lang = "sub_assign"] pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
#[lang = "try"] pub trait Try { type Output; type Residual; }
impl Clone for RangeFull {}
impl<B: Clone, C: Clone> Clone for ControlFlow<B, C> {}
impl<Idx: Clone> Clone for Range<Idx> {}
impl<Idx: Clone> Clone for RangeFrom<Idx> {}
impl<Idx: Clone> Clone for RangeInclusive<Idx> {}
impl<Idx: Clone> Clone for RangeTo<Idx> {}
impl<Idx: Clone> Clone for RangeToInclusive<Idx> {}
impl<T: Clone> Clone for Bound<T> {}
impl Eq for RangeFull {}
impl<B: Eq, C: Eq> Eq for ControlFlow<B, C> {}
impl<Idx: Eq> Eq for Range<Idx> {}
impl<Idx: Eq> Eq for RangeFrom<Idx> {}
impl<Idx: Eq> Eq for RangeInclusive<Idx> {}
impl<Idx: Eq> Eq for RangeTo<Idx> {}
impl<Idx: Eq> Eq for RangeToInclusive<Idx> {}
impl<T: Eq> Eq for Bound<T> {}
impl PartialEq for RangeFull {}
impl<B: PartialEq, C: PartialEq> PartialEq for ControlFlow<B, C> {}
impl<Idx: PartialEq> PartialEq for Range<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeFrom<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeTo<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeToInclusive<Idx> {}
impl<T: PartialEq> PartialEq for Bound<T> {}
impl Default for RangeFull {}
impl<Idx: Default> Default for Range<Idx> {}
impl Debug for RangeFull {}
impl<B: Debug, C: Debug> Debug for ControlFlow<B, C> {}
impl<Idx: Debug> Debug for Range<Idx> {}
impl<Idx: Debug> Debug for RangeFrom<Idx> {}
impl<Idx: Debug> Debug for RangeInclusive<Idx> {}
impl<Idx: Debug> Debug for RangeTo<Idx> {}
impl<Idx: Debug> Debug for RangeToInclusive<Idx> {}
impl<T: Debug> Debug for Bound<T> {}
impl Hash for RangeFull {}
impl<B: Hash, C: Hash> Hash for ControlFlow<B, C> {}
impl<Idx: Hash> Hash for Range<Idx> {}
impl<Idx: Hash> Hash for RangeFrom<Idx> {}
impl<Idx: Hash> Hash for RangeInclusive<Idx> {}
impl<Idx: Hash> Hash for RangeTo<Idx> {}
impl<Idx: Hash> Hash for RangeToInclusive<Idx> {}
impl<T: Hash> Hash for Bound<T> {}
impl<A: Step> DoubleEndedIterator for Range<A> {}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<usize> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl<A: Step> Iterator for Range<A> { type Item = A; }
impl<A: Step> Iterator for RangeFrom<A> { type Item = A; }
impl<A: Step> Iterator for RangeInclusive<A> { type Item = A; }
impl Copy for RangeFull {}
impl<B: Copy, C: Copy> Copy for ControlFlow<B, C> {}
impl<Idx: Copy> Copy for RangeTo<Idx> {}
impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}
impl<T: Copy> Copy for Bound<T> {}
impl<T> Bound<T> { fn as_ref(&self) -> Bound<&T>; fn map<U, F: FnOnce(T) -> U>(self, #[once] f: F) -> Bound<U>; }
impl<T: Clone> Bound<&T> { fn cloned(self) -> Bound<T> where T: Clone; }
impl<B, C> ControlFlow<B, C> {
    fn is_break(&self) -> bool;
    fn is_continue(&self) -> bool;
    fn break_value(self) -> Option<B>;
    fn map_break<T, F: FnOnce(B) -> T>(self, #[once] f: F) -> ControlFlow<T, C>;
    fn continue_value(self) -> Option<C>;
    fn map_continue<T, F: FnOnce(C) -> T>(self, #[once] f: F) -> ControlFlow<B, T>;
}
impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, Infallible>; }
impl<Idx: PartialOrd> Range<Idx> {
    fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
impl SliceIndex<str> for Range<usize> { type Output = str; }
impl<Idx: PartialOrd> RangeFrom<Idx> { fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
impl<T> RangeBounds<T> for RangeFull {}
impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
impl SliceIndex<str> for RangeFull { type Output = str; }
impl<Idx> RangeInclusive<Idx> {
    fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    fn start(&self) -> &Idx;
    fn end(&self) -> &Idx;
    fn into_inner(self) -> (Idx, Idx);
}
impl<Idx: PartialOrd> RangeInclusive<Idx> {
    fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>;
    fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
impl<Idx: PartialOrd> RangeTo<Idx> { fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
impl<Idx: PartialOrd> RangeToInclusive<Idx> { fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U>; }
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
impl<T> Deref for &T { type Target = T; }
impl<T> Deref for &mut T { type Target = T; }
impl<T> DerefMut for &mut T {}
impl<A, F: Fn<A>> Fn<A> for &F {}
impl<A, F: Fn<A>> FnMut<A> for &F {}
impl<A, F: FnMut<A>> FnMut<A> for &mut F {}
impl<A, F: Fn<A>> FnOnce<A> for &F { type Output = <F as FnOnce<A>>::Output; }
impl<A, F: FnMut<A>> FnOnce<A> for &mut F { type Output = <F as FnOnce<A>>::Output; }
impl<I: SliceIndex<str>> Index<I> for str { type Output = <I as SliceIndex<str>>::Output; }
impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = <I as SliceIndex<[T]>>::Output; }
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; }
impl<I: SliceIndex<str>> IndexMut<I> for str {}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
impl Not for ! { type Output = !; }
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
}

pub mod cmp {
use crate::prelude::v1::*;
use crate::borrow::Cow;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::path::{Path, PathBuf};
#[lang = "ordering"] pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
pub fn max<T: Ord>(v1: T, v2: T) -> T;
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, #[once] compare: F) -> T;
pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
pub fn min<T: Ord>(v1: T, v2: T) -> T;
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, #[once] compare: F) -> T;
pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Reverse<T>(pub T);
#[lang = "eq"] pub trait Eq: PartialEq {}
#[lang = "ord"] pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
    fn clamp(self, min: Self, max: Self) -> Self;
}
#[lang = "partial_eq"] pub trait PartialEq<Rhs = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool; }
#[lang = "partial_ord"] pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
impl PartialEq<Cow<'_, str>> for &str {}
impl PartialEq<Cow<'_, str>> for str {}
impl Clone for Ordering {}
impl Ordering {
    fn is_eq(self) -> bool;
    fn is_ne(self) -> bool;
    fn is_lt(self) -> bool;
    fn is_gt(self) -> bool;
    fn is_le(self) -> bool;
    fn is_ge(self) -> bool;
    fn reverse(self) -> Ordering;
    fn then(self, other: Ordering) -> Ordering;
    fn then_with<F: FnOnce() -> Ordering>(self, #[once] f: F) -> Ordering;
}
impl Debug for Ordering {}
impl Hash for Ordering {}
impl Ord for Ordering {}
impl PartialEq for Ordering {}
impl PartialOrd for Ordering {}
impl Copy for Ordering {}
impl Eq for Ordering {}
impl Eq for bool {}
impl Eq for char {}
impl Eq for i8 {}
impl Eq for i16 {}
impl Eq for i32 {}
impl Eq for i64 {}
impl Eq for i128 {}
impl Eq for isize {}
impl Eq for ! {}
impl Eq for str {}
impl Eq for u8 {}
impl Eq for u16 {}
impl Eq for u32 {}
impl Eq for u64 {}
impl Eq for u128 {}
impl Eq for () {}
impl Eq for usize {}
impl<A: Eq> Eq for &A {}
impl<A: Eq> Eq for &mut A {}
impl<T> Eq for *const T {}
impl<T> Eq for *mut T {}
impl<T: Eq> Eq for [T] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl Ord for bool {}
impl Ord for char {}
impl Ord for i8 {}
impl Ord for i16 {}
impl Ord for i32 {}
impl Ord for i64 {}
impl Ord for i128 {}
impl Ord for isize {}
impl Ord for ! {}
impl Ord for str {}
impl Ord for u8 {}
impl Ord for u16 {}
impl Ord for u32 {}
impl Ord for u64 {}
impl Ord for u128 {}
impl Ord for () {}
impl Ord for usize {}
impl<A: Ord> Ord for &A {}
impl<A: Ord> Ord for &mut A {}
impl<T> Ord for *const T {}
impl<T> Ord for *mut T {}
impl<T: Ord> Ord for [T] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl PartialEq for bool {}
impl PartialEq for char {}
impl PartialEq for f32 {}
impl PartialEq for f64 {}
impl PartialEq for i8 {}
impl PartialEq for i16 {}
impl PartialEq for i32 {}
impl PartialEq for i64 {}
impl PartialEq for i128 {}
impl PartialEq for isize {}
impl PartialEq for ! {}
impl PartialEq for str {}
impl PartialEq for u8 {}
impl PartialEq for u16 {}
impl PartialEq for u32 {}
impl PartialEq for u64 {}
impl PartialEq for u128 {}
impl PartialEq for () {}
impl PartialEq for usize {}
impl PartialEq<OsStr> for str {}
impl PartialEq<OsString> for str {}
impl PartialEq<Path> for str {}
impl PartialEq<PathBuf> for str {}
impl PartialEq<String> for &str {}
impl PartialEq<String> for str {}
impl<'a> PartialEq<OsString> for &'a str {}
impl<A: PartialEq<B>, B> PartialEq<&B> for &A {}
impl<A: PartialEq<B>, B> PartialEq<&B> for &mut A {}
impl<A: PartialEq<B>, B> PartialEq<&mut B> for &A {}
impl<A: PartialEq<B>, B> PartialEq<&mut B> for &mut A {}
impl<T> PartialEq for *const T {}
impl<T> PartialEq for *mut T {}
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &[T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for &mut [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T] {}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U]> for [T; N] {}
impl PartialOrd for bool {}
impl PartialOrd for char {}
impl PartialOrd for f32 {}
impl PartialOrd for f64 {}
impl PartialOrd for i8 {}
impl PartialOrd for i16 {}
impl PartialOrd for i32 {}
impl PartialOrd for i64 {}
impl PartialOrd for i128 {}
impl PartialOrd for isize {}
impl PartialOrd for ! {}
impl PartialOrd for str {}
impl PartialOrd for u8 {}
impl PartialOrd for u16 {}
impl PartialOrd for u32 {}
impl PartialOrd for u64 {}
impl PartialOrd for u128 {}
impl PartialOrd for () {}
impl PartialOrd for usize {}
impl<A: PartialOrd<B>, B> PartialOrd<&B> for &A {}
impl<A: PartialOrd<B>, B> PartialOrd<&mut B> for &mut A {}
impl<T> PartialOrd for *const T {}
impl<T> PartialOrd for *mut T {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
}

pub mod hash {
use crate::prelude::v1::*;
pub struct BuildHasherDefault<H> { _p: _ }
#[lang = "build_hasher"] pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self::Hasher: Hasher;
}
#[lang = "hash"] pub trait Hash { fn hash<H: Hasher>(&self, state: &mut H); fn hash_slice<H: Hasher>(data: &[Self], state: &mut H); }
#[lang = "hasher"] pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
pub use crate::collections::hash_map::DefaultHasher;
pub use crate::collections::hash_map::RandomState;
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> BuildHasherDefault<H> { fn new() -> BuildHasherDefault<H>; }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
impl Hash for bool {}
impl Hash for char {}
impl Hash for i8 {}
impl Hash for i16 {}
impl Hash for i32 {}
impl Hash for i64 {}
impl Hash for i128 {}
impl Hash for isize {}
impl Hash for ! {}
impl Hash for str {}
impl Hash for u8 {}
impl Hash for u16 {}
impl Hash for u32 {}
impl Hash for u64 {}
impl Hash for u128 {}
impl Hash for () {}
impl Hash for usize {}
impl<T> Hash for *const T {}
impl<T> Hash for *mut T {}
impl<T: Hash> Hash for &T {}
impl<T: Hash> Hash for &mut T {}
impl<T: Hash> Hash for [T] {}
impl<T: Hash, const N: usize> Hash for [T; N] {}
impl<H: Hasher> Hasher for &mut H {}
}
