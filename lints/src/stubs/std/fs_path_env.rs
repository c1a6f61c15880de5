pub mod fs {
use crate::prelude::v1::*;
use crate::ffi::OsString;
use crate::fmt::Display;
use crate::io::{Error, IsTerminal, Read, Result, Seek, Write};
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;
#[derive(Debug)] pub enum TryLockError { Error(Error), WouldBlock }
#[builds] pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool>;
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()>;
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
#[builds] pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
#[builds] pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
#[builds] pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
#[builds] pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()>;
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
pub struct DirBuilder { _p: _ }
#[heap] pub struct DirEntry { _p: _ }
#[derive(Debug)] pub struct File { _fd: i32 }
#[derive(Clone, Copy, Debug, Default)] pub struct FileTimes { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct FileType { _p: _ }
#[derive(Clone)] pub struct Metadata { _p: _ }
#[derive(Clone)] pub struct OpenOptions { _p: _ }
#[derive(Clone, PartialEq, Eq)] pub struct Permissions { _p: _ }
#[heap] #[waits] pub struct ReadDir { _p: _ }
impl crate::error::Error for TryLockError {}
impl Display for TryLockError {}
impl DirBuilder {
    fn new() -> DirBuilder;
    fn recursive(&mut self, recursive: bool) -> &mut Self;
    fn create<P: AsRef<Path>>(&self, path: P) -> Result<()>;
}
impl DirEntry {
    #[builds] fn path(&self) -> PathBuf;
    fn metadata(&self) -> Result<Metadata>;
    fn file_type(&self) -> Result<FileType>;
    #[builds] fn file_name(&self) -> OsString;
}
impl File {
    fn open<P: AsRef<Path>>(path: P) -> Result<File>;
    fn create<P: AsRef<Path>>(path: P) -> Result<File>;
    fn create_new<P: AsRef<Path>>(path: P) -> Result<File>;
    fn options() -> OpenOptions;
    fn sync_all(&self) -> Result<()>;
    fn sync_data(&self) -> Result<()>;
    fn lock(&self) -> Result<()>;
    fn lock_shared(&self) -> Result<()>;
    fn try_lock(&self) -> crate::result::Result<(), TryLockError>;
    fn try_lock_shared(&self) -> crate::result::Result<(), TryLockError>;
    fn unlock(&self) -> Result<()>;
    fn set_len(&self, size: u64) -> Result<()>;
    fn metadata(&self) -> Result<Metadata>;
    fn try_clone(&self) -> Result<File>;
    fn set_permissions(&self, perm: Permissions) -> Result<()>;
    fn set_times(&self, times: FileTimes) -> Result<()>;
    fn set_modified(&self, time: SystemTime) -> Result<()>;
}
impl IsTerminal for File {}
impl Read for &File {}
impl Read for File {}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File {}
impl Write for File {}
impl FileTimes { fn new() -> Self; fn set_accessed(self, t: SystemTime) -> Self; fn set_modified(self, t: SystemTime) -> Self; }
impl FileType { fn is_dir(&self) -> bool; fn is_file(&self) -> bool; fn is_symlink(&self) -> bool; }
impl Metadata {
    fn file_type(&self) -> FileType;
    fn is_dir(&self) -> bool;
    fn is_file(&self) -> bool;
    fn is_symlink(&self) -> bool;
    fn len(&self) -> u64;
    fn permissions(&self) -> Permissions;
    fn modified(&self) -> Result<SystemTime>;
    fn accessed(&self) -> Result<SystemTime>;
    fn created(&self) -> Result<SystemTime>;
}
impl OpenOptions {
    fn new() -> Self;
    fn read(&mut self, read: bool) -> &mut Self;
    fn write(&mut self, write: bool) -> &mut Self;
    fn append(&mut self, append: bool) -> &mut Self;
    fn truncate(&mut self, truncate: bool) -> &mut Self;
    fn create(&mut self, create: bool) -> &mut Self;
    fn create_new(&mut self, create_new: bool) -> &mut Self;
    fn open<P: AsRef<Path>>(&self, path: P) -> Result<File>;
}
impl Permissions { fn readonly(&self) -> bool; fn set_readonly(&mut self, readonly: bool); }
impl Iterator for ReadDir { type Item = crate::result::Result<DirEntry, Error>; #[builds] fn next(&mut self) -> Option<Result<DirEntry>>; }
}

pub mod path {
use crate::prelude::v1::*;
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Debug;
use crate::fs::{Metadata, ReadDir};
use crate::hash::Hash;
use crate::io::Result;
use crate::ops::{Deref, DerefMut};
use crate::str::FromStr;
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
#[builds] pub fn absolute<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn is_separator(c: char) -> bool;
#[derive(Clone, Copy)] pub struct Ancestors<'a> { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)] pub struct Components<'a> { _p: _ }
pub struct Display<'a> { _p: _ }
#[derive(Clone)] pub struct Iter<'a> { _p: _ }
#[lang = "path"] pub struct Path { _inner: OsStr }
#[lang = "path_buf"] #[heap] #[buffer] pub struct PathBuf { _inner: OsString }
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct PrefixComponent<'a> { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct StripPrefixError { _p: _ }
pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &'static str = "/";
impl<'a> From<Cow<'a, Path>> for PathBuf { #[owns] fn from(p: Cow<'a, Path>) -> Self; }
impl Borrow<Path> for PathBuf {}
impl ToOwned for Path { type Owned = PathBuf; }
impl From<Box<Path>> for PathBuf {}
impl Clone for PathBuf {}
impl Eq for Path {}
impl Eq for PathBuf {}
impl Ord for Path {}
impl Ord for PathBuf {}
impl PartialEq for Path {}
impl PartialEq for PathBuf {}
impl PartialEq<&OsStr> for Path {}
impl PartialEq<&OsStr> for PathBuf {}
impl PartialEq<&Path> for PathBuf {}
impl PartialEq<str> for Path {}
impl PartialEq<str> for PathBuf {}
impl PartialEq<OsStr> for &Path {}
impl PartialEq<OsStr> for Path {}
impl PartialEq<OsStr> for PathBuf {}
impl PartialEq<OsString> for &Path {}
impl PartialEq<OsString> for Path {}
impl PartialEq<OsString> for PathBuf {}
impl PartialEq<Path> for PathBuf {}
impl PartialEq<PathBuf> for &Path {}
impl PartialEq<PathBuf> for Path {}
impl PartialEq<String> for Path {}
impl PartialEq<String> for PathBuf {}
impl PartialOrd for Path {}
impl PartialOrd for PathBuf {}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl AsRef<OsStr> for Path {}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for Component<'_> {}
impl AsRef<Path> for Components<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<Path> for Path {}
impl AsRef<Path> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl<T: AsRef<OsStr>> From<&T> for PathBuf { #[owns] fn from(s: &T) -> PathBuf; }
impl Default for PathBuf { #[empty] fn default() -> Self; }
impl Error for StripPrefixError {}
impl Debug for Path {}
impl Debug for PathBuf {}
impl crate::fmt::Display for Display<'_> {}
impl crate::fmt::Display for StripPrefixError {}
impl Hash for Path {}
impl Hash for PathBuf {}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl Deref for PathBuf { type Target = Path; }
impl DerefMut for PathBuf {}
impl<'a> Component<'a> { fn as_os_str(self) -> &'a OsStr; }
impl<'a> Prefix<'a> { fn is_verbatim(&self) -> bool; }
impl<'a> Components<'a> { fn as_path(&self) -> &'a Path; }
impl<'a> Iter<'a> { fn as_path(&self) -> &'a Path; }
impl Path {
    fn new<S: AsRef<OsStr>>(s: &S) -> &Path;
    fn as_os_str(&self) -> &OsStr;
    fn as_mut_os_str(&mut self) -> &mut OsStr;
    fn to_str(&self) -> Option<&str>;
    #[seldom] fn to_string_lossy(&self) -> Cow<'_, str>;
    #[owns] fn to_path_buf(&self) -> PathBuf;
    fn is_absolute(&self) -> bool;
    fn is_relative(&self) -> bool;
    fn has_root(&self) -> bool;
    fn parent(&self) -> Option<&Path>;
    fn ancestors(&self) -> Ancestors<'_>;
    fn file_name(&self) -> Option<&OsStr>;
    fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> crate::result::Result<&Path, StripPrefixError>;
    fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    fn file_stem(&self) -> Option<&OsStr>;
    fn file_prefix(&self) -> Option<&OsStr>;
    fn extension(&self) -> Option<&OsStr>;
    #[builds] fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    #[builds] fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    #[builds] fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    #[builds] fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    fn components(&self) -> Components<'_>;
    fn iter(&self) -> Iter<'_>;
    fn display(&self) -> Display<'_>;
    fn metadata(&self) -> Result<Metadata>;
    fn symlink_metadata(&self) -> Result<Metadata>;
    #[builds] fn canonicalize(&self) -> Result<PathBuf>;
    #[builds] fn read_link(&self) -> Result<PathBuf>;
    #[builds] fn read_dir(&self) -> Result<ReadDir>;
    fn exists(&self) -> bool;
    fn try_exists(&self) -> Result<bool>;
    fn is_file(&self) -> bool;
    fn is_dir(&self) -> bool;
    fn is_symlink(&self) -> bool;
    fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl PathBuf {
    #[empty] fn new() -> PathBuf;
    #[allocates] fn with_capacity(capacity: usize) -> PathBuf;
    fn as_path(&self) -> &Path;
    #[leaks] #[asked] fn leak<'a>(self) -> &'a mut Path;
    #[grows] fn push<P: AsRef<Path>>(&mut self, path: P);
    fn pop(&mut self) -> bool;
    #[grows] fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    #[grows] fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    #[grows] fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    fn as_mut_os_string(&mut self) -> &mut OsString;
    fn into_os_string(self) -> OsString;
    #[shrinks] fn into_boxed_path(self) -> Box<Path>;
    fn capacity(&self) -> usize;
    #[clears] fn clear(&mut self);
    #[reserves] fn reserve(&mut self, additional: usize);
    #[reserves] fn try_reserve(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
    #[reserves] fn reserve_exact(&mut self, additional: usize);
    #[reserves] fn try_reserve_exact(&mut self, additional: usize) -> crate::result::Result<(), TryReserveError>;
    #[shrinks] fn shrink_to_fit(&mut self);
    #[shrinks] fn shrink_to(&mut self, min_capacity: usize);
}
impl FromStr for PathBuf { type Err = Infallible; #[owns] fn from_str(s: &str) -> crate::result::Result<Self, Self::Err>; }
impl<'a> PrefixComponent<'a> { fn kind(&self) -> Prefix<'a>; fn as_os_str(&self) -> &'a OsStr; }
}

pub mod env {
pub mod consts {
pub const ARCH: &'static str = loop {};
pub const DLL_EXTENSION: &'static str = loop {};
pub const DLL_PREFIX: &'static str = loop {};
pub const DLL_SUFFIX: &'static str = loop {};
pub const EXE_EXTENSION: &'static str = loop {};
pub const EXE_SUFFIX: &'static str = loop {};
pub const FAMILY: &'static str = loop {};
pub const OS: &'static str = loop {};
}
use crate::prelude::v1::*;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::io::Result;
use crate::path::{Path, PathBuf};
#[derive(Clone, Debug, PartialEq, Eq)] pub enum VarError { NotPresent, NotUnicode(OsString) }
#[allocates] pub fn args() -> Args;
#[allocates] pub fn args_os() -> ArgsOs;
#[builds] pub fn current_dir() -> Result<PathBuf>;
#[builds] pub fn current_exe() -> Result<PathBuf>;
#[builds] pub fn home_dir() -> Option<PathBuf>;
#[builds] pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> crate::result::Result<OsString, JoinPathsError>;
pub fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths<'_>;
#[builds] pub fn temp_dir() -> PathBuf;
#[builds] pub fn var<K: AsRef<OsStr>>(key: K) -> crate::result::Result<String, VarError>;
#[builds] pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
#[allocates] pub fn vars() -> Vars;
#[allocates] pub fn vars_os() -> VarsOs;
#[heap] pub struct Args { _p: _ }
#[heap] pub struct ArgsOs { _p: _ }
#[derive(Debug)] pub struct JoinPathsError { _p: _ }
pub struct SplitPaths<'a> { _p: _ }
#[heap] pub struct Vars { _p: _ }
#[heap] pub struct VarsOs { _p: _ }
impl Display for VarError {}
impl Error for VarError {}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args { type Item = String; }
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs { type Item = OsString; }
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }
impl Iterator for Vars { type Item = (String, String); }
impl Iterator for VarsOs { type Item = (OsString, OsString); }
}

pub mod backtrace {
use crate::fmt::Display;
#[derive(PartialEq, Eq)] pub enum BacktraceStatus { Unsupported, Disabled, Captured }
pub struct Backtrace { _p: _ }
impl Display for Backtrace {}
impl Backtrace {
    #[cold] #[allocates] fn capture() -> Backtrace;
    #[cold] #[allocates] fn force_capture() -> Backtrace;
    fn disabled() -> Backtrace;
    fn status(&self) -> BacktraceStatus;
}
}
