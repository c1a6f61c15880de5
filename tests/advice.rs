//! The advice itself: the example of each rule is run under an allocator that counts, before and after the cure.
//!
//! A rule whose example has no entry in `fixtures/advice/` costs no allocation, and says so in its page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use allocheck_lints::rule::Rule;
use allocheck_lints::rules;

/// Stands around each example: `run` is what `fixtures/advice/<rule>.rs` gives.
const COUNTER: &str = "
mod counter {
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::sync::atomic::{AtomicUsize, Ordering};

    pub struct Counting;

    pub static CALLS: AtomicUsize = AtomicUsize::new(0);

    unsafe impl GlobalAlloc for Counting {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            CALLS.fetch_add(1, Ordering::Relaxed);
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
            unsafe { System.dealloc(place, layout) }
        }

        unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            CALLS.fetch_add(1, Ordering::Relaxed);
            unsafe { System.realloc(place, layout, size) }
        }
    }

    #[global_allocator]
    static HEAP: Counting = Counting;
}

fn main() {
    let result = run(|| counter::CALLS.load(std::sync::atomic::Ordering::Relaxed));
    println!(\"{} {}\", result.0, result.1);
}
";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("advice")
}

/// Allocations of the example, and what it computes.
fn counted(rule: &Rule, kind: &str, example: &str, driver: &str) -> (usize, String) {
    let name = format!("{}_{kind}", rule.name);
    let source = folder().join(format!("{name}.rs"));
    let program = folder().join(&name);
    fs::create_dir_all(folder()).expect("the folder can be made");
    fs::write(&source, format!("{example}\n{driver}\n{COUNTER}")).expect("the program can be written");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    // Without optimisation, as that may leave out an allocation that the source asks for.
    let built = Command::new(rustc)
        .args(["--edition", "2024", "--crate-type", "bin", "--crate-name", "advice", "--cap-lints", "allow", "-o"])
        .arg(&program)
        .arg(&source)
        .output()
        .expect("rustc runs");
    assert!(built.status.success(), "{name} does not compile:\n{}", String::from_utf8_lossy(&built.stderr));
    let ran = Command::new(&program).output().expect("the program runs");
    let printed = String::from_utf8_lossy(&ran.stdout).into_owned();
    let (calls, value) = printed.trim().split_once(' ').expect("two words are printed");
    (calls.parse().expect("the first is a number"), value.to_owned())
}

#[test]
fn cures_allocate_less_often_and_compute_the_same() {
    let drivers = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/advice");
    let mut count = 0;
    for rule in rules::all() {
        let Ok(driver) = fs::read_to_string(drivers.join(format!("{}.rs", rule.name))) else { continue };
        let (before, expected) = counted(rule, "before", rule.example.before, &driver);
        let (after, made) = counted(rule, "after", rule.example.after, &driver);
        println!("{}: {before} allocations before, {after} after", rule.name);
        assert!(after < before, "{}: {after} allocations after, {before} before", rule.name);
        assert_eq!(made, expected, "{}: the cure computes something else", rule.name);
        count += 1;
    }
    let entries = fs::read_dir(drivers).expect("fixtures/advice is there").count();
    assert_eq!(count, entries, "a file in fixtures/advice is named for no rule");
}
