pub mod fmt {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::hash::Hash;
#[derive(Clone, Copy, PartialEq, Eq)] pub enum Alignment { Left, Right, Center }
#[builds] pub fn format(args: Arguments<'_>) -> String;
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>>(#[lazy] f: F) -> FromFn<F>;
pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
#[lang = "arguments"] pub struct Arguments<'a> { _p: _ }
pub struct DebugList<'a, 'b> { _p: _ }
pub struct DebugMap<'a, 'b> { _p: _ }
pub struct DebugSet<'a, 'b> { _p: _ }
pub struct DebugStruct<'a, 'b> { _p: _ }
pub struct DebugTuple<'a, 'b> { _p: _ }
#[lang = "fmt_error"] pub struct Error;
#[lang = "formatter"] pub struct Formatter<'a> { _p: _ }
pub struct FromFn<F> { _p: _ }
pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
#[lang = "debug"] pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
#[lang = "display"] pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>; }
#[lang = "fmt_write"] pub trait Write {
    fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>;
    fn write_char(&mut self, c: char) -> crate::result::Result<(), Error>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> crate::result::Result<(), Error>;
}
pub type Result = crate::result::Result<(), Error>;
impl Debug for dyn Any {}
impl Debug for dyn Any + Send {}
impl Debug for dyn Any + Sync + Send {}
impl Clone for Error {}
impl<'a> Clone for Arguments<'a> {}
impl Eq for Error {}
impl Ord for Error {}
impl PartialEq for Error {}
impl PartialOrd for Error {}
impl Default for Error {}
impl crate::error::Error for Error {}
impl<'a> Arguments<'a> { fn as_str(&self) -> Option<&'static str>; }
impl Debug for Arguments<'_> {}
impl Display for Arguments<'_> {}
impl<'a> Copy for Arguments<'a> {}
impl<'a, 'b> DebugList<'a, 'b> {
    fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
    fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList<'a, 'b>;
    fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> DebugMap<'a, 'b> {
    fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap<'a, 'b>;
    fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> DebugSet<'a, 'b> {
    fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
    fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet<'a, 'b>;
    fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> DebugStruct<'a, 'b> {
    fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
    fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> DebugTuple<'a, 'b> {
    fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
    fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl Debug for Error {}
impl Display for Error {}
impl Hash for Error {}
impl Copy for Error {}
impl<'a> Formatter<'a> {
    fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::result::Result<(), Error>;
    fn pad(&mut self, s: &str) -> crate::result::Result<(), Error>;
    fn write_str(&mut self, data: &str) -> crate::result::Result<(), Error>;
    fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
    fn fill(&self) -> char;
    fn align(&self) -> Option<Alignment>;
    fn width(&self) -> Option<usize>;
    fn precision(&self) -> Option<usize>;
    fn sign_plus(&self) -> bool;
    fn sign_minus(&self) -> bool;
    fn alternate(&self) -> bool;
    fn sign_aware_zero_pad(&self) -> bool;
    fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> {}
impl<F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>> Display for FromFn<F> {}
impl Debug for bool {}
impl Debug for char {}
impl Debug for f32 {}
impl Debug for f64 {}
impl Debug for i8 {}
impl Debug for i16 {}
impl Debug for i32 {}
impl Debug for i64 {}
impl Debug for i128 {}
impl Debug for isize {}
impl Debug for ! {}
impl Debug for str {}
impl Debug for u8 {}
impl Debug for u16 {}
impl Debug for u32 {}
impl Debug for u64 {}
impl Debug for u128 {}
impl Debug for () {}
impl Debug for usize {}
impl<T> Debug for *const T {}
impl<T> Debug for *mut T {}
impl<T: Debug> Debug for &T {}
impl<T: Debug> Debug for &mut T {}
impl<T: Debug> Debug for [T] {}
impl<T: Debug, const N: usize> Debug for [T; N] {}
impl Display for bool {}
impl Display for char {}
impl Display for f32 {}
impl Display for f64 {}
impl Display for i8 {}
impl Display for i16 {}
impl Display for i32 {}
impl Display for i64 {}
impl Display for i128 {}
impl Display for isize {}
impl Display for ! {}
impl Display for str {}
impl Display for u8 {}
impl Display for u16 {}
impl Display for u32 {}
impl Display for u64 {}
impl Display for u128 {}
impl Display for usize {}
impl<T: Display> Display for &T {}
impl<T: Display> Display for &mut T {}
impl<W: Write> Write for &mut W {}
}
