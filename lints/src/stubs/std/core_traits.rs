pub mod prelude {
pub mod rust_2015 { pub use crate::prelude::v1::*; }
pub mod rust_2018 { pub use crate::prelude::v1::*; }
pub mod rust_2021 { pub use crate::prelude::v1::*; }
pub mod rust_2024 { pub use crate::prelude::v1::*; }
}
pub mod any {
use crate::prelude::v1::*;
pub fn type_name<T>() -> &'static str;
pub fn type_name_of_val<T>(_val: &T) -> &'static str;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct TypeId { _id: [u64; 2] }
#[lang = "any"] pub trait Any: 'static { fn type_id(&self) -> TypeId; }
impl TypeId { fn of<T: 'static>() -> TypeId; }
impl dyn Any { fn is<T: Any>(&self) -> bool; fn downcast_ref<T: Any>(&self) -> Option<&T>; fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>; }
impl dyn Any + Send {
    fn is<T: Any>(&self) -> bool;
    fn downcast_ref<T: Any>(&self) -> Option<&T>;
    fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl dyn Any + Sync + Send {
    fn is<T: Any>(&self) -> bool;
    fn downcast_ref<T: Any>(&self) -> Option<&T>;
    fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
}
impl<T: 'static> Any for T {}
}

pub mod borrow {
use crate::prelude::v1::*;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::ops::{Add, AddAssign, Deref};
use crate::path::{Path, PathBuf};
#[lang = "cow"] pub enum Cow<'a, B: ToOwned> { Borrowed(&'a B), Owned(<B as ToOwned>::Owned) }
#[lang = "borrow"] pub trait Borrow<Borrowed> { fn borrow(&self) -> &Borrowed; }
#[lang = "borrow_mut"] pub trait BorrowMut<Borrowed>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
#[lang = "to_owned"] pub trait ToOwned {
    type Owned: Borrow<Self>;
    #[owns] fn to_owned(&self) -> Self::Owned;
    #[reuses] fn clone_into(&self, #[grows] target: &mut Self::Owned);
}
impl<B: ToOwned> Cow<'_, B> { #[owns] fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned; #[owns] fn into_owned(self) -> <B as ToOwned>::Owned; }
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    #[builds] fn add(self, rhs: &'a str) -> <Cow<'a, str> as Add<&'a str>>::Output;
}
impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; #[builds] fn add(self, rhs: Cow<'a, str>) -> <Cow<'a, str> as Add>::Output; }
impl<'a> AddAssign<&'a str> for Cow<'a, str> { #[grows] fn add_assign(&mut self, rhs: &'a str); }
impl<'a> AddAssign for Cow<'a, str> { #[grows] fn add_assign(&mut self, rhs: Cow<'a, str>); }
impl AsRef<Path> for Cow<'_, OsStr> {}
impl<T: ToOwned> AsRef<T> for Cow<'_, T> {}
impl<'a, B: ToOwned> Borrow<B> for Cow<'a, B> {}
impl<B: ToOwned> Clone for Cow<'_, B> {}
impl<B: Debug + ToOwned> Debug for Cow<'_, B> where <B as ToOwned>::Owned: Debug {}
impl<B: ToOwned> Default for Cow<'_, B> where <B as ToOwned>::Owned: Default {}
impl<B: ToOwned> Deref for Cow<'_, B> { type Target = B; }
impl<B: Display + ToOwned> Display for Cow<'_, B> where <B as ToOwned>::Owned: Display {}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {}
impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
impl<'a> From<&'a CString> for Cow<'a, CStr> {}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a String> for Cow<'a, str> {}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl<'a> From<CString> for Cow<'a, CStr> {}
impl<'a> From<OsString> for Cow<'a, OsStr> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<String> for Cow<'a, str> {}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<String> for Cow<'a, str> {}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl<B: Hash + ToOwned> Hash for Cow<'_, B> {}
impl<B: Ord + ToOwned> Ord for Cow<'_, B> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> {}
impl PartialEq<&str> for Cow<'_, str> {}
impl<'a, 'b, B: PartialEq<C> + ToOwned, C: ToOwned> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
impl PartialEq<String> for Cow<'_, str> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {}
impl PartialEq<str> for Cow<'_, str> {}
impl<'a, B: PartialOrd + ToOwned> PartialOrd for Cow<'a, B> {}
impl<B: Eq + ToOwned> Eq for Cow<'_, B> {}
impl<T> Borrow<T> for &T {}
impl<T> Borrow<T> for &mut T {}
impl<T> Borrow<T> for T {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T> BorrowMut<T> for &mut T {}
impl<T> BorrowMut<T> for T {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl ToOwned for str { type Owned = String; }
impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
impl<T: Clone> ToOwned for T { type Owned = T; }
}

pub mod clone {
use crate::prelude::v1::*;
#[lang = "clone"] pub trait Clone: Sized { #[clones] fn clone(&self) -> Self; #[clones] #[reuses] fn clone_from(&mut self, source: &Self); }
impl Clone for bool {}
impl Clone for char {}
impl Clone for f32 {}
impl Clone for f64 {}
impl Clone for i8 {}
impl Clone for i16 {}
impl Clone for i32 {}
impl Clone for i64 {}
impl Clone for i128 {}
impl Clone for isize {}
impl Clone for ! {}
impl Clone for u8 {}
impl Clone for u16 {}
impl Clone for u32 {}
impl Clone for u64 {}
impl Clone for u128 {}
impl Clone for usize {}
impl<T> Clone for *const T {}
impl<T> Clone for *mut T {}
impl<T> Clone for &T {}
impl<T: Clone, const N: usize> Clone for [T; N] {}
}

pub mod convert {
use crate::prelude::v1::*;
use crate::array::TryFromSliceError;
use crate::char::{CharTryFromError, TryFromCharError};
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::num::TryFromIntError;
use crate::path::Path;
use crate::str::Utf8Error;
#[lang = "infallible"] pub enum Infallible {}
pub fn identity<T>(x: T) -> T;
#[lang = "as_mut"] pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; }
#[lang = "as_ref"] pub trait AsRef<T> { fn as_ref(&self) -> &T; }
#[lang = "from"] pub trait From<T>: Sized { fn from(value: T) -> Self; }
#[lang = "into"] pub trait Into<T>: Sized { fn into(self) -> T; }
#[lang = "try_from"] pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
#[lang = "try_into"] pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }
impl Clone for Infallible {}
impl Eq for Infallible {}
impl Ord for Infallible {}
impl PartialEq for Infallible {}
impl PartialOrd for Infallible {}
impl Debug for Infallible {}
impl Display for Infallible {}
impl Error for Infallible {}
impl From<!> for Infallible {}
impl Hash for Infallible {}
impl Copy for Infallible {}
impl AsMut<str> for str {}
impl<T> AsMut<[T]> for [T] {}
impl<T: AsMut<U>, U> AsMut<U> for &mut T {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl AsRef<str> for str {}
impl AsRef<OsStr> for str {}
impl AsRef<Path> for str {}
impl AsRef<[u8]> for str {}
impl<T> AsRef<[T]> for [T] {}
impl<T: AsRef<U>, U> AsRef<U> for &T {}
impl<T: AsRef<U>, U> AsRef<U> for &mut T {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl From<bool> for f32 {}
impl From<bool> for f64 {}
impl From<bool> for i8 {}
impl From<bool> for i16 {}
impl From<bool> for i32 {}
impl From<bool> for i64 {}
impl From<bool> for i128 {}
impl From<bool> for isize {}
impl From<bool> for u8 {}
impl From<bool> for u16 {}
impl From<bool> for u32 {}
impl From<bool> for u64 {}
impl From<bool> for u128 {}
impl From<bool> for usize {}
impl From<char> for u32 {}
impl From<char> for u64 {}
impl From<char> for u128 {}
impl From<f32> for f64 {}
impl From<i8> for f32 {}
impl From<i8> for f64 {}
impl From<i8> for i16 {}
impl From<i8> for i32 {}
impl From<i8> for i64 {}
impl From<i8> for i128 {}
impl From<i8> for isize {}
impl From<i16> for f32 {}
impl From<i16> for f64 {}
impl From<i16> for i32 {}
impl From<i16> for i64 {}
impl From<i16> for i128 {}
impl From<i16> for isize {}
impl From<i32> for f64 {}
impl From<i32> for i64 {}
impl From<i32> for i128 {}
impl From<i64> for i128 {}
impl From<u8> for char {}
impl From<u8> for f32 {}
impl From<u8> for f64 {}
impl From<u8> for i16 {}
impl From<u8> for i32 {}
impl From<u8> for i64 {}
impl From<u8> for i128 {}
impl From<u8> for isize {}
impl From<u8> for u16 {}
impl From<u8> for u32 {}
impl From<u8> for u64 {}
impl From<u8> for u128 {}
impl From<u8> for usize {}
impl From<u16> for f32 {}
impl From<u16> for f64 {}
impl From<u16> for i32 {}
impl From<u16> for i64 {}
impl From<u16> for i128 {}
impl From<u16> for u32 {}
impl From<u16> for u64 {}
impl From<u16> for u128 {}
impl From<u16> for usize {}
impl From<u32> for f64 {}
impl From<u32> for i64 {}
impl From<u32> for i128 {}
impl From<u32> for u64 {}
impl From<u32> for u128 {}
impl From<u64> for i128 {}
impl From<u64> for u128 {}
impl From<Ipv4Addr> for u32 {}
impl From<Ipv6Addr> for u128 {}
impl<T> From<T> for T {}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl<T, U: From<T>> Into<U> for T {}
impl TryFrom<char> for u8 { type Error = TryFromCharError; }
impl TryFrom<char> for u16 { type Error = TryFromCharError; }
impl TryFrom<char> for usize { type Error = TryFromCharError; }
impl TryFrom<i8> for bool { type Error = TryFromIntError; }
impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
impl TryFrom<i8> for usize { type Error = TryFromIntError; }
impl TryFrom<i16> for bool { type Error = TryFromIntError; }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; }
impl TryFrom<i16> for usize { type Error = TryFromIntError; }
impl TryFrom<i32> for bool { type Error = TryFromIntError; }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
impl TryFrom<i32> for isize { type Error = TryFromIntError; }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
impl TryFrom<i32> for usize { type Error = TryFromIntError; }
impl TryFrom<i64> for bool { type Error = TryFromIntError; }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; }
impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
impl TryFrom<i64> for isize { type Error = TryFromIntError; }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
impl TryFrom<i64> for usize { type Error = TryFromIntError; }
impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; }
impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
impl TryFrom<isize> for usize { type Error = TryFromIntError; }
impl TryFrom<u8> for bool { type Error = TryFromIntError; }
impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for bool { type Error = TryFromIntError; }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; }
impl TryFrom<u16> for isize { type Error = TryFromIntError; }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for bool { type Error = TryFromIntError; }
impl TryFrom<u32> for char { type Error = CharTryFromError; }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; }
impl TryFrom<u32> for isize { type Error = TryFromIntError; }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for u16 { type Error = TryFromIntError; }
impl TryFrom<u32> for usize { type Error = TryFromIntError; }
impl TryFrom<u64> for bool { type Error = TryFromIntError; }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; }
impl TryFrom<u64> for isize { type Error = TryFromIntError; }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; }
impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
impl TryFrom<u64> for usize { type Error = TryFromIntError; }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; }
impl TryFrom<usize> for isize { type Error = TryFromIntError; }
impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; }
impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; }
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; }
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; }
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; }
impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = <U as TryFrom<T>>::Error; }
}

pub mod default {
use crate::prelude::v1::*;
#[lang = "default"] pub trait Default: Sized { fn default() -> Self; }
impl Default for &str {}
impl Default for &mut str {}
impl Default for bool {}
impl Default for char {}
impl Default for f32 {}
impl Default for f64 {}
impl Default for i8 {}
impl Default for i16 {}
impl Default for i32 {}
impl Default for i64 {}
impl Default for i128 {}
impl Default for isize {}
impl Default for u8 {}
impl Default for u16 {}
impl Default for u32 {}
impl Default for u64 {}
impl Default for u128 {}
impl Default for () {}
impl Default for usize {}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl<T> Default for [T; 0] {}
impl<T: Default> Default for [T; 1] {}
impl<T> Default for *const T {}
impl<T> Default for *mut T {}
}

pub mod marker {
use crate::prelude::v1::*;
use crate::fmt::Debug;
use crate::hash::Hash;
#[lang = "phantom_data"] pub struct PhantomData<T>;
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PhantomPinned;
#[lang = "copy"] pub trait Copy: Clone {}
#[lang = "send"] pub trait Send {}
#[lang = "sized"] pub trait Sized {}
#[lang = "sync"] pub trait Sync {}
#[lang = "unpin"] pub trait Unpin {}
impl<T> Clone for PhantomData<T> {}
impl<T> Eq for PhantomData<T> {}
impl<T> Ord for PhantomData<T> {}
impl<T> PartialEq for PhantomData<T> {}
impl<T> PartialOrd for PhantomData<T> {}
impl<T> Default for PhantomData<T> {}
impl<T> Debug for PhantomData<T> {}
impl<T> Hash for PhantomData<T> {}
impl<T> Copy for PhantomData<T> {}
impl Copy for bool {}
impl Copy for char {}
impl Copy for f32 {}
impl Copy for f64 {}
impl Copy for i8 {}
impl Copy for i16 {}
impl Copy for i32 {}
impl Copy for i64 {}
impl Copy for i128 {}
impl Copy for isize {}
impl Copy for ! {}
impl Copy for u8 {}
impl Copy for u16 {}
impl Copy for u32 {}
impl Copy for u64 {}
impl Copy for u128 {}
impl Copy for usize {}
impl<T> Copy for *const T {}
impl<T> Copy for *mut T {}
impl<T> Copy for &T {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
}

pub mod prelude {
pub mod v1 {
pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::borrow::ToOwned;
pub use crate::boxed::Box;
pub use crate::clone::Clone;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
pub use crate::default::Default;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};
pub use crate::string::{String, ToString};
pub use crate::vec::Vec;
pub use crate::future::{Future, IntoFuture};
}}
