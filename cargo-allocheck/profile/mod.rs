//! Heap profiles in, what each site of the workspace really asked for out.
//!
//! [`read`] opens a file and finds out what it is, [`dhat`] and [`pprof`] tell a [`sink::Sink`] its frames and points,
//! one at a time: a profile is never held whole. [`own`] knows which frames lie in the workspace, [`gather`] adds up what
//! was asked for there, and [`explain`] holds it against the inventory. What no site explains is kept
//! and told. [`attach`] lets findings and sites say all of it, in every format.
//!
//! [`change`] compares two runs, [`record`] takes one, and [`budget`] says what a function may ask for in one.
//!
//! Nothing here judges code: findings come from the rules, and gain numbers.

pub(crate) mod args;

pub(crate) mod numbers;

mod frame;

mod sink;

mod read;

mod dhat;

mod wire;

mod pprof;

mod own;

mod gather;

pub(crate) mod explain;

pub(crate) mod pattern;

pub(crate) mod budget;

pub(crate) mod told;

pub(crate) mod words;

pub(crate) mod attach;

pub(crate) mod change;

mod record;

pub(crate) mod command;
