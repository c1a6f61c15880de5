use std::prelude::v1::*;
use std::fmt::{Debug, Display};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::num::{ParseFloatError, ParseIntError};
use std::ops::{Index, Range};
use std::path::Path;
use std::ptr::NonNull;
use std::str::ParseBoolError;
#[derive(Clone, Debug, PartialEq, Eq)] pub enum DeserializeErrorKind { Message(String), Unsupported(String), UnexpectedEndOfRow, InvalidUtf8(std::str::Utf8Error), ParseBool(ParseBoolError), ParseInt(ParseIntError), ParseFloat(ParseFloatError) }
#[derive(Debug)] pub enum ErrorKind { Io(std::io::Error), Utf8 { pos: Option<Position>, err: Utf8Error }, UnequalLengths { pos: Option<Position>, expected_len: u64, len: u64 }, Seek, Serialize(String), Deserialize { pos: Option<Position>, err: DeserializeError } }
#[derive(Clone, Copy, Debug)] pub enum QuoteStyle { Always, Necessary, NonNumeric, Never }
#[derive(Clone, Copy, Debug)] pub enum Terminator { CRLF, Any(u8) }
#[derive(Clone, Copy, Debug, PartialEq)] pub enum Trim { None, Headers, Fields, All }
pub type Result<T> = std::result::Result<T, Error>;
#[collects] pub fn invalid_option<D, T, E>(de: D) -> std::result::Result<Option<T>, E>;
#[heap] #[buffer] pub struct ByteRecord { _p: NonNull<()> }
#[exact] #[derive(Clone)] pub struct ByteRecordIter<'r> { _r: &'r ByteRecord, _last_start: usize, _last_end: usize, _i_forward: usize, _i_reverse: usize }
#[heap] pub struct ByteRecordsIntoIter<R> { _rdr: Reader<R>, _rec: ByteRecord }
#[heap] pub struct ByteRecordsIter<'r, R> { _rdr: &'r mut Reader<R>, _rec: ByteRecord }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct DeserializeError { _field: Option<u64>, _kind: DeserializeErrorKind }
#[heap] pub struct DeserializeRecordsIntoIter<R, D> { _rdr: Reader<R>, _rec: StringRecord, _headers: Option<StringRecord> }
#[heap] pub struct DeserializeRecordsIter<'r, R, D> { _rdr: &'r mut Reader<R>, _rec: StringRecord, _headers: Option<StringRecord> }
#[heap] pub struct Error { _p: NonNull<()> }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct FromUtf8Error { _record: ByteRecord, _err: Utf8Error }
pub struct IntoInnerError<W> { _wtr: W, _err: std::io::Error }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct Position { _byte: u64, _line: u64, _record: u64 }
#[heap] pub struct Reader<R> { _p: _ }
#[heap] pub struct ReaderBuilder { _p: _ }
#[heap] #[buffer] pub struct StringRecord { _p: ByteRecord }
#[exact] #[derive(Clone)] pub struct StringRecordIter<'r> { _p: ByteRecordIter<'r> }
#[heap] pub struct StringRecordsIntoIter<R> { _rdr: Reader<R>, _rec: StringRecord }
#[heap] pub struct StringRecordsIter<'r, R> { _rdr: &'r mut Reader<R>, _rec: StringRecord }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct Utf8Error { _field: usize, _valid_up_to: usize }
#[heap] pub struct Writer<W: Write> { _p: _ }
pub struct WriterBuilder { _p: _ }
impl ByteRecord {
    #[allocates] fn new() -> ByteRecord;
    #[allocates] fn with_capacity(buffer: usize, fields: usize) -> ByteRecord;
    #[collects] fn deserialize<'de, D>(&'de self, headers: Option<&'de ByteRecord>) -> Result<D>;
    fn iter(&self) -> ByteRecordIter<'_>;
    fn get(&self, i: usize) -> Option<&[u8]>;
    fn is_empty(&self) -> bool;
    #[len] fn len(&self) -> usize;
    fn truncate(&mut self, n: usize);
    #[clears] fn clear(&mut self);
    #[scratch] fn trim(&mut self);
    #[grows] fn push_field(&mut self, field: &[u8]);
    fn position(&self) -> Option<&Position>;
    fn set_position(&mut self, pos: Option<Position>);
    fn range(&self, i: usize) -> Option<Range<usize>>;
    fn as_slice(&self) -> &[u8];
}
impl Clone for ByteRecord {}
impl Debug for ByteRecord {}
impl Default for ByteRecord { #[allocates] fn default() -> ByteRecord; }
impl<T: AsRef<[u8]>> Extend<T> for ByteRecord {}
impl<'a, T: AsRef<[u8]>> From<&'a [T]> for ByteRecord { #[builds] fn from(xs: &'a [T]) -> ByteRecord; }
impl From<StringRecord> for ByteRecord {}
impl<T: AsRef<[u8]>> From<Vec<T>> for ByteRecord { #[builds] fn from(xs: Vec<T>) -> ByteRecord; }
impl<T: AsRef<[u8]>> FromIterator<T> for ByteRecord {}
impl Index<usize> for ByteRecord { type Output = [u8]; }
impl<'r> IntoIterator for &'r ByteRecord { type Item = &'r [u8]; type IntoIter = ByteRecordIter<'r>; }
impl PartialEq for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for &ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for ByteRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for &ByteRecord {}
impl Eq for ByteRecord {}
impl<'r> DoubleEndedIterator for ByteRecordIter<'r> {}
impl<'r> ExactSizeIterator for ByteRecordIter<'r> {}
impl<'r> Iterator for ByteRecordIter<'r> { type Item = &'r [u8]; }
impl<R: Read> ByteRecordsIntoIter<R> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
    fn into_reader(self) -> Reader<R>;
}
impl<R: Read> Iterator for ByteRecordsIntoIter<R> { type Item = Result<ByteRecord>; #[builds] fn next(&mut self) -> Option<Result<ByteRecord>>; }
impl<'r, R: Read> ByteRecordsIter<'r, R> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read> Iterator for ByteRecordsIter<'r, R> { type Item = Result<ByteRecord>; #[builds] fn next(&mut self) -> Option<Result<ByteRecord>>; }
impl DeserializeError {
    fn field(&self) -> Option<u64>;
    fn kind(&self) -> &DeserializeErrorKind;
}
impl Display for DeserializeError {}
impl std::error::Error for DeserializeError {}
impl Display for DeserializeErrorKind {}
impl<R: Read, D> DeserializeRecordsIntoIter<R, D> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
    fn into_reader(self) -> Reader<R>;
}
impl<R: Read, D> Iterator for DeserializeRecordsIntoIter<R, D> { type Item = Result<D>; }
impl<'r, R: Read, D> DeserializeRecordsIter<'r, R, D> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read, D> Iterator for DeserializeRecordsIter<'r, R, D> { type Item = Result<D>; }
impl Error {
    fn kind(&self) -> &ErrorKind;
    fn into_kind(self) -> ErrorKind;
    fn is_io_error(&self) -> bool;
    fn position(&self) -> Option<&Position>;
}
impl Debug for Error {}
impl Display for Error {}
impl From<std::io::Error> for Error { #[cold] #[allocates] fn from(err: std::io::Error) -> Error; }
impl std::error::Error for Error {}
impl From<Error> for std::io::Error { #[cold] #[allocates] fn from(err: Error) -> std::io::Error; }
impl ErrorKind { fn position(&self) -> Option<&Position>; }
impl FromUtf8Error {
    fn into_byte_record(self) -> ByteRecord;
    fn utf8_error(&self) -> &Utf8Error;
}
impl Display for FromUtf8Error {}
impl std::error::Error for FromUtf8Error {}
impl<W> IntoInnerError<W> {
    fn error(&self) -> &std::io::Error;
    fn into_error(self) -> std::io::Error;
    fn into_inner(self) -> W;
}
impl<W> Debug for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}
impl<W> std::error::Error for IntoInnerError<W> {}
impl Position {
    fn new() -> Position;
    fn byte(&self) -> u64;
    fn line(&self) -> u64;
    fn record(&self) -> u64;
    fn set_byte(&mut self, byte: u64) -> &mut Position;
    fn set_line(&mut self, line: u64) -> &mut Position;
    fn set_record(&mut self, record: u64) -> &mut Position;
}
impl Reader<Reader<File>> { #[allocates] fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<File>>; }
impl<R: Read> Reader<R> {
    #[allocates] fn from_reader(rdr: R) -> Reader<R>;
    #[allocates] fn deserialize<D>(&mut self) -> DeserializeRecordsIter<'_, R, D>;
    #[allocates] fn into_deserialize<D>(self) -> DeserializeRecordsIntoIter<R, D>;
    #[refills = "read_record"] #[allocates] fn records(&mut self) -> StringRecordsIter<'_, R>;
    #[refills = "read_record"] #[allocates] fn into_records(self) -> StringRecordsIntoIter<R>;
    #[refills = "read_byte_record"] #[allocates] fn byte_records(&mut self) -> ByteRecordsIter<'_, R>;
    #[refills = "read_byte_record"] #[allocates] fn into_byte_records(self) -> ByteRecordsIntoIter<R>;
    #[seldom] fn headers(&mut self) -> Result<&StringRecord>;
    #[seldom] fn byte_headers(&mut self) -> Result<&ByteRecord>;
    #[inside] fn set_headers(&mut self, #[stores] headers: StringRecord);
    #[inside] fn set_byte_headers(&mut self, #[stores] headers: ByteRecord);
    fn read_record(&mut self, #[reuses] record: &mut StringRecord) -> Result<bool>;
    fn read_byte_record(&mut self, #[reuses] record: &mut ByteRecord) -> Result<bool>;
    fn position(&self) -> &Position;
    fn is_done(&self) -> bool;
    fn has_headers(&self) -> bool;
    fn get_ref(&self) -> &R;
    fn get_mut(&mut self) -> &mut R;
    fn into_inner(self) -> R;
}
impl<R: Read + Seek> Reader<R> {
    #[seldom] fn seek(&mut self, pos: Position) -> Result<()>;
    #[seldom] fn seek_raw(&mut self, seek_from: SeekFrom, pos: Position) -> Result<()>;
}
impl Default for QuoteStyle {}
impl<R: Debug> Debug for Reader<R> {}
impl ReaderBuilder {
    #[allocates] fn new() -> ReaderBuilder;
    #[allocates] fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<File>>;
    #[allocates] fn from_reader<R: Read>(&self, rdr: R) -> Reader<R>;
    fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder;
    fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder;
    fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder;
    fn trim(&mut self, trim: Trim) -> &mut ReaderBuilder;
    fn terminator(&mut self, term: Terminator) -> &mut ReaderBuilder;
    fn quote(&mut self, quote: u8) -> &mut ReaderBuilder;
    fn escape(&mut self, escape: Option<u8>) -> &mut ReaderBuilder;
    fn double_quote(&mut self, yes: bool) -> &mut ReaderBuilder;
    fn quoting(&mut self, yes: bool) -> &mut ReaderBuilder;
    fn comment(&mut self, comment: Option<u8>) -> &mut ReaderBuilder;
    fn ascii(&mut self) -> &mut ReaderBuilder;
    fn buffer_capacity(&mut self, capacity: usize) -> &mut ReaderBuilder;
    fn nfa(&mut self, yes: bool) -> &mut ReaderBuilder;
}
impl Debug for ReaderBuilder {}
impl Default for ReaderBuilder { #[allocates] fn default() -> ReaderBuilder; }
impl StringRecord {
    #[allocates] fn new() -> StringRecord;
    #[allocates] fn with_capacity(buffer: usize, fields: usize) -> StringRecord;
    fn from_byte_record(#[stores] record: ByteRecord) -> std::result::Result<StringRecord, FromUtf8Error>;
    #[seldom] fn from_byte_record_lossy(#[stores] record: ByteRecord) -> StringRecord;
    #[collects] fn deserialize<'de, D>(&'de self, headers: Option<&'de StringRecord>) -> Result<D>;
    fn iter(&self) -> StringRecordIter<'_>;
    fn get(&self, i: usize) -> Option<&str>;
    fn is_empty(&self) -> bool;
    #[len] fn len(&self) -> usize;
    fn truncate(&mut self, n: usize);
    #[clears] fn clear(&mut self);
    #[scratch] fn trim(&mut self);
    #[grows] fn push_field(&mut self, field: &str);
    fn position(&self) -> Option<&Position>;
    fn set_position(&mut self, pos: Option<Position>);
    fn range(&self, i: usize) -> Option<Range<usize>>;
    fn as_slice(&self) -> &str;
    fn as_byte_record(&self) -> &ByteRecord;
    fn into_byte_record(self) -> ByteRecord;
}
impl Clone for StringRecord {}
impl Debug for StringRecord {}
impl Default for StringRecord { #[allocates] fn default() -> StringRecord; }
impl<T: AsRef<str>> Extend<T> for StringRecord {}
impl<'a, T: AsRef<str>> From<&'a [T]> for StringRecord { #[builds] fn from(xs: &'a [T]) -> StringRecord; }
impl<T: AsRef<str>> From<Vec<T>> for StringRecord { #[builds] fn from(xs: Vec<T>) -> StringRecord; }
impl<T: AsRef<str>> FromIterator<T> for StringRecord {}
impl Index<usize> for StringRecord { type Output = str; }
impl<'a> IntoIterator for &'a StringRecord { type Item = &'a str; type IntoIter = StringRecordIter<'a>; }
impl PartialEq for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<[T]> for &StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for StringRecord {}
impl<T: AsRef<[u8]>> PartialEq<Vec<T>> for &StringRecord {}
impl Eq for StringRecord {}
impl<'r> DoubleEndedIterator for StringRecordIter<'r> {}
impl<'r> Iterator for StringRecordIter<'r> { type Item = &'r str; }
impl<R: Read> StringRecordsIntoIter<R> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
    fn into_reader(self) -> Reader<R>;
}
impl<R: Read> Iterator for StringRecordsIntoIter<R> { type Item = Result<StringRecord>; #[builds] fn next(&mut self) -> Option<Result<StringRecord>>; }
impl<'r, R: Read> StringRecordsIter<'r, R> {
    fn reader(&self) -> &Reader<R>;
    fn reader_mut(&mut self) -> &mut Reader<R>;
}
impl<'r, R: Read> Iterator for StringRecordsIter<'r, R> { type Item = Result<StringRecord>; #[builds] fn next(&mut self) -> Option<Result<StringRecord>>; }
impl Default for Terminator {}
impl Default for Trim {}
impl Utf8Error {
    fn field(&self) -> usize;
    fn valid_up_to(&self) -> usize;
}
impl Display for Utf8Error {}
impl std::error::Error for Utf8Error {}
impl Writer<File> { #[allocates] fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<File>>; }
impl<W: Write> Writer<W> {
    #[allocates] fn from_writer(wtr: W) -> Writer<W>;
    fn serialize<S>(&mut self, record: S) -> Result<()>;
    fn write_record<I: IntoIterator<Item = T>, T: AsRef<[u8]>>(&mut self, record: I) -> Result<()>;
    fn write_byte_record(&mut self, record: &ByteRecord) -> Result<()>;
    fn write_field<T: AsRef<[u8]>>(&mut self, field: T) -> Result<()>;
    fn flush(&mut self) -> std::io::Result<()>;
    fn get_ref(&self) -> &W;
    fn into_inner(self) -> std::result::Result<W, IntoInnerError<Writer<W>>>;
}
impl<W: Write + Debug> Debug for Writer<W> {}
impl<W: Write> Drop for Writer<W> {}
impl WriterBuilder {
    fn new() -> WriterBuilder;
    #[allocates] fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<File>>;
    #[allocates] fn from_writer<W: Write>(&self, wtr: W) -> Writer<W>;
    fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder;
    fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder;
    fn flexible(&mut self, yes: bool) -> &mut WriterBuilder;
    fn terminator(&mut self, term: Terminator) -> &mut WriterBuilder;
    fn quote_style(&mut self, style: QuoteStyle) -> &mut WriterBuilder;
    fn quote(&mut self, quote: u8) -> &mut WriterBuilder;
    fn double_quote(&mut self, yes: bool) -> &mut WriterBuilder;
    fn escape(&mut self, escape: u8) -> &mut WriterBuilder;
    fn comment(&mut self, comment: Option<u8>) -> &mut WriterBuilder;
    fn buffer_capacity(&mut self, capacity: usize) -> &mut WriterBuilder;
}
impl Debug for WriterBuilder {}
impl Default for WriterBuilder {}
