pub mod ffi {
use crate::prelude::v1::*;
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::{Arguments, Debug, Display, Write};
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull};
use crate::path::{Path, PathBuf};
use crate::str::{FromStr, Utf8Error};
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
pub enum c_void { }
#[lang = "c_str"] pub struct CStr { _bytes: [u8] }
#[lang = "c_string"] #[heap] pub struct CString { _ptr: Box<[u8]> }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct FromBytesUntilNulError { _p: _ }
#[heap] pub struct FromVecWithNulError { _p: _ }
#[heap] pub struct IntoStringError { _p: _ }
#[heap] pub struct NulError { _p: _ }
#[lang = "os_str"] pub struct OsStr { _bytes: [u8] }
#[lang = "os_string"] #[heap] #[buffer] pub struct OsString { _vec: Vec<u8> }
pub type c_char = i8;
pub type c_double = f64;
pub type c_float = f32;
pub type c_int = i32;
pub type c_long = i64;
pub type c_longlong = i64;
pub type c_schar = i8;
pub type c_short = i16;
pub type c_uchar = u8;
pub type c_uint = u32;
pub type c_ulong = u64;
pub type c_ulonglong = u64;
pub type c_ushort = u16;
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl<'a> From<Cow<'a, CStr>> for CString { #[owns] fn from(s: Cow<'a, CStr>) -> CString; }
impl<'a> From<Cow<'a, OsStr>> for OsString { #[owns] fn from(s: Cow<'a, OsStr>) -> Self; }
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
impl Borrow<CStr> for CString {}
impl Borrow<OsStr> for OsString {}
impl ToOwned for CStr { type Owned = CString; }
impl ToOwned for OsStr { type Owned = OsString; }
impl From<Box<CStr>> for CString {}
impl From<Box<OsStr>> for OsString {}
impl Clone for CString {}
impl Clone for FromVecWithNulError {}
impl Clone for IntoStringError {}
impl Clone for NulError {}
impl Clone for OsString {}
impl Eq for CStr {}
impl Eq for CString {}
impl Eq for FromVecWithNulError {}
impl Eq for IntoStringError {}
impl Eq for NulError {}
impl Eq for OsStr {}
impl Eq for OsString {}
impl Ord for CStr {}
impl Ord for CString {}
impl Ord for OsStr {}
impl Ord for OsString {}
impl PartialEq for CStr {}
impl PartialEq for CString {}
impl PartialEq for FromVecWithNulError {}
impl PartialEq for IntoStringError {}
impl PartialEq for NulError {}
impl PartialEq for OsStr {}
impl PartialEq for OsString {}
impl PartialEq<&str> for OsString {}
impl PartialEq<&CStr> for CStr {}
impl PartialEq<&CStr> for CString {}
impl PartialEq<&OsStr> for OsString {}
impl PartialEq<&Path> for OsStr {}
impl PartialEq<&Path> for OsString {}
impl PartialEq<str> for OsStr {}
impl PartialEq<str> for OsString {}
impl PartialEq<CStr> for CString {}
impl PartialEq<CString> for CStr {}
impl PartialEq<OsStr> for OsString {}
impl PartialEq<OsString> for &OsStr {}
impl PartialEq<OsString> for OsStr {}
impl PartialEq<Path> for &OsStr {}
impl PartialEq<Path> for OsStr {}
impl PartialEq<Path> for OsString {}
impl PartialEq<PathBuf> for &OsStr {}
impl PartialEq<PathBuf> for OsStr {}
impl PartialEq<PathBuf> for OsString {}
impl PartialOrd for CStr {}
impl PartialOrd for CString {}
impl PartialOrd for OsStr {}
impl PartialOrd for OsString {}
impl PartialOrd<str> for OsStr {}
impl PartialOrd<str> for OsString {}
impl AsRef<CStr> for CStr {}
impl AsRef<CStr> for CString {}
impl AsRef<OsStr> for OsStr {}
impl AsRef<OsStr> for OsString {}
impl AsRef<Path> for OsStr {}
impl AsRef<Path> for OsString {}
impl From<&CStr> for CString { #[owns] fn from(s: &CStr) -> CString; }
impl From<PathBuf> for OsString {}
impl From<String> for OsString {}
impl<T: AsRef<OsStr>> From<&T> for OsString { #[owns] fn from(s: &T) -> OsString; }
impl Default for &CStr {}
impl Default for &OsStr {}
impl Default for CString { #[allocates] fn default() -> CString; }
impl Default for OsString { #[empty] fn default() -> OsString; }
impl Error for FromBytesWithNulError {}
impl Error for FromBytesUntilNulError {}
impl Error for FromVecWithNulError {}
impl Error for IntoStringError {}
impl Error for NulError {}
impl Display for FromBytesWithNulError {}
impl CStr {
    fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    fn as_ptr(&self) -> *const i8;
    fn count_bytes(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn to_bytes(&self) -> &[u8];
    fn to_bytes_with_nul(&self) -> &[u8];
    fn to_str(&self) -> Result<&str, Utf8Error>;
    #[seldom] fn to_string_lossy(&self) -> Cow<'_, str>;
    fn into_c_string(self: Box<CStr>) -> CString;
}
impl Debug for CStr {}
impl Hash for CStr {}
impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
impl CString {
    #[allocates] fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    #[seldom] fn from_vec_unchecked(v: Vec<u8>) -> CString;
    #[unleaks] fn from_raw(ptr: *mut i8) -> CString;
    #[leaks] fn into_raw(self) -> *mut i8;
    fn into_string(self) -> Result<String, IntoStringError>;
    fn into_bytes(self) -> Vec<u8>;
    fn into_bytes_with_nul(self) -> Vec<u8>;
    fn as_bytes(&self) -> &[u8];
    fn as_bytes_with_nul(&self) -> &[u8];
    fn as_c_str(&self) -> &CStr;
    fn into_boxed_c_str(self) -> Box<CStr>;
    fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    #[seldom] fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}
impl Debug for CString {}
impl Deref for CString { type Target = CStr; }
impl FromStr for CString { type Err = NulError; }
impl Hash for CString {}
impl Index<RangeFull> for CString { type Output = CStr; }
impl Display for FromBytesUntilNulError {}
impl FromVecWithNulError { fn as_bytes(&self) -> &[u8]; fn into_bytes(self) -> Vec<u8>; }
impl Debug for FromVecWithNulError {}
impl Display for FromVecWithNulError {}
impl IntoStringError { fn into_cstring(self) -> CString; fn utf8_error(&self) -> Utf8Error; }
impl Debug for IntoStringError {}
impl Display for IntoStringError {}
impl NulError { fn nul_position(&self) -> usize; fn into_vec(self) -> Vec<u8>; }
impl Debug for NulError {}
impl Display for NulError {}
impl OsStr {
    fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr;
    fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    fn to_str(&self) -> Option<&str>;
    #[seldom] fn to_string_lossy(&self) -> Cow<'_, str>;
    #[owns] fn to_os_string(&self) -> OsString;
    fn is_empty(&self) -> bool;
    #[len] fn len(&self) -> usize;
    fn into_os_string(self: Box<Self>) -> OsString;
    fn as_encoded_bytes(&self) -> &[u8];
    fn make_ascii_lowercase(&mut self);
    fn make_ascii_uppercase(&mut self);
    #[builds] fn to_ascii_lowercase(&self) -> OsString;
    #[builds] fn to_ascii_uppercase(&self) -> OsString;
    fn is_ascii(&self) -> bool;
    fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    fn display(&self) -> crate::ffi::os_str::Display<'_>;
}
impl Debug for OsStr {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl Hash for OsStr {}
impl OsString {
    #[empty] fn new() -> OsString;
    fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    fn as_os_str(&self) -> &OsStr;
    fn into_encoded_bytes(self) -> Vec<u8>;
    fn into_string(self) -> Result<String, OsString>;
    #[grows] fn push<T: AsRef<OsStr>>(&mut self, s: T);
    #[allocates] fn with_capacity(capacity: usize) -> OsString;
    #[clears] fn clear(&mut self);
    fn capacity(&self) -> usize;
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
    #[shrinks] fn into_boxed_os_str(self) -> Box<OsStr>;
    #[leaks] #[asked] fn leak<'a>(self) -> &'a mut OsStr;
}
impl Debug for OsString {}
impl Deref for OsString { type Target = OsStr; }
impl DerefMut for OsString {}
impl Extend<OsString> for OsString {}
impl FromIterator<OsString> for OsString {}
impl FromStr for OsString { type Err = Infallible; #[owns] fn from_str(s: &str) -> Result<Self, Self::Err>; }
impl Hash for OsString {}
impl Index<RangeFull> for OsString { type Output = OsStr; }
impl IndexMut<RangeFull> for OsString {}
impl Write for OsString {
    #[grows] fn write_str(&mut self, s: &str) -> crate::fmt::Result;
    #[grows] fn write_char(&mut self, c: char) -> Result<(), crate::fmt::Error>;
    #[grows] fn write_fmt(&mut self, args: Arguments<'_>) -> Result<(), crate::fmt::Error>;
}
}

pub mod ffi {
pub mod c_str {
pub use crate::ffi::FromBytesWithNulError;
pub use crate::ffi::CStr;
pub use crate::ffi::CString;
pub use crate::ffi::FromBytesUntilNulError;
pub use crate::ffi::FromVecWithNulError;
pub use crate::ffi::IntoStringError;
pub use crate::ffi::NulError;
}}

pub mod ffi {
pub mod os_str {
pub struct Display<'a> { _p: _ }
pub use crate::ffi::OsStr;
pub use crate::ffi::OsString;
impl crate::fmt::Display for Display<'_> {}
}}
