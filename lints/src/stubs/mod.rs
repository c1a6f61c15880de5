//! What is known of std and other crates, in Rust signatures with words of ours as attributes.
//!
//! A stub file is Rust in which functions may end in `;` anywhere. It is read by the same lowering and the same index as
//! the user's code. The words:
//!
//! | word | at | says |
//! |---|---|---|
//! | `#[lang = "vec"]` | type, trait, fn | the language or the analysis knows this item by that word |
//! | `#[allocates]` | fn | makes a new heap value on every call: `Box::new`, `Vec::with_capacity`, `str::repeat` |
//! | `#[owns]` | fn | makes an owned copy of borrowed data: `to_string`, `to_owned`, `to_vec`, `String::from` |
//! | `#[clones]` | fn | copies deeply, allocates as the type's contents do: `Clone::clone` |
//! | `#[counts]` | fn | only raises a count: `Rc::clone` |
//! | `#[grows]` | fn | may reallocate the buffer of `self` |
//! | `#[reserves]` | fn | asks for room at once: `reserve` |
//! | `#[collects]` | fn | allocates where the result's type does: `collect`, `partition`, `sum` does not have it |
//! | `#[builds]` | fn | makes a new value of several: `join`, `concat`, `replace`, `to_lowercase` |
//! | `#[empty]` | fn | makes an empty buffer without allocating: `Vec::new`, `String::new` |
//! | `#[cold]` | fn | runs on error or panic paths alone |
//! | `#[len]` | fn | how many elements `self` has |
//! | `#[clears]` | fn | empties the buffer of `self` and keeps its room |
//! | `#[takes]` | fn | leaves an empty value in the place of what `&mut` points to: `mem::take` |
//! | `#[per_item]` | parameter | a closure that runs once per item of `self` |
//! | `#[once]` | parameter | a closure that runs at most once, at once: `Option::map` |
//! | `#[lazy]` | parameter | a closure that runs at most once in the life of `self`: `OnceLock::get_or_init` |
//! | `#[stores]` | parameter, `self` | the value is kept in `self` (or in the result): `Vec::push` |
//! | `#[outlives]` | parameter | the value may live longer than the caller: `thread::spawn` |
//! | `#[heap]` | type | owns heap memory |
//! | `#[buffer]` | type | a heap buffer that has a capacity and grows |
//! | `#[counted]` | type | shared by a count: `Rc`, `Arc` |
//! | `#[guard]` | type | a lock or borrow guard: to copy out of it may be forced |
//! | `#[exact]` | type | an iterator whose length is known before it runs, if that of what it wraps is |
//! | `#[bounded]` | type | an iterator that yields at most as many items as what it wraps: `Filter`, `TakeWhile` |

/// The stub crates that come with the tool: name and text.
pub const SOURCES: &[(&str, &str)] = &[];
