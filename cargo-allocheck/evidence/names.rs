//! What the names of functions tell in machine code.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Functions of C libraries that hand out heap memory.
const C_ALLOCATORS: &[&str] = &[
    "malloc",
    "calloc",
    "realloc",
    "reallocarray",
    "posix_memalign",
    "aligned_alloc",
    "memalign",
    "mi_malloc",
    "mi_malloc_aligned",
    "mi_zalloc",
    "mi_zalloc_aligned",
    "mi_realloc",
    "mi_realloc_aligned",
    "_rjem_malloc",
    "_rjem_mallocx",
    "_rjem_calloc",
    "_rjem_realloc",
    "_rjem_rallocx",
];

/// Functions of the system that never come back.
const C_ENDS: &[&str] = &[
    "abort",
    "exit",
    "_exit",
    "_Exit",
    "_Unwind_Resume",
    "_Unwind_RaiseException",
    "__assert_fail",
    "__stack_chk_fail",
    "longjmp",
    "pthread_exit",
];

/// Functions of the system that are known to ask for no heap memory.
const C_QUIET: &[&str] = &[
    "memcpy",
    "memmove",
    "memset",
    "memcmp",
    "bcmp",
    "memchr",
    "memrchr",
    "strlen",
    "free",
    "read",
    "write",
    "readv",
    "writev",
    "pread64",
    "pwrite64",
    "open64",
    "open",
    "close",
    "lseek64",
    "lseek",
    "fstat64",
    "stat64",
    "lstat64",
    "fstat",
    "stat",
    "statx",
    "fcntl",
    "fcntl64",
    "ioctl",
    "poll",
    "mmap",
    "mmap64",
    "munmap",
    "mprotect",
    "madvise",
    "syscall",
    "getpid",
    "gettid",
    "getrandom",
    "clock_gettime",
    "nanosleep",
    "clock_nanosleep",
    "sched_yield",
    "pause",
    "__errno_location",
    "__tls_get_addr",
    "__xpg_strerror_r",
    "strerror_r",
    "sysconf",
    "fmod",
    "fmodf",
    "pow",
    "powf",
    "exp",
    "expf",
    "exp2",
    "exp2f",
    "expm1",
    "log",
    "logf",
    "log2",
    "log2f",
    "log10",
    "log10f",
    "log1p",
    "sin",
    "sinf",
    "cos",
    "cosf",
    "sincos",
    "sincosf",
    "tan",
    "tanf",
    "asin",
    "acos",
    "atan",
    "atan2",
    "atan2f",
    "sinh",
    "cosh",
    "tanh",
    "hypot",
    "hypotf",
    "cbrt",
    "floor",
    "floorf",
    "ceil",
    "ceilf",
    "round",
    "roundf",
    "trunc",
    "truncf",
    "rint",
    "rintf",
    "fma",
    "fmaf",
    "_Unwind_DeleteException",
    "_Unwind_GetIP",
    "_Unwind_GetRegionStart",
    "_Unwind_GetLanguageSpecificData",
    "_Unwind_SetGR",
    "_Unwind_SetIP",
    "_Unwind_GetTextRelBase",
    "_Unwind_GetDataRelBase",
    "_Unwind_GetIPInfo",
];

/// What of std runs once for a thread or program, or on the way to its end.
const ONCE: &[&str] = &[
    "std::sys::thread_local::destructors",
    "std::sys::thread_local::guard",
    "std::io::stdio::print_to_buffer_if_capture_used",
    "std::sys::sync::once::",
    "std::sync::once::",
    "std::sys::random::",
    "std::thread::current::init_current",
    "std::thread::local::panic_access_error",
    "std::rt::",
    "std::panicking::",
    "core::panicking::",
    "std::backtrace",
    "std::sys::backtrace",
    "__rust_start_panic",
    "__rust_drop_panic",
    "rust_begin_unwind",
    "rust_eh_personality",
];

/// A function that hands out heap memory: it is asked for nothing else.
pub(super) fn is_allocator(name: &str) -> bool {
    if C_ALLOCATORS.contains(&name) {
        return true;
    }
    let is_own = ["__rust_alloc", "__rust_realloc", "__rdl_alloc", "__rdl_realloc", "__rg_alloc", "__rg_realloc"]
        .iter()
        .any(|part| name.contains(part));
    let is_other = name.contains("error_handler") || name.contains("no_alloc_shim");
    let of_trait = ["GlobalAlloc5alloc", "GlobalAlloc7realloc", "GlobalAlloc12alloc_zeroed"]
        .iter()
        .any(|part| name.contains(part));
    let of_trait_as_before =
        ["GlobalAlloc$GT$5alloc17h", "GlobalAlloc$GT$7realloc17h", "GlobalAlloc$GT$12alloc_zeroed17h"]
            .iter()
            .any(|part| name.contains(part));
    (is_own && !is_other) || of_trait || of_trait_as_before
}

/// A part of an implementation of `GlobalAlloc`, by the name in the machine code.
pub(super) fn is_within_allocator(name: &str) -> bool {
    name.contains("GlobalAlloc") || name.contains("__rust_alloc") || name.contains("__rust_realloc")
}

/// A function of the system that never comes back.
pub(super) fn is_end(name: &str) -> bool {
    C_ENDS.contains(&name)
}

/// A function of another file that is known not to ask for heap memory.
pub(super) fn is_quiet(name: &str) -> bool {
    C_QUIET.contains(&name) || is_within_dealloc(name)
}

fn is_within_dealloc(name: &str) -> bool {
    ["__rust_dealloc", "__rdl_dealloc", "__rg_dealloc", "no_alloc_shim"].iter().any(|part| name.contains(part))
}

/// `write_str` of some implementation of `fmt::Write`.
pub(super) fn is_write_str(name: &str) -> bool {
    name.contains("9write_str") && name.contains("Write")
}

/// A method of some implementation of `fmt::Write`, or what writes through one: by the linker's name or, as lines tell it, by
/// the last word.
pub(super) fn is_write(name: &str) -> bool {
    let is_linked = ["9write_str", "10write_char", "9write_fmt"].iter().any(|part| name.contains(part));
    is_linked || matches!(name.split('<').next(), Some("write_str" | "write_char" | "write_fmt" | "spec_write_fmt"))
}

/// `fmt` of some implementation of `Display` or its like, as lines tell it.
pub(super) fn is_fmt(name: &str) -> bool {
    name.split('<').next() == Some("fmt")
}

/// A function of std that makes a text of what something writes, as lines tell it.
pub(super) fn is_text_maker(name: &str) -> bool {
    let is_linked = ["14spec_to_string", "9to_string", "12format_inner"].iter().any(|part| name.contains(part));
    is_linked || matches!(name.split('<').next(), Some("spec_to_string" | "to_string" | "format_inner"))
}

/// What runs once for a thread or program; the name for people.
pub(super) fn is_once(shown: &str) -> bool {
    ONCE.iter().any(|part| shown.contains(part))
}

/// What runs something once that it is given; the name for people.
pub(super) fn is_given_once(shown: &str) -> bool {
    shown.contains("sync::once::")
}

/// A function of core, alloc or std themselves, and no other crate's impl for one of their types; the name for people.
pub(super) fn is_std(shown: &str) -> bool {
    let is_std = |krate: &str| matches!(krate, "core" | "alloc" | "std");
    is_std(krate(shown)) && implemented(shown).is_none_or(|it| is_std(krate(it)))
}

/// A function of one of these crates, or its impl for another's type; the name for people.
pub(super) fn is_of(crates: &BTreeSet<String>, shown: &str) -> bool {
    crates.contains(krate(shown)) || implemented(shown).is_some_and(|it| crates.contains(krate(it)))
}

/// The trait of `<core::option::Option<u8> as app::Trait>::f`, and what follows.
fn implemented(shown: &str) -> Option<&str> {
    let inner = shown.strip_prefix('<')?;
    let mut depth = 0_i32;
    let mut before = b' ';
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' => depth += 1,
            b'>' if before == b'-' => {}
            b'>' | b')' | b']' => depth -= 1,
            b' ' if depth == 0 && inner[at..].starts_with(" as ") => return inner.get(at + 4..),
            _ => {}
        }
        if depth < 0 {
            return None;
        }
        before = byte;
    }
    None
}

/// The crate that a name begins with: `<alloc::vec::Vec<u8> as …>::f` is alloc's.
pub(super) fn krate(shown: &str) -> &str {
    let start = shown.trim_start_matches(['<', '&', '[', '(', '*', '_']);
    let start = start.strip_prefix("mut ").or_else(|| start.strip_prefix("const ")).unwrap_or(start);
    let end = start.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(start.len());
    &start[..end]
}

/// The longest name that is shown; hostile names unfold to any length.
const LONGEST: usize = 400;

/// A name for people, without hashes.
pub(super) fn shown(name: &str) -> String {
    struct Limited(String);
    impl std::fmt::Write for Limited {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            if self.0.len() + text.len() > LONGEST {
                return Err(std::fmt::Error);
            }
            self.0.push_str(text);
            Ok(())
        }
    }
    let plain = name.find(".llvm.").map_or(name, |end| &name[..end]);
    let mut out = Limited(String::new());
    if write!(out, "{:#}", rustc_demangle::demangle(plain)).is_err() {
        out.0.push('…');
    }
    out.0
}

/// The last word of a name for people: `f` of `<app::T as app::Trait>::f::<u8>::{closure#0}`.
pub(super) fn last(shown: &str) -> &str {
    let mut depth = 0_i32;
    let mut starts = vec![0];
    let bytes = shown.as_bytes();
    for (at, byte) in shown.bytes().enumerate() {
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b'>' if at > 0 && bytes[at - 1] == b'-' => {}
            b'>' | b')' | b']' | b'}' => depth -= 1,
            b':' if depth == 0 && bytes.get(at.wrapping_sub(1)) == Some(&b':') => starts.push(at + 1),
            _ => {}
        }
    }
    let mut end = shown.len();
    while let Some(start) = starts.pop() {
        let part = shown.get(start..end).unwrap_or_default();
        if !part.starts_with('<') && !part.starts_with('{') && !part.is_empty() {
            return part.split('<').next().unwrap_or(part);
        }
        end = start.saturating_sub(2);
    }
    ""
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::evidence::names::{is_allocator, is_of, is_std, krate, last};

    #[test]
    fn parts_of_names() {
        assert_eq!(last("<app::T as app::Trait>::f::<u8>::{closure#0}"), "f");
        assert_eq!(last("app::module::func"), "func");
        assert_eq!(last("malloc"), "malloc");
        assert_eq!(last("<alloc::vec::Vec<fn() -> u8> as core::clone::Clone>::clone"), "clone");
        assert_eq!(krate("<alloc::vec::Vec<u8> as core::clone::Clone>::clone"), "alloc");
        assert_eq!(krate("<&mut app::T>::f"), "app");
        let crates = BTreeSet::from(["app".to_owned()]);
        for (name, own) in [
            ("<core::option::Option<app::T> as app::Trait>::f", true),
            ("<fn(u8) -> (app::T, u8) as app::Trait>::f", true),
            ("<alloc::vec::Vec<<app::T as app::Trait>::U> as core::clone::Clone>::clone", false),
            ("<alloc::vec::Vec<app::T>>::push", false),
            ("core::ptr::drop_in_place::<app::T>", false),
            ("<app::T as core::clone::Clone>::clone", true),
        ] {
            assert_eq!((is_of(&crates, name), is_std(name)), (own, !own), "{name}");
        }
    }

    #[test]
    fn allocators_and_what_only_looks_like_one() {
        assert!(is_allocator("_RNvCsdP_7___rustc12___rust_alloc"));
        assert!(is_allocator("malloc"));
        assert!(!is_allocator("_RNvCsdP_7___rustc35___rust_no_alloc_shim_is_unstable_v2"));
        assert!(!is_allocator("_RNvCsdP_7___rustc14___rust_dealloc"));
        assert!(!is_allocator("_RNvCsdP_7___rustc26___rust_alloc_error_handler"));
    }
}
