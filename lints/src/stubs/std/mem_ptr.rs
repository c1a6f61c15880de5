pub mod mem {
use crate::prelude::v1::*;
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};
pub fn align_of<T>() -> usize;
pub fn align_of_val<T>(val: &T) -> usize;
pub fn discriminant<T>(v: &T) -> Discriminant<T>;
pub fn drop<T>(_x: T);
#[leaks] #[asked] pub fn forget<T>(t: T);
pub fn needs_drop<T>() -> bool;
#[takes] pub fn replace<T>(dest: &mut T, #[stores] src: T) -> T;
pub fn size_of<T>() -> usize;
pub fn size_of_val<T>(val: &T) -> usize;
#[takes] pub fn swap<T>(x: &mut T, y: &mut T);
#[takes] pub fn take<T: Default>(dest: &mut T) -> T;
pub fn transmute<Src, Dst>(src: Src) -> Dst;
pub fn transmute_copy<Src, Dst>(src: &Src) -> Dst;
pub fn zeroed<T>() -> T;
pub struct Discriminant<T> { _p: _ }
#[lang = "manually_drop"] pub struct ManuallyDrop<T> { _value: T }
#[lang = "maybe_uninit"] pub union MaybeUninit<T> { _value: ManuallyDrop<T> }
impl<T> Clone for Discriminant<T> {}
impl<T: Clone> Clone for ManuallyDrop<T> {}
impl<T: Copy> Clone for MaybeUninit<T> {}
impl<T> Eq for Discriminant<T> {}
impl<T: Eq> Eq for ManuallyDrop<T> {}
impl<T: Ord> Ord for ManuallyDrop<T> {}
impl<T> PartialEq for Discriminant<T> {}
impl<T: PartialEq> PartialEq for ManuallyDrop<T> {}
impl<T: PartialOrd> PartialOrd for ManuallyDrop<T> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {}
impl<T: Default> Default for ManuallyDrop<T> {}
impl<T> Hash for Discriminant<T> {}
impl<T: Hash> Hash for ManuallyDrop<T> {}
impl<T> Copy for Discriminant<T> {}
impl<T: Copy> Copy for ManuallyDrop<T> {}
impl<T: Copy> Copy for MaybeUninit<T> {}
impl<T> ManuallyDrop<T> {
    fn new(#[stores] value: T) -> ManuallyDrop<T>;
    fn into_inner(slot: ManuallyDrop<T>) -> T;
    fn take(slot: &mut ManuallyDrop<T>) -> T;
    fn drop(slot: &mut ManuallyDrop<T>);
}
impl<T> Deref for ManuallyDrop<T> { type Target = T; }
impl<T> DerefMut for ManuallyDrop<T> {}
impl<T> MaybeUninit<T> {
    fn new(#[stores] val: T) -> MaybeUninit<T>;
    fn uninit() -> MaybeUninit<T>;
    fn zeroed() -> MaybeUninit<T>;
    fn write(&mut self, #[stores] val: T) -> &mut T;
    fn as_ptr(&self) -> *const T;
    fn as_mut_ptr(&mut self) -> *mut T;
    fn assume_init(self) -> T;
    fn assume_init_read(&self) -> T;
    fn assume_init_drop(&mut self);
    fn assume_init_ref(&self) -> &T;
    fn assume_init_mut(&mut self) -> &mut T;
}
}

pub mod ptr {
use crate::prelude::v1::*;
use crate::hash::{Hash, Hasher};
pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool;
pub fn copy<T>(src: *const T, dst: *mut T, count: usize);
pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);
pub fn dangling<T>() -> *const T;
pub fn dangling_mut<T>() -> *mut T;
pub fn drop_in_place<T>(to_drop: *mut T);
pub fn eq<T>(a: *const T, b: *const T) -> bool;
pub fn from_mut<T>(r: &mut T) -> *mut T;
pub fn from_ref<T>(r: &T) -> *const T;
pub fn hash<T, S: Hasher>(hashee: *const T, into: &mut S);
pub fn null<T>() -> *const T;
pub fn null_mut<T>() -> *mut T;
pub fn read<T>(src: *const T) -> T;
pub fn read_unaligned<T>(src: *const T) -> T;
pub fn read_volatile<T>(src: *const T) -> T;
pub fn replace<T>(dst: *mut T, src: T) -> T;
pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T];
pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T];
pub fn swap<T>(x: *mut T, y: *mut T);
pub fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize);
pub fn with_exposed_provenance<T>(addr: usize) -> *const T;
pub fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T;
pub fn without_provenance<T>(addr: usize) -> *const T;
pub fn without_provenance_mut<T>(addr: usize) -> *mut T;
pub fn write<T>(#[stores] dst: *mut T, src: T);
pub fn write_bytes<T>(dst: *mut T, val: u8, count: usize);
pub fn write_unaligned<T>(dst: *mut T, src: T);
pub fn write_volatile<T>(dst: *mut T, src: T);
#[lang = "non_null"] #[niche] pub struct NonNull<T> { _ptr: *const T }
impl<T> Clone for NonNull<T> {}
impl<T> Eq for NonNull<T> {}
impl<T> Ord for NonNull<T> {}
impl<T> PartialEq for NonNull<T> {}
impl<T> PartialOrd for NonNull<T> {}
impl<T> From<&T> for NonNull<T> {}
impl<T> From<&mut T> for NonNull<T> {}
impl<T> Hash for NonNull<T> {}
impl<T> Copy for NonNull<T> {}
impl<T> NonNull<T> {
    fn dangling() -> NonNull<T>;
    fn new_unchecked(ptr: *mut T) -> NonNull<T>;
    fn new(ptr: *mut T) -> Option<NonNull<T>>;
    fn from_ref(r: &T) -> NonNull<T>;
    fn from_mut(r: &mut T) -> NonNull<T>;
    fn as_ptr(self) -> *mut T;
    fn as_ref<'a>(&self) -> &'a T;
    fn as_mut<'a>(&mut self) -> &'a mut T;
    fn cast<U>(self) -> NonNull<U>;
    fn offset(self, count: isize) -> NonNull<T>;
    fn add(self, count: usize) -> NonNull<T>;
    fn sub(self, count: usize) -> NonNull<T>;
    fn offset_from(self, origin: NonNull<T>) -> isize;
    fn read(self) -> T;
    fn drop_in_place(self);
    fn write(self, #[stores] val: T);
    fn write_bytes(self, val: u8, count: usize);
}
impl<T> NonNull<[T]> { fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> NonNull<[T]>; fn len(self) -> usize; fn is_empty(self) -> bool; }
impl<T> *const T {
    fn is_null(self) -> bool;
    fn cast<U>(self) -> *const U;
    fn cast_mut(self) -> *mut T;
    fn as_ref<'a>(self) -> Option<&'a T>;
    fn offset(self, count: isize) -> *const T;
    fn offset_from(self, origin: *const T) -> isize;
    fn add(self, count: usize) -> *const T;
    fn sub(self, count: usize) -> *const T;
    fn read(self) -> T;
    fn copy_to(self, dest: *mut T, count: usize);
    fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    fn align_offset(self, align: usize) -> usize;
    fn is_aligned(self) -> bool;
}
impl<T> *const [T] { fn len(self) -> usize; fn is_empty(self) -> bool; fn as_array<const N: usize>(self) -> Option<*const [T; N]>; }
impl<T> *mut T {
    fn is_null(self) -> bool;
    fn cast<U>(self) -> *mut U;
    fn cast_const(self) -> *const T;
    fn as_ref<'a>(self) -> Option<&'a T>;
    fn offset(self, count: isize) -> *mut T;
    fn as_mut<'a>(self) -> Option<&'a mut T>;
    fn offset_from(self, origin: *const T) -> isize;
    fn add(self, count: usize) -> *mut T;
    fn sub(self, count: usize) -> *mut T;
    fn read(self) -> T;
    fn copy_to(self, dest: *mut T, count: usize);
    fn copy_to_nonoverlapping(self, dest: *mut T, count: usize);
    fn copy_from(self, src: *const T, count: usize);
    fn copy_from_nonoverlapping(self, src: *const T, count: usize);
    fn drop_in_place(self);
    fn write(self, #[stores] val: T);
    fn write_bytes(self, val: u8, count: usize);
    fn align_offset(self, align: usize) -> usize;
    fn is_aligned(self) -> bool;
}
impl<T> *mut [T] { fn len(self) -> usize; fn is_empty(self) -> bool; fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]>; }
}

pub mod alloc {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::Display;
#[allocates] pub fn alloc(layout: Layout) -> *mut u8;
#[allocates] pub fn alloc_zeroed(layout: Layout) -> *mut u8;
pub fn dealloc(ptr: *mut u8, layout: Layout);
#[cold] pub fn handle_alloc_error(layout: Layout) -> !;
#[allocates] pub fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct Layout { _size: usize, _align: usize }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct LayoutError;
#[derive(Clone, Copy, Default)] pub struct System;
pub trait GlobalAlloc {
    fn alloc(&self, layout: Layout) -> *mut u8;
    fn dealloc(&self, ptr: *mut u8, layout: Layout);
    fn alloc_zeroed(&self, layout: Layout) -> *mut u8;
    fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8;
}
impl Layout {
    fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError>;
    fn from_size_align_unchecked(size: usize, align: usize) -> Layout;
    fn size(&self) -> usize;
    fn align(&self) -> usize;
    fn new<T>() -> Layout;
    fn for_value<T>(t: &T) -> Layout;
    fn align_to(&self, align: usize) -> Result<Layout, LayoutError>;
    fn pad_to_align(&self) -> Layout;
    fn repeat(&self, n: usize) -> Result<(Layout, usize), LayoutError>;
    fn extend(&self, next: Layout) -> Result<(Layout, usize), LayoutError>;
    fn array<T>(n: usize) -> Result<Layout, LayoutError>;
}
impl Display for LayoutError {}
impl Error for LayoutError {}
}

pub mod hint {
pub fn assert_unchecked(cond: bool);
pub fn black_box<T>(dummy: T) -> T;
#[cold] pub fn cold_path();
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T;
pub fn spin_loop();
#[cold] pub fn unreachable_unchecked() -> !;
}
