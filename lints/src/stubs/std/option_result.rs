pub mod option {
use crate::prelude::v1::*;
use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut, Try};
use crate::pin::Pin;
#[lang = "option"] pub enum Option<T> { None, Some(T) }
#[exact] #[derive(Clone)] pub struct IntoIter<A> { _p: _ }
#[exact] pub struct Iter<'a, A> { _p: _ }
#[exact] pub struct IterMut<'a, A> { _p: _ }
impl<A> Clone for Iter<'_, A> {}
impl<T: Clone> Clone for Option<T> {}
impl<T: Eq> Eq for Option<T> {}
impl<T: Ord> Ord for Option<T> {}
impl<T: PartialEq> PartialEq for Option<T> {}
impl<T: PartialOrd> PartialOrd for Option<T> {}
impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {}
impl<T> From<T> for Option<T> { fn from(#[stores] val: T) -> Option<T>; }
impl<T> Default for Option<T> {}
impl<T: Debug> Debug for Option<T> {}
impl<T: Hash> Hash for Option<T> {}
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {}
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {}
impl<A> DoubleEndedIterator for IntoIter<A> {}
impl<A> ExactSizeIterator for IntoIter<A> {}
impl<A> ExactSizeIterator for Iter<'_, A> {}
impl<A> ExactSizeIterator for IterMut<'_, A> {}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {}
impl<'a, T> IntoIterator for &'a Option<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut Option<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, A> Iterator for Iter<'a, A> { type Item = &'a A; }
impl<'a, A> Iterator for IterMut<'a, A> { type Item = &'a mut A; }
impl<A> Iterator for IntoIter<A> { type Item = A; }
impl<T: Product<U>, U> Product<Option<U>> for Option<T> {}
impl<T: Sum<U>, U> Sum<Option<U>> for Option<T> {}
impl<T: Copy> Copy for Option<T> {}
impl<T> Try for Option<T> { type Output = T; type Residual = Option<Infallible>; }
impl<T> Option<T> {
    fn is_some(&self) -> bool;
    fn is_some_and(self, #[once] f: impl FnOnce(T) -> bool) -> bool;
    fn is_none(&self) -> bool;
    fn is_none_or(self, #[once] f: impl FnOnce(T) -> bool) -> bool;
    fn as_ref(&self) -> Option<&T>;
    fn as_mut(&mut self) -> Option<&mut T>;
    fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
    fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
    fn as_slice(&self) -> &[T];
    fn as_mut_slice(&mut self) -> &mut [T];
    fn expect(self, #[eager = "unwrap_or_else"] msg: &str) -> T;
    fn unwrap(self) -> T;
    fn unwrap_or(self, #[eager = "unwrap_or_else"] default: T) -> T;
    fn unwrap_or_else<F: FnOnce() -> T>(self, #[once] f: F) -> T;
    fn unwrap_or_default(self) -> T where T: Default;
    fn unwrap_unchecked(self) -> T;
    fn map<U, F: FnOnce(T) -> U>(self, #[once] f: F) -> Option<U>;
    fn inspect<F: FnOnce(&T)>(self, #[once] f: F) -> Option<T>;
    fn map_or<U, F: FnOnce(T) -> U>(self, #[eager = "map_or_else"] default: U, #[once] f: F) -> U;
    fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, #[once] default: D, #[once] f: F) -> U;
    fn ok_or<E>(self, #[eager = "ok_or_else"] err: E) -> Result<T, E>;
    fn ok_or_else<E, F: FnOnce() -> E>(self, #[once] #[cold] err: F) -> Result<T, E>;
    fn as_deref(&self) -> Option<&<T as Deref>::Target> where T: Deref;
    fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> where T: DerefMut;
    fn iter(&self) -> Iter<'_, T>;
    fn iter_mut(&mut self) -> IterMut<'_, T>;
    fn and<U>(self, optb: Option<U>) -> Option<U>;
    fn and_then<U, F: FnOnce(T) -> Option<U>>(self, #[once] f: F) -> Option<U>;
    fn filter<P: FnOnce(&T) -> bool>(self, #[once] predicate: P) -> Option<T>;
    fn or(self, #[eager = "or_else"] optb: Option<T>) -> Option<T>;
    fn or_else<F: FnOnce() -> Option<T>>(self, #[once] f: F) -> Option<T>;
    fn xor(self, optb: Option<T>) -> Option<T>;
    fn insert(&mut self, #[stores] value: T) -> &mut T;
    fn get_or_insert(&mut self, #[eager = "get_or_insert_with"] #[stores] value: T) -> &mut T;
    fn get_or_insert_default(&mut self) -> &mut T where T: Default;
    fn get_or_insert_with<F: FnOnce() -> T>(&mut self, #[once] f: F) -> &mut T;
    #[takes] fn take(&mut self) -> Option<T>;
    #[takes] fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, #[once] predicate: P) -> Option<T>;
    fn replace(&mut self, #[stores] value: T) -> Option<T>;
    fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
}
impl<T, U> Option<(T, U)> { fn unzip(self) -> (Option<T>, Option<U>); }
impl<T> Option<&T> { fn copied(self) -> Option<T> where T: Copy; #[clones] fn cloned(self) -> Option<T> where T: Clone; }
impl<T> Option<&mut T> { fn copied(self) -> Option<T> where T: Copy; #[clones] fn cloned(self) -> Option<T> where T: Clone; }
impl<T, E> Option<Result<T, E>> { fn transpose(self) -> Result<Option<T>, E>; }
impl<T> Option<Option<T>> { fn flatten(self) -> Option<T>; }
}

pub mod result {
use crate::prelude::v1::*;
use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut, Try};
use crate::process::Termination;
#[lang = "result"] pub enum Result<T, E> { Ok(T), Err(E) }
#[exact] #[derive(Clone)] pub struct IntoIter<T> { _p: _ }
#[exact] pub struct Iter<'a, T> { _p: _ }
#[exact] pub struct IterMut<'a, T> { _p: _ }
impl<T> Clone for Iter<'_, T> {}
impl<T: Clone, E: Clone> Clone for Result<T, E> {}
impl<T: Eq, E: Eq> Eq for Result<T, E> {}
impl<T: Ord, E: Ord> Ord for Result<T, E> {}
impl<T: PartialEq, E: PartialEq> PartialEq for Result<T, E> {}
impl<T: PartialOrd, E: PartialOrd> PartialOrd for Result<T, E> {}
impl<T: Debug, E: Debug> Debug for Result<T, E> {}
impl<T: Hash, E: Hash> Hash for Result<T, E> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {}
impl<'a, T, E> IntoIterator for &'a Result<T, E> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T: Product<U>, U, E> Product<Result<U, E>> for Result<T, E> {}
impl<T: Sum<U>, U, E> Sum<Result<U, E>> for Result<T, E> {}
impl<T: Copy, E: Copy> Copy for Result<T, E> {}
impl<T, E> Try for Result<T, E> { type Output = T; type Residual = Result<Infallible, E>; }
impl<T: Termination, E: Debug> Termination for Result<T, E> {}
impl<T, E> Result<T, E> {
    fn is_ok(&self) -> bool;
    fn is_ok_and<F: FnOnce(T) -> bool>(self, #[once] f: F) -> bool;
    fn is_err(&self) -> bool;
    fn is_err_and<F: FnOnce(E) -> bool>(self, #[once] f: F) -> bool;
    fn ok(self) -> Option<T>;
    fn err(self) -> Option<E>;
    fn as_ref(&self) -> Result<&T, &E>;
    fn as_mut(&mut self) -> Result<&mut T, &mut E>;
    fn map<U, F: FnOnce(T) -> U>(self, #[once] op: F) -> Result<U, E>;
    fn map_or<U, F: FnOnce(T) -> U>(self, #[eager = "map_or_else"] default: U, #[once] f: F) -> U;
    fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, #[once] default: D, #[once] f: F) -> U;
    fn map_err<F, O: FnOnce(E) -> F>(self, #[once] #[cold] op: O) -> Result<T, F>;
    fn inspect<F: FnOnce(&T)>(self, #[once] f: F) -> Result<T, E>;
    fn inspect_err<F: FnOnce(&E)>(self, #[once] #[cold] f: F) -> Result<T, E>;
    fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> where T: Deref;
    fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> where T: DerefMut;
    fn iter(&self) -> Iter<'_, T>;
    fn iter_mut(&mut self) -> IterMut<'_, T>;
    fn expect(self, #[eager = "unwrap_or_else"] msg: &str) -> T where E: Debug;
    fn unwrap(self) -> T where E: Debug;
    fn unwrap_or_default(self) -> T where T: Default;
    fn expect_err(self, msg: &str) -> E where T: Debug;
    fn unwrap_err(self) -> E where T: Debug;
    fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
    fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, #[once] op: F) -> Result<U, E>;
    fn or<F>(self, #[eager = "or_else"] res: Result<T, F>) -> Result<T, F>;
    fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, #[once] #[cold] op: O) -> Result<T, F>;
    fn unwrap_or(self, #[eager = "unwrap_or_else"] default: T) -> T;
    fn unwrap_or_else<F: FnOnce(E) -> T>(self, #[once] #[cold] op: F) -> T;
    fn unwrap_unchecked(self) -> T;
    fn unwrap_err_unchecked(self) -> E;
}
impl<T, E> Result<&T, E> { fn copied(self) -> Result<T, E> where T: Copy; #[clones] fn cloned(self) -> Result<T, E> where T: Clone; }
impl<T, E> Result<&mut T, E> { fn copied(self) -> Result<T, E> where T: Copy; #[clones] fn cloned(self) -> Result<T, E> where T: Clone; }
impl<T, E> Result<Option<T>, E> { fn transpose(self) -> Option<Result<T, E>>; }
impl<T, E> Result<Result<T, E>, E> { fn flatten(self) -> Result<T, E>; }
}

pub mod error {
use crate::prelude::v1::*;
use crate::fmt::{Debug, Display};
#[lang = "error"] pub trait Error: Debug + Display {
    #[causes] fn source(&self) -> Option<&(dyn Error + 'static)>;
    fn description(&self) -> &str;
    #[causes] fn cause(&self) -> Option<&dyn Error>;
}
impl dyn Error {
    fn is<T: Error + 'static>(&self) -> bool;
    fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    fn downcast<T: Error + 'static>(self: Box<dyn Error>) -> Result<Box<T>, Box<dyn Error>>;
}
impl dyn Error + Send {
    fn is<T: Error + 'static>(&self) -> bool;
    fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    fn downcast<T: Error + 'static>(self: Box<dyn Error + Send>) -> Result<Box<T>, Box<dyn Error + Send>>;
}
impl dyn Error + Sync + Send {
    fn is<T: Error + 'static>(&self) -> bool;
    fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
    fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
    fn downcast<T: Error + 'static>(self: Box<dyn Error + Sync + Send>) -> Result<Box<T>, Box<dyn Error + Sync + Send>>;
}
impl Error for ! {}
impl<'a, T: Error> Error for &'a T {}
}
