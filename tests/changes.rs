//! What is reported of a repository: what has changed, what is staged, what is not saved, what is new.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ONE: &str = "pub fn one(words: &[String]) -> Vec<usize> {\n    let mut one = Vec::new();\n    for word in words {\n        one.push(word.len());\n    }\n    one\n}\n";

/// The same by another name.
fn called(name: &str) -> String {
    ONE.replace("one", name)
}

/// A repository with one package, `one` committed.
fn repository(purpose: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("changes-{purpose}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    let manifest = "[package]\nname = \"changes\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    put(&folder, ONE);
    git(&folder, &["init", "-q", "-b", "main"]);
    commit(&folder);
    folder
}

fn put(folder: &Path, text: &str) {
    fs::write(folder.join("src/lib.rs"), text).expect("it can be written");
}

fn commit(folder: &Path) {
    git(folder, &["add", "-A"]);
    git(folder, &["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-q", "--no-verify", "-m", "All"]);
}

fn git(folder: &Path, line: &[&str]) {
    let status = Command::new("git").args(line).current_dir(folder).status().expect("git can be run");
    assert!(status.success(), "git {line:?}");
}

/// The exit code, and the lines of both streams without the closing one.
fn check(folder: &Path, line: &[&str]) -> (i32, String) {
    with_input(folder, line, "")
}

fn with_input(folder: &Path, line: &[&str], input: &str) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .args(line)
        .args(["--format", "short", "--no-deps", "-q"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command can be run");
    child.stdin.take().expect("it is piped").write_all(input.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&said).into_owned())
}

/// The names of what is found.
fn found(said: &str) -> Vec<&str> {
    said.lines().filter_map(|line| line.split('`').nth(1)).collect()
}

#[test]
fn only_what_has_changed_since_a_revision() {
    let folder = repository("since");
    put(&folder, &(called("new") + ONE));
    let (code, said) = check(&folder, &["--since", "HEAD"]);
    assert_eq!((code, found(&said)), (1, vec!["new"]), "{said}");
    fs::write(folder.join("src/more.rs"), called("more")).expect("it can be written");
    put(&folder, &format!("mod more;\n{ONE}"));
    let (_, said) = check(&folder, &["--since", "HEAD"]);
    assert_eq!(found(&said), ["more"], "files that git does not know yet are new: {said}");
    // The push is the cause of what is said at the constructor.
    put(&folder, &ONE.replace("one.push(word.len());", "one.push(word.len() + 1);"));
    let (_, said) = check(&folder, &["--since", "HEAD"]);
    assert_eq!(found(&said), ["one"], "{said}");
    put(&folder, &format!("\n\n{ONE}"));
    assert_eq!(check(&folder, &["--since", "HEAD"]), (0, String::new()), "what has moved has not changed");
}

#[test]
fn a_renamed_file_is_no_new_one() {
    let folder = repository("renamed");
    fs::write(folder.join("src/old.rs"), called("old")).expect("it can be written");
    put(&folder, &format!("mod old;\n{ONE}"));
    commit(&folder);
    git(&folder, &["mv", "src/old.rs", "src/young.rs"]);
    put(&folder, &format!("mod young;\n{ONE}"));
    assert_eq!(check(&folder, &["--since", "HEAD"]), (0, String::new()));
}

#[test]
fn only_what_is_staged_as_it_is_staged() {
    let folder = repository("staged");
    put(&folder, &format!("{ONE}{}", called("staged")));
    git(&folder, &["add", "-A"]);
    put(&folder, &format!("\n\n\n{}{ONE}{}", called("later"), called("staged")));
    let (code, said) = check(&folder, &["--staged"]);
    assert_eq!((code, found(&said)), (1, vec!["staged"]), "{said}");
    assert!(said.starts_with("src/lib.rs:9:"), "{said}");
}

#[test]
fn what_git_cannot_answer_is_said() {
    let folder = repository("wrong");
    let (code, said) = check(&folder, &["--since", "v0.9"]);
    assert_eq!((code, said.as_str()), (2, "error: failed to find the revision `v0.9`\n"));
    let (code, said) = check(&folder, &["--since", "--output=x"]);
    assert_eq!(code, 2, "{said}");
    let bare = std::env::temp_dir().join(format!("allocheck-no-repository-{}", std::process::id()));
    fs::create_dir_all(&bare).expect("it can be made");
    fs::write(bare.join("lib.rs"), ONE).expect("it can be written");
    let (code, said) = check(&bare, &["--since", "HEAD"]);
    assert!(code == 2 && said.contains("failed to find a git repository around"), "{said}");
    fs::remove_dir_all(&bare).expect("it is ours");
}

#[test]
fn histories_that_do_not_meet_are_said() {
    let folder = repository("apart");
    git(&folder, &["checkout", "-q", "--orphan", "other"]);
    put(&folder, &called("other"));
    commit(&folder);
    let (code, said) = check(&folder, &["--since", "main"]);
    assert!(code == 2 && said.contains("no common ancestor"), "{said}");
}

#[test]
fn a_shallow_clone_is_named_as_such() {
    let folder = repository("deep");
    put(&folder, &called("second"));
    commit(&folder);
    let shallow = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changes-shallow");
    drop(fs::remove_dir_all(&shallow));
    let origin = format!("file://{}", folder.display());
    git(&folder, &["clone", "-q", "--depth", "1", &origin, &shallow.to_string_lossy()]);
    let (code, said) = check(&shallow, &["--since", "HEAD~1"]);
    assert!(code == 2 && said.contains("find the revision `HEAD~1`; this clone is shallow"), "{said}");
}

#[test]
fn a_path_outside_the_workspace_is_no_clean_one() {
    let (folder, other) = (repository("inside"), repository("outside"));
    let path = other.join("src/lib.rs").to_string_lossy().into_owned();
    let (code, said) = check(&folder, &["--manifest-path", "Cargo.toml", &path]);
    assert!(code == 2 && said.contains("in the workspace at"), "{said}");
    // Without a manifest, the file's own package is meant.
    assert_eq!(check(&folder, &[&path]).0, 1);
}

#[test]
fn a_baseline_knows_what_was_there_and_shrinks() {
    let folder = repository("baseline");
    let kept = || fs::read_to_string(folder.join("allocheck-baseline.json")).expect("it is there");
    assert_eq!(check(&folder, &["baseline"]).0, 0);
    let first = kept();
    assert_eq!(check(&folder, &[]), (0, String::new()));
    assert_eq!(check(&folder, &["--no-baseline"]).0, 1);
    put(&folder, &format!("\n\nfn unrelated() {{}}\n{ONE}"));
    assert_eq!(check(&folder, &[]), (0, String::new()), "lines may move");
    put(&folder, &format!("{ONE}mod copied {{\n{ONE}}}\n"));
    let (code, said) = check(&folder, &[]);
    assert_eq!((code, found(&said)), (1, vec!["one"]), "a copy is new: {said}");
    let (code, said) = check(&folder, &["baseline"]);
    assert!(code == 2 && said.contains("is there already"), "{said}");
    assert_eq!(check(&folder, &["baseline", "--update"]).0, 0);
    assert_eq!(kept(), first, "it does not grow");
    assert_eq!(check(&folder, &["baseline", "--update", "--force"]).0, 0);
    assert_ne!(kept(), first, "unless it is told to");
    put(&folder, ONE);
    assert_eq!(check(&folder, &["baseline", "--update"]).0, 0);
    assert_eq!(kept(), first, "it shrinks");
}

#[test]
fn a_baseline_that_cannot_be_read_is_said() {
    let folder = repository("broken");
    assert_eq!(check(&folder, &["baseline"]).0, 0);
    let path = folder.join("allocheck-baseline.json");
    let whole = fs::read_to_string(&path).expect("it is there");
    let broken = [
        (whole.replace("\"version\": 1", "\"version\": 9"), "newer cargo-allocheck"),
        (format!("<<<<<<< ours\n{whole}"), "mark of a merge conflict"),
        (whole.replace('{', ""), "failed to read the baseline"),
    ];
    for (text, expected) in broken {
        fs::write(&path, &text).expect("it can be written");
        let (code, said) = check(&folder, &[]);
        assert!(code == 2 && said.contains(expected), "{said}");
        let (code, said) = check(&folder, &["baseline", "--update"]);
        assert!(code == 2 && said.contains(expected), "{said}");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), text, "nothing is lost");
    }
    let (code, said) = check(&folder, &["--baseline", "nowhere.json"]);
    assert!(code == 2 && said.contains("nowhere.json"), "{said}");
}

#[test]
fn unsaved_text_is_understood_within_its_package() {
    let folder = repository("stdin");
    fs::write(folder.join("src/names.rs"), "pub type Words = Vec<String>;\n").expect("it can be written");
    put(&folder, &format!("mod names;\n{ONE}"));
    let unsaved = called("unsaved").replace("&[String]", "&crate::names::Words");
    let text = format!("mod names;\n{unsaved}");
    let (code, said) = with_input(&folder, &["--stdin-filename", "src/lib.rs"], &text);
    assert_eq!((code, found(&said)), (1, vec!["unsaved"]), "{said}");
    let (code, said) = with_input(&folder, &["--stdin-filename", "src/fresh.rs"], &called("fresh"));
    assert_eq!((code, found(&said)), (1, vec!["fresh"]), "a file that is not there yet: {said}");
    let saved = fs::read_to_string(folder.join("src/lib.rs")).expect("it is there");
    assert!(!saved.contains("unsaved") && !folder.join("src/fresh.rs").exists(), "nothing is written");
}

#[test]
fn fixes_ask_for_a_clean_folder() {
    let folder = repository("fix");
    put(&folder, &called("changed"));
    let (code, said) = check(&folder, &["--fix"]);
    assert!(code == 2 && said.contains("src/lib.rs (dirty)"), "{said}");
    git(&folder, &["add", "-A"]);
    let (code, said) = check(&folder, &["--fix"]);
    assert!(code == 2 && said.contains("src/lib.rs (staged)"), "{said}");
    assert_eq!(check(&folder, &["--fix", "--allow-staged"]), (0, String::new()));
    commit(&folder);
    put(&folder, ONE);
    assert_eq!(check(&folder, &["--fix", "--allow-dirty"]), (0, String::new()));
    let fixed = fs::read_to_string(folder.join("src/lib.rs")).expect("it is there");
    assert!(fixed.contains("Vec::with_capacity(words.len())"), "{fixed}");
}

#[test]
fn all_that_is_found_can_be_allowed() {
    let folder = repository("allow");
    assert_eq!(check(&folder, &["--add-allow=old"]).0, 0);
    let text = fs::read_to_string(folder.join("src/lib.rs")).expect("it is there");
    assert!(text.contains("    // allocheck: allow(vec_without_capacity) -- old\n    let mut one"), "{text}");
    assert_eq!(check(&folder, &[]), (0, String::new()));
}
