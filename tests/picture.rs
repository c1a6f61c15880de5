//! The README's picture is what the command prints, in colour, about the metrics of the sample service.

use std::process::Command;

use snapbox::{Data, IntoData, assert_data_eq};

#[test]
fn readme_shows_a_real_run() {
    let root = env!("CARGO_MANIFEST_DIR");
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-allocheck"))
        .args(["allocheck", "--color", "always", "service/src/metrics.rs"])
        .current_dir(format!("{root}/fixtures/projects/sample-service"))
        .output()
        .expect("the command was built for this test");
    let printed = String::from_utf8(run.stdout).expect("the command prints UTF-8");
    let prompt = "\u{1b}[1m$ cargo allocheck\u{1b}[0m\n";
    let picture = Data::read_from(format!("{root}/docs/picture.term.svg").as_ref(), None);
    assert_data_eq!(format!("{prompt}{printed}").into_data(), picture.raw());
}
