use std::prelude::v1::*;
use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
pub fn Ok<T>(value: T) -> Result<T>;
pub struct Chain<'a> { _p: _ }
#[heap] pub struct Error { _p: _ }
pub trait Context<T, E> {
    fn context<C: Display + Send + Sync + 'static>(self, #[stores] #[eager = "with_context"] context: C) -> Result<T, Error>;
    fn with_context<C: Display + Send + Sync + 'static, F: FnOnce() -> C>(self, #[once] #[cold] f: F) -> Result<T, Error>;
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
impl<'a> Chain<'a> { fn new(head: &'a (dyn std::error::Error + 'static)) -> Self; }
impl<'a> Clone for Chain<'a> {}
impl Default for Chain<'_> {}
impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}
impl<'a> Iterator for Chain<'a> { type Item = &'a (dyn std::error::Error + 'static); }
impl Error {
    #[cold] #[allocates] fn new<E: std::error::Error + Send + Sync + 'static>(#[stores] error: E) -> Self;
    #[cold] #[allocates] fn msg<M: Display + Debug + Send + Sync + 'static>(#[stores] message: M) -> Self;
    #[cold] #[allocates] fn from_boxed(boxed_error: Box<dyn std::error::Error + Send + Sync + 'static>) -> Self;
    #[cold] #[allocates] fn context<C: Display + Send + Sync + 'static>(self, #[stores] context: C) -> Self;
    fn backtrace(&self) -> &Backtrace;
    #[causes] fn chain(&self) -> Chain<'_>;
    fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    fn is<E: Display + Debug + Send + Sync + 'static>(&self) -> bool;
    fn downcast<E: Display + Debug + Send + Sync + 'static>(self) -> std::result::Result<E, Self>;
    fn downcast_ref<E: Display + Debug + Send + Sync + 'static>(&self) -> Option<&E>;
    fn downcast_mut<E: Display + Debug + Send + Sync + 'static>(&mut self) -> Option<&mut E>;
    fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error + Send + Sync + 'static>;
    fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error + Send + Sync + 'static>;
}
impl AsRef<dyn std::error::Error> for Error {}
impl AsRef<dyn std::error::Error + Sync + Send> for Error {}
impl Deref for Error { type Target = dyn std::error::Error + Sync + Send; }
impl DerefMut for Error {}
impl Display for Error {}
impl Drop for Error {}
impl<E: std::error::Error + Send + Sync + 'static> From<E> for Error { #[cold] #[allocates] fn from(error: E) -> Self; }
impl From<Error> for Box<dyn std::error::Error + 'static> {}
impl From<Error> for Box<dyn std::error::Error + Send + 'static> {}
impl From<Error> for Box<dyn std::error::Error + Send + Sync + 'static> {}
impl<T> Context<T, Infallible> for Option<T> {}
impl<T, E: Send + Sync + 'static> Context<T, E> for std::result::Result<T, E> {}
