pub mod io {
pub mod prelude { pub use crate::io::{BufRead, Read, Seek, Write}; }
}
pub mod io {
use crate::prelude::v1::*;
use crate::collections::TryReserveError;
use crate::ffi::NulError;
use crate::fmt::{Arguments, Debug, Display};
use crate::fs::TryLockError;
use crate::ops::{Deref, DerefMut};
use crate::ptr::NonNull;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum ErrorKind { NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle, InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other }
#[derive(Clone, Copy, PartialEq, Eq)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
pub fn empty() -> Empty;
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
#[builds] pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub fn repeat(byte: u8) -> Repeat;
pub fn sink() -> Sink;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
#[heap] pub struct BufReader<R> { _p: _ }
#[heap] pub struct BufWriter<W: Write> { _p: _ }
pub struct Bytes<R> { _p: _ }
pub struct Chain<T, U> { _p: _ }
#[derive(Clone, Default, PartialEq, Eq)] pub struct Cursor<T> { _p: _ }
#[derive(Clone, Copy)] pub struct Empty;
#[lang = "io_error"] pub struct Error { _repr: NonNull<()> }
#[derive(Debug)] pub struct IntoInnerError<W> { _p: _ }
#[derive(Clone, Copy)] pub struct IoSlice<'a> { _p: _ }
pub struct IoSliceMut<'a> { _p: _ }
#[heap] pub struct LineWriter<W: Write> { _p: _ }
pub struct Lines<B> { _p: _ }
pub struct PipeReader { _p: _ }
pub struct PipeWriter { _p: _ }
pub struct Repeat { _p: _ }
#[derive(Clone, Copy, Default)] pub struct Sink;
pub struct Split<B> { _p: _ }
pub struct Stderr { _p: _ }
#[guard] pub struct StderrLock<'a> { _p: _ }
pub struct Stdin { _p: _ }
#[guard] pub struct StdinLock<'a> { _p: _ }
pub struct Stdout { _p: _ }
#[guard] pub struct StdoutLock<'a> { _p: _ }
pub struct Take<T> { _p: _ }
pub struct WriterPanicked { _p: _ }
#[lang = "buf_read"] pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, #[grows] buf: &mut String) -> Result<usize>;
    #[refills = "read_until"] fn split(self, byte: u8) -> Split<Self>;
    #[refills = "read_line"] fn lines(self) -> Lines<Self>;
}
pub trait IsTerminal { fn is_terminal(&self) -> bool; }
#[lang = "io_read"] pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn read_to_end(&mut self, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, #[grows] buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
    fn bytes(self) -> Bytes<Self>;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
    fn take(self, limit: u64) -> Take<Self>;
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
#[lang = "io_write"] pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self;
}
pub type Result<T> = crate::result::Result<T, Error>;
impl From<TryLockError> for Error {}
impl From<ErrorKind> for Error {}
impl From<TryReserveError> for Error {}
impl From<NulError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl crate::error::Error for Error {}
impl crate::error::Error for WriterPanicked {}
impl<W: Send + Debug> crate::error::Error for IntoInnerError<W> {}
impl Debug for Error {}
impl Display for ErrorKind {}
impl Display for Error {}
impl Display for WriterPanicked {}
impl<W> Display for IntoInnerError<W> {}
impl<R: Read> BufReader<R> {
    #[allocates] fn new(#[stores] inner: R) -> BufReader<R>;
    #[allocates] fn with_capacity(capacity: usize, #[stores] inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    fn get_ref(&self) -> &R;
    fn get_mut(&mut self) -> &mut R;
    fn buffer(&self) -> &[u8];
    fn capacity(&self) -> usize;
    fn into_inner(self) -> R where R: Sized;
}
impl<R: Seek> BufReader<R> { fn seek_relative(&mut self, offset: i64) -> Result<()>; }
impl<R: Read> BufRead for BufReader<R> {}
impl<R: Read> Read for BufReader<R> {}
impl<R: Seek> Seek for BufReader<R> {}
impl<W: Write> BufWriter<W> {
    #[allocates] fn new(#[stores] inner: W) -> BufWriter<W>;
    #[allocates] fn with_capacity(capacity: usize, #[stores] inner: W) -> BufWriter<W>;
    fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>>;
    fn into_parts(self) -> (W, crate::result::Result<Vec<u8>, WriterPanicked>);
    fn get_ref(&self) -> &W;
    fn get_mut(&mut self) -> &mut W;
    fn buffer(&self) -> &[u8];
    fn capacity(&self) -> usize;
}
impl<W: Write + Seek> Seek for BufWriter<W> {}
impl<W: Write> Write for BufWriter<W> {}
impl<R: Read> Iterator for Bytes<R> { type Item = crate::result::Result<u8, Error>; }
impl<T, U> Chain<T, U> { fn into_inner(self) -> (T, U); fn get_ref(&self) -> (&T, &U); fn get_mut(&mut self) -> (&mut T, &mut U); }
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T> Cursor<T> {
    fn new(#[stores] inner: T) -> Cursor<T>;
    fn into_inner(self) -> T;
    fn get_ref(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn position(&self) -> u64;
    fn set_position(&mut self, pos: u64);
}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
impl<T: AsRef<[u8]>> Read for Cursor<T> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl Write for Cursor<Box<[u8]>> {}
impl Write for Cursor<Vec<u8>> {}
impl BufRead for Empty {}
impl Read for Empty {}
impl Seek for Empty {}
impl Write for Empty {}
impl Error {
    #[cold] #[allocates] fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, #[stores] error: E) -> Error;
    #[cold] #[allocates] fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(#[stores] error: E) -> Error;
    fn last_os_error() -> Error;
    fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)>;
    fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)>;
    fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>>;
    fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Self>;
    fn kind(&self) -> ErrorKind;
    fn from_raw_os_error(code: i32) -> Error;
    fn raw_os_error(&self) -> Option<i32>;
}
impl<W> IntoInnerError<W> { fn error(&self) -> &Error; fn into_inner(self) -> W; fn into_error(self) -> Error; fn into_parts(self) -> (Error, W); }
impl<'a> IoSlice<'a> {
    fn new(buf: &'a [u8]) -> IoSlice<'a>;
    fn advance(&mut self, n: usize);
    fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Deref for IoSlice<'a> { type Target = [u8]; }
impl<'a> IoSliceMut<'a> {
    fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    fn advance(&mut self, n: usize);
    fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; }
impl<'a> DerefMut for IoSliceMut<'a> {}
impl<W: Write> LineWriter<W> {
    #[allocates] fn new(#[stores] inner: W) -> LineWriter<W>;
    #[allocates] fn with_capacity(capacity: usize, #[stores] inner: W) -> LineWriter<W>;
    fn get_mut(&mut self) -> &mut W;
    fn into_inner(self) -> crate::result::Result<W, IntoInnerError<LineWriter<W>>>;
    fn get_ref(&self) -> &W;
}
impl<W: Write> Write for LineWriter<W> {}
impl<B: BufRead> Iterator for Lines<B> { type Item = crate::result::Result<String, Error>; #[builds] fn next(&mut self) -> Option<Result<String>>; }
impl PipeReader { fn try_clone(&self) -> Result<Self>; }
impl Read for PipeReader {}
impl PipeWriter { fn try_clone(&self) -> Result<Self>; }
impl Write for PipeWriter {}
impl Read for Repeat {}
impl Write for Sink {}
impl<B: BufRead> Iterator for Split<B> {
    type Item = crate::result::Result<Vec<u8>, Error>;
    #[builds] fn next(&mut self) -> Option<Result<Vec<u8>>>;
}
impl Stderr { fn lock(&self) -> StderrLock<'static>; }
impl IsTerminal for Stderr {}
impl Write for Stderr {}
impl IsTerminal for StderrLock<'_> {}
impl Write for StderrLock<'_> {}
impl Stdin {
    fn lock(&self) -> StdinLock<'static>;
    #[refills = "read_line"] fn lines(self) -> Lines<StdinLock<'static>>;
    #[waits] fn read_line(&self, #[grows] buf: &mut String) -> Result<usize>;
}
impl IsTerminal for Stdin {}
impl Read for Stdin {}
impl BufRead for StdinLock<'_> {}
impl IsTerminal for StdinLock<'_> {}
impl Read for StdinLock<'_> {}
impl Stdout { fn lock(&self) -> StdoutLock<'static>; }
impl IsTerminal for Stdout {}
impl Write for Stdout {}
impl IsTerminal for StdoutLock<'_> {}
impl Write for StdoutLock<'_> {}
impl<T> Take<T> {
    fn limit(&self) -> u64;
    fn set_limit(&mut self, limit: u64);
    fn into_inner(self) -> T;
    fn get_ref(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Seek> Seek for Take<T> {}
impl WriterPanicked { fn into_inner(self) -> Vec<u8>; }
impl BufRead for &[u8] {}
impl<B: BufRead> BufRead for &mut B {}
impl Read for &[u8] {}
impl<R: Read> Read for &mut R {}
impl<S: Seek> Seek for &mut S {}
impl Write for &mut [u8] {}
impl<W: Write> Write for &mut W {}
}
