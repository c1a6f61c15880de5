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
//! | `#[grows]` | fn, parameter | may reallocate the buffer of `self`, or of what the parameter points to: `read_line` |
//! | `#[reserves]` | fn | asks for room at once: `reserve`, `HashMap::entry` |
//! | `#[shrinks]` | fn | may reallocate the buffer of `self` to fit: `shrink_to_fit`, `into_boxed_slice` |
//! | `#[scratch]` | fn | allocates for its own use and frees before it returns: a stable `sort` |
//! | `#[reuses]` | fn | writes over the buffer of `self` or of a parameter: `clone_from` |
//! | `#[collects]` | fn | allocates where the result's type does: `collect`, `partition`, `sum` does not have it |
//! | `#[builds]` | fn | makes a new value of several: `join`, `concat`, `replace`, `to_lowercase` |
//! | `#[empty]` | fn | makes an empty buffer without allocating: `Vec::new`, `String::new` |
//! | `#[seldom]` | fn | allocates, but only in rare cases: `from_utf8_lossy` of what is no text, `Rc::make_mut` of what is shared |
//! | `#[each]` | fn | what the other words say happens once per item of `self`: `Iterator::cloned` |
//! | `#[fresh]` | fn | hands out heap memory that is made somewhere within: `serde_json::to_value` |
//! | `#[perhaps]` | fn | what `fresh` says holds for some calls only: text that is kept in place where it is short |
//! | `#[unbounded = "sibling"]` | fn | makes a channel that keeps all that is sent; the sibling's senders wait: `mpsc::channel` |
//! | `#[refills = "sibling"]` | fn | makes an iterator whose items are new values; the sibling reads them into one buffer: `lines` |
//! | `#[waits]` | fn, type | starts a thread or process, or waits for one, for a person or for the network: `thread::sleep`; of a type, to read from it: `ChildStdout` |
//! | `#[decodes]` | fn | reads a number out of bytes or a text, as large as whoever wrote them says: `u32::from_le_bytes` |
//! | `#[causes]` | fn | it leads from an error to what caused it: `Error::source` |
//! | `#[sends]` | fn | sends a value into a channel: `Sender::send` |
//! | `#[contends]` | fn | writes to what other threads look at: an atomic's `store`, `Mutex::lock` |
//! | `#[inside]` | fn | allocates somewhere within, and what it returns holds none of it: `csv::Reader::set_headers` |
//! | `#[asked]` | fn | rules ask about calls of it, though it asks for no memory itself: `drain`, `spawn` |
//! | `#[many]` | fn | asks the heap again and again each time, in loops or by calling itself: `Docopt::new` |
//! | `#[cold]` | fn, parameter | runs on error or panic paths alone: `io::Error::new`, the closure of `map_err` |
//! | `#[len]` | fn | how many elements `self` has |
//! | `#[clears]` | fn, parameter | empties the buffer of `self`, or of what the parameter points to, and keeps its room |
//! | `#[shifts]` | fn | moves all later elements: `Vec::insert`, `Vec::remove` |
//! | `#[leaks]` | fn | gives the memory out of the hands of the type: `Box::leak`, `mem::forget` |
//! | `#[unleaks]` | fn | takes it back: `Box::from_raw` |
//! | `#[takes]` | fn | leaves an empty value in the place of what `&mut` points to: `mem::take` |
//! | `#[compiles]` | fn | makes something costly that is meant to be used many times: `Regex::new` |
//! | `#[eager = "sibling"]` | parameter | seldom needed, yet made for every call; the sibling takes a closure: `unwrap_or`, `ok_or` |
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
//! | `#[niche]` | type | some bit pattern is no value of it, so `Option` of it takes no more room: `NonNull`, `NonZero` |
//!
//! Each text's top level is the root of its crate, and what several texts (or several places of one text) say inside of
//! `mod x` is one module `x`: the index merges them. Names are resolved as in real code, but nothing is in scope by
//! itself: every module imports what it names. Private fields stand only for size and ownership and begin with `_`; one
//! of type `_` says that the size is not known. The value of a constant that does not matter is `loop {}`.
//! `impl Trait for T {}` says that it is implemented; its functions are repeated only where they do something else than
//! the trait says. What the language itself knows is left out: arithmetic on numbers, `Clone` and `Copy` of tuples and
//! functions, `Send` and `Sync`, the `'static` and `?Sized` of generic parameters.

/// Other crates, by the names that code knows them by. One is read only where its name occurs in the code of the run.
pub const CRATES: &[(&str, &str)] = &[
    ("anyhow", include_str!("crates/anyhow.rs")),
    ("arrayvec", include_str!("crates/arrayvec.rs")),
    ("bytes", include_str!("crates/bytes.rs")),
    ("crossbeam", include_str!("crates/crossbeam.rs")),
    ("csv", include_str!("crates/csv.rs")),
    ("futures", include_str!("crates/futures.rs")),
    ("hashbrown", include_str!("crates/hashbrown.rs")),
    ("indexmap", include_str!("crates/indexmap.rs")),
    ("itertools", include_str!("crates/itertools.rs")),
    ("log", include_str!("crates/log.rs")),
    ("once_cell", include_str!("crates/once_cell.rs")),
    ("parking_lot", include_str!("crates/parking_lot.rs")),
    ("rayon", include_str!("crates/rayon.rs")),
    ("regex", include_str!("crates/regex.rs")),
    ("serde_json", include_str!("crates/serde_json.rs")),
    ("smallvec", include_str!("crates/smallvec.rs")),
    ("tokio", include_str!("crates/tokio.rs")),
    ("tracing", include_str!("crates/tracing.rs")),
];

/// Std: name and text. All texts of one name are one crate.
pub const SOURCES: &[(&str, &str)] = &[
    ("std", include_str!("std/core_traits.rs")),
    ("std", include_str!("std/ops.rs")),
    ("std", include_str!("std/option_result.rs")),
    ("std", include_str!("std/iter.rs")),
    ("std", include_str!("std/slice.rs")),
    ("std", include_str!("std/str.rs")),
    ("std", include_str!("std/string.rs")),
    ("std", include_str!("std/vec.rs")),
    ("std", include_str!("std/boxed.rs")),
    ("std", include_str!("std/rc_sync.rs")),
    ("std", include_str!("std/atomic.rs")),
    ("std", include_str!("std/cell.rs")),
    ("std", include_str!("std/maps.rs")),
    ("std", include_str!("std/collections.rs")),
    ("std", include_str!("std/fmt.rs")),
    ("std", include_str!("std/io.rs")),
    ("std", include_str!("std/fs_path_env.rs")),
    ("std", include_str!("std/ffi.rs")),
    ("std", include_str!("std/num.rs")),
    ("std", include_str!("std/thread_process.rs")),
    ("std", include_str!("std/net.rs")),
    ("std", include_str!("std/future_task.rs")),
    ("std", include_str!("std/mem_ptr.rs")),
    ("std", include_str!("std/os.rs")),
];

#[cfg(test)]
mod tests {
    use crate::index::def::Effects;
    use crate::stubs::{CRATES, SOURCES};

    /// Each attribute of a stub: the word and what it stands at.
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split("#[").skip(1).filter_map(|rest| rest.split([']', ' ', '(']).next())
    }

    #[test]
    fn every_word_is_known() {
        for (name, text) in SOURCES.iter().chain(CRATES) {
            for word in words(text) {
                assert!(
                    ["lang", "derive"].contains(&word) || Effects::from_word(word).is_some(),
                    "{name}: `#[{word}]` is not in the table"
                );
            }
        }
    }
}
