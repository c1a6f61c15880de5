pub mod sync {
pub mod atomic {
use crate::prelude::v1::*;
use crate::fmt::Debug;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
pub fn compiler_fence(order: Ordering);
pub fn fence(order: Ordering);
#[lang = "atomic_bool"] pub struct AtomicBool { _v: u8 }
#[lang = "atomic_i16"] pub struct AtomicI16 { _v: i16 }
#[lang = "atomic_i32"] pub struct AtomicI32 { _v: i32 }
#[lang = "atomic_i64"] pub struct AtomicI64 { _v: i64 }
#[lang = "atomic_i8"] pub struct AtomicI8 { _v: i8 }
#[lang = "atomic_isize"] pub struct AtomicIsize { _v: isize }
#[lang = "atomic_ptr"] pub struct AtomicPtr<T> { _v: *mut T }
#[lang = "atomic_u16"] pub struct AtomicU16 { _v: u16 }
#[lang = "atomic_u32"] pub struct AtomicU32 { _v: u32 }
#[lang = "atomic_u64"] pub struct AtomicU64 { _v: u64 }
#[lang = "atomic_u8"] pub struct AtomicU8 { _v: u8 }
#[lang = "atomic_usize"] pub struct AtomicUsize { _v: usize }
impl From<bool> for AtomicBool {}
impl From<i8> for AtomicI8 {}
impl From<i16> for AtomicI16 {}
impl From<i32> for AtomicI32 {}
impl From<i64> for AtomicI64 {}
impl From<isize> for AtomicIsize {}
impl From<u8> for AtomicU8 {}
impl From<u16> for AtomicU16 {}
impl From<u32> for AtomicU32 {}
impl From<u64> for AtomicU64 {}
impl From<usize> for AtomicUsize {}
impl<T> From<*mut T> for AtomicPtr<T> {}
impl Default for AtomicBool {}
impl Default for AtomicI8 {}
impl Default for AtomicI16 {}
impl Default for AtomicI32 {}
impl Default for AtomicI64 {}
impl Default for AtomicIsize {}
impl Default for AtomicU8 {}
impl Default for AtomicU16 {}
impl Default for AtomicU32 {}
impl Default for AtomicU64 {}
impl Default for AtomicUsize {}
impl<T> Default for AtomicPtr<T> {}
impl Debug for AtomicBool {}
impl Debug for AtomicI8 {}
impl Debug for AtomicI16 {}
impl Debug for AtomicI32 {}
impl Debug for AtomicI64 {}
impl Debug for AtomicIsize {}
impl Debug for AtomicU8 {}
impl Debug for AtomicU16 {}
impl Debug for AtomicU32 {}
impl Debug for AtomicU64 {}
impl Debug for AtomicUsize {}
impl<T> Debug for AtomicPtr<T> {}
impl AtomicBool {
    fn new(v: bool) -> AtomicBool;
    fn get_mut(&mut self) -> &mut bool;
    fn into_inner(self) -> bool;
    fn load(&self, order: Ordering) -> bool;
    #[contends] fn store(&self, val: bool, order: Ordering);
    #[contends] fn swap(&self, val: bool, order: Ordering) -> bool;
    #[contends] fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    #[contends] fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool>;
    #[contends] fn fetch_and(&self, val: bool, order: Ordering) -> bool;
    #[contends] fn fetch_or(&self, val: bool, order: Ordering) -> bool;
    #[contends] fn fetch_xor(&self, val: bool, order: Ordering) -> bool;
    #[contends] fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool>;
}
impl AtomicI16 {
    fn new(v: i16) -> AtomicI16;
    fn get_mut(&mut self) -> &mut i16;
    fn into_inner(self) -> i16;
    fn load(&self, order: Ordering) -> i16;
    #[contends] fn store(&self, val: i16, order: Ordering);
    #[contends] fn swap(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
    #[contends] fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16>;
    #[contends] fn fetch_add(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_sub(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_and(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_or(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_xor(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16>;
    #[contends] fn fetch_max(&self, val: i16, order: Ordering) -> i16;
    #[contends] fn fetch_min(&self, val: i16, order: Ordering) -> i16;
}
impl AtomicI32 {
    fn new(v: i32) -> AtomicI32;
    fn get_mut(&mut self) -> &mut i32;
    fn into_inner(self) -> i32;
    fn load(&self, order: Ordering) -> i32;
    #[contends] fn store(&self, val: i32, order: Ordering);
    #[contends] fn swap(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
    #[contends] fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32>;
    #[contends] fn fetch_add(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_sub(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_and(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_or(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_xor(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32>;
    #[contends] fn fetch_max(&self, val: i32, order: Ordering) -> i32;
    #[contends] fn fetch_min(&self, val: i32, order: Ordering) -> i32;
}
impl AtomicI64 {
    fn new(v: i64) -> AtomicI64;
    fn get_mut(&mut self) -> &mut i64;
    fn into_inner(self) -> i64;
    fn load(&self, order: Ordering) -> i64;
    #[contends] fn store(&self, val: i64, order: Ordering);
    #[contends] fn swap(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
    #[contends] fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64>;
    #[contends] fn fetch_add(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_sub(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_and(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_or(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_xor(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64>;
    #[contends] fn fetch_max(&self, val: i64, order: Ordering) -> i64;
    #[contends] fn fetch_min(&self, val: i64, order: Ordering) -> i64;
}
impl AtomicI8 {
    fn new(v: i8) -> AtomicI8;
    fn get_mut(&mut self) -> &mut i8;
    fn into_inner(self) -> i8;
    fn load(&self, order: Ordering) -> i8;
    #[contends] fn store(&self, val: i8, order: Ordering);
    #[contends] fn swap(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    #[contends] fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8>;
    #[contends] fn fetch_add(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_sub(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_and(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_or(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_xor(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8>;
    #[contends] fn fetch_max(&self, val: i8, order: Ordering) -> i8;
    #[contends] fn fetch_min(&self, val: i8, order: Ordering) -> i8;
}
impl AtomicIsize {
    fn new(v: isize) -> AtomicIsize;
    fn get_mut(&mut self) -> &mut isize;
    fn into_inner(self) -> isize;
    fn load(&self, order: Ordering) -> isize;
    #[contends] fn store(&self, val: isize, order: Ordering);
    #[contends] fn swap(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
    #[contends] fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize>;
    #[contends] fn fetch_add(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_sub(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_and(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_or(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_xor(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize>;
    #[contends] fn fetch_max(&self, val: isize, order: Ordering) -> isize;
    #[contends] fn fetch_min(&self, val: isize, order: Ordering) -> isize;
}
impl<T> AtomicPtr<T> {
    fn new(p: *mut T) -> AtomicPtr<T>;
    fn get_mut(&mut self) -> &mut *mut T;
    fn into_inner(self) -> *mut T;
    fn load(&self, order: Ordering) -> *mut T;
    #[contends] fn store(&self, ptr: *mut T, order: Ordering);
    #[contends] fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T;
    #[contends] fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
    #[contends] fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T>;
    #[contends] fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T>;
    #[contends] fn fetch_or(&self, val: usize, order: Ordering) -> *mut T;
    #[contends] fn fetch_and(&self, val: usize, order: Ordering) -> *mut T;
    #[contends] fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T;
}
impl AtomicU16 {
    fn new(v: u16) -> AtomicU16;
    fn get_mut(&mut self) -> &mut u16;
    fn into_inner(self) -> u16;
    fn load(&self, order: Ordering) -> u16;
    #[contends] fn store(&self, val: u16, order: Ordering);
    #[contends] fn swap(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
    #[contends] fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16>;
    #[contends] fn fetch_add(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_sub(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_and(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_or(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_xor(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16>;
    #[contends] fn fetch_max(&self, val: u16, order: Ordering) -> u16;
    #[contends] fn fetch_min(&self, val: u16, order: Ordering) -> u16;
}
impl AtomicU32 {
    fn new(v: u32) -> AtomicU32;
    fn get_mut(&mut self) -> &mut u32;
    fn into_inner(self) -> u32;
    fn load(&self, order: Ordering) -> u32;
    #[contends] fn store(&self, val: u32, order: Ordering);
    #[contends] fn swap(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
    #[contends] fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32>;
    #[contends] fn fetch_add(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_sub(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_and(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_or(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_xor(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32>;
    #[contends] fn fetch_max(&self, val: u32, order: Ordering) -> u32;
    #[contends] fn fetch_min(&self, val: u32, order: Ordering) -> u32;
}
impl AtomicU64 {
    fn new(v: u64) -> AtomicU64;
    fn get_mut(&mut self) -> &mut u64;
    fn into_inner(self) -> u64;
    fn load(&self, order: Ordering) -> u64;
    #[contends] fn store(&self, val: u64, order: Ordering);
    #[contends] fn swap(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
    #[contends] fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64>;
    #[contends] fn fetch_add(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_sub(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_and(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_or(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_xor(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64>;
    #[contends] fn fetch_max(&self, val: u64, order: Ordering) -> u64;
    #[contends] fn fetch_min(&self, val: u64, order: Ordering) -> u64;
}
impl AtomicU8 {
    fn new(v: u8) -> AtomicU8;
    fn get_mut(&mut self) -> &mut u8;
    fn into_inner(self) -> u8;
    fn load(&self, order: Ordering) -> u8;
    #[contends] fn store(&self, val: u8, order: Ordering);
    #[contends] fn swap(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    #[contends] fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8>;
    #[contends] fn fetch_add(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_sub(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_and(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_or(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_xor(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8>;
    #[contends] fn fetch_max(&self, val: u8, order: Ordering) -> u8;
    #[contends] fn fetch_min(&self, val: u8, order: Ordering) -> u8;
}
impl AtomicUsize {
    fn new(v: usize) -> AtomicUsize;
    fn get_mut(&mut self) -> &mut usize;
    fn into_inner(self) -> usize;
    fn load(&self, order: Ordering) -> usize;
    #[contends] fn store(&self, val: usize, order: Ordering);
    #[contends] fn swap(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
    #[contends] fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize>;
    #[contends] fn fetch_add(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_sub(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_and(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_or(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_xor(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize>;
    #[contends] fn fetch_max(&self, val: usize, order: Ordering) -> usize;
    #[contends] fn fetch_min(&self, val: usize, order: Ordering) -> usize;
}
}}
