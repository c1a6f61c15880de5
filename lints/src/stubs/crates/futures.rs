pub use crate::future::{FutureExt, TryFutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;
pub use crate::future::TryFuture;
pub mod prelude {
pub use crate::future::{FutureExt, TryFuture, TryFutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;
}
pub mod never { pub type Never = std::convert::Infallible; }
pub mod task {
use std::prelude::v1::*;
pub use std::task::{Context, Poll, Waker};
pub trait ArcWake: Send + Sync { fn wake_by_ref(arc_self: &std::sync::Arc<Self>); fn wake(self: std::sync::Arc<Self>); }
pub struct AtomicWaker { _p: _ }
impl AtomicWaker { fn new() -> Self; fn register(&self, waker: &Waker); fn wake(&self); fn take(&self) -> Option<Waker>; }
pub fn noop_waker() -> Waker;
pub fn noop_waker_ref() -> &'static Waker;
pub fn waker<W: ArcWake + 'static>(wake: std::sync::Arc<W>) -> Waker;
}
pub mod executor {
use std::prelude::v1::*;
use crate::stream::Stream;
pub struct LocalPool { _p: _ }
pub struct LocalSpawner { _p: _ }
#[counted] pub struct ThreadPool { _p: _ }
pub struct BlockingStream<S> { _stream: S }
pub fn block_on<F: Future>(f: F) -> F::Output;
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
impl<S: Stream + Unpin> Iterator for BlockingStream<S> { type Item = S::Item; }
impl LocalPool { fn new() -> Self; fn spawner(&self) -> LocalSpawner; fn run(&mut self); fn run_until<F: Future>(&mut self, future: F) -> F::Output; fn try_run_one(&mut self) -> bool; fn run_until_stalled(&mut self); }
impl ThreadPool { #[allocates] fn new() -> Result<Self, std::io::Error>; #[allocates] fn spawn_ok<Fut: Future<Output = ()> + Send + 'static>(&self, #[outlives] future: Fut); }
impl Clone for ThreadPool { #[counts] fn clone(&self) -> Self; }
}
pub mod future {
use std::prelude::v1::*;
use std::pin::Pin;
use std::task::{Context, Poll};
use crate::stream::Stream;
pub use std::future::Future;
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
pub enum Either<A, B> { Left(A), Right(B) }
pub struct Ready<T> { _value: Option<T> }
pub struct Pending<T> { _p: _ }
pub struct PollFn<F> { _f: F }
pub struct Lazy<F> { _f: Option<F> }
pub struct Fuse<Fut> { _inner: Option<Fut> }
#[counted] pub struct Shared<Fut> { _p: _ }
pub struct OptionFuture<F> { _inner: Option<F> }
#[heap] pub struct JoinAll<F> { _p: _ }
#[heap] pub struct TryJoinAll<F> { _p: _ }
#[heap] pub struct SelectAll<F> { _p: _ }
#[counted] pub struct AbortHandle { _p: _ }
pub struct AbortRegistration { _p: _ }
pub struct Abortable<T> { _p: _ }
pub struct Aborted;
pub struct RemoteHandle<T> { _p: _ }
pub trait TryFuture: Future { type Ok; type Error; }
impl<F: Future<Output = Result<T, E>>, T, E> TryFuture for F { type Ok = T; type Error = E; }
pub trait FusedFuture: Future { fn is_terminated(&self) -> bool; }
impl<T> Future for Ready<T> { type Output = T; }
impl<T> Ready<T> { fn into_inner(self) -> T; }
impl<T> Future for Pending<T> { type Output = T; }
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }
impl<F: FnOnce(&mut Context<'_>) -> R, R> Future for Lazy<F> { type Output = R; }
impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
impl<Fut: Future> Fuse<Fut> { fn terminated() -> Self; }
impl<Fut: Future> Future for Shared<Fut> { type Output = Fut::Output; }
impl<Fut: Future> Clone for Shared<Fut> { #[counts] fn clone(&self) -> Self; }
impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> { type Output = A::Output; }
impl<T, A, B> Either<(T, A), (T, B)> { fn factor_first(self) -> (T, Either<A, B>); }
impl<F: Future> Future for OptionFuture<F> { type Output = Option<F::Output>; }
impl<T> From<Option<T>> for OptionFuture<T> {}
impl<F: Future> Future for JoinAll<F> { type Output = Vec<F::Output>; }
impl<F: TryFuture> Future for TryJoinAll<F> { type Output = Result<Vec<F::Ok>, F::Error>; }
impl<F: Future + Unpin> Future for SelectAll<F> { type Output = (F::Output, usize, Vec<F>); }
impl<T: Future> Future for Abortable<T> { type Output = Result<T::Output, Aborted>; }
impl<T: Stream> Stream for Abortable<T> { type Item = T::Item; }
impl<T> Abortable<T> { fn new(task: T, reg: AbortRegistration) -> Self; fn is_aborted(&self) -> bool; }
impl AbortHandle { #[allocates] fn new_pair() -> (Self, AbortRegistration); fn abort(&self); fn is_aborted(&self) -> bool; }
impl Clone for AbortHandle { #[counts] fn clone(&self) -> Self; }
impl<T: 'static> Future for RemoteHandle<T> { type Output = T; }
pub fn ready<T>(#[stores] t: T) -> Ready<T>;
pub fn ok<T, E>(#[stores] t: T) -> Ready<Result<T, E>>;
pub fn err<T, E>(#[stores] err: E) -> Ready<Result<T, E>>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F>;
pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(#[lazy] f: F) -> Lazy<F>;
#[allocates] pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> where I::Item: Future;
#[allocates] pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> where I::Item: TryFuture;
#[allocates] pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<I::Item> where I::Item: Future + Unpin;
pub fn select<A: Future + Unpin, B: Future + Unpin>(future1: A, future2: B) -> impl Future<Output = Either<(A::Output, B), (B::Output, A)>>;
pub fn join<A: Future, B: Future>(future1: A, future2: B) -> impl Future<Output = (A::Output, B::Output)>;
pub fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> impl Future<Output = (A::Output, B::Output, C::Output)>;
pub fn join4<A: Future, B: Future, C: Future, D: Future>(future1: A, future2: B, future3: C, future4: D) -> impl Future<Output = (A::Output, B::Output, C::Output, D::Output)>;
pub fn try_join<A: TryFuture, B: TryFuture<Error = A::Error>>(future1: A, future2: B) -> impl Future<Output = Result<(A::Ok, B::Ok), A::Error>>;
pub fn try_join3<A: TryFuture, B: TryFuture<Error = A::Error>, C: TryFuture<Error = A::Error>>(future1: A, future2: B, future3: C) -> impl Future<Output = Result<(A::Ok, B::Ok, C::Ok), A::Error>>;
#[allocates] pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle);
pub trait FutureExt: Future {
    fn map<U, F: FnOnce(Self::Output) -> U>(self, #[once] f: F) -> impl Future<Output = U>;
    fn map_into<U>(self) -> impl Future<Output = U> where Self::Output: Into<U>;
    fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, #[once] f: F) -> impl Future<Output = Fut::Output>;
    fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B>;
    fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self>;
    fn into_stream(self) -> impl Stream<Item = Self::Output>;
    fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output> where Self::Output: Future;
    fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item> where Self::Output: Stream;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnOnce(&Self::Output)>(self, #[once] f: F) -> impl Future<Output = Self::Output>;
    fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn std::any::Any + Send>>>;
    #[allocates] fn shared(self) -> Shared<Self>;
    #[allocates] fn remote_handle(self) -> (impl Future<Output = ()>, RemoteHandle<Self::Output>);
    #[allocates] fn boxed<'a>(#[stores] self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;
    #[allocates] fn boxed_local<'a>(#[stores] self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>>;
    fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>>;
    fn never_error(self) -> impl Future<Output = Result<Self::Output, std::convert::Infallible>>;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
    fn now_or_never(self) -> Option<Self::Output>;
}
impl<T: Future> FutureExt for T {}
pub trait TryFutureExt: TryFuture {
    fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, #[once] f: F) -> impl Future<Output = Result<T, Self::Error>>;
    fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, #[once] e: E, #[once] f: F) -> impl Future<Output = T>;
    fn map_err<E, F: FnOnce(Self::Error) -> E>(self, #[once] #[cold] f: F) -> impl Future<Output = Result<Self::Ok, E>>;
    fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>> where Self::Error: Into<E>;
    fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>> where Self::Ok: Into<U>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, #[once] f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, #[once] #[cold] f: F) -> impl Future<Output = Result<Fut::Ok, Fut::Error>>;
    fn inspect_ok<F: FnOnce(&Self::Ok)>(self, #[once] f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
    fn inspect_err<F: FnOnce(&Self::Error)>(self, #[once] #[cold] f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
    fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, #[once] #[cold] f: F) -> impl Future<Output = Self::Ok>;
    fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
}
impl<Fut: TryFuture> TryFutureExt for Fut {}
}
pub mod stream {
use std::prelude::v1::*;
use std::pin::Pin;
use std::task::{Context, Poll};
use crate::future::{Abortable, AbortHandle, Either, TryFuture};
use crate::sink::Sink;
pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
pub trait Stream { type Item; fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>; fn size_hint(&self) -> (usize, Option<usize>); }
pub trait FusedStream: Stream { fn is_terminated(&self) -> bool; }
pub trait TryStream: Stream { type Ok; type Error; }
impl<S: Stream<Item = Result<T, E>>, T, E> TryStream for S { type Ok = T; type Error = E; }
impl<S: Stream + Unpin> Stream for &mut S { type Item = S::Item; }
impl<S: Stream + Unpin> Stream for Box<S> { type Item = S::Item; }
impl<P: std::ops::DerefMut> Stream for Pin<P> where <P as std::ops::Deref>::Target: Stream { type Item = <<P as std::ops::Deref>::Target as Stream>::Item; }
impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> { type Item = A::Item; }
#[heap] pub struct FuturesUnordered<Fut> { _p: _ }
#[heap] pub struct FuturesOrdered<Fut> { _p: _ }
#[heap] pub struct SelectAll<St> { _p: _ }
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
pub struct Pending<T> { _p: _ }
impl<T> Stream for Pending<T> { type Item = T; }
pub struct Iter<I> { _iter: I }
pub struct Empty<T> { _p: _ }
pub struct Once<Fut> { _future: Option<Fut> }
pub struct Repeat<T> { _item: T }
pub struct Fuse<St> { _stream: St, _done: bool }
pub struct Peekable<St> { _p: _ }
pub struct SplitSink<S, Item> { _p: _ }
pub struct SplitStream<S> { _p: _ }
pub struct ReuniteError<T, Item> { _p: _ }
pub struct Map<St, F> { _stream: St, _f: F }
pub struct Next<'a, St> { _stream: &'a mut St }
impl<St: Stream + Unpin> Future for Next<'_, St> { type Output = Option<St::Item>; }
impl<St: Stream, T, F: FnMut(St::Item) -> T> Stream for Map<St, F> { type Item = T; }
impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
impl<T> Stream for Empty<T> { type Item = T; }
impl<Fut: Future> Stream for Once<Fut> { type Item = Fut::Output; }
impl<T: Clone> Stream for Repeat<T> { type Item = T; }
impl<St: Stream> Stream for Fuse<St> { type Item = St::Item; }
impl<St: Stream> Stream for Peekable<St> { type Item = St::Item; }
impl<St: Stream> Peekable<St> { async fn peek(self: Pin<&mut Self>) -> Option<&St::Item>; }
impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
impl<Fut> FuturesUnordered<Fut> { fn len(&self) -> usize; fn is_empty(&self) -> bool; #[allocates] fn new() -> FuturesUnordered<Fut>; #[allocates] fn push(&self, #[stores] future: Fut); fn iter(&self) -> impl Iterator<Item = &Fut>; fn iter_mut(&mut self) -> impl Iterator<Item = &mut Fut>; fn clear(&mut self); }
impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
impl<Fut> Default for FuturesUnordered<Fut> { #[allocates] fn default() -> Self; }
impl<Fut: Future> FuturesOrdered<Fut> { #[allocates] fn new() -> Self; fn len(&self) -> usize; fn is_empty(&self) -> bool; #[allocates] fn push_back(&mut self, #[stores] future: Fut); #[allocates] fn push_front(&mut self, #[stores] future: Fut); }
impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}
impl<St: Stream + Unpin> SelectAll<St> { #[allocates] fn new() -> Self; fn len(&self) -> usize; fn is_empty(&self) -> bool; #[allocates] fn push(&mut self, #[stores] stream: St); }
impl<St: Stream + Unpin> Stream for SelectAll<St> { type Item = St::Item; }
pub fn iter<I: IntoIterator>(#[stores] i: I) -> Iter<I::IntoIter>;
pub fn empty<T>() -> Empty<T>;
pub fn once<Fut: Future>(#[stores] future: Fut) -> Once<Fut>;
pub fn repeat<T: Clone>(#[stores] item: T) -> Repeat<T>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T>;
pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(#[stores] init: T, #[per_item] f: F) -> impl Stream<Item = Item>;
pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(#[stores] init: T, #[per_item] f: F) -> impl Stream<Item = Result<Item, Fut::Error>>;
pub fn select<A: Stream, B: Stream<Item = A::Item>>(stream1: A, stream2: B) -> impl Stream<Item = A::Item>;
#[allocates] pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> where I::Item: Stream + Unpin;
#[allocates] pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle);
pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self>;
    fn into_future(self) -> impl Future<Output = (Option<Self::Item>, Self)>;
    fn map<T, F: FnMut(Self::Item) -> T>(self, #[per_item] f: F) -> Map<Self, F>;
    fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
    fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Self::Item>;
    fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = T>;
    fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Fut::Output>;
    #[collects] fn collect<C: Default + Extend<Self::Item>>(self) -> impl Future<Output = C>;
    #[collects] fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> impl Future<Output = (FromA, FromB)>;
    #[collects] fn concat(self) -> impl Future<Output = Self::Item>;
    fn count(self) -> impl Future<Output = usize>;
    fn cycle(self) -> impl Stream<Item = Self::Item> where Self: Clone;
    fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, #[per_item] f: F) -> impl Future<Output = T>;
    fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = bool>;
    fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = bool>;
    fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream;
    #[allocates] fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream + Unpin;
    fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, #[per_item] f: F) -> impl Stream<Item = U::Item>;
    #[allocates] fn flat_map_unordered<U: Stream + Unpin, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, #[per_item] f: F) -> impl Stream<Item = U::Item>;
    fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, #[stores] initial_state: S, #[per_item] f: F) -> impl Stream<Item = B>;
    fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Self::Item>;
    fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Self::Item>;
    fn take_until<Fut: Future>(self, fut: Fut) -> impl Stream<Item = Self::Item>;
    fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = ()>;
    #[allocates] fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, #[per_item] f: F) -> impl Future<Output = ()>;
    fn take(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item>;
    fn fuse(self) -> Fuse<Self>;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> impl Stream<Item = Result<Self::Item, Box<dyn std::any::Any + Send>>>;
    #[allocates] fn boxed<'a>(#[stores] self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>>;
    #[allocates] fn boxed_local<'a>(#[stores] self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>>;
    #[allocates] fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> where Self::Item: Future;
    #[allocates] fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output> where Self::Item: Future;
    fn zip<St: Stream>(self, #[stores] other: St) -> impl Stream<Item = (Self::Item, St::Item)>;
    fn chain<St: Stream<Item = Self::Item>>(self, #[stores] other: St) -> impl Stream<Item = Self::Item>;
    fn peekable(self) -> Peekable<Self>;
    #[allocates] fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
    #[allocates] fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>>;
    fn forward<S: Sink<<Self as TryStream>::Ok, Error = <Self as TryStream>::Error>>(self, sink: S) -> impl Future<Output = Result<(), <Self as TryStream>::Error>> where Self: TryStream;
    #[allocates] fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item>;
    fn inspect<F: FnMut(&Self::Item)>(self, #[per_item] f: F) -> impl Stream<Item = Self::Item>;
    fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B>;
    fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self>;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn select_next_some(&mut self) -> impl Future<Output = Self::Item>;
}
impl<T: Stream> StreamExt for T {}
pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>> where Self::Error: Into<E>;
    fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, #[per_item] f: F) -> impl Stream<Item = Result<T, Self::Error>>;
    fn map_err<E, F: FnMut(Self::Error) -> E>(self, #[per_item] #[cold] f: F) -> impl Stream<Item = Result<Self::Ok, E>>;
    fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Result<Fut::Ok, Self::Error>>;
    fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, #[per_item] #[cold] f: F) -> impl Stream<Item = Result<Self::Ok, Fut::Error>>;
    fn inspect_ok<F: FnMut(&Self::Ok)>(self, #[per_item] f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn inspect_err<F: FnMut(&Self::Error)>(self, #[per_item] #[cold] f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn try_next(&mut self) -> impl Future<Output = Result<Option<Self::Ok>, Self::Error>>;
    fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = Result<(), Self::Error>>;
    #[allocates] fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, #[per_item] f: F) -> impl Future<Output = Result<(), Self::Error>>;
    fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    #[collects] fn try_collect<C: Default + Extend<Self::Ok>>(self) -> impl Future<Output = Result<C, Self::Error>>;
    #[allocates] fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>>;
    fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
    fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, #[per_item] f: F) -> impl Stream<Item = Result<T, Self::Error>>;
    fn try_flatten(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, <Self::Ok as TryStream>::Error>> where Self::Ok: TryStream;
    fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, #[per_item] f: F) -> impl Future<Output = Result<T, Self::Error>>;
    #[collects] fn try_concat(self) -> impl Future<Output = Result<Self::Ok, Self::Error>>;
    #[allocates] fn try_buffer_unordered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> where Self::Ok: TryFuture;
    #[allocates] fn try_buffered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>> where Self::Ok: TryFuture;
    fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = Result<bool, Self::Error>>;
    fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, #[per_item] f: F) -> impl Future<Output = Result<bool, Self::Error>>;
}
impl<S: TryStream> TryStreamExt for S {}
}
pub mod sink {
use std::prelude::v1::*;
use std::pin::Pin;
use std::task::{Context, Poll};
use crate::stream::TryStream;
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, #[outlives] item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}
pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Self::Error>>(self, #[per_item] f: F) -> impl Sink<U, Error = E>;
    fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, #[once] #[cold] f: F) -> impl Sink<Item, Error = E>;
    fn sink_err_into<E>(self) -> impl Sink<Item, Error = E> where Self::Error: Into<E>;
    #[allocates] fn buffer(self, capacity: usize) -> impl Sink<Item, Error = Self::Error>;
    fn close(&mut self) -> impl Future<Output = Result<(), Self::Error>>;
    fn flush(&mut self) -> impl Future<Output = Result<(), Self::Error>>;
    fn send(&mut self, #[outlives] item: Item) -> impl Future<Output = Result<(), Self::Error>>;
    fn feed(&mut self, #[outlives] item: Item) -> impl Future<Output = Result<(), Self::Error>>;
    fn send_all<St: TryStream<Ok = Item, Error = Self::Error>>(&mut self, stream: &mut St) -> impl Future<Output = Result<(), Self::Error>>;
    fn start_send_unpin(&mut self, #[outlives] item: Item) -> Result<(), Self::Error>;
}
impl<T: Sink<Item>, Item> SinkExt<Item> for T {}
}
pub mod lock {
use std::prelude::v1::*;
use std::ops::{Deref, DerefMut};
pub struct Mutex<T> { _p: _ }
#[guard] pub struct MutexGuard<'a, T> { _mutex: &'a Mutex<T> }
impl<T> Mutex<T> { fn new(#[stores] t: T) -> Self; fn into_inner(self) -> T; fn try_lock(&self) -> Option<MutexGuard<'_, T>>; async fn lock(&self) -> MutexGuard<'_, T>; fn get_mut(&mut self) -> &mut T; }
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
}
pub mod channel {
pub mod mpsc {
use std::prelude::v1::*;
use crate::sink::Sink;
use crate::stream::Stream;
#[counted] pub struct Sender<T> { _p: _ }
pub struct Receiver<T> { _p: _ }
#[counted] pub struct UnboundedSender<T> { _p: _ }
pub struct UnboundedReceiver<T> { _p: _ }
pub struct SendError { _p: _ }
pub struct TrySendError<T> { _err: SendError, _val: T }
pub enum TryRecvError { Empty, Closed }
#[allocates] pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
#[allocates] #[unbounded = "channel"] pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
impl<T> Sender<T> { #[grows] fn try_send(&mut self, #[outlives] msg: T) -> Result<(), TrySendError<T>>; fn is_closed(&self) -> bool; fn close_channel(&mut self); fn disconnect(&mut self); }
impl<T> UnboundedSender<T> { #[grows] #[sends] fn unbounded_send(&self, #[outlives] msg: T) -> Result<(), TrySendError<T>>; fn is_closed(&self) -> bool; fn close_channel(&self); fn disconnect(&mut self); fn is_empty(&self) -> bool; fn len(&self) -> usize; }
impl<T> Receiver<T> { fn close(&mut self); fn try_recv(&mut self) -> Result<T, TryRecvError>; }
impl<T> UnboundedReceiver<T> { fn close(&mut self); fn try_recv(&mut self) -> Result<T, TryRecvError>; }
impl<T> TrySendError<T> { fn is_full(&self) -> bool; fn is_disconnected(&self) -> bool; fn into_inner(self) -> T; fn into_send_error(self) -> SendError; }
impl<T> Clone for Sender<T> { #[counts] fn clone(&self) -> Sender<T>; }
impl<T> Clone for UnboundedSender<T> { #[counts] fn clone(&self) -> UnboundedSender<T>; }
impl<T> Stream for Receiver<T> { type Item = T; }
impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
impl<T> Sink<T> for Sender<T> { type Error = SendError; }
impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
}
pub mod oneshot {
use std::prelude::v1::*;
pub struct Sender<T> { _p: _ }
pub struct Receiver<T> { _p: _ }
pub struct Canceled;
#[allocates] pub fn channel<T>() -> (Sender<T>, Receiver<T>);
impl<T> Sender<T> { fn send(self, #[outlives] t: T) -> Result<(), T>; fn is_canceled(&self) -> bool; }
impl<T> Receiver<T> { fn close(&mut self); fn try_recv(&mut self) -> Result<Option<T>, Canceled>; }
impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
}
}
pub mod io {
use std::prelude::v1::*;
use std::pin::Pin;
use std::task::{Context, Poll};
use crate::stream::Stream;
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
pub struct BufReader<R> { _p: _ }
pub struct BufWriter<W> { _p: _ }
pub struct Cursor<T> { _inner: T, _pos: u64 }
pub struct Lines<R> { _p: _ }
impl<R: AsyncBufRead + Unpin> Stream for Lines<R> { type Item = Result<String>; }
pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>; }
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
}
pub trait AsyncSeek { fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>; }
pub trait AsyncBufRead: AsyncRead { fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>; fn consume(self: Pin<&mut Self>, amt: usize); }
pub trait AsyncReadExt: AsyncRead {
    async fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    async fn read_to_end(&mut self, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_to_string(&mut self, #[grows] buf: &mut String) -> Result<usize>;
    #[allocates] fn split(self) -> (impl AsyncRead, impl AsyncWrite) where Self: AsyncWrite;
}
impl<R: AsyncRead> AsyncReadExt for R {}
pub trait AsyncWriteExt: AsyncWrite {
    async fn flush(&mut self) -> Result<()>;
    async fn close(&mut self) -> Result<()>;
    async fn write(&mut self, buf: &[u8]) -> Result<usize>;
    async fn write_all(&mut self, buf: &[u8]) -> Result<()>;
}
impl<W: AsyncWrite> AsyncWriteExt for W {}
pub trait AsyncSeekExt: AsyncSeek { async fn seek(&mut self, pos: SeekFrom) -> Result<u64>; }
impl<S: AsyncSeek> AsyncSeekExt for S {}
pub trait AsyncBufReadExt: AsyncBufRead {
    async fn read_until(&mut self, byte: u8, #[grows] buf: &mut Vec<u8>) -> Result<usize>;
    async fn read_line(&mut self, #[grows] buf: &mut String) -> Result<usize>;
    fn lines(self) -> Lines<Self>;
}
impl<R: AsyncBufRead> AsyncBufReadExt for R {}
impl<R: AsyncRead> BufReader<R> { #[allocates] fn new(#[stores] inner: R) -> Self; #[allocates] fn with_capacity(capacity: usize, #[stores] inner: R) -> Self; fn into_inner(self) -> R; fn get_ref(&self) -> &R; }
impl<W: AsyncWrite> BufWriter<W> { #[allocates] fn new(#[stores] inner: W) -> Self; #[allocates] fn with_capacity(capacity: usize, #[stores] inner: W) -> Self; fn into_inner(self) -> W; fn get_ref(&self) -> &W; }
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<T> Cursor<T> { fn new(#[stores] inner: T) -> Cursor<T>; fn into_inner(self) -> T; fn get_ref(&self) -> &T; fn get_mut(&mut self) -> &mut T; fn position(&self) -> u64; fn set_position(&mut self, pos: u64); }
}
