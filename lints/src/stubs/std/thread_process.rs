pub mod thread {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt::Display;
use crate::num::NonZero;
use crate::time::Duration;
pub fn available_parallelism() -> crate::io::Result<NonZero<usize>>;
pub fn current() -> Thread;
pub fn panicking() -> bool;
pub fn park();
pub fn park_timeout(dur: Duration);
pub fn park_timeout_ms(ms: u32);
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(#[once] f: F) -> T;
#[waits] pub fn sleep(dur: Duration);
#[waits] pub fn sleep_ms(ms: u32);
#[allocates] #[waits] pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(#[outlives] f: F) -> JoinHandle<T>;
pub fn yield_now();
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct AccessError;
pub struct Builder { _p: _ }
#[lang = "join_handle"] pub struct JoinHandle<T> { _p: _ }
pub struct LocalKey<T: 'static> { _p: _ }
pub struct Scope<'scope, 'env> { _p: _ }
pub struct ScopedJoinHandle<'scope, T> { _p: _ }
#[counted] pub struct Thread { _p: _ }
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub struct ThreadId { _id: u64 }
pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;
impl Clone for Thread { #[counts] fn clone(&self) -> Thread; }
impl Error for AccessError {}
impl Display for AccessError {}
impl Builder {
    fn new() -> Builder;
    fn name(self, #[stores] name: String) -> Builder;
    fn stack_size(self, size: usize) -> Builder;
    #[allocates] #[waits] fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, #[outlives] f: F) -> crate::io::Result<JoinHandle<T>>;
    fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, #[once] f: F) -> crate::io::Result<JoinHandle<T>>;
    fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send, T: Send>(self, scope: &'scope Scope<'scope, 'env>, #[once] f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>>;
}
impl<T> JoinHandle<T> { fn thread(&self) -> &Thread; #[waits] fn join(self) -> Result<T>; fn is_finished(&self) -> bool; }
impl<T: 'static> LocalKey<T> {
    fn with<F: FnOnce(&T) -> R, R>(&'static self, #[once] f: F) -> R;
    fn try_with<F: FnOnce(&T) -> R, R>(&'static self, #[once] f: F) -> crate::result::Result<R, AccessError>;
}
impl<T: 'static> LocalKey<Cell<T>> {
    fn set(&'static self, value: T);
    fn get(&'static self) -> T where T: Copy;
    fn take(&'static self) -> T where T: Default;
    fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, #[once] f: F) -> R;
    fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, #[once] f: F) -> R;
    fn set(&'static self, value: T);
    fn take(&'static self) -> T where T: Default;
    fn replace(&'static self, value: T) -> T;
}
impl<'scope, 'env> Scope<'scope, 'env> {
    #[allocates] #[waits] fn spawn<F: FnOnce() -> T + Send, T: Send>(&'scope self, #[once] f: F) -> ScopedJoinHandle<'scope, T>;
}
impl<'scope, T> ScopedJoinHandle<'scope, T> { fn thread(&self) -> &Thread; #[waits] fn join(self) -> Result<T>; fn is_finished(&self) -> bool; }
impl Thread { fn unpark(&self); fn id(&self) -> ThreadId; fn name(&self) -> Option<&str>; }
}

pub mod time {
use crate::prelude::v1::*;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};
pub const UNIX_EPOCH: SystemTime = loop {};
#[lang = "duration"] pub struct Duration { _secs: u64, _nanos: u32 }
#[lang = "instant"] pub struct Instant { _secs: i64, _nanos: u32 }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct SystemTime { _secs: i64, _nanos: u32 }
#[derive(Clone, Debug)] pub struct SystemTimeError { _p: _ }
#[derive(Clone, Debug, PartialEq, Eq)] pub struct TryFromFloatSecsError { _p: _ }
impl Clone for Duration {}
impl Clone for Instant {}
impl Eq for Duration {}
impl Eq for Instant {}
impl Ord for Duration {}
impl Ord for Instant {}
impl PartialEq for Duration {}
impl PartialEq for Instant {}
impl PartialOrd for Duration {}
impl PartialOrd for Instant {}
impl Default for Duration {}
impl Error for SystemTimeError {}
impl Error for TryFromFloatSecsError {}
impl Debug for Duration {}
impl Debug for Instant {}
impl Display for SystemTimeError {}
impl Display for TryFromFloatSecsError {}
impl Hash for Duration {}
impl Hash for Instant {}
impl Sum for Duration {}
impl<'a> Sum<&'a Duration> for Duration {}
impl Copy for Duration {}
impl Copy for Instant {}
impl Add for Duration { type Output = Duration; }
impl Add<Duration> for Instant { type Output = Instant; }
impl Add<Duration> for SystemTime { type Output = SystemTime; }
impl AddAssign for Duration {}
impl AddAssign<Duration> for Instant {}
impl AddAssign<Duration> for SystemTime {}
impl Div<u32> for Duration { type Output = Duration; }
impl DivAssign<u32> for Duration {}
impl Mul<u32> for Duration { type Output = Duration; }
impl MulAssign<u32> for Duration {}
impl Sub for Duration { type Output = Duration; }
impl Sub for Instant { type Output = Duration; }
impl Sub<Duration> for Instant { type Output = Instant; }
impl Sub<Duration> for SystemTime { type Output = SystemTime; }
impl SubAssign for Duration {}
impl SubAssign<Duration> for Instant {}
impl SubAssign<Duration> for SystemTime {}
impl Duration {
    const ZERO: Duration = loop {};
    const MAX: Duration = loop {};
    fn new(secs: u64, nanos: u32) -> Duration;
    fn from_secs(secs: u64) -> Duration;
    fn from_millis(millis: u64) -> Duration;
    fn from_micros(micros: u64) -> Duration;
    fn from_nanos(nanos: u64) -> Duration;
    fn from_nanos_u128(nanos: u128) -> Duration;
    fn from_hours(hours: u64) -> Duration;
    fn from_mins(mins: u64) -> Duration;
    fn is_zero(&self) -> bool;
    fn as_secs(&self) -> u64;
    fn subsec_millis(&self) -> u32;
    fn subsec_micros(&self) -> u32;
    fn subsec_nanos(&self) -> u32;
    fn as_millis(&self) -> u128;
    fn as_micros(&self) -> u128;
    fn as_nanos(&self) -> u128;
    fn abs_diff(self, other: Duration) -> Duration;
    fn checked_add(self, rhs: Duration) -> Option<Duration>;
    fn saturating_add(self, rhs: Duration) -> Duration;
    fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    fn saturating_sub(self, rhs: Duration) -> Duration;
    fn checked_mul(self, rhs: u32) -> Option<Duration>;
    fn saturating_mul(self, rhs: u32) -> Duration;
    fn checked_div(self, rhs: u32) -> Option<Duration>;
    fn as_secs_f64(&self) -> f64;
    fn as_secs_f32(&self) -> f32;
    fn from_secs_f64(secs: f64) -> Duration;
    fn from_secs_f32(secs: f32) -> Duration;
    fn mul_f64(self, rhs: f64) -> Duration;
    fn mul_f32(self, rhs: f32) -> Duration;
    fn div_f64(self, rhs: f64) -> Duration;
    fn div_f32(self, rhs: f32) -> Duration;
    fn div_duration_f64(self, rhs: Duration) -> f64;
    fn div_duration_f32(self, rhs: Duration) -> f32;
    fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError>;
    fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError>;
}
impl Instant {
    fn now() -> Instant;
    fn duration_since(&self, earlier: Instant) -> Duration;
    fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    fn elapsed(&self) -> Duration;
    fn checked_add(&self, duration: Duration) -> Option<Instant>;
    fn checked_sub(&self, duration: Duration) -> Option<Instant>;
}
impl SystemTime {
    const UNIX_EPOCH: SystemTime = loop {};
    fn now() -> SystemTime;
    fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError>;
    fn elapsed(&self) -> Result<Duration, SystemTimeError>;
    fn checked_add(&self, duration: Duration) -> Option<SystemTime>;
    fn checked_sub(&self, duration: Duration) -> Option<SystemTime>;
}
impl SystemTimeError { fn duration(&self) -> Duration; }
}

pub mod process {
use crate::prelude::v1::*;
use crate::ffi::OsStr;
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Result, Stderr, Stdout, Write};
use crate::path::Path;
#[cold] pub fn abort() -> !;
#[cold] pub fn exit(code: i32) -> !;
pub fn id() -> u32;
pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr>, _p: _ }
#[waits] pub struct ChildStderr { _p: _ }
pub struct ChildStdin { _p: _ }
#[waits] pub struct ChildStdout { _p: _ }
#[heap] pub struct Command { _p: _ }
#[derive(Debug)] pub struct CommandArgs<'a> { _p: _ }
#[derive(Debug)] pub struct CommandEnvs<'a> { _p: _ }
#[derive(Clone, Copy, Default, PartialEq)] pub struct ExitCode { _p: _ }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)] pub struct ExitStatus { _p: _ }
#[heap] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
pub struct Stdio { _p: _ }
#[lang = "termination"] pub trait Termination { fn report(self) -> ExitCode; }
impl Clone for Output {}
impl Eq for Output {}
impl PartialEq for Output {}
impl From<u8> for ExitCode {}
impl From<File> for Stdio {}
impl From<PipeReader> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<Stdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl Debug for Command {}
impl Display for ExitStatus {}
impl Read for ChildStderr {}
impl Read for ChildStdout {}
impl Write for ChildStdin {}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; }
impl<'a> Iterator for CommandEnvs<'a> { type Item = (&'a OsStr, Option<&'a OsStr>); }
impl Child {
    fn kill(&mut self) -> Result<()>;
    fn id(&self) -> u32;
    #[waits] fn wait(&mut self) -> Result<ExitStatus>;
    fn try_wait(&mut self) -> Result<Option<ExitStatus>>;
    #[waits] fn wait_with_output(self) -> Result<Output>;
}
impl Command {
    #[allocates] fn new<S: AsRef<OsStr>>(program: S) -> Command;
    #[grows] fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    #[grows] fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    #[grows] fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    #[grows] fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    fn env_clear(&mut self) -> &mut Command;
    #[grows] fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    #[allocates] #[waits] fn spawn(&mut self) -> Result<Child>;
    #[builds] #[waits] fn output(&mut self) -> Result<Output>;
    #[allocates] #[waits] fn status(&mut self) -> Result<ExitStatus>;
    fn get_program(&self) -> &OsStr;
    fn get_args(&self) -> CommandArgs<'_>;
    fn get_envs(&self) -> CommandEnvs<'_>;
    fn get_current_dir(&self) -> Option<&Path>;
}
impl ExitCode { const SUCCESS: ExitCode = loop {}; const FAILURE: ExitCode = loop {}; }
impl ExitStatus { fn success(&self) -> bool; fn code(&self) -> Option<i32>; }
impl Stdio { fn piped() -> Stdio; fn inherit() -> Stdio; fn null() -> Stdio; }
impl Termination for () {}
}

pub mod panic {
use crate::prelude::v1::*;
use crate::any::Any;
use crate::ffi::CStr;
use crate::fmt::Display;
use crate::thread::Result;
pub fn catch_unwind<F: FnOnce() -> R, R>(#[once] f: F) -> Result<R>;
#[cold] pub fn panic_any<M: 'static + Any + Send>(#[stores] msg: M) -> !;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
#[allocates] pub fn set_hook(#[outlives] hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
pub struct AssertUnwindSafe<T>(pub T);
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)] pub struct Location<'a> { _p: _ }
pub struct PanicHookInfo<'a> { _p: _ }
pub trait RefUnwindSafe {}
pub trait UnwindSafe {}
impl Display for Location<'_> {}
impl Display for PanicHookInfo<'_> {}
impl<'a> Location<'a> {
    fn caller() -> &'static Location<'static>;
    fn file(&self) -> &'a str;
    fn file_as_c_str(&self) -> &'a CStr;
    fn line(&self) -> u32;
    fn column(&self) -> u32;
}
impl<'a> PanicHookInfo<'a> {
    fn payload(&self) -> &(dyn Any + Send);
    fn payload_as_str(&self) -> Option<&str>;
    fn location(&self) -> Option<&Location<'_>>;
}
}
