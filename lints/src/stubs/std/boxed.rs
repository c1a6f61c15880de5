pub mod boxed {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::slice::{Iter, IterMut};
use crate::vec::IntoIter;
#[lang = "box"] #[heap] pub struct Box<T> { _ptr: NonNull<T> }
impl Box<dyn Any> { fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>>; }
impl Box<dyn Any + Send> { fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>>; }
impl Box<dyn Any + Sync + Send> { fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Sync + Send>>; }
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> { #[owns] fn from(cow: Cow<'_, [T]>) -> Box<[T]>; }
impl From<Cow<'_, CStr>> for Box<CStr> { #[owns] fn from(cow: Cow<'_, CStr>) -> Box<CStr>; }
impl From<Cow<'_, OsStr>> for Box<OsStr> { #[owns] fn from(cow: Cow<'_, OsStr>) -> Box<OsStr>; }
impl From<Cow<'_, Path>> for Box<Path> { #[owns] fn from(cow: Cow<'_, Path>) -> Box<Path>; }
impl From<Cow<'_, str>> for Box<str> { #[owns] fn from(cow: Cow<'_, str>) -> Box<str>; }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> { #[owns] fn from(err: Cow<'b, str>) -> Box<dyn Error + 'a>; }
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Sync + Send + 'a> { #[owns] fn from(err: Cow<'b, str>) -> Box<dyn Error + Sync + Send + 'a>; }
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
impl<T> Borrow<T> for Box<T> {}
impl<T> BorrowMut<T> for Box<T> {}
impl<T> Box<T> {
    #[allocates] fn new(#[stores] x: T) -> Box<T>;
    #[allocates] fn new_uninit() -> Box<MaybeUninit<T>>;
    #[allocates] fn new_zeroed() -> Box<MaybeUninit<T>>;
    #[allocates] fn pin(#[stores] x: T) -> Pin<Box<T>>;
    #[unleaks] fn from_raw(raw: *mut T) -> Box<T>;
    #[leaks] fn into_raw(b: Box<T>) -> *mut T;
    #[leaks] #[asked] fn leak<'a>(b: Box<T>) -> &'a mut T;
    fn into_pin(boxed: Box<T>) -> Pin<Box<T>>;
}
impl<T> Box<[T]> {
    #[allocates] fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    #[allocates] fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}
impl<T> Box<MaybeUninit<T>> { fn assume_init(self) -> Box<T>; fn write(boxed: Box<MaybeUninit<T>>, #[stores] value: T) -> Box<T>; }
impl<T> Box<[MaybeUninit<T>]> { fn assume_init(self) -> Box<[T]>; }
impl<T> AsMut<T> for Box<T> {}
impl<T> AsRef<T> for Box<T> {}
impl<B: BufRead> BufRead for Box<B> {}
impl<T: Clone> Clone for Box<[T]> {}
impl Clone for Box<CStr> {}
impl Clone for Box<OsStr> {}
impl Clone for Box<Path> {}
impl<T: Clone> Clone for Box<T> {}
impl Clone for Box<str> {}
impl<T: Debug> Debug for Box<T> {}
impl<T> Default for Box<[T]> { #[empty] fn default() -> Box<[T]>; }
impl Default for Box<CStr> { #[allocates] fn default() -> Box<CStr>; }
impl Default for Box<OsStr> { #[empty] fn default() -> Box<OsStr>; }
impl<T: Default> Default for Box<T> { #[allocates] fn default() -> Box<T>; }
impl Default for Box<str> { #[empty] fn default() -> Box<str>; }
impl<T> Deref for Box<T> { type Target = T; }
impl<T> DerefMut for Box<T> {}
impl<T: Display> Display for Box<T> {}
impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {}
impl<T> Drop for Box<T> {}
impl<E: Error> Error for Box<E> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {}
impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {}
impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = <F as FnOnce<Args>>::Output; }
impl<T: Clone> From<&[T]> for Box<[T]> { #[owns] fn from(slice: &[T]) -> Box<[T]>; }
impl From<&CStr> for Box<CStr> { #[owns] fn from(s: &CStr) -> Box<CStr>; }
impl From<&OsStr> for Box<OsStr> { #[owns] fn from(s: &OsStr) -> Box<OsStr>; }
impl From<&Path> for Box<Path> { #[owns] fn from(path: &Path) -> Box<Path>; }
impl<T: Clone> From<&mut [T]> for Box<[T]> { #[owns] fn from(slice: &mut [T]) -> Box<[T]>; }
impl From<&mut CStr> for Box<CStr> { #[owns] fn from(s: &mut CStr) -> Box<CStr>; }
impl From<&mut OsStr> for Box<OsStr> { #[owns] fn from(s: &mut OsStr) -> Box<OsStr>; }
impl From<&mut Path> for Box<Path> { #[owns] fn from(path: &mut Path) -> Box<Path>; }
impl From<&mut str> for Box<str> { #[owns] fn from(s: &mut str) -> Box<str>; }
impl<'a> From<&str> for Box<dyn Error + 'a> { #[owns] fn from(err: &str) -> Box<dyn Error + 'a>; }
impl<'a> From<&str> for Box<dyn Error + Sync + Send + 'a> { #[owns] fn from(err: &str) -> Box<dyn Error + Sync + Send + 'a>; }
impl From<&str> for Box<str> { #[owns] fn from(s: &str) -> Box<str>; }
impl<T, const N: usize> From<[T; N]> for Box<[T]> { #[allocates] fn from(#[stores] array: [T; N]) -> Box<[T]>; }
impl From<Box<str>> for Box<[u8]> {}
impl From<CString> for Box<CStr> { #[shrinks] fn from(s: CString) -> Box<CStr>; }
impl<'a, E: Error> From<E> for Box<dyn Error + 'a> { #[allocates] fn from(#[stores] err: E) -> Box<dyn Error + 'a>; }
impl<'a, E: Error + Send + Sync> From<E> for Box<dyn Error + Sync + Send + 'a> {
    #[allocates] fn from(#[stores] err: E) -> Box<dyn Error + Sync + Send + 'a>;
}
impl From<OsString> for Box<OsStr> { #[shrinks] fn from(s: OsString) -> Box<OsStr>; }
impl From<PathBuf> for Box<Path> { #[shrinks] fn from(p: PathBuf) -> Box<Path>; }
impl<'a> From<String> for Box<dyn Error + 'a> { #[allocates] fn from(#[stores] str_err: String) -> Box<dyn Error + 'a>; }
impl<'a> From<String> for Box<dyn Error + Sync + Send + 'a> { #[allocates] fn from(#[stores] err: String) -> Box<dyn Error + Sync + Send + 'a>; }
impl From<String> for Box<str> { #[shrinks] fn from(s: String) -> Box<str>; }
impl<T> From<T> for Box<T> { #[allocates] fn from(#[stores] t: T) -> Box<T>; }
impl<T> From<Vec<T>> for Box<[T]> { #[shrinks] fn from(v: Vec<T>) -> Box<[T]>; }
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl FromIterator<Box<str>> for Box<str> {}
impl<I> FromIterator<I> for Box<[I]> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<char> for Box<str> {}
impl<F: Future + Unpin> Future for Box<F> { type Output = <F as Future>::Output; }
impl<T: Hash> Hash for Box<T> {}
impl<T: Hasher> Hasher for Box<T> {}
impl<'a, I> IntoIterator for &'a Box<[I]> { type IntoIter = Iter<'a, I>; type Item = &'a I; }
impl<'a, I> IntoIterator for &'a mut Box<[I]> { type IntoIter = IterMut<'a, I>; type Item = &'a mut I; }
impl<I> IntoIterator for Box<[I]> { type IntoIter = IntoIter<I>; type Item = I; }
impl<I: Iterator> Iterator for Box<I> { type Item = <I as Iterator>::Item; }
impl<T: Ord> Ord for Box<T> {}
impl<T: PartialEq> PartialEq for Box<T> {}
impl<T: PartialOrd> PartialOrd for Box<T> {}
impl<R: Read> Read for Box<R> {}
impl<S: Seek> Seek for Box<S> {}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
impl<W: Write> Write for Box<W> {}
impl<T: Eq> Eq for Box<T> {}
}
