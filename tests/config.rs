//! What is said of the configuration elsewhere is true: the schema for editors, and the guide.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use cargo_allocheck::exit::Exit;
use cargo_allocheck::options::Environment;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the command writes.
fn run(line: &[&str]) -> String {
    let line = ["cargo-allocheck"].iter().chain(line).map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = cargo_allocheck::run(line, root(), &Environment::default(), &mut out, &mut err);
    assert_eq!((exit, String::from_utf8_lossy(&err).as_ref()), (Exit::Clean, ""));
    String::from_utf8(out).expect("it is text")
}

#[test]
fn the_schema_is_current() {
    let path = root().join("docs/allocheck.schema.json");
    let schema = run(&["config-schema"]);
    if std::env::var_os("SNAPSHOTS").is_some_and(|it| it == "overwrite") {
        fs::write(&path, &schema).expect("the schema can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == schema, "docs/allocheck.schema.json is out of date: SNAPSHOTS=overwrite cargo test --test config");
}

#[test]
fn the_guide_tells_of_every_key() {
    let schema: serde_json::Value = serde_json::from_str(&run(&["config-schema"])).expect("it is JSON");
    let guide = fs::read_to_string(root().join("docs/configuration.md")).expect("there is a guide");
    let keys = schema["properties"].as_object().expect("there are keys");
    let missing: Vec<&String> = keys.keys().filter(|key| !guide.contains(&format!("`{key}`"))).collect();
    assert!(missing.is_empty(), "docs/configuration.md does not tell of {missing:?}");
}
