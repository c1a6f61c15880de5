pub mod race {
use std::prelude::v1::*;
pub struct OnceBool { _p: _ }
pub struct OnceBox<T> { _p: _ }
pub struct OnceNonZeroUsize { _p: _ }
pub struct OnceRef<'a, T> { _p: _ }
impl OnceBool {
    fn new() -> Self;
    fn get(&self) -> Option<bool>;
    fn set(&self, value: bool) -> Result<(), ()>;
    fn get_or_init<F: FnOnce() -> bool>(&self, #[once] f: F) -> bool;
    fn get_or_try_init<F: FnOnce() -> Result<bool, E>, E>(&self, #[once] f: F) -> Result<bool, E>;
}
impl Default for OnceBool {}
impl<T> OnceBox<T> {
    fn new() -> Self;
    fn with_value(value: Box<T>) -> Self;
    fn get(&self) -> Option<&T>;
    fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
    fn get_or_init<F: FnOnce() -> Box<T>>(&self, #[lazy] f: F) -> &T;
    fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, #[lazy] f: F) -> Result<&T, E>;
}
impl<T: Clone> Clone for OnceBox<T> {}
impl<T> Default for OnceBox<T> {}
impl<T> Drop for OnceBox<T> {}
impl OnceNonZeroUsize { fn new() -> Self; }
impl Default for OnceNonZeroUsize {}
impl<'a, T> OnceRef<'a, T> {
    fn new() -> Self;
    fn get(&self) -> Option<&'a T>;
    fn set(&self, value: &'a T) -> Result<(), ()>;
    fn get_or_init<F: FnOnce() -> &'a T>(&self, #[once] f: F) -> &'a T;
    fn get_or_try_init<F: FnOnce() -> Result<&'a T, E>, E>(&self, #[once] f: F) -> Result<&'a T, E>;
}
impl<'a, T> Default for OnceRef<'a, T> {}
}
pub mod sync {
use std::prelude::v1::*;
use std::ops::{Deref, DerefMut};
pub struct Lazy<T, F = fn() -> T> { _p: _ }
pub struct OnceCell<T> { _p: _ }
impl<T, F> Lazy<T, F> { fn new(#[lazy] f: F) -> Lazy<T, F>; fn into_value(this: Lazy<T, F>) -> Result<T, F>; }
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    fn force(this: &Lazy<T, F>) -> &T;
    fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
    fn get(this: &Lazy<T, F>) -> Option<&T>;
    fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
}
impl<T: Default> Default for Lazy<T> {}
impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
impl<T> OnceCell<T> {
    fn new() -> OnceCell<T>;
    fn with_value(value: T) -> OnceCell<T>;
    fn get(&self) -> Option<&T>;
    fn wait(&self) -> &T;
    fn get_mut(&mut self) -> Option<&mut T>;
    fn get_unchecked(&self) -> &T;
    fn set(&self, #[stores] value: T) -> Result<(), T>;
    fn try_insert(&self, #[stores] value: T) -> Result<&T, (&T, T)>;
    fn get_or_init<F: FnOnce() -> T>(&self, #[lazy] f: F) -> &T;
    fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, #[lazy] f: F) -> Result<&T, E>;
    fn take(&mut self) -> Option<T>;
    fn into_inner(self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
}
pub mod unsync {
use std::prelude::v1::*;
use std::ops::{Deref, DerefMut};
pub struct Lazy<T, F = fn() -> T> { _p: _ }
pub struct OnceCell<T> { _p: _ }
impl<T, F> Lazy<T, F> { fn new(init: F) -> Lazy<T, F>; fn into_value(this: Lazy<T, F>) -> Result<T, F>; }
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    fn force(this: &Lazy<T, F>) -> &T;
    fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
    fn get(this: &Lazy<T, F>) -> Option<&T>;
    fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
}
impl<T: Default> Default for Lazy<T> {}
impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
impl<T> OnceCell<T> {
    fn new() -> OnceCell<T>;
    fn with_value(value: T) -> OnceCell<T>;
    fn get(&self) -> Option<&T>;
    fn get_mut(&mut self) -> Option<&mut T>;
    fn set(&self, #[stores] value: T) -> Result<(), T>;
    fn try_insert(&self, #[stores] value: T) -> Result<&T, (&T, T)>;
    fn get_or_init<F: FnOnce() -> T>(&self, #[lazy] f: F) -> &T;
    fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, #[lazy] f: F) -> Result<&T, E>;
    fn take(&mut self) -> Option<T>;
    fn into_inner(self) -> Option<T>;
}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
}
