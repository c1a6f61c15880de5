//! Input that nobody writes: made here, because it is large, or because it must not lie within this repository.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cargo_allocheck::exit::Exit;
use cargo_allocheck::options::Environment;

/// A folder of its own, outside of any project; gone when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cargo-allocheck-{}-{name}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).expect("a temporary folder can be made");
        Self(path.canonicalize().expect("it is there"))
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
        self
    }

    fn manifest(&self) -> &Self {
        self.write("Cargo.toml", "[package]\nname = \"worst\"\nversion = \"0.1.0\"\nedition = \"2024\"\n")
    }

    fn run(&self, arguments: &[&str]) -> (Exit, String, String) {
        run(&self.0, arguments)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Runs in this process: exit, standard output, standard error.
fn run(folder: &Path, arguments: &[&str]) -> (Exit, String, String) {
    let environment = Environment { cargo: std::env::var_os("CARGO").map(PathBuf::from), ..Environment::default() };
    run_in(folder, arguments, &environment)
}

/// [`run`] in an environment.
fn run_in(folder: &Path, arguments: &[&str], environment: &Environment) -> (Exit, String, String) {
    let line = std::iter::once("cargo-allocheck").chain(arguments.iter().copied()).map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cargo_allocheck::run(line, folder, environment, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("all output is UTF-8");
    (exit, text(out), text(err))
}

/// A struct that is reported, to see that the rest of a project is.
const PADDED: &str = "#[repr(C)]\npub struct Header {\n    kind: u8,\n    length: u64,\n    flags: u32,\n}\n";

#[test]
fn deep_nesting_is_an_error_of_that_file() {
    let folder = Folder::new("nesting");
    let deep =
        |open: &str, close: &str| format!("fn f() {{ let _ = {}1{}; }}\n", open.repeat(10_000), close.repeat(10_000));
    folder
        .manifest()
        .write("src/lib.rs", "mod round;\nmod square;\nmod curly;\nmod rest;\nmod types;\nmod text;\n")
        .write("src/round.rs", deep("(", ")"))
        .write("src/square.rs", deep("[", "]"))
        .write("src/curly.rs", deep("{", "}"))
        .write("src/types.rs", format!("type T = {}u8{};\n", "Box<".repeat(10_000), ">".repeat(10_000)))
        .write("src/text.rs", format!("const T: &str = \"{}\";\n", "(".repeat(10_000)))
        .write("src/rest.rs", PADDED);
    let (exit, out, err) = folder.run(&["--format", "short"]);
    assert_eq!(exit, Exit::Failure, "{err}");
    assert!(out.contains("src/rest.rs:2:12: warning[padded_struct]"), "{out}");
    for file in ["round", "square", "curly", "types"] {
        assert!(err.contains(&format!("failed to parse src/{file}.rs")), "{file}: {err}");
    }
    assert!(!err.contains("src/text.rs"), "{err}");
}

#[test]
fn long_chains_end() {
    let folder = Folder::new("chains");
    let calls = format!("fn f(x: String) -> String {{ x{} }}\n", ".clone()".repeat(5_000));
    let sums = format!("fn f() -> u64 {{ 0{} }}\n", " + 1".repeat(5_000));
    let branches = format!("fn f(x: u32) -> u32 {{ {}{{ 0 }} }}\n", "if x == 1 { 1 } else ".repeat(2_000));
    let refs = format!("fn f(x: u32) -> bool {{ {}x == 1 }}\n", "!".repeat(5_000));
    folder
        .manifest()
        .write("src/lib.rs", "mod calls;\nmod sums;\nmod branches;\nmod refs;\nmod rest;\n")
        .write("src/calls.rs", calls)
        .write("src/sums.rs", sums)
        .write("src/branches.rs", branches)
        .write("src/refs.rs", refs)
        .write("src/rest.rs", PADDED);
    let (exit, out, err) = folder.run(&["--format", "short"]);
    assert!(exit >= Exit::Findings, "{err}");
    assert!(out.contains("src/rest.rs:2:12: warning[padded_struct]"), "{out}");
    assert!(!err.contains("internal error"), "{err}");
}

/// Declarations that lead back to themselves, and grow on the way; the compiler refuses most of them, an editor shows them.
const CIRCLES: &str = r"
type One = Other;
type Other = One;
type Grown<T> = Vec<Grown<Vec<T>>>;
struct Itself(Itself);
struct Nested<T>(Option<Box<Nested<Vec<T>>>>, T);
enum Mutual { A(Box<Circle>), B(One) }
struct Circle(Mutual, <Circle as Iterator>::Item);
impl Iterator for Circle { type Item = <Self as Iterator>::Item; fn next(&mut self) -> Option<Self::Item> { None } }
impl Missing for Unknown { fn lost(&self) -> Lost { self.lost().lost() } }
impl Missing { fn found(&self) -> Self { self.found() } }
impl<T> std::ops::Deref for Nested<T> { type Target = Nested<Vec<T>>; fn deref(&self) -> &Nested<Vec<T>> { loop {} } }
trait Deep { type Next: Deep; fn next(self) -> Self::Next; }
impl<T> Deep for Vec<T> { type Next = Vec<Vec<T>>; fn next(self) -> Vec<Vec<T>> { vec![self] } }
impl<T> Deep for &T where Vec<T>: Deep, for<'a> &'a Vec<T>: Deep { type Next = Vec<T>; fn next(self) -> Vec<T> { loop {} } }
fn grow<T: Clone>(value: T) { grow(vec![value.clone(), value]) }
fn ping<T>(value: T) -> String { pong(Some(value)) }
fn pong<T>(value: T) -> String { ping(Box::new(value)) }
fn opaque(n: u32) -> impl Iterator<Item = u32> { opaque(n).chain(opaque(n)) }
fn walk(nested: &Nested<u8>) -> usize { nested.deref().missing().len() + nested.0.0.0 }
fn steps(v: Vec<u8>) { v.next().next().next().next().next(); let mut f = |x| x; f = |x| f(f(x)); f(f); }
macro_rules! again { ($($t:tt)*) => { again!($($t)* $($t)*) } }
fn expand() { again!(1 +) }
const A: usize = B; const B: usize = A + LEN;
const LEN: usize = [0u8; LEN].len();
use crate::circles::*; pub use self::inner as outer; mod inner { pub use super::outer::*; pub use super::inner; }
";

#[test]
fn declarations_that_lead_back_to_themselves_end() {
    let folder = Folder::new("circles");
    folder.manifest().write("src/lib.rs", format!("mod circles;\n{PADDED}")).write(
        "src/circles.rs",
        format!("{CIRCLES}pub fn known(words: &[String]) -> Vec<String> {{ words.to_vec() }}\n"),
    );
    let started = Instant::now();
    let (exit, out, err) = folder.run(&["--format", "short", "--profile", "strict"]);
    assert_eq!(exit, Exit::Findings, "{err}");
    assert!(out.contains("src/lib.rs:3:12: warning[padded_struct]"), "{out}");
    let (exit, out, err) = folder.run(&["sites"]);
    assert_eq!(exit, Exit::Clean, "{err}");
    assert!(out.lines().any(|line| line.contains("to_vec") && line.contains("Vec<String>")), "{out}");
    let (_, layouts, _) = folder.run(&["layout"]);
    assert!(layouts.contains("Header"), "{layouts}");
    assert!(started.elapsed() < Duration::from_secs(60), "took {:?}", started.elapsed());
}

#[test]
fn a_function_of_twenty_thousand_lines_is_read() {
    let folder = Folder::new("function");
    let mut text = String::from("pub fn f(names: &[String]) -> Vec<String> {\n    let mut out = Vec::new();\n");
    for line in 0..20_000 {
        let _ = writeln!(text, "    let name{line} = names[{line}].clone();");
        let _ = writeln!(text, "    if name{line}.is_empty() {{ out.push(name{line}); }}");
    }
    text.push_str("    out\n}\n");
    folder.manifest().write("src/lib.rs", format!("mod long;\n{PADDED}")).write("src/long.rs", text);
    let started = Instant::now();
    let (exit, out, err) = folder.run(&["sites", "--format", "short"]);
    assert_eq!(exit, Exit::Clean, "{err}");
    assert!(out.lines().filter(|line| line.contains("clone String")).count() == 20_000, "{err}");
    assert!(started.elapsed() < Duration::from_secs(120), "took {:?}", started.elapsed());
}

/// A project of these texts beside [`PADDED`]: its sites, on which the lines of `names.to_vec()` are counted.
fn sites_beside(name: &str, texts: &[(&str, String)]) -> (String, usize) {
    let folder = Folder::new(name);
    let mut root = String::from("mod rest;\n");
    for (module, text) in texts {
        let _ = writeln!(root, "mod {module};");
        let plain = "\npub fn plain(names: &[String]) -> Vec<String> { names.to_vec() }\n";
        folder.write(&format!("src/{module}.rs"), format!("{text}{plain}"));
    }
    folder.manifest().write("src/lib.rs", root).write("src/rest.rs", PADDED);
    let (exit, out, err) = folder.run(&["--format", "short", "--profile", "strict"]);
    assert_eq!(exit, Exit::Findings, "{err}");
    assert!(out.contains("src/rest.rs:2:12: warning[padded_struct]"), "{out}");
    let (exit, out, err) = folder.run(&["sites"]);
    assert_eq!((exit, &*err), (Exit::Clean, ""));
    let known = out.lines().filter(|line| line.contains("to_vec") && line.contains("Vec<String>")).count();
    (out, known)
}

#[test]
fn types_that_grow_at_each_step_end() {
    let steps = |count: usize, step: &dyn Fn(usize) -> String| (0..count).map(step).collect::<String>();
    let tuples = steps(60, &|at| format!("let t{} = ({});", at + 1, format!("t{at}, ").repeat(10)));
    let aliases = steps(40, &|at| format!("pub type A{} = (A{at}, A{at}, A{at});\n", at + 1));
    let fields = steps(40, &|at| format!("pub struct S{}<T>(S{at}<T>, S{at}<Vec<T>>, S{at}<Option<T>>);\n", at + 1));
    let texts = [
        ("tuples", format!("pub fn f<'a>(it: &'a str) {{ let t0 = (it, 1); {tuples} drop(t60.clone()); }}")),
        (
            "aliases",
            format!("pub type A0 = (u8, String);\n{aliases}pub fn f(it: &A40) -> Vec<A40> {{ vec![it.clone()] }}"),
        ),
        ("fields", format!("pub struct S0<T>(T);\n{fields}pub fn f(it: &S40<String>) -> S40<String> {{ it.clone() }}")),
        ("calls", {
            let all = format!("{}it{}", "three(".repeat(20), ")".repeat(20));
            format!("fn three<T: Copy>(it: T) -> (T, T, T) {{ (it, it, it) }} pub fn f(it: u8) {{ drop({all}); }}")
        }),
        ("supers", {
            let dense = steps(60, &|at| {
                let all: Vec<String> = (0..60).filter(|it| *it != at).map(|it| format!("D{it}")).collect();
                format!("pub trait D{at}: {} {{}}\n", all.join(" + "))
            });
            let ring = steps(500, &|at| format!("pub trait R{at}: R{} {{ fn r{at}(&self); }}\n", (at + 1) % 500));
            let grown = "pub trait G<T>: G<(T, T)> + G<[T; 1]> + G<Vec<T>> { fn g(&self) -> T; }\n";
            let user = "pub fn f<T: R0 + D0 + G<u8>>(it: &T, d: &dyn G<u8>) { it.r499(); it.g(); d.g(); it.none(); }";
            format!("{dense}{ring}{grown}{user}")
        }),
        ("associated", {
            let grown = "type To = (<W<W<T>> as G>::To, <W<(T,)> as G>::To, <W<[T; 2]> as G>::To);";
            let used = "pub fn f(it: <W<u8> as G>::To) { drop(it); }";
            format!("pub struct W<T>(T); pub trait G {{ type To; }} impl<T> G for W<T> {{ {grown} }} {used}")
        }),
    ];
    let (out, known) = sites_beside("growing", &texts);
    assert_eq!(known, texts.len(), "{out}");
}

#[test]
fn what_is_very_wide_is_read() {
    let list = |count: usize, of: &dyn Fn(usize) -> String| (0..count).map(of).collect::<Vec<_>>().join(", ");
    let texts = [
        (
            "line",
            format!(
                "pub fn f() -> Vec<String> {{ vec![{}] }}",
                list(10_000, &|at| format!("'x'.to_string(), g({at})"))
            ),
        ),
        ("arguments", format!("pub fn f() {{ given({}); }}", list(5_000, &|at| format!("vec![{at}]")))),
        ("variants", {
            let arms = list(5_000, &|at| format!("E::V{at}(it) => it.clone()"));
            let variants = list(5_000, &|at| format!("V{at}(String)"));
            format!("pub enum E {{ {variants} }} pub fn f(it: &E) -> String {{ match it {{ {arms} }} }}")
        }),
        ("impls", {
            let impls = list(10_000, &|at| format!("S{at}"));
            let each = |it: &str| format!("pub struct {it}; impl Go<{it}> for u8 {{ fn go(self, it: {it}) {{}} }}\n");
            let impls: String = impls.split(", ").map(each).collect();
            format!("pub trait Go<T> {{ fn go(self, it: T); }}\n{impls}pub fn f() {{ 1u8.go(S7); 1u8.go(S9999); }}")
        }),
    ];
    let (out, known) = sites_beside("wide", &texts);
    assert_eq!(known, texts.len());
    let count = |what: &str, file: &str| out.lines().filter(|it| it.contains(what) && it.starts_with(file)).count();
    assert_eq!(count("to_string", "src/line.rs:1:"), 10_000);
    assert_eq!(count("vec!", "src/arguments.rs:1:"), 5_000);
    assert_eq!(count("clone", "src/variants.rs:1:"), 5_000);
}

#[test]
fn nesting_without_brackets_is_an_error_of_that_file() {
    let folder = Folder::new("prefixes");
    folder.manifest().write("src/rest.rs", PADDED);
    let cases = [
        ("breaks", "fn f() { loop { ", "break ", "1 } }"),
        ("returns", "fn f() { ", "return ", "1; }"),
        ("assigned", "fn f() { ", "a = ", "1; }"),
        ("bound", "fn f(x: u32) { let ", "a @ ", "_ = x; }"),
        ("functions", "type T = ", "fn() -> ", "u8;"),
        ("pointers", "type T = ", "*const ", "u8;"),
        ("opaque", "fn f() -> ", "impl Fn() -> ", "u8 {}"),
        ("imports", "use ", "a::", "a;"),
        ("not", "fn f(x: bool) -> bool { ", "!", "x }"),
    ];
    let mut root = String::from("mod rest;\n");
    for (name, before, repeated, after) in cases {
        let _ = writeln!(root, "mod {name};");
        folder.write(&format!("src/{name}.rs"), format!("{before}{}{after}\n", repeated.repeat(50_000)));
    }
    folder.write("src/lib.rs", root);
    let (exit, out, err) = folder.run(&["--format", "short"]);
    assert_eq!(exit, Exit::Failure, "{err}");
    assert!(out.contains("src/rest.rs:2:12: warning[padded_struct]"), "{out}");
    for (name, ..) in cases {
        assert!(err.contains(&format!("failed to parse src/{name}.rs: code is nested too deep")), "{name}: {err}");
    }
}

#[test]
fn a_generated_file_of_five_megabytes_is_read() {
    let folder = Folder::new("generated");
    let mut text = String::from("// @generated\n");
    let mut number = 0;
    while text.len() < 5 << 20 {
        let _ =
            writeln!(text, "pub static T{number}: &[(&str, u32)] = &[(\"name {number}\", {number}), (\"other\", 7)];");
        number += 1;
    }
    folder.manifest().write("src/lib.rs", "pub mod tables;\npub mod rest;\n");
    folder.write("src/tables.rs", &text).write("src/rest.rs", PADDED);
    let started = Instant::now();
    let (exit, out, err) = folder.run(&["--format", "short"]);
    assert_eq!(exit, Exit::Findings, "{err}");
    assert!(out.contains("src/rest.rs:2:12"), "{out}");
    assert!(started.elapsed() < Duration::from_secs(120), "took {:?}", started.elapsed());
}

#[test]
fn folders_without_a_manifest_are_searched() {
    let folder = Folder::new("walk");
    folder
        .write("one/main.rs", format!("mod part;\nfn main() {{}}\n{PADDED}"))
        .write("one/part.rs", PADDED)
        .write("two/old.rs", PADDED)
        .write("two/target/skipped.rs", "no Rust")
        .write("two/.hidden/skipped.rs", "no Rust")
        .write("notes.txt", "no Rust");
    let (exit, out, err) = folder.run(&["--format", "short", "-q"]);
    let places: Vec<&str> = out.lines().map(|line| line.split(": ").next().unwrap_or_default()).collect();
    assert_eq!(places, ["one/main.rs:4:12", "one/part.rs:2:12", "two/old.rs:2:12"], "{err}");
    assert_eq!((exit, &*err), (Exit::Findings, ""));
    let (exit, out, _) = folder.run(&["--format", "short", "-q", "one/part.rs"]);
    assert_eq!((exit, out.lines().count()), (Exit::Findings, 1), "{out}");
}

/// The cache folder is a file, or lies below one, may not be written to, or its files can be begun and not finished: the run says the same.
#[test]
fn a_cache_that_cannot_be_written_costs_nothing_but_time() {
    let folder = Folder::new("cache");
    folder
        .write("Cargo.toml", "[package]\nname = \"worst\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nrustc-hash = \"2\"\n")
        .write("src/lib.rs", "pub fn f(name: String) -> rustc_hash::FxHashMap<String, u8> {\n    let mut map = rustc_hash::FxHashMap::default();\n    map.insert(name, 1);\n    map\n}\n")
        .write("file", "no folder");
    let sites = |cache: &str| {
        let cache = folder.0.join(cache);
        let environment = Environment {
            cargo: std::env::var_os("CARGO").map(PathBuf::from),
            cache: Some(cache),
            ..Environment::default()
        };
        run_in(&folder.0, &["sites", "--offline", "-v"], &environment)
    };
    let (exit, known, notes) = sites("kept");
    assert_eq!(exit, Exit::Clean, "{notes}");
    assert!(known.contains("HashMap<String, u8, FxBuildHash"), "{known}");
    assert!(!notes.contains("the cache"), "{notes}");
    let kept: Vec<PathBuf> = entries(&folder.0.join("kept"));
    let [kept] = &kept[..] else { panic!("one package is kept: {kept:?}") };
    // Where its file should be there is a folder, which no file can replace.
    let name = kept.file_name().expect("it is a file").to_string_lossy();
    folder.write(&format!("taken/{name}/inside"), "");
    folder.write("locked/other", "");
    let locked = folder.0.join("locked");
    let mut permissions = fs::metadata(&locked).expect("it is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions).expect("it is ours");
    for cache in ["file", "file/below", "taken", "locked"] {
        let (exit, out, err) = sites(cache);
        assert_eq!((exit, &out), (Exit::Clean, &known), "{cache}: {err}");
        // Who may do everything is not stopped by permissions.
        let is_written = cache == "locked" && entries(&locked).len() > 1;
        let said = format!("failed to write to the cache in {}", folder.0.join(cache).display());
        assert!(is_written || err.matches(&said).count() == 1, "{cache}: {err}");
    }
    assert_eq!(entries(&folder.0.join("taken")).len(), 1, "what was begun is removed");
}

/// What lies in a folder.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("it can be listed");
    entries.map(|it| it.expect("it can be listed").path()).collect()
}

#[test]
fn an_empty_folder_has_nothing_to_report() {
    let folder = Folder::new("empty");
    let (exit, out, err) = folder.run(&[]);
    assert_eq!((exit, &*out), (Exit::Clean, ""));
    assert!(err.starts_with("nothing to report in 0 files"), "{err}");
}

#[test]
fn a_pipe_is_no_file() {
    let folder = Folder::new("pipe");
    folder.manifest().write("src/lib.rs", format!("mod pipe;\n{PADDED}"));
    let made = Command::new("mkfifo").arg(folder.0.join("src/pipe.rs")).status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    let (exit, out, err) = folder.run(&["--format", "short"]);
    assert_eq!(exit, Exit::Failure);
    assert!(err.contains("failed to read src/pipe.rs: it is no regular file"), "{err}");
    assert!(out.contains("src/lib.rs:3:12"), "{out}");
}

#[test]
fn each_number_of_threads_says_the_same() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects/sample-service");
    let say = |threads: &str, task: &[&str]| {
        let (exit, out, _) = run(&sample, &[task, &["--workspace", "--threads", threads, "--format", "json"]].concat());
        assert_ne!(exit, Exit::Failure);
        out
    };
    for task in [&[][..], &["sites"]] {
        let one = say("1", task);
        assert!(!one.is_empty());
        for threads in ["2", "5"] {
            assert!(say(threads, task) == one, "{task:?} on {threads} threads differs from one");
        }
    }
}

#[test]
fn cargo_finds_the_command() {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_cargo-allocheck"));
    let folder = Folder::new("cargo");
    folder.manifest().write("src/lib.rs", PADDED);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let bins = binary.parent().map(Path::to_path_buf).into_iter();
    let path = std::env::join_paths(bins.chain(std::env::split_paths(&path))).expect("the paths are plain");
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let command = command.args(arguments).current_dir(&folder.0).env("PATH", &path).env("NO_COLOR", "1");
        let output = command.stdin(Stdio::null()).output().expect("cargo runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (code, out) = cargo(&["allocheck", "--format", "short", "-q"]);
    assert_eq!(code, Some(1));
    assert!(out.starts_with("src/lib.rs:2:12: warning[padded_struct]: "), "{out}");
    let (code, out) = cargo(&["allocheck", "sites", "--format", "json"]);
    assert_eq!((code, out.trim()), (Some(0), "[]"));
    let (code, out) = cargo(&["allocheck", "--help"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("Usage: cargo allocheck [OPTIONS]"), "{out}");
    let (code, _) = cargo(&["allocheck", "--no-such-flag"]);
    assert_eq!(code, Some(2));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new("closed");
    folder
        .manifest()
        .write("src/lib.rs", (0..2_000).map(|at| PADDED.replace("Header", &format!("H{at}"))).collect::<String>());
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .current_dir(&folder.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the command ends");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(!err.contains("panicked") && !err.contains("failed"), "{err}");
    assert!(output.status.code().is_some(), "it was killed");
}
