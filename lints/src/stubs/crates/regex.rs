use std::prelude::v1::*;
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::{Index, Range};
use std::str::FromStr;
pub enum Error { Syntax(String), CompiledTooBig(usize) }
#[builds] pub fn escape(pattern: &str) -> String;
#[heap] pub struct CaptureLocations { _p: _ }
pub struct CaptureMatches<'r, 'h> { _p: _ }
pub struct CaptureNames<'r> { _p: _ }
#[heap] pub struct Captures<'h> { _p: _ }
pub struct Match<'h> { _p: _ }
pub struct Matches<'r, 'h> { _p: _ }
pub struct NoExpand<'s>(pub &'s str);
#[heap] pub struct Regex { _p: _ }
#[heap] pub struct RegexBuilder { _p: _ }
#[heap] pub struct RegexSet { _p: _ }
#[heap] pub struct RegexSetBuilder { _p: _ }
pub struct ReplacerRef<'a, R> { _p: _ }
#[heap] pub struct SetMatches { _p: _ }
pub struct SetMatchesIntoIter { _p: _ }
pub struct SetMatchesIter<'a> { _p: _ }
pub struct Split<'r, 'h> { _p: _ }
pub struct SplitN<'r, 'h> { _p: _ }
pub struct SubCaptureMatches<'c, 'h> { _p: _ }
pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
    fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, str>>;
    fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self>;
}
impl Clone for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl PartialEq for Error {}
impl CaptureLocations { fn get(&self, i: usize) -> Option<(usize, usize)>; fn len(&self) -> usize; }
impl Clone for CaptureLocations {}
impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> { type Item = Captures<'h>; }
impl<'r> Clone for CaptureNames<'r> {}
impl<'r> ExactSizeIterator for CaptureNames<'r> {}
impl<'r> Iterator for CaptureNames<'r> { type Item = Option<&'r str>; }
impl<'h> Captures<'h> {
    fn get(&self, i: usize) -> Option<Match<'h>>;
    fn get_match(&self) -> Match<'h>;
    fn name(&self, name: &str) -> Option<Match<'h>>;
    fn extract<const N: usize>(&self) -> (&'h str, [&'h str; N]);
    fn expand(&self, replacement: &str, #[grows] dst: &mut String);
    fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    fn len(&self) -> usize;
}
impl<'h, 'n> Index<&'n str> for Captures<'h> { type Output = str; }
impl<'h> Index<usize> for Captures<'h> { type Output = str; }
impl<'h> Match<'h> {
    fn start(&self) -> usize;
    fn end(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn range(&self) -> Range<usize>;
    fn as_str(&self) -> &'h str;
}
impl<'h> Clone for Match<'h> {}
impl<'h> From<Match<'h>> for &'h str {}
impl<'h> From<Match<'h>> for Range<usize> {}
impl<'h> PartialEq for Match<'h> {}
impl<'h> Copy for Match<'h> {}
impl<'r, 'h> Iterator for Matches<'r, 'h> { type Item = Match<'h>; }
impl<'s> Clone for NoExpand<'s> {}
impl<'s> Replacer for NoExpand<'s> {}
impl Regex {
    #[compiles] #[builds] fn new(re: &str) -> Result<Regex, Error>;
    fn is_match(&self, haystack: &str) -> bool;
    fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>>;
    fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h>;
    #[allocates] fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>>;
    fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h>;
    fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h>;
    fn splitn<'r, 'h>(&'r self, haystack: &'h str, limit: usize) -> SplitN<'r, 'h>;
    #[seldom] fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    #[seldom] fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str>;
    #[seldom] fn replacen<'h, R: Replacer>(&self, haystack: &'h str, limit: usize, rep: R) -> Cow<'h, str>;
    fn shortest_match(&self, haystack: &str) -> Option<usize>;
    fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize>;
    fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    fn find_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    #[allocates] fn captures_at<'h>(&self, haystack: &'h str, start: usize) -> Option<Captures<'h>>;
    fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str) -> Option<Match<'h>>;
    fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h str, start: usize) -> Option<Match<'h>>;
    fn as_str(&self) -> &str;
    fn capture_names(&self) -> CaptureNames<'_>;
    fn captures_len(&self) -> usize;
    fn static_captures_len(&self) -> Option<usize>;
    #[allocates] fn capture_locations(&self) -> CaptureLocations;
}
impl Clone for Regex {}
impl Display for Regex {}
impl FromStr for Regex { type Err = Error; }
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
impl RegexBuilder {
    #[allocates] fn new(pattern: &str) -> RegexBuilder;
    #[compiles] #[builds] fn build(&self) -> Result<Regex, Error>;
    fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}
impl Clone for RegexBuilder {}
impl RegexSet {
    #[compiles] #[builds] fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error>;
    fn empty() -> RegexSet;
    fn is_match(&self, haystack: &str) -> bool;
    fn is_match_at(&self, haystack: &str, start: usize) -> bool;
    #[allocates] fn matches(&self, haystack: &str) -> SetMatches;
    fn matches_at(&self, haystack: &str, start: usize) -> SetMatches;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn patterns(&self) -> &[String];
}
impl Clone for RegexSet {}
impl Default for RegexSet {}
impl RegexSetBuilder {
    #[allocates] fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder;
    #[compiles] #[builds] fn build(&self) -> Result<RegexSet, Error>;
    fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
    fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
}
impl Clone for RegexSetBuilder {}
impl<'a, R: Replacer> Replacer for ReplacerRef<'a, R> {}
impl SetMatches {
    fn matched_any(&self) -> bool;
    fn matched_all(&self) -> bool;
    fn matched(&self, index: usize) -> bool;
    fn len(&self) -> usize;
    fn iter(&self) -> SetMatchesIter<'_>;
}
impl Clone for SetMatches {}
impl<'a> IntoIterator for &'a SetMatches { type IntoIter = SetMatchesIter<'a>; type Item = usize; }
impl IntoIterator for SetMatches { type IntoIter = SetMatchesIntoIter; type Item = usize; }
impl DoubleEndedIterator for SetMatchesIntoIter {}
impl Iterator for SetMatchesIntoIter { type Item = usize; }
impl<'a> Clone for SetMatchesIter<'a> {}
impl<'a> DoubleEndedIterator for SetMatchesIter<'a> {}
impl<'a> Iterator for SetMatchesIter<'a> { type Item = usize; }
impl<'r, 'h> Iterator for Split<'r, 'h> { type Item = &'h str; }
impl<'r, 'h> Iterator for SplitN<'r, 'h> { type Item = &'h str; }
impl<'c, 'h> Clone for SubCaptureMatches<'c, 'h> {}
impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}
impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> { type Item = Option<Match<'h>>; }
impl Replacer for String {}
impl<'a> Replacer for &'a Cow<'a, str> {}
impl<'a> Replacer for &'a str {}
impl<'a> Replacer for &'a String {}
impl<'a> Replacer for Cow<'a, str> {}
impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F {}
pub mod bytes {
use std::prelude::v1::*;
use crate::Error;
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::{Index, Range};
use std::str::FromStr;
pub struct CaptureLocations { _p: _ }
pub struct CaptureMatches<'r, 'h> { _p: _ }
pub struct CaptureNames<'r> { _p: _ }
pub struct Captures<'h> { _p: _ }
pub struct Match<'h> { _p: _ }
pub struct Matches<'r, 'h> { _p: _ }
pub struct NoExpand<'s>(pub &'s [u8]);
pub struct Regex { _p: _ }
pub struct RegexBuilder { _p: _ }
pub struct RegexSet { _p: _ }
pub struct RegexSetBuilder { _p: _ }
pub struct ReplacerRef<'a, R> { _p: _ }
pub struct SetMatches { _p: _ }
pub struct SetMatchesIntoIter { _p: _ }
pub struct SetMatchesIter<'a> { _p: _ }
pub struct Split<'r, 'h> { _p: _ }
pub struct SplitN<'r, 'h> { _p: _ }
pub struct SubCaptureMatches<'c, 'h> { _p: _ }
pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut Vec<u8>);
    fn no_expansion<'r>(&'r mut self) -> Option<Cow<'r, [u8]>>;
    fn by_ref<'r>(&'r mut self) -> ReplacerRef<'r, Self>;
}
impl CaptureLocations { fn get(&self, i: usize) -> Option<(usize, usize)>; fn len(&self) -> usize; }
impl Clone for CaptureLocations {}
impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> { type Item = Captures<'h>; }
impl<'r> Clone for CaptureNames<'r> {}
impl<'r> ExactSizeIterator for CaptureNames<'r> {}
impl<'r> Iterator for CaptureNames<'r> { type Item = Option<&'r str>; }
impl<'h> Captures<'h> {
    fn get(&self, i: usize) -> Option<Match<'h>>;
    fn get_match(&self) -> Match<'h>;
    fn name(&self, name: &str) -> Option<Match<'h>>;
    fn extract<const N: usize>(&self) -> (&'h [u8], [&'h [u8]; N]);
    fn expand(&self, replacement: &[u8], #[grows] dst: &mut Vec<u8>);
    fn iter<'c>(&'c self) -> SubCaptureMatches<'c, 'h>;
    fn len(&self) -> usize;
}
impl<'h, 'n> Index<&'n str> for Captures<'h> { type Output = [u8]; }
impl<'h> Index<usize> for Captures<'h> { type Output = [u8]; }
impl<'h> Match<'h> {
    fn start(&self) -> usize;
    fn end(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn range(&self) -> Range<usize>;
    fn as_bytes(&self) -> &'h [u8];
}
impl<'h> Clone for Match<'h> {}
impl<'h> From<Match<'h>> for &'h [u8] {}
impl<'h> From<Match<'h>> for Range<usize> {}
impl<'h> PartialEq for Match<'h> {}
impl<'h> Copy for Match<'h> {}
impl<'r, 'h> Iterator for Matches<'r, 'h> { type Item = Match<'h>; }
impl<'s> Clone for NoExpand<'s> {}
impl<'s> Replacer for NoExpand<'s> {}
impl Regex {
    #[compiles] #[builds] fn new(re: &str) -> Result<Regex, Error>;
    fn is_match(&self, haystack: &[u8]) -> bool;
    fn find<'h>(&self, haystack: &'h [u8]) -> Option<Match<'h>>;
    fn find_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> Matches<'r, 'h>;
    #[allocates] fn captures<'h>(&self, haystack: &'h [u8]) -> Option<Captures<'h>>;
    fn captures_iter<'r, 'h>(&'r self, haystack: &'h [u8]) -> CaptureMatches<'r, 'h>;
    fn split<'r, 'h>(&'r self, haystack: &'h [u8]) -> Split<'r, 'h>;
    fn splitn<'r, 'h>(&'r self, haystack: &'h [u8], limit: usize) -> SplitN<'r, 'h>;
    #[seldom] fn replace<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]>;
    #[seldom] fn replace_all<'h, R: Replacer>(&self, haystack: &'h [u8], rep: R) -> Cow<'h, [u8]>;
    #[seldom] fn replacen<'h, R: Replacer>(&self, haystack: &'h [u8], limit: usize, rep: R) -> Cow<'h, [u8]>;
    fn shortest_match(&self, haystack: &[u8]) -> Option<usize>;
    fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize>;
    fn is_match_at(&self, haystack: &[u8], start: usize) -> bool;
    fn find_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Match<'h>>;
    #[allocates] fn captures_at<'h>(&self, haystack: &'h [u8], start: usize) -> Option<Captures<'h>>;
    fn captures_read<'h>(&self, locs: &mut CaptureLocations, haystack: &'h [u8]) -> Option<Match<'h>>;
    fn captures_read_at<'h>(&self, locs: &mut CaptureLocations, haystack: &'h [u8], start: usize) -> Option<Match<'h>>;
    fn as_str(&self) -> &str;
    fn capture_names(&self) -> CaptureNames<'_>;
    fn captures_len(&self) -> usize;
    fn static_captures_len(&self) -> Option<usize>;
    #[allocates] fn capture_locations(&self) -> CaptureLocations;
}
impl Clone for Regex {}
impl Display for Regex {}
impl FromStr for Regex { type Err = Error; }
impl TryFrom<&str> for Regex { type Error = Error; }
impl TryFrom<String> for Regex { type Error = Error; }
impl RegexBuilder {
    #[allocates] fn new(pattern: &str) -> RegexBuilder;
    #[compiles] #[builds] fn build(&self) -> Result<Regex, Error>;
    fn unicode(&mut self, yes: bool) -> &mut RegexBuilder;
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder;
    fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder;
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder;
    fn crlf(&mut self, yes: bool) -> &mut RegexBuilder;
    fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder;
    fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder;
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder;
    fn octal(&mut self, yes: bool) -> &mut RegexBuilder;
    fn size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexBuilder;
    fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder;
}
impl Clone for RegexBuilder {}
impl RegexSet {
    #[compiles] #[builds] fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(exprs: I) -> Result<RegexSet, Error>;
    fn empty() -> RegexSet;
    fn is_match(&self, haystack: &[u8]) -> bool;
    fn is_match_at(&self, haystack: &[u8], start: usize) -> bool;
    #[allocates] fn matches(&self, haystack: &[u8]) -> SetMatches;
    fn matches_at(&self, haystack: &[u8], start: usize) -> SetMatches;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn patterns(&self) -> &[String];
}
impl Clone for RegexSet {}
impl Default for RegexSet {}
impl RegexSetBuilder {
    #[allocates] fn new<I: IntoIterator<Item = S>, S: AsRef<str>>(patterns: I) -> RegexSetBuilder;
    #[compiles] #[builds] fn build(&self) -> Result<RegexSet, Error>;
    fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder;
    fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder;
    fn size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    fn dfa_size_limit(&mut self, bytes: usize) -> &mut RegexSetBuilder;
    fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder;
}
impl Clone for RegexSetBuilder {}
impl<'a, R: Replacer> Replacer for ReplacerRef<'a, R> {}
impl SetMatches {
    fn matched_any(&self) -> bool;
    fn matched_all(&self) -> bool;
    fn matched(&self, index: usize) -> bool;
    fn len(&self) -> usize;
    fn iter(&self) -> SetMatchesIter<'_>;
}
impl Clone for SetMatches {}
impl<'a> IntoIterator for &'a SetMatches { type IntoIter = SetMatchesIter<'a>; type Item = usize; }
impl IntoIterator for SetMatches { type IntoIter = SetMatchesIntoIter; type Item = usize; }
impl DoubleEndedIterator for SetMatchesIntoIter {}
impl Iterator for SetMatchesIntoIter { type Item = usize; }
impl<'a> Clone for SetMatchesIter<'a> {}
impl<'a> DoubleEndedIterator for SetMatchesIter<'a> {}
impl<'a> Iterator for SetMatchesIter<'a> { type Item = usize; }
impl<'r, 'h> Iterator for Split<'r, 'h> { type Item = &'h [u8]; }
impl<'r, 'h> Iterator for SplitN<'r, 'h> { type Item = &'h [u8]; }
impl<'c, 'h> Clone for SubCaptureMatches<'c, 'h> {}
impl<'c, 'h> ExactSizeIterator for SubCaptureMatches<'c, 'h> {}
impl<'c, 'h> Iterator for SubCaptureMatches<'c, 'h> { type Item = Option<Match<'h>>; }
impl Replacer for Vec<u8> {}
impl<'a> Replacer for &'a Cow<'a, [u8]> {}
impl<'a> Replacer for &'a Vec<u8> {}
impl<'a> Replacer for &'a [u8] {}
impl<'a> Replacer for Cow<'a, [u8]> {}
impl<'a, const N: usize> Replacer for &'a [u8; N] {}
impl<const N: usize> Replacer for [u8; N] {}
impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<[u8]>> Replacer for F {}
}
