pub mod fs {
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::default::Default;
use crate::ffi::OsString;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::io::{Error, IsTerminal, Read, Result, Seek, Write};
use crate::iter::Iterator;
use crate::marker::Copy;
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;
use crate::time::SystemTime;
use crate::vec::Vec;
pub enum TryLockError { Error(Error), WouldBlock }
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
pub struct File { _fd: i32 }
pub struct FileTimes { _p: _ }
pub struct FileType { _p: _ }
pub struct Metadata { _p: _ }
pub struct OpenOptions { _p: _ }
pub struct Permissions { _p: _ }
#[heap] pub struct ReadDir { _p: _ }
impl Clone for FileTimes {}
impl Clone for FileType {}
impl Clone for Metadata {}
impl Clone for OpenOptions {}
impl Clone for Permissions {}
impl Eq for FileType {}
impl Eq for Permissions {}
impl PartialEq for FileType {}
impl PartialEq for Permissions {}
impl Default for FileTimes {}
impl crate::error::Error for TryLockError {}
impl Debug for TryLockError {}
impl Debug for File {}
impl Debug for FileTimes {}
impl Debug for FileType {}
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
impl Copy for FileTimes {}
impl FileType { fn is_dir(&self) -> bool; fn is_file(&self) -> bool; fn is_symlink(&self) -> bool; }
impl Hash for FileType {}
impl Copy for FileType {}
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
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Infallible};
use crate::default::Default;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Debug;
use crate::fs::{Metadata, ReadDir};
use crate::hash::Hash;
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::Copy;
use crate::ops::{Deref, DerefMut};
use crate::option::Option;
use crate::str::FromStr;
use crate::string::String;
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
#[builds] pub fn absolute<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn is_separator(c: char) -> bool;
pub struct Ancestors<'a> { _p: _ }
pub struct Components<'a> { _p: _ }
pub struct Display<'a> { _p: _ }
pub struct Iter<'a> { _p: _ }
#[lang = "path"] pub struct Path { _inner: OsStr }
#[lang = "path_buf"] #[heap] #[buffer] pub struct PathBuf { _inner: OsString }
pub struct PrefixComponent<'a> { _p: _ }
pub struct StripPrefixError { _p: _ }
pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &'static str = "/";
impl<'a> From<Cow<'a, Path>> for PathBuf { #[owns] fn from(p: Cow<'a, Path>) -> Self; }
impl Borrow<Path> for PathBuf {}
impl ToOwned for Path { type Owned = PathBuf; }
impl From<Box<Path>> for PathBuf {}
impl Clone for PathBuf {}
impl Clone for StripPrefixError {}
impl<'a> Clone for Component<'a> {}
impl<'a> Clone for Prefix<'a> {}
impl<'a> Clone for Ancestors<'a> {}
impl<'a> Clone for Components<'a> {}
impl<'a> Clone for Iter<'a> {}
impl<'a> Clone for PrefixComponent<'a> {}
impl Eq for Components<'_> {}
impl Eq for Path {}
impl Eq for PathBuf {}
impl Eq for StripPrefixError {}
impl<'a> Eq for Component<'a> {}
impl<'a> Eq for Prefix<'a> {}
impl<'a> Eq for PrefixComponent<'a> {}
impl Ord for Components<'_> {}
impl Ord for Path {}
impl Ord for PathBuf {}
impl Ord for PrefixComponent<'_> {}
impl<'a> Ord for Component<'a> {}
impl<'a> Ord for Prefix<'a> {}
impl PartialEq for Path {}
impl PartialEq for PathBuf {}
impl PartialEq for StripPrefixError {}
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
impl<'a> PartialEq for Component<'a> {}
impl<'a> PartialEq for Prefix<'a> {}
impl<'a> PartialEq for Components<'a> {}
impl<'a> PartialEq for PrefixComponent<'a> {}
impl PartialOrd for Path {}
impl PartialOrd for PathBuf {}
impl<'a> PartialOrd for Component<'a> {}
impl<'a> PartialOrd for Prefix<'a> {}
impl<'a> PartialOrd for Components<'a> {}
impl<'a> PartialOrd for PrefixComponent<'a> {}
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
impl Debug for Components<'_> {}
impl Debug for Path {}
impl Debug for PathBuf {}
impl Debug for StripPrefixError {}
impl<'a> Debug for Component<'a> {}
impl crate::fmt::Display for Display<'_> {}
impl crate::fmt::Display for StripPrefixError {}
impl Hash for Path {}
impl Hash for PathBuf {}
impl Hash for PrefixComponent<'_> {}
impl<'a> Hash for Component<'a> {}
impl<'a> Hash for Prefix<'a> {}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl<'a> Copy for Component<'a> {}
impl<'a> Copy for Prefix<'a> {}
impl<'a> Copy for Ancestors<'a> {}
impl<'a> Copy for PrefixComponent<'a> {}
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
    #[owns] fn to_string_lossy(&self) -> Cow<'_, str>;
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
    #[leaks] fn leak<'a>(self) -> &'a mut Path;
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
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::convert::AsRef;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;
pub enum VarError { NotPresent, NotUnicode(OsString) }
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
pub struct JoinPathsError { _p: _ }
pub struct SplitPaths<'a> { _p: _ }
#[heap] pub struct Vars { _p: _ }
#[heap] pub struct VarsOs { _p: _ }
impl Clone for VarError {}
impl Eq for VarError {}
impl PartialEq for VarError {}
impl Debug for VarError {}
impl Display for VarError {}
impl Error for VarError {}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args { type Item = String; #[builds] fn next(&mut self) -> Option<String>; }
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs { type Item = OsString; #[builds] fn next(&mut self) -> Option<OsString>; }
impl Debug for JoinPathsError {}
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }
impl Iterator for Vars { type Item = (String, String); #[builds] fn next(&mut self) -> Option<(String, String)>; }
impl Iterator for VarsOs { type Item = (OsString, OsString); #[builds] fn next(&mut self) -> Option<(OsString, OsString)>; }
}

pub mod backtrace {
use crate::cmp::{Eq, PartialEq};
use crate::fmt::Display;
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
pub struct Backtrace { _p: _ }
impl Eq for BacktraceStatus {}
impl PartialEq for BacktraceStatus {}
impl Display for Backtrace {}
impl Backtrace {
    #[cold] #[allocates] fn capture() -> Backtrace;
    #[cold] #[allocates] fn force_capture() -> Backtrace;
    fn disabled() -> Backtrace;
    fn status(&self) -> BacktraceStatus;
}
}
