//! What others know of a place that asks for memory: the optimised build, which has removed some of them.

pub mod witness;
