// What Unix adds to std.

pub mod os {
pub mod fd {
use crate::prelude::v1::*;
use crate::fs::File;
use crate::io::{Stderr, Stdin, Stdout};
use crate::net::{TcpListener, TcpStream, UdpSocket};
pub type RawFd = i32;
#[derive(Clone, Copy)] pub struct BorrowedFd<'fd> { _fd: &'fd i32 }
pub struct OwnedFd { _fd: i32 }
pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
pub trait FromRawFd { fn from_raw_fd(fd: RawFd) -> Self; }
pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
impl AsRawFd for File {}
impl AsRawFd for OwnedFd {}
impl AsRawFd for BorrowedFd<'_> {}
impl AsRawFd for Stdin {}
impl AsRawFd for Stdout {}
impl AsRawFd for Stderr {}
impl AsRawFd for TcpStream {}
impl AsRawFd for TcpListener {}
impl AsRawFd for UdpSocket {}
impl FromRawFd for File {}
impl FromRawFd for OwnedFd {}
impl FromRawFd for TcpStream {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for File {}
impl IntoRawFd for OwnedFd {}
impl IntoRawFd for TcpStream {}
impl AsFd for File {}
impl AsFd for OwnedFd {}
impl AsFd for BorrowedFd<'_> {}
impl AsFd for Stdin {}
impl AsFd for Stdout {}
impl AsFd for Stderr {}
impl AsFd for TcpStream {}
}
pub mod unix {
pub mod io { pub use crate::os::fd::*; }
pub mod prelude {
pub use crate::os::fd::*;
pub use crate::os::unix::ffi::{OsStrExt, OsStringExt};
pub use crate::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
pub use crate::os::unix::process::{CommandExt, ExitStatusExt};
}
pub mod ffi {
use crate::prelude::v1::*;
use crate::ffi::{OsStr, OsString};
pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
impl OsStrExt for OsStr {}
impl OsStringExt for OsString {}
}
pub mod fs {
use crate::prelude::v1::*;
use crate::fs::{DirEntry, File, FileType, Metadata, OpenOptions, Permissions};
use crate::path::Path;
pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;
pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> crate::io::Result<()>;
pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
}
pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
pub trait DirEntryExt { fn ino(&self) -> u64; }
pub trait FileExt {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<usize>;
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> crate::io::Result<()>;
    fn write_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<usize>;
    fn write_all_at(&self, buf: &[u8], offset: u64) -> crate::io::Result<()>;
}
impl MetadataExt for Metadata {}
impl PermissionsExt for Permissions {}
impl OpenOptionsExt for OpenOptions {}
impl FileTypeExt for FileType {}
impl DirEntryExt for DirEntry {}
impl FileExt for File {}
}
pub mod process {
use crate::prelude::v1::*;
use crate::process::{Command, ExitStatus};
pub trait CommandExt {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    fn exec(&mut self) -> crate::io::Error;
    fn process_group(&mut self, group: i32) -> &mut Command;
}
pub trait ExitStatusExt { fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; }
impl CommandExt for Command {}
impl ExitStatusExt for ExitStatus {}
}
}
}
