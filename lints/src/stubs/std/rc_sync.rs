pub mod rc {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::ptr::NonNull;
#[lang = "rc"] #[counted] pub struct Rc<T> { _ptr: NonNull<T> }
#[lang = "rc_weak"] #[counted] pub struct Weak<T> { _ptr: NonNull<T> }
impl<'a, B: ToOwned> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<<B as ToOwned>::Owned> { #[owns] fn from(cow: Cow<'a, B>) -> Rc<B>; }
impl<T> Borrow<T> for Rc<T> {}
impl<T> From<Box<T>> for Rc<T> { #[allocates] fn from(v: Box<T>) -> Rc<T>; }
impl<T> Clone for Rc<T> { #[counts] fn clone(&self) -> Rc<T>; }
impl<T> Clone for Weak<T> { #[counts] fn clone(&self) -> Weak<T>; }
impl<T: Eq> Eq for Rc<T> {}
impl<T: Ord> Ord for Rc<T> {}
impl<T: PartialEq> PartialEq for Rc<T> {}
impl<T: PartialOrd> PartialOrd for Rc<T> {}
impl<T> AsRef<T> for Rc<T> {}
impl From<&str> for Rc<str> { #[owns] fn from(v: &str) -> Rc<str>; }
impl From<&CStr> for Rc<CStr> { #[owns] fn from(s: &CStr) -> Rc<CStr>; }
impl From<&OsStr> for Rc<OsStr> { #[owns] fn from(s: &OsStr) -> Rc<OsStr>; }
impl From<&Path> for Rc<Path> { #[owns] fn from(s: &Path) -> Rc<Path>; }
impl From<&mut str> for Rc<str> { #[owns] fn from(v: &mut str) -> Rc<str>; }
impl From<&mut CStr> for Rc<CStr> { #[owns] fn from(s: &mut CStr) -> Rc<CStr>; }
impl From<&mut OsStr> for Rc<OsStr> { #[owns] fn from(s: &mut OsStr) -> Rc<OsStr>; }
impl From<&mut Path> for Rc<Path> { #[owns] fn from(s: &mut Path) -> Rc<Path>; }
impl From<CString> for Rc<CStr> { #[allocates] fn from(s: CString) -> Rc<CStr>; }
impl From<OsString> for Rc<OsStr> { #[allocates] fn from(s: OsString) -> Rc<OsStr>; }
impl From<PathBuf> for Rc<Path> { #[allocates] fn from(s: PathBuf) -> Rc<Path>; }
impl From<Rc<str>> for Rc<[u8]> {}
impl From<String> for Rc<str> { #[allocates] fn from(v: String) -> Rc<str>; }
impl<T: Clone> From<&[T]> for Rc<[T]> { #[owns] fn from(v: &[T]) -> Rc<[T]>; }
impl<T: Clone> From<&mut [T]> for Rc<[T]> { #[owns] fn from(v: &mut [T]) -> Rc<[T]>; }
impl<T> From<T> for Rc<T> { #[allocates] fn from(#[stores] t: T) -> Rc<T>; }
impl<T> From<Vec<T>> for Rc<[T]> { #[allocates] fn from(v: Vec<T>) -> Rc<[T]>; }
impl<T, const N: usize> From<[T; N]> for Rc<[T]> { #[allocates] fn from(v: [T; N]) -> Rc<[T]>; }
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
impl Default for Rc<str> { #[allocates] fn default() -> Rc<str>; }
impl Default for Rc<CStr> { #[allocates] fn default() -> Rc<CStr>; }
impl<T> Default for Rc<[T]> { #[allocates] fn default() -> Rc<[T]>; }
impl<T: Default> Default for Rc<T> { #[allocates] fn default() -> Rc<T>; }
impl<T> Default for Weak<T> {}
impl<T: Debug> Debug for Rc<T> {}
impl<T> Debug for Weak<T> {}
impl<T: Display> Display for Rc<T> {}
impl<T: Hash> Hash for Rc<T> {}
impl<T> FromIterator<T> for Rc<[T]> {}
impl<T> Deref for Rc<T> { type Target = T; }
impl<T> Drop for Rc<T> {}
impl<T> Rc<T> {
    #[allocates] fn new(#[stores] value: T) -> Rc<T>;
    #[allocates] fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(#[once] data_fn: F) -> Rc<T>;
    #[allocates] fn new_uninit() -> Rc<MaybeUninit<T>>;
    #[allocates] fn new_zeroed() -> Rc<MaybeUninit<T>>;
    #[allocates] fn pin(#[stores] value: T) -> Pin<Rc<T>>;
    fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>>;
    fn into_inner(this: Rc<T>) -> Option<T>;
    #[unleaks] fn from_raw(ptr: *const T) -> Rc<T>;
    #[leaks] fn into_raw(this: Rc<T>) -> *const T;
    fn increment_strong_count(ptr: *const T);
    fn decrement_strong_count(ptr: *const T);
    fn as_ptr(this: &Rc<T>) -> *const T;
    #[counts] fn downgrade(this: &Rc<T>) -> Weak<T>;
    fn weak_count(this: &Rc<T>) -> usize;
    fn strong_count(this: &Rc<T>) -> usize;
    fn get_mut(this: &mut Rc<T>) -> Option<&mut T>;
    fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool;
    #[seldom] fn make_mut(this: &mut Rc<T>) -> &mut T;
}
impl<T> Rc<[T]> {
    #[allocates] fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    #[allocates] fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
}
impl<T> Rc<MaybeUninit<T>> { fn assume_init(self) -> Rc<T>; }
impl<T> Rc<[MaybeUninit<T>]> { fn assume_init(self) -> Rc<[T]>; }
impl<T: Clone> Rc<T> { #[seldom] fn unwrap_or_clone(this: Rc<T>) -> T; }
impl Rc<dyn Any> { fn downcast<T: Any>(self) -> Result<Rc<T>, Rc<dyn Any>>; }
impl<T> Weak<T> {
    fn new() -> Weak<T>;
    fn from_raw(ptr: *const T) -> Weak<T>;
    fn into_raw(self) -> *const T;
    fn as_ptr(&self) -> *const T;
    #[counts] fn upgrade(&self) -> Option<Rc<T>>;
    fn strong_count(&self) -> usize;
    fn weak_count(&self) -> usize;
    fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
}

pub mod sync {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::hash::Hash;
use crate::io::{Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::time::Duration;
pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
#[lang = "arc"] #[counted] pub struct Arc<T> { _ptr: NonNull<T> }
pub struct Barrier { _p: _ }
pub struct BarrierWaitResult { _p: _ }
#[derive(Default)] pub struct Condvar { _state: u32 }
#[lang = "lazy_lock"] pub struct LazyLock<T, F = fn() -> T> { _p: _ }
#[lang = "mutex"] pub struct Mutex<T> { _lock: u32, _poison: bool, _value: T }
#[lang = "mutex_guard"] #[guard] pub struct MutexGuard<'a, T> { _p: _ }
#[derive(Debug)] pub struct Once { _state: u32 }
#[lang = "once_lock"] pub struct OnceLock<T> { _once: u32, _value: MaybeUninit<T> }
#[derive(Debug)] pub struct OnceState { _p: _ }
pub struct PoisonError<T> { _p: _ }
#[lang = "rw_lock"] pub struct RwLock<T> { _lock: [u32; 2], _poison: bool, _value: T }
#[lang = "rw_lock_read_guard"] #[guard] pub struct RwLockReadGuard<'rwlock, T> { _p: _ }
#[lang = "rw_lock_write_guard"] #[guard] pub struct RwLockWriteGuard<'rwlock, T> { _p: _ }
#[derive(Clone, Copy, PartialEq, Eq)] pub struct WaitTimeoutResult { _p: _ }
#[lang = "arc_weak"] #[counted] pub struct Weak<T> { _ptr: NonNull<T> }
pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;
impl<'a, B: ToOwned> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {
    #[owns] fn from(cow: Cow<'a, B>) -> Arc<B>;
}
impl<T> Borrow<T> for Arc<T> {}
impl<T> From<Box<T>> for Arc<T> { #[allocates] fn from(v: Box<T>) -> Arc<T>; }
impl<T> Clone for Arc<T> { #[counts] fn clone(&self) -> Arc<T>; }
impl<T> Clone for Weak<T> { #[counts] fn clone(&self) -> Weak<T>; }
impl<T: Clone> Clone for OnceLock<T> {}
impl<T: Eq> Eq for Arc<T> {}
impl<T: Eq> Eq for OnceLock<T> {}
impl<T: Ord> Ord for Arc<T> {}
impl<T: PartialEq> PartialEq for Arc<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T: PartialOrd> PartialOrd for Arc<T> {}
impl<T> AsRef<T> for Arc<T> {}
impl From<&str> for Arc<str> { #[owns] fn from(v: &str) -> Arc<str>; }
impl From<&CStr> for Arc<CStr> { #[owns] fn from(s: &CStr) -> Arc<CStr>; }
impl From<&OsStr> for Arc<OsStr> { #[owns] fn from(s: &OsStr) -> Arc<OsStr>; }
impl From<&Path> for Arc<Path> { #[owns] fn from(s: &Path) -> Arc<Path>; }
impl From<&mut str> for Arc<str> { #[owns] fn from(v: &mut str) -> Arc<str>; }
impl From<&mut CStr> for Arc<CStr> { #[owns] fn from(s: &mut CStr) -> Arc<CStr>; }
impl From<&mut OsStr> for Arc<OsStr> { #[owns] fn from(s: &mut OsStr) -> Arc<OsStr>; }
impl From<&mut Path> for Arc<Path> { #[owns] fn from(s: &mut Path) -> Arc<Path>; }
impl From<CString> for Arc<CStr> { #[allocates] fn from(s: CString) -> Arc<CStr>; }
impl From<OsString> for Arc<OsStr> { #[allocates] fn from(s: OsString) -> Arc<OsStr>; }
impl From<PathBuf> for Arc<Path> { #[allocates] fn from(s: PathBuf) -> Arc<Path>; }
impl From<String> for Arc<str> { #[allocates] fn from(v: String) -> Arc<str>; }
impl From<Arc<str>> for Arc<[u8]> {}
impl<T: Clone> From<&[T]> for Arc<[T]> { #[owns] fn from(v: &[T]) -> Arc<[T]>; }
impl<T: Clone> From<&mut [T]> for Arc<[T]> { #[owns] fn from(v: &mut [T]) -> Arc<[T]>; }
impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> From<T> for Arc<T> { #[allocates] fn from(#[stores] t: T) -> Arc<T>; }
impl<T> From<T> for Mutex<T> { fn from(#[stores] t: T) -> Self; }
impl<T> From<T> for OnceLock<T> { fn from(#[stores] value: T) -> Self; }
impl<T> From<T> for RwLock<T> { fn from(#[stores] t: T) -> Self; }
impl<T> From<Vec<T>> for Arc<[T]> { #[allocates] fn from(v: Vec<T>) -> Arc<[T]>; }
impl<T, const N: usize> From<[T; N]> for Arc<[T]> { #[allocates] fn from(v: [T; N]) -> Arc<[T]>; }
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
impl Default for Arc<str> { #[counts] fn default() -> Arc<str>; }
impl Default for Arc<CStr> { #[counts] fn default() -> Arc<CStr>; }
impl<T> Default for Arc<[T]> { #[counts] fn default() -> Arc<[T]>; }
impl<T: Default> Default for Arc<T> { #[allocates] fn default() -> Arc<T>; }
impl<T> Default for OnceLock<T> {}
impl<T> Default for Weak<T> {}
impl<T: Default> Default for LazyLock<T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T: Default> Default for RwLock<T> {}
impl<T> Error for TryLockError<T> {}
impl<T: Error> Error for Arc<T> {}
impl<T> Error for PoisonError<T> {}
impl<T> Debug for TryLockError<T> {}
impl<T> Debug for PoisonError<T> {}
impl<T: Debug> Debug for Arc<T> {}
impl<T> Debug for Weak<T> {}
impl<T: Debug> Debug for OnceLock<T> {}
impl<T: Debug, F> Debug for LazyLock<T, F> {}
impl<T: Debug> Debug for Mutex<T> {}
impl<T: Debug> Debug for RwLock<T> {}
impl<T> Display for TryLockError<T> {}
impl<T> Display for PoisonError<T> {}
impl<T: Display> Display for Arc<T> {}
impl<T: Display> Display for MutexGuard<'_, T> {}
impl<T: Display> Display for RwLockReadGuard<'_, T> {}
impl<T: Display> Display for RwLockWriteGuard<'_, T> {}
impl<T: Hash> Hash for Arc<T> {}
impl Read for Arc<File> {}
impl Seek for Arc<File> {}
impl Write for Arc<File> {}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T> Deref for Arc<T> { type Target = T; }
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T> DerefMut for MutexGuard<'_, T> {}
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T> Drop for Arc<T> {}
impl<T> Arc<T> {
    #[allocates] fn new(#[stores] data: T) -> Arc<T>;
    #[allocates] fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(#[once] data_fn: F) -> Arc<T>;
    #[allocates] fn new_uninit() -> Arc<MaybeUninit<T>>;
    #[allocates] fn new_zeroed() -> Arc<MaybeUninit<T>>;
    #[allocates] fn pin(#[stores] data: T) -> Pin<Arc<T>>;
    fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    fn into_inner(this: Arc<T>) -> Option<T>;
    #[unleaks] fn from_raw(ptr: *const T) -> Arc<T>;
    #[leaks] fn into_raw(this: Arc<T>) -> *const T;
    fn increment_strong_count(ptr: *const T);
    fn decrement_strong_count(ptr: *const T);
    fn as_ptr(this: &Arc<T>) -> *const T;
    #[counts] fn downgrade(this: &Arc<T>) -> Weak<T>;
    fn weak_count(this: &Arc<T>) -> usize;
    fn strong_count(this: &Arc<T>) -> usize;
    fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
    #[seldom] fn make_mut(this: &mut Arc<T>) -> &mut T;
    fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}
impl<T> Arc<[T]> {
    #[allocates] fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    #[allocates] fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}
impl<T> Arc<MaybeUninit<T>> { fn assume_init(self) -> Arc<T>; }
impl<T> Arc<[MaybeUninit<T>]> { fn assume_init(self) -> Arc<[T]>; }
impl<T: Clone> Arc<T> { #[seldom] fn unwrap_or_clone(this: Arc<T>) -> T; }
impl Arc<dyn Any + Sync + Send> { fn downcast<T: Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>>; }
impl Barrier { fn new(n: usize) -> Barrier; fn wait(&self) -> BarrierWaitResult; }
impl BarrierWaitResult { fn is_leader(&self) -> bool; }
impl Condvar {
    fn new() -> Condvar;
    fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>;
    fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    fn notify_one(&self);
    fn notify_all(&self);
}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    fn new(#[lazy] f: F) -> LazyLock<T, F>;
    fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> LazyLock<T, F> { fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>; fn get(this: &LazyLock<T, F>) -> Option<&T>; }
impl<T> Mutex<T> {
    fn new(#[stores] t: T) -> Mutex<T>;
    #[contends] fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    fn is_poisoned(&self) -> bool;
    fn clear_poison(&self);
    fn into_inner(self) -> LockResult<T> where T: Sized;
    fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl Once {
    fn new() -> Once;
    fn call_once<F: FnOnce()>(&self, #[lazy] f: F);
    fn call_once_force<F: FnOnce(&OnceState)>(&self, #[lazy] f: F);
    fn is_completed(&self) -> bool;
    fn wait(&self);
    fn wait_force(&self);
}
impl<T> OnceLock<T> {
    fn new() -> OnceLock<T>;
    fn get(&self) -> Option<&T>;
    fn get_mut(&mut self) -> Option<&mut T>;
    fn wait(&self) -> &T;
    fn set(&self, #[stores] value: T) -> Result<(), T>;
    fn get_or_init<F: FnOnce() -> T>(&self, #[lazy] f: F) -> &T;
    fn into_inner(self) -> Option<T>;
    fn take(&mut self) -> Option<T>;
}
impl OnceState { fn is_poisoned(&self) -> bool; }
impl<T> PoisonError<T> { fn new(data: T) -> PoisonError<T>; fn into_inner(self) -> T; fn get_ref(&self) -> &T; fn get_mut(&mut self) -> &mut T; }
impl<T> RwLock<T> {
    fn new(#[stores] t: T) -> RwLock<T>;
    fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    #[contends] fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    fn is_poisoned(&self) -> bool;
    fn clear_poison(&self);
    fn into_inner(self) -> LockResult<T> where T: Sized;
    fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<'rwlock, T> RwLockWriteGuard<'rwlock, T> { fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>; }
impl WaitTimeoutResult { fn timed_out(&self) -> bool; }
impl<T> Weak<T> {
    fn new() -> Weak<T>;
    fn from_raw(ptr: *const T) -> Weak<T>;
    fn into_raw(self) -> *const T;
    fn as_ptr(&self) -> *const T;
    #[counts] fn upgrade(&self) -> Option<Arc<T>>;
    fn strong_count(&self) -> usize;
    fn weak_count(&self) -> usize;
    fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
}

pub mod sync {
pub mod mpsc {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::time::Duration;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum RecvTimeoutError { Timeout, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
#[allocates] #[unbounded = "sync_channel"] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
#[allocates] pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct Receiver<T> { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct RecvError;
#[derive(Clone, Copy, PartialEq, Eq)] pub struct SendError<T>(pub T);
#[counted] pub struct Sender<T> { _p: _ }
#[counted] pub struct SyncSender<T> { _p: _ }
pub struct TryIter<'a, T> { _p: _ }
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Sender<T>; }
impl<T> Clone for SyncSender<T> { #[counts] fn clone(&self) -> SyncSender<T>; }
impl From<RecvError> for RecvTimeoutError {}
impl From<RecvError> for TryRecvError {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl Error for RecvTimeoutError {}
impl Error for TryRecvError {}
impl Error for RecvError {}
impl<T> Error for TrySendError<T> {}
impl<T> Error for SendError<T> {}
impl<T> Debug for TrySendError<T> {}
impl<T> Debug for SendError<T> {}
impl Display for RecvTimeoutError {}
impl Display for TryRecvError {}
impl Display for RecvError {}
impl<T> Display for TrySendError<T> {}
impl<T> Display for SendError<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError>;
    fn recv(&self) -> Result<T, RecvError>;
    fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    fn iter(&self) -> Iter<'_, T>;
    fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> Sender<T> { #[grows] #[sends] fn send(&self, #[outlives] t: T) -> Result<(), SendError<T>>; }
impl<T> SyncSender<T> {
    fn send(&self, #[outlives] t: T) -> Result<(), SendError<T>>;
    fn try_send(&self, #[outlives] t: T) -> Result<(), TrySendError<T>>;
}
}}
