//! What others know of a place that asks for memory: the optimised build, which has removed some of them.
//!
//! Cargo builds the workspace with lines for its own crates, the machine code is read, and what is left of each place is
//! told. Nothing here knows of rules.

pub mod witness;

pub mod wrapper;

pub(crate) mod building;

mod names;

mod image;

mod registers;

mod decode;

mod lines;

mod object;

mod graph;

mod survey;

mod merged;

mod compiled;

pub(crate) mod contract;

mod record;

pub(crate) mod verdict;

pub(crate) mod verify;
