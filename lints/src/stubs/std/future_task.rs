pub mod future {
use crate::prelude::v1::*;
use crate::fmt::Debug;
use crate::pin::Pin;
use crate::task::{Context, Poll};
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
pub fn ready<T>(t: T) -> Ready<T>;
pub struct Pending<T> { _p: _ }
pub struct PollFn<F> { _p: _ }
#[derive(Clone)] pub struct Ready<T> { _p: _ }
#[lang = "future"] pub trait Future { type Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
#[lang = "into_future"] pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<T> Clone for Pending<T> {}
impl<F> Debug for PollFn<F> {}
impl<T> Future for Pending<T> { type Output = T; }
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
impl<T> Ready<T> { fn into_inner(self) -> T; }
impl<T> Future for Ready<T> { type Output = T; }
impl<F: Future + Unpin> Future for &mut F { type Output = <F as Future>::Output; }
impl<F: Future> IntoFuture for F { type Output = <F as Future>::Output; type IntoFuture = F; }
}

pub mod task {
use crate::prelude::v1::*;
use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::hash::Hash;
use crate::ops::Try;
use crate::sync::Arc;
#[lang = "poll"] pub enum Poll<T> { Ready(T), Pending }
#[lang = "context"] pub struct Context<'a> { _p: _ }
#[derive(PartialEq)] pub struct RawWaker { _p: _ }
#[derive(Clone, Copy, PartialEq)] pub struct RawWakerVTable { _p: _ }
#[lang = "waker"] #[counted] pub struct Waker { _p: _ }
pub trait Wake { fn wake(self: Arc<Self>); fn wake_by_ref(self: &Arc<Self>); }
impl Clone for Waker { #[counts] fn clone(&self) -> Waker; }
impl<T: Clone> Clone for Poll<T> {}
impl<T: Eq> Eq for Poll<T> {}
impl<T: Ord> Ord for Poll<T> {}
impl<T: PartialEq> PartialEq for Poll<T> {}
impl<T: PartialOrd> PartialOrd for Poll<T> {}
impl<T> From<T> for Poll<T> { fn from(#[stores] t: T) -> Poll<T>; }
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {}
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {}
impl<T: Debug> Debug for Poll<T> {}
impl<T: Hash> Hash for Poll<T> {}
impl<T: Copy> Copy for Poll<T> {}
impl<T, E> Try for Poll<Option<Result<T, E>>> { type Output = Poll<Option<T>>; type Residual = Result<Infallible, E>; }
impl<T, E> Try for Poll<Result<T, E>> { type Output = Poll<T>; type Residual = Result<Infallible, E>; }
impl<T> Poll<T> { fn map<U, F: FnOnce(T) -> U>(self, #[once] f: F) -> Poll<U>; fn is_ready(&self) -> bool; fn is_pending(&self) -> bool; }
impl<T, E> Poll<Result<T, E>> {
    fn map_ok<U, F: FnOnce(T) -> U>(self, #[once] f: F) -> Poll<Result<U, E>>;
    fn map_err<U, F: FnOnce(E) -> U>(self, #[once] #[cold] f: F) -> Poll<Result<T, U>>;
}
impl<T, E> Poll<Option<Result<T, E>>> {
    fn map_ok<U, F: FnOnce(T) -> U>(self, #[once] f: F) -> Poll<Option<Result<U, E>>>;
    fn map_err<U, F: FnOnce(E) -> U>(self, #[once] #[cold] f: F) -> Poll<Option<Result<T, U>>>;
}
impl<'a> Context<'a> { fn from_waker(waker: &'a Waker) -> Context<'a>; fn waker(&self) -> &'a Waker; }
impl RawWaker { fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker; }
impl RawWakerVTable {
    fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> RawWakerVTable;
}
impl Waker {
    #[asked] fn wake(self);
    fn wake_by_ref(&self);
    fn will_wake(&self, other: &Waker) -> bool;
    fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker;
    fn from_raw(waker: RawWaker) -> Waker;
    fn noop() -> &'static Waker;
    fn data(&self) -> *const ();
    fn vtable(&self) -> &'static RawWakerVTable;
}
}

pub mod pin {
use crate::prelude::v1::*;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};
use crate::rc::Rc;
use crate::sync::Arc;
#[lang = "pin"] pub struct Pin<Ptr> { _ptr: Ptr }
impl<Ptr: DerefMut> DerefMut for Pin<Ptr> where <Ptr as Deref>::Target: crate::marker::Unpin {}
impl<T> Default for Pin<Box<T>> where Box<T>: Default {}
impl<T> From<Box<T>> for Pin<Box<T>> {}
impl<Ptr: Clone> Clone for Pin<Ptr> {}
impl<Ptr: Deref> Eq for Pin<Ptr> where <Ptr as Deref>::Target: Eq {}
impl<Ptr: Deref> Ord for Pin<Ptr> where <Ptr as Deref>::Target: Ord {}
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr> where <Ptr as Deref>::Target: PartialEq<<Q as Deref>::Target> {}
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr> where <Ptr as Deref>::Target: PartialOrd<<Q as Deref>::Target> {}
impl<T> Default for Pin<Rc<T>> where Rc<T>: Default {}
impl<T> Default for Pin<Arc<T>> where Arc<T>: Default {}
impl<Ptr: Debug> Debug for Pin<Ptr> {}
impl<Ptr: Display> Display for Pin<Ptr> {}
impl<P: DerefMut> Future for Pin<P> where <P as Deref>::Target: Future { type Output = <<P as Deref>::Target as Future>::Output; }
impl<Ptr: Deref> Hash for Pin<Ptr> where <Ptr as Deref>::Target: Hash {}
impl<Ptr: Copy> Copy for Pin<Ptr> {}
impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = <Ptr as Deref>::Target; }
impl<Ptr: Deref> Pin<Ptr> where <Ptr as Deref>::Target: Unpin { fn new(#[stores] pointer: Ptr) -> Pin<Ptr>; fn into_inner(pin: Pin<Ptr>) -> Ptr; }
impl<Ptr: Deref> Pin<Ptr> {
    fn new_unchecked(#[stores] pointer: Ptr) -> Pin<Ptr>;
    fn as_ref(&self) -> Pin<&<Ptr as Deref>::Target> where Ptr: Deref;
    fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr;
}
impl<Ptr: DerefMut> Pin<Ptr> {
    fn as_mut(&mut self) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut;
    fn as_deref_mut(self: Pin<&mut Pin<Ptr>>) -> Pin<&mut <Ptr as Deref>::Target> where Ptr: DerefMut;
    fn set(&mut self, #[stores] value: <Ptr as Deref>::Target) where <Ptr as Deref>::Target: Sized;
}
impl<'a, T> Pin<&'a T> { fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, #[once] func: F) -> Pin<&'a U>; fn get_ref(self) -> &'a T; }
impl<'a, T> Pin<&'a mut T> {
    fn into_ref(self) -> Pin<&'a T>;
    fn get_mut(self) -> &'a mut T where T: Unpin;
    fn get_unchecked_mut(self) -> &'a mut T;
    fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, #[once] func: F) -> Pin<&'a mut U>;
}
impl<T> Pin<&'static T> { fn static_ref(r: &'static T) -> Pin<&'static T>; }
impl<T> Pin<&'static mut T> { fn static_mut(r: &'static mut T) -> Pin<&'static mut T>; }
}
