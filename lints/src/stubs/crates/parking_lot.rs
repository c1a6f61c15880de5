use std::prelude::v1::*;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::time::{Duration, Instant};
pub struct Mutex<T> { _lock: u8, _value: T }
pub struct FairMutex<T> { _lock: u8, _value: T }
pub struct ReentrantMutex<T> { _owner: usize, _count: usize, _lock: u8, _value: T }
pub struct RwLock<T> { _lock: usize, _value: T }
pub struct Condvar { _state: usize }
pub struct Once { _state: u8 }
pub enum OnceState { New, Poisoned, InProgress, Done }
pub struct WaitTimeoutResult { _p: _ }
#[guard] pub struct MutexGuard<'a, T> { _mutex: &'a Mutex<T> }
#[guard] pub struct MappedMutexGuard<'a, T> { _data: &'a mut T, _raw: &'a u8 }
#[guard] pub struct FairMutexGuard<'a, T> { _mutex: &'a FairMutex<T> }
#[guard] pub struct ReentrantMutexGuard<'a, T> { _mutex: &'a ReentrantMutex<T> }
#[guard] pub struct RwLockReadGuard<'a, T> { _lock: &'a RwLock<T> }
#[guard] pub struct RwLockWriteGuard<'a, T> { _lock: &'a RwLock<T> }
#[guard] pub struct RwLockUpgradableReadGuard<'a, T> { _lock: &'a RwLock<T> }
#[guard] pub struct MappedRwLockReadGuard<'a, T> { _data: &'a T, _raw: &'a usize }
#[guard] pub struct MappedRwLockWriteGuard<'a, T> { _data: &'a mut T, _raw: &'a usize }
pub fn const_mutex<T>(#[stores] val: T) -> Mutex<T>;
pub fn const_rwlock<T>(#[stores] val: T) -> RwLock<T>;
impl<T> Mutex<T> {
    fn new(#[stores] val: T) -> Mutex<T>;
    fn into_inner(self) -> T;
    #[contends] fn lock(&self) -> MutexGuard<'_, T>;
    fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>>;
    fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>>;
    fn get_mut(&mut self) -> &mut T;
    fn is_locked(&self) -> bool;
    fn data_ptr(&self) -> *mut T;
    fn force_unlock(&self);
}
impl<T> FairMutex<T> {
    fn new(#[stores] val: T) -> FairMutex<T>;
    fn into_inner(self) -> T;
    #[contends] fn lock(&self) -> FairMutexGuard<'_, T>;
    fn try_lock(&self) -> Option<FairMutexGuard<'_, T>>;
    fn get_mut(&mut self) -> &mut T;
}
impl<T> ReentrantMutex<T> {
    fn new(#[stores] val: T) -> ReentrantMutex<T>;
    fn into_inner(self) -> T;
    #[contends] fn lock(&self) -> ReentrantMutexGuard<'_, T>;
    fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>>;
    fn get_mut(&mut self) -> &mut T;
}
impl<T> RwLock<T> {
    fn new(#[stores] val: T) -> RwLock<T>;
    fn into_inner(self) -> T;
    fn read(&self) -> RwLockReadGuard<'_, T>;
    fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    #[contends] fn write(&self) -> RwLockWriteGuard<'_, T>;
    fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>>;
    fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>>;
    fn get_mut(&mut self) -> &mut T;
    fn is_locked(&self) -> bool;
    fn is_locked_exclusive(&self) -> bool;
    fn data_ptr(&self) -> *mut T;
}
impl<'a, T> MutexGuard<'a, T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MutexGuard<'a, T>, #[once] f: F) -> MappedMutexGuard<'a, U>;
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: MutexGuard<'a, T>, #[once] f: F) -> Result<MappedMutexGuard<'a, U>, MutexGuard<'a, T>>;
    fn unlocked<F: FnOnce() -> U, U>(s: &mut MutexGuard<'a, T>, #[once] f: F) -> U;
    fn unlock_fair(s: MutexGuard<'a, T>);
    fn bump(s: &mut MutexGuard<'a, T>);
}
impl<'a, T> RwLockReadGuard<'a, T> {
    fn map<U, F: FnOnce(&T) -> &U>(s: RwLockReadGuard<'a, T>, #[once] f: F) -> MappedRwLockReadGuard<'a, U>;
    fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: RwLockReadGuard<'a, T>, #[once] f: F) -> Result<MappedRwLockReadGuard<'a, U>, RwLockReadGuard<'a, T>>;
    fn unlock_fair(s: RwLockReadGuard<'a, T>);
}
impl<'a, T> RwLockWriteGuard<'a, T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(s: RwLockWriteGuard<'a, T>, #[once] f: F) -> MappedRwLockWriteGuard<'a, U>;
    fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: RwLockWriteGuard<'a, T>, #[once] f: F) -> Result<MappedRwLockWriteGuard<'a, U>, RwLockWriteGuard<'a, T>>;
    fn downgrade(s: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T>;
    fn downgrade_to_upgradable(s: RwLockWriteGuard<'a, T>) -> RwLockUpgradableReadGuard<'a, T>;
    fn unlock_fair(s: RwLockWriteGuard<'a, T>);
}
impl<'a, T> RwLockUpgradableReadGuard<'a, T> {
    fn upgrade(s: RwLockUpgradableReadGuard<'a, T>) -> RwLockWriteGuard<'a, T>;
    fn try_upgrade(s: RwLockUpgradableReadGuard<'a, T>) -> Result<RwLockWriteGuard<'a, T>, RwLockUpgradableReadGuard<'a, T>>;
    fn downgrade(s: RwLockUpgradableReadGuard<'a, T>) -> RwLockReadGuard<'a, T>;
}
impl Condvar {
    fn new() -> Condvar;
    fn notify_one(&self) -> bool;
    fn notify_all(&self) -> usize;
    fn wait<T>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F);
}
impl WaitTimeoutResult { fn timed_out(self) -> bool; }
impl Once { fn new() -> Once; fn state(&self) -> OnceState; fn call_once<F: FnOnce()>(&self, #[lazy] f: F); fn call_once_force<F: FnOnce(OnceState)>(&self, #[lazy] f: F); }
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
impl<T> Deref for MappedMutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MappedMutexGuard<'_, T> {}
impl<T> Deref for FairMutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for FairMutexGuard<'_, T> {}
impl<T> Deref for ReentrantMutexGuard<'_, T> { type Target = T; }
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; }
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T> Deref for MappedRwLockReadGuard<'_, T> { type Target = T; }
impl<T> Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MappedRwLockWriteGuard<'_, T> {}
impl<T: Display> Display for MutexGuard<'_, T> {}
impl<T: Display> Display for RwLockReadGuard<'_, T> {}
impl<T: Display> Display for RwLockWriteGuard<'_, T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T: Default> Default for RwLock<T> {}
impl Default for Condvar {}
impl<T> From<T> for Mutex<T> { fn from(#[stores] t: T) -> Mutex<T>; }
impl<T> From<T> for RwLock<T> { fn from(#[stores] t: T) -> RwLock<T>; }
