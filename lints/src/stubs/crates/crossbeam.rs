use std::prelude::v1::*;
use crate::thread::Scope;
use std::any::Any;
pub fn scope<'env, F: FnOnce(&Scope<'env>) -> R, R>(#[once] f: F) -> Result<R, Box<dyn Any + Send>>;
pub mod atomic {
use std::prelude::v1::*;
use std::sync::atomic::{AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicPtr, AtomicU16, AtomicU32, AtomicU64, AtomicU8, AtomicUsize};
pub struct AtomicCell<T> { _p: _ }
pub trait AtomicConsume { type Val; fn load_consume(&self) -> Self::Val; }
impl<T> AtomicCell<T> {
    fn new(val: T) -> AtomicCell<T>;
    fn into_inner(self) -> T;
    fn is_lock_free() -> bool;
    fn store(&self, val: T);
    fn swap(&self, val: T) -> T;
    fn as_ptr(&self) -> *mut T;
}
impl<T: Default> AtomicCell<T> { fn take(&self) -> T; }
impl<T: Copy> AtomicCell<T> { fn load(&self) -> T; }
impl<T: Copy + Eq> AtomicCell<T> {
    fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
    fn fetch_update<F: FnMut(T) -> Option<T>>(&self, #[per_item] f: F) -> Result<T, T>;
}
impl AtomicCell<u8> {
    fn fetch_add(&self, val: u8) -> u8;
    fn fetch_sub(&self, val: u8) -> u8;
    fn fetch_and(&self, val: u8) -> u8;
    fn fetch_nand(&self, val: u8) -> u8;
    fn fetch_or(&self, val: u8) -> u8;
    fn fetch_xor(&self, val: u8) -> u8;
    fn fetch_max(&self, val: u8) -> u8;
    fn fetch_min(&self, val: u8) -> u8;
}
impl AtomicCell<i8> {
    fn fetch_add(&self, val: i8) -> i8;
    fn fetch_sub(&self, val: i8) -> i8;
    fn fetch_and(&self, val: i8) -> i8;
    fn fetch_nand(&self, val: i8) -> i8;
    fn fetch_or(&self, val: i8) -> i8;
    fn fetch_xor(&self, val: i8) -> i8;
    fn fetch_max(&self, val: i8) -> i8;
    fn fetch_min(&self, val: i8) -> i8;
}
impl AtomicCell<u16> {
    fn fetch_add(&self, val: u16) -> u16;
    fn fetch_sub(&self, val: u16) -> u16;
    fn fetch_and(&self, val: u16) -> u16;
    fn fetch_nand(&self, val: u16) -> u16;
    fn fetch_or(&self, val: u16) -> u16;
    fn fetch_xor(&self, val: u16) -> u16;
    fn fetch_max(&self, val: u16) -> u16;
    fn fetch_min(&self, val: u16) -> u16;
}
impl AtomicCell<i16> {
    fn fetch_add(&self, val: i16) -> i16;
    fn fetch_sub(&self, val: i16) -> i16;
    fn fetch_and(&self, val: i16) -> i16;
    fn fetch_nand(&self, val: i16) -> i16;
    fn fetch_or(&self, val: i16) -> i16;
    fn fetch_xor(&self, val: i16) -> i16;
    fn fetch_max(&self, val: i16) -> i16;
    fn fetch_min(&self, val: i16) -> i16;
}
impl AtomicCell<u32> {
    fn fetch_add(&self, val: u32) -> u32;
    fn fetch_sub(&self, val: u32) -> u32;
    fn fetch_and(&self, val: u32) -> u32;
    fn fetch_nand(&self, val: u32) -> u32;
    fn fetch_or(&self, val: u32) -> u32;
    fn fetch_xor(&self, val: u32) -> u32;
    fn fetch_max(&self, val: u32) -> u32;
    fn fetch_min(&self, val: u32) -> u32;
}
impl AtomicCell<i32> {
    fn fetch_add(&self, val: i32) -> i32;
    fn fetch_sub(&self, val: i32) -> i32;
    fn fetch_and(&self, val: i32) -> i32;
    fn fetch_nand(&self, val: i32) -> i32;
    fn fetch_or(&self, val: i32) -> i32;
    fn fetch_xor(&self, val: i32) -> i32;
    fn fetch_max(&self, val: i32) -> i32;
    fn fetch_min(&self, val: i32) -> i32;
}
impl AtomicCell<u64> {
    fn fetch_add(&self, val: u64) -> u64;
    fn fetch_sub(&self, val: u64) -> u64;
    fn fetch_and(&self, val: u64) -> u64;
    fn fetch_nand(&self, val: u64) -> u64;
    fn fetch_or(&self, val: u64) -> u64;
    fn fetch_xor(&self, val: u64) -> u64;
    fn fetch_max(&self, val: u64) -> u64;
    fn fetch_min(&self, val: u64) -> u64;
}
impl AtomicCell<i64> {
    fn fetch_add(&self, val: i64) -> i64;
    fn fetch_sub(&self, val: i64) -> i64;
    fn fetch_and(&self, val: i64) -> i64;
    fn fetch_nand(&self, val: i64) -> i64;
    fn fetch_or(&self, val: i64) -> i64;
    fn fetch_xor(&self, val: i64) -> i64;
    fn fetch_max(&self, val: i64) -> i64;
    fn fetch_min(&self, val: i64) -> i64;
}
impl AtomicCell<u128> {
    fn fetch_add(&self, val: u128) -> u128;
    fn fetch_sub(&self, val: u128) -> u128;
    fn fetch_and(&self, val: u128) -> u128;
    fn fetch_nand(&self, val: u128) -> u128;
    fn fetch_or(&self, val: u128) -> u128;
    fn fetch_xor(&self, val: u128) -> u128;
    fn fetch_max(&self, val: u128) -> u128;
    fn fetch_min(&self, val: u128) -> u128;
}
impl AtomicCell<i128> {
    fn fetch_add(&self, val: i128) -> i128;
    fn fetch_sub(&self, val: i128) -> i128;
    fn fetch_and(&self, val: i128) -> i128;
    fn fetch_nand(&self, val: i128) -> i128;
    fn fetch_or(&self, val: i128) -> i128;
    fn fetch_xor(&self, val: i128) -> i128;
    fn fetch_max(&self, val: i128) -> i128;
    fn fetch_min(&self, val: i128) -> i128;
}
impl AtomicCell<usize> {
    fn fetch_add(&self, val: usize) -> usize;
    fn fetch_sub(&self, val: usize) -> usize;
    fn fetch_and(&self, val: usize) -> usize;
    fn fetch_nand(&self, val: usize) -> usize;
    fn fetch_or(&self, val: usize) -> usize;
    fn fetch_xor(&self, val: usize) -> usize;
    fn fetch_max(&self, val: usize) -> usize;
    fn fetch_min(&self, val: usize) -> usize;
}
impl AtomicCell<isize> {
    fn fetch_add(&self, val: isize) -> isize;
    fn fetch_sub(&self, val: isize) -> isize;
    fn fetch_and(&self, val: isize) -> isize;
    fn fetch_nand(&self, val: isize) -> isize;
    fn fetch_or(&self, val: isize) -> isize;
    fn fetch_xor(&self, val: isize) -> isize;
    fn fetch_max(&self, val: isize) -> isize;
    fn fetch_min(&self, val: isize) -> isize;
}
impl AtomicCell<bool> {
    fn fetch_and(&self, val: bool) -> bool;
    fn fetch_nand(&self, val: bool) -> bool;
    fn fetch_or(&self, val: bool) -> bool;
    fn fetch_xor(&self, val: bool) -> bool;
}
impl<T: Default> Default for AtomicCell<T> {}
impl<T> Drop for AtomicCell<T> {}
impl<T> From<T> for AtomicCell<T> {}
impl AtomicConsume for AtomicBool { type Val = bool; }
impl AtomicConsume for AtomicI8 { type Val = i8; }
impl AtomicConsume for AtomicI16 { type Val = i16; }
impl AtomicConsume for AtomicI32 { type Val = i32; }
impl AtomicConsume for AtomicI64 { type Val = i64; }
impl AtomicConsume for AtomicIsize { type Val = isize; }
impl AtomicConsume for AtomicU8 { type Val = u8; }
impl AtomicConsume for AtomicU16 { type Val = u16; }
impl AtomicConsume for AtomicU32 { type Val = u32; }
impl AtomicConsume for AtomicU64 { type Val = u64; }
impl AtomicConsume for AtomicUsize { type Val = usize; }
impl<T> AtomicConsume for AtomicPtr<T> { type Val = *mut T; }
}
pub mod channel {
use std::prelude::v1::*;
use std::error::Error;
use std::fmt::Display;
use std::time::{Duration, Instant};
pub enum RecvTimeoutError { Timeout, Disconnected }
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
pub enum TryRecvError { Empty, Disconnected }
pub enum TrySendError<T> { Full(T), Disconnected(T) }
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
#[allocates] pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
#[allocates] #[unbounded = "bounded"] pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub struct IntoIter<T> { _p: _ }
pub struct Iter<'a, T> { _p: _ }
pub struct ReadyTimeoutError;
#[counted] pub struct Receiver<T> { _p: _ }
pub struct RecvError;
pub struct Select<'a> { _p: _ }
pub struct SelectTimeoutError;
pub struct SelectedOperation<'a> { _p: _ }
pub struct SendError<T>(pub T);
#[counted] pub struct Sender<T> { _p: _ }
pub struct TryIter<'a, T> { _p: _ }
pub struct TryReadyError;
pub struct TrySelectError;
impl RecvTimeoutError { fn is_timeout(&self) -> bool; fn is_disconnected(&self) -> bool; }
impl Clone for RecvTimeoutError {}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl PartialEq for RecvTimeoutError {}
impl Copy for RecvTimeoutError {}
impl<T> SendTimeoutError<T> { fn into_inner(self) -> T; fn is_timeout(&self) -> bool; fn is_disconnected(&self) -> bool; }
impl<T: Clone> Clone for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T: PartialEq> PartialEq for SendTimeoutError<T> {}
impl<T: Copy> Copy for SendTimeoutError<T> {}
impl TryRecvError { fn is_empty(&self) -> bool; fn is_disconnected(&self) -> bool; }
impl Clone for TryRecvError {}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl PartialEq for TryRecvError {}
impl Copy for TryRecvError {}
impl<T> TrySendError<T> { fn into_inner(self) -> T; fn is_full(&self) -> bool; fn is_disconnected(&self) -> bool; }
impl<T: Clone> Clone for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T: PartialEq> PartialEq for TrySendError<T> {}
impl<T: Copy> Copy for TrySendError<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Iterator for Iter<'_, T> { type Item = T; }
impl Clone for ReadyTimeoutError {}
impl PartialEq for ReadyTimeoutError {}
impl Copy for ReadyTimeoutError {}
impl<T> Receiver<T> {
    fn try_recv(&self) -> Result<T, TryRecvError>;
    fn recv(&self) -> Result<T, RecvError>;
    fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    fn is_empty(&self) -> bool;
    fn is_full(&self) -> bool;
    fn len(&self) -> usize;
    fn capacity(&self) -> Option<usize>;
    fn iter(&self) -> Iter<'_, T>;
    fn try_iter(&self) -> TryIter<'_, T>;
    fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> { #[counts] fn clone(&self) -> Receiver<T>; }
impl<T> Drop for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl Clone for RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
impl PartialEq for RecvError {}
impl Copy for RecvError {}
impl<'a> Select<'a> {
    fn new() -> Select<'a>;
    fn new_biased() -> Select<'a>;
    fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    fn remove(&mut self, index: usize);
    fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    fn select(&mut self) -> SelectedOperation<'a>;
    fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    fn ready(&mut self) -> usize;
    fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}
impl Clone for SelectTimeoutError {}
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}
impl PartialEq for SelectTimeoutError {}
impl Copy for SelectTimeoutError {}
impl SelectedOperation<'_> {
    fn index(&self) -> usize;
    fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
impl Drop for SelectedOperation<'_> {}
impl<T> SendError<T> { fn into_inner(self) -> T; }
impl<T: Clone> Clone for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}
impl<T: PartialEq> PartialEq for SendError<T> {}
impl<T: Copy> Copy for SendError<T> {}
impl<T> Sender<T> {
    #[grows] fn try_send(&self, #[outlives] msg: T) -> Result<(), TrySendError<T>>;
    #[grows] #[sends] fn send(&self, #[outlives] msg: T) -> Result<(), SendError<T>>;
    #[grows] fn send_timeout(&self, #[outlives] msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    fn is_empty(&self) -> bool;
    fn is_full(&self) -> bool;
    fn len(&self) -> usize;
    fn capacity(&self) -> Option<usize>;
    fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Sender<T>; }
impl<T> Drop for Sender<T> {}
impl<T> Iterator for TryIter<'_, T> { type Item = T; }
impl Clone for TryReadyError {}
impl PartialEq for TryReadyError {}
impl Copy for TryReadyError {}
impl Clone for TrySelectError {}
impl Display for TrySelectError {}
impl Error for TrySelectError {}
impl PartialEq for TrySelectError {}
impl Copy for TrySelectError {}
}
pub mod deque {
use std::prelude::v1::*;
pub enum Steal<T> { Empty, Success(T), Retry }
pub struct Injector<T> { _p: _ }
#[counted] pub struct Stealer<T> { _p: _ }
pub struct Worker<T> { _p: _ }
impl<T> Steal<T> {
    fn is_empty(&self) -> bool;
    fn is_success(&self) -> bool;
    fn is_retry(&self) -> bool;
    fn success(self) -> Option<T>;
    fn or_else<F: FnOnce() -> Steal<T>>(self, #[once] f: F) -> Steal<T>;
}
impl<T: Clone> Clone for Steal<T> {}
impl<T> FromIterator<Steal<T>> for Steal<T> {}
impl<T: PartialEq> PartialEq for Steal<T> {}
impl<T: Copy> Copy for Steal<T> {}
impl<T> Injector<T> {
    fn new() -> Injector<T>;
    #[grows] fn push(&self, #[stores] task: T);
    fn steal(&self) -> Steal<T>;
    fn steal_batch(&self, dest: &Worker<T>) -> Steal<()>;
    fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()>;
    fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T>;
    fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
}
impl<T> Default for Injector<T> {}
impl<T> Drop for Injector<T> {}
impl<T> Stealer<T> {
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn steal(&self) -> Steal<T>;
    fn steal_batch(&self, dest: &Worker<T>) -> Steal<()>;
    fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()>;
    fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T>;
    fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T>;
}
impl<T> Clone for Stealer<T> { #[counts] fn clone(&self) -> Self; }
impl<T> Worker<T> {
    fn new_fifo() -> Worker<T>;
    fn new_lifo() -> Worker<T>;
    fn stealer(&self) -> Stealer<T>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    #[grows] fn push(&self, #[stores] task: T);
    fn pop(&self) -> Option<T>;
}
}
pub mod queue {
use std::prelude::v1::*;
pub struct ArrayQueue<T> { _p: _ }
pub struct SegQueue<T> { _p: _ }
impl<T> ArrayQueue<T> {
    #[allocates] fn new(cap: usize) -> ArrayQueue<T>;
    fn push(&self, #[stores] value: T) -> Result<(), T>;
    fn push_mut(&mut self, value: T) -> Result<(), T>;
    fn force_push(&self, value: T) -> Option<T>;
    fn pop(&self) -> Option<T>;
    fn pop_mut(&mut self) -> Option<T>;
    fn capacity(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn is_full(&self) -> bool;
    fn len(&self) -> usize;
}
impl<T> Drop for ArrayQueue<T> {}
impl<T> IntoIterator for ArrayQueue<T> { type Item = T; }
impl<T> SegQueue<T> {
    fn new() -> SegQueue<T>;
    #[grows] fn push(&self, #[stores] value: T);
    fn push_mut(&mut self, value: T);
    fn pop(&self) -> Option<T>;
    fn pop_mut(&mut self) -> Option<T>;
    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
}
impl<T> Default for SegQueue<T> {}
impl<T> Drop for SegQueue<T> {}
impl<T> IntoIterator for SegQueue<T> { type Item = T; }
}
pub mod sync {
use std::prelude::v1::*;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::sync::{PoisonError, TryLockError};
use std::time::{Duration, Instant};
pub struct Parker { _p: _ }
pub struct ShardedLock<T> { _p: _ }
pub struct ShardedLockReadGuard<'a, T> { _p: _ }
pub struct ShardedLockWriteGuard<'a, T> { _p: _ }
#[counted] pub struct Unparker { _p: _ }
#[counted] pub struct WaitGroup { _p: _ }
impl Parker {
    fn new() -> Parker;
    fn park(&self);
    fn park_timeout(&self, timeout: Duration);
    fn park_deadline(&self, deadline: Instant);
    fn unparker(&self) -> &Unparker;
    fn into_raw(this: Parker) -> *const ();
    fn from_raw(ptr: *const ()) -> Parker;
}
impl Default for Parker {}
impl<T> ShardedLock<T> {
    fn new(value: T) -> ShardedLock<T>;
    fn into_inner(self) -> Result<T, PoisonError<T>>;
    fn is_poisoned(&self) -> bool;
    fn get_mut(&mut self) -> Result<&mut T, PoisonError<&mut T>>;
    fn try_read(&self) -> Result<ShardedLockReadGuard<'_, T>, TryLockError<ShardedLockReadGuard<'_, T>>>;
    fn read(&self) -> Result<ShardedLockReadGuard<'_, T>, PoisonError<ShardedLockReadGuard<'_, T>>>;
    fn try_write(&self) -> Result<ShardedLockWriteGuard<'_, T>, TryLockError<ShardedLockWriteGuard<'_, T>>>;
    fn write(&self) -> Result<ShardedLockWriteGuard<'_, T>, PoisonError<ShardedLockWriteGuard<'_, T>>>;
}
impl<T: Default> Default for ShardedLock<T> {}
impl<T> From<T> for ShardedLock<T> {}
impl<T> Deref for ShardedLockReadGuard<'_, T> { type Target = T; }
impl<T: Display> Display for ShardedLockReadGuard<'_, T> {}
impl<T> Deref for ShardedLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for ShardedLockWriteGuard<'_, T> {}
impl<T: Display> Display for ShardedLockWriteGuard<'_, T> {}
impl<T> Drop for ShardedLockWriteGuard<'_, T> {}
impl Unparker { fn unpark(&self); fn into_raw(this: Unparker) -> *const (); fn from_raw(ptr: *const ()) -> Unparker; }
impl Clone for Unparker { #[counts] fn clone(&self) -> Self; }
impl WaitGroup { fn new() -> WaitGroup; fn wait(self); }
impl Clone for WaitGroup { #[counts] fn clone(&self) -> Self; }
impl Default for WaitGroup {}
impl Drop for WaitGroup {}
}
pub mod thread {
use std::prelude::v1::*;
use std::any::Any;
use std::io::Error;
use std::thread::Thread;
pub struct Scope<'env> { _p: _ }
pub struct ScopedJoinHandle<'scope, T> { _p: _ }
pub struct ScopedThreadBuilder<'scope, 'env> { _p: _ }
pub use crate::scope;
impl<'env> Scope<'env> {
    #[allocates] fn spawn<'scope, F: FnOnce(&Scope<'env>) -> T + Send, T: Send>(&'scope self, #[once] f: F) -> ScopedJoinHandle<'scope, T>;
    #[allocates] fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
}
impl<T> ScopedJoinHandle<'_, T> { fn join(self) -> Result<T, Box<dyn Any + Send>>; fn thread(&self) -> &Thread; }
impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
    fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
    fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
    fn spawn<F: FnOnce(&Scope<'env>) -> T + Send, T: Send>(self, #[once] f: F) -> Result<ScopedJoinHandle<'scope, T>, Error>;
}
}
pub mod utils {
use std::prelude::v1::*;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
pub struct Backoff { _p: _ }
pub struct CachePadded<T> { _p: _ }
impl Backoff { fn new() -> Backoff; fn reset(&self); fn spin(&self); fn snooze(&self); fn is_completed(&self) -> bool; }
impl Default for Backoff {}
impl<T> CachePadded<T> { fn new(t: T) -> CachePadded<T>; fn into_inner(self) -> T; }
impl<T: Clone> Clone for CachePadded<T> {}
impl<T: Default> Default for CachePadded<T> {}
impl<T> Deref for CachePadded<T> { type Target = T; }
impl<T> DerefMut for CachePadded<T> {}
impl<T: Display> Display for CachePadded<T> {}
impl<T> From<T> for CachePadded<T> {}
impl<T: PartialEq> PartialEq for CachePadded<T> {}
impl<T: Copy> Copy for CachePadded<T> {}
}
