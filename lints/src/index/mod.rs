//! All files in, one table of names out: modules, types, traits, impls, functions, and what each path means.
//!
//! The workspace, the stubs of std and the read dependencies are all here alike; a [`Krate`] says which is which. The
//! index is built once, is then frozen, and is shared by all threads. Types of signatures and fields are lowered into
//! one frozen [`ty::TyArena`]; a body's inference lays its own arena over it.
//!
//! Not here: anything about a body's inside. That is for `types`.

pub mod ty;

pub mod def;

pub mod input;

pub mod scope;

pub mod effects;

pub mod lang;

pub mod lookup;

pub mod known;

pub mod build;

pub mod marks;

mod runs;

mod interned;

pub(crate) mod occurs;

mod krates;

mod module_tree;

mod collect;

mod binding;

mod members;

mod imports;

pub mod resolve;

pub mod reach;

mod signatures;

mod functions;

mod graft;

mod chunks;

mod bounds;

pub mod consts;

pub mod lower_type;

pub mod subst;

pub use def::Index;

#[cfg(test)]
mod tests;
