//! Profiles that are broken, foreign, out of date or hostile: each is refused in one sentence, and none is a panic.

mod told;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use cargo_allocheck::exit::Exit;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::told::{run, scratch};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/projects/profile.in")
}

fn kept(name: &str) -> String {
    fs::read_to_string(project().join(name)).expect("the profile is there")
}

/// What is said of the sites of `shop`, by a profile of these bytes.
fn sites(name: &str, profile: &[u8]) -> (Exit, String, String) {
    let path = scratch(name).join("profile");
    fs::write(&path, profile).expect("the target folder can be written to");
    let path = path.to_str().expect("a plain path");
    run(&project(), &["sites", "--format", "json", "--heap-profile", path])
}

/// The one sentence by which a profile is refused.
fn refusal(name: &str, profile: &[u8]) -> String {
    let (exit, out, err) = sites(name, profile);
    assert_eq!((exit, &*out), (Exit::Failure, ""), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
    err
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bytes).expect("memory can be written to");
    packer.finish().expect("memory can be written to")
}

/// What a site asked for, by its line and what it does.
fn measured<'a>(sites: &'a [Value], line: u32, what: &str) -> &'a Value {
    let site = sites.iter().find(|it| it["line"] == line && it["what"] == what).expect("there is such a site");
    &site["witnesses"]["profile"]
}

fn parsed(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("it is a list")
}

#[test]
fn a_profile_that_is_cut_off_is_said_to_be() {
    let whole = kept("dhat-rs.json");
    for part in [1, whole.len() / 3, whole.len() / 2, whole.trim_end().len() - 1] {
        let said = refusal("cut", &whole.as_bytes()[..part]);
        assert!(said.contains("it ends in the middle"), "{part}: {said}");
    }
    let packed = packed(whole.as_bytes());
    let said = refusal("cut-packed", &packed[..packed.len() / 2]);
    assert!(said.contains("it ends in the middle"), "{said}");
    let pprof = pprof::profile(&["alloc_objects"], &[(&[1], &[5])]);
    let said = refusal("cut-pprof", &pprof[..pprof.len() - 3]);
    assert!(said.contains("it ends in the middle"), "{said}");
}

#[test]
fn wrong_bytes_in_pprof_are_survived() {
    let whole = pprof::profile(&["alloc_objects", "alloc_space"], &[(&[1, 2], &[5, 60])]);
    for at in (1..whole.len()).step_by(whole.len() / 16) {
        let mut changed = whole.clone();
        changed[at] = 0xff;
        let (exit, _, err) = sites("wrong-byte", &changed);
        assert!(exit == Exit::Clean || err.starts_with("error: failed to "), "{at}: {err}");
    }
}

#[test]
fn what_is_no_profile_is_said_to_be_none() {
    let cases: [(&[u8], &str); 10] = [
        (b"", "it is empty"),
        (b"[package]\n", "neither a profile of DHAT nor of pprof"),
        (b"{}", "no heap profile of DHAT"),
        (b"{\"a\": [1, 2]}", "no heap profile of DHAT"),
        (b"{\"dhatFileVersion\": 3, \"mode\": \"heap\", \"pps\": [], \"ftbl\": [\"[root]\"]}", "another version"),
        (b"{\"dhatFileVersion\": 2, \"mode\": \"copy\", \"pps\": [], \"ftbl\": [\"[root]\"]}", "mode `copy`"),
        (b"{\"dhatFileVersion\": 2, \"pps\": [{\"tb\": 1, \"tbk\": 1, \"fs\": [7]}], \"ftbl\": [\"\"]}", "no frame 7"),
        (&[0x28, 0xb5, 0x2f, 0xfd, 0], "zstd"),
        (b"v 10400 3\nX ./shop\n", "of heaptrack"),
        (b"reading file \"heaptrack.shop.1.zst\" - please wait\n", "cargo allocheck profile record"),
    ];
    for (profile, expected) in cases {
        let said = refusal("none", profile);
        assert!(said.contains(expected), "{said}");
    }
    let cpu = pprof::profile(&["samples", "cpu"], &[(&[1], &[5, 6])]);
    let said = refusal("cpu", &cpu);
    assert!(said.contains("not of the heap: it measures samples, cpu"), "{said}");
}

#[test]
fn another_program_is_noticed() {
    let other = kept("dhat-rs.json").replace("shop", "stop").replace("target/debug/driver", "target/debug/other");
    let said = refusal("other", other.as_bytes());
    assert!(
        said.contains("of `target/debug/other`: none of its 8004 allocations was made in the files here"),
        "{said}"
    );
}

#[test]
fn another_version_of_the_source_is_noticed() {
    // Two lines were added at the top since.
    let mut older = kept("dhat-rs.json");
    for line in (1..40).rev() {
        for file in ["lib", "order"] {
            older = older.replace(&format!("shop/src/{file}.rs:{line}:"), &format!("shop/src/{file}.rs:{}:", line + 7));
        }
    }
    let said = refusal("older", older.as_bytes());
    assert!(said.contains("of another version of the source"), "{said}");
    assert!(said.contains("src/lib.rs") || said.contains("src/order.rs"), "it gives an example: {said}");
}

#[test]
fn many_frames_and_numbers_too_large_to_add_are_read() {
    let mut frames = String::from("\"[root]\"");
    for at in 0..100_000 {
        write!(frames, ",\"0x{at:x}: shop::order::f{at} (shop/src/order.rs:{}:1)\"", at % 24 + 1).expect("a text");
    }
    let stack: Vec<u32> = (0..50_000).collect();
    let points = json!([{ "tb": 10, "tbk": 1, "fs": stack }, { "tb": u64::MAX, "tbk": u64::MAX, "fs": [9] }]);
    let profile = format!("{{\"dhatFileVersion\": 2, \"mode\": \"heap\", \"pps\": {points}, \"ftbl\": [{frames}]}}");
    let (exit, _, err) = sites("huge", profile.as_bytes());
    assert_eq!(exit, Exit::Clean, "{err}");
}

#[test]
fn a_small_file_that_unpacks_to_a_large_one_is_refused() {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    // A text of 200 MB.
    packer.write_all(&[0x32, 0x80, 0x84, 0xaf, 0x5f]).expect("memory can be written to");
    for _ in 0..200 {
        packer.write_all(&[0; 1_000_000]).expect("memory can be written to");
    }
    let bomb = packer.finish().expect("memory can be written to");
    assert!(bomb.len() < 2_000_000);
    let said = refusal("bomb", &bomb);
    assert!(said.contains("it unpacks to more than 128 MiB"), "{said}");
    let text = format!("{{\"dhatFileVersion\": 2, \"cmd\": \"{}\"}}", "x".repeat(20_000_000));
    let bomb = packed(text.as_bytes());
    assert!(bomb.len() < 200_000);
    let said = refusal("bomb-of-text", &bomb);
    assert!(said.contains("it has a text of more than 1 MiB"), "{said}");
}

#[test]
fn the_same_profile_is_told_in_all_forms() {
    let profile = kept("dhat-rs.json");
    let (exit, plain, err) = sites("plain", profile.as_bytes());
    assert_eq!(exit, Exit::Clean, "{err}");
    assert_eq!(sites("packed", &packed(profile.as_bytes())).1, plain);
    let all = parsed(&plain);
    assert_eq!(measured(&all, 32, "clone")["blocks"], 1000);
    assert_eq!(measured(&all, 27, "vec!")["bytes"], 1_600_000);
}

#[test]
fn what_a_list_asks_for_is_not_said_of_an_own_function_on_its_line() {
    let frames =
        ["[root]", "0x1: alloc::boxed::box_new (boxed.rs:240)", "0x1: shop::counted (/home/me/shop/src/lib.rs:37)"];
    let points = json!([{ "tb": 28, "tbk": 7, "fs": [1, 2] }]);
    let profile = json!({ "dhatFileVersion": 2, "mode": "heap", "pps": points, "ftbl": frames }).to_string();
    let (exit, out, err) = sites("counted", profile.as_bytes());
    assert_eq!(exit, Exit::Clean, "{err}");
    let all = parsed(&out);
    let list = measured(&all, 37, "vec!");
    assert_eq!((&list["blocks"], &list["shared"]), (&json!(7), &json!(true)));
    assert_eq!(*measured(&all, 37, "ids"), Value::Null);
}

#[test]
fn sarif_ranks_by_what_was_measured() {
    let (exit, out, err) = run(&project(), &["--format", "sarif", "--heap-profile", "dhat-rs.json"]);
    assert_eq!(exit, Exit::Findings, "{err}");
    let log: Value = serde_json::from_str(&out).expect("it is JSON");
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["properties"]["witnesses"]["profile"]["blocks"], 9);
    // 9 of 8,004 blocks, in percent.
    assert!(result["rank"].as_f64().is_some_and(|rank| (0.11..0.12).contains(&rank)), "{}", result["rank"]);
}

#[test]
fn pprof_tells_what_it_has() {
    let types = ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"];
    let profile = pprof::profile(&types, &[(&[1, 2], &[7, 70, 1, 10]), (&[1, 2], &[1, 10, 0, 0])]);
    for (name, bytes) in [("pprof", profile.clone()), ("pprof-packed", packed(&profile))] {
        let (exit, out, err) = sites(name, &bytes);
        assert_eq!(exit, Exit::Clean, "{err}");
        let all = parsed(&out);
        let push = measured(&all, 20, "push");
        assert_eq!((&push["blocks"], &push["bytes"], &push["liveBytes"]), (&json!(8), &json!(80), &json!(10)));
        assert_eq!(push["grown"], 8, "a reallocation stands between");
    }
    // Only what is alive, and only its bytes, as jemalloc tells.
    let live = pprof::profile(&["inuse_space"], &[(&[1, 2], &[4096])]);
    let (exit, out, err) = sites("pprof-live", &live);
    assert_eq!(exit, Exit::Clean, "{err}");
    assert_eq!(measured(&parsed(&out), 20, "push")["liveBytes"], 4096);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pprof-live/profile");
    let (_, _, err) = run(&project(), &["sites", "--heap-profile", path.to_str().expect("a plain path")]);
    assert!(err.contains("profile: 4,096 bytes;"), "{err}");
    let (_, out, err) = run(&project(), &["--format=sarif", "--heap-profile", path.to_str().expect("a plain path")]);
    let log: Value = serde_json::from_str(&out).expect("it is JSON");
    assert_eq!(log["runs"][0]["results"][0]["rank"], 100.0, "ranked by bytes: {err}");
}

/// Runs the command itself with this folder as the only one in which programs are looked for.
#[cfg(unix)]
fn record(folder: &Path, programs: &Path) -> (Option<i32>, String) {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .args(["profile", "record", "--output", "100%.json", "--", "shop", "--all"])
        .env("PATH", programs)
        .current_dir(folder)
        .output()
        .expect("the command is built");
    (run.status.code(), String::from_utf8_lossy(&run.stderr).into_owned())
}

#[cfg(unix)]
#[test]
fn a_program_is_recorded() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = scratch("record");
    let programs = folder.join("programs");
    fs::create_dir(&programs).expect("the target folder can be written to");
    let (exit, said) = record(&folder, &programs);
    assert_eq!(exit, Some(2));
    assert!(said.starts_with("error: failed to run valgrind: it is not installed"), "{said}");
    assert!(said.contains("apt install valgrind"), "{said}");
    // One that does what valgrind does, except to run the program.
    let valgrind = programs.join("valgrind");
    let kept = project().join("valgrind.json");
    let script = format!(
        "#!/bin/sh\nfor word in \"$@\"; do case $word in --dhat-out-file=*) file=${{word#*=}};; --all) exit=3;; esac; done\n\
         [ \"$file\" = '{}/100%%.json' ] || exit 9\n/bin/cat {} > '{}/100%.json'\nexit $exit\n",
        folder.display(),
        kept.display(),
        folder.display(),
    );
    fs::write(&valgrind, script).expect("the target folder can be written to");
    fs::set_permissions(&valgrind, fs::Permissions::from_mode(0o755)).expect("the file is ours");
    let (exit, said) = record(&folder, &programs);
    assert_eq!(exit, Some(2), "{said}");
    assert!(said.contains("wrote 100%.json: 8,013 blocks, 1.7 MB\n"), "{said}");
    assert!(said.contains("failed to run `shop` to a good end: exit status: 3"), "{said}");
    assert!(folder.join("100%.json").is_file());
}

#[test]
fn sarif_tells_what_grew() {
    let options = ["profile", "diff", "dhat-rs.json", "after.json", "--format", "sarif", "--sarif-category", "bench"];
    let (exit, out, err) = run(&project(), &options);
    assert_eq!((exit, &*err), (Exit::Clean, ""));
    let log: Value = serde_json::from_str(&out).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!(run["automationDetails"]["id"], "bench/");
    let results = run["results"].as_array().expect("there are results");
    let lines: Vec<&Value> =
        results.iter().map(|it| &it["locations"][0]["physicalLocation"]["region"]["startLine"]).collect();
    assert_eq!(lines, [36, 14], "what asks for less is no result");
    let uri = &results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "fixtures/projects/profile.in/src/lib.rs", "from the repository's folder");
    assert_eq!(results[0]["properties"]["change"]["blocks"], json!([1000, 2000]));
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], results[0]["ruleId"]);
}

#[test]
fn markdown_tells_what_was_measured() {
    let (exit, out, err) = run(&project(), &["--format", "markdown", "--heap-profile", "dhat-rs.json", "-q"]);
    assert_eq!((exit, &*err), (Exit::Findings, ""));
    assert!(out.contains("\nProfile: 8,004 blocks, 1.7 MB; 99 % by this code, 100 % of that at its sites.\n"), "{out}");
    let first = out.lines().skip_while(|line| !line.starts_with("| blocks")).nth(2);
    assert_eq!(first, Some("| 2,000 | 18 kB | src/order.rs:21 | String::from |"), "{out}");
    let (_, out, _) = run(&project(), &["--format", "markdown", "-q"]);
    assert!(!out.contains("Profile"), "{out}");
}

#[test]
fn a_page_shows_what_changed() {
    let path = scratch("change").join("change.html");
    let to = format!("--format=html={}", path.display());
    let (exit, out, err) = run(&project(), &["profile", "diff", "dhat-rs.json", "after.json", &to]);
    assert_eq!((exit, &*out, &*err), (Exit::Clean, "", ""));
    let page = fs::read_to_string(path).expect("it was written");
    for row in ["<td class=\"n\">-12.4 %</td>", "src/lib.rs:11 in `width` through `format`", "class=\"more\""] {
        assert!(page.contains(row), "{row}");
    }
    assert!(!page.contains("<script") && !page.contains("http"), "it needs nothing else");
}

/// Profiles of pprof, written by hand.
mod pprof {
    fn number(out: &mut Vec<u8>, mut value: u64) {
        while value > 0x7f {
            out.push(value as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    }

    fn bytes(out: &mut Vec<u8>, field: u64, value: &[u8]) {
        number(out, field << 3 | 2);
        number(out, value.len() as u64);
        out.extend(value);
    }

    /// A message of numbers.
    fn message(fields: &[(u64, u64)]) -> Vec<u8> {
        let mut out = Vec::new();
        for (field, value) in fields {
            number(&mut out, field << 3);
            number(&mut out, *value);
        }
        out
    }

    /// What is measured, and samples of locations and values. Location 1 is `realloc` within `push`, location 2 is line 20.
    pub(super) fn profile(types: &[&str], samples: &[(&[u64], &[u64])]) -> Vec<u8> {
        let mut texts: Vec<&str> = vec!["", "alloc::alloc::realloc", "/rustc/1/library/alloc/src/alloc.rs"];
        texts.extend(["alloc::vec::Vec<T,A>::push", "shop::ids", "/build/shop/src/lib.rs"]);
        let mut out = Vec::new();
        for (at, name) in types.iter().enumerate() {
            bytes(&mut out, 1, &message(&[(1, (texts.len() + at) as u64), (2, 0)]));
            assert!(!name.is_empty());
        }
        for (locations, values) in samples {
            let mut sample = Vec::new();
            for (field, list) in [(1, locations), (2, values)] {
                let mut packed = Vec::new();
                list.iter().for_each(|it| number(&mut packed, *it));
                bytes(&mut sample, field, &packed);
            }
            bytes(&mut out, 2, &sample);
        }
        for (id, lines) in [(1, &[(1, 100), (2, 900)][..]), (2, &[(3, 20)])] {
            let mut location = message(&[(1, id)]);
            for (function, line) in lines {
                bytes(&mut location, 4, &message(&[(1, *function), (2, *line)]));
            }
            bytes(&mut out, 4, &location);
        }
        for (id, name, file) in [(1, 1, 2), (2, 3, 2), (3, 4, 5)] {
            bytes(&mut out, 5, &message(&[(1, id), (2, name), (4, file)]));
        }
        texts.extend(types);
        texts.iter().for_each(|text| bytes(&mut out, 6, text.as_bytes()));
        out
    }
}
