pub mod i8 {
pub const MIN: i8 = -128;
pub const MAX: i8 = 127;
}
pub mod i16 {
pub const MIN: i16 = -32768;
pub const MAX: i16 = 32767;
}
pub mod i32 {
pub const MIN: i32 = -2147483648;
pub const MAX: i32 = 2147483647;
}
pub mod i64 {
pub const MIN: i64 = -9223372036854775808;
pub const MAX: i64 = 9223372036854775807;
}
pub mod i128 {
pub const MIN: i128 = -170141183460469231731687303715884105728;
pub const MAX: i128 = 170141183460469231731687303715884105727;
}
pub mod isize {
pub const MIN: isize = -9223372036854775808;
pub const MAX: isize = 9223372036854775807;
}
pub mod u8 {
pub const MIN: u8 = 0;
pub const MAX: u8 = 255;
}
pub mod u16 {
pub const MIN: u16 = 0;
pub const MAX: u16 = 65535;
}
pub mod u32 {
pub const MIN: u32 = 0;
pub const MAX: u32 = 4294967295;
}
pub mod u64 {
pub const MIN: u64 = 0;
pub const MAX: u64 = 18446744073709551615;
}
pub mod u128 {
pub const MIN: u128 = 0;
pub const MAX: u128 = 340282366920938463463374607431768211455;
}
pub mod usize {
pub const MIN: usize = 0;
pub const MAX: usize = 18446744073709551615;
}
pub mod f32 {
pub const EPSILON: f32 = loop {};
pub const INFINITY: f32 = loop {};
pub const MAX: f32 = loop {};
pub const MIN: f32 = loop {};
pub const MIN_POSITIVE: f32 = loop {};
pub const NAN: f32 = loop {};
pub const NEG_INFINITY: f32 = loop {};
pub mod consts {
pub const E: f32 = loop {};
pub const FRAC_1_PI: f32 = loop {};
pub const FRAC_1_SQRT_2: f32 = loop {};
pub const FRAC_2_PI: f32 = loop {};
pub const FRAC_2_SQRT_PI: f32 = loop {};
pub const FRAC_PI_2: f32 = loop {};
pub const FRAC_PI_3: f32 = loop {};
pub const FRAC_PI_4: f32 = loop {};
pub const FRAC_PI_6: f32 = loop {};
pub const FRAC_PI_8: f32 = loop {};
pub const LN_2: f32 = loop {};
pub const LN_10: f32 = loop {};
pub const LOG2_10: f32 = loop {};
pub const LOG2_E: f32 = loop {};
pub const LOG10_2: f32 = loop {};
pub const LOG10_E: f32 = loop {};
pub const PI: f32 = loop {};
pub const SQRT_2: f32 = loop {};
pub const TAU: f32 = loop {};
}
}
pub mod f64 {
pub const EPSILON: f64 = loop {};
pub const INFINITY: f64 = loop {};
pub const MAX: f64 = loop {};
pub const MIN: f64 = loop {};
pub const MIN_POSITIVE: f64 = loop {};
pub const NAN: f64 = loop {};
pub const NEG_INFINITY: f64 = loop {};
pub mod consts {
pub const E: f64 = loop {};
pub const FRAC_1_PI: f64 = loop {};
pub const FRAC_1_SQRT_2: f64 = loop {};
pub const FRAC_2_PI: f64 = loop {};
pub const FRAC_2_SQRT_PI: f64 = loop {};
pub const FRAC_PI_2: f64 = loop {};
pub const FRAC_PI_3: f64 = loop {};
pub const FRAC_PI_4: f64 = loop {};
pub const FRAC_PI_6: f64 = loop {};
pub const FRAC_PI_8: f64 = loop {};
pub const LN_2: f64 = loop {};
pub const LN_10: f64 = loop {};
pub const LOG2_10: f64 = loop {};
pub const LOG2_E: f64 = loop {};
pub const LOG10_2: f64 = loop {};
pub const LOG10_E: f64 = loop {};
pub const PI: f64 = loop {};
pub const SQRT_2: f64 = loop {};
pub const TAU: f64 = loop {};
}
}
pub mod num {
use crate::ascii::EscapeDefault;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, Infallible};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::marker::Copy;
use crate::option::Option;
use crate::result::Result;
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[lang = "non_zero"] #[niche] pub struct NonZero<T> { _value: T }
pub struct ParseFloatError { _p: _ }
pub struct ParseIntError { _p: _ }
pub struct Saturating<T>(pub T);
pub struct TryFromIntError { _p: _ }
pub struct Wrapping<T>(pub T);
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroUsize = NonZero<usize>;
impl Clone for FpCategory {}
impl Clone for IntErrorKind {}
impl Clone for ParseFloatError {}
impl Clone for ParseIntError {}
impl Clone for TryFromIntError {}
impl<T: Clone> Clone for Saturating<T> {}
impl<T: Clone> Clone for Wrapping<T> {}
impl Eq for FpCategory {}
impl Eq for IntErrorKind {}
impl Eq for ParseFloatError {}
impl Eq for ParseIntError {}
impl Eq for TryFromIntError {}
impl<T: Eq> Eq for Saturating<T> {}
impl<T: Eq> Eq for Wrapping<T> {}
impl<T: Ord> Ord for Saturating<T> {}
impl<T: Ord> Ord for Wrapping<T> {}
impl PartialEq for FpCategory {}
impl PartialEq for IntErrorKind {}
impl PartialEq for ParseFloatError {}
impl PartialEq for ParseIntError {}
impl PartialEq for TryFromIntError {}
impl<T: PartialEq> PartialEq for Saturating<T> {}
impl<T: PartialEq> PartialEq for Wrapping<T> {}
impl<T: PartialOrd> PartialOrd for Saturating<T> {}
impl<T: PartialOrd> PartialOrd for Wrapping<T> {}
impl From<Infallible> for TryFromIntError {}
impl<T: Default> Default for Saturating<T> {}
impl<T: Default> Default for Wrapping<T> {}
impl Error for ParseFloatError {}
impl Error for ParseIntError {}
impl Error for TryFromIntError {}
impl Debug for IntErrorKind {}
impl Debug for ParseFloatError {}
impl Debug for ParseIntError {}
impl Debug for TryFromIntError {}
impl<T: Debug> Debug for Wrapping<T> {}
impl Display for ParseFloatError {}
impl Display for ParseIntError {}
impl Display for TryFromIntError {}
impl<T: Display> Display for Saturating<T> {}
impl<T: Display> Display for Wrapping<T> {}
impl Hash for IntErrorKind {}
impl<T: Hash> Hash for Saturating<T> {}
impl<T: Hash> Hash for Wrapping<T> {}
impl Copy for FpCategory {}
impl Copy for IntErrorKind {}
impl Copy for TryFromIntError {}
impl<T: Copy> Copy for Saturating<T> {}
impl<T: Copy> Copy for Wrapping<T> {}
impl NonZero<u8> {
    const BITS: u32 = loop {};
    const MIN: NonZero<u8> = loop {};
    const MAX: NonZero<u8> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: u8) -> Option<NonZero<u8>>;
    fn saturating_add(self, other: u8) -> NonZero<u8>;
}
impl NonZero<u16> {
    const BITS: u32 = loop {};
    const MIN: NonZero<u16> = loop {};
    const MAX: NonZero<u16> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: u16) -> Option<NonZero<u16>>;
    fn saturating_add(self, other: u16) -> NonZero<u16>;
}
impl NonZero<u32> {
    const BITS: u32 = loop {};
    const MIN: NonZero<u32> = loop {};
    const MAX: NonZero<u32> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: u32) -> Option<NonZero<u32>>;
    fn saturating_add(self, other: u32) -> NonZero<u32>;
}
impl NonZero<u64> {
    const BITS: u32 = loop {};
    const MIN: NonZero<u64> = loop {};
    const MAX: NonZero<u64> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: u64) -> Option<NonZero<u64>>;
    fn saturating_add(self, other: u64) -> NonZero<u64>;
}
impl NonZero<u128> {
    const BITS: u32 = loop {};
    const MIN: NonZero<u128> = loop {};
    const MAX: NonZero<u128> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: u128) -> Option<NonZero<u128>>;
    fn saturating_add(self, other: u128) -> NonZero<u128>;
}
impl NonZero<usize> {
    const BITS: u32 = loop {};
    const MIN: NonZero<usize> = loop {};
    const MAX: NonZero<usize> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn checked_add(self, other: usize) -> Option<NonZero<usize>>;
    fn saturating_add(self, other: usize) -> NonZero<usize>;
}
impl NonZero<i8> {
    const BITS: u32 = loop {};
    const MIN: NonZero<i8> = loop {};
    const MAX: NonZero<i8> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl NonZero<i16> {
    const BITS: u32 = loop {};
    const MIN: NonZero<i16> = loop {};
    const MAX: NonZero<i16> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl NonZero<i32> {
    const BITS: u32 = loop {};
    const MIN: NonZero<i32> = loop {};
    const MAX: NonZero<i32> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl NonZero<i64> {
    const BITS: u32 = loop {};
    const MIN: NonZero<i64> = loop {};
    const MAX: NonZero<i64> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl NonZero<i128> {
    const BITS: u32 = loop {};
    const MIN: NonZero<i128> = loop {};
    const MAX: NonZero<i128> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl NonZero<isize> {
    const BITS: u32 = loop {};
    const MIN: NonZero<isize> = loop {};
    const MAX: NonZero<isize> = loop {};
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
}
impl ParseIntError { fn kind(&self) -> &IntErrorKind; }
impl Saturating<usize> { const MIN: Saturating<usize> = loop {}; const MAX: Saturating<usize> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<u8> { const MIN: Saturating<u8> = loop {}; const MAX: Saturating<u8> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<u16> { const MIN: Saturating<u16> = loop {}; const MAX: Saturating<u16> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<u32> { const MIN: Saturating<u32> = loop {}; const MAX: Saturating<u32> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<u64> { const MIN: Saturating<u64> = loop {}; const MAX: Saturating<u64> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<u128> { const MIN: Saturating<u128> = loop {}; const MAX: Saturating<u128> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<isize> { const MIN: Saturating<isize> = loop {}; const MAX: Saturating<isize> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<i8> { const MIN: Saturating<i8> = loop {}; const MAX: Saturating<i8> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<i16> { const MIN: Saturating<i16> = loop {}; const MAX: Saturating<i16> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<i32> { const MIN: Saturating<i32> = loop {}; const MAX: Saturating<i32> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<i64> { const MIN: Saturating<i64> = loop {}; const MAX: Saturating<i64> = loop {}; const BITS: u32 = loop {}; }
impl Saturating<i128> { const MIN: Saturating<i128> = loop {}; const MAX: Saturating<i128> = loop {}; const BITS: u32 = loop {}; }
impl f32 {
    fn floor(self) -> f32;
    fn ceil(self) -> f32;
    fn round(self) -> f32;
    fn round_ties_even(self) -> f32;
    fn trunc(self) -> f32;
    fn fract(self) -> f32;
    fn mul_add(self, a: f32, b: f32) -> f32;
    fn div_euclid(self, rhs: f32) -> f32;
    fn rem_euclid(self, rhs: f32) -> f32;
    fn powi(self, n: i32) -> f32;
    fn powf(self, n: f32) -> f32;
    fn sqrt(self) -> f32;
    fn exp(self) -> f32;
    fn exp2(self) -> f32;
    fn ln(self) -> f32;
    fn log(self, base: f32) -> f32;
    fn log2(self) -> f32;
    fn log10(self) -> f32;
    fn cbrt(self) -> f32;
    fn hypot(self, other: f32) -> f32;
    fn sin(self) -> f32;
    fn cos(self) -> f32;
    fn tan(self) -> f32;
    fn asin(self) -> f32;
    fn acos(self) -> f32;
    fn atan(self) -> f32;
    fn atan2(self, other: f32) -> f32;
    fn sin_cos(self) -> (f32, f32);
    fn sinh(self) -> f32;
    fn cosh(self) -> f32;
    fn tanh(self) -> f32;
    const EPSILON: f32 = loop {};
    const MIN: f32 = loop {};
    const MIN_POSITIVE: f32 = loop {};
    const MAX: f32 = loop {};
    const NAN: f32 = loop {};
    const INFINITY: f32 = loop {};
    const NEG_INFINITY: f32 = loop {};
    fn is_nan(self) -> bool;
    fn is_infinite(self) -> bool;
    fn is_finite(self) -> bool;
    fn is_normal(self) -> bool;
    fn is_sign_positive(self) -> bool;
    fn is_sign_negative(self) -> bool;
    fn recip(self) -> f32;
    fn to_degrees(self) -> f32;
    fn to_radians(self) -> f32;
    fn max(self, other: f32) -> f32;
    fn min(self, other: f32) -> f32;
    fn to_bits(self) -> u32;
    fn from_bits(v: u32) -> f32;
    fn to_be_bytes(self) -> [u8; 4];
    fn to_le_bytes(self) -> [u8; 4];
    fn to_ne_bytes(self) -> [u8; 4];
    fn from_be_bytes(bytes: [u8; 4]) -> f32;
    fn from_le_bytes(bytes: [u8; 4]) -> f32;
    fn from_ne_bytes(bytes: [u8; 4]) -> f32;
    fn clamp(self, min: f32, max: f32) -> f32;
    fn abs(self) -> f32;
    fn signum(self) -> f32;
    fn copysign(self, sign: f32) -> f32;
}
impl f64 {
    fn floor(self) -> f64;
    fn ceil(self) -> f64;
    fn round(self) -> f64;
    fn round_ties_even(self) -> f64;
    fn trunc(self) -> f64;
    fn fract(self) -> f64;
    fn mul_add(self, a: f64, b: f64) -> f64;
    fn div_euclid(self, rhs: f64) -> f64;
    fn rem_euclid(self, rhs: f64) -> f64;
    fn powi(self, n: i32) -> f64;
    fn powf(self, n: f64) -> f64;
    fn sqrt(self) -> f64;
    fn exp(self) -> f64;
    fn exp2(self) -> f64;
    fn ln(self) -> f64;
    fn log(self, base: f64) -> f64;
    fn log2(self) -> f64;
    fn log10(self) -> f64;
    fn cbrt(self) -> f64;
    fn hypot(self, other: f64) -> f64;
    fn sin(self) -> f64;
    fn cos(self) -> f64;
    fn tan(self) -> f64;
    fn asin(self) -> f64;
    fn acos(self) -> f64;
    fn atan(self) -> f64;
    fn atan2(self, other: f64) -> f64;
    fn sin_cos(self) -> (f64, f64);
    fn sinh(self) -> f64;
    fn cosh(self) -> f64;
    fn tanh(self) -> f64;
    const EPSILON: f64 = loop {};
    const MIN: f64 = loop {};
    const MIN_POSITIVE: f64 = loop {};
    const MAX: f64 = loop {};
    const NAN: f64 = loop {};
    const INFINITY: f64 = loop {};
    const NEG_INFINITY: f64 = loop {};
    fn is_nan(self) -> bool;
    fn is_infinite(self) -> bool;
    fn is_finite(self) -> bool;
    fn is_normal(self) -> bool;
    fn is_sign_positive(self) -> bool;
    fn is_sign_negative(self) -> bool;
    fn recip(self) -> f64;
    fn to_degrees(self) -> f64;
    fn to_radians(self) -> f64;
    fn max(self, other: f64) -> f64;
    fn min(self, other: f64) -> f64;
    fn to_bits(self) -> u64;
    fn from_bits(v: u64) -> f64;
    fn to_be_bytes(self) -> [u8; 8];
    fn to_le_bytes(self) -> [u8; 8];
    fn to_ne_bytes(self) -> [u8; 8];
    fn from_be_bytes(bytes: [u8; 8]) -> f64;
    fn from_le_bytes(bytes: [u8; 8]) -> f64;
    fn from_ne_bytes(bytes: [u8; 8]) -> f64;
    fn clamp(self, min: f64, max: f64) -> f64;
    fn abs(self) -> f64;
    fn signum(self) -> f64;
    fn copysign(self, sign: f64) -> f64;
}
impl i128 {
    const MIN: i128 = -170141183460469231731687303715884105728;
    const MAX: i128 = 170141183460469231731687303715884105727;
    const BITS: u32 = 128;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> i128;
    fn rotate_right(self, n: u32) -> i128;
    fn swap_bytes(self) -> i128;
    fn from_be(x: i128) -> i128;
    fn from_le(x: i128) -> i128;
    fn to_be(self) -> i128;
    fn to_le(self) -> i128;
    fn checked_add(self, rhs: i128) -> Option<i128>;
    fn checked_sub(self, rhs: i128) -> Option<i128>;
    fn checked_mul(self, rhs: i128) -> Option<i128>;
    fn checked_div(self, rhs: i128) -> Option<i128>;
    fn checked_rem(self, rhs: i128) -> Option<i128>;
    fn checked_neg(self) -> Option<i128>;
    fn checked_shl(self, rhs: u32) -> Option<i128>;
    fn checked_shr(self, rhs: u32) -> Option<i128>;
    fn checked_abs(self) -> Option<i128>;
    fn checked_pow(self, exp: u32) -> Option<i128>;
    fn saturating_add(self, rhs: i128) -> i128;
    fn saturating_sub(self, rhs: i128) -> i128;
    fn saturating_mul(self, rhs: i128) -> i128;
    fn saturating_pow(self, exp: u32) -> i128;
    fn wrapping_add(self, rhs: i128) -> i128;
    fn wrapping_sub(self, rhs: i128) -> i128;
    fn wrapping_mul(self, rhs: i128) -> i128;
    fn wrapping_neg(self) -> i128;
    fn wrapping_shl(self, rhs: u32) -> i128;
    fn wrapping_shr(self, rhs: u32) -> i128;
    fn unsigned_abs(self) -> u128;
    fn wrapping_pow(self, exp: u32) -> i128;
    fn overflowing_add(self, rhs: i128) -> (i128, bool);
    fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    fn overflowing_sub(self, rhs: i128) -> (i128, bool);
    fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    fn overflowing_mul(self, rhs: i128) -> (i128, bool);
    fn pow(self, exp: u32) -> i128;
    fn isqrt(self) -> i128;
    fn div_euclid(self, rhs: i128) -> i128;
    fn rem_euclid(self, rhs: i128) -> i128;
    fn ilog(self, base: i128) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> i128;
    fn abs_diff(self, other: i128) -> u128;
    fn signum(self) -> i128;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 16];
    fn to_le_bytes(self) -> [u8; 16];
    fn to_ne_bytes(self) -> [u8; 16];
    fn from_be_bytes(bytes: [u8; 16]) -> i128;
    fn from_le_bytes(bytes: [u8; 16]) -> i128;
    fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
}
impl i16 {
    const MIN: i16 = -32768;
    const MAX: i16 = 32767;
    const BITS: u32 = 16;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> i16;
    fn rotate_right(self, n: u32) -> i16;
    fn swap_bytes(self) -> i16;
    fn from_be(x: i16) -> i16;
    fn from_le(x: i16) -> i16;
    fn to_be(self) -> i16;
    fn to_le(self) -> i16;
    fn checked_add(self, rhs: i16) -> Option<i16>;
    fn checked_sub(self, rhs: i16) -> Option<i16>;
    fn checked_mul(self, rhs: i16) -> Option<i16>;
    fn checked_div(self, rhs: i16) -> Option<i16>;
    fn checked_rem(self, rhs: i16) -> Option<i16>;
    fn checked_neg(self) -> Option<i16>;
    fn checked_shl(self, rhs: u32) -> Option<i16>;
    fn checked_shr(self, rhs: u32) -> Option<i16>;
    fn checked_abs(self) -> Option<i16>;
    fn checked_pow(self, exp: u32) -> Option<i16>;
    fn saturating_add(self, rhs: i16) -> i16;
    fn saturating_sub(self, rhs: i16) -> i16;
    fn saturating_mul(self, rhs: i16) -> i16;
    fn saturating_pow(self, exp: u32) -> i16;
    fn wrapping_add(self, rhs: i16) -> i16;
    fn wrapping_sub(self, rhs: i16) -> i16;
    fn wrapping_mul(self, rhs: i16) -> i16;
    fn wrapping_neg(self) -> i16;
    fn wrapping_shl(self, rhs: u32) -> i16;
    fn wrapping_shr(self, rhs: u32) -> i16;
    fn unsigned_abs(self) -> u16;
    fn wrapping_pow(self, exp: u32) -> i16;
    fn overflowing_add(self, rhs: i16) -> (i16, bool);
    fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    fn overflowing_sub(self, rhs: i16) -> (i16, bool);
    fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    fn overflowing_mul(self, rhs: i16) -> (i16, bool);
    fn pow(self, exp: u32) -> i16;
    fn isqrt(self) -> i16;
    fn div_euclid(self, rhs: i16) -> i16;
    fn rem_euclid(self, rhs: i16) -> i16;
    fn ilog(self, base: i16) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> i16;
    fn abs_diff(self, other: i16) -> u16;
    fn signum(self) -> i16;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 2];
    fn to_le_bytes(self) -> [u8; 2];
    fn to_ne_bytes(self) -> [u8; 2];
    fn from_be_bytes(bytes: [u8; 2]) -> i16;
    fn from_le_bytes(bytes: [u8; 2]) -> i16;
    fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
}
impl i32 {
    const MIN: i32 = -2147483648;
    const MAX: i32 = 2147483647;
    const BITS: u32 = 32;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> i32;
    fn rotate_right(self, n: u32) -> i32;
    fn swap_bytes(self) -> i32;
    fn from_be(x: i32) -> i32;
    fn from_le(x: i32) -> i32;
    fn to_be(self) -> i32;
    fn to_le(self) -> i32;
    fn checked_add(self, rhs: i32) -> Option<i32>;
    fn checked_sub(self, rhs: i32) -> Option<i32>;
    fn checked_mul(self, rhs: i32) -> Option<i32>;
    fn checked_div(self, rhs: i32) -> Option<i32>;
    fn checked_rem(self, rhs: i32) -> Option<i32>;
    fn checked_neg(self) -> Option<i32>;
    fn checked_shl(self, rhs: u32) -> Option<i32>;
    fn checked_shr(self, rhs: u32) -> Option<i32>;
    fn checked_abs(self) -> Option<i32>;
    fn checked_pow(self, exp: u32) -> Option<i32>;
    fn saturating_add(self, rhs: i32) -> i32;
    fn saturating_sub(self, rhs: i32) -> i32;
    fn saturating_mul(self, rhs: i32) -> i32;
    fn saturating_pow(self, exp: u32) -> i32;
    fn wrapping_add(self, rhs: i32) -> i32;
    fn wrapping_sub(self, rhs: i32) -> i32;
    fn wrapping_mul(self, rhs: i32) -> i32;
    fn wrapping_neg(self) -> i32;
    fn wrapping_shl(self, rhs: u32) -> i32;
    fn wrapping_shr(self, rhs: u32) -> i32;
    fn unsigned_abs(self) -> u32;
    fn wrapping_pow(self, exp: u32) -> i32;
    fn overflowing_add(self, rhs: i32) -> (i32, bool);
    fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    fn pow(self, exp: u32) -> i32;
    fn isqrt(self) -> i32;
    fn div_euclid(self, rhs: i32) -> i32;
    fn rem_euclid(self, rhs: i32) -> i32;
    fn ilog(self, base: i32) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> i32;
    fn abs_diff(self, other: i32) -> u32;
    fn signum(self) -> i32;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 4];
    fn to_le_bytes(self) -> [u8; 4];
    fn to_ne_bytes(self) -> [u8; 4];
    fn from_be_bytes(bytes: [u8; 4]) -> i32;
    fn from_le_bytes(bytes: [u8; 4]) -> i32;
    fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}
impl i64 {
    const MIN: i64 = -9223372036854775808;
    const MAX: i64 = 9223372036854775807;
    const BITS: u32 = 64;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> i64;
    fn rotate_right(self, n: u32) -> i64;
    fn swap_bytes(self) -> i64;
    fn from_be(x: i64) -> i64;
    fn from_le(x: i64) -> i64;
    fn to_be(self) -> i64;
    fn to_le(self) -> i64;
    fn checked_add(self, rhs: i64) -> Option<i64>;
    fn checked_sub(self, rhs: i64) -> Option<i64>;
    fn checked_mul(self, rhs: i64) -> Option<i64>;
    fn checked_div(self, rhs: i64) -> Option<i64>;
    fn checked_rem(self, rhs: i64) -> Option<i64>;
    fn checked_neg(self) -> Option<i64>;
    fn checked_shl(self, rhs: u32) -> Option<i64>;
    fn checked_shr(self, rhs: u32) -> Option<i64>;
    fn checked_abs(self) -> Option<i64>;
    fn checked_pow(self, exp: u32) -> Option<i64>;
    fn saturating_add(self, rhs: i64) -> i64;
    fn saturating_sub(self, rhs: i64) -> i64;
    fn saturating_mul(self, rhs: i64) -> i64;
    fn saturating_pow(self, exp: u32) -> i64;
    fn wrapping_add(self, rhs: i64) -> i64;
    fn wrapping_sub(self, rhs: i64) -> i64;
    fn wrapping_mul(self, rhs: i64) -> i64;
    fn wrapping_neg(self) -> i64;
    fn wrapping_shl(self, rhs: u32) -> i64;
    fn wrapping_shr(self, rhs: u32) -> i64;
    fn unsigned_abs(self) -> u64;
    fn wrapping_pow(self, exp: u32) -> i64;
    fn overflowing_add(self, rhs: i64) -> (i64, bool);
    fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    fn overflowing_sub(self, rhs: i64) -> (i64, bool);
    fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    fn overflowing_mul(self, rhs: i64) -> (i64, bool);
    fn pow(self, exp: u32) -> i64;
    fn isqrt(self) -> i64;
    fn div_euclid(self, rhs: i64) -> i64;
    fn rem_euclid(self, rhs: i64) -> i64;
    fn ilog(self, base: i64) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> i64;
    fn abs_diff(self, other: i64) -> u64;
    fn signum(self) -> i64;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 8];
    fn to_le_bytes(self) -> [u8; 8];
    fn to_ne_bytes(self) -> [u8; 8];
    fn from_be_bytes(bytes: [u8; 8]) -> i64;
    fn from_le_bytes(bytes: [u8; 8]) -> i64;
    fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
}
impl i8 {
    const MIN: i8 = -128;
    const MAX: i8 = 127;
    const BITS: u32 = 8;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> i8;
    fn rotate_right(self, n: u32) -> i8;
    fn swap_bytes(self) -> i8;
    fn from_be(x: i8) -> i8;
    fn from_le(x: i8) -> i8;
    fn to_be(self) -> i8;
    fn to_le(self) -> i8;
    fn checked_add(self, rhs: i8) -> Option<i8>;
    fn checked_sub(self, rhs: i8) -> Option<i8>;
    fn checked_mul(self, rhs: i8) -> Option<i8>;
    fn checked_div(self, rhs: i8) -> Option<i8>;
    fn checked_rem(self, rhs: i8) -> Option<i8>;
    fn checked_neg(self) -> Option<i8>;
    fn checked_shl(self, rhs: u32) -> Option<i8>;
    fn checked_shr(self, rhs: u32) -> Option<i8>;
    fn checked_abs(self) -> Option<i8>;
    fn checked_pow(self, exp: u32) -> Option<i8>;
    fn saturating_add(self, rhs: i8) -> i8;
    fn saturating_sub(self, rhs: i8) -> i8;
    fn saturating_mul(self, rhs: i8) -> i8;
    fn saturating_pow(self, exp: u32) -> i8;
    fn wrapping_add(self, rhs: i8) -> i8;
    fn wrapping_sub(self, rhs: i8) -> i8;
    fn wrapping_mul(self, rhs: i8) -> i8;
    fn wrapping_neg(self) -> i8;
    fn wrapping_shl(self, rhs: u32) -> i8;
    fn wrapping_shr(self, rhs: u32) -> i8;
    fn unsigned_abs(self) -> u8;
    fn wrapping_pow(self, exp: u32) -> i8;
    fn overflowing_add(self, rhs: i8) -> (i8, bool);
    fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    fn overflowing_sub(self, rhs: i8) -> (i8, bool);
    fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    fn overflowing_mul(self, rhs: i8) -> (i8, bool);
    fn pow(self, exp: u32) -> i8;
    fn isqrt(self) -> i8;
    fn div_euclid(self, rhs: i8) -> i8;
    fn rem_euclid(self, rhs: i8) -> i8;
    fn ilog(self, base: i8) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> i8;
    fn abs_diff(self, other: i8) -> u8;
    fn signum(self) -> i8;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 1];
    fn to_le_bytes(self) -> [u8; 1];
    fn to_ne_bytes(self) -> [u8; 1];
    fn from_be_bytes(bytes: [u8; 1]) -> i8;
    fn from_le_bytes(bytes: [u8; 1]) -> i8;
    fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
}
impl isize {
    const MIN: isize = -9223372036854775808;
    const MAX: isize = 9223372036854775807;
    const BITS: u32 = 64;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> isize;
    fn rotate_right(self, n: u32) -> isize;
    fn swap_bytes(self) -> isize;
    fn from_be(x: isize) -> isize;
    fn from_le(x: isize) -> isize;
    fn to_be(self) -> isize;
    fn to_le(self) -> isize;
    fn checked_add(self, rhs: isize) -> Option<isize>;
    fn checked_sub(self, rhs: isize) -> Option<isize>;
    fn checked_mul(self, rhs: isize) -> Option<isize>;
    fn checked_div(self, rhs: isize) -> Option<isize>;
    fn checked_rem(self, rhs: isize) -> Option<isize>;
    fn checked_neg(self) -> Option<isize>;
    fn checked_shl(self, rhs: u32) -> Option<isize>;
    fn checked_shr(self, rhs: u32) -> Option<isize>;
    fn checked_abs(self) -> Option<isize>;
    fn checked_pow(self, exp: u32) -> Option<isize>;
    fn saturating_add(self, rhs: isize) -> isize;
    fn saturating_sub(self, rhs: isize) -> isize;
    fn saturating_mul(self, rhs: isize) -> isize;
    fn saturating_pow(self, exp: u32) -> isize;
    fn wrapping_add(self, rhs: isize) -> isize;
    fn wrapping_sub(self, rhs: isize) -> isize;
    fn wrapping_mul(self, rhs: isize) -> isize;
    fn wrapping_neg(self) -> isize;
    fn wrapping_shl(self, rhs: u32) -> isize;
    fn wrapping_shr(self, rhs: u32) -> isize;
    fn unsigned_abs(self) -> usize;
    fn wrapping_pow(self, exp: u32) -> isize;
    fn overflowing_add(self, rhs: isize) -> (isize, bool);
    fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    fn overflowing_sub(self, rhs: isize) -> (isize, bool);
    fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    fn overflowing_mul(self, rhs: isize) -> (isize, bool);
    fn pow(self, exp: u32) -> isize;
    fn isqrt(self) -> isize;
    fn div_euclid(self, rhs: isize) -> isize;
    fn rem_euclid(self, rhs: isize) -> isize;
    fn ilog(self, base: isize) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn abs(self) -> isize;
    fn abs_diff(self, other: isize) -> usize;
    fn signum(self) -> isize;
    fn is_positive(self) -> bool;
    fn is_negative(self) -> bool;
    fn to_be_bytes(self) -> [u8; 8];
    fn to_le_bytes(self) -> [u8; 8];
    fn to_ne_bytes(self) -> [u8; 8];
    fn from_be_bytes(bytes: [u8; 8]) -> isize;
    fn from_le_bytes(bytes: [u8; 8]) -> isize;
    fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
}
impl u128 {
    const MIN: u128 = 0;
    const MAX: u128 = 340282366920938463463374607431768211455;
    const BITS: u32 = 128;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> u128;
    fn rotate_right(self, n: u32) -> u128;
    fn swap_bytes(self) -> u128;
    fn from_be(x: u128) -> u128;
    fn from_le(x: u128) -> u128;
    fn to_be(self) -> u128;
    fn to_le(self) -> u128;
    fn checked_add(self, rhs: u128) -> Option<u128>;
    fn checked_add_signed(self, rhs: i128) -> Option<u128>;
    fn checked_sub(self, rhs: u128) -> Option<u128>;
    fn checked_mul(self, rhs: u128) -> Option<u128>;
    fn checked_div(self, rhs: u128) -> Option<u128>;
    fn checked_rem(self, rhs: u128) -> Option<u128>;
    fn ilog(self, base: u128) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<u128>;
    fn checked_shl(self, rhs: u32) -> Option<u128>;
    fn checked_shr(self, rhs: u32) -> Option<u128>;
    fn checked_pow(self, exp: u32) -> Option<u128>;
    fn saturating_add(self, rhs: u128) -> u128;
    fn saturating_sub(self, rhs: u128) -> u128;
    fn saturating_mul(self, rhs: u128) -> u128;
    fn saturating_pow(self, exp: u32) -> u128;
    fn wrapping_add(self, rhs: u128) -> u128;
    fn wrapping_add_signed(self, rhs: i128) -> u128;
    fn wrapping_sub(self, rhs: u128) -> u128;
    fn wrapping_mul(self, rhs: u128) -> u128;
    fn wrapping_neg(self) -> u128;
    fn wrapping_shl(self, rhs: u32) -> u128;
    fn wrapping_shr(self, rhs: u32) -> u128;
    fn wrapping_pow(self, exp: u32) -> u128;
    fn overflowing_add(self, rhs: u128) -> (u128, bool);
    fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    fn overflowing_sub(self, rhs: u128) -> (u128, bool);
    fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    fn abs_diff(self, other: u128) -> u128;
    fn overflowing_mul(self, rhs: u128) -> (u128, bool);
    fn pow(self, exp: u32) -> u128;
    fn isqrt(self) -> u128;
    fn div_euclid(self, rhs: u128) -> u128;
    fn rem_euclid(self, rhs: u128) -> u128;
    fn div_ceil(self, rhs: u128) -> u128;
    fn next_multiple_of(self, rhs: u128) -> u128;
    fn is_multiple_of(self, rhs: u128) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> u128;
    fn to_be_bytes(self) -> [u8; 16];
    fn to_le_bytes(self) -> [u8; 16];
    fn to_ne_bytes(self) -> [u8; 16];
    fn from_be_bytes(bytes: [u8; 16]) -> u128;
    fn from_le_bytes(bytes: [u8; 16]) -> u128;
    fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
}
impl u16 {
    const MIN: u16 = 0;
    const MAX: u16 = 65535;
    const BITS: u32 = 16;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> u16;
    fn rotate_right(self, n: u32) -> u16;
    fn swap_bytes(self) -> u16;
    fn from_be(x: u16) -> u16;
    fn from_le(x: u16) -> u16;
    fn to_be(self) -> u16;
    fn to_le(self) -> u16;
    fn checked_add(self, rhs: u16) -> Option<u16>;
    fn checked_add_signed(self, rhs: i16) -> Option<u16>;
    fn checked_sub(self, rhs: u16) -> Option<u16>;
    fn checked_mul(self, rhs: u16) -> Option<u16>;
    fn checked_div(self, rhs: u16) -> Option<u16>;
    fn checked_rem(self, rhs: u16) -> Option<u16>;
    fn ilog(self, base: u16) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<u16>;
    fn checked_shl(self, rhs: u32) -> Option<u16>;
    fn checked_shr(self, rhs: u32) -> Option<u16>;
    fn checked_pow(self, exp: u32) -> Option<u16>;
    fn saturating_add(self, rhs: u16) -> u16;
    fn saturating_sub(self, rhs: u16) -> u16;
    fn saturating_mul(self, rhs: u16) -> u16;
    fn saturating_pow(self, exp: u32) -> u16;
    fn wrapping_add(self, rhs: u16) -> u16;
    fn wrapping_add_signed(self, rhs: i16) -> u16;
    fn wrapping_sub(self, rhs: u16) -> u16;
    fn wrapping_mul(self, rhs: u16) -> u16;
    fn wrapping_neg(self) -> u16;
    fn wrapping_shl(self, rhs: u32) -> u16;
    fn wrapping_shr(self, rhs: u32) -> u16;
    fn wrapping_pow(self, exp: u32) -> u16;
    fn overflowing_add(self, rhs: u16) -> (u16, bool);
    fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    fn abs_diff(self, other: u16) -> u16;
    fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    fn pow(self, exp: u32) -> u16;
    fn isqrt(self) -> u16;
    fn div_euclid(self, rhs: u16) -> u16;
    fn rem_euclid(self, rhs: u16) -> u16;
    fn div_ceil(self, rhs: u16) -> u16;
    fn next_multiple_of(self, rhs: u16) -> u16;
    fn is_multiple_of(self, rhs: u16) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> u16;
    fn to_be_bytes(self) -> [u8; 2];
    fn to_le_bytes(self) -> [u8; 2];
    fn to_ne_bytes(self) -> [u8; 2];
    fn from_be_bytes(bytes: [u8; 2]) -> u16;
    fn from_le_bytes(bytes: [u8; 2]) -> u16;
    fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
}
impl u32 {
    const MIN: u32 = 0;
    const MAX: u32 = 4294967295;
    const BITS: u32 = 32;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> u32;
    fn rotate_right(self, n: u32) -> u32;
    fn swap_bytes(self) -> u32;
    fn from_be(x: u32) -> u32;
    fn from_le(x: u32) -> u32;
    fn to_be(self) -> u32;
    fn to_le(self) -> u32;
    fn checked_add(self, rhs: u32) -> Option<u32>;
    fn checked_add_signed(self, rhs: i32) -> Option<u32>;
    fn checked_sub(self, rhs: u32) -> Option<u32>;
    fn checked_mul(self, rhs: u32) -> Option<u32>;
    fn checked_div(self, rhs: u32) -> Option<u32>;
    fn checked_rem(self, rhs: u32) -> Option<u32>;
    fn ilog(self, base: u32) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<u32>;
    fn checked_shl(self, rhs: u32) -> Option<u32>;
    fn checked_shr(self, rhs: u32) -> Option<u32>;
    fn checked_pow(self, exp: u32) -> Option<u32>;
    fn saturating_add(self, rhs: u32) -> u32;
    fn saturating_sub(self, rhs: u32) -> u32;
    fn saturating_mul(self, rhs: u32) -> u32;
    fn saturating_pow(self, exp: u32) -> u32;
    fn wrapping_add(self, rhs: u32) -> u32;
    fn wrapping_add_signed(self, rhs: i32) -> u32;
    fn wrapping_sub(self, rhs: u32) -> u32;
    fn wrapping_mul(self, rhs: u32) -> u32;
    fn wrapping_neg(self) -> u32;
    fn wrapping_shl(self, rhs: u32) -> u32;
    fn wrapping_shr(self, rhs: u32) -> u32;
    fn wrapping_pow(self, exp: u32) -> u32;
    fn overflowing_add(self, rhs: u32) -> (u32, bool);
    fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    fn abs_diff(self, other: u32) -> u32;
    fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    fn pow(self, exp: u32) -> u32;
    fn isqrt(self) -> u32;
    fn div_euclid(self, rhs: u32) -> u32;
    fn rem_euclid(self, rhs: u32) -> u32;
    fn div_ceil(self, rhs: u32) -> u32;
    fn next_multiple_of(self, rhs: u32) -> u32;
    fn is_multiple_of(self, rhs: u32) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> u32;
    fn to_be_bytes(self) -> [u8; 4];
    fn to_le_bytes(self) -> [u8; 4];
    fn to_ne_bytes(self) -> [u8; 4];
    fn from_be_bytes(bytes: [u8; 4]) -> u32;
    fn from_le_bytes(bytes: [u8; 4]) -> u32;
    fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
}
impl u64 {
    const MIN: u64 = 0;
    const MAX: u64 = 18446744073709551615;
    const BITS: u32 = 64;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> u64;
    fn rotate_right(self, n: u32) -> u64;
    fn swap_bytes(self) -> u64;
    fn from_be(x: u64) -> u64;
    fn from_le(x: u64) -> u64;
    fn to_be(self) -> u64;
    fn to_le(self) -> u64;
    fn checked_add(self, rhs: u64) -> Option<u64>;
    fn checked_add_signed(self, rhs: i64) -> Option<u64>;
    fn checked_sub(self, rhs: u64) -> Option<u64>;
    fn checked_mul(self, rhs: u64) -> Option<u64>;
    fn checked_div(self, rhs: u64) -> Option<u64>;
    fn checked_rem(self, rhs: u64) -> Option<u64>;
    fn ilog(self, base: u64) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<u64>;
    fn checked_shl(self, rhs: u32) -> Option<u64>;
    fn checked_shr(self, rhs: u32) -> Option<u64>;
    fn checked_pow(self, exp: u32) -> Option<u64>;
    fn saturating_add(self, rhs: u64) -> u64;
    fn saturating_sub(self, rhs: u64) -> u64;
    fn saturating_mul(self, rhs: u64) -> u64;
    fn saturating_pow(self, exp: u32) -> u64;
    fn wrapping_add(self, rhs: u64) -> u64;
    fn wrapping_add_signed(self, rhs: i64) -> u64;
    fn wrapping_sub(self, rhs: u64) -> u64;
    fn wrapping_mul(self, rhs: u64) -> u64;
    fn wrapping_neg(self) -> u64;
    fn wrapping_shl(self, rhs: u32) -> u64;
    fn wrapping_shr(self, rhs: u32) -> u64;
    fn wrapping_pow(self, exp: u32) -> u64;
    fn overflowing_add(self, rhs: u64) -> (u64, bool);
    fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    fn overflowing_sub(self, rhs: u64) -> (u64, bool);
    fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    fn abs_diff(self, other: u64) -> u64;
    fn overflowing_mul(self, rhs: u64) -> (u64, bool);
    fn pow(self, exp: u32) -> u64;
    fn isqrt(self) -> u64;
    fn div_euclid(self, rhs: u64) -> u64;
    fn rem_euclid(self, rhs: u64) -> u64;
    fn div_ceil(self, rhs: u64) -> u64;
    fn next_multiple_of(self, rhs: u64) -> u64;
    fn is_multiple_of(self, rhs: u64) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> u64;
    fn to_be_bytes(self) -> [u8; 8];
    fn to_le_bytes(self) -> [u8; 8];
    fn to_ne_bytes(self) -> [u8; 8];
    fn from_be_bytes(bytes: [u8; 8]) -> u64;
    fn from_le_bytes(bytes: [u8; 8]) -> u64;
    fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
}
impl u8 {
    const MIN: u8 = 0;
    const MAX: u8 = 255;
    const BITS: u32 = 8;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> u8;
    fn rotate_right(self, n: u32) -> u8;
    fn swap_bytes(self) -> u8;
    fn from_be(x: u8) -> u8;
    fn from_le(x: u8) -> u8;
    fn to_be(self) -> u8;
    fn to_le(self) -> u8;
    fn checked_add(self, rhs: u8) -> Option<u8>;
    fn checked_add_signed(self, rhs: i8) -> Option<u8>;
    fn checked_sub(self, rhs: u8) -> Option<u8>;
    fn checked_mul(self, rhs: u8) -> Option<u8>;
    fn checked_div(self, rhs: u8) -> Option<u8>;
    fn checked_rem(self, rhs: u8) -> Option<u8>;
    fn ilog(self, base: u8) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<u8>;
    fn checked_shl(self, rhs: u32) -> Option<u8>;
    fn checked_shr(self, rhs: u32) -> Option<u8>;
    fn checked_pow(self, exp: u32) -> Option<u8>;
    fn saturating_add(self, rhs: u8) -> u8;
    fn saturating_sub(self, rhs: u8) -> u8;
    fn saturating_mul(self, rhs: u8) -> u8;
    fn saturating_pow(self, exp: u32) -> u8;
    fn wrapping_add(self, rhs: u8) -> u8;
    fn wrapping_add_signed(self, rhs: i8) -> u8;
    fn wrapping_sub(self, rhs: u8) -> u8;
    fn wrapping_mul(self, rhs: u8) -> u8;
    fn wrapping_neg(self) -> u8;
    fn wrapping_shl(self, rhs: u32) -> u8;
    fn wrapping_shr(self, rhs: u32) -> u8;
    fn wrapping_pow(self, exp: u32) -> u8;
    fn overflowing_add(self, rhs: u8) -> (u8, bool);
    fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    fn abs_diff(self, other: u8) -> u8;
    fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    fn pow(self, exp: u32) -> u8;
    fn isqrt(self) -> u8;
    fn div_euclid(self, rhs: u8) -> u8;
    fn rem_euclid(self, rhs: u8) -> u8;
    fn div_ceil(self, rhs: u8) -> u8;
    fn next_multiple_of(self, rhs: u8) -> u8;
    fn is_multiple_of(self, rhs: u8) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> u8;
    fn to_be_bytes(self) -> [u8; 1];
    fn to_le_bytes(self) -> [u8; 1];
    fn to_ne_bytes(self) -> [u8; 1];
    fn from_be_bytes(bytes: [u8; 1]) -> u8;
    fn from_le_bytes(bytes: [u8; 1]) -> u8;
    fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> u8;
    fn to_ascii_lowercase(&self) -> u8;
    fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
    fn is_ascii_alphabetic(&self) -> bool;
    fn is_ascii_uppercase(&self) -> bool;
    fn is_ascii_lowercase(&self) -> bool;
    fn is_ascii_alphanumeric(&self) -> bool;
    fn is_ascii_digit(&self) -> bool;
    fn is_ascii_hexdigit(&self) -> bool;
    fn is_ascii_punctuation(&self) -> bool;
    fn is_ascii_graphic(&self) -> bool;
    fn is_ascii_whitespace(&self) -> bool;
    fn is_ascii_control(&self) -> bool;
    fn escape_ascii(self) -> EscapeDefault;
    fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
}
impl usize {
    const MIN: usize = 0;
    const MAX: usize = 18446744073709551615;
    const BITS: u32 = 64;
    fn count_ones(self) -> u32;
    fn count_zeros(self) -> u32;
    fn leading_zeros(self) -> u32;
    fn trailing_zeros(self) -> u32;
    fn leading_ones(self) -> u32;
    fn trailing_ones(self) -> u32;
    fn rotate_left(self, n: u32) -> usize;
    fn rotate_right(self, n: u32) -> usize;
    fn swap_bytes(self) -> usize;
    fn from_be(x: usize) -> usize;
    fn from_le(x: usize) -> usize;
    fn to_be(self) -> usize;
    fn to_le(self) -> usize;
    fn checked_add(self, rhs: usize) -> Option<usize>;
    fn checked_add_signed(self, rhs: isize) -> Option<usize>;
    fn checked_sub(self, rhs: usize) -> Option<usize>;
    fn checked_mul(self, rhs: usize) -> Option<usize>;
    fn checked_div(self, rhs: usize) -> Option<usize>;
    fn checked_rem(self, rhs: usize) -> Option<usize>;
    fn ilog(self, base: usize) -> u32;
    fn ilog2(self) -> u32;
    fn ilog10(self) -> u32;
    fn checked_neg(self) -> Option<usize>;
    fn checked_shl(self, rhs: u32) -> Option<usize>;
    fn checked_shr(self, rhs: u32) -> Option<usize>;
    fn checked_pow(self, exp: u32) -> Option<usize>;
    fn saturating_add(self, rhs: usize) -> usize;
    fn saturating_sub(self, rhs: usize) -> usize;
    fn saturating_mul(self, rhs: usize) -> usize;
    fn saturating_pow(self, exp: u32) -> usize;
    fn wrapping_add(self, rhs: usize) -> usize;
    fn wrapping_add_signed(self, rhs: isize) -> usize;
    fn wrapping_sub(self, rhs: usize) -> usize;
    fn wrapping_mul(self, rhs: usize) -> usize;
    fn wrapping_neg(self) -> usize;
    fn wrapping_shl(self, rhs: u32) -> usize;
    fn wrapping_shr(self, rhs: u32) -> usize;
    fn wrapping_pow(self, exp: u32) -> usize;
    fn overflowing_add(self, rhs: usize) -> (usize, bool);
    fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    fn abs_diff(self, other: usize) -> usize;
    fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    fn pow(self, exp: u32) -> usize;
    fn isqrt(self) -> usize;
    fn div_euclid(self, rhs: usize) -> usize;
    fn rem_euclid(self, rhs: usize) -> usize;
    fn div_ceil(self, rhs: usize) -> usize;
    fn next_multiple_of(self, rhs: usize) -> usize;
    fn is_multiple_of(self, rhs: usize) -> bool;
    fn is_power_of_two(self) -> bool;
    fn next_power_of_two(self) -> usize;
    fn to_be_bytes(self) -> [u8; 8];
    fn to_le_bytes(self) -> [u8; 8];
    fn to_ne_bytes(self) -> [u8; 8];
    fn from_be_bytes(bytes: [u8; 8]) -> usize;
    fn from_le_bytes(bytes: [u8; 8]) -> usize;
    fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
}
}
