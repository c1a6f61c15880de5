pub mod cell {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::ops::{Deref, DerefMut};
#[derive(Debug)] pub struct BorrowError {}
#[derive(Debug)] pub struct BorrowMutError {}
#[lang = "cell"] pub struct Cell<T> { _value: T }
#[lang = "lazy_cell"] pub struct LazyCell<T, F = fn() -> T> { _p: _ }
#[lang = "once_cell"] pub struct OnceCell<T> { _value: Option<T> }
#[lang = "ref"] #[guard] pub struct Ref<'b, T> { _p: _ }
#[lang = "ref_cell"] pub struct RefCell<T> { _borrow: isize, _value: T }
#[lang = "ref_mut"] #[guard] pub struct RefMut<'b, T> { _p: _ }
#[lang = "unsafe_cell"] pub struct UnsafeCell<T> { _value: T }
impl Display for BorrowError {}
impl Error for BorrowError {}
impl Display for BorrowMutError {}
impl Error for BorrowMutError {}
impl<T> Cell<T> {
    fn new(#[stores] value: T) -> Cell<T>;
    fn set(&self, #[stores] val: T);
    fn swap(&self, other: &Cell<T>);
    fn replace(&self, #[stores] val: T) -> T;
    fn into_inner(self) -> T;
    fn as_ptr(&self) -> *mut T;
    fn get_mut(&mut self) -> &mut T;
    fn from_mut(t: &mut T) -> &Cell<T>;
}
impl<T: Copy> Cell<T> { fn get(&self) -> T; fn update(&self, #[once] f: impl FnOnce(T) -> T); }
impl<T: Default> Cell<T> { #[takes] fn take(&self) -> T where T: Default; }
impl<T> Cell<[T]> { fn as_slice_of_cells(&self) -> &[Cell<T>]; }
impl<T, const N: usize> Cell<[T; N]> { fn as_array_of_cells(&self) -> &[Cell<T>; N]; }
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {}
impl<T: Copy> Clone for Cell<T> {}
impl<T: Copy + Debug> Debug for Cell<T> {}
impl<T: Default> Default for Cell<T> {}
impl<T> From<T> for Cell<T> { fn from(#[stores] t: T) -> Cell<T>; }
impl<T: Ord + Copy> Ord for Cell<T> {}
impl<T: PartialEq + Copy> PartialEq for Cell<T> {}
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {}
impl<T: Eq + Copy> Eq for Cell<T> {}
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    fn new(#[lazy] f: F) -> LazyCell<T, F>;
    fn force(this: &LazyCell<T, F>) -> &T;
    fn force_mut(this: &mut LazyCell<T, F>) -> &mut T;
}
impl<T, F> LazyCell<T, F> { fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T>; fn get(this: &LazyCell<T, F>) -> Option<&T>; }
impl<T: Debug, F> Debug for LazyCell<T, F> {}
impl<T: Default> Default for LazyCell<T> {}
impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {}
impl<T> OnceCell<T> {
    fn new() -> OnceCell<T>;
    fn get(&self) -> Option<&T>;
    fn get_mut(&mut self) -> Option<&mut T>;
    fn set(&self, #[stores] value: T) -> Result<(), T>;
    fn get_or_init<F: FnOnce() -> T>(&self, #[lazy] f: F) -> &T;
    fn into_inner(self) -> Option<T>;
    fn take(&mut self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T: Debug> Debug for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> { fn from(#[stores] value: T) -> OnceCell<T>; }
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<'b, T> Ref<'b, T> {
    fn clone(orig: &Ref<'b, T>) -> Ref<'b, T>;
    fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, #[once] f: F) -> Ref<'b, U>;
    fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, #[once] f: F) -> Result<Ref<'b, U>, Ref<'b, T>>;
    fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, #[once] f: F) -> (Ref<'b, U>, Ref<'b, V>);
}
impl<T> Deref for Ref<'_, T> { type Target = T; }
impl<T: Display> Display for Ref<'_, T> {}
impl<T> RefCell<T> {
    fn new(#[stores] value: T) -> RefCell<T>;
    fn into_inner(self) -> T;
    fn replace(&self, #[stores] t: T) -> T;
    fn replace_with<F: FnOnce(&mut T) -> T>(&self, #[once] f: F) -> T;
    fn swap(&self, other: &RefCell<T>);
    fn borrow(&self) -> Ref<'_, T>;
    fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError>;
    fn borrow_mut(&self) -> RefMut<'_, T>;
    fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError>;
    fn as_ptr(&self) -> *mut T;
    fn get_mut(&mut self) -> &mut T;
    fn try_borrow_unguarded(&self) -> Result<&T, BorrowError>;
}
impl<T: Default> RefCell<T> { #[takes] fn take(&self) -> T; }
impl<T: Clone> Clone for RefCell<T> {}
impl<T: Debug> Debug for RefCell<T> {}
impl<T: Default> Default for RefCell<T> {}
impl<T> From<T> for RefCell<T> { fn from(#[stores] t: T) -> RefCell<T>; }
impl<T: Ord> Ord for RefCell<T> {}
impl<T: PartialEq> PartialEq for RefCell<T> {}
impl<T: PartialOrd> PartialOrd for RefCell<T> {}
impl<T: Eq> Eq for RefCell<T> {}
impl<'b, T> RefMut<'b, T> {
    fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, #[once] f: F) -> RefMut<'b, U>;
    fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, #[once] f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>>;
    fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, #[once] f: F) -> (RefMut<'b, U>, RefMut<'b, V>);
}
impl<T> Deref for RefMut<'_, T> { type Target = T; }
impl<T> DerefMut for RefMut<'_, T> {}
impl<T: Display> Display for RefMut<'_, T> {}
impl<T> UnsafeCell<T> {
    fn new(#[stores] value: T) -> UnsafeCell<T>;
    fn into_inner(self) -> T;
    fn from_mut(value: &mut T) -> &mut UnsafeCell<T>;
    fn get(&self) -> *mut T;
    fn get_mut(&mut self) -> &mut T;
    fn raw_get(this: *const UnsafeCell<T>) -> *mut T;
}
impl<T: Default> Default for UnsafeCell<T> {}
impl<T> From<T> for UnsafeCell<T> {}
}
