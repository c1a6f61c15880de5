pub mod fs {
use std::prelude::v1::*;
use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::ffi::os_str::OsString;
use std::fs::{FileType, Metadata, Permissions};
use std::io::{Error, Result};
use std::path::{Path, PathBuf};
use std::task::{Context, Poll};
use std::time::SystemTime;
#[builds] pub async fn canonicalize(path: impl AsRef<Path>) -> Result<PathBuf>;
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::result::Result<u64, Error>;
pub async fn create_dir(path: impl AsRef<Path>) -> Result<()>;
pub async fn create_dir_all(path: impl AsRef<Path>) -> Result<()>;
pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()>;
pub async fn metadata(path: impl AsRef<Path>) -> Result<Metadata>;
#[builds] pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>>;
#[builds] pub async fn read_dir(path: impl AsRef<Path>) -> Result<ReadDir>;
#[builds] pub async fn read_link(path: impl AsRef<Path>) -> Result<PathBuf>;
#[builds] pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String>;
pub async fn remove_dir(path: impl AsRef<Path>) -> Result<()>;
pub async fn remove_dir_all(path: impl AsRef<Path>) -> Result<()>;
pub async fn remove_file(path: impl AsRef<Path>) -> Result<()>;
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()>;
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> Result<()>;
pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> Result<()>;
pub async fn symlink_metadata(path: impl AsRef<Path>) -> Result<Metadata>;
pub async fn try_exists(path: impl AsRef<Path>) -> Result<bool>;
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()>;
pub struct DirBuilder { _p: _ }
pub struct DirEntry { _p: _ }
pub struct File { _p: _ }
pub struct FileTimes { _p: _ }
pub struct OpenOptions { _p: _ }
pub struct ReadDir { _p: _ }
impl DirBuilder {
    fn new() -> Self;
    fn recursive(&mut self, recursive: bool) -> &mut Self;
    async fn create(&self, path: impl AsRef<Path>) -> Result<()>;
    fn mode(&mut self, mode: u32) -> &mut Self;
}
impl Default for DirBuilder {}
impl DirEntry {
    fn ino(&self) -> u64;
    fn path(&self) -> PathBuf;
    fn file_name(&self) -> OsString;
    async fn metadata(&self) -> Result<Metadata>;
    async fn file_type(&self) -> Result<FileType>;
}
impl File {
    async fn open(path: impl AsRef<Path>) -> Result<File>;
    async fn create(path: impl AsRef<Path>) -> Result<File>;
    async fn create_new<P: AsRef<Path>>(path: P) -> Result<File>;
    fn options() -> OpenOptions;
    async fn sync_all(&self) -> Result<()>;
    async fn sync_data(&self) -> Result<()>;
    async fn set_len(&self, size: u64) -> Result<()>;
    async fn metadata(&self) -> Result<Metadata>;
    async fn try_clone(&self) -> Result<File>;
    async fn set_permissions(&self, perm: Permissions) -> Result<()>;
    async fn set_times(&self, times: FileTimes) -> Result<()>;
    async fn set_modified(&self, time: SystemTime) -> Result<()>;
    fn set_max_buf_size(&mut self, max_buf_size: usize);
    fn max_buf_size(&self) -> usize;
}
impl AsyncRead for File {}
impl AsyncSeek for File {}
impl AsyncWrite for File {}
impl From<std::fs::File> for File {}
impl FileTimes { fn new() -> Self; fn set_accessed(self, t: SystemTime) -> Self; fn set_modified(self, t: SystemTime) -> Self; }
impl Clone for FileTimes {}
impl Default for FileTimes {}
impl OpenOptions {
    fn new() -> OpenOptions;
    fn read(&mut self, read: bool) -> &mut OpenOptions;
    fn write(&mut self, write: bool) -> &mut OpenOptions;
    fn append(&mut self, append: bool) -> &mut OpenOptions;
    fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    fn create(&mut self, create: bool) -> &mut OpenOptions;
    fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    async fn open(&self, path: impl AsRef<Path>) -> Result<File>;
    fn mode(&mut self, mode: u32) -> &mut OpenOptions;
    fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
}
impl Clone for OpenOptions {}
impl Default for OpenOptions {}
impl From<std::fs::OpenOptions> for OpenOptions {}
impl ReadDir {
    async fn next_entry(&mut self) -> Result<Option<DirEntry>>;
    fn poll_next_entry(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<DirEntry>>>;
}
}
pub mod io {
use std::prelude::v1::*;
use ::bytes::buf::buf_mut::BufMut;
use std::io::{Cursor, IoSlice, Result, SeekFrom};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::pin::Pin;
use std::task::{Context, Poll};
pub async fn copy<'a, R: AsyncRead + Unpin, W: AsyncWrite + Unpin>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>;
pub async fn copy_bidirectional<A: AsyncRead + AsyncWrite + Unpin, B: AsyncRead + AsyncWrite + Unpin>(a: &mut A, b: &mut B) -> Result<(u64, u64)>;
pub async fn copy_bidirectional_with_sizes<A: AsyncRead + AsyncWrite + Unpin, B: AsyncRead + AsyncWrite + Unpin>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> Result<(u64, u64)>;
pub async fn copy_buf<'a, R: AsyncBufRead + Unpin, W: AsyncWrite + Unpin>(reader: &'a mut R, writer: &'a mut W) -> Result<u64>;
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn empty() -> Empty;
pub fn join<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> Join<R, W>;
pub fn repeat(byte: u8) -> Repeat;
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
pub fn sink() -> Sink;
pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>);
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub struct BufReader<R> { _p: _ }
pub struct BufStream<RW> { _p: _ }
pub struct BufWriter<W> { _p: _ }
pub struct Chain<T, U> { _p: _ }
pub struct DuplexStream { _p: _ }
pub struct Empty { _p: _ }
pub struct Interest { _p: _ }
pub struct Join<R, W> { _p: _ }
pub struct Lines<R> { _p: _ }
pub struct ReadBuf<'a> { _p: _ }
pub struct ReadHalf<T> { _p: _ }
pub struct Ready { _p: _ }
pub struct Repeat { _p: _ }
pub struct SimplexStream { _p: _ }
pub struct Sink { _p: _ }
pub struct Split<R> { _p: _ }
pub struct Stderr { _p: _ }
pub struct Stdin { _p: _ }
pub struct Stdout { _p: _ }
pub struct Take<R> { _p: _ }
pub struct WriteHalf<T> { _p: _ }
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>; }
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
pub trait AsyncBufReadExt: AsyncBufRead {
    async fn read_until(&mut self, byte: u8, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_line(&mut self, #[grows] buf: &mut String) -> Result<usize>;
    async fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amt: usize);
    fn split(self, byte: u8) -> Split<Self>;
    #[asked] fn lines(self) -> Lines<Self>;
}
pub trait AsyncReadExt: AsyncRead {
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    async fn read_buf<B: ::bytes::BufMut>(&mut self, buf: &mut B) -> Result<usize>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[decodes] async fn read_u8(&mut self) -> Result<u8>; #[decodes] async fn read_i8(&mut self) -> Result<i8>; #[decodes] async fn read_u16(&mut self) -> Result<u16>; #[decodes] async fn read_u16_le(&mut self) -> Result<u16>; #[decodes] async fn read_i16(&mut self) -> Result<i16>; #[decodes] async fn read_i16_le(&mut self) -> Result<i16>; #[decodes] async fn read_u32(&mut self) -> Result<u32>; #[decodes] async fn read_u32_le(&mut self) -> Result<u32>; #[decodes] async fn read_i32(&mut self) -> Result<i32>; #[decodes] async fn read_i32_le(&mut self) -> Result<i32>; #[decodes] async fn read_u64(&mut self) -> Result<u64>; #[decodes] async fn read_u64_le(&mut self) -> Result<u64>; #[decodes] async fn read_i64(&mut self) -> Result<i64>; #[decodes] async fn read_i64_le(&mut self) -> Result<i64>; #[decodes] async fn read_u128(&mut self) -> Result<u128>; #[decodes] async fn read_u128_le(&mut self) -> Result<u128>; #[decodes] async fn read_i128(&mut self) -> Result<i128>; #[decodes] async fn read_i128_le(&mut self) -> Result<i128>; #[decodes] async fn read_f32(&mut self) -> Result<f32>; #[decodes] async fn read_f32_le(&mut self) -> Result<f32>; #[decodes] async fn read_f64(&mut self) -> Result<f64>; #[decodes] async fn read_f64_le(&mut self) -> Result<f64>;
    async fn read_to_end(&mut self, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_to_string(&mut self, #[grows] dst: &mut String) -> Result<usize>;
    fn take(self, limit: u64) -> Take<Self>;
}
pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    async fn rewind(&mut self) -> Result<()>;
    async fn stream_position(&mut self) -> Result<u64>;
}
pub trait AsyncWriteExt: AsyncWrite {
    async fn write(&mut self, src: &[u8]) -> Result<usize>;
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    async fn write_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> Result<usize>;
    async fn write_all(&mut self, src: &[u8]) -> Result<()>;
    async fn write_all_buf<B: ::bytes::Buf>(&mut self, src: &mut B) -> Result<()>;
    async fn write_u8(&mut self, n: u8) -> Result<()>; async fn write_i8(&mut self, n: i8) -> Result<()>; async fn write_u16(&mut self, n: u16) -> Result<()>; async fn write_u16_le(&mut self, n: u16) -> Result<()>; async fn write_i16(&mut self, n: i16) -> Result<()>; async fn write_i16_le(&mut self, n: i16) -> Result<()>; async fn write_u32(&mut self, n: u32) -> Result<()>; async fn write_u32_le(&mut self, n: u32) -> Result<()>; async fn write_i32(&mut self, n: i32) -> Result<()>; async fn write_i32_le(&mut self, n: i32) -> Result<()>; async fn write_u64(&mut self, n: u64) -> Result<()>; async fn write_u64_le(&mut self, n: u64) -> Result<()>; async fn write_i64(&mut self, n: i64) -> Result<()>; async fn write_i64_le(&mut self, n: i64) -> Result<()>; async fn write_u128(&mut self, n: u128) -> Result<()>; async fn write_u128_le(&mut self, n: u128) -> Result<()>; async fn write_i128(&mut self, n: i128) -> Result<()>; async fn write_i128_le(&mut self, n: i128) -> Result<()>; async fn write_f32(&mut self, n: f32) -> Result<()>; async fn write_f32_le(&mut self, n: f32) -> Result<()>; async fn write_f64(&mut self, n: f64) -> Result<()>; async fn write_f64_le(&mut self, n: f64) -> Result<()>;
    async fn flush(&mut self) -> Result<()>;
    async fn shutdown(&mut self) -> Result<()>;
}
impl<R: AsyncRead> AsyncReadExt for R {}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
impl<S: AsyncSeek> AsyncSeekExt for S {}
impl<W: AsyncWrite> AsyncWriteExt for W {}
impl<R: AsyncRead> BufReader<R> {
    #[allocates] fn new(inner: R) -> Self;
    #[allocates] fn with_capacity(capacity: usize, inner: R) -> Self;
    fn get_ref(&self) -> &R;
    fn get_mut(&mut self) -> &mut R;
    fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    fn into_inner(self) -> R;
    fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    #[allocates] fn new(stream: RW) -> BufStream<RW>;
    fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    fn get_ref(&self) -> &RW;
    fn get_mut(&mut self) -> &mut RW;
    fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    fn into_inner(self) -> RW;
}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<W: AsyncWrite> BufWriter<W> {
    #[allocates] fn new(inner: W) -> Self;
    #[allocates] fn with_capacity(cap: usize, inner: W) -> Self;
    fn get_ref(&self) -> &W;
    fn get_mut(&mut self) -> &mut W;
    fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    fn into_inner(self) -> W;
    fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
    fn get_ref(&self) -> (&T, &U);
    fn get_mut(&mut self) -> (&mut T, &mut U);
    fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    fn into_inner(self) -> (T, U);
}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
impl Drop for DuplexStream {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}
impl AsyncSeek for Empty {}
impl AsyncWrite for Empty {}
impl Interest {
    const READABLE: Interest = loop {};
    const WRITABLE: Interest = loop {};
    const ERROR: Interest = loop {};
    const PRIORITY: Interest = loop {};
    fn is_readable(self) -> bool;
    fn is_writable(self) -> bool;
    fn is_error(self) -> bool;
    fn is_priority(self) -> bool;
    fn add(self, other: Interest) -> Interest;
    fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest { type Output = Interest; }
impl BitOrAssign for Interest {}
impl Clone for Interest {}
impl PartialEq for Interest {}
impl Copy for Interest {}
impl<R: AsyncRead, W: AsyncWrite> Join<R, W> {
    fn into_inner(self) -> (R, W);
    fn reader(&self) -> &R;
    fn writer(&self) -> &W;
    fn reader_mut(&mut self) -> &mut R;
    fn writer_mut(&mut self) -> &mut W;
    fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R: AsyncBufRead, W> AsyncBufRead for Join<R, W> {}
impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}
impl<R: AsyncBufRead + Unpin> Lines<R> {
    #[builds] async fn next_line(&mut self) -> Result<Option<String>>;
    fn get_mut(&mut self) -> &mut R;
    fn get_ref(&mut self) -> &R;
    fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> Lines<R> { fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<String>>>; }
impl<'a> ReadBuf<'a> {
    fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    fn capacity(&self) -> usize;
    fn filled(&self) -> &[u8];
    fn filled_mut(&mut self) -> &mut [u8];
    fn take(&mut self, n: usize) -> ReadBuf<'_>;
    fn initialized(&self) -> &[u8];
    fn initialized_mut(&mut self) -> &mut [u8];
    fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    fn initialize_unfilled(&mut self) -> &mut [u8];
    fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    fn remaining(&self) -> usize;
    fn clear(&mut self);
    fn advance(&mut self, n: usize);
    fn set_filled(&mut self, n: usize);
    fn assume_init(&mut self, n: usize);
    fn put_slice(&mut self, buf: &[u8]);
}
impl<'a> BufMut for ReadBuf<'a> {}
impl<T> ReadHalf<T> { fn is_pair_of(&self, other: &WriteHalf<T>) -> bool; fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin; }
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
impl Ready {
    const EMPTY: Ready = loop {};
    const READABLE: Ready = loop {};
    const WRITABLE: Ready = loop {};
    const READ_CLOSED: Ready = loop {};
    const WRITE_CLOSED: Ready = loop {};
    const PRIORITY: Ready = loop {};
    const ERROR: Ready = loop {};
    const ALL: Ready = loop {};
    fn is_empty(self) -> bool;
    fn is_readable(self) -> bool;
    fn is_writable(self) -> bool;
    fn is_read_closed(self) -> bool;
    fn is_write_closed(self) -> bool;
    fn is_priority(self) -> bool;
    fn is_error(self) -> bool;
}
impl BitAnd for Ready { type Output = Ready; }
impl BitOr for Ready { type Output = Ready; }
impl BitOrAssign for Ready {}
impl Clone for Ready {}
impl PartialEq for Ready {}
impl Sub for Ready { type Output = Ready; }
impl Copy for Ready {}
impl AsyncRead for Repeat {}
impl SimplexStream { fn new_unsplit(max_buf_size: usize) -> SimplexStream; }
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}
impl AsyncWrite for Sink {}
impl<R: AsyncBufRead + Unpin> Split<R> { #[builds] async fn next_segment(&mut self) -> Result<Option<Vec<u8>>>; }
impl<R: AsyncBufRead> Split<R> { fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Option<Vec<u8>>>>; }
impl AsyncWrite for Stderr {}
impl AsyncRead for Stdin {}
impl AsyncWrite for Stdout {}
impl<R: AsyncRead> Take<R> {
    fn limit(&self) -> u64;
    fn set_limit(&mut self, limit: u64);
    fn get_ref(&self) -> &R;
    fn get_mut(&mut self) -> &mut R;
    fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<T> WriteHalf<T> { fn is_pair_of(&self, other: &ReadHalf<T>) -> bool; }
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
impl AsyncBufRead for &[u8] {}
impl<P: DerefMut> AsyncBufRead for Pin<P> where P::Target: AsyncBufRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
impl<T: AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<T: AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl AsyncRead for &[u8] {}
impl<P: DerefMut> AsyncRead for Pin<P> where P::Target: AsyncRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T: AsyncRead + Unpin> AsyncRead for &mut T {}
impl<T: AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<P: DerefMut> AsyncSeek for Pin<P> where P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
impl<T: AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<T: AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl<P: DerefMut> AsyncWrite for Pin<P> where P::Target: AsyncWrite {}
impl<T: AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<T: AsyncWrite + Unpin> AsyncWrite for Box<T> {}
}
pub mod net {
use std::prelude::v1::*;
use ::bytes::buf::buf_mut::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use std::io::{Error, IoSlice, IoSliceMut, Result};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::task::{Context, Poll};
use std::time::Duration;
pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> Result<impl Iterator<Item = SocketAddr>>;
pub struct TcpListener { _p: _ }
pub struct TcpStream { _p: _ }
pub struct UdpSocket { _p: _ }
pub trait ToSocketAddrs {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl TcpListener {
    async fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener>;
    async fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<Result<(TcpStream, SocketAddr)>>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn ttl(&self) -> Result<u32>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
}
impl TryFrom<std::net::TcpListener> for TcpListener { type Error = Error; }
impl TcpStream {
    async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn take_error(&self) -> Result<Option<Error>>;
    fn peer_addr(&self) -> Result<SocketAddr>;
    fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<usize>>;
    async fn ready(&self, interest: Interest) -> Result<Ready>;
    async fn readable(&self) -> Result<()>;
    fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn try_read(&self, buf: &mut [u8]) -> Result<usize>;
    fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    async fn writable(&self) -> Result<()>;
    fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn try_write(&self, buf: &[u8]) -> Result<usize>;
    fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn try_io<R>(&self, interest: Interest, #[once] f: impl FnOnce() -> Result<R>) -> Result<R>;
    async fn async_io<R>(&self, interest: Interest, #[per_item] f: impl FnMut() -> Result<R>) -> Result<R>;
    async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    fn nodelay(&self) -> Result<bool>;
    fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    fn quickack(&self) -> Result<bool>;
    fn set_quickack(&self, quickack: bool) -> Result<()>;
    fn linger(&self) -> Result<Option<Duration>>;
    fn set_zero_linger(&self) -> Result<()>;
    fn ttl(&self) -> Result<u32>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
    fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>);
    fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf);
}
impl AsRef<TcpStream> for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream { type Error = Error; }
impl UdpSocket {
    async fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    fn local_addr(&self) -> Result<SocketAddr>;
    fn peer_addr(&self) -> Result<SocketAddr>;
    async fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()>;
    async fn ready(&self, interest: Interest) -> Result<Ready>;
    async fn writable(&self) -> Result<()>;
    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    async fn send(&self, buf: &[u8]) -> Result<usize>;
    fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn try_send(&self, buf: &[u8]) -> Result<usize>;
    async fn readable(&self) -> Result<()>;
    fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<Result<()>>;
    async fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    fn try_recv(&self, buf: &mut [u8]) -> Result<usize>;
    fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> Result<usize>;
    fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, SocketAddr)>;
    async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> Result<(usize, SocketAddr)>;
    async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<Result<usize>>;
    fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> Result<usize>;
    async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr>>;
    fn try_recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    fn try_io<R>(&self, interest: Interest, #[once] f: impl FnOnce() -> Result<R>) -> Result<R>;
    async fn async_io<R>(&self, interest: Interest, #[per_item] f: impl FnMut() -> Result<R>) -> Result<R>;
    async fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    fn try_peek(&self, buf: &mut [u8]) -> Result<usize>;
    async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<SocketAddr>>;
    fn try_peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    async fn peek_sender(&self) -> Result<SocketAddr>;
    fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<Result<SocketAddr>>;
    fn try_peek_sender(&self) -> Result<SocketAddr>;
    fn broadcast(&self) -> Result<bool>;
    fn set_broadcast(&self, on: bool) -> Result<()>;
    fn multicast_loop_v4(&self) -> Result<bool>;
    fn set_multicast_loop_v4(&self, on: bool) -> Result<()>;
    fn multicast_ttl_v4(&self) -> Result<u32>;
    fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()>;
    fn multicast_loop_v6(&self) -> Result<bool>;
    fn set_multicast_loop_v6(&self, on: bool) -> Result<()>;
    fn tclass_v6(&self) -> Result<u32>;
    fn set_tclass_v6(&self, tclass: u32) -> Result<()>;
    fn ttl(&self) -> Result<u32>;
    fn set_ttl(&self, ttl: u32) -> Result<()>;
    fn tos_v4(&self) -> Result<u32>;
    fn set_tos_v4(&self, tos: u32) -> Result<()>;
    fn device(&self) -> Result<Option<Vec<u8>>>;
    fn bind_device(&self, interface: Option<&[u8]>) -> Result<()>;
    fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()>;
    fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    fn take_error(&self) -> Result<Option<Error>>;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket { type Error = Error; }
impl ToSocketAddrs for &[SocketAddr] {}
impl ToSocketAddrs for (&str, u16) {}
impl ToSocketAddrs for (IpAddr, u16) {}
impl ToSocketAddrs for (String, u16) {}
impl ToSocketAddrs for (Ipv4Addr, u16) {}
impl ToSocketAddrs for (Ipv6Addr, u16) {}
impl ToSocketAddrs for SocketAddr {}
impl ToSocketAddrs for str {}
impl ToSocketAddrs for String {}
impl ToSocketAddrs for SocketAddrV4 {}
impl ToSocketAddrs for SocketAddrV6 {}
impl<T: ToSocketAddrs> ToSocketAddrs for &T {}
}
pub mod net {
pub mod tcp {
use std::prelude::v1::*;
use ::bytes::buf::buf_mut::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::task::{Context, Poll};
pub struct OwnedReadHalf { _p: _ }
pub struct OwnedWriteHalf { _p: _ }
pub struct ReadHalf<'a> { _p: _ }
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
pub struct WriteHalf<'a> { _p: _ }
impl AsyncRead for OwnedReadHalf {}
impl AsyncRead for ReadHalf<'_> {}
impl AsyncWrite for OwnedWriteHalf {}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<TcpStream> for OwnedReadHalf {}
impl AsRef<TcpStream> for OwnedWriteHalf {}
impl AsRef<TcpStream> for ReadHalf<'_> {}
impl AsRef<TcpStream> for WriteHalf<'_> {}
impl OwnedReadHalf {
    fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
    async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    async fn readable(&self) -> std::io::Result<()>;
    fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl OwnedWriteHalf {
    fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
    fn forget(self);
    async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    async fn writable(&self) -> std::io::Result<()>;
    fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl Drop for OwnedWriteHalf {}
impl ReadHalf<'_> {
    fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
    async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    async fn readable(&self) -> std::io::Result<()>;
    fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl Display for ReuniteError {}
impl Error for ReuniteError {}
impl WriteHalf<'_> {
    async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    async fn writable(&self) -> std::io::Result<()>;
    fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
}}
pub mod process {
use std::prelude::v1::*;
use crate::io::{AsyncRead, AsyncWrite};
use std::ffi::os_str::OsStr;
use std::io::{Error, Result};
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
pub struct Child { _p: _ }
pub struct ChildStderr { _p: _ }
pub struct ChildStdin { _p: _ }
pub struct ChildStdout { _p: _ }
pub struct Command { _p: _ }
impl AsyncRead for ChildStderr {}
impl AsyncRead for ChildStdout {}
impl AsyncWrite for ChildStdin {}
impl Child {
    fn id(&self) -> Option<u32>;
    fn start_kill(&mut self) -> Result<()>;
    async fn kill(&mut self) -> Result<()>;
    async fn wait(&mut self) -> Result<ExitStatus>;
    fn try_wait(&mut self) -> Result<Option<ExitStatus>>;
    async fn wait_with_output(self) -> Result<Output>;
}
impl TryInto<Stdio> for ChildStderr { type Error = Error; }
impl TryInto<Stdio> for ChildStdin { type Error = Error; }
impl TryInto<Stdio> for ChildStdout { type Error = Error; }
impl Command {
    fn new<S: AsRef<OsStr>>(program: S) -> Command;
    fn as_std_mut(&mut self) -> &mut std::process::Command;
    fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    fn env_clear(&mut self) -> &mut Command;
    fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    fn pre_exec<F: FnMut() -> Result<()> + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Command;
    fn process_group(&mut self, pgroup: i32) -> &mut Command;
    fn spawn(&mut self) -> Result<Child>;
    fn status(&mut self) -> impl Future<Output = Result<ExitStatus>>;
    fn output(&mut self) -> impl Future<Output = Result<Output>>;
    fn get_kill_on_drop(&self) -> bool;
}
impl From<std::process::Command> for Command {}
}
pub mod runtime {
use std::prelude::v1::*;
use crate::task::JoinHandle;
use std::fmt::Display;
use std::io::{Error, Result};
use std::time::Duration;
pub enum RuntimeFlavor { CurrentThread, MultiThread }
pub fn is_rt_shutdown_err(err: &Error) -> bool;
pub fn worker_index() -> Option<usize>;
pub struct Builder { _p: _ }
pub struct EnterGuard<'a> { _p: _ }
#[counted] pub struct Handle { _p: _ }
pub struct Runtime { _p: _ }
pub struct TryCurrentError { _p: _ }
impl PartialEq for RuntimeFlavor {}
impl Builder {
    fn new_current_thread() -> Builder;
    fn new_multi_thread() -> Builder;
    fn enable_all(&mut self) -> &mut Self;
    fn worker_threads(&mut self, val: usize) -> &mut Self;
    fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    fn name(&mut self, val: impl Into<String>) -> &mut Self;
    fn thread_name_fn<F: Fn() -> String + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Self;
    fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    fn on_thread_start<F: Fn() + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Self;
    fn on_thread_stop<F: Fn() + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Self;
    fn on_thread_park<F: Fn() + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Self;
    fn on_thread_unpark<F: Fn() + Send + Sync + 'static>(&mut self, #[per_item] f: F) -> &mut Self;
    fn build(&mut self) -> Result<Runtime>;
    fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    fn event_interval(&mut self, val: u32) -> &mut Self;
    fn enable_io(&mut self) -> &mut Self;
    fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
    fn enable_time(&mut self) -> &mut Self;
}
impl Handle {
    fn enter(&self) -> EnterGuard<'_>;
    fn current() -> Self;
    fn try_current() -> std::result::Result<Self, TryCurrentError>;
    #[allocates] fn spawn<F: Future + Send + 'static>(&self, #[outlives] future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
    #[allocates] fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, #[outlives] func: F) -> JoinHandle<R>;
    fn block_on<F: Future>(&self, future: F) -> F::Output;
    fn runtime_flavor(&self) -> RuntimeFlavor;
    fn name(&self) -> Option<&str>;
}
impl Clone for Handle { #[counts] fn clone(&self) -> Handle; }
impl Runtime {
    fn new() -> Result<Runtime>;
    #[allocates] fn spawn<F: Future + Send + 'static>(&self, #[outlives] future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
    #[allocates] fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(&self, #[outlives] func: F) -> JoinHandle<R>;
    fn block_on<F: Future>(&self, future: F) -> F::Output;
    fn enter(&self) -> EnterGuard<'_>;
    fn shutdown_timeout(self, duration: Duration);
    fn shutdown_background(self);
}
impl Drop for Runtime {}
impl TryCurrentError { fn is_missing_context(&self) -> bool; fn is_thread_local_destroyed(&self) -> bool; }
impl Display for TryCurrentError {}
impl std::error::Error for TryCurrentError {}
}
pub mod signal {
use std::io::Result;
pub async fn ctrl_c() -> Result<()>;
}
pub mod sync {
use std::prelude::v1::*;
use crate::sync::futures::{Notified, OwnedNotified};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
pub enum TryAcquireError { Closed, NoPermits }
pub struct AcquireError { _p: _ }
pub struct Barrier { _p: _ }
pub struct BarrierWaitResult { _p: _ }
pub struct MappedMutexGuard<'a, T> { _p: _ }
pub struct Mutex<T> { _p: _ }
#[guard] pub struct MutexGuard<'a, T> { _p: _ }
pub struct Notify { _p: _ }
pub struct OnceCell<T> { _p: _ }
pub struct OwnedMappedMutexGuard<T, U = T> { _p: _ }
#[guard] pub struct OwnedMutexGuard<T> { _p: _ }
pub struct OwnedRwLockMappedWriteGuard<T, U = T> { _p: _ }
pub struct OwnedRwLockReadGuard<T, U = T> { _p: _ }
pub struct OwnedRwLockWriteGuard<T> { _p: _ }
pub struct OwnedSemaphorePermit { _p: _ }
pub struct RwLock<T> { _p: _ }
pub struct RwLockMappedWriteGuard<'a, T> { _p: _ }
#[guard] pub struct RwLockReadGuard<'a, T> { _p: _ }
#[guard] pub struct RwLockWriteGuard<'a, T> { _p: _ }
pub struct Semaphore { _p: _ }
pub struct SemaphorePermit<'a> { _p: _ }
pub struct SetOnce<T> { _p: _ }
pub struct SetOnceError<T>(pub T);
pub struct TryLockError { _p: _ }
impl<T> SetError<T> { fn is_already_init_err(&self) -> bool; fn is_initializing_err(&self) -> bool; }
impl<T> Display for SetError<T> {}
impl<T: Debug> Error for SetError<T> {}
impl<T: PartialEq> PartialEq for SetError<T> {}
impl Display for TryAcquireError {}
impl Error for TryAcquireError {}
impl PartialEq for TryAcquireError {}
impl Display for AcquireError {}
impl Error for AcquireError {}
impl Barrier { fn new(n: usize) -> Barrier; async fn wait(&self) -> BarrierWaitResult; }
impl BarrierWaitResult { fn is_leader(&self) -> bool; }
impl Clone for BarrierWaitResult {}
impl<'a, T> MappedMutexGuard<'a, T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, #[once] f: F) -> MappedMutexGuard<'a, U>;
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, #[once] f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
}
impl<'a, T> Deref for MappedMutexGuard<'a, T> { type Target = T; }
impl<'a, T> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: Display> Display for MappedMutexGuard<'a, T> {}
impl<'a, T> Drop for MappedMutexGuard<'a, T> {}
impl<T> Mutex<T> {
    fn new(#[stores] t: T) -> Self where T: Sized;
    fn const_new(t: T) -> Self where T: Sized;
    async fn lock(&self) -> MutexGuard<'_, T>;
    fn blocking_lock(&self) -> MutexGuard<'_, T>;
    fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    fn get_mut(&mut self) -> &mut T;
    fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    fn into_inner(self) -> T where T: Sized;
}
impl<T: Default> Default for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
impl<'a, T> MutexGuard<'a, T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, #[once] f: F) -> MappedMutexGuard<'a, U>;
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, #[once] f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
impl<T: Display> Display for MutexGuard<'_, T> {}
impl<T> Drop for MutexGuard<'_, T> {}
impl Notify {
    fn new() -> Notify;
    fn const_new() -> Notify;
    fn notified(&self) -> Notified<'_>;
    fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    fn notify_one(&self);
    fn notify_last(&self);
    fn notify_waiters(&self);
}
impl Default for Notify {}
impl<T> OnceCell<T> {
    fn new() -> Self;
    fn const_new() -> Self;
    fn new_with(value: Option<T>) -> Self;
    fn const_new_with(value: T) -> Self;
    fn initialized(&self) -> bool;
    fn get(&self) -> Option<&T>;
    fn get_mut(&mut self) -> Option<&mut T>;
    fn set(&self, #[stores] value: T) -> Result<(), SetError<T>>;
    async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, #[lazy] f: F) -> &T;
    async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, #[lazy] f: F) -> Result<&T, E>;
    fn into_inner(self) -> Option<T>;
    fn take(&mut self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T, U> OwnedMappedMutexGuard<T, U> {
    fn map<S, F: FnOnce(&mut U) -> &mut S>(this: Self, #[once] f: F) -> OwnedMappedMutexGuard<T, S>;
    fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: Self, #[once] f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>;
}
impl<T, U> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
impl<T, U> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T, U: Display> Display for OwnedMappedMutexGuard<T, U> {}
impl<T, U> Drop for OwnedMappedMutexGuard<T, U> {}
impl<T> OwnedMutexGuard<T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, #[once] f: F) -> OwnedMappedMutexGuard<T, U>;
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, #[once] f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>;
    fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T> DerefMut for OwnedMutexGuard<T> {}
impl<T: Display> Display for OwnedMutexGuard<T> {}
impl<T> Drop for OwnedMutexGuard<T> {}
impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
    fn map<F: FnOnce(&mut U) -> &mut V, V>(this: Self, #[once] f: F) -> OwnedRwLockMappedWriteGuard<T, V>;
    fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V>(this: Self, #[once] f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>;
    fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
impl<T, U> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T, U: Display> Display for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T, U> Drop for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T, U> OwnedRwLockReadGuard<T, U> {
    fn map<F: FnOnce(&U) -> &V, V>(this: Self, #[once] f: F) -> OwnedRwLockReadGuard<T, V>;
    fn try_map<F: FnOnce(&U) -> Option<&V>, V>(this: Self, #[once] f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>;
    fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T, U> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
impl<T, U: Display> Display for OwnedRwLockReadGuard<T, U> {}
impl<T, U> Drop for OwnedRwLockReadGuard<T, U> {}
impl<T> OwnedRwLockWriteGuard<T> {
    fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, #[once] f: F) -> OwnedRwLockMappedWriteGuard<T, U>;
    fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, #[once] f: F) -> OwnedRwLockReadGuard<T, U>;
    fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, #[once] f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>;
    fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, #[once] f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>;
    fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T: Display> Display for OwnedRwLockWriteGuard<T> {}
impl<T> Drop for OwnedRwLockWriteGuard<T> {}
impl OwnedSemaphorePermit {
    fn forget(self);
    fn merge(&mut self, other: Self);
    fn split(&mut self, n: usize) -> Option<Self>;
    fn semaphore(&self) -> &Arc<Semaphore>;
    fn num_permits(&self) -> usize;
}
impl Drop for OwnedSemaphorePermit {}
impl<T> RwLock<T> {
    fn new(#[stores] value: T) -> RwLock<T> where T: Sized;
    fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    fn const_new(value: T) -> RwLock<T> where T: Sized;
    fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    async fn read(&self) -> RwLockReadGuard<'_, T>;
    fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    async fn write(&self) -> RwLockWriteGuard<'_, T>;
    fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    fn get_mut(&mut self) -> &mut T;
    fn into_inner(self) -> T where T: Sized;
}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
impl<'a, T> RwLockMappedWriteGuard<'a, T> {
    fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, #[once] f: F) -> RwLockMappedWriteGuard<'a, U>;
    fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, #[once] f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
}
impl<T> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T: Display> Display for RwLockMappedWriteGuard<'a, T> {}
impl<'a, T> Drop for RwLockMappedWriteGuard<'a, T> {}
impl<'a, T> RwLockReadGuard<'a, T> {
    fn map<F: FnOnce(&T) -> &U, U>(this: Self, #[once] f: F) -> RwLockReadGuard<'a, U>;
    fn try_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, #[once] f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
}
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<'a, T: Display> Display for RwLockReadGuard<'a, T> {}
impl<'a, T> Drop for RwLockReadGuard<'a, T> {}
impl<'a, T> RwLockWriteGuard<'a, T> {
    fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, #[once] f: F) -> RwLockMappedWriteGuard<'a, U>;
    fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, #[once] f: F) -> RwLockReadGuard<'a, U>;
    fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, #[once] f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
    fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, #[once] f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
    fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T: Display> Display for RwLockWriteGuard<'a, T> {}
impl<'a, T> Drop for RwLockWriteGuard<'a, T> {}
impl Semaphore {
    const MAX_PERMITS: usize = loop {};
    fn new(permits: usize) -> Self;
    fn const_new(permits: usize) -> Self;
    fn available_permits(&self) -> usize;
    fn add_permits(&self, n: usize);
    fn forget_permits(&self, n: usize) -> usize;
    async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    fn close(&self);
    fn is_closed(&self) -> bool;
}
impl<'a> SemaphorePermit<'a> {
    fn forget(self);
    fn merge(&mut self, other: Self);
    fn split(&mut self, n: usize) -> Option<Self>;
    fn semaphore(&self) -> &Semaphore;
    fn num_permits(&self) -> usize;
}
impl Drop for SemaphorePermit<'_> {}
impl<T> SetOnce<T> {
    fn new() -> Self;
    fn const_new() -> Self;
    fn new_with(value: Option<T>) -> Self;
    fn const_new_with(value: T) -> Self;
    fn initialized(&self) -> bool;
    fn get(&self) -> Option<&T>;
    fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    fn into_inner(self) -> Option<T>;
    async fn wait(&self) -> &T;
}
impl<T: Clone> Clone for SetOnce<T> {}
impl<T> Default for SetOnce<T> {}
impl<T> Drop for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
impl<T: PartialEq> PartialEq for SetOnce<T> {}
impl<T> Display for SetOnceError<T> {}
impl<T: Debug> Error for SetOnceError<T> {}
impl<T: PartialEq> PartialEq for SetOnceError<T> {}
impl Display for TryLockError {}
impl Error for TryLockError {}
}
pub mod sync {
pub mod broadcast {
use std::prelude::v1::*;
use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
#[allocates] pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
pub struct Receiver<T> { _p: _ }
#[counted] pub struct Sender<T> { _p: _ }
#[counted] pub struct WeakSender<T> { _p: _ }
impl<T> Receiver<T> {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn same_channel(&self, other: &Self) -> bool;
    fn sender_strong_count(&self) -> usize;
    fn sender_weak_count(&self) -> usize;
    fn is_closed(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    fn resubscribe(&self) -> Self;
    async fn recv(&mut self) -> Result<T, RecvError>;
    fn try_recv(&mut self) -> Result<T, TryRecvError>;
    fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> Sender<T> {
    fn new(capacity: usize) -> Self;
    fn send(&self, #[outlives] value: T) -> Result<usize, SendError<T>>;
    fn subscribe(&self) -> Receiver<T>;
    fn downgrade(&self) -> WeakSender<T>;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn receiver_count(&self) -> usize;
    fn same_channel(&self, other: &Self) -> bool;
    async fn closed(&self);
    fn strong_count(&self) -> usize;
    fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Sender<T>; }
impl<T> Drop for Sender<T> {}
impl<T> WeakSender<T> { fn upgrade(&self) -> Option<Sender<T>>; fn strong_count(&self) -> usize; fn weak_count(&self) -> usize; }
impl<T> Clone for WeakSender<T> { #[counts] fn clone(&self) -> Self; }
impl<T> Drop for WeakSender<T> {}
}}
pub mod sync {
pub mod broadcast {
pub mod error {
use std::prelude::v1::*;
use std::error::Error;
use std::fmt::{Debug, Display};
pub enum RecvError { Closed, Lagged(u64) }
pub enum TryRecvError { Empty, Closed, Lagged(u64) }
pub struct SendError<T>(pub T);
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl<T> Display for SendError<T> {}
impl<T: Debug> Error for SendError<T> {}
}}}
pub mod sync {
pub mod futures {
use std::prelude::v1::*;
use std::pin::Pin;
pub struct Notified<'a> { _p: _ }
pub struct OwnedNotified { _p: _ }
impl Notified<'_> { fn enable(self: Pin<&mut Self>) -> bool; }
impl Drop for Notified<'_> {}
impl Future for Notified<'_> { type Output = (); }
impl OwnedNotified { fn enable(self: Pin<&mut Self>) -> bool; }
impl Drop for OwnedNotified {}
impl Future for OwnedNotified { type Output = (); }
}}
pub mod sync {
pub mod mpsc {
use std::prelude::v1::*;
use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::task::{Context, Poll};
use std::time::Duration;
#[allocates] pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
#[allocates] #[unbounded = "channel"] pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
pub struct OwnedPermit<T> { _p: _ }
pub struct Permit<'a, T> { _p: _ }
pub struct PermitIterator<'a, T> { _p: _ }
pub struct Receiver<T> { _p: _ }
#[counted] pub struct Sender<T> { _p: _ }
pub struct UnboundedReceiver<T> { _p: _ }
#[counted] pub struct UnboundedSender<T> { _p: _ }
#[counted] pub struct WeakSender<T> { _p: _ }
#[counted] pub struct WeakUnboundedSender<T> { _p: _ }
impl<T> OwnedPermit<T> {
    fn send(self, value: T) -> Sender<T>;
    fn release(self) -> Sender<T>;
    fn same_channel(&self, other: &Self) -> bool;
    fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> Drop for OwnedPermit<T> {}
impl<T> Permit<'_, T> { fn send(self, value: T); }
impl<T> Drop for Permit<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {}
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
impl<T> Receiver<T> {
    async fn recv(&mut self) -> Option<T>;
    async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    fn try_recv(&mut self) -> Result<T, TryRecvError>;
    fn blocking_recv(&mut self) -> Option<T>;
    fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    fn close(&mut self);
    fn is_closed(&self) -> bool;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn capacity(&self) -> usize;
    fn max_capacity(&self) -> usize;
    fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    fn sender_strong_count(&self) -> usize;
    fn sender_weak_count(&self) -> usize;
}
impl<T> Sender<T> {
    async fn send(&self, #[outlives] value: T) -> Result<(), SendError<T>>;
    async fn closed(&self);
    fn try_send(&self, #[outlives] message: T) -> Result<(), TrySendError<T>>;
    async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    fn is_closed(&self) -> bool;
    async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    fn same_channel(&self, other: &Self) -> bool;
    fn capacity(&self) -> usize;
    fn downgrade(&self) -> WeakSender<T>;
    fn max_capacity(&self) -> usize;
    fn strong_count(&self) -> usize;
    fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Self; }
impl<T> UnboundedReceiver<T> {
    async fn recv(&mut self) -> Option<T>;
    async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    fn try_recv(&mut self) -> Result<T, TryRecvError>;
    fn blocking_recv(&mut self) -> Option<T>;
    fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    fn close(&mut self);
    fn is_closed(&self) -> bool;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    fn sender_strong_count(&self) -> usize;
    fn sender_weak_count(&self) -> usize;
}
impl<T> UnboundedSender<T> {
    #[grows] #[sends] fn send(&self, #[outlives] message: T) -> Result<(), SendError<T>>;
    async fn closed(&self);
    fn is_closed(&self) -> bool;
    fn same_channel(&self, other: &Self) -> bool;
    fn downgrade(&self) -> WeakUnboundedSender<T>;
    fn strong_count(&self) -> usize;
    fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> { #[counts] fn clone(&self) -> Self; }
impl<T> WeakSender<T> { fn upgrade(&self) -> Option<Sender<T>>; fn strong_count(&self) -> usize; fn weak_count(&self) -> usize; }
impl<T> Clone for WeakSender<T> { #[counts] fn clone(&self) -> Self; }
impl<T> Drop for WeakSender<T> {}
impl<T> WeakUnboundedSender<T> { fn upgrade(&self) -> Option<UnboundedSender<T>>; fn strong_count(&self) -> usize; fn weak_count(&self) -> usize; }
impl<T> Clone for WeakUnboundedSender<T> { #[counts] fn clone(&self) -> Self; }
impl<T> Drop for WeakUnboundedSender<T> {}
}}
pub mod sync {
pub mod mpsc {
pub mod error {
use std::prelude::v1::*;
use std::error::Error;
use std::fmt::Display;
pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
pub enum TryRecvError { Empty, Disconnected }
pub enum TrySendError<T> { Full(T), Closed(T) }
pub struct SendError<T>(pub T);
impl<T> SendTimeoutError<T> { fn into_inner(self) -> T; }
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T: PartialEq> PartialEq for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Copy for TryRecvError {}
impl<T> TrySendError<T> { fn into_inner(self) -> T; }
impl<T: Clone> Clone for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
}}}
pub mod sync {
pub mod oneshot {
use std::prelude::v1::*;
use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::task::{Context, Poll};
#[allocates] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub struct Receiver<T> { _p: _ }
pub struct Sender<T> { _p: _ }
impl<T> Receiver<T> {
    fn close(&mut self);
    fn is_terminated(&self) -> bool;
    fn is_empty(&self) -> bool;
    fn try_recv(&mut self) -> Result<T, TryRecvError>;
    fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
impl<T> Sender<T> {
    fn send(self, t: T) -> Result<(), T>;
    async fn closed(&mut self);
    fn is_closed(&self) -> bool;
    fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
impl<T> Drop for Sender<T> {}
}}
pub mod sync {
pub mod oneshot {
pub mod error {
use std::prelude::v1::*;
use std::error::Error;
use std::fmt::Display;
pub enum TryRecvError { Empty, Closed }
pub struct RecvError { _p: _ }
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
}}}
pub mod sync {
pub mod watch {
use std::prelude::v1::*;
use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;
#[allocates] pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);
#[counted] pub struct Receiver<T> { _p: _ }
pub struct Ref<'a, T> { _p: _ }
#[counted] pub struct Sender<T> { _p: _ }
impl<T> Receiver<T> {
    fn borrow(&self) -> Ref<'_, T>;
    fn borrow_and_update(&mut self) -> Ref<'_, T>;
    fn has_changed(&self) -> Result<bool, RecvError>;
    fn is_closed(&self) -> bool;
    fn mark_changed(&mut self);
    fn mark_unchanged(&mut self);
    async fn changed(&mut self) -> Result<(), RecvError>;
    async fn wait_for(&mut self, #[per_item] f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Receiver<T> { #[counts] fn clone(&self) -> Self; }
impl<T> Drop for Receiver<T> {}
impl<'a, T> Ref<'a, T> { fn has_changed(&self) -> bool; }
impl<T> Deref for Ref<'_, T> { type Target = T; }
impl<T> Sender<T> {
    fn new(init: T) -> Self;
    fn send(&self, #[outlives] value: T) -> Result<(), SendError<T>>;
    fn send_modify<F: FnOnce(&mut T)>(&self, #[once] modify: F);
    fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, #[once] modify: F) -> bool;
    fn send_replace(&self, value: T) -> T;
    fn borrow(&self) -> Ref<'_, T>;
    fn is_closed(&self) -> bool;
    async fn closed(&self);
    fn subscribe(&self) -> Receiver<T>;
    fn receiver_count(&self) -> usize;
    fn sender_count(&self) -> usize;
    fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Self; }
impl<T: Default> Default for Sender<T> {}
impl<T> Drop for Sender<T> {}
}}
pub mod sync {
pub mod watch {
pub mod error {
use std::prelude::v1::*;
use std::error::Error;
use std::fmt::Display;
pub struct RecvError { _p: _ }
pub struct SendError<T>(pub T);
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
}}}
pub mod task {
use std::prelude::v1::*;
use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::any::Any;
use std::error::Error;
use std::fmt::Display;
use std::task::{Context, Poll};
pub fn block_in_place<F: FnOnce() -> R, R>(#[once] f: F) -> R;
pub fn id() -> Id;
#[allocates] pub fn spawn<F: Future + Send + 'static>(#[outlives] future: F) -> JoinHandle<F::Output> where F::Output: Send + 'static;
#[allocates] pub fn spawn_blocking<F: FnOnce() -> R + Send + 'static, R: Send + 'static>(#[outlives] f: F) -> JoinHandle<R>;
#[allocates] pub fn spawn_local<F: Future + 'static>(#[outlives] future: F) -> JoinHandle<F::Output> where F::Output: 'static;
pub fn try_id() -> Option<Id>;
pub async fn yield_now();
#[counted] pub struct AbortHandle { _p: _ }
pub struct Id { _p: _ }
pub struct JoinError { _p: _ }
pub struct JoinHandle<T> { _p: _ }
pub struct JoinSet<T> { _p: _ }
pub struct LocalEnterGuard { _p: _ }
pub struct LocalKey<T: 'static> { _p: _ }
pub struct LocalSet { _p: _ }
impl AbortHandle { fn abort(&self); fn is_finished(&self) -> bool; fn id(&self) -> Id; }
impl Clone for AbortHandle { #[counts] fn clone(&self) -> Self; }
impl Drop for AbortHandle {}
impl Clone for Id {}
impl Display for Id {}
impl PartialEq for Id {}
impl Copy for Id {}
impl JoinError {
    fn is_cancelled(&self) -> bool;
    fn is_panic(&self) -> bool;
    fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    fn id(&self) -> Id;
}
impl Display for JoinError {}
impl Error for JoinError {}
impl From<JoinError> for std::io::Error {}
impl<T> JoinHandle<T> { fn abort(&self); fn is_finished(&self) -> bool; fn id(&self) -> Id; }
impl<T> Drop for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
impl<T> JoinSet<T> { fn new() -> Self; fn len(&self) -> usize; fn is_empty(&self) -> bool; }
impl<T: 'static> JoinSet<T> {
    #[allocates] fn spawn<F: Future<Output = T> + Send + 'static>(&mut self, #[outlives] task: F) -> AbortHandle where T: Send;
    #[allocates] fn spawn_on<F: Future<Output = T> + Send + 'static>(&mut self, #[outlives] task: F, handle: &Handle) -> AbortHandle where T: Send;
    #[allocates] fn spawn_local<F: Future<Output = T> + 'static>(&mut self, #[outlives] task: F) -> AbortHandle;
    fn spawn_local_on<F: Future<Output = T> + 'static>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle;
    #[allocates] fn spawn_blocking<F: FnOnce() -> T + Send + 'static>(&mut self, #[outlives] f: F) -> AbortHandle where T: Send;
    fn spawn_blocking_on<F: FnOnce() -> T + Send + 'static>(&mut self, #[once] f: F, handle: &Handle) -> AbortHandle where T: Send;
    async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    async fn shutdown(&mut self);
    async fn join_all(self) -> Vec<T>;
    fn abort_all(&mut self);
    fn detach_all(&mut self);
    fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Default for JoinSet<T> {}
impl<T> Drop for JoinSet<T> {}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> Extend<F> for JoinSet<T> {}
impl<T: Send + 'static, F: Future<Output = T> + Send + 'static> FromIterator<F> for JoinSet<T> {}
impl Drop for LocalEnterGuard {}
impl<T: 'static> LocalKey<T> {
    fn scope<F: Future>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F>;
    fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, #[once] f: F) -> R;
    fn with<F: FnOnce(&T) -> R, R>(&'static self, #[once] f: F) -> R;
}
impl<T: Clone + 'static> LocalKey<T> { fn get(&'static self) -> T; }
impl LocalSet {
    fn new() -> LocalSet;
    fn enter(&self) -> LocalEnterGuard;
    #[allocates] fn spawn_local<F: Future + 'static>(&self, #[outlives] future: F) -> JoinHandle<F::Output> where F::Output: 'static;
    fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output;
    async fn run_until<F: Future>(&self, future: F) -> F::Output;
}
impl Default for LocalSet {}
impl Drop for LocalSet {}
impl Future for LocalSet { type Output = (); }
}
pub mod task {
pub mod coop {
use std::prelude::v1::*;
use std::task::{Context, Poll};
pub async fn consume_budget();
pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
pub fn has_budget_remaining() -> bool;
pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
pub struct Coop<F: Future> { _p: _ }
pub struct RestoreOnPending { _p: _ }
pub struct Unconstrained<F> { _p: _ }
impl<F: Future> Future for Coop<F> { type Output = <F as Future>::Output; }
impl RestoreOnPending { fn made_progress(&self); }
impl Drop for RestoreOnPending {}
impl<F: Future> Future for Unconstrained<F> { type Output = <F as Future>::Output; }
}}
pub mod task {
pub mod futures {
use std::prelude::v1::*;
use std::pin::Pin;
pub struct TaskLocalFuture<T: 'static, F> { _p: _ }
impl<T: 'static, F> TaskLocalFuture<T, F> { fn take_value(self: Pin<&mut Self>) -> Option<T>; }
impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> { type Output = <F as Future>::Output; }
}}
pub mod time {
use std::prelude::v1::*;
use crate::time::error::Elapsed;
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
pub enum MissedTickBehavior { Burst, Delay, Skip }
pub fn interval(period: Duration) -> Interval;
pub fn interval_at(start: Instant, period: Duration) -> Interval;
pub fn sleep(duration: Duration) -> Sleep;
pub fn sleep_until(deadline: Instant) -> Sleep;
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture>;
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture>;
pub struct Instant { _p: _ }
pub struct Interval { _p: _ }
pub struct Sleep { _p: _ }
pub struct Timeout<T> { _p: _ }
impl Clone for MissedTickBehavior {}
impl Default for MissedTickBehavior {}
impl PartialEq for MissedTickBehavior {}
impl Copy for MissedTickBehavior {}
impl Instant {
    fn now() -> Instant;
    fn duration_since(&self, earlier: Instant) -> Duration;
    fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    fn elapsed(&self) -> Duration;
    fn checked_add(&self, duration: Duration) -> Option<Instant>;
    fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl Add<Duration> for Instant { type Output = Instant; }
impl AddAssign<Duration> for Instant {}
impl Clone for Instant {}
impl From<std::time::Instant> for Instant {}
impl From<Instant> for std::time::Instant {}
impl PartialEq for Instant {}
impl Sub<Duration> for Instant { type Output = Instant; }
impl Sub for Instant { type Output = Duration; }
impl SubAssign<Duration> for Instant {}
impl Copy for Instant {}
impl Interval {
    async fn tick(&mut self) -> Instant;
    fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    fn reset(&mut self);
    fn reset_immediately(&mut self);
    fn reset_after(&mut self, after: Duration);
    fn reset_at(&mut self, deadline: Instant);
    fn missed_tick_behavior(&self) -> MissedTickBehavior;
    fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    fn period(&self) -> Duration;
}
impl Sleep { fn deadline(&self) -> Instant; fn is_elapsed(&self) -> bool; fn reset(self: Pin<&mut Self>, deadline: Instant); }
impl Future for Sleep { type Output = (); }
impl<T> Timeout<T> { fn get_ref(&self) -> &T; fn get_mut(&mut self) -> &mut T; fn into_inner(self) -> T; }
impl<T: Future> Future for Timeout<T> { type Output = Result<<T as Future>::Output, Elapsed>; }
}
pub mod time {
pub mod error {
use std::prelude::v1::*;
use std::fmt::Display;
pub struct Elapsed { _p: _ }
pub struct Error { _p: _ }
impl Display for Elapsed {}
impl std::error::Error for Elapsed {}
impl From<Elapsed> for std::io::Error {}
impl PartialEq for Elapsed {}
impl Error {
    fn shutdown() -> Error;
    fn is_shutdown(&self) -> bool;
    fn at_capacity() -> Error;
    fn is_at_capacity(&self) -> bool;
    fn invalid() -> Error;
    fn is_invalid(&self) -> bool;
}
impl Clone for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl Copy for Error {}
}}
