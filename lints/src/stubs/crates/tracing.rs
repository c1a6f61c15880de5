use std::prelude::v1::*;
use crate::field::{AsField, Field, FieldSet, Iter, ValueSet, Visit};
use crate::instrument::Instrumented;
use crate::level_filters::LevelFilter;
use crate::span::{Attributes, Entered, EnteredSpan, Id, Record};
use crate::subscriber::Interest;
use std::any::{Any, TypeId};
use std::error::Error;
use std::fmt::{Arguments, Display};
use std::str::FromStr;
use std::sync::Arc;
#[counted] pub struct Dispatch { _p: _ }
pub struct Event<'a> { _p: _ }
pub struct Level { _p: _ }
pub struct Metadata<'a> { _p: _ }
#[counted] pub struct Span { _p: _ }
pub trait Instrument: Sized { fn instrument(self, span: Span) -> Instrumented<Self>; fn in_current_span(self) -> Instrumented<Self>; }
pub trait Subscriber: 'static {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn event_enabled(&self, event: &Event<'_>) -> bool;
    fn clone_span(&self, id: &Id) -> Id;
    fn try_close(&self, id: Id) -> bool;
    fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}
pub trait Value { fn record(&self, key: &Field, visitor: &mut dyn Visit); }
impl Dispatch {
    fn none() -> Dispatch;
    fn new<S: Subscriber + Send + Sync + 'static>(subscriber: S) -> Dispatch;
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn event(&self, event: &Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn clone_span(&self, id: &Id) -> Id;
    fn try_close(&self, id: Id) -> bool;
    fn is<T: Any>(&self) -> bool;
    fn downcast_ref<T: Any>(&self) -> Option<&T>;
}
impl Clone for Dispatch { #[counts] fn clone(&self) -> Self; }
impl Default for Dispatch {}
impl<S: Subscriber + Send + Sync + 'static> From<S> for Dispatch {}
impl<'a> Event<'a> {
    fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Event<'a>;
    fn new_child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Event<'a>;
    fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
    fn record(&self, visitor: &mut dyn Visit);
    fn fields(&self) -> Iter;
    fn metadata(&self) -> &'static Metadata<'static>;
    fn is_root(&self) -> bool;
    fn is_contextual(&self) -> bool;
    fn parent(&self) -> Option<&Id>;
}
impl Level {
    const ERROR: Level = loop {};
    const WARN: Level = loop {};
    const INFO: Level = loop {};
    const DEBUG: Level = loop {};
    const TRACE: Level = loop {};
    fn as_str(&self) -> &'static str;
}
impl Clone for Level {}
impl Display for Level {}
impl FromStr for Level {}
impl PartialEq<LevelFilter> for Level {}
impl PartialEq for Level {}
impl Copy for Level {}
impl<'a> Metadata<'a> {
    fn fields(&self) -> &FieldSet;
    fn level(&self) -> &Level;
    fn name(&self) -> &'static str;
    fn target(&self) -> &'a str;
    fn module_path(&self) -> Option<&'a str>;
    fn file(&self) -> Option<&'a str>;
    fn line(&self) -> Option<u32>;
    fn is_event(&self) -> bool;
    fn is_span(&self) -> bool;
}
impl PartialEq for Metadata<'_> {}
impl Span {
    fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    fn none() -> Span;
    fn current() -> Span;
    fn enter(&self) -> Entered<'_>;
    fn entered(self) -> EnteredSpan;
    fn or_current(self) -> Self;
    fn in_scope<F: FnOnce() -> T, T>(&self, #[once] f: F) -> T;
    fn field<Q: AsField>(&self, field: &Q) -> Option<Field>;
    fn has_field<Q: AsField>(&self, field: &Q) -> bool;
    fn record<Q: AsField, V: Value>(&self, field: &Q, value: V) -> &Self;
    fn is_disabled(&self) -> bool;
    fn is_none(&self) -> bool;
    fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    fn id(&self) -> Option<Id>;
    fn metadata(&self) -> Option<&'static Metadata<'static>>;
    fn with_subscriber<T>(&self, #[once] f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}
impl Clone for Span { #[counts] fn clone(&self) -> Self; }
impl Drop for Span {}
impl<'a> From<&'a Span> for Option<&'a Id> {}
impl<'a> From<&'a Span> for Option<Id> {}
impl From<Span> for Option<Id> {}
impl PartialEq for Span {}
impl<T: Sized> Instrument for T {}
impl dyn Subscriber { fn is<T: Any>(&self) -> bool; fn downcast_ref<T: Any>(&self) -> Option<&T>; }
impl dyn Subscriber + Send { fn is<T: Any>(&self) -> bool; fn downcast_ref<T: Any>(&self) -> Option<&T>; }
impl dyn Subscriber + Sync { fn is<T: Any>(&self) -> bool; fn downcast_ref<T: Any>(&self) -> Option<&T>; }
impl dyn Subscriber + Sync + Send { fn is<T: Any>(&self) -> bool; fn downcast_ref<T: Any>(&self) -> Option<&T>; }
impl<S: Subscriber> Subscriber for Box<S> {}
impl<S: Subscriber> Subscriber for Arc<S> {}
impl Display for dyn Value {}
impl Value for bool {}
impl Value for f32 {}
impl Value for f64 {}
impl Value for i8 {}
impl Value for i16 {}
impl Value for i32 {}
impl Value for i64 {}
impl Value for i128 {}
impl Value for isize {}
impl Value for str {}
impl Value for u8 {}
impl Value for u16 {}
impl Value for u32 {}
impl Value for u64 {}
impl Value for u128 {}
impl Value for usize {}
impl Value for String {}
impl Value for Arguments<'_> {}
impl Value for [u8] {}
impl Value for dyn Error {}
impl Value for dyn Error + Send {}
impl Value for dyn Error + Sync {}
impl Value for dyn Error + Sync + Send {}
impl<'a, T: Value> Value for &'a T {}
impl<'a, T: Value> Value for &'a mut T {}
impl<T: Value> Value for Option<T> {}
impl<T: Value> Value for Box<T> {}
pub mod event {
pub use crate::Event;
}
pub mod field {
use std::prelude::v1::*;
use crate::Metadata;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{Debug, DebugMap, DebugStruct, Display};
pub fn debug<T: Debug>(t: T) -> DebugValue<T>;
pub fn display<T: Display>(t: T) -> DisplayValue<T>;
pub struct DebugValue<T> { _p: _ }
pub struct DisplayValue<T> { _p: _ }
pub struct Empty;
pub struct Field { _p: _ }
pub struct FieldSet { _p: _ }
pub struct Iter { _p: _ }
pub struct ValueSet<'a> { _p: _ }
pub trait AsField { fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>; }
pub trait Visit {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static));
}
pub use crate::Value;
impl crate::Value for Empty {}
impl<T: Debug> crate::Value for DebugValue<T> {}
impl<T: Display> crate::Value for DisplayValue<T> {}
impl<T: Clone + Debug> Clone for DebugValue<T> {}
impl<T: Clone + Display> Clone for DisplayValue<T> {}
impl<T: Display> Display for DisplayValue<T> {}
impl PartialEq for Empty {}
impl Field { fn name(&self) -> &'static str; fn index(&self) -> usize; }
impl AsField for &Field {}
impl AsField for Field {}
impl AsRef<str> for Field {}
impl Clone for Field {}
impl Display for Field {}
impl PartialEq for Field {}
impl FieldSet {
    fn field<Q: Borrow<str>>(&self, name: &Q) -> Option<Field>;
    fn contains(&self, field: &Field) -> bool;
    fn iter(&self) -> Iter;
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
}
impl Display for FieldSet {}
impl IntoIterator for &FieldSet { type IntoIter = Iter; type Item = Field; }
impl PartialEq for FieldSet {}
impl Iterator for Iter { type Item = Field; }
impl ValueSet<'_> { fn record(&self, visitor: &mut dyn Visit); fn len(&self) -> usize; fn is_empty(&self) -> bool; }
impl Display for ValueSet<'_> {}
impl AsField for str {}
impl Visit for DebugMap<'_, '_> {}
impl Visit for DebugStruct<'_, '_> {}
impl<F: FnMut(&Field, &dyn Debug)> Visit for F {}
}
pub mod instrument {
use std::prelude::v1::*;
use crate::{Dispatch, Span};
use std::pin::Pin;
pub struct Instrumented<T> { _p: _ }
pub struct WithDispatch<T> { _p: _ }
pub trait WithSubscriber: Sized {
    fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}
pub use crate::Instrument;
impl<T> Instrumented<T> {
    fn span(&self) -> &Span;
    fn span_mut(&mut self) -> &mut Span;
    fn inner(&self) -> &T;
    fn inner_mut(&mut self) -> &mut T;
    fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    fn into_inner(self) -> T;
}
impl<T: Clone> Clone for Instrumented<T> {}
impl<T> Drop for Instrumented<T> {}
impl<T: Future> Future for Instrumented<T> { type Output = <T as Future>::Output; }
impl<T> WithDispatch<T> {
    fn dispatcher(&self) -> &Dispatch;
    fn inner(&self) -> &T;
    fn inner_mut(&mut self) -> &mut T;
    fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    fn into_inner(self) -> T;
}
impl<T: Clone> Clone for WithDispatch<T> {}
impl<T: Future> Future for WithDispatch<T> { type Output = <T as Future>::Output; }
impl<T: Sized> WithSubscriber for T {}
}
pub mod level_filters {
use std::prelude::v1::*;
use crate::Level;
use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;
pub const STATIC_MAX_LEVEL: LevelFilter = loop {};
pub struct LevelFilter { _p: _ }
pub struct ParseLevelFilterError { _p: _ }
impl From<Level> for LevelFilter {}
impl PartialEq<Level> for LevelFilter {}
impl LevelFilter {
    const OFF: LevelFilter = loop {};
    const ERROR: LevelFilter = loop {};
    const WARN: LevelFilter = loop {};
    const INFO: LevelFilter = loop {};
    const DEBUG: LevelFilter = loop {};
    const TRACE: LevelFilter = loop {};
    fn from_level(level: Level) -> LevelFilter;
    fn into_level(self) -> Option<Level>;
    fn current() -> LevelFilter;
}
impl Clone for LevelFilter {}
impl Display for LevelFilter {}
impl From<LevelFilter> for Option<Level> {}
impl From<Option<Level>> for LevelFilter {}
impl FromStr for LevelFilter { type Err = ParseLevelFilterError; }
impl PartialEq for LevelFilter {}
impl Copy for LevelFilter {}
impl Clone for ParseLevelFilterError {}
impl Display for ParseLevelFilterError {}
impl Error for ParseLevelFilterError {}
}
pub mod span {
use std::prelude::v1::*;
use crate::Metadata;
use crate::field::{Field, FieldSet, ValueSet, Visit};
use std::ops::Deref;
pub struct Attributes<'a> { _p: _ }
pub struct Entered<'a> { _p: _ }
pub struct EnteredSpan { _p: _ }
pub struct Id { _p: _ }
pub struct Record<'a> { _p: _ }
pub trait AsId { fn as_id(&self) -> Option<&Id>; }
pub use crate::Span;
impl<'a> Attributes<'a> {
    fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    fn metadata(&self) -> &'static Metadata<'static>;
    fn values(&self) -> &ValueSet<'a>;
    fn is_root(&self) -> bool;
    fn is_contextual(&self) -> bool;
    fn parent(&self) -> Option<&Id>;
    fn record(&self, visitor: &mut dyn Visit);
    fn contains(&self, field: &Field) -> bool;
    fn is_empty(&self) -> bool;
    fn fields(&self) -> &FieldSet;
}
impl Drop for Entered<'_> {}
impl EnteredSpan { fn id(&self) -> Option<Id>; fn exit(self) -> crate::Span; }
impl Deref for EnteredSpan { type Target = crate::Span; }
impl Drop for EnteredSpan {}
impl<'a> From<&'a EnteredSpan> for Option<&'a Id> {}
impl<'a> From<&'a EnteredSpan> for Option<Id> {}
impl Id { fn from_u64(u: u64) -> Id; fn into_u64(&self) -> u64; }
impl Clone for Id {}
impl<'a> From<&'a Id> for Option<Id> {}
impl PartialEq for Id {}
impl<'a> Record<'a> {
    fn new(values: &'a ValueSet<'a>) -> Record<'a>;
    fn record(&self, visitor: &mut dyn Visit);
    fn len(&self) -> usize;
    fn contains(&self, field: &Field) -> bool;
    fn is_empty(&self) -> bool;
}
}
pub mod subscriber {
use std::prelude::v1::*;
pub fn with_default<T, S: crate::Subscriber + Send + Sync + 'static>(subscriber: S, #[once] f: impl FnOnce() -> T) -> T;
pub struct DefaultGuard { _p: _ }
pub struct Interest { _p: _ }
pub struct NoSubscriber { _p: _ }
pub struct SetGlobalDefaultError { _p: _ }
pub use crate::Subscriber;
impl crate::Subscriber for NoSubscriber {}
impl Interest {
    fn never() -> Interest;
    fn sometimes() -> Interest;
    fn always() -> Interest;
    fn is_never(&self) -> bool;
    fn is_sometimes(&self) -> bool;
    fn is_always(&self) -> bool;
}
impl Clone for Interest {}
impl NoSubscriber { fn new() -> NoSubscriber; }
impl Clone for NoSubscriber {}
impl Default for NoSubscriber {}
impl Copy for NoSubscriber {}
}
