pub mod str {
use crate::prelude::v1::*;
use crate::char::ParseCharError;
use crate::error::Error;
use crate::fmt::Display;
use crate::num::{ParseFloatError, ParseIntError};
use crate::slice::{Iter, SliceIndex};
use crate::str::pattern::Pattern;
pub fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub fn from_utf8_unchecked(v: &[u8]) -> &str;
pub fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
#[exact] #[derive(Clone)] pub struct Bytes<'a> { _p: _ }
#[bounded] #[derive(Clone)] pub struct CharIndices<'a> { _p: _ }
#[lang = "str_chars"] #[bounded] pub struct Chars<'a> { _iter: Iter<'a, u8> }
#[derive(Clone)] pub struct EncodeUtf16<'a> { _p: _ }
#[derive(Clone)] pub struct EscapeDebug<'a> { _p: _ }
#[derive(Clone)] pub struct EscapeDefault<'a> { _p: _ }
#[derive(Clone)] pub struct EscapeUnicode<'a> { _p: _ }
#[derive(Clone)] pub struct Lines<'a> { _p: _ }
pub struct MatchIndices<'a, P> { _p: _ }
pub struct Matches<'a, P> { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseBoolError;
pub struct RMatchIndices<'a, P> { _p: _ }
pub struct RMatches<'a, P> { _p: _ }
pub struct RSplit<'a, P> { _p: _ }
pub struct RSplitN<'a, P> { _p: _ }
pub struct RSplitTerminator<'a, P> { _p: _ }
pub struct Split<'a, P> { _p: _ }
#[derive(Clone)] pub struct SplitAsciiWhitespace<'a> { _p: _ }
pub struct SplitInclusive<'a, P> { _p: _ }
pub struct SplitN<'a, P> { _p: _ }
pub struct SplitTerminator<'a, P> { _p: _ }
#[derive(Clone)] pub struct SplitWhitespace<'a> { _p: _ }
#[derive(Clone, PartialEq, Eq)] pub struct Utf8Chunk<'a> { _p: _ }
#[derive(Clone)] pub struct Utf8Chunks<'a> { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Utf8Error { _p: _ }
#[lang = "from_str"] pub trait FromStr: Sized { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
impl<'a> Clone for Chars<'a> {}
impl<'a, P: Pattern> Clone for MatchIndices<'a, P> {}
impl<'a, P: Pattern> Clone for Matches<'a, P> {}
impl<'a, P: Pattern> Clone for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> Clone for RMatches<'a, P> {}
impl<'a, P: Pattern> Clone for RSplit<'a, P> {}
impl<'a, P: Pattern> Clone for RSplitN<'a, P> {}
impl<'a, P: Pattern> Clone for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> Clone for Split<'a, P> {}
impl<'a, P: Pattern> Clone for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> Clone for SplitN<'a, P> {}
impl<'a, P: Pattern> Clone for SplitTerminator<'a, P> {}
impl Error for ParseBoolError {}
impl Error for Utf8Error {}
impl Display for ParseBoolError {}
impl Display for Utf8Error {}
impl<'a> Display for EscapeDebug<'a> {}
impl<'a> Display for EscapeDefault<'a> {}
impl<'a> Display for EscapeUnicode<'a> {}
impl DoubleEndedIterator for Bytes<'_> {}
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for RMatchIndices<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for RMatches<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for RSplitTerminator<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> {}
impl ExactSizeIterator for Bytes<'_> {}
impl Iterator for Bytes<'_> { type Item = u8; }
impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); }
impl<'a> Iterator for Chars<'a> { type Item = char; }
impl<'a> Iterator for EncodeUtf16<'a> { type Item = u16; }
impl<'a> Iterator for EscapeDebug<'a> { type Item = char; }
impl<'a> Iterator for EscapeDefault<'a> { type Item = char; }
impl<'a> Iterator for EscapeUnicode<'a> { type Item = char; }
impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; }
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); }
impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for RMatchIndices<'a, P> { type Item = (usize, &'a str); }
impl<'a, P: Pattern> Iterator for RMatches<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for RSplit<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for RSplitN<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for RSplitTerminator<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; }
impl<'a> CharIndices<'a> { fn as_str(&self) -> &'a str; fn offset(&self) -> usize; }
impl<'a> Chars<'a> { fn as_str(&self) -> &'a str; }
impl<'a> Utf8Chunk<'a> { fn valid(&self) -> &'a str; fn invalid(&self) -> &'a [u8]; }
impl Utf8Error { fn valid_up_to(&self) -> usize; fn error_len(&self) -> Option<usize>; }
impl FromStr for bool { type Err = ParseBoolError; }
impl FromStr for char { type Err = ParseCharError; }
impl FromStr for f32 { type Err = ParseFloatError; }
impl FromStr for f64 { type Err = ParseFloatError; }
impl FromStr for i8 { type Err = ParseIntError; }
impl FromStr for i16 { type Err = ParseIntError; }
impl FromStr for i32 { type Err = ParseIntError; }
impl FromStr for i64 { type Err = ParseIntError; }
impl FromStr for i128 { type Err = ParseIntError; }
impl FromStr for isize { type Err = ParseIntError; }
impl FromStr for u8 { type Err = ParseIntError; }
impl FromStr for u16 { type Err = ParseIntError; }
impl FromStr for u32 { type Err = ParseIntError; }
impl FromStr for u64 { type Err = ParseIntError; }
impl FromStr for u128 { type Err = ParseIntError; }
impl FromStr for usize { type Err = ParseIntError; }
impl str {
    #[len] fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    fn from_utf8_unchecked(v: &[u8]) -> &str;
    fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    fn is_char_boundary(&self, index: usize) -> bool;
    fn floor_char_boundary(&self, index: usize) -> usize;
    fn ceil_char_boundary(&self, index: usize) -> usize;
    fn as_bytes(&self) -> &[u8];
    fn as_bytes_mut(&mut self) -> &mut [u8];
    fn as_ptr(&self) -> *const u8;
    fn as_mut_ptr(&mut self) -> *mut u8;
    fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output>;
    fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output>;
    fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &<I as SliceIndex<str>>::Output;
    fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output;
    fn split_at(&self, mid: usize) -> (&str, &str);
    fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    fn chars(&self) -> Chars<'_>;
    fn char_indices(&self) -> CharIndices<'_>;
    fn bytes(&self) -> Bytes<'_>;
    fn split_whitespace(&self) -> SplitWhitespace<'_>;
    fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    fn lines(&self) -> Lines<'_>;
    fn encode_utf16(&self) -> EncodeUtf16<'_>;
    fn contains<P: Pattern>(&self, pat: P) -> bool;
    fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    fn trim(&self) -> &str;
    fn trim_start(&self) -> &str;
    fn trim_end(&self) -> &str;
    fn trim_left(&self) -> &str;
    fn trim_right(&self) -> &str;
    fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>;
    fn ends_with<P: Pattern>(&self, pat: P) -> bool;
    fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>;
    fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>;
    fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>;
    fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>;
    fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>;
    fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>;
    fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>;
    fn trim_matches<P: Pattern>(&self, pat: P) -> &str;
    fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str;
    fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str;
    #[decodes] fn parse<F: FromStr>(&self) -> Result<F, <F as FromStr>::Err>;
    fn is_ascii(&self) -> bool;
    fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
    fn trim_ascii_start(&self) -> &str;
    fn trim_ascii_end(&self) -> &str;
    fn trim_ascii(&self) -> &str;
    fn escape_debug(&self) -> EscapeDebug<'_>;
    fn escape_default(&self) -> EscapeDefault<'_>;
    fn escape_unicode(&self) -> EscapeUnicode<'_>;
    fn into_boxed_bytes(self: Box<str>) -> Box<[u8]>;
    #[builds] fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    #[builds] fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    #[builds] fn to_lowercase(&self) -> String;
    #[builds] fn to_uppercase(&self) -> String;
    fn into_string(self: Box<str>) -> String;
    #[allocates] fn repeat(&self, n: usize) -> String;
    #[builds] fn to_ascii_uppercase(&self) -> String;
    #[builds] fn to_ascii_lowercase(&self) -> String;
}
}

pub mod str {
pub mod pattern {
use crate::prelude::v1::*;
#[lang = "pattern"] pub trait Pattern {}
impl Pattern for char {}
impl<'b> Pattern for &'b str {}
impl<'b> Pattern for &'b String {}
impl<'b> Pattern for &'b [char] {}
impl<'b, 'c> Pattern for &'c &'b str {}
impl<'b, const N: usize> Pattern for &'b [char; N] {}
impl<F: FnMut(char) -> bool> Pattern for F {}
impl<const N: usize> Pattern for [char; N] {}
}}

pub mod char {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::Display;
pub const MAX: char = loop {};
pub const REPLACEMENT_CHARACTER: char = loop {};
pub const UNICODE_VERSION: (u8, u8, u8) = loop {};
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;
pub fn from_digit(num: u32, radix: u32) -> Option<char>;
pub fn from_u32(i: u32) -> Option<char>;
pub fn from_u32_unchecked(i: u32) -> char;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct CharTryFromError { _p: _ }
#[derive(Clone)] pub struct DecodeUtf16<I: Iterator<Item = u16>> { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct DecodeUtf16Error { _p: _ }
#[derive(Clone)] pub struct EscapeDebug { _p: _ }
#[derive(Clone)] pub struct EscapeDefault { _p: _ }
#[derive(Clone)] pub struct EscapeUnicode { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct ParseCharError { _p: _ }
#[derive(Clone)] pub struct ToLowercase { _p: _ }
#[derive(Clone)] pub struct ToUppercase { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct TryFromCharError { _p: _ }
impl Display for CharTryFromError {}
impl Error for CharTryFromError {}
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> { type Item = Result<char, DecodeUtf16Error>; }
impl DecodeUtf16Error { fn unpaired_surrogate(&self) -> u16; }
impl Display for DecodeUtf16Error {}
impl Error for DecodeUtf16Error {}
impl Display for EscapeDebug {}
impl ExactSizeIterator for EscapeDebug {}
impl Iterator for EscapeDebug { type Item = char; }
impl Display for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl Iterator for EscapeDefault { type Item = char; }
impl Display for EscapeUnicode {}
impl ExactSizeIterator for EscapeUnicode {}
impl Iterator for EscapeUnicode { type Item = char; }
impl Display for ParseCharError {}
impl Error for ParseCharError {}
impl Display for ToLowercase {}
impl DoubleEndedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {}
impl Iterator for ToLowercase { type Item = char; }
impl Display for ToUppercase {}
impl DoubleEndedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {}
impl Iterator for ToUppercase { type Item = char; }
impl Display for TryFromCharError {}
impl Error for TryFromCharError {}
impl char {
    const MIN: char = loop {};
    const MAX: char = loop {};
    const MAX_LEN_UTF8: usize = loop {};
    const MAX_LEN_UTF16: usize = loop {};
    const REPLACEMENT_CHARACTER: char = loop {};
    const UNICODE_VERSION: (u8, u8, u8) = loop {};
    fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter>;
    fn from_u32(i: u32) -> Option<char>;
    fn from_u32_unchecked(i: u32) -> char;
    fn from_digit(num: u32, radix: u32) -> Option<char>;
    fn is_digit(self, radix: u32) -> bool;
    fn to_digit(self, radix: u32) -> Option<u32>;
    fn escape_unicode(self) -> EscapeUnicode;
    fn escape_debug(self) -> EscapeDebug;
    fn escape_default(self) -> EscapeDefault;
    fn len_utf8(self) -> usize;
    fn len_utf16(self) -> usize;
    fn encode_utf8(self, dst: &mut [u8]) -> &mut str;
    fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16];
    fn is_alphabetic(self) -> bool;
    fn is_lowercase(self) -> bool;
    fn is_uppercase(self) -> bool;
    fn is_whitespace(self) -> bool;
    fn is_alphanumeric(self) -> bool;
    fn is_control(self) -> bool;
    fn is_numeric(self) -> bool;
    fn to_lowercase(self) -> ToLowercase;
    fn to_uppercase(self) -> ToUppercase;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> char;
    fn to_ascii_lowercase(&self) -> char;
    fn eq_ignore_ascii_case(&self, other: &char) -> bool;
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
}
}

pub mod ascii {
use crate::prelude::v1::*;
use crate::fmt::Display;
pub fn escape_default(c: u8) -> EscapeDefault;
#[derive(Clone)] pub struct EscapeDefault { _p: _ }
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
impl Display for EscapeDefault {}
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl Iterator for EscapeDefault { type Item = u8; }
}
