use std::prelude::v1::*;
use std::error::Error;
use std::fmt::{Arguments, Display};
use std::str::FromStr;
use std::sync::Arc;
pub const STATIC_MAX_LEVEL: LevelFilter = loop {};
pub enum Level { Error = 1, Warn = 2, Info = 3, Debug = 4, Trace = 5 }
pub enum LevelFilter { Off = 0, Error = 1, Warn = 2, Info = 3, Debug = 4, Trace = 5 }
pub fn logger() -> &'static dyn Log;
pub fn max_level() -> LevelFilter;
pub fn set_boxed_logger(#[outlives] logger: Box<dyn Log>) -> Result<(), SetLoggerError>;
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn set_logger_racy(logger: &'static dyn Log) -> Result<(), SetLoggerError>;
pub fn set_max_level(level: LevelFilter);
pub fn set_max_level_racy(level: LevelFilter);
pub struct Metadata<'a> { _p: _ }
pub struct MetadataBuilder<'a> { _p: _ }
pub struct ParseLevelError { _p: _ }
pub struct Record<'a> { _p: _ }
pub struct RecordBuilder<'a> { _p: _ }
pub struct SetLoggerError { _p: _ }
pub trait Log: Sync + Send { fn enabled(&self, metadata: &Metadata<'_>) -> bool; fn log(&self, record: &Record<'_>); fn flush(&self); }
impl Level {
    fn max() -> Level;
    fn to_level_filter(&self) -> LevelFilter;
    fn as_str(&self) -> &'static str;
    fn iter() -> impl Iterator<Item = Self>;
    fn increment_severity(&self) -> Self;
    fn decrement_severity(&self) -> Self;
}
impl Clone for Level {}
impl Display for Level {}
impl FromStr for Level { type Err = ParseLevelError; }
impl PartialEq<Level> for LevelFilter {}
impl PartialEq<LevelFilter> for Level {}
impl PartialEq for Level {}
impl Copy for Level {}
impl LevelFilter {
    fn max() -> LevelFilter;
    fn to_level(&self) -> Option<Level>;
    fn as_str(&self) -> &'static str;
    fn iter() -> impl Iterator<Item = Self>;
    fn increment_severity(&self) -> Self;
    fn decrement_severity(&self) -> Self;
}
impl Clone for LevelFilter {}
impl Display for LevelFilter {}
impl FromStr for LevelFilter { type Err = ParseLevelError; }
impl PartialEq for LevelFilter {}
impl Copy for LevelFilter {}
impl<'a> Metadata<'a> { fn builder() -> MetadataBuilder<'a>; fn level(&self) -> Level; fn target(&self) -> &'a str; }
impl<'a> Clone for Metadata<'a> {}
impl<'a> PartialEq for Metadata<'a> {}
impl<'a> MetadataBuilder<'a> {
    fn new() -> MetadataBuilder<'a>;
    fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'a>;
    fn target(&mut self, target: &'a str) -> &mut MetadataBuilder<'a>;
    fn build(&self) -> Metadata<'a>;
}
impl Default for MetadataBuilder<'_> {}
impl<'a> PartialEq for MetadataBuilder<'a> {}
impl Display for ParseLevelError {}
impl Error for ParseLevelError {}
impl PartialEq for ParseLevelError {}
impl<'a> Record<'a> {
    fn builder() -> RecordBuilder<'a>;
    fn args(&self) -> &Arguments<'a>;
    fn metadata(&self) -> &Metadata<'a>;
    fn level(&self) -> Level;
    fn target(&self) -> &'a str;
    fn module_path(&self) -> Option<&'a str>;
    fn module_path_static(&self) -> Option<&'static str>;
    fn file(&self) -> Option<&'a str>;
    fn file_static(&self) -> Option<&'static str>;
    fn line(&self) -> Option<u32>;
}
impl<'a> Clone for Record<'a> {}
impl<'a> RecordBuilder<'a> {
    fn new() -> RecordBuilder<'a>;
    fn args(&mut self, args: Arguments<'a>) -> &mut RecordBuilder<'a>;
    fn metadata(&mut self, metadata: Metadata<'a>) -> &mut RecordBuilder<'a>;
    fn level(&mut self, level: Level) -> &mut RecordBuilder<'a>;
    fn target(&mut self, target: &'a str) -> &mut RecordBuilder<'a>;
    fn module_path(&mut self, path: Option<&'a str>) -> &mut RecordBuilder<'a>;
    fn module_path_static(&mut self, path: Option<&'static str>) -> &mut RecordBuilder<'a>;
    fn file(&mut self, file: Option<&'a str>) -> &mut RecordBuilder<'a>;
    fn file_static(&mut self, file: Option<&'static str>) -> &mut RecordBuilder<'a>;
    fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'a>;
    fn build(&self) -> Record<'a>;
}
impl Default for RecordBuilder<'_> {}
impl Display for SetLoggerError {}
impl Error for SetLoggerError {}
impl<T: Log> Log for &T {}
impl<T: Log> Log for Box<T> {}
impl<T: Log> Log for Arc<T> {}
